// Reports with one asker each, and decisions of one person on their names, as tests of the story hand them in.
import type { Decided, Decision } from '../model/index.ts'
import { invented } from './invented.ts'

/** A report in which somebody asks for the road to a town. */
export const speaks = (outlet: string, by: string, at: string): ReturnType<typeof invented> =>
  invented('2004-11-03', outlet, 'SD', [
    `${by} asked the governor on Tuesday to open the road to ${at}.`,
    { act: 'REQUEST', kind: 'demand', by, at, says: by, when: '2004-11-02' },
  ])

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
