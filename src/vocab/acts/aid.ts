// Words of AID: money, goods, arms, fighters, training, refuge and rescue given.
import type { SignalGroup } from './types.ts'

/** AID has no modes. */
export const AID: readonly SignalGroup[] = [
  {
    name: 'deliver-aid',
    topics: ['aid'],
    verbs: `pay :for=bed|camp|clinic|tent|ward|school|water|electricity|fuel|operation|convoy|lorry|bus|hospital, bring+in =tonne|ton|sack|litre|dose, dish+out =soup|food|meal|bread|rice|#aid, dole+out =#aid|#money, hand+round =#aid, hand+around =#aid, share+out =#aid, ladle+out =soup|food|porridge, pass+out =#aid, grant =loan|credit, cough+up =#money, chip+in =#money, stump+up =#money, foot =bill :for, put+up =#money :for, resupply =#structure|#place|clinic|hospital, restock =#structure|clinic|hospital|pharmacy|shelf, replenish =stock|store|supply, repair =main|mains|pump|grid|pumping|network|substation|power|water, fix =pump|pipe|main|mains|pipeline|grid, reconnect =#place|#structure|hospital, lay+on =water|food|bus|transport|meal, send =hospital|clinic|ward|generator|plane, truck+in =#aid, ship+in =#aid, bring+over =#aid, sink =well|borehole, drill =well|borehole, dig =well|latrine, rush =#aid|doctor|medic|team, deploy =clinic|hospital|ambulance, deposit =#money :in, open =hospital|clinic|ward|school|home|house|church|mosque|airport|port :to=#person|wounded|aid|refugee|displaced|injured, airlift =#aid, open =door :to=refugee|migrant, open =home|house :to, run =clinic|kitchen|shelter, render =aid|assistance, set+up =hospital|clinic|kitchen|shelter|canteen, fly =#aid, bring+in =#aid, ferry =#aid, pour =#money :into=#place|defence|defense|relief|army|#name, pump =#money :into, pay =salary|wage, pay =#force|officer, hand =#aid|#money, hand+over =#aid|vehicle|ambulance|equipment|laptop|motorcycle|boat|clinic|hospital|school, open =door :to=#person|#name, funnel =#money|#weapon :to, transfer =#money, step+in :with=#money|#aid|loan, wire =#money, inject =#money, remit =#money, channel =#money|#weapon :to, dig :from=rubble, dig+out =#person, spend =#money :on=aid|relief|response|refugee|assistance, restore =water|electricity|power, reach =#person :with=#aid|assistance, reach =number :with=#aid|assistance, provide :to=#force|#group|#person|#name, provide :with=#aid|#weapon|equipment|training|support|mask|vehicle, increase =aid|assistance|funding|support|contribution, boost =aid|assistance|funding|support|contribution, double =aid|assistance|funding|contribution, step+up =aid|assistance|delivery|response, ramp+up =aid|assistance|delivery|response|operation, scale+up =aid|assistance|delivery|response|operation, bring =contribution, deliver =#aid|#money|material, distribute =#aid|#money|item|pack, hand+out =#aid|leaflet-food, airdrop, drop =#aid, send =#aid|#money|doctor|medic|expert|rescuer|nurse|team|observer, ship =#aid|wheat, supply, provide =#aid|#money|service|treatment|care|support|training|protection|facility|technology, donate, give =#aid|#money|care, bring =#aid|relief, transport =#aid, truck =#aid, fly+in =#aid, carry =#aid, dispatch =#aid|doctor|team, allocate =#money|aid, respond :with=#money, disburse, contribute =#money|#aid|#force|troop|helicopter|expert|share, aid, grant =#money|aid, commit =#money|aid, rebuild, repair =hospital|school|line|pipeline|plant, offload, unload =aid|food|cargo,
      offer =aid|treatment|shelter, award =#money|grant|scholarship, support =assistance|aid|relief, raise =money|fund, raise =#money :for, cook =meal|food :for, prepare =meal|food :for, pay :for=reconstruction|rebuilding|repair|shelter|food|medicine|training|salary, subsidise, subsidize, bankroll, extend =loan|credit|aid, lend =money, ease =suffering|hardship, serve =meal, lend, host =refugee|migrant, take+in =refugee|migrant, evacuate =patient`,
    nouns: `airlift =aid|food|relief|humanitarian|medicine, arrival =aid|food|medicine|relief|convoy|lorry, delivery =#aid|supply, distribution =#aid|supply, aid =humanitarian|food|financial|emergency|relief, airdrop, convoy =aid|humanitarian|relief|food, shipment =#aid|relief, donation, relief =humanitarian|food, supply =food|medicine|aid, delivery :to, distribution :to, rescue, provision =#aid, vaccination, treatment, feeding, grant, loan`,
    actor: 'subject, by, from, possessor, modifier',
    recipient: 'indirect, to, into, for, with, in, of, among, object, object/to, object/for',
    guards: [
      {
        slot: 'subject',
        not: '#market,#sport,study,report,video,book,weather,data,result,factor,rain,wind,cow,capability,ability,integration,presence,partnership,policy,capacity,visit,development,dialogue,cooperation',
      },
      {
        slot: 'object',
        not: '#speech,blow,baby,verdict,sentence,message,lecture,goal,parcel-post,pizza,warning,evidence,information,update,detail,explanation,election,terrorism,war,insight,conclusion,agreement,deal,compromise,consensus,verdict,level,peak,end,final,decision,low,high,goal,point,semi-final,settlement,audience,customer,ultimatum',
      },
      { slot: 'with', not: 'homework' },
      {
        slot: 'object/of',
        not: 'general,commander,mediator,diplomat,negotiator,envoy,minister,ambassador,politician,elder,lawyer,prosecutor,inspector,emissary,delegate,official',
      },
      { slot: 'to', not: '#talks' },
    ],
    weight: 0.68,
    catch: [
      'A UN convoy delivered food and medicine to Madaya.',
      'The delivery of aid to civilians in Aleppo resumed.',
      'Norway donated tents to families in Idlib.',
      'A team delivered nine tonnes of dressings to the hospital in Aden.',
      'Cuba sent a team of doctors to Freetown.',
      'Doctors Without Borders treated wounded people in Goma.',
    ],
    spare: ['The minister delivered a speech.', 'The judge delivered the verdict.', 'The striker supplied the goal.'],
  },
  {
    name: 'houses-the-displaced',
    topics: ['aid', 'displacement'],
    verbs:
      'set+up =camp|shelter|site|tent|reception-centre, open =camp|shelter|site|tent, build =camp|shelter|tent, pitch =tent, put+up =tent|shelter, erect =tent|shelter',
    actor: 'subject, by',
    recipient: 'for, object/for',
    guards: [
      {
        slot: 'for',
        is: 'refugee,migrant,displaced,displace,evacuee,homeless,family,survivor,villager,resident,civilian,people,orphan',
        needed: true,
      },
      { slot: 'subject', not: 'scout,circus,hotel,company' },
    ],
    weight: 0.84,
    catch: [
      'A new camp has been set up for the displaced of Abyei.',
      'The Red Crescent put up tents for the families from Raqqa.',
      'Shelters were built for refugees near Kasese.',
    ],
    spare: [
      'Kenya has set up a camp for its soldiers near Kismayo.',
      'The scouts put up tents for the night.',
      'The firm opened a site for shoppers.',
    ],
  },
  {
    name: 'brings-to-care',
    topics: ['aid'],
    verbs: `haul :from=water|sea|rubble|river|boat, winch :from=sea|water|deck|ship|boat, fish :out_of=water|sea, scoop :from=water|sea, dig :out_of=rubble|ruin|ruins, drag :from=rubble|wreckage|ruin|ruins, pull :out_of=water|sea|rubble|ruin|ruins, evacuate :for=treatment|surgery, stretcher :to=hospital|clinic|ambulance, pull :from=rubble|wreckage|debris|ruin, take :to=hospital|clinic, rush :to=hospital|clinic, airlift :to=hospital, fly :to=hospital|clinic, ferry :to=hospital|clinic, bring :to=hospital|clinic, move :to=hospital|clinic, transfer :to=hospital|clinic, evacuate :to=hospital|clinic, drive :to=hospital|clinic, carry :to=hospital|clinic, refer :to=hospital|clinic, take :into=home|house, take :on=board, take+aboard, pluck :from=boat|sea|water|ship|dinghy|raft|rubble, pull :from=boat|sea|water|ship|dinghy|raft,
      fly :for=treatment|surgery, take :for=treatment|surgery, bring :for=treatment|surgery, airlift :for=treatment|surgery, send :for=treatment|surgery, transfer :for=treatment|surgery`,
    actor: 'subject, by',
    recipient: 'object, indirect',
    guards: [
      { slot: 'subject', not: '#market,#sport' },
      {
        slot: 'object',
        not: '#talks,#deal,case,matter,question,report,book,goal,ball,parcel,body,corpse,remains,dead',
      },
    ],
    weight: 0.68,
    catch: [
      'Some of the injured were airlifted to Nairobi for treatment.',
      'Volunteers pulled a girl from the rubble in Kharkiv.',
      'The coastguard plucked forty men from the sea off Zuwara.',
    ],
    spare: [
      'The judge took the case to the court.',
      'The driver took the parcel to the clinic.',
      'The striker pulled the ball from the air.',
      'Rescuers pulled a body from the rubble in Aleppo.',
    ],
  },
  {
    name: 'keeps-alive',
    topics: ['aid'],
    verbs:
      'inoculate, immunise =number, clothe =#person|number, tend =#person|wounded|injured|sick, nurse =#person|wounded|injured|sick, comfort =#person, feed, vaccinate, immunise, immunize, shelter =#human|#name|hundred|thousand|million, house =#person|refugee, save =#person|life, rescue',
    actor: 'subject, by',
    recipient: 'object',
    guards: [
      {
        slot: 'subject',
        not: '#market,#sport,study,report,video,book,weather,data,result,factor,rain,wind,cow,river,road,line',
      },
      {
        slot: 'object',
        is: '#human,#name,life,lives,hundred,thousand,million,dozen,cat,dog,horse,animal,wounded,injured',
      },
      {
        slot: 'object',
        not: '#speech,#market,baby,goal,point,election,economy,firm,bank,company,title,season,match,fear,rumour,rumor,speculation,anger,face,energy,time,money,data,file',
      },
    ],
    weight: 0.7,
    catch: [
      'The agency said it was feeding 4 million people in Tigray.',
      'Nurses vaccinated 400,000 children in Goma.',
      'Fishermen rescued the crew off Berbera.',
    ],
    spare: ['The news fed fears of a war.', 'The keeper saved the match.', 'The river feeds the lake.'],
  },
  {
    name: 'treats',
    topics: ['aid'],
    verbs:
      'patch+up =#person|#force|wounded|injured, stitch+up =#person|#force|wounded|injured, bandage =#person|#force|wounded|injured, tend :to=#person|#force|wounded|injured|sick, care :for=#person|#force|wounded|injured|sick|orphan, look+after =#person|wounded|injured|sick, attend :to=wounded|injured|casualty|sick, treat =#person|#force|wounded|injured|sick|case, operate :on=#person|#force|wounded|injured',
    actor: 'subject, by',
    recipient: 'object, on',
    guards: [
      { slot: 'subject', is: '#human,#name,hospital,clinic,ward,surgeon,medic,staff,team' },
      { slot: 'as', is: '#aid' },
      { slot: 'object', not: 'matter,issue' },
    ],
    weight: 0.7,
    catch: [
      'Doctors treated 40 wounded men at the hospital in Goma.',
      'Wounded fighters were treated at a clinic in Kobani.',
      'The field hospital has treated hundreds of children in Mosul.',
    ],
    spare: [
      'The guards treated them as slaves.',
      'The court treated the villagers as enemies.',
      'The tannery treats leather.',
    ],
  },
  {
    name: 'funds',
    topics: ['aid'],
    verbs:
      'fund =#human|#name|#structure|war|rebellion|project|programme|program|operation|campaign|repair|reconstruction|construction|work|training|effort|treatment|salary, finance =#human|#name|#structure|war|rebellion|project|programme|program|operation|campaign|repair|reconstruction|construction|work|training|effort|treatment|salary',
    actor: 'subject, by',
    recipient: 'object/of, object/for, object/by, object, for',
    guards: [
      { slot: 'subject', is: '#human,#name,donor,fund' },
      { slot: 'object', not: '#market,film,show,album,purchase,study,research' },
    ],
    weight: 0.7,
    catch: [
      'Qatar financed the rebels in Idlib.',
      'Norway funds two clinics in Gao.',
      'The militia was funded by a businessman in Donetsk.',
    ],
    spare: ['The oil funds the group.', 'The studio financed the film.', 'Taxes fund the roads.'],
  },
  {
    name: 'receives',
    topics: ['aid'],
    verbs:
      'receive =#aid|#money|#weapon|assistance|support|training :from, get =#aid|#money|#weapon|assistance|support|training :from, obtain =#money|#weapon|assistance|support :from, secure =loan|funding|grant|#weapon :from',
    actor: 'from',
    recipient: 'subject',
    guards: [
      { slot: 'subject', is: '#human,#name,#place,#structure', needed: true },
      { slot: 'from', is: '#human,#name,abroad,donor', needed: true },
    ],
    weight: 0.76,
    catch: [
      'Ukraine received another tranche of aid from the IMF.',
      'The rebels got missiles from Libya.',
      'The clinic in Taiz received medicine from the Red Cross.',
    ],
    spare: [
      'The firm received a letter from the bank.',
      'The boy got a kiss from his mother.',
      'Sudan received a warning from Egypt.',
    ],
  },
  {
    name: 'finds-refuge',
    topics: ['displacement'],
    verbs:
      'find =refuge|shelter|asylum|sanctuary|haven :in, receive =refuge|shelter|asylum|sanctuary :in, obtain =asylum :in',
    actor: 'in',
    recipient: 'subject',
    guards: [
      { slot: 'subject', is: '#human,#name', needed: true },
      { slot: 'in', is: '#name,#place', needed: true },
    ],
    weight: 0.7,
    catch: [
      'Four million Syrians have found refuge in Turkey.',
      'The pastor found asylum in Canada.',
      'Families from Goma found shelter in Rwanda.',
    ],
    spare: ['The poet found refuge in drink.', 'The family found a house in Leeds.', 'Bees find shelter in trees.'],
  },
  {
    name: 'hides-them',
    topics: ['displacement'],
    verbs:
      'hide =#person|#name|refugee, conceal =#person|#name|refugee, shelter =#person|#name, take+in =#person|#name, put+up =#person|refugee',
    actor: 'subject',
    recipient: 'object',
    guards: [
      {
        slot: 'subject',
        is: 'villager,resident,neighbour,neighbor,family,priest,monk,nun,imam,teacher,farmer,couple,people,nurse,doctor,bishop,pastor,herder,fisherman,parish,church,monastery,convent',
        needed: true,
      },
      { slot: 'object', not: 'himself,herself,themselves,it' },
    ],
    weight: 0.72,
    catch: [
      'Villagers hid the girls in a church for three days.',
      'A priest hid forty Tutsis in his house.',
      'Neighbours concealed the family from the militia in Srebrenica.',
    ],
    spare: [
      'The gunmen hid the hostages in a cave.',
      'The boys hid themselves in the well.',
      'Villagers hid the grain.',
    ],
  },
  {
    name: 'aid-arrives',
    topics: ['aid', 'access'],
    verbs:
      'make =it :to, make+it :to, trickle :into, trickle :through, trickle+in, trickle+through, flow :into, flow :to, flow+in, stream :into, pour :into, get :to, come+through, cross =border|river|line|frontier|bridge, filter :through, filter :into, reach, arrive, arrive :in, enter, get+through, get :into, come :into, cross :into, roll :into',
    actor: '-',
    recipient: 'object, in, at, into, for, to',
    guards: [
      {
        slot: 'subject',
        is: 'diesel,fuel,generator,seed,dressing,stretcher,plasma,oxygen,insulin,vaccine,foodstuff,humanitarian,serum,blanket,tent,aid,convoy,food,medicine,relief,supply,shipment,assistance,parcel,flour,truck,lorry',
        needed: true,
      },
    ],
    weight: 0.76,
    catch: [
      'A convoy of the Red Cross reached Madaya on Monday.',
      'Food and medicine arrived in the camp at Yarmouk.',
      'Aid trucks entered Gaza through Rafah.',
    ],
    spare: ['The climbers reached the peak.', 'The train arrived in Leeds.', 'The students entered the hall.'],
  },
  {
    name: 'aid-sets-out',
    topics: ['aid', 'access'],
    verbs: 'head :for, head :to, leave :for, set+off :for, set+out :for, head+out :for, depart :for, sail :for',
    actor: '-',
    recipient: 'for, to',
    guards: [
      {
        slot: 'subject',
        is: 'aid,convoy,food,medicine,relief,supply,shipment,assistance,parcel,flour,truck,lorry',
        needed: true,
      },
      { slot: 'subject', not: '#force,#weapon,tank,armour,armor,vehicle,gun' },
    ],
    weight: 0.76,
    catch: [
      'Nine lorries of flour left Ganja for Kelbajar on Wednesday.',
      'A convoy of the Red Cross set out for Cabinda at dawn.',
      'Food and medicine left the port for the hospital in Sirte.',
    ],
    spare: [
      'The train left York for Leeds.',
      'The climbers set out for the peak.',
      'The students headed for the hall.',
    ],
  },
  {
    name: 'comes-laden',
    topics: ['aid'],
    verbs:
      'land :with=#aid, dock :with=#aid, berth :with=#aid, arrive :with=#aid, sail :with=#aid, fly :with=#aid, come :with=#aid, drive :with=#aid, roll :with=#aid, get :with=#aid, turn+up :with=#aid, pull+in :with=#aid, cross :with=#aid, walk :with=#aid, tie+up :with=#aid',
    actor: 'subject/of, subject/from, subject/modifier, subject/possessor, by',
    recipient: 'in, at, into, to',
    guards: [
      {
        slot: 'subject',
        is: '#group,plane,aircraft,helicopter,ship,boat,barge,vessel,dhow,canoe,pirogue,convoy,column,caravan,flight,truck,lorry,tanker,van,tractor,train,mule,donkey,camel,porter,team,worker,volunteer,agency,freighter,ferry,steamer,airlift',
        needed: true,
      },
    ],
    weight: 0.72,
    catch: [
      'A plane of Caritas landed in Luena on Monday with nine tonnes of maize.',
      'Mules of the Red Crescent arrived in Kokari with medicine.',
      'A barge docked at Mbandaka with 300 tonnes of flour.',
    ],
    spare: [
      'The plane landed with one engine.',
      'The guests arrived with flowers.',
      'The ship docked with a broken mast.',
    ],
  },
  {
    name: 'takes-in',
    topics: ['aid'],
    verbs:
      'take =#aid :to=#place|#name, take =#aid :into=#place|#name, drive =#aid :to=#place|#name, drive =#aid :into=#place|#name, smuggle =#aid :into=#place|#name, get =#aid :into=#place|#name, put+ashore =#aid, land =#aid, discharge =#aid',
    actor: 'subject, by',
    recipient: 'to, into, at, in',
    guards: [
      {
        slot: 'subject',
        is: '#human,#name,convoy,ship,boat,barge,vessel,plane,aircraft,helicopter,truck,lorry,mule,agency,crew',
        needed: true,
      },
      {
        slot: 'object',
        not: 'cow,goat,sheep,camel,help,shelter,coat,shoe,tool,mask,tablet,notebook,drug,lorry,truck,convoy,ambulance',
      },
    ],
    weight: 0.68,
    catch: [
      'Volunteers took bread to Avdiivka on Friday.',
      'Nuns drove rice into Butembo under fire.',
      'The agency got flour into Kutum.',
    ],
    spare: ['The boy took water to the horse.', 'He took the goats to market.', 'She took her coat to Paris.'],
  },
  {
    name: 'help',
    topics: ['assistance'],
    verbs: 'help, assist, come :to=aid|help|rescue|assistance|defence|defense',
    nouns: 'help :from, help :to, assistance :from, assistance :to, assistance =humanitarian|emergency',
    actor: 'subject, by, from, possessor',
    recipient: 'object, to, for, object/to',
    guards: [
      { slot: 'subject', is: '#human,#name,contribution,donation,grant,money,funding,loan,assistance' },
      { slot: 'to', not: 'foot,seat,chair,car' },
      { slot: 'object', not: '#market,situation,cause,matter,economy,sale' },
    ],
    weight: 0.66,
    catch: [
      'Volunteers helped the wounded in Idlib.',
      'Russia came to the aid of the government in Damascus.',
      'The Red Crescent has assisted families in Taiz.',
    ],
    spare: ['The rain helped the harvest.', 'The map helps nobody.', 'The drug helped the heart.'],
  },
  {
    name: 'military-aid',
    topics: ['assistance'],
    verbs: `arm =#force|#group|#human|#name, hand =jet|tank|howitzer|helicopter|drone|gunship|patrol-boat|armour, supply =#weapon, send =vehicle|ambulance|equipment|generator|#weapon|fighter|adviser|advisor|trainer|peacekeeper, provide =#weapon|training|air-support|cover, train =#force|police|#name|unit|pilot|recruit|medic|cadet|personnel|volunteer|judge|prosecutor|deminer|nurse|doctor|surgeon|paramedic|engineer|official|journalist|technician|crew, teach =#force|recruit|pilot|cadet|gunner|crew, instruct =#force|recruit|pilot|cadet, equip =#force|#name, deliver =#weapon, back =#human|#name|offensive, commit =#force|adviser|advisor|trainer|troop, supply :with=#weapon, reinforce =#force|#place|#name|mission|contingent, bolster =#force|#place|#name|defence|defense, advise =#force, escort, protect =#person|convoy|#place|#name, deploy =peacekeeper|adviser|observer|monitor|medic|doctor|nurse|mission|expert, sell =#weapon, rearm, prop+up, shore+up, sponsor =#force|#group, smuggle =#weapon, support =#force|offensive|operation, give =#weapon|cover, ship =#weapon, secure =convoy`,
    nouns: `aid =military|security, support =military|logistical|air|logistics|financial|economic|material|humanitarian|technical, assistance =military|security|logistical|financial|economic, training =#force, delivery =#weapon, shipment =#weapon, supply =#weapon, sale =#weapon`,
    actor: 'subject, by, from, possessor, modifier',
    recipient: 'indirect, to, object, for, with, of, object/to',
    guards: [
      { slot: 'subject', not: '#sport,#market,law,vaccine,insurance,coach,helmet' },
      {
        slot: 'object',
        not: '#sport,claim,himself,itself,dog,skin,environment,economy,interest,investor,consumer,act,attack,crime,atrocity,offence,offense,outrage,deed',
      },
    ],
    weight: 0.7,
    catch: [
      'Iran sent fighters to support the government in Damascus.',
      'France trained soldiers in Mali.',
      'Washington supplied missiles to Ukraine.',
    ],
    spare: ['The coach trained his players.', 'The helmet protects the head.', 'The bank sent a letter.'],
  },
  {
    name: 'refuge',
    topics: ['displacement'],
    verbs:
      'take+in =dozen|score|ninety|eighty|seventy|sixty|fifty|forty|thirty|twenty, harbour =#force|#group|rebel, harbor =#force|#group|rebel, shelter =#force|rebel|fugitive, give =refuge|shelter|sanctuary :to, welcome =evacuee|displaced, grant =asylum|refuge|shelter|citizenship|visa|status|residence|protection, give =asylum|refuge|shelter|sanctuary, offer =asylum|refuge|sanctuary|shelter, host =refugee|migrant, accept =refugee|migrant|asylum-seeker, admit =refugee, take+in =#person|#name|newcomer|evacuee|migrant|displaced|wounded|injured|guerrilla|million|thousand|hundred|dozen|number, resettle =migrant|evacuee, shelter =refugee|family, resettle =refugee, harbour =refugee, receive =refugee|migrant, welcome =refugee|migrant',
    nouns: 'asylum, resettlement =refugee, home :to=refugee|migrant|exile|displaced, haven :for=refugee|#person',
    actor: 'subject, by, possessor, in',
    recipient: 'indirect, to, object, for, object/to',
    guards: [
      {
        slot: 'subject',
        is: '#human,#name,convent,monastery,school,church,mosque,hotel,parish,hospital,village,town,city',
      },
    ],
    weight: 0.76,
    catch: [
      'Uganda granted refuge to families from South Sudan.',
      'Ecuador gave asylum to an opposition leader.',
      'Jordan took in refugees from Daraa.',
    ],
    spare: ['The old man sought peace.', 'The tree gave shade.', 'The hotel received a letter.'],
  },
  {
    name: 'is-supplier',
    topics: ['assistance'],
    nouns:
      'supplier, backer, sponsor, provider, donor, benefactor, patron, financier, paymaster, bankroller, lifeline :to',
    actor: 'subject',
    recipient: 'to, of/to, of, possessor',
    guards: [
      { slot: 'subject', is: '#human,#name', needed: true },
      {
        slot: 'of',
        not: '#market,event,bill,resolution,prize,law,draft,motion,amendment,art,show,team,club,film,gas,oil,energy',
      },
      { slot: 'modifier', not: 'sport,shirt,club,blood,organ,kidney' },
    ],
    weight: 0.66,
    catch: [
      'Belarus was a main supplier of shells to the army.',
      'Iran is the main backer of the Houthis.',
      'Sweden was the largest donor to the fund for Darfur.',
    ],
    spare: [
      'The backers of the plan met in Geneva.',
      'She is a sponsor of the bill.',
      'Qatar is a large supplier of gas to Europe.',
    ],
  },
  {
    name: 'goods-reach',
    topics: ['aid'],
    verbs:
      'get :to=half|people|#person|those|families|part|most|all|some, go :to=#person, dock :in, dock :at, berth :in, berth :at, land :in, land :at, arrive :in, arrive :at, arrive :by=boat|ship|road|air|train|helicopter|lorry|truck, come+in, come :by=boat|ship|road|air, roll :into, get+through, get :into, pull :into, sail :into, unload :in, unload :at, touch+down, go+out :to, go+out =#person|number, reach =#place|#structure|#name|enclave|#person, get :to=#place|#name|enclave|camp|hospital, go :into=#place|#name|enclave|camp',
    actor: 'subject/from, from',
    recipient: 'in, at, into',
    guards: [
      {
        slot: 'subject',
        is: 'maize,millet,lentil,bean,bread,loaf,diesel,kerosene,kit,drug,biscuit,salt,soap,seed,tarpaulin,sheeting,saline,vaccine,medicine,insulin,flour,wheat,rice,sorghum,food,ration,convoy,shipment,medication,plasma,blood,oxygen,serum,sugar,milk,parcel,blanket,tent,relief,aid,supplies,supply,planeload,shipload,lorryload,truckload,foodstuff,grain,antibiotic,anaesthetic,morphine',
        needed: true,
      },
    ],
    weight: 0.74,
    catch: [
      'Vaccines for 30,000 children arrived in Kismayo by boat.',
      'Three planeloads of medicine landed in Sanaa.',
      'The flour came by road on Sunday to Lokichoggio.',
      'A convoy of the Red Cross unloaded in Douma on Thursday.',
      'Food got to the camp at Kalma by road.',
    ],
    spare: ['The tourists arrived in Kismayo by boat.', 'A fine idea came in at noon.', 'The price of rice came down.'],
  },
  {
    name: 'unloads',
    topics: ['aid'],
    verbs: 'unload =#aid|sack|tonne|carton|crate|parcel, offload =#aid|sack|tonne|carton|crate|parcel',
    actor: 'subject, by',
    recipient: 'in, at, object',
    guards: [
      {
        slot: 'subject',
        is: '#human,#name,convoy,ship,barge,vessel,boat,trawler,dhow,freighter,plane,aircraft,crew,agency,helicopter,diver,lifeboat,truck,lorry',
        needed: true,
      },
      { slot: 'object', not: 'coal,ore,cargo-of-oil,boat,anchor,net,sail' },
    ],
    weight: 0.7,
    catch: [
      'The convoy unloaded 200 sacks of rice in Kauda.',
      'Two lorries offloaded sacks of maize in Baidoa.',
      'The crew offloaded parcels in the port of Tripoli.',
    ],
    spare: ['The dockers unloaded coal.', 'The crew unloaded the coal in Durban.', 'The boys left their boat.'],
  },
]
