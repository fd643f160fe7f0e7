// Fills the columns of claims from the tables, and brings them up to date from the change log.
import { type Kysely, sql } from 'kysely'
import type { Place } from '../model/index.ts'
import { changesSince } from './changes.ts'
import { Columns, dayNumber, REVIEWS } from './claim-index.ts'
import type { Tables } from './schema.ts'

/** Rows read at once; others are answered between two such pieces. */
const AT_ONCE = 1000

/** The columns as they are now: `before` brought up to date, or new ones. */
export async function freshColumns(db: Kysely<Tables>, before: Columns | null): Promise<Columns> {
  const { seq, reports, claims } = await changesSince(db, before?.seq ?? 0)
  if (before && before.seq === seq) return before
  if (!before || reports === null || before.dead > before.rowOf.size / 3 + 1000) {
    const columns = new Columns()
    await loadReports(db, columns, null)
    await load(db, columns, null)
    columns.arrange(0)
    columns.seq = seq
    return columns
  }
  const first = before.key.length
  await again(db, before, reports, claims)
  before.arrange(first)
  before.seq = seq
  return before
}

/** Reads reports and claims again that changed. */
async function again(
  db: Kysely<Tables>,
  columns: Columns,
  reports: readonly string[],
  claims: readonly string[],
): Promise<void> {
  const keys: number[] = []
  for (const some of pieces(reports)) {
    const rows = await db.selectFrom('report').select(['key', 'id']).where('id', 'in', some).execute()
    keys.push(...rows.map((r) => r.key))
  }
  // Reports that are gone keep nothing: every claim whose report is no longer there is dropped.
  const there = new Set(keys)
  const gone = reports.length > keys.length ? await missing(db, columns) : new Set<number>()
  if (there.size + gone.size > 0) {
    for (const [key, row] of columns.rowOf) {
      const report = columns.report.at(row)
      if (there.has(report) || gone.has(report)) columns.drop(key)
    }
  }
  if (keys.length > 0) {
    await loadReports(db, columns, keys)
    for (const some of pieces(keys)) await load(db, columns, sql`report_key in (${sql.join(some)})`)
  }
  for (const some of pieces(claims)) {
    const rows = await db.selectFrom('claim').select(['key', 'report_key']).where('id', 'in', some).execute()
    const changed = rows.filter((r) => !there.has(r.report_key)).map((r) => r.key)
    for (const key of changed) columns.drop(key)
    if (changed.length > 0) await load(db, columns, sql`claim.key in (${sql.join(changed)})`)
  }
}

async function missing(db: Kysely<Tables>, columns: Columns): Promise<Set<number>> {
  const rows = await db.selectFrom('report').select('key').execute()
  const there = new Set(rows.map((r) => r.key))
  const gone = new Set([...columns.reports.keys()].filter((k) => !there.has(k)))
  for (const key of gone) columns.reports.delete(key)
  return gone
}

function* pieces<T>(all: readonly T[]): Generator<T[]> {
  for (let i = 0; i < all.length; i += 200) yield all.slice(i, i + 200)
}

async function loadReports(db: Kysely<Tables>, columns: Columns, only: readonly number[] | null): Promise<void> {
  for (let after = -1; ; ) {
    let query = db
      .selectFrom('report')
      .leftJoin('report_source', 'report_source.report_key', 'report.key')
      .select(['report.key', 'report.outlet', 'report.day', 'report_source.outlet as met'])
    if (only) query = query.where('report.key', 'in', [...only])
    else query = query.where('report.key', '>', after).where('report.key', '<=', after + AT_ONCE)
    const outlets = new Map<number, { outlet: number; day: number; met: Set<number> }>()
    for (const r of await query.execute()) {
      let of = outlets.get(r.key)
      if (!of) {
        of = { outlet: columns.names.numberOf(r.outlet || null), day: dayNumber(r.day), met: new Set() }
        outlets.set(r.key, of)
      }
      if (r.met) of.met.add(columns.names.numberOf(r.met))
    }
    for (const [key, { outlet, day, met }] of outlets) columns.reports.set(key, { outlet, day, outlets: [...met] })
    after += AT_ONCE
    const more = only ? [] : await db.selectFrom('report').select('key').where('key', '>', after).limit(1).execute()
    if (more.length === 0) return
    await new Promise((turn) => setImmediate(turn))
  }
}

