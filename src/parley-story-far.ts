// Far behind a stretch of a busy town: the few parties it waits for, counted and looked for month by month; and what is kept of a stretch
// beside its items, so that notes that change nothing in it cost no building.
import {
  type Far,
  farMonths,
  monthsAfter,
  partyScope,
  type Stretch,
  scopeAt,
  splitScope,
  stretchesOf,
  type Upkeep,
} from './link/index.ts'
import type { Claims, Counts } from './parley-story-claims.ts'
import type { ParleyRecord } from './record/index.ts'

/** What is kept of a stretch beside its items. */
export interface Awaits {
  readonly id: string
  /** The parties it waits for. */
  readonly keys: readonly string[]
  /** What notes that come are sifted by; null where they are not. */
  readonly gist: object | null
  /** How many notes it was built from and looked at. */
  readonly notes: number
}

/** The kind under which {@link Awaits} are kept. */
export function awaitsOf(kind: string): string {
  return `${kind}-awaits`
}

/** What is kept of stretches of a scope, by their first months; only of those that begin with one of these. */
export async function awaitsIn(
  record: ParleyRecord,
  kind: string,
  name: string,
  firsts: Iterable<string>,
): Promise<ReadonlyMap<string, Awaits>> {
  const scopes = [...firsts].map((month) => scopeAt(name, month))
  const kept = await record.links.built(awaitsOf(kind), scopes)
  return new Map(kept.map(({ scope, json }) => [splitScope(scope).month, JSON.parse(json) as Awaits] as const))
}

/** A month of a scope, and the scope of a party in it. */
export interface FarScope {
  readonly month: string
  readonly scope: string
  /** How many notes it has. */
  readonly notes: number
}

/** One scope of one kind, whose parties are counted. */
interface Of {
  readonly kind: string
  readonly name: string
}

/** The months whose notes of a party say how far a stretch looks for it. */
function monthsLooked({ months, later }: Stretch, { within }: Far<object>): readonly string[] {
  return [...new Set([...later, ...monthsAfter(months.at(-1) as string, within)])]
}

/** The scopes, each of a party and a month, in which a stretch looks far for those it waits for: now, and as counted when last built. */
export async function farScopes(
  claims: Claims,
  { kind, name }: Of,
  stretch: Stretch,
  far: Far<object>,
  parties: readonly string[],
): Promise<Readonly<Record<keyof Counts, readonly FarScope[]>>> {
  const counts = await claims.countsBy(kind, name, parties, monthsLooked(stretch, far))
  const of = (which: keyof Counts): readonly FarScope[] =>
    [...counts].flatMap(([party, { [which]: notes }]) =>
      farMonths(far, stretch, notes).map((month) => ({
        month,
        scope: partyScope(kind, name, party, month).scope,
        notes: notes.get(month) ?? 0,
      })),
    )
  return { now: of('now'), before: of('before') }
}

/** Stretches that may look far at a month in which there are others of a party now. */
export function stretchesLooking(
  { far: asked }: Asked,
  { months, far }: Upkeep,
  now: ReadonlyMap<string, number>,
): readonly Stretch[] {
  const stretches = far === null || asked.length === 0 ? [] : stretchesOf(months, now)
  if (far === null || stretches.length < 2) return []
  return stretches.filter((stretch) => {
    const looked = new Set(monthsLooked(stretch, far))
    return asked.some(({ month }) => looked.has(month))
  })
}

/** Parties of which there are others now, each with the month. */
interface Asked {
  readonly far: readonly { readonly party: string; readonly month: string }[]
}

/** Of these stretches those that look far for a party of which there are others now: that wait for it, and look, or looked, at the month. */
export async function touchedFar(
  claims: Claims,
  of: Of & Asked,
  { far }: Upkeep,
  stretches: readonly Stretch[],
  kept: ReadonlyMap<string, Awaits>,
): Promise<readonly Stretch[]> {
  if (far === null) return []
  const found: Stretch[] = []
  for (const stretch of stretches) {
    const keys = new Set(kept.get(stretch.months[0])?.keys)
    const looked = new Set(monthsLooked(stretch, far))
    const asked = of.far.filter(({ party, month }) => keys.has(party) && looked.has(month))
    if (asked.length === 0) continue
    const scopes = await farScopes(claims, of, stretch, far, [...new Set(asked.map((a) => a.party))])
    const there = new Set([...scopes.now, ...scopes.before].map((s) => s.scope))
    if (asked.some(({ party, month }) => there.has(partyScope(of.kind, of.name, party, month).scope)))
      found.push(stretch)
  }
  return found
}
