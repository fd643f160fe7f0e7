// What is to be done by a paper or an order, told as it is written there: "Rifles to be stacked in the school", "the men in the square
// were to give up their arms".
import { joinedReading, modeBelow, wordsFrom } from './act-below.ts'
import type { ActReading } from './act-types.ts'
import type { View } from './act-view.ts'
import { kidsOf, treeOf } from './sentence-tree.ts'

const IS = /^(?:is|are|was|were)$/i
const FINITE = /^(?:is|are|was|were|has|have|had|will|would|seem|seems|seemed|need|needs|needed|ought|going|due|able)$/i
const OF_DEAL =
  /^(?:agreement|deal|accord|pact|treaty|plan|truce|ceasefire|roadmap|protocol|phase|schedule|timetable|memorandum|arrangement|under)$/i

/** The demand, or null where the clause tells none. */
export function writtenTerm(view: View, own: ActReading | null): ActReading | null {
  const { clause, sentence } = view
  if (own?.act !== 'RETREAT' || clause.kind !== 'verb' || clause.negated || sentence.kind === 'headline') return null
  if (own.mode !== 'disarm') return null
  const tree = treeOf(sentence)
  const kids = kidsOf(tree, clause.head).filter((k) => k < clause.head)
  const to = kids.find((k) => tree.tokens[k]!.text.toLowerCase() === 'to')
  if (to === undefined) return null
  const before = tree.tokens[to - 1]?.text ?? ''
  const agreed = sentence.tokens.some((t) => OF_DEAL.test(t.text))
  // What is to be done by a deal is agreed already.
  if (IS.test(before)) return own.actor && !agreed ? asked(view, own) : null
  // "Rifles to be stacked": nothing finite stands beside it.
  const root = clause.relation === 'root' || clause.relation === 'parataxis'
  if (
    !root ||
    own.mode !== 'disarm' ||
    !clause.passive ||
    kids.some((k) => k !== to && FINITE.test(tree.tokens[k]!.text))
  )
    return null
  return asked(view, own)
}

/** Asked of those who bear the arms, by whoever wrote it. */
function asked(view: View, own: ActReading): ActReading {
  return joinedReading(view, 'written-term', 'REQUEST', {
    mode: modeBelow({ clause: view.clause, reading: own, words: wordsFrom(view, view.clause.head) }),
    kind: 'demand',
    topics: own.topics,
    actor: null,
    recipient: view.clause.passive ? null : own.actor,
    score: own.score,
    uses: own.uses,
  })
}
