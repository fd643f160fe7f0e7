// The change log: one entry for every change, each sealed with the seal of the entry before it.
import { createHash } from 'node:crypto'
import type { Kysely } from 'kysely'
import type { Tables } from './schema.ts'

/** One change to the record. `hash` is the SHA-256 of the JSON array of all other fields in this order. */
export interface LogEntry {
  readonly seq: number
  /** ISO 8601, UTC. */
  readonly at: string
  readonly who: string
  /** `create`, `add-readings`, `add-sources`, `delete-reports`, `decide`. */
  readonly what: string
  /** JSON: what was changed, by ids and seals, never by text. */
  readonly detail: string
  /** The hash of the entry before; of the first, 64 zeros. */
  readonly previous: string
  readonly hash: string
}

const NOTHING_BEFORE = '0'.repeat(64)

/** Lower-case hex SHA-256 of a text in UTF-8. */
export function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex')
}

function hashOf(e: Omit<LogEntry, 'hash'>): string {
  return sha256(JSON.stringify([e.seq, e.at, e.who, e.what, e.detail, e.previous]))
}

/** Adds an entry behind the last one; call it inside the transaction that makes the change. */
export async function logChange(
  trx: Kysely<Tables>,
  change: { readonly at: string; readonly who: string; readonly what: string; readonly detail: unknown },
): Promise<LogEntry> {
  const last = await trx
    .selectFrom('change_log')
    .select(['seq', 'hash'])
    .orderBy('seq', 'desc')
    .limit(1)
    .executeTakeFirst()
  const open = {
    seq: (last?.seq ?? 0) + 1,
    at: change.at,
    who: change.who,
    what: change.what,
    detail: JSON.stringify(change.detail),
    previous: last?.hash ?? NOTHING_BEFORE,
  }
  const entry = { ...open, hash: hashOf(open) }
  await trx.insertInto('change_log').values(entry).execute()
  return entry
}

/** The number of the first entry that does not follow from the one before it, or null where the chain is whole. */
export function brokenAt(entries: Iterable<LogEntry>, before?: LogEntry): number | null {
  let seq = before?.seq ?? 0
  let previous = before?.hash ?? NOTHING_BEFORE
  for (const entry of entries) {
    seq += 1
    if (entry.seq !== seq || entry.previous !== previous || entry.hash !== hashOf(entry)) return seq
    previous = entry.hash
  }
  return null
}
