// Finding reports, their readings, quotations and sources.
import { type Kysely, sql } from 'kysely'
import {
  type Claim,
  type Mention,
  type Note,
  ParleyError,
  type Place,
  type Quote,
  type Reading,
  type Report,
} from '../model/index.ts'
import { cursorOf, cursorText, limitOf } from './pages.ts'
import type { Tables } from './schema.ts'
import { fold, isId, matchOf } from './search.ts'
import type {
  FoundQuote,
  Page,
  PageAt,
  QuoteFilter,
  ReportFilter,
  ReportLine,
  ReportSort,
  ReportSource,
} from './types.ts'

const several = (value: string | readonly string[]): readonly string[] => (typeof value === 'string' ? [value] : value)

/** The outlets, as written in the record, that hold one of the names in whole words. */
export async function outletsLike(db: Kysely<Tables>, names: readonly string[]): Promise<string[]> {
  const wanted = names.map((n) => ` ${fold(n)} `)
  const all = await valuesIn(db, 'report_source', 'outlet')
  return all.filter((o) => wanted.some((w) => w.trim() !== '' && ` ${fold(o)} `.includes(w)))
}

/** The different values of an indexed column, in their order: the index is asked for the next one each time, not walked. */
async function valuesIn(db: Kysely<Tables>, table: 'report_source' | 'quote', column: string): Promise<string[]> {
  const [of, from] = [sql.ref(column), sql.table(table)]
  const { rows } = await sql<{ value: string }>`
    with recursive found(value) as (
      select min(${of}) from ${from}
      union all select (select min(${of}) from ${from} where ${of} > value) from found where value is not null
    ) select value from found where value is not null`.execute(db)
  return rows.map((r) => r.value)
}

/** Keys of the reports whose ids are or begin with the given ones; a beginning of fewer than six digits finds none. */
export async function reportKeysOf(db: Kysely<Tables>, ids: readonly string[]): Promise<number[]> {
  const keys: number[] = []
  for (const id of ids) {
    const rows = await db
      .selectFrom('report')
      .select('key')
      .where('id', '>=', begin(id))
      .where('id', '<=', `${begin(id)}g`)
      .execute()
    keys.push(...rows.map((r) => r.key))
  }
  return keys
}

/** What an id must begin with; something no id begins with where too little was given. */
function begin(id: string): string {
  return /^[0-9a-f]{6,64}$/i.test(id) ? id.toLowerCase() : '-'
}

/**
 * The full report for an id or its beginning.
 * @throws ParleyError `record/ambiguous` when several reports begin so.
 */
export async function reportById(db: Kysely<Tables>, id: string): Promise<(Report & { readonly key: number }) | null> {
  const rows = await db
    .selectFrom('report')
    .select(['key', 'id', 'text', 'title', 'outlet', 'published', 'language', 'source'])
    .where('id', '>=', begin(id))
    .where('id', '<=', `${begin(id)}g`)
    .limit(2)
    .execute()
  if (rows.length > 1) {
    throw new ParleyError('record/ambiguous', `Several reports begin with ${id}.`, 'Give more of the id.')
  }
  return rows[0] ?? null
}

/** A report as the model knows it, from a row that has its key too. */
export function plainReport({ key: _key, ...report }: Report & { readonly key: number }): Report {
  return report
}

/** A whole reading back as it was given, or null. */
export async function readingOf(db: Kysely<Tables>, id: string): Promise<Reading | null> {
  const report = await reportById(db, id)
  if (!report) return null
  const row = await db.selectFrom('reading').selectAll().where('report_key', '=', report.key).executeTakeFirst()
  if (!row) return null
  const quotes = await db
    .selectFrom('quote')
    .select('json')
    .where('report_key', '=', report.key)
    .orderBy('ordinal')
    .execute()
  const claims = await db
    .selectFrom('claim')
    .select(['id', 'json'])
    .where('report_key', '=', report.key)
    .orderBy('ordinal')
    .execute()
  return {
    report: plainReport(report),
    mentions: JSON.parse(row.mentions) as Mention[],
    places: JSON.parse(row.places) as Place[],
    quotes: quotes.map((q) => JSON.parse(q.json) as Quote),
    claims: claims.map((c) => ({
      id: c.id,
      report: report.id,
      ...(JSON.parse(c.json) as Omit<Claim, 'id' | 'report'>),
    })),
    notes: JSON.parse(row.notes) as Note[],
    reader: row.reader,
    tokens: row.tokens,
  }
}

