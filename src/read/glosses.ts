// What an editor puts in square brackets behind a pronoun to say who is meant: "they [the rebels] left", "we're [the West] not going".
import { kidsOf, type Tree } from './sentence-tree.ts'

const PRONOUN =
  /^(?:i|we|you|he|she|it|they|me|us|him|her|them|my|our|your|his|its|their|these|those|this|that|both|one)$/i
const CLITIC = /^[’'](?:re|s|ve|ll|d|m)$/i
/** More words than these are a remark and name nobody. */
const MOST = 10

/** A gloss in the words of a sentence: its brackets, and the pronoun it stands behind. */
export interface Gloss {
  readonly from: number
  /** The closing bracket. */
  readonly to: number
  readonly of: number
}

/** The glosses among the words of a sentence, in order. */
export function glossesIn(words: readonly string[]): Gloss[] {
  const found: Gloss[] = []
  for (let from = words.indexOf('[', 1); from >= 0; from = words.indexOf('[', from + 1)) {
    const of = CLITIC.test(words[from - 1]!) ? from - 2 : from - 1
    if (of < 0 || !PRONOUN.test(words[of]!)) continue
    let to = from + 1
    while (to < words.length && to - from <= MOST && words[to] !== ']' && words[to] !== '[') to++
    if (words[to] !== ']' || to - from < 2) continue
    if (/^(?:sic|\p{N}+)$/u.test(words[from + 1]!)) continue
    found.push({ from, to, of })
  }
  return found
}

/** The head of what stands in brackets behind a pronoun and says who is meant; -1 for none. */
export function glossOf(tree: Tree, pronoun: number): number {
  const kid = kidsOf(tree, pronoun).findLast((k) => k > pronoun && tree.tokens[k]!.deprel === 'appos')
  if (kid === undefined) return -1
  for (let i = kid; i > pronoun; i--) if (tree.tokens[i]!.text === '[') return kid
  return -1
}
