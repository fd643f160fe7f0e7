// Sites told again by their sort alone: "the hospital", "the plant", "the camp" stand where the last one of that sort was told to stand.

import type { Place, Span } from '../model/index.ts'
import { perReport } from './per-report.ts'
import { placesIn } from './roles-places.ts'
import { type Scene, within } from './scene.ts'
import type { Sentence, Token } from './syntax-types.ts'

type At = Place & { readonly span: Span }

/** What stands somewhere and is told again by its sort. */
const SITES: ReadonlySet<string> = new Set(
  `hospital clinic school university mosque church temple cathedral monastery market mall bazaar camp prison jail airport airfield
   airbase base barracks port harbour harbor dam bridge plant refinery factory mine checkpoint crossing station hotel palace compound
   complex building headquarters embassy consulate stadium warehouse depot outpost village town city district neighbourhood
   neighborhood suburb enclave island farm orphanage mission courthouse theatre theater museum tunnel quarry oilfield`.split(
    /\s+/,
  ),
)
/** Words between a site and the place it stands in: "the hospital in Shendi", "airport of Kisangani". */
const STANDS =
  /^(?:,? (?:\p{Ll}+ ){0,2}?)?(?:in|at|of|near|outside|on|around) (?:the )?(?:\p{Ll}[\p{Ll}-]* (?:of )?){0,3}$/u
/** Between a name and the site it belongs to: "Zaporizhzhia nuclear plant", "Aleppo's main hospital". */
const OWNS = /^(?:['’]s)? (?:[\p{Ll}-]+ ){0,3}$/u
/** So far back, in characters, a site may be told. */
const BACK = 3000

/** What is told again as "the plant". */
const WORKS = /^(?:steelworks?|ironworks?|steel-?mill|smelter|powerhouse)$/

/** The sort of site a word tells, null for none; "the mine" may have been tagged as whose it is. */
function sortOf({ lemma, text }: Token): string | null {
  if (SITES.has(lemma)) return lemma
  if (WORKS.test(lemma) || WORKS.test(text)) return 'plant'
  return text === 'mine' ? text : null
}

interface Told {
  readonly start: number
  readonly place: At
}

const known = perReport<Scene, ReadonlyMap<string, readonly Told[]>>()

/** The sites of a report that are told with a place, by their sort, in order; found once. Linear in its words. */
function sitesOf(scene: Scene): ReadonlyMap<string, readonly Told[]> {
  const before = known.get(scene)
  if (before) return before
  const found = new Map<string, Told[]>()
  const all = placesIn(scene).filter((p) => p.precision !== 'country')
  let next = 0
  for (const sentence of scene.findings.doc.sentences)
    for (const token of sentence.tokens) {
      const { start, end } = token
      while (next < all.length && all[next]!.span.end <= start) next++
      const sort = sortOf(token)
      if (sort === null) continue
      const place = placeOf(scene, sentence, all, next, start, end)
      if (!place) continue
      const list = found.get(sort)
      if (list) list.push({ start, place })
      else found.set(sort, [{ start, place }])
    }
  known.set(scene, found)
  return found
}

/** The place a site's own words put it in; `next` is the first place that does not end before it. */
function placeOf(
  { text }: Scene,
  sentence: Sentence,
  all: readonly At[],
  next: number,
  start: number,
  end: number,
): At | null {
  const here = all[next]
  // "Zamzam camp", "the town of Bria": the name holds the site.
  if (here && here.span.start <= start && here.span.end >= end) return here
  const last = all[next - 1]
  if (last && last.span.start >= sentence.start && OWNS.test(text.slice(last.span.end, start)))
    return leadingIn(text, sentence, all, next - 2) ?? last
  if (here && here.span.start < sentence.end && STANDS.test(text.slice(end, here.span.start))) return here
  return null
}

/** "In Zalingei, fighters ringed the Hasahisa camp": the town that leads the sentence in, whatever the camp is called after. */
function leadingIn(text: string, { start }: Sentence, all: readonly At[], at: number): At | null {
  let first = at
  while (first > 0 && all[first - 1]!.span.start >= start) first--
  const town = all[first]
  if (!town || first > at || town.precision !== 'settlement' || town.span.start < start) return null
  return /^(?:In|At|Near) $/.test(text.slice(start, town.span.start)) ? town : null
}

/** Where the site stands that a claim tells by its sort alone ("shells fell on the camp"); null where it tells none, or none was told. */
export function siteMeant(scene: Scene, { start, end }: Span, { tokens }: Sentence): Place | null {
  for (let i = 1; i < tokens.length; i++) {
    const site = tokens[i]!
    if (site.start < start) continue
    if (site.end > end) break
    const sort = site.xpos === 'NNS' ? null : sortOf(site)
    if (sort === null || !isBareThe(tokens, i)) continue
    const told = sitesOf(scene)
      .get(sort)
      ?.findLast((t) => t.start < site.start)
    if (!told || site.start - told.start > BACK) continue
    const own = within(placesIn(scene), { start: site.start - 40, end: Math.min(site.end + 40, end) })
    if (own.some((p) => p.span.start >= start && p.span.end <= end && p.precision !== 'country')) continue
    return told.place
  }
  return null
}

/** Where the site stands that is called after a place, "the Hasahisa camp", where it is told to stand elsewhere; null for none. */
export function siteCalledAfter(scene: Scene, { id, span }: At): Place | null {
  const sort = /^(?:['’]s)? (\p{Ll}+)/u.exec(scene.text.slice(span.end, span.end + 24))
  const told = sort ? sitesOf(scene).get(sort[1]!) : undefined
  const start = span.end + (sort ? sort[0].length - sort[1]!.length : 0)
  const place = told?.find((t) => t.start === start)?.place
  return place && place.id !== id ? place : null
}

/** "The camp", "this military base": no name between, and none behind. */
function isBareThe(tokens: Sentence['tokens'], at: number): boolean {
  let i = at - 1
  while (i > at - 4 && i > 0 && /^(?:ADJ|NOUN)$/.test(tokens[i]!.upos)) i--
  if (!/^(?:the|this|that)$/i.test(tokens[i]?.text ?? '')) return false
  return !/^(?:of|in|at|near)$/i.test(tokens[at + 1]?.text ?? '')
}
