// The parts of the story as rows, each as JSON; and the story as a whole. A part that was read once is kept in memory while its row is there.
import { type Kysely, sql } from 'kysely'
import type {
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
import type { StoryPartTable, Tables } from './schema.ts'
import { pieces } from './story-links.ts'
import type { StoryItem, StoryStore } from './story-types.ts'

type Db = Kysely<Tables>

/** Keeps parts inside `trx`. */
export async function putItems(
  trx: Db,
  parts: readonly {
    readonly kind: string
    readonly scope: string
    readonly item: { readonly id: string }
    readonly json?: string
  }[],
): Promise<void> {
  await insertAll(
    trx,
    'story_part',
    parts.map(({ kind, scope, item, json }) => ({ kind, scope, id: item.id, json: json ?? JSON.stringify(item) })),
  )
}

type Item = StoryItem | StoryEvent

/** One item of a kind, or all of a scope. */
type Part = Pick<StoryPartTable, 'kind' | 'id'> & { readonly item: Item | readonly Item[] }

const KINDS = ['event', 'commitment', 'deal', 'aid', 'leverage', 'whole'] as const

/** Parts named in one statement by the range of their numbers, where more than so many are not known. */
const MANY = 500

/** The parts of the story as they are now; `kept` has those that were read before, and has all of them afterwards. */
async function partsNow(db: Db, kept: Map<number, Part>): Promise<ReadonlyMap<number, Part>> {
  const keys = await db.selectFrom('story_part').select('key').where('kind', 'in', KINDS).execute()
  const there = new Set(keys.map((r) => r.key))
  for (const key of kept.keys()) if (!there.has(key)) kept.delete(key)
  const lacking = [...there].filter((key) => !kept.has(key))
  const base = db.selectFrom('story_part').select(['key', 'kind', 'id', 'json'])
  const queries =
    lacking.length > MANY
      ? [base.where('kind', 'in', KINDS)]
      : [...pieces(lacking)].map((some) => base.where('key', 'in', some))
  for (const query of queries)
    for (const { key, kind, id, json } of await query.execute())
      if (!kept.has(key)) kept.set(key, { kind, id, item: JSON.parse(json) as Part['item'] })
  return kept
}

/** The story of an open record. */
export function storyOver(db: Db): StoryStore {
  const kept = new Map<number, Part>()
  return {
    story: async (accepted) => wholeStory(db, await partsNow(db, kept), accepted),
    wholes: async () => {
      const found = new Map<string, readonly Item[]>()
      for (const { kind, id, item } of (await partsNow(db, kept)).values())
        if (kind === 'whole') found.set(id, item as readonly Item[])
      return found
    },
    placeClaims: async () => {
      const { rows } = await sql<{ id: string; claims: number }>`
        select id, count(distinct claim_key) as claims from link_name where kind = 'place' group by id`.execute(db)
      return new Map(rows.map((r) => [r.id, r.claims]))
    },
  }
}

const before = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

async function wholeStory(db: Db, parts: ReadonlyMap<number, Part>, accepted: ReadonlySet<string>): Promise<Story> {
  const of = <T extends { readonly id: string }>(...kinds: readonly string[]): T[] => {
    const byId = new Map<string, Part['item']>()
    for (const { kind, id, item } of parts.values()) if (kinds.includes(kind)) byId.set(id, item)
    return [...byId].sort((a, b) => before(a[0], b[0])).map(([, item]) => item as unknown as T)
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
    events: of<StoryEvent>('event'),
    commitments: of<Commitment>('commitment'),
    episodes: of<Episode>('deal'),
    aid: of<AidChain>('aid'),
    leverage: of<Leverage>('leverage'),
  }
}
async function knownActors(db: Db, accepted: ReadonlySet<string>): Promise<KnownActor[]> {
  const { rows } = await sql<{ id: string; name: string; label: string | null; claims: number }>`
    select id, name, min(nullif(label, '')) as label, count(*) as claims from link_name where kind = 'actor' group by id, name`.execute(
    db,
  )
  const actors = new Map<string, { spellings: [string, number][]; claims: number; label: string }>()
  for (const { id, name, label, claims } of rows) {
    const actor = actors.get(id) ?? { spellings: [], claims: 0, label: '' }
    if (label && (actor.label === '' || label < actor.label)) actor.label = label
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
