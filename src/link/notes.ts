// Notes: what single claims tell a part of the story about one scope, as small plain data. They are kept beside the claims, so that
// a new claim is noted alone, and a scope is built again without reading a claim.
import type { PlaceRef } from '../model/index.ts'
import { placeKey, placeRank } from './ground.ts'
import type { LinkedClaim, LinkedParty, Ordered } from './linked-claim.ts'

/** What is told by one claim, with the place of that claim in the order of everything, and where linking put it. */
export type Note<Told extends object> = Told & NoteHead

/** What every note has from its claim: `source` and `event` are as linking has them now, the rest is as it was read. */
export interface NoteHead extends Ordered {
  readonly claim: Ordered['claim'] & { readonly id: string }
  readonly source: string
  readonly event: string | null
}

/** The head of a claim's notes. */
export function headOf(c: LinkedClaim): NoteHead {
  const { id, report, evidence } = c.claim
  return {
    claim: { id, report, evidence: [{ span: { start: evidence[0].span.start } }] },
    published: c.published,
    source: c.source,
    event: c.event,
  }
}

/** A party as far as notes need it. */
export type NotedParty = Pick<LinkedParty, 'id' | 'name' | 'side'>

/** A party without how it was called. */
export function notedParty({ id, name, side }: LinkedParty): NotedParty {
  return { id, name, side }
}

/** Of all places of a claim and of the words beside it, the one that best stands for a scope; null where none does. */
export function placeIn(c: LinkedClaim, scope: string): PlaceRef | null {
  let best: PlaceRef | null = null
  const take = (p: PlaceRef): void => {
    if (placeKey(p) === scope && (best === null || placeRank(p) < placeRank(best))) best = p
  }
  for (const p of c.places) take(p)
  for (const a of c.asides) if (a.at && a.place === scope) take(a.at)
  return best
}
