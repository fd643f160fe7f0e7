// How reporters tell that captives came free without a verb of release: who came over the line, was put on a bus, taken to the
// border, let through. Those words free nobody whom no one held; part of RETREAT.
import type { SignalGroup } from './types.ts'

/** Where captives are kept: who is brought there is only moved. */
const KEPT =
  'prison,jail,gaol,cell,court,custody,detention,camp,dungeon,colony,penitentiary,prosecutor,police,interrogation,questioning,base,barracks,headquarters,forest,mountain,hideout,den,cemetery,grave,morgue,hospital'
const CELLS = 'prison|jail|gaol|cell|dungeon|cage|pit|captivity|detention|custody|stockade'
/** Those whom captives go home to, and where they come among their own. */
const OWN =
  'border|frontier|line|crossing|checkpoint|home|family|families|parent|mother|relative|wife|embassy|consulate|mission|freedom|safety|airport|agency|employer|company|unit|convent|diocese|bishop|elder|delegate|delegation|envoy|mediator|peacekeeper|negotiator|governor|unicef'
const RIDES = 'bus|plane|aircraft|aeroplane|flight|helicopter|boat|ferry|ship|train|lorry|truck|car|minibus|ambulance'
const HELD =
  '#detainee|soldier|serviceman|servicemen|policeman|policemen|fighter|conscript|sailor|marine|pilot|airman|airmen|crew|officer|boy|girl|child|guardsman|guardsmen|paratrooper'
/** Those who take captives, whose moves free nobody. */
const TAKERS = '#armed,police,policeman,jailer,guard,interrogator,warder,gunman,kidnapper,captor'

