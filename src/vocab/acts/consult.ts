// Words of CONSULT: to meet, talk, visit, telephone, mediate.
import type { SignalGroup } from './types.ts'

const NOT_SOCIAL =
  '#sport,#market,#nature,target,goal,need,demand,deadline,requirement,standard,challenge,resistance,criterion,fate,cost,expectation,quota,condition,death,end,wife,fan,objective'

/** CONSULT, with its modes. */
export const CONSULT: readonly SignalGroup[] = [
  {
    name: 'makes-headway',
    topics: ['talks'],
    verbs:
      'make =progress|headway|stride :toward=settlement|agreement|peace|deal|accord|truce|ceasefire|cease-fire|solution|compromise, make =progress|headway|stride :towards=settlement|agreement|peace|deal|accord|truce|ceasefire|cease-fire|solution|compromise, make =progress|headway :in=#talks|negotiation, inch :toward=settlement|agreement|peace|deal|accord|truce|ceasefire|cease-fire|solution|compromise, inch :towards=settlement|agreement|peace|deal|accord|truce|ceasefire|cease-fire|solution|compromise, edge :towards=settlement|agreement|peace|deal|accord|truce|ceasefire|cease-fire|solution|compromise, edge :toward=settlement|agreement|peace|deal|accord|truce|ceasefire|cease-fire|solution|compromise',
    actor: 'subject, by',
    recipient: 'with',
    guards: [{ slot: 'subject', not: '#market,#sport,#nature,army,troop,force,offensive,economy,science' }],
    weight: 0.7,
    catch: [
      'Negotiators in Arusha were making progress toward a settlement.',
      'The two delegations made headway in the talks on Monday.',
      'Kinshasa and the rebels are inching towards a deal.',
    ],
    spare: [
      'The troops made progress toward the bridge.',
      'She made progress in her studies.',
      'The team edged towards the title.',
    ],
  },
  {
    name: 'meet',
    topics: ['talks'],
    verbs: `resume =#talks, restart =#talks, tell :in=call, have =breakfast|lunch|dinner|tea|coffee :with=#leader|#group|#force, dine :with, lunch :with, meet, meet :with, meet+up, hold =#talks, have =#talks, attend =#talks, convene, talk :to, talk :with, speak :to, speak :with, negotiate, contact =#leader|#group|#name, confer, consult, discuss, engage :in=#talks|dialogue, engage :with, end =#talks, wrap+up =#talks, finish =#talks, hold+talks, conduct =#talks|negotiation, start =#talks, begin =#talks, open =#talks, conclude =#talks, enter =#talks,
      exchange =view|opinion, parley, brief, debate, sit+down :with, sit :at=table, shake =hand :with,  have =audience, hold =audience, closet, join =#talks, participate :in=#talks, take =part :in=#talks, chair =#talks, host =#talks, raise =issue|concern|matter|case|situation|question, raise :with=#name|#leader|#group|#force|counterpart|government|official, deliberate, hold =round, open =round, begin =round, start =round, resume =round, finish =round, conclude =round, sit :with=#leader|#group|chief|side|commander|envoy|delegation|negotiator|elder|general|rebel, tell :by=phone|telephone, tell :over=phone|telephone, see =#leader, continue =#talks, resume =#talks, review =situation|progress|development, address =assembly|council|parliament|summit`,
    nouns:
      'talk, meeting, negotiation, discussion, consultation, dialogue, summit, conference =peace|donor, conversation, deliberation, session =council|emergency, briefing, contact :with, contact :between, communication :with, communication :between, correspondence :with, correspondence :between, encounter',
    actor: 'subject, between, by, possessor, among, of, modifier',
    recipient: 'with, to, object, object/with, object/between',
    guards: [
      { slot: 'object', not: NOT_SOCIAL },
      {
        slot: 'object',
        not: 'language,english,arabic,french,truth,lie,volume,word,mind,school,mass,funeral,church,class,university,wedding,college,service',
      },
      {
        slot: 'subject',
        not: 'boat,ship,plane,gunboat,frigate,launch,helicopter,patrol,#market,#nature,road,river,line,supply,quality,result,sample,report,book,article',
      },
      { slot: 'on', not: 'condition,camera,radio' },
      {
        slot: 'to',
        not: 'newsman,newsmen,reporter,journalist,press,media,outlet,agency,television,audience,crowd,cnn,bbc,reuters,afp',
      },
      { slot: 'with', not: 'newsman,newsmen,reporter,journalist,press,media,outlet,television,cnn,bbc,reuters,afp' },
      { slot: 'modifier', not: 'press,news,daily,media' },
      { slot: 'in', not: 'statement,interview,speech,article,press,book,letter,column' },
      { slot: 'object/modifier', not: 'press,news,school,sales,earnings' },
    ],
    weight: 0.62,
    catch: [
      'The UN envoy met Houthi leaders in Muscat.',
      'Peace talks between the government and the FARC opened in Havana.',
      'Kerry and Lavrov discussed the crisis in Geneva.',
      'The elders held talks with the commander of the militia in Baidoa.',
    ],
    spare: [
      'The factory met its target for May.',
      'The road meets the river near Mopti.',
      'She speaks Arabic and French.',
    ],
  },
  {
    name: 'visit',
    mode: 'visit',
    topics: ['talks'],
    verbs:
      'visit, pay =visit, make =visit, wrap+up =visit|trip|tour, end =visit|trip|tour, begin =visit|trip|tour, start =visit|trip|tour, conclude =visit|trip|tour, cut+short =visit|trip, tour, host =#leader|#name|delegation|visit, arrive :for=talk|meeting, welcome =#leader|delegation, receive =#leader|delegation, undertake =visit|trip|tour, inspect',
    actor: 'subject, by, from',
    recipient: 'object, to, in, object/to, with',
    guards: [
      {
        slot: 'subject',
        is: '#leader,#name,team,mission,delegation,inspector,monitor,observer,mediator,minister,rapporteur,expert,investigator,official,delegate',
        needed: true,
      },
      { slot: 'object', not: 'site,website,page,dentist,doctor,shop,relative,museum,grandmother,mother,zoo,fame' },
      { slot: 'to', not: 'court,trial,jail,prison,hospital,school,university,poll,war,work,bed,waste,church' },
    ],
    weight: 0.6,
    catch: [
      'President Kiir visited Khartoum on Tuesday.',
      'The UN envoy travelled to Sanaa for talks.',
      'A delegation of mediators arrived in Bangui.',
    ],
    spare: ['Children visited the museum.', 'The parcel arrived in London.', 'Tourists travelled to the beach.'],
  },
  {
    name: 'travels-there',
    mode: 'visit',
    topics: ['talks'],
    verbs:
      'travel :to, arrive :in, fly :to, fly :into, jet :to, jet :into, touch+down :in, journey :to, shuttle :to, go :to, head :to, land :in, arrive :for=talk|meeting',
    actor: 'subject',
    recipient: 'to, in, with',
    guards: [
      {
        slot: 'subject',
        is: '#leader,#name,adviser,aide,emissary,general,commander,monarch,team,mission,delegation,inspector,monitor,observer,mediator,minister,rapporteur,expert',
        needed: true,
      },
      { slot: 'subject', not: 'rich,poor,wounded,survivor' },
      { slot: 'object', none: true },
      { slot: 'to', not: 'court,trial,jail,prison,hospital,school,university,poll,war,work,bed,waste,church' },
    ],
    weight: 0.6,
    catch: [
      'The UN envoy travelled to Sanaa for talks.',
      'A delegation of mediators arrived in Bangui.',
      'The foreign minister flew to Asmara.',
    ],
    spare: [
      'The prisoners were flown to Bukavu by the Red Cross.',
      'Tourists travelled to the beach.',
      'The parcel arrived in London.',
    ],
  },
  {
    name: 'visit-of',
    mode: 'visit',
    topics: ['talks'],
    nouns: 'visit, trip, tour =#leader|official, arrival =#leader|envoy',
    actor: 'subject, by, possessor, of, from',
    recipient: 'to, in, with',
    guards: [
      {
        slot: 'possessor',
        is: '#leader,#name,adviser,aide,emissary,general,commander,monarch,team,mission,delegation,inspector,monitor,observer,mediator,minister,rapporteur,expert',
        not: 'they,their,we,our,i,my',
      },
      { slot: 'by', is: '#leader,#name,team,mission,delegation,inspector,monitor,observer,mediator,minister,expert' },
      { slot: 'of', is: '#leader,#name,team,mission,delegation,inspector,monitor,observer,mediator,minister,expert' },
      {
        slot: 'subject',
        is: '#leader,#name,team,mission,delegation,inspector,monitor,observer,mediator,minister,expert',
      },
      { slot: 'from', not: 'airport,hospital,home,station,shop' },
      { slot: 'to', not: 'court,trial,jail,prison,hospital,school,university,poll,bed,museum,church,zoo,dentist,shop' },
    ],
    weight: 0.6,
    catch: [
      'A visit by the Turkish foreign minister to Nicosia drew protests.',
      'The visit of the envoy to Sanaa lasted two days.',
      "Blinken's trip to Kyiv was kept secret.",
    ],
    spare: [
      'The children enjoyed their trip to the zoo.',
      'A visit to the museum costs five euros.',
      'The trip of the lorry took four days.',
    ],
  },
  {
    name: 'leaders-gather',
    topics: ['talks'],
    verbs: 'gather, convene, assemble, reconvene, sit+down, huddle',
    actor: 'subject',
    recipient: 'with',
    guards: [
      {
        slot: 'subject',
        is: 'minister,official,leader,president,delegate,diplomat,envoy,negotiator,delegation,elder,ambassador,mediator,council,party,side,taliban,rebel,government,general,commander',
        needed: true,
      },
    ],
    weight: 0.64,
    catch: [
      'Foreign ministers gathered in London on Monday.',
      'Delegates from both sides gathered in Jeddah.',
      'Tribal elders have assembled in Garowe.',
    ],
    spare: ['Dust gathered on the shelf.', 'Crowds gathered in the square.', 'The workers assembled the car.'],
  },
  {
    name: 'brings-together',
    topics: ['talks'],
    verbs: 'bring+together, gather, group, assemble',
    actor: 'object',
    recipient: '-',
    guards: [
      { slot: 'subject', is: '#talks,forum,gathering,event,jirga,loya', needed: true },
      { slot: 'object', is: '#human,#name', needed: true },
    ],
    weight: 0.8,
    catch: [
      'The meeting brought together representatives of the army, elders and UN officials.',
      'The talks in Jeddah gathered envoys from forty states.',
      'The conference in Juba brought together the rival generals.',
    ],
    spare: [
      'The feast brought together old friends.',
      'The harvest gathered the family.',
      'The glue brought the two boards together.',
    ],
  },
  {
    name: 'pays-visit',
    mode: 'visit',
    topics: ['talks'],
    verbs: 'pay =visit, make =visit|trip, pay =call :on, call :on=ayatollah|pope|king|president|patriarch|emir',
    actor: 'subject',
    recipient: 'to, object/to',
    guards: [{ slot: 'subject', is: '#human,#name', needed: true }],
    weight: 0.74,
    catch: [
      'The commissioner paid a visit to the camp at Zaatari.',
      'The king made a visit to Baghdad.',
      'The envoy made a trip to Khartoum.',
    ],
    spare: ['The girl paid for the bread.', 'The firm paid a fine.', 'The class made a model.'],
  },
  {
    name: 'gather',
    topics: ['talks'],
    verbs: 'gather, assemble, convene, come+together, congregate, meet+up',
    actor: 'subject',
    recipient: 'with',
    guards: [
      { slot: 'subject', is: '#human,#name', needed: true },
      {
        slot: 'infinitive',
        is: 'discuss,review,debate,consider,coordinate,decide,agree,talk,consult,negotiate,address,strategize,strategise,assess,plan,examine',
        needed: true,
      },
    ],
    weight: 0.66,
    catch: [
      'Ministers from forty states gathered to discuss the war in Sudan.',
      'Ministers of the alliance gathered to review the campaign in Sirte.',
      'Elders came together to debate the truce in Kismayo.',
    ],
    spare: [
      'Crowds gathered to watch the match.',
      'The children assembled to sing.',
      'Clouds gathered over the hills.',
    ],
  },
  {
    name: 'phone',
    mode: 'phone',
    topics: ['talks'],
    verbs:
      'take =call, return =call, put+through =call :to, telephone, phone, ring =#leader|counterpart, call+up =#leader|counterpart, speak :by=phone|telephone, talk :by=phone|telephone, speak :on=phone|telephone, talk :on=phone|telephone, speak :over=phone|telephone, hold =call',
    nouns: 'call =phone|telephone|video|conference, conversation =telephone|phone, call :with, talk =telephone|phone',
    actor: 'subject, between, by, possessor, of',
    recipient: 'object, with, to',
    weight: 0.8,
    catch: [
      'Erdogan and Putin spoke by telephone about Idlib.',
      'The secretary telephoned the president of South Sudan.',
      'Macron held a phone call with Zelensky.',
    ],
    spare: ['He bought a telephone.', 'The phone rang twice.', 'The call of the bird woke us.'],
  },
  {
    name: 'mediate',
    mode: 'third-party',
    topics: ['talks'],
    verbs:
      'mediate, arbitrate, intercede, act :as=mediator|intermediary|broker|guarantor, facilitate =#talks, broker =talk|release|swap|exchange|pullback|withdrawal|handover|evacuation|reconciliation|transfer, intervene :as=mediator, shuttle, serve :as=mediator|guarantor, oversee =#talks, sponsor =#talks',
    nouns: 'effort =mediation|peace|diplomatic, mediation, arbitration, diplomacy =shuttle, facilitation, intercession',
    actor: 'subject, by, possessor, of, modifier',
    recipient: 'between, object, with, in',
    guards: [{ slot: 'subject', not: 'gene,enzyme,factor,protein' }],
    weight: 0.78,
    catch: [
      'Qatar mediated between the factions in Darfur.',
      'Norway facilitated talks between Colombo and the Tamil Tigers.',
      'The bishop acted as a mediator in Bangassou.',
    ],
    spare: ['An enzyme mediated the reaction.', 'The museum sponsored a race.', 'A judge in the match gave a penalty.'],
  },
  {
    name: 'multilateral',
    mode: 'multilateral',
    topics: ['talks'],
    verbs:
      'attend =summit|conference|assembly, convene =summit|conference|council, hold =summit|conference|session, address =assembly|council|summit',
    nouns: 'summit, conference =peace|donor|international, assembly =general, session =council',
    actor: 'subject, by, of, between',
    recipient: 'with, object/with',
    guards: [
      { slot: 'object', not: 'press,news' },
      { slot: 'object/modifier', not: 'press,news' },
    ],
    weight: 0.66,
    catch: [
      'Leaders attended a summit in Addis Ababa on the war in Sudan.',
      'The Security Council held an emergency session on Gaza.',
      'The foreign ministers convened a peace conference in Bonn.',
    ],
    spare: ['Children attended the school.', 'The minister held a press conference.', 'The climbers reached the peak.'],
  },
  {
    name: 'details',
    topics: ['talks'],
    verbs:
      'sound+out =#leader|#group|#force|general|side|commander|elder, hammer+out =detail|term|formula|modality, put+together =head|heads, put =head|heads :together, work+out =detail|term|modality, finalise =detail|term|arrangement, finalize =detail|term|arrangement, iron+out =detail|difference, thrash+out =detail|term|difference, get :in=touch, get :in=contact, contact =member|official|family|relative|side, inform :of, inform :about, notify :of, notify :about',
    actor: 'subject, by',
    recipient: 'with, object/with, object',
    guards: [
      { slot: 'subject', is: '#human,#name' },
      { slot: 'object', not: 'customer,parent,patient,public,reader,user,dealer,doctor,school' },
    ],
    weight: 0.72,
    catch: [
      'The mediators ironed out the details with the rebels in Juba.',
      'The envoy finalised the terms with both sides.',
      'The ambassador was informed about the decision at the ministry.',
    ],
    spare: [
      'The tailor finished the details of the coat.',
      'The bank informed its customers.',
      'The nurse notified the parents.',
    ],
  },
  {
    name: 'face-to-face',
    topics: ['talks'],
    verbs:
      'sit+across :from, sit :across, sit :opposite, sit+opposite, spend =hour|day|night|afternoon|morning|evening|minute :opposite, face =other|another :across, come+face :to=face, meet+again, see =side|party|delegation|negotiator|envoy, embrace, take =seat|place :at=table, take =seat :opposite',
    actor: 'subject',
    recipient: 'from, opposite, across, with, object',
    guards: [
      {
        slot: 'subject',
        is: '#leader,#group,delegation,envoy,negotiator,side,party,minister,elder,commander,general,mediator,ambassador,president,rival,government,team,diplomat,faction,army,militia',
        needed: true,
      },
      { slot: 'object', not: 'reform,idea,faith,islam,democracy,violence,technology,change,end,progress,hope,sign' },
    ],
    weight: 0.7,
    catch: [
      'The rebel delegation sat across from the generals in a hotel in Juba.',
      'The envoys spent four hours opposite one another in Muscat.',
      'The rival presidents embraced in Asmara.',
    ],
    spare: [
      'The pupils sat across from the teacher.',
      'The church stands opposite the bank.',
      'The president embraced reform.',
    ],
  },
  {
    name: 'receives-guests',
    topics: ['talks'],
    verbs:
      'host =commander|leader|minister|counterpart|delegation|president|general|chief|patriarch|archbishop|bishop|imam|sheikh, welcome =envoy|delegation|mediator|negotiator, hear =elder|delegation|envoy|widow|witness, receive =delegation|patriarch|archbishop|bishop|imam|sheikh|cleric|general|counterpart|king|emir|widow|relative|family|mother|wife|envoy|negotiator|representative|elder|member|panel|mediator|minister|ambassador|commander|mission, call+together =elder|chief|sheikh|commander|minister|leader, summon =elder|sheikh, host =elder|envoy|negotiator|mediator',
    actor: 'subject, by',
    recipient: 'object',
    guards: [
      {
        slot: 'subject',
        is: '#leader,#name,#force,#group,pope,archbishop,bishop,patriarch,king,emir,general,envoy,governor,council,speaker,pontiff,imam,sheikh,commander,minister,mayor,colonel,junta,government,rebel,separatist,militia,guerrilla,fighter,insurgent',
        needed: true,
      },
    ],
    weight: 0.7,
    catch: [
      'The archbishop received the widows of the miners in Kinshasa.',
      'The emir received the negotiators of the Taliban on Sunday.',
      'The rebels received a delegation from the junta in Myitkyina.',
      'Separatists received envoys from Kyiv in Luhansk.',
      'The governor called together the elders of the Misseriya in Muglad.',
    ],
    spare: [
      'The hospital received members of the public.',
      'The family received a letter.',
      'The clinic received four wounded.',
    ],
  },
  {
    name: 'in-town-for-talks',
    topics: ['talks'],
    verbs: 'go :for=round|consultation, arrive :for=round|consultation, stay :for=round|consultation',
    actor: 'subject',
    recipient: 'with, for/with',
    guards: [
      {
        slot: 'subject',
        is: '#leader,#group,delegation,envoy,negotiator,side,party,minister,elder,commander,general,mediator,ambassador,president,rival,government,team,diplomat,faction,army,militia',
        needed: true,
      },
    ],
    weight: 0.68,
    catch: [
      'The mediators stayed in Port Sudan for a second round with the army.',
      'The envoy arrived in Sanaa for consultations with the Houthi leadership.',
      'The ministers went to Addis Ababa for a last round.',
    ],
    spare: [
      'The tourists were in Rome for a week.',
      'The general stayed in bed for three days.',
      'The children went for a walk.',
    ],
  },
  {
    name: 'goes-between',
    mode: 'third-party',
    topics: ['talks'],
    verbs:
      'carry =note|paper|word :between, carry =note|paper|word :to, run =message|note :between, bring =message|letter|offer :from, carry =message|letter|offer|reply|proposal :to, carry =message|letter|offer|reply|proposal :from, carry =message|letter|offer|proposal :between, relay =message|offer|proposal, pass+on =message|offer|proposal, ferry =message|offer|proposal, convey =message|offer|proposal :to, take =message|letter|offer|proposal :to, go+back :between, carry =message|proposal|letter|word|plan|offer|draft :between, carry =message|proposal|letter|offer|draft :from, carry =message|proposal|letter|offer|draft :to, relay =message|proposal|offer|demand|answer, pass =message|proposal|offer :between, travel :between, commute :between, ferry =message|proposal :between',
    actor: 'subject, by',
    recipient: 'between, to, from',
    guards: [
      {
        slot: 'subject',
        is: '#leader,#group,#name,mediator,envoy,bishop,archbishop,priest,sheikh,elder,diplomat,team,delegation,official,go-between,norwegian,swede,swiss,qatari',
        needed: true,
      },
    ],
    weight: 0.72,
    catch: [
      'The bishops carried messages between the army and the guerrillas in Bogota.',
      'The Norwegians relayed the proposals of the Tigers to Colombo.',
      'A sheikh carried an offer to the kidnappers in Marib.',
    ],
    spare: [
      'The wires carried messages between the towns.',
      'The postman carried a letter to the farm.',
      'Workers travel between the two cities.',
    ],
  },
  {
    name: 'round-goes-on',
    topics: ['talks'],
    nouns: 'round',
    actor: 'of, between, with',
    recipient: 'with',
    guards: [
      {
        slot: 'modifier',
        is: 'first,second,third,fourth,fifth,sixth,seventh,new,next,another,last,final,latest,further,fresh',
        needed: true,
      },
      { slot: 'of', is: '#talks,negotiation,diplomacy,mediation,consultation' },
    ],
    weight: 0.66,
    catch: [
      'A third round is under way in Jeddah.',
      'The second round ended in Abuja without a paper.',
      'The first round of negotiations between the junta and the Karen opened in Chiang Rai.',
    ],
    spare: [
      'A new round of strikes began on Monday.',
      'The second round of the election ended in a draw.',
      'The round table was sold.',
    ],
  },
]
