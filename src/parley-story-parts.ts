// Commitments, deals, aid and leverage of a record, out of the notes of its claims: built again where claims came, went or changed,
// a stretch of one town at a time.
import {
  buildScope,
  countriesAtHome,
  itemUnder,
  kindAtHome,
  type Note,
  ofParty,
  type PartItem,
  type Stretch,
  scopeAt,
  splitScope,
  stretchesKept,
  stretchesTouched,
  type Upkeep,
  upkeepOf,
} from './link/index.ts'
import { Claims, nextBasis, wholeOf } from './parley-story-claims.ts'
import { type Awaits, awaitsIn, awaitsOf, type FarScope, farScopes, touchedFar } from './parley-story-far.ts'
import { type LinkOptions, NOTHING, WHEN_READ } from './parley-story-rows.ts'
import type { LinkBatch, ParleyRecord, SoiledScope } from './record/index.ts'

/** Months, or whole scopes, that are built and kept in one transaction. */
const AT_ONCE = 120

/** Builds again what linking left to build, and keeps it; stopped at any moment, the next call goes on. */
export async function buildParts(
  record: ParleyRecord,
  { signal, onProgress }: Pick<LinkOptions, 'signal' | 'onProgress'> = {},
): Promise<void> {
  const claims = await Claims.of(record)
  const counted = await settleHomes(record, claims)
  // What came is told truly as long as nobody else changes the record.
  let expected = await claims.begin()
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
    for (const one of some) built.push(await builtFor(record, claims, one, basis === expected))
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
    if (basis === expected) expected = nextBasis(basis)
    at += some.length
    done += batch.settled.scopes.length
    onProgress?.({ step: 'building', done, of: scopes.length })
  }
}

/** Claims that came to a month of a scope, or were put elsewhere; null where something else happened there too. */
type Came = SoiledScope[2]

/** What waits to be built of one scope: the scope itself, or months of it; and of which parties there are others now in which months. */
interface Wanted {
  readonly kind: string
  readonly name: string
  readonly months: Map<string, Came>
  readonly far: { readonly party: string; readonly month: string; readonly scope: string; readonly came: Came }[]
  /** All that is settled by it. */
  readonly scopes: SoiledScope[]
}

function byName(scopes: readonly SoiledScope[]): readonly Wanted[] {
  const found = new Map<string, Wanted>()
  for (const soiled of scopes) {
    const [of_, scope, came] = soiled
    const of = ofParty([of_, scope])
    const kind = of?.kind ?? of_
    const { name, month } = of ?? splitScope(scope)
    const there: Wanted = found.get(`${kind} ${name}`) ?? { kind, name, months: new Map(), far: [], scopes: [] }
    found.set(`${kind} ${name}`, there)
    if (of) there.far.push({ party: of.party, month, scope, came })
    else there.months.set(month, came)
    there.scopes.push(soiled)
  }
  return [...found.values()]
}

interface Built {
  readonly drop: LinkBatch['dropScopes']
  readonly put: LinkBatch['scopes']
}

/** `sure` where what is told to have come is all that happened. */
async function builtFor(record: ParleyRecord, claims: Claims, wanted: Wanted, sure: boolean): Promise<Built> {
  const { kind, name, months: dirty } = wanted
  const upkeep = upkeepOf(kind)
  if (upkeep === null || upkeep.whenRead) return { drop: [], put: [] }
  const home = new Set(upkeep.home === null ? [] : await homeOf(record, kind))
  const under = (items: readonly PartItem[]): readonly PartItem[] =>
    upkeep.tied ? items : items.flatMap((item) => itemUnder(item, claims.rules) ?? [])
  const { now, before } = await claims.counts(kind, name)
  const waits = awaitsOf(kind)
  const kept = upkeep.far || upkeep.sift ? await awaitsIn(record, kind, name) : new Map<string, Awaits>()
  const touched = new Map(
    stretchesTouched(upkeep.months, now, before, new Set(dirty.keys())).map((s) => [s.months[0], s]),
  )
  if (wanted.far.length > 0)
    for (const s of await touchedFar(claims, wanted, upkeep, now, kept)) touched.set(s.months[0], s)
  // What people changed of an item says no longer what it was built from.
  const edited = [...claims.rules.rejected, ...claims.rules.edits.keys()].some((id) => id.startsWith(`${kind}/`))
  const sifted = sure && !edited ? stretchesKept(upkeep.months, now, before) : new Set<string>()
  const drop: Built['drop'][number][] = []
  const put: Built['put'][number][] = []
  const dropFrom = (from: string, to: string): void => {
    for (const k of kept.size > 0 || upkeep.far ? [kind, waits] : [kind])
      drop.push([k, scopeAt(name, from), scopeAt(name, to)])
  }
  const unmoved = new Set<string>()
  for (const stretch of touched.values()) {
    const { months: own, later, follows } = stretch
    const first = own[0]
    const last = own.at(-1) as string
    const there = sifted.has(first) ? kept.get(first) : undefined
    if (there && (await isUnmoved(record, claims, wanted, upkeep, stretch, there, now))) {
      unmoved.add(first)
      continue
    }
    const notes = await claims.notes(kind, name, own)
    const keys = upkeep.far?.awaited(notes) ?? []
    const far = upkeep.far ? (await farScopes(claims, wanted, stretch, upkeep.far, keys)).now : []
    const beyond = {
      later: await claims.notes(kind, name, later),
      far: far.length === 0 ? [] : await claims.notesBy(kind, name, far),
      since: follows ? first : null,
      home,
    }
    const { items, gist } = buildScope(kind, name, notes, beyond)
    dropFrom(first, last)
    put.push({ kind, scope: scopeAt(name, first), items: under(items) })
    const awaits: Awaits = { id: waits, keys, gist, notes: notesIn(stretch, now, far) }
    if (keys.length > 0 || gist !== null) put.push({ kind: waits, scope: scopeAt(name, first), items: [awaits] })
  }
  for (const month of dirty.keys()) if (!unmoved.has(month)) dropFrom(month, month)
  return { drop, put }
}

