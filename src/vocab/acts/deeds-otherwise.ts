// Deeds of war and relief told without the verb that names them: who is out on the streets, what hovers, who is back at work.
// By act; the words that name an act stand in the file of the act.
import type { Act } from '../../model/index.ts'
import type { SignalGroup } from './types.ts'

const ARMS =
  'artillery|mortar|rocket|shell|munition|tank|howitzer|grenade|landmine|napalm|sarin|gunship|warplane|bomb|missile|flamethrower|phosphorus|ammunition'

const BEARERS =
  '#force,#armed,side,army,regime,government,#name,junta,taliban,houthis,russians,serbs,israelis,fedayeen,tribesman'

const STREETS = 'street|streets|quarter|neighbourhood|neighborhood|town|city|village|camp|district|suburb|countryside'

const RELIEF =
  'charity,agency,ngo,organisation,organization,ngos,programme,unhcr,unicef,wfp,icrc,caritas,oxfam,msf,crescent,cross,unrwa,mission,aid-worker'

/** Groups by act. */
export const DEEDS_OTHERWISE: Readonly<Partial<Record<Act, readonly SignalGroup[]>>> = {
  ASSAULT: [
    {
      name: 'arms-used',
      topics: ['attack'],
      verbs: `use =${ARMS}, employ =${ARMS}`,
      recipient: 'against, on, in, at',
      guards: [
        { slot: 'subject', is: BEARERS, needed: true },
        { slot: 'for', not: 'training,practice,rescue,target,exercise,display,parade' },
      ],
      weight: 0.72,
      catch: [
        'Both sides have used heavy artillery in Tskhinvali.',
        'The army has employed cluster munitions in Tigray.',
        'The Houthis used landmines around the port of Mokha.',
      ],
      spare: [
        'Farmers use drones in the fields of Kaduna.',
        'The army used mortars for training in Kenya.',
        'The masons use mortar in Sanaa.',
      ],
    },
    {
      name: 'use-of-arms',
      topics: ['attack'],
      nouns: `use =${ARMS}`,
      actor: 'by, possessor, of/by',
      recipient: 'against, on, of/against, of/on',
      guards: [{ slot: 'for', not: 'training,practice,rescue,target,exercise' }],
      weight: 0.49,
      catch: [
        'The use of barrel bombs by the army shows why the council must act.',
        'The use of mortars against the camp at Yarmouk went on.',
        'The colonel was involved in the use of cluster bombs against villagers in Nuba.',
      ],
      spare: [
        'The use of seat belts is required.',
        'The treaty bans the use of landmines.',
        'The use of mortar in old walls is known.',
      ],
    },
    {
      name: 'seeks-fight',
      topics: ['attack'],
      verbs:
        'initiate =engagement|firefight|contact|clash|skirmish, fight =engagement|skirmish|action|duel, provoke =clash|skirmish|firefight|battle|fight, pick =fight',
      recipient: 'on, with, against, object/with, object/against, object/on',
      guards: [
        { slot: 'subject', is: '#force,#armed,side,army,#name', needed: true },
        { slot: 'object/modifier', not: 'legal,court,political,industrial,verbal' },
        { slot: 'object/with', not: 'community,donor,partner,press' },
      ],
      weight: 0.72,
      catch: [
        'Coalition forces are initiating most engagements on militants in the south.',
        'Rebels initiated a firefight with soldiers near Arauca.',
        'The militia provoked a clash with the police in Basra.',
      ],
      spare: [
        'The bank initiated contact with its clients.',
        'The minister initiated an engagement with donors.',
        'The film provoked a clash of opinions.',
      ],
    },
  ],
  COERCE: [
    {
      name: 'seizes-craft',
      mode: 'seize',
      verbs:
        'hijack =ship|vessel|tanker|boat|dhow|trawler|freighter|lorry|truck|convoy|trailer|shipment|cargo|yacht|barge|tug|ferry',
      recipient: 'object',
      guards: [{ slot: 'subject', not: 'song,campaign,brand,software,hacker' }],
      weight: 0.86,
      catch: [
        'Pirates hijacked a tanker off Hobyo.',
        'A UN convoy was hijacked by masked men near Nyala.',
        'Gunmen hijacked a ship with rice for Bosaso.',
      ],
      spare: [
        'The song was hijacked by advertisers.',
        'Protesters hijacked the debate.',
        'Gunmen kidnapped the captain of the ferry.',
      ],
    },
    {
      name: 'blacks-out',
      mode: 'restrict',
      verbs: 'impose =blackout|shutdown',
      actor: 'subject, by',
      recipient: 'on, over, in',
      guards: [
        { slot: 'object/modifier', not: 'news,government,media' },
        { slot: 'subject', not: 'storm,utility,grid' },
      ],
      weight: 0.72,
      catch: [
        'The government imposed a communications blackout on Tigray.',
        'A total blackout was imposed on the valley of Kashmir.',
        'The junta imposed a shutdown on the town of Sagaing.',
      ],
      spare: [
        'The lights went out in the blackout.',
        'The storm left the town in a blackout.',
        'The senate feared a shutdown.',
      ],
    },
    {
      name: 'closes-ground',
      mode: 'restrict',
      verbs: 'declare =zone|area, designate =zone|area, impose =zone',
      actor: 'subject, by',
      recipient: 'on, over, object',
      guards: [
        {
          slot: 'object/modifier',
          is: 'military,closed,close,restricted,restrict,no-go,exclusion,security,forbidden,forbid,prohibited,prohibit',
          needed: true,
        },
      ],
      weight: 0.72,
      catch: [
        'The army declared the valley a closed military zone.',
        'The hills around Yatta have been declared a military zone.',
        'The navy imposed an exclusion zone on the coast of Tripoli.',
      ],
      spare: [
        'The council declared a free trade zone.',
        'The region was declared a disaster area.',
        'The ministry declared the forest a conservation area.',
      ],
    },
  ],
  MOBILIZE: [
    {
      name: 'hovers-over',
      mode: 'weapons',
      verbs:
        'circle :over, circle :above, circle+overhead, hover :over, hover :above, hover+overhead, buzz :over, buzz+overhead, fly+overhead, fly :over=#place|#name|head|heads|rooftop, patrol =sky|skies',
      actor: 'subject/of, subject/possessor, subject/modifier, subject',
      recipient: 'over, above',
      guards: [
        {
          slot: 'subject',
          is: 'helicopter,drone,jet,warplane,aircraft,gunship,plane,fighter,bomber,uav,mig,sukhoi',
          needed: true,
        },
        { slot: 'subject/modifier', not: 'news,police-news,rescue,tourist,passenger,medical,toy,cargo' },
      ],
      weight: 0.7,
      catch: [
        'Helicopters have been circling over the city of Jos since dawn.',
        'Israeli drones hovered over Tyre all night.',
        'Fighter jets circled above Port Sudan.',
      ],
      spare: [
        'Vultures circled over the valley.',
        'A rescue helicopter hovered over the sinking ferry.',
        'The dollar hovered around 90 rupees.',
      ],
    },
    {
      name: 'out-in-streets',
      mode: 'militia',
      verbs: `roam =${STREETS}, prowl =${STREETS}, roam :through=${STREETS}, roam+around, cruise =${STREETS}`,
      adjectives: `visible :on=${STREETS}, visible :in=${STREETS}`,
      actor: 'subject',
      recipient: '-',
      guards: [
        {
          slot: 'modified',
          is: '#force,#armed,fedayeen,tribesman,tribesmen,taliban,militiamen,gunmen,man,men,youth,youths',
          needed: true,
        },
      ],
      weight: 0.7,
      catch: [
        'Armed gangs roam the streets of Port-au-Prince.',
        'Rebel fighters are visible on the streets of Taiz.',
        'Militiamen roamed through the town of Bria.',
      ],
      spare: [
        'Dogs roam the streets of Kabul.',
        'The scars of war are visible in the city.',
        'Tourists roamed the old town.',
      ],
    },
    {
      name: 'bars-the-way',
      mode: 'weapons',
      verbs: 'set+up =mortar|machine-gun|barricade|roadblock, dig+in =tank|gun, emplace =mortar|gun|howitzer',
      recipient: 'in, on, along, at',
      guards: [
        { slot: 'subject', is: '#force,#armed,#name,man,men,tens,dozens,tribesman', needed: true },
        { slot: 'subject', not: 'protester,demonstrator,striker,farmer,student' },
      ],
      weight: 0.74,
      catch: [
        'Armed men were setting up mortars in our street.',
        'Rebels set up machine-guns on the roofs of Kutum.',
        'The fighters set up barricades along the road to Aden.',
      ],
      spare: [
        'Demonstrators set up barricades in Dakar.',
        'The builder set up a mortar mill.',
        'The aid group set up a clinic.',
      ],
    },
    {
      name: 'takes-over-watch',
      mode: 'troops',
      verbs:
        'take+over =security|responsibility|patrol|policing|command, assume =responsibility|security|command :in, take+over :from, relieve =contingent|battalion|brigade|peacekeeper',
      recipient: 'in, of, from, object/in, object/of',
      guards: [
        {
          slot: 'subject',
          is: 'troop,soldier,peacekeeper,force,forces,brigade,battalion,contingent,regiment,army,marine,police,gendarme',
          needed: true,
        },
        {
          slot: 'object',
          is: 'security,responsibility,patrol,policing,command,contingent,battalion,brigade,peacekeeper',
        },
      ],
      weight: 0.72,
      catch: [
        'Ghanaian peacekeepers will take over security in the region next month.',
        'Iraqi forces took over responsibility for Basra.',
        'A Pakistani battalion relieved the Kenyan contingent in Bunia.',
      ],
      spare: [
        'The firm took over its rival.',
        'The new minister took over responsibility for health.',
        'Rebels took over the town.',
      ],
    },
    {
      name: 'bands-arise',
      mode: 'militia',
      verbs: 'proliferate, multiply, spring+up, mushroom, arm =themselves|itself',
      actor: 'subject',
      recipient: 'against',
      guards: [
        {
          slot: 'subject',
          is: '#armed,militia,paramilitary,vigilante,group,movement,tribe,villager,tribesman,clan,youth,resident,community,farmer,herder',
          needed: true,
        },
        { slot: 'subject/modifier', not: 'rights,women,book,support,self-help,facebook,chat,rock,study' },
        { slot: 'with', not: 'fact,facts,patience,knowledge,argument,placard' },
      ],
      weight: 0.72,
      catch: [
        'Armed militias have proliferated in the provinces.',
        'The villagers of Ituri have organised and armed themselves against the gangs.',
        'Vigilante groups sprang up across Zamfara.',
      ],
      spare: [
        'Book groups have multiplied in the capital.',
        'Weeds proliferated in the garden.',
        'The residents armed themselves with patience.',
      ],
    },
    {
      name: 'trains-for-war',
      mode: 'militia',
      verbs: 'train :in=#name|#place|camp|forest|desert|mountain, train :at=camp|base|#name',
      actor: 'modified',
      recipient: '-',
      guards: [
        {
          slot: 'modified',
          is: '#armed,militia,jihadist,insurgent,guerrilla,recruit,volunteer,dissident,paramilitary',
          needed: true,
        },
        { slot: 'by', none: true },
      ],
      weight: 0.74,
      catch: [
        'The photographs show the militants training in northern Eritrea.',
        'Some of the insurgents were trained in Kelantan.',
        'The rebels are training at a camp near Kasese.',
      ],
      spare: [
        'The rebels were trained in Libya by Russian officers.',
        'The nurses trained in Nairobi.',
        'The team trained at the stadium.',
      ],
    },
  ],
  RETREAT: [
    {
      name: 'people-arrive',
      mode: 'withdraw',
      topics: ['displacement'],
      verbs:
        'arrive :in=#name|#place|camp, arrive :at=#name|#place|camp, arrive :from=#name|#place|camp, reach =#name|#place|camp|border|safety, enter =#name|country, enter :through, cross :to=#name, cross :over_to, cross+over :to',
      actor: 'subject',
      recipient: '-',
      guards: [
        { slot: 'subject', is: 'refugee,evacuee,migrant,returnee,asylum-seeker,displaced', needed: true },
        { slot: 'subject/modifier', not: 'olympic,teacher' },
        { slot: 'for', not: '#talks,match,game,tournament,ceremony' },
      ],
      weight: 0.72,
      catch: [
        'Some 4,000 refugees have arrived in Adre from Darfur.',
        'The evacuees reached Zaporizhzhia by bus on Tuesday.',
        'Venezuelan migrants have entered through the state of Roraima.',
      ],
      spare: [
        'The refugee team arrived in Tokyo for the games.',
        'The minister arrived in Geneva.',
        'The talks reached their final day.',
      ],
    },
    {
      name: 'leaves-post',
      mode: 'withdraw',
      topics: ['withdrawal'],
      verbs: 'abandon =neighbourhood|neighborhood|quarter|suburb|street, end =presence|deployment',
      actor: 'subject, by',
      recipient: 'in, from, object/in',
      guards: [
        {
          slot: 'subject',
          is: '#force,#name,police,policeman,army,government,regime,state,country,garrison',
          needed: true,
        },
        { slot: 'object/modifier', not: 'online,digital,commercial' },
      ],
      weight: 0.74,
      catch: [
        'Even the police have abandoned the neighbourhood.',
        'Syria will end its 29-year presence in Lebanon.',
        'The army abandoned the northern quarter of Kilis.',
      ],
      spare: [
        'The firm ended its presence in Leeds.',
        'The crew abandoned the ship.',
        'The minister abandoned the plan.',
      ],
    },
  ],
  AID: [
    {
      name: 'back-at-work',
      topics: ['aid'],
      verbs: `resume =activity|work|operation|programme|program|service|response :in, resume =activity|work|operation|programme|program|response, restart =activity|work|operation|programme|program, return`,
      actor: 'subject, by',
      recipient: 'in, among, for, with',
      guards: [
        { slot: 'subject', is: `${RELIEF},hospital,clinic`, needed: true },
        { slot: 'infinitive', is: 'work' },
        { slot: 'to', none: true },
        { slot: 'from', none: true },
        { slot: 'subject/modifier', not: 'space,intelligence,travel,press,news,atomic,estate,employment,rating,spy' },
        { slot: 'object/modifier', not: 'commercial,nuclear,mining,military,combat,enrichment' },
      ],
      weight: 0.7,
      catch: [
        'Several charities have resumed their activities in Juba.',
        'Most aid agencies have returned to work in Malakal.',
        'The agency restarted operations in the camps around Goma.',
      ],
      spare: [
        'The space agency resumed work on the rocket.',
        'The miners returned to work.',
        'The rebels resumed operations in Kidal.',
      ],
    },
    {
      name: 'relief-goes-on',
      topics: ['aid'],
      verbs: 'restart, resume, begin+again, start+again, get+going',
      actor: '-',
      recipient: 'in, for, among, with',
      guards: [
        {
          slot: 'subject',
          is: 'work,operation,activity,programme,program,distribution,flight,effort,response',
          needed: true,
        },
        {
          slot: 'subject/modifier',
          is: 'relief,aid,humanitarian,food,feeding,vaccination,emergency,rescue,medical',
          needed: true,
        },
      ],
      weight: 0.76,
      catch: [
        'Relief work has restarted in the camps around Goma.',
        'Humanitarian operations have resumed in Darfur.',
        'Food distributions began again in Kakuma.',
      ],
      spare: [
        'Road works have restarted in Leeds.',
        'Combat operations have resumed in Darfur.',
        'Work on the dam has resumed.',
      ],
    },
    {
      name: 'counted-as-refugees',
      topics: ['displacement'],
      verbs: 'register :as=refugee|asylum-seeker',
      actor: 'in, with, subject',
      recipient: 'object',
      guards: [
        { slot: 'object', is: '#human,#name,syrian,sudanese,somali,thousand,million,hundred', needed: true },
        { slot: 'in', is: '#name,country,#place' },
      ],
      weight: 0.7,
      catch: [
        'More than 200,000 Sudanese are registered as refugees in Chad.',
        'Some 9,000 people are registered as refugees in Uganda.',
        'Half a million Syrians are registered as refugees in Lebanon.',
      ],
      spare: [
        'The firm is registered as a charity in Jersey.',
        'The voters are registered as Democrats.',
        'The group is registered as a party in Kenya.',
      ],
    },
  ],
  COOPERATE: [
    {
      name: 'ties-renewed',
      verbs:
        're-establish =link|tie|contact|relation, reestablish =link|tie|contact|relation, forge =link|tie|bond, build =link|bond, renew =link|tie, strengthen =link|tie|bond, deepen =link|tie, restore =link',
      actor: 'subject',
      recipient: 'with',
      guards: [
        { slot: 'subject', is: '#human,#name', needed: true },
        { slot: 'with', is: '#human,#name', needed: true },
        { slot: 'object/modifier', not: 'rail,road,trade,causal,transport' },
      ],
      weight: 0.66,
      catch: [
        'The movement has re-established its links with Tehran.',
        'The Tuareg rebels forged ties with the militants of Gao.',
        'The junta has renewed its links with Minsk.',
      ],
      spare: [
        'The study forged a link with obesity.',
        'Engineers restored the rail link with Beira.',
        'The town restored its bridge.',
      ],
    },
  ],
}
