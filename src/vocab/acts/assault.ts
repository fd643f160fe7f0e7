// Words of ASSAULT: force that can harm, and territory taken by it.
import type { SignalGroup } from './types.ts'

const VICTIM =
  '#human,#place,#structure,#aid,#weapon,#fleet,#craft,#name,everyone,somebody,someone,cave,hideout,hut,den,stall,vessel,position,car,post,#protest,sitin,wedding,funeral,ceremony,gathering,parade,service,tent,playground,livestock'

/** ASSAULT. Modes are made finer by the means named beside them (jets, drones, mortars); see the act reader. */
export const ASSAULT: readonly SignalGroup[] = [
  {
    name: 'air',
    mode: 'aerial',
    topics: ['attack'],
    verbs:
      'fly =sortie|raid|strike|bombing, fly =mission :over, fly =mission :against, strafe, carpet-bomb, bomb, drop =bomb|barrel|munition|napalm|chlorine|gas|explosive|grenade|missile|canister|phosphorus',
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
      launch =missile|rocket|shell|drone, unleash =bomb|missile|rocket|shell|munition|salvo|barrage|artillery|drone|airstrike|strike, hurl =shell|grenade, rain :on, slam :into, barrage`,
    nouns: `shelling, bombardment, barrage, salvo, volley, cannonade, shellfire, fire =artillery|mortar|rocket|tank|shell,
      attack =rocket|mortar|artillery|missile|grenade, launch =rocket|missile :at, launch =rocket|missile :on, launch =rocket|missile :against`,
    recipient: 'object, at, on, against, into, towards, of, in',
    guards: [
      { slot: 'subject', not: '#nature,#market,#sport,price,hurricane,phone,question,letter,email,clam,pea' },
      { slot: 'object', not: 'pea,egg,#market' },
      { slot: 'into', not: 'sea,ocean,water,waters' },
      { slot: 'towards', not: 'sea,ocean,space' },
      {
        slot: 'of',
        not: '#speech,insult,abuse,complaint,email,message,call,accusation,tweet,criticism,lawsuit,advertisement',
      },
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
      'He faced a barrage of questions in parliament.',
    ],
  },
  {
    name: 'weapon-lands',
    topics: ['attack'],
    verbs:
      'land, fall, hit, strike, crash, slam, rain+down, rain, pound, tear, rip, pierce, kill, wound, destroy, cut =bridge|line|road|pipeline, flatten, level, gut, wreck, demolish',
    actor: '-',
    recipient: 'object, on, in, near, into, at, through',
    guards: [
      {
        slot: 'subject',
        is: 'rocket,shell,mortar,missile,projectile,drone,device,artillery,round,bomb,bullet,grenade,munition,barrel,mine,ied,torpedo,blast,explosion,shrapnel',
        needed: true,
      },
    ],
    weight: 0.82,
    catch: [
      'Several rockets landed in the market of Taiz.',
      'Mortar shells fell on the camp near Mogadishu.',
      'A missile hit the station in Kramatorsk.',
    ],
    spare: ['The plane landed in Aden.', 'The leaves fell on the road.', 'The rocket lifted a satellite.'],
  },
  {
    name: 'firearms',
    mode: 'firearms',
    topics: ['attack'],
    verbs:
      'shoot, shoot+dead, shoot+down, gun+down, snipe :at, open =fire, fire :on, fire :at, fire :upon, fire :into, fire :through, fire :towards, fire+back, machine-gun, return =fire',
    nouns:
      'shooting, gunfire, shootout, gunfight, gunbattle, fire :from, fire =sniper|gun|machine-gun|small-arms, crossfire, fusillade, battle =gun',
    recipient: 'object, on, at, upon, into, of',
    guards: [
      {
        slot: 'object',
        not: 'film,movie,scene,video,documentary,photo,photograph,picture,footage,goal,basket,hoop,clip,series,pool,glance,look,advertisement',
      },
      { slot: 'subject', not: '#market,striker,player,midfielder,team,sales,temperature,cost' },
      { slot: 'with', not: '#human,#name' },
      { slot: 'from', not: 'critic,press,media,lawmaker,fan' },
      { slot: 'modifier', not: 'sport,target,clay,skeet,trap,photo,film,video,location,free,penalty' },
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
      'We shot with them for two weeks before the exercise.',
      'He uses the rifle for target shooting.',
    ],
  },
  {
    name: 'exchange-fire',
    mode: 'firearms',
    topics: ['attack'],
    verbs: 'exchange =fire|gunfire, trade =fire|gunfire',
    nouns: 'exchange =fire',
    actor: 'subject, between',
    recipient: 'with, object/with',
    weight: 0.82,
    catch: [
      'Soldiers exchanged fire with gunmen in Culiacán.',
      'The two armies traded fire across the line of control.',
      'Guards exchanged fire with rebels at the bridge.',
    ],
    spare: [
      'The ministers exchanged views.',
      'The two countries traded goods.',
      'The students exchanged books with friends.',
    ],
  },
  {
    name: 'explosives',
    mode: 'explosives',
    topics: ['attack'],
    verbs:
      'drive :into=gate|crowd|checkpoint|barracks|compound|roadblock, throw =grenade|bomb|explosive, toss =grenade|bomb, hurl =grenade|bomb, detonate, firebomb, blow+up, blow+apart, car-bomb, booby-trap, dynamite, plant =bomb|mine|explosive|device, leave =bomb|mine|device|explosive, put =bomb|mine|explosive, hide =bomb|mine|explosive, place =bomb|mine|explosive|device, mine =#place|road|area|border|field|land|harbour|coast|bridge|approach|water|channel, lay =mine|landmine|explosive, plant =landmine, sow =mine|landmine, set+off =bomb|explosive|charge|blast, bomb =#structure, explode, go+off',
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
      fight, retaliate, strike, target, hit, besiege-and-storm, 
      harm, hunt+down =#human|#name, set+upon, turn :on, descend :on, burst :into, break+into, sack =#place|#structure, pillage, engage =#force|target|position|enemy|#weapon, 
      crush, quell, put+down =revolt|rebellion|uprising, overthrow, topple, oust, depose, trap-and-kill, repel, repulse, fight+off, beat+back, terrorise, terrorize`,
    nouns: `attack, assault, offensive, raid, incursion, invasion, clash, fighting, battle, hostility, onslaught, strike :on, strike :against, strike :in, push :into, push :towards, thrust :into, thrust :towards, violence,
      counteroffensive, counter-offensive, counterattack, aggression, bloodshed, warfare, operation :against, operation =military|ground|combat|offensive,
      campaign =military|terror|violence|bombing, targeting, abuse :by, abuse :against, brutality :by, brutality :against, cruelty :against, war :on, war :against, skirmish, strafing, storming, atrocity, blitz, pogrom, coup, overthrow, uprising =armed`,
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
        not: '#market,#sport,#nature,beauty,courage,kindness,dignity,silence,similarity,resemblance,size,scale,lack,absence,thought,idea,feeling,sight,contrast,calm,generosity,virus,earthquake,law,restriction,sanction,measure,tariff,rule,decree,legislation,bill,probe,inquiry,investigation,ad,advert,scam,tax,tweet,post,message,leaflet,report,survey,editorial,firefighter,doctor,case,reporter,journalist,paparazzi,regulation,budget',
      },
      { slot: 'on', not: '#speech,#nature,right,freedom,press,democracy,drug,waste,sort,kind' },
      {
        slot: 'against',
        not: '#nature,#speech,drug,time,odds,piracy,smuggling,trafficking,impunity,extremism,terrorism,terror,waste,fraud,cheating,doping,discrimination,antisemitism,anti-semitism,pollution',
      },
      {
        slot: 'for',
        not: '#speech,peace,right,justice,equality,budget,funding,fund,job,nomination,presidency,senate,house,congress,parliament,seat,vote,voter,title,attention,opinion,heart,mind,share,change,place,survival,life,election,custody,recognition,truth,freedom,democracy,wage,pay,pension,market,customer,money',
      },
      {
        slot: 'of',
        not: 'civilization,civilisation,culture,idea,opinion,personality,view,ego,interest,value,word,will,colour,color,art',
      },
      {
        slot: 'modifier',
        not: 'court,legal,custody,election,ratings,partisan,budget,legislative,turf,leadership,succession,trade,price,media,verbal,charm,diplomatic,ad,advertising,political,electoral,uphill,wildlife,heart,panic',
      },
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
      'The battle for the Senate goes on in Ohio.',
      'The book speaks of a clash of civilisations.',
      'The president sacked his deputy.',
      'Firefighters battled the blaze for hours.',
      'The two companies struck a deal on Tuesday.',
      'The striker attacked the goal from the left.',
    ],
  },
  {
    name: 'strikes-made',
    topics: ['attack'],
    verbs:
      'launch =strike, carry+out =strike, conduct =strike, mount =strike, stage =strike, resume =strike, intensify =strike, step+up =strike, continue =strike, perform =strike, execute =strike, undertake =strike, deliver =strike, order =strike, use =force|violence, take+up =arm|arms :against',
    recipient: 'on, against, object/on, object/against',
    guards: [
      { slot: 'object', not: 'group,force,team,fund,ballot,vote,committee' },
      {
        slot: 'subject',
        not: 'union,federation,worker,nurse,teacher,doctor,driver,staff,employee,player,actor,student,lecturer,miner,prisoner,pupil,director,writer,resident,people,postman,postmen,nurses,farmer,cleaner,medic',
      },
    ],
    weight: 0.76,
    catch: [
      'The coalition conducted more than 300 strikes.',
      "Israel's air force carried out strikes on Friday.",
      'Tuareg rebels took up arms against the state.',
      'NATO resumed strikes around Sirte.',
    ],
    spare: [
      'The nurses carried out two strikes in May.',
      'Unions launched strikes over pay.',
      'The drivers staged a strike over pay.',
    ],
  },
  {
    name: 'kill',
    topics: ['attack'],
    verbs:
      'kill, slay, massacre, slaughter, wound, injure, maim, lynch, murder, commit =crime|atrocity|massacre|genocide|abuse|murder|outrage, inflict =casualty|injury|death|loss, cause =casualty|injury|death|fatality, gun+down, cut+down, wipe+out, mow+down, decimate, exterminate, burn+alive, drown-in-blood, bury+alive, eliminate =#human, neutralise =#force|#person|terrorist|militant, neutralize =#force|#person|terrorist|militant, liquidate =#force|#person|terrorist, claim =life, take =life, cost =life, leave =dead|wounded, martyr',
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
        not: 'bill,proposal,time,deal,#talks,#nature,#money,peace,hope,idea,chance,effort,initiative,amendment,trade,tourism,joke,mood,plant,bacteria,cell,animal,fish,mosquito,rat,mouse,rodent,pest,germ,virus,parasite,weed,tree,bird,wolf,deer,insect,whale,elephant,rhino,cattle,gain,job,saving,debt,value,humanity,mankind,species',
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
      'The quarrel killed the peace talks.',
      'The slump wiped out 40 billion dollars in savings.',
      'Malaria kills thousands of children every year.',
    ],
  },
  {
    name: 'suffers-harm',
    topics: ['attack'],
    verbs:
      'suffer =casualty|injury|wound|loss, sustain =casualty|injury|wound|loss, lose =man|men|soldier|fighter|troop|marine :in=fighting|battle|clash|ambush|attack|raid|assault|offensive|war, suffer :at=hand, die :at=hand, suffer :under=bombardment|shelling|fire',
    actor: 'at/of',
    recipient: 'subject',
    guards: [
      { slot: 'subject', is: '#human,#name,thousand,hundred,dozen,many,hundreds,dozens', needed: true },
      { slot: 'subject', not: '#market,#sport,company,bank,firm,investor,airline' },
      {
        slot: 'in',
        not: 'accident,crash,earthquake,fire,avalanche,flood,stampede,landslide,collision,storm,cyclone,fall,match,quarter',
      },
    ],
    weight: 0.66,
    catch: [
      'The brigade suffered heavy casualties near Bakhmut.',
      'The villagers have suffered at the hands of the militia in Darfur.',
      'Nine passengers suffered injuries when a bomb exploded on a bus in Davao.',
    ],
    spare: [
      'The bank suffered heavy losses.',
      'The player suffered an injury in the match.',
      'The patients suffered from fever.',
    ],
  },
  {
    name: 'dies-in-attack',
    topics: ['attack'],
    verbs:
      'die, die :in=attack|bombing|blast|explosion|raid|clash|fighting|battle|ambush|airstrike|strike|shelling|bombardment|shooting|offensive|assault|operation|war|crossfire, perish :in=attack|bombing|raid|shelling|bombardment|offensive, step :on=mine|landmine|ied, hit =mine|landmine|ied|device|bomb|explosive, strike =mine|landmine|ied|device|explosive|bomb, trigger =mine|landmine|ied|device, run :over=mine|landmine|ied|device|bomb|explosive, drive :over=mine|landmine|ied|device|bomb|explosive, lose =life, lose =life :in=attack|ambush|clash|fighting|raid|blast|explosion|bombing|strike|airstrike|shelling|war',
    actor: '-',
    recipient: 'subject',
    guards: [
      { slot: 'subject', not: '#market,#nature,hope,language,battery,fire' },
      { slot: 'of', is: 'wound,injury,burn,shrapnel,bullet,blast,bleeding,gunshot,gas' },
      { slot: 'from', is: 'wound,injury,burn,shrapnel,bullet,blast,bleeding,gunshot,gas' },
    ],
    weight: 0.76,
    catch: [
      'Nine soldiers died in a clash near Agadez.',
      'A soldier stepped on a landmine near Kuito.',
      'At least 40 people died in the bombing of a market in Yirgou.',
    ],
    spare: ['Two climbers died in an avalanche.', 'Her hope died in the summer.', 'He stepped on a nail.'],
  },
  {
    name: 'under-fire',
    topics: ['attack'],
    verbs: 'come :under=fire|attack|bombardment|shelling, be :under=fire|attack|bombardment, draw =fire, take =fire',
    actor: 'from, by',
    recipient: 'subject',
    guards: [
      { slot: 'subject', not: '#speech,price,market' },
      { slot: 'from', not: 'critic,press,media,opposition,lawmaker,economist,fan,group' },
      { slot: 'in', not: 'press,media,newspaper,debate,parliament,poll' },
      { slot: 'under/in', not: 'press,media,newspaper,debate,parliament,poll' },
      { slot: 'for', not: 'remark,comment,handling,role,decision,failure,failing,spending' },
      { slot: 'over', not: '#speech,handling,role,failure' },
    ],
    weight: 0.74,
    catch: [
      'Peacekeepers came under fire near Gao.',
      'The convoy came under fire from rebels in Cabo Delgado.',
      'A UN patrol drew fire in the hills above Bunia.',
    ],
    spare: ['The minister came under fire for his remark.', 'The pan came off the fire.', 'The pot stood on the fire.'],
  },
  {
    name: 'strike-hits',
    mode: 'aerial',
    topics: ['attack'],
    verbs:
      'destroy, damage, hit, engage, suppress, target, kill, wound, injure, level, flatten, strike, neutralise, neutralize, disable, crater, pound',
    actor: 'subject/by, subject/of, subject/modifier',
    recipient: 'object',
    guards: [
      { slot: 'subject', is: 'strike,airstrike,sortie,air-strike,warplane,jet', needed: true },
      {
        slot: 'object',
        not: '#speech,#market,economy,production,airline,school,output,tourism,passenger,commuter,traveller,record',
      },
    ],
    weight: 0.8,
    catch: [
      'One strike destroyed an oil pump in the east of the country.',
      'Two strikes engaged a tactical unit near Marjah.',
      'An air strike damaged three supply routes outside Sirte.',
    ],
    spare: [
      'The strike hit the economy of Chile.',
      'A workers’ strike damaged production.',
      'The union ended its strike.',
    ],
  },
  {
    name: 'targeted-killing',
    mode: 'targeted',
    topics: ['attack'],
    verbs: 'assassinate, execute, behead, decapitate, hang, murder, summarily-execute',
    nouns:
      'attempt =assassination|murder, attempt :on=life, attack :on=life, plot =assassination, assassination, execution, beheading, decapitation, murder, hanging, killing =targeted|extrajudicial|honour',
    actor: 'subject, by, possessor, modifier',
    recipient: 'object, of',
    guards: [
      { slot: 'of', is: '#human,#name' },
      {
        slot: 'object',
        not: 'plan,budget,order,policy,contract,strategy,agreement,programme,program,search,warrant,task,picture,painting,flag,banner,work,project,will,mandate,decree,move,code,operation,instruction,mission,manoeuvre,maneuver,trade,transaction,sale,vision,role,command,duty,reform,#deal,raid,attack,strike,assault,kind,act,tempo,function',
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
      'More missions are executed each month.',
      'The museum hung a picture in the hall.',
      'The execution of the contract took a year.',
    ],
  },
  {
    name: 'destroy',
    mode: 'destroy',
    topics: ['attack'],
    verbs: `destroy, derail =train|tram|locomotive, demolish, raze, level, flatten, torch, burn+down, set+ablaze, burn, ransack, loot, pillage, vandalise, obliterate, reduce :to=rubble,
      sabotage, desecrate, set =fire :to, set :on=fire, bulldoze, knock+out =#structure|#weapon|power|electricity|supply|communication, gut, wreck, damage, take+out =#structure|#weapon|#place|commander|leader|target|battery|position|launcher|radar|post|nest|militant|power|grid|bridge`,
    nouns: 'destruction, demolition, razing, looting, arson, sabotage, pillage, burning, desecration',
    recipient: 'object, of, to',
    guards: [
      {
        slot: 'of',
        is: '#structure,#place,#weapon,#aid,#human,#name,monument,statue,crop,part,half,most,dozen,heritage,antiquity,artefact,artifact,site,relic,property,livelihood,treasure,ruin',
      },
      {
        slot: 'object',
        is: '#structure,#place,#weapon,#aid,#human,#name,monument,statue,crop,part,half,most,dozen,line,supply,copy',
      },
      {
        slot: 'subject',
        not: '#nature,tsunami,company,developer,cyclone,owner,village,town,city,building,house,hospital,school,market,shop',
      },
      {
        slot: 'object',
        not: '#speech,hope,career,evidence,document,criticism,chance,argument,myth,candle,fuel,fat,calorie,oil,flag,effigy,wood,field-waste',
      },
      { slot: 'modifier', not: 'mass' },
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
    name: 'damage',
    mode: 'destroy',
    topics: ['attack'],
    verbs: 'cause =damage|destruction :to, inflict =damage|destruction :on, do =damage :to',
    nouns: 'damage',
    recipient: 'to, object/to, on, object/on',
    guards: [
      {
        slot: 'subject',
        not: '#nature,tsunami,company,cyclone,permafrost,weather,salt,rust,age,leak',
      },
      { slot: 'to', is: '#structure,#place,#weapon,#aid,heritage,antiquity,site,property,monument', needed: true },
      { slot: 'by', not: '#nature,weather,cyclone' },
      { slot: 'from', not: '#nature,weather,cyclone' },
      { slot: 'of', not: '#nature,weather' },
    ],
    weight: 0.74,
    catch: [
      'Shelling caused damage to a hospital in Avdiivka.',
      'The rockets did damage to houses in Sderot.',
      'There was damage to a school in Sloviansk.',
    ],
    spare: [
      'The court awarded financial damages.',
      'The scandal did damage to his reputation.',
      'Some damage is regular wear and tear.',
    ],
  },
  {
    name: 'territory',
    topics: ['territory'],
    verbs: `capture =#place|#structure|#name|control|stretch|mile|kilometre, recapture, retake, seize =#place|#name|#structure|control|power|airbase|outpost|barracks, conquer,
      liberate, occupy, overrun, take =#place|base|control|airport|bridge|hill|barracks|garrison|outpost|headquarters|dam|refinery, take+over =#place|#structure|#name, gain =control|ground|territory, wrest =control, claw+back =#place|#name|ground|territory, wrest =#place|#name :from, snatch =#place :from,
      regain =control|#place|most|ground, win+back, storm =palace|parliament, push+back =#force|#name, drive+back, drive+out, drive :from, push :out_of, push+out, drive :out_of, force :out_of=#place|#name, flush :out_of, flush+out, oust :from=#place|#name, clear :of=#force|#name, push :into, push :towards,
      take+back, raise =flag :over, raise =flag :in, advance, advance :on, advance :into, advance :towards, close+in, encroach :on, annex, reclaim, consolidate =control,
      hold =territory|ground|town|city|village|district|area, recover =territory|town, clear =#place, move+into, march :into, dislodge, expel =#force`,
    nouns: `capture =#place|#structure|#name, recapture, seizure =#place|power, liberation, conquest, occupation, advance, annexation,
      takeover, land-grab`,
    actor: 'subject, by, possessor, modifier, to, of',
    recipient: 'object, from, of, on, into, towards',
    guards: [
      {
        slot: 'subject',
        not: '#market,#nature,#sport,price,talks,bill,case,share,search,science,car,theory,research,technology,convoy,aid,food,medicine,supply,delivery,truck,lorry,bus,ambulance,delegation,mission,inspector,monitor,observer,expert,medic,doctor,journalist,reporter,refugee,migrant,resident,family,worker,visitor,tourist',
      },
      {
        slot: 'object',
        not: '#person,#speech,attention,truck,lorry,bus,car,vehicle,tanker,ship,boat,train,plane,convoy,ambulance,yacht,trawler,barge,motorcade,crop,imagination,mood,moment,opportunity,chance,vote,title,medal,office,seat,image,post,lead,crown,option,reason,aim,goal,objective,interest,stance,career,knowledge,concept,plan,candidacy,solution,cause,effort,agenda,process,argument,understanding,share,minister,drug,cocaine,consignment',
      },
      { slot: 'of', not: 'technology,science,interest' },
    ],
    weight: 0.74,
    catch: [
      'Government troops recaptured the town of Bani Walid.',
      'Rebels took control of the border crossing at Nassib.',
      'The fall of Srebrenica to Serb forces came in July.',
      'The Houthis have advanced on Marib from three sides.',
    ],
    spare: [
      'The novel captured the mood of the time.',
      'The dollar rose against the yen.',
      'Prices fell to their lowest level in years.',
    ],
  },
  {
    name: 'set-fire',
    mode: 'destroy',
    topics: ['attack'],
    verbs: 'set =fire :to, set :on=fire, set+alight, set+ablaze',
    recipient: 'to, object/to, object',
    guards: [
      { slot: 'subject', not: '#nature,spark,cigarette,candle' },
      { slot: 'to', not: 'record,stage,flag,effigy,wood,log,paper' },
    ],
    weight: 0.8,
    catch: [
      'Militiamen set fire to the clinic in Bria.',
      'Soldiers set the village on fire in Rakhine.',
      'Settlers set fire to an olive grove near Nablus.',
    ],
    spare: ['The cook lit the fire.', 'The sun set over the hills.', 'Lightning set fire to the barn.'],
  },
  {
    name: 'holds-territory',
    topics: ['territory'],
    verbs:
      'control =#place|part|half|most|portion|stretch|swathe|#name, hold =part|half|most|portion|stretch|swathe, make =gain|inroad|advance, be :under=control',
    actor: 'subject',
    recipient: 'object, object/of, in',
    guards: [
      { slot: 'subject', is: '#force,#group,#name', needed: true },
      { slot: 'subject', not: 'company,bank,firm,corporation,court,council,parliament,market' },
      { slot: 'object', not: 'talk,meeting,share,stake,seat,company,message,fund,budget,economy,traffic' },
    ],
    weight: 0.66,
    catch: [
      'The group controls large parts of the province of Idlib.',
      'The rebels control the road to Goma.',
      'Government forces have made gains in the east of Aleppo.',
    ],
    spare: [
      'The company controls half of the market.',
      'The court controls its own budget.',
      'The valve controls the flow.',
    ],
  },
  {
    name: 'wage-war',
    topics: ['attack'],
    verbs:
      'fight =war|battle, wage =war|campaign|battle, remain :at=war, inflict =bombardment|casualty|damage|violence, go :to=war',
    nouns: 'war :at',
    actor: 'subject',
    recipient: 'with, against, on, object/with, object/against, object/on',
    guards: [
      { slot: 'subject', is: '#human,#name', needed: true },
      { slot: 'against', not: '#nature,#speech,drug' },
      { slot: 'on', not: '#nature,#speech,drug' },
    ],
    weight: 0.72,
    catch: [
      'Ethiopia fought a war with Eritrea.',
      'The junta is waging war on villages in Sagaing.',
      'The army inflicted heavy casualties on the rebels in Arauca.',
    ],
    spare: [
      'She ran for the office of mayor.',
      'The storm inflicted damage on the coast.',
      'The charity ran a campaign for schools.',
    ],
  },
  {
    name: 'fall-of',
    topics: ['territory'],
    nouns: 'fall =#place|#name',
    actor: 'to',
    recipient: 'of, possessor',
    guards: [
      {
        slot: 'of',
        not: '#market,#leader,communism,snow,rain,wall,government,regime,dictator,empire,union,shah,man,night',
      },
    ],
    weight: 0.78,
    catch: [
      'The fall of Srebrenica to Serb forces came in July.',
      'Douma’s fall was announced on state television.',
      'The fall of the town of Axum to federal troops shocked Tigray.',
    ],
    spare: ['The fall of the dollar surprised traders.', 'He broke his leg in a fall.', 'Leaves turn red in the fall.'],
  },
  {
    name: 'loses-ground',
    topics: ['territory'],
    verbs: 'lose =territory|ground|town|city|village|land|control|stronghold|base|bastion|district|enclave',
    actor: 'to, object/to',
    recipient: 'subject',
    guards: [
      { slot: 'subject', is: '#force,#group,#name', needed: true },
      { slot: 'subject', not: '#market,company,party,candidate' },
    ],
    weight: 0.7,
    catch: [
      'The group has lost territory in Iraq.',
      'The rebels lost the town to the army.',
      'The junta has lost control of the border.',
    ],
    spare: ['The team lost the match.', 'The farmer lost his cow.', 'The party lost ground in the polls.'],
  },
  {
    name: 'falls-to',
    topics: ['territory'],
    verbs: 'fall :to, fall :into=hand',
    actor: 'to, into/of',
    recipient: 'subject',
    guards: [
      { slot: 'subject', is: '#place,#structure,#name', needed: true },
      { slot: 'to', is: '#force,#group,#name', needed: true },
    ],
    weight: 0.84,
    catch: [
      'The fortified city fell to coalition forces after a week.',
      'El Fasher fell to the paramilitary.',
      'The last base in the state fell to the rebels in August.',
    ],
    spare: [
      'Prices fell to their lowest level in years.',
      'The boy fell to the ground.',
      'The temperature fell to zero.',
    ],
  },
  {
    name: 'abduct',
    mode: 'abduct',
    topics: ['detainees'],
    verbs:
      'abduct, kidnap, take =hostage|captive, take+hostage, take :hostage, hijack, take+captive, snatch, hold =hostage, hold+hostage, hold :as=shield|hostage, use :as=shield',
    nouns: 'abduction, kidnapping, kidnap, hijacking, taking =hostage, disappearance, hostage-taking',
    recipient: 'object, of',
    guards: [
      { slot: 'of', is: '#human,#name,plane,ship,bus' },
      {
        slot: 'object',
        is: '#human,#name,couple,pair,plane,ship,bus,airliner,vessel,boat,tanker,hundreds,girl,aircraft,convoy,truck,lorry,ambulance,vehicle,train,ferry,minibus,barge,dhow,trawler,freighter',
      },
      { slot: 'of', not: 'plane,jet,aircraft,money,species,forest' },
    ],
    weight: 0.8,
    catch: [
      'Gunmen kidnapped two priests in Kaduna.',
      'Fighters took forty villagers hostage in Sinjar.',
      'The abduction of schoolgirls by Boko Haram drew protests.',
      'A UN convoy was hijacked by masked men outside Deir al-Balah.',
    ],
    spare: [
      'The camera captured the sunset over Aden.',
      'The song was hijacked by advertisers.',
      'The snow disappeared in April.',
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
    verbs: 'torture, brutalise, brutalize, mistreat, ill-treat, electrocute, waterboard, mutilate, abuse',
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
    verbs: `blast :with=cannon|water, hose :with=water|cannon, douse :with=water|cannon, spray :with=cannon|teargas|gas|pepper, disperse =#human|#protest, tear-gas, teargas, fire =gas|teargas|canister|pellet|grenade|bullet, use =tear|teargas|cannon|baton|bullet, baton-charge, charge =protester|demonstrator|crowd,
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
    verbs: 'gas, poison =#human|#name, use =chlorine|sarin|weapon|phosphorus, nuke, poison =well|water',
    nouns:
      'attack =gas|chemical|chlorine|sarin|nerve|nuclear|biological|radiological, use =chlorine|sarin|gas|agent|munition|explosive|ied, use =weapon, gassing, poisoning',
    actor: 'subject, by, possessor',
    recipient: 'object, against, on, in',
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
      'stab, stone, knife, hack =#person|#force, hack :to=death|people|civilian|villager|man|woman|child, hack :with=machete|axe|panga, hack+off, chop+up =#human|body, dismember =#human|body, spear, throw =stone|rock|bottle|brick|cocktail|firebomb, hurl =stone|rock|bottle|brick, pelt, ram',
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
      infringe =#truce, shatter =#truce|calm|peace`,
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
    name: 'truce-collapses',
    topics: ['ceasefire', 'violation'],
    verbs: 'unravel, collapse, break+down, crumble, disintegrate, fall+apart, fray, shatter',
    actor: '-',
    recipient: '-',
    guards: [{ slot: 'subject', is: '#truce,agreement,deal,accord,calm', needed: true }],
    weight: 0.8,
    catch: [
      'The truce in Hodeidah collapsed within hours.',
      'A temporary ceasefire broke down in May.',
      'The cessation of hostilities in Tigray is unravelling.',
    ],
    spare: [
      'The roof of the market collapsed.',
      'The widow broke down in tears.',
      'The old car fell apart on the road.',
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
  {
    name: 'sprays',
    mode: 'firearms',
    topics: ['attack'],
    verbs:
      'spray :with=bullet|gunfire|fire, riddle :with=bullet, pepper :with=bullet|shrapnel|fire, rake :with=fire|gunfire|bullet, strafe, pick+off =#human, open+up :on',
    recipient: 'object, on',
    weight: 0.8,
    catch: [
      'Gunmen sprayed a bus with bullets near Garissa.',
      'Snipers picked off civilians in Sarajevo.',
      'The car was riddled with bullets in Medellín.',
    ],
    spare: [
      'The farmer sprayed the field with water.',
      'The cook peppered the soup.',
      'The boy picked off the petals.',
    ],
  },
  {
    name: 'hail-of-fire',
    topics: ['attack'],
    nouns:
      'hail =bullet|rocket|shell|bomb|missile|gunfire|fire|mortar, rain =bullet|rocket|shell|bomb|missile|fire|mortar, shower =bullet|rocket|shell|bomb|shrapnel, storm =bullet|shell|fire, burst =gunfire|machine-gun, torrent =shell|rocket|bomb',
    actor: 'by, from, possessor',
    recipient: 'on, at, against, over, upon',
    weight: 0.82,
    catch: [
      'The rain of bombs on Aleppo went on.',
      'A hail of rockets hit the town of Ashkelon.',
      'The journalist died in a hail of bullets in Mogadishu.',
    ],
    spare: ['The rain fell on the town.', 'The hail ruined the crops.', 'A burst of laughter came from the hall.'],
  },
  {
    name: 'ploughs-into',
    topics: ['attack'],
    verbs:
      'plough :into=#human|crowd|market|checkpoint|patrol|gate|convoy, plow :into=#human|crowd|market|checkpoint|patrol|gate|convoy, ram :into=#human|crowd|market|checkpoint|patrol|gate|convoy|base|building, crash :into=patrol|checkpoint|convoy|crowd|gate|base|barracks|block|tower|embassy|compound|church|mosque|building, drive :into=crowd|pedestrian|worshipper|marcher|protester|people',
    recipient: 'into',
    guards: [
      {
        slot: 'subject',
        is: 'bomber,attacker,assailant,militant,man,car,truck,lorry,van,vehicle,drone,missile,rocket,gunman,driver,motorcycle',
        needed: true,
      },
      { slot: 'into', not: 'car,bus,tree,pole,house,wall,each' },
    ],
    weight: 0.76,
    catch: [
      'A car ploughed into a crowd in Nice.',
      'A suicide bomber crashed into a patrol near Bagram.',
      'A drone crashed into an apartment block in Odesa.',
    ],
    spare: ['The car crashed into a tree.', 'The ship ploughed into the waves.', 'The team crashed into the playoffs.'],
  },
  {
    name: 'uses-arms',
    topics: ['attack', 'weapons'],
    verbs:
      'use =munition|bomb|rocket|mortar|artillery|ied|explosive|grenade|shell|missile|mine|landmine|napalm|tank|helicopter|aircraft|airpower|warplane|jet|plane|bomber|drone|gunship|howitzer|gas|chlorine|sarin|force|flamethrower :against, turn =gun|tank|artillery|weapon :on',
    recipient: 'against, object/against, on, object/on',
    guards: [
      { slot: 'subject', is: '#human,#name' },
      { slot: 'against', not: '#nature,locust,fire,pest,crop' },
    ],
    weight: 0.78,
    catch: [
      'The army used cluster munitions against villages in Tigray.',
      'The general said he would use bombers against the rebels.',
      'They are using barrel bombs against civilians in Darfur.',
      'The guards turned their guns on the crowd in Conakry.',
    ],
    spare: [
      'Farmers used drones against locusts.',
      'The army used helicopters in the rescue.',
      'The firm used mines for training.',
    ],
  },
  {
    name: 'sinks',
    topics: ['attack'],
    verbs:
      'sink =#fleet|#craft|ship|vessel|dinghy|tanker|freighter|trawler|barge|ferry|patrol-boat|steamer, torpedo =#fleet|#craft|ship|vessel|tanker|freighter, down =#craft|airliner|fighter|bomber|balloon, bring+down =#craft|airliner|fighter|bomber, shoot+down =#craft|airliner|bomber|missile|rocket|projectile|balloon, intercept =missile|rocket|drone|projectile|jet|uav|shell, down =missile|uav, destroy =drone|missile',
    nouns:
      'downing =#craft|airliner|fighter|bomber|flight|missile, sinking =#fleet|#craft|ship|vessel|tanker|freighter|trawler|ferry',
    actor: 'subject, by, possessor',
    recipient: 'object, of',
    guards: [{ slot: 'subject', not: '#nature,ice,wave,storm,reef,weather,fog,bird,fault,failure,icing' }],
    weight: 0.78,
    catch: [
      'The Tigers sank a navy boat off Trincomalee.',
      'Rebels brought down a helicopter near Idlib.',
      'The separatists downed a plane over Luhansk.',
      'The navy sank two patrol boats off Jaffna.',
      'The downing of the airliner over Hrabove killed 298 people.',
      'The cruiser Moskva, which Ukraine sank in April, had a crew of 500.',
    ],
    spare: ['The storm sank two boats.', 'The sun sank in the west.', 'He downed a glass of beer.'],
  },
  {
    name: 'defeats',
    topics: ['attack', 'territory'],
    verbs:
      'rout =#force|#name, defeat =#force|terrorist|army|group|organisation|organization|insurgency|rebellion|terrorism|enemy, vanquish =#force|#name|enemy, overpower =#force, overwhelm =#force, root+out =#force|terrorist|group|insurgency, eradicate =#force|terrorist|group|terrorism|insurgency, defeat =#name',
    guards: [
      { slot: 'subject', is: '#human,#name' },
      { slot: 'subject', not: '#sport,candidate,voter,voters,democrat,republican,senate,parliament,side' },
      { slot: 'object', not: '#sport,#leader,democrat,republican,candidate' },
      {
        slot: 'in',
        not: 'final,match,game,semi-final,election,poll,vote,primary,race,tournament,round,runoff,set,contest,cup,league,quarter-final,court,referendum',
      },
      { slot: 'by', not: 'point,goal,run,wicket,vote,margin' },
    ],
    weight: 0.66,
    catch: [
      'Government troops routed the insurgents at Baidoa.',
      'The army defeated the rebels at Kidal.',
      'The coalition wants to defeat the terrorists in Mosul.',
    ],
    spare: [
      'The club defeated its rivals in the final.',
      'The senator defeated the governor in the primary.',
      'The motion was defeated by ten votes.',
    ],
  },
  {
    name: 'ambush',
    topics: ['attack'],
    verbs:
      'ambush, waylay, bushwhack, lay =ambush|trap :for, set =ambush :for, prepare =ambush :for, spring =ambush|trap',
    nouns: 'ambush',
    recipient: 'object, on, against, of, for, object/for, object/on',
    guards: [{ slot: 'subject', not: 'press,journalist,reporter,paparazzi,fan' }],
    weight: 0.86,
    catch: [
      'Resistance fighters ambushed a column outside Loikaw.',
      'The guerrillas ambushed two lorries near Arauca.',
      'A fuel convoy was ambushed on the road to Mopti.',
    ],
    spare: ['Reporters ambushed the singer.', 'The cat lay in wait.', 'The fans waited for the team.'],
  },
  {
    name: 'answers-with-fire',
    topics: ['attack'],
    verbs:
      'respond :with=fire|ammunition|bullet|gas|teargas|force|baton|artillery|airstrike|strike|shelling|rocket|gunfire|violence, reply :with=fire|artillery|rocket|gunfire|shelling, answer :with=fire|bullet|rocket|artillery|shelling|gunfire, retaliate :with=#weapon|fire|strike|shelling',
    recipient: 'against, on, to',
    guards: [{ slot: 'subject', is: '#human,#name' }],
    weight: 0.76,
    catch: [
      'Security forces responded with live ammunition in Conakry.',
      'The army replied with artillery at Kargil.',
      'Police answered with bullets in Omdurman.',
    ],
    spare: ['The minister responded with a letter.', 'The team replied with two goals.', 'She answered with a smile.'],
  },
  {
    name: 'disappears',
    mode: 'abduct',
    topics: ['detainees'],
    verbs: 'disappear, vanish, go+missing',
    actor: 'by',
    recipient: 'subject, object',
    guards: [
      {
        slot: 'subject',
        is: 'activist,journalist,reporter,critic,dissident,opponent,lawyer,protester,blogger,unionist,campaigner,editor',
        needed: true,
      },
    ],
    weight: 0.74,
    catch: [
      'Dozens of activists have disappeared in Khartoum since the coup.',
      'Two journalists vanished in Tripoli.',
      'The lawyer disappeared in Damascus in 2013.',
    ],
    spare: ['The ship disappeared in the fog.', 'The pain vanished.', 'Bees have disappeared from the valley.'],
  },
  {
    name: 'commits-crimes',
    topics: ['attack'],
    verbs:
      'commit =crime|atrocity|massacre|genocide|abuse|murder|outrage|violation|rape, perpetrate =crime|atrocity|massacre|genocide|abuse|violence',
    recipient: 'against, object/against, on',
    guards: [
      { slot: 'subject', is: '#human,#name,most,many' },
      { slot: 'object', not: 'suicide,error,mistake,sin,fraud,perjury,tax' },
    ],
    weight: 0.78,
    catch: [
      'Both sides have committed war crimes in Tigray.',
      'The Tigers committed atrocities against villagers.',
      'The militia perpetrated massacres in Ituri.',
    ],
    spare: ['He committed suicide in Aden.', 'The firm committed fraud.', 'The player committed a foul.'],
  },
  {
    name: 'seizes-people',
    mode: 'abduct',
    topics: ['detainees'],
    verbs: 'seize =#person|#leader|#force',
    guards: [
      {
        slot: 'subject',
        is: '#armed',
        needed: true,
      },
    ],
    weight: 0.82,
    catch: [
      'Gunmen seized three aid workers in Dadaab.',
      'Pirates seized the crew off Eyl.',
      'Two engineers were seized by guerrillas in Arauca.',
    ],
    spare: ['Fear seized the visitors.', 'The chance was seized by the bank.', 'The police seized the drugs.'],
  },
  {
    name: 'changes-hands',
    topics: ['attack', 'territory'],
    verbs: 'change =hand',
    actor: '-',
    recipient: 'subject',
    guards: [{ slot: 'subject', is: '#place,#structure', needed: true }],
    weight: 0.78,
    catch: [
      'The town changed hands twice in a week.',
      'The hill has changed hands four times since May.',
      'The airport changed hands again on Friday.',
    ],
    spare: ['The money changed hands.', 'The firm changed hands in 1990.', 'He washed his hands.'],
  },
  {
    name: 'enters-by-force',
    topics: ['territory'],
    verbs:
      'enter =#place|#structure|#name, take =#name, take =town|city|village|hill|district|airport|base|bridge|market|quarter|crossing|port, clear =#name, capture =post|outpost|base|position|camp, storm :into, sweep :into, sweep :through, rampage :through, charge :into, push :inland, land :at, land :in=#place, burst :into, break :into, break :through, punch :into, roll :into, take+up =hold',
    recipient: 'object, into, through',
    guards: [
      {
        slot: 'subject',
        is: 'troop,soldier,fighter,rebel,militant,militia,militiaman,army,insurgent,guerrilla,jihadist,jihadi,gunman,separatist,brigade,battalion,paramilitary,paratrooper,marine,column,tank,commando,armour,insurgency,alliance,front,secessionist,forces,force,unit,regiment',
        needed: true,
      },
      {
        slot: 'object',
        not: '#talks,#person,#leader,they,them,he,him,she,her,we,us,i,me,you,phase,stage,month,week,year,day,service,rank,ranks,race,politics,office,fray',
      },
      { slot: 'in', not: 'convoy,parade,election,vote,poll' },
      { slot: 'infinitive', not: 'deliver,help,monitor,observe,protect,train' },
    ],
    weight: 0.7,
    catch: [
      'Fighters of Islamic State entered Sinjar at dawn.',
      'The Three Brotherhood Alliance took Laukkai on Thursday night.',
      'Turkish troops have cleared Afrin.',
    ],
    spare: [
      'The president entered the hall.',
      'The inspectors entered Douma on Saturday.',
      'The soldiers entered the race in Kigali.',
    ],
  },
  {
    name: 'armed-men-take',
    mode: 'abduct',
    topics: ['detainees'],
    verbs:
      'take =#person|#leader, take+away =#person|#leader, carry+off =#person|#leader, drag =#person|#leader, drag+away =#person, drag+off =#person, lead+away =#person|#leader, march+off =#person, march+away =#person, herd+away =#person, bundle =#person|#leader, seize =#person|#leader, hold =#person|#force|#leader, keep =#person :in',
    recipient: 'object',
    guards: [
      {
        slot: 'subject',
        is: '#armed,herder,men',
        needed: true,
      },
      { slot: 'to', not: 'hospital,clinic,safety,shelter,aid,talk,meeting' },
      { slot: 'in', not: 'reserve,check,place,line,readiness,position,positions,esteem,contempt' },
      { slot: 'object', not: 'wounded,casualty,patient,body,corpse,side,head,follower,supporter,member' },
    ],
    weight: 0.74,
    catch: [
      'Gunmen took eleven teachers from a school in Kumbo.',
      'The rebels carried off forty girls from Aduku.',
      'Three nurses were taken by militiamen near Beni.',
    ],
    spare: [
      'The ambulance took three nurses to Goma.',
      'The rebels took the lead.',
      'The rebels took part in the talks.',
    ],
  },
  {
    name: 'taken-from-home',
    mode: 'abduct',
    topics: ['detainees'],
    verbs:
      'take :from=home|house|farm|bed|village|school|church|mosque|bus|car|office|dormitory, drag :from=home|house|bed|car|bus|church|school|garden, snatch :from=home|house|street|bed|car|school, drag :out_of=home|house|car|bed|bus|church',
    recipient: 'object',
    guards: [
      { slot: 'object', is: '#person,#leader,#name', needed: true },
      {
        slot: 'subject',
        not: 'family,mother,father,parent,nurse,doctor,ambulance,bus,team,doctors,volunteer,worker,charity,police,policeman,officer,agent,authority',
      },
      { slot: 'by', not: 'family,mother,father,ambulance,nurse,police,policeman,officer,agent' },
      { slot: 'to', not: 'hospital,clinic,safety,shelter,school' },
    ],
    weight: 0.7,
    catch: [
      'They were taken from their homes at night in Arauca.',
      'Two teachers were dragged out of a bus near Mandera.',
      'Her brother was taken from his bed in Zawiya.',
    ],
    spare: [
      'The child was taken from school by her mother.',
      'The chairs were taken from the house.',
      'The patient was taken from his home to hospital.',
    ],
  },
  {
    name: 'maims',
    mode: 'torture',
    topics: ['attack'],
    verbs:
      'cut+off =hand|finger|ear|tongue|arm|leg|foot|lip|nose|limb|head|fingers|hands, chop+off =hand|finger|ear|arm|leg|foot|head|limb, hack+off =hand|finger|ear|arm|leg|foot|head|limb, break =arm|leg|rib|bone|jaw|finger|tooth|nose, gouge+out =eye, give =shock, administer =shock, apply =shock, slit =throat, cut =throat',
    actor: 'subject, by',
    recipient: 'indirect, object/possessor, object/of',
    guards: [
      { slot: 'subject', not: 'surgeon,doctor,nurse,striker,player,boxer,rider,climber,he,she,victim,pensioner' },
      { slot: 'in', not: 'fall,accident,crash,match,training,game,race,surgery,operation' },
    ],
    weight: 0.76,
    catch: [
      'The fighters cut off the hands of villagers near Makeni.',
      'Guards broke his arm in a cell in Kherson.',
      'The prisoner was given electric shocks in Asmara.',
    ],
    spare: [
      'Surgeons cut off the leg of the patient.',
      'The player broke his leg in the match.',
      'He gave the class a break.',
    ],
  },
  {
    name: 'loses-limb',
    mode: 'explosives',
    topics: ['attack'],
    verbs:
      'lose =leg|foot|arm|hand|eye|limb|finger|sight :to=mine|landmine|shell|bomb|explosion|rocket|grenade, lose =leg|foot|arm|hand|eye|limb|finger :on=mine|landmine, lose =leg|foot|arm|hand|eye|limb :in=blast|explosion|attack|shelling|bombing|strike|airstrike',
    actor: '-',
    recipient: 'subject',
    weight: 0.76,
    catch: [
      'Two boys lost their legs to a mine at Tambru.',
      'A farmer lost a foot in the explosion near Kuito.',
      'She lost an eye in the shelling of Avdiivka.',
    ],
    spare: ['He lost an arm in an accident.', 'She lost her keys in the street.', 'The team lost heart in the match.'],
  },
  {
    name: 'stops-advance',
    topics: ['attack'],
    verbs:
      'halt =advance|push|offensive|onslaught|drive|invasion, stop =advance|push|onslaught|invasion, blunt =advance|offensive|push, stem =advance|offensive|push, check =advance, thwart =advance|offensive|push, push+back =#force|#name|advance|offensive, drive+back =#force|#name, throw+back =#force|#name|offensive',
    actor: 'subject, by',
    recipient: 'object/by, object/of, object/from, object/possessor, object/modifier, object',
    guards: [
      { slot: 'subject', is: '#force,#name,coalition,alliance,battery,airstrike,strike,bombardment', needed: true },
      { slot: 'subject', not: '#person,#leader,#sport' },
      { slot: 'object/possessor', not: 'its,their,his,our,my,it,they,he,we,i' },
      { slot: 'object', not: '#person,migrant,refugee' },
    ],
    weight: 0.9,
    catch: [
      'Kurdish forces halted an advance by Islamic State near Hasakah.',
      'The Ukrainian army pushed back Russian troops at Vovchansk.',
      'The guerrillas threw back the army at Kunama.',
    ],
    spare: [
      'The army halted its advance on the town.',
      'The minister halted the talks.',
      'The firm fended off a rival bid.',
    ],
  },
  {
    name: 'takes-with-men',
    topics: ['attack', 'territory'],
    verbs:
      'take =#name|town|city|village|hill|district|airport|base :with=man|troop|soldier|fighter|rebel|militiaman|tank|guerrilla|paratrooper|marine, enter =#name|town|city|village|district|base :with=man|troop|soldier|fighter|rebel|militiaman|tank|guerrilla, march :into :with=man|troop|soldier|fighter|tank|rebel, march :on :with=man|troop|soldier|fighter',
    actor: 'subject, by',
    recipient: 'object, into, on',
    guards: [
      { slot: 'subject', is: '#human,#name', needed: true },
      { slot: 'object', not: 'they,them,he,him,she,her,we,us,i,me,you' },
    ],
    weight: 0.74,
    catch: [
      'Colonel Karuna took Batticaloa with 500 fighters.',
      'The general entered Bukavu with 1,000 soldiers.',
      'Shamil Basayev, the commander, took Budyonnovsk with 150 men.',
    ],
    spare: [
      'She took the train with two men.',
      'The envoy entered the hall with two soldiers.',
      'The minister took tea with the troops.',
    ],
  },
]
