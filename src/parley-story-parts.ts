// Commitments, deals, aid and leverage of a record, out of the notes of its claims: built again where claims came, went or changed,
// a stretch of one town at a time.
import {
  buildScope,
  countriesAtHome,
  type Far,
  farMonths,
  itemUnder,
  kindAtHome,
  ofParty,
  type PartItem,
  partyScope,
  type ScopeName,
  type Stretch,
  scopeAt,
  splitScope,
  stretchesOf,
  stretchesTouched,
  type Upkeep,
  upkeepOf,
} from './link/index.ts'
import { Claims, wholeOf } from './parley-story-claims.ts'
import { type LinkOptions, NOTHING, WHEN_READ } from './parley-story-rows.ts'
import type { LinkBatch, ParleyRecord } from './record/index.ts'

/** Months, or whole scopes, that are built and kept in one transaction. */
const AT_ONCE = 120

/** Builds again what linking left to build, and keeps it; stopped at any moment, the next call goes on. */
export async function buildParts(
  record: ParleyRecord,
  { signal, onProgress }: Pick<LinkOptions, 'signal' | 'onProgress'> = {},
): Promise<void> {
  const claims = await Claims.of(record)
  const counted = await settleHomes(record, claims)
  const { scopes } = await record.links.dirt()
  const wanted = byName(scopes.filter(([kind]) => kindAtHome(kind) === null))
  if (wanted.length === 0 && counted.scopes.length > 0)
    await claims.put({ ...NOTHING, settled: { ...NOTHING.settled, scopes: counted.scopes }, basis: counted.basis })
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
      settled: {
        ...NOTHING.settled,
        scopes: [...(basis === counted.basis ? counted.scopes : []), ...some.flatMap((s) => s.scopes)],
      },
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
  const known = new Map<string, Promise<Counts>>()
  const countsOf = (party: string): Promise<Counts> => {
    const counts = known.get(party) ?? claims.counts(kind, name, party)
    known.set(party, counts)
    return counts
  }
  if (wanted.far.length > 0 && upkeep.far)
    for (const stretch of await touchedFar(record, wanted, upkeep, now, countsOf)) touched.add(stretch)
  const latest = [...now.keys()].sort().at(-1) ?? ''
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
    const isLast = (later.at(-1) ?? (own.at(-1) as string)) >= latest
    const scopes = upkeep.far && !isLast ? await farScopes(wanted, stretch, upkeep.far, keys, countsOf) : []
    const far = scopes.length === 0 ? [] : await claims.notesBy(kind, name, scopes)
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

type Counts = Awaited<ReturnType<Claims['counts']>>
/** A month of a scope, and the scope of a party in it. */
interface FarScope {
  readonly month: string
  readonly scope: string
}
type CountsOf = (party: string) => Promise<Counts>

/** The scopes, each of a party and a month, in which a stretch looks far for those it waits for. */
async function farScopes(
  { kind, name }: Wanted,
  stretch: Stretch,
  far: Far<object>,
  parties: readonly string[],
  countsOf: CountsOf,
): Promise<readonly FarScope[]> {
  const scopes: FarScope[] = []
  for (const party of parties)
    for (const month of farMonths(far, stretch, (await countsOf(party)).now))
      scopes.push({ month, scope: partyScope(kind, name, party, month).scope })
  return scopes
}

/** Stretches that look far for a party of which there are others now: that wait for it, and look, or looked, at the month. */
async function touchedFar(
  record: ParleyRecord,
  { kind, name, far: parties }: Wanted,
  { months, far }: Upkeep,
  now: ReadonlyMap<string, number>,
  countsOf: CountsOf,
): Promise<readonly Stretch[]> {
  const stretches = stretchesOf(months, now)
  if (far === null || stretches.length < 2) return []
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
      const counts = await countsOf(party)
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

/** Scopes that were counted, and what the record was then. */
interface Counted {
  readonly scopes: readonly ScopeName[]
  readonly basis: string
}

/**
 * Where new claims change whose war it is, all of the part must be built again; that is seldom. Gives back what was counted and
 * changes nothing, to be settled with what is built.
 */
async function settleHomes(record: ParleyRecord, claims: Claims): Promise<Counted> {
  const { links } = record
  for (;;) {
    const basis = await claims.begin()
    const dirty = (await links.dirt()).scopes.filter(([kind]) => kindAtHome(kind) !== null)
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
    if (Object.keys(facts).length === 0) return { scopes: dirty, basis }
    if (await claims.put({ ...NOTHING, soiledScopes, facts, settled: { ...NOTHING.settled, scopes: dirty }, basis }))
      return { scopes: [], basis }
  }
}
