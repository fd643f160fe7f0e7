// Who acts where the grammar hides it: those moved by nobody named, those who give what is given by them, and deeds under other deeds.

import { NOUN_CLASSES } from '../vocab/acts/nouns.ts'
import { isCraft, ridersOf } from './act-riders.ts'
import type { ActReading } from './acts.ts'
import { argumentAt, othersOf, prepositionOf } from './clause-arguments.ts'
import type { Clause } from './clause-types.ts'
import { partiesOf, type RoleContext } from './roles.ts'
import { groupBehind } from './roles-lists.ts'
import { sortOf } from './roles-plausible.ts'
import { isOfficial } from './roles-side.ts'
import { kidsOf, type Tree } from './sentence-tree.ts'

/** Readings of whole bodies of people that move or are moved. */
const MOVES = /^(?:RETREAT\/(?:withdraw|evacuat|leave|pull)|MOBILIZE\/(?:police|troops|deploy|mobili|weapons|columns))/
const MOVED_PEOPLE =
  /^(?:withdraw|pull|deploy|redeploy|send|move|evacuate|mobilise|mobilize|dispatch|station|post|transfer|bring|fly|airlift|escort|bus|ferry|lead|call|remove|rotate)$/

/** "The garrison was withdrawn", "200 airmen were deployed": with nobody named who moved them, those moved act. */
export function movedThemselves(reading: ActReading, clause: Clause, { tree }: RoleContext): ActReading | null {
  if (reading.actor || clause.kind !== 'verb' || !MOVES.test(reading.rule) || !MOVED_PEOPLE.test(clause.lemma))
    return null
  const participle = clause.relation === 'acl' && tree.tokens[clause.head]!.xpos === 'VBN'
  if ((!clause.passive && !participle) || clause.args.some((a) => a.role === 'agent')) return null
  const subject = clause.args.find((a) => a.role === 'subject')
  if (!subject) return null
  const group = groupBehind(tree, subject.head)
  const { lemma } = tree.tokens[group >= 0 ? group : subject.head]!
  const sails = reading.act === 'MOBILIZE' && CRAFT.has(lemma.toLowerCase())
  if (!sails && sortOf(tree.tokens[group >= 0 ? group : subject.head]!) !== 'party') return null
  // "Villagers were evacuated": no force of its own will; they are those it is done to.
  const carried =
    /^RETREAT\/evacuat/.test(reading.rule) && ![subject.head, ...subject.others].some((h) => isForce(h, tree))
  if (carried) return { ...reading, actor: null, recipient: subject }
  return { ...reading, actor: subject, recipient: reading.recipient?.head === subject.head ? null : reading.recipient }
}

/** Ships, planes and tanks that a state sends. */
const CRAFT: ReadonlySet<string> = new Set([...NOUN_CLASSES.craft!, ...NOUN_CLASSES.fleet!])

const FORCES: ReadonlySet<string> = new Set(NOUN_CLASSES.force)

/** A force, or what a count of them counts: "hundreds of rebels". */
function isForce(head: number, tree: Tree): boolean {
  const group = groupBehind(tree, head)
  const lemma = tree.tokens[group >= 0 ? group : head]!.lemma.toLowerCase()
  return FORCES.has(lemma) || /^(?:troops|forces|peacekeeper|personnel)$/.test(lemma)
}

const MOVES_OF =
  /^(?:deployment|redeployment|mobilisation|mobilization|withdrawal|pullout|pull-out|retreat|build-up|buildup|departure|exit)$/

/** "It was the largest deployment of the Chadian army": whose movement the noun names acts. */
export function moversOf(reading: ActReading, clause: Clause, { tree }: RoleContext): ActReading | null {
  if (reading.actor || (reading.act !== 'MOBILIZE' && reading.act !== 'RETREAT')) return null
  const noun = [clause.head, ...reading.uses].find((u) => MOVES_OF.test(tree.tokens[u]?.lemma.toLowerCase() ?? ''))
  if (noun === undefined) return null
  for (const kid of kidsOf(tree, noun)) {
    if (kid < noun || !/^nmod/.test(tree.tokens[kid]!.deprel)) continue
    const of = kidsOf(tree, kid).some((k) => tree.tokens[k]!.deprel === 'case' && tree.tokens[k]!.lemma === 'of')
    if (!of || sortOf(tree.tokens[kid]!) !== 'party') continue
    return { ...reading, actor: { ...argumentAt(tree, 'oblique', kid, 'of', false), others: othersOf(tree, kid) } }
  }
  return null
}

