// Words of COOPERATE: exchange or joint action that serves both.
import type { SignalGroup } from './types.ts'

/** COOPERATE has no modes. */
export const COOPERATE: readonly SignalGroup[] = [
  {
    name: 'joint-action',
    topics: [],
    verbs: `cooperate, co-operate, collaborate, work :with, work+together, operate+together, patrol+together, fight+together, train+together, act+together, act+jointly, work+jointly, patrol+jointly, investigate+jointly, plan+together, work :alongside, work+closely :with, work+hand :with, fight :alongside, operate :alongside, serve :alongside, join+together, pool =intelligence|information|resource|effort|force, band+together, deliver =information|evidence|intelligence :to, hand+over =information|evidence|intelligence|file, lead =exercise, take :in=exercise, join =exercise|mission|coalition, operate :with=#force|#name, partner, team+up, join =force, exchange =prisoner|body|remains|captive|fighter|detainee|information|intelligence|hostage|pow|list|map|file|evidence, trade =prisoner|body|remains|captive|detainee|pow, give =information|evidence|intelligence|file, pass =information|evidence|intelligence :to, swap =prisoner|body|remains|captive|detainee|pow|hostage|list|intelligence|information, accompany =#force|ally|partner, share =evidence|intelligence|information|data|technology, coordinate, co-ordinate, stage =game|exercise, perform =game|exercise, conduct =exercise|drill|patrol|manoeuvre|maneuver, hold =exercise|drill|manoeuvre|maneuver|patrol, ally, trade :with, liaise, join+hands, stage =exercise|drill, launch =patrol, train :with, unite, reconnect =hotline|line|link, restore =hotline, open =hotline, set+up =hotline, establish =hotline, strengthen =cooperation, expand =cooperation, extradite`,
    nouns:
      'cooperation, co-operation, collaboration, exchange =prisoner|body|remains|captive|fighter|detainee|information|intelligence|hostage|pow, swap =prisoner|captive|hostage|body|remains|detainee|pow, exercise =joint|military|naval|command, game =war, manoeuvre =military|joint, drill =joint|naval|military, round =exercise|drill, coordination, patrol =joint, effort =joint, investigation =joint, venture =joint|cooperative, sharing =intelligence|information, interoperability',
    actor: 'subject, between, by, possessor, of, among',
    recipient: 'with, to, object/with, object/to',
    guards: [
      { slot: 'subject', not: '#market,muscle,gene,weather,drug,vaccine,engine,medicine' },
      { slot: 'with', not: 'clay,wood,metal,children,patient,tool,animal,paper,horse' },
    ],
    weight: 0.7,
    catch: [
      'Russia and Ukraine exchanged prisoners near Sumy.',
      'Kenya shared intelligence with Somalia.',
      'The two navies held joint exercises in the Gulf of Aden.',
    ],
    spare: ['The weather did not cooperate.', 'He works with wood.', 'Children exchanged gifts.'],
  },
  {
    name: 'joins-forces',
    topics: ['assistance'],
    verbs:
      'join =force|hand :with, join+forces :with, make =cause :with, team+up :with, link+up :with=#force|#group|#name',
    actor: 'subject',
    recipient: 'with, object/with',
    guards: [
      { slot: 'subject', is: '#human,#name', needed: true },
      { slot: 'with', is: '#human,#name' },
    ],
    weight: 0.8,
    catch: [
      'Kurdish fighters joined forces with the army in Hasakah.',
      'The militia teamed up with the junta in Shan state.',
      'The rebels made common cause with the Tuareg.',
    ],
    spare: ['The recruit joined the force.', 'He joined the two ropes.', 'The soup joined the feast.'],
  },
  {
    name: 'joint-body',
    verbs:
      'set+up =force|taskforce|committee|commission|command|centre|center|mechanism|cell|brigade|battalion|unit|patrol|team|council|headquarters, form =force|taskforce|committee|commission|command|centre|center|mechanism|brigade|battalion|unit|patrol|team|council, create =force|taskforce|committee|commission|command|centre|center|mechanism|brigade|battalion|unit|team|council, establish =force|taskforce|committee|commission|command|centre|center|mechanism|cell|brigade|battalion|unit|patrol|team|council',
    actor: 'subject, by',
    recipient: 'with, object/with',
    guards: [
      { slot: 'subject', is: '#human,#name', needed: true },
      {
        slot: 'object/modifier',
        is: 'joint,bilateral,tripartite,trilateral,common,binational,multinational',
        needed: true,
      },
    ],
    weight: 0.7,
    catch: [
      'Burkina Faso and Mali have set up a joint force.',
      'The army and the rebels formed a joint committee in Juba to watch over the truce.',
      'Chad established a joint command with Niger.',
    ],
    spare: [
      'The junta set up a committee of generals.',
      'The doctors set the joint in a hospital in Lviv.',
      'The rebels formed a brigade of boys.',
    ],
  },
]
