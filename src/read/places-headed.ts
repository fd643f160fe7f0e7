// The place a line is about that begins with its name: a run-in heading ("**Kutum.** Encircled since May …"), an item, a row of a table.
import type { Place } from '../model/index.ts'
import { perReport } from './per-report.ts'
import { placesIn } from './roles-places.ts'
import { type Scene, within } from './scene.ts'

interface Headed {
  readonly start: number
  readonly end: number
  readonly place: Place
  /** Whether the line is a row of a table, whose cells tell of the first. */
  readonly row: boolean
}

/** A name in bold or italics that ends in a stop, an item's name before a colon or a dash, the first cell of a row. */
const HEAD =
  /^[ \t]*(?:(?:[-*•–][ \t]+|\d+[.)][ \t]+)?(?:\*\*|__|\*|_)(?<bold>\p{Lu}[^\n*_|.:]{1,40})[.:]?(?:\*\*|__|\*|_)[.:]?[ \t]|(?:[-*•–][ \t]+|\d+[.)][ \t]+)(?<item>\p{Lu}[^\n*_|.:–—]{1,40})(?::| [–—-])[ \t]|\|[ \t]*(?:\*\*)?(?<cell>\p{Lu}[^\n*|]{1,40}?)(?:\*\*)?[ \t]*\|)/gmu

const known = perReport<Scene, readonly Headed[]>()

/** Lines that begin with the name of the place they are about, in order; found once. */
function headedIn(scene: Scene): readonly Headed[] {
  const before = known.get(scene)
  if (before) return before
  const found: Headed[] = []
  for (const m of scene.text.matchAll(HEAD)) {
    const name = m.groups!.bold ?? m.groups!.item ?? m.groups!.cell!
    const start = m.index + m[0].indexOf(name)
    const place = within(placesIn(scene), { start, end: start + name.length }).find(
      (p) => (p.span.end - p.span.start) * 5 >= name.length * 4 && p.precision !== 'unknown',
    )
    if (!place) continue
    const next = scene.text.indexOf('\n', start)
    found.push({ start: m.index, end: next < 0 ? scene.text.length : next, place, row: m.groups!.cell !== undefined })
  }
  known.set(scene, found)
  return found
}

/** The line with a place for its heading that a point lies in; null for none. */
export function headedAt(scene: Scene, at: number): Headed | null {
  const lines = headedIn(scene)
  let low = 0
  let high = lines.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (lines[middle]!.start <= at) low = middle + 1
    else high = middle
  }
  const line = lines[low - 1]
  return line && at < line.end ? line : null
}
