// Deeds told by what could be seen of them: a gate stormed, a bomb through a roof, a white flag put up, a man taken from his bed.
// By act; the words that name an act stand in the file of the act.
import type { Act } from '../../model/index.ts'
import type { SignalGroup } from './types.ts'

const BEARERS = '#armed,#force,man,men,attacker,army,regime,taliban,houthis,interahamwe,isis,unita,renamo'

const WAY = 'road|street|bridge|lane|crossing|highway|track|alley|corridor|gate'

/** Groups by act. */
export const SEEN_DONE: Readonly<Partial<Record<Act, readonly SignalGroup[]>>> = {
  ASSAULT: [
    {
      name: 'storms-ground',
      topics: ['attack'],
      verbs:
        'storm =gate|wall|fence|quarter|neighbourhood|neighborhood|district|suburb|hill|ridge|height|trench|bunker|roadblock|checkpoint|barricade|island|perimeter|courtyard|entrance, rush =gate|trench|bunker|checkpoint|roadblock',
      recipient: 'object/of, object',
      guards: [{ slot: 'subject', is: `${BEARERS},#name`, needed: true }],
      weight: 0.76,
      catch: [
        'Rebels stormed the western gate of Bentiu.',
        'Gunmen stormed the Kaa quarter before dawn.',
        'The marines stormed the ridge above Marawi.',
      ],
      spare: ['Fans stormed the gate of the stadium.', 'A car stood at the gate.', 'The wind rushed the gate.'],
    },
    {
      name: 'armour-drives-in',
      topics: ['attack'],
      verbs:
        'drive :into=camp|hospital|village|quarter|crowd|campus|courtyard|square|market|district, drive :through=camp|fence|wall|gate|crowd, plough :into=camp|crowd|village|house, plough :through=camp|fence|wall|gate|crowd|house, smash :through=fence|wall|gate|barricade',
      recipient: 'into, through',
      guards: [{ slot: 'subject', is: 'tank,armour,armor,carrier,bulldozer,apc,t-72,t-55,halftrack', needed: true }],
      weight: 0.72,
      catch: [
        'Tanks drove into the camp at Jenin before light.',
        'Armour ploughed through the wall of the hospital in Hama.',
        'Two tanks smashed through the gate of the university in Khartoum.',
      ],
      spare: [
        'The ambassador drove into the camp.',
        'A tank drove past the market.',
        'A lorry crashed through the fence.',
      ],
    },
    {
      name: 'bomb-through-roof',
      mode: 'explosives',
      topics: ['attack'],
      verbs:
        'go :through=roof|wall|ceiling|window, come :through=roof|wall|ceiling|window, crash :through=roof|wall|ceiling|window, punch :through=roof|wall|ceiling, smash :through=roof|wall|ceiling|window, plunge :through=roof|ceiling',
      actor: '-',
      recipient: 'through/of, through',
      guards: [
        {
          slot: 'subject',
          is: 'bomb,shell,missile,rocket,round,grenade,mortar,drone,warhead,projectile',
          needed: true,
        },
      ],
      weight: 0.76,
      catch: [
        'Two shells went through the roof of the clinic in Kharkiv.',
        'A rocket punched through the wall of the school in Sirte.',
        'A bomb crashed through the ceiling of the church at Kaya.',
      ],
      spare: [
        'Prices went through the roof.',
        'Light came through the window.',
        'The missile programme went through the house.',
      ],
    },
  ],
  CONCEDE: [
    {
      name: 'white-flag-up',
      topics: ['surrender'],
      verbs:
        'put+up =flag, put+out =flag, run+up =flag, show =flag, fly =flag, hoist =flag, wave =flag, hang+out =flag, raise =flag',
      recipient: 'to',
      guards: [{ slot: 'object/modifier', is: 'white', needed: true }],
      weight: 0.76,
      catch: [
        'The captain put up a white flag over the fort at Kuito.',
        'The last post at Srebrenica ran up a white flag.',
        'The garrison hung out a white flag in Huambo.',
      ],
      spare: [
        'The captain put up the flag of Angola.',
        'The crowd waved a red flag.',
        'The ship flew the flag of Panama.',
      ],
    },
  ],
  MOBILIZE: [
    {
      name: 'men-on-the-streets',
      verbs:
        'put =man|men|thousand|hundred|fighter|soldier|troop|police|policeman :on=street|streets|road|roof|rooftop|bridge, put =man|men|thousand|hundred|fighter|soldier|troop|police|policeman :onto=street|streets|road',
      recipient: '-',
      guards: [
        { slot: 'subject', not: 'layoff,closure,crisis,union,bank,factory,company,firm,strike' },
        { slot: 'object/of', not: 'people,protester,demonstrator,worker,poster' },
      ],
      weight: 0.72,
      catch: [
        'The militia put another thousand men on the streets of Tripoli.',
        'The junta put soldiers on the bridges of Yangon.',
        'The governor put four hundred policemen on the road to Jos.',
      ],
      spare: [
        'The closure put a thousand men on the streets.',
        'The party put posters on the streets.',
        'The teacher put the children on the road.',
      ],
    },
  ],
  AID: [
    {
      name: 'put-down-there',
      topics: ['aid'],
      verbs:
        'set+down =#aid|pallet|sack|crate|tonne|ton|parcel, put+down =pallet|sack|crate, unload =ton|pallet|litre|box|bag|bale, offload =ton|pallet|litre|box|bag|bale',
      recipient: 'in, at, for',
      guards: [
        { slot: 'object/of', is: '#aid,rice,flour,wheat,maize,water,seed,oil,plasma,blood', needed: true },
        { slot: 'object/of', not: 'ammunition,weapon,cocaine,coal,ore' },
      ],
      weight: 0.72,
      catch: [
        'A helicopter set down four pallets of water at Barpak.',
        'Sixty tons of rice were unloaded at Trincomalee.',
        'The crew offloaded bags of flour in Hodeidah.',
      ],
      spare: [
        'Sixty tons of coal were unloaded at Odesa.',
        'The crew set down four pallets of bricks.',
        'The waiter set down the glass.',
      ],
    },
  ],
  COERCE: [
    {
      name: 'rings-a-place',
      mode: 'restrict',
      topics: ['siege'],
      verbs: 'ring =town|city|village|camp|enclave|base|airport|barracks|compound|#name',
      recipient: 'object',
      guards: [
        { slot: 'subject', is: BEARERS, needed: true },
        { slot: 'object', not: 'he,she,him,her,they,them,me,us' },
      ],
      weight: 0.62,
      catch: [
        'Rebels ringed the town of Malanje for nine months.',
        'Troops ringed the camp at Kibeho.',
        'The militia ringed the barracks in Juba.',
      ],
      spare: ['Hills ring the town of Goma.', 'The officer rang the bell.', 'The colonel rang the mayor on Monday.'],
    },
    {
      name: 'takes-from-home',
      mode: 'arrest',
      topics: ['detainees'],
      verbs:
        'take =#person|#leader|#name :from=home|house|residence|bed|flat|apartment|office|church|mosque|dormitory, drag =#person|#leader|#name :from=home|house|residence|bed|flat|apartment|office|church|mosque',
      recipient: 'object',
      guards: [
        {
          slot: 'subject',
          is: 'man,men,gunman,soldier,policeman,police,agent,trooper,militiaman,commando',
          needed: true,
        },
        { slot: 'object', not: 'body,corpse,wounded,casualty,patient,it' },
        { slot: 'to', not: 'hospital,clinic,safety,shelter,airport,station' },
      ],
      weight: 0.72,
      catch: [
        'Masked men took the priest from his residence in Masaya.',
        'Gunmen took two teachers from their homes in Pattani.',
        'Plain-clothes men dragged the editor from his flat in Minsk.',
      ],
      spare: [
        'The men took the chairs from the house.',
        'Soldiers took the wounded from the house to a hospital.',
        'Two men took a letter from the office.',
      ],
    },
    {
      name: 'moved-to-prison',
      mode: 'arrest',
      topics: ['detainees'],
      verbs:
        'transfer =#person|#leader|#name :to=prison|jail|gaol|barracks|cell|stockade|dungeon, move =#person|#leader|#name :to=prison|jail|gaol|cell|stockade',
      recipient: 'object',
      guards: [{ slot: 'object', not: 'guard,warden,officer,governor,director,it' }],
      weight: 0.7,
      catch: [
        'The seven teachers were transferred to a military prison at Hpa-an.',
        'The journalist was moved to a cell in Asmara.',
        'The police transferred the students to the jail in Bahir Dar.',
      ],
      spare: [
        'The guards were transferred to another prison.',
        'The money was transferred to the prison.',
        'The teachers were transferred to a school in Hpa-an.',
      ],
    },
    {
      name: 'takes-their-goods',
      mode: 'seize',
      verbs:
        'take =car|cattle|goat|cow|camel|motorcycle|motorbike|phone|passport|livestock|tractor|jeep|generator|harvest|truck|lorry|laptop',
      recipient: 'object/possessor, object/of, from, object',
      guards: [
        {
          slot: 'subject',
          is: 'soldier,gunman,militiaman,militia,rebel,bandit,raider,trooper,paramilitary,janjaweed,police,policeman',
          needed: true,
        },
        { slot: 'to', not: '#place,hospital,airport,border,front,garage,#name,market' },
        { slot: 'for', not: 'repair,ride,spin' },
      ],
      weight: 0.64,
      catch: [
        "Soldiers took the priest's car in Uvira.",
        'The militia took the cattle of the villagers at Pibor.',
        'Gunmen took the phones of the passengers near Kaga-Bandoro.',
      ],
      spare: [
        'Soldiers took a truck to the border.',
        'Police took a lorry to the garage.',
        'The soldiers took a break.',
      ],
    },
    {
      name: 'bars-the-way',
      mode: 'restrict',
      verbs: `bar =${WAY}, brick+up =${WAY}|house|door, wall+up =${WAY}|house|door, wall+off =${WAY}|quarter|neighbourhood`,
      recipient: 'object/to, to, object/of, object',
      guards: [{ slot: 'subject', not: '#nature,tree,rock,landslide,mason,builder,owner,company,snow' }],
      weight: 0.72,
      catch: [
        'The road to Shusha has been barred by protesters for a month.',
        'The army bricked up the street in Hebron.',
        'Militiamen barred the bridge at Mopti to the villagers.',
      ],
      spare: ['A tree barred the road.', 'The owner bricked up the door.', 'The judge barred the evidence.'],
    },
  ],
  RETREAT: [
    {
      name: 'clears-the-barrier',
      topics: ['access'],
      verbs:
        'clear+away =barricade|roadblock|barrier|blockade|obstacle, clear =barricade|roadblock|barrier, take+down =barricade|roadblock|barrier|checkpoint, pull+down =barricade|roadblock|barrier|checkpoint, take+away =barricade|roadblock|barrier',
      recipient: 'object/of, object/on',
      guards: [{ slot: 'subject', not: '#nature,flood,storm,truck-driver' }],
      weight: 0.7,
      catch: [
        'The barricade on the bridge at Zvecan was cleared away on Thursday.',
        'The militia took down the roadblocks around Bouake.',
        'Villagers cleared away the barriers on the road to El Alto.',
      ],
      spare: ['The flood cleared away the barrier.', 'The plates were cleared away.', 'The runner cleared the hurdle.'],
    },
    {
      name: 'lets-through-the-gate',
      mode: 'access',
      topics: ['access'],
      verbs:
        'let =#person|#aid|convoy|truck|lorry|ambulance|bus|they|them :through=gate|checkpoint|line|crossing|roadblock|barrier|cordon|wire, let =#aid|convoy|truck|lorry|ambulance|bus :into=#place|#name|camp, allow =#aid|convoy|truck|lorry|ambulance|bus :into=#place|#name|camp, wave =convoy|truck|lorry|ambulance|bus :through=gate|checkpoint|roadblock',
      recipient: 'object',
      guards: [{ slot: 'subject', not: 'goalkeeper,defender,steward,usher' }],
      weight: 0.72,
      catch: [
        'The army let the villagers through the gate at Jayyous.',
        'Rebels let two ambulances through the roadblock near Taiz.',
        'The soldiers let the convoy through the crossing at Zamzam.',
      ],
      spare: [
        'The guard let the dog through the gate.',
        'The driver came through the gate.',
        'The soldiers let the dog through the gate.',
      ],
    },
  ],
  AGREE: [
    {
      name: 'settles-a-line',
      topics: ['ceasefire'],
      verbs: 'settle =ceasefire|cease-fire|truce|armistice|line|timetable|text|formula',
      recipient: 'with',
      guards: [{ slot: 'subject', not: 'court,judge,tribunal,river,printer,editor,surveyor,arbitrator' }],
      weight: 0.66,
      catch: [
        'The two sides settled the ceasefire line at Nalchik.',
        'The delegations settled the timetable of the withdrawal in Havana.',
        'Delhi and the rebels settled a truce in Kohima.',
      ],
      spare: ['The court settled the border.', 'The editor settled the text.', 'The border question is settled.'],
    },
  ],
}
