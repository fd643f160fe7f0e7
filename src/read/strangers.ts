// Acronyms that a report spells out for somebody whom the roster does not know by them; worked out once for a report.
import { strangersIn } from '../vocab/actors/index.ts'
import { perReport } from './per-report.ts'
import type { Doc } from './syntax-types.ts'

const NONE: ReadonlyMap<string, string> = new Map()
const known = perReport<Doc, ReadonlyMap<string, string>>()

/** The acronyms with the names that the report spells out for them: DRC is the "Darfur Relief Committee", and no state. */
export function strangersOf(doc: Doc): ReadonlyMap<string, string> {
  if (!doc.text.includes('(')) return NONE
  const before = known.get(doc)
  if (before) return before
  const found = strangersIn(doc.text)
  known.set(doc, found)
  return found
}
