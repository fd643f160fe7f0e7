// Classes of nouns that the signals of acts speak of (`#weapon`). `#name` is any proper name or pronoun and has no list.

const list = (words: string): readonly string[] => words.trim().split(/\s+/)

const force = list(`
  army troop force soldier military militia militiaman militiamen rebel fighter insurgent guerrilla gunman militant jihadist
  jihadi extremist police policeman officer brigade battalion regiment division unit paramilitary navy marine commando jet
  warplane helicopter aircraft airforce gunship sniper artillery junta separatist terrorist commander squad patrol garrison
  gang faction peacekeeper contingent bomber attacker assailant sniper gendarme guard ranger mercenary warlord cadre
  peshmerga janjaweed mujahideen mujahedin fedayeen guardsman legion legionnaire trooper platoon detachment formation vigilante basij
  irregular irregulars secessionist insurrectionist column airmen seamen strongman
  paratroop paratrooper gunner rifleman riflemen marksman marksmen horseman horsemen sapper bodyguard sentry clansman clansmen
  tribesman tribesmen flotilla
  combatant warship vessel submarine fleet infantry conscript reservist recruit defender loyalist partisan settler mutineer`)
/** Those who bear arms for no state. */
const armed = list(`
  gunman militant rebel militia militiaman militiamen kidnapper pirate fighter guerrilla bandit insurgent gang extremist jihadist jihadi
  separatist assailant attacker raider abductor paramilitary terrorist hijacker hostage-taker captor abductor cartel faction`)
const leader = list(`
  president minister deputy coordinator rapporteur premier chancellor king queen prince emir sultan ambassador envoy diplomat mediator negotiator
  spokesman spokeswoman spokesperson leader chief head secretary governor mayor senator lawmaker politician official
  commissioner general colonel captain delegation delegate representative cleric imam bishop pope judge prosecutor chairman
  chairwoman director counterpart activist campaigner journalist reporter candidate dissident critic opponent`)
