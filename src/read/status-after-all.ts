// The last word on a status: what came about after all, or was kept from being done.
import type { Clause } from './clause-types.ts'
import type { StatusReading } from './status.ts'
import { cameAbout, isHeldBack } from './status-came-about.ts'
import { didSo } from './status-did-so.ts'
import { conditional, denied } from './status-not-so.ts'
import { type Seen, unreal } from './status-unreal.ts'

/** The status of a deed once the words are heard that say that it came about after all, was kept from being done, or is only told. */
export function afterAll(own: StatusReading, clause: Clause, seen: Seen, uses: readonly number[]): StatusReading {
  const { status } = own
  const { tree } = seen
  // "Had until noon to free them and did not", "promised to, but has not".
  const end = clause.kind === 'verb' && status !== 'negated' && status !== 'denied' ? didSo(clause.head, tree) : null
  if (end) return { status: end === 'left' ? 'negated' : 'happened', why: end, doubt: 0.1 }
  if (status === 'happened' || status === 'ongoing' || status === 'background') {
    if (status !== 'background' && isHeldBack(clause, tree, uses))
      return { status: 'negated', why: 'kept from', doubt: 0.1 }
    const only =
      unreal(clause, seen) ?? uses.map((use) => conditional(use, tree) ?? denied(use, tree)).find((one) => one !== null)
    return only ? { ...only, doubt: 0.1 } : own
  }
  if (status !== 'planned' && status !== 'negated' && status !== 'hypothetical') return own
  return cameAbout(clause, tree, uses) ? { status: 'happened', why: 'came about', doubt: 0.1 } : own
}
