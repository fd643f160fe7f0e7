// Common nouns that mean somebody who acts, and the words that stand before a person's name.
import type { ActorKind, DescriptionHead, TitleWord } from './types.ts'

type Row = readonly [
  kind: ActorKind | 'platform',
  sort: DescriptionHead['sort'],
  gender: DescriptionHead['gender'],
  words: string,
]

// Words are singular=plural pairs where both are used; `=` alone on the left says plural only.
const HEADS: readonly Row[] = [
  [
    'armed-group',
    'people',
    null,
    'rebel=rebels militant=militants insurgent=insurgents jihadist=jihadists jihadi=jihadis guerrilla=guerrillas guerilla=guerillas fighter=fighters gunman=gunmen extremist=extremists terrorist=terrorists separatist=separatists mercenary=mercenaries islamist=islamists militiaman=militiamen combatant=combatants mujahid=mujahideen =mujahedeen fedayee=fedayeen =fedayin irregular=irregulars partisan=partisans sniper=snipers bomber=bombers attacker=attackers assailant=assailants kidnapper=kidnappers abductor=abductors captor=captors hijacker=hijackers raider=raiders secessionist=secessionists paramilitary=paramilitaries infiltrator=infiltrators loyalist=loyalists mutineer=mutineers defector=defectors =janjaweed cadre=cadres commando=commandos chetnik=chetniks besieger=besiegers aggressor=aggressors perpetrator=perpetrators hostage-taker=hostage-takers =peshmerga',
  ],
  [
    'armed-group',
    'group',
    'n',
    'militia=militias insurgency=insurgencies faction=factions rebellion=rebellions gang=gangs cartel=cartels front=fronts brigade=brigades battalion=battalions group=groups cell=cells caliphate=caliphates =groupings grouping= formation=formations warlord-clan=',
  ],
  [
    'military',
    'group',
    'n',
    'army=armies military=militaries navy=navies force=forces airforce= coastguard= garrison=garrisons division=divisions regiment=regiments unit=units squad=squads contingent=contingents patrol=patrols =reinforcements artillery= infantry= cavalry= coalition=coalitions alliance=alliances command=commands peacekeeping-force=peacekeeping-forces headquarters= fleet=fleets column=columns company=companies platoon=platoons corps= junta=juntas',
  ],
  [
    'military',
    'people',
    null,
    '=troops soldier=soldiers serviceman=servicemen =servicewomen marine=marines officer=officers conscript=conscripts reservist=reservists peacekeeper=peacekeepers sailor=sailors airman=airmen pilot=pilots gunner=gunners paratrooper=paratroopers recruit=recruits veteran=veterans =personnel guard=guards invader=invaders occupier=occupiers enemy=enemies observer=observers monitor=monitors trooper=troopers ranger=rangers legionnaire=legionnaires',
  ],
  [
    'military',
    'person',
    null,
    'commander=commanders general=generals colonel=colonels major=majors captain=captains lieutenant=lieutenants sergeant=sergeants corporal=corporals admiral=admirals warlord=warlords brigadier=brigadiers marshal=marshals chief-of-staff=chiefs-of-staff',
  ],
  [
    'government',
    'group',
    'n',
    'government=governments regime=regimes administration=administrations cabinet=cabinets ministry=ministries parliament=parliaments state=states country=countries nation=nations republic=republics kingdom=kingdoms presidency=presidencies embassy=embassies consulate=consulates mission=missions delegation=delegations judiciary= court=courts tribunal=tribunals council=councils senate=senates congress=congresses assembly=assemblies legislature=legislatures municipality=municipalities governorate= leadership=leaderships =authorities authority= dictatorship=dictatorships monarchy= kremlin= capital=capitals power=powers superpower=superpowers neighbour=neighbours neighbor=neighbors ally=allies prosecution= directorate=directorates department=departments bureau=bureaus intelligence= police-force=police-forces',
  ],
  [
    'government',
    'people',
    null,
    '=police policeman=policemen policewoman=policewomen official=officials diplomat=diplomats negotiator=negotiators mediator=mediators lawmaker=lawmakers legislator=legislators bureaucrat=bureaucrats investigator=investigators prosecutor=prosecutors judge=judges border-guard=border-guards delegate=delegates representative=representatives emissary=emissaries =paramedics inspector=inspectors gendarme=gendarmes =gendarmerie interrogator=interrogators jailer=jailers warder=warders parliamentarian=parliamentarians deputy=deputies intermediary=intermediaries facilitator=facilitators guarantor=guarantors',
  ],
  [
    'government',
    'person',
    null,
    'president=presidents minister=ministers counterpart=counterparts premier=premiers chancellor=chancellors ambassador=ambassadors envoy=envoys governor=governors mayor=mayors senator=senators congressman=congressmen leader=leaders ruler=rulers secretary=secretaries secretary-general=secretaries-general dictator=dictators strongman=strongmen vice-president=vice-presidents councillor=councillors councilor=councilors adviser=advisers advisor=advisors aide=aides spokesperson=spokespersons commissioner=commissioners rapporteur=rapporteurs director=directors head=heads chief=chiefs chairman=chairmen chairperson=chairpersons coordinator=coordinators secretary-of-state=secretaries-of-state foreign-minister=foreign-ministers prime-minister=prime-ministers emir=emirs sultan=sultans politician=politicians statesman=statesmen high-representative= special-representative= undersecretary= consul=consuls attache=attaches counsellor=counsellors sheriff=sheriffs',
  ],
  ['government', 'person', 'm', 'spokesman=spokesmen king=kings prince=princes'],
  [
    'government',
    'person',
    'f',
    'spokeswoman=spokeswomen queen=queens princess=princesses chairwoman=chairwomen congresswoman=congresswomen',
  ],
  [
    'party',
    'group',
    'n',
    'opposition=oppositions party=parties bloc=blocs movement=movements union=unions committee=committees side=sides camp=camps wing=wings politburo= organisation=organisations organization=organizations front-organisation= diaspora= resistance= uprising= lobby=',
  ],
  [
    'party',
    'people',
    null,
    'opponent=opponents dissident=dissidents oppositionist=oppositionists supporter=supporters backer=backers follower=followers sympathiser=sympathisers sympathizer=sympathizers nationalist=nationalists communist=communists leftist=leftists reformist=reformists hardliner=hardliners',
  ],
  [
    'body',
    'group',
    'n',
    'agency=agencies commission=commissions taskforce=taskforces task-force=task-forces quartet= troika= secretariat= bank=banks panel=panels community= envoy-office= contact-group= donor=donors fund=funds inquiry=inquiries',
  ],
  [
    'ngo',
    'group',
    'n',
    'charity=charities watchdog=watchdogs ngo=ngos observatory=observatories network=networks convoy=convoys hospital=hospitals clinic=clinics church=churches civil-society= association=associations foundation=foundations',
  ],
  [
    'ngo',
    'people',
    null,
    'aid-worker=aid-workers relief-worker=relief-workers humanitarian=humanitarians rescuer=rescuers volunteer=volunteers medic=medics doctor=doctors nurse=nurses surgeon=surgeons rescue-worker=rescue-workers first-responder=first-responders campaigner=campaigners =staff worker=workers',
  ],
  [
    'media',
    'group',
    'n',
    'newspaper=newspapers broadcaster=broadcasters news-agency=news-agencies television= media= radio= outlet=outlets press= website=websites channel=channels',
  ],
  [
    'media',
    'people',
    null,
    'journalist=journalists reporter=reporters correspondent=correspondents blogger=bloggers editor=editors photographer=photographers cameraman=cameramen',
  ],
  [
    'people',
    'people',
    null,
    'activist=activists resident=residents protester=protesters protestor=protestors demonstrator=demonstrators civilian=civilians villager=villagers refugee=refugees =people person=persons citizen=citizens =families =inhabitants inhabitant= local=locals =elders elder= =tribesmen tribesman= farmer=farmers migrant=migrants evacuee=evacuees survivor=survivors victim=victims witness=witnesses eyewitness=eyewitnesses =townspeople =locals student=students teacher=teachers prisoner=prisoners detainee=detainees hostage=hostages captive=captives child=children =displaced settler=settlers rioter=rioters striker=strikers shopkeeper=shopkeepers source=sources analyst=analysts expert=experts lawyer=lawyers scholar=scholars cleric=clerics preacher=preachers imam=imams bishop=bishops priest=priests pilgrim=pilgrims minority=minorities peasant=peasants miner=miners herder=herders herdsman=herdsmen pastoralist=pastoralists nomad=nomads fisherman=fishermen squatter=squatters labourer=labourers occupant=occupants trader=traders driver=drivers looter=looters mourner=mourners returnee=returnees asylum-seeker=asylum-seekers trucker=truckers worshipper=worshippers relative=relatives neighbour-family= patient=patients defendant=defendants suspect=suspects convict=convicts inmate=inmates employee=employees passenger=passengers tourist=tourists foreigner=foreigners national=nationals stranger=strangers individual=individuals youth=youths =youngsters teenager=teenagers orphan=orphans besieged= wounded= injured= dead= critic=critics organiser=organisers organizer=organizers dignitary=dignitaries notable=notables figure=figures human=humans pensioner=pensioners hunger-striker=hunger-strikers colonist=colonists economist=economists historian=historians academic=academics professor=professors',
  ],
  [
    'people',
    'person',
    'm',
    'man=men boy=boys father=fathers husband=husbands brother=brothers son=sons gentleman=gentlemen grandfather=grandfathers uncle=uncles patriarch=patriarchs',
  ],
  [
    'people',
    'person',
    'f',
    'woman=women girl=girls mother=mothers wife=wives sister=sisters daughter=daughters widow=widows grandmother=grandmothers aunt=aunts nun=nuns',
  ],
  [
    'people',
    'group',
    'n',
    'population=populations crowd=crowds mob=mobs family= community=communities tribe=tribes clan=clans public= village=villages town=towns household=households throng=throngs ethnic-group=ethnic-groups',
  ],
  [
    'platform',
    'thing',
    'n',
    'warplane=warplanes jet=jets helicopter=helicopters aircraft= plane=planes drone=drones tank=tanks gunship=gunships bomber-aircraft= fighter-jet=fighter-jets warship=warships vessel=vessels submarine=submarines ship=ships boat=boats bulldozer=bulldozers missile=missiles rocket=rockets mortar=mortars shell=shells vehicle=vehicles truck=trucks launcher=launchers airstrike=airstrikes checkpoint=checkpoints howitzer=howitzers gunboat=gunboats chopper=choppers armour= armor=',
  ],
]

