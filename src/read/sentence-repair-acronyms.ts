// Repairs of acronyms read as small words: "KFOR troops", "SFOR said", with the acronym taken for a preposition or a conjunction.
import { type At, type Now, near } from './sentence-repair-shapes.ts'

const SMALL = new Set(['ADP', 'SCONJ', 'CCONJ', 'DET', 'PART', 'INTJ', 'X'])
/** Small words that are written in capitals for their weight. */
const WORDS =
  /^(?:AND|BUT|FOR|NOT|NOR|THE|WITH|FROM|INTO|ONTO|OVER|UNDER|WHEN|WHILE|WHERE|THAT|THIS|ALL|BOTH|EACH|ANY|SOME|WHO|WHAT|YES|OUR|HIS|HER|ITS|THEN|THAN|UPON|AFTER|BEFORE|UNTIL|SINCE|ABOUT|AMONG|AGAINST|BETWEEN|DURING|WITHOUT|WITHIN|THROUGH|BECAUSE|ALTHOUGH|THOUGH|UNLESS|IF|AS|VIA|PER|PRO|OFF|OUT)$/

/** Tokens around an acronym of which one must be in small letters: a text in capitals has no acronyms that one could tell. */
const AROUND = 40

function hasSmallLetters(now: Now, at: number): boolean {
  const tokens = now()
  for (let k = Math.max(0, at - AROUND); k < Math.min(tokens.length, at + AROUND); k++)
    if (/\p{Ll}{3}/u.test(tokens[k]!.text)) return true
  return false
}

/** Gives such an acronym its place: the subject of its verb, or the side that the noun behind it is of. */
export function acronymsRestored(now: Now, at: At, i: number): void {
  const { text, upos, head } = now()[i]!
  if (text.length < 3 || !SMALL.has(upos) || !/^\p{Lu}{3,}$/u.test(text) || WORDS.test(text)) return
  if (!hasSmallLetters(now, i)) return
  const next = now()[i + 1]
  if (next?.upos === 'NOUN' && next.head !== i) {
    Object.assign(at(i), { upos: 'PROPN', xpos: 'NNP', lemma: text.toLowerCase(), deprel: 'compound', head: i + 1 })
    return
  }
  const over = now()[head]
  const verb = over?.upos === 'VERB' && i < head && near(now(), head, (t) => /^(?:nsubj|csubj)/.test(t.deprel)) < 0
  const noun = over?.upos === 'NOUN' || over?.upos === 'PROPN'
  const deprel = verb ? 'nsubj' : noun && i < head ? 'compound' : noun ? 'appos' : 'obl'
  Object.assign(at(i), { upos: 'PROPN', xpos: 'NNP', lemma: text.toLowerCase(), deprel })
}
