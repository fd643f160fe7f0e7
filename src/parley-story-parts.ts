// Commitments, deals, aid and leverage of a record, out of the notes of its claims: built again where claims came, went or changed,
// a stretch of one town at a time.
import {
  type Again,
  buildScope,
  countriesAtHome,
  itemUnder,
  kindAtHome,
  type Looked,
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
import {
  type Awaits,
  awaitsIn,
  awaitsOf,
  type FarScope,
  farScopes,
  stretchesLooking,
  touchedFar,
} from './parley-story-far.ts'
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
  /** The notes of all claims that came, by their months, once they were asked for. */
  notes?: Promise<ReadonlyMap<string, readonly Note<object>[]>>
}

/** All claims that came to a scope or its parties. */
function cameIn({ months, far }: Wanted): readonly string[] {
  return [...new Set([...[...months.values()].flatMap((ids) => ids ?? []), ...far.flatMap((f) => f.came ?? [])])]
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
  const touched = new Map(
    stretchesTouched(upkeep.months, now, before, new Set(dirty.keys())).map((s) => [s.months[0], s]),
  )
  const looking = upkeep.far === null ? [] : stretchesLooking(wanted, upkeep, now)
  const firsts = new Set([...touched.keys(), ...looking.map((s) => s.months[0])])
  const kept = upkeep.far || upkeep.sift ? await awaitsIn(record, kind, name, firsts) : new Map<string, Awaits>()
  for (const s of await touchedFar(claims, wanted, upkeep, looking, kept)) touched.set(s.months[0], s)
  // What people changed of an item says no longer what it was built from.
  const edited = [...claims.rules.rejected, ...claims.rules.edits.keys()].some((id) => id.startsWith(`${kind}/`))
  const sifted = sure && !edited ? stretchesKept(upkeep.months, now, before) : new Set<string>()
  const drop: Built['drop'][number][] = []
  const put: Built['put'][number][] = []
  const dropFrom = (from: string, to: string): void => {
    for (const k of upkeep.far || upkeep.sift ? [kind, waits] : [kind])
      drop.push([k, scopeAt(name, from), scopeAt(name, to)])
  }
  const unmoved = new Set<string>()
  for (const stretch of touched.values()) {
    const { months: own, later, follows } = stretch
    const first = own[0]
    const last = own.at(-1) as string
    const there = sifted.has(first) ? kept.get(first) : undefined
    const again = there ? await againFor(claims, { wanted, upkeep, stretch, there, now }) : null
    if (there && again) {
      if (again.gist === null) {
        unmoved.add(first)
        continue
      }
      dropFrom(first, last)
      const { fresh, kept: asWere, gist, keys } = again
      const awaits: Awaits = { ...there, gist, keys: keys ?? there.keys }
      put.push({ kind, scope: scopeAt(name, first), items: under(fresh), kept: asWere })
      put.push({ kind: waits, scope: scopeAt(name, first), items: [awaits], kept: [] })
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
    put.push({ kind, scope: scopeAt(name, first), items: under(items), kept: [] })
    const awaits: Awaits = { id: waits, keys, gist, notes: notesIn(stretch, now, far) }
    if (keys.length > 0 || gist !== null)
      put.push({ kind: waits, scope: scopeAt(name, first), items: [awaits], kept: [] })
  }
  for (const month of dirty.keys()) if (!unmoved.has(month)) dropFrom(month, month)
  return { drop, put }
}

/** How many notes a stretch is built from and looks at. */
function notesIn({ months, later }: Stretch, now: ReadonlyMap<string, number>, far: readonly FarScope[]): number {
  const told = [...months, ...later].reduce((n, month) => n + (now.get(month) ?? 0), 0)
  return far.reduce((n, { notes }) => n + notes, told)
}

/** A stretch that was built before, and looks at what it looked at. */
interface Standing {
  readonly wanted: Wanted
  readonly upkeep: Upkeep
  readonly stretch: Stretch
  readonly there: Awaits
  readonly now: ReadonlyMap<string, number>
}

/** What becomes of a stretch where claims came or were put elsewhere and no other thing happened; null where it must be built as a whole. */
async function againFor(claims: Claims, standing: Standing): Promise<Again<PartItem> | null> {
  const { wanted, stretch, there, now } = standing
  const { far, sift } = standing.upkeep
  if (sift === null || !there.gist) return null
  const { kind, name } = wanted
  /** Where it looks far for parties; null where it looks elsewhere than it did. */
  const lookedFor = async (keys: readonly string[]): Promise<readonly FarScope[] | null> => {
    const scopes = far ? await farScopes(claims, wanted, stretch, far, keys) : { now: [], before: [] }
    const isSame =
      scopes.now.length === scopes.before.length &&
      scopes.now.every(({ scope }, i) => scope === scopes.before[i]?.scope)
    return isSame ? scopes.now : null
  }
  const scopes = await lookedFor(there.keys)
  if (scopes === null) return null
  const came = new Set<string>()
  const take = (ids: Came | undefined): boolean => {
    for (const id of ids ?? []) came.add(id)
    return ids !== null
  }
  const looked = new Map(scopes.map(({ scope, month }) => [scope, month]))
  const asked = wanted.far.filter(({ scope }) => looked.has(scope))
  if (![...stretch.months, ...stretch.later].every((month) => take(wanted.months.get(month)))) return null
  if (!asked.every((a) => take(a.came))) return null
  const looksAt = new Set([...stretch.months, ...stretch.later, ...asked.map((a) => a.month)])
  const near = new Set([...stretch.months, ...stretch.later])
  const lookedAt = (byMonth: ReadonlyMap<string, readonly Note<object>[]>): Looked => {
    const of = (months: Iterable<string>): readonly Note<object>[] => [...months].flatMap((m) => byMonth.get(m) ?? [])
    return {
      own: of(stretch.months),
      later: of(stretch.later),
      far: of([...byMonth.keys()].filter((m) => !near.has(m))),
    }
  }
  wanted.notes ??= claims.notesOf(kind, name, cameIn(wanted))
  const what = [...(await wanted.notes)].flatMap(([month, notes]) =>
    looksAt.has(month) ? [[month, notes.filter((n) => came.has(n.claim.id))] as const] : [],
  )
  return sift.again(
    there.gist,
    { ...lookedAt(new Map(what)), more: notesIn(stretch, now, scopes) - there.notes },
    name,
    {
      of: async (ids) => lookedAt(await claims.notesOf(kind, name, ids)),
      all: async (parties, since) => {
        const others = await lookedFor(parties)
        if (others === null || others.map((s) => s.scope).join() !== scopes.map((s) => s.scope).join()) return null
        return {
          own: await claims.notes(
            kind,
            name,
            stretch.months.filter((m) => m >= since.slice(0, 7)),
          ),
          later: await claims.notes(kind, name, stretch.later),
          far: others.length === 0 ? [] : await claims.notesBy(kind, name, others),
        }
      },
    },
  )
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
