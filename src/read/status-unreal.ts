// The last look at what came out as done: words elsewhere in the sentence that say that it is only told, imagined or denied.
import type { Act } from '../model/index.ts'
import type { Clause, Clauses } from './clause-types.ts'
import type { Tree } from './sentence-tree.ts'
import { framed } from './status-frames.ts'
import { outright } from './status-outright.ts'
import type { Own } from './status-own.ts'

/** What a deed is looked at with. */
export interface Seen {
  readonly act: Act
  readonly tree: Tree
  readonly clauses: Clauses
}

/** What words away from a deed make of it, where what stands beside it says that it was done; null where they say nothing. */
export function unreal(clause: Clause, { act, tree }: Seen): Own | null {
  return outright(clause, tree) ?? framed(clause, act, tree)
}
