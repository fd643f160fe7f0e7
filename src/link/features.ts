// A claim made ready for comparing: numbers instead of dates, sets instead of lists, and the keys under which it is found.
import { ACTS, type Act, type Amount, holds, type Mode, type PlaceRef, type Span } from '../model/index.ts'
import type { LinkedClaim } from './linked-claim.ts'
import { type Bag, bagOf, hashOf, spotsIn } from './words.ts'

/** What comparing needs of a claim: all that is looked at where two are held against one another. */
export interface Brief {
  readonly act: Act
  readonly mode: Mode | null
  readonly planned: boolean
  /** Whether its day comes from its words. */
  readonly dated: boolean
  readonly country: string | null
  readonly places: readonly BriefPlace[]
  readonly amounts: readonly Pick<Amount, 'unit' | 'best' | 'of'>[]
  readonly bag: Bag
  readonly actors: Parties
  readonly recipients: Parties
  /** Whether its first place stands in its own sentence, not one before. */
  readonly ownPlace: boolean
  /** Day numbers since 1970; NaN where a side is open. */
  readonly from: number
  readonly to: number
  readonly day: number
  /** Where in which report its sentence begins, and the thread of that report it is in; null where it stands alone. */
  readonly sentenceAt: string
  readonly threadAt: string | null
  /** Hashes of the names that its own words set it at ("at Urum al-Kubra"), whether or not they were resolved. */
  readonly spots: ReadonlySet<number>
  /** Where it is a standing state of affairs at one place (a siege), the key of that; else null. */
  readonly standing: string | null
}

/** A place as far as comparing looks at it. */
export type BriefPlace = Pick<PlaceRef, 'id' | 'precision' | 'lat' | 'lon'>

/** A claim with what comparing needs, worked out once. */
export interface Node extends Brief {
  readonly claim: LinkedClaim
  /** Under which it is kept; hashes below 2^53. */
  readonly keys: readonly number[]
}

/** Places of a claim that are looked at. */
const PLACES = 4

/** Ids and sides of a claim's parties. */
export interface Parties {
  readonly ids: readonly string[]
  readonly sides: readonly string[]
  /** True where at least one is a name, a roster actor, or of a known side. */
  readonly known: boolean
}

/** Days in one bucket of keys. */
const BUCKET = 2

/** Acts that may tell of one happening though they are coded apart, and how well they go together, 0 to 1. */
const RELATED: readonly (readonly [Act, Act, number])[] = [
  ['RETREAT', 'CONCEDE', 0.6],
  ['RETREAT', 'AID', 0.5],
  ['RETREAT', 'COERCE', 0.3],
  ['AGREE', 'CONCEDE', 0.6],
  ['AGREE', 'SUPPORT', 0.4],
  ['AGREE', 'COOPERATE', 0.5],
  ['REQUEST', 'THREATEN', 0.6],
  ['AID', 'COOPERATE', 0.4],
  ['ASSAULT', 'COERCE', 0.4],
  ['ASSAULT', 'MOBILIZE', 0.3],
  ['SANCTION', 'REJECT', 0.5],
  ['SANCTION', 'COERCE', 0.3],
  ['REJECT', 'COERCE', 0.3],
]

const related = new Map<Act, { readonly act: Act; readonly fit: number }[]>()
for (const [a, b, fit] of RELATED) {
  related.set(a, [...(related.get(a) ?? []), { act: b, fit }])
  related.set(b, [...(related.get(b) ?? []), { act: a, fit }])
}

/** How well two acts go together, 0 to 1; 0 is never. */
export function fitOf(a: Act, b: Act): number {
  return a === b ? 1 : (related.get(a)?.find((r) => r.act === b)?.fit ?? 0)
}

/** The number of a day since 1970; NaN for null. */
function dayNumber(day: string | null): number {
  return day === null ? Number.NaN : Math.round(Date.parse(day) / 86_400_000)
}

const NO_WORDS: Bag = { stems: new Uint32Array(), weights: new Float32Array(), norm: 0 }

/** Makes a claim ready for comparing. */
export function nodeOf(claim: LinkedClaim): Node {
  const { sentence } = claim.claim.evidence[0]
  const words = claim.claim.evidence.map((e) => e.quote).join(' ')
  const first = claim.claim.places.find((p) => (p.id ?? '') === claim.place?.id) ?? claim.claim.places[0]
  const span = first?.span ?? null
  const standing = standingOf(claim)
  const { act, mode, status, amounts, report } = claim.claim
  const node = {
    claim,
    act,
    mode,
    planned: status === 'planned',
    dated: claim.dated,
    country: claim.country,
    places: claim.places.slice(0, PLACES).map(({ id, precision, lat, lon }) => ({ id, precision, lat, lon })),
    amounts: amounts.map(({ unit, best, of }) => ({ unit, best, of })),
    // A standing state of affairs is known by its place alone; its words are never compared.
    bag: standing === null ? bagOf(words, claim.sentence) : NO_WORDS,
    actors: partiesOf(claim.actors),
    recipients: partiesOf(claim.recipients),
    ownPlace: span !== null && span.start >= sentence.start && span.end <= sentence.end,
    from: dayNumber(claim.when.from),
    to: dayNumber(claim.when.to),
    day: dayNumber(claim.day),
    sentenceAt: `${report}:${sentence.start}`,
    threadAt: claim.thread === null ? null : `${report}:${claim.thread}`,
    spots: spotsIn(words),
    standing,
  }
  return { ...node, keys: keysOf(node) }
}

