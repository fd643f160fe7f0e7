// What a claim is read against: all findings of a report, ready to be asked by place. Built once per report.
import type { Mention, Place, Quote, Span, Speaker } from '../model/index.ts'
import { mainPlaceOf } from './main-place.ts'
import { indexOf, type MentionIndex } from './mention-index.ts'
import type { Findings, FoundAmount, FoundTime, Sentence } from './syntax-types.ts'

/** Things with spans, in order of start; none of them is asked about twice in a quadratic way. */
interface Spanned {
  readonly span: Span | null
}

/** All that is known of a report while its claims are made. */
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