const person = list(`
  people person seeker asylum-seeker man woman child boy girl civilian resident villager inhabitant citizen national family student worker
  teacher doctor nurse medic farmer shopkeeper passenger migrant refugee crowd protester demonstrator marcher rioter
  youth teenager victim survivor bystander worshipper pilgrim patient prisoner detainee hostage captive inmate suspect
  population community tribe neighbour neighbor relative mother father son daughter brother sister husband wife elder
  volunteer staff employee personnel paramedic rescuer evacuee fisherman fishermen driver pilot crew
  crewman sailor lawyer muslim christian jew kurd sunni shiite tutsi hutu rohingya member
  priest nun monk bishop imam rabbi clergy pastor missionary schoolgirl schoolboy schoolchildren pupil infant baby toddler trader
  merchant businessman businesswoman engineer technician academic professor scholar writer blogger cartoonist photographer cameraman editor
  publisher correspondent unionist monarchist royalist islamist communist socialist liberal conservative democrat republican nationalist
  demonstrators peasants labourer laborer miner labour employer guard-house houseboy cleaner cook waiter trainee cadet veteran
  spouse widow orphan parent grandmother grandfather uncle aunt cousin friend colleague comrade countryman compatriot ethnic
  figure individual troublemaker mob supporter sympathiser sympathizer follower opponent dissenter exile returnee deportee
  casualty wounded dead body corpse servant mp legislator congressman councillor councilor magistrate minister-in-exile
  observer inspector monitor expert specialist trainer advisor contractor interpreter translator executive investor owner
  serviceman servicewoman airman policewoman constable sergeant lieutenant corporal major admiral marshal corporal private
  thief robber criminal trafficker smuggler dealer pirate kidnapper captor assassin killer murderer convict fugitive defendant
  surgeon dentist physician midwife pharmacist banker economist scientist astronomer geologist carpenter mason tailor barber baker
  butcher blacksmith vendor hawker porter fireman firefighter lifeguard clerk secretary accountant bookkeeper broker electrician
  plumber mechanic singer musician actor actress poet painter novelist filmmaker athlete tourist traveller
  traveler hiker climber newlywed bride groom fiancee fiance nephew niece godfather landlord tenant
  squatter beggar nomad pastoralist shepherd herdsman cattle-herder fishmonger boatman ferryman trucker cabbie taxi-driver
  motorcyclist cyclist pedestrian commuter shopper reveller reveler partygoer festivalgoer concertgoer churchgoer mourner
  cameraman newsman newsreader presenter broadcaster novice seminarian deacon bishop sheikh mullah muezzin elder headman
  headmaster headmistress principal lecturer rector dean undergraduate graduate preschooler adolescent juvenile minor pensioner
  retiree amputee invalid addict sex-worker prostitute stateless dweller townspeople townsfolk islander highlander settler
  colonist ex-soldier ex-fighter reservist veteran deserter defector traitor collaborator insider whistleblower
  looter arsonist accused plaintiff witness informant informer spy agent operative mastermind plotter ringleader sect minority majority
  muslims christians jews kurds arab arabs sunnis shiites yazidi yazidis hutus tutsis tamil tamils serb serbs croat croats bosniak
  albanian albanians palestinian palestinians israeli israelis syrian syrians iraqi afghan russian ukrainian
  member
  sibling staffer expat visitor diner holidaymaker aide adviser host guest foreigner expatriate peasant herder
  donor patriarch analyst chieftain advocate archbishop cardinal pontiff abbot auditor attorney investigator detective eyewitness
  bereaved columnist commentator pundit historian author parliamentarian backbencher congresswoman detractor backer patron financier
  rival foe adversary sheriff warden jailer interrogator torturer executioner hijacker kingpin striker putschist fundamentalist
  hardliner reformist nominee incumbent contender challenger frontrunner voter elector taxpayer creditor oligarch tycoon
  hindu buddhist
  assistant household passer-by passerby onlooker occupant attendant apprentice errand-boy sentry-boy clergyman
  clergymen chorister catechist altar-boy seamstress weaver potter cobbler woodcutter charcoal-burner beekeeper milkmaid
  goatherd camel-herder grower planter sharecropper day-labourer farmhand docker stevedore quarryman quarrymen drover muleteer
  caretaker janitor gardener groundsman watchman watchmen nightwatchman doorman usher concierge chambermaid nanny wet-nurse
  orderly stretcher-bearer first-aider radiographer anaesthetist psychiatrist nutritionist vaccinator sanitarian typist
  stenographer switchboard-operator telephonist postman postmen bus-driver ticket-collector signalman registrar notary bailiff
  juror ombudswoman alderman burgomaster prefect subprefect sub-prefect provost schoolmaster schoolmistress schoolteacher
  schoolmate classmate roommate flatmate housemate cellmate playmate teammate great-grandmother great-grandfather grandson
  granddaughter grandchild grandchildren stepson stepdaughter stepfather stepmother son-in-law daughter-in-law mother-in-law
  father-in-law brother-in-law sister-in-law triplet kin kinsman kinsmen kinswoman breadwinner bachelor boyfriend girlfriend
  sweetheart fiancé fiancée housewife homemaker mother-to-be lad lass teen kid youngster tot centenarian octogenarian
  septuagenarian cattleman cattlemen rancher herdsmen shepherdess trapper forager honey-gatherer welder painter-decorator
  bricklayer roofer locksmith goldsmith jeweller jeweler watchmaker saddler grocer greengrocer butcher-boy stallholder
  market-woman moneychanger money-changer moneylender pawnbroker innkeeper hotelier publican barman barmaid waitress chauffeur
  cabman rickshaw-driver cart-driver carter videographer cameramen soundman newspaperman newspaperwoman stringer fixer
  translator-guide ethnologist anthropologist archaeologist botanist linguist sociologist historian-activist delegate-general
  legate nuncio vicar curate parson preacher verger sexton imam-preacher acolyte nun-nurse friar soldier-poet landowner
  landlady lessee householder homeowner wayfarer vagrant castaway stowaway hitchhiker quadruplet girl-guide boy-scout forester
  lumberjack gamekeeper gold-digger prospector oilman oilmen rigger technocrat bureaucrat mandarin functionary comptroller
  treasurer quaestor paymaster quartermaster conscientious-objector draft-dodger stone-thrower placard-bearer heckler
  squatter-settler tenant-farmer smallholder elderly infirm lame needy destitute jobless unemployed penitent`)
