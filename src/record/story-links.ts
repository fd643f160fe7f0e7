// What linking kept of reports and claims, asked for by key: marks and groups, scopes and places in the story.
import { CompiledQuery, type Kysely, sql } from 'kysely'
import type { Claim, Place, PlaceRef, Report } from '../model/index.ts'
import { claimOf } from './claims.ts'
import { chunks } from './insert.ts'
import type { Tables } from './schema.ts'
import { fold } from './search.ts'
import type {
  BriefRow,
  GlossRow,
  LinkAsk,
  LinkDirt,
  LinkedClaimRow,
  LinkedReportRow,
  LinkReading,
  NoteRow,
  PlacedClaim,
  PlaceTold,
  ReportOfClaims,
  ScopeCount,
  StateRow,
} from './story-types.ts'

type Db = Kysely<Tables>

/** Values named in one statement. */
const SIZES = [1, 8, 32, 128, 500] as const

/** Values in pieces of a few sizes only, so that statements are prepared once; the last value is named again to fill one up. */
export function* pieces<T>(all: Iterable<T>): Generator<T[]> {
  const list = [...new Set(all)]
  for (let at = 0; at < list.length; ) {
    const left = list.length - at
    const size = SIZES.find((n) => n >= left) ?? 500
    const some = list.slice(at, at + size)
    at += some.length
    while (some.length < size) some.push(some[0] as T)
    yield some
  }
}

const lists = new Map<number, string>()

/** So many marks for values in brackets, written once. */
function listOf(n: number): string {
  const known = lists.get(n)
  if (known !== undefined) return known
  const text = `(${Array(n).fill('?').join(', ')})`
  lists.set(n, text)
  return text
}

/** Rows of a statement that is written out: to have one with hundreds of values built takes longer than to run it. */
export async function rowsOf<R>(
  db: Db,
  text: string,
  ...values: readonly (readonly unknown[] | string)[]
): Promise<R[]> {
  return (await db.executeQuery<R>(CompiledQuery.raw(text, values.flat()))).rows
}

/** Reports that are read and not linked, those of the earliest days first. */
export async function pendingReports(db: Db, limit: number): Promise<string[]> {
  const rows = await db
    .selectFrom('link_pending')
    .innerJoin('report', 'report.key', 'link_pending.report_key')
    .select('report.id')
    .orderBy('link_pending.day')
    .orderBy('link_pending.report_key')
    .limit(limit)
    .execute()
  return rows.map((r) => r.id)
}

/** How many reports are read and not linked. */
export async function countPending(db: Db): Promise<number> {
  const { n } = await db
    .selectFrom('link_pending')
    .select((e) => e.fn.countAll<number>().as('n'))
    .executeTakeFirstOrThrow()
  return n
}

/** Readings as linking takes them in, in the order asked for. */
export async function readingsToLink(db: Db, ids: readonly string[]): Promise<LinkReading[]> {
  const found = new Map<string, { readonly report: Report; readonly claims: Claim[]; readonly places: Place[] }>()
  const byKey = new Map<number, Claim[]>()
  for (const some of pieces(ids)) {
    const rows = await db
      .selectFrom('report')
      .innerJoin('reading', 'reading.report_key', 'report.key')
      .select(['report.key', 'report.id', 'text', 'title', 'outlet', 'published', 'language', 'source', 'places'])
      .where('report.id', 'in', some)
      .execute()
    for (const { key, places, ...report } of rows) {
      const claims: Claim[] = []
      byKey.set(key, claims)
      found.set(report.id, { report, claims, places: JSON.parse(places) as Place[] })
    }
  }
  for (const some of pieces(byKey.keys())) {
    const rows = await db
      .selectFrom('claim')
      .select(['id', 'report_key', 'json'])
      .where('report_key', 'in', some)
      .orderBy('report_key')
      .orderBy('ordinal')
      .execute()
    for (const { id, report_key, json } of rows)
      byKey.get(report_key)?.push(claimOf(id, id.slice(0, id.indexOf(':')), json))
  }
  return ids.flatMap((id) => found.get(id) ?? [])
}

