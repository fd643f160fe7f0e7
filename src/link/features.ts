// A claim made ready for comparing: numbers instead of dates, sets instead of lists, and the keys under which it is found.
import { type Act, holds, type Span } from '../model/index.ts'
import type { LinkedClaim } from './linked-claim.ts'
import { type Bag, bagOf, hashOf, stemOf, weightOf, wordsIn } from './words.ts'

/** A claim with what comparing needs, worked out once. */
export interface Node {
  readonly claim: LinkedClaim
  readonly bag: Bag
  readonly actors: Parties
  readonly recipients: Parties
  /** Whether its first place stands in its own sentence, not one before. */
  readonly ownPlace: boolean
  /** Day numbers since 1970; NaN where a side is open. */
  readonly from: number
  readonly to: number
  readonly day: number
  readonly sentenceAt: string
  /** Hashes of the names that its own words set it at ("at Urum al-Kubra"), whether or not they were resolved. */
  readonly spots: ReadonlySet<number>
  /** Where it is a standing state of affairs at one place (a siege), the key of that; else null. */
  readonly standing: string | null
  /** Under which it is kept; hashes below 2^53. */
  readonly keys: readonly number[]
}

/** Ids and sides of a claim's parties. */
export interface Parties {
  readonly ids: readonly string[]
  readonly sides: readonly string[]
  /** True where at least one is a name, a roster actor, or of a known side. */
  readonly known: boolean
}

/** Days in one bucket of keys. */
const BUCKET = 4
/** Buckets to both sides in which candidates are looked for. */
const REACH = 2

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
export function dayNumber(day: string | null): number {
  return day === null ? Number.NaN : Math.round(Date.parse(day) / 86_400_000)
}

/** Makes a claim ready for comparing. */
export function nodeOf(claim: LinkedClaim): Node {
  const { sentence } = claim.claim.evidence[0]
  const words = claim.claim.evidence.map((e) => e.quote).join(' ')
  const bag = bagOf(words, claim.sentence)
  const first = claim.claim.places.find((p) => (p.id ?? '') === claim.place?.id) ?? claim.claim.places[0]
  const span = first?.span ?? null
  const node = {
    claim,
    bag,
    actors: partiesOf(claim.actors),
    recipients: partiesOf(claim.recipients),
    ownPlace: span !== null && span.start >= sentence.start && span.end <= sentence.end,
    from: dayNumber(claim.when.from),
    to: dayNumber(claim.when.to),
    day: dayNumber(claim.day),
    sentenceAt: `${claim.claim.report}:${sentence.start}`,
    spots: spotsIn(words),
  }
  const standing = standingOf(node)
  return { ...node, standing, keys: keysOf(node, standing, 0, [claim.claim.act]) }
}

const SPOT =
  /\b(?:in|at|near|outside|inside|around|from|on|over|of|into|towards?) (?:the )?((?:\p{Lu}[\p{L}'’-]{2,} ?){1,3})/gu
/** A name must be as rare as this to tell where something was. */
const RARE_NAME = 6

/** The rare names behind "in", "at", "near" and the like. */
function spotsIn(words: string): ReadonlySet<number> {
  const spots = new Set<number>()
  for (const m of words.slice(0, 2000).matchAll(SPOT))
    for (const word of wordsIn(m[1] as string)) {
      const stem = stemOf(word)
      if (word.length > 3 && weightOf(stem) >= RARE_NAME) spots.add(hashOf(stem))
    }
  return spots
}

/** The keys under which claims that may be about the same happening are kept. */
export function keysNear(node: Node): readonly number[] {
  const acts = [node.claim.claim.act, ...(related.get(node.claim.claim.act) ?? []).map((r) => r.act)]
  return keysOf(node, node.standing, REACH, acts)
}

function partiesOf(list: LinkedClaim['actors']): Parties {
  return {
    ids: list.map((p) => p.id),
    sides: [...new Set(list.map((p) => p.side))],
    known: list.some((p) => p.named || p.side !== p.id),
  }
}

type Bare = Omit<Node, 'standing' | 'keys'>

const MANY = /\b(?:areas|places|towns|locations|communities|enclaves|cities|villages|suburbs|sieges)\b/i
const ONE_OF_MANY = /\b(?:an?|any|all|other|every|hard-to-reach|besieged) (?:besieged|area|location|place|town)/i

/**
 * A siege told of as a state of affairs is the same siege on whatever day it is told: by its place, or for sieges in general
 * ("the eighteen besieged areas") by its country.
 */
function standingOf(node: Bare): string | null {
  const { claim } = node
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

function keysOf(node: Bare, standing: string | null, reach: number, acts: readonly Act[]): readonly number[] {
  const keys = new Set<number>()
  if (standing !== null) keys.add(keyOf(standing))
  if (node.claim.thread !== null) keys.add(keyOf(`t/${node.claim.claim.report}/${node.claim.thread}`))
  const bucket = Number.isNaN(node.day) ? 0 : Math.floor(node.day / BUCKET)
  const names: string[] = []
  for (const p of node.claim.places.slice(0, 4)) if (p.precision !== 'country') names.push(`p/${p.id}`)
  for (const a of node.actors.sides.slice(0, 3))
    for (const r of node.recipients.sides.slice(0, 3)) names.push(`r/${a}>${r}`)
  for (const stem of new Set([...node.spots, ...heaviest(node.bag, 3)])) names.push(`w/${stem}`)
  for (const act of acts)
    for (let b = bucket - reach; b <= bucket + reach; b++)
      for (const name of names) keys.add(keyOf(`${act}/${b}/${name}`))
  if (!Number.isNaN(node.from) && node.claim.dated && node.to - node.from > 2 * BUCKET) {
    const start = Math.floor(node.from / BUCKET)
    for (const act of acts)
      for (let b = start - reach; b <= start + reach; b++)
        for (const name of names) keys.add(keyOf(`${act}/${b}/${name}`))
  }
  return [...keys]
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

/** A 52-bit hash of a text. */
export function keyOf(text: string): number {
  return hashOf(text) * 0x100000 + (hashOf(`${text}\u0001`) & 0xfffff)
}
