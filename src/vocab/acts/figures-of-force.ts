// Force used, held over people or brought up, told by a figure: "went on a rampage", "opened a second front", "drove him away
// blindfolded". By act. Acts of peace told so stand in figures-of-peace.ts, demands, reproaches and cut ties in figures-of-pressure.ts.
import type { Act } from '../../model/index.ts'
import type { SignalGroup } from './types.ts'

const MEN = '#force,#armed,#name,they,man,men,mob,youth,tribesman,settler'
/** Who or what runs riot and hurts nobody in a war. */
const PLAYERS = 'student,fan,child,pupil,striker,bull,dog,horse,elephant,boar,virus,price,team'

/** Groups by act. */
export const FIGURES_OF_FORCE: Readonly<Partial<Record<Act, readonly SignalGroup[]>>> = {
  ASSAULT: [
    {
      name: 'rampages',
      topics: ['attack'],
      verbs: 'go :on=rampage, run+amok, run+riot, rampage, embark :on=rampage, go :on=spree, mount =rampage',
      nouns: 'rampage',
      recipient: 'through, in, against, across',
      guards: [
        { slot: 'subject', is: MEN },
        { slot: 'subject', not: PLAYERS },
        { slot: 'by', not: PLAYERS },
      ],
      weight: 0.82,
      catch: [
        'Militiamen went on a rampage through Bangui.',
        'Soldiers ran amok in the market of Goma.',
        'Separatist fighters rampaged through three villages near Kumbo.',
      ],
      spare: ['A bull ran amok in the square.', 'A dog ran amok in the yard.', 'Prices ran riot in the spring.'],
    },
    {
      name: 'opens-front',
      topics: ['attack'],
      verbs: 'open =front, open+up =front, reopen =front',
      recipient: 'against, object/against',
      guards: [
        { slot: 'subject', is: '#force,#armed,#group,#name,they', needed: true },
        { slot: 'object/of', not: 'research,debate,effort,aid,struggle,reform' },
        { slot: 'object/modifier', not: 'shop,store,legal,diplomatic,political,popular,united' },
      ],
      weight: 0.82,
      catch: [
        'The army opened a second front in Kordofan.',
        'Rebels opened new fronts near Zawiya.',
        'Government forces have opened a front against the militia in Shabwa.',
      ],
      spare: [
        'The minister opened a legal front against the bank.',
        'The merchant opened a shop front in Cairo.',
        'The lawyers opened a diplomatic front.',
      ],
    },
    {
      name: 'crashes-through',
      topics: ['attack'],
      verbs:
        'plough :into, plow :into, smash :into, smash :through, crash :into, crash :onto, crash :through, plunge :into, streak :into, thud :into, punch :into',
      actor: '-',
      recipient: 'into, onto, through',
      guards: [
        { slot: 'subject', is: 'missile,rocket,shell,mortar,drone,projectile,round,bomb,warhead', needed: true },
        { slot: 'into', not: 'sea,field,ocean,river,lake,ground,desert,water' },
      ],
      weight: 0.82,
      catch: [
        'A missile ploughed into a block of flats in Dnipro.',
        'Two rockets smashed through the roof of a clinic in Sderot.',
        'A drone crashed into the oil depot at Port Sudan.',
      ],
      spare: [
        'A lorry ploughed into the queue.',
        'The rocket plunged into the sea.',
        'The ship smashed into the pier.',
      ],
    },
    {
      name: 'forces-way',
      topics: ['attack', 'territory'],
      verbs:
        'smash =way :into, fight =way :into, shoot =way :into, blast =way :into, force =way :into, push =way :into, batter =way :into, smash =way, fight =way, shoot =way, blast =way, batter =way',
      recipient: 'into, through, to, inside',
      guards: [
        { slot: 'subject', is: MEN, needed: true },
        { slot: 'into', not: 'final,business,market,politics,industry,cup' },
        { slot: 'to', not: 'final,top' },
      ],
      weight: 0.78,
      catch: [
        'Troops smashed their way into the parliament in Grozny.',
        'Rebels fought their way into Bor.',
        'Gunmen shot their way into the prison at Owerri.',
      ],
      spare: [
        'She fought her way to the top.',
        'The team fought its way into the final.',
        'He found his way into the house.',
      ],
    },
    {
      name: 'blindfolded',
      mode: 'abduct',
      topics: ['detainees'],
      verbs: `blindfold, manacle, hood, gag, spirit+away =#person|#leader, whisk+off =#person|#leader, frogmarch, bundle :into=car|van|truck|lorry|jeep|pickup|vehicle|boot|trunk, haul :into=car|van|truck|jeep|pickup|vehicle, drag :into=car|van|truck|jeep|pickup|vehicle|forest|bush`,
      recipient: 'object',
      guards: [
        { slot: 'object', is: '#person,#leader,#name,#force,he,she,they,him,her,them,man,men', needed: true },
        { slot: 'subject', not: 'doctor,nurse,medic,bodyguard,magician,child,player,rescuer' },
        { slot: 'to', not: 'safety,hospital,clinic' },
      ],
      weight: 0.74,
      catch: [
        'The director was blindfolded and driven away by a patrol.',
        'Soldiers bundled the mayor into a car in Melitopol.',
        'Four priests were blindfolded and taken to a barracks in Asmara.',
      ],
      spare: [
        'The children blindfolded the uncle for a game.',
        'The nurse blindfolded the player for the game.',
        'The parcel was bundled into a van.',
      ],
    },
    {
      name: 'wades-into',
      mode: 'crowd-control',
      topics: ['attack'],
      verbs: 'wade :into, lay :into, charge :into, pile :into, plunge :into, tear :into, set+about',
      recipient: 'into, object',
      guards: [
        {
          slot: 'subject',
          is: 'police,policeman,officer,constable,soldier,gendarme,trooper,guard,troop,thug',
          needed: true,
        },
        {
          slot: 'into',
          is: 'crowd,protester,demonstrator,marcher,march,rally,picket,student,worshipper,mourner,procession',
          needed: true,
        },
      ],
      weight: 0.94,
      catch: [
        'Police waded into the crowd with batons in Minsk.',
        'Officers laid into the marchers in Kampala.',
        'Soldiers charged into a procession of mourners in Srinagar.',
      ],
      spare: [
        'The officer waded into the river.',
        'The senator laid into the minister.',
        'Fans piled into the stadium.',
      ],
    },
    {
      name: 'strings-up',
      mode: 'torture',
      verbs:
        'string+up, hang :by=wrist|arm|foot|ankle, hang+up :by=wrist|arm|ankle, suspend :by=wrist|arm|ankle, suspend :from=ceiling, burn :with=cigarette',
      recipient: 'object',
      guards: [{ slot: 'object', is: '#person,#leader,#force,he,she,they,man,men', needed: true }],
      weight: 0.86,
      catch: [
        'Prisoners were strung up by the wrists at the base.',
        'Guards burned the students with cigarettes in Dhaka.',
        'The teacher was hung by the ankles in a cellar in Asmara.',
      ],
      spare: [
        'Lanterns were strung up along the street.',
        'The lamp was suspended from the ceiling.',
        'The flags were strung up for the feast.',
      ],
    },
    {
      name: 'blows-off-limb',
      mode: 'explosives',
      topics: ['attack'],
      verbs:
        'blow+off =leg|arm|hand|foot|finger, tear+off =leg|arm|foot, take+off =leg|arm|hand|foot, rip+off =leg|arm|foot, shear+off =leg|arm|foot, maim, lose =leg|arm|foot|hand|eye :to=mine|blast|bomb|shrapnel|grenade',
      actor: '-',
      recipient: 'object/of, object/possessor, object',
      guards: [
        {
          slot: 'subject',
          is: 'mine,landmine,trap,bomb,device,shell,blast,explosion,grenade,rocket,shrapnel,missile,#person,#force,#name',
          needed: true,
        },
        { slot: 'subject', not: 'surgeon,doctor' },
      ],
      weight: 0.66,
      catch: [
        'A booby trap blew off the legs of a shepherd near Idlib.',
        'The mine took off the foot of a soldier in Casamance.',
        'Shrapnel tore off the arm of a boy in Horlivka.',
      ],
      spare: ['The wind blew off the roof.', 'The surgeon took off the leg.', 'The plane took off from Juba.'],
    },
    {
      name: 'takes-reprisals',
      topics: ['attack'],
      verbs:
        'carry+out =reprisal, take =reprisal, launch =reprisal, conduct =reprisal, exact =revenge|vengeance|retribution, take =revenge|vengeance, wreak =vengeance|revenge',
      recipient: 'against, on, object/against, object/on, object/for',
      guards: [
        { slot: 'subject', is: MEN, needed: true },
        { slot: 'subject', not: 'team,side,champion,club' },
      ],
      weight: 0.78,
      catch: [
        'The militia carried out reprisals against Hausa traders.',
        'Soldiers took revenge on the villagers of Dan Kande.',
        'Rebels exacted vengeance on the clan in Pibor.',
      ],
      spare: [
        'The champions took revenge on the club.',
        'The nurse took the temperature.',
        'The minister feared reprisals.',
      ],
    },
    {
      name: 'edges-forward',
      topics: ['territory'],
      verbs:
        'edge+forward, inch+forward, edge :into, inch :into, press+forward, grind+forward, surge+forward, thrust :into, thrust :toward, thrust :towards, inch :toward, inch :towards, edge :towards, edge :toward',
      recipient: 'into, toward, towards',
      guards: [{ slot: 'subject', is: '#force,#armed', needed: true }],
      weight: 0.76,
      catch: [
        'Russian troops edged forward in Avdiivka.',
        'The rebels inched towards the palace in Monrovia.',
        'Government soldiers thrust into the suburbs of Jaffna.',
      ],
      spare: ['The talks inched forward.', 'The queue edged forward.', 'The crew edged into the harbour.'],
    },
    {
      name: 'drives-in',
      topics: ['territory'],
      verbs:
        'drive+in, roll+in, ride+in, sweep+in, pour+in, surge+in, barge+in, burst+in, drive :into=town|village|camp|city|#name, roll :into=town|village|camp|city|#name, sweep :into=town|village|camp|city|#name, ride :into=town|village|camp|city|#name',
      recipient: 'into',
      guards: [
        { slot: 'subject', is: '#armed,insurgent,tank,armour,column', needed: true },
        { slot: 'subject', not: 'police,peacekeeper,officer,guard,helicopter,plane,ship,boat,jet,commander' },
        { slot: 'for', none: true },
        { slot: 'with', not: 'aid,food,supply,convoy' },
      ],
      weight: 0.72,
      catch: [
        'The insurgents drove in within hours.',
        'Rebel tanks rolled into Bor at dawn.',
        'Fighters on camels swept into the village of Kutum.',
      ],
      spare: [
        'The minister drove in from the airport.',
        'The bus rolled into the camp.',
        'Clouds swept in from the sea.',
      ],
    },
  ],
  COERCE: [
    {
      name: 'empties-stores',
      mode: 'seize',
      topics: ['aid'],
      verbs:
        'empty =warehouse|store|depot|storehouse|granary|pharmacy|shop, clean+out =warehouse|store|depot|pharmacy|bank, strip =warehouse|clinic|hospital|store|factory|house|home, plunder, raid =warehouse|store|storehouse|granary|pharmacy, walk+off :with, cart+off, carry+off =generator|medicine|furniture|equipment|vehicle|fuel|food',
      recipient: 'object/of, object',
      guards: [
        { slot: 'subject', is: '#force,#armed,looter,mob,crowd,they,thief,bandit', needed: true },
        { slot: 'subject', not: 'customer,shopper' },
      ],
      weight: 0.76,
      catch: [
        'Looters emptied the warehouse of the agency in Wad Madani.',
        'Soldiers carted off the beds of the hospital in Adwa.',
        'Rebels cleaned out the pharmacy in Bambari.',
      ],
      spare: [
        'Shoppers emptied the store before the holiday.',
        'The clerk emptied the drawer.',
        'Workers stripped the paint from the wall.',
      ],
    },
    {
      name: 'held-off-coast',
      mode: 'restrict',
      topics: ['access'],
      verbs:
        'hold :off=coast|port|shore, hold+up :off=coast|port, detain :off=coast|port, keep :off=port|coast, hold :at=anchor|sea|anchorage, hold :outside=port|harbour|harbor, strand :off=coast|port, hold+back =consignment|shipment|cargo|medicine|lorry|truck|convoy|tanker|supply|delivery|container',
      recipient: 'object',
      guards: [
        {
          slot: 'object',
          is: '#craft,ship,tanker,freighter,barge,cargo,trawler,boat,dhow,consignment,shipment,medicine,lorry,truck,convoy,supply,delivery,container,thirteen,dozen',
          needed: true,
        },
        { slot: 'subject', not: '#nature,storm,gale,pilot,fog,strike' },
      ],
      weight: 0.84,
      catch: [
        'Thirteen tankers are being held off the coast.',
        'The coalition is holding four ships outside the port of Hodeidah.',
        'A consignment of antibiotics is being held back by the ministry in Colombo.',
      ],
      spare: [
        'The race was held off the coast of Malta.',
        'The storm held the ferry outside the harbour.',
        'The goalkeeper held back the crowd.',
      ],
    },
    {
      name: 'turns-tap-off',
      mode: 'withhold',
      topics: ['siege'],
      verbs:
        'shut+off =water|gas|electricity|power|pump|valve|supply|tap|pipe|pipeline|main, turn+off =pump|valve|tap|pipeline, close =valve|tap|spigot|sluice, stop =pump, switch+off =pump',
      recipient: 'object/to, to, object/of, for',
      guards: [
        { slot: 'subject', is: '#force,#armed,#group', needed: true },
        { slot: 'subject', not: 'company,utility,household,engineer,plumber,technician,customer' },
        { slot: 'for', not: 'repair,maintenance,night' },
      ],
      weight: 0.8,
      catch: [
        'The rebels shut off the valve of the water pipe to Donetsk.',
        'Militants turned off the pumps in Golo.',
        'The army closed the sluice on the canal to Afrin.',
      ],
      spare: [
        'The engineer closed the valve.',
        'The company turned off the pumps for repairs.',
        'She turned off the tap.',
      ],
    },
    {
      name: 'armed-strike',
      mode: 'restrict',
      verbs:
        'declare =strike, impose =strike, decree =strike, call =strike, announce =strike, order =strike, enforce =strike, lift-not =strike',
      nouns: 'strike =armed',
      recipient: 'on, in, object/on, object/in',
      guards: [{ slot: 'object/modifier', is: 'armed', needed: true }],
      weight: 0.9,
      catch: [
        'The ELN declared an armed strike on the river.',
        'The guerrillas have imposed an armed strike in Chocó.',
        'The Clan del Golfo called an armed strike in Urabá.',
      ],
      spare: ['The union declared a strike.', 'The armed men went on.', 'The pilots called a strike.'],
    },
    {
      name: 'clamps-rule',
      mode: 'curfew',
      verbs:
        'clap =curfew :on, slap =curfew :on, clamp =curfew :on, clamp =curfew, bring+in =curfew, order =curfew, extend =curfew, tighten =curfew',
      recipient: 'on, in, object/on, object/in, over',
      guards: [{ slot: 'subject', not: 'mother,father,school,parent' }],
      weight: 0.86,
      catch: [
        'The governor clamped a curfew on Maiduguri.',
        'Delhi slapped a curfew on Srinagar.',
        'The junta brought in a curfew in Yangon.',
      ],
      spare: ['The parents ordered a taxi.', 'She clapped her hands.', 'The school extended the term.'],
    },
    {
      name: 'clamps-martial-law',
      mode: 'martial-law',
      verbs:
        'clap =law|emergency|rule :on, slap =law|emergency|rule :on, clamp =law|emergency|rule :on, bring+in =emergency, extend =law|emergency',
      recipient: 'on, in, object/on, object/in, over',
      guards: [{ slot: 'object/modifier', is: 'martial,state,direct,military', needed: false }],
      weight: 0.72,
      catch: [
        'The president clapped martial law on the whole of Mindanao.',
        'The king slapped martial law on the capital.',
        'Islamabad clamped martial law on Karachi.',
      ],
      spare: ['She clapped at the end.', 'He slapped paint on the wall.', 'The crowd clapped the law.'],
    },
    {
      name: 'chases-off',
      mode: 'restrict',
      verbs:
        'chase+away, chase+off, drive+off, shoo+away, see+off, scare+off, frighten+off, hound+out, run+off =#person',
      recipient: 'object',
      guards: [
        {
          slot: 'object',
          is: '#person,volunteer,worker,staff,team,convoy,monitor,observer,journalist,medic,doctor,family,trader,farmer',
          needed: true,
        },
        { slot: 'subject', is: '#force,#armed,youth,mob,settler,man,thug,supporter,crowd', needed: true },
        { slot: 'object', not: 'thief,robber,intruder,looter,attacker' },
      ],
      weight: 0.7,
      catch: [
        'Its volunteers were twice chased away by armed youths.',
        'Settlers drove off a farmer near Nablus.',
        'A mob chased off the monitors in Kananga.',
      ],
      spare: ['The dog chased away the cat.', 'The guards chased off the robbers.', 'The rain drove off the crowd.'],
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
    {
      name: 'moves-closer',
      mode: 'troops',
      verbs:
        'move =ship|warship|fleet|carrier|destroyer|troop|tank|battalion|brigade|gun|artillery|missile|aircraft|jet|bomber  :closer_to, move =ship|warship|fleet|carrier|destroyer|troop|tank|battalion|brigade|artillery|missile|bomber :to, move =ship|warship|fleet|carrier|destroyer|troop|tank|battalion|brigade|artillery|missile|bomber :into , bring+up =contingent|garrison|strength, raise =strength|contingent, boost =contingent|garrison|presence, post =policeman|soldier|guard|troop|gendarme|sniper|sentry|tank|men|officer|marine, station =policeman|soldier|guard|troop|gendarme|sniper|sentry|tank|men|marine',
      recipient: 'to, toward, into, in',
      guards: [
        { slot: 'subject', is: '#group,#name,#force,it,they', needed: true },
        { slot: 'to', not: 'museum,scrapyard,safety,barracks,rear' },
        { slot: 'object', not: 'ambulance' },
      ],
      weight: 0.74,
      catch: [
        'NATO has moved ships to the coast.',
        'Ethiopia moved tanks into Badme.',
        'The army moved a brigade to the border with Chad.',
      ],
      spare: ['The firm moved the ship to the scrapyard.', 'The farmer moved the cows.', 'He moved to Paris.'],
    },
  ],
}
