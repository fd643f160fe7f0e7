// Parties named by a word before a noun: "Israeli strikes", "Houthi shells", "a rebel siege".
import type { Party } from '../model/index.ts'
import { actorOf, demonymOf } from '../vocab/actors/index.ts'
import { NOUN_CLASSES } from '../vocab/acts/nouns.ts'
import { mentionAt } from './mention-index.ts'
import { corePhrase, described, partyOf, spanOf } from './roles-phrases.ts'
import type { Scene } from './scene.ts'
import type { Tree } from './sentence-tree.ts'

/** Adjective or noun before a noun that names a party: "Israeli", "Russian-backed" (no party), "rebel", "army". */
export function modifierParties(head: number, context: { readonly scene: Scene; readonly tree: Tree }): Party[] {
  const { tree, scene } = context
  const token = tree.tokens[head]!
  const next = tree.tokens[head + 1]
  if (next && (next.text === '-' || next.text === '–')) return []
  // "two-state solution", "anti-government protests": the other half of a word names nobody who does it.
  if (/^[-–]$/.test(tree.tokens[head - 1]?.text ?? '') && /^\p{Ll}/u.test(tree.tokens[head - 2]?.text ?? '')) return []
  const state = /^\p{Lu}/u.test(token.text) ? demonymOf(token.text) : undefined
  if (state) return [{ name: state.name, text: token.text, span: spanOf(token), actor: state.id }]
  const mention = mentionAt(scene.mentions, token)
  if (
    mention &&
    mention.span.end <= token.end &&
    (mention.type === 'nationality' ||
      mention.type === 'organisation' ||
      mention.type === 'location' ||
      mention.type === 'person')
  ) {
    return [partyOf(mention, mention.name ?? scene.text.slice(mention.span.start, mention.span.end), scene.text)]
  }
  if (mention?.actor && mention.type !== 'person' && mention.form === 'name' && mention.span.start === token.start)
    return [partyOf(mention, mention.name ?? token.text, scene.text)]
  // "Houthi shells", "Taliban fire"
  const group =
    /^\p{Lu}\p{Ll}/u.test(token.text) && !GROUPS.has(token.lemma.toLowerCase())
      ? (actorOf(token.text) ?? actorOf(`${token.text}s`))
      : undefined
  if (group && group.kind !== 'person' && group.kind !== 'media')
    return [{ name: group.name, text: token.text, span: spanOf(token), actor: group.id }]
  const lemma = token.lemma.toLowerCase()
  // "State" of "State Department" is part of a name.
  if (!GROUPS.has(lemma) || token.text === 'State') return []
  const party = described(scene.text, corePhrase(tree, head))
  return [
    FIGHTERS.test(lemma) && token.text.toLowerCase() === lemma && !/s$/.test(party.name)
      ? { ...party, name: `${party.name}s` }
      : party,
  ]
}

/** Nouns for one fighter that before another noun mean all: "a rebel siege" is the rebels'. */
const FIGHTERS =
  /^(?:rebel|insurgent|militant|terrorist|fighter|guerrilla|separatist|jihadist|jihadi|extremist|gunman|soldier)$/
const GROUPS = new Set([
  ...NOUN_CLASSES.force!.filter((w) => w !== 'military' && w !== 'terrorist'),
  'government',
  'regime',
  'opposition',
  'coalition',
  'state',
  'junta',
])
