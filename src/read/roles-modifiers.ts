// Parties named by a word before a noun: "Israeli strikes", "Houthi shells", "a rebel siege".
import type { Party } from '../model/index.ts'
import { actorOf, capitalOf, demonymOf } from '../vocab/actors/index.ts'
import { NOUN_CLASSES } from '../vocab/acts/nouns.ts'
import { withTie } from './mention-draft.ts'
import { mentionAt } from './mention-index.ts'
import { corePhrase, described, partyOf, spanOf } from './roles-phrases.ts'
import type { Scene } from './scene.ts'
import { kidsOf, type Tree } from './sentence-tree.ts'

/** What is called after the town where it was agreed or is held. */
const OF_A_TOWN =
  /^(?:accord|agreement|process|talk|conference|declaration|protocol|treaty|summit|convention|communique|pact|negotiation|meeting|statement|principle|format|roadmap|plan|initiative)$/

/** Adjective or noun before a noun that names a party: "Israeli", "Russian-backed" (no party), "rebel", "army". */
export function modifierParties(head: number, context: { readonly scene: Scene; readonly tree: Tree }): Party[] {
  const { tree, scene } = context
  const token = tree.tokens[head]!
  const next = tree.tokens[head + 1]
  if (next && (next.text === '-' || next.text === '–')) return []
  if (token.xpos === 'VBN') return ledBy(head, context)
  const lemma = token.lemma.toLowerCase()
  // "terrorist attacks": a kind of deed, and nobody known.
  if (lemma === 'terrorist' && token.text === lemma) return []
  // "two-state solution", "anti-government protests": the other half of a word names nobody who does it.
  if (/^[-–]$/.test(tree.tokens[head - 1]?.text ?? '') && /^\p{Ll}/u.test(tree.tokens[head - 2]?.text ?? '')) return []
  const state = /^\p{Lu}/u.test(token.text) ? demonymOf(token.text) : undefined
  if (state) return [{ name: state.name, text: token.text, span: spanOf(token), actor: state.id }]
  if (isVictimBefore(head, context)) return []
  const mention = mentionAt(scene.mentions, token)
  // "the Minsk accords": where they were signed.
  if (token.upos === 'PROPN' && mention?.type === 'location' && OF_A_TOWN.test(tree.tokens[token.head]?.lemma ?? ''))
    return []
  // "the Fallujah fighting": where it was.
  if (isGroundOfFight(head, context)) return []
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
  // "Houthi shells", "Taliban fire", "SDF positions"
  const group =
    /^(?:\p{Lu}(?:\p{Ll}|\p{Lu}{2})|(?:US|UK|UN|EU)$)/u.test(token.text) && !GROUPS.has(token.lemma.toLowerCase())
      ? (actorOf(token.text) ?? actorOf(`${token.text}s`))
      : undefined
  if (group && group.kind !== 'person' && group.kind !== 'media')
    return [{ name: group.name, text: token.text, span: spanOf(token), actor: group.id }]
  // "fighter jets": a kind of craft, and no men.
  if (lemma === 'fighter' && /^(?:jet|plane|aircraft|bomber|pilot|squadron|wing)s?$/i.test(next?.text ?? '')) return []
  // "State" of "State Department" is part of a name; "a coalition air strike" is the coalition's.
  if (!GROUPS.has(lemma) || token.text === 'State')
    return token.upos === 'NOUN' && token.deprel === 'compound' && !FIGHTERS.test(lemma)
      ? kidsOf(tree, head)
          .filter((k) => k < head && /^(?:compound|amod)$/.test(tree.tokens[k]!.deprel))
          .flatMap((k) => modifierParties(k, context))
      : []
  const written = described(scene.text, corePhrase(tree, head))
  const known = actorOf(written.name)
  const party = known ? { ...written, name: known.name, actor: known.id } : written
  return [
    FIGHTERS.test(lemma) && token.text.toLowerCase() === lemma && !/s$/.test(party.name)
      ? { ...party, name: `${party.name}s` }
      : party,
  ]
}

/** Fights and blows that are called after the town they fell in. */
const FOUGHT =
  /^(?:fighting|battle|siege|massacre|bombing|shelling|offensive|campaign|clash|airstrike|blast|explosion)$/

/** Whether the name of a town before such a noun tells where it was: "the Fallujah fighting". */
export function isGroundOfFight(
  head: number,
  { scene, tree }: { readonly scene: Scene; readonly tree: Tree },
): boolean {
  const token = tree.tokens[head]!
  const mention = mentionAt(scene.mentions, token)
  if (token.upos !== 'PROPN' || token.deprel !== 'compound' || mention?.type !== 'location' || mention.actor)
    return false
  return FOUGHT.test(tree.tokens[token.head]?.lemma ?? '') && capitalOf(token.text) === undefined
}

/** Deeds named after whom they were done to. */
const MURDERED =
  /^(?:murder|killing|assassination|abduction|kidnapping|poisoning|beheading|slaying|execution|shooting|stabbing|lynching)$/

/** Whether the name of a person before such a deed tells whom it was done to: "the Khashoggi killing"; a group's or a state's does not. */
export function isVictimBefore(head: number, { scene, tree }: { readonly scene: Scene; readonly tree: Tree }): boolean {
  const token = tree.tokens[head]!
  if (token.xpos !== 'NNP' || token.deprel !== 'compound') return false
  if (!MURDERED.test(tree.tokens[token.head]?.lemma ?? '')) return false
  const mention = mentionAt(scene.mentions, token)
  if (mention) return mention.type === 'person' && mention.form === 'name'
  return demonymOf(token.text) === undefined && (actorOf(token.text)?.kind ?? 'person') === 'person'
}

/** "a Saudi-led air strike": the coalition under that lead where one is known, else whoever leads; none for a mere backer. */
function ledBy(head: number, { scene, tree }: { readonly scene: Scene; readonly tree: Tree }): Party[] {
  const first = withTie(tree.tokens, head)
  if (first === head || tree.tokens[head]!.text.toLowerCase() !== 'led') return []
  const span = { start: tree.tokens[first]!.start, end: tree.tokens[head]!.end }
  const written = scene.text.slice(span.start, span.end)
  const known = actorOf(`${written} coalition`)
  if (known) return [{ name: known.name, text: written, span, actor: known.id }]
  const whose = scene.text.slice(span.start, tree.tokens[head - 2]!.end)
  const leader = demonymOf(whose) ?? actorOf(whose)
  return leader ? [{ name: leader.name, text: written, span, actor: leader.id }] : []
}

/** Nouns for one fighter that before another noun mean all: "a rebel siege" is the rebels'. */
const FIGHTERS =
  /^(?:rebel|insurgent|militant|terrorist|fighter|guerrilla|separatist|jihadist|jihadi|extremist|gunman|soldier)$/
const GROUPS = new Set([
  ...NOUN_CLASSES.force!.filter((w) => !/^(?:military|terrorist|troop)$/.test(w)),
  'government',
  'regime',
  'opposition',
  'coalition',
  'state',
  'junta',
])
