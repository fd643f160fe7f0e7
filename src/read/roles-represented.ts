// For whom somebody speaks, as the report itself says: "rebel spokesman X", "Malaysia's Prime Minister, Y", "Z, an adviser to the
// committee". "We" in such a mouth is that side, and so is "they" told of it in reported speech.

import type { Party, Speaker } from '../model/index.ts'
import { type Actor, actorOf, demonymOf, descriptionHead } from '../vocab/actors/index.ts'
import { mentionAt } from './mention-index.ts'
import { perReport } from './per-report.ts'
import { partiesAt, type RoleContext } from './roles.ts'
import { modifierParties } from './roles-modifiers.ts'
import { rosterSide } from './roles-side.ts'
import type { Scene } from './scene.ts'
import { baseOf, caseOf, kidsOf, type Tree, treeOf } from './sentence-tree.ts'
import type { Sentence } from './syntax-types.ts'

/** Nouns for people who stand for a side; for whom, is said before or behind them. */
const STANDS_FOR = new Set(
  `spokesman spokeswoman spokesperson negotiator adviser advisor envoy representative delegate official minister secretary president
   premier leader commander general colonel chief head member ambassador diplomat deputy lawyer activist coordinator director
   aide emissary chairman chairwoman mediator officer fighter politician lawmaker mayor governor king emir chancellor`.split(
    /\s+/,
  ),
)
/** What somebody heads in the service of the side that is told behind it. */
const HEADED = new Set(
  'mission delegation operation communication programme program advocacy policy staff emergency office research relief health logistics field'.split(
    ' ',
  ),
)
const FOR = /^(?:of|for|to|from|with|in)$/

const known = perReport<Scene, ReadonlyMap<number, Party>>()

/** The side one person stands for, by the report's own words, else by the roster; null for a body, and where nothing is said. */
export function representedBy(scene: Scene, speaker: Speaker | null): Party | null {
  if (!speaker || !standsForSide(scene, speaker)) return null
  const roster = rosterSide(speaker)
  return sideTold(scene, speaker) ?? (roster?.actor?.startsWith('person/') ? null : roster)
}

function sideTold(scene: Scene, speaker: Speaker): Party | null {
  if (!speaker.span) return null
  const mention = mentionAt(scene.mentions, speaker.span)
  if (mention?.chain == null) return null
  let sides = known.get(scene)
  if (!sides) {
    sides = sidesIn(scene)
    known.set(scene, sides)
  }
  return sides.get(mention.chain) ?? null
}

/** Whether a speaker is one person, or several who only speak for a side ("three rebel spokesmen"). */
function standsForSide(scene: Scene, speaker: Speaker): boolean {
  if (speaker.actor?.startsWith('person/')) return true
  if (
    /\b(?:spokes(?:men|women|people|persons)|negotiators|delegates|representatives|officials|envoys)$/i.test(
      speaker.name,
    )
  )
    return true
  const mention = speaker.span ? mentionAt(scene.mentions, speaker.span) : null
  if (mention?.type !== 'person') return false
  const last = /(\p{L}+)$/u.exec(speaker.name)?.[1]?.toLowerCase() ?? ''
  return descriptionHead(last)?.number !== 'many'
}

function sidesIn(scene: Scene): Map<number, Party> {
  const sides = new Map<number, Party>()
  for (const sentence of scene.findings.doc.sentences) {
    const tree = treeOf(sentence)
    for (let i = 0; i < tree.tokens.length; i++) {
      const token = tree.tokens[i]!
      if (!STANDS_FOR.has(token.lemma.toLowerCase())) continue
      const own = mentionAt(scene.mentions, token)
      const chains = [own, ...namesBeside(tree, i).map((k) => mentionAt(scene.mentions, tree.tokens[k]!))]
        .filter((m) => m !== null && (m.type === 'person' || m === own) && m.type !== 'location' && m.chain !== null)
        .map((m) => m!.chain!)
      if (chains.every((c) => sides.has(c))) continue
      const side = sideAt(scene, sentence, tree, i)
      if (side) for (const c of chains) if (!sides.has(c)) sides.set(c, side)
    }
  }
  return sides
}

/** Names that a title stands before or behind. */
function namesBeside(tree: Tree, i: number): number[] {
  const { head, deprel } = tree.tokens[i]!
  const found = kidsOf(tree, i).filter((k) => /^(?:appos|flat|nmod:desc)$/.test(tree.tokens[k]!.deprel))
  if (/^(?:appos|flat|compound|nmod:desc)$/.test(deprel) && head >= 0) found.push(head)
  return found.filter((k) => tree.tokens[k]!.upos === 'PROPN')
}

/** The side named before the noun ("rebel spokesman", "Malaysia's minister") or behind it ("adviser to the rebels"). */
function sideAt(scene: Scene, sentence: Sentence, tree: Tree, i: number): Party | null {
  const context: RoleContext = {
    scene,
    sentence,
    tree,
    clauses: new Map(),
    speaker: null,
    side: null,
    spoken: false,
    direct: false,
  }
  for (const kid of kidsOf(tree, i)) {
    const token = tree.tokens[kid]!
    const { deprel, upos } = token
    if (upos === 'PRON') continue
    let found: Party[] = []
    const before = kid < i && (deprel === 'nmod:poss' || deprel === 'compound' || deprel === 'amod')
    const state = before && /^\p{Lu}/u.test(token.text) ? (demonymOf(token.text) ?? stateNamed(token.text)) : undefined
    if (state)
      return { name: state.name, text: token.text, span: { start: token.start, end: token.end }, actor: state.id }
    if (deprel === 'nmod:poss') found = partiesAt(kid, context, 2)
    else if (kid < i && (deprel === 'compound' || deprel === 'amod')) found = modifierParties(kid, context)
    // "head of mission for Oxfam", "director of operations at the agency": the side is behind what they head.
    else if (baseOf(deprel) === 'nmod' && isHeaded(kid, tree)) {
      const below = kidsOf(tree, kid).filter((k) => k > kid && baseOf(tree.tokens[k]!.deprel) === 'nmod')
      found = below.flatMap((k) => partiesAt(k, context, 2))
    } else if (baseOf(deprel) === 'nmod') {
      if (FOR.test(caseOf(tree, kid))) found = partiesAt(kid, context, 2)
    }
    const side = found.find((p) => p.actor === null || !p.actor.startsWith('person/'))
    if (side) return side
  }
  return null
}

/** "Mission" of "head of mission": bare, so that it names no side. */
function isHeaded(at: number, tree: Tree): boolean {
  const { lemma, upos } = tree.tokens[at]!
  return (
    upos === 'NOUN' &&
    HEADED.has(lemma) &&
    !kidsOf(tree, at).some((k) => k < at && /^(?:det|compound|amod|nmod)/.test(tree.tokens[k]!.deprel))
  )
}

function stateNamed(word: string): Actor | undefined {
  // "Opposition negotiator": a common noun at the head of a sentence is no name.
  if (
    /^(?:opposition|state|government|regime|coalition|rebel|army|union|party|security|council|national|foreign)$/i.test(
      word,
    )
  )
    return undefined
  const actor = actorOf(word)
  return actor && actor.kind !== 'person' && actor.kind !== 'media' ? actor : undefined
}
