// What reporters say of acts of peace without the verbs that name them: who is home, who is gone, what lies on the table, what is
// due. By act; the words that name an act stand in the file of the act.
import type { SignalGroup } from './types.ts'

type Told = 'AGREE' | 'CONSULT' | 'SUPPORT' | 'CONCEDE' | 'COOPERATE' | 'AID' | 'RETREAT' | 'REQUEST' | 'LEVERAGE'

/** Those whom somebody held, and those whom one hears of mostly when they are. */
const HELD =
  '#detainee,nun,priest,missionary,monk,bishop,sailor,seaman,seamen,airman,airmen,marine,crew,crewman,crewmen,pilot,reporter,journalist,correspondent,photographer,fisherman,fishermen,nurse,engineer,tourist,schoolgirl'

/** Those who go about a war to talk, watch or help. */
const COMERS =
  'journalist,reporter,correspondent,monitor,observer,inspector,investigator,medic,doctor,nurse,team,mission,delegation,worker,surgeon,engineer,deminer,staff'

/** Groups by act. */
export const IN_OTHER_WORDS: Readonly<Record<Told, readonly SignalGroup[]>> = {
  RETREAT: [
    {
      name: 'is-gone',
      mode: 'withdraw',
      topics: ['withdrawal'],
      adjectives: 'gone',
      actor: 'modified',
      recipient: 'from',
      guards: [
        {
          slot: 'modified',
          is: '#force,russian,russians,serb,serbs,ukrainian,croat,croats,israeli,israelis,syrian,syrians,american,americans,taliban,houthi,tank,gun',
          needed: true,
        },
        { slot: 'from', not: 'house,door,street,room,place,tent,desk,ward' },
        { slot: 'to', none: true },
        { slot: 'into', none: true },
        { slot: 'on', not: '#human,#place,strike,leave,rampage,offensive,trial,attack,patrol,spree,record,television' },
        { slot: 'through', none: true },
        { slot: 'for', not: '#human,food,water,help,day,week,month' },
        { slot: 'infinitive', none: true },
      ],
      weight: 0.72,
      catch: [
        'The Russians are gone from Kherson.',
        'By morning the tanks were gone from the square in Hama.',
        'The last of the peacekeepers had gone from the hill above Srebrenica.',
      ],
      spare: [
        'The soldiers had gone to the market in Gao.',
        'The money is gone.',
        'The officers have gone on strike in Antananarivo.',
      ],
    },
    {
      name: 'rolls-away',
      mode: 'withdraw',
      topics: ['withdrawal'],
      verbs:
        'roll+away, drive+away, drive+off, drive :out_of, march+away, march :out_of, march+off, rumble+away, rumble :out_of, roll :out_of, go :from=#place|#structure|position|front, go+away, go :out_of, pack+up, clear :out_of, ship+out, crawl :out_of, pour :out_of, file :out_of, get :out_of, pull+away :from, march+out, move+out, roll+out',
      recipient: 'from, out_of',
      guards: [
        {
          slot: 'subject',
          is: '#force,tank,armour,artillery,gun,howitzer,russians,serbs,israelis,americans',
          needed: true,
        },
        { slot: 'object', none: true },
        { slot: 'to', not: 'front,war,battle' },
        { slot: 'from', not: 'house,door,shop,helicopter,car' },
        { slot: 'out_of', not: 'ammunition,ammo,control,fuel,food,hand,job,reach,step,car,vehicle,helicopter' },
      ],
      weight: 0.76,
      catch: [
        'The last tanks rolled out of Stepanakert before noon.',
        'At dusk the gunmen drove away.',
        'The garrison marched out of Vukovar with its rifles on Sunday.',
      ],
      spare: [
        'The soldiers drove to the front.',
        'The police went from house to house in Duraz.',
        'The soldiers ran out of ammunition.',
      ],
    },
    {
      name: 'leaves',
      mode: 'withdraw',
      topics: ['withdrawal'],
      verbs: 'leave, depart',
      guards: [
        { slot: 'subject', is: '#force,taliban,russians,serbs,israelis,americans,legionnaire', needed: true },
        { slot: 'object', none: true },
        { slot: 'for', none: true },
        { slot: 'to', none: true },
        { slot: 'on', not: 'patrol,foot,mission,leave,holiday' },
        { slot: 'infinitive', none: true },
        { slot: 'without', none: true },
      ],
      weight: 0.68,
      catch: [
        'The garrison left by night with its guns.',
        'The Taliban had been there but left before the fighting started.',
        'After nine years the foreign troops have left.',
      ],
      spare: [
        'The police left to fetch a doctor.',
        'The officer left without a word.',
        'The soldiers left on patrol at dawn.',
      ],
    },
    {
      name: 'is-home',
      mode: 'release',
      topics: ['detainees'],
      adjectives: 'home, back, free, safe :at=home',
      nouns: 'home :at',
      verbs:
        'turn+up, be+found+alive, come+back+alive, get+home, get+back, arrive+back, reach =home, reach+home, land+home',
      actor: '-',
      recipient: 'subject',
      guards: [
        { slot: 'subject', is: HELD, needed: true },
        { slot: 'at', not: 'work,base,sea,table,desk,post,camp,field,school' },
        { slot: 'in', not: 'hand,cell,prison,jail,custody,court,detention,dock,camp,air,business,action' },
        { slot: 'on', not: 'job,duty,board,trial,pitch,street,air' },
        { slot: 'from', not: '#place,holiday,leave,school,work,tour,trip,patrol,mission,#name' },
        { slot: 'of', not: '#human,#weapon,#crime,charge,debt,doubt,fear' },
        { slot: 'infinitive', none: true },
      ],
      weight: 0.72,
      catch: [
        'The two reporters are free.',
        'The nuns were back in Damascus by dawn.',
        'The kidnapped sailors got home to Manila on Friday.',
      ],
      spare: [
        'The reporter is back at work.',
        'The pilot got home from his holiday.',
        'The prisoners are back in their cells.',
      ],
    },
    {
      name: 'walks-out-alive',
      mode: 'withdraw',
      topics: ['evacuation'],
      verbs:
        'get+away :from=#place|#name|plant|pocket|enclave, get :out_of, come :out_of, come+out :of, ride :out_of, drive :out_of, pull+in, get+through :to=#place|#name, walk :out_of, leave :by=bus|boat|road|sea|air, leave :in=bus|convoy|car|ambulance, be+brought+up, reach =safety, reach :for=safety',
      actor: 'subject',
      recipient: '-',
      guards: [
        {
          slot: 'subject',
          is: 'people,person,resident,villager,civilian,family,inhabitant,woman,child,survivor,displaced,hundred,thousand,dozen,townspeople,wounded,evacuee,refugee',
          needed: true,
        },
        { slot: 'object', not: '#human,#aid,#money,#weapon,permit,ticket,job' },
        {
          slot: 'out_of',
          not: 'mosque,stadium,church,theatre,theater,cinema,station,office,hall,bed,car,bus,train,shop,school,poverty,work,control,house,hand,way',
        },
        {
          slot: 'of',
          not: 'mosque,stadium,church,theatre,theater,cinema,station,office,hall,bed,car,bus,train,shop,school,poverty,work,house',
        },
      ],
      weight: 0.74,
      catch: [
        'Six hundred people came out of the steelworks in Mariupol in buses.',
        'On Monday 3,000 civilians got away from Aleppo in their own cars.',
        'Hundreds of families drove out of Agdam with what they could carry.',
      ],
      spare: [
        'People came out of the mosque in Basra.',
        'The people got away with it.',
        'Families drove out of the station.',
      ],
    },
    {
      name: 'arms-laid-there',
      mode: 'disarm',
      topics: ['weapons'],
      verbs:
        'lay =rifle|gun|weapon|arm|kalashnikov :on=table|floor|ground|pile|mat, stack =rifle|gun|weapon|arm, pile =rifle|gun|weapon|arm, bring =rifle|gun|weapon|arm|shotgun :to=school|hotel|barracks|church|mosque|police|station|hall|square, bring+in =rifle|gun|weapon|arm|shotgun, carry =rifle|gun|weapon|arm|shotgun :into=school|hotel|barracks|church|mosque|hall, deposit =rifle|gun|weapon|arm, give+in =rifle|gun|weapon|arm, yield+up =rifle|gun|weapon|arm, drop =rifle|gun|weapon|arm, deliver+up =rifle|gun|weapon|arm, trade =rifle|gun|weapon|arm :for',
      recipient: 'to',
      guards: [
        { slot: 'subject', is: '#human,#name' },
        { slot: 'subject', not: 'plane,jet,smuggler,dealer,helicopter,ship,drone,aircraft' },
        { slot: 'from', none: true },
      ],
      weight: 0.74,
      catch: [
        'Some 300 fighters laid their rifles on the table in the hall and went home to Bukavu.',
        'The militiamen stacked their weapons in the school in Ambon.',
        'Villagers brought their guns to the police station in Kidapawan.',
      ],
      spare: [
        'The hunter laid his gun on the bed.',
        'A ship brought rifles to the port.',
        'The jet dropped its bombs on the town.',
      ],
    },
    {
      name: 'seized-given-back',
      mode: 'release',
      verbs: 'return, hand+back, give+back, give+up, restore, release, hand+over',
      recipient: 'to, object/to, indirect',
      guards: [
        { slot: 'subject', is: '#human,#name' },
        {
          slot: 'object',
          is: '#weapon,vehicle,car,lorry,truck,jeep,bus,boat,ship,vessel,trawler,plane,equipment,arms,uniform,house,land,property,cattle,camel,passport,money,goods,cargo,convoy,body',
          needed: true,
        },
        {
          slot: 'object/modifier',
          is: 'capture,captured,seize,seized,steal,stolen,confiscate,confiscated,impound,impounded,loot,looted,commandeer,commandeered,hijack,hijacked,plunder,plundered,rustled,rustle',
          needed: true,
        },
      ],
      weight: 0.78,
      catch: [
        'The separatists returned the captured armoured cars.',
        'Eritrea handed back the impounded trawlers.',
        'The militia gave back the stolen lorries to the agency in Nyala.',
      ],
      spare: ['The garage returned the repaired car.', 'He gave back the book.', 'The owner returned the hired car.'],
    },
    {
      name: 'gets-in',
      mode: 'access',
      topics: ['access'],
      verbs:
        'get :into=#place|#structure|#name|prison|enclave, get :inside=#place|#structure|#name|prison, enter =#place|#structure|#name|prison|enclave, gain =access|entry|admission, obtain =access|entry, get =access|entry, secure =access, visit =prisoner|captive|detainee|prison|camp',
      actor: '-',
      recipient: 'subject',
      guards: [
        { slot: 'subject', is: COMERS, needed: true },
        { slot: 'object', not: 'final,end,conclusion,agreement,settlement,politics,contest,race,talk' },
        { slot: 'into', not: 'trouble,debt,fight,politics,habit,car,difficulty' },
      ],
      weight: 0.68,
      catch: [
        'Journalists got into the camp at Zamzam for the first time on Wednesday.',
        'Observers entered Vukovar on Friday.',
        'Aid workers gained access to the enclave of Kauda in June.',
      ],
      spare: ['The journalist got into trouble.', 'The team reached the final.', 'The doctor entered politics.'],
    },
    {
      name: 'quiet-falls',
      mode: 'ceasefire',
      topics: ['ceasefire'],
      verbs:
        'return :to=#place|#name|street|front|border|camp, settle :over, settle :on, hold :in=#place|#name, reign, descend :on, set+in, come :to=#place|#name',
      actor: '-',
      recipient: '-',
      guards: [{ slot: 'subject', is: 'calm,quiet,silence,lull', needed: true }],
      weight: 0.72,
      catch: [
        'An uneasy calm returned to the streets of Goma.',
        'An uneasy calm has settled over the front line in Luhansk.',
        'Quiet returned to Tripoli after a week of shelling.',
      ],
      spare: [
        'The minister returned to the capital.',
        'Snow settled over the hills.',
        'Calm is the best medicine, the doctor said.',
      ],
    },
    {
      name: 'brought-back',
      mode: 'release',
      topics: ['detainees'],
      verbs:
        'bring+back =#detainee|schoolgirl|schoolchildren|pupil|nun|sailor|crew, fly+back =#detainee|schoolgirl|nun|sailor|crew, take+home =#detainee, drive+home =#detainee, send+back =#detainee',
      actor: 'subject, by',
      recipient: 'object',
      guards: [
        { slot: 'to', not: 'prison,jail,cell,court,camp,custody,front' },
        { slot: 'subject', not: '#weapon,memory,song' },
      ],
      weight: 0.76,
      catch: [
        'The captives have been brought back to Tbilisi.',
        'The abducted schoolgirls of Dapchi were brought back on Wednesday.',
        'A plane flew the hostages back from Jolo.',
      ],
      spare: [
        'The prisoners were brought back to prison.',
        'The books were brought back.',
        'The song brought back the summer.',
      ],
    },
    {
      name: 'barrier-falls',
      mode: 'access',
      topics: ['access'],
      verbs: 'come+down, go+down, be+gone, disappear, vanish',
      actor: '-',
      recipient: '-',
      guards: [{ slot: 'subject', is: 'roadblock,barricade,checkpoint,barrier,cordon,sandbag', needed: true }],
      weight: 0.74,
      catch: [
        'After four weeks the roadblock at Dohuk came down.',
        'The barricades in Oaxaca came down on Sunday.',
        'The checkpoints around Nablus disappeared overnight.',
      ],
      spare: ['The price came down.', 'The rain came down at the roadblock.', 'The tower came down in a storm.'],
    },
  ],
  AID: [
    {
      name: 'puts-up-money',
      topics: ['aid'],
      verbs:
        'put+up =#money, come+up :with=#money, find =#money :for=#human|#place|#name|relief|refugee|reconstruction, set+aside =#money :for=#human|#place|#name|relief|refugee|reconstruction|victim, free+up =#money, chip+in, stump+up =#money, make+available =#money, release =#money :for=relief|refugee|displaced|#name',
      recipient: 'for, object/for, to',
      guards: [
        { slot: 'subject', is: '#human,#name', needed: true },
        { slot: 'for', not: 'election,film,house,car,bail,purchase' },
      ],
      weight: 0.76,
      catch: [
        'Kuwait put up 20 million dollars for the displaced of Hodeidah.',
        'Norway set aside 30 million euros for refugees from Darfur.',
        'The bank came up with 50 million dollars for the clinics of Liberia.',
      ],
      spare: ['The firm put up its prices.', 'The council put up a fence.', 'The boy came up with an idea.'],
    },
    {
      name: 'gets-goods',
      topics: ['aid'],
      verbs:
        'receive =tonne|ton|truckload|planeload|shipment|sack|bag|litre|dose|consignment|lorryload, get =tonne|truckload|shipment|sack|litre|dose, get =flour|food|bread|medicine|water|rice|wheat|blanket|tent|fuel|insulin|vaccine|ration|oil|parcel|kit|generator|seed|tarpaulin, receive =flour|food|bread|medicine|water|rice|wheat|blanket|tent|fuel|insulin|vaccine|ration|oil|parcel|kit|generator|seed|treatment|tarpaulin, be+given =flour|food|bread|medicine|water|rice|wheat|blanket|tent',
      actor: 'from, -',
      recipient: 'subject',
      guards: [
        {
          slot: 'subject',
          is: 'city,island,quarter,suburb,area,province,school,ward,orphanage,prisoner,detainee,household,family,people,person,resident,villager,hospital,clinic,town,village,camp,displaced,refugee,patient,wounded,enclave,district,survivor,child,thousand,hundred,inhabitant,evacuee,returnee',
          needed: true,
        },
        { slot: 'from', not: 'well,river,shop,market,tap,spring,lake,baker,neighbour' },
      ],
      weight: 0.74,
      catch: [
        'Every household in Kauda got a sack of flour.',
        'The town of Madaya got its first bread in a month.',
        'Some 4,000 families received blankets in Goma.',
      ],
      spare: [
        'The family got a new car.',
        'The hospital received a letter.',
        'The villagers get water from the river.',
      ],
    },
    {
      name: 'from-the-air',
      topics: ['aid'],
      verbs:
        'throw =#aid :from=helicopter|plane|aircraft|lorry|truck, toss =#aid :from=helicopter|plane|aircraft, parachute =#aid|#weapon, drop =#weapon :by=parachute|air, drop =#weapon :to=rebel|fighter|force|guerrilla, push =#aid :out_of=plane|helicopter|aircraft',
      recipient: 'to, over, into, for',
      guards: [{ slot: 'subject', not: '#market' }],
      weight: 0.78,
      catch: [
        'Sacks of rice were thrown from helicopters over Rakhine.',
        'France dropped rifles by parachute to the rebels in the Nafusa mountains.',
        'Cargo planes parachuted food to Deir al-Zor.',
      ],
      spare: [
        'Leaflets were thrown from helicopters.',
        'The bomber dropped bombs on the town.',
        'The boy threw bread from the bridge.',
      ],
    },
    {
      name: 'ship-with-goods',
      topics: ['aid'],
      verbs:
        'dock, berth, land, arrive, touch+down, anchor, unload, moor, put :into, call :at, tie+up, come+in, get+in, reach, sail :into, be+in',
      actor: '-',
      recipient: 'in, at, into, object',
      guards: [
        {
          slot: 'subject',
          is: 'ship,vessel,boat,plane,aircraft,ferry,tanker,barge,dhow,freighter,helicopter,flight,lorry,truck,convoy,train,caravan,column',
          needed: true,
        },
        { slot: 'subject/with', is: '#aid,oil,cargo,ton,tonne', needed: true },
      ],
      weight: 0.78,
      catch: [
        'A ship with wheat for Somalia docked in Berbera.',
        'Two planes with tents landed in Juba on Friday.',
        'A train with blankets and flour arrived in Huambo.',
      ],
      spare: [
        'A ship with 200 tourists docked in Berbera.',
        'The plane landed in Juba on Friday.',
        'A boat with a red sail moored at the pier.',
      ],
    },
    {
      name: 'sets-it-up-there',
      topics: ['aid'],
      verbs:
        'install =generator|pump|tank|latrine|incubator|well|filter, dig =well|borehole|latrine, drill =well|borehole, sink =well|borehole, erect =tent|shelter|latrine, pitch =tent :for, put+up =tent|shelter, set+up =tent|latrine|dispensary|ward, clear =rubble, truck+in =water|#aid, patch+up =wounded',
      recipient: 'for, in, at',
      guards: [
        { slot: 'subject', is: '#human,#name' },
        { slot: 'subject', not: 'camper,company,firm,protester,demonstrator,tourist,squatter' },
      ],
      weight: 0.7,
      catch: [
        'Two generators were installed in the hospital of Taiz.',
        'The charity dug 40 wells in the camps of Darfur.',
        'The Red Crescent put up tents for 600 families in Bam.',
      ],
      spare: [
        'Protesters put up tents in the square.',
        'The company drilled a well for oil.',
        'The firm installed a lift.',
      ],
    },
    {
      name: 'lifted-off',
      topics: ['aid'],
      verbs:
        'lift :off=roof|deck|ship|boat|hill|ferry|island, lift :from=roof|deck|ship|boat|hill|ferry|wreck, winch :from=roof|deck|ship|boat, winch :off, pull :from=ferry|wreck|lake|river|mud|cellar|building|house|well|basement, dig+out :of, bring+out+alive, pull+out+alive, pull+alive',
      actor: 'subject, by',
      recipient: 'object',
      guards: [
        {
          slot: 'object',
          is: '#person,wounded,injured,survivor,sick,soldier,boy,girl,hundred,dozen,number',
          needed: true,
        },
      ],
      weight: 0.76,
      catch: [
        'Helicopters lifted forty men off the roof in Marawi.',
        'Divers pulled eleven people from the ferry off Zanzibar.',
        'Forty survivors were winched from the deck off Lampedusa.',
      ],
      spare: [
        'The crane lifted the car off the deck.',
        'Divers pulled a bell from the lake.',
        'The cook pulled a pot from the well.',
      ],
    },
  ],
  REQUEST: [
    {
      name: 'wants-back',
      mode: 'yield',
      kind: 'demand',
      verbs:
        'want+back, demand+back, want :back, want =#human|#name :out_of, want =#force :off, want+out =#human|#force|#name, want+gone =#human|#name, want+released, want+freed, want+lifted, want :at=table',
      actor: 'subject',
      recipient: 'from',
      guards: [
        { slot: 'subject', is: '#human,#name', needed: true },
        { slot: 'object', not: 'money,life,time,youth,job,ball,car,hair,vote,childhood,coat,bike,deposit,fee' },
      ],
      weight: 0.76,
      catch: [
        'The mothers want their sons back.',
        'The council wants both sides back at the negotiating table.',
        'Relatives in Lima want the remains back.',
      ],
      spare: [
        'The customers want their money back.',
        'The singer wants his youth back.',
        'The children want to go back.',
      ],
    },
    {
      name: 'told-to-be-out',
      mode: 'yield',
      kind: 'demand',
      verbs:
        'tell :out_of=#place|#structure|#name, order :out_of=#place|#structure|#name, order :off=#place|#structure',
      actor: 'subject, by',
      recipient: 'indirect, object',
      guards: [
        { slot: 'subject', is: '#human,#name', needed: true },
        { slot: 'object', not: 'answer,story' },
      ],
      weight: 0.74,
      catch: [
        'Khartoum told the agencies to be out of Darfur by Friday.',
        'The general ordered the observers out of Manono.',
        'The junta told the envoys to be out of Niamey by noon.',
      ],
      spare: [
        'The guide told the visitors a tale.',
        'The teacher told the class a tale.',
        'The doctor told them of the fever.',
      ],
    },
    {
      name: 'puts-terms',
      mode: 'yield',
      kind: 'demand',
      verbs:
        'put =condition|demand :on=table, put =condition|demand|question|list :to, lay =condition|demand :on=table, list =condition|demand, spell+out =condition|demand|term, name =condition|price|term, state =condition|demand|term, table =demand|condition|list, pose =condition, attach =condition, post =demand|list, hand+in =petition|demand, draw+up =demand',
      actor: 'subject, by',
      recipient: 'to',
      guards: [
        { slot: 'subject', is: '#human,#name', needed: true },
        { slot: 'object/of', not: 'guest,name,candidate,player,winner,question,contract,sale,loan' },
      ],
      weight: 0.74,
      catch: [
        'The FARC put five conditions on the table.',
        'The Tuareg leaders spelled out their demands in Algiers.',
        'The junta named its terms on Friday.',
      ],
      spare: [
        'The waiter put the list on the table.',
        'The bank spelled out the terms of the loan.',
        'The firm posted a profit.',
      ],
    },
    {
      name: 'asks-leave',
      mode: 'yield',
      kind: 'call',
      topics: ['access'],
      verbs:
        'ask :for=leave|permission|passage|clearance|access|consent|guarantee|visa, apply :for=leave|permission|passage|clearance|access|permit|entry, apply :to=army|ministry|authority|government|office|commission|side|command, request =leave|permission|passage|clearance|access|guarantee, wait :for=permission|clearance|answer|reply|leave|go-ahead, seek =leave|permission|clearance',
      nouns: 'application :to, request :to, letter :to=army|ministry|command|government|council',
      actor: 'subject, by',
      recipient: 'object, to, from, object/from',
      guards: [
        { slot: 'subject', is: '#human,#name,we,i,convoy', needed: true },
        { slot: 'subject', not: 'student,graduate,company,firm,couple,tenant' },
        { slot: 'infinitive', not: 'study,marry,build,work,appeal' },
        { slot: 'of', not: 'force,law,rule,science' },
      ],
      weight: 0.76,
      catch: [
        'We asked the liaison office in Pristina for leave to bring in twelve lorries.',
        'The agency applied to the army for access to Kachin.',
        'The Red Cross requested passage for its convoy to Bihac.',
      ],
      spare: [
        'The student applied for a scholarship.',
        'The clerk waited for the bus.',
        'The company applied to the court.',
      ],
    },
    {
      name: 'shouts-for',
      mode: 'yield',
      kind: 'demand',
      verbs:
        'shout :for, chant :for, clamour :for, clamor :for, agitate :for, hold+out :for=release|truce|talk|guarantee|withdrawal, cry+out :for, cry :for, long :for=peace',
      actor: 'subject',
      recipient: 'from, to',
      guards: [
        { slot: 'subject', is: '#human,#name', needed: true },
        { slot: 'for', not: 'team,goal,encore,hour,minute,joy,day,mother,attention,beer' },
      ],
      weight: 0.7,
      catch: [
        'The crowd in Minsk shouted for the governor to go.',
        'The doctors of Aden are crying out for insulin.',
        'The widows clamoured for an inquiry in Jaffna.',
      ],
      spare: ['The fans shouted for an encore.', 'The child cried for hours.', 'The man shouted at the dog.'],
    },
  ],
  AGREE: [
    {
      name: 'says-yes',
      verbs:
        'say+yes, answer+yes, say+amen, give =yes :to, sign+off :on=#deal|plan|list|route|convoy, find =ground, find =language, clasp =hand :on, bless, square =difference, settle :on=timetable|schedule|calendar|agenda|date|day|time|place|line|text|formula|truce|term|wording|venue|price|figure|list|plan|name|rule|route|mediator|number|compromise|order',
      actor: 'subject',
      recipient: 'to, with',
      guards: [
        { slot: 'subject', is: '#human,#name,both', needed: true },
        { slot: 'to', not: 'marriage,proposal-of-marriage,dress,date,dinner,job' },
        { slot: 'on', not: 'branch,roof,knee,price,skin,dust' },
      ],
      weight: 0.74,
      catch: [
        "The rebels said yes to the envoy's plan for Darfur.",
        'The delegations found common ground on prisoners in Istanbul.',
        'The parties settled on a date for the exchange at Ledra Street.',
      ],
      spare: ['She said yes to the dress.', 'The rebels said that it was late.', 'The bird settled on a branch.'],
    },
    {
      name: 'round-ahead',
      topics: ['talks'],
      leaning: 'planned',
      verbs:
        'expect =#talks|round, anticipate =#talks|round, slate =#talks|round, pencil+in =#talks|round, foresee =#talks|round, due =#talks|round',
      adjectives: 'due, imminent, planned, scheduled',
      actor: '-',
      recipient: '-',
      guards: [
        { slot: 'modified', is: '#talks,round', needed: true },
        { slot: 'modified/of', not: '#sport,drink,applause,funding,layoff,golf,bid,cut' },
        { slot: 'of', not: '#sport,drink,applause,funding,layoff,golf,bid,cut' },
        { slot: 'by', none: true },
      ],
      weight: 0.8,
      catch: [
        'A second round is expected next week in Havana.',
        'A third round is due on 14 March in Nairobi.',
        'More talks are expected in Doha.',
      ],
      spare: [
        'A second delivery is expected.',
        'A round of applause was expected.',
        'The rent is due on Monday.',
        'Rain is expected in the north.',
      ],
    },
    {
      name: 'sit-down-soon',
      topics: ['talks'],
      leaning: 'planned',
      verbs: 'take+up =matter|question|dispute|crisis|issue|draft|resolution',
      actor: 'subject',
      guards: [
        {
          slot: 'subject',
          is: 'council,assembly,union,parliament,commission,committee,league,bloc,summit,court,cabinet,minister,leader,delegation',
          needed: true,
        },
      ],
      weight: 0.6,
      catch: [
        'The Security Council will take up the matter of Abyei on Thursday.',
        'The African Union will take up the crisis in Burundi next week.',
        'The cabinet is to take up the question of the captives on Sunday.',
      ],
      spare: ['The pupils took up the violin.', 'The sofa takes up the room.', 'The tailor took up the hem.'],
    },
    {
      name: 'has-word',
      leaning: 'planned',
      verbs: 'have =word|promise|assurance|guarantee|pledge',
      actor: 'object/possessor, object/of, object/from, from',
      recipient: 'subject',
      guards: [
        { slot: 'subject', is: '#human,#name', needed: true },
        { slot: 'object/clause', needed: true },
        { slot: 'with', none: true },
      ],
      weight: 0.78,
      catch: [
        "The mothers of Grozny have the general's word that the bodies will come home.",
        'The bishop had a promise from the army that the parish would be spared.',
        'The agency has an assurance from Khartoum that the road will be open.',
      ],
      spare: [
        'The general has the last word.',
        'The reader has a word with the clerk.',
        'The car has a guarantee of two years.',
      ],
    },
  ],
  CONCEDE: [
    {
      name: 'white-flag',
      topics: ['surrender'],
      verbs:
        'run+up =flag, raise =flag, hoist =flag, hang+out =flag, wave =flag, show =flag, hang, fly, flutter, put+up =hand, lay+down =arm|weapon|rifle|gun',
      actor: 'subject',
      recipient: 'to',
      guards: [
        { slot: 'object', is: 'flag,sheet', needed: true },
        { slot: 'object/modifier', is: 'white', needed: true },
      ],
      weight: 0.84,
      catch: [
        'The last defenders raised a white flag over the tower in Shusha.',
        'Villagers waved white flags at the column near Faizabad.',
        'The garrison of Marawi hoisted a white flag.',
      ],
      spare: ['The fans waved red flags.', 'The team raised the flag.', 'The ship flew a yellow flag.'],
    },
    {
      name: 'owns-up',
      verbs:
        'acknowledge, admit, own, concede, recognise =error|mistake|failure, say+sorry, take+back =accusation|charge|threat, water+down =demand, give+ground, drop =charge',
      actor: 'subject',
      recipient: 'to',
      guards: [
        {
          slot: 'subject',
          is: '#group,#force,army,military,ministry,government,general,commander,junta,pentagon,police,militia,president,minister',
          needed: true,
        },
        {
          slot: 'clause',
          is: 'hit,kill,strike,bomb,shell,die,go,shoot,fire,err,fail,bear,miss,use,cause,bombard,mistake',
        },
        {
          slot: 'object',
          is: 'error,mistake,failure,guilt,responsibility,fault,accusation,threat,demand,killing,strike,attack,massacre',
        },
      ],
      weight: 0.5,
      catch: [
        'The army acknowledged the mistake in Kunduz.',
        'The junta admitted its guilt in the massacre of Depayin.',
        'The police took back the threat.',
      ],
      spare: [
        'The singer admitted her age.',
        'The hospital admitted nine patients.',
        'The minister acknowledged the guests.',
      ],
    },
    {
      name: 'scales-down',
      leaning: 'planned',
      topics: ['withdrawal'],
      verbs:
        'scale+down =operation|offensive|campaign|presence|raid|strike|activity, wind+down =operation|offensive|campaign, reduce =operation|activity|raid|shelling|strike, rein+in =operation|offensive, lift =emergency',
      actor: 'subject, by',
      guards: [
        { slot: 'subject', is: '#human,#name' },
        {
          slot: 'object',
          is: 'operation,offensive,campaign,presence,raid,strike,activity,shelling,emergency',
          needed: true,
        },
        { slot: 'object/modifier', not: 'economic,business,commercial,mining,economical,criminal,physical' },
      ],
      weight: 0.74,
      catch: [
        'The operation around Chernihiv would be scaled down, the deputy minister said.',
        'The army will scale down its offensive in Waziristan.',
        'Moscow said that military activity around the town would be reduced.',
      ],
      spare: [
        'The firm scaled down its mining operation.',
        'The doctor reduced the dose.',
        'The bank wound down the fund.',
      ],
    },
    {
      name: 'asks-for-terms',
      topics: ['surrender'],
      verbs:
        'ask :for=term|quarter|mercy-of-war, sue :for=term|truce, beg :for=quarter, think+better :of, offer =submission|surrender',
      actor: 'subject',
      recipient: 'to, from',
      guards: [
        { slot: 'subject', is: '#human,#name,town', needed: true },
        { slot: 'subject', not: 'buyer,company,bank,customer,seller' },
      ],
      weight: 0.86,
      catch: [
        'The Tigers have asked for terms, an officer in Vavuniya said.',
        'The garrison of Kamina sued for terms.',
        'The president in Bujumbura has thought better of the third term.',
      ],
      spare: ['The buyer asked for terms.', 'The firm sued for damages.', 'The critic thought well of the film.'],
    },
  ],
  CONSULT: [
    {
      name: 'hours-with',
      verbs:
        'spend =hour|day|night|afternoon|morning|evening|minute :with=#leader|#group|#force|#name|chief|side|widow|relative|elder, be :to=face, face :to=face, sit+together, come+together, be+in :with',
      actor: 'subject',
      recipient: 'with',
      guards: [
        {
          slot: 'subject',
          is: '#leader,delegation,envoy,negotiator,side,party,minister,elder,commander,general,mediator,ambassador,rival,government,team,diplomat,faction,foe,enemy,bishop,archbishop,cardinal,imam',
          needed: true,
        },
        { slot: 'with', not: 'wife,child,family,book,son,daughter,friend' },
      ],
      weight: 0.74,
      catch: [
        'The envoy spent three hours with the rebel leader in a tent near Bambari.',
        'The two sides are again face to face in Muscat.',
        'The commanders of the two armies met face to face at the bridge in Mitrovica.',
      ],
      spare: [
        'The minister spent the evening with his wife.',
        'The team spent three days with the doctor.',
        'The house faces the sea.',
      ],
    },
    {
      name: 'talks-go-on',
      topics: ['talks'],
      verbs:
        'go :into=day|week|round|night|hour|month, enter =day|week|round|month, run :into=day|week|night, stretch :into=night|day|week, drag+on, go+on, wind+up, break+up, adjourn, resume, reopen, convene, get :under=way',
      actor: 'subject/between, subject/of',
      recipient: 'subject/with',
      guards: [
        { slot: 'subject', is: 'talk,talks,negotiation,summit,parley,consultation,dialogue', needed: true },
        { slot: 'subject/modifier', not: 'pay,wage,trade,contract,merger,transfer,budget' },
      ],
      weight: 0.74,
      catch: [
        'Talks in Doha went into a third day.',
        'The negotiations stretched into the night in Dayton.',
        'The talks on Cyprus adjourned without a date.',
      ],
      spare: [
        'The drought went into a third year.',
        'The war went into a third year.',
        'The match went into the second half.',
      ],
    },
    {
      name: 'at-table-with',
      verbs:
        'have =tea|coffee|lunch|dinner|breakfast|supper|meal|word :with=#leader|#force|#group|#name|side|elder|warlord, take =tea|coffee|lunch :with=#leader|#force|#group|warlord|elder, dine :with=#leader|#force|warlord|elder, lunch :with=#leader|warlord|elder, drink =tea|coffee :with=#leader|#force|warlord|elder, share =meal|table|tea :with=#leader|#force|warlord|elder',
      actor: 'subject',
      recipient: 'with, object/with',
      guards: [
        {
          slot: 'subject',
          is: '#leader,delegation,envoy,negotiator,commander,general,mediator,ambassador,bishop,archbishop,cardinal,imam,elder,warlord,sheikh',
          needed: true,
        },
      ],
      weight: 0.74,
      catch: [
        'The envoy had tea with the warlord in his villa in Bria.',
        'The ambassador dined with the general in Naypyidaw.',
        'The bishop drank coffee with the commander in Quibdó.',
      ],
      spare: [
        'The minister had lunch with his wife.',
        'The ambassador had dinner at home.',
        'The general drank his coffee.',
      ],
    },
  ],
  SUPPORT: [
    {
      name: 'passes-law',
      verbs:
        'pass =law|amnesty|bill|resolution|motion|act|decree|budget, vote+through =law|bill|amnesty|deal, nod+through =law|bill|deal, wave+through =law|bill|deal, enact, ratify, enshrine',
      actor: 'subject, by',
      recipient: 'object',
      guards: [
        {
          slot: 'subject',
          is: 'parliament,chamber,council,senate,congress,assembly,house,lawmaker,senator,deputy,knesset,duma,rada,majlis,legislature,mp,member,#name',
          needed: true,
        },
        { slot: 'object', is: 'law,amnesty,bill,resolution,motion,act,decree,budget,deal,#deal', needed: true },
      ],
      weight: 0.74,
      catch: [
        'Both chambers passed the amnesty law on Friday.',
        'The assembly in Juba passed a bill on the return of land.',
        'Parliament in Bogotá voted through the deal.',
      ],
      spare: ['The car passed the house.', 'The pupil passed the test.', 'The convoy passed the bridge.'],
    },
  ],
  COOPERATE: [],
  LEVERAGE: [
    {
      name: 'lives-on',
      mode: 'depends',
      topics: ['leverage'],
      verbs: 'live :on, live :off, run :on, subsist :on, survive :on, survive :by, hang :on, feed :on',
      actor: 'on, off, by',
      recipient: 'subject',
      guards: [
        {
          slot: 'subject',
          is: '#force,regime,government,state,junta,movement,valley,town,enclave,garrison,city,camp,territory,republic,war,campaign',
          needed: true,
        },
        {
          slot: 'on',
          is: '#name,money,aid,fuel,petrol,diesel,subsidy,remittance,airlift,convoy,weapon,ammunition,smuggling,supply,loan,oil,import,gold,toll',
        },
        { slot: 'off', is: '#name,money,aid,smuggling,oil,gold,toll,subsidy' },
        { slot: 'on', not: 'street,farm,island,hill,coast,#place' },
      ],
      weight: 0.74,
      catch: [
        'The army in the west runs on petrol bought in Tunisia.',
        'The republic has lived on money from Moscow since the war.',
        'The junta lives off the gold of the north.',
      ],
      spare: ['The family lives on the hill.', 'The engine runs on petrol.', 'The villagers live on fish.'],
    },
    {
      name: 'takes-orders',
      mode: 'depends',
      topics: ['leverage'],
      verbs:
        'take =order|instruction|cue|lead|direction :from, answer :to=#name|#group, do =bidding|bidding-of, obey =#name, dance :to=tune',
      actor: 'from, to, object/of, object/possessor, object, to/of',
      recipient: 'subject',
      guards: [
        { slot: 'subject', is: '#force,#group,movement,militia,junta,commander,general,mayor', needed: true },
        { slot: 'to', not: 'call,charge,question,name,description,voter' },
      ],
      weight: 0.74,
      catch: [
        'The militia in Basra takes its orders from Tehran.',
        'The separatists take their cue from Moscow.',
        'The militia has always answered to Moscow.',
      ],
      spare: [
        'The waiter takes orders from the guests.',
        'The police answered to a call.',
        'The dog obeys the shepherd.',
      ],
    },
  ],
}
