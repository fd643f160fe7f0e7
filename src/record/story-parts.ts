// The parts of the story as rows: each as JSON, with the columns it is found by; and pages of them.
import { type Kysely, sql } from 'kysely'
import type {
  ActorRef,
  AidChain,
  Commitment,
  Episode,
  KnownActor,
  Leverage,
  PlaceRef,
  SourceGroup,
  Story,
  StoryEvent,
} from '../model/index.ts'
import { insertAll } from './insert.ts'
import { cursorOf, cursorText, limitOf } from './pages.ts'
import type { StoryPartTable, StoryPartyTable, Tables } from './schema.ts'
import { fold, isId } from './search.ts'
import type { CommitmentFilter, EventFilter, StoryFilter, StoryItem, StoryStore } from './story-types.ts'
import type { Page, PageAt } from './types.ts'

type Db = Kysely<Tables>
type Part = StoryItem | StoryEvent

/** The row of a part without its key. */
type Columns = Omit<StoryPartTable, 'key' | 'kind' | 'scope' | 'json'>

/** Keeps parts inside `trx`. */
export async function putItems(
  trx: Db,
  parts: readonly { readonly kind: string; readonly scope: string; readonly item: Part; readonly json?: string }[],
): Promise<void> {
  if (parts.length === 0) return
  const last = await trx.selectFrom('story_part').select('key').orderBy('key', 'desc').limit(1).executeTakeFirst()
  let key = last?.key ?? 0
  const rows: (Columns & { key: number; kind: string; scope: string; json: string })[] = []
  const parties = new Map<string, StoryPartyTable>()
  for (const { kind, scope, item, json } of parts) {
    key += 1
    rows.push({ key, kind, scope, ...columnsOf(kind, item), json: json ?? JSON.stringify(item) })
    for (const [role, actors] of partiesOf(kind, item))
      for (const { id, name } of actors)
        parties.set(`${key} ${role} ${id}`, { part_key: key, role, actor: id, folded: fold(name) })
  }
  await insertAll(trx, 'story_part', rows)
  await insertAll(trx, 'story_party', [...parties.values()])
}

function columnsOf(kind: string, item: Part): Columns {
  const row = (
    place: PlaceRef | null,
    from: string | null,
    to: string | null,
    act: string | null,
    state: string | null,
  ): Columns => ({
    id: item.id,
    act,
    state,
    place: place?.id ?? null,
    place_folded: place ? fold(place.name) : null,
    day_from: from,
    day_to: to,
    day: from ?? to ?? '',
  })
  if (kind === 'event') {
    const e = item as StoryEvent
    return row(e.place, e.when.from, e.when.to, e.act, e.status)
  }
  if (kind === 'commitment') {
    const c = item as Commitment
    return row(c.place, c.made, c.steps.at(-1)?.date ?? c.made, c.kind, c.state)
  }
  if (kind === 'aid') {
    const a = item as AidChain
    const days = a.steps.flatMap((s) => (s.date ? [s.date] : [])).sort()
    return row(a.place, days[0] ?? null, days.at(-1) ?? null, null, a.steps.at(-1)?.what ?? null)
  }
  if (kind === 'leverage') return row(null, null, null, null, null)
  const e = item as Episode
  const last = e.phases.at(-1)
  return row(e.place, e.phases[0]?.from ?? null, last?.to ?? null, null, last?.name ?? null)
}

function partiesOf(kind: string, item: Part): readonly (readonly [role: string, actors: readonly ActorRef[]])[] {
  switch (kind) {
    case 'event':
      return [
        ['actor', (item as StoryEvent).actors],
        ['recipient', (item as StoryEvent).recipients],
      ]
    case 'commitment':
      return [
        ['by', (item as Commitment).by],
        ['to', (item as Commitment).to],
      ]
    case 'aid':
      return [['by', (item as AidChain).by]]
    case 'leverage':
      return [
        ['who', [(item as Leverage).who]],
        ['over', [(item as Leverage).over]],
      ]
    default:
      return [['party', (item as Episode).parties]]
  }
}

const listOf = (value: string | readonly string[]): readonly string[] => (typeof value === 'string' ? [value] : value)

