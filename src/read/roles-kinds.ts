// Two sides told by one noun: "Kenyan and Somali troops", "the Israeli and Palestinian negotiators". Each is a party of its own.
import type { Party } from '../model/index.ts'
import { actorOf, demonymOf, officeOf } from '../vocab/actors/index.ts'
import { mentionAt } from './mention-index.ts'
import { described } from './roles-phrases.ts'
import { sortOf } from './roles-plausible.ts'
import type { Scene } from './scene.ts'
import { kidsOf, type Tree } from './sentence-tree.ts'

const CRAFT = /^(?:jet|warplane|plane|aircraft|helicopter|warship|gunship|drone|artillery|tank|missile)$/

/** Nouns of which each side has one. */
const ONE_EACH =
  /^(?:army|navy|military|government|cabinet|parliament|ministry|minister|president|premier|leader|king|chancellor|secretary|ambassador|envoy|chief|commander|delegation|embassy|administration|regime|leadership)$/

interface Setting {
  readonly tree: Tree
  readonly scene: Scene
}

/** Words before a noun, joined by "and", that each name a side; none where there are not two. */
export function kindsBefore(head: number, { tree, scene }: Setting): number[] {
  const { tokens } = tree
  let kinds: number[] = []
  for (const k of kidsOf(tree, head)) {
    if (k >= head) break
    if (!/^(?:amod|compound|nmod)$/.test(tokens[k]!.deprel)) continue
    const joined = kidsOf(tree, k).filter((c) => tokens[c]!.deprel === 'conj' && c > k && c < head)
    if (joined.length > 0) kinds = [k, ...joined]
  }
  if (kinds.length < 2 || tokens[kinds.at(-1)! - 1]!.text.toLowerCase() !== 'and') return []
  return kinds.every((k) => isSide(k, tree, scene)) ? kinds : []
}

/** Common words that each name a side before the men of both: "government and rebel negotiators". */
const SIDE =
  /^(?:government|rebel|opposition|guerrilla|separatist|loyalist|insurgent|regime|royalist|paramilitary|militia|army|military|police|coalition|mutineer|junta|jihadist|secessionist|unionist|tribal)$/i

function isSide(k: number, { tokens }: Tree, scene: Scene): boolean {
  const token = tokens[k]!
  if (SIDE.test(token.text)) return !/^[-–]$/.test(tokens[k + 1]?.text ?? '')
  // "US-backed and …" names no side.
  if (!/^\p{Lu}/u.test(token.text) || /^[-–]$/.test(tokens[k + 1]?.text ?? '')) return false
  if (demonymOf(token.text) !== undefined || actorOf(token.text) !== undefined) return true
  const mention = mentionAt(scene.mentions, token)
  return mention !== null && /^(?:nationality|organisation|location)$/.test(mention.type)
}

/** The sides that two peoples, states or groups joined before a plural noun name; none where the noun is of one side. */
export function sidesOfKind(head: number, { tree, scene }: Setting): Party[] {
  const { tokens } = tree
  const noun = tokens[head]!
  if (noun.upos !== 'NOUN' || (noun.xpos !== 'NNS' && !/^(?:troops|forces|police|military)$/i.test(noun.text)))
    return []
  const craft = CRAFT.test(noun.lemma)
  if (!craft && sortOf(noun) !== 'party') return []
  const kinds = kindsBefore(head, { tree, scene })
  if (kinds.length === 0) return []
  const rest = scene.text.slice(tokens[kinds.at(-1)! + 1]!.start, noun.end).replace(/\s+/g, ' ')
  const one = noun.xpos === 'NNS' && ONE_EACH.test(noun.lemma)
  // "Bosnian Serb and Croat forces" are no army of Serbia's.
  const more = kidsOf(tree, head).some((k) => k < kinds[0]! && /^(?:amod|compound)$/.test(tokens[k]!.deprel))
  return kinds.map((k) => {
    const whose = tokens[k]!.text
    const state = demonymOf(whose)
    const span = { start: tokens[k]!.start, end: k === kinds.at(-1) ? noun.end : tokens[k]!.end }
    if (craft) {
      const owner = state ?? actorOf(whose)
      if (owner) return { name: owner.name, text: whose, span, actor: owner.id }
    }
    const name = `${whose} ${one ? `${rest.slice(0, -noun.text.length)}${noun.lemma}` : rest}`
    // "Bosnian Serb and Croat leaders" lead no state.
    const before = tokens[kinds[0]! - 1]
    const people = before !== undefined && /^\p{Lu}/u.test(before.text) && before.upos !== 'DET'
    const office = people ? undefined : officeOf(name, scene.findings.doc.published)?.holder
    if (office) return { name: office.name, text: name, span, actor: office.id }
    return { ...described(scene.text, span), name, actor: more ? null : (actorOf(name)?.id ?? null) }
  })
}
