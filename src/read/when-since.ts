// Times told with "since": what has gone on from then, and what is only compared with then.
import type { Span } from '../model/index.ts'
import { headAt } from './places-standing.ts'
import { kidsOf, type Tree, treeOf } from './sentence-tree.ts'
import type { FoundTime, Sentence, Token } from './syntax-types.ts'

/** Most steps from a time up to the clause or noun that its "since" opens, and most tokens back to that word. */
const STEPS = 10
const BACK = 40

const isSince = ({ text }: Token): boolean => text.length === 5 && /^since$/i.test(text)

/** Token of the clause or phrase that a "since" before a time opens; -1 for none. */
function opened(time: Span, tree: Tree): number {
  const { tokens } = tree
  const own = headAt(tree, time)
  let near = false
  for (let k = own; k >= Math.max(0, own - BACK) && !near; k--) near = isSince(tokens[k]!)
  if (!near) return -1
  let at = own
  for (let steps = STEPS; at >= 0 && steps > 0; steps--) {
    const marks = (over: number): boolean =>
      kidsOf(tree, over).some((k) => k < at && isSince(tokens[k]!) && /^(?:mark|case)/.test(tokens[k]!.deprel))
    if (marks(at) || kidsOf(tree, at).some(marks)) return at
    if (/^(?:acl|ccomp|root)/.test(tokens[at]!.deprel)) return -1
    at = tokens[at]!.head
  }
  return -1
}

function isUnder(tokens: readonly Token[], at: number, over: number): boolean {
  let i = at
  for (let steps = BACK; i >= 0 && steps > 0; steps--) {
    if (i === over) return true
    i = tokens[i]!.head
  }
  return false
}

/** "The fiercest raid since May", "the biggest since the truce came into force in 2002": a time that a deed is only compared with. */
export function isComparedWith(time: Span, sentence: Sentence): boolean {
  const tree = treeOf(sentence)
  const { tokens } = tree
  const at = opened(time, tree)
  const head = at < 0 ? -1 : tokens[at]!.head
  const over = tokens[head]
  if (!over) return false
  if (isMost(over)) return true
  return over.upos === 'NOUN' && kidsOf(tree, head).some((k) => k < head && (isMost(tokens[k]!) || isNth(tokens[k]!)))
}

function isMost({ xpos, text }: Token): boolean {
  return (
    xpos === 'JJS' || xpos === 'RBS' || /^(?:worst|deadliest|fiercest|heaviest|biggest|bloodiest|highest)$/i.test(text)
  )
}

function isNth({ text, deprel }: Token): boolean {
  return /^(?:first|second|third)$/i.test(text) && deprel === 'amod'
}

/** The time of a claim that a clause with "since" dates: "have fled since the army came on 3 May" goes on from then. */
export function openedSince(time: FoundTime, evidence: Span, sentence: Sentence): FoundTime {
  if (time.from === null || time.to === null) return time
  const tree = treeOf(sentence)
  const at = opened(time.span, tree)
  if (at < 0 || !tree.tokens[at]!.deprel.startsWith('advcl')) return time
  // What is told inside the clause itself has the day it names.
  return isUnder(tree.tokens, headAt(tree, evidence), at) ? time : { ...time, to: null }
}
