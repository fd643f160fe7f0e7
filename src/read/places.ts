// The places a report names, each resolved to a point or kept as written. People of a country ("Syrians") are none.
import type { Mention, Place } from '../model/index.ts'
import { type Gazetteer, gazetteer, precisionOf } from './gazetteer.ts'
import { keyOf } from './gazetteer-names.ts'
import { type Candidate, candidatesOf } from './places-candidates.ts'
import { hintsOf } from './places-demonyms.ts'
import { type Setting, weigh } from './places-evidence.ts'
import { type Choice, chooseAll, liesIn, type Name } from './places-resolve.ts'
import type { Doc } from './syntax-types.ts'

/**
 * The places of a report in the order of its words, not overlapping. A place that no gazetteer holds keeps its name, with
 * null coordinates; `extra` is searched before the gazetteer that comes with Parley.
 */
export function placesOf(doc: Doc, mentions: readonly Mention[], extra?: Gazetteer): Place[] {
  const candidates = candidatesOf(doc, extra ? [extra, gazetteer()] : [gazetteer()])
  const setting = settingOf(candidates, mentions)
  const kept = candidates.filter((c) => weigh(c, setting) > 0)
  const choices = chooseAll(namesOf(kept), hintsOf(doc))
  const places = kept.map((c) => placeOf(doc, c, choices.get(c.key)))
  return withUnknown(doc, places, mentions)
}

function placeOf(doc: Doc, c: Candidate, choice: Choice | undefined): Place {
  const text = doc.text.slice(c.start, c.end)
  const span = { start: c.start, end: c.end }
  if (!choice) return unresolved(text, span)
  const { entry, how } = choice
  return {
    text,
    span,
    name: entry.name,
    id: entry.id,
    lat: entry.lat,
    lon: entry.lon,
    country: entry.country,
    precision: precisionOf(entry),
    how,
  }
}

function unresolved(text: string, span: Place['span']): Place {
  return { text, span, name: text, id: null, lat: null, lon: null, country: null, precision: 'unknown', how: 'none' }
}

/** Names the tagger holds for places and no gazetteer knows stay, as written. */
function withUnknown(doc: Doc, places: Place[], mentions: readonly Mention[]): Place[] {
  const more: Place[] = []
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
    more.push(unresolved(doc.text.slice(start, m.span.end), { start, end: m.span.end }))
  }
  return more.length ? [...places, ...more].sort((a, b) => (a.span?.start ?? 0) - (b.span?.start ?? 0)) : places
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

/** The candidate behind a comma or in brackets that may hold this one; null where it does not follow at once. */
function outerOf(c: Candidate, next: Candidate | undefined): Candidate | null {
  if (!next || next.words !== c.words || next.from - c.to > 2) return null
  const join = c.words[c.to]?.text
  const ok =
    next.from - c.to === 1
      ? join === ',' || join === '('
      : next.from - c.to === 2 &&
        join === ',' &&
        /^(in|northern|southern|eastern|western|central)$/.test(c.words[c.to + 1]?.low ?? '')
  return ok && c.entries.some((e) => next.entries.some((o) => liesIn(e, o))) ? next : null
}

function settingOf(candidates: readonly Candidate[], mentions: readonly Mention[]): Setting {
  const held = new Set<Candidate>()
  candidates.forEach((c, i) => {
    const outer = outerOf(c, candidates[i + 1])
    if (!outer) return
    held.add(c)
    held.add(outer)
  })
  const places = new Map<readonly unknown[], Set<number>>()
  for (const c of candidates) {
    const at = places.get(c.words) ?? new Set()
    for (let i = c.from; i < c.to; i++) at.add(i)
    places.set(c.words, at)
  }
  const named = mentions.filter((m) => m.form === 'name').sort((a, b) => a.span.start - b.span.start)
  const persons = new Set<string>()
  for (const m of named) {
    if (m.type !== 'person' || !m.name) continue
    const parts = m.name.split(/\s+/)
    if (parts.length > 1) for (const p of parts) persons.add(keyOf(p))
  }
  return {
    persons,
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
    contained: (c) => held.has(c),
    isCandidate: (words, at) => places.get(words)?.has(at) ?? false,
  }
}
