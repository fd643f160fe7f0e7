// Task geo: the places of a text with their points, and adjectives of countries, which these corpora count as place names.
import { blocksOf } from '../../src/read/layout.ts'
import { placesOf } from '../../src/read/places.ts'
import { adjectivePlacesOf } from '../../src/read/places-demonyms.ts'
import { parseBlocks } from '../../src/read/syntax.ts'
import type { Doc } from '../../src/read/syntax-types.ts'

/** Reads `text`; gives `places` with spans, names and coordinates (null where unresolved). */
export function predict(input: { readonly text?: unknown }): object {
  const text = String(input.text ?? '')
  const blocks = blocksOf(text, null)
  const doc: Doc = { text, title: null, outlet: null, published: null, blocks, sentences: parseBlocks(text, blocks) }
  const places = placesOf(doc, [])
  const taken = new Set(places.map((p) => p.span?.start))
  const all = [...places, ...adjectivePlacesOf(doc).filter((p) => !taken.has(p.span?.start))]
  return {
    places: all.flatMap((p) =>
      p.span ? [{ start: p.span.start, end: p.span.end, name: p.name, lat: p.lat, lon: p.lon }] : [],
    ),
  }
}