/** A page of parts of these kinds, by their first day; parts without a day come first. */
async function pageOf<T>(
  db: Db,
  kinds: readonly string[],
  filter: StoryFilter & { readonly act?: string | readonly string[] },
  page: PageAt | undefined,
): Promise<Page<T>> {
  const limit = limitOf(page)
  const after = cursorOf(page, 'story')
  let query = db
    .selectFrom('story_part')
    .select(['key', 'day', 'json'])
    .where('kind', 'in', [...kinds])
  const { place, actor, from, to, state, act } = filter
  if (act !== undefined) query = query.where('act', 'in', [...listOf(act)])
  if (state !== undefined) query = query.where('state', 'in', [...listOf(state)])
  if (place !== undefined) {
    const ids = listOf(place).filter(isId)
    const names = listOf(place)
      .filter((p) => !isId(p))
      .map(fold)
    query = query.where((e) => e.or([e('place', 'in', [...ids, '']), e('place_folded', 'in', [...names, '\u0000'])]))
  }
  if (actor !== undefined) {
    const ids = listOf(actor).filter(isId)
    const names = listOf(actor)
      .filter((a) => !isId(a))
      .map(fold)
    query = query.where('key', 'in', (e) =>
      e
        .selectFrom('story_party')
        .select('part_key')
        .where((p) => p.or([p('actor', 'in', [...ids, '']), p('folded', 'in', [...names, '\u0000'])])),
    )
  }
  if (from !== undefined) query = query.where((e) => e.or([e('day_to', 'is', null), e('day_to', '>=', from)]))
  if (to !== undefined) query = query.where((e) => e.or([e('day_from', 'is', null), e('day_from', '<=', to)]))
  if (after) {
    query = query.where((e) =>
      e.or([e('day', '>', String(after.value)), e.and([e('day', '=', String(after.value)), e('key', '>', after.key)])]),
    )
  }
  const rows = await query
    .orderBy('day')
    .orderBy('key')
    .limit(limit + 1)
    .execute()
  const shown = rows.slice(0, limit)
  const last = shown.at(-1)
  return {
    rows: shown.map((r) => JSON.parse(r.json) as T),
    next: rows.length > limit && last ? cursorText({ sort: 'story', value: last.day, key: last.key }) : null,
  }
}

const EPISODE_KINDS = ['siege', 'ceasefire', 'talks', 'deal'] as const

/** The story of an open record. */
export function storyOver(db: Db): StoryStore {
  return {
    story: (accepted) => wholeStory(db, accepted),
    placeClaims: async () => {
      const { rows } = await sql<{ id: string; claims: number }>`
        select id, count(distinct claim_key) as claims from link_name where kind = 'place' group by id`.execute(db)
      return new Map(rows.map((r) => [r.id, r.claims]))
    },
    events: (filter = {}, page) => pageOf<StoryEvent>(db, ['event'], filter as EventFilter, page),
    commitments: ({ kind, ...filter }: CommitmentFilter = {}, page) =>
      pageOf<Commitment>(db, ['commitment'], kind === undefined ? filter : { ...filter, act: kind }, page),
    episodes: (kind, filter = {}, page) => pageOf<Episode>(db, kind === null ? EPISODE_KINDS : [kind], filter, page),
    aid: (filter = {}, page) => pageOf<AidChain>(db, ['aid'], filter, page),
    leverage: (filter = {}, page) => pageOf<Leverage>(db, ['leverage'], filter, page),
  }
}

const before = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

async function wholeStory(db: Db, accepted: ReadonlySet<string>): Promise<Story> {
  const of = async <T extends { readonly id: string }>(...kinds: readonly string[]): Promise<T[]> => {
    const rows = await db
      .selectFrom('story_part')
      .select(['id', 'json'])
      .where('kind', 'in', [...kinds])
      .execute()
    const byId = new Map(rows.map((r) => [r.id, r.json]))
    return [...byId].sort((a, b) => before(a[0], b[0])).map(([, json]) => JSON.parse(json) as T)
  }
  const linker = await db.selectFrom('link_fact').select('value').where('name', '=', 'linker').executeTakeFirst()
  const places = await sql<{
    label: string
  }>`select min(label) as label from link_name where kind = 'place' group by id order by id`.execute(db)
  const sources = await db.selectFrom('link_group').select(['id', 'json']).execute()
  return {
    linker: linker?.value ?? '',
    actors: await knownActors(db, accepted),
    places: places.rows.map((r) => JSON.parse(r.label) as PlaceRef),
    sources: sources.sort((a, b) => before(a.id, b.id)).map((r) => JSON.parse(r.json) as SourceGroup),
    events: await of<StoryEvent>('event'),
    commitments: await of<Commitment>('commitment'),
    episodes: await of<Episode>(...EPISODE_KINDS),
    aid: await of<AidChain>('aid'),
    leverage: await of<Leverage>('leverage'),
  }
}

async function knownActors(db: Db, accepted: ReadonlySet<string>): Promise<KnownActor[]> {
  const { rows } = await sql<{ id: string; name: string; label: string; claims: number }>`
    select id, name, min(label) as label, count(*) as claims from link_name where kind = 'actor' group by id, name`.execute(
    db,
  )
  const actors = new Map<string, { spellings: [string, number][]; claims: number; label: string }>()
  for (const { id, name, label, claims } of rows) {
    const actor = actors.get(id) ?? { spellings: [], claims: 0, label }
    actor.spellings.push([name, claims])
    actor.claims += claims
    actors.set(id, actor)
  }
  return [...actors]
    .sort((a, b) => before(a[0], b[0]))
    .map(([id, { spellings, claims, label }]) => {
      const order = spellings.sort((a, b) => b[1] - a[1] || before(a[0], b[0])).map(([s]) => s)
      return {
        id,
        name: label !== '' ? label : (order[0] ?? id),
        spellings: order,
        proposed: id.startsWith('seen/') && !accepted.has(id),
        claims,
      }
    })
}
