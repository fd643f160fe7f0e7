// What linking keeps, put into the record: all changes of one run in one transaction, and nothing where the record changed meanwhile.
import type { Kysely } from 'kysely'
import type { SourceGroup } from '../model/index.ts'
import { insertAll } from './insert.ts'
import type { LinkDirtyTable, LinkNameTable, LinkScopeTable, Tables } from './schema.ts'
import { basisOf, factOf, pieces, rowsOf } from './story-links.ts'
import { putItems } from './story-parts.ts'
import type { LinkBatch } from './story-types.ts'

type Db = Kysely<Tables>

/** Keeps one run's changes inside `trx`; false, and nothing kept, where the record is not what they were made for. */
export async function putLinks(trx: Db, batch: LinkBatch): Promise<boolean> {
  if (batch.basis !== null && batch.basis !== (await basisOf(trx))) return false
  const turn = String(Number((await factOf(trx, 'turn')) ?? 0) + 1)
  // Where only scopes are built, nothing else is touched that would leave word of itself.
  const linking = batch.reports.length + batch.dropComponents.length + batch.putComponents.length > 0
  const before = linking ? await dirtRows(trx) : []
  await putReports(trx, batch)
  await putGroups(trx, batch)
  for (const some of pieces(batch.dropComponents)) {
    await trx.deleteFrom('story_part').where('kind', 'in', ['event', 'state']).where('scope', 'in', some).execute()
  }
  await putComponents(trx, batch)
  await putScopes(trx, batch)
  await putWholes(trx, batch)
  for (const [name, value] of Object.entries({ ...batch.facts, turn })) await putFact(trx, name, value)
  await settleDirt(trx, batch, linking ? before : null)
  return true
}

async function putFact(trx: Db, name: string, value: string): Promise<void> {
  await trx
    .insertInto('link_fact')
    .values({ name, value })
    .onConflict((c) => c.column('name').doUpdateSet({ value }))
    .execute()
}

/** Takes away what is linked now, and notes what must be built. `before` is what was noted when the run began; null where it added nothing itself. */
async function settleDirt(trx: Db, batch: LinkBatch, before: readonly LinkDirtyTable[] | null): Promise<void> {
  const { groups, components, scopes, reports } = batch.settled
  const settled: Pick<LinkDirtyTable, 'what' | 'name'>[] = [
    ...groups.map((name) => ({ what: 'group' as const, name })),
    ...components.map((name) => ({ what: 'component' as const, name })),
    ...scopes.map(([kind, scope]) => ({ what: 'scope' as const, name: `${kind} ${scope}` })),
    ...reports.map((name) => ({ what: 'report' as const, name })),
  ]
  if (before !== null) {
    // What this run itself took away is put again already; what others left since stays.
    const gone = new Set(settled.map((d) => `${d.what} ${d.name}`))
    await trx.deleteFrom('link_dirty').execute()
    await insertAll(
      trx,
      'link_dirty',
      before.filter((d) => !gone.has(`${d.what} ${d.name}`)),
    )
  } else
    for (const { what, name } of settled)
      await rowsOf(trx, 'delete from link_dirty where what = ? and name = ?', what, name)
  for (const [kind, scope] of scopes) {
    await rowsOf(trx, 'update link_scope_count set built = claims where kind = ? and scope = ?', kind, scope)
    await rowsOf(trx, 'delete from link_scope_count where kind = ? and scope = ? and claims = 0', kind, scope)
  }
  for (const [kind, scope, came] of batch.soiledScopes)
    await rowsOf(trx, SOIL, `${kind} ${scope}`, [came && JSON.stringify(came)])
}

const SOIL = `insert into link_dirty (what, name, came) values ('scope', ?, ?)
  on conflict (what, name) do update set came = null`

/** Takes items away and puts others; those that are there already, to the byte, are left, and so are those that are said to stay. */
async function putScopes(trx: Db, { dropScopes, scopes }: LinkBatch): Promise<void> {
  const fresh = new Map<string, { kind: string; scope: string; item: { readonly id: string }; json: string }>()
  const stays = new Set<string>()
  for (const { kind, scope, items, kept } of scopes) {
    for (const item of items)
      fresh.set(`${kind} ${scope} ${item.id}`, { kind, scope, item, json: JSON.stringify(item) })
    for (const id of kept) stays.add(`${kind} ${scope} ${id}`)
  }
  const old = new Set<number>()
  const met = new Set<number>()
  const ranges = [...dropScopes, ...scopes.map(({ kind, scope }) => [kind, scope, scope] as const)]
  for (const [kind, from, to] of widest(ranges)) {
    const rows = await rowsOf<{ key: number; scope: string; id: string; bytes: number }>(trx, BETWEEN, kind, from, to)
    for (const { key, scope, id, bytes } of rows) {
      if (met.has(key)) continue
      met.add(key)
      const name = `${kind} ${scope} ${id}`
      if (stays.has(name)) continue
      const now = fresh.get(name)?.json
      // What has another length is another, and is not read.
      const isSame = now !== undefined && Buffer.byteLength(now) === bytes && now === (await jsonAt(trx, key))
      if (isSame) fresh.delete(name)
      else old.add(key)
    }
  }
  for (const some of pieces(old)) await trx.deleteFrom('story_part').where('key', 'in', some).execute()
  await putItems(trx, [...fresh.values()])
}

