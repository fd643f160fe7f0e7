// Places across reports: a gazetteer id, or `seen/…` for a name that was not resolved; and whether two of them can be one.
import type { Place, PlaceRef } from '../model/index.ts'
import { foldOf } from '../vocab/actors/index.ts'
import { compare } from './linked-claim.ts'

const ORDER = ['site', 'settlement', 'district', 'region', 'country', 'unknown'] as const

/** A place of a claim as known across reports. */
export function placeOf(place: Pick<Place, 'id' | 'name' | 'lat' | 'lon' | 'precision'>): PlaceRef {
  const { name, lat, lon, precision } = place
  return { id: place.id ?? `seen/${foldOf(name)}`, name, lat, lon, precision }
}

/** Each place once, the most precise first. */
export function placesOf(places: readonly Place[]): readonly PlaceRef[] {
  const refs = new Map(places.map((p) => [p.id ?? `seen/${foldOf(p.name)}`, placeOf(p)]))
  return [...refs.values()].sort((a, b) => rank(a) - rank(b) || compare(a.id, b.id))
}

function rank(p: PlaceRef): number {
  return ORDER.indexOf(p.precision)
}

/** A place without its name. */
type Where = Pick<PlaceRef, 'id' | 'precision' | 'lat' | 'lon'>

/** Kilometres between two places on a sphere; null where one has no coordinates. */
function kilometres(a: Where, b: Where): number | null {
  if (a.lat === null || a.lon === null || b.lat === null || b.lon === null) return null
  const rad = Math.PI / 180
  const x = (b.lon - a.lon) * rad * Math.cos(((a.lat + b.lat) / 2) * rad)
  const y = (b.lat - a.lat) * rad
  return 6371 * Math.sqrt(x * x + y * y)
}

/** How far a place of this precision reaches, in kilometres. */
const REACH: Readonly<Record<PlaceRef['precision'], number>> = {
  site: 3,
  settlement: 8,
  district: 15,
  region: 90,
  country: 0,
  unknown: 0,
}

/** 1 for the same place (0.5 for the same country), 0.6 for one inside or beside the other, 0.4 for a country and a place in it, 0 for two places apart. */
export function nearness(a: Where, b: Where, sameCountry: boolean): number {
  if (a.id === b.id) return a.precision === 'country' ? 0.5 : 1
  if (a.precision === 'country' || b.precision === 'country') return sameCountry ? 0.4 : 0
  const km = kilometres(a, b)
  if (km === null) return 0
  return km <= Math.max(REACH[a.precision], REACH[b.precision]) ? 0.6 : 0
}
