// Words of RETREAT: giving way in deed. What is only announced or declared stands in concede.ts.
import type { SignalGroup } from './types.ts'

/** RETREAT, with its modes. */
export const RETREAT: readonly SignalGroup[] = [
  {
    name: 'withdraw',
    mode: 'withdraw',
    topics: ['withdrawal'],
    verbs: `withdraw, withdraw =#force|weapon|equipment|soldier|tank|artillery|heavy-weapon, pull+out, pull+back, retreat, vacate, abandon =#place|position|base|post|outpost|checkpoint|town, fall+back, leave =base|position|outpost|territory|town|enclave, quit =base|town|city|enclave, evacuate =base|position|post,
      cede =#place|ground|control, relinquish =control|territory|#place, give+up =#place|ground|territory|control, disengage, redeploy, de-escalate, back+down, back+off, stand+down, hand+over =#place|base|control|airport|territory, hand+back =#place, return =land|territory|#place, reduce =troop|presence|force, cut =troop, scale+back`,
    nouns:
      'withdrawal, pullout, pull-out, pullback, retreat, disengagement, drawdown, redeployment, handover =#place|base|control, departure =#force, de-escalation',
    actor: 'subject, by, possessor, modifier, of',
    recipient: 'from, object/from, to, in',
    guards: [
      {
        slot: 'object',
        not: 'money,cash,support,offer,remark,statement,bid,candidacy,ambassador,application,permission,#relations,funding,invitation,complaint,petition,deposit,charge,consent,nomination,lawsuit,request,aid,recognition',
      },
      { slot: 'subject', not: '#market,#nature,candidate,bank,customer,investor,player,yield,runner,glacier,sponsor' },
      {
        slot: 'from',
        not: 'race,election,tournament,contest,competition,agreement,accord,treaty,deal,pact,convention,talk,negotiation,drug,society,account,final,match',
      },
      { slot: 'of', not: '#market,money,cash,support,offer,ambassador,investor,aid,drug,funding,benefit' },
    ],
    weight: 0.8,
    catch: [
      'Ethiopian troops withdrew from the town of Baidoa.',
      'The withdrawal of Serb heavy weapons from around Sarajevo began on Friday.',
      'Russian forces pulled out of Kherson.',
    ],
    spare: [
      'Customers withdrew their money from the bank.',
      'The candidate withdrew from the race.',
      'He withdrew his remark on Monday.',
    ],
  },
  {
    name: 'evacuate',
    mode: 'withdraw',
    topics: ['evacuation'],
    verbs: `evacuate, evacuate =#person|wounded|sick|fighter|family|rebel|population, bus+out, airlift, escort+out, leave :aboard=bus, board =bus, leave :on=bus, depart, leave =#place|#name, leave :for=#place|#name, exit, bring+out, get+out =civilian|people|wounded, take+out =wounded|civilian, move+out`,
    actor: 'subject, by, of, possessor',
    recipient: 'object, of',
    guards: [
      {
        slot: 'subject',
        is: '#human,#name,bus,convoy,ambulance,batch,wave,hundreds,thousands,thousand,hundred,dozen',
        needed: true,
      },
      {
        slot: 'object',
        not: 'office,job,post,school,meeting,party,room,flight,impression,mark,door,question,legacy,trace,note,message,home-work,choice,option,alternative,gap,doubt,scar,space',
      },
    ],
    weight: 0.62,
    catch: [
      'The Red Cross evacuated wounded civilians from Mariupol.',
      'Fighters and their families left the town on green buses.',
      'Aid groups evacuated sick children from Eastern Ghouta.',
    ],
    spare: ['The train departed at noon.', 'The visit left a deep impression.', 'The message left no doubt.'],
  },
  {
    name: 'evacuated',
    mode: 'withdraw',
    topics: ['evacuation'],
    verbs: 'evacuate',
    actor: 'subject',
    recipient: 'object',
    guards: [{ slot: 'object', is: '#human,#name,wounded,hundred,thousand,dozen,sick', needed: true }],
    weight: 0.7,
    catch: [
      'Civilians were evacuated from the steel works in Mariupol.',
      'Hundreds of families were evacuated from Zabadani.',
      'The Red Cross evacuated 40 villagers from Vukovar.',
    ],
    spare: ['The train left the station.', 'The pump evacuated the air.', 'The school closed early.'],
  },
  {
    name: 'led-out',
    mode: 'withdraw',
    topics: ['evacuation'],
    verbs:
      'escort+out, escort :out_of, escort :from=#place|#name, bus+out, bus :out_of, take :out_of=#place|#name, bring :out_of=#place|#name, lead :out_of, ferry :from, ferry :out_of, move :to=shelter|safety|camp, take :to=safety|shelter, bring :to=safety|shelter',
    actor: 'subject',
    recipient: 'object',
    guards: [{ slot: 'object', is: '#human,#name,hundreds,thousands,dozens', needed: true }],
    weight: 0.82,
    catch: [
      'The fighters will be escorted out of the city.',
      'Families were bused out of the enclave in Homs.',
      'The Red Cross brought civilians out of Azovstal.',
    ],
    spare: [
      'The waiter took the plates out of the kitchen.',
      'The bus took the road to the coast.',
      'He led the horse out of the barn.',
    ],
  },
  {
    name: 'evacuation',
    mode: 'withdraw',
    topics: ['evacuation'],
    nouns: 'evacuation, airlift =wounded|civilian|embassy, exodus, departure =fighter|rebel|family|civilian',
    actor: 'by, possessor, of',
    recipient: 'of, from',
    guards: [{ slot: 'modifier', not: 'school,fire,emergency' }],
    weight: 0.76,
    catch: [
      'The evacuation of fighters from Homs began on Wednesday.',
      'The evacuation of Kefraya and Foah has not taken place.',
      'The evacuation from Mariupol was delayed.',
    ],
    spare: ['The departure of the train was late.', 'The pupils left the school.', 'The exit was closed.'],
  },
  {
    name: 'flee',
    mode: 'withdraw',
    topics: ['displacement'],
    verbs:
      'flee, escape :from, run+away, escape, take =flight, stream :into, pour :across, abandon =home|house|village, leave =home, seek =refuge|shelter|sanctuary, cross :into, return =home, return :to=home|village|house',
    nouns:
      'flight =people|civilian|refugee|resident, influx =refugee, outflow =refugee, exodus, return =refugee|resident|villager',
    actor: 'subject, of, by',
    recipient: '-',
    guards: [
      { slot: 'subject', is: '#human,#name,half,most,many,hundreds,thousands,thousand,million', needed: true },
      { slot: 'object', not: '#nature,scene,attention,notice,blame,punishment,injury,death' },
    ],
    weight: 0.64,
    catch: [
      'Thousands of people fled the fighting in Tripoli.',
      'Families abandoned their homes in northern Mozambique.',
      'Refugees streamed into Chad from Darfur.',
    ],
    spare: ['The error escaped notice.', 'Water escaped from a pipe.', 'The bird crossed into the field.'],
  },
  {
    name: 'refugees-arrive',
    mode: 'withdraw',
    topics: ['displacement'],
    verbs:
      'arrive :in, arrive, enter, cross, cross :into, stream :into, reach, pour :into, come :to, cross+over, flood :into',
    nouns: 'arrival =refugee|migrant|asylum-seeker|displaced',
    actor: 'subject, of',
    recipient: '-',
    guards: [
      { slot: 'subject', is: 'refugee,migrant,asylum-seeker,seeker,evacuee,exile,deportee,returnee', needed: true },
    ],
    weight: 0.78,
    catch: [
      'More than 3,000 refugees have arrived in Chad since May.',
      'Refugees from Marib entered Saada on foot.',
      'Hundreds of migrants have crossed into Poland since Monday.',
    ],
    spare: ['The minister arrived in Paris.', 'The parcel arrived on Monday.', 'Soldiers crossed the river.'],
  },
  {
    name: 'release',
    mode: 'release',
    topics: ['detainees'],
    verbs: `release, free, set+free, let+go, liberate =#detainee, hand+over =#detainee|#person|body|remains|fighter|suspect, hand+back =#detainee|body|remains, turn+over =#detainee|body|man, return =body|remains|prisoner|hostage|captive|artefact|property|sculpture, amnesty, parole, bail,
      grant =amnesty|bail|parole|pardon|clemency, pardon, discharge, repatriate =prisoner, reunite, acquit, exonerate, extradite, drop =charge, commute =sentence, give+back, grant =freedom, quash =conviction`,
    nouns:
      'release, freeing, handover =#detainee|body, liberation =#detainee, amnesty, pardon, acquittal, parole, clemency',
    actor: 'subject, by, possessor, modifier',
    recipient: 'object, of, to, for',
    guards: [
      {
        slot: 'object',
        is: '#human,#name,body,remains,ship,vessel,crew,tanker,dozens,dozen,amnesty,bail,parole,pardon,clemency,freedom,charge,sentence,artefact,property,sculpture,plane,boat,hundreds,conviction,some,batch',
      },
      {
        slot: 'object',
        not: 'report,statement,film,album,figure,data,song,video,footage,version,book,document,result,tape,photo,gas,energy,carbon,water,trailer,record,list,transcript,image,detail,radiation,staff,slave-film',
      },
      { slot: 'subject', not: '#market,studio,label,factory,plant,dam,volcano' },
      {
        slot: 'of',
        not: 'report,statement,film,album,figure,data,song,video,footage,version,book,document,result,tape,photo,gas,energy,carbon,water,trailer,record,list,fund,image',
      },
    ],
    weight: 0.8,
    catch: [
      'The rebels freed twelve soldiers in Caquetá.',
      'Jaish al-Islam released hostages from Douma.',
      'The court freed a journalist in Bishkek.',
      'The release of prisoners by the Houthis began in Sanaa.',
    ],
    spare: [
      'The studio released a film about the war.',
      'The ministry released a statement on Friday.',
      'The dam released water into the valley.',
    ],
  },
  {
    name: 'give-back',
    mode: 'release',
    verbs: 'return :to=#human|#name, restitute, hand+back :to=#human|#name, give+back',
    nouns: 'restitution, return =property|artefact|artifact|land|remains|body|painting|treasure',
    recipient: 'to, object/to, indirect',
    guards: [
      { slot: 'object', not: 'call,fire,favour,favor,ball,verdict,#human', needed: true },
      { slot: 'subject', is: '#human,#name' },
    ],
    weight: 0.72,
    catch: [
      'The government in Rome returned a statue to Libya.',
      'Germany returned the stolen bronzes to Nigeria.',
      'The army returned the bodies to the families in Jenin.',
    ],
    spare: ['The police returned fire.', 'The player returned the ball to the keeper.', 'The family returned home.'],
  },
  {
    name: 'disarm',
    mode: 'disarm',
    topics: ['weapons'],
    verbs: `disarm, demobilise, demobilize, leave+behind =#weapon, lay+down =#weapon, lay+aside =#weapon, put+down =#weapon, hand+over =#weapon|stockpile, hand+in =#weapon, turn+in =#weapon, turn+over =#weapon, surrender =#weapon, give+up =#weapon|programme|program|stockpile, decommission, dismantle =#weapon|programme|program|stockpile|reactor|militia, demilitarise, demilitarize, destroy =stockpile, denuclearise, denuclearize, demine, defuse, clear =mine|landmine|minefield, disband`,
    nouns:
      'disarmament, demobilisation, demobilization, decommissioning, handover =#weapon, demilitarisation, demilitarization, denuclearisation, denuclearization, destruction =stockpile, reintegration, demining, disbandment, disbanding',
    actor: 'subject, by, of, possessor, modifier',
    recipient: 'to, object',
    guards: [
      { slot: 'object', not: 'critic,question,ship,charm' },
      { slot: 'subject', not: 'charm,smile' },
    ],
    weight: 0.78,
    catch: [
      'FARC fighters laid down their weapons in June.',
      'The militia handed over its heavy weapons to peacekeepers in Ituri.',
      'The disarmament of the Kosovo Liberation Army was completed in September.',
    ],
    spare: ['Her smile disarmed the reporters.', 'He put down his cup.', 'She gave up sugar.'],
  },
  {
    name: 'truce-kept',
    mode: 'ceasefire',
    topics: ['ceasefire'],
    verbs: `observe =#truce, respect =#truce|agreement, honour =#truce|agreement, honor =#truce|agreement, abide :by=#truce|agreement, comply :with=#truce|agreement|resolution,
      adhere :to=#truce|agreement, implement =#truce, uphold =#truce, maintain =#truce, halt =fire, suspend =fire, cease =fire|hostility|attack|operation|fighting, halt =attack|offensive|fighting|bombing|operation|advance|hostility|shelling|war|strike|airstrike,
      suspend =attack|offensive|operation|bombing|hostility|strike|airstrike|fighting, stop =attack|offensive|fighting|bombing|operation|shelling|advance|raid|hostility|war|bloodshed, end =hostility|fighting|offensive|attack|operation|war|insurgency|strike|violence|rebellion,
      pause =bombing|operation|fighting|attack|offensive, call+off =attack|offensive|strike|operation|protest|raid, silence =gun, hold+off, hold =fire`,
    nouns: 'cessation, observance =#truce, halt =fighting|hostility|attack|offensive|operation, pause =humanitarian',
    actor: 'subject, by, possessor, modifier',
    recipient: 'with, against, in, object/against',
    guards: [
      { slot: 'subject', is: '#human,#name,#truce' },
      { slot: 'object', not: 'shift,meeting' },
    ],
    weight: 0.78,
    catch: [
      'Both armies respected the truce along the line of control.',
      'The rebels halted their offensive near Goma.',
      'The army suspended air strikes on the Tamil north.',
    ],
    spare: [
      'The minister held a press conference.',
      'The workers ended their shift at noon.',
      'She observed the birds by the lake.',
    ],
  },
  {
    name: 'truce-holds',
    mode: 'ceasefire',
    topics: ['ceasefire'],
    verbs:
      'hold, hold+up, take =effect|hold, come :into=effect|force, go :into=effect|force, enter :into=force, begin, start, subside, last, continue, prevail, ease',
    nouns: 'calm, lull',
    actor: '-',
    recipient: '-',
    guards: [
      { slot: 'subject', is: '#truce,calm,quiet', needed: true },
      { slot: 'object', not: 'meeting,talk,conference,election,hostage,key' },
    ],
    weight: 0.8,
    catch: [
      'The ceasefire in Idlib held through the weekend.',
      'A truce came into force in Hodeidah at midnight.',
      'The cessation of hostilities took effect in Aleppo on Monday.',
    ],
    spare: ['The bridge held through the storm.', 'The law came into force in January.', 'The concert began at eight.'],
  },
  {
    name: 'siege-lifted',
    mode: 'withdraw',
    topics: ['siege'],
    verbs: 'lift =#siege, end =#siege, ease =#siege, break =#siege, unlock =#siege, loosen =#siege, relax =#siege',
    nouns: 'lifting =#siege, end =#siege, easing =#siege',
    actor: 'subject, by, possessor',
    recipient: 'object/of, object/on, object/around, of',
    guards: [{ slot: 'subject', not: '#nature' }],
    weight: 0.84,
    catch: [
      'The army lifted the siege of Dhusamareb.',
      'France lifted its blockade of the port.',
      'The lifting of the siege of Foah was part of the plan.',
    ],
    spare: ['The crane lifted the car.', 'The workers ended their shift.', 'The drug eased his pain.'],
  },
  {
    name: 'access',
    mode: 'access',
    topics: ['access'],
    verbs: `admit =inspector|monitor|observer|convoy|aid|team|journalist|refugee, let+in, let+through, allow+in, open =corridor|crossing|border|road|gate|route|airport|port, reopen =corridor|crossing|border|road|route|airport|port|embassy, grant =access|passage|permission|entry|visa|permit, give =access|permission|passage|entry|clearance, allow =access|inspector|convoy|aid|delivery|entry|passage|inspection|observer|monitor|visit|team|shipment, permit =access|delivery|entry|passage|convoy|inspection,
      facilitate =access|delivery|passage|evacuation|entry, lift =#ban, ease =restriction|ban|embargo|sanction|curfew|rule|curb|tension|lockdown|pressure, relax =restriction|ban|rule|sanction|curb, loosen =restriction|control, remove =restriction|sanction|barrier|roadblock|checkpoint|tariff, waive, approve =convoy|access|request|passage|visit|deployment, accept =inspector|observer|peacekeeper|monitor, unblock, unfreeze, reduce =tariff|restriction|sentence, restore =access|internet|service, end =ban|embargo|curfew|emergency|restriction|blockade, legalise, legalize, reinstate, repeal, clear =convoy`,
    nouns:
      'opening =corridor|crossing|border|road, reopening =crossing|border|road|airport, lifting =ban|restriction|embargo|curfew|sanction|emergency, easing =restriction|sanction, access =humanitarian|aid|unhindered, corridor, passage =safe, admission =inspector',
    actor: 'subject, by, possessor',
    recipient: 'indirect, to, object, for, on',
    guards: [
      { slot: 'object', not: 'film,shop,restaurant,exhibition,account,book,season,letter,box,office-party' },
      { slot: 'subject', not: 'player,#market,coach' },
    ],
    weight: 0.74,
    catch: [
      'The government let aid convoys through to Tigray.',
      'Serbia opened the border crossing at Merdare.',
      'The army allowed aid agencies into the camp at Zamzam.',
      'The government lifted the curfew in Colombo.',
    ],
    spare: [
      'The chef opened a restaurant in Amman.',
      'The nurse eased the pain of the patient.',
      'The coach let his striker rest.',
    ],
  },
  {
    name: 'resign',
    mode: 'resign',
    topics: ['transition'],
    verbs:
      'resign, step+down, step+aside, quit, stand+down, abdicate, relinquish =power|office|post|presidency, cede =power, hand+over =power, give+up =power|post|presidency|office, tender =resignation, leave =office|power, transfer =power, vacate =office|post|seat, submit =resignation, bow+out, dismiss, sack, fire =#leader, remove :from=office|post|power|command, relieve :of=duty|command|post, replace =#leader, reshuffle',
    nouns: 'resignation, abdication, handover =power, ouster, dismissal =#leader, transfer =power, reshuffle',
    actor: 'subject, by, of, possessor',
    recipient: 'to, object, of',
    guards: [
      { slot: 'subject', is: '#human,#name' },
      {
        slot: 'object',
        not: 'claim,charge,allegation,idea,appeal,case,suggestion,report,criticism,accusation,rumour,complaint,lawsuit,petition,concern,call,school,job,smoking,town,village,city,possibility,threat,talk,fear,speculation,motion,request,proposal,plan,notion,theory,result,offer,demand,comment,remark',
      },
    ],
    weight: 0.66,
    catch: [
      'The prime minister of Sudan resigned on Sunday.',
      'The president stepped down after weeks of protests in Algiers.',
      'General Musharraf gave up power in August.',
    ],
    spare: ['The judge dismissed the charge.', 'The worker quit smoking.', 'The light stood on the shelf.'],
  },
]
