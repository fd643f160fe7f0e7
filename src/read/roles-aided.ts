// Who is helped where an act of help names nobody: those its purpose tells ("sent a ship to rescue them"), those who were said to be in
// need just before, and the state whose war the help is for.
import type { Party } from '../model/index.ts'
import { actorById } from '../vocab/actors/index.ts'
import { NOUN_CLASSES } from '../vocab/acts/nouns.ts'
import type { ActReading } from './acts.ts'
import { type Draft, type Told, toOthers } from './claims-draft.ts'
import type { Clause } from './clause-types.ts'
import { mentionAt } from './mention-index.ts'
import { partiesOf, type RoleContext } from './roles.ts'
import { isSomebodyAt } from './roles-behind.ts'
import { uncounted } from './roles-enemy.ts'
import { corePhrase, described, partyOf } from './roles-phrases.ts'
import { sortOf } from './roles-plausible.ts'
import { sideOf } from './roles-side.ts'
import { kidsOf, type Tree, treeOf } from './sentence-tree.ts'

const HELPS =
  /^(?:rescue|save|help|assist|aid|feed|treat|evacuate|fetch|support|protect|shelter|guard|relieve|supply|equip|train|reach|retrieve|recover|vaccinate|collect)$/

/** "deployed two helicopters to rescue them": whom the purpose of what is sent tells. */
export function whomItHelps(reading: ActReading, clause: Clause, context: RoleContext): Party[] {
  if (reading.act !== 'AID' || clause.kind !== 'verb') return []
  const { tree, clauses } = context
  const heads = [clause.head, ...clause.args.filter((a) => a.role === 'object').map((a) => a.head)]
  for (const head of heads)
    for (const kid of kidsOf(tree, head)) {
      const { deprel, xpos, lemma } = tree.tokens[kid]!
      if (kid < head || xpos !== 'VB' || !/^(?:advcl|xcomp|acl)$/.test(deprel) || !HELPS.test(lemma)) continue
      const whom = clauses.get(kid)?.args.find((a) => a.role === 'object' && !a.shared)
      if (whom && (tree.tokens[whom.head]!.upos === 'PRON' || isSomebodyAt(whom.head, context)))
        return partiesOf(whom, context)
    }
  return []
}

const GIVES =
  /^(?:give|hand|bring|deliver|send|fly|airlift|distribute|donate|supply|provide|promise|offer|pledge|lend|ship|truck|drop|share|dish|set|undertake|build|put|open|install|rush|dispatch|serve)$/
/** Words for people who are helped. */
const NEEDY =
  /^(?:refugee|migrant|person|people|family|household|villager|resident|inhabitant|survivor|civilian|child|woman|man|patient|returnee|evacuee|prisoner|detainee|farmer|herder|miner|student|pupil|fisherman|orphan|worker|victim|pilgrim|passenger|widow|elder|nomad|displaced|wounded|homeless|asylum-seeker|seeker|settler|castaway|sailor|dweller)$/

/** "The families fled with nothing. Uganda has given land": those told of in the sentence before, who do nothing to anybody there. */
export function whoWasInNeed(draft: Draft, at: number, { drafts, scene }: Told): Draft | null {
  if (!isGift(draft) || isAddressed(draft)) return null
  const before = scene.findings.doc.sentences[draft.sentence.index - 1]
  if (!before || before.paragraph !== draft.sentence.paragraph) return null
  for (let i = at - 1; i >= 0 && drafts[i]!.sentence.index >= before.index; i--)
    if (drafts[i]!.sentence.index === before.index && !PASSIVE.has(drafts[i]!.act)) return null
  const tree = treeOf(before)
  const who = subjectInNeed(tree)
  if (who < 0) return null
  const mention = mentionAt(scene.mentions, tree.tokens[who]!)
  const party =
    mention?.name && mention.form === 'name'
      ? partyOf(mention, mention.name, scene.text)
      : uncounted(described(scene.text, corePhrase(tree, who)))
  return toOthers(draft, [party])
}

/** What those in need may be told of: what they suffer, and their flight. */
const PASSIVE: ReadonlySet<string> = new Set(['RETREAT', 'COERCE', 'ASSAULT'])

