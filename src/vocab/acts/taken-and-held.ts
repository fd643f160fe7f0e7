// What falls into whose hands, is held up on the road, taken from people's houses, thrown back or sent against others, and aid that
// reaches people or starts again.
import type { Act } from '../../model/index.ts'
import type { SignalGroup } from './types.ts'

const GUARDS_OF_ROADS = 'checkpoint|roadblock|crossing|border|gate|bridge|barrier|post'

/** Groups by act. */
export const TAKEN_AND_HELD: Readonly<Partial<Record<Act, readonly SignalGroup[]>>> = {
  ASSAULT: [
    {
      name: 'throws-back',
      topics: ['attack'],
      verbs:
        'throw+back =attack|assault|offensive|advance|force|column|attacker|enemy|charge|battalion, hurl+back =attack|assault|offensive|force|attacker|enemy, beat+off =attacker|raider|invader|boarder, drive+off =attacker|raider|invader',
      recipient: 'object/by, object/of, object',
      guards: [{ slot: 'subject', is: '#human,#name', needed: true }],
      weight: 0.76,
      catch: [
        'Our forces have thrown back three assaults by the battalion.',
        'The defenders of Huambo hurled back the attackers.',
        'The militia beat off the raiders near Bor.',
      ],
      spare: [
        'The fishermen threw back the small fish.',
        'The team held off the visitors in the second half.',
        'The farmer staved off hunger.',
      ],
    },
    {
      name: 'sets-upon-them',
      topics: ['attack'],
      verbs:
        'unleash =#force|#weapon|force|aircraft|airforce|helicopter|dog|thug|mob :against, unleash =#force|#weapon|force|aircraft|dog|thug|mob :on, unleash =#force|#weapon|force|dog|thug :upon, let+loose =#force|dog|thug :on',
      recipient: 'against, on, upon, object/against, object/on',
      guards: [{ slot: 'subject', is: '#human,#name', needed: true }],
      weight: 0.76,
      catch: [
        'The High Command has unleashed the air force against the people.',
        'The president unleashed his militia on the protesters.',
        'The junta unleashed helicopters upon the villages of Sagaing.',
      ],
      spare: [
        'The firm unleashed a robot on the market.',
        'The news unleashed a wave of grief.',
        'The band unleashed its drums on the fans.',
      ],
    },
  ],
  COERCE: [
    {
      name: 'into-our-hands',
      mode: 'arrest',
      topics: ['detainees'],
      verbs: 'fall :into=hand',
      actor: 'into/possessor, into/of, into/modifier',
      recipient: 'subject',
      guards: [
        { slot: 'subject', is: '#person,#force,#leader', needed: true },
        { slot: 'into/modifier', not: 'good,safe,bad,wrong' },
      ],
      weight: 0.74,
      catch: [
        'Eight soldiers fell into our hands.',
        'Forty policemen fell into rebel hands at Bukavu.',
        'Two pilots fell into the hands of the militia.',
      ],
      spare: ['The letter fell into her hands.', 'The children fell into good hands.', 'The ball fell into his hands.'],
    },
    {
      name: 'held-on-the-road',
      mode: 'restrict',
      topics: ['access'],
      verbs: `hold =#aid|convoy|truck|lorry|bus|vehicle|shipment|barge|car :at=${GUARDS_OF_ROADS}, keep+waiting =convoy|truck|lorry|bus|ambulance, hold =convoy|truck|lorry|bus|ambulance :outside, hold+back =truck|lorry|ambulance`,
      recipient: 'object',
      weight: 0.74,
      catch: [
        'The convoys have been held at the Semera checkpoint for four days.',
        'Two lorries of flour were held at the border of Sudan.',
        'Soldiers held the buses at a roadblock near Homs.',
      ],
      spare: [
        'The car held the road well.',
        'The market is held at the crossing on Fridays.',
        'The bus was full at the border.',
      ],
    },
    {
      name: 'takes-their-valuables',
      mode: 'seize',
      topics: [],
      verbs:
        'take =earring|jewel|jewellery|jewelry|ring|necklace|watch|gold|bracelet|purse|wallet|saving|valuable|motorcycle|motorbike|bicycle|cow|goat|sheep|camel|donkey|poultry|chicken|grain|radio|television|furniture|blanket|mattress|cattle|livestock|harvest|crop, strip =house|home|store|shop|warehouse|office|body :of',
      recipient: 'from, object/from, object/possessor, object',
      guards: [
        { slot: 'subject', is: '#armed,#force', needed: true },
        { slot: 'to', not: 'market,hospital,pasture,water,vet' },
      ],
      weight: 0.74,
      catch: [
        'Soldiers took the earrings from the women.',
        'Rebels took goats and grain from the villagers of Bria.',
        'Militiamen took the motorcycles of two nurses.',
      ],
      spare: ['The runner took the gold in the relay.', 'The women milked the goats.', 'The jeweller took the ring.'],
    },
    {
      name: 'remains-cut',
      mode: 'restrict',
      topics: ['access'],
      verbs: 'cut',
      actor: '-',
      recipient: 'subject/to, subject/into, subject',
      guards: [
        { slot: 'subject', is: 'road,access,route,highway,railway,link', needed: true },
        { slot: 'object', none: true },
        { slot: 'infinitive', none: true },
        { slot: 'through', none: true },
        { slot: 'across', none: true },
      ],
      weight: 0.72,
      catch: [
        'Access into the region remains cut.',
        'The road to Mekelle remains cut.',
        'The only route into Sarajevo remains cut.',
      ],
      spare: ['The barber cut the hair.', 'The road cuts through the hills.', 'The jeweller cut the diamond.'],
    },
    {
      name: 'cuts-the-way',
      mode: 'restrict',
      topics: ['access'],
      verbs: 'cut =access|railway|link|route, sever =access|railway|road|link|route',
      recipient: 'object/to, object/into, object',
      guards: [{ slot: 'subject', is: '#human,#name' }],
      weight: 0.72,
      catch: [
        'The railway to Benguela is still cut.',
        'Rebels severed the road to Kuito.',
        'The army cut access to the valley of Ixcan.',
      ],
      spare: ['The bank cut its rates.', 'The singer cut a record.', 'The firm cut its links with the club.'],
    },
    {
      name: 'empties-of-people',
      mode: 'deport',
      topics: ['displacement'],
      verbs:
        'empty =suburb|village|town|camp|quarter|neighbourhood|neighborhood|district|hamlet|settlement|valley|hillside',
      recipient: 'object',
      guards: [{ slot: 'subject', is: '#armed,#force,junta,regime,government', needed: true }],
      weight: 0.74,
      catch: [
        'The army emptied the suburb last year.',
        'Kamenge is a suburb emptied by the army in May.',
        'Militias emptied the villages of the valley.',
      ],
      spare: ['The boy emptied the bucket.', 'The drought emptied the villages.', 'The festival emptied the town.'],
    },
    {
      name: 'forces-them-out',
      mode: 'deport',
      topics: ['displacement'],
      verbs:
        'force+out =they|we|he|she|i|#person|family|household, force =they|we|#person|family :out=#place|#structure|#name, force =they|we|#person|family :from=#place|home|house|village|camp, chase =they|we|#person|family :from=#place|home|house|camp|land',
      recipient: 'object',
      guards: [
        {
          slot: 'subject',
          is: '#armed,#force,man,youth,they,we,junta,regime,government,neighbour,settler',
          needed: true,
        },
        { slot: 'infinitive', none: true },
        { slot: 'of', not: 'office,power,race,market,job' },
      ],
      weight: 0.76,
      catch: [
        'Armed men had forced them out of Hitsats camp.',
        'The militia forced families out of the camp at Kalma.',
        'Settlers chased the herders from their land near Nablus.',
      ],
      spare: [
        'The rain forced the players off the pitch.',
        'The defeat forced a change of coach.',
        'The teacher forced the door of the camp.',
      ],
    },
  ],
  CONCEDE: [
    {
      name: 'puts-an-end-to-fighting',
      topics: ['ceasefire'],
      verbs:
        'put =end :to=operation|hostility|fighting|offensive|attack|campaign|shelling|bombing|raid, bring :to=end|halt :of=operation',
      actor: 'subject',
      recipient: '-',
      guards: [{ slot: 'subject', is: '#force,#armed,#name,movement,front,they,it,army,group', needed: true }],
      weight: 0.76,
      catch: [
        'The movement said it would put an end to military operations at midnight.',
        'The front put an end to its attacks on the railway.',
        'The rebels will put an end to hostilities on Friday.',
      ],
      spare: [
        'The rain put an end to the match.',
        'The fire put an end to the market.',
        'The film put an end to his career.',
      ],
    },
  ],
  AID: [
    {
      name: 'aid-starts-again',
      topics: ['aid'],
      verbs:
        'resume =distribution|airdrop|airlift|delivery, restart =distribution|airdrop|airlift, begin =distribution|airdrop|airlift',
      actor: 'subject',
      recipient: 'to, object/to, object/for',
      guards: [
        {
          slot: 'subject',
          is: '#name,agency,charity,organisation,organization,partner,worker,convoy,ngo,unicef,programme',
          needed: true,
        },
        { slot: 'object/of', not: 'paper,leaflet,newspaper,film,ballot,weapon,arm,card' },
      ],
      weight: 0.72,
      catch: [
        'The WFP resumed distribution in the north on 2 July.',
        'The agency restarted airdrops over Deir ez-Zor.',
        'Aid workers began distribution in Torit on Monday.',
      ],
      spare: [
        'The paper resumed distribution of its Sunday issue.',
        'The studio began work on the film.',
        'The trial resumed in March.',
      ],
    },
    {
      name: 'reaches-people',
      topics: ['aid'],
      verbs: 'reach =#person|family|household|people|survivor',
      actor: 'subject',
      recipient: 'object',
      guards: [
        {
          slot: 'subject',
          is: 'agency,charity,partner,convoy,ngo,unicef,wfp,unhcr,oxfam,ocha,icrc,programme,relief',
          needed: true,
        },
        { slot: 'by', not: 'phone,telephone,radio' },
      ],
      weight: 0.72,
      catch: [
        'Humanitarian partners have reached more people in Tigray since May.',
        'Aid agencies reached 40,000 families in Malakal last week.',
        'Relief convoys reached survivors in Gayan.',
      ],
      spare: [
        'The agency reached the minister by telephone.',
        'The news reached the families in May.',
        'The shells reached people in the market.',
      ],
    },
  ],
}
