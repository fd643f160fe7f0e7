// What linking keeps: reports' marks and groups, claims' keys and places in the story; asked for by key, kept in one transaction.
import { type Kysely, type RawBuilder, sql } from 'kysely'
import type { Claim, PlaceRef, SourceGroup, StoryEvent } from '../model/index.ts'
import { claimOf } from './claims.ts'
import { chunks, insertAll } from './insert.ts'
import type { LinkNameTable, LinkScopeTable, Tables } from './schema.ts'
import { putItems } from './story-parts.ts'
import type { LinkAsk, LinkBatch, LinkDirt, LinkedClaimRow, LinkedReportRow } from './story-types.ts'

type Db = Kysely<Tables>

/** Values asked for in one statement: pieces of a few sizes only, so that statements are prepared once. */
function* pieces<T>(all: Iterable<T>): Generator<T[]> {
  const list = [...new Set(all)]
  let at = 0
  for (const size of [500, 64, 8, 1]) for (; list.length - at >= size; at += size) yield list.slice(at, at + size)
}

/** Reports that are read and not linked. */
export async function pendingReports(db: Db, limit: number): Promise<string[]> {
  const rows = await db
    .selectFrom('reading')
    .innerJoin('report', 'report.key', 'reading.report_key')
    .leftJoin('link_report', 'link_report.report_key', 'reading.report_key')
    .select('report.id')
    .where('link_report.report_key', 'is', null)
    .orderBy('reading.report_key')
    .limit(limit)
    .execute()
  return rows.map((r) => r.id)
}

/** What waits to be linked again. */
export async function dirtOf(db: Db): Promise<LinkDirt> {
  const rows = await db.selectFrom('link_dirty').selectAll().orderBy('what').orderBy('name').execute()
  const of = (what: string): string[] => rows.filter((r) => r.what === what).map((r) => r.name)
  return {
    groups: of('group'),
    components: of('component'),
    reports: of('report'),
    scopes: of('scope').map(splitScope),
  }
}

function splitScope(name: string): [string, string] {
  const at = name.indexOf(' ')
  return [name.slice(0, at), name.slice(at + 1)]
}

/** Notes reports that must be linked again. */
export async function soilReports(trx: Db, reports: readonly string[]): Promise<void> {
  for (const some of chunks(reports)) {
    await trx
      .insertInto('link_dirty')
      .values(some.map((name) => ({ what: 'report' as const, name })))
      .onConflict((c) => c.doNothing())
      .execute()
  }
}

/** A fact of the linking, as its version; or null. */
export async function factOf(db: Db, name: string): Promise<string | null> {
  return (await db.selectFrom('link_fact').select('value').where('name', '=', name).executeTakeFirst())?.value ?? null
}

/** Components that have a claim with one of these keys. */
export async function componentsByKeys(db: Db, keys: readonly number[]): Promise<string[]> {
  const found = new Set<string>()
  for (const some of pieces(keys)) {
    const rows = await db
      .selectFrom('link_key')
      .innerJoin('link_claim', 'link_claim.claim_key', 'link_key.claim_key')
      .select('component')
      .distinct()
      .where('link_key.key', 'in', some)
      .execute()
    for (const { component } of rows) found.add(component)
  }
  return [...found]
}

/** Reports that share a mark. */
export async function reportsByMarks(db: Db, marks: readonly number[]): Promise<string[]> {
  const found = new Set<string>()
  for (const some of pieces(marks)) {
    const rows = await db
      .selectFrom('link_mark')
      .innerJoin('report', 'report.key', 'link_mark.report_key')
      .select('report.id')
      .distinct()
      .where('mark', 'in', some)
      .execute()
    for (const { id } of rows) found.add(id)
  }
  return [...found]
}

/** Linked reports by id or group. */
export async function linkedReports(
  db: Db,
  ask: { readonly ids?: readonly string[]; readonly groups?: readonly string[] },
): Promise<LinkedReportRow[]> {
  const found = new Map<string, LinkedReportRow>()
  const base = db
    .selectFrom('link_report')
    .innerJoin('report', 'report.key', 'link_report.report_key')
    .select(['id', 'title', 'outlet', 'published', 'source', 'source_group', 'kept', 'sketch'])
  const queries = [
    ...[...pieces(ask.ids ?? [])].map((some) => base.where('id', 'in', some)),
    ...[...pieces(ask.groups ?? [])].map((some) => base.where('source_group', 'in', some)),
  ]
  for (const query of queries)
    for (const { source_group: group, kept, sketch, ...report } of await query.execute())
      found.set(report.id, { report, group, kept, sketch })
  return [...found.values()]
}

