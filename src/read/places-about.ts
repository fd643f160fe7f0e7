// The place a report is about, with those no gazetteer has: the one its title names goes before the one its text names most.

import type { Place } from '../model/index.ts'
import { perReport } from './per-report.ts'
import { placesIn } from './roles-places.ts'
import type { Scene } from './scene.ts'

interface About {
  readonly place: Place | null
  /** Whether it is a town or district, and not only a country. */
  readonly sure: boolean
}

const known = perReport<Scene, About>()

/** The place a report is about; found once. */
export function aboutOf(scene: Scene): About {
  const before = known.get(scene)
  if (before) return before
  const found = unlistedInTitle(scene) ?? { place: scene.mainPlace, sure: scene.mainIsSure }
  known.set(scene, found)
  return found
}

const BUILT = /\b(?:Castle|House|Hall|Hotel|Palace|Court|Tower|Square|Street|Road|Cafe|Café)$/

/** A town of the title that only the report's own words tell to be one; null where the title names a known one. */
function unlistedInTitle(scene: Scene): About | null {
  const title = scene.findings.doc.title
  if (!title) return null
  if (scene.mainPlace && scene.mainPlace.precision !== 'country' && title.includes(scene.mainPlace.text)) return null
  const told = placesIn(scene).find(
    (p) =>
      p.id === null && p.precision !== 'site' && !BUILT.test(p.name) && p.name.length > 3 && holdsWord(title, p.name),
  )
  return told ? { place: told, sure: true } : null
}

function holdsWord(title: string, name: string): boolean {
  const at = title.indexOf(name)
  return at >= 0 && !/\p{L}/u.test(title[at - 1] ?? ' ') && !/[\p{L}]/u.test(title[at + name.length] ?? ' ')
}
