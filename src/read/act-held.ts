// Those who are held, told as a state or without a verb of arrest: "the group holds 26 people", "he is under house arrest",
// "3,000 remain in detention". Single words of arrest stand in the vocabulary.

import { NOUN_CLASSES } from '../vocab/acts/index.ts'
import { wordSet } from '../vocab/word-set.ts'
import { firstIn, joinedReading } from './act-below.ts'
import type { ActReading } from './act-types.ts'
import { isParty, slotOf, type View, wordAt, wordsAt } from './act-view.ts'
import type { Argument } from './clause-types.ts'
import { kidsOf, treeOf } from './sentence-tree.ts'

const STAYS = wordSet('remain stay languish sit rot lie be')

/** The arrest that such words tell, or null. */
export function heldReading(view: View, lemma: string): ActReading | null {
  if (view.clause.kind !== 'verb') return heldIn(view)
  if (lemma === 'hold') return view.clause.passive ? isHeld(view) : holds(view)
  return STAYS.has(lemma) ? staysIn(view) : null
}

const NOT_KEPT = wordSet(
  'regard esteem account check line abeyance thrall spell suspense hostage captive contempt talk election office hand arm',
)
const PERSONS: ReadonlySet<string> = new Set([
  ...NOUN_CLASSES.person!,
  ...NOUN_CLASSES.leader!,
  ...wordSet('soldier policeman fighter officer militant suspect rebel marine peacekeeper troop serviceman'),
])

function held(view: View, recipient: Argument, actor: Argument | null, score: number): ActReading {
  return joinedReading(view, 'held', 'COERCE', { mode: 'arrest', topics: ['detainees'], actor, recipient, score })
}

/** "were held for questioning": a verb to the tree. */
function isQuestioning(view: View, head: number): boolean {
  return /^(?:questioning|interrogation)$/i.test(view.sentence.tokens[head]!.text)
}

/** "Hundreds of men are held in a hangar", "a soldier has been held since Friday over the death". */
function isHeld(view: View): ActReading | null {
  const { clause, sentence } = view
  const who = clause.args.find((a) => a.role === 'subject')
  if (!who || clause.particle !== null || clause.negated || clause.modal !== null) return null
  const agent = clause.args.find((a) => a.role === 'agent')
  const byKeeper = agent !== undefined && wordsAt(view, agent.head).some((w) => JAILERS.has(w))
  if (
    !(byKeeper && wordsAt(view, who.head).some((w) => TEAMS.has(w))) &&
    !wordsAt(view, who.head).some((w) => PERSONS.has(w)) &&
    !/^(?:he|she|they|who)$/i.test(sentence.tokens[who.head]!.text)
  )
    return null
  const where = clause.args.filter(
    (a) =>
      (a.role === 'oblique' && /^(?:in|at|since|for|over|on|without|inside)$/.test(a.prep ?? '')) ||
      isQuestioning(view, a.head),
  )
  if ((where.length === 0 && !byKeeper) || where.some((a) => NOT_KEPT.has(wordAt(sentence, a.head)))) return null
  if (
    clause.args.some(
      (a) => (a.role === 'infinitive' && !isQuestioning(view, a.head)) || a.role === 'object' || a.role === 'clause',
    )
  )
    return null
  return held(view, who, firstIn(view, 'by') ?? agent ?? null, 0.74)
}
/** People by the work they go out on together. */
const TEAMS = wordSet('team crew delegation patrol convoy staff')
/** By whom people are held with no word of where: "held overnight by police". */
const JAILERS: ReadonlySet<string> = new Set([
  ...NOUN_CLASSES.armed!,
  ...wordSet('police policeman soldier army military gendarme guard authority intelligence'),
])

const HOLDERS: ReadonlySet<string> = new Set([
  ...NOUN_CLASSES.armed!,
  ...wordSet(
    'government regime state country authority police policeman army military soldier force junta group movement court agency service ministry side navy coastguard',
  ),
])
/** Whose work it is to hold others. */
const KEEPERS = wordSet('police policeman officer soldier army military gendarme guard authority intelligence agent')
/** What people who are not prisoners are held to, by or as. */
const HOLDS_TO = wordSet(
  'to as up back down together accountable answerable responsible liable dear tight close off out over',
)
/** Of whom such words tell no arrest, unless they are counted: "the party holds members". */
const OWN_MEN = wordSet('member follower supporter leader voter official minister side body population')