/** Linked claims by any of the ways to ask. */
export async function linkedClaims(db: Db, ask: LinkAsk): Promise<LinkedClaimRow[]> {
  const found = new Map<number, ClaimRow>()
  const take = async (which: RawBuilder<unknown>): Promise<void> => {
    const { rows } = await sql<ClaimRow>`
      select claim.key, claim.id, claim.json, claim.report_key, link_claim.component, link_claim.event, link_claim.sentence
      from link_claim join claim on claim.key = link_claim.claim_key where ${which}`.execute(db)
    for (const r of rows) found.set(r.key, r)
  }
  for (const some of pieces(ask.keys ?? []))
    await take(sql`link_claim.claim_key in (select claim_key from link_key where key in (${sql.join(some)}))`)
  for (const some of pieces(ask.components ?? [])) await take(sql`link_claim.component in (${sql.join(some)})`)
  for (const some of pieces(ask.reports ?? []))
    await take(sql`claim.report_key in (select key from report where id in (${sql.join(some)}))`)
  for (const some of pieces(ask.names ?? []))
    await take(sql`link_claim.claim_key in (select claim_key from link_name where id in (${sql.join(some)}))`)
  if (ask.scope) {
    const [kind, scope] = ask.scope
    await take(
      sql`link_claim.claim_key in (select claim_key from link_scope where kind = ${kind} and scope = ${scope})`,
    )
  }
  const reports = await reportsOfRows(db, found.values())
  return [...found.values()].flatMap((r) => {
    const of = reports.get(r.report_key)
    if (!of) return []
    const { id, json, component, event, sentence } = r
    return [{ claim: parsedClaim(r.key, id, of.report.id, json), sentence, component, event, ...of }]
  })
}

/** Claims parsed lately, by key, with the JSON they came from: building a part of the story again asks for the same ones. */
const parsed = new Map<number, { readonly json: string; readonly claim: Claim }>()
/** Most claims that are kept parsed. */
const MOST = 50_000

function parsedClaim(key: number, id: string, report: string, json: string): Claim {
  const before = parsed.get(key)
  if (before && before.json === json && before.claim.id === id && before.claim.report === report) return before.claim
  const claim = claimOf(id, report, json)
  if (parsed.size >= MOST) parsed.clear()
  parsed.set(key, { json, claim })
  return claim
}

interface ClaimRow {
  readonly key: number
  readonly id: string
  readonly json: string
  readonly report_key: number
  readonly component: string
  readonly event: string | null
  readonly sentence: string
}

/** The reports of claims, each once: many claims share one. */
async function reportsOfRows(
  db: Db,
  rows: Iterable<ClaimRow>,
): Promise<Map<number, Pick<LinkedClaimRow, 'report' | 'kept' | 'group'>>> {
  const found = new Map<number, Pick<LinkedClaimRow, 'report' | 'kept' | 'group'>>()
  for (const some of pieces([...rows].map((r) => r.report_key))) {
    const reports = await db
      .selectFrom('link_report')
      .innerJoin('report', 'report.key', 'link_report.report_key')
      .select(['report_key', 'id', 'title', 'outlet', 'published', 'source', 'kept', 'source_group'])
      .where('report_key', 'in', some)
      .execute()
    for (const { report_key, kept, source_group: group, ...report } of reports)
      found.set(report_key, { report, kept, group })
  }
  return found
}

/** Reports that have one of these claims, by the first twelve digits of the report's id. */
export async function reportsOfClaims(db: Db, short: readonly string[]): Promise<string[]> {
  const found = new Set<string>()
  for (const digits of new Set(short.map((s) => s.slice(0, 12)))) {
    if (!/^[0-9a-f]{12}$/.test(digits)) continue
    const rows = await db
      .selectFrom('report')
      .select('id')
      .where('id', '>=', digits)
      .where('id', '<=', `${digits}g`)
      .execute()
    for (const { id } of rows) found.add(id)
  }
  return [...found]
}

