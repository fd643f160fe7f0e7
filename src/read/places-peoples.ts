// Countries told by their people and organs ("Afghan civilians", "the Iraqi government"): where a claim about them is at home.

import type { Party, Place, Span } from '../model/index.ts'
import { knownPlaces } from '../vocab/places/tables.ts'
import { perReport } from './per-report.ts'
import { adjectivePlacesOf } from './places-demonyms.ts'
import { type Scene, within } from './scene.ts'

const known = perReport<Scene, readonly (Place & { readonly span: Span })[]>()

/** Adjectives of countries before a noun, as those countries, in order. */
export function peoplesIn(scene: Scene): readonly (Place & { readonly span: Span })[] {
  const before = known.get(scene)
  if (before) return before
  const found = adjectivePlacesOf(scene.findings.doc).filter((p): p is Place & { span: Span } => p.span !== null)
  known.set(scene, found)
  return found
}

const PEOPLE =
  /^\s+(?:(?:and|or)\s+\S+\s+)?(?:[\p{L}-]+\s+){0,2}?(?:people|civilians|citizens|nationals|refugees|women|children|government|forces|army|military|police|partners|authorities|parliament|state|nation|economy|activists|lawyers|journalists|workers)\b/u

/**
 * The country whose people or organs a claim's own words tell of, where it is the one the report is about; null for none, and
 * where they act themselves.
 */
export function landOfPeople(
  scene: Scene,
  evidence: Span,
  acting: readonly Party[],
  country: string | null,
): Place | null {
  if (country === null) return null
  const told = within(peoplesIn(scene), evidence).find(
    (p) =>
      p.country === country &&
      PEOPLE.test(scene.text.slice(p.span.end, p.span.end + 60)) &&
      !acting.some((a) => a.span !== null && a.span.start <= p.span.start && p.span.end <= a.span.end),
  )
  return told ? (landNamed(scene, country) ?? { ...told, text: told.name }) : null
}

/** A country as the report names it, or by its adjective; null where it does neither. */
export function landNamed(scene: Scene, country: string | null): Place | null {
  if (country === null) return null
  const named = scene.places.find((p) => p.precision === 'country' && p.country === country)
  if (named) return named
  const told = peoplesIn(scene).find((p) => p.country === country)
  if (told) return { ...told, text: told.name }
  return landOfTowns(scene, country)
}

/** A country that a report names only towns of, two or more, none of which it is mostly about; null for any other. */
function landOfTowns({ places, mainPlace, mainIsSure }: Scene, country: string): Place | null {
  const told = places.filter((p) => p.country === country && p.id !== null)
  const main = mainIsSure ? told.filter((p) => p.id === mainPlace?.id).length : 0
  if (main * 3 > told.length || new Set(told.map((p) => p.id)).size < 2) return null
  const land = knownPlaces().find((p) => p.kind === 'country' && p.country === country)
  if (!land) return null
  const { id, name, lat, lon } = land
  return { text: name, span: null, name, id, lat, lon, country, precision: 'country', how: 'country' }
}
