// The story of a record as it was known on a day: its parts are built anew from the notes of the reports published until then, so that
// nothing later shows in them. No claim is read for it.
import {
  buildWholeScope,
  countriesAtHome,
  type Dated,
  itemUnder,
  type LinkInput,
  linkAll,
  PARTS,
  type PartItem,
  partsOfStory,
  type Rules,
  splitScope,
  tiedItems,
  upkeepOf,
} from './link/index.ts'
import type { Decided, StoryParts } from './model/index.ts'
import { noteOf } from './parley-story-rows.ts'
import type { ParleyRecord } from './record/index.ts'

/** Gives the parts of a story as they were known at the end of a day, `YYYY-MM-DD`. */
export type PartsOn = (day: string) => StoryParts

/** A report as far as its day is asked for. */
interface Published {
  readonly id: string
  readonly published: string | null
}

/** The ids of the reports published by the end of a day; those without a date are not. */
function knownOn(reports: Iterable<Published>, day: string): ReadonlySet<string> {
  const known = new Set<string>()
  for (const { id, published } of reports) if (published !== null && published.slice(0, 10) <= day) known.add(id)
  return known
}

/** How many days are kept: who compares asks for two. */
const DAYS = 2

function lately(make: PartsOn): PartsOn {
  const kept = new Map<string, StoryParts>()
  return (day) => {
    const there = kept.get(day)
    if (there) return there
    const made = make(day)
    const oldest = kept.keys().next().value
    if (kept.size >= DAYS && oldest !== undefined) kept.delete(oldest)
    kept.set(day, made)
    return made
  }
}

/** The parts on a day out of the notes of a record that is linked. `reports` are all there are, and `rules` those it was linked under. */
export function partsOver(record: ParleyRecord, reports: readonly Published[], rules: Rules): PartsOn {
  const { scopes, notes } = record.notesAtHand()
  const told = (kind: string, scope: string, known: ReadonlySet<string>) =>
    notes(kind, scope).filter(({ id }) => known.has(id.slice(0, id.indexOf(':'))))
  return lately((day) => {
    const known = knownOn(reports, day)
    const items = new Map<string, readonly PartItem[]>()
    for (const { kind } of PARTS) {
      const counted = upkeepOf(kind)?.home ?? null
      const home = new Map(
        counted === null ? [] : scopes(counted).map((country) => [country, told(counted, country, known).length]),
      )
      const byName = new Map<string, Dated[]>()
      for (const scope of scopes(kind)) {
        const { name, month } = splitScope(scope)
        const dated = told(kind, scope, known).map((row): Dated => ({ month, note: noteOf(row) }))
        if (dated.length > 0) byName.set(name, [...(byName.get(name) ?? []), ...dated])
      }
      const built = [...byName].flatMap(([name, dated]) => buildWholeScope(kind, name, dated, countriesAtHome(home)))
      items.set(
        kind,
        tiedItems(kind, built).flatMap((item) => itemUnder(item, rules) ?? []),
      )
    }
    return partsOfStory(items)
  })
}

/** The parts on a day out of all that is to be linked, where nothing of it is kept. */
export function partsLinked(inputs: readonly LinkInput[], decisions: readonly Decided[]): PartsOn {
  return lately((day) => {
    const known = knownOn(
      inputs.map((i) => i.report),
      day,
    )
    return linkAll(
      inputs.filter((i) => known.has(i.report.id)),
      decisions,
    )
  })
}
