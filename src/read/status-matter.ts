// Reports whose matter is what was: an article of an encyclopedia tells the years of a life or a place as its own news.
import { perReport } from './per-report.ts'
import type { Scene } from './scene.ts'

/** Letters of a report that are looked at for its opening, and for marks of notes. */
const OPENING = 400
const MOST_LETTERS = 20_000
/** Marks of notes from which a text is an article with sources. */
const FEWEST = 2
const NOTE = /[\p{L}.,;:)"'”’]\[(?:\d{1,3}|citation needed|note \d+)\]/gu
/** "Ziad (Arabic: زياد; born 1970) was a", "Hibhib is a village". */
const DEFINED =
  /\((?:[^()]{0,80}\b(?:born|died|b\.|d\.)\s|(?:Arabic|Persian|Russian|Ukrainian|Kurdish|Turkish|Hebrew|Pashto|Urdu|Burmese|Sinhala|Tamil|Serbian|Bosnian|Croatian|Georgian|Armenian|Azerbaijani|French|Spanish|Portuguese|Amharic|Tigrinya|Somali|Chechen)\s*:)[^()]{0,200}\)/u

const known = perReport<Scene, boolean>()

/** Whether a report is an article of an encyclopedia: it opens by saying how its subject is written or when it lived, or its sentences bear marks of notes. */
export function isEncyclopedic(scene: Scene): boolean {
  const before = known.get(scene)
  if (before !== undefined) return before
  const found =
    DEFINED.test(scene.text.slice(0, OPENING)) || (scene.text.slice(0, MOST_LETTERS).match(NOTE)?.length ?? 0) >= FEWEST
  known.set(scene, found)
  return found
}