function isGift({ act, status, head, uses, sentence: { tokens } }: Draft): boolean {
  if (!(act === 'AID' || (act === 'AGREE' && status === 'planned')) || status === 'negated') return false
  const gives = (i: number): boolean => GIVES.test(tokens[i]?.lemma ?? '')
  if (!gives(head) && !uses.some(gives)) return false
  const what = tokens.find((t) => t.deprel === 'obj' && (t.head === head || uses.includes(t.head)))
  // "offered to talk", "offered talks" is no gift.
  return what !== undefined && sortOf(what) === 'thing'
}

/** Whether the sentence of a gift tells where it goes. */
function isAddressed({ head, uses, sentence: { tokens } }: Draft): boolean {
  const heads = new Set([head, ...uses])
  for (const t of tokens) if (t.deprel === 'obj' && heads.has(t.head)) heads.add(tokens.indexOf(t))
  return tokens.some(
    (t) => t.deprel === 'case' && /^(?:to|for|into|among)$/i.test(t.text) && heads.has(tokens[t.head]?.head ?? -1),
  )
}

/** The token of the people a sentence tells of first, several of them or a people by its name; -1 where it tells of others. */
function subjectInNeed(tree: Tree): number {
  // "Refugees from Blue Nile sleep under trees", with the sleep read as a noun, has them for its root.
  const subject = tree.tokens.findIndex((t) => /^(?:nsubj|root)/.test(t.deprel))
  if (subject < 0) return -1
  const { lemma, xpos, upos, text } = tree.tokens[subject]!
  const many = xpos === 'NNS' || /^people$/i.test(text)
  if (upos === 'NOUN' && many && NEEDY.test(lemma.toLowerCase())) return subject
  return /^the$/i.test(tree.tokens[subject - 1]?.text ?? '') && /^\p{Lu}/u.test(text) && isPeople(tree, subject)
    ? subject
    : -1
}

/** "The Rohingya arrived with burns": a people, told of as many who suffer or flee. */
function isPeople({ tokens }: Tree, at: number): boolean {
  return (
    /^(?:NNPS|NNP|JJ)$/.test(tokens[at]!.xpos) &&
    /^(?:arrive|flee|live|sleep|walk|cross|lack|starve|stand|suffer|come|leave|die)$/.test(
      tokens[tokens[at]!.head]?.lemma ?? '',
    )
  )
}

const FOR_WAR =
  /^(?:soldier|troop|trainer|instructor|adviser|advisor|battalion|brigade|company|commando|pilot|plane|aircraft|jet|helicopter|drone|ship|boat|man|force|police|officer|marine|ranger|specialist|contingent)$/
const WEAPONS: ReadonlySet<string> = new Set(NOUN_CLASSES.weapon!)

/** "Mozambique's army has lost two towns. Rwanda offered 700 soldiers": men and arms of another state go to the state told to fight just before. */
export function whoseWarItIs(draft: Draft, at: number, { drafts, scene }: Told): Draft | null {
  if (!isGiftOfWar(draft) || isAddressed(draft)) return null
  const home = scene.land?.country ?? scene.mainPlace?.country ?? null
  const givers = draft.actors.map(sideOf)
  if (home === null || givers.some((id) => id === null || isOf(id, home))) return null
  for (let i = at - 1; i >= 0 && draft.sentence.index - drafts[i]!.sentence.index <= 1; i--) {
    const other = drafts[i]!
    if (other.act !== 'ASSAULT') continue
    const own = [...other.actors, ...other.recipients].find((p) => isOf(sideOf(p), home))
    if (own) return toOthers(draft, [own])
  }
  return null
}

function isGiftOfWar({ act, status, head, uses, sentence: { tokens } }: Draft): boolean {
  if (!(act === 'AID' || (act === 'AGREE' && status === 'planned')) || status === 'negated') return false
  const heads = [head, ...uses]
  return tokens.some((t) => {
    const lemma = t.lemma.toLowerCase()
    const given = t.deprel === 'obj' && heads.includes(t.head) && GIVES.test(tokens[t.head]!.lemma)
    return given && (FOR_WAR.test(lemma) || WEAPONS.has(lemma))
  })
}

function isOf(id: string | null, country: string): boolean {
  const side = id === null ? undefined : actorById(id)
  return side?.kind === 'state' && 'iso' in side && side.iso === country
}