/** How many notes a stretch is built from and looks at. */
function notesIn({ months, later }: Stretch, now: ReadonlyMap<string, number>, far: readonly FarScope[]): number {
  const told = [...months, ...later].reduce((n, month) => n + (now.get(month) ?? 0), 0)
  return far.reduce((n, { notes }) => n + notes, told)
}

/** Whether all that was built of a stretch stays as it is: it looks at what it looked at, where claims came or were put elsewhere and no other thing happened, and these change nothing. */
async function isUnmoved(
  record: ParleyRecord,
  claims: Claims,
  wanted: Wanted,
  { far, sift }: Upkeep,
  stretch: Stretch,
  { keys, gist, notes }: Awaits,
  now: ReadonlyMap<string, number>,
): Promise<boolean> {
  if (sift === null || !gist) return false
  const scopes = far ? await farScopes(claims, wanted, stretch, far, keys) : { now: [], before: [] }
  if (scopes.now.length !== scopes.before.length) return false
  if (scopes.now.some(({ scope }, i) => scope !== scopes.before[i]?.scope)) return false
  const at = scopeAt(wanted.name, stretch.months[0])
  const came = new Set<string>()
  const take = (ids: Came | undefined): boolean => {
    for (const id of ids ?? []) came.add(id)
    return ids !== null
  }
  const looked = new Map(scopes.now.map(({ scope, month }) => [scope, month]))
  const asked = wanted.far.filter(({ scope }) => looked.has(scope))
  if (![...stretch.months, ...stretch.later].every((month) => take(wanted.months.get(month)))) return false
  if (!asked.every((a) => take(a.came))) return false
  // What is cited tells where it was put; what is not has no part in what was built.
  const built = came.size === 0 ? [] : await record.links.built(wanted.kind, at, at)
  if (built.some(({ json }) => [...came].some((id) => json.includes(`"${id}"`)))) return false
  const byMonth = await claims.notesOf(wanted.kind, wanted.name, [...came])
  const of = (months: Iterable<string>): readonly Note<object>[] =>
    [...new Set(months)].flatMap((month) => byMonth.get(month) ?? [])
  return sift.isUnmoved(gist, {
    own: of(stretch.months),
    later: of(stretch.later),
    far: of(asked.map((a) => a.month)),
    more: notesIn(stretch, now, scopes.now) - notes,
  })
}

/** Countries whose war a part is built for, as last settled. */
async function homeOf(record: ParleyRecord, kind: string): Promise<readonly string[]> {
  const known = await record.links.fact(`home ${kind}`)
  return known ? known.split(' ') : []
}

/** Scopes that were counted, and what the record was then. */
interface Counted {
  readonly scopes: readonly SoiledScope[]
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
    const soiledScopes: SoiledScope[] = []
    const facts: Record<string, string> = {}
    for (const counted of new Set(dirty.map(([kind]) => kind))) {
      const kind = kindAtHome(counted) as string
      const counts = new Map((await links.scopeCounts(counted)).map((c) => [c.scope, c.claims]))
      const home = [...countriesAtHome(counts)].sort().join(' ')
      if (home === (await homeOf(record, kind)).join(' ')) continue
      facts[`home ${kind}`] = home
      for (const { scope } of await links.scopeCounts(kind)) soiledScopes.push([kind, scope, null])
    }
    if (Object.keys(facts).length === 0) return { scopes: dirty, basis }
    if (await claims.put({ ...NOTHING, soiledScopes, facts, settled: { ...NOTHING.settled, scopes: dirty }, basis }))
      return { scopes: [], basis }
  }
}
