// Places that stand in the words of a claim and belong to something else it names: what its doer did before, where a paper was signed,
// where people set out for, a capital that is only spoken to.
import type { Place, Span } from '../model/index.ts'
import { DEAL, headAt } from './places-standing.ts'
import { topOfList } from './places-tied.ts'
import { caseOf, isUnder, kidsOf, type Tree } from './sentence-tree.ts'

type At = { readonly span: Span }

/** Token of the clause beside a noun that a place stands in, where the predicate told is none of it; -1 for none. */
function sideClauseOver(tree: Tree, place: number, told: number): number {
  let at = place
  for (let steps = 8; at >= 0 && at !== told && steps > 0; steps--) {
    const { deprel, head } = tree.tokens[at]!
    if (/^acl/.test(deprel)) return isUnder(tree, told, at) ? -1 : at
    if (!/^(?:obl|obj|nmod|conj|compound|flat|appos|xcomp|advcl|nsubj)/.test(deprel)) return -1
    at = head
  }
  return -1
}

/** Whether a place stands in a clause that tells more of who does what is told: "jets that took off from Tanf struck Mayadin". */
export function isBesideSubject({ span }: At, tree: Tree, told: number): boolean {
  const { tokens } = tree
  const clause = sideClauseOver(tree, headAt(tree, span), told)
  if (clause < 0 || tokens[clause]!.deprel !== 'acl:relcl') return false
  let at = tokens[clause]!.head
  for (let steps = 5; at >= 0 && steps > 0; steps--) {
    const { deprel, head } = tokens[at]!
    if (deprel === 'nsubj') return head === told || isJoinedTo(tree, told, head)
    if (!/^(?:nmod|conj|appos|flat)/.test(deprel)) return false
    at = head
  }
  return false
}

/** Whether a predicate goes on from another, which shares its subject. */
function isJoinedTo(tree: Tree, told: number, first: number): boolean {
  let at = told
  for (let steps = 4; at >= 0 && steps > 0; steps--) {
    if (at === first) return true
    if (
      !/^(?:conj|xcomp)/.test(tree.tokens[at]!.deprel) ||
      kidsOf(tree, at).some((k) => tree.tokens[k]!.deprel === 'nsubj')
    )
      return false
    at = tree.tokens[at]!.head
  }
  return false
}

/** Whether a place is where a paper was made by which something else is done: "disarmed under the deal they had signed in Accra". */
export function isOfPaper({ span }: At, tree: Tree, told: number): boolean {
  const at = topOfList(tree, headAt(tree, span))
  const clause = sideClauseOver(tree, at, told)
  // "A deal that would leave Aleppo inside the ring": what it is about, and not where it was made.
  if (clause < 0 || tree.tokens[at]!.head !== clause || !/^(?:in|at|near|outside)$/.test(caseOf(tree, at))) return false
  const paper = tree.tokens[clause]!.head
  return paper >= 0 && paper !== told && DEAL.has(tree.tokens[paper]!.lemma.toLowerCase())
}

const SETS_OUT = /^(?:leave|depart|head|set|sail|start|make)$/

/** Whether a place is only where people set out for: "told them to leave for Idlib". */
export function isBoundFor({ span }: At, tree: Tree): boolean {
  const at = topOfList(tree, headAt(tree, span))
  const { deprel, head } = tree.tokens[at] ?? { deprel: '', head: -1 }
  return /^obl/.test(deprel) && caseOf(tree, at) === 'for' && SETS_OUT.test(tree.tokens[head]?.lemma ?? '')
}

const GOES =
  /^(?:fly|travel|go|come|head|return|arrive|move|drive|sail|send|bring|take|deliver|ship|dispatch|invite|lead|summon|rush|visit)$/

/** Whether a place is where somebody or something goes: "will fly to Cairo". */
export function isGoneTo({ span }: At, tree: Tree): boolean {
  const at = topOfList(tree, headAt(tree, span))
  const { deprel, head } = tree.tokens[at] ?? { deprel: '', head: -1 }
  const lead = caseOf(tree, at)
  return (
    (/^obl/.test(deprel) ? lead === 'to' || lead === 'for' : deprel === 'obj') &&
    GOES.test(tree.tokens[head]?.lemma ?? '')
  )
}

const OFFICE = /^(?:governor|administrator|commissioner|prefect|commander)$/

/** Whether a place is what somebody governs who tells of things there: "the governor of Luhansk said". */
export function isGovernedBySayer({ span }: At, tree: Tree): boolean {
  const { deprel, head } = tree.tokens[headAt(tree, span)] ?? { deprel: '', head: -1 }
  const over = tree.tokens[head]
  return over !== undefined && /^(?:nmod|compound)/.test(deprel) && OFFICE.test(over.lemma) && over.deprel === 'nsubj'
}

const SUBURB = /^(?:suburb|district|neighbou?rhood|outskirt|quarter|countryside)$/

/** "The Damascus suburb of Darayya": the town is told only to say where the other lies. */
export function namesSuburbOf({ span }: Place, tree: Tree): boolean {
  if (span === null) return false
  const { deprel, head } = tree.tokens[headAt(tree, span)] ?? { deprel: '', head: -1 }
  return deprel === 'compound' && SUBURB.test(tree.tokens[head]?.lemma ?? '')
}
