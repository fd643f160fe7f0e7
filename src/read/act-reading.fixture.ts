// For tests of acts only: what raw sentences are read as, without what belongs to another act.
import { type ActReading, actOf } from './acts.ts'
import { clausesOf } from './clauses.ts'
import { repaired } from './sentence-repair.ts'
import { parseBlocks } from './syntax.ts'

/** The acts of a text with a score of 0.5 or more, those that are part of another left out. */
export function actsIn(text: string): ActReading[] {
  const found: { head: number; reading: ActReading }[] = []
  for (const written of parseBlocks(text, [{ start: 0, end: text.length, kind: 'text' }])) {
    const sentence = repaired(written)
    const clauses = clausesOf(sentence)
    for (const clause of clauses.values()) {
      const reading = actOf(clause, sentence, clauses)
      if (reading && reading.score >= 0.5) found.push({ head: clause.head, reading })
    }
  }
  const used = new Set(found.flatMap(({ reading }) => reading.uses))
  return found.filter(({ head }) => !used.has(head)).map(({ reading }) => reading)
}
