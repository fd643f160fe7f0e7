// Which side somebody is on: whom a speaker speaks for, and whether a deed is laid at another's door.

import type { Party, Speaker } from '../model/index.ts'
import {
  type Actor,
  actorById,
  actorOf,
  capitalOf,
  demonymOf,
  headOf,
  type Person,
  type State,
} from '../vocab/actors/index.ts'
import { MEDIA_NOUNS } from '../vocab/speech/nouns.ts'

interface Named {
  readonly name: string
  readonly actor: string | null
}

/** Id of the state, body or group at the top of somebody's arms; null for whom the roster does not know. */
export function sideOf(who: Named): string | null {
  const actor = who.actor === null ? undefined : actorById(who.actor)
  if (!actor) return who.actor
  if (actor.kind === 'person' && actor.armOf === null) {
    const whose = officesOf(actor)[0]?.office.actor ?? actor.memberOf[0]
    const side = whose === undefined ? undefined : actorById(whose)
    if (side) return headOf(side).id
  }
  return headOf(actor).id
}

function officesOf(actor: Actor): Person['offices'] {
  return 'offices' in actor ? (actor as Person).offices : []
}

/** Whether two are on the same side: same roster head, or names that hold each other's last word. */
export function sameSide(a: Named, b: Named): boolean {
  // A capital that acts or speaks is the state ruled from there.
  const x = sideOf(a) ?? capitalOf(a.name)?.id ?? null
  const y = sideOf(b) ?? capitalOf(b.name)?.id ?? null
  if (x !== null && x === y) return true
  const p = wordsOf(a.name)
  const q = wordsOf(b.name)
  const lastP = p.at(-1)
  const lastQ = q.at(-1)
  if (!lastP || !lastQ) return false
  if (x !== null && y !== null) return (isGeneric(p) || isGeneric(q)) && sharesCamp(p, q)
  return q.includes(lastP) || p.includes(lastQ) || sharesCamp(p, q)
}

const CAMPS = [
  [
    'army',
    'government',
    'regime',
    'state',
    'ministry',
    'official',
    'officials',
    'authorities',
    'troops',
    'military',
    'forces',
    'president',
  ],
  ['rebel', 'rebels', 'opposition', 'insurgents', 'fighters'],
]

function sharesCamp(p: readonly string[], q: readonly string[]): boolean {
  return CAMPS.some((camp) => p.some((w) => camp.includes(w)) && q.some((w) => camp.includes(w)))
}

/** Words that name no country or group: "the army", "military spokesman". */
function isGeneric(words: readonly string[]): boolean {
  return words.every((w) => CAMPS.some((camp) => camp.includes(w)) || w === 'command' || w === 'spokesman')
}

function wordsOf(name: string): string[] {
  return name
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((w) => w !== '' && w !== 'the' && w !== 'of')
}

/** Whether a speaker only passes on news: agencies, papers, state media are not counted as a party. */
export function isOutlet(speaker: Speaker): boolean {
  if (speaker.actor !== null) return speaker.actor.startsWith('agency/')
  return (
    MEDIA_NOUNS.has(wordsOf(speaker.name).at(-1) ?? '') && !/\b(?:state|official|army|government)\b/i.test(speaker.name)
  )
}

const ENEMIES =
  /\b(?:terrorists?|militants?|insurgents?|rebels?|gunmen|extremists?|jihadists?|separatists?|guerrillas?|fighters|enemy)\b/i
const OFFICIAL =
  /\b(?:army|military|police|government|ministry|minister|official|officials|authorities|command|commander|general|spokes(?:m[ae]n|wom[ae]n|persons?|people)|forces|president|coalition|state)\b/i

/** Whether a speaker is an army, a government or their spokesman. */
export function isOfficial(speaker: Speaker): boolean {
  return OFFICIAL.test(speaker.name)
}

/** Whether a deed told by a speaker with no doer named is the speaker's own: an army telling of dead rebels. */
export function isOwnDeed(speaker: Speaker, recipients: readonly Party[]): boolean {
  return OFFICIAL.test(speaker.name) && recipients.some((r) => ENEMIES.test(r.name))
}

const STATE_VOICE =
  /\b(?:army|military|defen[cs]e ministry|ministry of defen[cs]e|air force|navy|armed forces|police|security (?:forces|service)|command(?:er)?|general staff|coast guard|interior ministry|spokes\w+)\b/i
const STATE_FORCE =
  /\b(?:army|troops|soldiers|marines|commandos|warplanes|jets|(?:war)?planes|aircraft|helicopters?|gunships?|forces|police|officers|polic\w+|navy|air force|units|guards?|artillery|gunners|servicem[ae]n|border guards)$/i
/** What somebody who leads calls his own: "his government", "its fighters". */
const OWN_SIDE =
  /\b(?:army|troops|soldiers|marines|commandos|warplanes|jets|(?:war)?planes|aircraft|helicopters?|gunships?|drones?|missiles?|forces|police|officers|navy|air force|units|guards?|artillery|gunners|servicem[ae]n|men|fighters|militants|guerrillas|government|administration|party|movement|organi[sz]ation|militia|battalion|brigade|group|country|side)$/i
