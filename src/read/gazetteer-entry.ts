// What a gazetteer holds: places with their points, and how precise each is.
import type { Precision } from '../model/index.ts'
import type { PlaceKind } from '../vocab/places/tables.ts'
import type { Feature } from './gazetteer-file.ts'

/** A place that a name may mean. */
export interface Entry {
  /** `geonames/170892`, `curated/daraya`, `country/SY`, `added/…`. */
  readonly id: string
  readonly name: string
  readonly lat: number
  readonly lon: number
  /** ISO 3166-1 alpha-2, or null for what lies in several or none. */
  readonly country: string | null
  /** First-level division as `CC.code`, or null. */
  readonly admin: string | null
  readonly population: number
  readonly kind: PlaceKind | Feature
  readonly from: 'curated' | 'geonames' | 'added'
  /** Found under a less usual name of it. */
  readonly less: boolean
  /** Found under a short form in capitals ("UAE"), which small letters are not. */
  readonly capitals?: boolean
}

/** A list of places that can be searched by name. */
export interface Gazetteer {
  /** How many places it holds. */
  readonly size: number
  /** Places under a key of {@link keyOf}; empty where there are none. */
  find(key: string): readonly Entry[]
}

/** Precision of an entry as a claim states it. */
export function precisionOf(entry: Entry): Precision {
  switch (entry.kind) {
    case 'country':
      return 'country'
    case 'site':
      return 'site'
    case 'district':
      return 'district'
    case 'settlement':
    case 'capital':
    case 'seat':
    case 'town':
    case 'village':
      return 'settlement'
    default:
      return 'region'
  }
}

/** Kilometres between two points on the sphere; good to a few in a thousand. */
export function kmBetween(a: { lat: number; lon: number }, b: { lat: number; lon: number }): number {
  const rad = Math.PI / 180
  const dLat = (b.lat - a.lat) * rad
  const dLon = (b.lon - a.lon) * rad
  const h = Math.sin(dLat / 2) ** 2 + Math.cos(a.lat * rad) * Math.cos(b.lat * rad) * Math.sin(dLon / 2) ** 2
  return 12742 * Math.asin(Math.min(1, Math.sqrt(h)))
}
