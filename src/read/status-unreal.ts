// The last look at what came out as done: words elsewhere in the sentence that say that it is only told, imagined, laid down or denied.
import type { Act } from '../model/index.ts'
import type { Clause, Clauses } from './clause-types.ts'
import type { Tree } from './sentence-tree.ts'
import { farContent } from './status-content-far.ts'
import { framed } from './status-frames.ts'
import { hardly } from './status-hardly.ts'
import { isKnown } from './status-known.ts'
import { laidDown } from './status-laid-down.ts'
import { notSo } from './status-not-so.ts'
import { onlyTold } from './status-only-told.ts'
import { leftOpen } from './status-open.ts'
import type { Own } from './status-operators.ts'
import { outcomeOf } from './status-outcome.ts'
import { outright } from './status-outright.ts'

/** What a deed is looked at with. */
export interface Seen {
  readonly act: Act
  readonly tree: Tree
  readonly clauses: Clauses
}

/** Acts done by saying them, whoever passes them on: "sent word that the guns must go". */
const SAID: ReadonlySet<Act> = new Set<Act>(['REQUEST', 'ACCUSE', 'REJECT', 'THREATEN'])

/** Words said to somebody's face, which may be said to have been said: "would not confirm that it had condemned the raid". */
const FACED = /^(?:accuse|condemn|denounce|criticise|criticize|reject|veto|boycott)$/

/** What words away from a deed make of it, where what stands beside it says that it was done; null where they say nothing. */
export function unreal(clause: Clause, { act, tree }: Seen): Own | null {
  // "Denied that the raid had killed children": the raid is known.
  const known = clause.kind === 'noun' && isKnown(tree, clause)
  return (
    outright(clause, tree) ??
    (SAID.has(act) && !FACED.test(clause.lemma) ? null : hardly(clause, tree)) ??
    (SAID.has(act) ? null : outcomeOf(clause, act, tree)) ??
    ((SAID.has(act) && !FACED.test(clause.lemma)) || known ? null : farContent(clause, tree)) ??
    framed(clause, act, tree) ??
    onlyTold(clause, act, known, tree) ??
    laidDown(clause, act, tree) ??
    (SAID.has(act) || act === 'LEVERAGE' ? null : (notSo(clause, act, tree) ?? leftOpen(clause, act, tree)))
  )
}
