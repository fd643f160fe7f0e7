// Commitments, episodes, aid and leverage of a record: built again where claims came, went or changed, a stretch of one town at a time.
import {
  buildScope,
  countriesAtHome,
  itemUnder,
  kindAtHome,
  type LinkedClaim,
  type PartItem,
  type Rules,
  type ScopeName,
  scopeAt,
  splitScope,
  stretchesTouched,
  tiedItems,
  upkeepOf,
} from './link/index.ts'
import type { Episode, Story } from './model/index.ts'
import { Claims } from './parley-story-claims.ts'
import { type LinkOptions, NOTHING } from './parley-story-rows.ts'
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
  const wanted = byName(scopes.filter(([kind]) => upkeepOf(kind) !== null))
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
  if (upkeep === null) return { drop: [], put: [] }
  const home = new Set(upkeep.home === null ? [] : await homeOf(record, kind))
  const under = (items: readonly PartItem[]): readonly PartItem[] =>
    upkeep.tied ? items : items.flatMap((item) => itemUnder(item, claims.rules) ?? [])
  const byMonth = await claims.months(kind, name)
  const counts = new Map([...byMonth].map(([month, numbers]) => [month, numbers.length]))
  const dirty = new Set(scopes.map(([, scope]) => splitScope(scope).month))
  const told = async (months: readonly string[]): Promise<readonly LinkedClaim[]> => {
    const found = await claims.numbered(months.flatMap((m) => byMonth.get(m) ?? []))
    return found.flatMap((f) => f.linked)
  }
  const drop = [...dirty].map((m) => [kind, scopeAt(name, m), scopeAt(name, m)] as const)
  const put: Built['put'][number][] = []
  for (const { months, later, follows } of stretchesTouched(upkeep.months, counts, dirty)) {
    const first = months[0]
    const beyond = { later: await told(later), month: first, since: follows ? first : null, home }
    const items = buildScope(kind, name, await told(months), beyond)
    drop.push([kind, scopeAt(name, first), scopeAt(name, months.at(-1) as string)])
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
      const home = [...countriesAtHome(await links.scopeCounts(counted))].sort().join(' ')
      if (home === (await homeOf(record, kind)).join(' ')) continue
      facts[`home ${kind}`] = home
      for (const scope of (await links.scopeCounts(kind)).keys()) soiledScopes.push([kind, scope])
    }
    if (await claims.put({ ...NOTHING, soiledScopes, facts, settled: { ...NOTHING.settled, scopes: dirty }, basis }))
      return
  }
}

/** A story as it is kept, with the parts put together that are kept in pieces or point at one another. */
export function tiedStory(story: Story, rules: Rules): Story {
  const kinds = [...new Set(story.episodes.map((e) => e.kind))].filter((kind) => upkeepOf(kind)?.tied === true)
  if (kinds.length === 0) return story
  const tied = kinds.flatMap((kind) =>
    tiedItems(
      kind,
      story.episodes.filter((e) => e.kind === kind),
    ).flatMap((item) => itemUnder(item, rules) ?? []),
  )
  const others = story.episodes.filter((e) => !kinds.includes(e.kind))
  const episodes = [...others, ...(tied as readonly Episode[])].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0))
  return { ...story, episodes }
}
