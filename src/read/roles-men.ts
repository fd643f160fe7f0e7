// A side meant by its men, its craft or its office: "its fighters", "aircraft of the Netherlands", "the Office of the High Commissioner".
import type { Party } from '../model/index.ts'
import { demonymOf } from '../vocab/actors/index.ts'
import { NOUN_CLASSES } from '../vocab/acts/nouns.ts'
import { othersOf, prepositionOf } from './clause-arguments.ts'
import { mentionAt } from './mention-index.ts'
import { corePhrase, described } from './roles-phrases.ts'
import type { Scene } from './scene.ts'
import { kidsOf, type Tree } from './sentence-tree.ts'
import type { Token } from './syntax-types.ts'

interface Setting {
  readonly scene: Scene
  readonly tree: Tree
}

/** Those who act for the side they belong to, and the craft they act with. */
const MEN: ReadonlySet<string> = new Set([
  ...NOUN_CLASSES.force!.filter(
    (w) => !/^(?:commander|warlord|junta|officer|commando|attacker|police|gang|army|military|navy|fleet)$/.test(w),
  ),
  ...`man men warplane aircraft jet plane helicopter gunship bomber drone tank gun howitzer mortar rocket missile shell gunner artillery warship ship surgeon team staff worker engineer
   envoy negotiator mediator diplomat delegate spokesman spokeswoman spokesperson representative official member follower ranks air-force`.split(
    /\s+/,
  ),
])

function isMen(token: Token): boolean {
  return (
    MEN.has(token.lemma.toLowerCase()) || MEN.has(token.text.toLowerCase()) || token.text.toLowerCase() === 'troops'
  )
}

/** "its men", "the movement's fighters", "aircraft of the Netherlands": the group or state they belong to; none where a person's they are. `partiesAt` reads the owner. */
export function ownersOfMen(head: number, { tree, scene }: Setting, partiesAt: (head: number) => Party[]): Party[] {
  const token = tree.tokens[head]!
  if (token.upos !== 'NOUN' || !isMen(token)) return []
  const text = scene.text.slice(tree.tokens[tree.first[head]!]!.start, token.end).replace(/\s+/g, ' ')
  for (const hung of kidsOf(tree, head)) {
    const kid = belongingTo(tree, hung)
    const owner = tree.tokens[kid]!
    const own = owner.deprel === 'nmod:poss' && /^(?:its|their|our)$/i.test(owner.text)
    const of =
      kid > head &&
      token.lemma !== 'man' &&
      (owner.deprel === 'nmod' || kid !== hung) &&
      (owner.upos === 'PROPN' ||
        mentionAt(scene.mentions, owner)?.actor != null ||
        ((kid !== hung || prepositionOf(tree, kid) === 'of') &&
          ARMED_BODY.test(owner.lemma) &&
          !IN_WORDS.test(token.lemma))) &&
      (kid !== hung || isTheirBody(tree, kid, scene))
    if (!own && !of) continue
    // "Let out of prison by their guards", "beaten by their jailers": who guards them, and no men of theirs.
    if (own && token.deprel === 'obl:agent' && KEEPERS.test(token.lemma)) continue
    // A state's forces keep their name; a town has no army.
    const town = mentionAt(scene.mentions, owner)?.type === 'location'
    // "Delegates from Hamas and Fatah": of both.
    const found = [kid, ...(of ? othersOf(tree, kid) : [])]
      .flatMap(partiesAt)
      .filter(
        (p) =>
          isBody(p) &&
          (of
            ? p.actor !== null || (!town && mentionAt(scene.mentions, owner) !== null)
            : !p.actor?.startsWith('state/')),
      )
    const officials = own ? found.find((p) => OFFICIALS.test(p.name)) : undefined
    if (officials) {
      // "Afghan officials said one of their soldiers was killed": Afghan soldiers, and no officials.
      const people = officials.name.split(' ').find((w) => /^\p{Lu}/u.test(w) && demonymOf(w) !== undefined)
      const span = { start: token.start, end: token.end }
      return [
        people ? { ...described(scene.text, span), name: `${people} ${token.text}` } : described(scene.text, span),
      ]
    }
    if (found.length > 0)
      return found.map((p) => ({ ...p, text, span: { start: tree.tokens[tree.first[head]!]!.start, end: token.end } }))
  }
  return []
}

const KEEPERS = /^(?:guard|jailer|gaoler|warder|captor|kidnapper|abductor)$/

/** "jets belonging to the coalition": the word for whose they are; else the token itself. */
function belongingTo(tree: Tree, hung: number): number {
  const { lemma, deprel } = tree.tokens[hung]!
  if (lemma !== 'belong' || !/^acl/.test(deprel)) return hung
  return kidsOf(tree, hung).find((k) => k > hung && prepositionOf(tree, k) === 'to') ?? hung
}

const OFFICIALS = /\b(?:officials|officers|ministers|authorities|commanders|sources|spokes(?:men|people|persons))$/i

/** "units of the Wagner Group", "fighters from the Arakan Army": a body behind its men, and no person and no town they come from. */
function isTheirBody(tree: Tree, owner: number, scene: Scene): boolean {
  const word = prepositionOf(tree, owner)
  const mention = mentionAt(scene.mentions, tree.tokens[owner]!)
  if (word === 'of') return mention?.type !== 'person'
  if (word !== 'from' || !mention) return false
  return mention.actor?.startsWith('state/')
    ? REGULARS.test(tree.tokens[tree.tokens[owner]!.head]!.text) && !isCounted(tree, tree.tokens[owner]!.head)
    : mention.type === 'organisation'
}

/** Those who speak for a side are told with whose they are. */
const IN_WORDS = /^(?:official|representative|delegate|negotiator|envoy|spokes\w+|team|staff|worker|follower)$/