/** "Attacks on convoys by the rebels would be punished": whoever attacks is threatened, and not those whom he attacks. */
export function attackersWarned(reading: ActReading, clause: Clause, context: RoleContext): ActReading | null {
  if (reading.act !== 'THREATEN' || clause.kind !== 'verb' || !clause.passive) return null
  const subject = clause.args.find((a) => a.role === 'subject')
  if (!subject || !HARM.test(context.tree.tokens[subject.head]!.lemma)) return null
  const { tree } = context
  const below = [subject.head, ...kidsOf(tree, subject.head).filter((k) => tree.tokens[k]!.deprel === 'nmod')]
  const by = below
    .flatMap((k) => kidsOf(tree, k))
    .find((k) => k > subject.head && k < clause.head && prepositionOf(tree, k) === 'by')
  if (by === undefined) return null
  const recipient = { ...argumentAt(tree, 'oblique', by, 'by', false), others: othersOf(tree, by) }
  return partiesOf(recipient, context).length > 0 ? { ...reading, recipient } : null
}
const HARM =
  /^(?:attack|raid|strike|assault|violation|breach|shelling|incursion|provocation|ambush|offensive|kidnapping|move|advance|interference)$/

const GIVEN = /^(?:give|hand|serve|issue|offer|set|send)$/

/** "The crew were given an ultimatum by the cartel": who stands behind "by" gives it, and it goes to the subject. */
export function givenBy(reading: ActReading, clause: Clause, context: RoleContext): ActReading | null {
  if (clause.kind !== 'verb' || !clause.passive || !GIVEN.test(clause.lemma)) return null
  if (reading.act !== 'THREATEN' && reading.act !== 'REQUEST' && reading.act !== 'AGREE') return null
  const subject = clause.args.find((a) => a.role === 'subject')
  const thing = clause.args.find((a) => a.role === 'object')
  if (!subject || !thing || sortOf(context.tree.tokens[subject.head]!) === 'deed') return null
  const agent =
    clause.args.find((a) => a.role === 'agent') ?? context.clauses.get(thing.head)?.args.find((a) => a.role === 'agent')
  if (!agent || partiesOf(agent, context).length === 0) return null
  return { ...reading, actor: agent, recipient: subject }
}

/** "the rebels' bombing outrages", with the deed read as a verb: whose outrages they are did them. */
export function ownersOfRun(reading: ActReading, clause: Clause, { tree }: RoleContext): ActReading | null {
  if (clause.kind !== 'verb' || reading.act !== 'ASSAULT' || tree.tokens[clause.head]!.xpos !== 'VBG') return null
  const noun = tree.tokens[clause.head + 1]
  if (noun?.upos !== 'NOUN') return null
  // The possessor stands right before, or before an opening mark of quotation.
  let at = clause.head - 1
  if (/^["“‘']$/.test(tree.tokens[at]?.text ?? '')) at--
  const mark = tree.tokens[at]
  if (mark?.xpos !== 'POS' || mark.head < 0) return null
  const owner = { ...argumentAt(tree, 'possessor', mark.head, null, false) }
  const own = reading.recipient?.head === clause.head + 1 || reading.recipient?.head === mark.head
  return { ...reading, actor: owner, recipient: own ? null : reading.recipient }
}

/** "forced to vote by their bosses", with the words behind "by" hung on the second verb: they force. */
export function forcedBy(reading: ActReading, clause: Clause, context: RoleContext): ActReading | null {
  if (reading.actor || clause.kind !== 'verb' || !clause.passive) return null
  if (reading.act !== 'COERCE' && reading.act !== 'REQUEST' && reading.act !== 'THREATEN') return null
  if (clause.args.some((a) => a.role === 'agent')) return null
  for (const below of context.clauses.values()) {
    if (below.parent !== clause.head || below.relation !== 'xcomp' || below.kind !== 'verb' || below.passive) continue
    const agent = below.args.find((a) => a.role === 'agent' || (a.role === 'oblique' && a.prep === 'by'))
    if (agent && sortOf(context.tree.tokens[agent.head]!) === 'party') return { ...reading, actor: agent }
  }
  return null
}

/** "Buses carrying rebels left Daraya": the rebels left. */
export function ridersLeft(reading: ActReading, _clause: Clause, { tree }: RoleContext): ActReading | null {
  const craft = reading.actor
  if (reading.act !== 'RETREAT' || reading.mode !== 'withdraw' || !craft || !isCraft(craft.head, tree)) return null
  const [first, ...others] = ridersOf(craft.head, tree)
  return first === undefined ? null : { ...reading, actor: { ...argumentAt(tree, 'subject', first, null), others } }
}

/** The reading with the doer that its grammar hides, where a rule finds one. */
export function shownBy(given: ActReading, clause: Clause, context: RoleContext): ActReading {
  for (const find of [givenBy, attackersWarned, forcedBy, ownersOfRun, ridersLeft, moversOf]) {
    const shown = find(given, clause, context)
    if (shown) return shown
  }
  // "A battalion was sent", says the army's spokesman: the army sent it.
  if (given.act === 'MOBILIZE' && context.side && context.speaker && isOfficial(context.speaker)) return given
  return movedThemselves(given, clause, context) ?? given
}
