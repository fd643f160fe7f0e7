// Envoys told by where they are: "the delegation is in Cairo", "he was in Sanaa to hear both sides", "the negotiators are back in Geneva".
import { wordSet } from '../vocab/word-set.ts'
import { joinedReading, type ReadBelow } from './act-below.ts'
import type { ActReading } from './act-types.ts'
import { isParty, type View, wordAt, wordsAt } from './act-view.ts'
import type { Argument, Clause } from './clause-types.ts'
import { kidsOf, treeOf } from './sentence-tree.ts'

/** Whose being there is a visit of itself. */
const ENVOYS = wordSet('envoy emissary mediator negotiator delegation go-between intermediary peacemaker')
/** What is done there that makes it one for anybody. */
const TO_TALK = wordSet('meet hear see talk discuss negotiate listen speak mediate consult confer persuade broker')
const TALKS = wordSet('talk round meeting negotiation consultation conference session dialogue summit discussion')
const AT = /^(?:in|at)$/i

/** The visit that a copula of place tells, or null. */
export function whereaboutsReading(view: View, lemma: string, readBelow: ReadBelow): ActReading | null {
  const { clause, sentence } = view
  if (clause.kind === 'verb' || clause.negated || clause.modal !== null || /^(?:acl|advcl)/.test(clause.relation))
    return null
  const token = sentence.tokens[clause.head]!
  if (token.upos !== 'PROPN' && lemma !== 'back' && lemma !== 'there') return null
  const who = clause.args.find((a) => a.role === 'subject' && !a.shared)
  if (!who || !isParty(view, who.head) || !isThere(view, lemma)) return null
  const aim = aimOf(view)
  const envoy = wordsAt(view, who.head).some((w) => ENVOYS.has(w))
  if (!aim && !(envoy && lemma !== 'there')) return null
  const inner = aim && readBelow(aim)
  return joinedReading(view, 'whereabouts', 'CONSULT', {
    mode: 'visit',
    topics: ['talks'],
    actor: who,
    recipient: inner?.recipient ?? (aim && heard(view, aim)),
    score: 0.74,
    uses: aim ? [aim.head, ...(inner?.uses ?? [])] : [],
  })
}

/** "is in Cairo", "is back in Geneva", "was there". */
function isThere({ clause, sentence }: View, lemma: string): boolean {
  const tree = treeOf(sentence)
  const kids = kidsOf(tree, clause.head).map((k) => tree.tokens[k]!)
  if (!kids.some((t) => t.deprel === 'cop')) return false
  if (lemma === 'there') return true
  if (lemma !== 'back') return kids.some((t) => t.deprel === 'case' && AT.test(t.text))
  return clause.args.some((a) => a.role === 'oblique' && a.prep === 'in' && sentence.tokens[a.head]!.upos === 'PROPN')
}

/** What they are there for: "for a second round", "to hear both sides". */
function aimOf(view: View): Clause | null {
  const { clause, clauses } = view
  for (const arg of clause.args)
    if (arg.role === 'oblique' && arg.prep === 'for' && TALKS.has(wordAt(view.sentence, arg.head)))
      return clauses.get(arg.head) ?? null
  for (const c of clauses.values())
    if (c.parent === clause.head && c.mark === 'to' && c.kind === 'verb' && TO_TALK.has(c.lemma)) return c
  return null
}

function heard(view: View, aim: Clause): Argument | null {
  return (
    aim.args.find((a) => (a.role === 'object' || a.prep === 'with' || a.prep === 'to') && isParty(view, a.head)) ?? null
  )
}
