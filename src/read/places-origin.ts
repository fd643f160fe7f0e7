// Where what a claim tells of set out, which is not where it is done: "flour brought from Batumi", "attacked from the hills of Gudauta",
// "a lorry that left Goris", "the convoy from Split".
import type { Span } from '../model/index.ts'
import { wordSet } from '../vocab/word-set.ts'
import { headAt } from './places-standing.ts'
import { topOfList } from './places-tied.ts'
import { kidsOf, type Tree } from './sentence-tree.ts'

/** How things are sent and forces move. */
const SENT = wordSet(
  'bring send carry fly ship truck haul ferry rush dispatch deploy deliver transport airlift sail drive set smuggle supply import march move push advance despatch channel',
)
/** What is done to a place or people from somewhere else. */
const STRUCK = wordSet(
  'attack shell fire bomb strike ambush pound hit target bombard shoot launch raid rocket mortar fight storm open',
)
/** What goes from one place to another. */
const CARGO =
  /^(?:convoy|lorry|truck|column|reinforcement|aid|flour|food|medicine|supply|supplies|ship|flight|helicopter|plane|bus|train|weapon|arm|shipment|cargo|rice|relief|fuel|grain|boat|tanker|consignment|delivery|ammunition|rifle|gun|load|goods?|blanket|tent)$/
/** Those whose leaving is what is told. */
const PEOPLE =
  /^(?:people|person|civilian|wounded|injured|patient|refugee|family|woman|child|girl|boy|man|resident|villager|survivor|hostage|prisoner|captive|evacuee|body|corpse|student|staff|worker|foreigner|national|citizen|monk|nun|them|him|her|us|some|other)$/

/** Whether a place is only where that set out which a claim tells of, with `fired` also where its guns stood; `told` is the predicate of the claim. */
export function isSetOut({ span }: { readonly span: Span }, tree: Tree, told: number, fired = true): boolean {
  const { tokens } = tree
  const at = topOfList(tree, headAt(tree, span))
  const { deprel, head } = tokens[at] ?? { deprel: '', head: -1 }
  const over = tokens[head]
  if (!over) return false
  if (deprel === 'obj')
    return head !== told && (over.lemma === 'leave' ? isOfCargo(tree, head) : isFledBefore(tree, head))
  if (leadAt(tree, at) !== 'from') return false
  if (/^obl/.test(deprel) && head !== told && isFledBefore(tree, head)) return true
  if (deprel === 'nmod') return CARGO.test(over.lemma)
  if (!/^obl/.test(deprel)) return false
  if (STRUCK.has(over.lemma)) return fired
  return SENT.has(over.lemma) && !movesPeople(tree, head)
}

/** The one small word a name stands behind; "west from" and "far from" measure and are none. */
function leadAt(tree: Tree, at: number): string {
  const [first, more] = kidsOf(tree, at).filter((k) => tree.tokens[k]!.deprel === 'case' && k < at)
  return first === undefined || more !== undefined ? '' : tree.tokens[first]!.text.toLowerCase()
}

/** "A lorry that left Goris": a clause that tells more of what goes. */
function isOfCargo({ tokens }: Tree, verb: number): boolean {
  const { deprel, head } = tokens[verb]!
  return /^acl/.test(deprel) && CARGO.test(tokens[head]?.lemma ?? '')
}

/** "11,000 people who had fled Sudan": what they did before, told of them in a clause of its own; "those fleeing Aleppo" are still there. */
function isFledBefore({ tokens }: Tree, verb: number): boolean {
  const { deprel, lemma, xpos } = tokens[verb]!
  return deprel === 'acl:relcl' && (lemma === 'flee' || lemma === 'escape') && /^VB[DN]$/.test(xpos)
}

/** Whether it is people who are moved or move: their leaving is told, and the place they leave is its place. */
function movesPeople(tree: Tree, verb: number): boolean {
  return kidsOf(tree, verb).some((k) => {
    const { deprel, lemma } = tree.tokens[k]!
    return /^(?:obj|nsubj:pass)$/.test(deprel) && PEOPLE.test(lemma.toLowerCase())
  })
}
