// Rows into tables: parents before children, in pieces of few different sizes.
import { CompiledQuery, type Insertable, type Kysely } from 'kysely'
import type { Rows } from './rows.ts'
import type { Tables } from './schema.ts'

/** What the writer is told about time and person. */
export interface Hand {
  readonly at: string
  readonly who: string
}

/** Parents before children, as foreign keys ask. */
const ORDER = [
  'report',
  'reading',
  'quote',
  'claim',
  'claim_party',
  'claim_place',
  'claim_topic',
  'claim_amount',
  'evidence',
  'claim_words',
] as const

/** Inserts rows, parents before children. */
export async function insertRows(trx: Kysely<Tables>, rows: Rows): Promise<void> {
  for (const table of ORDER) await insertAll(trx, table, rows[table] ?? [])
}

/** Inserts rows of one table, in pieces. */
export async function insertAll<T extends keyof Tables>(
  trx: Kysely<Tables>,
  table: T,
  all: readonly Insertable<Tables[T]>[],
): Promise<void> {
  for (const some of chunks(all as readonly Readonly<Record<string, unknown>>[])) {
    const columns = [...new Set(some.flatMap((row) => Object.keys(row)))]
    const values = some.flatMap((row) => columns.map((c) => row[c] ?? null))
    await trx.executeQuery(CompiledQuery.raw(insertOf(table, columns, some.length), values))
  }
}

const inserts = new Map<string, string>()

/** The statement that inserts so many rows: written once, for to have it built takes longer than to run it. */
function insertOf(table: string, columns: readonly string[], rows: number): string {
  const name = `${table} ${columns.join(' ')} ${rows}`
  const known = inserts.get(name)
  if (known !== undefined) return known
  const row = `(${columns.map(() => '?').join(', ')})`
  const text = `insert into "${table}" (${columns.map((c) => `"${c}"`).join(', ')}) values ${Array(rows).fill(row).join(', ')}`
  inserts.set(name, text)
  return text
}

/** Pieces of 64, 32, 16 … 1, so that few different statements are prepared, and each again and again. */
export function* chunks<T>(all: readonly T[]): Generator<T[]> {
  let at = 0
  for (let size = 64; size >= 1; size /= 2) {
    for (; all.length - at >= size; at += size) yield all.slice(at, at + size)
  }
}
