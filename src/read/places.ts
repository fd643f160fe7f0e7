// The places a report names, each resolved to a point or kept as written. People of a country ("Syrians") are none.
import type { Mention, Place, Precision } from '../model/index.ts'
import { actorOf } from '../vocab/actors/index.ts'
import { ABSTRACT_NOUNS, MATTER_NOUNS } from '../vocab/nouns/index.ts'
import { type Entry, type Gazetteer, gazetteer, precisionOf, spelledLike } from './gazetteer.ts'
import { keyOf } from './gazetteer-names.ts'
import { kindOf } from './names-lexicon.ts'
import { type Candidate, candidatesOf } from './places-candidates.ts'
import { hintsOf } from './places-demonyms.ts'
import { type Setting, weigh } from './places-evidence.ts'
import { kindNamesOf } from './places-kinds.ts'
import { groupHintsOf, landsTold, misfitsOf, withHints } from './places-land.ts'
import { type Choice, chooseAll, liesIn, type Name } from './places-resolve.ts'
import { DIRECTIONS, DOUBTFUL, STREETS } from './places-words.ts'
import { strangersOf } from './strangers.ts'
import type { Doc } from './syntax-types.ts'

/**
 * The places of a report in the order of its words, not overlapping. A place that no gazetteer holds keeps its name, with
 * null coordinates; `extra` is searched before the gazetteer that comes with Parley.
 */
export function placesOf(doc: Doc, mentions: readonly Mention[], extra?: Gazetteer): Place[] {
  // "US$20,000" is money.
  const strangers = strangersOf(doc)
  const candidates = candidatesOf(doc, extra ? [extra, gazetteer()] : [gazetteer()]).filter((c) => {
    const text = doc.text.slice(c.start, c.end)
    return doc.text[c.end] !== '$' && !isGroup(text, c) && !strangers.has(text) && !isShoutedWord(c)
  })
  const setting = settingOf(candidates, mentions)
  const weights = candidates.map((c) => weigh(c, setting))
  const sure = new Map<string, number>()
  candidates.forEach((c, i) => {
    sure.set(c.key, Math.max(sure.get(c.key) ?? -9, weights[i] ?? 0))
  })
  // A name that is surely a place once is more easily one elsewhere in the report.
  const kept = candidates.filter((c, i) => (weights[i] ?? 0) + ((sure.get(c.key) ?? 0) > 1.5 ? 0.8 : 0) > 0)
  const hints = withHints(hintsOf(doc), groupHintsOf(mentions))
  const choices = chooseAll(namesOf(kept), hints)
  const told = landsTold(doc.text, kept)
  const misfits = misfitsOf(doc.text, kept, choices, hints, mentions)
  const places = kept
    .filter((c) => told.has(c.key) || misfits.get(c.key) !== 'none')
    .map((c) => {
      const land = told.get(c.key)
      if (land !== undefined) return { ...placeOf(doc, c, undefined), country: land, precision: 'settlement' as const }
      if (misfits.has(c.key)) return { ...placeOf(doc, c, undefined), precision: 'settlement' as const }
      return placeOf(doc, c, choices.get(c.key))
    })
  const countries = new Set([...hints.keys(), ...places.flatMap((p) => (p.country ? [p.country] : []))])
  return withKinds(doc, withUnknown(doc, places, mentions, countries), countries)
}

/** Names that the noun beside them tells to be places and that are not found yet. */
function withKinds(doc: Doc, places: Place[], countries: ReadonlySet<string>): Place[] {
  const more: Place[] = []
  let at = 0
  for (const { span, kind } of kindNamesOf(doc)) {
    while (at < places.length && (places[at]?.span?.end ?? 0) <= span.start) at++
    const next = places[at]?.span
    if ((next && next.start < span.end) || (more.at(-1)?.span?.end ?? 0) > span.start) continue
    const text = doc.text.slice(span.start, span.end)
    const precision: Precision = SETTLED.test(kind) ? 'settlement' : WIDE.test(kind) ? 'region' : 'district'
    more.push({ ...unresolved(text, span), precision, ...spelledHere(text, countries) })
  }
  return more.length ? [...places, ...more].sort((a, b) => (a.span?.start ?? 0) - (b.span?.start ?? 0)) : places
}

const SETTLED = /^(?:village|town|hamlet|settlement|.*camp)$/
const WIDE = /^(?:province|governorate|prefecture|county|oblast|peninsula|valley)$/

function placeOf(doc: Doc, c: Candidate, choice: Choice | undefined): Place {
  const span = { start: c.wide, end: c.end }
  const text = doc.text.slice(span.start, span.end)
  if (!choice) return unresolved(text, span)
  const entry = ownPlace(c, choice.entry)
  return {
    text,
    span,
    name: nameOf(doc.text.slice(c.start, c.end), entry),
    id: entry.id,
    lat: entry.lat,
    lon: entry.lon,
    country: entry.country,
    precision: narrowedBy(c, entry) ? partOf(precisionOf(entry)) : precisionOf(entry),
    how: choice.how,
  }
}

