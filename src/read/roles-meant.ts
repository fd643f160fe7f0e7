// To whom an act is done where its own slot holds something else: who is offered, who is to be let do a thing, whose blow is to be
// answered, who is to be pulled out, whose version is disputed.
import type { Party } from '../model/index.ts'
import type { ActReading } from './acts.ts'
import { lastDoers, type Memory } from './claims-memory.ts'
import { argumentAt, prepositionOf } from './clause-arguments.ts'
import type { Clause } from './clause-types.ts'
import { partiesOf, type RoleContext } from './roles.ts'
import { isSomebodyAt } from './roles-behind.ts'
import { corePhrase, described, sameParty } from './roles-phrases.ts'
import { isInquiry, sortOf } from './roles-plausible.ts'
import { sameSide } from './roles-side.ts'
import { kidsOf } from './sentence-tree.ts'

/** Whoever is meant before any other words are asked; none where nothing of the kind is told. */
export function firstMeant(
  reading: ActReading,
  clause: Clause,
  context: RoleContext,
  memory: Memory,
  doer: readonly Party[],
): Party[] {
  switch (reading.act) {
    case 'AGREE':
      return offeredTo(clause, context, doer)
    case 'THREATEN':
      return answeredWithForce(reading, context, memory, doer)
    case 'REJECT':
      return notHelped(clause, context)
    case 'SUPPORT':
      return backedBefore(clause, context)
    case 'ASSAULT':
    case 'COERCE':
      return countedAmong(clause, context)
    default:
      return []
  }
}

const OFFERS = /^(?:offer|promise|pledge|guarantee|assure)$/
const ALLOWED =
  /^(?:allow|permit|let|grant|give|exempt|spare|pardon|free|release|compensate|reintegrate|resettle|treat)$/

/** "Jordan is being offered loans", "proposed that the rebels be allowed to stand": who is to have what is offered. */
function offeredTo(clause: Clause, context: RoleContext, doer: readonly Party[]): Party[] {
  if (clause.kind !== 'verb') return []
  const subjectOf = (c: Clause, shared: boolean): Party[] => {
    const subject = c.args.find((a) => a.role === 'subject' && (shared || !a.shared))
    return subject && isSomebodyAt(subject.head, context) ? partiesOf(subject, context) : []
  }
  if (clause.passive && OFFERS.test(clause.lemma) && clause.args.some((a) => a.role === 'object'))
    return subjectOf(clause, true)
  for (const a of clause.args) {
    const inner = a.role === 'clause' ? context.clauses.get(a.head) : undefined
    if (!inner?.passive || !ALLOWED.test(inner.lemma)) continue
    const found = subjectOf(inner, false).filter((p) => !doer.some((d) => sameSide(d, p)))
    if (found.length > 0) return found
  }
  return []
}

/** "We will answer the attacks on our men": whoever made them is threatened, and not those they were made on. */
function answeredWithForce(reading: ActReading, context: RoleContext, memory: Memory, doer: readonly Party[]): Party[] {
  if (reading.rule !== 'chain/will-answer') return []
  const own = (p: Party): boolean =>
    doer.some((d) => sameSide(d, p)) || (context.speaker !== null && sameSide(context.speaker, p))
  return [...lastDoers(memory, 'ASSAULT', context.sentence.index, (p) => !own(p))]
}

/** Whether what is to be answered is a blow on somebody, who is not whom the answer is for. */
export function isBlowOn({ rule }: ActReading, clause: Clause, { tree }: RoleContext): boolean {
  if (rule !== 'chain/will-answer') return false
  const queue = clause.args.filter((a) => a.role === 'object' || a.role === 'oblique').map((a) => a.head)
  for (let k = 0; k < queue.length && k < 6; k++) {
    const preps = kidsOf(tree, queue[k]!).map((b) => (b > queue[k]! ? prepositionOf(tree, b) : null))
    const blow = sortOf(tree.tokens[queue[k]!]!) === 'deed' && preps.some((p) => /^(?:on|upon|against)$/.test(p ?? ''))
    if (blow) return !preps.includes('by')
    queue.push(...kidsOf(tree, queue[k]!).filter((b) => /^nmod/.test(tree.tokens[b]!.deprel)))
  }
  return false
}

const PULLS = /^(?:pull|withdraw|recall|redeploy|remove|evacuate)$/