const group = list(`
  government regime state country nation administration authority opposition party movement group organisation organization
  coalition alliance bloc union council committee commission agency ministry parliament congress senate assembly court
  tribunal company firm corporation bank charity media newspaper channel mission embassy consulate cabinet republic
  kingdom power ally enemy neighbour side body federation league network cell cartel syndicate monarchy leadership
  foundation watchdog ngo institute diaspora clan regulator ombudsman presidency secretariat gendarmerie constabulary
  confederation association vatican kremlin politburo`)
const place = list(`
  city town village suburb district area enclave neighbourhood neighborhood territory region province capital settlement
  quarter island valley border frontier hill hilltop ridge land stronghold bastion pocket zone strip position front
  frontline coast outskirts outskirt county governorate state square street road highway crossing junction port harbour harbor
  countryside hamlet township peninsula mountain river locality ground
  canton commune municipality precinct oblast raion voivodeship sheikhdom hillside mountainside ravine gorge canyon gully wadi
  plateau steppe savannah savanna desert dune oasis swamp marsh bog jungle forest wood woodland thicket glade meadow pasture
  grassland lowland upland foothill cove gulf strait estuary delta riverbank shore shoreline lakeside lake lagoon creek stream
  rapids waterfall islet atoll archipelago headland promontory intersection crossroads roundabout ring-road no-man's-land
  bridgehead demarcation-line buffer`)
const structure = list(`hall mill courthouse waterworks sawmill pharmacy 
  building hut shack hospital clinic school market bakery bridge base airport airfield airbase camp house home checkpoint outpost
  convoy depot plant station mosque church temple synagogue shrine warehouse tunnel headquarters barracks dam refinery
  pipeline factory hotel shelter bunker compound embassy consulate ambulance truck bus car vehicle tanker ship boat train
  plane prison jail palace university ward pylon substation grid crop farm field orchard installation facility
  infrastructure dump hangar runway radar trench arsenal magazine stockpile shop store workshop wharf pier jetty lighthouse railway railroad
  track line pylon well borehole reservoir canal granary orphanage kindergarten nursery dormitory monastery convent cathedral residence villa mansion
  chapel cemetery library museum stadium theatre theater cinema studio newsroom laboratory quarry kiln brewery ferry yacht
  trawler barge lorry minibus taxi motorcade ambulance locomotive metro tram wagon bulldozer
  target hut shack barn farmhouse stall kiosk garage cottage tower block apartment office post bazaar mall cafe restaurant silo terminal truck fuel-depot
  bar pub tavern inn nightclub café teahouse teashop canteen eatery bakehouse butchery slaughterhouse abattoir supermarket
  hypermarket grocery kiosk-shop boutique showroom barbershop hairdresser laundry bathhouse hammam brothel casino cabin
  bungalow chalet farmstead homestead smallholding outhouse outbuilding shed lean-to stable cowshed byre sheepfold henhouse
  hayloft greenhouse glasshouse plantation vineyard grove paddy tenement high-rise skyscraper duplex penthouse apartment-block
  dwelling hovel shanty tukul roundhouse longhouse guesthouse hostel motel mausoleum tomb grave graveyard crypt obelisk
  memorial cenotaph shrine-tomb abbey priory basilica seminary presbytery parsonage rectory pagoda stupa gurdwara madrasa
  madrassa minaret belfry steeple spire academy college faculty lyceum gymnasium creche crèche day-care playground classroom
  morgue mortuary sanatorium hospice leprosarium polyclinic dispensary maternity outpatient-clinic police-station guardhouse
  guardpost watchtower sentry-box pillbox blockhouse redoubt fort fortress fortification citadel castle rampart parapet
  customs-house town-hall courtroom chancellery consulate-general legation powerhouse powerstation turbine generator
  transformer switchyard boiler boilerhouse furnace smelter foundry steelworks ironworks brickworks gasworks cokery colliery
  pit mine-shaft shaft adit derrick rig wellhead pumphouse aqueduct watermill windmill sluice weir dyke levee culvert cannery
  tannery dairy creamery ginnery distillery winery textile-mill spinning-mill rubber-plant cement-works shipyard drydock
  dockyard dock quay slipway boathouse customs-shed overpass underpass flyover viaduct causeway footbridge pontoon
  ferry-landing jetty-head bus-station bus-stop marshalling-yard railhead signal-box level-crossing transmitter repeater
  relay-station radar-dome ministry-building parliament-house arena amphitheatre racecourse fairground zoo aquarium
  planetarium observatory conservatoire concert-hall dancehall ballroom`)
