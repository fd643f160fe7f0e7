// Deeds told by plain verbs of going, handing and putting: a garrison that drove out of its town, a crate that was put ashore,
// men pulled from a column. By act; the words that name an act stand in the file of the act.
import type { Act } from '../../model/index.ts'
import type { SignalGroup } from './types.ts'

/** Who marches, and what carries them. */
const COLUMN =
  '#force,#armed,garrison,tank,armour,armor,apc,tankman,carrier,jeep,paratroop,legionnaire,#craft,remnant,rearguard'
const GOODS =
  'flour,bread,rice,wheat,maize,sorghum,millet,grain,food,foodstuff,medicine,vaccine,insulin,plasma,serum,ration,blanket,tent,tarpaulin,seed,potato,bean,lentil,salt,milk,sugar,relief,parcel,antibiotic,dressing,kit,fuel,diesel'
const MEASURE =
  'tonne|ton|kilo|kilogram|kilogramme|quintal|litre|liter|sack|bag|box|crate|carton|parcel|pallet|bale|drum|jerrycan|packet|dose|bundle|basket'
const NO_GIFT =
  'ammunition,weapon,cocaine,heroin,opium,hashish,khat,coal,ore,gold,oil,bomb,explosive,munition,dynamite,cement,cargo,letter,ballot,sweet,flower,chocolate,mail,cargo,uranium,waste,rubbish,manure,beer,steel,copper,cobalt,timber'
const CAPTORS = '#force,#armed,#name,they,man,men,agent,army,regime,taliban,houthis,captor,#group'
const SOMEBODY = '#person|#leader|man|men|dozen|hundred|thousand|score|fighter|soldier|conscript|deserter'