/** One JSON part of a reading. */
export async function partOf<T>(db: Kysely<Tables>, id: string, part: 'mentions' | 'notes'): Promise<readonly T[]> {
  const report = await reportById(db, id)
  if (!report) return []
  const row = await db.selectFrom('reading').select(part).where('report_key', '=', report.key).executeTakeFirst()
  return row ? (JSON.parse(row[part]) as T[]) : []
}

/** All sources a report was met at, the first one first. */
export async function sourcesOf(db: Kysely<Tables>, id: string): Promise<ReportSource[]> {
  const report = await reportById(db, id)
  if (!report) return []
  const rows = await db
    .selectFrom('report_source')
    .select(['source', 'outlet', 'title', 'published', 'added'])
    .where('report_key', '=', report.key)
    .orderBy('added')
    .orderBy(sql`rowid`)
    .execute()
  return rows.map((r) => ({ ...r, source: r.source || null, outlet: r.outlet || null }))
}

/** The key of the first report added after a moment, one no report has where there is none: keys are given in the order in which reports come in. */
export async function firstAddedAfter(db: Kysely<Tables>, moment: string): Promise<number> {
  const query = db.selectFrom('report').select('key').where('added', '>', moment).orderBy('added').orderBy('key')
  return (await query.limit(1).executeTakeFirst())?.key ?? Number.MAX_SAFE_INTEGER
}

/**
 * The reports a filter lets through. With `walked` they are walked in the order of an index and each is looked up in what was found,
 * which is quick for a page; without, what was found is looked up, which is quick for counting.
 */
async function chosen(db: Kysely<Tables>, filter: ReportFilter, walked: boolean) {
  const key = walked ? sql<number>`+report.key` : sql<number>`report.key`
  let query = db.selectFrom('report')
  const { outlet, language, from, to, words, source, addedAfter } = filter
  if (outlet !== undefined) {
    const outlets = await outletsLike(db, several(outlet))
    query = query.where(key, 'in', (e) =>
      e.selectFrom('report_source').select('report_key').where('outlet', 'in', outlets),
    )
  }
  if (language !== undefined) {
    query = query.where(key, 'in', (e) =>
      e.selectFrom('report').select('key').where('language', 'in', several(language)),
    )
  }
  // Days as the index has them that lists follow: another column would be looked up in every row on the way.
  const day = sql<string>`coalesce(report.day, '')`
  if (from !== undefined) query = query.where(day, '>=', from)
  if (to !== undefined) query = query.where(day, '>', '').where(day, '<=', to)
  if (addedAfter !== undefined) query = query.where('report.key', '>=', await firstAddedAfter(db, addedAfter))
  if (source !== undefined) {
    query = query.where('report.key', 'in', (e) =>
      e.selectFrom('report_source').select('report_key').where('source', '=', source),
    )
  }
  if (words !== undefined) {
    query = query.where(
      sql<boolean>`${key} in (select rowid from report_words where report_words match ${matchOf(words)})`,
    )
  }
  return query
}

/** How many reports a filter lets through. */
export async function countReports(db: Kysely<Tables>, filter: ReportFilter): Promise<number> {
  const query = (await chosen(db, filter, false)).select((e) => e.fn.countAll<number>().as('n'))
  return (await query.executeTakeFirstOrThrow()).n
}

