// Reads the tables of this folder, and the points of states beside their names in ../actors/states.ts.
import { STATES } from '../actors/states.ts'
import { aliasOf, rowsOf, stateOf } from '../actors/table.ts'
import { COUNTRIES, UNCODED } from './countries.ts'
import { REGIONS } from './regions.ts'
import { SIEGES } from './sieges.ts'
import { DIVISIONS } from './states-of-federations.ts'

/** What kind of place a row names. */
export type PlaceKind = 'country' | 'continent' | 'region' | 'water' | 'division' | 'settlement' | 'district' | 'site'

/** A place of our own tables. */
export interface KnownPlace {
  readonly id: string
  readonly name: string
  /** Other spellings, as written; those of `shared` are also other words. */
  readonly names: readonly string[]
  readonly shared: readonly string[]
  readonly lat: number
  readonly lon: number
  /** ISO 3166-1 alpha-2, or null. */
  readonly country: string | null
  readonly kind: PlaceKind
  /** Inhabitants, roughly; 0 where it says nothing. */
  readonly population: number
}

/** Words for the people of a state ("Syrian", "Syrians"), with its code. */
export interface Demonym {
  readonly word: string
  readonly place: string
}

function slug(name: string): string {
  return name
    .normalize('NFD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
}

function split(cell: string | undefined): { names: string[]; shared: string[] } {
  const names: string[] = []
  const shared: string[] = []
  for (const part of (cell ?? '').split(';')) {
    if (!part.trim()) continue
    const alias = aliasOf(part.trim())
    if (alias.shared) shared.push(alias.words)
    else names.push(alias.words)
  }
  return { names, shared }
}

function countries(): KnownPlace[] {
  const points = new Map(rowsOf(COUNTRIES).map((r) => [r[0] ?? '', r]))
  const uncoded = new Map(rowsOf(UNCODED).map((r) => [`state/${r[0]}`, r]))
  const found: KnownPlace[] = []
  const named = new Set<string>()
  for (const row of rowsOf(STATES)) {
    const state = stateOf(row)
    const point = state.iso ? points.get(state.iso) : uncoded.get(state.id)
    if (!point || (state.iso && named.has(state.iso))) continue
    if (state.iso) named.add(state.iso)
    const own = split(state.iso ? point[4] : '')
    const others = split(state.aliases.join(';'))
    const bare = state.name.replace(/^The /, '')
    found.push({
      id: `country/${state.iso ?? state.id.slice(6)}`,
      name: bare,
      names: [...own.names, ...others.names],
      shared: [...own.shared, ...others.shared],
      lat: Number(point[1]),
      lon: Number(point[2]),
      country: state.iso,
      kind: 'country',
      population: Math.round(Number(state.iso ? point[3] : 0.5) * 1e6),
    })
  }
  for (const [iso, row] of points) {
    if (named.has(iso)) continue
    const { names, shared } = split(row[4])
    found.push({
      id: `country/${iso}`,
      name: names[0] ?? shared[0] ?? iso,
      names: names.slice(1),
      shared,
      lat: Number(row[1]),
      lon: Number(row[2]),
      country: iso,
      kind: 'country',
      population: Math.round(Number(row[3]) * 1e6),
    })
  }
  return found
}

/** All places of our own tables: countries, regions, divisions of federations, and places at war. */
export function knownPlaces(): readonly KnownPlace[] {
  known ??= workedOut()
  return known
}

let known: readonly KnownPlace[] | undefined

function workedOut(): KnownPlace[] {
  const divisions = rowsOf(DIVISIONS).map(
    ([name = '', lat, lon, country = '', short]): KnownPlace => ({
      id: `division/${country.toLowerCase()}-${slug(name)}`,
      name: name.replace(/ state$/, ''),
      ...(name.endsWith(' state') ? { names: [name, ...split(short).names] } : { names: split(short).names }),
      shared: split(short).shared,
      lat: Number(lat),
      lon: Number(lon),
      country,
      kind: 'division',
      population: 4e6,
    }),
  )
  const regions = rowsOf(REGIONS).map(
    ([name = '', lat, lon, country, kind, other]): KnownPlace => ({
      id: `region/${slug(name)}`,
      name,
      ...split(other),
      lat: Number(lat),
      lon: Number(lon),
      country: country ? country : null,
      kind: kind as PlaceKind,
      population: 0,
    }),
  )
  const sieges = rowsOf(SIEGES).map(
    ([id = '', name = '', lat, lon, country, kind, other]): KnownPlace => ({
      id: `curated/${id}`,
      name,
      ...split(other),
      lat: Number(lat),
      lon: Number(lon),
      country: country ? country : null,
      kind: kind as PlaceKind,
      population: 0,
    }),
  )
  return [...countries(), ...divisions, ...regions, ...sieges]
}

/** Adjectives and nouns for people, with the id of the place they come from; those that may mean two are left out. */
export function demonyms(): Demonym[] {
  return rowsOf(STATES).flatMap((row) => {
    const state = stateOf(row)
    const place = `country/${state.iso ?? state.id.slice(6)}`
    return state.demonyms.map(aliasOf).flatMap((d) => (d.shared ? [] : [{ word: d.words, place }]))
  })
}