/** Groups by act. */
export const DONE_PLAINLY: Readonly<Partial<Record<Act, readonly SignalGroup[]>>> = {
  RETREAT: [
    {
      name: 'goes-out-of',
      mode: 'withdraw',
      topics: ['withdrawal'],
      verbs:
        'drive :out_of, roll :out_of, march :out_of, walk :out_of, ride :out_of, sail :out_of, trundle :out_of, rumble :out_of, stream :out_of, file :out_of, pour :out_of, troop :out_of, fly :out_of, creep :out_of, crawl :out_of, limp :out_of, clear :out_of, move :out_of, steal :out_of, sneak :out_of, slip :off, sail :off, steal :off, drive :off=base|hill|island|bridge|ridge|airfield, walk :off=hill|ridge|island|bridge|base, march :off=hill|ridge|island|base, come :off=hill|ridge|mountain|roof|rooftop, march+away, drive+away, roll+away, sail+away, file+away, trundle+away, ride+away',
      recipient: 'out_of, off, from',
      guards: [
        { slot: 'subject', is: COLUMN, needed: true },
        { slot: 'subject', not: 'police,policeman,helicopter,plane,ship,boat,jet,guard,drone,refugee' },
        {
          slot: 'out_of',
          not: 'ammunition,food,fuel,ammo,time,patience,talk,meeting,hall,room,court,car,#structure,control,sight,range,cover,bed,work,school,pub,bar,negotiation,conference,session,nowhere',
        },
        { slot: 'to', not: 'attack,front,fight,meet,battle' },
        { slot: 'towards', none: true },
        { slot: 'with', not: 'loot,body,hostage,captive,cattle,prisoner' },
      ],
      weight: 0.78,
      catch: [
        'Government troops drove out of Bor before dawn.',
        'The garrison marched out of Kilinochchi at noon.',
        'Tanks rolled out of Vedeno on Friday.',
      ],
      spare: [
        'The minister drove out of Leeds.',
        'Cars rolled out of the factory.',
        'The minister walked out of the hall.',
      ],
    },
    {
      name: 'last-of-them-goes',
      mode: 'withdraw',
      topics: ['withdrawal'],
      verbs:
        'cross :at, cross :into, cross =border|bridge|frontier|line|river, go, leave, depart, sail, fly+out, fly+home, drive+out, roll :out_of, roll+out, pull+out, walk :across, walk+out, drive :across, march :across, take+off, lift+off, board, embark',
      actor: 'subject',
      recipient: 'from, out_of',
      guards: [
        {
          slot: 'subject',
          is: '#force,tank,lorry,truck,column,convoy,carrier,vehicle,helicopter,plane,ship,contingent,soldier,legionnaire',
          needed: true,
        },
        { slot: 'subject/modifier', is: 'last,final', needed: true },
        { slot: 'subject/of', not: '#aid,#person,goods,cargo,coal,season,day,evening,tourist,migrant,refugee' },
        { slot: 'object', not: '#person,#name,home,widow,letter,wife' },
        { slot: 'behind', none: true },
        { slot: 'for', not: 'front,battle,night,sea' },
      ],
      weight: 0.72,
      catch: [
        'The last Rwandan soldier crossed at Bukavu on Saturday.',
        'The last lorry of the battalion rolled out of the base at Kidal.',
        'The last French troops left on Monday.',
      ],
      spare: [
        'The last train left at ten.',
        'The last visitor went at noon.',
        'The first soldiers crossed at Gao with orders to attack.',
      ],
    },
    {
      name: 'households-go',
      mode: 'withdraw',
      topics: [],
      verbs: 'leave',
      actor: 'subject',
      recipient: 'from',
      guards: [
        {
          slot: 'subject',
          is: 'family,resident,civilian,villager,inhabitant,townspeople,townsfolk,household',
          needed: true,
        },
        { slot: 'object', none: true },
        { slot: 'for', not: 'holiday,weekend,work,dinner,lunch,funeral,mosque,church,school,summer,harvest' },
        { slot: 'from', not: 'work,school,church,mosque,funeral,holiday' },
        { slot: 'behind', none: true },
      ],
      weight: 0.7,
      catch: [
        'Some 1,200 families had left by Monday.',
        'Most residents have left since the shelling of Bakhmut began.',
        'Two thirds of the households had left by nightfall.',
      ],
      spare: ['The guests left at ten.', 'The family left for a holiday.', 'The ambassador left on Monday.'],
    },
    {
      name: 'brings-its-men-home',
      mode: 'withdraw',
      topics: ['withdrawal'],
      verbs:
        'bring+home =#force|man|men|contingent|thousand|hundred|gun|tank, bring+back =#force|man|men|contingent|gun|tank, fly+home =#force|man|men|contingent, ship+home =#force|man|men|contingent|gun|tank, call+home =#force|man|men|contingent, order+home =#force|man|men|contingent, take+home =#force|contingent',
      recipient: 'from, out_of',
      guards: [
        {
          slot: 'subject',
          is: '#name,#group,president,minister,general,parliament,king,army,military,capital',
          needed: true,
        },
        { slot: 'object', not: 'prisoner,detainee,body,captive,wounded,dead,child,tourist,team' },
        { slot: 'object/of', not: '#person,tourist,national,citizen,dead,wounded,student,body' },
      ],
      weight: 0.74,
      catch: [
        'Chad brought its 1,200 soldiers home from Mali.',
        'Portugal flew its contingent home from Bangui.',
        'Kenya called its troops home from Goma.',
      ],
      spare: [
        'Kenya brought its athletes home from Paris.',
        'The airline flew the tourists home from Tunis.',
        'Peru brought the paintings home.',
      ],
    },
    {
      name: 'sends-them-home',
      mode: 'release',
      topics: ['detainees'],
      verbs:
        'send+home =child|boy|girl|woman|man|men|villager|nurse|teacher|doctor|driver|conscript|recruit|prisoner|sailor|crew|policeman|student|dozen|hundred, send+back =boy|girl|nurse|teacher|driver|conscript|prisoner|sailor|policeman, hand+back =boy|girl|nurse|teacher|driver|child|conscript|fisherman',
      actor: 'subject, by',
      recipient: 'object',
      guards: [
        {
          slot: 'subject',
          is: '#armed,commander,warlord,tigers,taliban,captor,guerrilla,junta,militia,deputy,faction',
          needed: true,
        },
        { slot: 'for', not: 'holiday,leave,rest,weekend' },
        { slot: 'with', not: 'message,letter,flu,fever' },
      ],
      weight: 0.7,
      catch: [
        'The warlord sent the ninety boys home from Bunia.',
        'Rebels sent the nurses home to Kidal.',
        'The militia handed back the fishermen at Batticaloa.',
      ],
      spare: [
        'The school sent the children home.',
        'The doctor sent the patient home.',
        'The teacher sent a letter home to the rebels.',
      ],
    },
    {
      name: 'opened-for-them',
      mode: 'access',
      topics: ['access'],
      verbs:
        'open :for=#person|#aid|#human|convoy|hour|day|ambulance|wounded|national|holder|traffic, open :to=#person|#aid|convoy|traffic|wounded, reopen :for, reopen :to, swing+open, be+open :for=#person|wounded',
      actor: '-',
      recipient: 'for, to',
      guards: [
        { slot: 'subject', is: 'gate,crossing,border,frontier,bridge,barrier,road,corridor,checkpoint', needed: true },
        { slot: 'for', not: 'business,visitor,season,tourist,wedding,fan,sale,shopper' },
      ],
      weight: 0.76,
      catch: [
        'The gate at Qalandia opened for the patients at seven.',
        'The bridge opened for three hours on Friday for the wounded.',
        'The border opened to traffic from Chaman.',
      ],
      spare: [
        'The museum opened for visitors.',
        'The gates of the park opened for the fans.',
        'The road is closed to traffic.',
      ],
    },
  ],
  CONCEDE: [
    {
      name: 'comes-with-hands-up',
      topics: ['surrender'],
      verbs:
        'walk :with=hand|up|flag, come :with=hand|up, emerge :with=hand|up|flag, file :with=hand|up, step :with=hand|up, cross :with=hand|up|flag, stagger :with=hand|up, climb :with=hand|up, drive :with=flag, appear :with=hand|up, march :with=hand|up, raise =hand|hands, put+up =hand|hands, hold+up =hand|hands, throw+up =hand|hands',
      actor: 'subject',
      recipient: 'to',
      guards: [
        {
          slot: 'subject',
          is: '#force,#armed,man,men,they,he,holdout,defender,gunner,survivor,dozen,hundred,crew,rest',
          needed: true,
        },
        { slot: 'with/on', not: 'hip,gun,stick,wheel' },
        { slot: 'with/in', not: 'pocket,cuff,chain' },
        { slot: 'in', not: 'court,class,parliament,despair,air-of-despair,horror' },
        { slot: 'to', not: 'vote,ask,speak,heaven,pray,sky' },
      ],
      weight: 0.68,
      catch: [
        'Eighty soldiers walked across with their hands up at Kilinochchi.',
        'The gunmen came out with their hands up in Beslan.',
        'The last defenders filed out with raised hands in Vukovar.',
      ],
      spare: [
        'The boy came with dirty hands.',
        'The pupils raised their hands.',
        'The doctor emerged with blood on his coat.',
      ],
    },
    {
      name: 'holdouts-give-up',
      topics: ['surrender'],
      verbs: 'give+up, give+in',
      actor: 'subject',
      recipient: 'to',
      guards: [
        {
          slot: 'subject',
          is: '#armed,holdout,garrison,defender,gunman,sniper,deserter,mutineer,fugitive,remnant,besieged,fighter,soldier',
          needed: true,
        },
        { slot: 'object', none: true },
        { slot: 'subject', not: 'army' },
        { slot: 'on', not: '#human,#name,#talks,#truce,plan,hope,idea,peace,process,war,deal' },
      ],
      weight: 0.76,
      catch: [
        'The last nine holdouts in the school gave up at sunrise.',
        'The garrison of Huambo gave up on Friday.',
        'Forty mutineers gave up in Bangui.',
      ],
      spare: [
        'The orchestra gave up on Friday.',
        'The soldiers gave up their seats.',
        'The team gave up on Friday.',
        'The fighters in Sirte had given up on the ceasefire.',
      ],
    },
    {
      name: 'signs-it-away',
      verbs:
        'sign+away =war|claim|province|land|independence|territory|right|town, let+go =claim :of, bury =claim|demand',
      recipient: 'to',
      guards: [{ slot: 'subject', is: '#human,#name,they', needed: true }],
      weight: 0.8,
      catch: [
        'The generals signed away the war in a hotel in Lusaka.',
        'The president signed away the province to Serbia.',
        'The leaders signed away the land in Ramallah.',
      ],
      spare: ['The poet signed away the night.', 'The guest signed the book.', 'The star signed a shirt.'],
    },
  ],
  AID: [
    {
      name: 'goods-come',
      topics: ['aid'],
      verbs:
        'come, come :to, come+in, come :into, come :by, come+through, turn+up, show+up, get+in, get+there, arrive+there',
      actor: 'subject/from, subject/of, from',
      recipient: 'to, into, in',
      guards: [
        { slot: 'subject', is: GOODS, needed: true },
        { slot: 'subject', not: 'water,oil' },
        { slot: 'from', not: '#nature,cow,goat,field,harvest,sheep,camel,tree' },
        ...['under', 'as', 'down', 'off', 'at', 'with'].map((slot) => ({
          slot,
          not: 'attack,fire,pressure,scrutiny,surprise,shock,price,cost,market,bill,meal',
        })),
        { slot: 'to', not: 'market,end,halt,nothing,mind,mouth,waste,standstill,total' },
      ],
      weight: 0.68,
      catch: [
        'The flour came to Sarajevo on Sunday in nine lorries.',
        'Seed and blankets came to Kauda in June.',
        'The tents came on Friday by air.',
      ],
      spare: ['The idea came to him in June.', 'Food comes at a price.', 'Milk comes from cows.'],
    },
    {
      name: 'measures-handed-over',
      topics: ['aid'],
      verbs: `hand =${MEASURE}, give =${MEASURE}, put+ashore =${MEASURE}, put :ashore=${MEASURE}, bring+in =${MEASURE}, tip+out =${MEASURE}, push+out =${MEASURE}, parachute =${MEASURE}, drop =${MEASURE}, fly+in =${MEASURE}, fly =${MEASURE} :to, haul =${MEASURE} :to, lug =${MEASURE} :to, carry =${MEASURE} :to, truck =${MEASURE} :to, ferry =${MEASURE} :to, land =${MEASURE}, deliver =${MEASURE}, distribute =${MEASURE}, send =${MEASURE} :to, bring =${MEASURE} :to, release =${MEASURE} :from=reserve|store|stock|warehouse|granary|stockpile, release =${MEASURE} :for`,
      actor: 'subject, by',
      recipient: 'indirect, to, for, over, at, in',
      guards: [
        {
          slot: 'subject',
          is: '#human,#name,plane,aircraft,helicopter,ship,boat,barge,convoy,crew,antonov,they',
          needed: true,
        },
        { slot: 'object/of', not: NO_GIFT },
        { slot: 'on', not: '#place,#force,#name,market,floor,ground,street' },
        { slot: 'to', not: 'police,buyer,market,bank,judge,#armed' },
      ],
      weight: 0.66,
      catch: [
        'The agency put 60 sacks ashore at Malakal.',
        'The Red Cross handed 400 litres of plasma to the clinic in Bor.',
        'A plane dropped nineteen tonnes over Srebrenica at night.',
      ],
      spare: [
        'The gang brought nine kilos of cocaine to Lisbon.',
        'Planes dropped 60 tonnes of bombs on Hamburg.',
        'The porter carried the crate.',
      ],
    },
    {
      name: 'measures-received',
      topics: ['aid'],
      verbs: `receive =${MEASURE} :from, get =${MEASURE} :from, obtain =${MEASURE} :from, have =${MEASURE} :from`,
      actor: 'from',
      recipient: 'subject',
      guards: [
        { slot: 'subject', is: '#human,#name,#place,#structure,ward,surgeon,doctor,nurse,nun', needed: true },
        {
          slot: 'from',
          is: '#name,#group,it,them,agency,ship,convoy,navy,army,embassy,depot,diocese,charity,mission,bishop,consul',
          not: '#market,shop,supplier,baker,bakery,lottery',
          needed: true,
        },
        { slot: 'object/of', not: NO_GIFT },
        { slot: 'of', not: NO_GIFT },
        { slot: 'subject', not: 'guest,shop,player,winner,passenger,hotel,team,bride' },
      ],
      weight: 0.68,
      catch: [
        'The hospital in Taiz received 12 crates from the Red Cross on Tuesday.',
        'The nuns of Beni got forty sacks from Caritas.',
        'The surgeons, who had begged the navy for plasma, received nine boxes from it at dusk.',
      ],
      spare: [
        'The gallery received two crates from Sotheby.',
        'The guest got a box of cigars from Havana.',
        'The hotel got two crates of wine from Lagos.',
      ],
    },
    {
      name: 'each-was-given',
      topics: ['aid'],
      verbs:
        'give =box|parcel|bag|sack|kit|bucket|tent|blanket|loaf|litre|kilo|mattress|voucher|stove|tarpaulin, hand =box|parcel|bag|sack|blanket|loaf|kit, get =parcel|ration|blanket|sack|loaf|tent|tarpaulin, receive =parcel|box|bag|sack|ration|blanket|loaf|tent|tarpaulin|kit|bucket',
      actor: 'by, from',
      recipient: 'indirect, object, subject, to',
      guards: [
        { slot: 'subject', not: 'shop,player,guest,winner,passenger,hotel,team' },
        {
          slot: 'object',
          is: '#person,family,household,refugee,displaced,box,parcel,bag,sack,kit,bucket,tent,blanket,loaf,litre,kilo,mattress,voucher,stove,tarpaulin,ration',
        },
        {
          slot: 'subject',
          is: '#person,family,household,refugee,displaced,widow,villager,survivor,returnee',
          needed: true,
        },
      ],
      weight: 0.64,
      catch: [
        'Each family was given a sack of rice in Ituri.',
        'Every household received a tarpaulin and two blankets in Pidie.',
        'Widows got a ration of flour in Grozny.',
      ],
      spare: ['The guest was given a bag.', 'The winner got a box of chocolates.', 'The passenger received his bag.'],
    },
    {
      name: 'pays-up',
      topics: ['aid'],
      verbs: 'pay :in=full|advance, pay+up',
      actor: 'subject',
      recipient: 'to',
      guards: [
        { slot: 'subject', is: '#name,donor,government,bank,council,union,commission,agency', needed: true },
        { slot: 'subject', not: 'he,she,i,we,you' },
      ],
      weight: 0.64,
      catch: [
        'The Danes paid in full and the nurses stayed in Kabul.',
        'Donors paid up in October.',
        'Tokyo paid in advance.',
      ],
      spare: ['He paid in full.', 'The guests paid in advance.', 'The tenant paid up.'],
    },
    {
      name: 'compensates',
      topics: ['aid'],
      verbs:
        'give =compensation, hand =compensation, pay+out =compensation|#money, hand+over =compensation, compensate =#person|family|villager|owner|farmer',
      actor: 'subject, by',
      recipient: 'indirect, to, object',
      guards: [
        { slot: 'subject', not: 'insurer,court,airline,insurance,law,bank,company' },
        { slot: 'subject', is: '#human,#name,they' },
      ],
      weight: 0.66,
      catch: [
        'The division gave compensation to 200 families in Ramadi.',
        'The army compensated the farmers of Helmand.',
        'The governor handed over the compensation to the widows of Gori.',
      ],
      spare: [
        'The airline denied the passengers compensation.',
        'The insurer compensated the owners.',
        'The court heard the claim for compensation.',
      ],
    },
  ],
  MOBILIZE: [
    {
      name: 'flown-in',
      mode: 'troops',
      verbs:
        'fly =#force|man|men|hundred|thousand|dozen :to=#place|#name, fly =#force|man|men|hundred|thousand :into, airlift =#force|man|men :to, ship =#force|man|men :to, ferry =#force|man|men :to, bus =#force|man|men :to, truck =#force|man|men :to, fly+in =#force|man|men, truck+in =#force|man|men, bus+in =#force|man|men, ship+in =#force|man|men, march+in =#force|man|men, bring+in =#force|man|men',
      recipient: 'to, into, in',
      guards: [
        {
          slot: 'object',
          not: 'police,policeman,officer,commander,wounded,guard,#craft,peacemaker,body,patient,recruit,#leader',
        },
        { slot: 'object/of', not: '#person,#aid,wounded,patient,tourist,book,letter' },
        { slot: 'for', not: 'treatment,talk,burial,funeral,surgery,trial,holiday' },
        { slot: 'from', not: 'captivity,prison' },
        { slot: 'to', not: 'hospital,clinic,home,prison,safety,freedom' },
      ],
      weight: 0.72,
      catch: [
        'Two hundred paratroopers were flown to Bamako on Friday.',
        'The general shipped his men to Aden.',
        'Pretoria flew in a battalion.',
      ],
      spare: [
        'Two hundred tourists were flown to Cairo.',
        'The patients were flown to a hospital.',
        'The ship ferried the guests to the island.',
      ],
    },
    {
      name: 'armour-crosses',
      mode: 'troops',
      verbs:
        'cross :at=#name|#place, cross+over :at, drive+north, drive+south, drive+east, drive+west, roll+north, roll+south, roll+east, roll+west, move+north, move+south, move+east, move+west, drive :into=road|street|avenue|#name|capital|town|city, file :into=#name|#place',
      recipient: 'into, at',
      guards: [
        {
          slot: 'subject',
          is: 'tank,armour,armor,column,brigade,battalion,regiment,division,infantry,troop,soldier,paratroop,paratrooper,artillery,howitzer,apc,army,marine,commando',
          needed: true,
        },
        { slot: 'subject/modifier', not: 'last,final,wounded,captured' },
        { slot: 'subject/of', not: '#aid,#person,refugee,smoke,ambulance,bus' },
        { slot: 'to', not: 'surrender,escape' },
      ],
      weight: 0.7,
      catch: [
        'Ugandan tanks crossed at Kasindi before dawn.',
        'A column of armour drove south on Monday.',
        'The Ninth Infantry drove into Sule Road at noon.',
      ],
      spare: [
        'The tourists crossed at Gibraltar.',
        'The last soldier crossed at Termez.',
        'A column of smoke moved south.',
      ],
    },
    {
      name: 'calls-men-up',
      mode: 'troops',
      verbs:
        'call+up =teacher|student|doctor|worker|miner|driver|veteran|nurse|farmer|engineer|boy|son|father|age|year|thousand|hundred|civilian|graduate|prisoner, conscript =#person|man|men|thousand|hundred, draft =man|men|student|worker|teacher|thousand|hundred|prisoner, press-gang =#person, enlist =#person|man|men|thousand|hundred',
      recipient: '-',
      guards: [
        { slot: 'subject', is: '#name,#group,army,military,#force,president,governor' },
        { slot: 'subject', not: 'he,she,i,we,you,coach,team,club,manager' },
        { slot: 'object', not: '#leader,mother,plan,bill,letter' },
      ],
      weight: 0.72,
      catch: [
        'Khartoum called up teachers on Monday.',
        'The army conscripted three thousand men in Karen State.',
        'The junta drafted students in Mandalay.',
      ],
      spare: ['She called up a teacher.', 'The team drafted a young player.', 'The minister drafted a law.'],
    },
  ],
  ASSAULT: [
    {
      name: 'town-falls',
      topics: ['territory'],
      verbs: 'fall',
      actor: 'to',
      recipient: 'subject',
      guards: [
        {
          slot: 'subject',
          is: 'town,city,village,enclave,garrison,stronghold,bastion,base,fort,fortress,camp,outpost,barracks,airbase,citadel,#name',
          needed: true,
        },
        {
          slot: 'subject',
          not: 'he,she,they,we,i,you,it,this,that,who,which,these,those,all,ramadan,easter,christmas',
        },
        { slot: 'object', none: true },
        ...[
          'from',
          'off',
          'over',
          'into',
          'in',
          'under',
          'out_of',
          'behind',
          'below',
          'by',
          'through',
          'down',
          'towards',
          'short_of',
          'with',
          'as',
          'against',
          'between',
          'out',
          'on',
          'upon',
          'for',
        ].map((slot) => ({
          slot,
          not: '#person,#human,#place,#structure,#money,#market,horse,stair,step,love,line,disrepair,ruin,silence,share,percent,point,cent,victim,prey,half,foot,ground,knee,sword,year,rank,category,debt,asleep,back,face,side,trap,hole,water,sea,river,deaf,ear,shoulder,number,target,friday,saturday,sunday,thursday',
        })),
      ],
      weight: 0.6,
      catch: ['Kindu fell on the 31st.', 'The garrison fell after nine days of shelling.', 'Sukhumi fell at dawn.'],
      spare: ['The dollar fell on Monday.', 'He fell from a horse.', 'The feast fell on a Friday.'],
    },
    {
      name: 'breaks-the-wall',
      topics: ['attack'],
      verbs:
        'breach =wall|gate|perimeter|line|defence|defense|fence|front|trench|berm, break :through=wall|gate|perimeter|line|defence|defense|fence|front|berm, punch :through=line|defence|defense|berm|perimeter, blow+in =gate|door, blow+open =gate|wall|door',
      recipient: 'object/possessor, object/of, through/of, object, through',
      guards: [{ slot: 'subject', not: '#nature,river,lorry,driver,car,sea,water,cow,engineer,climber,runner,sun' }],
      weight: 0.7,
      catch: [
        "The 16th Division's wall was breached at noon.",
        'The rebels broke through the berm at Tifariti.',
        'Assailants blew open the gate of the prison in Goma.',
      ],
      spare: ['The sea breached the wall.', 'The river broke through the wall.', 'The sun broke through the clouds.'],
    },
  ],
  COERCE: [
    {
      name: 'pulled-from-the-line',
      mode: 'arrest',
      topics: ['detainees'],
      verbs: `pull =${SOMEBODY} :from=column|line|queue|crowd|convoy, drag =${SOMEBODY} :from=column|line|queue|crowd|convoy, haul =${SOMEBODY} :from=column|line|queue|crowd, pluck =${SOMEBODY} :from=column|line|queue|crowd, take =${SOMEBODY} :from=column|line|queue|crowd|checkpoint, pull =${SOMEBODY} :off=bus|train|lorry|plane|minibus, drag =${SOMEBODY} :off=bus|train|lorry|plane|minibus, haul =${SOMEBODY} :off=bus|train|lorry|plane, take =${SOMEBODY} :off=bus|train|lorry|minibus, pick =${SOMEBODY} :from=crowd|column|line, march+off =${SOMEBODY}, haul+off =${SOMEBODY}, haul+away =${SOMEBODY}, bundle+off =${SOMEBODY}, bundle :into=car|van|vehicle|lorry|truck, bundle+away =${SOMEBODY}, march+away =${SOMEBODY}, lead+away =${SOMEBODY}, cart+off =${SOMEBODY}, frogmarch =${SOMEBODY}`,
      actor: 'subject, by',
      recipient: 'object',
      guards: [
        {
          slot: 'subject',
          not: '#nature,#aid,rescuer,firefighter,medic,fireman,villager,mother,crowd,passer-by,bystander',
        },
        { slot: 'object', not: 'body,corpse,wounded,casualty,survivor,victim,patient,injured' },
        { slot: 'to', not: 'hospital,clinic,safety,shelter,ambulance' },
      ],
      weight: 0.9,
      catch: [
        'The men were pulled from the column at Potocari.',
        'Soldiers dragged four students off a bus near Bahir Dar.',
        'Gendarmes led the editor away in Bamenda.',
      ],
      spare: [
        'Rescuers pulled two survivors from the train.',
        'The nurse pulled the boy from the pond.',
        'The wounded were taken off the bus to a hospital.',
      ],
    },
    {
      name: 'loaded-and-driven',
      mode: 'deport',
      topics: ['displacement'],
      verbs:
        'put :on=bus|train|lorry|truck|cart, put :onto=bus|train|lorry|truck, load :onto=bus|train|lorry|truck|cattle, load :into=bus|train|lorry|truck|wagon, herd :onto=bus|train|lorry|truck, force :onto=bus|train|lorry|truck, force :into=bus|train|lorry|truck, push :onto=bus|train|lorry|truck, drive :over=border|frontier|line, drive :across=border|river|frontier|line, force :over=border|frontier|line, force :across=border|river|frontier|line, herd :into=bus|train|lorry|truck|wagon, pack :into=bus|train|lorry|truck|wagon, march :to=border|river|frontier|line, drive :to=border|river|frontier|line, bus :to=border|river|frontier|line, truck :to=border|river|frontier|line, dump :at=border|frontier, push :over=border|frontier|line, push :across=border|river|frontier|line, chase :across=border|river|frontier|line, expel',
      actor: 'subject, by',
      recipient: 'object',
      guards: [
        {
          slot: 'object',
          is: 'people,person,villager,resident,family,inhabitant,muslim,serb,croat,tutsi,hutu,hundred,thousand,dozen,woman,refugee,migrant,population,peasant,herder,tamil,kurd,rohingya,chechen,minority',
          needed: true,
        },
        { slot: 'object', not: '#detainee,wounded,sick,patient,child,student,diplomat,player,tourist' },
        { slot: 'to', not: 'safety,hospital,school,camp,home,stadium,festival' },
        { slot: 'for', not: 'home,holiday,trip,wedding,treatment' },
      ],
      weight: 0.6,
      catch: [
        'Some 900 people from Zvornik were put on buses to the river.',
        'Families were loaded onto lorries at Fizuli by the militia.',
        'The villagers were marched to the border at Morelia.',
      ],
      spare: [
        'The students were put on a bus to school.',
        'The tourists were driven to the border.',
        'The wounded were put on a train.',
      ],
    },
    {
      name: 'stopped-at-the-gate',
      mode: 'restrict',
      topics: ['access'],
      verbs:
        'stop =nurse|doctor|medic|driver|lorry|truck|convoy|ambulance|bus|team|delegate|journalist|woman|farmer|family|villager :at=entrance|gate|checkpoint|crossing|barrier|roadblock|bridge|line|border, halt =lorry|truck|convoy|ambulance|bus|team :at=entrance|gate|checkpoint|crossing|barrier|roadblock|bridge|line|border, hold+up =lorry|truck|convoy|ambulance|bus|team|delegate :at=entrance|gate|checkpoint|crossing|barrier|roadblock|bridge|line|border',
      recipient: 'object',
      guards: [
        { slot: 'subject', is: `${CAPTORS},guard,officer`, needed: true },
        { slot: 'for', not: 'fuel,water,check,speeding,rest' },
      ],
      weight: 0.7,
      catch: [
        'The militia stopped a nurse with two bags of bread at the gate of the camp.',
        'Soldiers halted the ambulance at the checkpoint of Qalandia.',
        'Rebels held up nine lorries at the bridge near Bor.',
      ],
      spare: ['The driver left his bus at the gate.', 'The rain held up the match.', 'The bus stopped at the bridge.'],
    },
    {
      name: 'takes-their-stores',
      mode: 'seize',
      verbs:
        'take =ration|fuel|radio|grain|flour|seed|savings|jewellery|food|vehicle|rover|helmet|blanket|cash|harvest, help :to=ration|fuel|grain|flour|food|vehicle|car, strip :of=ration|fuel|food|vehicle|weapon|radio|helmet, relieve :of=ration|fuel|food|vehicle|weapon|radio|helmet|money|cash|phone|cargo',
      recipient: 'object/possessor, object/of, from, object',
      guards: [
        {
          slot: 'subject',
          is: '#armed,soldier,gunman,militiaman,militia,rebel,army,trooper,paramilitary,police,policeman,garrison,patrol,marine,deserter',
          needed: true,
        },
        { slot: 'to', not: '#place,#person,hospital,airport,border,front,garage,#name,market' },
        { slot: 'for', not: 'repair,#person,family' },
        { slot: 'with', not: 'they,he' },
      ],
      weight: 0.64,
      catch: [
        'The army took their rations and two radios at Hrasnica.',
        'Rebels relieved the peacekeepers of their vehicles near Beni.',
        'Militiamen took the grain of the villagers at Kutum.',
      ],
      spare: [
        'The soldiers took food to the front.',
        'The cook took the flour from the shelf.',
        'The doctor relieved him of pain.',
      ],
    },
    {
      name: 'curfew-lies',
      mode: 'curfew',
      verbs:
        'lie :on, lie :over, fall :on, descend :on, be :in=force|effect|place, remain :in=force|effect|place, come :into=force|effect, go :into=force|effect, take =effect, begin, start, apply :in, apply :to, hold',
      actor: '-',
      recipient: 'on, over, in, to',
      guards: [{ slot: 'subject', is: 'curfew', needed: true }],
      weight: 0.78,
      catch: [
        'A curfew lay on Kaduna from dusk.',
        'A curfew has been in force in Mandalay since Tuesday.',
        'The curfew came into effect in Colombo at nine.',
      ],
      spare: ['Snow lay on Kaduna.', 'The law came into force in May.', 'Mist descended on the town.'],
    },
  ],
  SANCTION: [
    {
      name: 'cut-out-of-it',
      mode: 'withdraw',
      topics: ['sanctions'],
      verbs:
        'cut :out_of=swift|system|market|scheme|fund, cut+off =money|scholarship|stipend|credit|loan|subsidy|visa|grant|payment|tranche, shut :out_of=swift|system|market|game|council, throw :out_of=swift|league|council|bloc|union|club|market|body, kick :out_of=swift|league|council|bloc|union|club|market|body, drop :from=swift|council|bloc|league, remove :from=swift|council|bloc|league|list-of-partner, exclude :from=swift|council|bloc|league|summit|market, disconnect :from=swift|system, bar :from=swift|council|bloc|league|market|port',
      recipient: 'object, object/to, to',
      guards: [
        { slot: 'subject', not: '#market,storm,thief,robber,mother,father,parent,player,coach' },
        { slot: 'subject', is: '#human,#name,congress,they,it' },
        { slot: 'object', not: 'electricity,power,water' },
      ],
      weight: 0.76,
      catch: [
        'The Council cut two banks out of SWIFT on Friday.',
        'Washington has cut off the scholarship money to Khartoum.',
        'The bloc dropped Niger from its council.',
      ],
      spare: [
        'The father cut off the money.',
        'The coach dropped him from the squad.',
        'The editor cut a scene out of the film.',
      ],
    },
  ],
  CONSULT: [
    {
      name: 'at-one-table',
      topics: ['talks'],
      verbs:
        'drink =coffee|tea|whisky|vodka :with=#human|#name, have =tea|coffee|lunch|dinner|breakfast|supper :with=#human|#name, take =tea|coffee|lunch|dinner|breakfast :with=#human|#name, eat =lunch|dinner|breakfast|supper :with=#human|#name, lunch :with=#human|#name, breakfast :with=#human|#name, dine :with=#human|#name, sup :with=#human|#name, share =stage|table|meal|platform :with=#human|#name, sit+down+together, sit+together, exchange =pleasantry|greeting|courtesy|handshake :with=#human|#name, shake =hand|hands :with=#human|#name, shake =hand|hands',
      actor: 'subject',
      recipient: 'with, object/of',
      guards: [
        {
          slot: 'subject',
          is: '#leader,#force,#name,adviser,aide,elder,warlord,side,delegate,commander,#group',
          needed: true,
        },
        { slot: 'subject', not: 'he,she,i,we,you,they,student,tourist' },
        { slot: 'with', not: '#person,#sport,band,audience,fan,wife,husband,mother,friend,doctor' },
      ],
      weight: 0.66,
      catch: [
        'His adviser drank coffee with Nur for two hours on Wednesday.',
        'The general shared the stage with Saleh in Cairo.',
        'The envoy had lunch with the rebel commander in Juba.',
      ],
      spare: [
        'The student drank coffee with a friend.',
        'The singer shared the stage with a band.',
        'She had lunch with her mother.',
      ],
    },
  ],
}
