// What a short verb behind a plan, a promise or a term says became of it: "agreed to free them and did so", "had until noon to leave and
// did not", "the minister, who had threatened to quit, did so", "promised to lift the siege but failed to do so".
import { kidsOf, type Tree } from './sentence-tree.ts'

/** Words between a deed and the short verb that is told of it. */
const FAR = 24

/** Whether a deed that was still to be done was then done or left undone, by a verb that stands for it; null where none says so. */
export function didSo(deed: number, tree: Tree): 'done' | 'left' | null {
  if (!isOpen(deed, tree)) return null
  const { tokens } = tree
  let at = deed
  for (let steps = 5; steps > 0 && at >= 0; steps--) {
    const { deprel, head } = tokens[at]!
    const told = kidsOf(tree, at).find((k) => k > deed && k <= deed + FAR && tokens[k]!.deprel === 'conj')
    const verdict = told === undefined ? null : shortVerb(told, tree)
    if (verdict) return verdict
    if (deprel === 'acl:relcl') return behindRelative(head, tree)
    if (!/^(?:xcomp|advcl|acl|ccomp|obj|obl)$/.test(deprel)) return null
    at = head
  }
  return null
}

/** An infinitive, or a verb behind "would" or "will". */
function isOpen(deed: number, tree: Tree): boolean {
  return (
    tree.tokens[deed]!.xpos === 'VB' &&
    kidsOf(tree, deed).some((k) => k < deed && /^(?:to|would|will)$/i.test(tree.tokens[k]!.text)) &&
    !kidsOf(tree, deed).some((k) => k < deed && /^(?:not|n't|never)$/i.test(tree.tokens[k]!.text))
  )
}

/** "The minister, who had threatened to quit, did so." */
function behindRelative(noun: number, { tokens, ...tree }: Tree): 'done' | 'left' | null {
  const { head, deprel } = tokens[noun]!
  return head > noun && deprel.startsWith('nsubj') ? shortVerb(head, { tokens, ...tree }) : null
}

/** What "did", "did not", "has not", "did nothing", "failed to do so" say of a deed told before. */
function shortVerb(verb: number, tree: Tree): 'done' | 'left' | null {
  const { tokens } = tree
  const { lemma, xpos } = tokens[verb]!
  const kids = kidsOf(tree, verb)
  if (kids.some((k) => k > verb && /^(?:xcomp|advcl)$/.test(tokens[k]!.deprel) && isDoSo(k, tree)))
    return /^(?:fail|refuse|decline|neglect|unable|unwilling)$/.test(lemma) ||
      kids.some((k) => tokens[k]!.text === 'yet')
      ? 'left'
      : null
  if (lemma === 'fail' && /^VB[DN]$/.test(xpos)) return isBare(verb + 1, tree) ? 'left' : null
  if (lemma !== 'do' && lemma !== 'have') return null
  if (!/^VB[DZP]$/.test(xpos)) return null
  const not = [verb - 1, verb + 1].find((k) => /^(?:not|n't|n’t|never)$/i.test(tokens[k]?.text ?? ''))
  if (not !== undefined) return isBare(Math.max(not, verb) + 1, tree) ? 'left' : null
  if (lemma !== 'do' || xpos !== 'VBD') return null
  const next = tokens[verb + 1]?.text.toLowerCase() ?? '.'
  if (next === 'nothing') return 'left'
  if (next === 'so') return 'done'
  return isBare(verb + 1, tree) && !kids.some((k) => k > verb && tokens[k]!.deprel === 'obj') ? 'done' : null
}

function isDoSo(verb: number, { tokens }: Tree): boolean {
  return tokens[verb]!.lemma === 'do' && tokens[verb + 1]?.text.toLowerCase() === 'so'
}

/** Whether nothing stands at a token that a verb could take: an end, or when and how. */
function isBare(at: number, { tokens }: Tree): boolean {
  const token = tokens[at]
  return token === undefined || token.upos === 'PUNCT' || /^(?:on|at|by|in|before|after|until|when)$/i.test(token.text)
}
