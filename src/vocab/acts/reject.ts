// Words of REJECT: refuse, deny, veto, leave unanswered, not allow. Refusals with an infinitive stand in chains.ts.
import type { SignalGroup } from './types.ts'

/** REJECT. Its mode is read off what is refused. */
export const REJECT: readonly SignalGroup[] = [
  {
    name: 'refuse',
    topics: [],
    mode: 'change',
    verbs: `tear+up =letter|offer|invitation|proposal, send+home =lorry|convoy|truck|barge|ship, throw =letter|paper|offer :in=basket|bin|fire, block =draft|motion|statement|initiative|request|communique|vote|sanction, balk :at, baulk :at, bristle :at, sniff :at=offer|proposal|plan|idea, turn+up =nose :at, turn =back :on=offer|#talks|#deal|plan|accord, slam =door :on, slap+down =#ask, reject+out, bat+away =#ask, stonewall, decry-and-refuse, nix, thumb =nose :at, give =snub :to, pour =water :on, kick :into=grass, shoot+down =#ask|idea|plan|proposal, shy+away :from=#talks|#deal, steer+clear :of=#talks, turn =ear :to, bin =#ask|plan|proposal, back+out :of=#deal|#talks|plan, drag =foot :on=#deal|#talks|plan|withdrawal|election|reform, reject, refuse, decline =#ask|interview|help|aid|meeting|talk, rebuff, spurn, rule+out, turn+down, dismiss :as, dismiss =#ask|#speech|idea|possibility|notion|protest|appeal|petition|suggestion|threat|#talks, veto, snub, ignore =#ask|letter|message|order|command|warning|resolution|deadline|plea|protest|concern|sanction, defy, flout, disregard, scoff :at, meet :with=silence|refusal|rejection|derision|contempt|denial, shrug+off, laugh+off, wave+away, wave+aside, brush+aside, brush+off, oppose =#ask|plan, disobey, vote :against, block =resolution|#deal|bill|proposal|nomination|bid|move|effort|statement|appointment|vote, throw+out =#ask|case|appeal|bill|conviction, overturn, quash, resist =pressure|#ask, thwart =#talks|#deal|effort|bid, stall =#talks|#deal, obstruct =#talks|justice, boycott =#talks, stay+away :from=#talks, skip =#talks, shun =#talks, quit =#talks, walk+out, pull+out :of=#deal|#talks, scuttle, torpedo, sabotage =#talks|#deal, backtrack, renege, go+back :on, walk+away :from=#deal|#talks, shun, oppose, repudiate, derail, contravene, break =promise|pledge|commitment, void, rebut, cancel =visit|trip, withdraw :from=#talks|#deal, abrogate`,
    nouns:
      'rejection, refusal, veto, rebuff, defiance, denial, dismissal =#ask, opposition, non-compliance, noncompliance',
    actor: 'subject, by, from, possessor, modifier, of',
    recipient: 'object/from, object/by, object/of, object/possessor, object, of, to, by',
    guards: [
      {
        slot: 'subject',
        not: '#market,#sport,#nature,body,immune,number,sale,health,population,engine,birth,goalkeeper,use,attendance,value,publisher',
      },
      { slot: 'out_of', not: 'captivity,custody,detention,camp,cellar,forest,jungle,rubble' },
      {
        slot: 'object',
        not: 'organ,kidney,transplant,light,shot,view,sun,gravity,pain,car,manuscript,road,street,advance,access',
      },
    ],
    weight: 0.8,
    catch: [
      'The rebels rejected the offer of a ceasefire from the government in Kabul.',
      'Russia vetoed a resolution on Syria.',
      'Abiy dismissed calls for talks with the TPLF.',
      'The refusal of the junta to admit the envoy angered ASEAN.',
    ],
    spare: ['The body rejected the kidney.', 'Sales declined in May.', 'The tree blocked the road.'],
  },
  {
    name: 'deny',
    topics: [],
    mode: 'change',
    verbs:
      'deny =allegation|accusation|report|charge|claim|responsibility|involvement|role|wrongdoing|rumour, deny, disavow, refute, disclaim =responsibility, contradict, dispute =this|that|it|claim|report|figure|account|finding|result|conclusion|version|assertion|allegation|accusation|statement|number|toll|methodology|legality|characterisation|characterization, challenge =finding|conclusion|account|version|assertion|claim|legality, debunk =claim|report|rumour, rubbish, rebut',
    nouns: 'denial =allegation|report|involvement|responsibility',
    actor: 'subject, by, possessor',
    recipient: 'object/by, object/from, object/of',
    guards: [
      {
        slot: 'object',
        not: '#aid,access,haven,sanctuary,way,reality,freedom,opportunity,space,entry,visa,food,water,medicine,treatment,passage,bail,right,request,permission,himself',
      },
    ],
    weight: 0.7,
    catch: [
      'The army denied the allegation of torture in Chechnya.',
      'Rwanda denied any involvement in the fighting in Kivu.',
      'The ministry disputed the report about the camp in Libya.',
    ],
    spare: ['They could not believe the report.', 'The board approved the report.', 'Nobody could say who came.'],
  },
  {
    name: 'strikes-down',
    topics: [],
    mode: 'change',
    verbs:
      'strike+down =#deal|conviction|verdict|sentence|policy|measure|mandate|law|bill|decree|order|ruling|plan|ban|appointment|decision, throw+out =#deal|plan|bill|petition, vote+down =#deal|plan|bill|sale|motion|resolution|proposal',
    actor: 'subject, by',
    recipient: 'object/with, object/by, object/of, object/possessor',
    weight: 0.98,
    catch: [
      'The parliament in Mogadishu struck down the deal with Ethiopia.',
      'A court in Nairobi struck down the ban.',
      'The Knesset voted down the plan.',
    ],
    spare: ['The player was struck down by fever.', 'The two sides struck a deal.', 'He threw out the rubbish.'],
  },
  {
    name: 'holds-up',
    topics: [],
    mode: 'assist',
    verbs:
      'hold+up =sale|shipment|delivery|transfer|export|supply|arm|weapon|jet|aircraft|missile|aid|package|funding|loan|visa, block =sale|transfer|export|loan|funding|package|re-export, freeze =sale|transfer|delivery|shipment',
    actor: 'subject, by',
    recipient: 'to, object/to, for, object/for',
    weight: 0.86,
    catch: [
      'Washington held up the sale of jets to Egypt.',
      'The delivery of shells to Ukraine was held up by the House.',
      'Berlin blocked the export of tanks to Turkey.',
    ],
    spare: ['The storm held up the train.', 'He held up a card.', 'The tree blocked the road.'],
  },
  {
    name: 'deny-access',
    topics: ['access'],
    mode: 'yield',
    verbs: `deny =access|entry|visa|passage|permission|request|bail|permit|clearance, refuse =access|entry|visa|passage|permission|permit|aid|convoy|clearance, block =access|entry|evacuation|inspector|monitor|observer|passage, bar =inspector|monitor|observer|journalist|investigator|envoy|agency, turn+back =convoy|inspector|truck|lorry|ambulance|team|monitor|observer|journalist|envoy|agency|mission, turn+away =convoy|inspector|truck|lorry|ambulance|aid|team|monitor|observer|journalist|envoy|agency|mission, turn+round =convoy|inspector|truck|lorry|ambulance|aid|driver, turn+around =convoy|inspector|truck|lorry|ambulance|aid|driver, send+back =convoy|inspector|truck|lorry|ambulance|driver|monitor|observer|journalist|mission, prevent =access|entry|delivery|evacuation, forbid =flight|convoy|access|visit|delivery, withhold =permission|consent|approval|visa|permit|clearance, keep+out =inspector|monitor|observer|journalist|envoy|agency|convoy|mission|team, hold+up =request, delay =convoy|approval|request, restrict =access`,
    nouns: 'denial =access|entry|visa|permission, refusal =access|entry, obstruction =access',
    actor: 'subject, by, possessor, modifier',
    recipient: 'indirect, object, to, object/to, of',
    guards: [
      { slot: 'of', not: 'war,conflict,fight,trouble' },
      { slot: 'subject', not: '#nature,rain,snow,landslide,mud,fog,flood,computer,website,server,tree' },
    ],
    weight: 0.8,
    catch: [
      'The government denied access to aid workers in Mekelle.',
      'Serb soldiers turned back a UN convoy near Goražde.',
      'Damascus refused permission for a convoy to Darayya.',
      'Ten lorries were turned round at the checkpoint in Dafniya.',
      'Soldiers sent back the drivers at Lachin.',
    ],
    spare: ['The snow blocked access to the pass.', 'The website denied access after an error.', 'The ferry was late.'],
  },
  {
    name: 'talks-fail',
    topics: ['talks'],
    mode: 'change',
    verbs:
      'end :without=agreement|deal|breakthrough|result|progress|accord, fail, founder, stall, deadlock, collapse, falter, break+up :without=agreement|deal',
    actor: '-',
    recipient: '-',
    guards: [
      { slot: 'subject', is: '#talks', needed: true },
      { slot: 'infinitive', not: 'agree,meet' },
    ],
    weight: 0.74,
    catch: [
      'The talks in Geneva ended without agreement.',
      'The negotiations have stalled in Juba.',
      'The peace conference failed.',
    ],
    spare: ['The talks in Geneva began on Monday.', 'The engine failed.', 'The harvest failed.'],
  },
  {
    name: 'unanswered',
    topics: [],
    mode: 'assist',
    verbs:
      'go+unanswered, unanswer, fall :on=ear, go+unheeded, go+unheard, unheed, hear =nothing, receive =answer|reply|response, ignore',
    adjectives: 'unanswered, unheeded, unmet, ignored',
    actor: 'subject/to, to',
    recipient: 'subject/possessor, subject/from, subject/of, subject, modified',
    guards: [
      {
        slot: 'subject',
        is: 'plea,appeal,call,request,demand,letter,cry,petition,warning,offer,question',
        needed: true,
      },
    ],
    weight: 0.8,
    catch: [
      'Their pleas to the United Nations went unanswered.',
      'The appeals of the people of Kobani to Ankara have gone unheeded.',
      'Calls for help from Srebrenica fell on deaf ears.',
    ],
    spare: ['The letter arrived on time.', 'The call came at night.', 'The question was easy.'],
  },
  {
    name: 'will-not-hear',
    mode: 'change',
    verbs:
      'turn =ear :to, turn =back :on, balk :at, baulk :at, vote+down, bat+away, stonewall, say =no :to, drag =foot|heel, dig+in =heel',
    nouns: 'resistance :to, reluctance, unwillingness, intransigence',
    actor: 'subject, of, by, possessor',
    recipient: 'to, on, object/to, at, object',
    guards: [
      { slot: 'subject', is: '#human,#name', needed: false },
      { slot: 'object', not: 'sign,willingness' },
      { slot: 'to', not: 'antibiotic,drug,heat,disease,water,infection,treatment,rust,fire,stress,gravity' },
      { slot: 'modifier', not: 'drug,antibiotic,heat,air,insulin,wind,water' },
    ],
    weight: 0.74,
    catch: [
      'The junta turned a deaf ear to the appeals from Rakhine.',
      'Parliament in Tbilisi voted down the peace deal.',
      'The resistance of the government to the inspectors angered donors.',
    ],
    spare: ['The germ shows resistance to drugs.', 'He turned to the window.', 'The wind turned in the night.'],
  },
  {
    name: 'resists',
    mode: 'yield',
    verbs: 'resist, resist =#ask|call|attempt|effort|pressure|eviction|arrest|transfer|disarmament',
    actor: 'subject, by',
    recipient: 'object/from, object/by, object/possessor, object/of',
    guards: [
      { slot: 'subject', is: '#human,#name', needed: true },
      { slot: 'subject', not: '#market,#sport' },
      {
        slot: 'object',
        not: 'temptation,urge,offer-price,change,idea,charm,heat,disease,infection,#nature,#force,#name',
      },
    ],
    weight: 0.5,
    catch: [
      'Tehran has resisted the calls for a halt.',
      'The junta in Naypyidaw resisted the demand.',
      'Villagers who resisted were beaten.',
    ],
    spare: ['He resisted the temptation.', 'The seal resists heat.', 'The child resisted the urge to laugh.'],
  },
  {
    name: 'takes-back-what-it-gave',
    mode: 'yield',
    verbs:
      'withdraw =offer|promise|pledge|proposal|guarantee|assurance|invitation|amnesty|consent, take+back =offer|promise|pledge|proposal|guarantee|consent, rescind =offer|promise|pledge|proposal|guarantee|invitation|amnesty|consent, retract =offer|promise|pledge|proposal|guarantee|consent, revoke =offer|promise|pledge|guarantee|amnesty|consent|permission, cancel =offer|promise|pledge|amnesty, pull =offer',
    actor: 'subject, by',
    recipient: 'object/to, object/for, from, to',
    guards: [
      { slot: 'subject', is: '#human,#name' },
      { slot: 'subject', not: '#market,#sport,bank,company,buyer,bidder,club,employer' },
    ],
    weight: 0.84,
    catch: [
      'The Burundian government withdrew its offer of an amnesty.',
      'The Houthis took back their promise to free the captives.',
      'Juba has revoked the guarantee it gave to the convoys.',
    ],
    spare: [
      'The bank withdrew its offer for the mill.',
      'The doctor withdrew the needle.',
      'The army took back the town of Palmyra.',
    ],
  },
]