/** The scopes claims were in when they were last linked. */
export async function scopesOfClaims(db: Db, ids: readonly string[]): Promise<[string, string][]> {
  const found = new Map<string, [string, string]>()
  for (const some of pieces(ids)) {
    const rows = await db
      .selectFrom('link_scope')
      .innerJoin('claim', 'claim.key', 'link_scope.claim_key')
      .select(['link_scope.kind', 'scope'])
      .distinct()
      .where('claim.id', 'in', some)
      .execute()
    for (const { kind, scope } of rows) found.set(`${kind} ${scope}`, [kind, scope])
  }
  return [...found.values()]
}

/** Events by id, or by the component they are made of. */
export async function storedEvents(db: Db, column: 'id' | 'scope', values: readonly string[]): Promise<StoryEvent[]> {
  const found: StoryEvent[] = []
  for (const some of pieces(values)) {
    const rows = await db
      .selectFrom('story_part')
      .select('json')
      .where('kind', '=', 'event')
      .where(column, 'in', some)
      .execute()
    found.push(...rows.map((r) => JSON.parse(r.json) as StoryEvent))
  }
  return found
}

/** A place some claim is set in, by its id. */
export async function placeById(db: Db, id: string): Promise<PlaceRef | null> {
  const row = await db
    .selectFrom('link_name')
    .select('label')
    .where('kind', '=', 'place')
    .where('id', '=', id)
    .limit(1)
    .executeTakeFirst()
  return row ? (JSON.parse(row.label) as PlaceRef) : null
}

/** A mark of the record and its links as they are. */
export async function basisOf(db: Db): Promise<string> {
  const last = await db.selectFrom('change_log').select('seq').orderBy('seq', 'desc').limit(1).executeTakeFirst()
  return `${last?.seq ?? 0}:${(await factOf(db, 'turn')) ?? 0}`
}

/** Keeps one run's changes inside `trx`; false, and nothing kept, where the record is not what they were made for. */
export async function putLinks(trx: Db, batch: LinkBatch): Promise<boolean> {
  if (batch.basis !== null && batch.basis !== (await basisOf(trx))) return false
  const turn = String(Number((await factOf(trx, 'turn')) ?? 0) + 1)
  const before = await dirtRows(trx)
  await putReports(trx, batch)
  await putGroups(trx, batch)
  for (const some of pieces(batch.dropComponents)) {
    await trx.deleteFrom('story_part').where('kind', '=', 'event').where('scope', 'in', some).execute()
  }
  await putComponents(trx, batch)
  for (const { kind, scope, items } of batch.scopes) {
    await trx.deleteFrom('story_part').where('kind', '=', kind).where('scope', '=', scope).execute()
    await putItems(
      trx,
      items.map((item) => ({ kind, scope, item })),
    )
  }
  for (const [name, value] of Object.entries({ ...batch.facts, turn })) {
    await trx
      .insertInto('link_fact')
      .values({ name, value })
      .onConflict((c) => c.column('name').doUpdateSet({ value }))
      .execute()
  }
  // What this run itself took away is put again already; what others left since stays.
  const { groups, components, scopes, reports } = batch.settled
  const settled = new Set([
    ...groups.map((g) => `group ${g}`),
    ...components.map((c) => `component ${c}`),
    ...scopes.map(([kind, scope]) => `scope ${kind} ${scope}`),
    ...reports.map((r) => `report ${r}`),
  ])
  const soiled = batch.soiledScopes.map(([kind, scope]) => ({ what: 'scope' as const, name: `${kind} ${scope}` }))
  const left = [...before.filter((d) => !settled.has(`${d.what} ${d.name}`)), ...soiled]
  await trx.deleteFrom('link_dirty').execute()
  await insertAll(trx, 'link_dirty', [...new Map(left.map((d) => [`${d.what} ${d.name}`, d])).values()])
  return true
}

function dirtRows(trx: Db) {
  return trx.selectFrom('link_dirty').selectAll().execute()
}

async function keysOf(trx: Db, table: 'report' | 'claim', ids: Iterable<string>): Promise<Map<string, number>> {
  const keys = new Map<string, number>()
  for (const some of pieces(ids))
    for (const { id, key } of await trx.selectFrom(table).select(['id', 'key']).where('id', 'in', some).execute())
      keys.set(id, key)
  return keys
}

