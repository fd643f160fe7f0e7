// The last word on a status: what came about after all, or was kept from being done.
import type { Clause } from './clause-types.ts'
import type { Tree } from './sentence-tree.ts'
import type { StatusReading } from './status.ts'
import { cameAbout, isHeldBack } from './status-came-about.ts'

/** The status of a deed once the words are heard that say that it came about after all, or was kept from being done. */
export function afterAll(own: StatusReading, clause: Clause, tree: Tree, uses: readonly number[]): StatusReading {
  const { status } = own
  if (status === 'happened' || status === 'ongoing')
    return isHeldBack(clause, tree, uses) ? { status: 'negated', why: 'kept from', doubt: 0.1 } : own
  if (status !== 'planned' && status !== 'negated' && status !== 'hypothetical') return own
  return cameAbout(clause, tree, uses) ? { status: 'happened', why: 'came about', doubt: 0.1 } : own
}
