// The story as it is read: parts that are built and kept, and those put together from all notes of a scope when somebody reads. Where
// that took long it is kept, so that the next process need not.
import { itemUnder, joinedAsks, PARTS, type PartItem, splitScope, tiedItems, upkeepOf } from './link/index.ts'
import type { Episode, Story, StoryEvent } from './model/index.ts'
import { Claims, wholeOf } from './parley-story-claims.ts'
import { NOTHING, STATE, WHEN_READ } from './parley-story-rows.ts'
import type { Whole } from './parley-story-seen.ts'
import type { LinkBatch, ParleyRecord } from './record/index.ts'

interface Months {
  readonly scopes: string[]
  claims: number
}

/** The scopes of a kind that have claims, month by month, by their names. */
async function monthsByName(record: ParleyRecord, kind: string): Promise<ReadonlyMap<string, Months>> {
  const months = new Map<string, Months>()
  for (const { scope, claims } of await record.links.scopeCounts(kind)) {
    if (claims === 0) continue
    const { name } = splitScope(scope)
    const there = months.get(name) ?? { scopes: [], claims: 0 }
    there.scopes.push(scope)
    there.claims += claims
    months.set(name, there)
  }
  return months
}

const inIdOrder = (a: { readonly id: string }, b: { readonly id: string }): number =>
  a.id < b.id ? -1 : a.id > b.id ? 1 : 0

/** What was put together of all scopes of the kinds that wait for that: by kind, and of how many notes those that were not kept. */
interface Put {
  readonly byKind: ReadonlyMap<string, readonly Whole[]>
  readonly fresh: LinkBatch['wholes']
  readonly notes: number
  readonly all: number
}

async function putTogether(record: ParleyRecord, claims: Claims): Promise<Put> {
  const kept = await record.told.wholes()
  const states = new Set((await record.links.states({})).map((s) => s.name))
  const byKind = new Map<string, Whole[]>()
  const fresh: LinkBatch['wholes'][number][] = []
  let [notes, all] = [0, 0]
  for (const kind of WHEN_READ) {
    const items: Whole[] = []
    byKind.set(kind, items)
    const months = await monthsByName(record, kind)
    for (const [name, { scopes, claims: n }] of [...months].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))) {
      if (kind === STATE && !states.has(name)) continue
      all += n
      const whole = wholeOf(kind, name)
      const there = kept.get(whole)
      const put = there ?? (await claims.whole(kind, name, scopes))
      items.push(...put)
      if (there) continue
      notes += n
      fresh.push({ name: whole, items: put })
    }
  }
  return { byKind, fresh, notes, all }
}

/** Share of all notes from which what was put together of them is kept for the next process. */
const WORTH_KEEPING = 0.25

/** Puts together what is when the story is read, and keeps it where that took long, so that the next process need not. */
export async function keepWholes(record: ParleyRecord, least = WORTH_KEEPING): Promise<Put['byKind']> {
  const claims = await Claims.of(record)
  const basis = await claims.begin()
  const { byKind, fresh, notes, all } = await putTogether(record, claims)
  // Where another process changed the record meanwhile nothing is kept, and nothing is lost by it.
  if (!record.readonly && notes > 0 && notes >= least * all) await claims.put({ ...NOTHING, wholes: fresh, basis })
  return byKind
}

/** A story as it is kept, with the parts put together that are kept as notes or point at one another. */
export async function readStory(record: ParleyRecord): Promise<Story> {
  const { rules } = await Claims.of(record)
  const byKind = await keepWholes(record)
  const story = await record.told.story(rules.accepted)
  const episodes: Episode[] = []
  for (const { kind } of PARTS) {
    const upkeep = upkeepOf(kind)
    if (!upkeep?.whenRead && !upkeep?.tied) continue
    const kept = story.episodes.filter((e) => e.kind === kind)
    const items = tiedItems(kind, upkeep.whenRead ? ((byKind.get(kind) ?? []) as readonly PartItem[]) : kept)
    episodes.push(...(items.flatMap((item) => itemUnder(item, rules) ?? []) as readonly Episode[]))
  }
  const byId = [...new Map(episodes.map((e) => [e.id, e])).values()]
  const events = [...story.events, ...((byKind.get(STATE) ?? []) as readonly StoryEvent[])]
  return {
    ...story,
    events: events.sort(inIdOrder),
    commitments: joinedAsks(story.commitments),
    episodes: byId.sort(inIdOrder),
  }
}
