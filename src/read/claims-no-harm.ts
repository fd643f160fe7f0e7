// What reads like a hostile act and is none by the shape of its words: neighbouring places, terms, positions in talks, wounded
// people who travel, operations that begin or end.
import type { Found } from './claims-draft.ts'
import { kidsOf, type Tree } from './sentence-tree.ts'

/** Whether a hostile act is only in the words. */
export function isNoHarm({ clause, reading }: Found, tree: Tree): boolean {
  const token = tree.tokens[clause.head]!
  const lemmaAt = (role: string): string =>
    tree.tokens[clause.args.find((a) => a.role === role && !a.shared)?.head ?? -1]?.lemma.toLowerCase() ?? ''
  switch (clause.lemma) {
    case 'surround':
      return token.xpos === 'VBG' && (isNeighbouring(clause.head, tree) || isGroundAround(clause.head, tree))
    case 'hand':
    case 'give':
      return reading.rule === 'SANCTION/convict' && isTerms(clause.head, tree)
    case 'take':
      return reading.act === 'ASSAULT' && lemmaAt('object') === 'position' && isStand(clause.head, tree)
    case 'wound':
    case 'injure':
      return token.xpos === 'VBN' && isCountedWounded(clause.head, tree)
    case 'operation':
    case 'hostility':
      return (
        clause.kind === 'noun' && reading.act === 'ASSAULT' && !reading.recipient && isBegunOrEnded(clause.head, tree)
      )
    default:
      return false
  }
}

/** "Areas surrounding the city", "the hills surrounding Goma": ground, which besieges nobody. */
function isGroundAround(head: number, { tokens }: Tree): boolean {
  const { deprel, head: over } = tokens[head]!
  return /^acl/.test(deprel) && GROUND.test(tokens[over]?.lemma ?? '')
}
const GROUND =
  /^(?:area|country|countryside|region|district|province|desert|bush|hill|mountain|land|water|sea|forest|territory|village|town|suburb|neighbou?rhood|street|field|valley|plain|high-?ground|height|outskirt|circumstance|controversy)$/

const AROUND =
  /^(?:area|country|countryside|region|district|province|desert|bush|hill|mountain|land|water|forest|territory)$/

/** "the town and surrounding villages", "the surrounding area": those near it. */
function isNeighbouring(head: number, { tokens }: Tree): boolean {
  const before = tokens[head - 1]
  const next = tokens[head + 1]?.upos === 'ADJ' ? tokens[head + 2] : tokens[head + 1]
  if (before === undefined || next === undefined || !/^(?:and|or|,|the|its|in|of)$/i.test(before.text)) return false
  return next.xpos === 'NNS' || (AROUND.test(next.lemma) && tokens[head]!.deprel === 'amod')
}

/** "was handed the same terms" */
function isTerms(head: number, tree: Tree): boolean {
  return tree.tokens.some((t, i) => i > head && t.text.toLowerCase() === 'terms' && t.head === head)
}

/** "took no position", "took the position that talks should wait" */
function isStand(head: number, tree: Tree): boolean {
  const at = tree.tokens.findIndex((t, i) => i > head && t.head === head && t.text.toLowerCase() === 'position')
  return (
    at >= 0 &&
    kidsOf(tree, at).some((k) => /^(?:no|any)$/i.test(tree.tokens[k]!.text) || /^acl/.test(tree.tokens[k]!.deprel))
  )
}

/** "left with 36 wounded on board": people, counted. */
function isCountedWounded(head: number, tree: Tree): boolean {
  const kids = kidsOf(tree, head).map((k) => tree.tokens[k]!)
  if (kids.some((t) => /^(?:aux|nsubj)/.test(t.deprel))) return false
  return tree.tokens[head - 1]?.upos === 'NUM' && tree.tokens[head - 2]?.upos === 'ADP'
}

/** "the halting of all military operations", "since the beginning of the special military operation". */
function isBegunOrEnded(head: number, { tokens }: Tree): boolean {
  const over = tokens[tokens[head]!.head]
  return (
    tokens[head]!.deprel.startsWith('nmod') &&
    over !== undefined &&
    /^(?:halt|halting|cessation|suspension|beginning|start|end|outset|ending|stopping|conduct)$/.test(
      over.lemma.toLowerCase(),
    )
  )
}
