// Places that a user adds: a dump in the form of GeoNames (19 columns, tabs), or a comma-separated table with a first line
// of names: name, lat, lon, country, alternates (parted by semicolons or bars), kind, population; the first three are needed.
import { ParleyError } from '../model/index.ts'
import type { Entry, Gazetteer } from './gazetteer-entry.ts'
import { keyOf } from './gazetteer-names.ts'

const KINDS: Readonly<Record<string, Entry['kind']>> = {
  A: 'division',
  P: 'town',
  L: 'region',
  H: 'water',
  T: 'site',
  S: 'site',
  R: 'site',
  U: 'water',
  V: 'site',
}
const NAMED_KINDS = new Set(['country', 'region', 'division', 'settlement', 'district', 'site', 'water'])

function badRow(line: number, why: string): ParleyError {
  return new ParleyError(
    'gazetteer/bad-row',
    `Line ${line} of the gazetteer cannot be read: ${why}.`,
    'A GeoNames dump has 19 columns parted by tabs; a CSV file begins with a line that names its columns: name,lat,lon,country,alternates.',
  )
}

function coordinate(text: string | undefined, most: number, line: number, what: string): number {
  const n = Number(text?.trim() || Number.NaN)
  if (!Number.isFinite(n) || Math.abs(n) > most)
    throw badRow(line, `its ${what} "${text ?? ''}" is not between -${most} and ${most}`)
  return n
}

/**
 * The places of a file's content.
 * @throws ParleyError `gazetteer/bad-row` with the number of the line, `gazetteer/empty` where it holds no place.
 */
export function gazetteerFrom(content: string, kind: 'csv' | 'geonames'): Gazetteer {
  const byKey = new Map<string, Entry[]>()
  let size = 0
  const keep = (entry: Entry, names: readonly string[]) => {
    size++
    for (const key of new Set(names.map(keyOf))) {
      if (!key) continue
      const list = byKey.get(key)
      if (list) list.push(entry)
      else byKey.set(key, [entry])
    }
  }
  if (kind === 'csv') readCsv(content, keep)
  else readDump(content, keep)
  if (!size) {
    throw new ParleyError(
      'gazetteer/empty',
      'The gazetteer holds no place.',
      'Give a file with at least one line of a place.',
    )
  }
  return { size, find: (key) => byKey.get(key) ?? [] }
}

type Keep = (entry: Entry, names: readonly string[]) => void

function readDump(content: string, keep: Keep): void {
  content
    .replace(/^﻿/, '')
    .split(/\r?\n/)
    .forEach((text, i) => {
      if (!text.trim() || text.startsWith('#')) return
      const f = text.split('\t')
      if (f.length !== 19) throw badRow(i + 1, `it has ${f.length} columns where a GeoNames dump has 19`)
      const name = f[1]?.trim() ?? ''
      if (!name) throw badRow(i + 1, 'it has no name')
      const code = f[6] ?? ''
      keep(
        {
          id: `added/${f[0] || i + 1}`,
          name,
          lat: coordinate(f[4], 90, i + 1, 'latitude'),
          lon: coordinate(f[5], 180, i + 1, 'longitude'),
          country: /^[A-Z]{2}$/.test(f[8] ?? '') ? (f[8] ?? null) : null,
          admin: f[8] && f[10] ? `${f[8]}.${f[10]}` : null,
          population: Math.max(0, Number(f[14]) || 0),
          kind: f[7] === 'PPLX' ? 'district' : (KINDS[code] ?? 'site'),
          from: 'added',
          less: false,
        },
        [name, f[2] ?? '', ...(f[3] ?? '').split(',')],
      )
    })
}

function readCsv(content: string, keep: Keep): void {
  const rows = csvRows(content.replace(/^﻿/, ''))
  const head = rows[0]?.cells.map((c) => c.trim().toLowerCase()) ?? []
  const at = (...names: string[]) => head.findIndex((h) => names.includes(h))
  const name = at('name')
  const lat = at('lat', 'latitude')
  const lon = at('lon', 'lng', 'longitude')
  if (name < 0 || lat < 0 || lon < 0) throw badRow(1, 'it does not name the columns name, lat and lon')
  const country = at('country')
  const alternates = at('alternates', 'alternatenames', 'aliases')
  const kind = at('kind', 'precision')
  const population = at('population')
  for (const { cells, line } of rows.slice(1)) {
    if (cells.length === 1 && !cells[0]?.trim()) continue
    const own = cells[name]?.trim() ?? ''
    if (!own) throw badRow(line, 'it has no name')
    const code = (cells[country] ?? '').trim().toUpperCase()
    const said = (cells[kind] ?? '').trim().toLowerCase()
    keep(
      {
        id: `added/${keyOf(own).replace(/ /g, '-') || line}`,
        name: own,
        lat: coordinate(cells[lat], 90, line, 'latitude'),
        lon: coordinate(cells[lon], 180, line, 'longitude'),
        country: /^[A-Z]{2}$/.test(code) ? code : null,
        admin: null,
        population: Math.max(0, Number(cells[population]) || 0),
        kind: NAMED_KINDS.has(said) ? (said as Entry['kind']) : 'settlement',
        from: 'added',
        less: false,
      },
      [own, ...(cells[alternates] ?? '').split(/[;|]/)],
    )
  }
}

/** Rows of a comma-separated table (RFC 4180), with the line each begins on. */
function csvRows(content: string): { cells: string[]; line: number }[] {
  const rows: { cells: string[]; line: number }[] = []
  let cells: string[] = []
  let cell = ''
  let quoted = false
  let line = 1
  let begun = 1
  const endRow = () => {
    cells.push(cell)
    if (cells.length > 1 || cell.trim()) rows.push({ cells, line: begun })
    cells = []
    cell = ''
  }
  for (let i = 0; i < content.length; i++) {
    const c = content[i]
    if (c === '\n') line++
    if (quoted) {
      if (c !== '"') cell += c
      else if (content[i + 1] === '"') {
        cell += '"'
        i++
      } else quoted = false
    } else if (c === '"' && cell === '') quoted = true
    else if (c === ',') {
      cells.push(cell)
      cell = ''
    } else if (c === '\n') {
      endRow()
      begun = line
    } else if (c !== '\r') cell += c
  }
  if (quoted) throw badRow(begun, 'a quotation mark is not closed')
  endRow()
  return rows
}