const BETWEEN = `select key, scope, id, octet_length(json) as bytes from story_part
  where kind = ? and scope >= ? and scope <= ?`

async function jsonAt(trx: Db, key: number): Promise<string | undefined> {
  const [row] = await rowsOf<{ json: string }>(trx, 'select json from story_part where key = ?', [key])
  return row?.json
}

/** Ranges of scopes without those that lie in others of their kind. */
function widest(ranges: LinkBatch['dropScopes']): LinkBatch['dropScopes'] {
  const found: (readonly [string, string, string])[] = []
  // The first of those that begin alike reaches furthest.
  const order = [...ranges].sort((a, b) => compare(a[0], b[0]) || compare(a[1], b[1]) || compare(b[2], a[2]))
  for (const range of order) {
    const last = found.at(-1)
    if (last === undefined || last[0] !== range[0] || last[2] < range[2]) found.push(range)
  }
  return found
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

async function putWholes(trx: Db, { dropWholes, wholes }: LinkBatch): Promise<void> {
  for (const some of pieces([...dropWholes, ...wholes.map((w) => w.name)]))
    await trx.deleteFrom('story_part').where('kind', '=', 'whole').where('scope', 'in', some).execute()
  await insertAll(
    trx,
    'story_part',
    wholes.map(({ name, items }) => ({ kind: 'whole', scope: name, id: name, json: JSON.stringify(items) })),
  )
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
  await insertAll(
    trx,
    'link_gloss',
    there.flatMap(({ key, glosses }) =>
      glosses.map(({ acronym, full, day, country }) => ({ acronym, name: full, day, country, report_key: key })),
    ),
  )
}

async function putGroups(trx: Db, { dropGroups, putGroups: groups, reports }: LinkBatch): Promise<void> {
  for (const some of pieces(dropGroups)) await trx.deleteFrom('link_group').where('id', 'in', some).execute()
  for (const some of pieces(groups.map((g) => g.id)))
    await trx.deleteFrom('link_group').where('id', 'in', some).execute()
  await insertAll(
    trx,
    'link_group',
    groups.map((g: SourceGroup) => ({ id: g.id, json: JSON.stringify(g) })),
  )
  // The reports of this run are put with their groups.
  const fresh = new Set(reports.map((r) => r.id))
  const others = groups.flatMap((g) => g.reports).filter((id) => !fresh.has(id))
  const keys = await keysOf(trx, 'report', others)
  for (const { id: group, reports: all } of groups)
    for (const some of pieces(all.flatMap((id) => keys.get(id) ?? []))) {
      await trx
        .updateTable('link_report')
        .set({ source_group: group })
        .where('report_key', 'in', some)
        .where('source_group', '<>', group)
        .execute()
      await trx
        .updateTable('link_claim')
        .set({ source_group: group })
        .where('claim_key', 'in', (e) => e.selectFrom('claim').select('key').where('report_key', 'in', some))
        .where('source_group', '<>', group)
        .execute()
    }
}

async function putComponents(trx: Db, { putComponents: components }: LinkBatch): Promise<void> {
  for (const { id, moved } of components)
    for (const some of pieces(moved))
      await trx
        .updateTable('link_claim')
        .set({ component: id })
        .where('claim_key', 'in', (e) => e.selectFrom('claim').select('key').where('id', 'in', some))
        .execute()
  for (const { renamed } of components)
    for (const event of new Set(renamed.map((r) => r.event)))
      for (const some of pieces(renamed.flatMap((r) => (r.event === event ? [r.key] : []))))
        await trx.updateTable('link_claim').set({ event }).where('claim_key', 'in', some).execute()
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
      id: claim.id,
      source_group: claim.group,
      brief: claim.brief,
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
    for (const { kind, scope, note } of claim.scopes) scopes.push({ kind, scope, claim_key: key, note })
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
  await insertAll(
    trx,
    'story_part',
    components.flatMap(({ id, state }) =>
      state ? [{ kind: 'state', scope: id, id: state.name, json: state.json }] : [],
    ),
  )
}

/** Forgets all that was linked. */
export async function forgetLinks(trx: Db, facts: Readonly<Record<string, string>>): Promise<void> {
  const turn = String(Number((await factOf(trx, 'turn')) ?? 0) + 1)
  for (const table of TABLES) await trx.deleteFrom(table).execute()
  await trx.deleteFrom('link_fact').where('name', '<>', 'gone').execute()
  for (const [name, value] of Object.entries({ ...facts, turn })) await putFact(trx, name, value)
}

const TABLES = [
  'story_part',
  'link_name',
  'link_scope_count',
  'link_scope',
  'link_key',
  'link_claim',
  'link_mark',
  'link_report',
  'link_group',
  'link_dirty',
] as const
