// What a claim is read against: all findings of a report, ready to be asked by place. Built once per report.
import type { Mention, Place, Quote, Span, Speaker } from '../model/index.ts'
import { capitalOf } from '../vocab/actors/index.ts'
import { indexOf, type MentionIndex, mentionAt } from './mention-index.ts'
import { WORLD_PARTS } from './places-words.ts'
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
  /** Per quotation: the furthest end among it and those before it. */
  readonly quoteReach: readonly number[]
  /** The place most of the report is about; null where it names none. */
  readonly mainPlace: Place | null
  /** Whether that place is a town with a good share of all places named. */
  readonly mainIsSure: boolean
  /** Headings that are a town's name, with where they stand, in order: what follows is about that town. */
  readonly headings: readonly { readonly at: number; readonly place: Place }[]
  /** The country most of its towns lie in, where the report names it. */
  readonly land: Place | null
  /** Place of the dateline, where the text names it again; talks are held there. */
  readonly venue: Place | null
  /** The chain of mentions a place belongs to, so that "the city" finds it. */
  readonly placeOfChain: ReadonlyMap<number, Place>
  /** Bare words for a side ("the army") with the one fuller name the report has for it ("Syrian army"). */
  readonly fuller: ReadonlyMap<string, { readonly name: string; readonly actor: string | null }>
  /** Whose statement the report is, where it is issued in somebody's own name. */
  readonly issuer: Speaker | null
}

/** Gathers the findings of a report. Time is n log n in the findings. */
export function sceneOf(findings: Findings, issuer: Speaker | null): Scene {
  const places = findings.places.filter((p): p is Place & { span: Span } => p.span !== null).sort(byStart)
  const mentions = indexOf(findings.mentions)
  const main = mainPlaceOf(findings, places, mentions)
  const quotes = [...findings.quotes].sort(byStart)
  return {
    findings,
    text: findings.doc.text,
    mentions,
    places,
    amounts: [...findings.amounts].sort(byStart),
    times: [...findings.times].sort(byStart),
    quotes,
    quoteReach: reachOf(quotes),
    mainPlace: main.place,
    mainIsSure: main.sure,
    headings: headingsOf(findings, places),
    land: main.land,
    venue: venueOf(findings, places),
    placeOfChain: placesByChain(findings.mentions, places),
    fuller: fullerNames(findings.mentions),
    issuer,
  }
}

