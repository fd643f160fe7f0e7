// What a bare number counts, and which names are those of men in arms. Reads a sentence; decides no act.
import { actorOf } from '../vocab/actors/index.ts'
import type { Sentence, Token } from './syntax-types.ts'

/** "$1.7 billion", "two million euros": a sum, nobody counted. */
export function isMoney(sentence: Sentence, i: number): boolean {
  const near = [i - 2, i - 1, i + 1].map((k) => sentence.tokens[k]?.text ?? '')
  return near.some((text) => /^(?:\p{Sc}|US\$)$/u.test(text)) || /^\p{Sc}/u.test(sentence.tokens[i]!.text)
}

/** "hundreds of Kenyans" */
export function countsName(sentence: Sentence, i: number): boolean {
  for (let k = i + 1; k < sentence.tokens.length && k < i + 8; k++)
    if (sentence.tokens[k]!.head === i && sentence.tokens[k]!.upos === 'PROPN') return true
  return false
}

/** Words for a part of a town or of a land. */
const PARTS =
  /^(?:part|most|much|half|third|quarter|percent|cent|all|some|bulk|majority|rest|remainder|whole|entirety|outskirts?|centre|center|heart|edge|fringe|side|north|south|east|west|swathe|swath|stretch|chunk|portion|section|tract|corner|pocket|two-third|three-quarter)s?$/i

/** "took most of Bakhmut", "the outskirts of Kunduz": where a part is meant, the name of which it is one; -1 for anything else. */
export function partOfName(tokens: readonly Token[], i: number): number {
  if (!PARTS.test(tokens[i]!.text)) return -1
  for (let k = i + 2; k < tokens.length && k < i + 8; k++)
    if (tokens[k]!.head === i && tokens[k]!.upos === 'PROPN' && tokens[k]!.deprel.startsWith('nmod'))
      return tokens[i + 1]!.text.toLowerCase() === 'of' ? k : -1
  return -1
}

/** "rescued 200 more": a number stands before it. */
export function isCounted(sentence: Sentence, i: number): boolean {
  const before = sentence.tokens[i - 1]
  return before?.upos === 'NUM' && before.head === i && !isMoney(sentence, i - 1)
}

/** "Of the forty tents promised the Turks gave eighteen": the noun before a bare number that has a number or is many; -1. */
export function countedBefore(sentence: Sentence, i: number): number {
  const { tokens } = sentence
  if (isMoney(sentence, i) || /^(?:1[89]|20)\d\d$/.test(tokens[i]!.text)) return -1
  for (let k = i - 1; k >= 0 && k > i - 30; k--) {
    if (tokens[k]!.upos !== 'NOUN' || tokens[k]!.xpos !== 'NNS') continue
    for (let n = k - 1; n >= 0 && n > k - 5; n--) if (tokens[n]!.head === k && tokens[n]!.upos === 'NUM') return k
  }
  return -1
}

/** "UNITA ringed the town", "Boko Haram took": a group known to bear arms, where such are asked for. */
export function isArmedGroup(sentence: Pick<Sentence, 'tokens'>, i: number): boolean {
  const { upos, deprel, text } = sentence.tokens[i]!
  if (upos !== 'PROPN' || deprel === 'compound') return false
  if (actorOf(text)?.kind === 'armed-group') return true
  let last = i
  while (sentence.tokens[last + 1]?.head === i && /^(?:flat|punct)$/.test(sentence.tokens[last + 1]!.deprel)) last++
  while (last > i && sentence.tokens[last]!.deprel === 'punct') last--
  // "Al-Shabaab": the hyphen may hang on what is behind it.
  if (last === i && sentence.tokens[i + 1]?.text === '-' && sentence.tokens[i + 2]?.head === i) last = i + 2
  const name = sentence.tokens
    .slice(i, last + 1)
    .reduce((said, t, k, all) => said + (k > 0 && t.start > all[k - 1]!.end ? ' ' : '') + t.text, '')
  return last > i && actorOf(name)?.kind === 'armed-group'
}
