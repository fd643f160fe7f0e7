// Deeds told in the plainest words there are: "took four farmers", "kept him in a cellar", "gave land for the camps", "one convoy has
// come". By act; each row says who must do it to whom, for the words alone would say too little.
import type { Act } from '../../model/index.ts'
import type { SignalGroup } from './types.ts'

const NO_PATIENT = 'hospital,clinic,safety,shelter,aid,talk,meeting,exile,treatment'

/** Groups by act. */
export const TOLD_SIMPLY: Readonly<Partial<Record<Act, readonly SignalGroup[]>>> = {
  ASSAULT: [
    {
      name: 'armed-group-takes',
      mode: 'abduct',
      topics: ['detainees'],
      verbs:
        'take =#person|#leader, take+away =#person|#leader, carry+off =#person|#leader, carry+away =#person|#leader, drag+off =#person, drag+away =#person, lead+away =#person|#leader, march+off =#person, make+off :with=#person|girl|boy|hostage',
      recipient: 'object, with',
      guards: [
        { slot: 'subject', is: '#armed', needed: true },
        { slot: 'to', not: NO_PATIENT },
        { slot: 'object', not: 'wounded,casualty,patient,body,corpse,side,supporter,member,sick' },
        { slot: 'for', not: 'treatment' },
      ],
      weight: 0.74,
      catch: [
        'The ADF took four farmers near Oicha.',
        'Boko Haram carried off 40 women from the village.',
        'Al-Shabaab took a nurse from the clinic in Afgoye.',
      ],
      spare: [
        'Hezbollah took the wounded to hospital.',
        'Hamas took part in the vote.',
        'The charity took four farmers to the fair.',
      ],
    },
    {
      name: 'men-in-arms-take',
      mode: 'abduct',
      topics: ['detainees'],
      verbs:
        'take =#person|#leader, take+away =#person|#leader, carry+off =#person|#leader, drag+off =#person, drag+away =#person, lead+away =#person|#leader, march+off =#person, bundle =#person|#leader',
      recipient: 'object',
      guards: [
        { slot: 'subject', is: 'man,youth', needed: true },
        { slot: 'subject/modifier', is: 'armed,masked,hooded,uniformed,unidentified', needed: true },
        { slot: 'to', not: NO_PATIENT },
        { slot: 'object', not: 'wounded,body,corpse,side' },
      ],
      weight: 0.74,
      catch: [
        'Armed men took the priest on Sunday.',
        'Masked men carried off two students in Caracas.',
        'Four uniformed men took the bishop in Juba.',
      ],
      spare: [
        'Young men took the nuns to the river.',
        'Two men took the bus.',
        'Armed men took the view that all was well.',
      ],
    },
    {
      name: 'robbed-by-armed',
      mode: 'primitive',
      topics: ['attack'],
      verbs: 'rob =#person|#aid|family|household, rob, waylay, hold+up =#person|#aid|bus|lorry|truck|convoy',
      actor: 'subject, by',
      recipient: 'object',
      guards: [
        { slot: 'subject', is: '#armed,#force,herder', needed: true },
        {
          slot: 'object',
          is: '#person,#human,#aid,#structure,bus,many,some,most,we,us,they,them,him,her,me',
          needed: true,
        },
        { slot: 'object', not: 'talk,bank,country,election' },
        { slot: 'of', not: 'win,victory,chance,title,goal,point' },
      ],
      weight: 0.7,
      catch: [
        'The militia robbed travellers on the road to Bor.',
        'Many families were robbed by militiamen near Birak.',
        'Bandits held up two lorries near Kidal.',
      ],
      spare: [
        'The striker robbed the defender of the ball.',
        'Corruption robbed the people of their future.',
        'The bank was robbed by a clerk.',
      ],
    },
    {
      name: 'lays-mines',
      mode: 'explosives',
      topics: ['weapons'],
      verbs:
        'plant =mine|landmine|ied|bomb|explosive|booby-trap|charge, lay =mine|landmine|minefield, mine =road|field|path|bridge|approach|harbour|port|border|track, strew :with=mine|landmine, sow =mine|landmine, sow :with=mine|landmine',
      recipient: 'in, on, object',
      guards: [{ slot: 'subject', not: 'engineer,engineers,company,police' }],
      weight: 0.7,
      catch: [
        'Karenni fighters planted mines along the river.',
        'The Houthis have laid mines on the road to Mocha.',
        'Soldiers mined the bridge at Bor.',
      ],
      spare: [
        'The company dug the hill for gold.',
        'Farmers planted trees on the road.',
        'The hens laid eggs in the field.',
      ],
    },
  ],
  COERCE: [
    {
      name: 'deports-home',
      mode: 'deport',
      topics: ['displacement'],
      verbs: 'send+back =people|#name|person|family|hundred|thousand|score|dozen',
      actor: 'subject, by',
      recipient: 'object',
      guards: [
        { slot: 'subject', is: '#name,government,authority,police', needed: true },
        { slot: 'from', not: 'hospital,school,front' },
      ],
      weight: 0.66,
      catch: [
        'India has sent back more than 200 people from Manipur since September.',
        'Turkey sent back hundreds of Afghans.',
        'Thailand sent back the families at Mae Sot.',
      ],
      spare: ['The coach sent back three people.', 'Turkey sent back the tents.', 'The clinic sent back the samples.'],
    },
    {
      name: 'keeps-shut-in',
      mode: 'arrest',
      topics: ['detainees'],
      verbs:
        'keep :in=cell|cellar|basement|pit|container|hole|cage|dungeon|camp|barracks|garage, hold :in=cellar|basement|pit|container|hole|cage|garage|shed, lock :in=cellar|basement|container|room|shed|church|school|garage|cell, keep :for=day|week|month|year :in=cell|cellar|basement',
      recipient: 'object',
      guards: [
        { slot: 'object', is: '#human,he,him,she,her,they,them,we,us,me,i', needed: true },
        { slot: 'subject', not: 'nurse,doctor,farmer,family,mother' },
      ],
      weight: 0.72,
      catch: [
        'They kept him in a cellar for ten days.',
        'He was kept for ten days in a cellar in Izium.',
        'Twelve villagers were held in a container near Tigray.',
      ],
      spare: [
        'She kept the wine in a cellar.',
        'The bank kept the gold in a cage.',
        'The farmer kept the calf in a shed.',
      ],
    },
    {
      name: 'taken-to-the-front',
      mode: 'restrict',
      verbs:
        'drag+off :to=front|war|army|barracks, drag :to=front|war|army, take+off :to=front|war|army, send :to=front, march+off :to=front, haul+off :to=front|army|barracks, take :to=front, round+up :for=army|front|service',
      recipient: 'object',
      guards: [
        {
          slot: 'object',
          is: 'boy,youth,student,pupil,villager,man,child,teenager,farmer,refugee,prisoner,convict,inmate,son',
          needed: true,
        },
        { slot: 'by', not: 'train,bus,journalist' },
      ],
      weight: 0.7,
      catch: [
        'The boys were dragged off to the front.',
        'Convicts were sent to the front at Soledar.',
        'Prisoners were sent to the front at Bakhmut.',
      ],
      spare: [
        'The reporter was sent to the front.',
        'Letters were sent to the front.',
        'The mother dragged the boy to school.',
      ],
    },
    {
      name: 'parts-men-from-women',
      mode: 'restrict',
      topics: ['detainees'],
      verbs:
        'separate =man|boy|#person :from=woman|wife|family|mother|child|rest|relative, part =man|boy :from=woman|wife|family|mother|child, tear :from=mother|family, single+out =man|boy, sort =man|boy',
      recipient: 'object',
      guards: [{ slot: 'subject', not: 'war,river,border,flood,storm,fence,sea,court,divorce,distance' }],
      weight: 0.7,
      catch: [
        'The militia separated the men from the women at Tadamon.',
        'Men are being separated from women at the checkpoint in El Fasher.',
        'Soldiers separated the boys from their mothers.',
      ],
      spare: [
        'A river separates the men from the women of the two villages.',
        'The school separates the boys from the girls.',
        'The storm separated the child from its mother.',
      ],
    },
    {
      name: 'wire-and-roadblocks',
      mode: 'restrict',
      topics: ['access'],
      verbs:
        'put+up =wire|barrier|roadblock|barricade|fence|checkpoint, string =wire :across, string =wire :along, lay =wire :across, stretch =wire :across, pile =sandbag|container|tyre|earth :across, pile+up =earth|sandbag, dump =earth|rubble :across, dig+up =road|runway, tear+up =road|rail|track',
      recipient: 'on, across, at, around, in, object',
      guards: [
        { slot: 'subject', is: '#force,#armed,#name,authority,government', needed: true },
        { slot: 'for', not: 'race,concert,match,marathon,festival,parade' },
        { slot: 'object/for', not: 'race,concert,match,marathon,festival,parade' },
      ],
      weight: 0.7,
      catch: [
        'French soldiers put up barbed wire on the bridge at Mitrovica.',
        'The army put up a roadblock at the entrance of Huwara.',
        'Police laid wire across the road to Horgos.',
      ],
      spare: [
        'The club put up a barrier for the match.',
        'A farmer put up a fence round his field.',
        'Police put up a barrier for the marathon.',
      ],
    },
  ],
  AID: [
    {
      name: 'gives-land',
      topics: ['assistance'],
      verbs:
        'give =land|site|plot|ground|field|building :for, give =land|site|plot|ground|building :to=refugee|displaced|family|returnee|evacuee, offer =land|site :for, set+aside =land|site :for, provide =land|site :for',
      recipient: 'to, for, object/for',
      guards: [
        {
          slot: 'for',
          is: 'camp,refugee,displaced,shelter,settlement,returnee,evacuee,survivor,family,tent',
          needed: true,
        },
      ],
      weight: 0.7,
      catch: [
        'Uganda has given land for the camps.',
        'The governor set aside land for the returnees near Gedaref.',
        'Bangladesh gave a site for the settlement of Rohingya at Bhasan Char.',
      ],
      spare: [
        'The farmer gave land for a road.',
        'The city gave a building for the museum.',
        'The king gave ground for hope.',
      ],
    },
    {
      name: 'convoy-comes',
      topics: ['aid', 'access'],
      verbs: 'come, come+in, come+through, get+through, arrive, get+in, make :to',
      actor: 'subject/from, subject/by, subject/of, from',
      recipient: 'to, into, in',
      guards: [
        {
          slot: 'subject',
          is: 'convoy,delivery,consignment,airdrop,shipment,relief',
          needed: true,
        },
        {
          slot: 'subject/modifier',
          not: 'army,military,armoured,armored,troop,rebel,enemy,supply,wedding,funeral,long,weapon,arm,arms,ammunition,russian,turkish,ethiopian,american,french,british,israeli,rwandan,government',
        },
        { slot: 'subject/of', not: '#force,#weapon,#armed,reinforcement,bus,army' },
        { slot: 'under', none: true },
      ],
      weight: 0.7,
      catch: [
        'One convoy has come since May.',
        'The last delivery came in March, by air.',
        'A consignment came to Taiz on Monday.',
      ],
      spare: ['A convoy of tanks came from the north.', 'The army convoy came under fire.', 'The bride came in a car.'],
    },
  ],
  CONSULT: [
    {
      name: 'calls-on',
      mode: 'visit',
      topics: ['talks'],
      verbs: 'call :on=#leader|#name|family|widow|relative|wounded',
      actor: 'subject',
      recipient: 'on',
      guards: [
        { slot: 'subject', is: '#human,#name', needed: true },
        { slot: 'infinitive', none: true },
        { slot: 'for', none: true },
      ],
      weight: 0.72,
      catch: [
        'The ambassadors called on Vice-President Dembo in Luanda.',
        'The envoy called on the governor at his house in Juba on Monday.',
        'Two bishops called on Maskhadov in Vedeno and gave him a letter.',
      ],
      spare: [
        'The bishops called on Maskhadov to leave Vedeno.',
        'The caller called on a bad line.',
        'The envoy called on the governor for an end to the siege.',
      ],
    },
    {
      name: 'rings-somebody-to',
      mode: 'phone',
      topics: ['talks'],
      verbs: 'call =#leader|#name',
      actor: 'subject',
      recipient: 'object',
      guards: [
        { slot: 'subject', is: '#leader,#name', needed: true },
        {
          slot: 'infinitive',
          is: 'congratulate,thank,discuss,offer,express,say,tell,inform,brief,assure,apologise,apologize,complain,protest,convey',
          needed: true,
        },
        { slot: 'on', not: '#leader,#name' },
      ],
      weight: 0.82,
      catch: [
        'The president has called President Aliyev to congratulate him on the victory.',
        'Mandela called Savimbi to discuss the accord.',
        'The minister called Hariri to assure him of help.',
      ],
      spare: [
        'The judge called Savimbi a liar.',
        'The army called the reservists to serve.',
        'The teacher called the children to tell them a story.',
      ],
    },
    {
      name: 'is-received',
      mode: 'visit',
      topics: ['talks'],
      verbs: 'receive =envoy|delegation|minister|emissary|mediator|representative|ambassador|negotiator',
      actor: 'subject, by',
      recipient: 'object',
      guards: [
        { slot: 'subject', not: 'hospital,clinic,award,letter' },
        { slot: 'object', not: 'award,prize,treatment' },
      ],
      weight: 0.7,
      catch: [
        "China's special envoy was received in Naypyidaw on 3 June.",
        'The delegation was received in Muscat on Sunday.',
        'The emissary of the rebels was received in Abuja.',
      ],
      spare: [
        'The envoy received an award in Oslo.',
        'The minister received treatment in Paris.',
        'The letter was received in Khartoum.',
      ],
    },
  ],
  MOBILIZE: [
    {
      name: 'instructors-arrive',
      mode: 'troops',
      verbs: 'arrive, land, come, deploy, fly+in, turn+up',
      actor: 'subject/modifier, subject/from, subject',
      recipient: '-',
      guards: [
        {
          slot: 'subject',
          is: 'officer,instructor,adviser,advisor,trainer,mercenary,contractor,gunner,technician,pilot',
          needed: true,
        },
        {
          slot: 'subject/modifier',
          is: 'russian,turkish,rwandan,american,french,british,iranian,chinese,ethiopian,ugandan,kenyan,military,army,foreign,wagner,cuban,north,israeli,emirati,saudi,egyptian,eritrean,chadian,belarusian,serbian,syrian,german,italian',
          needed: true,
        },
        {
          slot: 'in',
          is: '#name,capital,town,city,country,base,port,airport,north,south,east,west,province',
          needed: true,
        },
        { slot: 'for', not: 'talk,meeting,funeral,conference,holiday,ceremony,match,wedding' },
      ],
      weight: 0.7,
      catch: [
        'Rwandan officers have begun to arrive in Bangui.',
        'Russian instructors arrived in Bamako in December.',
        'Cuban advisers landed in Luanda.',
      ],
      spare: [
        'Turkish officers arrived in Geneva for talks.',
        'Bank officers arrived in Nairobi.',
        'American tourists arrived in Cairo.',
      ],
    },
  ],
  REQUEST: [
    {
      name: 'applies-for-leave',
      mode: 'yield',
      kind: 'call',
      topics: ['access'],
      verbs:
        'apply :for=permission|permit|access|leave|clearance|visa|passage|authorisation|authorization|clinic|corridor|convoy, apply :to=authority|ministry|government|army|military|command, put+in :for=permission|permit|access|leave|clearance',
      actor: 'subject',
      recipient: 'to',
      guards: [{ slot: 'for', not: 'job,post,loan,scholarship,licence,license,citizenship,bail,mortgage' }],
      weight: 0.7,
      catch: [
        'We had applied on 3 May for a clinic to cross from Jordan.',
        'The agency applied to the army for permission to enter Madaya.',
        'Relief workers applied for clearance to reach Tawila.',
      ],
      spare: [
        'He applied for a job at the port.',
        'She applied for a loan to buy a lorry.',
        'The nurse applied for the post in Goma.',
      ],
    },
  ],
  AGREE: [
    {
      name: 'suggests-talks',
      leaning: 'planned',
      verbs:
        'suggest =truce|ceasefire|pause|lull|talk|meeting|summit|conference|dialogue|negotiation|commission|swap|exchange|release|referendum|corridor|roadmap|partnership|moratorium|compromise',
      actor: 'subject',
      recipient: 'to',
      guards: [
        { slot: 'subject', is: '#leader,#name,envoy,mediator,negotiator,delegation,government,side', needed: true },
      ],
      weight: 0.72,
      catch: [
        'Erdogan suggested a ceasefire of three days.',
        'The envoy suggested talks in Muscat.',
        'Norway suggested an exchange of prisoners.',
      ],
      spare: [
        'The report suggested a compromise between taste and price.',
        'The figures suggested a pause in growth.',
        'The map suggested a corridor of trees.',
      ],
    },
  ],
}