/** A page of the reports a filter lets through. */
export async function findReports(
  db: Kysely<Tables>,
  filter: ReportFilter,
  page?: PageAt<ReportSort>,
): Promise<Page<ReportLine>> {
  const sort = page?.sort ?? 'date'
  const limit = limitOf(page)
  const after = cursorOf(page, sort)
  const down = sort === 'newest' || sort === 'latest' ? 'desc' : 'asc'
  const byKey = sort === 'added' || sort === 'latest'
  const day = sql<string>`coalesce(report.day, '')`
  let query = (await chosen(db, filter, true))
    .leftJoin('reading', 'reading.report_key', 'report.key')
    .select(['report.key', 'report.id', 'report.title', 'report.outlet', 'report.published', 'report.language'])
    .select(['report.source', 'report.added', 'reading.claims', 'reading.quotes', 'reading.reader', day.as('day')])
    .select((e) =>
      e
        .selectFrom('report_source')
        .whereRef('report_key', '=', 'report.key')
        .select(sql<number>`count(*)`.as('n'))
        .as('sources'),
    )
  if (!byKey) query = query.orderBy(day, down)
  query = query.orderBy('report.key', down)
  if (after) {
    const past = down === 'asc' ? '>' : '<'
    query = query.where((e) =>
      byKey
        ? e('report.key', past, after.key)
        : e.or([
            e(day, past, String(after.value)),
            e.and([e(day, '=', String(after.value)), e('report.key', past, after.key)]),
          ]),
    )
  }
  if (page?.skip && !after) query = query.offset(page.skip)
  const rows = await query.limit(limit + 1).execute()
  const shown = rows.slice(0, limit)
  const last = shown.at(-1)
  return {
    rows: shown.map(({ key: _key, day: _day, ...r }) => ({
      ...r,
      claims: r.claims ?? 0,
      quotes: r.quotes ?? 0,
      sources: r.sources ?? 0,
    })),
    next: rows.length > limit && last ? cursorText({ sort, value: last.day, key: last.key }) : null,
  }
}

/** The folded names of speakers that hold one of the names in whole words; at most 500. */
async function speakersLike(db: Kysely<Tables>, names: readonly string[]): Promise<string[]> {
  const wanted = names.map((n) => ` ${fold(n)} `).filter((w) => w.trim() !== '')
  if (wanted.length === 0) return []
  const all = await valuesIn(db, 'quote', 'speaker_folded')
  return all.filter((s) => wanted.some((w) => ` ${s} `.includes(w))).slice(0, 500)
}

/** A page of the quotations a filter lets through, in the order they were added. */
export async function findQuotes(db: Kysely<Tables>, filter: QuoteFilter, page?: PageAt): Promise<Page<FoundQuote>> {
  const limit = limitOf(page)
  const after = cursorOf(page, 'added')
  const { speaker, named, direct, report } = filter
  let query = db
    .selectFrom('quote')
    .innerJoin('report', 'report.key', 'quote.report_key')
    .select(['quote.key', 'quote.json', 'report.id', 'report.title', 'report.outlet'])
    .select(['report.published', 'report.source', 'report.text'])
  if (speaker !== undefined) {
    const ids = several(speaker).filter(isId)
    const names = await speakersLike(
      db,
      several(speaker).filter((s) => !isId(s)),
    )
    query = query.where('quote.key', 'in', (e) =>
      e
        .selectFrom('quote')
        .select('key')
        .where('speaker_actor', 'in', [...ids, ''])
        .union(
          e
            .selectFrom('quote')
            .select('key')
            .where('speaker_folded', 'in', [...names, '\u0000']),
        ),
    )
  }
  if (named !== undefined) query = query.where('quote.named', '=', named ? 1 : 0)
  if (direct !== undefined) query = query.where('quote.direct', '=', direct ? 1 : 0)
  if (report !== undefined) query = query.where('quote.report_key', 'in', await reportKeysOf(db, several(report)))
  if (after) query = query.where('quote.key', '>', after.key)
  const rows = await query
    .orderBy('quote.key')
    .limit(limit + 1)
    .execute()
  const shown = rows.slice(0, limit)
  const last = shown.at(-1)
  return {
    rows: shown.map(({ key: _key, json, text, ...of }) => {
      const quote = JSON.parse(json) as Quote
      return { quote, words: text.slice(quote.span.start, quote.span.end), report: of }
    }),
    next: rows.length > limit && last ? cursorText({ sort: 'added', value: '', key: last.key }) : null,
  }
}