async function putReports(trx: Db, { reports, putGroups: groups }: LinkBatch): Promise<void> {
  const keys = await keysOf(
    trx,
    'report',
    reports.map((r) => r.id),
  )
  const groupOf = new Map(groups.flatMap((g) => g.reports.map((id) => [id, g.id] as const)))
  for (const some of pieces(keys.values()))
    await trx.deleteFrom('link_report').where('report_key', 'in', some).execute()
  const there = reports.flatMap((r) => {
    const key = keys.get(r.id)
    return key === undefined ? [] : [{ ...r, key }]
  })
  await insertAll(
    trx,
    'link_report',
    there.map((r) => ({ report_key: r.key, source_group: groupOf.get(r.id) ?? '', kept: r.kept, sketch: r.sketch })),
  )
  await insertAll(
    trx,
    'link_mark',
    there.flatMap((r) => r.marks.map((mark) => ({ mark, report_key: r.key }))),
  )
}

async function putGroups(trx: Db, { dropGroups, putGroups: groups }: LinkBatch): Promise<void> {
  for (const some of pieces(dropGroups)) await trx.deleteFrom('link_group').where('id', 'in', some).execute()
  for (const some of pieces(groups.map((g) => g.id)))
    await trx.deleteFrom('link_group').where('id', 'in', some).execute()
  await insertAll(
    trx,
    'link_group',
    groups.map((g: SourceGroup) => ({ id: g.id, json: JSON.stringify(g) })),
  )
  const keys = await keysOf(
    trx,
    'report',
    groups.flatMap((g) => g.reports),
  )
  for (const group of groups)
    for (const some of pieces(group.reports.flatMap((id) => keys.get(id) ?? [])))
      await trx.updateTable('link_report').set({ source_group: group.id }).where('report_key', 'in', some).execute()
}

async function putComponents(trx: Db, { putComponents: components }: LinkBatch): Promise<void> {
  for (const { id, moved } of components)
    for (const some of pieces(moved))
      await trx
        .updateTable('link_claim')
        .set({ component: id })
        .where('claim_key', 'in', (e) => e.selectFrom('claim').select('key').where('id', 'in', some))
        .execute()
  const all = components.flatMap((c) => c.claims.map((claim) => ({ component: c.id, claim })))
  const keys = await keysOf(
    trx,
    'claim',
    all.map((c) => c.claim.id),
  )
  const there = all.flatMap(({ component, claim }) => {
    const key = keys.get(claim.id)
    return key === undefined ? [] : [{ key, component, claim }]
  })
  for (const some of pieces(there.map((c) => c.key)))
    await trx.deleteFrom('link_claim').where('claim_key', 'in', some).execute()
  await insertAll(
    trx,
    'link_claim',
    there.map(({ key, component, claim }) => ({
      claim_key: key,
      component,
      event: claim.event,
      sentence: claim.sentence,
    })),
  )
  await insertAll(
    trx,
    'link_key',
    there.flatMap(({ key, claim }) => claim.keys.map((k) => ({ key: k, claim_key: key }))),
  )
  const scopes: LinkScopeTable[] = []
  const names = new Map<string, LinkNameTable>()
  for (const { key, claim } of there) {
    for (const [kind, scope] of claim.scopes) scopes.push({ kind, scope, claim_key: key })
    for (const a of claim.actors)
      names.set(`a ${key} ${a.id} ${a.spelling}`, {
        kind: 'actor',
        id: a.id,
        name: a.spelling,
        label: a.name,
        claim_key: key,
      })
    for (const p of claim.places)
      names.set(`p ${key} ${p.id}`, { kind: 'place', id: p.id, name: p.name, label: JSON.stringify(p), claim_key: key })
  }
  await insertAll(trx, 'link_scope', scopes)
  await insertAll(trx, 'link_name', [...names.values()])
  await putItems(
    trx,
    components.flatMap((c) => c.events.map((item) => ({ kind: 'event', scope: c.id, item }))),
  )
}

/** Forgets all that was linked. */
export async function forgetLinks(trx: Db): Promise<void> {
  const turn = String(Number((await factOf(trx, 'turn')) ?? 0) + 1)
  for (const table of TABLES) await trx.deleteFrom(table).execute()
  await trx.insertInto('link_fact').values({ name: 'turn', value: turn }).execute()
}

const TABLES = [
  'story_party',
  'story_part',
  'link_name',
  'link_scope',
  'link_key',
  'link_claim',
  'link_mark',
  'link_report',
  'link_group',
  'link_fact',
  'link_dirty',
] as const
