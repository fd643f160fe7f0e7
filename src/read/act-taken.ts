// Whether a sentence says of somebody that he is held or was taken. Decides no act.
import { kidsOf, type Tree, treeOf } from './sentence-tree.ts'
import type { Sentence } from './syntax-types.ts'

const TAKEN = /^(?:hold|abduct|kidnap|capture|seize|detain|jail|imprison|hijack|intern|snatch)$/
const GAVE_IN = /^(?:surrender|vanish|disappear)$/

/** Whether somebody is said to be held: "the nurses held by the rebels", "whom the rebels had taken", "who had surrendered". */
export function isTaken(sentence: Sentence, i: number): boolean {
  const tree = treeOf(sentence)
  return kidsOf(tree, i).some((k) => {
    const { xpos, deprel, lemma } = tree.tokens[k]!
    if (deprel === 'acl:relcl') return isTakenThere(tree, k)
    if (xpos !== 'VBN' || (deprel !== 'acl' && deprel !== 'amod')) return false
    return TAKEN.test(lemma) || (lemma === 'take' && deprel === 'acl' && hasKid(tree, k, /^(?:by|prisoner|hostage)$/))
  })
}

/** "Whom the Tigers had held", "who were taken by gunmen": what a relative clause tells of whom it is about. */
function isTakenThere(tree: Tree, verb: number): boolean {
  const { lemma } = tree.tokens[verb]!
  if (GAVE_IN.test(lemma)) return true
  if (!TAKEN.test(lemma) && lemma !== 'take') return false
  const passive = kidsOf(tree, verb).some((k) => tree.tokens[k]!.deprel === 'aux:pass')
  const who = kidsOf(tree, verb).find((k) => tree.tokens[k]!.deprel.startsWith('nsubj'))
  const relative = who !== undefined && /^(?:who|which|that)$/i.test(tree.tokens[who]!.text)
  if (lemma === 'take' && passive) return hasKid(tree, verb, /^(?:by|prisoner|hostage)$/)
  return passive
    ? relative
    : who !== undefined && !relative && (lemma !== 'take' || /^whom$/i.test(firstOf(tree, verb)))
}

function firstOf(tree: Tree, verb: number): string {
  const kids = kidsOf(tree, verb)
  return tree.tokens[Math.min(...kids)]?.text ?? ''
}

/** Whether such a word hangs on a token, or as a preposition on what does. */
function hasKid(tree: Tree, i: number, word: RegExp): boolean {
  return kidsOf(tree, i).some(
    (k) => word.test(tree.tokens[k]!.lemma) || kidsOf(tree, k).some((c) => word.test(tree.tokens[c]!.lemma)),
  )
}