/** "AT THE SAME TIME": an everyday word of a text in capitals that some town is called by, with no word for where before it. */
function isShoutedWord({ words, from, to }: Candidate): boolean {
  const { low, text } = words[from]!
  if (to - from !== 1 || /\p{Ll}/u.test(text) || !(ABSTRACT_NOUNS.has(low) || MATTER_NOUNS.has(low))) return false
  return words.slice(Math.max(0, from - 4), to + 4).every((w) => !/\p{Ll}/u.test(w.text))
}

/** "Fano militiamen": a group that some town far off happens to be called. */
function isGroup(text: string, { entries }: Candidate): boolean {
  return entries.every((e) => e.from === 'geonames') && actorOf(text)?.id.startsWith('group/') === true
}

// A place found under another of its names keeps the one written ("Geneva" for GeoNames' "Genève"), where its letters are Latin.
function nameOf(written: string, entry: Entry): string {
  return entry.from === 'geonames' && entry.less && /^[\p{Script=Latin}\p{M}\s'’.-]+$/u.test(written)
    ? written
    : entry.name
}

/** Whether a direction narrows a place that is not itself named with it. */
function narrowedBy(c: Candidate, entry: Entry): boolean {
  const first = c.words[c.from]?.low ?? ''
  return c.wide < c.start || (DIRECTIONS.has(first) && !keyOf(entry.name).startsWith(first.slice(0, 4)))
}

// A part of a town is a district of it, a part of a country a region: neither is the dot of the whole.
function partOf(precision: Precision): Precision {
  return precision === 'settlement' ? 'district' : precision === 'country' ? 'region' : precision
}

/** "New York" and "Washington" are the city, or the state where a town stands before them or "state" behind. */
function ownPlace(c: Candidate, chosen: Entry): Entry {
  if (c.key !== 'new york' && c.key !== 'washington') return chosen
  if (chosen.country !== 'US') return chosen
  const state = c.entries.find((e) => e.kind === 'division')
  const city = c.entries.find((e) => e.country === 'US' && e.population > 500000 && e.kind !== 'division')
  const before = c.words[c.from - 1]?.text
  const town = before === ',' && /^\p{Lu}/u.test(c.words[c.from - 2]?.text ?? '')
  return (town || /^state$/i.test(c.words[c.to]?.text ?? '') ? state : city) ?? chosen
}

function unresolved(text: string, span: Place['span']): Place {
  return { text, span, name: text, id: null, lat: null, lon: null, country: null, precision: 'unknown', how: 'none' }
}

/** Names the tagger holds for places and no gazetteer knows stay, as written, where what stands around speaks for a place. */
function withUnknown(doc: Doc, places: Place[], mentions: readonly Mention[], countries: ReadonlySet<string>): Place[] {
  const more: Place[] = []
  const persons = personWordsOf(mentions)
  let at = 0
  const located = mentions
    .filter((m) => m.type === 'location' && m.form === 'name')
    .sort((a, b) => a.span.start - b.span.start)
  for (const m of located) {
    while (at < places.length && (places[at]?.span?.end ?? 0) <= m.span.start) at++
    const next = places[at]?.span
    if (next && next.start < m.span.end) continue
    let { start } = m.span
    if (/^the\s/i.test(doc.text.slice(start, start + 4))) start += 4
    const text = doc.text.slice(start, m.span.end)
    if (!nameLike(text) || RANKED.test(text) || (!text.includes(' ') && persons.has(keyOf(text)))) continue
    const span = { start, end: m.span.end }
    const spelled = spelledHere(text, countries)
    if (spelled) more.push({ ...unresolved(text, span), ...spelled })
    else if (setLike(doc.text, start, m.span.end)) more.push(unresolved(text, span))
  }
  return more.length ? [...places, ...more].sort((a, b) => (a.span?.start ?? 0) - (b.span?.start ?? 0)) : places
}

/** "Colonel Tamaso": somebody, though shot at, and no place. */
export const RANKED = /^(?:Colonel|Captain|Major|Lieutenant|Sergeant|Corporal|Brigadier|General|Commander|Admiral) /

/** The place of a country of this report that an Arabic name, spelt as no list has it, is most like; null where none is. */
function spelledHere(text: string, countries: ReadonlySet<string>): Partial<Place> | null {
  const [best] = spelledLike(keyOf(text)).filter((s) => s.entry.country !== null && countries.has(s.entry.country))
  if (!best) return null
  const { entry } = best
  return {
    name: entry.name,
    id: entry.id,
    lat: entry.lat,
    lon: entry.lon,
    country: entry.country,
    precision: precisionOf(entry),
    how: 'context',
  }
}

/** Capitals throughout, no figures, no street or building. */
function nameLike(text: string): boolean {
  if (
    !/^(?:al-|el-)?\p{Lu}[\p{L}\p{M}'’\-.]*(?: (?:\p{Lu}|al-|el-|de |of )[\p{L}\p{M}'’\-.]*)*$/u.test(text) ||
    text.length > 40
  )
    return false
  const words = text.toLowerCase().split(/[\s-]+/)
  return (
    !STREETS.has(words.at(-1) ?? '') &&
    !(
      words.length === 1 &&
      (STREETS.has(words[0] ?? '') || DOUBTFUL.has(words[0] ?? '') || kindOf(words[0] ?? '') !== 0)
    )
  )
}

