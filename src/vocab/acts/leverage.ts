// Words of LEVERAGE: who can move whom, or on whom somebody depends, and with what.
import type { SignalGroup } from './types.ts'

/** LEVERAGE, with its modes. */
export const LEVERAGE: readonly SignalGroup[] = [
  {
    name: 'over',
    mode: 'over',
    topics: ['leverage'],
    verbs: `have =leverage|influence|sway|clout|hold, hold =key|card|sway|leverage|cards, wield =influence|power|clout|leverage|authority|sway, exert =sway, exercise =sway, command =loyalty|obedience, exert =influence|pressure|leverage, use =influence|leverage|clout, exercise =influence|leverage, bring =pressure, control =purse, enjoy =influence|leverage, retain =leverage|influence, lack =leverage|influence, lose =leverage|influence, carry =weight, hold+sway, call =shot, put =pressure, exert =pressure, apply =pressure, increase =pressure, pull =string, hold =string|rein|purse, gain =leverage|influence`,
    nouns: 'leverage, sway, clout, influence :over, influence :with, pressure :on=regime, responsibility =special',
    actor: 'subject, of, possessor, by, modifier',
    recipient: 'over, with, on, upon, object/over, object/on, object/to, object/of',
    guards: [
      { slot: 'subject', is: '#human,#name' },
      { slot: 'subject', not: '#sport,player,actor,painter,writer,musician,band,#market' },
      { slot: 'over', not: 'music,art,style,film,fashion' },
      {
        slot: 'on',
        not: 'music,art,style,film,fashion,painter,health,wound,price,budget,hospital,brake,system,resource,supply,ward',
      },
      { slot: 'object/on', not: 'wound,price,budget,hospital,brake,system,resource,supply,ward' },
      { slot: 'to', not: 'door,car,house,apartment,room,flat' },
      { slot: 'object/to', not: 'door,car,house,apartment,room,flat' },
    ],
    weight: 0.78,
    catch: [
      'Washington has little leverage over Israel.',
      'Pakistan has influence over the Taliban.',
      'Russia holds the key to a truce in Idlib.',
    ],
    spare: ['The painter had an influence on art.', 'He holds the key to the room.', 'The player showed his cards.'],
  },
  {
    name: 'depends',
    mode: 'depends',
    topics: ['leverage'],
    verbs: 'depend :on, depend :upon, rely :on, rely :upon, count :on=support|ally, lean :on',
    nouns: 'dependence, reliance',
    actor: 'on, upon',
    recipient: 'subject, of, possessor',
    guards: [
      { slot: 'subject', is: '#group,#force,#leader,#name,enclave,town,camp', needed: true },
      {
        slot: 'on',
        is: '#group,#force,#leader,#name,weapon,support,backing,money,aid,convoy,food,import,supply,airlift,delivery',
        needed: true,
      },
    ],
    weight: 0.8,
    catch: [
      'The regime depends on Russia for its survival.',
      'The rebels depend on Turkey for weapons.',
      'The government in Juba depends on Uganda.',
    ],
    spare: ['The harvest depends on rain.', 'The price depends on demand.', 'The children rely on the bus.'],
  },
  {
    name: 'reins-in',
    mode: 'over',
    topics: ['leverage'],
    verbs:
      'control =government|cabinet|parliament|presidency|militia|faction|ministry|judiciary|leadership, own =government|cabinet|parliament|politician|president, dominate =government|cabinet|parliament|politics, rein+in =#force|#group|#name|ally, hold+back =ally|militia|#name, have =ear, keep+check, pull =string',
    recipient: 'object, object/of, object/in, in',
    guards: [
      { slot: 'subject', is: '#human,#name', needed: true },
      { slot: 'object', not: 'spending,cost,deficit,horse,dog,inflation,tear' },
    ],
    weight: 0.72,
    catch: [
      'Only Moscow can rein in the separatists in Luhansk.',
      'Kigali can rein in the militia in Kivu.',
      'Tehran has the ear of the militia in Basra.',
    ],
    spare: ['The minister reined in spending.', 'The rider reined in the horse.', 'She held back her tears.'],
  },
]
