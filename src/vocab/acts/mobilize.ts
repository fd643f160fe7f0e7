// Words of MOBILIZE: move or ready forces short of using them.
import type { SignalGroup } from './types.ts'

/** MOBILIZE, with its modes. */
export const MOBILIZE: readonly SignalGroup[] = [
  {
    name: 'redeploys',
    mode: 'troops',
    topics: [],
    verbs:
      'redeploy =#force|company|contingent|man|unit :to, shift =#force|company|contingent|unit :to, redeploy :to=front|border|frontline',
    actor: 'subject, by',
    recipient: '-',
    guards: [{ slot: 'subject', is: '#human,#name' }],
    weight: 0.9,
    catch: [
      'The mission redeployed two companies from Naqoura to Tyre.',
      'Ethiopia shifted a brigade to the border with Sudan.',
      'The army redeployed its units to Wau.',
    ],
    spare: [
      'The shop shifted its stock to Lyon.',
      'The troops redeployed from Sinjar.',
      'The bank shifted money to Cyprus.',
    ],
  },
  {
    name: 'troops',
    mode: 'troops',
    topics: [],
    verbs: `call+up =reserve|reserves, bring+up =#force|#weapon|reserve|armour, bring =#weapon|#force|reinforcement|armour :to=front|line|frontline|border|frontier|outskirt|edge|town|city|base|position|#name, bring+in =reinforcement|#weapon|armour, bring :into=line|position, call :to=colour|colours, put :under=arms|arm, call+up =man|youth|class|reservist|woman|cadet|conscript|veteran, mobilise, mobilize, deploy, mass =#force|#weapon, amass =#force, send =#force|reinforcement|#fleet, send =man :over, send =man :across, send =man :into, fly =#force|reinforcement :into, fly =#force|reinforcement :to, ship =#force|reinforcement, airlift =#force, order =#force|#fleet|group|reinforcement :to, order =#force|#fleet|group|reinforcement :into, scramble =#weapon|fighter|aircraft|plane, sortie, call+out =guard|troop|army|force|soldier|reservist|military|militia, introduce =conscription|draft|call-up, impose =conscription|draft, enforce =conscription|draft, reinstate =conscription|draft, enact =conscription, reintroduce =conscription|draft, move =#fleet, dispatch =#fleet, dispatch =#force|reinforcement, station =#force, move =#force, call+up =#force|reservist, rush =#force|reinforcement, reinforce =#force|position|border, put :on=alert, place :on=alert, remain :on=alert|standby, be :on=alert|standby, put :on=standby, place :on=standby, put :on=readiness|footing|level, place :on=readiness|footing|level, be :on=readiness|footing, order :on=alert|standby, build+up =#force, conscript, recruit, draft =#human, concentrate =#force, gather =#force, patrol, assemble =#force, intensify =#force, increase =#force|presence|patrol|alert, raise =alert, beef+up, step+up =patrol|security|presence, position =#force, ready =#force, muster, redeploy =to, regroup, prepare :for=war|battle|offensive|attack|assault|operation, enlist =fighter|volunteer|recruit|tribesman|man|youth|mercenary|#force, send :to=border|frontier, boost =presence|troop|security|force, ramp+up =presence|force|troop|patrol|military|readiness, scale+up =presence|force|troop|patrol|military, shift =#force|#weapon, transfer =#force|#weapon, reposition =#force|#weapon, strengthen =force|defence|defense|presence|security|border, guard, garrison, heighten =alert|security, set+up =base|post|outpost|headquarters|camp, establish =base|post|outpost|headquarters|position, tighten =security, conduct =drill|exercise|manoeuvre|maneuver, begin =drill|exercise|manoeuvre|maneuver, start =drill|exercise|manoeuvre, double =#force, triple =#force, augment =#force, swell =#force, intensify =patrol, expand =presence|mission, mount =guard|patrol`,
    nouns:
      'mobilisation, mobilization, deployment, build-up, buildup, reinforcement, conscription, movement =troop|soldier|army|military|tank|fleet|brigade|battalion|warship|column|armour|force, recruitment =#force|fighter, call-up, alert, concentration =#force, massing',
    actor: 'subject, by, possessor, modifier, of',
    recipient: 'object, to, in, along, near, on, at, against, around, of, object/in',
    guards: [
      { slot: 'for', not: 'refugee,migrant,pilgrim,displaced,displace,evacuee,homeless,family,survivor' },
      { slot: 'object/for', not: 'refugee,migrant,pilgrim,displaced,displace,evacuee,homeless,family,survivor' },
      {
        slot: 'object',
        not: 'child,boy,girl,minor,youth,resource,support,fund,donation,parachute,airbag,software,technology,voter,volunteer-teacher,student,teacher,engineer,nurse,doctor,bill,resolution,application,satellite,opinion,model,monitor,observer,inspector,peacekeeper,mediator,fortune,wealth,document,constitution,law,plan',
      },
      {
        slot: 'subject',
        not: 'mountain,hill,tower,fort,castle,wall,dog,#market,company,airbag,firm,charity,software,club,university',
      },
      { slot: 'of', not: 'resource,technology,software,fund,teacher' },
    ],
    weight: 0.72,
    catch: [
      'Ethiopia deployed troops along the border with Sudan.',
      'The president mobilised reservists in Kyiv.',
      'The commander sent reinforcements to Rafah.',
    ],
    spare: ['The charity mobilised donations.', 'The company deployed new software.', 'The airbag deployed at once.'],
  },
  {
    name: 'drills',
    mode: 'troops',
    verbs:
      'conduct =patrol, resume =patrol, carry+out =patrol, begin =patrol, hold =drill|exercise|manoeuvre|maneuver, stage =drill|exercise|manoeuvre|maneuver, carry+out =drill|exercise|manoeuvre, launch =drill|exercise|manoeuvre, run =drill|manoeuvre|maneuver|wargame, rehearse =attack|assault|landing|invasion',
    recipient: 'in, along, near, off, around',
    guards: [
      { slot: 'subject', is: '#force,#group,#name', needed: true },
      { slot: 'object/modifier', not: 'joint,combined,bilateral,trilateral,tripartite,mixed,fire,rescue,evacuation' },
      { slot: 'with', not: '#human,#name' },
      { slot: 'object/with', not: '#human,#name' },
      { slot: 'subject', not: 'school,company,firm,club,ship,firefighter' },
    ],
    weight: 0.76,
    catch: [
      'Iran held naval drills in the Strait of Hormuz.',
      'The army staged manoeuvres near the border of Armenia.',
      'Peacekeepers resumed patrols around Bentiu.',
    ],
    spare: [
      'The two navies held joint drills in the Gulf of Aden.',
      'The school held a fire drill.',
      'India conducted exercises with Oman.',
    ],
  },
  {
    name: 'masses-at-the-border',
    mode: 'troops',
    verbs:
      'mass :near=border|frontier|line, mass :on=border|frontier, mass :along=border|frontier|line|river|front, mass :at=border|frontier',
    actor: 'subject',
    recipient: 'near, on, along, at',
    guards: [
      { slot: 'subject', is: '#human,#name,side', needed: true },
      { slot: 'subject', not: 'refugee,migrant,civilian,people,family,crowd,protester,villager,displaced,woman,child' },
    ],
    weight: 0.74,
    catch: [
      'The Houthis massed near the border with Najran.',
      'Both armies massed along the frontier near Badme.',
      'The coalition massed on the border.',
    ],
    spare: [
      'Refugees massed on the border at Idomeni.',
      'Crowds massed near the border.',
      'Clouds massed along the river.',
    ],
  },
  {
    name: 'forces-gather',
    mode: 'troops',
    verbs:
      'come+ashore, go+ashore, disembark, touch+down, come+in :by=helicopter|air|sea|plane|boat, fly+in, sail+in, mass, gather, assemble, arrive, arrive :in, regroup, muster, deploy, take+up =position, dig+in, fan+out',
    actor: 'subject',
    recipient: 'in, on, at, around, near, along',
    guards: [
      {
        slot: 'subject',
        is: 'nigerians,americans,kenyans,ethiopians,rwandans,ugandans,chadians,russians,french,turks,armour,armor,artillery,column,gunboat,bomber,gun,howitzer,cavalry,commando,conscript,reservist,troop,soldier,reinforcement,army,force,marine,warship,carrier,frigate,destroyer,submarine,tank,brigade,battalion,regiment,contingent,paratrooper,fleet,unit,jet,aircraft,militia,jihadist,jihadi,separatist,tribesman,policeman,gendarme,peacekeeper,fighter,rebel,militant,insurgent,guerrilla,gunman,paramilitary,mercenary,militiaman',
        needed: true,
      },
      {
        slot: 'object',
        not: 'support,food,wood,firewood,evidence,information,intelligence,water,strength,momentum,data,news',
      },
      { slot: 'at', not: 'agreement,conclusion,decision,truce' },
      {
        slot: 'for',
        not: '#talks,meeting,summit,funeral,prayer,ceremony,wedding,conference,negotiation,signing,handover',
      },
      {
        slot: 'infinitive',
        not: 'discuss,review,mourn,honour,honor,celebrate,hear,sign,vote,pray,surrender,disarm,lay,hand',
      },
    ],
    weight: 0.72,
    catch: [
      'Troops are massing on the border with Moldova.',
      'Reinforcements have arrived in Bamako.',
      'Soldiers took up positions around the palace in Niamey.',
    ],
    spare: ['Crowds gathered in the square.', 'The guests have arrived.', 'The clouds massed in the west.'],
  },
  {
    name: 'sets-up-bases',
    mode: 'troops',
    verbs:
      'man =zone|trench|line|border|buffer|frontier, dig =dugout|foxhole|ditch, lay =minefield|wire, throw+up =roadblock|barricade|checkpoint|earthwork, prepare =position|defence|defense, build =fortress|earthwork|berm, garrison =town|city|post|fort, set+up =barracks|garrison|observation|bunker|fortification|trench|airbase|encampment|position, establish =barracks|garrison|observation|bunker|airbase|encampment|checkpoint|camp, build =base|outpost|barracks|garrison|bunker|fortification|trench|airbase|airstrip|observation, construct =base|outpost|barracks|garrison|bunker|fortification|trench|airbase|airstrip|observation, open =base|outpost|barracks|garrison|airbase, reopen =base|outpost|barracks|garrison|airbase, reactivate =base|airbase|garrison, regain =base|airbase, dig =trench|trenches, fortify =position|base|border|post|line|hill|town|city, erect =fortification|barracks|outpost, man =checkpoint|post|outpost|barricade|position',
    recipient: 'in, on, at, near, along, around',
    guards: [
      { slot: 'subject', is: '#force,#group,#name', needed: true },
      { slot: 'subject', not: 'company,firm,charity,agency,union,hospital,university,settler' },
      { slot: 'for', not: 'refugee,migrant,pilgrim,displaced,evacuee' },
    ],
    weight: 0.74,
    catch: [
      'The army has set up an observation post above Kassab.',
      'Kenyan soldiers built an outpost near Kismayo.',
      'The rebels dug trenches along the road to Sake.',
      'Rwanda opened a base in Cabo Delgado.',
    ],
    spare: [
      'The agency built a school in Bria.',
      'The firm opened a shop in Aden.',
      'The charity set up a camp for refugees near Adre.',
    ],
  },
  {
    name: 'weapons',
    mode: 'weapons',
    topics: ['weapons'],
    verbs: `deploy =#weapon|warship|fleet|carrier, test =missile|weapon|rocket|bomb|warhead|drone, test-fire, testfire =#weapon, position =#weapon, move =#weapon|carrier|fleet|warship, install =#weapon, station =#weapon, stockpile, acquire =#weapon, develop =#weapon, import =#weapon, build =#weapon|bomb, display =#weapon, parade =#weapon, enrich =uranium, rebuild =arsenal|stockpile|army|force, replenish =arsenal|stockpile, restock =arsenal, launch =satellite|missile-test, fire =missile|rocket|projectile :into=sea|ocean|water|waters, fire =missile|rocket|projectile :towards=sea|ocean, shoot =missile|rocket :into=sea|ocean|water|waters, launch =missile|rocket|projectile :into=sea|ocean|water|waters, manufacture =#weapon, procure, buy =drone|missile|tank|artillery|jet|warplane|helicopter|ammunition|howitzer|warship, purchase =drone|missile|tank|artillery|jet|warplane|helicopter|ammunition|howitzer|warship, produce =#weapon, rearm, send =warship|fleet|carrier|tank|jet`,
    nouns:
      'test =missile|nuclear|weapon|bomb|warhead|rocket|torpedo, deployment =#weapon, stockpile, enrichment =uranium, proliferation, launch =test|missile|rocket|satellite, volley :into=sea|ocean|waters',
    actor: 'subject, by, possessor, modifier, of',
    recipient: 'to, in, along, near, on, against, at',
    guards: [
      { slot: 'subject', not: 'school,engineer,toy' },
      { slot: 'indirect', none: true },
      { slot: 'object', not: 'vaccine,patient' },
    ],
    weight: 0.76,
    catch: [
      'North Korea tested a missile on Sunday.',
      'The army deployed artillery along the border at Kargil.',
      'Iran developed drones for its navy.',
    ],
    spare: ['The school tested the pupils.', 'The lab developed a vaccine.', 'The engineer built a road.'],
  },
  {
    name: 'police',
    mode: 'police',
    topics: [],
    verbs:
      'deploy =police|officer|policeman|gendarme, mobilise =police, mobilize =police, send =police|officer, dispatch =police|officer',
    nouns: 'deployment =police|officer',
    actor: 'subject, by, of, possessor',
    recipient: 'to, in, at, around, on',
    weight: 0.84,
    catch: [
      'The government deployed police in the streets of Kampala.',
      'The governor sent police to the port of Mombasa.',
      'The deployment of police in Colombo followed the riots.',
    ],
    spare: ['The police helped the tourist.', 'The officer wrote a letter.', 'The boy called the police.'],
  },
  {
    name: 'militia',
    mode: 'militia',
    topics: [],
    verbs:
      'hire =mercenary|contractor|fighter|gunman, recruit =fighter|militia|militiaman|volunteer|mercenary, join =#force|rebellion|ranks|fight|insurgency|battle, mobilise =militia|fighter|volunteer, mobilize =militia|fighter|volunteer, arm =villager|resident|civilian, form =militia|brigade|battalion|unit',
    nouns: 'recruitment =fighter|militia|mercenary, mobilisation =militia, formation =militia',
    actor: 'subject, by, of, possessor',
    recipient: 'object, of',
    guards: [
      { slot: 'subject', is: '#human,#name,dozens,hundreds,thousands' },
      { slot: 'object', not: 'navy-band,queue,club' },
    ],
    weight: 0.76,
    catch: [
      'The warlord recruited fighters in Ituri.',
      'Young men joined the militia in Kunduz.',
      'The tribe formed a militia in Anbar.',
    ],
    spare: ['The school has recruited teachers.', 'She joined the choir.', 'The clouds formed in the north.'],
  },
  {
    name: 'forces-stay',
    mode: 'troops',
    verbs:
      'remain :in, remain :at, remain :on, stay :in, stay :on, station, base :in, base :at, garrison, face =each, face+off, serve :in',
    actor: 'subject, object',
    recipient: 'in, on, at, along',
    guards: [
      {
        slot: 'subject',
        is: 'troop,soldier,force,marine,tank,brigade,battalion,regiment,contingent,paratrooper,army,warship,fleet,mercenary,fighter',
      },
      {
        slot: 'object',
        is: 'troop,soldier,force,marine,tank,brigade,battalion,regiment,contingent,paratrooper,army,warship,fleet,mercenary,fighter,each',
      },
      {
        slot: 'in',
        not: 'hospital,custody,power,prison,talk,contact,doubt,hiding,command,office,touch,captivity,control',
      },
      { slot: 'on', not: 'strike,leave' },
    ],
    weight: 0.68,
    catch: [
      'About 2,000 French troops remain in Niger.',
      'American soldiers are stationed in Okinawa.',
      'The two armies face each other across the river at Juba.',
    ],
    spare: ['The minister remains in power.', 'The soldier remains in hospital.', 'The firm is based in Lagos.'],
  },
  {
    name: 'columns-move',
    mode: 'weapons',
    verbs:
      'rumble :towards, rumble :to, roll :to, trundle :into, trundle :towards, grind :towards, clatter :into, snake :towards, stream :towards, pour :towards, pour :across=border|frontier|river, cross :from=#place|#name, fly :into=#place|#name, land :in=#place|#name, converge :on, advance :to, roll :into, roll :towards, roll :through, roll+in, set+off :for, set+off :towards, move :into, move :towards, move :to, pour :into, stream :into, head :to, head :towards, head :for, steam :towards, steam :into, sail :towards, sail :to, sail :into, cross :into, drive :towards, advance :through, rumble :into, rumble :through',
    actor: 'subject',
    recipient: 'into, towards, to, for, through',
    guards: [
      {
        slot: 'subject',
        is: 'tank,vehicle,armour,armor,column,troop,soldier,reinforcement,warship,gunboat,carrier,frigate,destroyer,submarine,fleet,battalion,brigade,convoy-military,helicopter,marine,militia,paratrooper,force,forces,army,fighter,rebel,mercenary,commando,militiaman,gunman,insurgent,militant,guerrilla,junta,#armed',
        needed: true,
      },
      { slot: 'subject', not: 'refugee,aid' },
      { slot: 'for', not: 'home,talks,leave,good,training,holiday,exercise' },
      { slot: 'to', not: 'phase,vote,page,court,hospital' },
    ],
    weight: 0.74,
    catch: [
      'Tanks rolled into the valley of Swat at dawn.',
      'Armoured vehicles moved towards the border of Georgia.',
      'Reinforcements poured into Goma.',
    ],
    spare: ['Refugees poured into Chad.', 'The ball rolled into the net.', 'The talks moved to the next phase.'],
  },
  {
    name: 'columns-leave',
    mode: 'weapons',
    verbs: 'leave =#name|#place|port|base|barracks|harbour :for, leave :for',
    actor: 'subject',
    recipient: 'for',
    guards: [
      {
        slot: 'subject',
        is: 'tank,armour,armor,column,troop,soldier,reinforcement,warship,gunboat,frigate,destroyer,submarine,fleet,battalion,brigade,regiment,paratrooper',
        needed: true,
      },
      { slot: 'by', none: true },
      { slot: 'for', not: 'home,talks,leave,good,training,holiday,exercise' },
    ],
    weight: 0.72,
    catch: [
      'A convoy of 12 tanks left the capital for Kunduz.',
      'Two battalions left Addis Ababa for Baidoa.',
      'A column of troops left Fizi for Uvira.',
    ],
    spare: [
      'The wounded left by helicopter for Bamako.',
      'The soldiers left for a holiday.',
      'The train left York for Leeds.',
    ],
  },
  {
    name: 'pours-in',
    mode: 'troops',
    verbs:
      'pour =#force|reinforcement|#weapon :into, have =soldier|troop|marine|paratrooper|peacekeeper|mercenary :in, have =soldier|troop|marine|paratrooper|mercenary :on=ground|border|soil|frontier, keep =soldier|troop|marine|force :in, field =#force|troop, airlift =troop|soldier|force|reinforcement, ferry =troop|soldier|reinforcement|fighter',
    recipient: 'object, into, to',
    guards: [
      { slot: 'subject', is: '#group,#force,#leader,#name', needed: true },
      { slot: 'subject', not: 'film,movie,team,museum' },
    ],
    weight: 0.72,
    catch: [
      'Rwanda poured troops into North Kivu.',
      'Kenya has 500 soldiers on the ground in Port-au-Prince.',
      'Moscow has 2,000 mercenaries in Bangui.',
    ],
    spare: ['She poured milk into the cup.', 'The museum has tin soldiers in a case.', 'The team has a new coach.'],
  },
  {
    name: 'sets-up-arms',
    mode: 'weapons',
    topics: ['weapons'],
    verbs:
      'set+up =launcher|battery|howitzer|artillery|missile|gun|radar|tank, bring+in =launcher|howitzer|artillery|missile|tank, place =launcher|howitzer|artillery|missile|tank, roll+out =launcher|missile|tank, move+up =tank|artillery|gun|howitzer, fly+in =troop|soldier|jet|warplane',
    recipient: 'at, in, along, near, on',
    guards: [{ slot: 'subject', is: '#human,#name' }],
    weight: 0.76,
    catch: [
      'Four more launchers were set up at Seongju.',
      'The army moved up tanks outside El Fasher.',
      'Hezbollah placed missiles along the border.',
    ],
    spare: ['The farmer set up a fence.', 'The museum placed a vase in the hall.', 'The firm rolled out a new phone.'],
  },
  {
    name: 'drill-takes-place',
    mode: 'troops',
    verbs: 'hold =drill|manoeuvre|maneuver|wargame, take =place, begin, start, get :under=way',
    actor: 'by, subject/of, subject/possessor, subject/modifier',
    recipient: '-',
    guards: [
      { slot: 'modified', is: 'drill,manoeuvre,maneuver,wargame', needed: true },
      { slot: 'modified/modifier', not: 'fire,school,rescue,evacuation,earthquake' },
      { slot: 'subject', not: 'school,hospital,firefighter,company,firm' },
      { slot: 'subject/modifier', not: 'fire,school,rescue,evacuation,earthquake,oil' },
    ],
    weight: 0.72,
    catch: [
      'The drill will be held along the border with Armenia.',
      'The manoeuvres began near Kaliningrad on Monday.',
      'The naval drills took place off Incheon.',
    ],
    spare: [
      'The fire drill was held at noon.',
      'The talks began near Kaliningrad.',
      'The school held a drill for pupils.',
    ],
  },
  {
    name: 'draws-near',
    mode: 'troops',
    verbs:
      'near =#name|#place, approach =#name|#place, close+in :on, close :in_on, get+close :to, get :close_to, come :within, edge :towards, inch :towards',
    actor: 'subject',
    recipient: 'object, on, in_on, to, towards, of',
    guards: [
      {
        slot: 'subject',
        is: 'troop,soldier,fighter,rebel,militant,militia,militiaman,army,insurgent,guerrilla,jihadist,separatist,column,tank,force,forces,front',
        needed: true,
      },
      { slot: 'object', not: '#person,#leader,end,deal,limit' },
    ],
    weight: 0.7,
    catch: [
      'Rebel columns are nearing Goma.',
      'Government troops are closing in on Raqqa.',
      'Tigrayan fighters approached the city of Dessie on Friday.',
    ],
    spare: ['The talks are nearing an end.', 'The soldiers approached the driver.', 'The minister is close to a deal.'],
  },
  {
    name: 'ships-close-in',
    mode: 'troops',
    verbs:
      'move+closer :to, move :closer, close+in :on, edge+closer :to, take+up =station :off, steam :toward, steam :towards, steam :into, sail :toward, sail :towards',
    actor: 'subject',
    recipient: 'to, on, toward, towards, off',
    guards: [
      {
        slot: 'subject',
        is: 'warship,frigate,destroyer,carrier,fleet,gunboat,tank,column,armour,armor,troop,soldier,force,navy,squadron',
        needed: true,
      },
    ],
    weight: 0.72,
    catch: [
      'Warships moved closer to the coast of Yemen.',
      'A column of tanks is closing in on Mekelle.',
      'The destroyers took up station off Latakia.',
    ],
    spare: [
      'The storm moved closer to the coast.',
      'The ferry sailed towards the island.',
      'The two banks moved closer to a merger.',
    ],
  },
]