type Condition = ReturnType<typeof sql> | null

async function load(db: Kysely<Tables>, columns: Columns, only: Condition): Promise<void> {
  let after = -1
  for (;;) {
    const { rows } = await sql<ClaimNumbers>`
      select key, report_key, act, mode, kind, status, speaker, speaker_actor, named, dated, day_from, day_to, day,
        cast(confidence * 1000000 as integer) as confidence, review
      from claim where key > ${after} ${only ? sql`and ${only}` : sql``} order by key limit ${AT_ONCE}`.execute(db)
    const [head, tail] = [rows[0], rows.at(-1)]
    if (!head || !tail) return
    after = tail.key
    const span = only
      ? sql`claim_key in (select key from claim where key between ${head.key} and ${tail.key} and ${only})`
      : sql`claim_key between ${head.key} and ${tail.key}`
    const topics = await byClaim<{ topic: string }>(db, sql`select claim_key, topic from claim_topic where ${span}`)
    const parties = await byClaim<{ role: string; name: string; actor: string | null }>(
      db,
      sql`select claim_key, role, name, actor from claim_party where ${span} order by claim_key, ordinal`,
    )
    const places = await byClaim<PlaceRow>(
      db,
      sql`select claim_key, name, place, lat, lon, country, precision from claim_place where ${span} order by claim_key, ordinal`,
    )
    for (const row of rows) put(columns, row, topics.get(row.key), parties.get(row.key), places.get(row.key))
    if (rows.length < AT_ONCE) return
    await new Promise((turn) => setImmediate(turn))
  }
}

interface ClaimNumbers {
  readonly key: number
  readonly report_key: number
  readonly act: string
  readonly mode: string | null
  readonly kind: string | null
  readonly status: string
  readonly speaker: string | null
  readonly speaker_actor: string | null
  readonly named: number | null
  readonly dated: number
  readonly day_from: string | null
  readonly day_to: string | null
  readonly day: string
  readonly confidence: number
  readonly review: string
}

interface PlaceRow {
  readonly name: string
  readonly place: string | null
  readonly lat: number | null
  readonly lon: number | null
  readonly country: string | null
  readonly precision: Place['precision']
}

async function byClaim<R>(db: Kysely<Tables>, query: ReturnType<typeof sql>): Promise<Map<number, R[]>> {
  const { rows } = await (query as ReturnType<typeof sql<R & { claim_key: number }>>).execute(db)
  const grouped = new Map<number, R[]>()
  for (const row of rows) {
    const list = grouped.get(row.claim_key)
    if (list) list.push(row)
    else grouped.set(row.claim_key, [row])
  }
  return grouped
}

function put(
  c: Columns,
  r: ClaimNumbers,
  topics: readonly { readonly topic: string }[] = [],
  parties: readonly { readonly role: string; readonly name: string; readonly actor: string | null }[] = [],
  places: readonly PlaceRow[] = [],
): void {
  c.rowOf.set(r.key, c.key.length)
  c.key.push(r.key)
  c.live.push(1)
  c.report.push(r.report_key)
  for (const field of ['act', 'mode', 'kind', 'status', 'speaker'] as const) c[field].push(c.names.numberOf(r[field]))
  c.speakerActor.push(c.names.numberOf(r.speaker_actor))
  c.named.push(r.named ?? -1)
  c.dated.push(r.dated)
  c.dayFrom.push(dayNumber(r.day_from))
  c.dayTo.push(dayNumber(r.day_to))
  c.day.push(dayNumber(r.day))
  c.confidence.push(r.confidence)
  c.review.push(Math.max(0, (REVIEWS as readonly string[]).indexOf(r.review)))
  c.topics.add(topics.map((t) => c.names.numberOf(t.topic)))
  const of = (role: string): number[] => [
    ...new Set(parties.filter((p) => p.role === role).map((p) => c.partyOf(p.name, p.actor))),
  ]
  c.actors.add(of('actor'))
  c.recipients.add(of('recipient'))
  c.places.add([...new Set(places.map(({ place, ...p }) => c.placeOf({ id: place, ...p })))])
}
