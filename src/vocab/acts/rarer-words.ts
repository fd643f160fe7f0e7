// Words of acts that reporters use less often than those in the file of the act: figures of speech, what a thing suffers, what one waits for.
import type { Act } from '../../model/index.ts'
import type { SignalGroup } from './types.ts'

/** Those who fight: what they do to a place or a man in such words is done by force. */
const FIGHTERS = '#force,#name,russians,serbs,croats,israelis,americans,ukrainians,taliban,houthis,tigers'

/** Groups by act. */
export const RARER_WORDS: Readonly<Partial<Record<Act, readonly SignalGroup[]>>> = {
  ASSAULT: [
    {
      name: 'takes-a-hit',
      topics: ['attack'],
      verbs:
        'take =hit|shell|rocket|fire|shrapnel|blast|round|mortar, suffer =hit|strike, receive =hit, go+up :in=flame|flames|smoke :after=shelling|strike|attack',
      actor: 'object/from, from',
      recipient: 'subject',
      guards: [
        { slot: 'subject', is: '#structure,#place,#weapon,#craft,roof,wall,silo,wing,quarter', needed: true },
        { slot: 'object', not: 'aim' },
        { slot: 'in', not: 'poll,quarter,survey,market' },
      ],
      weight: 0.72,
      catch: [
        'The silos of Odesa took a direct hit.',
        'The hospital in Huambo took two rockets on Sunday.',
        'The tower suffered a direct hit in Vukovar.',
      ],
      spare: [
        'The company took a hit in the second quarter.',
        'The singer took a shower.',
        'His image suffered a blow.',
      ],
    },
    {
      name: 'guns-open',
      mode: 'heavy-weapons',
      topics: ['attack'],
      verbs:
        'open+up, open+up :on, let+fly, let+fly :at, let :fly, speak+again, start+up, thunder, bark, crackle, boom',
      actor: 'subject/of, subject/possessor, subject/modifier',
      recipient: 'on, at, over',
      guards: [
        {
          slot: 'subject',
          is: 'gun,artillery,tank,battery,mortar,howitzer,gunner,sniper,machine-gun,cannon,gunboat',
          needed: true,
        },
        { slot: 'for', none: true },
      ],
      weight: 0.7,
      catch: [
        'The guns above Pale opened up again at six.',
        'Tanks opened up on the village of Khuzaa.',
        'Gunners on the ridge let fly at the column in Nabatieh.',
      ],
      spare: ['The shop opened up in May.', 'The witness opened up at last.', 'The gun shop opened.'],
    },
    {
      name: 'falls-on-them',
      topics: ['attack'],
      verbs:
        'fall :on=camp|village|town|convoy|column|patrol|hamlet|quarter|#person|#force, pounce :on, swoop :on, bear+down :on',
      recipient: 'on',
      guards: [{ slot: 'subject', is: '#force,mob,horseman,horsemen,rider', needed: true }],
      weight: 0.74,
      catch: [
        'The militia fell on the camp at dawn near Kutum.',
        'Horsemen swooped on the village of Tawila.',
        'Guerrillas fell on a patrol in Putumayo.',
      ],
      spare: ['Snow fell on the village.', 'The soldier fell on the stairs.', 'The feast falls on a Friday.'],
    },
    {
      name: 'bombers-come',
      mode: 'aerial',
      topics: ['attack'],
      verbs: 'come, come :over, come+back, come+over, return, dive :on',
      actor: 'subject/of, subject/modifier, subject/possessor',
      recipient: 'over, to, on',
      guards: [
        { slot: 'subject', is: 'bomber,warplane,gunship', needed: true },
        { slot: 'subject', not: 'most,some,none,they,it' },
        { slot: 'to', not: 'base,hangar,airport' },
        { slot: 'from', none: true },
        { slot: 'subject/modifier', not: 'suicide' },
      ],
      weight: 0.68,
      catch: [
        'The bombers came twice that night over Sirte.',
        'Warplanes came back to Maarat on Monday.',
        'Gunships came over the camp at Jenin.',
      ],
      spare: ['The bomber returned to base.', 'The pilots came home.', 'The warplane was sold to a museum.'],
    },
    {
      name: 'never-seen-again',
      mode: 'abduct',
      topics: ['attack', 'detainees'],
      verbs:
        'drag :from=#structure|#place|bed|pew|altar|boat, drag :out_of, haul :from=#structure|bed, pull :from=car|bus|bed|boat|home|vehicle, take :from=bed|boat|pew|altar|classroom|dormitory, lead+away :from=home|house|village, march :into=forest|bush|jungle|hill|hills, take :into=forest|bush|jungle',
      recipient: 'object',
      guards: [
        { slot: 'object', is: '#human,#name,nun,villager,dozen,number,score', needed: true },
        {
          slot: 'subject',
          not: '#nature,fireman,firefighter,rescuer,volunteer,neighbour,police,policeman,soldier,officer,medic',
        },
        { slot: 'from', not: 'rubble,wreck,wreckage,water,river,sea,fire,debris' },
        { slot: 'into', not: 'rehabilitation' },
      ],
      weight: 0.72,
      catch: [
        'Gunmen dragged four priests from the mission in Kaga-Bandoro.',
        'Two nurses were pulled from a bus near Bamenda.',
        'The villagers were marched into the forest by the rebels of Kony.',
      ],
      spare: [
        'Firemen dragged a boy from the river.',
        'The police pulled the driver from the wreck.',
        'The film dragged on for hours.',
      ],
    },
    {
      name: 'takes-named-place',
      topics: ['territory'],
      verbs: 'take =#name',
      recipient: 'object',
      guards: [
        { slot: 'subject', is: '#name,#force,general,commander,colonel,warlord,government,junta', needed: true },
        { slot: 'subject', not: 'he,she,i,you' },
        { slot: 'by', not: 'surprise,hand,train,bus,car,plane,taxi,bicycle,coach,night-train' },
        { slot: 'object', not: 'they,it,he,she,we,i,you,themselves,himself,itself' },
        { slot: 'to', none: true },
        { slot: 'in', not: 'final,match,game,election,poll,race,primary' },
      ],
      weight: 0.7,
      catch: [
        'M23 took Goma on Sunday.',
        'UNITA took Kuito in 1993.',
        'FRELIMO took Nampula on the third day.',
        '"We have taken Kidal," the commander said.',
        'The general took Kisangani in March.',
      ],
      spare: [
        'He took Mary to the station.',
        'We took Paris by train in one long weekend.',
        'The shop took the order.',
        'It took a week.',
      ],
    },
    {
      name: 'holds-named-place',
      topics: ['territory'],
      verbs: 'hold =#name',
      recipient: 'object',
      guards: [
        { slot: 'subject', is: '#name,#force,general,commander,colonel,warlord,government,junta', needed: true },
        { slot: 'subject', not: 'he,she,i,you' },
        { slot: 'object', not: 'they,it,he,she,we,i,you,themselves,himself,itself' },
        { slot: 'to', none: true },
        { slot: 'in', none: true },
      ],
      weight: 0.52,
      catch: [
        'The rebels hold Kunduz.',
        'M23 still holds Goma and Bukavu.',
        'Government troops have held Taiz since May.',
      ],
      spare: ['She held Mary in her arms.', 'The bank holds shares.', 'The rebels hold talks.'],
    },
    {
      name: 'turns-on-them',
      topics: ['attack'],
      verbs: 'turn :on=#human|#name, set :about=#human|#name, turn :against=#person',
      recipient: 'on, about, against',
      guards: [{ slot: 'subject', is: '#force,#person,crowd,mob,army,regime,junta,group', needed: true }],
      weight: 0.68,
      catch: [
        'The militia turned on the villagers of Drodro.',
        'Soldiers turned on the crowd in Conakry.',
        'The mob set about a trader in Bangui.',
      ],
      spare: ['All turned on the weather.', 'The boy turned on the lamp.', 'The talk turned on the price of oil.'],
    },
    {
      name: 'blood-flows',
      topics: ['attack'],
      verbs: 'spill =blood, shed =blood, bathe :in=blood, drench :in=blood, leave :in=blood',
      actor: 'subject',
      recipient: 'in, of',
      guards: [
        { slot: 'subject', is: '#force,#name,#group,regime,junta,government', needed: true },
        { slot: 'subject', not: 'film,novel,nurse,clinic,hospital' },
      ],
      weight: 0.7,
      catch: [
        'The junta has spilled blood in every town of Sagaing.',
        'Gunmen shed blood in a church in Peshawar.',
        'Militiamen have shed the blood of children in Bunia.',
      ],
      spare: ['The nurse spilled the blood.', 'The film is bathed in light.', 'The clinic collects blood.'],
    },
    {
      name: 'found-with-marks',
      topics: ['attack'],
      verbs: 'bear =mark|trace|sign, show =sign|mark|trace',
      actor: '-',
      recipient: 'subject, subject/of',
      guards: [
        { slot: 'subject', is: 'body,corpse,remains,prisoner,detainee,captive,man,they,back,photograph', needed: true },
        { slot: 'object/of', is: 'torture,beating,burn,execution,ill-treatment,abuse', needed: true },
      ],
      weight: 0.72,
      catch: [
        'The bodies bore marks of torture in Bucha.',
        'The corpses showed signs of torture in Ituri.',
        'The prisoners bore traces of torture in Damascus.',
      ],
      spare: ['The house bore marks of age.', 'The bill bears his name.', 'The man shows signs of a fever.'],
    },
  ],
  COERCE: [
    {
      name: 'noose-tightens',
      mode: 'restrict',
      topics: ['siege'],
      verbs: 'tighten, tighten :around, tighten :on, close :around, close :round',
      actor: 'subject/of',
      recipient: 'around, round, on, subject/around, subject/round, subject/on',
      guards: [
        { slot: 'subject', is: 'noose,ring,stranglehold,cordon,siege,blockade,encirclement,grip', needed: true },
        { slot: 'subject/on', not: '#market,#speech,wheel,economy,race' },
        { slot: 'on', not: '#market,#speech,economy,race' },
      ],
      weight: 0.74,
      catch: [
        'The noose around Mariupol tightened.',
        'The ring is closing around Grozny.',
        'The siege of Bihac was tightening by the day.',
      ],
      spare: ['The belt tightened.', 'The doors closed around us.', 'The collar tightened.'],
    },
    {
      name: 'rings-it',
      mode: 'restrict',
      topics: ['siege'],
      verbs: 'ring =#place|#name, girdle =#place|#name, hem+in =#place|#name',
      recipient: 'object',
      guards: [{ slot: 'subject', is: '#force,gunner,gun,tank,armour,besieger,serbs,russians', needed: true }],
      weight: 0.78,
      catch: [
        'Serb gunners have ringed Gorazde.',
        'Tanks ring the town of Zawiya.',
        'Soldiers ringed the village of Barawe.',
      ],
      spare: ['Hills ring the town.', 'The bells rang in the village.', 'The guard rang the mayor.'],
    },
    {
      name: 'papers-taken',
      mode: 'seize',
      topics: [],
      verbs:
        'take =passport|document|papers|phone|telephone|laptop :from, confiscate =phone|papers|camera|laptop, take+away =passport|document|papers|phone, withhold =passport|papers, tear+up =passport|papers|document',
      recipient: 'from, object/possessor',
      guards: [{ slot: 'subject', not: 'thief,pickpocket,child,pupil,teacher,employer,tourist' }],
      weight: 0.72,
      catch: [
        'Their passports were taken from them at the border post of Bajgiran.',
        'Soldiers took the phones from the women at Novoazovsk.',
        'The guards confiscated the phones of the pilgrims in Mardin.',
      ],
      spare: ['The thief took the phone.', 'The child tore up the paper.', 'She took a coin from the box.'],
    },
    {
      name: 'lets-nobody-out',
      mode: 'restrict',
      topics: ['siege'],
      verbs:
        'bar =anyone|anybody|everyone|#person|#name :from=leave|enter|cross, keep :from=leaving|entering|crossing|reaching, hold :behind=wire|fence|cordon, keep :behind=wire|fence|cordon, pen :in, coop+up, keep+penned, wall+off, close+off',
      recipient: 'object',
      guards: [
        { slot: 'subject', not: '#nature,law,rule,parent,teacher,doctor,school,farmer' },
        { slot: 'object', not: 'dog,cattle,sheep,hen,chicken,garden' },
      ],
      weight: 0.68,
      catch: [
        'The army kept the villagers behind wire at Manik Farm.',
        'Refugees were penned in a field at Idomeni.',
        'Police closed off the quarter of Tarlabasi.',
      ],
      spare: [
        'The farmer kept the hens behind the fence.',
        'A wall closed off the garden.',
        'Snow closed off the pass.',
      ],
    },
  ],
  AID: [
    {
      name: 'means-come-from',
      topics: ['assistance'],
      verbs: 'come :from=#name|abroad|capital',
      actor: 'from',
      recipient: 'subject/possessor, subject/of, subject/modifier, subject/for',
      guards: [
        {
          slot: 'subject',
          is: 'pay,wage,salary,weapon,gun,rifle,cartridge,shell,ammunition,rocket,drone,missile,funding,fund,arm',
          needed: true,
        },
        { slot: 'subject/possessor', is: '#human,#name', needed: true },
      ],
      weight: 0.7,
      catch: [
        "The rebels' pay comes from Doha.",
        "The militia's rockets come from Tehran.",
        "The separatists' shells come from Rostov.",
      ],
      spare: [
        "The teacher's pay comes from taxes.",
        'The rockets came from the valley.',
        "The museum's guns come from a gift.",
      ],
    },
    {
      name: 'bails-out',
      topics: ['aid'],
      verbs: 'bail+out =#place|#group|#name|government|state|economy',
      recipient: 'object',
      guards: [
        { slot: 'subject', is: '#group,#leader,#name,turks,saudis,russians,americans', needed: true },
        { slot: 'object', not: 'bank,airline,lender,company,firm,carmaker' },
        { slot: 'of', not: 'jail,prison' },
      ],
      weight: 0.88,
      catch: [
        'Riyadh bailed out Cairo with four billion dollars.',
        'The Saudis bailed out the government in Islamabad.',
        'Moscow has bailed out Minsk again.',
      ],
      spare: [
        'The state bailed out two banks.',
        'His uncle bailed him out of jail.',
        'The sailors bailed out the boat.',
      ],
    },
    {
      name: 'helpers-come',
      topics: ['aid'],
      verbs:
        'fly+in, fly :into, drive+in, arrive, get+through, come+in, reach =#name|camp|hospital|village|town|city, land',
      actor: 'subject, subject/of, subject/from',
      recipient: 'in, object, into, to',
      guards: [
        { slot: 'subject', is: 'surgeon,medic,paramedic,doctor,nurse,rescuer,deminer', needed: true },
        {
          slot: 'subject/modifier',
          not: 'football,rugby,cricket,national,sport,negotiating,television,film,witch,medal',
        },
        { slot: 'for', not: '#talks,match,game,interview,trial,holiday,conference' },
        { slot: 'late', none: true },
      ],
      weight: 0.66,
      catch: [
        'Two nurses flew in from Nairobi with a generator.',
        'Two surgeons of the Red Cross have arrived in Kalonge.',
        'Medics got through to the village of Barsalogho on Friday.',
      ],
      spare: ['The football team arrived in Accra.', 'The nurse came home.', 'The guests flew in on Monday.'],
    },
    {
      name: 'medical-team-comes',
      topics: ['aid'],
      verbs:
        'fly+in, fly :into, drive+in, arrive, get+through, come+in, reach =#name|camp|hospital|village|town|city, land',
      actor: 'subject/of, subject/from, subject',
      recipient: 'in, object, into, to',
      guards: [
        { slot: 'subject', is: 'team', needed: true },
        { slot: 'subject/modifier', is: 'surgical,medical,rescue,relief,demining', needed: true },
      ],
      weight: 0.68,
      catch: [
        'A surgical team flew in from Nairobi with its own generator.',
        'A medical team of the Red Cross reached Kalonge.',
        'A rescue team flew in from Ankara.',
      ],
      spare: [
        'The football team arrived in Accra.',
        'A team under the envoy arrived in Juba.',
        'The team landed a goal.',
      ],
    },
    {
      name: 'pays-for-them',
      topics: ['aid'],
      verbs:
        'pay =bill|wage|rent|salary|way|fee|cost :of, pick+up =bill|tab :for, foot =bill :for, meet =cost :of=camp|clinic|operation|relief|convoy|treatment|rebuilding, cover =cost|bill :of=camp|clinic|operation|relief|convoy|treatment|rebuilding, underwrite =cost|operation|mission|relief|force, sponsor =camp|clinic|convoy',
      recipient: 'object/of, object/for, for, of, object',
      guards: [{ slot: 'subject', is: '#group,#leader,#name,donor,turks,saudis,gulf', needed: true }],
      weight: 0.7,
      catch: [
        'Ankara picked up the bill for the camps at Kilis.',
        'Norway met the cost of the clinic in Bor.',
        'Abu Dhabi underwrites the mission in Mukalla.',
      ],
      spare: ['The guest paid the bill.', 'The club met its target.', 'The firm covered its costs.'],
    },
  ],
  CONSULT: [
    {
      name: 'gathering-opens',
      topics: ['talks'],
      verbs:
        'open, convene, begin, start, get+underway, take =place, reopen, reconvene, resume, adjourn, end, close, break+up, kick+off, conclude',
      actor: 'subject/of, subject/between, subject/by',
      recipient: 'subject/with',
      guards: [
        {
          slot: 'subject',
          is: 'conference,summit,sitting,congress,parley,talks,negotiations,roundtable,consultations,delegation,delegate,negotiator',
          needed: true,
        },
        { slot: 'subject/modifier', not: 'press,news,party,trading,training,school,photo,science,medical,hearing' },
        { slot: 'object', not: '#structure,fire,door,account,office,season,work,march,strike,book' },
      ],
      weight: 0.66,
      catch: [
        'A conference on Darfur opened in Sirte.',
        'A second sitting of the joint commission took place in Tskhinvali.',
        'The delegations broke up after nine hours in Lomé.',
      ],
      spare: [
        'The press conference began late.',
        'The trading session closed with a loss.',
        'The delegates opened the door.',
      ],
    },
    {
      name: 'at-the-table',
      topics: ['talks'],
      adjectives: 'back :at=table',
      nouns: 'table',
      actor: 'subject',
      recipient: 'with, opposite',
      guards: [
        { slot: 'subject', is: '#leader,#group,#force,side,party,rival,envoy,negotiator,delegate,#name', needed: true },
        { slot: 'modifier', is: 'negotiating,bargaining,peace,conference,same,one' },
        { slot: 'of', not: 'wood,contents,league' },
      ],
      weight: 0.74,
      catch: [
        'Kyiv and Moscow are back at the negotiating table.',
        'The rebels are at the negotiating table in Havana.',
        'The two sides are back at the table in Juba.',
      ],
      spare: ['The family is at the table.', 'The paper is on the table.', 'The club is top of the table.'],
    },
    {
      name: 'sends-envoys',
      mode: 'third-party',
      topics: ['talks'],
      verbs:
        'send =delegation|envoy|emissary|mediator|negotiator|intermediary|go-between :to, dispatch =delegation|envoy|emissary|mediator|negotiator|intermediary :to, send =delegation|envoy|emissary|mediator|negotiator :infinitive',
      recipient: 'to',
      guards: [
        { slot: 'subject', is: '#group,#leader,#force,#name', needed: true },
        { slot: 'to', not: 'funeral,wedding,festival,game,olympics,congress' },
      ],
      weight: 0.76,
      catch: [
        'The Front sent a delegation to Algiers.',
        'The union dispatched two mediators to Bissau.',
        'The king sent an emissary to the rebels in Taiz.',
      ],
      spare: [
        'The school sent a delegation to the festival.',
        'The firm sent a letter to its clients.',
        'The club sent flowers to the funeral.',
      ],
    },
    {
      name: 'across-the-table',
      topics: ['talks'],
      verbs:
        'sit+down :in=tent|hotel|villa|mosque|church|school|hall|room, call :at=headquarters|palace|ministry|embassy|residence, have =audience :with, get :on=phone|line|telephone, speak :by=phone|telephone|radio, be :on=phone|line|telephone, huddle, closet',
      actor: 'subject',
      recipient: 'with, object, at/of, at/possessor',
      guards: [
        {
          slot: 'subject',
          is: '#leader,#group,general,commander,envoy,negotiator,side,party,rival,foe,elder,delegation,mediator,enemy,army,faction,rebel,presidents,#name',
          needed: true,
        },
        { slot: 'subject', not: 'he,she,i,it' },
        { slot: 'in', not: 'chair,seat,armchair,protest,street,road,front,pew' },
        { slot: 'for', not: 'dinner,lunch,interview,portrait,meal' },
      ],
      weight: 0.66,
      catch: [
        'The two commanders sat down in a hotel in Tamanrasset.',
        'Both sides sat down in a church in Maputo.',
        'The envoy had an audience with the emir in Kano.',
      ],
      spare: [
        'The boys sat down in an armchair.',
        'The children sat down in the street.',
        'The soup was called at the table.',
      ],
    },
  ],
  RETREAT: [
    {
      name: 'flown-by-helpers',
      mode: 'withdraw',
      topics: ['evacuation'],
      verbs:
        'fly :to=#place|#name, ferry :to=#place|#name, bus :to=#place|#name, drive :to=#place|#name, escort :to=#place|#name',
      recipient: 'object',
      guards: [
        {
          slot: 'subject',
          is: 'cross,crescent,icrc,unhcr,iom,un,nations,helicopter,agency,mission,migration',
          needed: true,
        },
        { slot: 'object', is: '#human,#name,foreigner,hundred,thousand,dozen', needed: true },
        { slot: 'object', not: 'aid,worker,team,staff,envoy,monitor,observer,supply' },
      ],
      weight: 0.72,
      catch: [
        'The Red Cross flew two pilots to Ankara.',
        'The 40 men were driven to Goma by the Red Cross.',
        'The agency bused 300 villagers to Gambella.',
      ],
      spare: [
        'The mission flew its staff to Nairobi.',
        'The pilot flew the plane to Ankara.',
        'The agency flew food to Goma.',
      ],
    },
    {
      name: 'goes-over-or-away',
      mode: 'withdraw',
      topics: ['withdrawal'],
      verbs:
        'decamp :to, decamp :from, decamp, fly+home :from, sail+home :from, head+home :from, fly+home, go+home :from, loosen =grip|hold :on, ease =grip|hold :on, strike =camp, beat =retreat, melt+away, vanish :into=bush|hills|desert, turn =tail, take :to=heel|hills',
      recipient: 'from, on, object/on',
      guards: [
        {
          slot: 'subject',
          is: `${FIGHTERS},mission,contingent`,
          needed: true,
        },
        { slot: 'subject', not: 'he,she,i,we,they,it,worker,player,team,tourist,parliament' },
        { slot: 'on', not: 'economy,market,power,reality' },
      ],
      weight: 0.7,
      catch: [
        'The last peacekeepers flew home from Luanda.',
        'The army loosened its grip on Jaffna.',
        'The rebels decamped to the hills of Nuba.',
      ],
      spare: ['The players flew home from Lyon.', 'The boy loosened his grip on the rope.', 'The snow melted away.'],
    },
    {
      name: 'changes-sides',
      mode: 'withdraw',
      topics: ['surrender'],
      verbs:
        'defect, defect :to, defect :from, desert, desert :to, go+over :to=rebel|enemy|army|government|other|side, change =side, switch =side',
      recipient: 'from, object',
      guards: [
        {
          slot: 'subject',
          is: `${FIGHTERS},general,colonel,minister,ambassador,officer,pilot,thousand,hundred,dozen`,
          needed: true,
        },
        { slot: 'subject', not: 'voter,player,he,she,it,i,we,luck,courage' },
      ],
      weight: 0.72,
      catch: [
        'Two hundred soldiers defected to the rebels in Zintan.',
        'Conscripts are deserting the army in Kachin.',
        'The colonel changed sides in Bor.',
      ],
      spare: [
        'The players switched sides at half-time.',
        'His courage deserted him.',
        'The voters changed sides in May.',
      ],
    },
  ],
  REQUEST: [
    {
      name: 'sends-for-help',
      mode: 'assist',
      kind: 'appeal',
      topics: ['assistance'],
      verbs:
        'send =sos|plea|cry|signal :to, send+out =sos|plea|appeal, put+out =call|appeal|plea|sos :for, radio =plea|help :for, radio :for=help|reinforcement|support|ammunition, cry :for=help|food|medicine|peace|water|bread, cry+out :for, scream :for=help, go+begging :for',
      actor: 'subject, by',
      recipient: 'to',
      guards: [
        { slot: 'subject', is: '#human,#name,town,city,hospital,clinic,enclave,garrison', needed: true },
        { slot: 'subject', not: 'baby,infant,#nature,#sport' },
      ],
      weight: 0.74,
      catch: [
        'The mayor of Vukovar sent an SOS to the United Nations.',
        'The hospital put out a plea for blood in Gaza.',
        'The garrison radioed for help from Kapilvastu.',
      ],
      spare: ['The gulls cried over the bay.', 'The ship sent a signal.', 'The radio played a song.'],
    },
    {
      name: 'would-have-it-so',
      mode: 'yield',
      kind: 'demand',
      topics: [],
      verbs:
        'stipulate, make =release|withdrawal|truce|ceasefire|departure :condition, bid =army|men|rebel|soldier|garrison|fighter, condition =#talks|truce|aid|peace|ceasefire|release :on, want+out, want =#force|#name|mission :out_of, hold+out :for=release|withdrawal|guarantee|amnesty',
      actor: 'subject, by',
      recipient: 'object/of, object, of',
      guards: [
        { slot: 'subject', is: '#human,#name', needed: true },
        { slot: 'subject', not: 'contract,treaty,lease,law,statute,will,teacher' },
        { slot: 'of', none: true },
        { slot: 'about', none: true },
        { slot: 'clause', none: true },
      ],
      weight: 0.72,
      catch: [
        'The president conditioned talks on the release of the hostages in Bogota.',
        'The rebels held out for the release of their leader in Monrovia.',
        'The junta wants the mission out of Bamako.',
      ],
      spare: ['The lease stipulates a rent.', 'She held out for a better price.', 'The gulls held out for scraps.'],
    },
    {
      name: 'reminded-of-duty',
      mode: 'yield',
      kind: 'demand',
      topics: [],
      verbs: 'remind =party|side|army|government|garrison|commander|faction|belligerent|authority',
      actor: 'subject, by',
      recipient: 'object',
      guards: [
        { slot: 'subject', is: '#human,#name,i,we,they,he,she,it', needed: true },
        { slot: 'subject', not: 'contract,treaty,lease,law,statute,will,teacher,song' },
        { slot: 'about', none: true },
        { slot: 'clause', none: true },
      ],
      weight: 0.72,
      catch: [
        'The mediator reminded both sides to spare the wells of Marib.',
        'We remind all parties of their duties under the law.',
        'The commission reminded the army of its obligations in Kasai.',
      ],
      spare: [
        'The song reminded him of home.',
        'The teacher reminded the class of the test.',
        'The ruins reminded visitors of the war.',
      ],
    },
  ],
  REJECT: [
    {
      name: 'waits-for-leave',
      mode: 'assist',
      topics: [],
      verbs:
        'await =permission|clearance|permit|visa|approval|answer|reply|response|go-ahead|green-light|authorisation|authorization, wait :for=answer|reply|response|word',
      actor: 'from, object/from, for/from',
      recipient: 'subject',
      guards: [
        {
          slot: 'subject',
          is: 'convoy,lorry,truck,mission,agency,team,engineer,doctor,surgeon,hospital,council,committee,monitor,observer,inspector,envoy,delegation,elder,mother,family,wife,relative,we,they,charity,ship,boat,medic,worker',
          needed: true,
        },
        { slot: 'subject', not: 'student,tourist,firm,pupil' },
        { slot: 'until', none: true },
      ],
      weight: 0.78,
      catch: [
        'The convoy is still awaiting clearance for Hasakah.',
        'The families have been waiting for an answer since May in Tripoli.',
        'The inspectors are awaiting visas from Asmara.',
      ],
      spare: [
        'The students await their results.',
        'The tourists waited for visas.',
        'The firm awaits approval of its drug.',
      ],
    },
  ],
  PROTEST: [
    {
      name: 'stands-with-portraits',
      mode: 'demo',
      topics: [],
      verbs:
        'stand :with=photograph|portrait|banner|placard|sign|candle, sit+down :in=corridor|lobby|hall, keep+shut :in=protest, stay+shut :in=protest',
      recipient: 'outside',
      guards: [
        {
          slot: 'subject',
          is: 'thousand,hundred,dozen,relative,mother,widow,family,student,resident,people,crowd,worker,monk,woman,wife,villager,supporter,protester,market,shop,teacher',
          needed: true,
        },
        { slot: 'for', not: 'visa,bread,photograph,picture' },
      ],
      weight: 0.74,
      catch: [
        'Mothers stood outside the barracks in Grozny with photographs.',
        'Wives of the miners stood with placards in Donetsk.',
        'Women sat down in the corridor of the conference in Accra.',
      ],
      spare: [
        'Guards stood outside the palace.',
        'People stood outside the embassy for visas.',
        'The soldiers sat down in the hall.',
      ],
    },
    {
      name: 'in-the-streets',
      mode: 'demo',
      topics: [],
      verbs:
        'take :to=street, pour :into=street, flood :into=street, turn+out :in=street, camp :outside=ministry|parliament|embassy|office|headquarters|palace|prison|barracks, camp+out :outside, camp+out :in=square|front, keep =vigil, block =road|highway|street :in=protest, bang =pot',
      recipient: 'against, outside',
      guards: [
        {
          slot: 'subject',
          is: 'thousand,hundred,dozen,score,ten,tens,hundreds,thousands,relative,mother,widow,family,student,resident,people,crowd,worker,monk,woman,villager,supporter,protester,#name,many',
          needed: true,
        },
        { slot: 'subject', not: 'troop,soldier,tank,he,she,it,river,refugee' },
      ],
      weight: 0.8,
      catch: [
        'Tens of thousands took to the streets of Minsk.',
        'Relatives of the missing have camped outside the barracks in Lahore since May.',
        'Hundreds poured into the streets of Gitega.',
      ],
      spare: [
        'The tourists camped outside the town.',
        'Tanks poured into the streets.',
        'The scouts camped in the wood.',
      ],
    },
    {
      name: 'downs-tools',
      mode: 'strike',
      topics: [],
      verbs: 'down =tool, lay+down =tool, stop =work, walk :off=job, walk+out, go+slow',
      recipient: 'against, over, in',
      guards: [
        {
          slot: 'subject',
          is: 'docker,stevedore,sailor,miner,porter,clerk,worker,nurse,teacher,doctor,employee,staff,servant,pilot,journalist,union,attorney,judge,lawyer,magistrate,baker,printer,railwayman,railwaymen,bus,butcher,engineer,technician',
          needed: true,
        },
      ],
      weight: 0.86,
      catch: [
        'Dockers in Aden downed tools.',
        'The judges downed tools in Bissau.',
        'The miners walked out in Donetsk.',
      ],
      spare: ['The mason laid down his tool.', 'The boys walked out of the shop.', 'The machine stopped work.'],
    },
  ],
  SANCTION: [
    {
      name: 'gets-years',
      mode: 'convict',
      topics: [],
      verbs: 'get =year|life|term, receive =year|life|term|sentence, draw =year|term|sentence',
      actor: 'from',
      recipient: 'subject',
      guards: [
        { slot: 'subject', is: '#leader,#person,#force,he,she,they,#name', needed: true },
        { slot: 'object/of', none: true },
        { slot: 'of', none: true },
        { slot: 'subject', not: 'company,school,project,student' },
        { slot: 'from', is: 'court,judge,tribunal' },
      ],
      weight: 0.72,
      catch: [
        'The commander got nineteen years.',
        'The colonel received a sentence of life.',
        'Two editors received terms in Minsk.',
      ],
      spare: [
        'The school got a year of grace.',
        'She got a year of training.',
        'The project received a year of funding.',
      ],
    },
    {
      name: 'shown-the-door',
      mode: 'expel',
      topics: [],
      verbs:
        'send =ambassador|envoy|diplomat|attaché|attache|delegation|mission+packing, send+packing, send+home =ambassador|envoy|diplomat|mission|monitor|observer, show =door, give =hour|day :infinitive, oust =leader|chief|secretary|chairman|minister, pack+off =ambassador|envoy|diplomat, throw+out =agency|mission|monitor|observer|charity|worker',
      recipient: 'object, indirect',
      guards: [
        { slot: 'subject', is: '#group,#leader,#name,party,parliament,congress,council,junta', needed: true },
        { slot: 'subject', not: 'school,coach,club,team,rebel,militia,army' },
        { slot: 'infinitive', is: 'leave' },
        // To give fighters or a side a day to leave is an ultimatum.
        { slot: 'indirect', not: '#force,#armed,#name,coalition' },
      ],
      weight: 0.8,
      catch: [
        'Bamako sent home the French ambassador.',
        'The party ousted its leader in Kuala Lumpur.',
        'Asmara threw out two charities.',
      ],
      spare: [
        'The school sent home the pupils.',
        'The coach showed the boy the door.',
        'The club threw out the balls.',
      ],
    },
  ],
  MOBILIZE: [
    {
      name: 'is-seen-moving',
      mode: 'troops',
      topics: [],
      verbs:
        'see =tank|armour|brigade|gunboat|warship|howitzer, sight =tank|armour|gunboat|warship|frigate|gunman, spot =tank|armour|gunboat|warship|howitzer',
      actor: 'object',
      recipient: 'on, near, at, off',
      guards: [{ slot: 'subject', not: 'visitor,tourist,child,museum' }],
      weight: 0.66,
      catch: [
        'Tanks have been seen on the road to Uvira.',
        'Two warships were sighted off Latakia.',
        'A gunboat was spotted near Tyre.',
      ],
      spare: ['Visitors saw tanks in the museum.', 'The boy was seen on the road.', 'A comet was spotted near Mars.'],
    },
    {
      name: 'on-their-way',
      mode: 'troops',
      topics: [],
      nouns: 'way :to',
      actor: 'subject',
      recipient: 'to',
      guards: [
        {
          slot: 'subject',
          is: 'brigade,battalion,tank,troop,soldier,reinforcement,warship,regiment,army,paratrooper,marine,column,fleet,frigate,carrier',
          needed: true,
        },
      ],
      weight: 0.76,
      catch: [
        'Two brigades are on their way to Kidal.',
        'Reinforcements are on the way to Ramadi.',
        'A frigate is on its way to Aden.',
      ],
      spare: ['The pupils are on their way to school.', 'A cure is on its way.', 'The guests are on the way to Kidal.'],
    },
    {
      name: 'gears-up',
      mode: 'troops',
      topics: [],
      verbs:
        'gear+up :for=offensive|assault|war|battle|attack|campaign|fight, brace :for=offensive|assault|attack|battle, gird :for=battle|war|assault, ready+itself :for, arm+itself, stockpile =#weapon|ammunition, hoard =#weapon, amass =#weapon, stock+up :on=weapon|ammunition, lay+up =ammunition, be :out :in=force',
      recipient: '-',
      guards: [
        { slot: 'subject', is: '#force,#group,#name', needed: true },
        { slot: 'subject', not: '#sport,#market,hospital,resident,investor,company,union,party,retailer,clinic' },
      ],
      weight: 0.72,
      catch: [
        'The army is gearing up for an offensive in Idlib.',
        'The rebels had stockpiled weapons in the hills of Tora Bora.',
        'Both armies are girding for battle at Badme.',
      ],
      spare: [
        'The party is gearing up for the campaign.',
        'The hospital braced for the storm.',
        'Shops stockpiled candles.',
      ],
    },
  ],
  LEVERAGE: [
    {
      name: 'beholden',
      mode: 'depends',
      topics: ['leverage'],
      adjectives: 'beholden :to, indebted :to, subservient :to, dependent :on, dependent :upon, reliant :on',
      actor: 'to, on, upon',
      recipient: 'subject, modified',
      guards: [
        { slot: 'subject', is: '#group,#force,#leader,#name,enclave', needed: true },
        { slot: 'subject', not: 'firm,company,bank,club,corporation' },
        { slot: 'to', is: '#group,#force,#leader,#name' },
        { slot: 'on', is: '#group,#force,#leader,#name,weapon,arm,fuel,backing,support,money,aid,supply' },
      ],
      weight: 0.78,
      catch: [
        'The junta in Naypyidaw is beholden to Beijing.',
        'The separatists are dependent on Moscow.',
        'The general is reliant on Abu Dhabi for arms.',
      ],
      spare: [
        'The firm is indebted to its bank.',
        'The crop is dependent on rain.',
        'The town is reliant on tourists.',
      ],
    },
    {
      name: 'lives-off-them',
      mode: 'depends',
      topics: ['leverage'],
      verbs:
        'live :off=money|aid|remittance|subsidy|convoy|diaspora, subsist :on=aid|remittance|subsidy, survive :on=money|aid|subsidy|support :from, live+off =money|aid|remittance|subsidy',
      actor: 'from, off/from, object/from, on/from, off/of',
      recipient: 'subject',
      guards: [
        { slot: 'subject', is: '#group,#force,#leader,#name', needed: true },
        { slot: 'from', is: '#group,#force,#leader,#name,abroad', needed: false },
      ],
      weight: 0.7,
      catch: [
        'The rebels live off money from Doha.',
        'The government in Gaza survives on aid from Qatar.',
        'The separatists subsist on subsidies from Moscow.',
      ],
      spare: ['The student lives off his savings.', 'The herd lives off grass.', 'The family survives on bread.'],
    },
  ],
}
