// Names whose acronym stands in brackets behind them: its letters tell where the name begins, "the Front for the Defence of Democracy (FDD)".
import { beginsLarge } from './capitals.ts'
import type { FoundName } from './names-agreed.ts'
import type { Sentence, Token } from './syntax-types.ts'

/** Tokens of such a name at the most. */
const LONGEST = 14
const SMALL = /^(?:of|for|the|a|an|and|in|on|to|against|de|du|des|del|la|et|pour|&|-)$/i

/** The names of a sentence that an acronym behind them spells, of two words or more with a small one inside. Linear in the tokens. */
export function namesSpelled(sentence: Sentence): FoundName[] {
  const { tokens } = sentence
  const found: FoundName[] = []
  for (let i = 3; i + 1 < tokens.length; i++) {
    if (tokens[i - 1]!.text !== '(' || tokens[i + 1]!.text !== ')' || !/^\p{Lu}[\p{L}]{1,8}$/u.test(tokens[i]!.text))
      continue
    const letters = tokens[i]!.text.replace(/[^\p{Lu}]/gu, '')
    const first = letters.length < 2 ? -1 : beginning(tokens, i - 1, letters)
    if (first >= 0) found.push({ first, after: i - 1, type: 'organisation', chance: 1, sentence, by: 'rule' })
  }
  return found
}

/** First token of the run before `after` whose large words spell the letters, in any order; -1 for none. */
function beginning(tokens: readonly Token[], after: number, letters: string): number {
  let large = 0
  let joined = false
  for (let at = after - 1; at >= Math.max(0, after - LONGEST); at--) {
    const { text } = tokens[at]!
    if (beginsLarge(text) && !(SMALL.test(text) && at > 0)) {
      large++
      const run = tokens.slice(at, after).filter((t) => beginsLarge(t.text))
      if (
        joined &&
        large > 1 &&
        spells(
          run.map((t) => t.text),
          letters,
        )
      )
        return at
    } else if (SMALL.test(text)) joined = true
    else return -1
    if (large > letters.length) return -1
  }
  return -1
}

/** Whether each word gives its first letter, or its first few in order, and all together give the letters. */
function spells(words: readonly string[], letters: string): boolean {
  const initials = words.map((w) => w.charAt(0).toUpperCase())
  if (initials.length === letters.length) return [...initials].sort().join('') === [...letters].sort().join('')
  return words.length < letters.length && syllables(words, letters)
}

/** "Movement for Democracy in Liberia (MODEL)": every word gives one letter or more of its beginning. */
function syllables(words: readonly string[], letters: string): boolean {
  const [word, ...rest] = words
  if (word === undefined) return letters === ''
  const low = word.toUpperCase()
  for (let n = Math.min(3, letters.length); n > 0; n--)
    if (low.startsWith(letters.slice(0, n)) && syllables(rest, letters.slice(n))) return true
  return false
}
