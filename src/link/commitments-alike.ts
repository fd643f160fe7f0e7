// What is asked of two commitments or of their steps: whether they may have the same people in them, by how reports name those, and
// which comes first.
import type { ActorRef, Commitment, Step } from '../model/index.ts'

/** 1 where they share somebody, 0 where both are known and clash, null where one is not known. */
export function overlapOf(a: readonly ActorRef[], b: readonly ActorRef[]): 0 | 1 | null {
  if (a.length === 0 || b.length === 0) return null
  return a.some((x) => b.some((y) => x.id === y.id || isShorter(x.name, y.name))) ? 1 : 0
}

/** Whether two lists name different people; who is only described ("the army") clashes with nobody. */
export function clash(a: readonly ActorRef[], b: readonly ActorRef[]): boolean {
  const known = (list: readonly ActorRef[]): boolean => list.some(({ id }) => !id.startsWith('seen/'))
  return known(a) && known(b) && overlapOf(a, b) === 0
}

/** Whether a commitment is an order to somebody. */
export function isOrder({ kind }: Commitment): boolean {
  return kind === 'ultimatum' || kind === 'demand'
}

/** Order of steps by their day; those without one come first. */
export function byDay(a: Step, b: Step): number {
  const [x, y] = [a.date ?? '', b.date ?? '']
  return x < y ? -1 : x > y ? 1 : 0
}

const SMALL = new Set(
  'of the in at from and for a an its their our his her two three four five six seven eight nine ten eleven twelve some several'.split(
    ' ',
  ),
)

/** The words of a text that are not small ones, in small letters. */
export function wordsIn(text: string): readonly string[] {
  return (text.toLowerCase().match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu) ?? []).filter((w) => !SMALL.has(w))
}

/** Whether one name is a part of the other: "Five doctors" and "the doctors of Kuito", "Mukherjee" and "Pranab Mukherjee". */
function isShorter(a: string, b: string): boolean {
  const [x, y] = [wordsIn(a), wordsIn(b)]
  const [few, many] = x.length <= y.length ? [x, y] : [y, x]
  return few.length > 0 && few.every((w) => many.includes(w))
}