function reachOf(list: readonly { readonly span: Span }[]): number[] {
  let far = 0
  return list.map((item) => {
    far = Math.max(far, item.span.end)
    return far
  })
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

/**
 * The place a report is about: in the country most of its towns lie in, the town named most, where it has a good share of them;
 * else that country. `sure` is true where a town was chosen.
 */
function mainPlaceOf(findings: Findings, places: readonly (Place & { span: Span })[], mentions: MentionIndex): Main {
  const dateline = findings.doc.blocks.filter((b) => b.kind === 'dateline')
  const named = places.filter(
    (p) =>
      !dateline.some((b) => b.start <= p.span.start && p.span.end <= b.end) &&
      !isRemit(p, findings.doc.text) &&
      !isOfBody(p, mentions),
  )
  const venues = venuesOf(findings.doc.text, named)
  const told = venues.size > 0 ? named.filter((p) => !venues.has(p.id ?? p.name)) : named
  const local = told.filter((p) => p.precision !== 'country' && p.precision !== 'unknown' && !WORLD_PARTS.test(p.name))
  const [within] = mostOf(local, (p) => p.country ?? '')
  const there = local.filter((p) => p.country === within?.country)
  const [best, count] = mostOf(there, (p) => lastWordOf(p.name))
  const countries = told.filter((p) => p.precision === 'country')
  const settings = countries.filter((p) =>
    LED_IN.test(findings.doc.text.slice(Math.max(0, p.span.start - 24), p.span.start)),
  )
  const land = (within?.country ? countries.find((p) => p.country === within.country) : undefined) ?? null
  const sure =
    (count >= 2 && count * 2 >= there.length) || (count >= 3 && count * 3 > there.length) || local.length === 1
  if (best && sure) return { place: best, sure, land }
  const often = count >= 2 ? best : null
  // Countries that are named, and none of them where its towns lie, act on what the report is about from outside.
  const town = land ? null : (there.find((p) => capitalOf(p.text) === undefined) ?? null)
  return {
    place:
      land ??
      often ??
      town ??
      mostOf(settings.length > 0 ? settings : countries, (p) => p.id ?? p.name)[0] ??
      best ??
      told[0] ??
      null,
    sure: false,
    land,
  }
}

const REMIT =
  /\b(?:ministers?|secretar(?:y|ies)|envoys?|ambassadors?|representatives?|coordinators?|advisers?|commissioner|rapporteur|office|director|department|bureau)\s+(?:for|to|on)\s+(?:the\s+)?$/i

/** Whether a place only says what an office is for: "the Minister for Central Asia". */
export function isRemit({ span }: { readonly span: Span }, text: string): boolean {
  return REMIT.test(text.slice(Math.max(0, span.start - 40), span.start))
}

/** Whether a place stands in the longer name of a body: "Kurdistan Regional Government". */
export function isOfBody({ span }: { readonly span: Span }, mentions: MentionIndex): boolean {
  const mention = mentionAt(mentions, span)
  return (
    mention?.type === 'organisation' &&
    mention.form === 'name' &&
    mention.span.end - mention.span.start > span.end - span.start + 'the '.length
  )
}

/** Words behind which a country is where something is, and not who acts. */
const LED_IN =
  /\b(?:in|into|inside|across|throughout|within|near|around|outside|over|through)\s+(?:the\s+)?(?:\p{Ll}+ern\s+)?$/iu

const TALKS_IN =
  /\b(?:talks?|negotiations?|negotiat\w+|meetings?|met|meets?|conference|summit|rounds?|consultations|mediators?|delegations?|envoys?)\b[^.;:]{0,40}\b(?:in|at|to|for)\s+(?:the\s+)?$/i
const OF_PAPER =
  /^['’]?s?\s+(?:peace\s+)?(?:communiqu[eé]|agreements?|accords?|statement|conventions?|protocols?|statute|charter|memorandum|framework|document|declaration|project|doctrine)\b/i
const OF_TALKS =
  /^['’]?s?\s+(?:peace\s+)?(?:talks|process|negotiations|conference|communiqu[eé]|agreements?|accords?|round|summit|format|statement|conventions?|protocols?|statute|charter|memorandum|framework|document|declaration|project|doctrine)\b/i

/** Towns the report names only as where talks are held or after which a paper is called, where it names others too. */
function venuesOf(text: string, places: readonly (Place & { span: Span })[]): ReadonlySet<string> {
  const venues = new Set<string>()
  const grounds = new Set<string>()
  const papers = new Set<string>()
  for (const p of places) {
    if (p.precision !== 'country' && OF_PAPER.test(text.slice(p.span.end, p.span.end + 30))) {
      papers.add(p.id ?? p.name)
      venues.add(p.id ?? p.name)
      continue
    }
    if (p.precision !== 'settlement') {
      if (p.precision !== 'country') grounds.add(p.id ?? p.name)
      continue
    }
    const venue =
      TALKS_IN.test(text.slice(Math.max(0, p.span.start - 80), p.span.start)) ||
      OF_TALKS.test(text.slice(p.span.end, p.span.end + 30))
    ;(venue ? venues : grounds).add(p.id ?? p.name)
  }
  for (const key of grounds) venues.delete(key)
  for (const key of grounds) papers.delete(key)
  return grounds.size > 0 || places.some((p) => p.precision === 'country') ? venues : papers
}

interface Main {
  readonly place: Place | null
  readonly sure: boolean
  readonly land: Place | null
}

function headingsOf(findings: Findings, places: readonly (Place & { span: Span })[]): Scene['headings'] {
  const headings: { at: number; place: Place }[] = []
  let next = 0
  for (const block of findings.doc.blocks) {
    if (block.kind !== 'headline') continue
    while (next < places.length && places[next]!.span.start < block.start) next++
    const place = places[next]
    const fills =
      place && place.span.end <= block.end && (place.span.end - place.span.start) * 3 >= (block.end - block.start) * 2
    if (fills && place.precision === 'settlement') headings.push({ at: block.start, place })
  }
  return headings
}

function venueOf(findings: Findings, places: readonly (Place & { span: Span })[]): Place | null {
  const dateline = findings.doc.blocks.find((b) => b.kind === 'dateline')
  if (!dateline) return null
  const from = places.find((p) => p.span.start >= dateline.start && p.span.end <= dateline.end)
  if (!from) return null
  return places.some((p) => p !== from && p.id === from.id && p.span.start >= dateline.end) ? from : null
}

/** "eastern Aleppo" and "Aleppo" count as one. */
function lastWordOf(name: string): string {
  return name.slice(name.lastIndexOf(' ') + 1).toLowerCase()
}

function mostOf<T>(list: readonly T[], keyOf: (item: T) => string): [T | null, number] {
  const counts = new Map<string, [T, number]>()
  let best: [T | null, number] = [null, 0]
  for (const item of list) {
    const known = counts.get(keyOf(item))
    const entry: [T, number] = known ? [known[0], known[1] + 1] : [item, 1]
    counts.set(keyOf(item), entry)
    if (entry[1] > best[1]) best = entry
  }
  return best
}

function placesByChain(mentions: readonly Mention[], places: readonly (Place & { span: Span })[]): Map<number, Place> {
  const at = new Map(places.map((p) => [p.span.start, p]))
  const chains = new Map<number, Place>()
  for (const m of mentions) {
    if (m.chain === null || m.type !== 'location' || chains.has(m.chain)) continue
    const place = at.get(m.span.start)
    // "Syria's largest city" begins with a name and is not it.
    if (place && (m.form === 'name' || place.span.end >= m.span.end)) chains.set(m.chain, place)
  }
  return chains
}

/** Text of a sentence's own words. */
export function wordsOf(scene: Scene, sentence: Sentence): string {
  return scene.text.slice(sentence.start, sentence.end)
}

const BARE =
  /^(?:the )?(?:army|military|government|regime|police|navy|air force|security forces|armed forces|army command)$/i

/** "the army" is the Syrian army where the report names one army and no other. */
function fullerNames(mentions: readonly Mention[]): Map<string, { name: string; actor: string | null }> {
  const found = new Map<string, { name: string; actor: string | null } | null>()
  const bare = new Set<string>()
  for (const m of mentions) {
    const name = (m.name ?? '').replace(/\s+/g, ' ')
    if (BARE.test(name)) bare.add(name.toLowerCase())
    else if (m.actor !== null) {
      const head =
        /\b(army command|army|military|government|regime|police|navy|air force|security forces|armed forces)$/i
          .exec(name)?.[1]
          ?.toLowerCase()
      if (!head) continue
      const known = found.get(head)
      if (known === undefined) found.set(head, { name, actor: m.actor })
      else if (known && known.actor !== m.actor) found.set(head, null)
    }
  }
  const names = new Map<string, { name: string; actor: string | null }>()
  for (const b of bare) {
    const fuller = found.get(b.replace(/^the /, ''))
    if (fuller) names.set(b, fuller)
  }
  return names
}
