// Words of ASSAULT: force that can harm, and territory taken by it.
import type { SignalGroup } from './types.ts'

const VICTIM = '#human,#place,#structure,#aid,#weapon,#name,everyone,somebody,someone'

/** ASSAULT. Modes are made finer by the means named beside them (jets, drones, mortars); see the act reader. */
export const ASSAULT: readonly SignalGroup[] = [
  {
    name: 'air',
    mode: 'aerial',
    topics: ['attack'],
    verbs: 'strafe, carpet-bomb, bomb, firebomb, drop =bomb|barrel|munition|napalm|leaflet-bomb',
    nouns: `airstrike, air-strike, airraid, strike =air|aerial|missile|drone, raid =air|aerial, sortie, bombing =aerial|carpet|barrel,
      run =bombing, campaign =bombing|air, bombardment =aerial|air`,
    recipient: 'object, on, against, over, in, at, of',
    guards: [{ slot: 'at', not: 'box-office,office,theater,theatre,audition' }],
    weight: 0.85,
    catch: [
      'Russian jets bombed the town of Maarat al-Numan on Sunday.',
      'Saudi-led coalition air strikes on Sanaa killed dozens of people.',
      'Army helicopters dropped barrel bombs on the village.',
    ],
    spare: [
      'The film bombed at the box office.',
      'The delegates dropped the plan on Monday.',
      'Workers in Kyiv went on strike over pay.',
    ],
  },
  {
    name: 'heavy-weapons',
    mode: 'heavy-weapons',
    topics: ['attack'],
    verbs: `shell, bombard, mortar, pound, pummel, rocket, lob =shell|mortar|rocket|grenade, fire =rocket|missile|shell|mortar|artillery|round,
      launch =missile|rocket|shell, hurl =shell|grenade, rain :on, slam :into, barrage`,
    nouns: `shelling, bombardment, barrage, salvo, volley, cannonade, shellfire, fire =artillery|mortar|rocket|tank|shell,
      attack =rocket|mortar|artillery|missile|grenade, launch =rocket|missile`,
    recipient: 'object, at, on, against, into, towards, of, in',
    guards: [
      { slot: 'subject', not: '#nature,#market,#sport,price,hurricane,phone,question,letter,email,clam,pea' },
      { slot: 'object', not: 'pea,egg,#market' },
    ],
    weight: 0.82,
    catch: [
      'Government forces shelled the besieged district of Jobar overnight.',
      'Separatists fired rockets at the port of Mariupol.',
      'The bombardment of Grozny by federal troops lasted for weeks.',
      'The shelling of the camp in northern Sri Lanka went on all night.',
    ],
    spare: [
      'Rain pounded the coast of Mozambique for three days.',
      'The minister fired his deputy on Friday.',
      'The company launched a new phone in Nairobi.',
    ],
  },
  {
    name: 'firearms',
    mode: 'firearms',
    topics: ['attack'],
    verbs:
      'shoot, shoot+dead, shoot+down, gun+down, snipe :at, open =fire, exchange =fire, fire :on, fire :at, fire :upon, fire :into, machine-gun, return =fire',
    nouns:
      'shooting, gunfire, shootout, gunfight, gunbattle, fire =sniper|gun|machine-gun|small-arms, crossfire, fusillade, battle =gun',
    recipient: 'object, on, at, upon, into, with, of',
    guards: [
      {
        slot: 'object',
        not: 'film,movie,scene,video,documentary,photo,photograph,picture,footage,goal,basket,hoop,clip,series,pool,glance,look,advertisement',
      },
      { slot: 'subject', not: '#market,#sport,sales,temperature,cost' },
    ],
    weight: 0.82,
    catch: [
      'Soldiers opened fire on protesters in Khartoum.',
      'The gunmen shot an elder in Helmand.',
      'Snipers fired at people who were crossing the bridge in Sarajevo.',
    ],
    spare: [
      'The crew shot the documentary in Addis Ababa.',
      'Prices shot up after the harvest failed.',
      'The striker shot wide in the final.',
    ],
  },
  {
    name: 'explosives',
    mode: 'explosives',
    topics: ['attack'],
    verbs:
      'detonate, blow+up, blow+apart, car-bomb, booby-trap, dynamite, plant =bomb|mine|explosive|device, lay =mine, set+off =bomb|explosive|charge|blast, bomb =#structure, explode, go+off',
    nouns:
      'bombing, explosion, blast, detonation, bomb =car|truck|roadside|lorry|suicide|parcel|letter|petrol, attack =bomb|grenade',
    recipient: 'object, in, at, near, outside, on, of',
    guards: [
      {
        slot: 'subject',
        not: '#market,#sport,population,demand,anger,crowd,volcano,gas,alarm,siren,boiler,temper,popularity',
      },
      { slot: 'of', not: 'colour,color,laughter,anger,creativity,population' },
      { slot: 'object', not: 'photo,photograph,balloon,picture,whistle' },
    ],
    weight: 0.78,
    catch: [
      'A car bomb exploded outside a police station in Mogadishu.',
      'Rebels blew up the bridge at Aceh.',
      'A roadside bomb killed three soldiers near Kandahar.',
    ],
    spare: [
      'The population exploded after independence.',
      'The alarm went off at six.',
      'He blew up the photograph for the exhibition.',
    ],
  },
  {
    name: 'suicide-attack',
    mode: 'suicide-attack',
    topics: ['attack'],
    verbs: 'blow+up =himself|herself|themselves|itself, detonate =vest|belt',
    nouns: 'bombing =suicide, attack =suicide, bomb =suicide, mission =suicide',
    recipient: 'in, at, near, outside, on, against, among',
    weight: 0.9,
    catch: [
      'A man blew himself up at a checkpoint in Maiduguri.',
      'The suicide bombing killed twelve people in Peshawar.',
      'A suicide attack on a mosque in Kandahar killed forty worshippers.',
    ],
    spare: [
      'Doctors spoke about suicide among soldiers.',
      'The balloon was blown up by the children.',
      'The suicide rate in the city fell.',
    ],
  },
  {
    name: 'attack',
    topics: ['attack'],
    verbs: `attack, assault, storm, raid, ambush, invade, overrun, counterattack, counter-attack, battle, clash :with, clash, skirmish,
      fight, retaliate, strike, target, hit, besiege-and-storm, wage =war|campaign|offensive|jihad, launch =offensive|attack|assault|raid|strike|operation,
      mount =offensive|attack|assault, pursue =offensive, harm, set+upon, turn :on, descend :on, burst :into, break+into, sack, pillage, use =force|violence, engage, step+up =attack|offensive|bombing|raid, carry+out =attack|strike|raid|bombing,
      crack+down, crush, quell, put+down =revolt|rebellion|uprising, overthrow, topple, oust, trap-and-kill, take+up =arms, terrorise, terrorize,
      resume =attack|fighting|hostility, escalate =attack|war|violence`,
    nouns: `attack, assault, offensive, raid, ambush, incursion, invasion, clash, fighting, battle, hostility, onslaught, strike :on, strike :against, strike :in, violence,
      counteroffensive, counter-offensive, counterattack, aggression, bloodshed, warfare, crackdown, operation =military|ground|combat|offensive,
      campaign =military, war, skirmish, strafing, storming, atrocity, blitz, pogrom, coup, overthrow, combat, fight, conflict, uprising =armed`,
    actor: 'subject, by, possessor, modifier, from, between, of',
    recipient: 'object, on, against, upon, at, with, of, into',
    guards: [
      { slot: 'object', is: `${VICTIM},civilian` },
      {
        slot: 'object',
        not: '#speech,#deal,#nature,#sport,#market,balance,chord,pose,tone,note,jackpot,record,road,low,high,snag,bottom,election,extradition,charge,corruption,headline,street,peak',
      },
      {
        slot: 'subject',
        not: '#market,#sport,#nature,virus,earthquake,report,survey,column,editorial,firefighter,doctor,case',
      },
      { slot: 'on', not: '#speech,#nature,right,freedom,press,democracy' },
      { slot: 'against', not: '#nature,#speech' },
    ],
    weight: 0.72,
    catch: [
      'Rebels attacked an army base in northern Mali.',
      'The offensive on Mosul by Iraqi forces began at dawn.',
      'Tigrayan fighters clashed with Eritrean troops near Adigrat.',
      'The town came under attack from militia fighters.',
    ],
    spare: [
      'The senator attacked the budget in his speech.',
      'Firefighters battled the blaze for hours.',
      'The two companies struck a deal on Tuesday.',
      'The striker attacked the goal from the left.',
    ],
  },
  {
    name: 'kill',
    topics: ['attack'],
    verbs:
      'kill, slay, massacre, slaughter, wound, injure, maim, lynch, murder, gun+down, cut+down, wipe+out, mow+down, decimate, exterminate, burn+alive, drown-in-blood, bury+alive, eliminate =#human, claim =life, take =life, cost =life, leave =dead|wounded, martyr',
    nouns: 'killing, massacre, slaughter, carnage, genocide, bloodbath, cleansing =ethnic, lynching',
    actor: 'subject, by, possessor, modifier',
    recipient: 'object, of',
    guards: [
      {
        slot: 'subject',
        not: '#nature,accident,crash,fall,tsunami,stampede,bacteria,cyclone,crew-error,drug,smoking,alcohol,overdose',
      },
      {
        slot: 'object',
        not: 'bill,proposal,time,deal,#nature,joke,mood,plant,bacteria,cell,mosquito,whale,elephant,rhino,cattle',
      },
      {
        slot: 'in',
        not: 'accident,crash,earthquake,fire,avalanche,flood,stampede,landslide,collision,storm,quake,cyclone,derailment',
      },
    ],
    weight: 0.74,
    catch: [
      'Militants killed twelve farmers in Borno state.',
      'Two aid workers were killed in an ambush in South Sudan.',
      'The massacre of villagers at Bojayá shocked Colombia.',
    ],
    spare: [
      'A truck crash killed four people near Kampala.',
      'The committee killed the bill in March.',
      'Malaria kills thousands of children every year.',
    ],
  },
  {
    name: 'targeted-killing',
    mode: 'targeted',
    topics: ['attack'],
    verbs: 'assassinate, execute, behead, decapitate, hang, murder, poison, summarily-execute',
    nouns: 'assassination, execution, beheading, decapitation, murder, hanging, killing =targeted|extrajudicial|honour',
    actor: 'subject, by, possessor, modifier',
    recipient: 'object, of',
    guards: [
      {
        slot: 'object',
        not: 'plan,budget,order,policy,contract,strategy,agreement,programme,program,search,warrant,task,picture,painting,flag,banner,work,project,will,mandate,decree,move,code,operation,instruction',
      },
      {
        slot: 'of',
        not: 'plan,budget,order,policy,contract,strategy,agreement,programme,program,warrant,task,duty,project,mandate,code',
      },
    ],
    weight: 0.86,
    catch: [
      'The group beheaded a captured soldier in Deir ez-Zor.',
      'The assassination of the mayor by gunmen stunned Medellín.',
      'Fighters executed dozens of prisoners outside Vukovar.',
    ],
    spare: [
      'The ministry executed the budget plan on time.',
      'The museum hung a picture in the hall.',
      'The execution of the contract took a year.',
    ],
  },
  {
    name: 'destroy',
    mode: 'destroy',
    topics: ['attack'],
    verbs: `destroy, demolish, raze, level, flatten, torch, burn+down, set+ablaze, burn, ransack, loot, pillage, vandalise, obliterate, reduce :to=rubble,
      sabotage, desecrate, set =fire :to, set :on=fire, bulldoze, knock+out, gut, wreck, damage`,
    nouns: 'destruction, demolition, razing, looting, arson, sabotage, pillage, burning, desecration, damage',
    recipient: 'object, of, to',
    guards: [
      {
        slot: 'object',
        is: '#structure,#place,#weapon,#aid,#human,#name,monument,statue,crop,part,half,most,dozen,line,supply,copy',
      },
      { slot: 'subject', not: '#nature,tsunami,company,developer,cyclone,owner' },
      {
        slot: 'object',
        not: '#speech,hope,career,evidence,document,criticism,chance,argument,myth,candle,fuel,fat,calorie,oil,flag,effigy,wood,field-waste',
      },
      { slot: 'of', not: 'hope,evidence,document,environment,forest,fuel,wood,coal,habitat,ozone,data,flag,effigy' },
    ],
    weight: 0.76,
    catch: [
      'Soldiers burned down dozens of houses in Rakhine state.',
      'The destruction of the hospital in Kunduz left the city without doctors.',
      'Bulldozers razed the village of Khan al-Ahmar.',
    ],
    spare: [
      'An earthquake destroyed the town of Gölcük.',
      'The new evidence demolished his argument.',
      'The flood damaged thousands of homes in Pakistan.',
    ],
  },
  {
    name: 'territory',
    topics: ['territory'],
    verbs: `capture =#place|#structure|#name|control|stretch|mile|kilometre, recapture, retake, seize =#place|#name|control|power|base|airport|airbase|airfield|bridge|checkpoint|headquarters|building|dam|refinery|palace|outpost, conquer,
      liberate, occupy, overrun, take =#place|base|control|airport|bridge|hill, take+over =#place|#structure|#name, gain =control|ground|territory, wrest =control,
      regain =control, win+back, storm =palace|parliament, push+back =#force|#name, drive+back, drive+out, drive :from, push :into, push :towards,
      advance, advance :on, advance :into, advance :towards, close+in, fall :to, encroach :on, annex, reclaim, consolidate =control, enter =#place,
      hold =territory|ground|town|city|village|district|area, recover =territory|town, clear =#place, move+into, march :into, dislodge, expel =#force`,
    nouns: `capture =#place|#structure|#name, recapture, seizure =#place|power, liberation, conquest, occupation, fall =#place|#name, advance, annexation,
      takeover, land-grab`,
    actor: 'subject, by, possessor, modifier, to, of',
    recipient: 'object, from, of, on, into, towards',
    guards: [
      {
        slot: 'subject',
        not: '#market,#nature,#sport,price,talks,bill,case,share,search,science,car,theory,research,technology',
      },
      {
        slot: 'object',
        not: '#person,#speech,attention,imagination,mood,moment,opportunity,chance,vote,title,medal,office,seat,image,post,lead,crown,share,minister,drug,cocaine,consignment',
      },
      { slot: 'fall/to', is: '#human,#name' },
      { slot: 'of', not: 'technology,science,interest' },
    ],
    weight: 0.74,
    catch: [
      'Government troops recaptured the town of Bani Walid.',
      'Rebels took control of the border crossing at Nassib.',
      'The fall of Srebrenica to Serb forces came in July.',
      'The Houthis advanced on Marib from three sides.',
    ],
    spare: [
      'The novel captured the mood of the time.',
      'The dollar advanced against the yen.',
      'Prices fell to their lowest level in years.',
    ],
  },
  {
    name: 'abduct',
    mode: 'abduct',
    topics: ['detainees'],
    verbs:
      'abduct, kidnap, take =hostage|captive|prisoner, take+hostage, take :hostage, hijack, take+captive, snatch, hold =hostage, hold+hostage, hold :as=shield|hostage, use :as=shield, capture =#person|#leader|pilot',
    nouns:
      'abduction, kidnapping, kidnap, hijacking, taking =hostage, disappearance, hostage-taking, capture =#person|soldier',
    recipient: 'object, of',
    guards: [
      { slot: 'of', is: '#human,#name,plane,ship,bus' },
      { slot: 'object', is: '#human,#name,plane,ship,bus,airliner,vessel,boat,tanker,hundreds,girl,aircraft' },
      { slot: 'of', not: 'plane,jet,aircraft,money,species,forest' },
    ],
    weight: 0.8,
    catch: [
      'Gunmen kidnapped two priests in Kaduna.',
      'Fighters took forty villagers hostage in Sinjar.',
      'The abduction of schoolgirls by Boko Haram drew protests.',
    ],
    spare: [
      'The camera captured the sunset over Aden.',
      'The song was hijacked by advertisers.',
      'The disappearance of the snow worries skiers.',
    ],
  },
  {
    name: 'beat',
    mode: 'beat',
    topics: ['attack'],
    verbs: 'beat, beat+up, flog, whip, club, manhandle, rough+up, cane, punch, kick, slap, lash',
    nouns: 'beating, flogging, lashing, caning',
    recipient: 'object, of',
    guards: [
      { slot: 'object', is: '#human,#name', needed: true },
      { slot: 'subject', not: '#sport,#market,side,rival' },
      { slot: 'by', not: 'goal,point,margin,run,vote' },
      { slot: 'in', not: 'final,match,game,semi-final,election,poll,vote,primary,set,race,tournament' },
      { slot: 'object', not: '#sport,#market,expectation,forecast,record,odds,egg,drum,rival,deadline' },
    ],
    weight: 0.66,
    catch: [
      'Police beat protesters with batons in Minsk.',
      'Guards flogged the prisoner in public.',
      'The soldiers beat the men at a checkpoint in Benghazi.',
    ],
    spare: [
      'The striker beat the goalkeeper from twenty metres.',
      'The company beat forecasts again.',
      'Brazil beat Spain in the final.',
    ],
  },
  {
    name: 'torture',
    mode: 'torture',
    topics: ['attack', 'detainees'],
    verbs: 'torture, mistreat, ill-treat, electrocute, waterboard, mutilate, abuse',
    nouns: 'torture, ill-treatment, mistreatment, mutilation, waterboarding, abuse =prisoner|detainee',
    recipient: 'object, of',
    guards: [
      { slot: 'object', not: 'power,alcohol,drug,position,trust,privilege,system,authority,data,soul' },
      { slot: 'of', not: 'power,alcohol,drug,position,trust,office' },
    ],
    weight: 0.74,
    catch: [
      'Interrogators tortured detainees at Saydnaya prison.',
      'The torture of prisoners by guards went on for years.',
      'Soldiers mutilated the bodies of captured fighters.',
    ],
    spare: [
      'The minister abused his power.',
      'He had abused alcohol for years.',
      'It was a long and difficult argument.',
    ],
  },
  {
    name: 'sexual',
    mode: 'sexual',
    topics: ['attack'],
    verbs: 'rape, rap =#person, gang-rape, molest, violate =woman|girl, sexually-assault, enslave',
    nouns: 'rape, assault =sexual, violence =sexual, slavery =sexual, abuse =sexual',
    recipient: 'object, of, against, on',
    weight: 0.82,
    catch: [
      'Soldiers raped dozens of women in Tigray.',
      'The rape of girls by militiamen was reported in Darfur.',
      'Fighters enslaved Yazidi women in Sinjar.',
    ],
    spare: [
      'The field was yellow with rape seed.',
      'The car violated the speed limit.',
      'Women gathered in the square.',
    ],
  },
  {
    name: 'crowd-control',
    mode: 'crowd-control',
    topics: ['attack'],
    verbs: `disperse =#human|#protest, tear-gas, teargas, fire =gas|teargas|canister|pellet|grenade|bullet, use =tear|teargas|cannon|baton|bullet, baton-charge, charge =protester|demonstrator|crowd,
      break+up =protest|demonstration|rally|march|crowd`,
    nouns: 'dispersal, charge =baton, crackdown =police',
    recipient: 'object, at, on, against, of, into',
    guards: [
      { slot: 'object', not: 'seed,fog,smoke,oil,fund,money,heat,light,gas-bill' },
      { slot: 'of', not: 'seed,oil,fund' },
    ],
    weight: 0.86,
    catch: [
      'Police fired tear gas at demonstrators in Nairobi.',
      'Riot police dispersed the crowd in Caracas.',
      'Officers used water cannon against protesters in Tbilisi.',
    ],
    spare: [
      'The wind dispersed the smoke.',
      'The crowd dispersed after the match.',
      'The army uses gas for its kitchens.',
    ],
  },
  {
    name: 'unconventional',
    mode: 'unconventional',
    topics: ['attack', 'weapons'],
    verbs: 'gas, use =chlorine|sarin|weapon|phosphorus, nuke, poison =well|water',
    nouns:
      'attack =gas|chemical|chlorine|sarin|nerve|nuclear|biological|radiological, use =weapon|chlorine|sarin|gas, gassing',
    actor: 'subject, by, possessor',
    recipient: 'object, against, on, in, of',
    guards: [{ slot: 'object', not: 'leverage' }],
    weight: 0.8,
    catch: [
      'The regime used chlorine against the town of Saraqib.',
      'The gas attack on Halabja killed thousands of people.',
      'The chemical attack in Ghouta shocked the world.',
    ],
    spare: ['Gas prices rose in Sudan.', 'The chemical plant closed in May.', 'Farmers used fertiliser on the field.'],
  },
  {
    name: 'primitive',
    mode: 'primitive',
    topics: ['attack'],
    verbs:
      'stab, stone, knife, hack, hack :to=death, spear, throw =stone|rock|bottle|brick|cocktail|firebomb, hurl =stone|rock|bottle|brick, pelt, ram',
    nouns: 'stabbing, stone-throwing, stoning, attack =knife|machete|axe',
    recipient: 'object, at, of, on',
    guards: [
      { slot: 'object', not: 'system,account,computer,website,server,email,phone,network,data,pipe' },
      { slot: 'into', not: 'system,account,computer,website,server,email,phone,network,database' },
    ],
    weight: 0.76,
    catch: [
      'A man stabbed two soldiers at a bus stop in Jerusalem.',
      'Villagers threw stones at the peacekeepers.',
      'The knife attack in Kunming left many wounded.',
    ],
    spare: [
      'Criminals hacked the computer of the ministry.',
      'The stone bridge is old.',
      'He bought a knife at the bazaar.',
    ],
  },
  {
    name: 'truce-broken',
    topics: ['ceasefire', 'violation'],
    verbs: `violate =#truce|agreement|accord|deal|airspace|border|sovereignty|territory, break =#truce|agreement|promise, breach =#truce|agreement|accord|deal|border,
      infringe =#truce, shatter =#truce|calm|peace, unravel, collapse`,
    nouns:
      'violation =#truce|agreement|accord|airspace|border|sovereignty, breach =#truce|agreement|deal, collapse =#truce|deal|agreement, breakdown =#truce, resumption =hostility|fighting|shelling|violence',
    actor: 'subject, by, possessor, modifier',
    recipient: 'with, against, -',
    guards: [
      { slot: 'subject', not: '#structure,#market,economy,price,currency,company,roof,wall,player,patient,health' },
      { slot: 'subject', is: '#truce,#deal,#human,#name' },
    ],
    weight: 0.84,
    catch: [
      'Both sides violated the ceasefire in Hodeidah.',
      'The army broke the truce near Donetsk.',
      'Monitors counted forty violations of the ceasefire in Nagorno-Karabakh.',
    ],
    spare: [
      'The roof of the market collapsed.',
      'The ship broke the ice near the pole.',
      'The runner broke the record.',
    ],
  },
  {
    name: 'drone',
    mode: 'drone',
    topics: ['attack'],
    nouns: 'attack =drone, strike =drone, raid =drone',
    recipient: 'on, against, in, at',
    weight: 0.88,
    catch: [
      'A drone strike on a convoy in Tigray killed six drivers.',
      'The drone attack against the refinery caused a fire.',
      'Drone strikes on villages in Waziristan angered elders.',
    ],
    spare: ['The drone filmed the wedding.', 'The firm sells drones to farmers.', 'The workers began a strike.'],
  },
]
