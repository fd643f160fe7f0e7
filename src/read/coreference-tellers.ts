// Who tells what, in words, as far as it shows who a pronoun is: whoever spoke in one sentence mostly speaks on in the next.
import { IN_WORDS, TELLS_OF } from '../vocab/verbs/telling.ts'
import type { Draft } from './mention-draft.ts'
import { isUnder, kidsOf, treeOf } from './sentence-tree.ts'
import type { Sentence } from './syntax-types.ts'

/** "Refugees said … They said": whether a noun is who tells what its sentence holds. */
export function tellsOfAll({ tokens }: Sentence, at: number): boolean {
  const { deprel, head } = tokens[at]!
  const verb = tokens[head]
  return deprel === 'nsubj' && verb?.deprel === 'root' && IN_WORDS.has(verb.lemma)
}

/** "The ministry said that Armenia uses rockets": whether a verb stands in what its sentence tells as somebody's words. */
export function isTold({ tokens }: Sentence, verb: number): boolean {
  let at = verb
  for (let steps = 6; steps > 0 && at >= 0; steps--) {
    const { deprel, head } = tokens[at]!
    if (deprel === 'ccomp' && tokens[head]?.deprel === 'root') return TELLS_OF.has(tokens[head]!.lemma)
    at = head
  }
  return false
}

/** Whether a noun tells what a pronoun stands in: the subject of a verb of saying over it, or the source behind "according to". */
export function tellsOf({ sentence, head }: Draft, sayer: number): boolean {
  const { tokens } = sentence
  const { deprel, head: verb } = tokens[sayer]!
  const says = deprel.startsWith('nsubj') && TELLS_OF.has(tokens[verb]?.lemma ?? '')
  if (says) return isUnder(treeOf(sentence), head, verb) && !isUnder(treeOf(sentence), head, sayer)
  const tree = treeOf(sentence)
  return (
    /^obl/.test(deprel) &&
    isUnder(tree, head, verb) &&
    kidsOf(tree, sayer).some((k) => tokens[k]!.deprel === 'case' && /^according$/i.test(tokens[k]!.text))
  )
}

/** "Diplomats said they were expected to close the border": what others are expected or thought to do is no doing of who says so. */
export function isExpectedOf({ tokens }: Sentence, pronoun: number): boolean {
  const p = tokens[pronoun]!
  if (p.deprel !== 'nsubj:pass' || tokens[p.head + 1]?.text.toLowerCase() !== 'to') return false
  return /^(?:expect|believe|think|suppose|understand|rumou?r|presume|fear|know|see)$/.test(tokens[p.head]!.lemma)
}

/** Whether a pronoun is the subject of what the verb `over` says or thinks: "the ministry said it had moved troops". */
export function isSaidBy(sentence: Sentence, pronoun: number, over: number): boolean {
  const { tokens } = sentence
  const p = tokens[pronoun]!
  const verb = tokens[p.head]
  if (!p.deprel.startsWith('nsubj') || !verb || !/^(?:ccomp|xcomp)$/.test(verb.deprel)) return false
  // "freed ten men and say that they …": who freed them says it.
  const said = tokens[verb.head]
  if (!said || !TELLS_OF.has(said.lemma)) return false
  if (verb.head === over) return true
  return (
    said.deprel === 'conj' && said.head === over && !tokens.some((t) => t.head === verb.head && /^nsubj/.test(t.deprel))
  )
}

const MARK = /^(?:["“”]|''|``)$/
const OURS = /^(?:we|us|our|ours|ourselves)$/i

/** '"They killed our men," a FARC commander said': whether a pronoun stands in a quotation that tells of "us" too, so that it means others than the speaker's. */
export function isBesideUs({ tokens }: Sentence, pronoun: number): boolean {
  let first = pronoun
  while (first >= 0 && !MARK.test(tokens[first]!.text)) first--
  if (first < 0) return false
  for (let k = first + 1; k < tokens.length && !MARK.test(tokens[k]!.text); k++)
    if (OURS.test(tokens[k]!.text)) return true
  return false
}

/** The names in the phrase of who says what a sentence quotes, without a plural's s: "FARC" of "a FARC commander said". */
export function namesOfSayer(sentence: Sentence): ReadonlySet<string> {
  const names = new Set<string>()
  sentence.tokens.forEach(({ upos, text }, i) => {
    if (/^(?:PROPN|ADJ)$/.test(upos) && /^\p{Lu}/u.test(text) && isOfSayer(sentence, i))
      names.add(text.replace(/s$/, ''))
  })
  return names
}

function isOfSayer({ tokens }: Sentence, word: number): boolean {
  let at = word
  for (let steps = 4; steps > 0 && at >= 0; steps--) {
    const { deprel, head } = tokens[at]!
    if (deprel === 'nsubj') return IN_WORDS.has(tokens[head]?.lemma ?? '')
    if (!/^(?:compound|amod|nmod:poss|flat|appos)/.test(deprel)) return false
    at = head
  }
  return false
}