/** "The ELN is holding 26 people", "the army holds hundreds of students in a camp". */
function holds(view: View): ActReading | null {
  const { clause, sentence } = view
  if (clause.negated || clause.modal !== null || clause.particle !== null) return null
  const who = slotOf(view, 'subject')[0]
  const whom = slotOf(view, 'object').find((a) => !a.shared)
  if (!who || !whom || whom.head < clause.head) return null
  const holder = sentence.tokens[who.head]!
  const named = holder.upos === 'PROPN' || /^(?:it|they|he|which|who)$/i.test(holder.text)
  if (!named && !wordsAt(view, who.head).some((w) => HOLDERS.has(w) || KEEPERS.has(w))) return null
  const words = wordsAt(view, whom.head)
  const pronoun = /^(?:him|her|them)$/i.test(sentence.tokens[whom.head]!.text) && !named
  const tree = treeOf(sentence)
  const kids = kidsOf(tree, whom.head).map((k) => tree.tokens[k]!)
  // "Israel is holding 4,500 Gazans"
  const people =
    /^\p{Lu}\p{Ll}{3,}s$/u.test(sentence.tokens[whom.head]!.text) && kids.some((t) => t.deprel === 'nummod')
  if (!(pronoun || people || words.some((w) => PERSONS.has(w))) || words.some((w) => NOT_KEPT.has(w))) return null
  const counted = kids.some((t) => t.deprel === 'nummod') || words.length > 1
  if (!counted && words.some((w) => OWN_MEN.has(w)) && !wordsAt(view, who.head).some((w) => KEEPERS.has(w))) return null
  if (clause.args.some((a) => a.prep !== null && HOLDS_TO.has(a.prep))) return null
  if (kidsOf(tree, clause.head).some((k) => HOLDS_TO.has(tree.tokens[k]!.text.toLowerCase()))) return null
  const where = clause.args.some(
    (a) => a.role === 'oblique' && /^(?:in|at|since|for|without|inside)$/.test(a.prep ?? ''),
  )
  const going = sentence.tokens[clause.head]!.xpos === 'VBG'
  if (!counted && !going && !where) return null
  return held(view, whom, who, 0.76)
}

const HOLDING = wordSet('custody jail prison detention captivity bar confinement dungeon')

/** Whether a noun is where people are kept: "custody", "behind bars", "house arrest", "death row". */
function isKeeping(view: View, head: number): boolean {
  const word = wordAt(view.sentence, head)
  if (HOLDING.has(word)) return true
  // "in a cell at Makala", "in the cells"; a cell of a party, a body or a battery is another.
  if (word === 'cell') return !view.clauses.get(head)?.args.some((a) => a.role === 'modifier' || a.prep === 'of')
  const before = view.sentence.tokens[head - 1]?.text.toLowerCase()
  return (word === 'arrest' && before === 'house') || (word === 'row' && before === 'death')
}

const INSIDE = /^(?:in|behind|under|on)$/i

/** "The colonel is in custody", "hundreds are behind bars", "he is under house arrest". */
function heldIn(view: View): ActReading | null {
  const tree = treeOf(view.sentence)
  if (!isKeeping(view, view.clause.head)) return null
  const kids = kidsOf(tree, view.clause.head).map((k) => tree.tokens[k]!)
  if (!kids.some((t) => t.deprel === 'cop') || !kids.some((t) => t.deprel === 'case' && INSIDE.test(t.text)))
    return null
  const who = firstIn(view, 'subject')
  if (!who) return null
  const counted = view.sentence.tokens[who.head]!.upos === 'NUM'
  return counted || isParty(view, who.head) ? held(view, who, null, 0.76) : null
}

/** "Some 3,000 remain in detention without trial", "she is languishing in jail". */
function staysIn(view: View): ActReading | null {
  if (view.clause.negated) return null
  const where = view.clause.args.find((a) => a.role === 'oblique' && INSIDE.test(a.prep ?? ''))
  const who = firstIn(view, 'subject')
  if (!where || !who || !isKeeping(view, where.head)) return null
  const counted = view.sentence.tokens[who.head]!.upos === 'NUM'
  return counted || isParty(view, who.head) ? { ...held(view, who, null, 0.76), uses: [where.head] } : null
}
