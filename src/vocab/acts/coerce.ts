// Words of COERCE: besiege, restrict, arrest, seize, withhold, deport, censor.
import type { SignalGroup } from './types.ts'

/** COERCE, with its modes. */
export const COERCE: readonly SignalGroup[] = [
  {
    name: 'siege',
    mode: 'restrict',
    topics: ['siege'],
    verbs: `besiege, blockade, encircle, surround, lay =siege :to, lay =siege, throw =cordon, close =cordon|ring, form =cordon, place =cordon, draw =cordon, cordon+off, seal+off, close+off =#place|#structure|#name|works|steelworks, cut+off =#human|#place|#structure|#name, close =noose|ring :around, close =noose|ring :round, live :under=siege|blockade|occupation, be :under=siege|blockade, remain :under=siege|blockade, isolate =#place|#name, place :under=siege, trap, put :under=siege|blockade, hem+in, bottle+up, pen+in, corral =#person, herd =#person, strangle =#place|#name, starve =#human|#place|#name, starve+out, choke+off`,
    nouns: 'siege, besiegement, blockade, encirclement, stranglehold, cordon, isolation =#place',
    adjectives: 'besieged, blockaded, encircled, trapped, hard-to-reach, landlocked-by-siege, cut-off',
    actor: 'subject, by, possessor, modifier',
    recipient: 'object, of, on, around, to, subject, modified, in',
    guards: [
      {
        slot: 'subject',
        not: '#nature,company,firm,supplier,fence,wall,mountain,tree,fog,water,miner,snowstorm,garden,hill,desert,sea,controversy,mystery,question,region,province,district,county,countryside,suburb,valley,forest,land,village,hills',
      },
      {
        slot: 'object',
        not: 'finger,hand,ear,arm,leg,head,foot,tongue,limb,nose,lip,miner,controversy,actor,star,caller,speaker,debate,email,microphone,carbon,heat,gene,energy,nerve,issue',
      },
      {
        slot: 'by',
        not: '#nature,wall,tree,mountain,water,fan,sea,hill,forest,land,garden,controversy,problem,snow,debt,lift',
      },
      { slot: 'in', not: 'lift,elevator,mine,shaft,cave,wreckage,rubble,traffic,poverty,debt,body,car' },
    ],
    weight: 0.8,
    catch: [
      'Government forces have besieged the town of Madaya since July.',
      'The siege of Sarajevo by Serb forces lasted for almost four years.',
      'Civilians in the besieged enclave of Eastern Ghouta eat once a day.',
      'The coalition blockaded the port of Hodeidah.',
    ],
    spare: [
      'A fence surrounded the garden.',
      'The snow cut off the village for two days.',
      'The miners were trapped in a shaft.',
    ],
  },
  {
    name: 'holds-siege',
    mode: 'restrict',
    topics: ['siege'],
    verbs:
      'tighten =siege|blockade|noose|grip|stranglehold|encirclement|ring|cordon, impose =siege|blockade, enforce =siege|blockade, maintain =siege|blockade, keep+up =siege|blockade, continue =siege|blockade, resume =siege|blockade',
    recipient: 'object/of, object/on, object/around, object/against, on, around, of, to, against, in',
    guards: [
      { slot: 'subject', not: '#nature,company,firm,fence,wall,controversy' },
      { slot: 'on', not: '#market,#speech' },
    ],
    weight: 0.82,
    catch: [
      "Haftar's forces tightened their siege of Derna.",
      'The navy has imposed a blockade on the port of Hodeida.',
      'The army kept up its blockade of Jaffna.',
    ],
    spare: ['The mechanic tightened the screw.', 'The rain kept up all day.', 'The belt was tightened by the driver.'],
  },
  {
    name: 'starving',
    mode: 'withhold',
    topics: ['siege', 'aid'],
    verbs: 'starve, starve :to=death',
    actor: 'by',
    recipient: 'subject',
    guards: [
      { slot: 'subject', is: '#person,#place,#name', needed: true },
      { slot: 'object', not: 'engine,fire,plant,soil,cell' },
    ],
    weight: 0.6,
    catch: [
      'Families in the camp at Zamzam are starving.',
      'Civilians starved in the besieged towns of Madaya.',
      'People are starving to death in Yarmouk.',
    ],
    spare: [
      'The roses starved in poor soil.',
      'The plants starved in the shade.',
      'Critics starved the film of praise.',
    ],
  },
  {
    name: 'withhold',
    mode: 'withhold',
    topics: ['siege', 'aid'],
    verbs: `withhold =#aid|#money|electricity|power|salary, stop =flow|entry|influx :of, halt =flow|entry :of, block =flow|entry :of, cut+off =flow :of, choke+off =flow|supply, choke =supply|flow|port, strangle =supply|flow, disrupt =supply|water|electricity|power :to, use =starvation|hunger :as=weapon, deprive :of=#aid|food|water|medicine|electricity|sleep|right|liberty, starve :of, cut =water|electricity|power|supply|food|internet|gas|line|road|highway|telecommunication,
      cut+off =water|electricity|power|supply|food|aid|internet|gas|fuel|access|telephone, shut+off =water|electricity|power|supply, turn+off =water|electricity|gas|pump|station|power, switch+off =water|electricity|gas|pump|station|power|plant, deny =food|water|medicine|treatment|care, keep =#aid|good|goods :out_of, block =food|medicine|water|fuel|shipment|convoy|aid|delivery|relief|supply, halt =convoy|lorry|truck|shipment|traffic, stop =lorry|truck|shipment,
      remove =medicine|supply|kit|equipment, take :from=truck|convoy|lorry|hospital|clinic|ambulance, take+off =kit|medicine|supply|fuel|food|flour|tonne|load|cargo|good|goods|equipment|anaesthetic|anesthetic|parcel|box|sack, take+out =kit|medicine|supply|drug|item, strip :of=supply|medicine, confiscate =medicine|supply|aid|food|kit, divert =aid|food|relief, hold+up =convoy|aid|delivery|shipment, obstruct =aid|relief|access|delivery|convoy|evacuation|effort, hamper =aid|relief|delivery|convoy, impede =aid|relief|access|delivery, restrict =aid|food|delivery|access|supply, weaponise =food|aid, weaponize =food|aid, loot =aid|convoy|relief|warehouse`,
    nouns: `starvation, denial =food|water|medicine|care|access|aid, deprivation =food|water, obstruction =aid|access|relief|delivery|convoy|humanitarian, shortage =food|water|medicine|fuel|electricity, diversion =aid, cut =water|electricity|power, removal =medicine|supply, interference :with=aid|delivery`,
    actor: 'subject, by, possessor, modifier',
    recipient: 'indirect, from, to, of, for, in, into',
    guards: [
      {
        slot: 'subject',
        not: '#nature,#market,company,utility,weather,storm,drought,cook,chef,gene,road-work,landslide,mudslide',
      },
      {
        slot: 'object/of',
        not: '#force,#person,#weapon,#money,weapon,blood,traffic,goods-traffic,gas,drug,cocaine,heroin,information,oil',
      },
      { slot: 'object', not: '#force,#leader,#person,tax,ribbon,rate,cost,price,spending,budget,job,finger,hand,ear' },
    ],
    weight: 0.84,
    catch: [
      'The army cut off water to the rebel-held city.',
      'Troops removed medical supplies from the convoy and withheld food from the enclave.',
      'The militia blocked aid convoys at the bridge in Shire.',
      'The use of starvation of civilians as a method of war is unacceptable.',
      'Soldiers at the barrier took off all the fuel.',
    ],
    spare: [
      'The central bank cut interest rates.',
      'The storm cut off power to the coast.',
      'The minister cut the ribbon at the new school.',
    ],
  },
  {
    name: 'restrict',
    mode: 'restrict',
    topics: [],
    verbs: `restrict, ban, outlaw, bar :from, prohibit, forbid, impose =restriction|ban|embargo|rule|limit|fine|lockdown|measure|quarantine|law|tax|condition, keep+closed, keep+shut, close =border|crossing|airspace|road|airport|school|office|newspaper|station|checkpoint|market|university|mosque|port|street|bridge|camp|clinic|hospital,
      shut =border|crossing|airspace|road|airport|office|newspaper, shut+down, close+down, block =road|access|exit|route|entrance|border|highway|passage|corridor|bridge|port|strait|crossing|street|canal|motorway|lifeline|harbour|checkpoint, blockade =road, seal =border|area|district|road, turn+back, turn+away, confine, force :into, force :out_of, coerce :into, pressure, intimidate, harass,
      tighten =restriction|control|law|rule|grip|security, crack+down :on, crack+down, clamp+down :on, clamp+down, suppress, repress, dissolve =party|parliament|council|group|assembly|union, disband =party|group|union, suspend =licence|license|constitution|parliament|newspaper|publication|party|mp|lawmaker|right, revoke, strip :of, freeze =account, prevent =entry|access|delivery|movement|departure|passage|return|exit|evacuation|#aid|#person|#name, stop :from, hinder =entry|access|delivery|movement|passage|evacuation|work|#aid, curb =#human|#name|movement|right|freedom|press|access, curtail =movement|right|freedom|press|access|activity, limit =movement|access|entry|right|freedom|travel,
      extend =curfew|lockdown|blockade, renew =curfew, put :under=surveillance, place :under=surveillance, search =plane|ship|vessel|bus|car|truck|passenger|pedestrian|traveller|vehicle, enforce, dismantle, evict, silence, disqualify, deny =entry|permit|access|visa|permission, seal, bully, persecute, oppress, subjugate, nationalise, nationalize, expropriate, blackmail, extort, raid =office|home|house|premises|newsroom, stop =ambulance|convoy|bus|car|people, install =checkpoint, erect =checkpoint|barrier|barricade, set+up =checkpoint|roadblock`,
    nouns: `restriction, ban, closure =border|crossing|airport|road|airspace, prohibition, crackdown, clampdown, repression, suppression, persecution, harassment, intimidation, coercion, lockdown, eviction, interception, quarantine`,
    actor: 'subject, by, possessor, modifier',
    recipient: 'object, on, against, of, to, from, in',
    guards: [
      {
        slot: 'subject',
        not: '#nature,#market,law,legislation,treaty,accord,pact,agreement,deal,clause,provision,protocol,contract,article,convention,constitution,lack,fear,price,cost,rain,weather,player,doctor,injury,illness,parent,budget',
      },
      {
        slot: 'object',
        not: '#sport,#nature,import,export,trade,calorie,salt,sugar,emission,growth,damage,loss,deal,issue,leak,bleeding,goal,war,violence,attack,bloodshed,conflict,escalation,shot,door,window,eye,gap,book,meeting,file,risk,spread,injury,accident',
      },
      {
        slot: 'for',
        not: 'repair,repairs,renovation,maintenance,winter,holiday,holidays,night,season,lunch,weekend,summer,easter,christmas',
      },
    ],
    weight: 0.62,
    catch: [
      'Authorities in Khartoum banned the party and closed its offices.',
      'The junta banned gatherings in three townships.',
      'Israel closed the crossing at Kerem Shalom.',
    ],
    spare: [
      'Doctors told the patient to restrict salt.',
      'She closed the window.',
      'The vaccine prevented disease in thousands of children.',
    ],
  },
  {
    name: 'arrest',
    mode: 'arrest',
    topics: ['detainees'],
    verbs: `arrest, detain, jail, imprison, round+up, take :into=custody, take+into =custody, apprehend, incarcerate, intern, re-arrest, rearrest, hold :in=custody|detention|prison|jail|camp|cell|barracks|dungeon, hold :behind=wire|bar, hold :without=charge|trial, hold :for=questioning|interrogation, detain :for=questioning, hold :as=prisoner|suspect, capture =#person|#leader|pilot|soldier|fighter|militant|rebel|insurgent|commander|fugitive|troop, nab, take+prisoner, take =prisoner, put :in=jail|prison|custody, throw :in=jail|prison, throw :into=jail|prison|dungeon|cell, put :behind=bar, languish :in=jail|prison|detention, lock+up, lead+away =#person|#name, take+away =#person|#leader|#force, march+off =#person, cart+off =#person, bundle+off =#person, keep :in=detention|custody|prison|cell|jail|dungeon|isolation|confinement, remand, put :under=arrest, place :under=arrest, handcuff, intercept =#person|#force, capture =number|dozen|score, seize =journalist|activist|suspect|man|opponent|leader`,
    nouns: `arrest, detention, imprisonment, incarceration, round-up, roundup, capture =#person|#leader|soldier|fighter|militant|commander, internment, custody, captivity, crackdown =mass-arrest`,
    actor: 'subject, by, possessor, modifier',
    recipient: 'object, of, for',
    guards: [
      { slot: 'object', not: 'decline,fall,slide,attention,spread,development,progress,moment' },
      { slot: 'modifier', not: 'cardiac' },
      { slot: 'subject', not: 'price,policy' },
    ],
    weight: 0.86,
    catch: [
      'Police arrested fifty activists in Harare.',
      'The detention of journalists in Myanmar drew anger abroad.',
      'Soldiers rounded up men in the market of Goma and took them into custody.',
    ],
    spare: [
      'New drugs arrested the decline of the disease.',
      'The old man died of cardiac arrest.',
      'The boy was kept in after school.',
    ],
  },
  {
    name: 'seize',
    mode: 'seize',
    topics: [],
    verbs: `confiscate, impound, requisition, commandeer, seize =#weapon|ship|vessel|tanker|boat|asset|property|land|weapon|cargo|drug|shipment|oil|consignment|money|passport|document|equipment|truck|convoy|bus|minibus|lorry|ambulance|car|vehicle|van|fuel|flour|generator|livestock, intercept =#fleet|ship|vessel|boat|trawler|dhow|freighter|tanker|yacht|aid|convoy|shipment|flotilla,
      loot, take =cattle|head|livestock|harvest|crop|belongings|valuables|goat|herd, carry+off =cattle|livestock|harvest|crop|belongings|machine|machinery|equipment|furniture|good|goods|grain|vehicle, drive+off =cattle|livestock|goat|camel|herd, haul+away =machine|machinery|equipment|grain, strip =factory|house|home|shop|warehouse|museum|plant, make+off :with=cattle|livestock|harvest|vehicle|weapon|supply, tax =trader|villager|farmer|resident|civilian|truck, divert =tanker|ship|vessel|flight|convoy, appropriate, expropriate, plunder, freeze =account, steal, take+away`,
    nouns:
      'confiscation, seizure =ship|vessel|tanker|asset|property|land|weapon|cargo|drug|oil|aid|passport|document|equipment, expropriation, plunder, looting, freeze =account, interception =ship|vessel|flotilla',
    actor: 'subject, by, possessor, modifier',
    recipient: 'from, of, object',
    guards: [
      {
        slot: 'object',
        not: 'design,patent,secret,data,technology,election,idea,vote,show,scene,heart,thunder,attention,base,opportunity,moment,breath,limelight,idea',
      },
      { slot: 'of', not: 'power,place,town,city,territory,epilepsy' },
    ],
    weight: 0.84,
    catch: [
      'Customs officers confiscated the passports of the refugees.',
      'The navy seized a tanker off the coast of Yemen.',
      'Soldiers looted shops in El Fasher.',
      'Eleven buses were seized near Tokmak.',
      'Gunmen seized two ambulances in Agdam.',
      'The rebels seized the fuel of the charity.',
    ],
    spare: ['The singer stole the show.', 'He seized the opportunity to speak.', 'The child had a seizure at night.'],
  },
  {
    name: 'censor',
    mode: 'censor',
    topics: [],
    verbs: `censor, gag, jam =broadcast|signal|station, block =website|site|#network|channel|broadcast|twitter|facebook|social-media, shut+down =#network|newspaper|station|channel|website, pull =plug :on, ban =newspaper|book|broadcast|film|channel|publication|programme, suspend =newspaper|publication|broadcast|#network, cut+off =#network, cut =#network, sever =#network, disconnect =#network, switch+off =#network, turn+off =#network, shut+off =#network, disrupt =#network, throttle =#network, restrict =#network, expel =journalist, silence =press|media|journalist`,
    nouns: 'censorship, blackout =internet|media|news|communications, shutdown =internet, gag =media',
    recipient: 'object, of, on',
    guards: [
      {
        slot: 'object',
        not: 'price,rate,bill,cost,charge,fare,tariff,job,budget,contract,sale,market,company,tax,staff,call,conversation',
      },
      { slot: 'subject', not: '#nature,company,firm,operator,bank' },
    ],
    weight: 0.86,
    catch: [
      'The government censored reports about the famine.',
      'Officials in Addis Ababa shut down the internet.',
      'The junta banned two newspapers in Mandalay.',
    ],
    spare: [
      'The printer jammed in the office.',
      'The station closed for the night.',
      'The player was banned for two matches.',
    ],
  },
  {
    name: 'curfew',
    mode: 'curfew',
    topics: [],
    verbs:
      'impose =curfew, declare =curfew, announce =curfew, extend =curfew, enforce =curfew, order =curfew, clamp =curfew',
    nouns: 'curfew',
    actor: 'subject, by, possessor',
    recipient: 'on, in, object/in, object/on',
    weight: 0.9,
    catch: [
      'The army imposed a curfew in the Kashmir valley.',
      'Authorities declared a night curfew in Port-au-Prince.',
      'The city is under curfew after the riots.',
    ],
    spare: [
      'The police lifted the curfew in Colombo.',
      'Residents walked home before dark.',
      'The parents set rules for the boy.',
    ],
  },
  {
    name: 'martial-law',
    mode: 'martial-law',
    topics: [],
    verbs:
      'impose =law|emergency, declare =law|emergency|siege|exception, extend =law|emergency, proclaim =law|emergency|siege, renew =emergency, prolong =emergency, announce =emergency, decree =emergency|siege',
    nouns: 'law =martial, emergency =state|national|public',
    actor: 'subject, by',
    recipient: 'in, on, object/in',
    weight: 0.9,
    catch: [
      'The president declared martial law in Mindanao.',
      'Generals imposed martial law across the country.',
      'The junta extended martial law to four towns in Chin state.',
      'The governor declared a state of siege in Ituri.',
    ],
    spare: ['Parliament passed a law on farms.', 'She studied law in Beirut.', 'The lawyers discussed the law.'],
  },
  {
    name: 'deport',
    mode: 'deport',
    topics: ['displacement'],
    verbs: `deport, displace, uproot, expel :from=home|village|house|land|town|city|area|region|valley|province|camp, drive :from=home|land|village|house, drive :off=land|farm|home, force :off=land|farm, chase :from=home|land|village|house, take :to=#name :against=will, force :from=home|land|village|house|country, expel =resident|villager|people|civilian|family|migrant|refugee|population|inhabitant, banish, exile, forcibly-transfer, evict, relocate, force :to=leave|flee,
      repatriate, transfer =population|people|civilian, push+back =refugee|migrant|boat, round+up =migrant, resettle, send+back =refugee|migrant, evacuate+forcibly, depopulate`,
    nouns:
      'deportation, displacement, expulsion =people|civilian|resident|population|family|villager, eviction, exile, transfer =population|forcible, relocation =forced, cleansing =ethnic, repatriation =forced, refoulement, pushback',
    adjectives: 'uprooted',
    actor: 'subject, by, possessor, modifier',
    recipient: 'object, of, subject, modified',
    guards: [
      { slot: 'subject', not: '#nature,cyclone,company,firm' },
      { slot: 'object', not: 'company,headquarters,office,factory,blame,water,player,tree,plant' },
      { slot: 'by', not: '#nature,cyclone,tsunami' },
    ],
    weight: 0.76,
    catch: [
      'Turkey deported hundreds of Afghan migrants in June.',
      'Militias displaced thousands of families from western Darfur.',
      'The expulsion of residents from the village was ordered by the army.',
    ],
    spare: [
      'The flood displaced thousands of people in Bangladesh.',
      'The firm relocated its office to Dubai.',
      'A tree was uprooted by the wind.',
    ],
  },
  {
    name: 'misinformation',
    mode: 'misinformation',
    topics: [],
    verbs:
      'spread =disinformation|misinformation|propaganda|lie|rumour|rumor|falsehood|news, disseminate =propaganda|disinformation|misinformation, fabricate, misinform, lie :to=#human|congress|parliament|public|nation|court|tribunal|press|media, mislead =#human|#name, deceive =#human|#name, dupe =#human|#name, circulate =propaganda',
    nouns: 'disinformation, misinformation, propaganda',
    actor: 'subject, by, possessor, modifier',
    recipient: 'about, against, object/about, object/against, on',
    guards: [{ slot: 'object', not: 'part,steel,component,good-news,dress,metal,chip' }],
    weight: 0.72,
    catch: [
      'The junta has spread lies about the rescue workers.',
      'The junta spread disinformation about the massacre.',
      'The regime used propaganda against the White Helmets.',
    ],
    spare: [
      'Workers fabricated steel parts in Izmir.',
      'The news spread quickly.',
      'The farmer spread seed on the field.',
    ],
  },
  {
    name: 'cyber',
    mode: 'cyber',
    topics: [],
    verbs:
      'hack =account|website|system|computer|network|email|server|phone|site|database, hack+into, hack :into, breach =network|system|server|database, launch =cyberattack|cyber-attack, deface =website|site, infect =computer|network|phone',
    nouns: 'cyberattack, cyber-attack, hacking, attack =cyber|ransomware, espionage =cyber, warfare =cyber, malware',
    actor: 'subject, by, possessor, modifier',
    recipient: 'object, on, against, of, into',
    weight: 0.86,
    catch: [
      'Hackers hacked the website of the ministry in Kyiv.',
      'A cyberattack on the power grid left the region in the dark.',
      'The group hacked into the email accounts of opposition leaders.',
    ],
    spare: ['He hacked a path through the bush.', 'The school opened a computer room.', 'The network of clinics grew.'],
  },
  {
    name: 'hackers-harm',
    mode: 'cyber',
    topics: [],
    verbs:
      'knock+out, knock+offline, take+down, take+offline, cripple, paralyse, paralyze, disable, disrupt, attack, target, hit, shut+down, breach, penetrate, infiltrate, steal, deface, strike',
    recipient: 'object, object/of',
    guards: [{ slot: 'subject', is: 'hacker,cyberattack,malware,hacktivist,ransomware,worm', needed: true }],
    weight: 0.94,
    catch: [
      'Russian hackers knocked out part of the power grid of Ukraine.',
      'A cyberattack crippled the central bank in Juba.',
      'Hackers stole data from the ministry in Tirana.',
    ],
    spare: ['A shell knocked out the grid.', 'The storm crippled the port.', 'Thieves stole data from a van.'],
  },
  {
    name: 'finds-arms',
    mode: 'seize',
    topics: ['weapons'],
    verbs:
      'find =#weapon|cache|arsenal|stockpile, discover =#weapon|cache|arsenal|stockpile, uncover =#weapon|cache|arsenal|stockpile, recover =#weapon|cache|arsenal|stockpile, unearth =#weapon|cache|arsenal|stockpile',
    recipient: 'from, object/of, object',
    guards: [
      {
        slot: 'subject',
        not: 'child,boy,girl,farmer,shepherd,diver,archaeologist,scientist,worker,resident,villager,fisherman,researcher,company,engineer',
      },
      { slot: 'infinitive', is: 'contain' },
      {
        slot: 'object',
        not: 'gas,drug,mine,round,helicopter,jet,hardware,rocket,missile,shell,drone,device,battery,technology,component,piece',
      },
    ],
    weight: 0.74,
    catch: [
      'Troops found a cache of weapons in a house in Marib.',
      'Rifles and ammunition were discovered at the camp in Cauca.',
      'Police recovered explosives from a flat in Lahore.',
    ],
    spare: [
      'Children found a gun in the river.',
      'The company discovered gas off Mozambique.',
      'The police found the lost boy.',
    ],
  },
  {
    name: 'boards-and-takes',
    mode: 'seize',
    topics: [],
    verbs:
      'board =ship|vessel|tanker|boat|freighter|trawler|yacht|carrier|flotilla|dhow|barge, capture =#weapon|cache|arsenal|ammunition|vehicle|truck|bullet, seize =number|total|quantity|cache|arsenal|vehicle|tank|truck|bullet|cartridge|harvest|grain|fuel|livestock|cattle, commandeer, take =gun|rifle|weapon|vehicle|ammunition|lorry :from, requisition, tow =ship|vessel|boat|trawler, impound',
    recipient: 'from, object/of, object/from, object',
    guards: [
      {
        slot: 'subject',
        not: 'passenger,tourist,migrant,refugee,crew,pilot,traveller,inspector,doctor,camera,satellite,photographer,evacuee,family,resident,sailor',
      },
      { slot: 'object', not: 'attention,mood,moment,territory,town,village,city' },
    ],
    weight: 0.76,
    catch: [
      'Commandos boarded a tanker off Fujairah and steered it to port.',
      'Rifles and ammunition were captured in the hills of Oromia.',
      'The marines boarded the flotilla on its way to Gaza.',
    ],
    spare: [
      'The passengers boarded the ferry in Goma.',
      'The refugees boarded a boat at Zuwara.',
      'A satellite captured the mood of the storm.',
    ],
  },
  {
    name: 'breaks-up-cells',
    mode: 'arrest',
    topics: ['detainees'],
    verbs:
      'break+up =cell|ring|network|gang, bust+up =cell|ring|network|gang, bust =cell|ring|network|gang, smash =cell|ring|network|gang, dismantle =cell|ring|gang|network, roll+up =cell|network, bring+in =suspect, pick+up =suspect|activist|dissident|man',
    guards: [{ slot: 'subject', not: '#nature,#market,storm,virus,engineer,company,firm' }],
    weight: 0.8,
    catch: [
      'Police broke up a cell in Jakarta.',
      'The security services dismantled a network of bombers in Tunis.',
      'Soldiers busted up two gangs in Port-au-Prince.',
    ],
    spare: ['The band broke up in 1970.', 'The storm broke up the ice.', 'The engineers rolled up the cable.'],
  },
  {
    name: 'stranded',
    mode: 'restrict',
    topics: ['access'],
    verbs: 'strand, stick, maroon',
    actor: 'by',
    guards: [
      { slot: 'object', is: '#person,#name,thousands,hundreds,dozens,many,thousand,hundred', needed: true },
      { slot: 'in', not: 'traffic,lift,elevator,mud,snow,past,job,rut,queue,sand,ice,debt,airport' },
      { slot: 'by', not: '#nature,airline' },
      { slot: 'with', not: '#human,bill,debt,job' },
    ],
    weight: 0.7,
    catch: [
      'Hundreds of migrants are stuck at the border of Belarus.',
      'Thousands of refugees were stranded on the island of Lesbos.',
      'Families are stuck in the camp at Rukban.',
    ],
    spare: ['The car was stuck in the mud.', 'He is stuck in traffic.', 'The ship was stranded on a reef.'],
  },
  {
    name: 'held-prisoner',
    mode: 'arrest',
    topics: ['detainees'],
    verbs: 'hold+prisoner, hold =prisoner|captive, keep+prisoner, keep =prisoner|captive, hold :under=arrest',
    recipient: 'object, subject',
    guards: [
      { slot: 'subject', not: 'memory,dream,fear,work,film,book,story,play,game' },
      { slot: 'object', not: 'meeting,audience,talk' },
    ],
    weight: 0.8,
    catch: [
      'The teacher was held prisoner in Tehran.',
      'The rebels keep prisoners in a mine near Bunia.',
      'A pastor held prisoner in Asmara wrote home.',
    ],
    spare: ['She held a meeting in Lima.', 'The film held the audience captive.', 'The shop kept the books.'],
  },
  {
    name: 'taken-in',
    mode: 'arrest',
    topics: ['detainees'],
    verbs:
      'take :to=station|barracks|prison|jail|cell|custody|interrogation|detention|lockup|dungeon|questioning, take :for=questioning|interrogation, take+in =#person|#leader, bring :to=prison|interrogation, move :to=prison|cell|jail, lead :to=cell|prison, drive :to=prison|jail|colony|barracks|cell|detention, transport :to=prison|jail|colony|detention, lead+off =man|woman|boy|prisoner|patient|journalist|mayor|teacher|student|villager|#leader, lead+away =man|woman|boy|prisoner|patient|journalist|mayor|teacher|student|villager|#leader, march+off =man|woman|boy|prisoner|villager|student',
    recipient: 'object',
    guards: [
      { slot: 'object', is: '#human,#name', needed: true },
      { slot: 'object', not: 'newcomer,refugee,migrant,evacuee,orphan,displaced,returnee,lodger' },
      { slot: 'subject', not: 'bus,taxi,tour,train,guide,job,career,interest,village,town,monastery,convent' },
    ],
    weight: 0.74,
    catch: [
      'He was taken to a police station in Srinagar.',
      'The editor was taken to a detention centre and then to prison in Minsk.',
      'Agents took the student to a prison outside Caracas.',
    ],
    spare: [
      'The train took us to the station.',
      'The parcel was taken to the barracks.',
      'She took the children to school.',
    ],
  },
  {
    name: 'soldiers-take',
    mode: 'arrest',
    topics: ['detainees'],
    verbs:
      'take =#person|#leader :to, take =#person|#leader :from, take =they|he|she|we|i :to, take =they|he|she|we|i :from, take+away =they|he|she|we|i, drag =they|he|she|we|i, take+away =#person|#leader, drag =#person|#leader, drag+off =#person|#leader, drag+away =#person|#leader, haul =#person|#leader, haul+off =#person, march =#person :to, march+away =#person, lead+away =#person|#leader, herd =#person, load =#person, pull =#person|#leader, catch =#person|#force, pick+up =#person|#leader, pick+out =#person, separate =man|boy|woman|family|child, bundle =#person|#leader, hand =#person|#leader :to, snatch =#person|#leader, hold =#person|#leader, take =smuggler|suspect|thief|fugitive|activist|journalist|dissident|deserter|protester|demonstrator',
    recipient: 'object',
    guards: [
      {
        slot: 'subject',
        is: 'soldier,troop,police,policeman,officer,army,military,gendarme,agent,guard,ranger,commando,marine,security,intelligence,coastguard,authority,trooper,paramilitary,unit,patrol,official,forces,force,navy,militiaman',
        needed: true,
      },
      {
        slot: 'to',
        not: 'promise,word,pledge,account,standard,commitment,hospital,clinic,safety,shelter,aid,home,school,family,relative,hotel,surgery,doctor,ward,airport,island,mainland',
      },
      {
        slot: 'object',
        not: 'wounded,casualty,patient,body,corpse,victim,survivor,tourist,evacuee,official,minister,conference,member,leader,soldier,troop',
      },
      { slot: 'from', not: 'rubble,wreck,wreckage,water,fire,building,car,river,sea,debris' },
    ],
    weight: 0.72,
    catch: [
      'Soldiers took his son to a camp near Dhamar.',
      'Police dragged villagers off the road at Seongju.',
      'The gendarmes caught three boys behind the mosque in Niamey.',
    ],
    spare: [
      'Soldiers took the wounded to hospital in Kyiv.',
      'Police pulled two children from the rubble in Bam.',
      'The nurse took the child to the ward.',
    ],
  },
  {
    name: 'driven-out',
    mode: 'deport',
    topics: ['displacement'],
    verbs:
      'drive =#person :across, drive =#person :over, drive =#person :into, drive =#person :out_of, drive =#person :from, push =#person :across, push =#person :over, push =#person :into, push+back =#person, chase =#person :across, chase =#person :out_of, chase =#person :into, drive+out =#person, chase+out =#person',
    recipient: 'object',
    guards: [
      {
        slot: 'subject',
        not: 'he,she,father,mother,husband,wife,brother,volunteer,driver,bus,taxi,car,lorry,ambulance,truck,hunger,poverty,drought,flood,#nature,#market,curiosity',
      },
      {
        slot: 'into',
        not: 'poverty,debt,despair,hunger,labour,labor,marriage,hospital,school,battle,war,exam,frenzy,arm,hands,unemployment',
      },
      { slot: 'object', not: 'protester,demonstrator,crowd,marcher,rioter,mourner,#force' },
      { slot: 'to', not: 'hospital,brink,edge,suicide' },
    ],
    weight: 0.74,
    catch: [
      'More than 1,200 people were driven across the river into Venezuela.',
      'Militiamen drove Masalit families from El Geneina.',
      'Guards pushed back 240 migrants at the border near Kuźnica.',
      'Muslims were pushed over the front line at Mostar.',
    ],
    spare: [
      'The bus drove people to the coast.',
      'He drove his family from Kyiv to Lviv.',
      'Hunger drove families into debt.',
      'She pushed the child on the swing.',
    ],
  },
  {
    name: 'shuts-places',
    mode: 'restrict',
    topics: [],
    verbs:
      'close =village|town|city|area|district|zone|region|harbour|harbor|metro|railway|corridor|gate|gates|highway|line|tunnel|route|motorway|province|strait, shut =village|town|city|area|district|harbour|harbor|metro|railway|corridor|gate|gates|highway|route|strait|station|camp|checkpoint|port, shut+off =village|town|area|street, suspend =movement|entry|flight, barricade, fence+off',
    recipient: 'object',
    guards: [
      { slot: 'subject', is: '#human,#name' },
      {
        slot: 'subject',
        not: '#market,company,firm,bank,chain,council,engineer,developer,owner,tribe,protester,demonstrator,striker,villager,resident,farmer,driver,crowd,worker',
      },
      { slot: 'for', not: 'repair,repairs,renovation,maintenance,winter,holiday,night,season,lunch' },
    ],
    weight: 0.7,
    catch: [
      'Russian troops closed the village of Sernovodsk.',
      'Police shut two metro stations in Tbilisi.',
      'The gunmen shut the town of Caucasia for two days.',
    ],
    spare: [
      'The company closed the line for repairs.',
      'The gate closed behind him.',
      'The railway was closed for maintenance.',
    ],
  },
  {
    name: 'encircles',
    mode: 'restrict',
    topics: ['siege'],
    verbs:
      'ring =#place|#structure|#name :with, keep :under=siege|blockade|curfew|occupation|lockdown, hold :under=siege|blockade',
    recipient: 'object',
    guards: [{ slot: 'subject', not: '#nature,tree,wall,mountain,river' }],
    weight: 0.76,
    catch: [
      'The army ringed Madaya with mines.',
      'Fighters have kept Taiz under siege for a year.',
      'The town was held under siege for a year.',
    ],
    spare: ['Hills ring the town.', 'The mayor kept the town under his thumb.', 'A flood cut the road to Sylhet.'],
  },
  {
    name: 'levies',
    mode: 'seize',
    topics: [],
    verbs:
      'levy =tax|toll|fee|duty|tribute, collect =tax|toll|fee|tribute|ransom, extort =money|payment|fee|ransom|cash|protection, impose =tax|toll|levy|tribute, charge =toll|fee',
    recipient: 'from, on, object/on, object/from',
    guards: [{ slot: 'subject', is: '#armed,#force,group,movement,junta,mafia,faction,warlord', needed: true }],
    weight: 0.8,
    catch: [
      'The rebels levy a tax on every truck that crosses the river at Bambari.',
      'Gangs extort money from shopkeepers in Port-au-Prince.',
      'Militants collect taxes from herders in Gao.',
    ],
    spare: [
      'The government levied a tax on sugar.',
      'The firm charges a fee.',
      'The museum collects fees at the door.',
    ],
  },
  {
    name: 'carries-off-children',
    mode: 'deport',
    topics: ['displacement'],
    verbs:
      'take =child|orphan|baby :from=territory|area|region|town|village|land|city|orphanage, take =child|orphan|baby :to=#name, transfer =child|orphan :to, remove =child|orphan|baby :from, transport =child|orphan :to=#name',
    recipient: 'object',
    guards: [
      { slot: 'subject', is: '#name,#force,government,authority,state,junta,occupier', needed: true },
      { slot: 'subject', not: 'he,she,charity,agency,unicef,parent,mother,father,nurse,volunteer,peacekeeper,rescuer' },
      { slot: 'to', not: 'hospital,clinic,safety,school,beach,park,zoo' },
    ],
    weight: 0.78,
    catch: [
      'Russia has taken thousands of Ukrainian children from occupied territory.',
      'Soldiers took two hundred children from the villages of Cauca.',
      'The army removed orphans from the camp at Bama.',
    ],
    spare: [
      'She took the children to Paris.',
      'The nurse took the child to the clinic.',
      'The bus took children to school.',
    ],
  },
  {
    name: 'press-gang',
    mode: 'restrict',
    topics: [],
    verbs:
      'recruit =child|boy|girl|minor|schoolboy|schoolchild|teenager|schoolchildren|youth, recruit :by=force, enlist =child|boy|girl|minor, conscript =child|boy|girl|minor|student|villager, press-gang, force :into=rank|ranks|service|army|militia, force+recruit, use =child|boy|girl|minor :as=soldier|fighter|porter|cook|lookout',
    nouns: 'recruitment =child|boy|girl|minor|forced|forcible, conscription =child|forced|forcible',
    recipient: 'object, of',
    guards: [{ slot: 'subject', not: 'school,college,university,choir,club,team,charity,coach' }],
    weight: 0.82,
    catch: [
      'The guerrillas recruit boys of fourteen.',
      'The group recruited children in Cauca.',
      'Farmers were forced into the ranks of the militia in Ituri.',
    ],
    spare: ['The choir recruits boys.', 'The army recruited fighters from the hills.', 'The school recruits teachers.'],
  },
  {
    name: 'forces-yielding',
    mode: 'restrict',
    topics: ['surrender'],
    verbs: 'force =surrender|capitulation, compel =surrender|capitulation',
    actor: 'subject, by',
    recipient: 'object/of, object/by, object/possessor, object',
    guards: [{ slot: 'subject', is: '#human,#name,siege,blockade,bombardment,hunger,starvation', needed: true }],
    weight: 0.9,
    catch: [
      'The army forced the surrender of Darayya.',
      'The Bosnian Serb army forced the surrender of Zepa in July.',
      'The general forced the surrender of the garrison at Kismayo.',
    ],
    spare: [
      'The general accepted the surrender of the garrison.',
      'The town surrendered in the end.',
      'The pain forced him to retire.',
    ],
  },
  {
    name: 'time-in-prison',
    mode: 'arrest',
    topics: ['detainees'],
    verbs:
      'spend :in=prison|jail|custody|detention|captivity|cell|dungeon|gulag|confinement, spend :behind=bar, spend :as=prisoner|hostage|captive|detainee, serve =year|month|decade :in=prison|jail|cell',
    actor: 'as/of, in/of',
    recipient: 'subject',
    guards: [
      { slot: 'subject', is: '#human,#name,many,some,most', needed: true },
      { slot: 'object', is: 'year,month,week,day,decade,night,most,half,life,time,hour' },
    ],
    weight: 0.78,
    catch: [
      'She spent six years in captivity in the jungle of Guaviare.',
      'The colonel spent four years as a prisoner of the Polisario.',
      'The editor spent two months in jail in Asmara.',
    ],
    spare: [
      'The guard spent his life in Aden.',
      'He spent a year as a teacher in Jaffna.',
      'The tourist spent a night in a hotel.',
    ],
  },
  {
    name: 'stands-around',
    mode: 'restrict',
    topics: ['siege'],
    verbs: 'stand :around, stand :round, dig+in :around, dig+in :round, ring',
    recipient: 'object, around, round',
    guards: [
      {
        slot: 'subject',
        is: 'troop,soldier,fighter,rebel,militia,army,insurgent,jihadist,separatist,brigade,battalion,tank,force,forces,police,regiment,unit,artillery',
        needed: true,
      },
      {
        slot: 'object',
        is: '#place,#structure,#name',
      },
      { slot: 'around', is: '#place,#structure,#name,town,enclave' },
      { slot: 'round', is: '#place,#structure,#name,town,enclave' },
    ],
    weight: 0.76,
    catch: [
      'Rebels stand round Aleppo on three sides.',
      'Croatian troops ring the town of Knin.',
      'Eritrean soldiers stand around Adigrat.',
    ],
    spare: ['The soldiers stood around a fire.', 'Hills ring the town.', 'The police stood by the gate.'],
  },
]