/** What waits to be linked again. */
export async function dirtOf(db: Db): Promise<LinkDirt> {
  const rows = await db.selectFrom('link_dirty').selectAll().orderBy('what').orderBy('name').execute()
  const of = (what: string): string[] => rows.filter((r) => r.what === what).map((r) => r.name)
  return {
    groups: of('group'),
    components: of('component'),
    reports: of('report'),
    scopes: rows.flatMap(({ what, name, came }) => {
      const at = name.indexOf(' ')
      const claims = came === null ? null : (JSON.parse(came) as string[])
      return what === 'scope' ? [[name.slice(0, at), name.slice(at + 1), claims] as const] : []
    }),
  }
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

/** What reports spell out: of each name for an acronym in a land the first day. */
export async function glossesOf(db: Db): Promise<readonly GlossRow[]> {
  const text = `select acronym, name as full, min(day) as day, country from link_gloss
    group by acronym, name, country order by acronym, name, country`
  return rowsOf<GlossRow>(db, text)
}

/** A fact of the linking, as its version; or null. */
export async function factOf(db: Db, name: string): Promise<string | null> {
  const [row] = await rowsOf<{ value: string }>(db, 'select value from link_fact where name = ?', name)
  return row?.value ?? null
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

/** Where linking put claims, by any of the ways to ask. */
export async function placedClaims(db: Db, ask: LinkAsk): Promise<PlacedClaim[]> {
  const found = new Map<number, PlacedClaim>()
  const take = async (which: (list: string) => string, values: readonly string[]): Promise<void> => {
    for (const some of pieces(values)) {
      const text = `select claim_key as key, id, component, event, source_group as "group" from link_claim where ${which(listOf(some.length))}`
      for (const r of await rowsOf<PlacedClaim>(db, text, some)) found.set(r.key, r)
    }
  }
  await take((list) => `component in ${list}`, ask.components ?? [])
  await take(
    (list) =>
      `claim_key in (select claim.key from claim join report on report.key = report_key where report.id in ${list})`,
    ask.reports ?? [],
  )
  await take((list) => `claim_key in (select claim_key from link_name where id in ${list})`, ask.names ?? [])
  return [...found.values()]
}

const NOTE = `link_scope.claim_key as key, link_claim.id, scope, note, component, event, source_group as "group"`
const NOTES = `select ${NOTE} from link_scope join link_claim on link_claim.claim_key = link_scope.claim_key`

/** The notes of a kind's scopes of these names. */
export async function notesIn(db: Db, kind: string, scopes: readonly string[]): Promise<NoteRow[]> {
  const found: NoteRow[] = []
  for (const some of pieces(scopes)) {
    const text = `${NOTES} where link_scope.kind = ? and scope in ${listOf(some.length)}`
    found.push(...(await rowsOf<NoteRow>(db, text, kind, some)))
  }
  return found
}

/** The notes of a kind that these claims leave, in whichever scopes. */
export async function notesOfClaims(db: Db, kind: string, claims: readonly string[]): Promise<NoteRow[]> {
  const found: NoteRow[] = []
  for (const some of pieces(claims)) {
    // From the claims on: by the kind there would be far more to look through.
    const text = `select ${NOTE} from claim cross join link_scope on link_scope.claim_key = claim.key
      join link_claim on link_claim.claim_key = claim.key
      where claim.id in ${listOf(some.length)} and link_scope.kind = ?`
    found.push(...(await rowsOf<NoteRow>(db, text, some, kind)))
  }
  return found
}

/** Of the notes of a kind in these scopes, those whose claims are also in these scopes of another kind. */
export async function notesAlso(
  db: Db,
  kind: string,
  scopes: readonly string[],
  also: { readonly kind: string; readonly scopes: readonly string[] },
): Promise<NoteRow[]> {
  const found = new Map<string, NoteRow>()
  for (const some of pieces(scopes))
    for (const others of pieces(also.scopes)) {
      const text = `${NOTES} where link_scope.kind = ? and scope in ${listOf(some.length)} and link_scope.claim_key in (
        select claim_key from link_scope where kind = ? and scope in ${listOf(others.length)})`
      for (const row of await rowsOf<NoteRow>(db, text, kind, some, also.kind, others))
        found.set(`${row.key} ${row.scope}`, row)
    }
  return [...found.values()]
}

/** What was built of a kind in these scopes. */
export async function builtIn(
  db: Db,
  kind: string,
  scopes: readonly string[],
): Promise<{ readonly scope: string; readonly json: string }[]> {
  const found: { readonly scope: string; readonly json: string }[] = []
  for (const some of pieces(scopes)) {
    const text = `select scope, json from story_part where kind = ? and scope in ${listOf(some.length)}`
    found.push(...(await rowsOf<{ scope: string; json: string }>(db, text, kind, some)))
  }
  return found
}

/** The scopes of a kind that claims of these components are in. */
export async function scopesIn(db: Db, kind: string, components: readonly string[]): Promise<string[]> {
  const found = new Set<string>()
  for (const some of pieces(components)) {
    // From the claims on: by the kind there would be far more to look through.
    const { rows } = await sql<{ scope: string }>`
      select distinct scope from link_claim cross join link_scope on link_scope.claim_key = link_claim.claim_key
      where component in (${sql.join(some)}) and link_scope.kind = ${kind}`.execute(db)
    for (const { scope } of rows) found.add(scope)
  }
  return [...found]
}

/** Standing states by their names or components; all where neither is given. */
export async function statesOf(
  db: Db,
  ask: { readonly names?: readonly string[]; readonly components?: readonly string[] },
): Promise<StateRow[]> {
  const base = db
    .selectFrom('story_part')
    .select(['id as name', 'scope as component', 'json'])
    .where('kind', '=', 'state')
  const queries =
    ask.names === undefined && ask.components === undefined
      ? [base]
      : [
          // There are few, one a besieged place.
          ...[...pieces(ask.names ?? [])].map((some) => base.where('id', 'in', some)),
          ...[...pieces(ask.components ?? [])].map((some) => base.where('scope', 'in', some)),
        ]
  const found = new Map<string, StateRow>()
  for (const query of queries) for (const row of await query.execute()) found.set(row.name, row)
  return [...found.values()]
}

/** How many claims each of these components has. */
export async function componentSizes(db: Db, components: Iterable<string>): Promise<Map<string, number>> {
  const found = new Map<string, number>()
  for (const some of pieces(components)) {
    const rows = await db
      .selectFrom('link_claim')
      .select(['component', (e) => e.fn.countAll<number>().as('n')])
      .where('component', 'in', some)
      .groupBy('component')
      .execute()
    for (const { component, n } of rows) found.set(component, n)
  }
  return found
}

/** The claims that have one of these keys, each with those it has. */
export async function claimsWithKeys(db: Db, keys: readonly number[]): Promise<Map<number, number[]>> {
  const found = new Map<number, number[]>()
  for (const some of pieces(keys)) {
    const text = `select key, claim_key as claim from link_key where key in ${listOf(some.length)}`
    for (const { key, claim } of await rowsOf<{ key: number; claim: number }>(db, text, some)) {
      const there = found.get(claim)
      if (there) there.push(key)
      else found.set(claim, [key])
    }
  }
  return found
}

/** What linking wrote down of claims, by their numbers. */
export async function briefsOf(db: Db, numbers: readonly number[]): Promise<BriefRow[]> {
  const found: BriefRow[] = []
  for (const some of pieces(numbers)) {
    const text = `select claim_key as key, id, component, brief from link_claim where claim_key in ${listOf(some.length)}`
    found.push(...(await rowsOf<BriefRow>(db, text, some)))
  }
  return found
}

/** Linked claims by their numbers. */
export async function linkedClaims(db: Db, numbers: readonly number[]): Promise<LinkedClaimRow[]> {
  const found: LinkedClaimRow[] = []
  for (const some of pieces(numbers)) {
    const rows = await db
      .selectFrom('link_claim')
      .innerJoin('claim', 'claim.key', 'link_claim.claim_key')
      .select(['claim.key', 'claim.id', 'claim.json', 'claim.report_key', 'sentence', 'component', 'event'])
      .select('source_group')
      .where('link_claim.claim_key', 'in', some)
      .execute()
    for (const { json, report_key: of, source_group: group, ...row } of rows)
      found.push({ ...row, of, group, claim: claimOf(row.id, row.id.slice(0, row.id.indexOf(':')), json) })
  }
  return found
}

/** Reports by their numbers, as claims need them. */
export async function reportsOfClaimRows(db: Db, numbers: readonly number[]): Promise<ReportOfClaims[]> {
  const found: ReportOfClaims[] = []
  for (const some of pieces(numbers)) {
    const rows = await db
      .selectFrom('link_report')
      .innerJoin('report', 'report.key', 'link_report.report_key')
      .select(['report.key', 'id', 'title', 'outlet', 'published', 'source', 'kept'])
      .where('report_key', 'in', some)
      .execute()
    for (const { key, kept, ...report } of rows) found.push({ key, kept, report })
  }
  return found
}

/** How many claims are in each scope of a kind, with names within bounds. */
export async function scopeCounts(db: Db, kind: string, from?: string, to?: string): Promise<ScopeCount[]> {
  let query = db.selectFrom('link_scope_count').select(['scope', 'claims', 'built']).where('kind', '=', kind)
  if (from !== undefined) query = query.where('scope', '>=', from)
  if (to !== undefined) query = query.where('scope', '<=', to)
  return query.execute()
}

/** How many claims are in these scopes of a kind; those that have none are left out. */
export async function scopeCountsOf(db: Db, kind: string, scopes: readonly string[]): Promise<ScopeCount[]> {
  const found: ScopeCount[] = []
  for (const some of pieces(scopes)) {
    const text = `select scope, claims, built from link_scope_count where kind = ? and scope in ${listOf(some.length)}`
    found.push(...(await rowsOf<ScopeCount>(db, text, kind, some)))
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
export async function scopesOfClaims(
  db: Db,
  ids: readonly string[],
): Promise<{ readonly claim: string; readonly kind: string; readonly scope: string }[]> {
  const found: { readonly claim: string; readonly kind: string; readonly scope: string }[] = []
  for (const some of pieces(ids)) {
    const rows = await db
      .selectFrom('link_scope')
      .innerJoin('claim', 'claim.key', 'link_scope.claim_key')
      .select(['claim.id as claim', 'link_scope.kind', 'scope'])
      .where('claim.id', 'in', some)
      .execute()
    found.push(...rows)
  }
  return found
}

/** Places that claims tell of, by their ids; of those that were not resolved (`seen/…`) all that share the longest word of the name. */
export async function placesTold(db: Db, ids: readonly string[]): Promise<PlaceTold[]> {
  const told = 'select distinct place as id, name, lat, lon, precision from claim_place where'
  const found: PlaceTold[] = []
  for (const some of pieces(ids))
    found.push(...(await rowsOf<PlaceTold>(db, `${told} place in ${listOf(some.length)}`, some)))
  for (const id of ids) {
    if (!id.startsWith('seen/')) continue
    const words = fold(id.slice('seen/'.length)).split(' ')
    const longest = words.reduce((a, b) => (b.length > a.length ? b : a))
    found.push(...(await rowsOf<PlaceTold>(db, `${told} place is null and instr(folded, ?) > 0`, longest)))
  }
  return found
}

/** A place by its id, as it was linked, or as it was known before all was linked anew: also one that no claim tells of itself. */
export async function placeById(db: Db, id: string): Promise<PlaceRef | null> {
  const [row] = await rowsOf<{ label: string | null }>(
    db,
    `select min(label) as label from link_name where kind = 'place' and id = ?`,
    id,
  )
  const label = row?.label ?? (await factOf(db, `place/${id}`))
  return label === null ? null : (JSON.parse(label) as PlaceRef)
}

/** A mark of the record and its links as they are. */
export async function basisOf(db: Db): Promise<string> {
  const [last] = await rowsOf<{ seq: number }>(db, 'select seq from change_log order by seq desc limit 1')
  return `${last?.seq ?? 0}:${(await factOf(db, 'turn')) ?? 0}`
}
