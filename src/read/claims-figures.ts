// Figures of a sentence that stand outside the words of its claims: the dead beside a raid, what a deed was done with, how long it took.
import type { Amount } from '../model/index.ts'
import { durationsOf } from './amounts-durations.ts'
import type { Draft } from './claims-draft.ts'
import { headAt } from './places-standing.ts'
import { type Scene, within } from './scene.ts'
import { baseOf, kidsOf, type Tree, treeOf } from './sentence-tree.ts'
import type { FoundAmount, Sentence } from './syntax-types.ts'

/** Figures of one sentence that are looked at. */
const MOST_FIGURES = 24
const HARM = /\b(?:killed|dead|deaths?|fatalit(?:y|ies)|casualt(?:y|ies)|wounded|injured|injur(?:y|ies)|victims)\b/
/** What may lie between a figure and the word of a claim it belongs to. */
const PART = /^(?:nummod|compound|amod|nmod|obl|obj|iobj|conj|appos|flat|fixed|dep|nsubj)$/
const UNREAL: ReadonlySet<string> = new Set(['planned', 'hypothetical', 'negated', 'denied'])

/** The claims of one sentence with the figures that belong to them and that their own words do not hold. */
export function withFigures(drafts: readonly Draft[], scene: Scene, sentence: Sentence): readonly Draft[] {
  if (drafts.length === 0) return drafts
  const held = new Set(drafts.flatMap((d) => d.amounts.map((a) => a.span?.start ?? -1)))
  const loose = within(scene.amounts, sentence)
    .slice(0, MOST_FIGURES)
    .filter((a) => !held.has(a.span.start))
  const long = durationsOf(scene.text, sentence)
  if (loose.length === 0 && long.length === 0) return drafts
  const tree = treeOf(sentence)
  const more = new Map<Draft, Amount[]>()
  const give = (to: Draft | null, figure: FoundAmount): void => {
    if (to) more.set(to, [...(more.get(to) ?? []), amountOf(figure)])
  }
  for (const figure of loose) give(ownerOf(figure, drafts, tree) ?? sufferedIn(figure, drafts, tree), figure)
  for (const figure of long) give(ownerOf(figure, drafts, tree), figure)
  if (more.size === 0) return drafts
  return drafts.map((d) => {
    const own = more.get(d)
    return own ? { ...d, amounts: [...d.amounts, ...own] } : d
  })
}

/** The claim whose predicate a figure hangs under, with nothing but parts of a phrase between; null for none. */
function ownerOf(figure: FoundAmount, drafts: readonly Draft[], tree: Tree): Draft | null {
  let at = headAt(tree, figure.span)
  for (let steps = 6; at >= 0 && steps > 0; steps--) {
    const draft = drafts.find((d) => d.head === at) ?? drafts.find((d) => d.uses.includes(at))
    if (draft) return draft
    const token = tree.tokens[at]!
    // "according to two officials": how many told of it.
    if (kidsOf(tree, at).some((k) => tree.tokens[k]!.text.toLowerCase() === 'according')) return null
    if (/^(?:VERB|AUX)$/.test(token.upos) ? !isPartOfDeed(at, drafts, tree) : !PART.test(baseOf(token.deprel)))
      return null
    at = token.head
  }
  return null
}

/** Acts whose words hold what is asked, promised or threatened. */
const HOLDS_MORE: ReadonlySet<string> = new Set(['REQUEST', 'THREATEN', 'AGREE', 'CONCEDE', 'REJECT'])

/** "An ultimatum to hand over 40 men", "was convicted and jailed for six years": a verb that only goes on with what the claim tells. */
function isPartOfDeed(verb: number, drafts: readonly Draft[], tree: Tree): boolean {
  const { deprel, head, lemma } = tree.tokens[verb]!
  const above = drafts.find((d) => d.head === head || d.uses.includes(head))
  if (!above) return false
  if (baseOf(deprel) === 'conj') return above.act === 'SANCTION' && SENTENCES.test(lemma)
  return (
    HOLDS_MORE.has(above.act) &&
    /^(?:acl|xcomp|advcl)$/.test(deprel) &&
    kidsOf(tree, verb).some((k) => tree.tokens[k]!.deprel === 'mark' && tree.tokens[k]!.text === 'to')
  )
}

const SENTENCES = /^(?:sentence|jail|imprison|fine|condemn)$/

/** Of the dead and wounded of a sentence that no claim holds: the use of force they hang under, else its only one. */
function sufferedIn(figure: FoundAmount, drafts: readonly Draft[], tree: Tree): Draft | null {
  const force = drafts.filter((d) => d.act === 'ASSAULT' && !UNREAL.has(d.status))
  if (force.length === 0) return null
  const head = headAt(tree, figure.span)
  if (!HARM.test(figure.of ?? '') && !isLeftDead(head, tree)) return null
  let at = head
  for (let steps = 8; at >= 0 && steps > 0; steps--) {
    const draft = force.find((d) => d.head === at || d.uses.includes(at))
    if (draft) return draft
    at = tree.tokens[at]!.head
  }
  return force.length === 1 ? force[0]! : null
}

const DEAD = /^(?:dead|wounded|injured|killed|missing)$/

/** "with five officers and a dozen rebels left dead": what became of those counted stands behind them. */
function isLeftDead(head: number, tree: Tree): boolean {
  if (head < 0) return false
  const last = Math.min(tree.tokens.length, head + 8)
  for (let i = head + 1; i < last; i++) {
    const { text, upos } = tree.tokens[i]!
    if (DEAD.test(text.toLowerCase())) return true
    if (upos === 'PUNCT' || (upos === 'VERB' && text.toLowerCase() !== 'left')) return false
  }
  return kidsOf(tree, head).some((k) => DEAD.test(tree.tokens[k]!.text.toLowerCase()))
}

function amountOf({ low, best, high, unit, of, text, span }: FoundAmount): Amount {
  return { low, best, high, unit, of, text, span }
}
