// Words of ACCUSE: condemn, criticise, blame, allege, investigate, charge, sue.
import type { SignalGroup } from './types.ts'

/** ACCUSE, with its modes. */
export const ACCUSE: readonly SignalGroup[] = [
  {
    name: 'disapprove',
    mode: 'disapprove',
    topics: [],
    verbs: `condemn, denounce, criticise, criticize, decry, deplore, slam, blast, rebuke, censure, lambast, lambaste, castigate, chide, reprimand, berate, scold, excoriate, denigrate, ridicule, mock, insult, deride, lash+out, hit+out, express =concern|outrage|anger|dismay|alarm|disappointment|shock|fury|opposition|displeasure|disapproval|indignation|dissatisfaction,
      voice =anger|fury|shock|regret|unease|frustration|concern|outrage|dismay|alarm|disappointment|opposition|criticism|displeasure, oppose, object :to, object, disapprove, call+out, vilify, scorn, attack =#speech, disparage, admonish, bemoan, lament, rail :against, protest =decision|detention|arrest|plan|move|killing, complain, complain :about, complain :of, take =issue|exception|umbrage, take :to=task, reproach, deprecate, protest :to=embassy|government|council|ministry|nations|ambassador|commander|mediator|envoy, lodge =protest|objection, deliver =protest, hand =protest, rap, pan, bash, question =#speech|legitimacy|motive, warn :against, raise =concern|alarm, speak+out, campaign :against, slap =label, brand, label, describe :as=crime|genocide|terrorist|aggression|massacre,  resent, upbraid, shame, fault, find :with=fault, disown, call =unacceptable`,
    nouns: `condemnation, criticism, denunciation, rebuke, censure, outrage, disapproval, outcry, reprimand, objection, complaint, attack =verbal`,
    actor: 'subject, by, from, possessor, modifier, of',
    recipient: 'object, of, about, over, at, against, to, for, object/at, object/over, object/about',
    guards: [
      { slot: 'subject', not: '#nature,door,car,truck,engine,music,building,wind' },
      { slot: 'object', not: 'door,ball,brake,music,building,dunk,product,cattle,hole,tunnel' },
      { slot: 'of', not: 'pain,headache' },
      { slot: 'in', not: 'call,meeting,talk,conversation,phone' },
      { slot: 'by', not: 'name' },
    ],
    weight: 0.8,
    catch: [
      'The African Union condemned the coup in Niger.',
      'The minister criticised Israel over the demolition of homes.',
      'Amnesty International denounced the execution of prisoners in Iran.',
      'The condemnation of the attack by the Arab League came on Monday.',
    ],
    spare: ['He slammed the door.', 'The council praised the film.', 'Music blasted from the car.'],
  },
  {
    name: 'words-against',
    mode: 'disapprove',
    topics: [],
    verbs: `offer =criticism|condemnation|rebuke|reproach, level =criticism|barb, direct =criticism|anger|ire|fire, aim =criticism|barb|remark, reserve =criticism|ire|scorn, deliver =rebuke|criticism|broadside|indictment, heap =scorn|criticism|blame|abuse|contempt, pour =scorn|contempt, launch =tirade|broadside|diatribe, unleash =tirade|broadside|criticism|diatribe, issue =rebuke|condemnation, vent =anger|fury|frustration, cast =doubt|aspersion, throw =doubt, hurl =insult|abuse|accusation, trade =insult`,
    actor: 'subject',
    recipient: 'object/of, object/on, object/at, object/against, object/for, on, at, against',
    guards: [{ slot: 'subject', is: '#human,#name,council,report', needed: true }],
    weight: 0.72,
    catch: [
      'The committee offered scathing criticism of the Bosnian Serb authorities.',
      'The bishop levelled harsh criticism at the army in Juba.',
      'The senator launched a tirade against the Philippine government.',
    ],
    spare: [
      'The baker offered bread to the guests.',
      'The postman delivered a parcel to the house.',
      'The captain launched a boat on the river.',
    ],
  },
  {
    name: 'dismay',
    mode: 'disapprove',
    adjectives: `appalled, shocked, horrified, outraged, disgusted, dismayed, alarmed, sickened, disturbed, angered, incensed, concerned, worried :about, troubled, furious, indignant, aghast, saddened, heartbroken, distressed, stunned, dismayed, revolted, perturbed`,
    actor: 'subject',
    recipient: 'by, at, about, over, with',
    guards: [
      { slot: 'subject', is: '#human,#name,international-community,world,council,charity' },
      { slot: 'by', not: '#nature,price,defeat,match,weather' },
      {
        slot: 'about',
        not: '#nature,price,weather,health,match,economy,son,daughter,child,husband,wife,brother,sister,mother,father,parent,relative,family,future,job',
      },
    ],
    weight: 0.68,
    catch: [
      'I am appalled by the shelling of hospitals in Khartoum.',
      'The high commissioner is deeply concerned about the detention of journalists in Addis Ababa.',
      'The prime minister was shocked by reports that soldiers had burned villages in Rakhine.',
    ],
    spare: ['The doctor examined the patient.', 'The town lies by the river.', 'The film shocked nobody.'],
  },
  {
    name: 'critical',
    mode: 'disapprove',
    adjectives:
      'critical :of, scathing :about, scornful :of, dismissive :of, contemptuous :of, damning :of, disdainful :of',
    actor: 'subject',
    recipient: 'of, about',
    guards: [{ slot: 'subject', is: '#human,#name,report,statement,letter', needed: true }],
    weight: 0.72,
    catch: [
      'The bishop was critical of the army in Juba.',
      'Rights groups were scathing about the tribunal in Dhaka.',
      'The senator was dismissive of the rebels in Chad.',
    ],
    spare: [
      'The patient is in a critical state.',
      'Rain is critical for the harvest.',
      'The bridge was critical to the supply of the town.',
    ],
  },
  {
    name: 'dismays',
    mode: 'disapprove',
    verbs:
      'appal, appall, shock, horrify, outrage, disgust, dismay, alarm, sicken, anger, incense, infuriate, enrage, scandalise, scandalize, trouble :by, disturb :by, concern :by, perturb :by, worry :by, unsettle :by',
    actor: 'object',
    recipient: 'subject',
    guards: [
      { slot: 'object', is: '#human,#name,world,council,charity', needed: true },
      { slot: 'subject', not: '#nature,#market,#sport,result,score,match,weather,film,book' },
    ],
    weight: 0.68,
    catch: [
      'I am appalled by the attack on the clinic in Kunduz.',
      'The secretary-general is deeply troubled by the shelling of the market in Taiz.',
      'The attack on the mosque outraged the European Union.',
      'Jordan was angered by the raid on the mosque.',
    ],
    spare: [
      'The goal in the final beat the keeper.',
      'The flood in Sindh alarmed farmers.',
      'The smell of the river was strong.',
    ],
  },
  {
    name: 'shows-contempt',
    mode: 'disapprove',
    verbs: `show =disregard|contempt|barbarity|brutality|cruelty|depravity|cynicism|hypocrisy|cowardice|callousness|savagery|indifference, demonstrate =disregard|contempt|barbarity|brutality|cruelty|depravity|cynicism|hypocrisy|callousness|savagery|indifference,
      reveal =barbarity|brutality|cruelty|depravity|hypocrisy|contempt|nature, expose =barbarity|brutality|cruelty|depravity|hypocrisy, display =contempt|disregard|brutality|cruelty|indifference, underline =barbarity|brutality|cruelty|depravity, illustrate =barbarity|brutality|cruelty, prove =barbarity|brutality|hypocrisy`,
    actor: '-',
    recipient: 'object/of, object/possessor, subject, object',
    weight: 0.72,
    catch: [
      'These raids show the brutality of the junta in Naypyidaw.',
      'The shelling of the clinic demonstrates the contempt of the militia for the people of El Fasher.',
      'The executions reveal the true nature of the group.',
    ],
    spare: [
      'The map shows the road to Taiz.',
      'The figures show a rise in prices.',
      'The nurse demonstrated the use of the mask.',
    ],
  },
  {
    name: 'fail-people',
    mode: 'disapprove',
    verbs: 'fail =#person|#place|country|nation, betray, let+down =#human|#name',
    nouns: 'betrayal',
    actor: '-',
    recipient: 'subject, by, possessor',
    guards: [{ slot: 'subject', not: '#market,engine,heart,memory,brake,crop' }],
    weight: 0.62,
    catch: [
      'The world has failed the people of Darfur.',
      'The council failed the women of Srebrenica.',
      'The allies betrayed the Kurds.',
    ],
    spare: ['The engine failed on the road.', 'The student failed the exam.', 'His memory failed him.'],
  },
  {
    name: 'allege',
    mode: 'allege',
    topics: [],
    verbs: `accuse, blame, allege, charge, charge :with, indict, implicate, incriminate, hold+responsible, hold =responsible|accountable, hold :to=account, call :to=account, sue, prosecute, file =lawsuit|suit|complaint|charge|case|petition, lodge =complaint|protest, bring =charge|case|lawsuit|suit, level =accusation|charge|allegation, make =allegation|accusation, take :to=court, impeach, suspect, denounce :as=spy|traitor, arraign, try =#human|#name, accuse :of, press =charge, lay =blame, seek =extradition|prosecution|impeachment, approve =extradition, launch =lawsuit, name :as=suspect|mastermind|culprit|perpetrator|ringleader, identify :as=suspect|mastermind|culprit|perpetrator|ringleader, expose =abuse|corruption|crime, warn :of=crime`,
    nouns:
      'accusation, allegation, blame, charge, indictment, lawsuit, complaint, prosecution, impeachment, suit, trial, action =legal|court, proceeding =legal|criminal|infringement|impeachment, case =court|criminal',
    actor: 'subject, by, from, possessor, modifier, of',
    recipient: 'object, against, on, of, object/against, for, over/possessor, over/by, about/possessor, about/by',
    guards: [
      {
        slot: 'with',
        not: 'secure,protect,guard,oversee,run,manage,lead,enforce,build,organise,organize,maintain,implement,monitor,defend,provide,keep,find,coordinate,task,responsibility,duty,mission,energy,emotion,tension',
      },
      { slot: 'of', not: 'cavalry,horse,battery,guard,affair,office' },
      {
        slot: 'for',
        not: 'evacuation,service,ticket,ride,water,food,visa,passage,delivery,treatment,transport,room,seat,use',
      },
      { slot: 'subject', not: '#market,battery,phone,shop,bull,hotel,airline' },
      {
        slot: 'object',
        not: 'fee,price,battery,phone,interest,rent,weather,luck,victory,credit,life,prize,land,territory,tax,toll,interview,responsibility,profit,loss,rise,growth,loss,earnings,benefit,asylum,title,seat,medal,luggage,food,recipe,method,route,dish,door',
      },
    ],
    weight: 0.72,
    catch: [
      'Ukraine accused Russia of shelling a hospital in Kherson.',
      'The government blamed the Tigray forces for the attack.',
      'Prosecutors in The Hague charged a former general with war crimes.',
    ],
    spare: ['The hotel charged a fee.', 'She charged the battery.', 'He tried the soup.'],
  },
  {
    name: 'amounts-to-crime',
    mode: 'allege',
    verbs:
      'amount :to=crime|aggression|genocide|cleansing|torture|punishment|violation|terrorism, constitute =crime|violation|breach|aggression|genocide|torture|terrorism',
    actor: '-',
    recipient: 'subject/by, subject/possessor, subject/of, subject',
    weight: 0.72,
    catch: [
      'The siege of Ghouta amounts to a war crime, the commission said.',
      'The raid constitutes a breach of international law.',
      'The raid in Rakhine amounted to genocide.',
    ],
    spare: [
      'The damage amounted to a million dollars.',
      'Women constitute half of the council.',
      'The rain amounted to little.',
    ],
  },
  {
    name: 'says-guilty',
    mode: 'allege',
    adjectives:
      'responsible :for=attack|killing|explosion|bombing|massacre|shelling|death|raid|strike|violation|crime|siege|violence|poisoning|atrocity, guilty :of, complicit :in, culpable :for',
    actor: '-',
    recipient: 'subject',
    guards: [
      { slot: 'subject', is: '#human,#name', needed: true },
      { slot: 'subject', not: 'it,i,we,minister,ministry,department,commissioner' },
    ],
    weight: 0.72,
    catch: [
      'Kyiv said Moscow was responsible for the explosion.',
      'The envoy said the militia was responsible for the killing of the monks.',
      'The bishop said the army was complicit in the massacre at El Mozote.',
    ],
    spare: [
      'The engineer is responsible for the bridge.',
      'The teacher is responsible for the class.',
      'The rain was good for the crops.',
    ],
  },
  {
    name: 'bears-blame',
    mode: 'allege',
    verbs:
      'bear =responsibility|blame|guilt, share =responsibility|blame|guilt, carry =responsibility|blame, deserve =blame, have =blood',
    actor: '-',
    recipient: 'subject',
    guards: [
      { slot: 'subject', is: '#human,#name', needed: true },
      { slot: 'subject', not: 'i,we,minister,ministry,department,commissioner,parent' },
      { slot: 'for', not: 'safety,security,protection,welfare,budget,school,health,education,child,family' },
      { slot: 'object/for', not: 'safety,security,protection,welfare,budget,school,health,education,child,family' },
    ],
    weight: 0.7,
    catch: [
      'The envoy said the militia bore the blame for the deaths of the monks.',
      'Washington shares the blame for the famine in Yemen, the minister said.',
      'The junta has blood on its hands, the bishop of Mandalay said.',
    ],
    spare: [
      'The parents share the responsibility for the child.',
      'The council bears responsibility for the safety of the bridge.',
      'The tree bears fruit in autumn.',
    ],
  },
  {
    name: 'investigate',
    mode: 'investigate',
    topics: [],
    verbs: `investigate, probe, inquire :into, enquire :into, look :into, examine =allegation|claim|evidence|case|death|killing|crime, open =investigation|inquiry|probe|case|file|dossier|proceeding, launch =investigation|inquiry|probe, begin =investigation|inquiry|probe, start =investigation|inquiry|probe, order =investigation|inquiry|probe, conduct =investigation|inquiry|probe, take+over =investigation|inquiry|probe|case, reopen =investigation|inquiry|probe|case, pursue =investigation|inquiry, appoint =commission|investigator|prosecutor, set+up =inquiry|tribunal, place :under=investigation|suspicion, put :under=investigation|suspicion, announce =investigation|inquiry|probe, interrogate, question =suspect|witness, collect =evidence, gather =evidence, scrutinise, scrutinize, document =case|incident|death, issue =warrant|indictment|summons|subpoena, seek =warrant, obtain =warrant, request =warrant, take =sample|testimony|fingerprint, collect =sample|testimony, verify, audit, summon :for=questioning, search =home|house|office|residence|premises|apartment|compound, hunt =suspect|attacker|gunman|killer|perpetrator|bomber|assailant|fugitive, hunt :for=suspect|attacker|gunman|killer|perpetrator|bomber, search :for=suspect|attacker|gunman|killer|perpetrator|bomber|evidence`,
    nouns: 'investigation, inquiry, probe, enquiry, interrogation, questioning, warrant =arrest',
    actor: 'subject, by, possessor, modifier, of',
    recipient: 'into, object/for, object/by, object, of, object/into, object/of, against, on, for',
    guards: [
      { slot: 'modifier', not: 'space,lunar,moon' },
      { slot: 'subject', not: 'scientist,researcher,astronomer,biologist,chemist,study,paper,spacecraft,telescope' },
      { slot: 'object', not: '#nature,possibility,option,way,mars,effect,link,gene,space,planet,method,patient' },
      { slot: 'of', not: 'mars,effect,matter,nature' },
    ],
    weight: 0.8,
    catch: [
      'Police are hunting a suspect after the bombing in Nairobi.',
      'The International Criminal Court investigated killings in Darfur.',
      'Police opened an investigation into the mayor of Caracas.',
      'The inquiry into the massacre at Bucha took months.',
    ],
    spare: [
      'Scientists investigated the effect of salt.',
      'The space probe reached the planet.',
      'The boy looked out of the window.',
    ],
  },
  {
    name: 'finding',
    mode: 'investigate',
    verbs: 'conclude, find, establish, determine, reveal',
    actor: 'subject',
    recipient: '-',
    guards: [
      {
        slot: 'subject',
        is: 'investigation,inquiry,probe,commission,panel,mission,investigator,inspector,rapporteur',
        needed: true,
      },
      {
        slot: 'object',
        not: 'evidence,way,solution,visit,work,mission,cause,body,compromise,agreement',
      },
    ],
    weight: 0.56,
    catch: [
      'The UN inquiry concluded that the army had used cluster bombs in Hodeidah.',
      'Investigators found that militiamen had killed the miners in Ituri.',
      'The inquiry established that soldiers had burned homes in Tigray.',
    ],
    spare: [
      'The commission found a compromise on fish.',
      'The mission concluded its visit.',
      'The students found that the bridge was old.',
    ],
  },
  {
    name: 'lashes',
    mode: 'disapprove',
    verbs:
      'rip :into=#human|#name, tear :into=#human|#name, lay :into=#human|#name, hit+back :at, round :on=#human|#name, take =aim|swipe|jab|potshot :at, take =aim|swipe|jab|potshot, pour =scorn :on, heap =blame|scorn|criticism :on, react :with=anger|fury|dismay|outrage|alarm|scepticism|skepticism|scorn, voice =sorrow|horror|disgust, express =sorrow|horror|disgust',
    recipient: 'into, at, on, to, object/on, object/at, object/over',
    guards: [
      { slot: 'subject', is: '#human,#name' },
      { slot: 'at', not: 'target,disc,bottle,bird' },
    ],
    weight: 0.76,
    catch: [
      'The senator ripped into the general over the raid on Marib.',
      'The opposition in Harare took aim at the president.',
      'Kyiv reacted with fury to the sale of drones.',
      'The pope voiced sorrow at the killings in Beni.',
    ],
    spare: [
      'The hunter took aim at the bird.',
      'The wind tore into the tents.',
      'The crowd reacted with joy to the song.',
    ],
  },
  {
    name: 'hunts',
    mode: 'investigate',
    verbs:
      'search :for=#person|gunman|attacker|bomber|assailant|killer|driver, look :for=suspect|gunman|attacker|man|woman|bomber|killer|assailant|accomplice, hunt :for=#person|#force, hunt+down =#person|#force, hunt =#person, track+down =suspect|killer|gunman|attacker|bomber|fugitive|man|woman, monitor =#person|suspect|extremist|militant, watch =suspect|extremist',
    recipient: 'for, object',
    guards: [
      {
        slot: 'subject',
        is: 'police,policeman,officer,investigator,detective,authority,force,troop,soldier,gendarme,official,service,agent,prosecutor',
        needed: true,
      },
      { slot: 'for', not: 'survivor,missing,victim,body,child,work,job,employee,recruit' },
    ],
    weight: 0.76,
    catch: [
      'Police were searching for a man who shot a priest in Mombasa.',
      'Investigators are looking for two suspects in Antwerp.',
      'The authorities were monitoring thousands of extremists in Tunis.',
    ],
    spare: [
      'Rescuers were searching for survivors in Aleppo.',
      'The police are looking for recruits.',
      'Doctors monitored the patients.',
    ],
  },
  {
    name: 'bears-marks',
    mode: 'allege',
    verbs:
      'bore =hallmark|mark|stamp|fingerprint|signature|trademark|imprint, bear =hallmark|mark|stamp|fingerprint|signature|trademark|imprint|print, have =hallmark|fingerprint|trademark, carry =hallmark|fingerprint|signature|trademark|stamp, show =hallmark|fingerprint',
    actor: '-',
    recipient: 'object/of, of, object/possessor',
    guards: [
      { slot: 'subject', not: '#human,coin,letter,passport,document,product,bottle,cup,film,song' },
      { slot: 'of', not: '#market,siege,age,time,fire,rust,war,battle,style,design' },
      { slot: 'object/of', not: '#market,siege,age,time,fire,rust,war,battle,style,design' },
    ],
    weight: 0.66,
    catch: [
      'The attack bears the hallmarks of the FARC.',
      'The bombing of the bus in Taiz carried the signature of the group.',
      'The killing of the judge in Mosul has the fingerprints of Islamic State.',
    ],
    spare: [
      'The village bears the marks of three sieges.',
      'The coin bears the mark of the king.',
      'The house has the hallmarks of age.',
    ],
  },
  {
    name: 'questions',
    mode: 'investigate',
    verbs:
      'question =#person|#force|#leader, interview =witness|survivor|victim|suspect|#detainee, examine =body|grave|site|wreckage|scene|remains|fragment|debris|corpse, exhume =body|grave|remains',
    actor: 'subject',
    recipient: 'object',
    guards: [
      {
        slot: 'subject',
        is: 'police,policeman,officer,investigator,detective,authority,commission,service,prosecutor,mission,tribunal,intelligence,inquiry,panel,court,inspector,expert,magistrate,agent,team',
        needed: true,
      },
    ],
    weight: 0.72,
    catch: [
      'A commission has questioned three sailors in Trincomalee.',
      'Investigators from Kharkiv have examined 436 bodies.',
      'Teachers in Kherson are being questioned by the security service.',
    ],
    spare: [
      'The teacher questioned the pupils.',
      'The doctor examined the patient.',
      'Reporters interviewed the singer.',
    ],
  },
  {
    name: 'draws-criticism',
    mode: 'disapprove',
    verbs:
      'draw =criticism|condemnation|outrage|anger|rebuke|fury|ire|outcry|censure, spark =criticism|condemnation|outrage|anger|fury|outcry, provoke =criticism|condemnation|outrage|anger|fury|outcry, trigger =criticism|condemnation|outrage|outcry, prompt =criticism|condemnation|outrage|outcry, attract =criticism|condemnation, earn =rebuke|criticism|condemnation, face =criticism|condemnation, meet :with=criticism|condemnation|outrage|fury, come :under=criticism',
    actor: 'object/from, from, object/by, by, object/among, among, object/in',
    recipient: 'object/at, object/of, object/against, subject/by, subject/possessor, subject/of, subject',
    weight: 0.74,
    catch: [
      'The killing of the journalist drew sharp criticism from press freedom groups.',
      'The law sparked outrage among lawyers in Kyiv.',
      'The army has come under criticism for the raid on the camp in Jenin.',
    ],
    spare: [
      'The film drew a large audience.',
      'The well draws water for the camp.',
      'The winter sparked a rise in prices.',
    ],
  },
  {
    name: 'at-the-door',
    mode: 'allege',
    verbs: 'lay :at=door|foot, place :at=door|foot, put :at=door',
    actor: 'subject',
    recipient: 'at/of, at/possessor',
    weight: 0.9,
    catch: [
      'The bishop laid the deaths of the monks at the door of the junta.',
      'Kyiv laid the blame at the feet of Moscow.',
      'The report placed the failure at the door of the peacekeepers in Srebrenica.',
    ],
    spare: [
      'The children laid flowers at the gate of the school.',
      'The farmer put the basket on the table.',
      'The guards lay at the wall.',
    ],
  },
  {
    name: 'sees-hand',
    mode: 'allege',
    verbs: 'see =hand|fingerprint, detect =hand|fingerprint',
    actor: 'subject',
    recipient: 'object/of, object/possessor, of',
    guards: [{ slot: 'object/of', is: '#force,#group,#leader,#name', needed: true }],
    weight: 0.66,
    catch: [
      'Kyiv sees the hand of Moscow in the explosion.',
      'The opposition in Harare sees the hand of the ruling party in the abduction.',
      'Diplomats detected the hand of Iran in the raid.',
    ],
    spare: ['She saw his hand on the door.', 'He saw the hands of the clock.', 'The nurse saw the patient.'],
  },
  {
    name: 'notes-of-protest',
    mode: 'disapprove',
    verbs: 'hand =note|letter, deliver =note|letter, present =note, send =note|letter, issue =note',
    actor: 'subject',
    recipient: 'to, indirect, object/to, object',
    guards: [
      { slot: 'object/of', is: 'protest,complaint,condemnation', needed: true },
      { slot: 'subject', is: '#human,#name', needed: true },
    ],
    weight: 0.84,
    catch: [
      'The foreign ministry in Baghdad handed a note of protest to the Turkish ambassador.',
      'Kigali sent a letter of complaint to the council.',
      'The mission delivered a note of protest to the army in Colombo.',
    ],
    spare: [
      'The boy handed a note of thanks to the nurse.',
      'The envoy delivered a letter of thanks.',
      'He sent a letter of love.',
    ],
  },
  {
    name: 'summons-over',
    mode: 'disapprove',
    verbs:
      'summon :in=protest, summon :to=protest, summon :over=attack|strike|killing|raid|remark|comment|arrest|shelling|incursion|violation|statement|decision',
    recipient: 'object',
    guards: [
      { slot: 'subject', is: '#human,#name', needed: true },
      { slot: 'object', not: 'suspect,witness,reporter,journalist,leader,activist' },
    ],
    weight: 0.84,
    catch: [
      'Manila summoned the Chinese ambassador in protest.',
      'Athens summoned the ambassador over the remarks.',
      'Kabul summoned the envoy of Pakistan over the shelling.',
    ],
    spare: [
      'The court summoned a witness.',
      'The king summoned his sons.',
      'Police summoned the activist over a comment.',
    ],
  },
  {
    name: 'details',
    mode: 'allege',
    verbs:
      'document, detail, catalogue, chronicle, list, record, describe, expose, reveal, lay+bare, set+out, report :on, outline, highlight, publicise, publicize',
    actor: 'subject',
    recipient: 'object/by, object/possessor, object/of, by',
    guards: [
      {
        slot: 'object',
        is: 'abuse,crime,violation,killing,torture,rape,execution,massacre,atrocity,mistreatment,ill-treatment,looting,murder,barbarity,brutality,disappearance,cleansing,persecution,genocide,barbarism,cruelty,slaughter,starvation,repression,bloodshed,breadth',
        needed: true,
      },
      {
        slot: 'subject',
        is: 'report,commission,panel,inquiry,investigation,group,organisation,organization,watchdog,investigator,mission,rapporteur,watch,international,amnesty,it,nations,un,office,expert,activist,lawyer,observer,monitor,charity,dossier,study,document,finding,tribunal,researcher,committee,ngo',
        needed: true,
      },
    ],
    weight: 0.66,
    catch: [
      'Human Rights Watch documented executions by M23 in Kishishe.',
      'The report details massacres by the army in Guatemala.',
      'The commission catalogued abuses by the militia in Darfur.',
    ],
    spare: [
      'The report details the cost of the bridge.',
      'The nurse described the torture.',
      'The shop lists its prices.',
    ],
  },
  {
    name: 'wrongs',
    mode: 'disapprove',
    verbs: `violate =law|resolution|charter|treaty|convention|right|sovereignty|principle|norm|agreement|constitution, breach =law|resolution|charter|treaty|convention|agreement, contravene =law|resolution|charter|treaty|convention|agreement, infringe =right|sovereignty, undermine =#talks|#deal|peace|process|law|trust|sovereignty|effort|stability|credibility|democracy, threaten =peace|stability|security|process|future|existence, jeopardise =#talks|#deal|peace|process|life|stability, jeopardize =#talks|#deal|peace|process|life|stability, endanger =peace|stability|security|life, damage =trust|prospect|credibility|process|effort, harm =prospect|effort|process|cause, poison =atmosphere|relation, set+back =peace|process|effort|cause, make =mockery|mess, run :counter, fly :in=face, serve =terrorist|enemy|terrorism|extremist|aggressor, embolden, encourage =terrorism|terrorist|extremist|aggression|aggressor, reward =aggression|terrorism|terrorist|aggressor, fuel =hatred|violence|extremism|radicalism|terrorism|instability, inflame =tension|hatred|situation, create =incentive|pretext|precedent, set =precedent, cross =line, show =weakness, betray =people|victim|principle|value|revolution, hamper =#aid|#talks|effort|process, destroy =trust|chance|hope, kill =chance|hope, target =individual|people|citizen|community|minority|dissent, add :to=suffering, prolong =suffering|war|conflict, deepen =suffering|crisis|division, defy =logic|belief`,
    actor: '-',
    recipient: 'subject/by, subject/possessor, subject/of',
    guards: [
      {
        slot: 'subject',
        is: 'it,this,that,these,those,which,#deal,#talks,decision,policy,plan,move,law,bill,decree,statement,remark,comment,step,measure,act,action,behaviour,behavior,conduct,silence,inaction,response,reaction,approach,strategy,proposal,ban,embargo,siege,blockade,arrest,trial,verdict,vote,election,sanction,rhetoric,report,resolution,claim,threat,operation,campaign,attack,strike,raid,killing,bombing,shelling,war,occupation,invasion,treatment,refusal,interference,intervention,crackdown,policy,settlement,colony,annexation,presence,wall,provocation,delivery,shipment,support,referendum,amnesty,restriction,construction,expansion,demolition',
        needed: true,
      },
    ],
    weight: 0.58,
    catch: [
      'The blockade violates international law, the Norwegian minister said.',
      'The settlements undermine the peace process, the envoy to Ramallah said.',
      'The delivery of weapons encourages terrorism, the panel on Darfur said.',
    ],
    spare: ['The river violates no border.', 'The flood damaged the bridge.', 'The rain set back the harvest.'],
  },
  {
    name: 'shots-of-words',
    mode: 'disapprove',
    verbs:
      'take =shot|dig :at, attack =newspaper|media|journalist|court|judge|law|bill|policy|record|handling|decision|plan',
    recipient: 'at, object/at, object/possessor, object/of, object',
    guards: [
      {
        slot: 'subject',
        is: '#leader,republican,democrat,conservative,lawmaker,senator,candidate,newspaper,editorial,columnist,commentator,opposition,party,blogger,critic,pundit,author,website',
        needed: true,
      },
    ],
    weight: 0.8,
    catch: [
      'Republicans took shots at the White House over the withdrawal from Kabul.',
      'The senator took a dig at the president of the council.',
      'The president attacked the judges of the tribunal in Arusha.',
    ],
    spare: [
      'The sniper took a shot at the guard.',
      'Gunmen attacked the court in Mogadishu.',
      'The photographer took shots of the bridge.',
    ],
  },
  {
    name: 'attributes',
    mode: 'allege',
    topics: [],
    verbs:
      'attribute :to, ascribe :to, pin :on, lay =blame :on, place =blame :on, put =blame :on, shift =blame :onto, shift =blame :to, apportion =blame :to, cast =blame :on, trace :to, link :to=#force|#group|#armed|#name, tie :to=#force|#group|#armed',
    actor: 'subject',
    recipient: 'to, on, onto, object/on, object/to',
    guards: [
      { slot: 'subject', is: '#human,#name,report,investigation,inquiry' },
      { slot: 'to', is: '#human,#name' },
      {
        slot: 'object',
        is: 'attack,killing,bombing,raid,murder,strike,blast,explosion,ambush,assassination,shelling,massacre,abduction,kidnapping,crime,violence,sabotage,death,hack,poisoning,blame,fire,responsibility,violation,attempt,plot,assault,disappearance,incident,missile,drone,rocket,weapon,fragment,suspect,gunman,men,it,they,collapse,failure',
        needed: true,
      },
    ],
    weight: 0.74,
    catch: [
      'Manila attributed the bombing in Jolo to militants of Abu Sayyaf.',
      'Bogota pinned the blame on the ELN.',
      'Investigators traced the missile to a Russian brigade.',
    ],
    spare: [
      'The painter attributed his success to luck.',
      'Doctors attributed the deaths to cholera.',
      'The nurse pinned a badge on his coat.',
    ],
  },
  {
    name: 'points-finger',
    mode: 'allege',
    verbs: 'point =finger, wag =finger',
    actor: 'subject',
    recipient: 'at, object/at, to, against',
    weight: 0.74,
    catch: [
      'The army pointed the finger at the Tamil Tigers for the blast in Colombo.',
      'Washington pointed the finger at Tehran.',
      'Fingers were pointed at the mayor of Goma.',
    ],
    spare: ['She pointed at the map.', 'The boy cut his finger.', 'The teacher pointed to the door.'],
  },
  {
    name: 'points-to',
    mode: 'allege',
    verbs: 'point :to=#force|#group|#leader|#name, point :at=#force|#group|#leader|#name, lead :to=#force|#group|#name',
    actor: '-',
    recipient: 'to, at',
    guards: [
      {
        slot: 'subject',
        is: 'evidence,everything,sign,clue,trail,indication,indicator,trace,hallmark,fingerprint,forensics,footage,intelligence,finger,investigation,inquiry,finding,fragment,suspicion,fact',
        needed: true,
      },
    ],
    weight: 0.62,
    catch: [
      'The evidence points to Wagner fighters.',
      'Everything points to the junta, the bishop said.',
      'Every clue points to the Tigers.',
    ],
    spare: [
      'The road points to the north.',
      'The evidence points to a fault in the pump.',
      'The figures point to a rise in prices.',
    ],
  },
  {
    name: 'suspicion-falls',
    mode: 'allege',
    verbs: 'fall :on, fall :upon, lie :with, rest :with, rest :on, lie :at',
    actor: '-',
    recipient: 'on, upon, with, at',
    guards: [{ slot: 'subject', is: 'suspicion,blame,guilt,responsibility,fault', needed: true }],
    weight: 0.7,
    catch: [
      'Suspicion fell on Islamic State.',
      'The blame lies with the generals in Naypyidaw.',
      'Responsibility for the famine rests with the militia.',
    ],
    spare: ['The shells fell on the town.', 'The choice lies with the voters.', 'The bridge rests on four piers.'],
  },
  {
    name: 'trades-blame',
    mode: 'allege',
    verbs:
      'trade =blame|accusation|recrimination|barb|insult|charge, exchange =accusation|recrimination|insult|barb, swap =accusation|insult',
    actor: 'subject',
    recipient: '-',
    guards: [{ slot: 'subject', is: '#human,#name' }],
    weight: 0.72,
    catch: [
      'The two sides traded blame for the collapse of the truce.',
      'Kinshasa and Kigali exchanged accusations at the council.',
      'The army and the rebels traded accusations over the raid on Marib.',
    ],
    spare: [
      'The two sides traded prisoners.',
      'The merchants exchanged goods at the border.',
      'The two sides exchanged fire.',
    ],
  },
  {
    name: 'faces-trial',
    mode: 'allege',
    verbs:
      'stand =trial, face =trial|charge|prosecution|indictment|accusation|allegation|lawsuit|court, go :on=trial, appear :in=court, appear :before=court|judge|tribunal|magistrate, answer =charge',
    actor: '-',
    recipient: 'subject',
    guards: [
      { slot: 'subject', is: '#human,#name', needed: true },
      { slot: 'subject', not: '#sport,lawyer,witness,expert' },
    ],
    weight: 0.72,
    catch: [
      'Three officers are to stand trial in Kigali.',
      'The general faces charges of genocide in The Hague.',
      'A militia leader appeared in court in Bunia.',
    ],
    spare: ['The lawyer appeared in court.', 'The house faces the river.', 'The runner stood on the line.'],
  },
  {
    name: 'misdeed',
    mode: 'allege',
    verbs: `lie :to, lie :about, mislead, deceive, conspire, collude, plot, scheme, meddle, interfere, incite, instigate, foment, stoke =hatred|violence|tension|conflict|war|fear, fuel =hatred|violence|tension|conflict|war, inflame, destabilise, destabilize, undermine =#place|peace|country|nation|security|stability|sovereignty|law|rule|order, sabotage, subvert, exploit =suffering|crisis|people|religion|situation, manipulate, hijack =revolution|faith|religion|process, distort, fabricate, falsify, cover+up =crime|killing|massacre|abuse|role|truth, whitewash, profit :from=war|suffering|conflict, abandon =#person|#place|country|nation|#name, violate =resolution|ban|sanction|order|law|right|sovereignty|territory|airspace|border|treaty|convention|dignity|charter|integrity, breach =law|right|sovereignty|treaty|convention|charter, break =law|word, trample :on, trample, cause =crisis|suffering|chaos|war|famine|collapse|bloodshed, infringe, infringe :on, commit =crime|atrocity|abuse|violation|genocide|massacre|act, perpetrate =crime|atrocity|abuse|violation|genocide|massacre, orchestrate, mastermind, stage =provocation|coup|massacre, harbour =terrorist, harbor =terrorist, sponsor =terrorism|terrorist|terror, bankroll, finance =terrorism|terrorist|terror, abet, terrorise, terrorize, dehumanise, dehumanize, use :as=shield|pawn|cover|weapon|excuse|pretext|bargaining, use =shield|pretext, hide :behind=#person|#structure, play =game, play :with=fire, turn =eye, pour =oil|fuel|petrol, fan =flame, rig =vote|election|ballot|poll, stand+by, sit+by, look+away, look+on, drag =foot, prolong =war|conflict|suffering, stall, want =massacre|war|bloodshed|destruction|chaos|conflict, drive :toward=war, drive :into=war, drive :towards=war, push :into=war, push :to=war|brink, drag :into=war|conflict, have =link|tie|connection :to, have =link|tie|connection :with, target =civilian|people|critic|dissident|faith`,
    actor: '-',
    recipient: 'subject',
    guards: [
      { slot: 'subject', is: '#human,#name', needed: true },
      { slot: 'subject', not: 'i,we,us,body,corpse,dead,wounded,casualty,victim' },
    ],
    weight: 0.5,
    catch: [
      'Kyiv says Russia is lying about the prisoners.',
      'Foreign powers are trying to destabilise Mali, the ministry said.',
      'The governor of Hodeidah said the men had links to the rebels.',
    ],
    spare: ['The town lies by the river.', 'The engine stalled on the hill.', 'The farmers abandoned the plough.'],
  },
  {
    name: 'mistreats',
    mode: 'disapprove',
    verbs:
      'treat :like=slave|animal|dog|cattle|dirt|beast|criminal|enemy, treat :as=slave|animal|criminal|subhuman|pawn',
    actor: '-',
    recipient: 'subject',
    guards: [
      { slot: 'subject', is: '#human,#name', needed: true },
      { slot: 'subject', not: 'i,we,us' },
    ],
    weight: 0.8,
    catch: [
      'The regime in Pyongyang treats its people like slaves, the defector said.',
      'The guards in Insein treated the monks like dogs.',
      'The settlers treat the shepherds as animals.',
    ],
    spare: [
      'The doctors treat patients in a tent.',
      'The hosts treated the refugees like guests.',
      'The vet treats animals.',
    ],
  },
  {
    name: 'neglects',
    mode: 'disapprove',
    verbs: 'fail, neglect',
    actor: '-',
    recipient: 'subject',
    guards: [
      {
        slot: 'infinitive',
        is: 'protect,stop,prevent,act,honour,honor,investigate,condemn,keep,respect,punish,respond,control,intervene,uphold,implement,abide,comply,help,save,defend,live',
        needed: true,
      },
      { slot: 'subject', is: '#human,#name', needed: true },
      { slot: 'subject', not: 'i,we,us' },
    ],
    weight: 0.5,
    catch: [
      'The peacekeepers failed to intervene in Rutshuru.',
      'The union says the council failed to act in Darfur.',
      'The mediators failed to respond to the killings in Beni.',
    ],
    spare: ['The team failed to score.', 'The engine failed to start.', 'The student failed the exam.'],
  },
]
