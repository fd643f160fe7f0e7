// What the words behind a deed say of it: that it is untrue, disputed or not believed. They are looked at one by one; which deeds they may
// undo is decided where claims are made.
import { baseOf, kidsOf, type Tree, treeOf } from './sentence-tree.ts'
import type { Sentence } from './syntax-types.ts'
import { cutShort, neverCame, notKnown, sameUndone, stands, thereIsNo } from './taken-back-deeds.ts'
import { disputed, leftOpen, noSuch, notRight, takesBack, wrong } from './taken-back-tellings.ts'
import { type Deed, isOwnWord, isSaying, type Sign, type TakenBack } from './taken-back-words.ts'

export type { Deed, TakenBack } from './taken-back-words.ts'

/** What a sentence says of a deed from an offset on; null for nothing. Time is linear in its tokens. */
export function takenBackIn(sentence: Sentence, deed: Deed, offset: number): TakenBack | null {
  const tree = treeOf(sentence)
  const { tokens } = tree
  const from = tokens.findIndex((t) => t.start >= offset)
  if (from < 0) return null
  const looked = { deed, tree, from }
  for (let i = from; i < tokens.length; i++) {
    for (const sign of SIGNS) {
      const found = sign(i, looked)
      if (found === null) continue
      const how = found === 'outright' ? 'untrue' : found
      return how === 'untrue' && isOthersWord(i, tree)
        ? { how: 'disputed', outright: false }
        : { how, outright: found === 'outright' }
    }
  }
  return null
}

/** Whether a sentence says, with no more than an auxiliary, that what was denied was done: "It did", "They had". */
export function isReaffirmed({ tokens }: Sentence): boolean {
  const [who, aux, end] = tokens
  return (
    /^(?:it|he|she|they|this|that)$/i.test(who?.text ?? '') &&
    /^(?:did|had|has|have|was|were)$/i.test(aux?.text ?? '') &&
    /^[.!:;,–—]$/.test(end?.text ?? '')
  )
}

/** Whether the words at an index are somebody's, and not he admits them: "the army said that there was no raid". */
function isOthersWord(at: number, tree: Tree): boolean {
  const { tokens } = tree
  let i = at
  for (let steps = 8; steps > 0 && i >= 0; steps--) {
    if (i !== at && isSaying(i, tokens)) return !isOwnWord(i, tree)
    const said = kidsOf(tree, i).find((k) => baseOf(tokens[k]!.deprel) === 'parataxis' && isSaying(k, tokens))
    if (said !== undefined) return !isOwnWord(said, tree)
    i = tokens[i]!.head
  }
  return tokens.slice(0, at).some((t, k) => /^according$/i.test(t.text) && /^to$/i.test(tokens[k + 1]?.text ?? ''))
}

const SIGNS: readonly Sign[] = [
  disputed,
  wrong,
  notRight,
  noSuch,
  cutShort,
  neverCame,
  thereIsNo,
  sameUndone,
  stands,
  notKnown,
  takesBack,
  leftOpen,
]
