// How much is in a record, and the pages of its change log.
import { type Kysely, sql } from 'kysely'
import type { LogEntry } from './log.ts'
import { cursorOf, cursorText, limitOf } from './pages.ts'
import type { Tables } from './schema.ts'
import type { OutletCoverage, Page, PageAt, Stats } from './types.ts'

/** Counts the record. */
export async function statsOf(db: Kysely<Tables>): Promise<Stats> {
  const { rows } = await sql<Stats>`select
    (select count(*) from report) as reports,
    (select count(*) from report_source) as sources,
    (select count(distinct outlet) from report_source where outlet <> '') as outlets,
    (select count(*) from claim) as claims,
    (select count(*) from quote) as quotes,
    (select coalesce(sum(tokens), 0) from reading) as tokens,
    (select min(day) from report) as "from",
    (select max(day) from report) as "to",
    (select count(*) from change_log) as changes,
    (select page_count from pragma_page_count) * (select page_size from pragma_page_size) as bytes`.execute(db)
  return { ...(rows[0] as Stats) }
}

/** A page of the change log, oldest first. */
export async function pageOfLog(db: Kysely<Tables>, page?: PageAt): Promise<Page<LogEntry>> {
  const limit = limitOf(page)
  const after = cursorOf(page, 'seq')
  const rows = await db
    .selectFrom('change_log')
    .selectAll()
    .where('seq', '>', after?.key ?? 0)
    .orderBy('seq')
    .limit(limit + 1)
    .execute()
  const shown = rows.slice(0, limit)
  const last = shown.at(-1)
  return {
    rows: shown,
    next: rows.length > limit && last ? cursorText({ sort: 'seq', value: '', key: last.seq }) : null,
  }
}

/** What each outlet gave, the most reports first. Only indexes are read: the rows of reports hold their texts. */
export async function coverageOf(db: Kysely<Tables>): Promise<OutletCoverage[]> {
  const { rows } = await sql<OutletCoverage>`
    select coalesce(outlet, '') as outlet, count(*) as reports, coalesce(sum(reading.claims), 0) as claims,
      coalesce(sum(reading.quotes), 0) as quotes, coalesce(sum(told.n), 0) as named, min(day) as "from", max(day) as "to"
    from report indexed by report_by_outlet_day
    left join reading indexed by reading_by_counts on reading.report_key = key
    left join (select report_key, count(*) as n from quote where named = 1 group by report_key) as told
      on told.report_key = key
    group by 1 order by reports desc, outlet limit 500`.execute(db)
  return rows
}

/** Makes what costs a walk over the record once for each state of it. */
export function perVersion<T>(db: Kysely<Tables>, make: (db: Kysely<Tables>) => Promise<T>): () => Promise<T> {
  let kept: { readonly at: number; readonly made: Promise<T> } | null = null
  return async () => {
    const at = await lastChange(db)
    if (kept?.at === at) return kept.made
    const made = make(db)
    kept = { at, made }
    made.catch(() => {
      if (kept?.made === made) kept = null
    })
    return made
  }
}

/** Number of the last change; 0 before the first. */
export async function lastChange(db: Kysely<Tables>): Promise<number> {
  const row = await db.selectFrom('change_log').select('seq').orderBy('seq', 'desc').limit(1).executeTakeFirst()
  return row?.seq ?? 0
}