const aid = list(`
  aid food medicine water relief supply shipment assistance parcel flour fuel tent blanket wheat grain rice vaccine
  ration medication bread milk insulin drug equipment kit convoy help hygiene shelter basket delivery lorry truck
  necessities necessity oxygen electricity antibiotic nutrition mattress mattresses tarpaulin biscuit bean lentil ration vegetable clothing firewood
  soap soup mat net seed seedling fertiliser fertilizer tool stove mask bandage nappy diaper notebook textbook uniform shoe coat
  voucher goat sheep cow camel generator pump prosthesis pill tablet toilet latrine wheelchair diesel petrol gasoline kerosene maize sorghum
  millet cooking-oil foodstuff plasma syringe dressing incubator ambulance respirator ventilator tarp shroud wood-stove milk-powder sheeting insulin antibiotics painkiller
  loaf cereal pulse bulgur salt saline serum formula potato onion cabbage buckwheat barley semolina noodle macaroni chickpea
  antiretroviral antimalarial quinine crutch syrup bedding sanitary
  groceries provisions foodstuffs provender victuals cassava yam manioc plantain banana fig olive lentils chickpeas beans peas
  corn cornmeal couscous pasta spaghetti tuna sardine sugar milk-formula butter cheese egg meat fish poultry fodder hay straw
  livestock cattle donkey mule chicken hen beehive lantern lamp heater blanket-roll quilt sleeping-bag sleeping-mat cot bed
  pillow towel toothbrush toothpaste shampoo detergent disinfectant bleach bucket jerrycan jerry-can basin cookpot plate spoon
  cutlery sandal sock glove hat scarf sweater raincoat jacket garment gauze cotton-wool splint stretcher scalpel suture
  anaesthetic anesthetic morphine penicillin aspirin paracetamol ointment eye-drops hearing-aid spectacles exercise-book
  pencil pen schoolbag blackboard desk chalk toy hoe spade shovel axe machete-tool plough plow sickle wheelbarrow cement   timber plank zinc-sheet roofing plastic-sheeting rope tank-water borehole-pump chlorine-tablet solar-panel charcoal coal
  firewood-bundle briquette paraffin`)
/** What one side gives another again and again, until it stops. */
const flow = list(`
  aid assistance support funding fund cooperation training supply delivery shipment payment loan credit export sale trade programme
  program contribution help visa flight financing transfer disbursement grant subsidy donation`)
/** What people speak through and learn by. */
const network = list(`
  internet phone telephone mobile cellphone network communication communications telecom telecoms telecommunication telecommunications connectivity broadband`)
/** Ships and squadrons that a state sends. */
const fleet = list(`
  warship fleet carrier frigate destroyer corvette cruiser submarine gunboat armada squadron minesweeper`)
const money = list(`
  money dollar $ € £ euro pound fund funding grant donation loan million billion cash budget sum package credit pension salary
  compensation subsidy scholarship tranche bailout crown franc dram rial riyal ruble rouble rupee lira shekel yuan yen peso krone kroner kronor
  krona shilling dinar dirham birr naira hryvnia zloty`)
const weapon = list(`
  weapon arm gun rifle missile rocket bomb shell mortar mine grenade tank drone artillery ammunition munition explosive
  device machine-gun howitzer launcher warhead torpedo bullet firearm cache stash revolver round gas chlorine sarin phosphorus napalm ied landmine
  pistol semtex dynamite kalashnikov rpg bazooka stinger javelin himars patriot shahed tomahawk iskander interceptor launcher carbine projectile leopard leopards abrams sukhoi sukhois mig migs bayraktar scud grad katyusha starstreak himarses humvee bradley stryker marder gepard mirage antonov-26 atacms t-55 t-62 t-72 t-80 mi-24 f-16 f-16s arsenal weaponry armour armor battery jet helicopter hardware
  cannon autocannon flamethrower blowtorch sabre bayonet crossbow catapult slingshot cudgel machete panga dagger knife
  axe hatchet shotgun musket blunderbuss sniper-rifle machinegun submachine-gun uzi kalashnikovs ak-47 aks m-16 m16 rpgs
  bazookas recoilless-rifle howitzers fieldgun field-gun anti-tank-gun manpads gunpowder detonator tnt c4 cordite
  fertiliser-bomb nail-bomb pipe-bomb car-bomb petrol-bomb molotov nerve-agent shrapnel flechette cluster-bomb bomblet
  submunition barrel-bomb apc humvees half-track gun-carriage`)
