// Which of the topics a claim has: from its act, the words of its predicate and arguments. Nothing outside its clause.
import type { Topic } from '../model/index.ts'
import type { ActReading } from './act-types.ts'
import type { Clause } from './clause-types.ts'
import type { Sentence } from './syntax-types.ts'
import { addTopicsIn } from './topic-words.ts'

/** The topics of a reading, in no order of weight; at most five. */
export function topicsOf(
  reading: Pick<ActReading, 'act' | 'topics' | 'uses' | 'actor'>,
  clause: Clause,
  sentence: Sentence,
): readonly Topic[] {
  const found = new Set<Topic>(reading.topics)
  const span = { start: clause.span.start, end: endOf(clause, reading, sentence) }
  addTopicsIn(found, span, reading.act, sentence, reading.actor?.span ?? null, clause.head)
  return [...found].slice(0, 5)
}

/** Where a reading's own words end: of an act with an infinitive, where that infinitive's words end. */
function endOf(clause: Clause, reading: Pick<ActReading, 'uses'>, sentence: Sentence): number {
  let end = clause.span.end
  for (const used of reading.uses) {
    const last = sentence.tokens[Math.min(used + 6, sentence.tokens.length - 1)]
    if (last) end = Math.max(end, last.end)
  }
  for (const arg of clause.args) if (arg.role === 'infinitive') end = Math.max(end, arg.span.end)
  return Math.min(end, sentence.end)
}