function partiesOf(list: LinkedClaim['actors']): Parties {
  return {
    ids: list.map((p) => p.id),
    sides: [...new Set(list.map((p) => p.side))],
    known: list.some((p) => p.named || p.side !== p.id),
  }
}

type Bare = Omit<Node, 'keys'>

const MANY = /\b(?:areas|places|towns|locations|communities|enclaves|cities|villages|suburbs|sieges)\b/i
const ONE_OF_MANY = /\b(?:an?|any|all|other|every|hard-to-reach|besieged) (?:besieged|area|location|place|town)/i

/**
 * A siege told of as a state of affairs is the same siege on whatever day it is told: by its place, or for sieges in general
 * ("the eighteen besieged areas") by its country.
 */
function standingOf(claim: LinkedClaim): string | null {
  const { act, mode, topics, status, recipients, evidence } = claim.claim
  if (act !== 'COERCE' || mode !== 'restrict' || !topics.includes('siege')) return null
  if (status === 'hypothetical' || status === 'negated' || status === 'denied' || status === 'planned') {
    if (!(status === 'planned' && /\bcontinu/i.test(evidence[0].quote))) return null
  }
  const whom = [...recipients.map((r) => r.text), evidence[0].quote].join(' ')
  const place = claim.place
  const named = claim.claim.places.some((p) => p.span !== null && evidence.some((e) => holds(e.span, p.span as Span)))
  const general = !named && (MANY.test(whom) || ONE_OF_MANY.test(whom))
  if (general || place === null || place.precision === 'country')
    return claim.country === null ? null : `siege/${claim.country}`
  return place.precision === 'unknown' ? null : `siege/${place.id}`
}

/**
 * Names under which a claim is kept, each with a stretch of days. Claims with a day of their own are kept apart from those that
 * have only their report's, because they are looked for in different stretches.
 */
function keysOf(node: Bare): readonly number[] {
  const keys = fixedKeys(node)
  if (node.standing !== null) return [...keys]
  const names = namesOf(node)
  for (const bucket of new Set([bucketOf(node.day), bucketOf(node.from)]))
    for (const name of names) keys.add(keyOf(node.act, node.dated, bucket, name))
  return [...keys]
}

/** Buckets before and behind in which others are looked for. Two claims find each other both ways or not at all. */
const LOOK = { datedDated: [1, 1], datedUndated: [2, 4], undatedDated: [4, 2], undatedUndated: [3, 3] } as const

/** The keys under which claims that may be about the same happening are kept. */
export function keysNear(node: Node): readonly number[] {
  const keys = fixedKeys(node)
  if (node.standing !== null) return [...keys]
  const { act, dated } = node
  const acts = [act, ...(related.get(act) ?? []).map((r) => r.act)]
  const names = namesOf(node)
  const look = (other: boolean, [before, behind]: readonly [number, number]): void => {
    const buckets = new Set<number>()
    for (const day of [node.day, node.from])
      for (let b = bucketOf(day) - before; b <= bucketOf(day) + behind; b++) buckets.add(b)
    for (const b of buckets) for (const a of acts) for (const name of names) keys.add(keyOf(a, other, b, name))
  }
  look(true, dated ? LOOK.datedDated : LOOK.undatedDated)
  look(false, dated ? LOOK.datedUndated : LOOK.undatedUndated)
  return [...keys]
}

function fixedKeys(node: Bare): Set<number> {
  const keys = new Set<number>()
  const { standing } = node
  if (standing !== null) keys.add(standingKey(standing))
  const { thread, claim } = node.claim
  if (thread !== null) keys.add(standingKey(`t/${claim.report}/${thread}`))
  return keys
}

function standingKey(name: string): number {
  return hashOf(name) * 0x100000 + (hashOf(`${name}\u0001`) & 0xfffff)
}

/** A number for a stretch of days; 0 for no day at all. */
function bucketOf(day: number): number {
  return Number.isNaN(day) ? 0 : Math.floor(day / BUCKET)
}

/** Hashes of the places, pairs of parties and telling words of a claim. */
function namesOf(node: Bare): readonly number[] {
  const names = new Set<number>()
  for (const p of node.places) if (p.precision !== 'country') names.add(hashOf(`p/${p.id}`))
  for (const a of node.actors.sides.slice(0, 3))
    for (const r of node.recipients.sides.slice(0, 3)) names.add(hashOf(`r/${a}>${r}`))
  for (const stem of [...node.spots, ...heaviest(node.bag, 3)]) names.add(hashOf(`w/${stem}`))
  return [...names]
}

/** The heaviest stems of a bag, by their hashes. */
function heaviest(bag: Bag, n: number): number[] {
  return [...bag.stems.keys()]
    .sort(
      (a, b) =>
        (bag.weights[b] as number) - (bag.weights[a] as number) || (bag.stems[a] as number) - (bag.stems[b] as number),
    )
    .slice(0, n)
    .map((i) => bag.stems[i] as number)
}

const ACT_NUMBER = new Map(ACTS.map((act, i) => [act, i + 1]))

/** A key below 2^53: the name's 32 bits over 20 bits of act, bucket and sort. */
function keyOf(act: Act, dated: boolean, bucket: number, name: number): number {
  const low = Math.imul(bucket * 64 + (ACT_NUMBER.get(act) as number) * 2 + (dated ? 1 : 0), 0x9e3779b1)
  return name * 0x100000 + (((low ^ (low >>> 15)) >>> 0) & 0xfffff)
}
