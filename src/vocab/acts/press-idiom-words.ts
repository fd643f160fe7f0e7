// Acts of peace, of help and of words told in the idiom of newspapers: "put a map on the table", "got the convoy through", "cried
// foul". By act. Acts of force told so stand in press-idiom.ts.
import type { Act } from '../../model/index.ts'
import type { SignalGroup } from './types.ts'

const SIDES = '#human,#name,council,we,i,they,he,she'
const PLANS = 'map|plan|proposal|draft|text|offer|document|paper|condition|formula|roadmap'

/** Groups by act. */
export const PRESS_IDIOM_WORDS: Readonly<Partial<Record<Act, readonly SignalGroup[]>>> = {
  AID: [
    {
      name: 'gets-through',
      topics: ['aid'],
      verbs:
        'get+through =#aid|surgeon|team|tonne|ton|doctor, get+in =#aid|tonne|ton, bring+through =#aid|tonne, get =#aid|surgeon|team|tonne|ton|doctor :to, get =#aid|surgeon|team|tonne|ton|doctor :through',
      recipient: 'to, into, object/to, object/for, for',
      guards: [
        { slot: 'subject', is: '#human,#name,programme,we', needed: true },
        { slot: 'object', is: '#aid,surgeon,team,tonne,ton,doctor', needed: true },
        { slot: 'object', not: 'help' },
      ],
      weight: 0.74,
      catch: [
        'The Red Cross got a surgical team through to Gorazde.',
        'The agency got 40 tonnes of flour through to the camp in Kalma.',
        'UNICEF got vaccines to the villages in Upper Nile.',
      ],
      spare: [
        'The team got through to the final.',
        'The police got through the door.',
        'She got bread for the children.',
      ],
    },
    {
      name: 'opens-for-care',
      topics: ['aid'],
      verbs:
        'open =clinic|hospital|kitchen|shelter|bakery|ward, set+up =clinic|hospital|kitchen|shelter|ward|tent|bakery|dispensary, run =clinic|hospital|kitchen|dispensary, reopen =clinic|hospital|ward|bakery',
      recipient: 'for, object/for, object/in, in, at',
      guards: [
        { slot: 'subject', is: '#group,#name,charity,we,team,medic,doctor,nurse,volunteer,agency', needed: true },
        { slot: 'subject', not: 'company,firm,hotel,family' },
        { slot: 'object/of', not: 'car,wall' },
        { slot: 'object/modifier', not: 'soup,private,beauty,dental,tax' },
      ],
      weight: 0.66,
      catch: [
        'The agency opened a clinic for women in Rafah.',
        'Volunteers set up a field hospital in Bucha.',
        'The charity runs a kitchen for the displaced in Zamzam.',
      ],
      spare: [
        'The company opened a private hospital.',
        'The family opened a bakery in Leeds.',
        'Fire broke out in the kitchen.',
      ],
    },
    {
      name: 'unveils-help',
      topics: ['assistance'],
      verbs:
        'unveil =#money|package|weapon|battery|missile|tranche, earmark =#money|sum, set+aside =#money|sum, free+up =#money, stump+up =#money, cough+up =#money, chip+in =#money, release =fund|tranche|instalment, disburse, contribute =#money|percent|cent|%|share',
      recipient: 'for, to, object/for, object/to',
      guards: [
        { slot: 'subject', is: '#group,#name,donor,#leader,we', needed: true },
        { slot: 'subject', not: 'company,firm,bank,club,smoke' },
        { slot: 'object/modifier', not: 'stimulus,rescue,tax,austerity,reform' },
        { slot: 'object/of', not: 'sanction,reform,cut' },
      ],
      weight: 0.76,
      catch: [
        'Washington unveiled a further $1.1bn in weapons for Ukraine.',
        'Donors contributed 11 per cent of the sum that the mission needs.',
        'Berlin earmarked 40 million euros for the camps in Jordan.',
      ],
      spare: [
        'The bloc unveiled a package of sanctions.',
        'The firm unveiled a car.',
        'The minister unveiled a statue.',
      ],
    },
    {
      name: 'moves-relief',
      topics: ['aid'],
      verbs:
        'move =#aid|tonne|ton, truck =#aid|tonne|ton, haul =#aid|tonne, shift =#aid|tonne, hand+over =borehole|well|clinic|school|ambulance|generator|pump|tent|kit, supply =water|food|meal, provide =meal|ration|water|bed|ration, serve =meal, cook =meal, admit =wounded|patient|casualty|injured, take+in =wounded|casualty',
      recipient: 'to, for, object/to, object/for, into, in, object/into',
      guards: [
        {
          slot: 'subject',
          is: '#group,#name,charity,we,team,agency,programme,kitchen,volunteer,mission,hospital,clinic,convoy,peacekeeper,contingent',
          needed: true,
        },
        { slot: 'subject', not: 'company,firm,hotel,restaurant,smuggler' },
        { slot: 'object', not: 'vote,help,mine' },
      ],
      weight: 0.72,
      catch: [
        'The agency has begun moving food from Adré to Darfur.',
        'The mission handed over forty boreholes to villages near Gao.',
        'The kitchens provide a meal a day to 11,000 people.',
      ],
      spare: [
        'The restaurant cooks meals.',
        'The company moved the generator to the roof.',
        'Smugglers moved fuel to the border.',
      ],
    },
    {
      name: 'trickles-in',
      topics: ['aid'],
      verbs:
        'trickle :into, trickle+in, filter :into, filter+through, seep :into, trickle :through, flow :into, reach =#place|#person|camp|#name',
      actor: 'subject/from, from',
      recipient: 'into, to, object',
      guards: [
        { slot: 'subject', is: 'aid,help,food,medicine,relief,flour,assistance,supply', needed: true },
        { slot: 'subject/modifier', not: 'military,no' },
      ],
      weight: 0.66,
      catch: [
        'Help has begun to trickle into El Fasher.',
        'Food is trickling into the camp at Jabalia.',
        'Aid filtered through to the villages around Mekelle.',
      ],
      spare: ['Water trickled into the cellar.', 'News filtered through to the camp.', 'Light seeped into the room.'],
    },
    {
      name: 'harbours',
      topics: ['assistance'],
      verbs:
        'shelter =commander|fighter|rebel|#leader|militant|fugitive|guerrilla|dissident, give =haven|refuge|sanctuary|asylum, grant =haven|refuge|sanctuary',
      recipient: 'object, object/to, to, indirect',
      guards: [{ slot: 'subject', is: SIDES, needed: true }],
      weight: 0.78,
      catch: [
        'Khartoum has sheltered commanders of the LRA.',
        'Venezuela is sheltering several leaders of the guerrillas.',
        'Pakistan gave sanctuary to the Taliban.',
      ],
      spare: [
        'The trees sheltered the village from the wind.',
        'The wall shelters the garden.',
        'The cave sheltered bats.',
      ],
    },
  ],
  RETREAT: [
    {
      name: 'takes-own-people-out',
      mode: 'withdraw',
      topics: ['evacuation'],
      verbs:
        'evacuate =staff|personnel|employee|team|worker, pull+out =staff|personnel|employee|team|worker, withdraw =staff|personnel|employee|team|worker, relocate =staff|personnel|team|employee',
      recipient: 'from, out_of, object/from, object/in',
      guards: [
        { slot: 'subject', is: '#group,#name,charity,agency,we,it,programme,hospital', needed: true },
        { slot: 'object/possessor', is: 'its,their,our,it,they,we', needed: true },
      ],
      weight: 0.96,
      catch: [
        'The agency evacuated its staff from the hospital in Deir al-Balah.',
        'The charity has pulled out its team from Kunduz.',
        'The programme relocated its personnel from Wad Madani.',
      ],
      spare: [
        'The firm relocated its office in Leeds.',
        'The charity trained its staff.',
        'The mission praised its staff.',
      ],
    },
  ],
  CONSULT: [
    {
      name: 'haggles',
      topics: ['talks'],
      verbs:
        'haggle, bargain, haggle :with, bargain :with, parley, huddle :with, sit+down :with, liaise :with, confer :with',
      nouns: 'haggling, bargaining, horse-trading, arm-twisting',
      actor: 'subject, by, between, of, possessor',
      recipient: 'with',
      guards: [
        { slot: 'subject', not: 'shopper,customer,buyer,trader,tourist,housewife' },
        { slot: 'modifier', not: 'wage,plea,collective,pay,price' },
        { slot: 'with', not: 'seller,trader,vendor,merchant,driver,god,death,fate' },
      ],
      weight: 0.76,
      catch: [
        'The envoy spent three days bargaining with the militia at the gate.',
        'After three weeks of haggling with Pale the convoy left.',
        'The mediators haggled with the junta over the list.',
      ],
      spare: [
        'Shoppers haggled with the vendor.',
        'The plea bargaining took a year.',
        'She bargained with the driver.',
      ],
    },
    {
      name: 'in-touch',
      verbs:
        'stay :in=contact|touch, remain :in=contact|touch, keep :in=contact|touch, show =text|draft|map|document :to, share =text|draft|coordinate|list|map :with, go+over =text|draft',
      recipient: 'with, to, in/with',
      guards: [
        { slot: 'subject', is: '#leader,#group,#name,commander,staff,we,i,general,chief', needed: true },
        { slot: 'with', not: 'earth,reality,nature,family,mother,wife,patient,reader,fan' },
      ],
      weight: 0.72,
      catch: [
        'The mediator shared the draft with both delegations.',
        'The mission stayed in touch with the rebels.',
        'The mediator showed the draft to the president.',
      ],
      spare: [
        'The teacher showed the map to the class.',
        'She stayed in touch with her mother.',
        'The guide showed the map to the tourists.',
      ],
    },
  ],
  REQUEST: [
    {
      name: 'puts-on-table',
      topics: ['talks'],
      verbs: `put =${PLANS} :on=table, lay =${PLANS} :on=table, place =${PLANS} :on=table, table =${PLANS}, lay+out =term|condition|demand, set+out =term|condition|demand, spell+out =term|condition|demand, lay+down =condition|term, list =demand|condition, put+forward =demand|condition|term`,
      recipient: 'to, for, before',
      guards: [
        { slot: 'subject', is: SIDES, needed: true },
        { slot: 'object', not: 'menu,seating' },
        { slot: 'subject', not: 'bank,company,firm,insurer' },
        { slot: 'object/of', not: 'loan,contract,mortgage,sale,reference,inquiry' },
      ],
      weight: 0.84,
      catch: [
        'The mediators put a map on the table in Geneva.',
        'The gang leader laid out his terms in a video.',
        'The guerrillas spelled out their conditions in Caracas.',
      ],
      spare: [
        'The waiter put the map on the shelf.',
        'The architect laid out the garden.',
        'The cook put the plate on the table.',
      ],
    },
    {
      name: 'reminds-of-duty',
      topics: [],
      verbs:
        'remind =side|party|#leader|#force|#group|#name|all|belligerent|warring :of, remind =side|party|belligerent|all|#force|#group|#name',
      recipient: 'object',
      guards: [
        { slot: 'subject', is: '#leader,#group,#name,envoy,mission,we,i', needed: true },
        {
          slot: 'object',
          is: 'side,party,belligerent,all,#force,government,authority,group,regime,junta,#armed',
          needed: true,
        },
        { slot: 'of', not: 'past,childhood,day,father,mother,war,song,power' },
      ],
      weight: 0.72,
      catch: [
        'The envoy reminded both sides that hospitals may not be attacked.',
        'The Red Cross reminds all parties of their duty to spare civilians.',
        'The commissioner reminded the authorities of their obligations.',
      ],
      spare: [
        'The song reminded him of the war.',
        'The photograph reminds the party of its past.',
        'The teacher reminded the pupils of the test.',
      ],
    },
  ],
  ACCUSE: [
    {
      name: 'lays-at',
      mode: 'allege',
      verbs:
        'attribute =attack|shelling|killing|strike|raid|blast|explosion|bombing|murder|massacre|death|ambush|fire|abduction|assault :to, ascribe :to=#force|#armed|#group|#name, pin =attack|killing|blast|blame|massacre|strike :on, put =attack|killing|blast|massacre :down_to',
      recipient: 'to, on, down_to, object/to, object/on',
      guards: [
        { slot: 'subject', not: 'scientist,doctor,researcher,#sport' },
        {
          slot: 'to',
          not: 'disease,weather,fault,leak,drought,stress,hunger,accident,gas,climate,failure,lack,error,negligence,malaria,cold',
        },
      ],
      weight: 0.84,
      catch: [
        'Residents attributed the shelling to RSF positions east of the city.',
        'The army pinned the massacre on a splinter group.',
        'Officials attribute the raid on Kidal to a rival faction.',
      ],
      spare: [
        'Doctors attributed the deaths to malaria.',
        'The museum attributes the painting to a pupil.',
        'She pinned the badge on his coat.',
      ],
    },
    {
      name: 'cries-foul',
      mode: 'disapprove',
      verbs:
        'cry =foul|murder, be =disappointed :by , rue =decision|failure, frown :on, take =exception :to, see =red :over, bristle :at, fume :at, fume :over, seethe :at, seethe :over, chafe :at',
      adjectives:
        'disappointed :by, disappointed :in, disappointed :with, angry :at, angry :over, bitter :about, livid :at, livid :over, resentful :of, disillusioned :with, exasperated :by, exasperated :with, frustrated :with, frustrated :by, fed_up :with',
      actor: 'subject, modified',
      recipient: 'by, at, in, over, with, about, of, on, to, object/of, object/by, object',
      guards: [
        { slot: 'subject', is: `${SIDES},protester,demonstrator,resident,#person` },
        { slot: 'with', not: 'himself,herself,myself,result,price,weather,team,performance' },
        { slot: 'by', not: 'result,price,weather,score,defeat,#sport' },
        { slot: 'object', not: 'loss,death' },
      ],
      weight: 0.68,
      catch: [
        'The opposition cried foul over the vote in Juba.',
        'The envoy was disappointed in the junta.',
        'Protesters were angry at the failure of the West.',
      ],
      spare: [
        'He regretted the loss of his friend.',
        'The coach was disappointed by the result.',
        'The coach regretted the loss.',
      ],
    },
    {
      name: 'holds-it-a-crime',
      mode: 'allege',
      verbs:
        'amount :to=crime|genocide|massacre|cleansing|terrorism|torture|murder|violation|breach|persecution|punishment|aggression, constitute =crime|genocide|massacre|violation|breach|aggression|torture, rig =vote|election|poll|referendum|count, steal =election|vote',
      actor: '-',
      recipient: 'subject/by, subject/of, subject, by',
      guards: [
        { slot: 'subject', not: 'theft,speeding,tax' },
        { slot: 'object', not: 'fifth,third' },
      ],
      weight: 0.7,
      catch: [
        'This expulsion constitutes a crime against humanity, the panel said.',
        'The siege of Taiz constitutes a war crime, the group said.',
        'The ruling party rigged the vote in Harare, the opposition said.',
      ],
      spare: [
        'The bill amounts to ten dollars.',
        'Women constitute half of the council.',
        'The sailors rigged the ship.',
      ],
    },
  ],
  THREATEN: [
    {
      name: 'price-on-head',
      mode: 'violence',
      verbs:
        'put =price|bounty :on=head, place =price|bounty :on=head, set =price|bounty :on=head, offer =bounty|reward :for=head, mark :for=death, name :on=list',
      recipient: 'on/of, on, for/of, object/against, against, object/on, to, object',
      guards: [
        { slot: 'subject', is: '#human,#name,they,he,caller' },
        { slot: 'object/modifier', not: 'guide,reserve,asking,high' },
      ],
      weight: 0.76,
      catch: [
        'The militia put a price on the head of the mayor.',
        'Boko Haram placed a bounty on the head of the bishop.',
        'The cartel marked the judge for death.',
      ],
      spare: [
        'The dealer put a price on the car.',
        'The shop set a high price on bread.',
        'The boy put a hat on his head.',
      ],
    },
  ],
  MOBILIZE: [
    {
      name: 'poured-through',
      mode: 'troops',
      verbs:
        'pour =troop|soldier|man|men|reinforcement|thousand|armour|tank|force|fighter :into, pour =troop|soldier|man|men|reinforcement|thousand|armour|tank|force|fighter :through, pour =troop|soldier|reinforcement|men|thousand :across, funnel =troop|fighter|soldier|men :into, rush =troop|soldier|reinforcement|police|commando, bring+up =troop|tank|reinforcement|artillery|armour|gun, move+up =tank|troop|gun|artillery, throw =reserve|reinforcement|battalion :into, dig+in, entrench, come+up :from, throw+up =barricade|earthwork, beef+up =garrison|force|troop|police|patrol|group|presence',
      recipient: 'into, to, toward, against',
      guards: [
        { slot: 'subject', is: '#force,#armed,#group,#name,they,she,he,we', needed: true },
        { slot: 'object', not: 'money,water,milk,wine,aid,child,topic,question' },
        { slot: 'subject', not: 'protester,demonstrator,refugee,crowd,question,child,moon,sun' },
      ],
      weight: 0.72,
      catch: [
        'Russia poured thousands of men through the tunnel.',
        'The peacekeepers have dug in around Sake.',
        'The army brought up tanks near Badme.',
      ],
      spare: [
        'The nurse poured milk into the cup.',
        'The minister brought up the question.',
        'The children dug in the sand.',
      ],
    },
  ],
  SANCTION: [
    {
      name: 'quits-the-club',
      mode: 'withdraw',
      verbs:
        'announce =exit|withdrawal|departure :from, declare =exit, quit =union|bloc|league|commonwealth|court|organisation|organization|treaty|group|alliance, leave =union|bloc|commonwealth|alliance, denounce =agreement|treaty|accord|pact, tear+up =agreement|treaty|accord|pact, abrogate =treaty|pact|agreement',
      recipient: 'from, object/from, object/with, with, object',
      guards: [
        { slot: 'subject', is: '#group,#leader,#name,they,it,he,she,authority', needed: true },
        { slot: 'subject', not: 'rebel,militant,guerrilla,#armed,envoy,player,footballer' },
        { slot: 'object/of', not: 'troop,force,soldier' },
        { slot: 'from', not: 'town,city,village,base,war,hill' },
      ],
      weight: 0.8,
      catch: [
        'The president announced his exit from the Commonwealth of Independent States.',
        'Mali denounced the defence treaty with France.',
        'Burundi quit the court in The Hague.',
      ],
      spare: [
        'The player announced his exit from the club.',
        'The army announced the withdrawal of troops from the town.',
        'He left the club in June.',
      ],
    },
  ],
}
