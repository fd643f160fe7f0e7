// Noun phrases around a word, read off the tags: a second opinion where the tree is unsure who speaks.
import type { Token } from './syntax-types.ts'

/** Token indices, both inclusive; `head` is the noun that names the phrase. */
export interface Phrase {
  readonly first: number
  readonly last: number
  readonly head: number
}

const INSIDE = new Set([
  'DT',
  'PDT',
  'PRP$',
  'JJ',
  'JJR',
  'JJS',
  'NN',
  'NNS',
  'NNP',
  'NNPS',
  'CD',
  'POS',
  'HYPH',
  'AFX',
  'FW',
  '$',
  'WP$',
  'VBN',
  'VBG',
  'NFP',
  '``',
  "''",
  '-LRB-',
  '-RRB-',
])
const NOUN = new Set(['NN', 'NNS', 'NNP', 'NNPS', 'FW', 'CD'])
const PRONOUN = new Set(['PRP', 'WP', 'EX'])
const SPEAKING_DT = new Set([
  'those',
  'these',
  'this',
  'that',
  'some',
  'both',
  'many',
  'others',
  'all',
  'each',
  'another',
  'most',
  'few',
  'several',
])

/** Whether a token can be the head of somebody who speaks. */
export function isNominal(token: Token): boolean {
  return (
    NOUN.has(token.xpos) ||
    PRONOUN.has(token.xpos) ||
    (token.xpos === 'DT' && SPEAKING_DT.has(token.text.toLowerCase()))
  )
}

/** The base noun phrase that ends at or just before `last`; null where none does. */
export function phraseEndingAt(tokens: readonly Token[], last: number, floor = 0): Phrase | null {
  const end = tokens[last]
  if (!end || last < floor) return null
  if (end.xpos === 'PRP' || end.xpos === 'WP' || end.xpos === 'WDT') return { first: last, last, head: last }
  if (!NOUN.has(end.xpos) && end.xpos !== '-RRB-' && !isNominal(end)) return null
  let head = last
  let first = last
  if (end.xpos === '-RRB-') {
    while (first > floor && tokens[first]!.xpos !== '-LRB-') first--
    if (last - first > 6 || first <= floor) return null
    head = first - 1
    first = head
    if (!NOUN.has(tokens[head]!.xpos)) return null
  }
  while (
    first > floor &&
    INSIDE.has(tokens[first - 1]!.xpos) &&
    !(tokens[first]!.xpos === 'DT' || tokens[first]!.xpos === 'PRP$') &&
    tokens[first - 1]!.xpos !== '-RRB-' &&
    tokens[first - 1]!.xpos !== '-LRB-'
  )
    first--
  while (first < head && /^(?:``|''|POS|VBN|NFP)$/.test(tokens[first]!.xpos)) first++
  return { first, last, head }
}

/** The base noun phrase that begins at `first`; null where none does. */
export function phraseStartingAt(tokens: readonly Token[], first: number): Phrase | null {
  const start = tokens[first]
  if (!start) return null
  if (start.xpos === 'PRP' || start.xpos === 'WP') return { first, last: first, head: first }
  let last = first - 1
  let head = -1
  for (let i = first; i < tokens.length && i < first + 16; i++) {
    const { xpos } = tokens[i]!
    if (!INSIDE.has(xpos) || xpos === '``' || xpos === "''" || xpos === '-LRB-' || xpos === '-RRB-') break
    if (i > first && (xpos === 'DT' || xpos === 'PRP$')) break
    if (NOUN.has(xpos) || (i === first && isNominal(tokens[i]!))) head = i
    last = i
  }
  return head < 0 ? null : { first, last: Math.min(last, head), head }
}

/** The phrase with the "of …", "for …", "in …" behind it, and the "(R-Tex.)" in brackets; never past a comma. */
export function widened(tokens: readonly Token[], phrase: Phrase): Phrase {
  let last = phrase.last
  for (let round = 0; round < 3; round++) {
    const next = tokens[last + 1]
    if (!next) break
    if (next.xpos === '-LRB-') {
      let close = last + 2
      while (close < tokens.length && close < last + 8 && tokens[close]!.xpos !== '-RRB-') close++
      if (tokens[close]?.xpos !== '-RRB-') break
      last = close
      continue
    }
    // "accused by ministers of harbouring rebels": what they are accused of is no part of the ministers.
    if (next.deprel === 'mark') break
    if (next.xpos !== 'IN' || !/^(?:of|for|in|from|at|with|on|to|near|inside|close)$/i.test(next.text)) break
    const more = phraseStartingAt(tokens, last + 2)
    if (!more) break
    last = more.last
  }
  return { ...phrase, last }
}