const heads = new Map<string, DescriptionHead>()
for (const [kind, sort, gender, words] of HEADS) {
  for (const pair of words.split(' ')) {
    const [one, many] = pair.split('=') as [string, string]
    if (one !== '' && !heads.has(one)) heads.set(one, { kind, sort, gender, number: 'one' })
    if (many !== '' && !heads.has(many)) heads.set(many, { kind, sort, gender, number: 'many' })
  }
}

/** What a common noun says of the one it means; the word as written, in any case, hyphen or space inside; undefined where it means nobody. */
export function descriptionHead(word: string): DescriptionHead | undefined {
  const low = word.toLowerCase()
  return heads.get(low.includes(' ') ? low.replaceAll(' ', '-') : low)
}

const TITLES: readonly (readonly [TitleWord['sort'], TitleWord['gender'], string])[] = [
  ['courtesy', 'm', 'mr mister sir lord monsieur señor senor herr don hajj hajji haji sayyid sayed'],
  ['courtesy', 'f', 'mrs ms miss madam madame mme señora senora lady dame frau baroness'],
  [
    'courtesy',
    null,
    'dr doctor prof professor eng engineer hon honourable honorable excellency comrade ustaz judge justice u daw ko',
  ],
  [
    'rank',
    null,
    'gen general lt lieutenant col colonel maj major capt captain cpt sgt sergeant cpl corporal pvt private brig brigadier adm admiral commander cmdr marshal field-marshal lt-gen lt-col maj-gen brig-gen vice-admiral rear-admiral commodore cdr officer commandant comandante',
  ],
  [
    'religious',
    'm',
    'sheikh shaykh shaikh sheik imam ayatollah mullah mawlawi maulvi maulana father fr pope patriarch cardinal archbishop bishop rabbi hojatoleslam mufti monsignor',
  ],
  ['religious', null, 'reverend rev pastor'],
  ['religious', 'f', 'sister'],
  [
    'office',
    null,
    'president vice-president minister premier chancellor secretary ambassador amb senator sen congressman rep governor gov mayor prime-minister foreign-minister defence-minister defense-minister secretary-general chairman chairwoman commissioner emir sultan deputy undersecretary under-secretary-general premier-designate president-elect mp speaker attorney-general councillor councilor envoy consul',
  ],
  ['office', 'm', 'king prince sultan'],
  ['office', 'f', 'queen princess'],
  ['role', 'm', 'spokesman'],
  ['role', 'f', 'spokeswoman'],
  [
    'role',
    null,
    'spokesperson leader chief head director coordinator representative activist analyst journalist negotiator adviser advisor lawyer commander mediator opposition-leader warlord',
  ],
]
const titles = new Map<string, TitleWord>()
for (const [sort, gender, words] of TITLES)
  for (const w of words.split(' ')) if (!titles.has(w)) titles.set(w, { sort, gender })

/** What a word before a person's name is ("Mr", "Gen.", "Sheikh"); case and final dot do not matter. */
export function titleWord(word: string): TitleWord | undefined {
  const low = word.toLowerCase()
  // Most words are plain letters: nothing of them is to be changed.
  const plain = !low.includes(' ') && !low.endsWith('.')
  return titles.get(plain ? low : low.replace(/\.$/, '').replaceAll('. ', '-').replaceAll(' ', '-'))
}
