// All kinds of episodes, as parts of the story: sieges, ceasefires, talks, local deals.
import type { Episode, StoryEvent } from '../model/index.ts'
import { CEASEFIRES } from './episodes-ceasefire.ts'
import { DEALS } from './episodes-deal.ts'
import { SIEGES } from './episodes-siege.ts'
import { TALKS } from './episodes-talks.ts'
import { compare, type LinkedClaim, type StoryPart } from './linked-claim.ts'

/** The parts that make episodes; each is built on its own. */
export const EPISODES: readonly StoryPart<Episode>[] = [SIEGES, CEASEFIRES, TALKS, DEALS]

/** All episodes out of all claims in order, by kind and id. */
export function episodesOf(
  claims: readonly LinkedClaim[],
  events: ReadonlyMap<string, StoryEvent>,
): readonly Episode[] {
  return EPISODES.flatMap((part) => builtFrom(part, claims, events))
}

/** Builds all of one part: claims go to their scopes, each scope is built, and the items are put in the order of their ids. */
export function builtFrom<Item extends { readonly id: string }>(
  part: StoryPart<Item>,
  claims: readonly LinkedClaim[],
  events: ReadonlyMap<string, StoryEvent>,
): readonly Item[] {
  const scopes = new Map<string, LinkedClaim[]>()
  for (const c of claims)
    for (const s of part.scopesOf(c)) {
      const list = scopes.get(s)
      if (list) list.push(c)
      else scopes.set(s, [c])
    }
  const items = [...scopes].flatMap(([scope, list]) => part.build(list, events, scope))
  return [...new Map(items.map((i) => [i.id, i])).values()].sort((a, b) => compare(a.id, b.id))
}
