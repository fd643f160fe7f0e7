// What an "it" stands for that is the subject of a later half of a sentence.
import { TELLS_OF } from '../vocab/verbs/telling.ts'
import type { Sentence } from './syntax-types.ts'

/** "The army had sworn to stay; on Friday it left": the subject before it in the sentence; -1 for none. */
export function standsFor({ tokens }: Sentence, i: number): number {
  // "Officials said it bore his mark": not theirs to be.
  const own = tokens[i]!.head
  if (tokens[own]?.deprel === 'ccomp') return -1
  for (let k = i - 1; k >= 0; k--) {
    const { deprel, upos, head, text } = tokens[k]!
    // "a party that asks for little": who asks was named before.
    if (/^(?:who|which|that)$/i.test(text)) continue
    if (deprel.startsWith('nsubj') && head !== own) return upos === 'NOUN' || upos === 'PROPN' ? k : -1
  }
  return -1
}

const NOMINAL = /^(?:obj|obl|nmod|nsubj)/
const PASSING = /^(?:day|week|month|year|hour|night|morning|time|evening|noon|midnight|dawn)$/

/**
 * "Unable to take the town, the rebels ringed it": the last noun or name before an "it" that is done something to; -1 for
 * none. Who does it is not meant, nor a time.
 */
export function stoodFor({ tokens }: Sentence, i: number): number {
  const verb = tokens[i]!.head
  if (/^(?:make|find|think|deem|consider|count)$/.test(tokens[verb]?.lemma ?? '')) return -1
  for (let k = i - 1; k >= 0 && k > i - 30; k--) {
    const { deprel, upos, head, xpos, lemma } = tokens[k]!
    if ((upos !== 'NOUN' && upos !== 'PROPN') || !NOMINAL.test(deprel) || xpos === 'NNS' || head === verb) continue
    if (!PASSING.test(lemma) && !isCalendarName(lemma)) return k
  }
  return -1
}

function isCalendarName(lemma: string): boolean {
  return /^(?:\p{L}+day|january|february|march|april|may|june|july|august|september|october|november|december)$/u.test(
    lemma,
  )
}

/** "The Houthis deny that they entered the town": who speaks of themselves; -1 where the "they" may be anybody. */
export function theySpeakOf({ tokens }: Sentence, i: number): number {
  const own = tokens[i]!.head
  const { deprel, head: said } = tokens[own] ?? { deprel: '', head: -1 }
  if (deprel !== 'ccomp' || said < 0 || !TELLS_OF.has(tokens[said]!.lemma)) return -1
  for (let k = i - 1; k >= 0 && k > i - 30; k--)
    if (tokens[k]!.head === said && tokens[k]!.deprel === 'nsubj' && tokens[k]!.upos !== 'PRON') return k
  return -1
}