const STANDS =
  /^(?:in|near|at|from|around|outside|across|toward|towards|inside|throughout|between|reach|reached|entered)$/i

function setLike(text: string, start: number, end: number): boolean {
  const before = /(\p{L}+)\s+(?:the\s+(?:\p{Ll}+\s+(?:of\s+)?)?)?$/u.exec(text.slice(Math.max(0, start - 40), start))
  if (before && STANDS.test(before[1] ?? '')) return true
  return (
    /(?:village|town|city|suburb|district|neighbourhood|neighborhood|outpost|hamlet|province|area) of $/.test(
      text.slice(Math.max(0, start - 20), start),
    ) || /^(?:,| in) \p{Lu}/u.test(text.slice(end, end + 5))
  )
}

/** One entry for each name of the report, with the names that stand behind it and hold it. */
function namesOf(kept: readonly Candidate[]): Name[] {
  const names = new Map<
    string,
    { key: string; count: number; entries: Candidate['entries']; within: Candidate['entries'][] }
  >()
  kept.forEach((c, i) => {
    const name = names.get(c.key) ?? { key: c.key, count: 0, entries: c.entries, within: [] }
    name.count++
    const outer = outerOf(c, kept[i + 1])
    if (outer) name.within.push(outer.entries)
    names.set(c.key, name)
  })
  return [...names.values()]
}

const BETWEEN =
  /^(?:,|\(|in|, in|, (?:in )?(?:north|south|east|west|central)\w*|in (?:north|south|east|west|central)\w*)$/

/** The candidate behind a comma or in brackets that may hold this one; null where it does not follow at once. */
function outerOf(c: Candidate, next: Candidate | undefined): Candidate | null {
  if (!next || next.words !== c.words || next.from - c.to > 3) return null
  const between = c.words
    .slice(c.to, next.from)
    .map((w) => w.low)
    .join(' ')
  const ok = BETWEEN.test(between)
  return ok && c.entries.some((e) => next.entries.some((o) => liesIn(e, o))) ? next : null
}

/** Keys of the words that persons of two names or more bear in a report: "Skripal" is no place beside Sergei Skripal. */
export function personWordsOf(mentions: readonly Mention[]): ReadonlySet<string> {
  const words = new Set<string>()
  for (const m of mentions) {
    if (m.form !== 'name' || m.type !== 'person' || !m.name) continue
    const parts = m.name.split(/\s+/)
    if (parts.length > 1) for (const p of parts) words.add(keyOf(p))
  }
  return words
}

/** What the candidates of a report are weighed by: which stand inside others, and what the mentions beside them are. */
export function settingOf(candidates: readonly Candidate[], mentions: readonly Mention[]): Setting {
  const held = new Map<Candidate, 'inner' | 'outer'>()
  candidates.forEach((c, i) => {
    const outer = outerOf(c, candidates[i + 1])
    if (!outer) return
    if (!held.has(c)) held.set(c, 'inner')
    held.set(outer, 'outer')
  })
  const places = new Map<readonly unknown[], Set<number>>()
  for (const c of candidates) {
    const at = places.get(c.words) ?? new Set()
    for (let i = c.from; i < c.to; i++) at.add(i)
    places.set(c.words, at)
  }
  const named = mentions.filter((m) => m.form === 'name').sort((a, b) => a.span.start - b.span.start)
  const persons = personWordsOf(mentions)
  const described = new Set(
    mentions.filter((m) => m.form === 'description' && m.type === 'location').map((m) => m.span.end),
  )
  return {
    persons,
    described,
    mentionAt(c) {
      let low = 0
      let high = named.length
      while (low < high) {
        const mid = (low + high) >> 1
        if ((named[mid]?.span.end ?? 0) <= c.start) low = mid + 1
        else high = mid
      }
      const m = named[low]
      return m && m.span.start < c.end ? m : null
    },
    contained: (c) => held.get(c) ?? null,
    isCandidate: (words, at) => places.get(words)?.has(at) ?? false,
  }
}
