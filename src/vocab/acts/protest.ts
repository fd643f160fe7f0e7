// Words of PROTEST: demonstrate, strike, riot, boycott, obstruct.
import type { SignalGroup } from './types.ts'

/** PROTEST, with its modes. */
export const PROTEST: readonly SignalGroup[] = [
  {
    name: 'demo',
    mode: 'demo',
    topics: [],
    verbs:
      'demonstrate, protest, rally :against, stage =protest|demonstration|rally|sit-in|march|walkout|vigil, hold =protest|demonstration|rally|march|vigil|sit-in, sitin, take :to=street, picket, chant =slogan, chant :against, chant :for, march :against, march :for, wave =flag|banner|placard, organise =protest|rally|march, organize =protest|rally|march, pour :into=street, burn =flag|effigy|portrait, join =protest|demonstration|rally|march, gather :outside=ministry|parliament|embassy|court|office|headquarters|palace|prison|consulate, set+off :on=march, agitate, participate :in=protest|march|demonstration|rally|sit-in, take :to=street, gather :to=protest, lead =protest|march|demonstration',
    nouns:
      'demonstration, protest, rally, march :against, march :for, march =protest|peace, sit-in, sitin, vigil, procession',
    actor: 'subject, by, of, possessor, modifier',
    recipient: 'against, over, object, at, object/against, outside',
    guards: [
      { slot: 'subject', is: '#human,#name' },
      { slot: 'subject', not: '#market,salesman,teacher-of,dollar' },
      {
        slot: 'object',
        not: 'method,need,ability,product,skill,technique,commitment,effect,how,value,vehicle,importance,innocence',
      },
      { slot: 'of', not: '#market,product,method,skill,technique' },
      { slot: 'modifier', not: 'market,price' },
    ],
    weight: 0.78,
    catch: [
      'Thousands of people demonstrated against the coup in Yangon.',
      'Students marched through Khartoum.',
      'The big march against the junta took place in Yangon.',
    ],
    spare: ['She demonstrated the method to the class.', 'Stocks rallied on Friday.', 'Winter came in March.'],
  },
  {
    name: 'rally',
    mode: 'demo',
    topics: [],
    verbs: 'rally',
    actor: 'subject',
    recipient: 'against, outside',
    guards: [
      { slot: 'subject', is: '#human,#name', needed: true },
      { slot: 'subject', not: '#market,dollar' },
      { slot: 'object', not: '#human,#name,support,backing,ally,nation,country,crowd,base,world' },
      { slot: 'behind', not: '#human,#name,idea,plan,flag' },
      { slot: 'around', not: '#human,#name,idea,plan,flag' },
    ],
    weight: 0.78,
    catch: [
      'Thousands rallied in Bamako on Friday.',
      'Monks rallied in Sittwe for a second day.',
      'Supporters of the prime minister rallied in Baghdad.',
    ],
    spare: [
      'The premier rallied supporters on the eve of the vote.',
      'Stocks rallied on Friday.',
      'Europe rallied behind Kyiv.',
    ],
  },
  {
    name: 'march',
    mode: 'demo',
    topics: [],
    verbs:
      'march, sit+down :on=road|street|floor|track|bridge|railway, sit+down :in=road|street|square|front, lie+down :in=front|road|street, lie+down :on=road|street|track',
    actor: 'subject',
    recipient: 'against, over, object',
    guards: [
      { slot: 'subject', is: '#human,#name', needed: true },
      {
        slot: 'subject',
        not: 'troop,soldier,army,force,rebel,fighter,militia,militiaman,column,battalion,brigade,insurgent,guerrilla,cadet,band,prisoner,hostage,captor,child',
      },
      { slot: 'object', not: '#human' },
    ],
    weight: 0.78,
    catch: [
      'Students marched through Khartoum.',
      'Thousands of Ukrainians marched in Kherson.',
      'Mothers sat down on the road in Buenaventura.',
    ],
    spare: ['Troops marched to the front.', 'The band marched past the king.', 'The rebels marched on the capital.'],
  },
  {
    name: 'riot',
    mode: 'riot',
    topics: [],
    verbs: 'riot, rampage, clash :with=police, run+riot, rise+up, revolt, rebel, storm =parliament|embassy, mutiny',
    nouns: 'riot, rioting, unrest, uprising, revolt, rebellion, mutiny, disturbance, rampage, insurrection, intifada',
    actor: 'subject, by, of, possessor, modifier',
    recipient: 'against, with, in, object',
    guards: [{ slot: 'subject', not: 'stomach,colour' }],
    weight: 0.74,
    catch: [
      'Crowds rioted in the streets of Conakry.',
      'Soldiers mutinied in Bouaké over pay.',
      'The uprising against the regime spread to Homs.',
    ],
    spare: ['The boys played in the street.', 'The choir sang in the square.', 'The flowers bloomed.'],
  },
  {
    name: 'throws-stones',
    mode: 'riot',
    topics: [],
    verbs:
      'throw =stone|rock|brick|bottle|petrol-bomb|molotov|tomato|egg|cocktail, hurl =stone|rock|brick|bottle|petrol-bomb|molotov|cocktail, pelt, stone, set =tyre|tire|bin, build =barricade, erect =barricade|roadblock, put+up =barricade',
    actor: 'subject',
    recipient: 'at, object/at, object',
    guards: [
      {
        slot: 'subject',
        is: 'protester,demonstrator,marcher,rioter,crowd,mob,striker,supporter,student,marcher',
        needed: true,
      },
    ],
    weight: 0.86,
    catch: [
      'Protesters threw stones at the troops in Srinagar.',
      'Demonstrators pelted the police with bottles in Belgrade.',
      'A crowd hurled rocks at the UN base in Goma.',
    ],
    spare: [
      'The boy threw a stone into the river.',
      'Soldiers threw grenades into the hut.',
      'The crowd threw flowers at the singer.',
    ],
  },
  {
    name: 'strike',
    mode: 'strike',
    topics: [],
    verbs:
      'strike :over, strike :for, strike, go :on=strike, walk+off, down =tool, stop =work, stage =strike|walkout|stoppage, hold =strike, begin =strike, launch =strike, observe =strike, join =strike, end-strike, walk+out, walk+out :of=court|class|classroom|school|factory|hospital|parliament|chamber|mine',
    actor: 'subject, by, of, possessor, modifier',
    recipient: 'against, over, in',
    guards: [
      {
        slot: 'subject',
        is: 'worker,teacher,doctor,nurse,driver,union,student,miner,employee,staff,lawyer,farmer,shopkeeper,trader,civil,servant,pilot,opposition,people,resident,labourer,association,attorney,judge,journalist,prisoner',
        needed: true,
      },
      { slot: 'object', not: '#human,#structure,#place,deal,balance,#deal,ball,chord,fire,target,note,tone' },
    ],
    weight: 0.82,
    catch: [
      'Teachers went on strike in Nairobi.',
      'Miners walked off the job in Marikana.',
      'The nurses went on strike in Harare.',
    ],
    spare: ['The clock struck ten.', 'Lightning struck a tree.', 'The firms struck a deal.'],
  },
  {
    name: 'strike-called',
    mode: 'strike',
    topics: [],
    verbs: 'call =strike|shutdown, declare =shutdown',
    nouns:
      'strike =general|labour|labor|teacher|worker|rail|doctor|student|miner|bus|transport, strike :over=pay|wage|salary|price|arrest|law|condition|closure|killing, walkout, stoppage, shutdown =general',
    actor: 'subject, by, of, possessor, modifier',
    recipient: 'against, over, object/against',
    guards: [
      { slot: 'modifier', not: 'air,missile,drone,rocket,military' },
      { slot: 'object/on', not: '#structure,#place,#force,bunker,target,position,convoy,camp' },
      { slot: 'on', not: '#structure,#place,#force,bunker,target,position,convoy,camp' },
    ],
    weight: 0.82,
    catch: [
      'Shops were shut across Jaffna in a general strike.',
      'A general strike closed the port of Aden on Monday.',
      'The walkout by teachers in Mandalay went into its second week.',
    ],
    spare: ['The strike hit a market in Gaza.', 'A lucky strike won the game.', 'Air strikes on Idlib continued.'],
  },
  {
    name: 'hunger',
    mode: 'hunger',
    topics: [],
    verbs: 'go :on=hunger, refuse =food|meal, stage =hunger-strike, fast',
    nouns: 'strike =hunger, hunger-strike, fast =protest',
    actor: 'subject, by, of, possessor',
    recipient: 'against',
    guards: [{ slot: 'subject', not: 'baby,cat,dog,muslim,child' }],
    weight: 0.84,
    catch: [
      'Prisoners began a hunger strike in Guantánamo.',
      'The detainees refused food in Tora prison.',
      'A hunger strike by inmates in Evin entered its third week.',
    ],
    spare: ['The baby refused milk.', 'Hunger spread in the south.', 'The cat refused food.'],
  },
  {
    name: 'boycott',
    mode: 'boycott',
    topics: [],
    verbs: 'boycott, stay+away, abstain :from=vote|election|poll, shun =election|vote|poll',
    nouns: 'boycott',
    actor: 'subject, by, of, possessor, modifier',
    recipient: 'object, of, on',
    guards: [{ slot: 'object', not: 'alcohol' }],
    weight: 0.8,
    catch: [
      'Opposition parties boycotted the election in Burundi.',
      'The boycott of the vote by Sunni groups weakened the result.',
      'Kurdish leaders boycotted the census in Kirkuk.',
    ],
    spare: ['The voters stood in line.', 'The conference opened on time.', 'The boy slept late.'],
  },
  {
    name: 'obstruct',
    mode: 'obstruct',
    topics: [],
    verbs:
      'blockade =road|highway, barricade, block =road|highway|street|traffic|bridge|entrance, occupy =square|building|university|street|parliament, obstruct =traffic|road',
    nouns: 'occupation =square|university|building, sit-in, sitin, barricade',
    actor: 'subject, by, of',
    recipient: 'object, of',
    guards: [
      { slot: 'subject', is: '#person,protester,demonstrator,activist,union,driver,student,supporter', needed: true },
    ],
    weight: 0.84,
    catch: [
      'Protesters blocked the road to the airport in Santa Cruz.',
      'Demonstrators occupied the square in Hong Kong.',
      'Truck drivers blocked highways in Brazil.',
    ],
    spare: ['A tree blocked the road.', 'Snow blocked the bridge.', 'The desk occupied the room.'],
  },
  {
    name: 'vandalize',
    mode: 'vandalize',
    topics: [],
    verbs: 'vandalise, vandalize, deface, smash =window|shop|statue, topple =statue, burn =tyre|tire|car|bus',
    nouns: 'vandalism',
    actor: 'subject, by, of',
    recipient: 'object, of',
    guards: [
      {
        slot: 'subject',
        is: '#person,protester,demonstrator,activist,supporter,mob,youth,crowd,fan,#name',
        needed: true,
      },
    ],
    weight: 0.8,
    catch: [
      'Protesters toppled the statue of the dictator in Homs.',
      'Demonstrators burned tyres in Lagos.',
      'The crowd smashed the windows of the bank in Athens.',
    ],
    spare: ['The hail smashed the window.', 'The cook burned the rice.', 'The wind broke a branch.'],
  },
]