/** What flies, sails or rolls with a crew or a pilot far off, and strikes: it stands for those who use it. */
const craft = list(`
  aircraft jet plane warplane helicopter chopper gunship drone uav warship vessel gunboat speedboat boat frigate submarine tank artillery bulldozer`)
const talks = list(`
  talk negotiation dialogue dialog meeting discussion consultation conference summit process contact conversation
  session mediation consultations parley roundtable`)
const deal = list(`
  agreement deal accord pact treaty memorandum protocol truce ceasefire settlement convention charter contract declaration
  communique understanding framework roadmap compact mou arrangement`)
const truce = list('ceasefire cease-fire truce armistice cessation pause lull moratorium de-escalation calm')
const siege = list('siege blockade encirclement besiegement cordon stranglehold')
const ban = list(`
  ban restriction embargo blockade siege curfew sanction tariff closure quota limit boycott emergency lockdown penalty
  measure moratorium freeze travel-ban rule restraint cordon bar suspension curb duty`)
const detainee = list('prisoner detainee hostage captive pow inmate abductee kidnap-victim captive internee convict')
const ask = list(`
  demand request call appeal plea proposal offer plan deal agreement resolution initiative bid invitation term condition
  ultimatum suggestion draft bill motion application ceasefire truce claim idea petition amendment recommendation
  referendum result outcome allegation accusation charge report negotiation talk dialogue pressure mediation compromise
  treaty overture visa entry`)
const protest = list(`
  protest demonstration rally march sit-in riot strike walkout uprising unrest vigil boycott picket procession blockade`)
const speech = list(`
  policy decision plan record credibility argument idea law bill budget critic comment remark speech proposal handling
  performance approach reputation statement report deal view theory assumption reform claim problem issue question poverty
  inequality question topic cost challenge opinion article programme program`)
/** Words of sport that no army, talks or relief agency has as well: no "side", "team", "squad" or "defence". */
const sport = list(`
  match game goal champion championship league season striker cup tournament title final coach player club
  batsman opener innings midfielder goalkeeper penalty referee race medal trophy innings fan pitch rival
  semi-final semifinal playoff midfield hitter pitcher batter boxer`)
const market = list(`
  share stock price index profit currency bond yield demand sale trader investor inflation rate economy export
  revenue growth trading trade bank euro dollar box-office audience critic film album single chart song`)
const nature = list(`
  blaze fire flame wildfire disease virus cancer malaria pest poverty corruption inflation storm flood hurricane
  earthquake tornado typhoon drought infection bacterium tumour tumor epidemic pandemic outbreak cholera famine hunger
  disorder obesity addiction weather snow rain frost wind wave heat heatwave insect locust weed shark bear dog ebola covid
  covid-19 depression illness bug temptation stigma stereotype racism crime plague avalanche landslide volcano
  quake illiteracy deforestation climate rumour rumor urge`)
const crime = list(`
  murder crime genocide corruption fraud treason bribery espionage terrorism massacre killing rape torture atrocity abuse
  theft conspiracy assault perjury embezzlement violation laundering sedition`)
const relations = list('relation tie contact link relationship cooperation accreditation membership')
const work = list(`
  office power post presidency premiership chairmanship command`)

/** Classes by name, as signals write them behind `#`. */
export const NOUN_CLASSES: Readonly<Record<string, readonly string[]>> = {
  force,
  armed,
  leader,
  person,
  group,
  human: [...force, ...leader, ...person, ...group],
  place,
  structure,
  aid,
  money,
  weapon,
  craft,
  flow,
  network,
  fleet,
  talks,
  deal,
  truce,
  siege,
  ban,
  detainee,
  ask,
  protest,
  speech,
  sport,
  market,
  nature,
  crime,
  relations,
  work,
}
