// Names of places and where they lie: our own tables, the file of GeoNames places, and files that a user adds.
import { knownPlaces } from '../vocab/places/tables.ts'
import { type Entry, type Gazetteer, kmBetween } from './gazetteer-entry.ts'
import { type PlaceFields, type PlacesFile, readPlaces } from './gazetteer-file.ts'
import { frameOf, keyOf, likeness } from './gazetteer-names.ts'
import { kept } from './hashes.ts'
import { placesBytes } from './places-bytes.ts'

let opened: { readonly own: ReadonlyMap<string, readonly Entry[]>; readonly file: PlacesFile } | null = null

function open(): NonNullable<typeof opened> {
  if (opened) return opened
  const own = new Map<string, Entry[]>()
  for (const place of knownPlaces()) {
    const entry: Entry = { ...place, admin: null, from: 'curated', less: false }
    keep(own, keyOf(place.name), entry)
    for (const name of place.names)
      keep(own, keyOf(name), /^(?:[A-Z]\.?){2,6}$/.test(name) ? { ...entry, capitals: true } : entry)
    for (const name of place.shared) keep(own, keyOf(name), { ...entry, less: true })
  }
  opened = { own, file: readPlaces(placesBytes()) }
  return opened
}

function keep(map: Map<string, Entry[]>, key: string, entry: Entry): void {
  if (!key) return
  const list = map.get(key)
  if (!list) map.set(key, [entry])
  else if (!list.some((e) => e.id === entry.id)) list.push(entry)
}

function entryOf(fields: PlaceFields, less: boolean): Entry {
  const { feature, ...rest } = fields
  const id =
    feature === 'division'
      ? `division/${fields.admin}`
      : feature === 'county'
        ? `county/${fields.admin}/${keyOf(fields.name).replace(/ /g, '-')}`
        : `geonames/${fields.id}`
  return { ...rest, id, kind: feature, from: 'geonames', less }
}

/** Our own tables and the GeoNames file as one; opened at first use. */
export function gazetteer(): Gazetteer {
  return {
    get size() {
      return open().file.size
    },
    find(key) {
      const before = asked.get(key)
      if (before) return before
      const entries = found(key)
      if (asked.size >= MOST_ASKED) asked.clear()
      asked.set(kept(key), entries)
      return entries
    },
  }
}

/** What was found for the keys asked so far: the places of a war come up in every report. */
const asked = new Map<string, readonly Entry[]>()
const MOST_ASKED = 5000

function found(key: string): readonly Entry[] {
  const { own, file } = open()
  const ours = own.get(key) ?? []
  let theirs = file.find(key).map((n) => entryOf(file.record(n >> 1), (n & 1) === 1))
  if (!theirs.length && !ours.length) theirs = divisionsNamed(file, key)
  if (!ours.length) return theirs
  // The same place in both is ours; GeoNames adds others of the name.
  const same = ours.map((o) => theirs.find((t) => sameAs(o, t)))
  const merged = ours.map((o, i) => ({
    ...o,
    admin: same[i]?.admin ?? null,
    population: o.population || (same[i]?.population ?? 0),
  }))
  return [...merged, ...theirs.filter((t) => !ours.some((o) => sameAs(o, t)))]
}

const KINDS = /^(.+) (?:province|governorate|region|state|oblast|district|department|prefecture|county)$/

/** "aleppo province", "kherson oblast": divisions under the bare name, whatever their kind is called. */
function divisionsNamed(file: PlacesFile, key: string): Entry[] {
  const bare = KINDS.exec(key)?.[1]
  if (!bare) return []
  return file
    .find(bare)
    .map((n) => entryOf(file.record(n >> 1), false))
    .filter((e) => e.kind === 'division' || (e.kind === 'county' && e.country !== 'US'))
}

function sameAs(own: Entry, other: Entry): boolean {
  if (own.country !== null && other.country !== null && own.country !== other.country) return false
  const wide = own.kind === 'country' || own.kind === 'division' || own.kind === 'region'
  if (wide) return other.kind === 'division' && kmBetween(own, other) < 500
  return kmBetween(own, other) < 30
}

/**
 * Places of Arabic name that are spelt much like a key, best first, with how alike they are (0 to 1): for spellings that
 * no list holds. Only places under the same frame of consonants are looked at.
 */
export function spelledLike(key: string): readonly { entry: Entry; likeness: number }[] {
  const { file, own } = open()
  const frame = frameOf(key)
  if (frame.replace(/ /g, '').length < 3 || !/^[a-z ]+$/.test(key)) return []
  const found: { entry: Entry; likeness: number }[] = []
  frames ??= framesOf(own)
  for (const entry of frames.get(frame) ?? [])
    found.push({ entry, likeness: Math.max(likeness(key, keyOf(entry.name)), 0.75) })
  for (const n of file.find(`~${frame}`)) {
    const entry = entryOf(file.record(n >> 1), true)
    found.push({ entry, likeness: likeness(key, keyOf(entry.name)) })
  }
  return found.filter((f) => f.likeness >= 0.55).sort((a, b) => b.likeness - a.likeness)
}
let frames: ReadonlyMap<string, readonly Entry[]> | null = null

function framesOf(own: ReadonlyMap<string, readonly Entry[]>): Map<string, Entry[]> {
  const found = new Map<string, Entry[]>()
  for (const [key, entries] of own) {
    if (!/^[a-z ]+$/.test(key)) continue
    for (const entry of entries)
      if (entry.id.startsWith('curated/')) keep(found, frameOf(key), { ...entry, less: true })
  }
  return found
}

/** Several gazetteers as one; where two hold a place of one name, all are found, the first's first. */
export function joined(gazetteers: readonly Gazetteer[]): Gazetteer {
  return {
    size: gazetteers.reduce((n, g) => n + g.size, 0),
    find: (key) => gazetteers.flatMap((g) => g.find(key)),
  }
}

export { gazetteerFrom } from './gazetteer-added.ts'
export { type Entry, type Gazetteer, kmBetween, precisionOf } from './gazetteer-entry.ts'
