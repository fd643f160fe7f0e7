// For tests only: who stands where about a verb, when the tree of its sentence is mended.
import { clausesOf } from './clauses.ts'
import { repaired } from './sentence-repair.ts'
import { parseBlocks } from './syntax.ts'

/** The heads that have each role in the first clause of a verb, those of one role joined by "+"; null where there is no such clause. */
export function sidesOfVerb(text: string, lemma: string, roles: readonly string[]): readonly string[] | null {
  for (const written of parseBlocks(text, [{ start: 0, end: text.length, kind: 'text' }])) {
    const sentence = repaired(written)
    for (const c of clausesOf(sentence).values()) {
      if (c.kind !== 'verb' || c.lemma !== lemma) continue
      return roles.map((role) =>
        c.args
          .filter((a) => a.role === role)
          .map((a) => sentence.tokens[a.head]!.text)
          .join('+'),
      )
    }
  }
  return null
}
