// The layout of models/places.bin: sorted names that lead to records, searched where they lie. train/places.ts writes it.
import { ParleyError } from '../model/index.ts'

/** First bytes of the file, with the version of its layout. */
const PLACES_MAGIC = 'PARLEYPLACES1'

/** Kinds of records, by the number kept in the file. */
const FEATURES = ['division', 'county', 'capital', 'seat', 'town', 'village', 'district'] as const
/** A kind of place as the file has it. */
export type Feature = (typeof FEATURES)[number]

/** A record to be written. */
export interface PlaceRecord {
  readonly id: number
  readonly name: string
  readonly lat: number
  readonly lon: number
  readonly country: string
  /** First-level division as `CC.code`. */
  readonly admin: string
  readonly population: number
  readonly feature: Feature
  /** Keys it is found by; those of `others` are less usual names. */
  readonly keys: readonly string[]
  readonly others: readonly string[]
}

/** The opened file. */
export interface PlacesFile {
  readonly size: number
  /** Numbers of the records under a key, each doubled, plus one where the name is a less usual one. */
  find(key: string): readonly number[]
  record(n: number): PlaceFields
}

/** Fields of one record. */
export interface PlaceFields {
  readonly id: number
  readonly name: string
  readonly lat: number
  readonly lon: number
  readonly country: string
  readonly admin: string
  readonly population: number
  readonly feature: Feature
}

const BYTES = 22

/** Lays out records and names; the same records give the same bytes. */
export function writePlaces(records: readonly PlaceRecord[]): Buffer {
  const admins = [...new Set(records.map((r) => `${r.country}|${r.admin}`))].sort()
  const adminAt = new Map(admins.map((a, i) => [a, i]))
  const byKey = new Map<string, number[]>()
  records.forEach((r, n) => {
    for (const [keys, less] of [
      [r.keys, 0],
      [r.others, 1],
    ] as const) {
      for (const key of keys) {
        const list = byKey.get(key)
        if (!list) byKey.set(key, [n * 2 + less])
        else if (!list.some((x) => x >> 1 === n)) list.push(n * 2 + less)
      }
    }
  })
  const keys = [...byKey.keys()].map((k) => Buffer.from(k)).sort(Buffer.compare)
  const names: Buffer[] = []
  const fixed = Buffer.alloc(records.length * BYTES)
  let nameAt = 0
  records.forEach((r, n) => {
    const at = n * BYTES
    const name = Buffer.from(r.name)
    fixed.writeUInt32LE(r.id, at)
    fixed.writeFloatLE(r.lat, at + 4)
    fixed.writeFloatLE(r.lon, at + 8)
    fixed.writeUInt32LE(r.population, at + 12)
    fixed.writeUInt16LE(adminAt.get(`${r.country}|${r.admin}`) ?? 0, at + 16)
    fixed.writeUInt32LE(nameAt * 8 + FEATURES.indexOf(r.feature), at + 18)
    names.push(name)
    nameAt += name.length
  })
  const offsets = Buffer.alloc((keys.length + 1) * 4)
  const postAt = Buffer.alloc((keys.length + 1) * 4)
  const posts: number[] = []
  let keyAt = 0
  keys.forEach((key, i) => {
    offsets.writeUInt32LE(keyAt, i * 4)
    postAt.writeUInt32LE(posts.length, i * 4)
    keyAt += key.length
    posts.push(...(byKey.get(key.toString()) ?? []))
  })
  offsets.writeUInt32LE(keyAt, keys.length * 4)
  postAt.writeUInt32LE(posts.length, keys.length * 4)
  const postings = Buffer.alloc(posts.length * 4)
  posts.forEach((p, i) => {
    postings.writeUInt32LE(p, i * 4)
  })
  const parts = [
    Buffer.from(admins.join('\n')),
    fixed,
    Buffer.concat(names),
    offsets,
    Buffer.concat(keys),
    postAt,
    postings,
  ]
  const head = Buffer.alloc(16 + parts.length * 4 + 4)
  head.write(PLACES_MAGIC, 0, 'latin1')
  parts.forEach((p, i) => {
    head.writeUInt32LE(p.length, 16 + i * 4)
  })
  head.writeUInt32LE(records.length, 16 + parts.length * 4)
  return Buffer.concat([head, ...parts])
}

/** Opens the bytes of a file; throws `places/unreadable` where they are not one. */
export function readPlaces(file: Buffer): PlacesFile {
  if (file.length < 48 || file.toString('latin1', 0, PLACES_MAGIC.length) !== PLACES_MAGIC) {
    throw new ParleyError(
      'places/unreadable',
      'The gazetteer file is not one of this version.',
      'Install Parley again, or run `npm run train -- --only places`.',
    )
  }
  let at = 48
  const parts = Array.from({ length: 7 }, (_, i) => {
    const length = file.readUInt32LE(16 + i * 4)
    const part = file.subarray(at, at + length)
    at += length
    return part
  })
  const [adminText, fixed, names, offsets, keys, postAt, postings] = parts as [
    Buffer,
    Buffer,
    Buffer,
    Buffer,
    Buffer,
    Buffer,
    Buffer,
  ]
  const count = offsets.length / 4 - 1
  const size = fixed.length / BYTES
  if (at !== file.length || size !== file.readUInt32LE(44)) {
    throw new ParleyError(
      'places/unreadable',
      'The gazetteer file is cut short.',
      'Install Parley again, or run `npm run train -- --only places`.',
    )
  }
  const admins = adminText.toString().split('\n')
  const nameOf = (n: number) => Math.floor(fixed.readUInt32LE(n * BYTES + 18) / 8)
  return {
    size,
    find(key) {
      const wanted = Buffer.from(key)
      let low = 0
      let high = count - 1
      while (low <= high) {
        const mid = (low + high) >> 1
        const from = offsets.readUInt32LE(mid * 4)
        const to = offsets.readUInt32LE(mid * 4 + 4)
        const order = keys.compare(wanted, 0, wanted.length, from, to)
        if (order === 0) {
          const found: number[] = []
          for (let i = postAt.readUInt32LE(mid * 4); i < postAt.readUInt32LE(mid * 4 + 4); i++)
            found.push(postings.readUInt32LE(i * 4))
          return found
        }
        if (order < 0) low = mid + 1
        else high = mid - 1
      }
      return []
    },
    record(n) {
      const o = n * BYTES
      const [country = '', admin = ''] = (admins[fixed.readUInt16LE(o + 16)] ?? '').split('|')
      return {
        id: fixed.readUInt32LE(o),
        name: names.toString('utf8', nameOf(n), n + 1 < size ? nameOf(n + 1) : names.length),
        lat: Math.round(fixed.readFloatLE(o + 4) * 1e5) / 1e5,
        lon: Math.round(fixed.readFloatLE(o + 8) * 1e5) / 1e5,
        country,
        admin,
        population: fixed.readUInt32LE(o + 12),
        feature: FEATURES[fixed.readUInt32LE(o + 18) % 8] ?? 'town',
      }
    },
  }
}
