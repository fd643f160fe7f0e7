// Help given, men drawn back and talks held, told by a figure: "got the convoy through", "flew in", "pulled out its staff". By act.
// Acts of force told so stand in figures-of-force.ts, demands, reproaches and cut ties in figures-of-pressure.ts.
import type { Act } from '../../model/index.ts'
import type { SignalGroup } from './types.ts'

const SIDES = '#human,#name,council,we,i,they,he,she'

/** Groups by act. */
export const FIGURES_OF_PEACE: Readonly<Partial<Record<Act, readonly SignalGroup[]>>> = {
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
    {
      name: 'operates-on',
      topics: ['aid'],
      verbs:
        'perform =operation|surgery|amputation|caesarean, carry+out =operation|surgery|amputation|caesarean, operate :on, patch+up =#person|wounded, tend =wounded|injured|casualty, tend :to=wounded|injured',
      recipient: 'on, object/on, object/for, to, object',
      guards: [
        {
          slot: 'subject',
          is: 'msf,surgeon,doctor,hospital,clinic,medic,team,nurse,ship,crescent,cross,charity,#name',
          needed: true,
        },
        { slot: 'object/modifier', not: 'military,mopping-up,mop-up,security,special,police,rescue,joint,clearance' },
        { slot: 'object/against', none: true },
        { slot: 'against', none: true },
      ],
      weight: 0.6,
      catch: [
        'MSF performed 190 operations in a week.',
        'Surgeons operated on forty wounded in Grozny.',
        'Doctors patched up the wounded in a school in Beni.',
      ],
      spare: [
        'The army carried out an operation against the rebels.',
        'The mechanic operated the crane.',
        'The gardener tended the roses.',
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
    {
      name: 'thins-out-troops',
      mode: 'withdraw',
      topics: ['withdrawal'],
      verbs:
        'cut =number|strength, reduce =number|strength, halve =number|strength, thin+out =troop|force|garrison, draw+down =number|strength',
      recipient: 'in, from, object/in, object/of/in',
      guards: [
        { slot: 'subject', is: '#group,#name,#force,it,they', needed: true },
        {
          slot: 'object/of',
          is: 'troop,soldier,police,force,policeman,men,man,tank,gun,fighter,garrison,peacekeeper,personnel',
        },
        { slot: 'object/modifier', not: 'prison,case' },
      ],
      weight: 0.7,
      catch: [
        'Yugoslavia has cut the number of its police in Kosovo.',
        'France halved the strength of its force in Gao.',
        'Kenya reduced the number of its soldiers in Gedo.',
      ],
      spare: [
        'The firm cut the number of its clerks.',
        'The rain reduced the number of visitors.',
        'The hospital reduced the number of beds.',
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
    {
      name: 'flies-in',
      mode: 'visit',
      verbs:
        'fly+in, jet+in, drop+in, stop+over :in, fly+back :to, spend =hour|day|night|week :in=#name, pass :through=#name',
      recipient: 'in, through, to',
      guards: [
        {
          slot: 'subject',
          is: '#leader,#name,adviser,emissary,mediator,envoy,delegation,general,monarch',
          needed: true,
        },
        { slot: 'object', not: 'money,troop,#weapon,aid' },
        { slot: 'in', not: 'jail,prison,hospital,hiding,bed,court,exile,custody' },
      ],
      weight: 0.66,
      catch: [
        'The envoy flew in on Monday.',
        'The two generals spent seven hours in Belgrade.',
        'The envoy stopped over in Amman.',
      ],
      spare: [
        'The tourists flew in from Leeds.',
        'The minister spent a week in hospital.',
        'The geese flew in at dusk.',
      ],
    },
    {
      name: 'receives-by-name',
      mode: 'visit',
      verbs: 'receive =#name :in=#name',
      recipient: 'object',
      guards: [
        { slot: 'subject', is: '#leader,#name,king,government', needed: true },
        {
          slot: 'object',
          not: '#weapon,#money,#aid,patriot,leopard,himars,january,february,march,april,may,june,july,august,september,october,november,december',
        },
        { slot: 'in', not: 'january,february,march,april,may,june,july,august,september,october,november,december' },
        { slot: 'from', none: true },
      ],
      weight: 0.62,
      catch: [
        'Greece received Haftar in Athens.',
        'The king received Abbas in Amman on Monday.',
        'Moscow received Hamas in March, and the minister received Haniyeh in Moscow.',
      ],
      spare: [
        'The bank received the money in May.',
        'Kyiv received Leopards in March.',
        'She received a letter in Paris.',
      ],
    },
  ],
}