/** "fighters of the junta", "soldiers of the Afghan army": bodies with men of their own. */
const ARMED_BODY =
  /^(?:junta|coalition|government|army|militia|movement|front|regime|guard|police|rebel|separatist|alliance|navy|insurgent|opposition|cartel|gang|brigade|battalion|regiment|group|faction)$/

/** "nine peacekeepers from Tanzania": so many men, not all that the state has. */
function isCounted(tree: Tree, head: number): boolean {
  return kidsOf(tree, head).some((k) => tree.tokens[k]!.deprel === 'nummod')
}

/** Men whom a state sends, as one writes of several. */
const REGULARS =
  /^(?:troops|soldiers|forces|police|peacekeepers|warplanes|jets|aircraft|diplomats|officials|negotiators|delegates|mediators|envoys|representatives)$/i

const LOYAL = /^(?:loyal|allied|aligned|linked|affiliated|associated|led|commanded|headed|controlled)$/
const WITH_TIE = /^(?:to|with|by|under)$/

/** "forces loyal to Khalifa Haftar", "rebels led by Joseph Kony", "troops under General Mladic": fighters described by whose they are; null for others. */
export function menOf(head: number, { tree, scene }: Setting): Party | null {
  const token = tree.tokens[head]!
  if (
    token.upos !== 'NOUN' ||
    !(isMen(token) || /^(?:group|faction|militia|rebel|gunman|cell|militant)$/.test(token.lemma))
  )
    return null
  const named = (at: number): boolean =>
    tree.tokens[at]!.upos === 'PROPN' || mentionAt(scene.mentions, tree.tokens[at]!)?.form === 'name'
  for (const kid of kidsOf(tree, head)) {
    if (kid <= head || kid > head + 3) continue
    const { text, deprel } = tree.tokens[kid]!
    const tied =
      /^(?:acl|amod|advcl)$/.test(deprel) && LOYAL.test(text.toLowerCase()) && tree.tokens[kid - 1]?.text !== ','
    const whose = tied
      ? kidsOf(tree, kid).find(
          (k) => k > kid && /^(?:obl|nmod)/.test(tree.tokens[k]!.deprel) && WITH_TIE.test(prepositionOf(tree, k) ?? ''),
        )
      : deprel === 'nmod' && prepositionOf(tree, kid) === 'under'
        ? kid
        : undefined
    if (whose === undefined || !named(whose)) continue
    const mention = mentionAt(scene.mentions, tree.tokens[whose]!)
    const end = mention && mention.span.start > token.end ? mention.span.end : corePhrase(tree, whose).end
    const { start } = corePhrase(tree, head)
    if (end - start <= MOST_WORDS) return described(scene.text, { start, end })
  }
  return null
}

/** Letters of a description, at the most. */
const MOST_WORDS = 90

/** A side and no person, no town and no pronoun that nobody is known for. */
function isBody(party: Party): boolean {
  if (party.actor) return !/^(?:person|outlet|agency)\//.test(party.actor)
  return !/^(?:its|their|our|they|them|it|we|us)$/i.test(party.name)
}

const OFFICES =
  /^(?:office|ministry|government|committee|commission|council|house|court|bureau|department|army|mission|movement|group|front|union|party|league|federation|board|assembly|centre|center|minister|president|leader|commander|governor|envoy|ambassador|chief|head|mayor)s?$/i

/** Holders an office is called after, with no name behind them. */
const TITLED =
  /^(?:Commissioner|Coordinator|Rapporteur|Representative|Prosecutor|Envoy|Ombudsman|Secretary|Presidency)$/

/** "the Office of the High Commissioner for Refugees", "ministers of Ukraine and Poland": an office in full; null where nothing named stands behind it. */
export function officeInFull(head: number, { tree, scene }: Setting): Party | null {
  const token = tree.tokens[head]!
  if (!OFFICES.test(token.lemma)) return null
  const mention = mentionAt(scene.mentions, token)
  if (
    mention &&
    (mention.actor !== null || mention.span.end > token.end || (mention.type === 'person' && token.xpos !== 'NNS'))
  )
    return null
  const kid = kidsOf(tree, head).find(
    (k) =>
      k > head &&
      k <= head + 5 &&
      tree.tokens[k]!.deprel === 'nmod' &&
      (tree.tokens[k]!.upos === 'PROPN' || bodiesNamed(tree, k) !== undefined) &&
      prepositionOf(tree, k) === 'of' &&
      (TITLED.test(tree.tokens[k]!.text) || mentionAt(scene.mentions, tree.tokens[k]!)?.type !== 'person'),
  )
  if (kid === undefined) return null
  const name = bodiesNamed(tree, kid) ?? kid
  const last = [name, ...othersOf(tree, name)].at(-1)!
  const behind = kidsOf(tree, last).find(
    (k) => k > last && tree.tokens[k]!.deprel === 'nmod' && prepositionOf(tree, k) === 'for' && k <= last + 3,
  )
  const end = corePhrase(tree, behind ?? last).end
  if (end - token.start > MOST_WORDS) return null
  return described(scene.text, { start: corePhrase(tree, head).start, end })
}

/** The names behind a kind of body, "the rival factions Fatah and Hamas": the first; undefined where none is named. */
function bodiesNamed(tree: Tree, head: number): number | undefined {
  if (
    !/^(?:faction|group|party|militia|movement|side|brigade|tribe|clan|army|guerrilla|front|union)$/.test(
      tree.tokens[head]!.lemma,
    )
  )
    return undefined
  return kidsOf(tree, head).find(
    (k) => k === head + 1 && tree.tokens[k]!.deprel === 'appos' && tree.tokens[k]!.upos === 'PROPN',
  )
}
