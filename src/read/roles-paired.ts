// Sides that share one noun: "the Sudanese and Ethiopian armies", "the US and Russian presidents", "British and French warplanes".
import type { Mention, Party } from '../model/index.ts'
import { actorOf, demonymOf } from '../vocab/actors/index.ts'
import { mentionAt } from './mention-index.ts'
import { spanOf } from './roles-phrases.ts'
import type { Scene } from './scene.ts'
import { kidsOf, type Tree } from './sentence-tree.ts'

interface Setting {
  readonly scene: Scene
  readonly tree: Tree
}

/** Nouns of which each side has one: the plural is that of the two together. */
const ONE_EACH =
  /^(?:army|navy|military|government|cabinet|parliament|ministry|minister|president|premier|leader|king|chancellor|secretary|ambassador|envoy|chief|commander|side|delegation|embassy|presidency|administration|regime|authority|foreign-minister|leadership|command)$/

/** Words before a noun, joined by "and", that each name a side; none where there are not two. */
export function pairedBefore(head: number, { scene, tree }: Setting): number[] {
  for (const kid of kidsOf(tree, head)) {
    if (kid >= head || !/^(?:amod|compound|nmod)/.test(tree.tokens[kid]!.deprel)) continue
    const joined = kidsOf(tree, kid).filter((k) => k > kid && k < head && tree.tokens[k]!.deprel === 'conj')
    if (joined.length === 0) continue
    const all = [kid, ...joined]
    if (all.every((k) => isSide(k, scene, tree))) return all
  }
  return []
}

/** The parties that share a plural noun, each with the noun of its own; none where the noun is one side's. */
export function partiesPaired(head: number, setting: Setting): Party[] {
  const { tree, scene } = setting
  const token = tree.tokens[head]!
  if (token.upos !== 'NOUN' && token.upos !== 'PROPN') return []
  const sides = pairedBefore(head, setting)
  if (sides.length === 0) return []
  const last = sides.at(-1)!
  const shared = scene.text.slice(tree.tokens[last]!.end, token.start)
  const one = ONE_EACH.test(token.lemma.toLowerCase()) && token.xpos.endsWith('S')
  const noun = one ? token.lemma : token.text
  // "Bosnian Serb and Croat forces" are no army of Serbia's.
  const more = kidsOf(tree, head).some((k) => k < sides[0]! && /^(?:amod|compound)/.test(tree.tokens[k]!.deprel))
  return sides.map((k): Party => {
    const side = tree.tokens[k]!
    const before = kidsOf(tree, k).filter((c) => c < k && /^(?:compound|amod|flat)/.test(tree.tokens[c]!.deprel))
    const start = before.length > 0 ? tree.tokens[tree.first[before[0]!]!]!.start : side.start
    const span = k === last ? { start, end: token.end } : { ...spanOf(side), start }
    const name = `${scene.text.slice(start, side.end)}${shared}${noun}`.replace(/\s+/g, ' ')
    return {
      name,
      text: scene.text.slice(span.start, span.end).replace(/\s+/g, ' '),
      span,
      actor: (more ? null : actorOf(name)?.id) ?? null,
    }
  })
}

function isSide(at: number, scene: Scene, tree: Tree): boolean {
  const { text } = tree.tokens[at]!
  if (!/^\p{Lu}/u.test(text)) return false
  if (demonymOf(text) || actorOf(text)) return true
  const mention: Mention | null = mentionAt(scene.mentions, tree.tokens[at]!)
  return (
    mention !== null && /^(?:nationality|organisation)$/.test(mention.type) && mention.span.end <= tree.tokens[at]!.end
  )
}
