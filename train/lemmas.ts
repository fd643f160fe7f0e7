// What the treebank teaches about dictionary forms beyond the rules of src/read/lemma.ts.
import { isSettled, ruledLemma } from '../src/read/lemma.ts'
import type { Tree } from './treebank.ts'

/** Verbs and nouns seen as lemmas, and the forms whose lemma the rules get wrong. */
export function learntLemmas(trees: readonly Tree[]): { known: string[]; learnt: [string, string][] } {
  const counts = new Map<string, Map<string, number>>()
  const known = new Set<string>()
  for (const t of trees) {
    t.words.forEach((word, i) => {
      const lemma = (t.lemmas[i] as string).toLowerCase()
      if (!/^[\p{L}’'-]+$/u.test(word) || lemma === '_') return
      if (/^(?:NN|NNS|VB|VBD|VBG|VBN|VBP|VBZ|JJ|JJR|JJS)$/.test(t.xpos[i] as string)) known.add(lemma)
      const key = `${word.toLowerCase()} ${t.xpos[i]}`
      const of = counts.get(key) ?? new Map<string, number>()
      counts.set(key, of)
      of.set(lemma, (of.get(lemma) ?? 0) + 1)
    })
  }
  const learnt: [string, string][] = []
  for (const [key, of] of [...counts].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const [word, xpos] = key.split(' ') as [string, string]
    const [lemma, n] = [...of].reduce((a, b) => (b[1] > a[1] ? b : a))
    const all = [...of.values()].reduce((a, b) => a + b, 0)
    if (n * 2 > all && !isSettled(word) && ruledLemma(word, xpos, known) !== lemma) learnt.push([key, lemma])
  }
  return { known: [...known].sort(), learnt }
}
