// The tree of one sentence made walkable: children, and the run of tokens each token governs. Read off once per sentence.
import type { Span } from '../model/index.ts'
import { perReport } from './per-report.ts'
import type { Sentence, Token } from './syntax-types.ts'

/** A sentence with its tokens and what hangs on each. */
export interface Tree {
  readonly tokens: readonly Token[]
  /** Children of each token, left to right. */
  readonly kids: readonly (readonly number[])[]
  /** First and last token index of all that hangs under each token, itself included. */
  readonly first: readonly number[]
  readonly last: readonly number[]
}

const trees = perReport<Sentence, Tree>()
const NONE: readonly number[] = []
/** Room for the tokens of one tree from the root down, used again for the next. */
let order = new Int32Array(256)

/** The tree of a sentence; the second call for the same sentence is free. Takes time linear in its tokens. */
export function treeOf(sentence: Sentence): Tree {
  const known = trees.get(sentence)
  if (known) return known
  const { tokens } = sentence
  const n = tokens.length
  const kids: (readonly number[])[] = new Array(n)
  const first: number[] = []
  const last: number[] = []
  for (let i = 0; i < n; i++) {
    kids[i] = NONE
    first.push(i)
    last.push(i)
  }
  if (order.length < n) order = new Int32Array(2 * n)
  let ordered = 0
  for (let i = 0; i < n; i++) {
    const { head } = tokens[i]!
    if (head < 0 || head >= n || head === i) order[ordered++] = i
    else if (kids[head] === NONE) kids[head] = [i]
    else (kids[head] as number[]).push(i)
  }
  for (let k = 0; k < ordered; k++) for (const kid of kids[order[k]!]!) order[ordered++] = kid
  for (let k = ordered - 1; k >= 0; k--) {
    const i = order[k]!
    const { head } = tokens[i]!
    if (head < 0 || head >= n || head === i) continue
    if (first[i]! < first[head]!) first[head] = first[i]!
    if (last[i]! > last[head]!) last[head] = last[i]!
  }
  const tree = { tokens, kids, first, last }
  trees.set(sentence, tree)
  return tree
}

/** The children of a token, left to right; none for an index that is not in the sentence. */
export function kidsOf(tree: Tree, token: number): readonly number[] {
  return tree.kids[token] ?? NONE
}

/** The first child with one of the relations, -1 where there is none. Subtypes count as written. */
export function kidBy(tree: Tree, token: number, ...relations: readonly string[]): number {
  for (const kid of kidsOf(tree, token)) if (relations.includes(tree.tokens[kid]!.deprel)) return kid
  return -1
}

/** The preposition before a word, in small letters; empty where there is none. */
export function caseOf(tree: Tree, token: number): string {
  return textBefore(tree, token, 'case')
}

/** The preposition or subordinator that leads a phrase in, in small letters; empty where there is none. */
export function leadOf(tree: Tree, token: number): string {
  return textBefore(tree, token, 'case', 'mark')
}

function textBefore(tree: Tree, token: number, ...relations: readonly string[]): string {
  const kid = kidBy(tree, token, ...relations)
  return kid < 0 || kid > token ? '' : tree.tokens[kid]!.text.toLowerCase()
}

/** Whether a word is what its subject is said to be: "was a crime". */
export function hasCopula(tree: Tree, token: number): boolean {
  return kidBy(tree, token, 'cop') >= 0
}

/** The dictionary form of the word at an index, in small letters; empty where there is none. */
export function lemmaAt(tree: Tree, token: number | undefined): string {
  return tree.tokens[token ?? -1]?.lemma.toLowerCase() ?? ''
}

/** The words from the first to the last token under `token`. */
export function wordsUnder(tree: Tree, token: number): Span {
  return { start: tree.tokens[tree.first[token]!]!.start, end: tree.tokens[tree.last[token]!]!.end }
}

/** The relation without its subtype: `nsubj` for `nsubj:pass`. */
export function baseOf(deprel: string): string {
  const colon = deprel.indexOf(':')
  return colon < 0 ? deprel : deprel.slice(0, colon)
}

/** Whether `above` is `token` or governs it; steps are bounded by the sentence's length. */
export function isUnder(tree: Tree, token: number, above: number): boolean {
  let at = token
  for (let steps = tree.tokens.length; at >= 0 && steps >= 0; steps--) {
    if (at === above) return true
    at = tree.tokens[at]?.head ?? -1
  }
  return false
}
