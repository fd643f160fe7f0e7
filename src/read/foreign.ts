// Which sentences of a report are in another language: by their letters, or by their small words.
import type { Span } from '../model/index.ts'
import { ENGLISH_SMALL, FOREIGN_SMALL } from '../vocab/speech/small-words.ts'
import type { Findings, Sentence } from './syntax-types.ts'

/** Fewer letters make no sentence of another language: a name, a loan word. */
const FEW_LETTERS = 15
/** Letters looked at for each sentence. */
const MOST_LETTERS = 2000
/** Fewer words in small letters may be a name. */
const FEW_WORDS = 3
/** Words looked at for each sentence. */
const MOST_WORDS = 60

/** What of a report is in another language. */
export interface Foreign {
  /** The share of letters that are not Latin. */
  readonly otherLetters: number
  /** Sentences mostly in other letters, or in Latin ones with small words of another language and none of English. */
  readonly sentences: readonly Span[]
}

/** The sentences of a report in another language, in order. Linear in the text. */
export function foreignIn({ doc }: Findings): Foreign {
  const sentences: Span[] = []
  let [all, other] = [0, 0]
  for (const sentence of doc.sentences) {
    const { start, end } = sentence
    const text = doc.text.slice(start, Math.min(end, start + MOST_LETTERS))
    // Most sentences have nothing but plain letters.
    if (!BEYOND_LATIN.test(text)) {
      all += text.length
      if (isForeign(sentence)) sentences.push({ start, end })
      continue
    }
    const letters = text.match(/\p{L}/gu) ?? []
    const strange = letters.filter((l) => !/\p{Script=Latin}/u.test(l)).length
    all += letters.length
    other += strange
    if (strange >= FEW_LETTERS && strange > letters.length / 2) sentences.push({ start, end })
  }
  return { otherLetters: all === 0 ? 0 : other / all, sentences }
}
const BEYOND_LATIN = /[\u0370-\u1dff\u2c00-\ua7ff\ua840-\ufaff\ufb1d-\ufdff\ufe70-\ufeff]|[\ud800-\udbff]/

/** Whether a sentence in Latin letters has two small words of another language or more, and none of English; a name like "de los Santos" has no room for it. */
function isForeign({ tokens }: Sentence): boolean {
  let [small, foreign] = [0, 0]
  for (let i = 0; i < tokens.length && i < MOST_WORDS; i++) {
    const word = tokens[i]?.text ?? ''
    if (i === 0 ? ENGLISH_SMALL.has(word.toLowerCase()) : ENGLISH_SMALL.has(word)) return false
    if (i === 0 ? FOREIGN_SMALL.has(word.toLowerCase()) : FOREIGN_SMALL.has(word)) foreign++
    else if (SMALL_LETTERS.test(word)) small++
  }
  return foreign > 1 && small >= FEW_WORDS
}
const SMALL_LETTERS = /^\p{Ll}{3,}$/u
