// Finding claims: filters to SQL, pages, counts, and rows back to claims.
import { type ExpressionBuilder, type Kysely, type RawBuilder, type SelectQueryBuilder, sql } from 'kysely'
import type { Claim } from '../model/index.ts'
import { cursorOf, cursorText, limitOf } from './pages.ts'
import { outletsLike, reportKeysOf } from './reports.ts'
import type { Tables } from './schema.ts'
import { fold, isId, matchOf, namesMatch } from './search.ts'
import type { ClaimFilter, CountBy, FoundClaim, Page, PageAt, Sort } from './types.ts'

type Chosen = SelectQueryBuilder<Tables, 'claim' | 'report', object>

/** One value or several, as several. */
function listOf<T extends string>(value: T | readonly T[]): readonly T[] {
  return typeof value === 'string' ? [value] : value
}

/** The claims that a filter lets through, joined with their reports, nothing selected yet. */
async function chosen(db: Kysely<Tables>, filter: ClaimFilter): Promise<Chosen> {
  let query: Chosen = db.selectFrom('claim').innerJoin('report', 'report.key', 'claim.report_key')
  for (const field of ['act', 'mode', 'kind', 'status'] as const) {
    const wanted = filter[field]
    if (wanted !== undefined) query = query.where(`claim.${field}`, 'in', [...listOf<string>(wanted)])
  }
  if (filter.review === undefined) query = query.where('claim.review', '<>', 'rejected')
  else query = query.where('claim.review', 'in', [...listOf(filter.review)])
  if (filter.id !== undefined) query = query.where('claim.id', 'in', [...listOf(filter.id)])
  const { topic, country, named, from, to, words, minConfidence, addedAfter } = filter
  if (topic !== undefined) {
    query = query.where('claim.key', 'in', (e) =>
      e
        .selectFrom('claim_topic')
        .select('claim_key')
        .where('topic', 'in', [...listOf<string>(topic)]),
    )
  }
  if (country !== undefined) {
    const codes = listOf(country).map((c) => c.toUpperCase())
    query = query.where('claim.key', 'in', (e) =>
      e.selectFrom('claim_place').select('claim_key').where('country', 'in', codes),
    )
  }
  if (named !== undefined) query = query.where('claim.named', '=', named ? 1 : 0)
  if (from !== undefined || to !== undefined) query = query.where('claim.dated', '=', 1)
  if (from !== undefined)
    query = query.where((e) => e.or([e('claim.day_to', 'is', null), e('claim.day_to', '>=', from)]))
  if (to !== undefined)
    query = query.where((e) => e.or([e('claim.day_from', 'is', null), e('claim.day_from', '<=', to)]))
  if (minConfidence !== undefined) query = query.where('claim.confidence', '>=', minConfidence)
  if (addedAfter !== undefined) {
    query = query.where('claim.report_key', 'in', (e) =>
      e.selectFrom('report').select('key').where('added', '>', addedAfter),
    )
  }
  if (words !== undefined) query = query.where('claim.key', 'in', (e) => inWords(e, `{words} : (${matchOf(words)})`))
  query = byNames(query, filter)
  if (filter.outlet !== undefined) {
    const outlets = await outletsLike(db, listOf(filter.outlet))
    query = query.where('claim.report_key', 'in', (e) =>
      e.selectFrom('report_source').select('report_key').where('outlet', 'in', outlets),
    )
  }
  if (filter.report !== undefined) {
    query = query.where('claim.report_key', 'in', await reportKeysOf(db, listOf(filter.report)))
  }
  return query
}

function inWords<DB extends Tables, T extends keyof DB>(e: ExpressionBuilder<DB, T>, match: string) {
  return (e as unknown as ExpressionBuilder<Tables, never>)
    .selectFrom('claim_words')
    .select('rowid')
    .where(sql<boolean>`claim_words match ${match}`)
}

