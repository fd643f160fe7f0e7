// More ways to say what is done by force, readied, shut in, taken and cut off: by kind of deed, each asking who does it to what.
import type { Act } from '../../model/index.ts'
import type { SignalGroup } from './types.ts'

const AGENTS =
  'police,policeman,policemen,soldier,officer,agent,security,guard,gendarme,trooper,service,military,army,troop,militia,intelligence,authorities,authority,junta,regime,clothes'

/** Groups by act. */
export const WAYS_OF_FORCE: Readonly<Partial<Record<Act, readonly SignalGroup[]>>> = {
  ASSAULT: [
    {
      name: 'shells-put-into-it',
      mode: 'heavy-weapons',
      topics: ['attack'],
      verbs:
        'put =shell|rocket|mortar|missile :into, put =shell|rocket|missile :through, send =shell|rocket|missile|salvo :into, drop =shell|mortar :on, land =shell|mortar|rocket :on, plant =shell|rocket :in',
      recipient: 'into, through, on, in',
      guards: [{ slot: 'subject', not: 'worker,engineer,museum,fisherman,child,chef' }],
      weight: 0.76,
      catch: [
        'Gunners put six shells into the cathedral in Vukovar.',
        'The battery sent a salvo into the market of Huambo.',
        'Rebels put two rockets through the roof of the clinic.',
      ],
      spare: [
        'The child put shells into a bucket.',
        'Engineers put a rocket into the museum.',
        'The chef put the mussels into the pot.',
      ],
    },
    {
      name: 'bullets-put-into-him',
      mode: 'firearms',
      topics: ['attack'],
      verbs:
        'put =bullet|round|shot :into, put =bullet|round|shot :through, put =bullet :in, empty =magazine|rifle|pistol|clip :into, loose+off =round|burst|shot, squeeze+off =round|shot, discharge =rifle|gun|weapon :into',
      recipient: 'into/of, through/of, in/of, into, through, in, at',
      guards: [{ slot: 'subject', not: 'film,hunter,fan' }],
      weight: 0.76,
      catch: [
        'The fighters put a bullet through the head of the priest.',
        'A policeman emptied his magazine into the crowd in Conakry.',
        'The sniper put two rounds into a nurse in Sarajevo.',
      ],
      spare: [
        'He kept the bullet in a drawer of the desk.',
        'She put her hand into the bag.',
        'The boxer won the round.',
      ],
    },
    {
      name: 'put-to-the-torch',
      mode: 'destroy',
      topics: ['attack'],
      verbs:
        'put :to=torch|flame|flames|sword, set =light|match|torch :to, put =torch|match :to, blow =bridge|dam|culvert|pipeline|pylon|track|depot|causeway|railway, fire =hut|village|barn|thatch|granary|church',
      recipient: 'object, to',
      guards: [
        { slot: 'subject', not: 'cook,boy,wind,whale,farmer' },
        { slot: 'to', not: 'candle,pyre,paper,stove,cigarette,lamp,lantern,sea,bed,pipe,cigar,fuse' },
        { slot: 'object', not: 'whistle,horn,trumpet' },
      ],
      weight: 0.76,
      catch: [
        'The militia put the village of Tawila to the torch.',
        'Arsonists set light to nine huts in Drodro.',
        'UNITA blew the bridge over the Keve.',
      ],
      spare: [
        'The cook set light to the stove.',
        'The wind blew over the bridge.',
        'The boy put a match to the candle.',
      ],
    },
    {
      name: 'rides-in-on-them',
      topics: ['attack'],
      verbs:
        'ride :into=#place|#name|camp|market, ride+in, burst+in :on, sweep+in, storm+in, barge :into=hospital|clinic|church|school|mosque|ward|dormitory',
      recipient: 'into, on',
      guards: [
        {
          slot: 'subject',
          is: '#armed,janjaweed,horseman,horsemen,rider,raider,gunmen,militiamen,marauder,cossack',
          needed: true,
        },
      ],
      weight: 0.72,
      catch: [
        'The Janjaweed rode into Tawila.',
        'Horsemen rode in at noon and the village of Kutum burned.',
        'Gunmen barged into a ward of the clinic in Bunia.',
      ],
      spare: ['The king rode into the capital.', 'The champion rode in a car.', 'Smoke swept in from the sea.'],
    },
    {
      name: 'blast-tears-through',
      mode: 'explosives',
      topics: ['attack'],
      verbs:
        'tear :through=#structure|#place|crowd|queue|patrol|vehicle|wedding|funeral|#human, rip :through=#structure|#place|crowd|queue|patrol|vehicle|wedding|funeral|#human, tear+apart =#structure|patrol|vehicle, shred =#structure|minibus|vehicle',
      actor: 'subject/of, subject/by',
      recipient: 'through, object',
      guards: [
        {
          slot: 'subject',
          is: 'charge,mine,bomb,device,ied,shrapnel,explosive,landmine,boobytrap,shell,mortar,rocket',
          needed: true,
        },
      ],
      weight: 0.76,
      catch: [
        'A roadside charge tore through a minibus in Kandahar.',
        'A mine ripped through a patrol near Shatoy.',
        'Shrapnel tore through the queue at the bakery in Sarajevo.',
      ],
      spare: [
        'A storm tore through the town.',
        'The fire ripped through the store.',
        'The lawyer tore through the witness.',
      ],
    },
    {
      name: 'nails-torn-out',
      mode: 'torture',
      topics: ['detainees'],
      verbs:
        'pull+out =nail|fingernail|tooth|toenail, tear+out =nail|fingernail|toenail|tongue, rip+out =nail|fingernail|tongue, burn :with=cigarette|iron, hold+under =head, douse :with=acid|petrol',
      recipient: 'object/of, object',
      guards: [
        { slot: 'subject', not: 'dentist,carpenter,doctor,nurse,workman' },
        { slot: 'object', not: 'beard,paper,hole,lamp' },
      ],
      weight: 0.72,
      catch: [
        'Guards pulled out the nails of the detainees in Bulawayo.',
        'Interrogators burned the student with cigarettes in Damascus.',
        'The jailers tore out the fingernails of a student in Foca.',
      ],
      spare: [
        'The dentist pulled out the tooth of the boy.',
        'The carpenter pulled out the nails.',
        'He burned the paper with a match.',
      ],
    },
  ],
  COERCE: [
    {
      name: 'doors-sealed',
      mode: 'censor',
      topics: [],
      verbs:
        'padlock =station|newspaper|office|newsroom|radio|studio|bureau|school|church|mosque|headquarters, shutter =newspaper|station|newsroom|radio|channel|office, seal =newsroom|studio|station|bureau|newspaper',
      actor: 'subject, by',
      recipient: 'object',
      guards: [
        { slot: 'subject', is: `#force,#group,#leader,#name,${AGENTS}`, needed: true },
        { slot: 'subject', not: 'owner,company,firm,chain,landlord,he,she' },
      ],
      weight: 0.74,
      catch: [
        'The army padlocked the radio station in Bunia.',
        'Police sealed the newsroom of the paper in Harare.',
        'The junta shuttered the newspaper in Yangon.',
      ],
      spare: ['The owner padlocked the shop.', 'The company shuttered its offices in Ohio.', 'He padlocked the shed.'],
    },
    {
      name: 'made-off-with',
      mode: 'seize',
      topics: [],
      verbs:
        'make+off :with=#aid|#structure|#weapon|cattle|livestock|food|fuel|lorry|vehicle|computer|cash, make+away :with=#aid|#weapon|cattle|vehicle, walk+off :with=#aid|cattle|#weapon, drive+off :in=lorry|vehicle|ambulance|jeep|car, help =themselves|himself :to=store|food|ration|fuel|goods|stock|grain|#aid|cattle, carry+off =computer|equipment|file|document|archive|food|goods|cattle|grain|livestock|#aid, cart+off =computer|equipment|file|document|archive|food|goods|cattle|grain|furniture|#aid, haul+off =goods|food|equipment|cattle, take+away =computer|equipment|file|document|archive|camera, strip =#structure|#place :of=food|cattle|everything|medicine|equipment',
      actor: 'subject, by',
      recipient: 'with/of, object/of, of, to/of, with, object',
      guards: [
        { slot: 'subject', is: `#force,#armed,looter,mutineer,mob,${AGENTS},customs`, needed: true },
        { slot: 'subject', not: 'fox,child' },
      ],
      weight: 0.76,
      catch: [
        'The rebels made off with forty lorries of the mission.',
        'The mutineers helped themselves to the stores in Bor.',
        'Police carried off the computers of the newspaper in Managua.',
      ],
      spare: ['The fox made off with a hen.', 'The guests walked off the stage.', 'The student carried off the prize.'],
    },
    {
      name: 'fetched-from-home',
      mode: 'arrest',
      topics: ['detainees'],
      verbs:
        'take =#human|#name :from=home|house|residence|flat|apartment|bed|office|desk|classroom|car|church|monastery|hotel|airport, fetch =#human|#name :from=home|house|residence|bed|office|cell, bundle =#human|#name :into=van|car|jeep|vehicle|truck|pickup, blindfold, shackle, manacle, lead+off =#human|#name|they, whisk =#human|#name :to, press-gang, frogmarch, frog-march',
      actor: 'subject, by',
      recipient: 'object',
      guards: [
        { slot: 'subject', is: AGENTS, needed: true },
        { slot: 'to', not: 'hospital,safety,clinic,airport' },
      ],
      weight: 0.78,
      catch: [
        'Security agents took the bishop from his residence in Matagalpa.',
        'Soldiers blindfolded the villagers of Nepalgunj.',
        'The intelligence service whisked the lawyer to an unknown place.',
      ],
      spare: [
        'The ambulance took the patient from her home.',
        'The children blindfolded the clown.',
        'The guide led the tourists off.',
      ],
    },
    {
      name: 'flown-out-against-will',
      mode: 'deport',
      topics: ['displacement'],
      verbs:
        'put =#human|#name :against=will, fly =#human|#name :against=will, bus =#human|#name :against=will, ship =#human|#name :against=will, send =#human|#name :against=will, return =#human|#name :against=will, take =#human|#name :against=will, move =#human|#name :against=will, carry =#human|#name :against=will, transfer =#human|#name :against=will, fly+back =#human|#name :against=will, send+back =#human|#name :against=will',
      actor: 'subject, by',
      recipient: 'object',
      weight: 0.78,
      catch: [
        'Kenya put 82 Somalis on a plane to Mogadishu against their will.',
        'The boys were taken to Crimea against their will.',
        'Thailand sent the refugees back to Laos against their will.',
      ],
      spare: [
        'She went to the party against her will.',
        'He sent the letter against his will.',
        'The firm moved its office to Lyon.',
      ],
    },
    {
      name: 'rings-the-building',
      mode: 'restrict',
      topics: ['siege'],
      verbs:
        'ring =#structure|parliament|#place|#name|village|square, hem+in, hem :in, pen+in, pen :in, box+in, bottle+up',
      actor: 'subject, by',
      recipient: 'object, in',
      guards: [
        { slot: 'subject', is: '#force,#armed,tank,tanks,ukrainians,serbs,russians', needed: true },
        { slot: 'object', not: 'bell,sheep,cow,#leader,emotion,anger' },
      ],
      weight: 0.74,
      catch: [
        'Troops ringed the parliament in Grozny.',
        'The rebels hemmed in the garrison at Kuito.',
        'Tanks ringed the village of Prekaz.',
      ],
      spare: ['The farmer penned in his sheep.', 'The soldier rang the bell.', 'The hills hem in the village.'],
    },
    {
      name: 'goods-sat-on',
      mode: 'withhold',
      topics: ['aid', 'access'],
      verbs:
        'sit :on=medicine|permit|visa|shipment|consignment|cargo|application|drug|clearance, hang+on :to=medicine|shipment|consignment|cargo',
      actor: 'subject',
      recipient: 'on/for, on/of',
      guards: [
        { slot: 'subject', is: '#leader,#group,#force,customs,authorities,men,man,#name', needed: true },
        { slot: 'subject', not: 'he,she,passenger,i,you' },
      ],
      weight: 0.72,
      catch: [
        'The customs officials sat on the medicines for Gaza for a month.',
        'Khartoum sat on the visas of the aid workers.',
        'The ministry sat on the permit of the mission in Darfur.',
      ],
      spare: ['The cat sat on the mat.', 'He sat on a committee.', 'The boy sat on the cargo.'],
    },
  ],
  MOBILIZE: [
    {
      name: 'puts-to-sea',
      mode: 'weapons',
      verbs:
        'put :to=sea, set =sail :for, set+sail :for, sail :for, sail :from, sail :towards, steam :towards, steam :for, steam :into, steam :through, weigh =anchor, take =station :off, take+up =station :off, cast+off, go :to=sea, sail :past, anchor :off',
      actor: 'subject/of, subject/possessor, subject/modifier, subject',
      recipient: '-',
      guards: [
        { slot: 'subject', is: '#fleet,navy,flotilla,taskforce,warship', needed: true },
        { slot: 'subject', not: 'ferry,yacht' },
      ],
      weight: 0.74,
      catch: [
        'The frigate sailed for Massawa.',
        'A flotilla steamed towards Hodeidah.',
        'The carrier took station off Beirut.',
        'The navy put to sea from Sevastopol.',
      ],
      spare: ['The yacht sailed for Malta.', 'The ferry put to sea at dawn.', 'The tourists set sail for Crete.'],
    },
    {
      name: 'lands-there',
      mode: 'troops',
      verbs:
        'disembark :at, disembark :in, fan+out, fan+out :in, take+up =quarter|billet|residence, take :up=quarter|billet, report :to=barracks|base|unit|depot|regiment, report :for=duty, encamp, bivouac, line+up :along=border|frontier|line, line+up :on=border|frontier|line, draw+up :on=border|frontier, flock :to=colours|front|barracks|office, flock :to=recruiting',
      actor: 'subject/of, subject/possessor, subject/modifier, subject',
      recipient: '-',
      guards: [
        {
          slot: 'subject',
          is: 'paratroop,paratrooper,marine,troop,soldier,battalion,brigade,regiment,division,reservist,conscript,legionnaire,commando,infantry,police,force,volunteer,unit,recruit,tank,contingent,company,peacekeeper,gendarme,army',
          needed: true,
        },
        { slot: 'object', is: 'quarter,billet,residence' },
      ],
      weight: 0.74,
      catch: [
        'Two battalions disembarked at Mwanza on Sunday.',
        'Two brigades took up quarters at Mozdok.',
        'Infantry fanned out in Dili.',
        'Tanks lined up along the border at Kesab.',
      ],
      spare: [
        'The tourists disembarked in Cairo.',
        'The searchers fanned out in the wood.',
        'Shoppers lined up on the pavement.',
      ],
    },
    {
      name: 'flown-in-and-down',
      mode: 'troops',
      verbs: 'land :at=#name, land :in=#name, land :on=#place',
      actor: 'subject/of, subject/possessor, subject/modifier, subject',
      recipient: '-',
      guards: [
        {
          slot: 'subject',
          is: 'paratroop,paratrooper,legionnaire,peacekeeper,battalion,brigade,company,contingent,gendarme,regiment',
          needed: true,
        },
      ],
      weight: 0.74,
      catch: [
        'Paratroops landed at Mwanza on Sunday.',
        'The second battalion landed in Bunia.',
        'A contingent of Bangladeshis landed at Juba.',
      ],
      spare: ['The plane landed at Oslo.', 'The tourists landed in Cairo.', 'The fish landed on the deck.'],
    },
    {
      name: 'thrown-into-it',
      mode: 'troops',
      verbs:
        'throw =#force|man|men|reserve :into=#place|#name|line|battle|fight, pour =#force|man|men|reserve :into=#place|#name|line, feed =#force|reserve :into=#place|#name|line|battle, send =reaction|task-force|squadron :to, send =company :to=#name, dispatch =reaction|company|squadron :to, rush =company|squadron|reserve :to, wheel =#weapon :into=place|position, manhandle =#weapon :into=place|position, winch =#weapon :into=position, roll =#weapon :into=place|position, mount =#weapon :on=roof|ridge|hill',
      actor: 'subject, by',
      recipient: '-',
      guards: [
        { slot: 'into', not: 'jail,prison,cell,river,sea,pit,street,dungeon,well' },
        { slot: 'object/modifier', not: 'theatre,dance,ballet,opera,insurance,film,mining,oil,security' },
        { slot: 'object', not: 'theatre,dance,ballet,opera,militant,terrorist,attacker,gunman,insurance' },
      ],
      weight: 0.74,
      catch: [
        'The junta threw a second division into Shan state.',
        'A rifle company of marines has been sent to Beni.',
        'Guns were wheeled into place above Pale.',
      ],
      spare: [
        'The army threw the militants into jail.',
        'The theatre company was sent to Paris.',
        'The cook poured the soup into a bowl.',
      ],
    },
  ],
  SANCTION: [
    {
      name: 'shown-out-of-the-club',
      mode: 'discontinue',
      topics: ['sanctions'],
      verbs:
        'throw =#name :out_of=council|bloc|union|body|organisation|organization|league|club|group, kick =#name :out_of=council|bloc|union|body|organisation|league|group, boot =#name :out_of=council|bloc|union|league|group, drum =#name :out_of=council|bloc|union|body, cast =#name :out_of=council|bloc|union|body, strike =#name|ministry|company|bank :off=list|register|roll, strike+off =ministry|company|bank',
      actor: 'subject, by',
      recipient: 'object',
      guards: [
        { slot: 'subject', is: '#name,#group,#leader' },
        { slot: 'of', not: 'nightclub' },
      ],
      weight: 0.74,
      catch: [
        'The Union threw Guinea out of its councils.',
        'The Arab League kicked Syria out of the bloc.',
        'The Council struck the ministry off its list of partners.',
      ],
      spare: [
        'The bouncer threw Tom out of the bar.',
        'The club struck the player off its books.',
        'The judge threw the case out of court.',
      ],
    },
    {
      name: 'accounts-frozen',
      mode: 'discontinue',
      topics: ['sanctions'],
      verbs: 'freeze =account|holding, block =account|asset, slap =ban|freeze|duty|levy :on, clamp =ban|freeze :on',
      actor: 'subject, by',
      recipient: 'object/of, on',
      guards: [
        {
          slot: 'subject',
          is: '#name,council,treasury,bloc,union,state,country,commission,switzerland,swiss',
          needed: true,
        },
        { slot: 'on', not: 'smoking,alcohol,plastic,car,phone,bag,sale,parking,dog' },
      ],
      weight: 0.9,
      catch: [
        'The Council froze the accounts of nine Malian officers.',
        'The EU slapped a travel ban on the junta.',
        'The Treasury blocked the assets of the general.',
      ],
      spare: [
        'The bank froze the account of the thief.',
        'The town slapped a ban on parking.',
        'The lake froze in January.',
      ],
    },
    {
      name: 'breaks-with-them',
      mode: 'discontinue',
      topics: ['sanctions'],
      verbs: 'close =door, shut =door, close+down, shut+down',
      actor: 'subject/of, subject/modifier, subject',
      recipient: 'subject/in, in',
      guards: [{ slot: 'subject', is: 'embassy,consulate,legation', needed: true }],
      weight: 0.74,
      catch: [
        'The consulate in Benghazi closed its doors.',
        'The British embassy in Sanaa shut down.',
        'The Saudi consulate in Basra shut its doors.',
      ],
      spare: ['The shop closed its doors.', 'The plant shut down.', 'The guard closed the door of the car.'],
    },
    {
      name: 'hours-to-leave',
      mode: 'expel',
      topics: ['sanctions'],
      verbs: 'give =hour|day|week|fortnight',
      actor: 'subject, by',
      recipient: 'indirect',
      guards: [
        {
          slot: 'indirect',
          is: 'consul,ambassador,diplomat,envoy,attache,attaché,coordinator,journalist,correspondent,reporter,official,staff',
          needed: true,
        },
        { slot: 'infinitive', is: 'leave,quit,go,depart,pack', needed: true },
      ],
      weight: 0.78,
      catch: [
        'Caracas gave the Colombian consul 48 hours to leave.',
        'Rabat gave the diplomats three days to quit the kingdom.',
        'Bamako gave the correspondent 24 hours to go.',
      ],
      spare: [
        'The boss gave the clerk a day to decide.',
        'He gave the envoy a book to read.',
        'The judge gave the lawyer a week to reply.',
      ],
    },
  ],
}
