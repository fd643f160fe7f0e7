// Speakers described and then named beside it: "a woman who gave her name only as Mary", "a fighter identified as Abu Omar".
import type { Who } from './quotes-types.ts'
import type { Token } from './syntax-types.ts'

/** Tokens behind the description in which the name is looked for. */
const NEAR = 11
const NAMES = /^(?:names?|named|nickname|nicknamed|identif(?:y|ies|ied)|introduce[sd]?|known|called|surname)$/i
const STOPS = /^(?:[.;:]|say|tell|add|recall|ask)$/

/** The tokens of the name that a described speaker gives, first and last; null where none stands behind the description. */
export function selfNamed(tokens: readonly Token[], who: Who): readonly [number, number] | null {
  if (!/^NNS?$/.test(tokens[who.head]!.xpos)) return null
  let at = who.last + 1
  if (tokens[at]?.text === ',') at++
  if (!/^(?:who|identified|known|called|named|nicknamed)$/i.test(tokens[at]?.text ?? '')) return null
  let named = false
  for (let i = at; i < tokens.length && i < at + NEAR; i++) {
    const { text, lemma, xpos } = tokens[i]!
    if (i > at + 1 && STOPS.test(lemma) && !/^VBG|TO/.test(xpos) && tokens[i - 1]?.text !== 'to') return null
    if (named && /^NNPS?$/.test(xpos) && /^(?:as|called|named|only|name|,|by)$/i.test(tokens[i - 1]!.text)) {
      let last = i
      while (/^NNPS?$/.test(tokens[last + 1]?.xpos ?? '')) last++
      return [i, last]
    }
    named ||= NAMES.test(text)
  }
  return null
}
