// Words of CONCEDE: giving way in words, and surrender. What is done stands in retreat.ts.
import type { SignalGroup } from './types.ts'

/** CONCEDE has no modes. */
export const CONCEDE: readonly SignalGroup[] = [
  {
    name: 'surrender',
    topics: ['surrender'],
    verbs: `surrender, capitulate, give+in, yield, submit, give+up, turn+in =himself|themselves|herself, give =himself|themselves, give+up =himself|themselves|herself|itself, lay+down =resistance, sue :for=peace, admit =defeat, concede =defeat, accept =defeat, bow :to=pressure|demand,
      raise =white, hand+over =town|city, give+up =fight|resistance|struggle, throw+in =towel, walk+out :with=hand, come+out :with=hand, emerge :with=hand`,
    nouns: 'surrender, capitulation',
    actor: 'subject, of, by, possessor, modifier',
    recipient: 'to',
    guards: [
      {
        slot: 'subject',
        not: '#market,#sport,#nature,bond,field,harvest,tree,study,search,crop,survey,talk,negotiation,research,party-list,soil,car,application,experiment',
      },
      { slot: 'subject', is: '#human,#place,#name,half,base,post,camp,barracks,outpost,fort,pocket' },
      // "Gave up on the truce": hopes for it no more.
      {
        slot: 'on',
        not: '#truce,#talks,#deal,#human,#leader,#group,government,peace,idea,plan,hope,process,diplomacy,effort,attempt,mediation,initiative,promise,demand,reform,election,justice,life,dream,war',
      },
      // Who climbs down from a bus gives way to nobody.
      {
        slot: 'from',
        not: 'bus,coach,lorry,truck,van,car,train,carriage,plane,aircraft,helicopter,boat,ship,tank,vehicle,bike,motorcycle,horse,ladder,tree,wall,roof,tower,hill,mountain,ridge,stage,platform,balcony,crane',
      },
      { slot: 'infinitive', not: 'smoke,smoking,drink,drinking,play,try,hope,search,work,look,eat,run,write' },
      {
        slot: 'object',
        not: 'result,crop,report,application,plan,document,proposal,bid,paper,evidence,statement,form,resignation,smoking,job,seat,passport,fruit,point,wicket,information,benefit,goal,hope,draft,letter,petition,list,name,request,return,motion,response,complaint,question,sugar,citizenship,alcohol',
      },
    ],
    weight: 0.8,
    catch: [
      'Hundreds of fighters surrendered to Kurdish forces near Baghouz.',
      'The surrender of Daraya came after four years of siege.',
      'The rebels in Grozny capitulated in February.',
      'The last defenders of Vukovar walked out with their hands up.',
    ],
    spare: [
      'The field yielded a good harvest.',
      'The engineers submitted the plan on time.',
      'The Sudanese rebels have given up on the truce.',
      'He gave up smoking in March.',
      'The women of Mariupol climbed down from the buses in Zaporizhzhia.',
      'The envoy climbed down from the helicopter in Goma.',
    ],
  },
  {
    name: 'gives-way',
    topics: [],
    verbs: `cave+in, backtrack, back-track, backpedal, reverse =course|policy|stance|position|decision|order, make =u-turn|climbdown|turn|turnabout, back+down, relent, acquiesce, give+way, budge, climb+down, buckle, back-pedal, reconcile, back+away :from=plan|threat|demand|idea|proposal|claim|refusal|policy|promise|insistence, retreat :from=plan|threat|demand|idea|proposal|claim|refusal|policy|promise|insistence|position, step+back :from=plan|threat|demand|brink, shelve =plan|bill|law|reform|threat|project|offensive, walk+back =plan|threat|demand|claim|decision, drop =objection|opposition|veto|resistance|plan|refusal, take+back =threat|demand|decree|order|accusation, cancel =tax|levy|decree|bill|reform, soften =stand|tone|demand|line, lift =objection|veto, waive =demand|condition|right|claim, abandon =plan|refusal|objection|opposition|resistance`,
    nouns: 'reconciliation, climbdown, u-turn, volte-face, reversal =policy|decision|order|ban|stance|position',
    actor: 'subject, of, by, possessor, modifier',
    recipient: 'to, object/to',
    guards: [
      {
        slot: 'subject',
        not: '#market,#sport,#nature,bond,field,harvest,tree,study,search,crop,survey,talk,negotiation,research,soil,car,application,experiment,roof,bridge,wall,road',
      },
      { slot: 'subject', is: '#human,#place,#name,half' },
      // Who climbs down from a bus gives way to nobody.
      {
        slot: 'from',
        not: 'bus,coach,lorry,truck,van,car,train,carriage,plane,aircraft,helicopter,boat,ship,tank,vehicle,bike,motorcycle,horse,ladder,tree,wall,roof,tower,hill,mountain,ridge,stage,platform,balcony,crane',
      },
    ],
    weight: 0.82,
    catch: [
      'The ministry climbed down from its demand that the port of Hodeidah be shut.',
      'The government in Beirut backed away from its plan to remove the cameras.',
      'The premier of Ethiopia retreated from his refusal to let the inspectors in.',
      'Manila dropped its objection to the monitors.',
      'The Serbian army has taken back its threat to shut the border.',
      'Government negotiators in Manila softened their stand on amnesty.',
    ],
    spare: [
      'The women of Mariupol climbed down from the buses in Zaporizhzhia.',
      'The envoy climbed down from the helicopter in Goma.',
      'The roof caved in.',
      'The troops retreated from the hill near Kidal.',
    ],
  },
  {
    name: 'declare-truce',
    topics: ['ceasefire'],
    verbs: `declare =#truce, announce =#truce, proclaim =#truce, call =#truce|ceasefire|halt :to=hostility|fighting|operation|attack, call =#truce|ceasefire, order =#truce, extend =#truce, prolong =#truce, lengthen =#truce, roll+over =#truce, offer =amnesty, renew =#truce, declare =end, announce =end, announce =halt|cessation, declare =halt|pause, unveil =#truce, decree =#truce`,
    nouns: 'declaration =#truce, announcement =#truce, extension =#truce',
    actor: 'subject, by, possessor',
    recipient: 'with, object/with',
    guards: [
      { slot: 'subject', not: '#market,company,retailer' },
      { slot: 'object/of', not: 'talk,negotiation,aid,contract,service,production,season,cooperation,relation,flight' },
    ],
    weight: 0.86,
    catch: [
      'The ELN declared a ceasefire in Colombia on 1 April.',
      'The coalition announced a two-week truce in Yemen.',
      'The army extended the ceasefire in Kachin state.',
      'The truce in Sudan was prolonged by three days.',
    ],
    spare: ['The company announced a profit.', 'The referee called a foul.', 'The firm extended the contract.'],
  },
  {
    name: 'announce-release',
    topics: ['detainees'],
    leaning: 'planned',
    verbs: `announce =release|amnesty|pardon|exchange, order =release, promise =release|amnesty, authorise =release, authorize =release, approve =release, offer =release|amnesty, declare =amnesty, pledge =release, decree =amnesty`,
    actor: 'subject',
    recipient: 'object/of, indirect',
    guards: [
      {
        slot: 'object/of',
        not: 'film,album,report,song,product,fund,water,figure,phone,book,game,result,document,aid,data,gas,carbon,record,money,video',
      },
    ],
    weight: 0.86,
    catch: [
      'A court in Ankara ordered the release of a journalist.',
      'The president announced the release of two hundred prisoners in Asmara.',
      'The junta promised the release of monks.',
    ],
    spare: [
      'The studio announced the release of a film.',
      'The ministry ordered the release of the report.',
      'The waiter took the order.',
    ],
  },
  {
    name: 'announce-withdrawal',
    topics: ['withdrawal'],
    leaning: 'planned',
    verbs: `announce =withdrawal|pullout|retreat|disengagement|drawdown|redeployment|de-escalation|demobilisation|disarmament, order =withdrawal|pullout|retreat|redeployment, promise =withdrawal|pullout, offer =withdrawal, pledge =withdrawal, approve =withdrawal, authorise =withdrawal`,
    actor: 'subject',
    recipient: 'object/from, from',
    guards: [
      { slot: 'object/of', not: 'cash,money,candidate,ambassador,product' },
      {
        slot: 'object/from',
        not: 'agreement,treaty,accord,deal,race,pact,election,convention,body,organisation,organization,talk',
      },
    ],
    weight: 0.86,
    catch: [
      'The president announced the withdrawal of troops from Afghanistan.',
      'The commander ordered a retreat from Debaltseve.',
      'Moscow announced a pullout from Kherson.',
    ],
    spare: ['The bank announced a merger.', 'The customer ordered lunch.', 'The teacher announced the result.'],
  },
  {
    name: 'apologise',
    topics: [],
    verbs:
      'take+back =word|remark|statement|accusation, eat =word, apologise, apologize, express =regret|remorse, admit =#crime|mistake|responsibility|guilt|error|fault|attack|raid|strike|shelling|bombing|involvement|role|failure, acknowledge =#crime|mistake|responsibility|error|guilt|fault|failure, own+up, offer =apology, issue =apology, ask :for=forgiveness|pardon, seek =forgiveness, forgive, confess, plead+guilty, take =responsibility|blame, accept =responsibility|blame, compromise, drop =demand|condition|insistence, soften =stance|position, make =concession, offer =concession, accede :to, meet =demand, pay =compensation|reparation, bow :to, agree :to=demand, retract',
    nouns: 'apology, concession, remorse, regret, compromise',
    actor: 'subject, by, possessor, from',
    recipient: 'to, object, for',
    guards: [
      { slot: 'subject', is: '#human,#name' },
      {
        slot: 'object',
        not: 'exam,test,harvest,debt,loan,target,attack,development,situation,decision,delay,lack,absence,refusal,withdrawal,departure,resumption,escalation,move,fact',
      },
      { slot: 'subject', not: '#market,#sport' },
    ],
    weight: 0.5,
    catch: [
      'The general apologised to the families for the shelling of the market in Beslan.',
      'The rebels dropped their demand for a new constitution.',
      'The minister offered an apology to the people of East Timor.',
    ],
    spare: ['The engine failed in the desert.', 'The crop failed again.', 'The tourist asked for water.'],
  },
  {
    // What one is sorry to have done; who regrets that others fail to act says sorry for nothing.
    name: 'regret',
    topics: [],
    verbs: 'regret',
    actor: 'subject',
    recipient: 'to, for',
    guards: [
      { slot: 'subject', is: '#human,#name' },
      {
        slot: 'object',
        not: 'exam,test,harvest,debt,loan,target,attack,development,situation,decision,delay,lack,absence,refusal,withdrawal,departure,resumption,escalation,move,fact,failure,inability,unwillingness,reluctance,collapse,breakdown,cancellation,postponement,closure,suspension,expulsion,rejection,outcome,result,vote,veto,silence,stance,position,step',
      },
      { slot: 'subject', not: '#market,#sport' },
    ],
    weight: 0.5,
    catch: [
      'The colonel regretted the deaths of the fishermen.',
      'The junta regretted the shooting of two monks in Mandalay.',
      'The militia regretted its raid on the clinic to the families.',
    ],
    spare: [
      'Norway regretted the failure of the rebels to free the nurses.',
      'The envoy regretted the closure of the border by Chad.',
      'The tourist regretted the test.',
    ],
  },
  {
    name: 'concedes',
    topics: [],
    verbs: 'concede',
    actor: 'subject',
    recipient: 'to',
    guards: [
      { slot: 'subject', is: '#human,#name' },
      { slot: 'object', not: 'goal,point,penalty,run,corner,lead,kick,try,set,game,win,title' },
    ],
    weight: 0.82,
    catch: [
      'The premier conceded that his country had lost the town of Shushi.',
      'The general conceded that the offensive had failed.',
      'The junta conceded some ground to the monks.',
    ],
    spare: ['The team conceded a goal.', 'The keeper conceded a penalty.', 'The road was closed.'],
  },
  {
    name: 'give-in-to-demands',
    verbs: `accept =demand|condition|term|ultimatum, meet =demand|condition|deadline, bow :to=demand|pressure|ultimatum, yield :to=demand|pressure, give+in :to=demand|pressure, accede :to=demand|request, drop =demand|condition|insistence|claim|decree|bill|tax|reform|bid, give+up =demand|claim|bid|candidacy, abandon =demand|claim|bid|insistence|candidacy, renounce =violence|claim|terrorism|struggle, withdraw =demand|threat|ultimatum|deadline|warning|objection|decree|bill|order|condition|veto, rescind =demand|threat|ultimatum|deadline, call+off =threat|ultimatum, lift =ultimatum|deadline, take+back =ultimatum, agree :to=demand,
      concede :to=demand, comply :with=demand|ultimatum|order|request|term|condition|deadline, satisfy =demand, heed =call|demand|appeal|warning, grant =request|wish|demand|order|permission, give =permission|mandate, beg =forgiveness|pardon, ask =forgiveness|pardon, ask :for=forgiveness, beg :for=forgiveness, plead :for=forgiveness, approve =request|pardon`,
    recipient: 'object/of, object/by, object/from, by, from, indirect, to, object/to',
    guards: [
      { slot: 'subject', is: '#human,#name' },
      { slot: 'subject', not: '#market,company,factory,supplier,producer' },
    ],
    weight: 0.84,
    catch: [
      'The government accepted the demands of the protesters in Khartoum.',
      'The king met the demands of the miners.',
      'The rebels dropped their demand for a new constitution.',
    ],
    spare: ['The factory met demand for cement.', 'The waiter accepted the tip.', 'The court granted nothing.'],
  },
  {
    name: 'complies',
    verbs: 'comply, fall :into=line, toe =line',
    recipient: 'with/of',
    guards: [
      { slot: 'subject', is: '#leader,#force,#group,#name,government,regime,junta,side,party,authority', needed: true },
      {
        slot: 'with',
        not: 'law,rule,regulation,standard,code,norm,convention,resolution,agreement,accord,treaty,#truce,constitution,guideline',
      },
    ],
    weight: 0.76,
    catch: [
      'NATO ambassadors decided that Milosevic had substantially complied.',
      'Pressed by Paris, the junta fell into line.',
      'Told to free the monks, the junta complied.',
    ],
    spare: [
      'The factory complied with the rules.',
      'The driver was told to stop and complied.',
      'The bank has to comply with the law of Kenya.',
    ],
  },
  {
    name: 'ease-rule',
    topics: [],
    leaning: 'planned',
    verbs: `announce =lifting|easing|reopening|opening, approve =lifting|easing|deployment|return|entry, authorise =deployment|return|entry|access|lifting, authorize =release|deployment|return|entry|access|lifting|delivery, order =lifting|reopening|opening, declare =opening, rescind, annul =ban|decree, revoke =ban|order|emergency, repeal =law|ban, scrap =law|ban|tariff|plan, overturn =ban|conviction|sentence, reverse =ban|decision, drop =sanction|tariff|restriction, restore =right, grant =independence|autonomy|right|freedom|citizenship|concession, recognise =right, legalise, cancel =debt|ban|order, abolish, allow =return`,
    actor: 'subject',
    recipient: 'object/of, object/on, object/to, indirect, to, object',
    guards: [
      { slot: 'subject', is: '#human,#name' },
      { slot: 'object', not: 'goal,point,penalty,run,visit,trip,lead,corner' },
    ],
    weight: 0.88,
    catch: [
      'The government announced the lifting of restrictions on aid workers in Darfur.',
      'The Security Council authorised the return of inspectors to Iraq.',
      'The king granted autonomy to the province of Aceh.',
    ],
    spare: ['The team conceded a goal.', 'The firm announced a sale.', 'The chef scrapped his menu.'],
  },
  {
    name: 'is-sorry',
    adjectives: 'sorry, remorseful, regretful, apologetic',
    actor: 'subject',
    recipient: 'to',
    guards: [
      { slot: 'subject', is: '#human,#name', needed: true },
      { slot: 'for', not: '#human,himself,herself,themselves' },
    ],
    weight: 0.7,
    catch: [
      'The generals said they were sorry for the deaths of the boys.',
      'We are sorry for the pain, the commander said.',
      'The general was apologetic about the raid.',
    ],
    spare: ['The house was in a sorry state.', 'The road is long.', 'They felt sad.'],
  },
  {
    name: 'halts-offensive',
    topics: ['ceasefire'],
    verbs: 'call =halt, order =halt, announce =halt',
    actor: 'subject, by',
    recipient: 'object/against, against',
    guards: [
      { slot: 'subject', is: '#human,#name', needed: true },
      {
        slot: 'object/to',
        is: 'offensive,operation,fighting,attack,bombing,campaign,shelling,war,hostility,assault,advance,raid,airstrike,bombardment',
        needed: true,
      },
    ],
    weight: 0.8,
    catch: [
      'The commander called a halt to the offensive in Kachin.',
      'The army announced a halt to its bombardment of Tripoli.',
      'The general called a halt to the shelling of Stepanakert.',
    ],
    spare: [
      'The mayor called a halt to the building work.',
      'The firm called a halt to production.',
      'The singer paused for breath.',
    ],
  },
]
