// The index of claims over an open database: one set of columns, brought up to date before each answer; the last filters' rows are kept.
import type { Kysely } from 'kysely'
import type { Columns } from './claim-index.ts'
import { clustersOf, countsBy, seriesOf } from './claim-index-count.ts'
import { freshColumns } from './claim-index-load.ts'
import { matching } from './claim-index-match.ts'
import { claimsByKey } from './claims.ts'
import { cursorOf, cursorText, limitOf } from './pages.ts'
import type { Tables } from './schema.ts'
import type { ClaimFilter, ClaimIndex, PageAt, Sort } from './types.ts'

/** Filters whose rows are kept until the record changes. */
const KEPT = 40

/** The index; nothing is read before it is asked. */
export function claimIndexOver(db: Kysely<Tables>): ClaimIndex {
  let columns: Columns | null = null
  let turn: Promise<Columns> | null = null
  let keptAt = -1
  const kept = new Map<string, Int32Array>()
  const fresh = (): Promise<Columns> => {
    // One bringing up to date at a time; the answers under way wait for it.
    turn ??= freshColumns(db, columns)
      .then((c) => {
        columns = c
        return c
      })
      .finally(() => {
        turn = null
      })
    return turn
  }
  const chosen = async (filter: ClaimFilter): Promise<{ c: Columns; rows: Int32Array }> => {
    const c = await fresh()
    if (keptAt !== c.seq) kept.clear()
    keptAt = c.seq
    const { seq } = c
    const key = JSON.stringify(Object.entries(filter).sort(([a], [b]) => (a < b ? -1 : 1)))
    const known = kept.get(key)
    const rows = known ?? (await matching(db, c, filter))
    if (keptAt === seq && c.seq === seq) {
      kept.delete(key)
      kept.set(key, rows)
      if (kept.size > KEPT) kept.delete(kept.keys().next().value as string)
    }
    return { c, rows }
  }
  return {
    find: async (filter, page) => {
      const { c, rows } = await chosen(filter)
      const { keys, next } = pageOf(c, rows, page)
      return { rows: await claimsByKey(db, keys), next, total: rows.length }
    },
    count: async (filter) => (await chosen(filter)).rows.length,
    countsBy: async (fields, filter, limit) => {
      const { c, rows } = await chosen(filter)
      return fields.map((by) => countsBy(c, rows, by, limit))
    },
    clusters: async (filter, bounds, zoom) => {
      const { c, rows } = await chosen(filter)
      return { ...clustersOf(c, rows, bounds, zoom), total: rows.length }
    },
    series: async (filter, by, bucket, top) => {
      const { c, rows } = await chosen(filter)
      return seriesOf(c, rows, by, bucket, top)
    },
  }
}

/** The keys of one page of rows, and the cursor of the page behind it. Same cursors as the pages read from tables. */
function pageOf(
  c: Columns,
  rows: Int32Array,
  page?: PageAt<Sort> & { readonly skip?: number },
): { keys: number[]; next: string | null } {
  const sort = page?.sort ?? 'date'
  const limit = limitOf(page)
  const after = cursorOf(page, sort)
  const added = sort === 'added'
  const sorted = added ? inOrderAdded(c, rows) : rows
  const [day, key] = after ? [dayOfCursor(after.value), after.key] : [0, 0]
  const compare = (row: number): number => (added ? 0 : c.day.at(row) - day) || c.key.at(row) - key
  // Rows before `low` are not past the cursor, in the rising order.
  let low = 0
  let high = sorted.length
  const strict = sort === 'newest' ? 0 : 1
  while (low < high) {
    const middle = (low + high) >> 1
    if (compare(sorted[middle] as number) < strict) low = middle + 1
    else high = middle
  }
  const keys: number[] = []
  let more = false
  if (sort === 'newest') {
    const from = after ? low - 1 : sorted.length - 1 - (page?.skip ?? 0)
    for (let i = from; i >= 0 && keys.length < limit; i--) keys.push(c.key.at(sorted[i] as number))
    more = from + 1 > keys.length
  } else {
    const from = after ? low : (page?.skip ?? 0)
    for (let i = from; i < sorted.length && keys.length < limit; i++) keys.push(c.key.at(sorted[i] as number))
    more = from + keys.length < sorted.length
  }
  const last = keys.at(-1)
  if (!more || last === undefined) return { keys, next: null }
  return { keys, next: cursorText({ sort, value: dayText(c.day.at(c.rowOf.get(last) as number)), key: last }) }
}

/** The same rows in the order in which they came in. */
function inOrderAdded(c: Columns, rows: Int32Array): Int32Array {
  const chosen = new Uint8Array(c.key.length)
  for (const row of rows) chosen[row] = 1
  return c.added.filter((row) => chosen[row] === 1)
}

function dayOfCursor(value: string | number): number {
  return Number(String(value).replaceAll('-', '')) || 0
}

function dayText(day: number): string {
  if (day === 0) return ''
  const text = String(day).padStart(8, '0')
  return `${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6)}`
}
