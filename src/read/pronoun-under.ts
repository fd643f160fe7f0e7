// A pronoun that hangs under a noun and may still mean it: "the regime and its backers", "29 men, most of them old".
// And whom a verb without a subject of its own would do itself something.
import { IN_WORDS } from '../vocab/verbs/telling.ts'
import { kidsOf, type Tree } from './sentence-tree.ts'
import type { Token } from './syntax-types.ts'

/** How a pronoun under a noun may mean it: joined to it, beside it, or as some of it. */
export type Under = 'joined' | 'beside' | 'some' | 'told'

/** How the pronoun at a token may mean the noun it hangs under; null for "its spokesman", which is not the spokesman. */
export function underOf(tree: Tree, pronoun: number, over: number): Under | null {
  const { tokens } = tree
  // "six brigadiers among them": they are no brigadiers.
  if (isSomeOf(tree, pronoun)) return tokens[pronoun]!.head === over ? null : 'some'
  let how: Under | null = null
  let within = false
  let at = pronoun
  for (let steps = tokens.length; at >= 0 && at !== over && steps > 0; steps--) {
    const { deprel } = tokens[at]!
    // In a clause about the noun it is left to the others there, but for what the noun itself says there: "rebels, who said their column".
    if (deprel.startsWith('acl')) {
      if (tokens[at]!.head === over) return isToldBy(tree, at, pronoun) ? 'told' : null
      how = null
      within = true
    }
    if (deprel === 'conj' && NOUNS.test(tokens[at]!.upos) && NOUNS.test(tokens[tokens[at]!.head]?.upos ?? ''))
      how = 'joined'
    else if (deprel === 'appos') how = 'beside'
    at = tokens[at]!.head
  }
  return within ? null : how
}

/** Whether a clause about a noun tells what that noun says or wants ("who said"), and a pronoun stands in what is said. */
function isToldBy(tree: Tree, verb: number, pronoun: number): boolean {
  const { tokens } = tree
  if (tokens[pronoun]!.head === verb || !IN_WORDS.has(tokens[verb]!.lemma)) return false
  return kidsOf(tree, verb).some(
    (k) => k < verb && tokens[k]!.deprel.startsWith('nsubj') && /^(?:who|which)$/i.test(tokens[k]!.text),
  )
}

const NOUNS = /^(?:NOUN|PROPN)$/

const SOME = /^(?:most|some|many|one|all|none|each|half|several|few|both|part|majority)$/i

/** "most of them", "among them", "two of them" */
export function isSomeOf(tree: Tree, pronoun: number): boolean {
  const { tokens } = tree
  const word = kidsOf(tree, pronoun).find((k) => k < pronoun && tokens[k]!.deprel === 'case')
  if (word === undefined) return false
  const { text } = tokens[word]!
  if (/^among$/i.test(text)) return true
  const before = tokens[word - 1]
  return /^of$/i.test(text) && before !== undefined && (before.upos === 'NUM' || SOME.test(before.text))
}

/** Whether a noun closes its phrase right before "most of them" or "among them": a comma stands between. */
export function isJustBefore(tokens: readonly Token[], noun: number, pronoun: number): boolean {
  return pronoun - noun <= 5 && tokens.slice(noun + 1, pronoun).some((t) => t.text === ',')
}

/** "Called on soldiers to leave and offered each of them money": whether a noun is what the verb before is done to, or is said to. */
export function isOfVerbBefore(tokens: readonly Token[], noun: number, pronoun: number): boolean {
  const over = tokens[tokens[pronoun]!.head]
  const verb = over && /^(?:obj|iobj|obl)/.test(over.deprel) ? tokens[over.head] : undefined
  const { head, deprel } = tokens[noun]!
  return verb?.deprel === 'conj' && verb.head === head && /^(?:obj|iobj|obl)/.test(deprel) && head < noun
}

/** Whether a verb has no subject of its own because its clause cannot: "to stop", "asking". */
export function isSubjectless(v: Token, tokens: readonly Token[]): boolean {
  return (
    v.xpos === 'VBG' || (v.xpos === 'VB' && tokens.some((k) => tokens[k.head] === v && k.text.toLowerCase() === 'to'))
  )
}
