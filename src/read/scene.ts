// What a claim is read against: all findings of a report, ready to be asked by place. Built once per report.
import type { Mention, Place, Quote, Span, Speaker } from '../model/index.ts'
import { indexOf, type MentionIndex } from './mention-index.ts'
import type { Findings, FoundAmount, FoundTime, Sentence } from './syntax-types.ts'

/** Things with spans, in order of start; none of them is asked about twice in a quadratic way. */
interface Spanned {
  readonly span: Span | null
}

export interface Scene {
  readonly findings: Findings
  readonly text: string
  readonly mentions: MentionIndex
  readonly places: readonly (Place & { readonly span: Span })[]
  readonly amounts: readonly FoundAmount[]
  readonly times: readonly FoundTime[]
  readonly quotes: readonly Quote[]
  /** The place most of the report is about; null where it names none. */
  readonly mainPlace: Place | null
  /** The chain of mentions a place belongs to, so that "the city" finds it. */
  readonly placeOfChain: ReadonlyMap<number, Place>
  /** Whose statement the report is, where it is issued in somebody's own name. */
  readonly issuer: Speaker | null
}

/** Gathers the findings of a report. Time is n log n in the findings. */
export function sceneOf(findings: Findings, issuer: Speaker | null): Scene {
  const places = findings.places.filter((p): p is Place & { span: Span } => p.span !== null).sort(byStart)
  const mentions = indexOf(findings.mentions)
  return {
    findings,
    text: findings.doc.text,
    mentions,
    places,
    amounts: [...findings.amounts].sort(byStart),
    times: [...findings.times].sort(byStart),
    quotes: [...findings.quotes].sort(byStart),
    mainPlace: mainPlaceOf(findings, places),
    placeOfChain: placesByChain(findings.mentions, places),
    issuer,
  }
}

function byStart(a: Spanned, b: Spanned): number {
  return (a.span?.start ?? 0) - (b.span?.start ?? 0) || (b.span?.end ?? 0) - (a.span?.end ?? 0)
}

/** Those that lie in the span, found by bisection; `list` must be in order of start. */
export function within<T extends Spanned>(list: readonly T[], span: Span): T[] {
  let low = 0
  let high = list.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((list[middle]!.span?.start ?? 0) < span.start) low = middle + 1
    else high = middle
  }
  const found: T[] = []
  for (let i = low; i < list.length; i++) {
    const at = list[i]!.span
    if (!at || at.start >= span.end) break
    if (at.end <= span.end) found.push(list[i]!)
  }
  return found
}

/** Places that are named most, a town before a country; the first named where all are equal. */
function mainPlaceOf(findings: Findings, places: readonly (Place & { span: Span })[]): Place | null {
  const dateline = findings.doc.blocks.filter((b) => b.kind === 'dateline')
  const counts = new Map<string, { place: Place; score: number }>()
  for (const place of places) {
    if (dateline.some((b) => b.start <= place.span.start && place.span.end <= b.end)) continue
    const key = place.id ?? place.name.toLowerCase()
    const weight = place.precision === 'country' ? 0.6 : place.precision === 'unknown' ? 0.5 : 1
    const known = counts.get(key)
    if (known) known.score += weight
    else counts.set(key, { place, score: weight })
  }
  let best: { place: Place; score: number } | null = null
  for (const entry of counts.values()) if (!best || entry.score > best.score) best = entry
  return best?.place ?? null
}

function placesByChain(mentions: readonly Mention[], places: readonly (Place & { span: Span })[]): Map<number, Place> {
  const at = new Map(places.map((p) => [p.span.start, p]))
  const chains = new Map<number, Place>()
  for (const m of mentions) {
    if (m.chain === null || m.type !== 'location' || chains.has(m.chain)) continue
    const place = at.get(m.span.start)
    if (place) chains.set(m.chain, place)
  }
  return chains
}

/** Text of a sentence's own words. */
export function wordsOf(scene: Scene, sentence: Sentence): string {
  return scene.text.slice(sentence.start, sentence.end)
}
