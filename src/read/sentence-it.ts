// What an "it" stands for that is the subject of a later half of a sentence.
import type { Sentence } from './syntax-types.ts'

/** "The army had sworn to stay; on Friday it left": the subject before it in the sentence; -1 for none. */
export function standsFor({ tokens }: Sentence, i: number): number {
  // "Officials said it bore his mark": not theirs to be.
  const own = tokens[i]!.head
  if (tokens[own]?.deprel === 'ccomp') return -1
  for (let k = i - 1; k >= 0; k--) {
    const { deprel, upos, head } = tokens[k]!
    if (deprel.startsWith('nsubj') && head !== own) return upos === 'NOUN' || upos === 'PROPN' ? k : -1
  }
  return -1
}
