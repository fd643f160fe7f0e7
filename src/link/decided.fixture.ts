// Decisions of one person, in the order given, as tests of the story hand them in.
import type { Decided, Decision } from '../model/index.ts'

/** Decisions that stand, numbered from 1. */
export function decided(...decisions: readonly Decision[]): Decided[] {
  return decisions.map((decision, i) => ({
    number: i + 1,
    at: '2004-12-01T00:00:00Z',
    who: 'anna',
    reason: null,
    decision,
  }))
}

/** Actors that are one. */
export const merge = (into: string, ...from: string[]): Decision => ({ what: 'merge', kind: 'actor', into, from })

/** Names that are none of an actor's. */
export const split = (from: string, ...parts: string[]): Decision => ({ what: 'split', kind: 'actor', from, parts })
