// What is asked by saying that its time has come: "the time has come for both sides to disarm"; and consent by a not: "is not opposed to the mission".
import { joinedReading, modeBelow, type ReadBelow } from './act-below.ts'
import type { ActReading } from './act-types.ts'
import { isParty, slotOf, type View, wordAt } from './act-view.ts'

/** The request or consent such a clause tells, or null. */
export function highTimeReading(view: View, lemma: string, readBelow: ReadBelow): ActReading | null {
  if (lemma === 'come') return timeHasCome(view, readBelow)
  return lemma === 'oppose' ? notOpposed(view) : null
}

function timeHasCome(view: View, readBelow: ReadBelow): ActReading | null {
  const { clause, clauses, sentence } = view
  const time = clause.args.find((a) => a.role === 'subject' && !a.shared)
  if (!time || !/^(?:time|moment|hour)$/.test(wordAt(sentence, time.head))) return null
  if (clause.aspect !== 'perfect' || clause.negated || clause.modal !== null) return null
  const who = slotOf(view, 'for').find((a) => isParty(view, a.head))
  const below = [...clauses.values()].find(
    (c) =>
      c.kind === 'verb' &&
      c.head > clause.head &&
      (c.parent === clause.head || c.parent === time.head || c.parent === who?.head) &&
      /^(?:to|for)$/.test(c.mark ?? ''),
  )
  if (!below) return null
  const subject = who ?? below.args.find((a) => a.role === 'subject' && !a.shared && isParty(view, a.head))
  if (!subject) return null
  const reading = readBelow(below)
  return joinedReading(view, 'vital', 'REQUEST', {
    mode: modeBelow({ clause: below, reading, words: [below.lemma] }),
    kind: 'call',
    topics: reading?.topics ?? [],
    actor: null,
    recipient: subject,
    score: 0.8,
    uses: [below.head, ...(reading?.uses ?? [])],
  })
}

/** "Russia is not opposed to the mission", "Kigali does not oppose a pause". */
function notOpposed(view: View): ActReading | null {
  const { clause } = view
  if (!clause.negated || (clause.modal !== null && clause.modal !== 'will') || clause.tense === 'past') return null
  const who = clause.args.find((a) => a.role === 'subject')
  const what = clause.args.find((a) => (clause.passive ? a.prep === 'to' : a.role === 'object'))
  if (!who || !what || clause.args.some((a) => a.role === 'agent') || !isParty(view, who.head)) return null
  return joinedReading(view, 'not>opposed', 'SUPPORT', { actor: who, recipient: what, score: 0.9, uses: [what.head] })
}