/** Releases told by the way of those who were held. */
export const LET_GO: readonly SignalGroup[] = [
  {
    name: 'captives-come-over',
    mode: 'release',
    topics: ['detainees'],
    verbs: `come+over, come+across, come+out, come :across, come :over, come :out_of, come :through, cross+over, cross :to, cross :into, cross :over, cross =border|frontier|line|bridge|river|lagoon|lake|sea|desert, walk+out, walk+across, walk :across, walk :over, walk :into, walk :to=${OWN}, walk :out_of, step+off =${RIDES}, step :off=${RIDES}, step :out_of=${RIDES}, climb :out_of=${RIDES}, leave =captivity|prison|jail|camp|cell|compound|barracks|cellar|island, leave :for=home, land :in, land :at, return :to=${OWN}|#place|#name, return+safely, return+unharmed, return+alive, reach =${OWN}, reach+home, rejoin =${OWN}|#place, reappear, resurface, emerge, go+over, get+off =${RIDES}, get :off=${RIDES}, get :out_of=${RIDES}, see =daylight|family, embrace`,
    actor: '-',
    recipient: 'subject',
    guards: [
      { slot: 'subject', is: '#detainee', needed: true },
      ...['to', 'into', 'in', 'at', 'over', 'across'].map((slot) => ({ slot, not: `${KEPT},#crime,year,charge` })),
      { slot: 'out_of', not: 'food,water,patience,time,luck,court,line,bed,sight,hiding' },
      { slot: 'as', none: true },
      { slot: 'under', not: 'guard,escort' },
    ],
    weight: 0.72,
    catch: [
      'Seven prisoners came across the line on foot near Quneitra.',
      'Twelve policemen held since spring by the rebels crossed the lagoon to Jaffna.',
      'The two abducted nurses landed in Mombasa on Thursday.',
      'The captured pilots stepped off a plane in Baku.',
    ],
    spare: [
      'Seven farmers came across the line on foot.',
      'The prisoners walked into court in chains.',
      'The captives crossed into the forest with their guards to a camp.',
    ],
  },
  {
    name: 'out-of-the-cells',
    mode: 'release',
    topics: ['detainees'],
    verbs: `walk :out_of=${CELLS}, walk+out :of=${CELLS}, come :out_of=${CELLS}, come+out :of=${CELLS}, step :out_of=${CELLS}, go :out_of=${CELLS}, emerge :from=${CELLS}, climb :out_of=${CELLS}, stumble :out_of=${CELLS}, file :out_of=${CELLS}`,
    actor: '-',
    recipient: 'subject',
    guards: [
      {
        slot: 'subject',
        is: '#person,#detainee,soldier,conscript,officer,policeman,fighter,general,colonel,hundred,dozen,thousand,score',
        needed: true,
      },
      { slot: 'subject', not: 'guard,warder,lawyer,visitor,delegate,minister,jailer,miner,#weapon' },
    ],
    weight: 0.76,
    catch: [
      'Some 110 men came out of the pits at Shatoy on Monday.',
      'Forty teachers filed out of the cells in Asmara.',
      'The students walked out of the dungeon in Herat.',
    ],
    spare: [
      'The lawyers walked out of the prison.',
      'The miners came out of the pit at Donetsk.',
      'The delegates walked out of the hall.',
    ],
  },
  {
    name: 'captives-carried',
    mode: 'release',
    topics: ['detainees'],
    verbs: `put :on=${RIDES}, put :onto=${RIDES}, put :aboard, put :across, put :over=border|frontier|line, put+ashore, take :to=${OWN}, take :across, take :over=border|line, take :off=island|ship|boat|mountain, bring :across, bring+across, bring :over=border|line|river, bring :to=${OWN}, bring+out, bring :out_of, drive :to=${OWN}, drive :across, fly :to=#place|#name, fly+out, fly :out_of, bus :to, bus :across, ferry :to, ferry :across, carry :across, escort :to=${OWN}, escort :across, lead :to=${OWN}, lead :across, walk :to=${OWN}, walk :across, lift :out_of, lift+out, deliver :to=${OWN}|#human|#name, deliver+up, sign+over, pass :to=${OWN}, hand :back_to, return :to=${OWN}|#human|#name, get :out_of, get+out, get+back, move :across, let+through, let :through, let :across, let :over, let :out_of, let+past, drop :at=${OWN}|station|gate, drop+off, leave :at=gate|door|station|roadside|mosque|church|checkpoint, put+down, set+down, entrust :to=#human|#name, surrender =#detainee :to=#human|#name`,
    actor: 'subject, by',
    recipient: 'object',
    guards: [
      { slot: 'object', is: '#detainee', needed: true },
      { slot: 'subject', not: TAKERS },
      ...['to', 'into', 'in', 'at'].map((slot) => ({ slot, not: KEPT })),
      { slot: 'for', not: 'questioning,interrogation,trial,execution,treatment,burial' },
      { slot: 'under', not: 'guard,arrest' },
    ],
    weight: 0.74,
    catch: [
      'Sixteen deminers abducted in July were returned to their agency by elders in Khost.',
      'The captured sailors were put on a plane in Sanaa.',
      'Elders took the captives to the border at Garissa.',
      'Forty prisoners were let through at the bridge of Mostar.',
    ],
    spare: [
      'The captives were brought to a prison in Rostov.',
      'Gunmen took the hostages across the river.',
      'Villagers were put on a bus in Homs.',
    ],
  },
  {
    name: 'turned-loose',
    mode: 'release',
    topics: ['detainees'],
    verbs:
      'turn+loose, turn+free, cut+loose, set+loose, put :at=liberty, set :at=liberty, let :off_with, return :to=freedom, restore :to=freedom|liberty',
    actor: 'subject, by',
    recipient: 'object',
    guards: [
      { slot: 'object', is: '#human,hundred,thousand,dozen,score', needed: true },
      { slot: 'on', not: '#human,#place,street,crowd' },
    ],
    weight: 0.76,
    catch: [
      'The Americans turned 75 men loose near Baqubah without charge.',
      'The junta set the monks at liberty in Mandalay.',
      'The warlord turned the drivers loose outside Kismayo.',
    ],
    spare: [
      'The keeper turned the lions loose.',
      'The police turned the dogs loose on the crowd.',
      'The farmer cut the rope loose.',
    ],
  },
  {
    name: 'gets-freedom',
    mode: 'release',
    topics: ['detainees'],
    verbs:
      'get =freedom|liberty|release, gain =freedom|liberty|release, win =release, obtain =release|freedom, receive =freedom, owe =freedom|release :to, buy =freedom',
    actor: '-',
    recipient: 'subject',
    guards: [
      {
        slot: 'subject',
        is: '#detainee,man,woman,boy,girl,child,nun,priest,nurse,doctor,driver,worker,sailor,soldier,policeman,conscript,teacher,journalist,pilot,officer,engineer,trader,villager,monk,student,pupil,dozen,hundred,one,two,three,four,five,six,seven,eight,nine,ten,twelve',
        needed: true,
      },
      { slot: 'object/of', not: '#human,#name,movement,speech,press,document,report,fund,film,tape,list' },
      { slot: 'to', not: 'vote,speak,choose,work,travel' },
    ],
    weight: 0.74,
    catch: [
      'Nine of the nuns got their freedom on Sunday in Yabroud.',
      'The drivers gained their liberty when the clan was paid in cattle.',
      'Two captured pilots obtained their release in Asmara.',
    ],
    spare: [
      'The nation won its freedom in 1962.',
      'The journalists got freedom of movement.',
      'The lawyers won the release of the documents.',
    ],
  },
  {
    name: 'leaves-the-ranks',
    mode: 'release',
    topics: ['detainees'],
    verbs: 'leave =rank|militia|brigade, quit =rank|militia|brigade, come+out :of=bush|rank, come :out_of=rank|bush',
    actor: 'object/of',
    recipient: 'subject',
    guards: [
      { slot: 'subject', is: 'child,boy,girl,minor,teenager,youth,pupil,schoolboy,child-soldier', needed: true },
    ],
    weight: 0.76,
    catch: [
      'Sixty boys left the ranks of the militia in Bunia.',
      'Some ninety children came out of the ranks of the army in Torit.',
      'Eleven girls have left the ranks of the Front in Kilinochchi.',
    ],
    spare: [
      'The officers left the ranks of the party.',
      'Boys left the school in the afternoon.',
      'The colonel left the militia of the north.',
    ],
  },
  {
    name: 'signed-over',
    mode: 'release',
    topics: ['detainees'],
    verbs:
      'sign+over, hand+over :to=unicef|centre|center|home|mother|family|parent, release :to=unicef|centre|center|mother|family|parent|home, turn+over :to=unicef|centre|center|family|parent|mother',
    actor: 'subject, by',
    recipient: 'object',
    guards: [
      { slot: 'object', is: 'child,boy,girl,minor,teenager,youth,pupil,recruit,#detainee', needed: true },
      { slot: 'to', not: KEPT },
    ],
    weight: 0.78,
    catch: [
      "The boys were signed over to a children's home in Bangui by the militia.",
      'The front handed over forty girls to UNICEF in Batticaloa.',
      'The brigade turned the boys over to a centre in Goma.',
    ],
    spare: [
      'The flat was signed over to the bank.',
      'The boys were signed over to the police.',
      'The nurse handed over her keys to the centre.',
    ],
  },
  {
    name: 'taken-from-their-captors',
    mode: 'release',
    topics: ['detainees'],
    verbs: `receive =${HELD} :from, receive =${HELD} :at=bridge|border|crossing|line|checkpoint|river, collect =${HELD} :from, fetch =${HELD} :from, accept =${HELD} :from`,
    actor: 'from',
    recipient: 'object',
    guards: [
      { slot: 'object', is: HELD.replaceAll('|', ','), needed: true },
      { slot: 'object', not: 'reinforcement,delegate,delegation,deserter,defector,refugee' },
      {
        slot: 'from',
        is: '#force,#armed,#group,#name,#leader,rebel,side,front,movement,army,council,militia,authority,government',
      },
      { slot: 'from', not: '#place,school,village,town,hospital,front-line,frontline,ally,academy' },
      { slot: 'subject', not: 'army,brigade,battalion,division,regiment,unit,garrison,school,academy,hospital,camp' },
      { slot: 'as', none: true },
    ],
    weight: 0.78,
    catch: [
      'The Red Cross received 28 soldiers from the rebels at Bunagana on Tuesday.',
      'Delegates received nineteen policemen from the Houthis in Sirwah.',
      'The bishop collected four hostages from the brigade near Pweto.',
      'UNICEF received forty boys from the militia in Hpa-an.',
    ],
    spare: [
      'The brigade received forty soldiers from the capital.',
      'The camp received nine hundred women from Darfur.',
      'The bishop received a letter from the rebels.',
    ],
  },
  {
    name: 'returned-through',
    mode: 'release',
    topics: ['detainees'],
    verbs:
      'return :through=#name|elder|mediator|peacekeeper|delegate|bishop|mission|intermediary, return :via=#name|elder|mediator|intermediary|bishop, hand+back :through, give+back :through',
    actor: 'by, subject',
    recipient: 'object',
    guards: [
      { slot: 'object', is: '#human', needed: true },
      { slot: 'object', not: 'refugee,migrant,exile,asylum-seeker,diplomat' },
      { slot: 'through', not: '#place,forest,gate,rain,night,tunnel,night,snow,desert' },
    ],
    weight: 0.76,
    catch: [
      'Two days later the farmers were returned through UNIFIL at Naqoura.',
      'The shepherd was handed back through the elders of Kobane.',
      'The two drivers were handed back through the mediator in Goma.',
    ],
    spare: [
      'The refugees were returned through the Red Cross.',
      'More than 9,600 had been sent back since January, most of them through Negomano.',
      'The cattle were returned through the elders.',
      'The patrol returned through the forest.',
    ],
  },
  {
    name: 'wounded-come-out',
    mode: 'withdraw',
    topics: ['evacuation'],
    verbs: `lift+out, lift :out_of=#place|#name, carry :to=convoy|ambulance|boat|ship|ferry|helicopter|bus|lorry|truck|plane, load :into=ambulance|helicopter|bus|boat, load :onto=ambulance|helicopter|bus|boat|lorry|truck, put :on=helicopter|plane|boat|ferry|ship, put :aboard`,
    actor: 'subject, by',
    recipient: 'object',
    guards: [
      {
        slot: 'object',
        is: 'wounded,patient,sick,injured,casualty,newborn,infant,baby,orphan,amputee,evacuee',
        needed: true,
      },
      { slot: 'subject', not: TAKERS },
    ],
    weight: 0.74,
    catch: [
      'Forty wounded were lifted out of Bor by a helicopter on Saturday.',
      'Twenty-seven patients were carried to the convoy outside Vukovar.',
      'The injured of Kunduz were put aboard a plane.',
    ],
    spare: [
      'The crates were carried to the convoy.',
      'Patients were put on a diet.',
      'The singer was carried to the stage.',
    ],
  },
  {
    name: 'comes-in-ambulances',
    mode: 'withdraw',
    topics: ['evacuation'],
    verbs:
      'come :in=ambulance|bus|helicopter|convoy, come+out :in=ambulance|bus|helicopter|convoy, come+out :of=#place|#name, come+out :on=bus|stretcher|foot, arrive :in=ambulance, arrive :on=stretcher, leave :in=ambulance|convoy',
    actor: '-',
    recipient: 'subject',
    guards: [
      {
        slot: 'subject',
        is: 'wounded,patient,sick,injured,woman,child,girl,boy,civilian,family,people,resident,villager,inhabitant,newborn,orphan,hundred,dozen,thousand',
        needed: true,
      },
      { slot: 'from', not: 'school,work,church,mosque,market' },
      { slot: 'for', not: 'festival,feast,match,party,wedding' },
    ],
    weight: 0.7,
    catch: [
      'Sixty-six women and children came from Bihac in four ambulances.',
      'The wounded of Ghouta came out in a convoy on Tuesday.',
      'Three hundred civilians left in ambulances and a convoy of lorries.',
    ],
    spare: [
      'Relief came in a convoy.',
      'The guests came in buses for the wedding.',
      'The minister arrived in an ambulance.',
    ],
  },
  {
    name: 'buses-bring',
    mode: 'withdraw',
    topics: ['evacuation'],
    verbs:
      'reach =#place|#name, arrive :in=#place|#name, arrive :at=#place|#name, roll :into, pull :into, drive :into, land :in=#place|#name, dock :in=#place|#name, leave =#place|#name, leave :for=#place|#name',
    actor: '-',
    recipient: 'subject/with, subject/of',
    guards: [
      {
        slot: 'subject',
        is: 'bus,ambulance,ferry,helicopter,plane,boat,coach,minibus,busload,planeload',
        needed: true,
      },
      {
        slot: 'subject/with',
        is: 'wounded,patient,sick,injured,#detainee,civilian,evacuee,woman,child,family,man,people,villager',
        needed: true,
      },
    ],
    weight: 0.72,
    catch: [
      'Five buses with 120 men from the camp reached Tuzla after midnight.',
      'A plane with forty wounded aboard landed in Amman.',
      'Two ferries with 300 civilians arrived in Misrata.',
    ],
    spare: [
      'Five buses with flat tyres reached Tuzla.',
      'A convoy with flour reached Madaya.',
      'The plane with the minister aboard landed in Amman.',
    ],
  },
]
