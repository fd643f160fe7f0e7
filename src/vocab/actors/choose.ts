// Chooses between actors that share a name, by the report's date and the states it speaks of.
import type { Actor, Bearers, Context } from './types.ts'

function livesAt(actor: Actor, date: string): boolean {
  return (actor.from === null || actor.from.slice(0, date.length) <= date) && (actor.to === null || date < actor.to)
}

/** The one actor meant; of several that the context leaves, the one whose name is not marked as shared; else undefined. */
export function chosenOf<T extends Actor>(bearers: Bearers<T> | undefined, context?: Context): T | undefined {
  if (bearers === undefined) return undefined
  let left = bearers.all
  if (left.length === 1) return left[0]
  const { date, states } = context ?? {}
  if (date) {
    const alive = left.filter((a) => livesAt(a, date.slice(0, 10)))
    if (alive.length > 0) left = alive
  }
  if (states !== undefined && left.length > 1) {
    const near = left.filter((a) => a.activeIn.some((s) => states.has(s)))
    if (near.length > 0) left = near
  }
  if (left.length === 1) return left[0]
  const plain = left.filter((a) => bearers.plain.includes(a))
  return plain.length === 1 ? plain[0] : undefined
}
