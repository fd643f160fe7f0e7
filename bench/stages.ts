// The reader's stages, each as a function of a text, so that each can be timed alone.
import { amountsOf } from '../src/read/amounts.ts'
import { blocksOf } from '../src/read/layout.ts'
import { mentionsOf } from '../src/read/mentions.ts'
import { placesOf } from '../src/read/places.ts'
import { splitSentences } from '../src/read/sentences.ts'
import { parseBlocks } from '../src/read/syntax.ts'
import type { Doc, Sentence } from '../src/read/syntax-types.ts'
import { timesOf } from '../src/read/times.ts'
import { tokenize } from '../src/read/tokens.ts'

/** Tokens and sentences only. */
export function splitBlocks(text: string): number {
  let sentences = 0
  for (const block of blocksOf(text, null))
    sentences += splitSentences(text, tokenize(text, block.start, block.end)).length
  return sentences
}

/** Tokens, sentences, parts of speech and trees. */
export function parsed(text: string): Sentence[] {
  return parseBlocks(text, blocksOf(text, null))
}

/** All that, and amounts, times, mentions with coreference, and places. */
export function found(text: string): number {
  const blocks = blocksOf(text, null)
  const doc: Doc = {
    text,
    title: null,
    outlet: null,
    published: '2016-09-12',
    blocks,
    sentences: parseBlocks(text, blocks),
  }
  const mentions = mentionsOf(doc, amountsOf(doc), timesOf(doc))
  return placesOf(doc, mentions).length
}

/** How many tokens a text has, headlines and body. */
export function tokenCount(text: string): number {
  return parsed(text).reduce((n, s) => n + s.tokens.length, 0)
}