/** Names are looked up in the full text of the claims' names, ids in the tables of parts. */
function byNames(query: Chosen, filter: ClaimFilter): Chosen {
  const fields = [
    ['actor', ['actors'], filter.actor],
    ['recipient', ['recipients'], filter.recipient],
    ['party', ['actors', 'recipients'], filter.party],
    ['place', ['places'], filter.place],
    ['speaker', ['speaker'], filter.speaker],
  ] as const
  let narrowed = query
  for (const [field, columns, value] of fields) {
    if (value === undefined) continue
    const ids = listOf(value).filter(isId)
    const names = listOf(value).filter((v) => !isId(v) && fold(v) !== '')
    narrowed = narrowed.where((e) => {
      const any = []
      if (names.length > 0) any.push(e('claim.key', 'in', inWords(e, namesMatch(columns, names))))
      if (ids.length > 0 && field === 'place') {
        any.push(e('claim.key', 'in', e.selectFrom('claim_place').select('claim_key').where('place', 'in', ids)))
      } else if (ids.length > 0 && field === 'speaker') {
        any.push(e('claim.speaker_actor', 'in', ids))
      } else if (ids.length > 0) {
        const party = e.selectFrom('claim_party').select('claim_key').where('actor', 'in', ids)
        any.push(
          e('claim.key', 'in', field === 'party' ? party : party.where('role', '=', field as 'actor' | 'recipient')),
        )
      }
      return e.or(any)
    })
  }
  return narrowed
}

/** A page of the claims a filter lets through. */
export async function findClaims(
  db: Kysely<Tables>,
  filter: ClaimFilter,
  page?: PageAt<Sort>,
): Promise<Page<FoundClaim>> {
  const sort = page?.sort ?? 'date'
  const limit = limitOf(page)
  const after = cursorOf(page, sort)
  const down = sort === 'newest' ? 'desc' : 'asc'
  let query = (await chosen(db, filter)).select([
    'claim.key',
    'claim.id',
    'claim.day',
    'claim.json',
    'claim.corrected',
    'report.key as report_key',
    'report.id as report_id',
    'report.title',
    'report.outlet',
    'report.published',
    'report.source',
  ])
  if (sort !== 'added') query = query.orderBy('claim.day', down)
  query = query.orderBy('claim.key', down)
  if (after) {
    const past = down === 'asc' ? '>' : '<'
    query = query.where((e) =>
      sort === 'added'
        ? e('claim.key', past, after.key)
        : e.or([
            e('claim.day', past, String(after.value)),
            e.and([e('claim.day', '=', String(after.value)), e('claim.key', past, after.key)]),
          ]),
    )
  }
  const rows = await query.limit(limit + 1).execute()
  const shown = rows.slice(0, limit)
  const texts = await textsOf(db, [...new Set(shown.map((r) => r.report_key))])
  const last = shown.at(-1)
  return {
    rows: shown.map((r) => foundClaim(r, texts.get(r.report_key) ?? '')),
    next: rows.length > limit && last ? cursorText({ sort, value: last.day, key: last.key }) : null,
  }
}

/** Claims by their keys, in the order of the keys. */
export async function claimsByKey(db: Kysely<Tables>, keys: readonly number[]): Promise<FoundClaim[]> {
  if (keys.length === 0) return []
  const rows = await db
    .selectFrom('claim')
    .innerJoin('report', 'report.key', 'claim.report_key')
    .select(['claim.key', 'claim.id', 'claim.json', 'claim.corrected', 'report.key as report_key'])
    .select(['report.id as report_id', 'report.title', 'report.outlet', 'report.published', 'report.source'])
    .where('claim.key', 'in', [...keys])
    .execute()
  const texts = await textsOf(db, [...new Set(rows.map((r) => r.report_key))])
  const found = new Map(rows.map((r) => [r.key, foundClaim(r, texts.get(r.report_key) ?? '')]))
  return keys.flatMap((key) => found.get(key) ?? [])
}

