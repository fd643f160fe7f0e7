// Commitments, episodes, aid and leverage of a record, out of the notes of its claims: built again where claims came, went or changed,
// a stretch of one town at a time, or put together when the story is read.
import {
  buildScope,
  countriesAtHome,
  type Far,
  farMonths,
  itemUnder,
  kindAtHome,
  type Note,
  ofParty,
  PARTS,
  type PartItem,
  partyScope,
  type ScopeName,
  type Stretch,
  scopeAt,
  splitScope,
  stretchesOf,
  stretchesTouched,
  tiedItems,
  type Upkeep,
  upkeepOf,
} from './link/index.ts'
import type { Episode, Story, StoryEvent } from './model/index.ts'
import { Claims, wholeOf } from './parley-story-claims.ts'
import { type LinkOptions, NOTHING, STATE } from './parley-story-rows.ts'
import type { Whole } from './parley-story-seen.ts'
import type { LinkBatch, ParleyRecord } from './record/index.ts'

/** Months, or whole scopes, that are built and kept in one transaction. */
const AT_ONCE = 120

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
    const batch: LinkBatch = {
      ...NOTHING,
      dropScopes: built.flatMap((b) => b.drop),
      scopes: built.flatMap((b) => b.put),
      // Where claims of a scope went away.
      dropWholes: some.flatMap(({ kind, name }) => (WHEN_READ.includes(kind) ? [wholeOf(kind, name)] : [])),
      settled: { ...NOTHING.settled, scopes: some.flatMap((s) => s.scopes) },
      basis,
    }
    if (!(await claims.put(batch))) continue
    at += some.length
    done += batch.settled.scopes.length
    onProgress?.({ step: 'building', done, of: scopes.length })
  }
}

/** What waits to be built of one scope: the scope itself, or months of it; and of which parties there are others now in which months. */
interface Wanted {
  readonly kind: string
  readonly name: string
  readonly months: Set<string>
  readonly far: { readonly party: string; readonly month: string }[]
  /** All that is settled by it. */
  readonly scopes: ScopeName[]
}

function byName(scopes: readonly ScopeName[]): readonly Wanted[] {
  const found = new Map<string, Wanted>()
  for (const scope of scopes) {
    const of = ofParty(scope)
    const kind = of?.kind ?? scope[0]
    const { name, month } = of ?? splitScope(scope[1])
    const there = found.get(`${kind} ${name}`) ?? { kind, name, months: new Set(), far: [], scopes: [] }
    found.set(`${kind} ${name}`, there)
    if (of) there.far.push({ party: of.party, month })
    else there.months.add(month)
    there.scopes.push(scope)
  }
  return [...found.values()]
}

interface Built {
  readonly drop: LinkBatch['dropScopes']
  readonly put: LinkBatch['scopes']
}

async function builtFor(record: ParleyRecord, claims: Claims, wanted: Wanted): Promise<Built> {
  const { kind, name, months: dirty } = wanted
  const upkeep = upkeepOf(kind)
  if (upkeep === null || upkeep.whenRead) return { drop: [], put: [] }
  const home = new Set(upkeep.home === null ? [] : await homeOf(record, kind))
  const under = (items: readonly PartItem[]): readonly PartItem[] =>
    upkeep.tied ? items : items.flatMap((item) => itemUnder(item, claims.rules) ?? [])
  const { now, before } = await claims.counts(kind, name)
  const waits = awaitsOf(kind)
  const touched = new Set(stretchesTouched(upkeep.months, now, before, dirty))
  if (wanted.far.length > 0 && upkeep.far)
    for (const stretch of await touchedFar(record, claims, wanted, upkeep)) touched.add(stretch)
  const drop: Built['drop'][number][] = []
  const put: Built['put'][number][] = []
  const dropFrom = (from: string, to: string): void => {
    for (const k of upkeep.far ? [kind, waits] : [kind]) drop.push([k, scopeAt(name, from), scopeAt(name, to)])
  }
  for (const month of dirty) dropFrom(month, month)
  const done = new Set<string>()
  for (const stretch of touched) {
    const { months: own, later, follows } = stretch
    const first = own[0]
    if (done.has(first)) continue
    done.add(first)
    const notes = await claims.notes(kind, name, own)
    const keys = upkeep.far?.awaited(notes) ?? []
    const far = upkeep.far ? await farNotes(claims, kind, name, stretch, upkeep.far, keys) : []
    const beyond = { later: await claims.notes(kind, name, later), far, since: follows ? first : null, home }
    dropFrom(first, own.at(-1) as string)
    put.push({ kind, scope: scopeAt(name, first), items: under(buildScope(kind, name, notes, beyond)) })
    if (keys.length > 0) put.push({ kind: waits, scope: scopeAt(name, first), items: [{ id: waits, keys } as Awaits] })
  }
  return { drop, put }
}

/** The parties a stretch waits for, as they are kept. */
interface Awaits {
  readonly id: string
  readonly keys: readonly string[]
}

function awaitsOf(kind: string): string {
  return `${kind}-awaits`
}

/** The notes far behind a stretch that come from parties it waits for. */
async function farNotes(
  claims: Claims,
  kind: string,
  name: string,
  stretch: Stretch,
  far: Far<object>,
  parties: readonly string[],
): Promise<readonly Note<object>[]> {
  const all = await claims.counts(kind, name)
  const last = stretch.later.at(-1) ?? (stretch.months.at(-1) as string)
  if (![...all.now.keys()].some((month) => month > last)) return []
  const months = new Set<string>()
  const scopes: string[] = []
  for (const party of parties) {
    const { now } = await claims.counts(kind, name, party)
    for (const month of farMonths(far, stretch, now)) {
      months.add(month)
      scopes.push(partyScope(kind, name, party, month).scope)
    }
  }
  return scopes.length === 0 ? [] : claims.notesBy(kind, name, [...months].sort(), scopes)
}

/** Stretches that look far for a party of which there are others now: that wait for it, and look, or looked, at the month. */
async function touchedFar(
  record: ParleyRecord,
  claims: Claims,
  { kind, name, far: parties }: Wanted,
  { months, far }: Upkeep,
): Promise<readonly Stretch[]> {
  if (far === null) return []
  const { now } = await claims.counts(kind, name)
  const stretches = stretchesOf(months, now)
  if (stretches.length < 2) return []
  const kept = await record.links.built(awaitsOf(kind), scopeAt(name, '0'), scopeAt(name, '9999-99'))
  const waits = new Map(
    kept.flatMap(({ scope, json }) => {
      const of = splitScope(scope)
      return of.name === name ? [[of.month, new Set((JSON.parse(json) as Awaits).keys)] as const] : []
    }),
  )
  const found: Stretch[] = []
  for (const stretch of stretches) {
    const keys = waits.get(stretch.months[0])
    if (!keys) continue
    for (const { party, month } of parties) {
      if (!keys.has(party) || month <= (stretch.months.at(-1) as string)) continue
      const counts = await claims.counts(kind, name, party)
      if (![counts.now, counts.before].some((of) => farMonths(far, stretch, of).includes(month))) continue
      found.push(stretch)
      break
    }
  }
  return found
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

/** Kinds that are put together from all notes of a scope when the story is read. */
const WHEN_READ: readonly string[] = [STATE, ...PARTS.flatMap(({ kind, whenRead }) => (whenRead ? [kind] : []))]

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
  return { ...story, events: events.sort(inIdOrder), episodes: byId.sort(inIdOrder) }
}