const OWN_WORD = /^(?:his|her|its|our|my|their) /i

/**
 * Whether a deed of an army or police is told by their own voice: "the military said marines had killed six", "its men". `home` is
 * the country the report is about, whose army is meant where none is named.
 */
export function isOwnForce(actor: Party, speaker: Speaker, home: string | null): boolean {
  if (OWN_WORD.test(actor.text) && actor.span !== null && speaker.span !== null && OWN_SIDE.test(actor.text))
    return true
  const named = actor.actor === null ? null : sideOf(actor)
  if (named !== null && !named.startsWith('state/')) return false
  if (
    !STATE_VOICE.test(speaker.name) ||
    !(named !== null || STATE_FORCE.test(actor.name) || STATE_FORCE.test(actor.text))
  )
    return false
  const doer = landOf(actor)
  const voice = landOf(speaker)
  return voice === null
    ? doer === null || doer === home
    : doer === null
      ? voice === home || home === null
      : doer === voice
}

/** Code of the state somebody belongs to, by the roster or the adjective the name opens with; null for none. */
function landOf(who: Named): string | null {
  const side = who.actor === null ? undefined : actorById(sideOf(who) ?? '')
  if (side?.kind === 'state') return (side as State).iso
  for (const word of who.name.split(' ')) {
    const state = /^\p{Lu}/u.test(word) ? demonymOf(word) : undefined
    if (state) return state.iso
  }
  return null
}

const TELLERS =
  /\b(?:residents?|witness(?:es)?|medics?|rescuers?|civilians?|villagers|journalists?|reporters?|activists?|doctors?|refugees|victims?|children|women|helicopters?|gunships?|bodies|people)$/i
const LAW =
  /\b(?:army|police|troops|soldiers?|officers?|polic(?:e|ewo)m[ae]n|military|security forces|forces|government|navy|guards?|personnel|servicem[ae]n|regime)$/i
const BY_HAND = /suicide|car-bomb|\bied\b|hostage|abduct/i

/**
 * Whether somebody told of near by may be the doer of a deed that names none: no bystander, no news outlet, no army for a suicide
 * bombing, and no force for what was done to its own men.
 */
export function mayHaveDone(
  doer: Named,
  deed: { readonly rule: string; readonly mode: string | null },
  recipients: readonly Named[],
): boolean {
  if (doer.actor === null && TELLERS.test(doer.name)) return false
  if (doer.actor !== null && PEACEFUL.test(doer.actor)) return false
  const law = LAW.test(doer.name) || doer.actor?.startsWith('state/') === true
  if (law && BY_HAND.test(`${deed.rule} ${deed.mode ?? ''}`)) return false
  if (!LAW.test(doer.name)) return true
  return !recipients.some(
    (r) => LAW.test(r.name) && (namesNobody(doer) || namesNobody(r) || sideOf(doer) === (sideOf(r) ?? '')),
  )
}

/** Those who tell, feed, judge or count, and are no doers of a deed that names none. */
const PEACEFUL =
  /^(?:agency|outlet|ngo)\/|^body\/(?:un|un-.*|ohchr|ocha|unhcr|unicef|wfp|who|unrwa|undp|fao|unesco|unfpa|iom|iaea|opcw.*|coi-.*|world-bank|imf|icc|icj|icty|ictr|icrc|osce.*|eu|eu-.*)$/

/** Whether a party is an army, police, a government or a state, whose men can arrest. */
export function isForce(party: Named): boolean {
  return (
    LAW.test(party.name) || party.actor?.startsWith('state/') === true || /^(?:the )?authorities$/i.test(party.name)
  )
}

/** Words that name no country, group or person. */
function namesNobody(who: Named): boolean {
  return who.actor === null && who.name.split(/\s+/).every((w) => !/^\p{Lu}/u.test(w) || LAW.test(w) || COUNTS.test(w))
}

const COUNTS = /^(?:the|a|an|some|two|three|four|five|six|seven|eight|nine|ten|several|many)$/i

/** "White House Office of the Press Secretary": the state whose house an office is of, by the words its name opens with. */
export function houseOf(name: string): Party | null {
  const words = name.split(/\s+/)
  if (!/\b(?:Office|Service|Secretary|Department|Press|Bureau|Directorate)\b/.test(name)) return null
  for (let n = Math.min(4, words.length - 1); n > 0; n--) {
    const actor = actorOf(words.slice(0, n).join(' '))
    if (actor && /^(?:government|state|body)$/.test(actor.kind))
      return rosterSide({ name: actor.name, named: true, via: [], span: null, actor: actor.id })
  }
  return null
}

/** The state, body or group the roster says somebody belongs to; null for whom it does not know. */
export function rosterSide(speaker: Speaker): Party | null {
  const side = sideOf(speaker)
  const actor = side === null ? undefined : actorById(side)
  return actor ? { name: actor.name, text: actor.name, span: null, actor: actor.id } : null
}
