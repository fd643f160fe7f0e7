// Words of COOPERATE: exchange or joint action that serves both.
import type { SignalGroup } from './types.ts'

/** COOPERATE has no modes. */
export const COOPERATE: readonly SignalGroup[] = [
  {
    name: 'joint-action',
    topics: [],
    verbs: `pass =intelligence|information|evidence|file|dossier|coordinates :to=#name|police|prosecutor|investigator|court|tribunal|ally|army|force, give =intelligence|coordinates :to, hand =intelligence|evidence|file|dossier :to, hand+over =intelligence|evidence|file|dossier :to, supply =intelligence|coordinates :to, pool =intelligence|force|resource|drone|weapon|aircraft|effort, cooperate, co-operate, collaborate, work :with, work+together, operate+together, patrol+together, fight+together, train+together, act+together, act+jointly, work+jointly, patrol+jointly, investigate+jointly, plan+together, work :alongside, work+closely :with, work+hand :with, fight :alongside, operate :alongside, serve :alongside, join+together, pool =intelligence|information|resource|effort|force|troop|soldier|fund, pass+on =information|evidence|intelligence :to, work+hand-in-hand :with, tip+off, supply =information|intelligence|evidence :to, provide =information|intelligence|evidence :to, draw+up =plan|strategy :with, act :in=concert, work :in=concert, compare =list|map|evidence|intelligence, band+together, deliver =information|evidence|intelligence :to, hand+over =information|evidence|intelligence|file, lead =exercise, take :in=exercise, join =exercise|mission|coalition, operate :with=#force|#name, partner, team+up, join =force, exchange =prisoner|body|remains|captive|fighter|detainee|information|intelligence|hostage|pow|list|map|file|evidence, trade =prisoner|body|remains|captive|detainee|pow, give =information|evidence|intelligence|file, pass =information|evidence|intelligence :to, swap =prisoner|body|remains|captive|detainee|pow|hostage|list|intelligence|information, accompany =#force|ally|partner, share =evidence|intelligence|information|data|technology, coordinate, co-ordinate, stage =game|exercise, perform =game|exercise, conduct =exercise|drill|patrol|manoeuvre|maneuver, hold =exercise|drill|manoeuvre|maneuver|patrol, ally, trade :with, liaise, join+hands, stage =exercise|drill, launch =patrol, train :with, unite, reconnect =hotline|line|link, restore =hotline, open =hotline, set+up =hotline, establish =hotline, strengthen =cooperation, expand =cooperation`,
    nouns:
      'cooperation, co-operation, collaboration, exchange =prisoner|body|remains|captive|fighter|detainee|information|intelligence|hostage|pow, swap =prisoner|captive|hostage|body|remains|detainee|pow, exercise =joint|military|naval|command, game =war, manoeuvre =military|joint, drill =joint|naval|military, round =exercise|drill, coordination, patrol =joint, effort =joint, investigation =joint, venture =joint|cooperative, sharing =intelligence|information, interoperability',
    actor: 'subject, between, by, possessor, of, among',
    recipient: 'with, to, object/with, object/to',
    guards: [
      { slot: 'object/of', not: 'demand,condition,grievance,proposal,question,complaint,candidate,target' },
      { slot: 'subject', not: '#market,muscle,gene,weather,drug,vaccine,engine,medicine' },
      { slot: 'with', not: 'clay,wood,metal,children,patient,tool,animal,paper,horse' },
    ],
    weight: 0.7,
    catch: [
      'Russia and Ukraine exchanged prisoners near Sumy.',
      'Kenya shared intelligence with Somalia.',
      'The two navies held joint exercises in the Gulf of Aden.',
    ],
    spare: [
      'The weather did not cooperate.',
      'He works with wood.',
      'Children exchanged gifts.',
      'The two sides exchanged lists of demands.',
    ],
  },
  {
    name: 'exchange-people',
    topics: ['detainees'],
    verbs: `exchange =coffin, swap =coffin, exchange =remains|body|bodies|corpse|dead, swap =remains|body|bodies|corpse|dead, return =remains|body|bodies :in=exchange, exchange =guardsman|guardsmen|paratrooper|airman|airmen|militiaman|militiamen|commando|cadet|reservist|mercenary|recruit|fisherman|fishermen|trucker|nurse|teacher|driver|journalist, swap =guardsman|guardsmen|paratrooper|airman|airmen|militiaman|militiamen|commando|cadet|reservist|mercenary|recruit|fisherman|fishermen|trucker|nurse|teacher|driver|journalist, exchange =#detainee|soldier|serviceman|servicemen|troop|fighter|rebel|militant|guerrilla|policeman|policemen|officer|sailor|seaman|seamen|marine|pilot|conscript|civilian|villager|wounded, swap =#detainee|soldier|serviceman|servicemen|troop|fighter|rebel|militant|guerrilla|policeman|policemen|officer|sailor|seaman|seamen|marine|pilot|conscript|civilian|villager|wounded, trade =#detainee|soldier|serviceman|servicemen|fighter|rebel|policeman|policemen|sailor|marine|pilot|conscript, exchange =#person :for=#human, swap =#person :for=#human`,
    actor: 'subject, between, by',
    recipient: 'object/with, with',
    guards: [
      { slot: 'object', is: '#human,wounded', needed: true },
      { slot: 'object', not: 'list,roll,name,letter,message,view,fire,photograph,picture,student,pupil' },
    ],
    weight: 0.84,
    catch: [
      'Forty rebels were swapped for nine policemen at the bridge on Thursday.',
      'Three soldiers were exchanged near Taiz on Monday.',
      'Two nurses were exchanged for a colonel in Bukavu.',
      'Nineteen guardsmen were swapped for a pilot at Kramatorsk.',
      'The front exchanged three commandos for its secretary in Batticaloa.',
      'Kiev and the separatists exchanged conscripts at Shchastia.',
    ],
    spare: [
      'The two sides exchanged fire at the pass.',
      'The two universities exchanged students.',
      'The soldiers exchanged greetings across the river.',
    ],
  },
  {
    name: 'before-the-judge',
    topics: ['detainees'],
    verbs:
      'extradite, send =suspect|fugitive|accused|defendant|indictee|warlord :to=court|tribunal|hague, transfer =suspect|fugitive|accused|defendant|indictee|warlord :to=court|tribunal|hague, hand+over =suspect|fugitive|accused|defendant|convict|indictee|criminal|trafficker|ringleader|warlord|general|commander|leader :to=court|tribunal|prosecutor|investigator|justice|hague, turn+over =suspect|fugitive|accused|defendant|warlord :to, deliver =suspect|fugitive|accused|warlord :to, transfer =suspect|fugitive|accused|defendant|warlord :to=court|tribunal|prosecutor|hague, surrender =suspect|fugitive|accused|warlord|indictee :to',
    nouns: 'extradition, handover =suspect|fugitive|accused|indictee',
    actor: 'subject, by, possessor',
    recipient: 'to, object/to, from',
    guards: [
      { slot: 'subject', is: '#human,#name' },
      { slot: 'with', not: 'ball' },
    ],
    weight: 0.84,
    catch: [
      'Rwanda handed the fugitive over to the tribunal.',
      'Serbia extradited the general to The Hague.',
      'Kinshasa handed over a warlord to the international court.',
    ],
    spare: [
      'The rebels handed over nine prisoners to the Red Cross.',
      'The officer handed over the keys.',
      'The firm transferred the player.',
    ],
  },
  {
    name: 'brought-to-court',
    topics: ['detainees'],
    verbs:
      'transfer :to=court|tribunal|hague, fly :to=court|tribunal|hague, send :to=court|tribunal|hague, deliver :to=court|tribunal|hague, hand :to=court|tribunal',
    actor: 'subject, by',
    recipient: 'to',
    guards: [
      { slot: 'object', is: '#human,#name,boss,kingpin', needed: true },
      { slot: 'object', not: 'judge,lawyer,prosecutor,witness,delegation,expert,observer,team,ambassador' },
      { slot: 'subject', not: 'airline,bus,train' },
    ],
    weight: 0.78,
    catch: [
      'Congo has transferred a militia leader to the International Criminal Court.',
      'Bosco was flown to the court on Friday.',
      'Belgrade sent Mladic to the tribunal.',
    ],
    spare: [
      'The lawyer was flown to The Hague.',
      'The clerk sent the file to the court.',
      'The bank transferred money to the court.',
    ],
  },
  {
    name: 'joint-work',
    topics: [],
    verbs:
      'open =investigation|inquiry|probe|office|camp|mission, launch =investigation|inquiry|probe|project|mission, start =investigation|inquiry|probe|project, begin =investigation|inquiry|probe|project, conduct =investigation|inquiry|probe, set+up =inquiry|hotline|office|fund, draw+up =plan|strategy|list|roadmap, adopt =plan|strategy, prepare =plan|strategy, hold =investigation|inquiry',
    actor: 'subject, by',
    recipient: 'with, object/with',
    guards: [
      { slot: 'subject', is: '#human,#name', needed: true },
      {
        slot: 'object/modifier',
        is: 'joint,bilateral,tripartite,trilateral,common,binational,shared',
        needed: true,
      },
    ],
    weight: 0.9,
    catch: [
      'The two governments opened a joint investigation into the deaths of the fishermen.',
      'The defence chiefs of the bloc drew up a common plan for the border.',
      'Georgia and Abkhazia launched a joint inquiry into the raid.',
    ],
    spare: [
      'The police opened an investigation into the raid in Kaduna.',
      'The shop opened a joint account.',
      'The minister drew up a plan.',
    ],
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
  {
    name: 'lists-change-hands',
    topics: ['detainees'],
    verbs:
      'change =hand, hand =list :to, hand+over =list, hand+across =list, trade =list, exchange, pass =list :to, hand =list',
    actor: 'subject/of, subject, between',
    recipient: 'to, with, indirect',
    guards: [
      {
        slot: 'subject',
        is: '#group,#name,side,army,government,party,list,commission,militia',
        needed: true,
      },
      { slot: 'object', is: 'list,hand', needed: true },
      {
        slot: 'object/of',
        not: 'demand,condition,grievance,proposal,question,claim,complaint,violation,candidate,target',
      },
    ],
    weight: 0.76,
    catch: [
      'Lists of prisoners changed hands in Sadakhlo.',
      'The two sides handed each other lists of captives in Amman.',
      'The army handed over a list of those it holds to the Red Cross in Juba.',
    ],
    spare: [
      'The shop changed hands in May.',
      'The waiter handed the list of wines to the guest.',
      'The town changed hands twice.',
    ],
  },
  {
    name: 'side-by-side',
    topics: ['assistance'],
    verbs: 'share =base|airfield|command|radar|frequency, patrol+side, fight+side, stand+guard+together',
    actor: 'subject',
    recipient: 'with',
    guards: [
      { slot: 'subject', is: '#force,#group,army,navy,police,state,government', needed: true },
      { slot: 'with', is: '#force,#group,#name,army,navy,police,state,government' },
    ],
    weight: 0.6,
    catch: [
      'The two armies share a base at Obo.',
      'The Kenyan navy shares a radar with its neighbours.',
      'The police of the two states share a command at the border.',
    ],
    spare: ['The sisters share a line of poetry.', 'The firms share a lawyer.', 'The teams share the lead.'],
  },
]