/** Claims by their ids, in the order of the ids; what is not there is left out. */
export async function claimsById(db: Kysely<Tables>, ids: readonly string[]): Promise<FoundClaim[]> {
  const keys = new Map<string, number>()
  for (let i = 0; i < ids.length; i += 200) {
    const rows = await db
      .selectFrom('claim')
      .select(['key', 'id'])
      .where('id', 'in', ids.slice(i, i + 200))
      .execute()
    for (const r of rows) keys.set(r.id, r.key)
  }
  return claimsByKey(
    db,
    ids.flatMap((id) => keys.get(id) ?? []),
  )
}

async function textsOf(db: Kysely<Tables>, keys: readonly number[]): Promise<Map<number, string>> {
  const rows =
    keys.length > 0 ? await db.selectFrom('report').select(['key', 'text']).where('key', 'in', keys).execute() : []
  return new Map(rows.map((r) => [r.key, r.text]))
}

interface ClaimRow {
  readonly id: string
  readonly json: string
  readonly corrected: string | null
  readonly report_id: string
  readonly title: string | null
  readonly outlet: string | null
  readonly published: string | null
  readonly source: string | null
}

function foundClaim(row: ClaimRow, text: string): FoundClaim {
  const claim = claimOf(row.id, row.report_id, row.corrected ?? row.json)
  const { start, end } = claim.evidence[0].sentence
  const { title, outlet, published, source } = row
  return {
    claim,
    report: { id: row.report_id, title, outlet, published, source },
    sentence: { text: text.slice(start, end), at: start },
  }
}

/** A claim back from its row, with its fields in their usual order. */
export function claimOf(id: string, report: string, json: string): Claim {
  return { id, report, ...(JSON.parse(json) as Omit<Claim, 'id' | 'report'>) }
}

/** One claim by its id, or null. */
export async function claimById(db: Kysely<Tables>, id: string): Promise<FoundClaim | null> {
  const row = await db
    .selectFrom('claim')
    .innerJoin('report', 'report.key', 'claim.report_key')
    .select(['claim.id', 'claim.json', 'claim.corrected', 'report.id as report_id', 'report.title', 'report.outlet'])
    .select(['report.published', 'report.source', 'report.text'])
    .where('claim.id', '=', id)
    .executeTakeFirst()
  return row ? foundClaim(row, row.text) : null
}

/** How many claims a filter lets through. */
export async function countClaims(db: Kysely<Tables>, filter: ClaimFilter): Promise<number> {
  const query = (await chosen(db, filter)).select((e) => e.fn.countAll<number>().as('n'))
  return (await query.executeTakeFirstOrThrow()).n
}

/** How many claims there are for each value of a field, the most first, values of the same count by name. */
export async function countClaimsBy(
  db: Kysely<Tables>,
  by: CountBy,
  filter: ClaimFilter,
  limit: number,
): Promise<{ value: string; count: number }[]> {
  const keys = (await chosen(db, filter)).select('claim.key')
  const { rows } = await sql<{ value: string; count: number }>`
    select value, count(*) as count from (${valuesOf(by)}) as found
    where claim_key in (${keys}) and value is not null
    group by value order by count desc, value limit ${limit}`.execute(db)
  return rows.map(({ value, count }) => ({ value, count }))
}

/** Every claim's key with each of its values of a field. */
function valuesOf(by: CountBy): RawBuilder<unknown> {
  switch (by) {
    case 'actor':
    case 'recipient':
      return sql`select claim_key, name as value from claim_party where role = ${by}`
    case 'place':
      return sql`select claim_key, name as value from claim_place`
    case 'topic':
      return sql`select claim_key, topic as value from claim_topic`
    case 'outlet':
      return sql`select claim.key as claim_key, report.outlet as value from claim join report on report.key = claim.report_key`
    default:
      return sql`select key as claim_key, ${sql.ref(by)} as value from claim`
  }
}
