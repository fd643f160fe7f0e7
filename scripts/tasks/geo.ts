// Task geo: the places of a text with their points, and adjectives of countries, which these corpora count as place names.
import { amountsOf } from '../../src/read/amounts.ts'
import { blocksOf } from '../../src/read/layout.ts'
import { mentionsOf } from '../../src/read/mentions.ts'
import { placesOf } from '../../src/read/places.ts'
import { adjectivePlacesOf } from '../../src/read/places-demonyms.ts'
import { parseBlocks } from '../../src/read/syntax.ts'
import type { Doc } from '../../src/read/syntax-types.ts'
import { timesOf } from '../../src/read/times.ts'

const NARROWS = /^[a-z-]+ (?:of )?(?=\p{Lu}|al-|el-)/u

/** Reads `text`; gives `places` with spans, names and coordinates (null where unresolved). */
export function predict(input: { readonly text?: unknown }): object {
  const text = String(input.text ?? '')
  const blocks = blocksOf(text, null)
  const doc: Doc = { text, title: null, outlet: null, published: null, blocks, sentences: parseBlocks(text, blocks) }
  const places = placesOf(doc, mentionsOf(doc, amountsOf(doc), timesOf(doc)))
  const taken = new Set(places.map((p) => p.span?.start))
  const all = [...places, ...adjectivePlacesOf(doc).filter((p) => !taken.has(p.span?.start))]
  return {
    places: all.flatMap((p) => {
      if (!p.span) return []
      // These corpora leave out what narrows a name ("eastern", "south of").
      const start = p.span.start + (NARROWS.exec(p.text)?.[0].length ?? 0)
      return [{ start, end: p.span.end, name: p.name, lat: p.lat, lon: p.lon }]
    }),
  }
}
