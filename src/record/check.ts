// The full check of a record: the file, its foreign keys, the chain of the change log, and the seal of every reading.
import { type Kysely, sql } from 'kysely'
import { brokenAt, type LogEntry, sha256 } from './log.ts'
import { sealOf } from './rows.ts'
import type { Tables } from './schema.ts'
import type { Verdict } from './types.ts'

const AT_ONCE = 500

/** Checks everything there is to check; reads the whole record, in pieces. */
export async function verify(db: Kysely<Tables>): Promise<Verdict> {
  const whole = await sql<{ integrity_check: string }>`pragma integrity_check(20)`.execute(db)
  const damage = whole.rows.map((r) => r.integrity_check).filter((line) => line !== 'ok')
  const foreign = await sql<{ table: string; rowid: number }>`pragma foreign_key_check`.execute(db)
  for (const f of foreign.rows.slice(0, 20)) damage.push(`row ${f.rowid} of ${f.table} has lost what it belongs to`)
  const { broken, sealed } = await chain(db)
  const altered = await alteredReports(db, sealed)
  return { ok: damage.length === 0 && broken === null && altered.length === 0, damage, brokenAt: broken, altered }
}

/** Walks the chain; gives back the seal the log last set for every report that should be there. */
async function chain(db: Kysely<Tables>): Promise<{ broken: number | null; sealed: Map<string, string> }> {
  const sealed = new Map<string, string>()
  let before: LogEntry | undefined
  let broken: number | null = null
  for (;;) {
    const some: LogEntry[] = await db
      .selectFrom('change_log')
      .selectAll()
      .where('seq', '>', before?.seq ?? 0)
      .orderBy('seq')
      .limit(AT_ONCE)
      .execute()
    if (some.length === 0) return { broken, sealed }
    broken ??= brokenAt(some, before)
    for (const { what, detail } of some) {
      const parsed: unknown = JSON.parse(detail)
      if (what === 'add-readings')
        for (const s of parsed as { report: string; seal: string }[]) sealed.set(s.report, s.seal)
      if (what === 'delete-reports') for (const id of parsed as string[]) sealed.delete(id)
    }
    before = some.at(-1)
  }
}

/** Reports that are not what the log sealed: another text, another reading, one too many or one missing. */
async function alteredReports(db: Kysely<Tables>, sealed: Map<string, string>): Promise<string[]> {
  const altered: string[] = []
  const missing = new Set(sealed.keys())
  let last = 0
  for (;;) {
    const some = await db
      .selectFrom('report')
      .leftJoin('reading', 'report_key', 'key')
      .select(['key', 'id', 'text', 'reader', 'tokens', 'mentions', 'places', 'notes', 'seal'])
      .where('key', '>', last)
      .orderBy('key')
      .limit(50)
      .execute()
    if (some.length === 0) return [...altered, ...missing]
    for (const { key, id, text, ...r } of some) {
      const json = async (table: 'quote' | 'claim') =>
        (await db.selectFrom(table).select('json').where('report_key', '=', key).orderBy('ordinal').execute()).map(
          (x) => x.json,
        )
      const { reader, tokens, mentions, places, notes } = r
      const sound =
        sha256(text) === id &&
        reader !== null &&
        tokens !== null &&
        mentions !== null &&
        places !== null &&
        notes !== null &&
        sealed.get(id) ===
          sealOf(text, { reader, tokens, mentions, places, notes }, await json('quote'), await json('claim'))
      if (!sound) altered.push(id)
      missing.delete(id)
      last = key
    }
  }
}
