// Groups the tokens of one block into sentences. A sentence never crosses a block, nor an empty line.
import type { Piece } from './tokens.ts'

/** No sentence is longer than this many tokens; longer runs are cut at punctuation, so that parsing stays linear. */
export const LONGEST_SENTENCE = 200

const STOP = /^(?:[.!?]+|…+|[؟۔。])$/u
/** Whether a token ends a sentence; none does that begins with a plain letter. */
function isStop(word: string): boolean {
  const small = word.charCodeAt(0) | 0x20
  return (small < 0x61 || small > 0x7a) && STOP.test(word)
}
const CLOSER = /^["'”’)\]»]+$/
const OPENS = /^[\p{Lu}\p{Lo}\p{N}"'“‘«([—–•*-]/u
const MAY_END = /^(?:etc|inc|corp|ltd|co|bros|p\.m|a\.m|u\.s|u\.k|u\.n|e\.u|u\.s\.a|d\.c|jr|sr|al|dept|govt)\.$/i
/** What numbers a heading or an item: "3. Conclusions" is not cut. */
const NUMBER = /^(?:\p{N}{1,3}|\p{L})$/u
/** A line that ends so is not a heading. */
const GOES_ON =
  /^(?:,|the|an?|of|in|on|at|to|by|for|with|and|or|but|from|that|than|as|near|into|between|against|its|his|her|their|[Pp]resident|Mr\.|Dr\.|Gen\.)$/
const OPENER =
  /^(?:The|A|An|In|On|At|It|He|She|They|We|But|And|This|That|These|Those|His|Her|Its|Their|There|However|Meanwhile|As|After|Before|If|When|While|For|According|I|You|So|Some|Many|Both|Since|Under|Earlier|Last|More|Most|Several|Another|Our|My|No|Not|Such|What|Who|By|From|With|Despite|Although|Also)$/

/** How many tokens after `j` are references that belong to the sentence before them: "[6]", "[citation needed]". */
function referencesAt(tokens: readonly Piece[], j: number): number {
  let k = j
  while (tokens[k]?.text === '[') {
    const words = tokens[k + 1]?.text === 'citation' ? 2 : 1
    const inside = tokens[k + 1]?.text ?? ''
    if (!/^(?:\p{N}{1,3}|\p{Ll}|citation)$/u.test(inside) || tokens[k + 1 + words]?.text !== ']') break
    k += words + 2
  }
  return k - j
}

/** Whether a sentence ends with the stop at `i`: how many tokens of closing quotes and references go with it, or -1. */
function closersAfter(text: string, tokens: readonly Piece[], i: number): number {
  const stop = tokens[i] as Piece
  let j = i + 1
  for (let t = tokens[j]; t && CLOSER.test(t.text) && t.start === tokens[j - 1]?.end; t = tokens[j]) j++
  j += referencesAt(tokens, j)
  const next = tokens[j]
  const after = j - i - 1
  if (!next) return after
  const gap = text.slice((tokens[j - 1] as Piece).end, next.start)
  if (gap === '') {
    // Glued text, "ended.The": only a full stop between a word in small letters and a capitalised one.
    const before = tokens[i - 1]?.text ?? ''
    const glued =
      stop.text === '.' && after === 0 && /\p{Ll}\p{Ll}$/u.test(before) && /^(?:\p{Lu}\p{L}|[AI]$)/u.test(next.text)
    return glued ? 0 : -1
  }
  const abbreviation = stop.text.length > 1 && !STOP.test(stop.text)
  if (gap.includes('\n') && !abbreviation) return after
  if (!OPENS.test(next.text)) return -1
  if (abbreviation && !(MAY_END.test(stop.text) && OPENER.test(next.text))) return -1
  return after
}

/** Cuts tokens `from`–`to` into runs of at most {@link LONGEST_SENTENCE}, after punctuation where there is any. */
function pushShort(tokens: readonly Piece[], from: number, to: number, out: [number, number][]): void {
  let start = from
  while (to - start > LONGEST_SENTENCE) {
    let cut = start + LONGEST_SENTENCE
    for (let k = cut; k > start + LONGEST_SENTENCE / 2; k--) {
      if (/^[,;:—–.)\]]$/.test((tokens[k - 1] as Piece).text)) {
        cut = k
        break
      }
    }
    out.push([start, cut])
    start = cut
  }
  if (to > start) out.push([start, to])
}

/**
 * Ranges of tokens, half open, that make a sentence each; together they cover all tokens in order. With `capitals`, for text all in
 * capitals, a capital at the head of a line means nothing.
 */
export function splitSentences(text: string, tokens: readonly Piece[], capitals = false): [number, number][] {
  const out: [number, number][] = []
  let start = 0
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Piece
    const next = tokens[i + 1]
    const gap = next ? text.slice(token.end, next.start) : ''
    let end = -1
    if (gap.length > 1 && /\n\s*\n/.test(gap)) end = i + 1
    else if (i - start === 1 && token.text === '.' && NUMBER.test((tokens[start] as Piece).text)) continue
    else if (isStop(token.text) || (token.text.length > 1 && token.text.endsWith('.'))) {
      const closers = closersAfter(text, tokens, i)
      if (closers >= 0) end = i + 1 + closers
    } else if (
      next &&
      !capitals &&
      gap.includes('\n') &&
      i - start < 10 &&
      /^[\p{Lu}•*–-]/u.test(next.text) &&
      !GOES_ON.test(token.text)
    ) {
      const first = tokens[start] as Piece
      if (token.end - first.start < 60) end = i + 1
    }
    if (end < 0) continue
    pushShort(tokens, start, end, out)
    start = end
    i = end - 1
  }
  if (start < tokens.length) pushShort(tokens, start, tokens.length, out)
  return out
}
