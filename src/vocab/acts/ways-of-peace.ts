// More ways to say what is given, left, let go, owned up to, agreed and talked over: by kind of deed, each asking who does it to what.
import type { Act } from '../../model/index.ts'
import type { SignalGroup } from './types.ts'

/** Those who leave a place under arms. */
const UNDER_ARMS =
  '#force,#armed,contingent,rearguard,last,rest,remnant,mission,tigers,russians,serbs,americans,french,cubans,indonesians,syrians,israelis,ethiopians,cuban,marines,paras'
/** Those who meet on behalf of others. */
const ENVOYS =
  '#leader,elder,bishop,patriarch,emissary,go-between,mediator,negotiator,party,side,faction,clan,archbishop,chieftain,pair,both,minister'

/** Groups by act. */
export const WAYS_OF_PEACE: Readonly<Partial<Record<Act, readonly SignalGroup[]>>> = {
  AID: [
    {
      name: 'passed-to-them',
      topics: ['aid'],
      verbs:
        'hand =#aid|#money, slip =#aid|#weapon|#money, dish+out =porridge|gruel|stew, parcel+out =#aid|#money, furnish :with=#aid|#weapon|#money|mask|uniform|radio, ply :with=#aid|#weapon|#money, stock :with=#aid, load+up :with=#aid, kit+out =#force|#human, fit+out =#force|clinic|hospital, tool+up =#force, make+over =#weapon|#money|#aid :to, sign+over =#weapon|#money|#aid :to, resupply, reprovision, put+up =family|refugee|displaced|evacuee|orphan|villager|survivor, top+up =fund|ration|stock|store|appeal, write+off =debt|loan|arrears, forgive =debt|loan|arrears, cancel =debt|loan, waive =debt|loan, lay+on =water|bus|food|electricity|transport :for, get =#aid|insulin :into, bring+ashore =survivor|refugee|migrant|castaway',
      actor: 'subject, by',
      recipient: 'indirect, to, object/of, object, among, into, for, in',
      guards: [
        {
          slot: 'subject',
          not: '#sport,#market,waiter,hotel,shop,bank,dealer,caterer,company,firm,tailor,thief',
        },
        { slot: 'with', not: 'drink,question,wine,beer,evidence,detail,furniture,information' },
        {
          slot: 'object',
          not: '#sport,house,flat,room,bar,shelf,card,note,letter,paper,gun',
        },
      ],
      weight: 0.72,
      catch: [
        'Pyongyang furnished Damascus with gas masks.',
        'Sacks of maize were parcelled out among the widows of Nuba.',
        'The village of Mitrovica put up sixty families from Vushtrri.',
        'Japan wrote off the debts of Myanmar.',
        'Aircraft resupplied the garrison at Deir Ezzor.',
      ],
      spare: [
        'The party put up a candidate in Bo.',
        'The editor slipped her a note.',
        'The company topped up its cash.',
        'The villagers put up a poster.',
        'The flat was furnished with chairs.',
      ],
    },
    {
      name: 'gift-arrives',
      topics: ['aid'],
      verbs: 'arrive, arrive :in, arrive :at, reach =#name|#place, come :to=#name, get+through :to=#name',
      nouns: 'airlift =#aid|plasma|food, resupply =#force|garrison|enclave|#place|#name',
      actor: 'subject/possessor, subject/from, by, possessor, modifier, from',
      recipient: 'object, in, to, at, for',
      guards: [
        { slot: 'subject', is: 'gift,donation,consignment', needed: true },
        { slot: 'subject/of', is: '#aid,#weapon,#money,tonne,ton', needed: true },
      ],
      weight: 0.76,
      catch: [
        "Sweden's gift of fifty generators arrived in Kharkiv.",
        'A gift of rice from Tokyo reached Kabul.',
        'A donation of forty tents came to Bunia.',
      ],
      spare: ['The gift of a book arrived.', 'Sweden announced a gift of tents.', 'Her gift came to nothing.'],
    },
    {
      name: 'ties-up-with-goods',
      topics: ['aid'],
      verbs:
        'tie+up :with=#aid|tonne|ton, dock :with=#aid|tonne|ton, moor :with=#aid|tonne|ton, berth :with=#aid|tonne|ton, put+in :with=#aid|tonne|ton, pull+in :with=#aid|tonne|ton, touch+down :with=#aid|tonne|ton, draw+up :with=#aid|tonne|ton',
      actor: 'subject/of, subject/modifier, subject/possessor, subject',
      recipient: 'for, at, in',
      guards: [
        {
          slot: 'subject',
          is: 'barge,ship,boat,vessel,freighter,train,plane,aircraft,lorry,truck,convoy,ferry,hercules,steamer',
          needed: true,
        },
      ],
      weight: 0.74,
      catch: [
        'Four barges tied up at Malakal with sorghum for the hungry.',
        'A freighter docked at Berbera with 900 tonnes of rice.',
        'A relief train pulled in with flour at Stepanakert.',
      ],
      spare: [
        'The boat tied up at the quay.',
        'A ship docked with tourists.',
        'The train pulled in with an hour of delay.',
      ],
    },
  ],
  RETREAT: [
    {
      name: 'clears-out',
      mode: 'withdraw',
      topics: ['withdrawal'],
      verbs:
        'clear+out :of, get+out :of=#place|#name, move+out :of=#place|#name, steal+away, slink+away, decamp, break =camp, strike =camp, pull+up =stake, up =stick, pack+up, embark :at=#name, embark :for=#name, embark :from=#name, take+ship, lift+off :from=#name, take+off :from=#name, ship+out, fly+home, sail+home, march+home, cross+back :over, cross+back :into, march+back :over, march+back :across, slip+back :over, troop+back, recross =border|river|frontier, melt+back :into, melt+away, fade+away :into, fade :into=bush|jungle|hill|forest, melt :into=bush|jungle|hill|hills|forest|mountain|mountains|population, haul+down =flag, strike =colour, turn+tail, file+out :of=#place|base|barracks',
      actor: 'subject, by',
      recipient: 'of, from, at, out_of',
      guards: [
        { slot: 'subject', is: UNDER_ARMS, needed: true },
        {
          slot: 'subject',
          not: 'police,policeman,officer,settler,kidnapper,hostage-taker,jet,warplane,bomber,drone,aircraft,plane',
        },
        {
          slot: 'object',
          is: '#structure,camp,stake,stick,border,river,frontier,flag,colour,mission,outpost,garrison',
        },
      ],
      weight: 0.72,
      catch: [
        'The paratroops cleared out of Kisangani overnight.',
        'The last Cuban battalion embarked at Luanda.',
        'The troops broke camp at Vedeno.',
        'Fighters melted back into the jungle of Vanni.',
        "Rwanda's soldiers crossed back over the border at Gisenyi.",
        'The last helicopter lifted off from Khankala.',
      ],
      spare: [
        'The firm embarked on reforms.',
        'The tourists broke camp at noon.',
        'Soldiers went to the market.',
        'The crowd melted away.',
        'The children packed up and went home.',
      ],
    },
    {
      name: 'own-base-shut',
      mode: 'withdraw',
      topics: ['withdrawal'],
      verbs:
        'shut =base|outpost|garrison, close =base|outpost|garrison, shut+down =base|outpost|garrison, close+down =base|outpost|garrison',
      actor: 'subject, by',
      recipient: 'object/in, object/at, in, at',
      guards: [{ slot: 'object/possessor', is: 'it,its,their,they,his,our', needed: true }],
      weight: 0.74,
      catch: [
        'The French closed their outpost in Kidal.',
        'Washington shut its base at Manas.',
        'The Indians shut down their garrison on Jaffna.',
      ],
      spare: [
        'The company closed its shop in Oslo.',
        'The army closed the base to visitors.',
        'They shut their eyes at the base.',
      ],
    },
    {
      name: 'arms-carted-away',
      mode: 'withdraw',
      topics: ['withdrawal', 'weapons'],
      verbs:
        'haul =#weapon :from, haul+down =#weapon, haul+away =#weapon, tow =#weapon :from, tow+away =#weapon, drag =#weapon :from, ship =#weapon|#force|man|men :out_of, fly =#force|man|men :out_of, truck =#weapon|#force :out_of, take+down =#weapon',
      actor: 'subject, by',
      recipient: 'from, out_of',
      guards: [
        { slot: 'subject', is: '#force,#group,#name,gunner,crew', needed: true },
        { slot: 'from', not: 'cache,river,lake,depot,sea,car,shop,bag,wreck,belt,holster' },
        { slot: 'subject', not: 'smuggler,thief,diver,he,she' },
      ],
      weight: 0.72,
      catch: [
        'Serb gunners hauled their mortars down from Mount Igman.',
        'Jakarta shipped 2,000 soldiers out of Aceh.',
        'The army towed its howitzers from the ridge above Agdam.',
      ],
      spare: [
        'Divers hauled a bomb from the lake.',
        'The smuggler shipped rifles out of Odesa.',
        'He dragged the gun from its holster.',
      ],
    },
    {
      name: 'taken-from-the-zone',
      mode: 'withdraw',
      topics: ['withdrawal'],
      verbs:
        'remove =#force|personnel|battery|launcher :from=#place, take =#force|personnel :out_of=#place, bring =#force|personnel :out_of=#place',
      actor: 'subject, by, object/modifier, object/possessor',
      recipient: 'from',
      guards: [{ slot: 'object', is: '#force,personnel,#weapon', needed: true }],
      weight: 0.74,
      catch: [
        'The Israeli personnel had been removed from the area of separation.',
        'Eritrea removed its troops from the zone.',
        'The battery was removed from the ridge line by the Croats.',
      ],
      spare: [
        'The officer was removed from his post.',
        'The weed was removed from the area.',
        'The staff were removed from the list.',
      ],
    },
    {
      name: 'let-out-again',
      mode: 'release',
      topics: ['detainees'],
      verbs:
        'let =#human|#name :out_of=house|home|prison|jail|cell|gate|hospital|camp, put =#human|#name :into=hand, drop =hostage|captive|priest|engineer|nurse|abductee|nun|journalist|teacher :at, drop+off =hostage|captive|priest|engineer|nurse|abductee|nun|journalist, send+home =hostage|captive|abductee|prisoner|detainee|woman|grandmother|child|nun|engineer, leave =hostage|captive|abductee :at, welcome+back =hostage|captive|abductee|novice, be+back :after=captivity|detention, return =hostage|captive|abductee :to',
      actor: 'subject, by, after/of',
      recipient: 'object',
      guards: [
        { slot: 'subject', not: 'teacher,school,nurse,hospital,firm,company,driver,taxi,bus,plane,doctor,he,she' },
        { slot: 'into', is: 'hand', needed: false },
      ],
      weight: 0.7,
      catch: [
        'The junta let Suu Kyi out of her house.',
        'The kidnappers dropped the priest at a petrol station in Arauca.',
        'ELN guerrillas put the two engineers into the hands of the Red Cross.',
        'Hamas sent the two women home.',
      ],
      spare: [
        'The teacher let the boy out of the room.',
        'The driver dropped the nurse at the clinic.',
        'The company sent the staff home.',
        'The school sent the children home.',
      ],
    },
    {
      name: 'way-opened-again',
      mode: 'access',
      topics: ['access'],
      verbs:
        'reopen =bridge|road|crossing|border|checkpoint|corridor|gate|port|highway :to, reopen =bridge|road|crossing|border|checkpoint|corridor|gate|port|highway|airspace :for, let+in =mission|convoy|inspector|monitor|observer|aid|lorry|team|delegation|journalist|reporter|envoy|doctor|medic|investigator|rapporteur|#aid, let :in=mission|convoy|inspector|monitor|observer|aid|lorry|team|journalist|reporter|envoy|doctor|medic|investigator|rapporteur, take+away =barrier|barricade|roadblock|block|checkpoint, clear+away =barrier|barricade|roadblock|checkpoint, wave+on =convoy|lorry|ambulance|truck, wave+through =convoy|lorry|ambulance|truck|delegation',
      actor: 'subject, by',
      recipient: 'object, in, to, for',
      guards: [
        { slot: 'subject', is: '#force,#group,#leader,#name,authorities,guard,junta,sentry', needed: true },
        { slot: 'subject', not: 'council,engineer,contractor,firm,company,minister' },
      ],
      weight: 0.74,
      catch: [
        'The authorities in Mekelle let in the assessment mission on Tuesday.',
        'The army reopened the bridge in Mitrovica to civilians.',
        'The police took away the barriers around the hospital in Jaffna.',
      ],
      spare: [
        'The window was let into the wall.',
        'The firm reopened its shop to customers.',
        'The council cleared away the snow.',
      ],
    },
    {
      name: 'airfield-ceded',
      mode: 'withdraw',
      topics: ['withdrawal', 'territory'],
      verbs:
        'cede =airfield|airport|base|bridge|camp|barracks|dam|harbour, relinquish =airfield|airport|base|bridge|camp|barracks|dam, yield+up =airfield|airport|base|bridge|town|village, make+over =airfield|base|camp :to',
      actor: 'subject, by',
      recipient: 'to',
      weight: 0.76,
      catch: [
        'The rebels ceded the airfield to the peacekeepers.',
        'The Serbs relinquished the bridge at Brod.',
        'The militia ceded the dam at Mosul.',
      ],
      spare: ['The king ceded the throne.', 'The champion relinquished his title.', 'The field yielded up its crop.'],
    },
  ],
  CONCEDE: [
    {
      name: 'hands-over-sword',
      topics: ['surrender'],
      verbs:
        'hand+over =sword, yield+up =sword|arms, surrender =sword, run+up =sheet, hang+out =sheet|bedsheet, hoist =sheet|bedsheet|towel, raise =sheet|bedsheet, wave =sheet|towel|handkerchief, lay+down =arm|arms|weapon',
      actor: 'subject',
      recipient: 'to',
      guards: [
        { slot: 'subject', is: '#force,#armed,#leader,major,captain,colonel,defender,last,#name', needed: true },
        { slot: 'subject', not: 'he,she,we,you,maid,actor,woman' },
        { slot: 'object/modifier', not: 'red,blue,clean' },
      ],
      weight: 0.72,
      catch: [
        'The colonel ran up a white sheet over the post office in Shusha.',
        'The captain handed over his sword to the brigadier at Cuito.',
        'The garrison hung out a bedsheet in Bukavu.',
      ],
      spare: [
        'The maid hung out the sheets.',
        'She waved a towel at the boat.',
        'The actor handed over his sword to the props man.',
      ],
    },
    {
      name: 'takes-blame',
      verbs:
        'take =blame :for, shoulder =blame :for, accept =blame :for, beg =forgiveness|pardon, ask :for=forgiveness|pardon',
      actor: 'subject',
      recipient: 'to, of, from',
      guards: [
        { slot: 'subject', is: '#leader,#force,#group,#name', needed: true },
        { slot: 'for', not: 'defeat,result,loss,goal,match,delay,crash,figure,price' },
        { slot: 'subject', not: '#sport,#market,he,she,i,you,court,government' },
      ],
      weight: 0.72,
      catch: [
        'The colonel shouldered the blame for the killing of the elders of Aceh.',
        'The general took the blame for the raid on Bentiu.',
        'The commander begged forgiveness of the widows of Beni.',
      ],
      spare: [
        'The coach took the blame for the defeat.',
        'He said that the film was long.',
        'The bank accepted the blame for the delay.',
      ],
    },
    {
      name: 'gives-ground',
      verbs:
        'give =ground :on, give =ground :over, reinstate =parliament|constitution|assembly|judge|judges|party, restore =parliament|constitution|assembly',
      actor: 'subject, by',
      recipient: '-',
      guards: [{ slot: 'subject', is: '#leader,#group,#name,#force,side', needed: true }],
      weight: 0.72,
      catch: [
        'The prime minister gave ground on the prisoners.',
        'The king reinstated the parliament in Kathmandu.',
        'The junta gave ground over the date of the vote.',
      ],
      spare: [
        'The team gave ground on the left.',
        'The firm reinstated the manager.',
        'Workers restored the parliament building.',
      ],
    },
    {
      name: 'own-deed-admitted',
      verbs: 'acknowledge =deed|killing|raid|shelling|blunder, fess+up, come+clean :about=#crime|raid|killing|shelling',
      actor: 'subject',
      recipient: '-',
      guards: [{ slot: 'subject', is: '#leader,#force,#group,#name', needed: true }],
      weight: 0.68,
      catch: [
        'The commander fessed up in Bunia.',
        'The army came clean about the raid on Bentiu.',
        'The general acknowledged the killing at Beni.',
      ],
      spare: [
        'The boy fessed up to his mother.',
        'The author acknowledged the help of friends.',
        'The singer came clean about her age.',
      ],
    },
  ],
  AGREE: [
    {
      name: 'text-concluded',
      topics: ['talks'],
      verbs:
        'conclude =code|charter|arrangement|text|memorandum|protocol|annex, adopt =timetable|calendar|roadmap|code, hammer+out =code|timetable|map|line|text, arrive :at=formula|arrangement, hit+upon =formula, hit :upon=formula, hit :on=formula, settle :on=formula|line|map|date, fix =date|line|day|timetable :for, clear+up =point|snag, thrash+out =detail|text|annex, initial =text|annex|protocol|map, give =nod :to, yield =#deal, produce =accord|pact|treaty|truce|ceasefire, have =deal :by, have =deal :on, have =accord :on, strike =bargain, shake =hand :on=deal|swap|truce|accord|text|bargain|pact|it',
      actor: 'subject, by',
      recipient: 'to, with',
      guards: [
        {
          slot: 'subject',
          is: '#name,#leader,#force,#group,#talks,two,three,both,side,party,delegation,envoy,negotiator,mediator,faction,clan,army,mayor,brother,rival',
        },
        { slot: 'subject', not: '#market,#sport,he,she,company,firm,shop,school,field,farm,court' },
        { slot: 'object/of', not: 'life,practice' },
      ],
      weight: 0.72,
      catch: [
        'A code of conduct was concluded by the king and the Maoists.',
        'The delegations adopted a timetable for the vote in Abyei.',
        'The Tigers and Colombo arrived at a formula for the ports.',
        'Dayton yielded an accord on the Drina.',
        'The junta gave the nod to the plan of the envoys.',
      ],
      spare: [
        'The field yielded a fine crop.',
        'The school adopted a timetable.',
        'The shop produced a treaty of tea.',
        'The school printed a timetable.',
      ],
    },
    {
      // A plan that nobody is told to have drawn up is agreed by nobody.
      name: 'plan-drawn-up',
      topics: ['talks'],
      verbs: 'draw+up =plan|map|timetable|line',
      actor: 'subject, by',
      recipient: 'with',
      guards: [
        {
          slot: 'subject',
          is: '#name,#leader,#force,#group,#talks,two,three,both,side,party,delegation,envoy,negotiator,mediator,faction,clan,army,mayor,brother,rival',
          needed: true,
        },
        { slot: 'subject', not: '#market,#sport,he,she,company,firm,shop,school,field,farm,court' },
        { slot: 'object/of', not: 'life,practice' },
      ],
      weight: 0.72,
      catch: [
        'The delegations drew up a timetable for the swap in Muscat.',
        'A map of the minefields was drawn up by the two armies.',
        'The rival clans drew up a plan for the wells of Gedo.',
      ],
      spare: [
        'A timetable for the exchange of the captives was drawn up in Cairo.',
        'A plan for the evacuation of Mariupol was drawn up.',
        'The school drew up a timetable.',
      ],
    },
    {
      name: 'accord-emerges',
      topics: ['talks'],
      verbs: 'emerge, emerge :on, take+shape',
      actor: 'between, of, subject/between, subject/of',
      recipient: '-',
      guards: [
        { slot: 'subject', is: 'compromise,consensus,accord,agreement,formula', needed: true },
        { slot: 'subject', not: 'science' },
        { slot: 'that', none: true },
      ],
      weight: 0.74,
      catch: [
        'A compromise emerged on the status of Brcko.',
        'A consensus emerged between the clans of Galkayo.',
        'A formula emerged in Machakos.',
      ],
      spare: [
        'The ship emerged from the fog.',
        'The team emerged as the winner.',
        'Details of the accident emerged on Monday.',
      ],
    },
    {
      name: 'acceptance-of-terms',
      nouns:
        'acceptance =text|plan|proposal|offer|draft|term|truce|ceasefire|roadmap|third|second|first|package|condition, assent =text|plan|proposal|draft|truce|ceasefire|accord',
      actor: 'by, possessor, modifier',
      recipient: 'of, to',
      guards: [
        { slot: 'possessor', needed: true },
        { slot: 'possessor', not: '#market,bank,client,shareholder' },
      ],
      weight: 0.72,
      catch: [
        "The rebels' acceptance of the text came by fax.",
        "UNITA's acceptance of the plan was read out in Lusaka.",
        'Their assent to the truce was written on one page.',
      ],
      spare: [
        'His acceptance speech was short.',
        'The acceptance of cards is poor.',
        "The client's acceptance of the goods is due.",
      ],
    },
  ],
  CONSULT: [
    {
      name: 'sat-with-them',
      topics: ['talks'],
      verbs:
        'sit :with=#leader|#name|delegation, sit+together, lunch :with, lunch, dine :with, dine+together, sup :with, breakfast :with, take =tea :with, have =dinner|lunch|breakfast|tea|supper|coffee|hour|minute|moment :with, have+together =hour|minute|session, get+together, come+together, come+face, meet+face, sit+face, huddle :with, huddle, closet :with, swap =view|note|idea, compare =note, trade =view, go+back :to=table, return :to=table, come+back :to=table, sound+out =#leader|#name|#group|taliban, open =channel :to, open =channel :with',
      actor: 'subject, by',
      recipient: 'with, object, to',
      guards: [
        { slot: 'subject', is: `#name,${ENVOYS}`, needed: true },
        { slot: 'subject', not: 'i,you,#sport,patient,diner,guest,member,supporter,dissident,critic,activist' },
        { slot: 'with', not: 'family,wife,husband,mother,friend,wine,drink,fan,reality,fact,it,that' },
        { slot: 'against', none: true },
        { slot: 'over', not: 'breakfast' },
        { slot: 'as', none: true },
      ],
      weight: 0.64,
      catch: [
        'The two foreign ministers lunched at Evian.',
        'The envoy had dinner with Milosevic.',
        'The parties came face to face in Astana.',
        'The mediators got together in Bria.',
        'The delegations went back to the table in Juba.',
      ],
      spare: [
        'The patient had lunch with her mother.',
        'The firm lunched its staff.',
        'The colours come together in the hall.',
        'The students got together at a bar.',
        'I had tea with the cook.',
      ],
    },
    {
      name: 'spoke-for-an-hour',
      topics: ['talks'],
      verbs: 'speak :for=hour|minute, talk :for=hour|minute, sit :for=hour|minute, confer :for=hour|minute',
      actor: 'subject',
      recipient: 'with, to',
      guards: [
        { slot: 'subject', is: 'they,both,pair,two,side,men', needed: true },
        { slot: 'about', none: true },
        { slot: 'on', not: 'television,radio,bench' },
      ],
      weight: 0.72,
      catch: [
        'They spoke for forty minutes through the wire at Kokkina.',
        'The two sides talked for six hours in Naqoura.',
        'They sat for an hour under a tree at Bria.',
      ],
      spare: ['He spoke for an hour on television.', 'The film runs for an hour.', 'The lawyer spoke for the family.'],
    },
    {
      name: 'received-as-guest',
      topics: ['talks'],
      verbs:
        'play+host :to, play =host :to, have =#leader|#human :to=tea|dinner|lunch|breakfast, entertain =delegation|envoy|ambassador|elder|general|minister, drop+in :on=#leader|#name, look+in :on=#leader|#name, call+in :on=#leader|#name, pay =respect|court :to=#leader|sultan|king|patriarch|chief|emir, grant =audience|hearing, give =audience|hearing, see =envoy|ambassador|delegation|president|king|negotiator|mediator|counterpart|patriarch|chieftain|premier|emir|sultan|rapporteur|emissary, sit+down :opposite, make =round :of=capital|camp|ministry|embassy|headquarters, do =round :of=capital|camp|ministry|embassy, put+in =appearance :at=camp|#place',
      actor: 'subject, by',
      recipient: 'indirect, to, on, object, of',
      guards: [
        { slot: 'subject', is: `#name,#group,#force,${ENVOYS}`, needed: true },
        { slot: 'subject', not: '#sport,i,you,we,crowd,film,doctor,viewer,court,judge,city,town,school,state' },
        { slot: 'object', not: 'photograph,picture' },
        { slot: 'to', not: 'dead,victim,fallen,game,final,festival,tournament,event,contest' },
        { slot: 'as', none: true },
      ],
      weight: 0.68,
      catch: [
        'The premier played host to the clan elders in Garowe.',
        'The mission dropped in on the governor of Aceh.',
        'The president granted the rebels an audience.',
        'The pope saw the envoys of Khartoum.',
      ],
      spare: [
        'The city played host to the games.',
        'The crowd saw a film.',
        'The court granted the firm a hearing.',
        'They paid their respects to the dead.',
      ],
    },
    {
      name: 'rings-him-up',
      mode: 'phone',
      topics: ['talks'],
      verbs:
        'ring =#leader|colleague|counterpart|#name, ring+up =#leader|colleague|counterpart|commander|#name, ring =commander, buzz =colleague|counterpart, raise =commander|general :by=radio',
      nouns: 'phone :to, phone :with, telephone :to, telephone :with',
      actor: 'subject',
      recipient: 'object, to, with',
      guards: [
        { slot: 'subject', is: '#leader,he,she', needed: true },
        { slot: 'object', not: 'bell,cathedral,town' },
      ],
      weight: 0.72,
      catch: [
        'The president rang his counterpart in Ankara.',
        'The premier was on the phone to Tbilisi for an hour.',
        'The general rang up the rebel commander in Goma.',
      ],
      spare: ['The boy rang the bell.', 'Her phone rang.', 'The shop sold a phone to a boy.'],
    },
    {
      name: 'envoys-assemble',
      mode: 'multilateral',
      topics: ['talks'],
      verbs: 'assemble, assemble :at, assemble :in, foregather, congregate',
      actor: 'subject',
      recipient: '-',
      guards: [
        {
          slot: 'subject',
          is: 'chief,elder,delegate,leader,minister,envoy,ambassador,chieftain,negotiator',
          needed: true,
        },
        { slot: 'object', none: true },
      ],
      weight: 0.72,
      catch: [
        'The chiefs assembled at Rumbek.',
        'The elders of the clan assembled in Garowe.',
        'The ministers assembled in Lome.',
      ],
      spare: [
        'The workers assembled the car.',
        'The crowd assembled in the square.',
        'The pupils assembled in the hall.',
      ],
    },
  ],
}
