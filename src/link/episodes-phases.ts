// Phases of an episode out of dated signs: what is said of one state in a row is one phase, which ends where the next begins.
import type { Phase } from '../model/index.ts'
import { idsOf } from './ground.ts'
import { compare, inOrder, type LinkedClaim, type Ordered } from './linked-claim.ts'

/** One claim that shows a state of an episode on a day. */
export interface Sign<C extends Ordered = LinkedClaim> {
  readonly name: string
  readonly day: string | null
  readonly claim: C
  /** The words that show it, where they stand beside the claim. */
  readonly words?: string
}

/** Signs by day; those of one day in the order of `names`, then of their claims. */
export function signsInOrder<S extends Sign<Ordered>>(signs: readonly S[], names: readonly string[]): readonly S[] {
  return [...signs].sort(
    (a, b) =>
      compare(a.day ?? '', b.day ?? '') || names.indexOf(a.name) - names.indexOf(b.name) || inOrder(a.claim, b.claim),
  )
}

/** Turns signs in order into phases. A phase is open at its end where no other follows. */
export function phasesOf(signs: readonly Sign<Ordered>[]): readonly Phase[] {
  const phases: { name: string; from: string | null; to: string | null; signs: Sign<Ordered>[] }[] = []
  for (const s of signs) {
    const last = phases.at(-1)
    if (last && last.name === s.name) {
      last.signs.push(s)
      continue
    }
    if (last) last.to = s.day
    phases.push({ name: s.name, from: s.day, to: null, signs: [s] })
  }
  return phases.map(({ name, from, to, signs: all }) => {
    // Claims that show it themselves go before words that only hang on one.
    const own = all.filter((s) => s.words === undefined)
    const words = own.length > 0 ? undefined : all[0]?.words
    const claims = idsOf((own.length > 0 ? own : all).map((s) => s.claim))
    return words === undefined ? { name, from, to, claims } : { name, from, to, claims, words }
  })
}
