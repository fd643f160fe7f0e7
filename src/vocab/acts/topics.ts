// Words that tell the topics of a claim, by class. The act's own topics stand with its signals.
import type { Topic } from '../../model/index.ts'

/** Lemmas, or forms as written; a word may stand under several topics. */
const WORDS: Readonly<Record<Topic, string>> = {
  talks: `talk negotiation negotiator negotiate renegotiate dialogue dialog mediation mediator mediate summit conference meeting
    roundtable parley envoy consultation facilitator diplomacy reconcile`,
  ceasefire: 'ceasefire cease-fire truce armistice cessation hostility hostilities lull de-escalation de-escalate',
  violation: 'violation violate breach infringement infringe contravene contravention flout',
  siege: `siege besiege besieged besiegement blockade encirclement encircle blockaded hard-to-reach enclave-besieged stranglehold`,
  aid: `aid relief food medicine humanitarian medication supply parcel ration blanket flour donation unicef medical starvation
    starve malnutrition malnourished vaccine vaccination wfp hunger famine foodstuff grain wheat lifesaving life-saving ocha
    tarpaulin insulin nutrition donor`,
  access: `access corridor convoy passage inspector unhindered unimpeded humanitarian-access checkpoint monitor observer
    roadblock inspection visa`,
  assistance: `support intervention intervene assistance backing peacekeeper training adviser advisor no-fly-zone ally instructor
    trainer reinforcement contingent airlift-capacity`,
  detainees: `prisoner detainee hostage captive detention inmate abductee kidnap kidnapping abduct abduction prison jail pow disappear
    amnesty arrest captivity custody imprison imprisonment incarcerate incarceration internee internment disappearance
    incommunicado ransom captor kidnapper pardon convict`,
  evacuation: 'evacuate evacuation evacuee bus airlift medevac',
  displacement: `refugee displace displaced displacement flee exodus migrant migration immigrant idp uproot homeless deportation deport
    deportee asylum asylum-seeker resettle resettlement repatriation repatriate returnee refoulement eviction evict evictee
    exile stateless unhcr`,
  surrender: 'surrender capitulate capitulation reconciliation defection',
  ultimatum: 'ultimatum deadline',
  withdrawal: `withdraw withdrawal pullout pull-out retreat pullback redeployment disengagement drawdown demilitarisation
    demilitarization`,
  attack: `attack airstrike strike shell shelling bombing bombardment bomb raid assault offensive killing massacre ambush clash fighting
    shoot shooting kill execution assassination assassinate explosion explode blast detonation detonate violence murder atrocity
    genocide war bombard slaughter slaying slay bloodshed bloodbath carnage beheading behead lynching poisoning stabbing gunfire
    firefight battle incursion invasion invade onslaught aggression arson crossfire rape cleansing
    extermination reprisal`,
  territory: `territory territorial capture recapture seize retake liberate liberation occupation occupy annex annexation stronghold
    frontline advance overrun sovereignty secession partition foothold reconquer`,
  sanctions: 'sanction embargo tariff blacklist delist',
  transition: `transition election referendum constitution constitutional constituent resign resignation presidency interim transitional
    reform power-sharing democracy coup ballot impeachment impeach inauguration electoral polls putsch caretaker topple oust ouster overthrow
    depose unseat`,
  leverage: 'leverage influence sway clout pressure',
  weapons: `weapon weaponry missile arms ammunition rocket chemical nuclear warhead disarm disarmament sarin chlorine stockpile
    landmine munition rifle demilitarise demilitarize arsenal armament explosive explosives detonator uranium plutonium
    denuclearise denuclearize denuclearization denuclearisation proliferation non-proliferation novichok gun grenade firearm
    pistol tank howitzer artillery drone firepower tnt warplane`,
}

/** Two words side by side, by lemma; the first may be any of those parted by `|`. */
const PAIRS: Readonly<Partial<Record<Topic, string>>> = {
  talks: `peace process, peace plan, peace initiative, peace effort, peace proposal, peace treaty, peace accord, peace agreement,
    peace deal, peace term, peace formula, political|diplomatic|negotiated|peaceful solution, political|diplomatic|negotiated|peaceful settlement,
    peaceful resolution, negotiating table, bargaining table, diplomatic effort, diplomatic track, peace mechanism,
    next|first|second|third|fourth|latest|new round`,
  violation: 'war crime, international law, humanitarian law',
  siege: 'naval cordon, siege-like condition',
  aid: 'clean|drinking water, water supply, cooking oil, baby milk, field hospital, medical care, soup kitchen',
  access: `safe route, safe passage, border|humanitarian crossing, crossing point, aid route, supply route, border gate, entry permit,
    travel permit, exit permit`,
  assistance: `no-fly zone, military aid, military help, security|defence|defense|military cooperation, air support, air cover,
    defence|defense tie, joint force, task force, joint operation, joint patrol, fight|combat|counter|against terrorism, air defence|defense`,
  detainees: 'human shield, political prisoner, missing person, arrest warrant, house arrest, death row',
  evacuation: 'safe passage, green bus',
  displacement: 'displaced person, displacement camp, boat people, ethnic cleansing',
  surrender: 'white flag',
  ultimatum: 'final warning, last chance, time limit, or else, final offer',
  withdrawal: 'troop reduction, troop cut, buffer zone, demilitarised|demilitarized zone',
  attack: 'war crime, crime scene, death toll, mass grave, hate crime',
  territory: 'territorial integrity, front line, full control, total control, complete control',
  sanctions: `asset freeze, frozen asset, travel ban, export control, export ban, import ban, oil ban, trade ban, terrorist list,
    terror list, diplomatic tie, diplomatic relation, economic measure, restrictive measure, punitive measure`,
  transition: `civilian rule, civilian government, civilian administration, unity government, constituent assembly, regime change,
    early vote, elected president, elected government, democratic rule, free vote, fair vote, polling station, coalition
    government, new government, power transfer, polling day`,
  weapons: `nerve agent, nerve gas, mustard gas, poison gas, tear-gas shell, toxic gas, hydrogen bomb, atomic bomb, atom bomb,
    cluster bomb, air defence|defense, anti-tank mine, anti-personnel mine, enriched uranium, enrichment programme|program,
    fighter jet, armoured|armored vehicle, nuclear test, bomb-making material, machine gun, patriot battery`,
}

const NONE: readonly Topic[] = []
const OF_WORD = new Map<string, Topic[]>()
const OF_PAIR = new Map<string, Topic[]>()
const FIRST = new Set<string>()

function add(to: Map<string, Topic[]>, key: string, topic: Topic): void {
  const known = to.get(key)
  if (!known) to.set(key, [topic])
  else if (!known.includes(topic)) known.push(topic)
}

for (const [topic, words] of Object.entries(WORDS) as [Topic, string][])
  for (const word of words.trim().split(/\s+/)) add(OF_WORD, word, topic)
for (const [topic, pairs] of Object.entries(PAIRS) as [Topic, string][])
  for (const pair of pairs.split(',')) {
    const [firsts = '', second = ''] = pair.trim().split(/\s+/)
    for (const first of firsts.split('|')) {
      add(OF_PAIR, `${first} ${second}`, topic)
      FIRST.add(first)
    }
  }

/** The topics of a word, by lemma or form; none for most. */
export function topicsOfWord(word: string): readonly Topic[] {
  return OF_WORD.get(word) ?? NONE
}

/** The topics of two words side by side, by lemma. */
export function topicsOfPair(first: string, second: string): readonly Topic[] {
  return FIRST.has(first) ? (OF_PAIR.get(`${first} ${second}`) ?? NONE) : NONE
}
