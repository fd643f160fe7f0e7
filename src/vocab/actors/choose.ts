// Chooses between actors that share a name, by the report's date and the states it speaks of.
import type { Actor, Context } from './types.ts'

function livesAt(actor: Actor, date: string): boolean {
  return (actor.from === null || actor.from.slice(0, date.length) <= date) && (actor.to === null || date < actor.to)
}

/** The one actor meant, or undefined where the context leaves more than one. */
export function chosenOf<T extends Actor>(candidates: readonly T[] | undefined, context?: Context): T | undefined {
  if (candidates === undefined) return undefined
  if (candidates.length === 1) return candidates[0]
  let left = candidates
  const { date, states } = context ?? {}
  if (date) {
    const alive = left.filter((a) => livesAt(a, date.slice(0, 10)))
    if (alive.length > 0) left = alive
  }
  if (states !== undefined && left.length > 1) {
    const near = left.filter((a) => a.activeIn.some((s) => states.has(s)))
    if (near.length > 0) left = near
  }
  return left.length === 1 ? left[0] : undefined
}
