// The sentences of a text in capitals as the name tagger reads them: with small letters, as they would likely be written. The
// tagger has learnt from such text alone. The tokens of the report itself keep the letters they have.
import { allCapitals, type Capitals, writtenSmall } from './capitals.ts'
import { isSeat, outsideOf, typeOutside } from './names-outside.ts'
import { syntax } from './syntax.ts'
import type { Sentence, Token } from './syntax-types.ts'

/** The sentences of a report as the tagger reads them, and the text that their words stand in. */
export interface Recased {
  readonly sentences: readonly Sentence[]
  readonly text: string
}

/** Sentences of paragraphs in capitals as if written with small letters; all others as they are. Offsets stay. */
export function recased(sentences: readonly Sentence[], text: string): Recased {
  const shouted = inCapitals(sentences)
  if (shouted.size === 0) return { sentences, text }
  const { capitals } = syntax()
  const short = shortForms(sentences, capitals)
  const parts: string[] = []
  let at = 0
  const out = sentences.map((s) => {
    if (!shouted.has(s.paragraph)) return s
    const known = outsideOf(s, text)
    const tokens = s.tokens.map((t, i): Token => {
      const code = known[i]!
      // "THE WHO SENT DOCTORS", "THE US": a name that is spelt like a small word, behind an article.
      if (LIKE_SMALL.test(t.text) && s.tokens[i - 1]?.text === 'THE') return t
      const word = wordIn(t.text, i === 0, isNamed(code), short, capitals)
      if (word.length !== t.end - t.start) return t
      parts.push(text.slice(at, t.start), word)
      at = t.end
      return { ...t, text: word }
    })
    return { ...s, tokens }
  })
  return { sentences: out, text: parts.join('') + text.slice(at) }
}

/** The paragraphs that are written in capitals. */
function inCapitals(sentences: readonly Sentence[]): Set<number> {
  const words = new Map<number, string[]>()
  for (const s of sentences) {
    const own = words.get(s.paragraph) ?? []
    for (const t of s.tokens) own.push(t.text)
    words.set(s.paragraph, own)
  }
  return new Set([...words].filter(([, own]) => allCapitals(own)).map(([paragraph]) => paragraph))
}

/** Whether what outside knowledge says of a word makes it a name: a part of one of several words, a state, a capital, a people. */
function isNamed(code: number): boolean {
  return (code & 3) > 0 || isSeat(code) || typeOutside(code) === 'nationality'
}

/** A word in small letters. What is known as a name has a capital, a short form has all of them. */
function wordIn(text: string, first: boolean, name: boolean, short: ReadonlySet<string>, capitals: Capitals): string {
  if (short.has(text) || (SHORT.test(text) && !capitals.small.has(text.toLowerCase()))) return text
  const word = writtenSmall(text, first, capitals)
  if (!name || LINK.test(word)) return word
  return word.charAt(0).toUpperCase() + word.slice(1)
}

/** Capitals without a vowel spell no word. */
const SHORT = /^[B-DF-HJ-NP-TV-XZ]{2,}$/
const LIKE_SMALL = /^(?:WHO|US|IS|IT|UP)$/
/** Words of a name that are written small. */
const LINK = /^(?:of|the|for|and|in|to|on|de|la|del|y)$/i

/** Words that stand alone in brackets behind a word, as a short form behind what it is short for: "(ELN)". */
function shortForms(sentences: readonly Sentence[], capitals: Capitals): Set<string> {
  const found = new Set<string>()
  for (const { tokens } of sentences)
    for (let i = 2; i + 1 < tokens.length; i++) {
      const { text } = tokens[i]!
      if (!/^\p{Lu}{2,7}$/u.test(text) || capitals.small.has(text.toLowerCase())) continue
      if (/^[([]$/.test(tokens[i - 1]!.text) && /^[)\]]$/.test(tokens[i + 1]!.text)) found.add(text)
    }
  return found
}
