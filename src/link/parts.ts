// The parts of the story that are made of claims and events: which there are, and how one is built scope by scope.
import type { AidChain, Commitment, Episode, Leverage, StoryEvent } from '../model/index.ts'
import { AID } from './aid.ts'
import { COMMITMENTS } from './commitments.ts'
import { EPISODES } from './episodes.ts'
import { LEVERAGE } from './leverage.ts'
import { compare, inOrder, type LinkedClaim, type StoryPart } from './linked-claim.ts'

export type PartItem = Commitment | Episode | AidChain | Leverage

/** Every part by its kind. */
export const PARTS: readonly StoryPart<PartItem>[] = [COMMITMENTS, ...EPISODES, AID, LEVERAGE]

/** The scopes a claim is in, as `kind` and `scope`. */
export function scopesOf(claim: LinkedClaim): readonly (readonly [kind: string, scope: string])[] {
  return PARTS.flatMap((part) => [...new Set(part.scopesOf(claim))].map((scope) => [part.kind, scope] as const))
}

/** Whether a part looks at events when it is built. */
export function looksAtEvents(kind: string): boolean {
  return PARTS.some((p) => p.kind === kind && p.events === true)
}

/** Builds one scope of one part; `claims` in any order. */
export function buildScope(
  kind: string,
  scope: string,
  claims: readonly LinkedClaim[],
  events: ReadonlyMap<string, StoryEvent>,
): readonly PartItem[] {
  const part = PARTS.find((p) => p.kind === kind)
  return part ? part.build([...claims].sort(inOrder), events, scope) : []
}

/** One scope of one part, built. */
export interface BuiltScope {
  readonly kind: string
  readonly scope: string
  readonly items: readonly PartItem[]
}

/** Builds every scope of every part, part by part; `claims` in any order. */
export function* scopesBuilt(
  claims: readonly LinkedClaim[],
  events: ReadonlyMap<string, StoryEvent>,
): Generator<BuiltScope> {
  const ordered = [...claims].sort(inOrder)
  for (const part of PARTS) {
    const scopes = new Map<string, LinkedClaim[]>()
    for (const claim of ordered)
      for (const scope of new Set(part.scopesOf(claim))) {
        const there = scopes.get(scope)
        if (there) there.push(claim)
        else scopes.set(scope, [claim])
      }
    for (const [scope, list] of [...scopes].sort((a, b) => compare(a[0], b[0])))
      yield { kind: part.kind, scope, items: part.build(list, events, scope) }
  }
}

/** All items of all parts, by kind; `claims` in any order. */
export function buildParts(
  claims: readonly LinkedClaim[],
  events: ReadonlyMap<string, StoryEvent>,
): ReadonlyMap<string, readonly PartItem[]> {
  const built = new Map<string, PartItem[]>()
  for (const { kind, items } of scopesBuilt(claims, events)) {
    const there = built.get(kind)
    if (there) there.push(...items)
    else built.set(kind, [...items])
  }
  return built
}
