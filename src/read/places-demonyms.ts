// Adjectives of countries ("Russian forces"): hints at the countries a report speaks of, and, where asked for, places.
import type { Place } from '../model/index.ts'
import { demonyms, type KnownPlace, knownPlaces } from '../vocab/places/tables.ts'
import type { Doc } from './syntax-types.ts'

let known: {
  readonly words: ReadonlyMap<string, string>
  readonly places: ReadonlyMap<string, KnownPlace>
  readonly longest: number
  /** What the first four signs of each word make: of a token that does not begin so nothing is looked up. */
  readonly beginnings: ReadonlySet<number>
} | null = null

/** The first four signs from a place in one number. Two that differ may make the same one; the same always do. */
function beginningAt(text: string, at: number): number {
  const two = (i: number): number => text.charCodeAt(i) * 0x10000 + text.charCodeAt(i + 1)
  return two(at) ^ Math.imul(two(at + 2), 0x9e3779b1)
}

function table(): NonNullable<typeof known> {
  if (known) return known
  const list = demonyms()
  known = {
    words: new Map(list.map((d) => [d.word, d.place])),
    places: new Map(
      knownPlaces()
        .filter((p) => p.kind === 'country')
        .map((p) => [p.id, p]),
    ),
    longest: 3,
    beginnings: new Set(list.map((d) => beginningAt(d.word, 0))),
  }
  return known
}

interface Found {
  readonly start: number
  readonly end: number
  readonly place: KnownPlace
  /** Stands before a noun, as an adjective does. */
  readonly adjective: boolean
}

/** Whether a word's first sign is the same in small letters. */
function isSmall(word: string): boolean {
  const sign = word.charCodeAt(0)
  return sign < 128 ? sign < 65 || sign > 90 : word[0] === word[0]?.toLowerCase()
}

function demonymsIn(doc: Doc): Found[] {
  const { words, places, longest, beginnings } = table()
  const found: Found[] = []
  for (const { tokens } of doc.sentences) {
    for (let i = 0; i < tokens.length; i++) {
      const first = tokens[i]
      if (!first || first.text.length < 4 || isSmall(first.text)) continue
      if (first.end - first.start > 3 && !beginnings.has(beginningAt(doc.text, first.start))) continue
      for (let n = Math.min(longest, tokens.length - i); n > 0; n--) {
        const last = tokens[i + n - 1]
        if (!last) continue
        const id = words.get(doc.text.slice(first.start, last.end))
        const place = id ? places.get(id) : undefined
        if (!place) continue
        const adjective =
          last.upos === 'ADJ' || ((last.deprel === 'amod' || last.deprel === 'compound') && last.head > i)
        found.push({ start: first.start, end: last.end, place, adjective })
        i += n - 1
        break
      }
    }
  }
  return found
}

/** How much the adjectives and people of each country speak for it, by its code; at most 2. */
export function hintsOf(doc: Doc): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { place } of demonymsIn(doc))
    if (place.country) counts.set(place.country, (counts.get(place.country) ?? 0) + 1)
  return new Map([...counts].map(([code, n]) => [code, Math.min(2, 0.5 + 0.5 * Math.log2(n))]))
}

/** Adjectives of countries before a noun, as places: a reading that some corpora of place names keep and claims do not. */
export function adjectivePlacesOf(doc: Doc): Place[] {
  return demonymsIn(doc)
    .filter((f) => f.adjective)
    .map((f) => ({
      text: doc.text.slice(f.start, f.end),
      span: { start: f.start, end: f.end },
      name: f.place.name,
      id: f.place.id,
      lat: f.place.lat,
      lon: f.place.lon,
      country: f.place.country,
      precision: 'country',
      how: 'country',
    }))
}
