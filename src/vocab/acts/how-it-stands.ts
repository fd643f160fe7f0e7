// Deeds told by how things stand now: who is home, whose flag flies, what lies in ruins, who is master of a town; and plain
// words for sums, doors and favours. By act; the words that name an act stand in the file of the act.
import type { Act } from '../../model/index.ts'
import type { SignalGroup } from './types.ts'

const ASHES = 'ruin|ruins|rubble|ash|ashes|cinder'
const HELD_BEFORE =
  '#detainee,captain,pilot,crew,sailor,hostage,nurse,journalist,reporter,priest,nun,aid-worker,engineer,conscript,boy,girl,child,woman,soldier,policeman'

/** Groups by act. */
export const HOW_IT_STANDS: Readonly<Partial<Record<Act, readonly SignalGroup[]>>> = {
  ASSAULT: [
    {
      name: 'lies-in-ruins',
      mode: 'destroy',
      topics: ['attack'],
      verbs: `lie :in=${ASHES}, leave :in=${ASHES}, lay :in=${ASHES}, reduce :to=${ASHES}, turn :to=rubble|ash|ashes, turn :into=rubble|ash|ashes, bomb :to=rubble, shell :to=rubble`,
      actor: 'by',
      recipient: 'object, subject',
      guards: [
        {
          slot: 'subject',
          not: '#nature,economy,career,marriage,plan,policy,reputation,deal,talk,life,hope,party,dream,currency,agreement,credibility,process,law',
        },
        {
          slot: 'object',
          not: 'economy,career,marriage,plan,policy,reputation,deal,talk,life,hope,party,dream,currency',
        },
        { slot: 'by', not: '#nature' },
        { slot: 'after', not: '#nature' },
      ],
      weight: 0.74,
      catch: [
        'The old town of Aleppo lies in ruins.',
        'Shelling left the market of Agdam in ruins.',
        'The hospital was reduced to rubble in Rafah.',
      ],
      spare: ['His career lies in ruins.', 'The earthquake left the town in ruins.', 'The economy is in ruins.'],
    },
    {
      name: 'flag-goes-up',
      topics: ['territory'],
      verbs:
        'go+up :over=#place|#structure|#name, go+up :on=#structure|hill, fly :over=#place|#structure|#name, flutter :over=#place|#structure|#name, wave :over=#place|#structure|#name',
      actor: 'subject/of, subject/possessor, subject/modifier',
      recipient: 'over, on',
      guards: [
        { slot: 'subject', is: 'flag,banner,tricolour,standard', needed: true },
        { slot: 'subject/modifier', not: 'white,olympic' },
        { slot: 'over', not: 'embassy,stadium,consulate,ministry,parliament,school' },
      ],
      weight: 0.7,
      catch: [
        'The flag of the Front went up over Adwa on Monday.',
        'The rebel flag flies over Benghazi.',
        'The banner of the militia went up over the barracks.',
      ],
      spare: [
        'The Olympic flag went up over Paris.',
        'A white flag went up over the fort.',
        'The price went up over the year.',
      ],
    },
    {
      name: 'is-master-of',
      topics: ['territory'],
      nouns: 'master :of=#place|#name, lord :of=#place|#name, control :of=#place|#name|#structure',
      actor: 'subject',
      recipient: 'of',
      guards: [
        { slot: 'subject', is: '#force,#armed,#name,faction,clan,junta,government', needed: true },
        { slot: 'of', not: '#force,#armed,#sport,art,science,law,ceremony,trade,destiny,fate,rings' },
      ],
      weight: 0.66,
      catch: [
        'The rebels are now masters of Bukavu.',
        'The militia is the master of the town.',
        'The Houthis were masters of Sanaa by night.',
        'Government forces are in control of Palmyra again.',
      ],
      spare: ['She is a master of the art.', 'He has a degree of master of science.', 'The dog has a master.'],
    },
    {
      name: 'is-under-them',
      topics: ['territory'],
      verbs: 'be :under=control, remain :under=control, be :in=hand, remain :in=hand, come :under=control',
      nouns: 'control :of=#force|#armed|government|junta|regime, control :by=#force|#armed',
      actor: 'of, under/of, in/of, by',
      recipient: 'subject',
      guards: [
        { slot: 'subject', is: '#place,#structure,#name,half,most,part,much,all,hilltop,third', needed: true },
        { slot: 'of', is: '#force,#armed,#group,#name' },
        { slot: 'of', not: '#place,court,bank,doctor' },
      ],
      weight: 0.8,
      catch: [
        'Kunduz has been under the control of militiamen since March.',
        'Most of Sirte is under the control of the insurgents.',
        'The airport remains under the control of separatist fighters.',
      ],
      spare: [
        'The fire is under control.',
        'The patient is in good hands.',
        'The school is under the control of the ministry.',
      ],
    },
    {
      name: 'chases-them-out',
      topics: ['territory', 'attack'],
      verbs:
        'chase =#force|#armed|enemy :from, chase =#force|#armed|enemy :out_of, chase+out =#force|#armed|enemy, chase+away =#force|#armed|enemy, rout =#force|#armed|enemy|#name, hound =#force|#armed :from, cut =column|#force|brigade|patrol :to=piece|pieces|ribbon|ribbons',
      recipient: 'object',
      guards: [
        { slot: 'subject', is: '#force,#armed,#name,junta,coalition,army' },
        { slot: 'subject', not: '#sport,#market,he,she,i' },
        { slot: 'object', not: '#sport,he,she,time,money,election,weight' },
      ],
      weight: 0.7,
      catch: [
        'Government troops chased the rebels from Malakal.',
        'The Tigers cut the column to pieces near Mankulam.',
        'Ethiopian forces routed the militia at Baidoa.',
      ],
      spare: ['The dog chased the boys from the garden.', 'The champions routed the team.', 'She chased the bus.'],
    },
  ],
  RETREAT: [
    {
      name: 'is-home-now',
      mode: 'release',
      topics: ['detainees'],
      adjectives: 'home, back :with=family|wife|mother|parent|unit',
      verbs:
        'be :out_of=prison|jail|gaol|detention|captivity|custody|cell, get :out_of=prison|jail|gaol|captivity|detention|cell, get+out :of=prison|jail|gaol|captivity|detention|cell',
      actor: '-',
      recipient: 'subject',
      guards: [
        {
          slot: 'subject',
          is: `${HELD_BEFORE},monk,activist,blogger,student,lawyer,teacher,editor,#name`,
          needed: true,
        },
        { slot: 'subject', not: 'it,we,i,you,he,she,they,husband,nurse,teacher,officer,#place' },
        { slot: 'for', not: 'holiday,christmas,weekend,dinner,lunch,tea,funeral,leave' },
        { slot: 'from', not: 'school,work,hospital,holiday,market,front,#place,#name,leave,tour,trip' },
        { slot: 'at', none: true },
        { slot: 'to', none: true },
        { slot: 'infinitive', none: true },
      ],
      weight: 0.66,
      catch: [
        'The hostages are home after forty days.',
        'The captain is home after forty days in the cellar.',
        'The monks got out of jail on Wednesday.',
      ],
      spare: ['The shops are home to many rats.', 'The pupils were home for lunch.', 'The clerk got out of the car.'],
    },
    {
      name: 'is-out-of-there',
      mode: 'withdraw',
      topics: ['withdrawal'],
      verbs: 'be :out_of=#place|#name, be+out :of=#place|#name, go :from=#place|#name',
      actor: 'subject',
      recipient: 'out_of, of, from',
      guards: [
        {
          slot: 'subject',
          is: '#force,#armed,army,gun,tank,artillery,contingent,last',
          needed: true,
        },
        { slot: 'out_of', not: 'control,hand,order,ammunition,danger,reach,action,town-for,office,work,sight,range' },
        { slot: 'subject', not: 'officer,commander,guard,jet,policeman' },
      ],
      weight: 0.72,
      catch: [
        'The army is out of Ramallah.',
        'Rwandan troops are out of Kindu.',
        'The tanks were out of the town by noon.',
      ],
      spare: ['The tanks are out of fuel.', 'The minister is out of town.', 'The army is out of control.'],
    },
    {
      name: 'allowed-inside',
      mode: 'access',
      topics: ['access'],
      verbs:
        'allow :into=camp|prison|jail|barracks|cell|enclave|town|city|village|hospital|#name, permit :into=camp|prison|jail|barracks|enclave|town|city|village, let :inside=camp|prison|jail|enclave|town, allow :inside=camp|prison|jail|enclave|town, show :into=camp|prison|cell, usher :into=camp|prison',
      actor: 'by, subject',
      recipient: 'object',
      guards: [
        {
          slot: 'object',
          is: 'delegate,inspector,monitor,observer,journalist,reporter,doctor,nurse,team,convoy,lorry,truck,ambulance,agency,worker,investigator,diplomat,envoy,they,we,visitor,relative,family,red-cross,volunteer,medic',
          needed: true,
        },
        { slot: 'into', not: 'hall,court,room,trap,stadium,parliament,eu,union,league,final,nato' },
      ],
      weight: 0.74,
      catch: [
        'They were allowed into the camp at Omarska on the Tuesday.',
        'Delegates were allowed inside the prison at Evin.',
        'The army allowed doctors into Jenin.',
      ],
      spare: [
        'Dogs were allowed into the camp.',
        'The team was drawn into the league.',
        'The guests were shown into the room.',
      ],
    },
    {
      name: 'comes-in-from-the-bush',
      mode: 'disarm',
      topics: ['weapons'],
      verbs:
        'come+in :from=bush|forest|jungle|hill|hills|mountain|mountains|cold, come+down :from=hill|hills|mountain|mountains :with=#weapon, come+out :of=bush|forest|jungle, come :out_of=bush|forest|jungle, walk :out_of=bush|forest|jungle, come+in :with=#weapon|rifle',
      actor: 'subject',
      recipient: '-',
      guards: [
        { slot: 'subject', is: '#force,#armed,brigade,column', needed: true },
        { slot: 'to', not: 'attack,raid,fight,loot,kill,steal,town,village' },
        { slot: 'infinitive', not: 'attack,raid,fight,loot,kill,steal,burn' },
        { slot: 'at', not: 'night,dawn,dusk' },
      ],
      weight: 0.64,
      catch: [
        'Ninety fighters came in from the bush near Gulu.',
        'The guerrillas came out of the jungle at Putumayo with their rifles.',
        'Rebels came in from the hills around Pidie with nine rifles.',
      ],
      spare: [
        'A smell came out of the forest.',
        'The rebels came down to the road.',
        'A wind came from the hills.',
        'The rebels, who came from the Kibira forest, burned a clinic.',
      ],
    },
  ],
  AID: [
    {
      name: 'feeds-and-pays',
      topics: ['aid'],
      verbs:
        'keep =#place|#name|#person|#force :in=bread|fuel|arms|ammunition|food|gas|cash|money, write =cheque|check :for=#person|camp|relief|refugee|hospital',
      actor: 'subject, by',
      recipient: 'object, for, to',
      guards: [
        { slot: 'subject', is: '#human,#name,stretcher-bearer,bearer,ambulance', needed: true },
        { slot: 'subject', not: 'he,she,i' },
      ],
      weight: 0.68,
      catch: [
        'Moscow kept Damascus in bread for a year.',
        'Doha kept the brigades in ammunition for a year.',
        'Kuwait wrote a cheque for the camps of Kassala.',
      ],
      spare: ['She kept the boys in bread.', 'The cook kept the soup in the pot.', 'He wrote a cheque for the car.'],
    },
  ],
  COERCE: [
    {
      name: 'put-under-guard',
      mode: 'arrest',
      topics: ['detainees'],
      verbs:
        'put =#person|#leader|#name|#force :under=guard|arrest|detention|lock, place =#person|#leader|#name|#force :under=guard|arrest|detention, pick+up =#person|#leader :at=airport|checkpoint|roadblock|border|station|frontier, pick+up =#leader|editor|activist|blogger|dissident, stop =editor|activist|blogger|dissident|lawyer :at=airport, pull+in =#leader|editor|activist|dissident|suspect :for=questioning',
      recipient: 'object',
      guards: [
        {
          slot: 'subject',
          not: 'taxi,driver,bus,car,wife,husband,friend,chauffeur,mother,father,helicopter,patrol-boat',
        },
        { slot: 'by', not: 'taxi,driver,bus,car,wife,husband,friend,chauffeur,mother,father,helicopter,ship,boat' },
        { slot: 'to', not: 'hospital,hotel,home' },
      ],
      weight: 0.7,
      catch: [
        'The editor was picked up at the airport in Asmara.',
        'The colonel put the mayor under guard.',
        'Two bloggers were picked up in Minsk on Friday.',
      ],
      spare: [
        'The envoy was picked up at the airport by a driver.',
        'The editor picked up a pen.',
        'The bridge was put under guard.',
      ],
    },
    {
      name: 'turned-out-of-home',
      mode: 'deport',
      topics: ['displacement'],
      verbs:
        'turn :out_of=home|house|flat|village|town, throw :out_of=home|house|flat|village|town, put :out_of=home|house|flat|village, empty =village|town|quarter|camp|city|district :of=people|inhabitant|resident|population|civilian|muslim|serb|croat, clear =village|town|quarter|camp|city|district :of=people|inhabitant|resident|population|civilian, clear+out =people|inhabitant|resident|villager|population',
      actor: 'subject, by',
      recipient: 'object/of, of, object',
      guards: [
        { slot: 'subject', not: '#nature,landlord,court,bailiff,father,mother,husband,wife,flood,eruption,plague' },
        { slot: 'object', not: 'mine,rubble,snow,drug,team' },
      ],
      weight: 0.72,
      catch: [
        'Families were turned out of their homes in Banja Luka.',
        'Troops emptied the village of its people.',
        'The militia cleared out the inhabitants of Tawergha.',
      ],
      spare: [
        'The landlord turned him out of the flat.',
        'The flood emptied the village of its people.',
        'Engineers cleared the village of mines.',
      ],
    },
  ],
  SANCTION: [
    {
      name: 'freezes-his-money',
      mode: 'discontinue',
      topics: ['sanctions'],
      verbs:
        'freeze =#money|account|fortune|reserve|wealth|gold|property|holding|billion|million, block =account|holding|fortune, pull =loan|funding|grant|subsidy|licence',
      recipient: 'object/possessor, object/of, of, indirect, object, subject',
      guards: [
        { slot: 'subject', not: '#nature,#market,company,firm,usher,butler,host,waiter,father,mother' },
        { slot: 'object', not: 'price,rent,wage,salary,guest,visitor' },
      ],
      weight: 0.72,
      catch: [
        "Brussels froze the general's money on Friday.",
        'Washington froze the reserves of Kabul.',
        'The Swiss have frozen the accounts of the colonel.',
      ],
      spare: ['The lake froze in December.', 'Ice froze the pond.', 'The firm froze wages.'],
    },
  ],
  MOBILIZE: [
    {
      name: 'lines-the-street',
      mode: 'police',
      verbs:
        'line =avenue|street|road|route|square|bridge|boulevard|corridor|highway, ring =square|parliament|palace|hotel|mosque|station, throng =square|street, turn+up :in=#place|#name, show+up :in=#place|#name, turn+up :at=#place|#structure|#name, show+up :at=#place|#structure|#name',
      recipient: '-',
      guards: [
        {
          slot: 'subject',
          is: 'police,policeman,troop,soldier,gendarme,tank,guard,militiaman,paramilitary,mercenary,marine,commando,armour,carrier',
          needed: true,
        },
        { slot: 'for', not: 'funeral,parade,marathon,wedding,visit' },
        { slot: 'subject', not: 'wounded' },
      ],
      weight: 0.68,
      catch: [
        'Riot police lined the avenue in Caracas.',
        'Mercenaries have turned up in Bangui.',
        'Police lined the road to the airport in Conakry.',
      ],
      spare: ['Trees lined the avenue.', 'Crowds lined the street.', 'Flags lined the route.'],
    },
  ],
  CONCEDE: [
    {
      name: 'says-sorry',
      verbs: 'say =sorry, say+sorry, eat =word|words',
      actor: 'subject',
      recipient: 'to',
      guards: [
        { slot: 'subject', is: '#leader,#group,#name,army,general,commander,minister,military', needed: true },
        { slot: 'subject', not: 'he,she,i,we,you,climber,#place' },
        { slot: 'from', not: '#structure,roof,tree,mountain,ladder,car,animal,fire' },
      ],
      weight: 0.66,
      catch: [
        'The minister said sorry for the raid on Kunduz.',
        'The army said sorry for the dead of Marawi.',
        'The general ate his words on Friday.',
      ],
      spare: ['The boy said sorry.', 'The dog ate the meat.', 'The climber said a word.'],
    },
  ],
  SUPPORT: [
    {
      name: 'gives-its-blessing',
      verbs:
        'give =backing|imprimatur, give =light :to, lend =weight|name|blessing|backing :to, put =weight :behind, throw =weight :behind, bestow =blessing',
      actor: 'subject',
      recipient: 'indirect, to, behind',
      guards: [
        { slot: 'subject', is: '#human,#name', needed: true },
        { slot: 'subject', not: 'father,mother,he,she,i' },
        { slot: 'to', not: 'marriage,couple,bride,wedding' },
      ],
      weight: 0.72,
      catch: [
        'Cairo gave its backing to the plan.',
        'The Council lent its backing to the envoy.',
        'Riyadh threw its weight behind the truce.',
      ],
      spare: ['The priest read the blessing.', 'The scale gave the weight.', 'He gave the boy a nod.'],
    },
  ],
  THREATEN: [
    {
      name: 'gives-until-noon',
      kind: 'ultimatum',
      mode: 'violence',
      topics: ['ultimatum'],
      verbs:
        'give =#place|#person|#force|#group|#name|garrison :until=noon|midnight|dawn|dusk|sunset|sunrise|morning|night|evening|nightfall|end, give =#place|#person|#force|#group|#name|garrison :till=noon|midnight|dawn|dusk|sunset|morning|evening',
      actor: 'subject, by',
      recipient: 'object, indirect',
      guards: [
        { slot: 'subject', is: '#force,#armed,#leader,#name,army,militia,junta,commander', needed: true },
        { slot: 'subject', not: 'teacher,editor,judge,boss,bank,landlord,he,she' },
      ],
      weight: 0.72,
      catch: [
        'The colonel gave the town until noon.',
        'Rebels gave the garrison until dawn.',
        'The militia gave the villagers until nightfall.',
      ],
      spare: [
        'The teacher gave the class until noon.',
        'The bank gave the firm until noon.',
        'The general gave a speech until midnight.',
      ],
    },
  ],
  AGREE: [
    {
      name: 'deal-ends-war',
      topics: ['talks'],
      verbs:
        'end =war|conflict|fighting|hostility|bloodshed|insurgency|uprising|rebellion|strife, bring =war|conflict|fighting|insurgency :to=end|close, halt =war|conflict|fighting|hostility, stop =war|fighting|bloodshed, settle =war|conflict|dispute',
      actor: 'subject/between, subject/of, subject/with',
      recipient: 'object/with, subject/with',
      guards: [
        { slot: 'subject', is: 'deal,accord,agreement,pact,treaty,settlement,armistice,accords', needed: true },
        { slot: 'subject/modifier', not: 'proposed,draft,possible,nuclear,trade' },
      ],
      weight: 0.7,
      catch: [
        'A peace deal ended the conflict in Aceh.',
        'The Lomé accord brought the war in Sierra Leone to an end.',
        'An agreement between Khartoum and Juba halted the fighting.',
      ],
      spare: ['The rains ended the fighting.', 'The deal ended the strike.', 'The accord was read aloud.'],
    },
    {
      name: 'has-a-deal',
      topics: ['talks'],
      verbs:
        'shake :on=truce|deal|ceasefire|agreement|peace|exchange|swap, have =deal|accord|agreement|truce|pact, swear =peace, produce =deal|accord|agreement|truce|pact, yield =deal|accord|agreement|truce',
      actor: 'subject',
      recipient: 'object/with, with, object/between',
      guards: [
        {
          slot: 'subject',
          is: 'side,party,government,rebel,guerrilla,clan,elder,faction,delegation,talk,negotiation,round,mediator,#name',
          needed: true,
        },
        { slot: 'subject', not: 'he,she,i,we,you,it,who,studio,player,company,firm' },
        {
          slot: 'object/modifier',
          not: 'trade,record,nuclear,commercial,television,book,extradition,prenuptial,good,great',
        },
      ],
      weight: 0.64,
      catch: [
        'The two sides shook on a truce at Lusaka.',
        'Bogotá and the guerrillas have a deal.',
        'The talks in Naivasha produced an accord.',
      ],
      spare: ['The studio produced a record.', 'The elders have a house.', 'They shook on the bus.'],
    },
  ],
}
