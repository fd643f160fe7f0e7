// Commitments, episodes, aid and leverage of a record, out of the notes of its claims: built again where claims came, went or changed,
// a stretch of one town at a time, or put together when the story is read.
import {
  buildScope,
  countriesAtHome,
  itemUnder,
  kindAtHome,
  PARTS,
  type PartItem,
  type ScopeName,
  scopeAt,
  splitScope,
  stretchesTouched,
  tiedItems,
  upkeepOf,
} from './link/index.ts'
import type { Episode, Story, StoryEvent } from './model/index.ts'
import { Claims } from './parley-story-claims.ts'
import { type LinkOptions, NOTHING, STATE } from './parley-story-rows.ts'
import type { LinkBatch, ParleyRecord } from './record/index.ts'

/** Months, or whole scopes, that are built and kept in one transaction. */
const AT_ONCE = 40

/** Builds again what linking left to build, and keeps it; stopped at any moment, the next call goes on. */
export async function buildParts(
  record: ParleyRecord,
  { signal, onProgress }: Pick<LinkOptions, 'signal' | 'onProgress'> = {},
): Promise<void> {
  const claims = await Claims.of(record)
  await settleHomes(record, claims)
  const { scopes } = await record.links.dirt()
  const wanted = byName(scopes.filter(([kind]) => kindAtHome(kind) === null))
  let done = 0
  for (let at = 0; at < wanted.length && !signal?.aborted; ) {
    const some: Wanted[] = []
    for (let months = 0; at + some.length < wanted.length && months < AT_ONCE; ) {
      const next = wanted[at + some.length] as Wanted
      some.push(next)
      months += next.scopes.length
    }
    const basis = await claims.begin()
    const built: Built[] = []
    for (const one of some) built.push(await builtFor(record, claims, one))
    const settled = { ...NOTHING.settled, scopes: some.flatMap((s) => s.scopes) }
    const dropScopes = built.flatMap((b) => b.drop)
    if (!(await claims.put({ ...NOTHING, dropScopes, scopes: built.flatMap((b) => b.put), settled, basis }))) continue
    at += some.length
    done += settled.scopes.length
    onProgress?.({ step: 'building', done, of: scopes.length })
  }
}

/** What waits to be built of one scope: the scope itself, or months of it. */
interface Wanted {
  readonly kind: string
  readonly name: string
  readonly scopes: readonly ScopeName[]
}

function byName(scopes: readonly ScopeName[]): readonly Wanted[] {
  const found = new Map<string, { kind: string; name: string; scopes: ScopeName[] }>()
  for (const scope of scopes) {
    const [kind] = scope
    const { name } = splitScope(scope[1])
    const there = found.get(`${kind} ${name}`)
    if (there) there.scopes.push(scope)
    else found.set(`${kind} ${name}`, { kind, name, scopes: [scope] })
  }
  return [...found.values()]
}

interface Built {
  readonly drop: LinkBatch['dropScopes']
  readonly put: LinkBatch['scopes']
}

async function builtFor(record: ParleyRecord, claims: Claims, { kind, name, scopes }: Wanted): Promise<Built> {
  const upkeep = upkeepOf(kind)
  if (upkeep === null || upkeep.whenRead) return { drop: [], put: [] }
  const home = new Set(upkeep.home === null ? [] : await homeOf(record, kind))
  const under = (items: readonly PartItem[]): readonly PartItem[] =>
    upkeep.tied ? items : items.flatMap((item) => itemUnder(item, claims.rules) ?? [])
  const months = await claims.months(kind, name)
  const of = (which: 'claims' | 'built'): ReadonlyMap<string, number> =>
    new Map(months.flatMap((m) => (m[which] > 0 ? [[m.month, m[which]]] : [])))
  const dirty = new Set(scopes.map(([, scope]) => splitScope(scope).month))
  const drop = [...dirty].map((m) => [kind, scopeAt(name, m), scopeAt(name, m)] as const)
  const put: Built['put'][number][] = []
  for (const { months: own, later, follows } of stretchesTouched(upkeep.months, of('claims'), of('built'), dirty)) {
    const first = own[0]
    const beyond = { later: await claims.notes(kind, name, later), since: follows ? first : null, home }
    const items = buildScope(kind, name, await claims.notes(kind, name, own), beyond)
    drop.push([kind, scopeAt(name, first), scopeAt(name, own.at(-1) as string)])
    put.push({ kind, scope: scopeAt(name, first), items: under(items) })
  }
  return { drop, put }
}