/** "gave the order to pull out the 2,000 troops": those who are to go are told to. */
export function pulledOut(clause: Clause, context: RoleContext): Party[] {
  const { tokens } = context.tree
  for (const a of clause.args) {
    const ordered = a.role === 'object' && ORDERS.test(tokens[a.head]!.lemma) ? kidsOf(context.tree, a.head) : NONE
    const task = a.role === 'infinitive' ? a.head : (ordered.find((k) => tokens[k]!.xpos === 'VB') ?? -1)
    const inner = context.clauses.get(task)
    if (inner?.kind !== 'verb' || !PULLS.test(inner.lemma)) continue
    // "ordered the general to withdraw his men": the general is.
    const told = clause.args.some(
      (b) =>
        (b.role === 'object' || b.role === 'indirect') &&
        !ORDERS.test(tokens[b.head]!.lemma) &&
        isSomebodyAt(b.head, context),
    )
    if (told) continue
    const whom = inner.args.find((b) => b.role === 'object' && !b.shared)
    if (whom && MEN.test(tokens[whom.head]!.lemma)) return partiesOf(whom, context)
  }
  return []
}

const NONE: readonly number[] = []
const ORDERS = /^(?:orders?|instructions?|commands?|directives?)$/
const MEN =
  /^(?:troops?|soldier|forces?|unit|fighter|man|peacekeeper|contingent|garrison|brigade|battalion|division|policeman)$/

/** "failed to co-operate with the investigation": an inquiry is refused as those who hold it are. */
function notHelped(clause: Clause, context: RoleContext): Party[] {
  const { tree, scene, clauses } = context
  for (const c of [
    clause,
    ...clause.args.flatMap((a) => (a.role === 'infinitive' ? (clauses.get(a.head) ?? []) : [])),
  ]) {
    if (!/^(?:cooperate|co-operate|engage|comply|work)$/.test(c.lemma)) continue
    const whom = c.args.find((a) => a.role === 'oblique' && a.prep === 'with')
    if (!whom) continue
    const found = isSomebodyAt(whom.head, context) ? partiesOf(whom, context) : []
    if (found.length > 0) return found
    if (isInquiry(tree.tokens[whom.head]!)) return [described(scene.text, corePhrase(tree, whom.head))]
  }
  return []
}

const BACKS = /^(?:back|support|praise|thank|endorse|congratulate|hail|applaud|commend)$/

/** "backed the government and endorsed the vote": who is backed in the same breath. */
function backedBefore(clause: Clause, context: RoleContext): Party[] {
  if (clause.relation !== 'conj' || clause.kind !== 'verb' || !BACKS.test(clause.lemma)) return []
  const own = clause.args.find((a) => a.role === 'object' && !a.shared)
  if (own && isSomebodyAt(own.head, context)) return []
  const first = context.clauses.get(clause.parent)
  if (first?.kind !== 'verb' || first.passive || !BACKS.test(first.lemma)) return []
  const whom = first.args.find((a) => a.role === 'object')
  return whom && isSomebodyAt(whom.head, context) ? partiesOf(whom, context) : []
}

/** "Two nurses were among those killed": who is counted among them suffers what they do. */
function countedAmong(clause: Clause, context: RoleContext): Party[] {
  const { tree } = context
  const those = clause.relation === 'acl' && clause.passive ? tree.tokens[clause.head]!.head : -1
  if (those < 0 || !/^(?:those|people|victim|dead)$/i.test(tree.tokens[those]!.text)) return []
  const kids = kidsOf(tree, those)
  if (!kids.some((k) => /^among$/i.test(tree.tokens[k]!.text))) return []
  const subject = kids.find((k) => tree.tokens[k]!.deprel === 'nsubj')
  return subject === undefined ? [] : partiesOf(argumentAt(tree, 'subject', subject, null), context)
}

const ITSELF = /^(?:it|they|them|he|him|she|her|we|us)$/i

/** "struck first, claiming it feared a raid": nobody is hit by himself, where only a pronoun or a shared subject says so. */
export function apartFromDoer(
  reading: ActReading,
  doers: readonly Party[],
  recipients: readonly Party[],
): readonly Party[] {
  if (!/^(?:ASSAULT|COERCE|THREATEN|REQUEST)$/.test(reading.act) || recipients.length === 0) return recipients
  return recipients.filter(
    (r) =>
      !doers.some(
        (d) => sameParty(d, r) && (ITSELF.test(r.text) || (r.span !== null && d.span?.start === r.span.start)),
      ),
  )
}
