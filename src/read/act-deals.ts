// What a deal says: "an agreement that both armies would pull back", "an understanding under which the militia keeps its arms"; and
// whose turn it is: "it is up to Pristina to take the first step".
import { NOUN_CLASSES } from '../vocab/acts/index.ts'
import { type Below, firstIn, joinedReading, modeBelow, wordsFrom } from './act-below.ts'
import type { ActReading } from './act-types.ts'
import { isCalendar, isParty, type View, wordAt } from './act-view.ts'
import type { Argument, Clause } from './clause-types.ts'
import { kidsOf, treeOf } from './sentence-tree.ts'

const DEALS = /^(?:agreement|deal|accord|understanding|compromise|arrangement|pact|consensus|truce|ceasefire)$/
const WHEREBY = /^(?:under|whereby|by|in)$/i
const TURN = /^(?:up|incumbent)$/

/** What such a clause tells, or null. */
export function dealReading(view: View, lemma: string): ActReading | null {
  const { kind } = view.clause
  if (kind === 'noun') return DEALS.test(lemma) ? dealThat(view) : null
  if (lemma === 'expect' || lemma === 'due') return dueIn(view)
  if (kind === 'verb' && /^(?:call|provide|envisage|foresee|stipulate)$/.test(lemma)) return termOf(view)
  return kind !== 'verb' && TURN.test(lemma) ? turnOf(view) : null
}

function dealThat(view: View): ActReading | null {
  const { clause, clauses } = view
  const told = [...clauses.values()].find((c) => c.parent === clause.head && c.head > clause.head && saysWhat(c, view))
  if (!told) return null
  const own = firstIn(view, 'between', 'by', 'among', 'possessor')
  const doer = told.args.find((a) => a.role === 'subject' && !a.shared && isParty(view, a.head)) ?? null
  return joinedReading(view, 'deal-that', 'AGREE', {
    actor: own ?? (told.passive ? null : doer),
    recipient: firstIn(view, 'with'),
    score: 0.78,
    uses: [told.head],
  })
}

/** "an accord that called for a truce", "the pact calls for elections": what was agreed, and nobody who asks. */
function termOf(view: View): ActReading | null {
  const { clause, sentence } = view
  const subject = clause.args.find((a) => a.role === 'subject')
  if (
    !subject ||
    clause.passive ||
    !clause.args.some(
      (a) => a.prep === 'for' || (clause.lemma !== 'call' && (a.role === 'object' || a.role === 'clause')),
    )
  )
    return null
  const paper = /^(?:that|which)$/i.test(sentence.tokens[subject.head]!.text) ? clause.parent : subject.head
  if (!AGREED.test(wordAt(sentence, paper))) return null
  const noun = view.clauses.get(paper)
  const party = (...preps: string[]): Argument | null =>
    noun?.args.find((a) => preps.includes(a.prep ?? a.role) && isParty(view, a.head)) ?? null
  return joinedReading(view, 'deal-terms', 'AGREE', {
    actor: party('between', 'by', 'possessor'),
    recipient: party('with'),
    score: 0.92,
    uses: [paper, ...clause.args.filter((a) => a.prep === 'for' || a.role === 'object').map((a) => a.head)],
  })
}
const AGREED = /^(?:agreement|deal|accord|understanding|compromise|pact|truce|ceasefire|treaty)$/

/** "that both would pull back", "under which the guns fall silent" */
function saysWhat(told: Clause, view: View): boolean {
  if (told.kind !== 'verb' || !/^(?:acl|ccomp)/.test(told.relation)) return false
  const ahead = told.modal !== null || told.tense === 'future' || told.tense === 'present'
  if (told.mark === 'that' && told.args.some((a) => a.role === 'subject' && !a.shared)) return ahead
  const { tokens } = view.sentence
  for (let k = view.clause.head + 1; k < told.head && k < view.clause.head + 4; k++)
    if (/^(?:which|whereby)$/i.test(tokens[k]!.text))
      return tokens[k]!.text.toLowerCase() === 'whereby' || WHEREBY.test(tokens[k - 1]!.text)
  return false
}

/** "It is up to Pristina to take the first step": whoever says so asks it of them. */
function turnOf(view: View): ActReading | null {
  const { clause, clauses, sentence } = view
  const tree = treeOf(sentence)
  const kids = kidsOf(tree, clause.head)
  if (clause.negated || !kids.some((k) => tree.tokens[k]!.deprel === 'cop')) return null
  const whom = clause.args.find((a) => /^(?:to|on|upon)$/.test(a.prep ?? '') && isParty(view, a.head))
  const told = [...clauses.values()].find((c) => c.parent === clause.head && c.mark === 'to' && c.kind === 'verb')
  if (!whom || !told || /^(?:decide|choose|judge|determine)$/.test(told.lemma)) return null
  const below: Below = { clause: told, reading: null, words: wordsFrom(view, told.head) }
  return joinedReading(view, 'must', 'REQUEST', {
    mode: modeBelow(below),
    kind: 'call',
    actor: null,
    recipient: whom,
    score: 0.74,
    uses: [told.head],
  })
}

const COMERS: ReadonlySet<string> = new Set([...NOUN_CLASSES.leader!, 'delegation', 'mission', 'facilitator', 'team'])

/** "Kenyatta is expected in Goma on Friday": a visit to come. */
function dueIn(view: View): ActReading | null {
  const { clause, sentence } = view
  const who = clause.args.find((a) => a.role === 'subject' && !a.shared)
  const where = clause.args.find((a) => a.prep === 'in' && sentence.tokens[a.head]!.upos === 'PROPN')
  if (!who || !where || clause.negated || !/^(?:expect|due)$/.test(clause.lemma)) return null
  if (clause.kind === 'verb' && !clause.passive) return null
  if (clause.args.some((a) => a.role === 'infinitive' || a.role === 'clause')) return null
  const token = sentence.tokens[who.head]!
  if (!(COMERS.has(wordAt(sentence, who.head)) || (token.upos === 'PROPN' && token.xpos === 'NNP'))) return null
  if (isCalendar(sentence.tokens[where.head]!)) return null
  return joinedReading(view, 'due-in', 'AGREE', { topics: ['talks'], actor: who, score: 0.66, leaning: 'planned' })
}

/** "called in artillery fire", "called up reserves": ordered up, and asked of nobody. */
export function isCallingIn(view: View): boolean {
  const { clause, sentence } = view
  return (
    wordAt(sentence, clause.head) === 'call' &&
    clause.kind === 'verb' &&
    (/^(?:in|up|off|out)$/.test(clause.particle ?? '') ||
      /^(?:in|up|off)$/i.test(sentence.tokens[clause.head + 1]?.text ?? ''))
  )
}