/** Countries whose war a part is built for, as last settled. */
async function homeOf(record: ParleyRecord, kind: string): Promise<readonly string[]> {
  const known = await record.links.fact(`home ${kind}`)
  return known ? known.split(' ') : []
}

/** Where new claims change whose war it is, all of the part must be built again; that is seldom. */
async function settleHomes(record: ParleyRecord, claims: Claims): Promise<void> {
  const { links } = record
  for (;;) {
    const basis = await claims.begin()
    const dirty = (await links.dirt()).scopes.filter(([kind]) => kindAtHome(kind) !== null)
    if (dirty.length === 0) return
    const soiledScopes: ScopeName[] = []
    const facts: Record<string, string> = {}
    for (const counted of new Set(dirty.map(([kind]) => kind))) {
      const kind = kindAtHome(counted) as string
      const counts = new Map((await links.scopeCounts(counted)).map((c) => [c.scope, c.claims]))
      const home = [...countriesAtHome(counts)].sort().join(' ')
      if (home === (await homeOf(record, kind)).join(' ')) continue
      facts[`home ${kind}`] = home
      for (const { scope } of await links.scopeCounts(kind)) soiledScopes.push([kind, scope])
    }
    if (await claims.put({ ...NOTHING, soiledScopes, facts, settled: { ...NOTHING.settled, scopes: dirty }, basis }))
      return
  }
}

/** The scopes of a kind that have claims, month by month, by their names. */
async function monthsByName(record: ParleyRecord, kind: string): Promise<ReadonlyMap<string, readonly string[]>> {
  const months = new Map<string, string[]>()
  for (const { scope, claims: n } of await record.links.scopeCounts(kind)) {
    if (n === 0) continue
    const { name } = splitScope(scope)
    const there = months.get(name)
    if (there) there.push(scope)
    else months.set(name, [scope])
  }
  return months
}

/** The items of a kind that is put together from its notes whenever the story is read. */
async function itemsWhenRead(record: ParleyRecord, claims: Claims, kind: string): Promise<readonly PartItem[]> {
  const months = await monthsByName(record, kind)
  const items: PartItem[] = []
  for (const [name, scopes] of [...months].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)))
    items.push(...(await claims.built(kind, name, scopes)))
  return items
}

/** A story as it is kept, with the parts put together that are kept as notes or point at one another. */
export async function readStory(record: ParleyRecord): Promise<Story> {
  const claims = await Claims.of(record)
  const { rules } = claims
  const story = await record.told.story(rules.accepted)
  const episodes: Episode[] = []
  for (const { kind } of PARTS) {
    const upkeep = upkeepOf(kind)
    const kept = story.episodes.filter((e) => e.kind === kind)
    if (!upkeep?.whenRead && !upkeep?.tied) {
      episodes.push(...kept)
      continue
    }
    const items = tiedItems(kind, upkeep.whenRead ? await itemsWhenRead(record, claims, kind) : kept)
    episodes.push(...(items.flatMap((item) => itemUnder(item, rules) ?? []) as readonly Episode[]))
  }
  const states = await statesWhenRead(record, claims)
  const byId = [...new Map(episodes.map((e) => [e.id, e])).values()]
  const events = states.length === 0 ? story.events : [...story.events, ...states].sort(inIdOrder)
  return { ...story, events, episodes: byId.sort(inIdOrder) }
}

const inIdOrder = (a: { readonly id: string }, b: { readonly id: string }): number =>
  a.id < b.id ? -1 : a.id > b.id ? 1 : 0

/** The events of the standing states of affairs. */
async function statesWhenRead(record: ParleyRecord, claims: Claims): Promise<readonly StoryEvent[]> {
  const months = await monthsByName(record, STATE)
  const events: StoryEvent[] = []
  for (const { name } of await record.links.states({})) {
    const event = await claims.stateNow(
      name,
      (months.get(name) ?? []).map((scope) => splitScope(scope).month),
    )
    if (event !== null) events.push(event)
  }
  return events
}
