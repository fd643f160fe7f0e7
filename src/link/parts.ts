// The parts of the story that are made of claims and events: which there are, and how one is built scope by scope.
import type { AidChain, Commitment, Episode, Leverage } from '../model/index.ts'
import { AID } from './aid.ts'
import { COMMITMENTS } from './commitments.ts'
import { EPISODES } from './episodes.ts'
import { countriesAtHome } from './episodes-home.ts'
import { LEVERAGE } from './leverage.ts'
import { type Beyond, compare, inOrder, type LinkedClaim, type Months, type StoryPart } from './linked-claim.ts'
import { monthOf, stretchesOf, WHOLE } from './stretches.ts'

export type PartItem = Commitment | Episode | AidChain | Leverage

/** Every part by its kind. */
export const PARTS: readonly StoryPart<PartItem>[] = [COMMITMENTS, ...EPISODES, AID, LEVERAGE]

/** Kinds whose war is asked for: their scopes are countries, counted and never built. */
const OF_HOME = '-home'

/** Between the name of a scope and a month. */
const AT = '@'

/** One scope, or one month of it. */
export type ScopeName = readonly [kind: string, scope: string]

/** The scopes a claim is in, with its month (`daraya@2016-05`). */
export function scopesOf(claim: LinkedClaim): readonly ScopeName[] {
  const month = monthOf(claim)
  return PARTS.flatMap((part): readonly ScopeName[] => {
    const names = [...new Set(part.scopesOf(claim))]
    const scopes = names.map((name): ScopeName => [part.kind, scopeAt(name, month)])
    return part.home && names.length > 0 && claim.country !== null
      ? [...scopes, [part.kind + OF_HOME, claim.country]]
      : scopes
  })
}

/** A scope's name without the month, and the month. */
export function splitScope(scope: string): { readonly name: string; readonly month: string } {
  const at = scope.lastIndexOf(AT)
  return { name: scope.slice(0, at), month: scope.slice(at + 1) }
}

/** The scope of a month. */
export function scopeAt(name: string, month: string): string {
  return `${name}${AT}${month}`
}

/** How a part is kept up. */
export interface Upkeep {
  readonly months: Months
  /** The kind under which its countries are counted; null where it does not ask for them. */
  readonly home: string | null
  /** True where its items are tied to one another once all are built. */
  readonly tied: boolean
}

/** How a part of this kind is kept up; null for a kind that is none. */
export function upkeepOf(kind: string): Upkeep | null {
  const part = PARTS.find((p) => p.kind === kind)
  if (part === undefined) return null
  return {
    months: part.months ?? WHOLE,
    home: part.home ? part.kind + OF_HOME : null,
    tied: part.tie !== undefined,
  }
}

/** The kind of a part whose countries are counted under another name; null where none are. */
export function kindAtHome(kind: string): string | null {
  return kind.endsWith(OF_HOME) ? kind.slice(0, -OF_HOME.length) : null
}

/** Builds one scope of one part, or one stretch of it; `claims` in any order. */
export function buildScope(
  kind: string,
  name: string,
  claims: readonly LinkedClaim[],
  beyond: Beyond,
): readonly PartItem[] {
  const part = PARTS.find((p) => p.kind === kind)
  if (part === undefined) return []
  const later = [...beyond.later].sort(inOrder)
  return namedApart(part.build([...claims].sort(inOrder), name, { ...beyond, later }))
}

/** Items with ids of their own: of several that would have one, as two tracks of talks that began in one town on one day, all but the first are numbered. */
function namedApart(items: readonly PartItem[]): readonly PartItem[] {
  const met = new Map<string, number>()
  return items.map((item) => {
    const n = (met.get(item.id) ?? 0) + 1
    met.set(item.id, n)
    return n === 1 ? item : { ...item, id: `${item.id}/${n}` }
  })
}

/** Builds every scope of every part, part by part; `claims` in any order. */
function* partsBuilt(claims: readonly LinkedClaim[]): Generator<readonly [kind: string, items: readonly PartItem[]]> {
  const ordered = [...claims].sort(inOrder)
  for (const part of PARTS) {
    const scopes = new Map<string, LinkedClaim[]>()
    const countries = new Map<string, number>()
    for (const claim of ordered) {
      const names = new Set(part.scopesOf(claim))
      if (part.home && names.size > 0 && claim.country !== null)
        countries.set(claim.country, (countries.get(claim.country) ?? 0) + 1)
      for (const name of names) {
        const there = scopes.get(name)
        if (there) there.push(claim)
        else scopes.set(name, [claim])
      }
    }
    const home = countriesAtHome(countries)
    for (const [name, list] of [...scopes].sort((a, b) => compare(a[0], b[0])))
      for (const { own, ...beyond } of partedIn(part, list))
        yield [part.kind, namedApart(part.build(own, name, { ...beyond, home }))]
  }
}

/** The claims of one scope, in order, stretch by stretch. */
function* partedIn(
  { months }: StoryPart<PartItem>,
  claims: readonly LinkedClaim[],
): Generator<Omit<Beyond, 'home'> & { readonly own: readonly LinkedClaim[] }> {
  const byMonth = new Map<string, LinkedClaim[]>()
  for (const claim of claims) {
    const month = monthOf(claim)
    const there = byMonth.get(month)
    if (there) there.push(claim)
    else byMonth.set(month, [claim])
  }
  const of = (names: readonly string[]): LinkedClaim[] => names.flatMap((m) => byMonth.get(m) ?? [])
  const counts = new Map([...byMonth].map(([month, list]) => [month, list.length]))
  for (const { months: own, later, follows } of stretchesOf(months ?? WHOLE, counts))
    yield { own: of(own), later: of(later), month: own[0], since: follows ? own[0] : null }
}

/** All items of all parts, by kind, not yet tied to one another; `claims` in any order. */
export function buildParts(claims: readonly LinkedClaim[]): ReadonlyMap<string, readonly PartItem[]> {
  const built = new Map<string, PartItem[]>()
  for (const [kind, items] of partsBuilt(claims)) {
    const there = built.get(kind)
    if (there) there.push(...items)
    else built.set(kind, [...items])
  }
  return built
}

/** The items of a kind tied to one another. */
export function tiedItems(kind: string, items: readonly PartItem[]): readonly PartItem[] {
  const part = PARTS.find((p) => p.kind === kind)
  return part?.tie ? namedApart(part.tie(items)) : items
}
