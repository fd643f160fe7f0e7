// Where and when a claim is set, and which figures belong to it: from its own words, its sentence, then what went before.
import type { Amount, Party, Place, Span, When } from '../model/index.ts'
import { type Scene, within } from './scene.ts'
import type { FoundTime, Sentence } from './syntax-types.ts'

export interface Setting {
  readonly places: readonly Place[]
  /** 0 from the claim's own words, 1 from its sentence, 2 from what went before. */
  readonly distance: number
}

/**
 * Places of a claim. Those in its own words come first, then the one nearest in its sentence, then the last one told
 * (`before`), then the place the report is about. Places that act or speak ("Moscow said") are left out.
 */
export function placesOfClaim(
  scene: Scene,
  evidence: Span,
  sentence: Sentence,
  acting: readonly Party[],
  others: readonly Party[],
  before: readonly Place[],
): Setting {
  const inside = within(scene.places, evidence).filter((p) => !isParty(p, acting))
  const own = distinct(inside.filter((p) => !(p.precision === 'country' && isParty(p, others)) || inside.length === 1))
  if (own.length > 0) return { places: own, distance: 0 }
  const chained = placesByChain(scene, evidence)
  if (chained.length > 0) return { places: chained, distance: 0 }
  const near = within(scene.places, sentence).filter((p) => !isParty(p, acting) && !isParty(p, others))
  if (near.length > 0) {
    near.sort((a, b) => gap(a.span, evidence) - gap(b.span, evidence))
    return { places: near.slice(0, 1), distance: 1 }
  }
  if (before.length > 0) return { places: before, distance: 2 }
  return { places: scene.mainPlace ? [scene.mainPlace] : [], distance: 2 }
}

function placesByChain(scene: Scene, span: Span): Place[] {
  const found: Place[] = []
  for (const m of within(scene.mentions.all, span)) {
    if (m.chain === null || m.type !== 'location') continue
    const place = scene.placeOfChain.get(m.chain)
    if (place) found.push(place)
  }
  return distinct(found)
}

function isParty(place: { readonly span: Span | null }, parties: readonly Party[]): boolean {
  return parties.some(
    (p) => p.span !== null && place.span !== null && p.span.start <= place.span.start && place.span.end <= p.span.end,
  )
}

function gap(a: Span, b: Span): number {
  return a.start >= b.end ? a.start - b.end : b.start >= a.end ? b.start - a.end : 0
}

function distinct(places: readonly Place[]): Place[] {
  const seen = new Set<string>()
  return places.filter((p) => {
    const key = p.id ?? p.name.toLowerCase()
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}

/** When a claim is set: its own time, the nearest one of its sentence, else only the day of publication; null for nothing at all. */
export function whenOfClaim(scene: Scene, evidence: Span, sentence: Sentence, published: string | null): When | null {
  const time = timeOf(scene, evidence, sentence)
  if (time) return { from: time.from, to: time.to, basis: time.basis, text: time.text, span: time.span }
  if (published === null) return null
  const day = published.slice(0, 10)
  return { from: day, to: day, basis: 'publication', text: null, span: null }
}

/** The time expression that belongs to a claim, or null. */
export function timeOf(scene: Scene, evidence: Span, sentence: Sentence): FoundTime | null {
  const own = within(scene.times, evidence)
  if (own.length > 0) return own[0]!
  const near = within(scene.times, sentence)
  if (near.length === 0) return null
  near.sort((a, b) => gap(a.span, evidence) - gap(b.span, evidence))
  return near[0]!
}

/** Figures that stand in the claim's own words. */
export function amountsOfClaim(scene: Scene, evidence: Span): Amount[] {
  return within(scene.amounts, evidence).map((a) => ({
    low: a.low,
    best: a.best,
    high: a.high,
    unit: a.unit,
    of: a.of,
    text: a.text,
    span: a.span,
  }))
}

/** Whether a time is history to the report: it ended most of a year before it, or is a bare past year where no date is known. */
export function isHistory(time: FoundTime | null, published: string | null): boolean {
  if (!time || time.to === null) return false
  if (published === null)
    return (
      /^(?:in\s+|during\s+|of\s+)?(?:\w+\s+)?(?:1[89]|20)\d\d$/i.test(time.text.trim()) &&
      time.from !== null &&
      time.to.slice(5) === '12-31'
    )
  return daysBetween(time.to, published.slice(0, 10)) > 300
}

function daysBetween(from: string, to: string): number {
  return (Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000
}
