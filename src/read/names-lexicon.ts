// What English nouns and given names can mean, read once from models/names-lexicon.txt (WordNet 3.1, compromise).
import { readFileSync } from 'node:fs'

/** Kinds of thing, as bits; `?` kinds are a word's second meaning. */
export const KIND = {
  person: 1,
  group: 2,
  place: 4,
  site: 8,
  weapon: 16,
  platform: 32,
  vehicle: 64,
  time: 128,
  unit: 256,
  money: 512,
  document: 1024,
  male: 2048,
  female: 4096,
  given: 8192,
  surname: 16384,
} as const
/** Second meanings stand this many bits further left. */
const SECOND = 15

let table: ReadonlyMap<string, number> | null = null

function load(): ReadonlyMap<string, number> {
  const found = new Map<string, number>()
  const lines = readFileSync(new URL('../../models/names-lexicon.txt', import.meta.url), 'utf8').split('\n')
  for (const line of lines) {
    const [list, words] = line.split('\t')
    if (!list || !words) continue
    const second = list.endsWith('?')
    const bit = KIND[(second ? list.slice(0, -1) : list) as keyof typeof KIND]
    if (!bit) continue
    for (const w of words.split(' ')) found.set(w, (found.get(w) ?? 0) | (second ? bit << SECOND : bit))
  }
  for (const [word, kind] of EXTRA) found.set(word, kind)
  return found
}

/** What a lower-case dictionary form can mean: {@link KIND} bits, 0 for a word that is not known. */
export function kindOf(lemma: string): number {
  table ??= load()
  return table.get(lemma) ?? 0
}

/** Whether the word's main meaning, or with `second` any meaning, is of the kinds asked for. */
export function isKind(lemma: string, kinds: number, second = false): boolean {
  const k = kindOf(lemma)
  return (k & kinds) !== 0 || (second && ((k >>> SECOND) & kinds) !== 0)
}

function words(kind: number, list: string): [string, number][] {
  return list.split(' ').map((w) => [w, kind])
}

/** Words of war and talks whose sense there is not their commonest, or that the dictionaries lack. */
const EXTRA: readonly (readonly [string, number])[] = [
  ...words(
    KIND.group,
    'force troop opposition coalition regime military police militia convoy delegation mission command brigade battalion ' +
      'regiment division unit cell junta faction wing committee council parliament ministry agency authority union alliance ' +
      'front party movement group government army navy corps guard resistance insurgency leadership side media press ' +
      'public community population people tribe clan family household network organisation organization ngo charity company ' +
      'firm university bank court tribunal presidency cabinet administration embassy consulate mediation troika quartet ' +
      'peacekeeper contingent garrison patrol squad gang syndicate caliphate monarchy politburo secretariat commission ' +
      'taskforce panel bloc federation confederation league society institute institution association service department ' +
      'office bureau board directorate headquarters minority majority diaspora',
  ),
  ...words(
    KIND.person,
    'militant jihadist jihadi islamist fighter rebel insurgent separatist guerrilla gunman sniper bomber militiaman ' +
      'paramilitary mercenary conscript soldier civilian resident villager displaced refugee returnee evacuee detainee ' +
      'prisoner hostage captive activist protester protestor campaigner mediator negotiator envoy spokesman spokeswoman ' +
      'spokesperson official minister president premier ambassador diplomat commander general colonel major captain ' +
      'lieutenant sergeant warlord chief leader deputy lawmaker mp senator governor mayor sheikh imam cleric ayatollah ' +
      'ally partner opponent enemy adversary loyalist supporter backer sponsor donor monitor observer peacekeeper medic ' +
      'paramedic surgeon doctor nurse volunteer rescuer worker journalist reporter correspondent photographer witness ' +
      'victim survivor child woman man boy girl infant baby mother father brother sister son daughter expert analyst ' +
      'source defector deserter smuggler trafficker pirate terrorist extremist suspect inmate martyr houthi rights',
  ),
  ...words(
    KIND.site,
    'checkpoint crossing camp base barracks airport airbase airfield airstrip hospital clinic school mosque church market ' +
      'bakery prison jail bunker tunnel trench warehouse depot refinery dam bridge checkpoint outpost compound headquarters ' +
      'shelter frontline stronghold corridor safehouse highway road factory plant port harbour harbor museum square',
  ),
  ...words(
    KIND.place,
    'area enclave exclave suburb countryside outskirts neighbourhood neighborhood district province governorate oblast ' +
      'raion county state republic region city town village hamlet settlement territory land country border frontier ' +
      'mountain hill valley river lake sea gulf strait coast island peninsula desert jungle forest zone capital front ' +
      'pocket quarter municipality kebele woreda department canton homeland',
  ),
  ...words(
    KIND.weapon,
    'missile rocket mortar shell bomb bullet grenade rifle gun pistol machinegun howitzer artillery munition ammunition ' +
      'explosive landmine mine ied vbied warhead chlorine sarin mustard gas barrel-bomb airstrike weaponry arms weapon ' +
      'manpads rpg napalm phosphorus torpedo',
  ),
  ...words(
    KIND.platform,
    'tank aircraft warplane jet fighter-jet helicopter gunship drone uav bomber frigate destroyer carrier submarine ' +
      'warship corvette apc armour armor armoured-vehicle plane warship',
  ),
  ...words(
    KIND.vehicle,
    'truck lorry bus car pickup vehicle ambulance motorcycle motorbike van jeep bulldozer excavator boat dinghy',
  ),
]
