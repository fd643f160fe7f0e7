// Sentences with trees written out by hand, for tests that must not lean on the parser.
import type { Sentence, Token } from './syntax-types.ts'

/**
 * A sentence from words as `form/UPOS/XPOS/head/relation`, with `/lemma` behind where it is not the form in lower case;
 * heads count from 1 and 0 is the root, as in CoNLL-U. One space stands between words.
 */
export function sentenceWritten(words: string): Sentence {
  const tokens: Token[] = []
  let at = 0
  for (const word of words.trim().split(/\s+/)) {
    const [text = '', upos = 'X', xpos = '', head = '0', deprel = 'dep', lemma = text.toLowerCase()] = word.split('/')
    tokens.push({ text, upos, xpos, head: Number(head) - 1, deprel, lemma, start: at, end: at + text.length })
    at += text.length + 1
  }
  return { index: 0, paragraph: 0, kind: 'text', start: 0, end: Math.max(0, at - 1), tokens }
}
