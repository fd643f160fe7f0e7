// Parties who stand one step beyond the word an act names: the people in what is struck, the land's owner, the second of two who are
// accused, those whose cause a promise serves, those in whose support arms are sent.
import type { Party } from '../model/index.ts'
import type { ActReading } from './acts.ts'
import { othersOf, prepositionOf } from './clause-arguments.ts'
import type { Clause } from './clause-types.ts'
import { partiesAt, type RoleContext } from './roles.ts'
import { whomItHelps } from './roles-aided.ts'
import { isSomebodyAt } from './roles-behind.ts'
import { modifierParties } from './roles-modifiers.ts'
import { described, sameParty, spanOf } from './roles-phrases.ts'
import { sortOf } from './roles-plausible.ts'
import { sameSide } from './roles-side.ts'
import { kidsOf } from './sentence-tree.ts'

const CARRIES =
  /^(?:carry|transport|ferry|shelter|house|hold|accommodate|host|bring|take|evacuate|bear|convey|escort|drive|fly)$/
const FULL = /^(?:full|crowded|packed|filled|crammed|laden)$/i
const STRUCK_AT = /^(?:on|at|into|near|against|over|upon|onto|beside|under|beneath|next to)$/

/** "a lorry carrying soldiers", "a school sheltering families", "a bus full of pilgrims": who is in what is struck is struck too. */
export function aboard(reading: ActReading, clause: Clause, context: RoleContext): Party[] {
  if (reading.act !== 'ASSAULT') return []
  const { tokens } = context.tree
  for (const a of clause.args) {
    const hit =
      (a.role === 'object' && !clause.passive) ||
      (a.role === 'subject' && clause.passive) ||
      (a.role === 'oblique' && STRUCK_AT.test(a.prep ?? ''))
    if (!hit || a.head === reading.actor?.head) continue
    for (const head of [a.head, ...a.others]) {
      if (tokens[head]!.upos !== 'NOUN' || sortOf(tokens[head]!) === 'party') continue
      const inside = insideOf(head, context)
      if (inside.length > 0) return inside
    }
  }
  return []
}

function insideOf(head: number, context: RoleContext): Party[] {
  const { tree, clauses } = context
  const { tokens } = tree
  // "a minibus full of pilgrims", wherever the parser hung "full".
  const next = head + 1
  const told = (k: number): boolean => k === next && FULL.test(tokens[k]?.text ?? '')
  const near = told(next) || tokens[next]?.xpos === 'VBG' ? [next] : []
  for (const kid of new Set([...kidsOf(tree, head).filter((k) => k > head), ...near])) {
    const { lemma, xpos } = tokens[kid]!
    const people = told(kid)
      ? kidsOf(tree, kid).find((k) => k > kid && /^(?:of|with)$/.test(prepositionOf(tree, k) ?? ''))
      : xpos === 'VBG' && CARRIES.test(lemma)
        ? clauses.get(kid)?.args.find((b) => b.role === 'object' && !b.shared)?.head
        : undefined
    if (people === undefined) continue
    const who = [people, ...othersOf(tree, people)].filter((k) => sortOf(tokens[k]!) === 'party')
    const found = who.flatMap((k) => partiesAt(k, context, 1))
    if (found.length > 0) return found
  }
  return []
}

const CROWDS =
  /^(?:gather|queue|line|wait|shop|pray|sleep|eat|celebrate|attend|leave|march|worship|assemble|shelter|work|play|walk|travel|dine|drink|mourn|vote|hide|board|watch)$/

/** "a bomb went off in a market as people queued for bread": who was there is struck. */
export function thereAsItFell(reading: ActReading, clause: Clause, context: RoleContext): Party[] {
  if (reading.act !== 'ASSAULT' || clause.kind !== 'verb' || clause.passive) return []
  const { tree, clauses } = context
  if (reading.actor && sortOf(tree.tokens[reading.actor.head]!) === 'party') return []
  for (const kid of kidsOf(tree, clause.head)) {
    if (kid < clause.head || tree.tokens[kid]!.deprel !== 'advcl' || !CROWDS.test(tree.tokens[kid]!.lemma)) continue
    const there = clauses.get(kid)
    if (!there || !AS.test(there.mark ?? tree.tokens[tree.first[kid]!]!.text)) continue
    const who = there.args.find((a) => a.role === 'subject' && !a.shared)
    if (who && sortOf(tree.tokens[who.head]!) === 'party') return partiesAt(who.head, context, 1)
  }
  return []
}
const AS = /^(?:as|while|where|when)$/i

const LAND =
  /^(?:territory|land|soil|ground|village|town|city|district|province|region|area|island|peninsula|airspace|water|waters|post|position|base|outpost|hill|height|farmland|enclave)$/
const TAKES =
  /^(?:annex|seize|capture|occupy|take|conquer|grab|invade|retake|recapture|overrun|attack|shell|bomb|strike|hit|bombard|raid|storm|enter)$/

/** "annexed Ukrainian territory", "shelled Lebanese villages": whose land it is. */
export function whoseLand(reading: ActReading, clause: Clause, context: RoleContext): Party[] {
  if (!/^(?:ASSAULT|COERCE)$/.test(reading.act) || !TAKES.test(clause.lemma) || clause.kind !== 'verb') return []
  const { tree } = context
  for (const a of clause.args) {
    const hit = a.role === (clause.passive ? 'subject' : 'object') && a.head !== reading.actor?.head
    if (!hit || !LAND.test(tree.tokens[a.head]!.lemma)) continue
    for (const kid of kidsOf(tree, a.head)) {
      const { deprel, text } = tree.tokens[kid]!
      if (kid > a.head || deprel !== 'amod' || !/^\p{Lu}/u.test(text)) continue
      const owners = modifierParties(kid, context)
      // "The Kurdish town of Afrin": who lives there, where the town is named.
      if (owners.some((p) => p.actor?.startsWith('people/')) && isNamedOf(a.head, context)) continue
      if (owners.length > 0) return owners
    }
  }
  return []
}

/** "The town of Afrin": a ground with its name behind. */
function isNamedOf(head: number, { tree }: RoleContext): boolean {
  return kidsOf(tree, head).some(
    (k) => k > head && k < head + 4 && tree.tokens[k]!.upos === 'PROPN' && prepositionOf(tree, k) === 'of',
  )
}

const TELLS = /^(?:that)$/

/** "found that the army had shelled hospitals and that the rebels had used shields": both are accused. */
export function accusedToo(reading: ActReading, clause: Clause, context: RoleContext): Party[] {
  if (reading.act !== 'ACCUSE' || clause.kind !== 'verb') return []
  const { tree, clauses } = context
  const found: Party[] = []
  for (const a of clause.args) {
    // "accused the police of beating prisoners and the courts of looking away"
    const own = a.role === 'infinitive' && a.prep === 'of' ? clauses.get(a.head) : undefined
    const charged = own?.args.find((b) => b.role === 'subject' && !b.shared)
    if (charged && isSomebodyAt(charged.head, context))
      found.push(...[charged.head, ...charged.others].flatMap((h) => partiesAt(h, context, 1)))
    if (a.role !== 'clause') continue
    for (const kid of kidsOf(tree, a.head)) {
      if (kid < a.head || tree.tokens[kid]!.deprel !== 'conj') continue
      const second = clauses.get(kid)
      if (second?.kind !== 'verb' || second.passive || second.negated || !TELLS.test(second.mark ?? '')) continue
      const subject = second.args.find((b) => b.role === 'subject' && !b.shared)
      if (subject && isSomebodyAt(subject.head, context))
        found.push(...[subject.head, ...subject.others].flatMap((h) => partiesAt(h, context, 1)))
    }
  }
  return found
}

const CAUSES =
  /^(?:problem|plight|need|suffering|fate|right|concern|hope|dream|aspiration|grievance|demand|safety|security|welfare|return|protection|future|freedom|condition|wish|expectation|interest|cause|struggle|claim)$/
/** What is done to somebody for their good. */
const SERVES =
  /^(?:treat|protect|feed|free|release|compensate|house|pay|spare|pardon|shelter|resettle|evacuate|bring|help|rescue|save|support|return|look|reward)$/

/** "pledged to end the plight of the miners", "promised to fulfil Tamil hopes", "guaranteed they would be treated well": whom it is for. */
export function servedBy(
  reading: ActReading,
  clause: Clause,
  context: RoleContext,
  doer: readonly Party[],
): readonly Party[] {
  if (reading.act !== 'AGREE' || reading.leaning !== 'planned') return []
  const { tree, clauses } = context
  const free = (list: readonly Party[]): Party[] => list.filter((p) => !doer.some((d) => sameSide(d, p)))
  for (const a of clause.args) {
    if (!/^(?:infinitive|clause|object)$/.test(a.role)) continue
    const inner = a.role === 'object' ? undefined : clauses.get(a.head)
    if (inner?.passive && SERVES.test(inner.lemma)) {
      const subject = inner.args.find((b) => b.role === 'subject' && !b.shared)
      const found = subject && isSomebodyAt(subject.head, context) ? free(partiesAt(subject.head, context, 1)) : []
      if (found.length > 0) return found
    }
    const heads = inner ? inner.args.filter((b) => b.role === 'object' && !b.shared).map((b) => b.head) : [a.head]
    for (const head of heads) {
      if (!CAUSES.test(tree.tokens[head]!.lemma)) continue
      const found = free(whoseCause(head, context))
      if (found.length > 0) return found
    }
  }
  return []
}

function whoseCause(head: number, context: RoleContext): Party[] {
  const { tree } = context
  for (const kid of kidsOf(tree, head)) {
    const { deprel, text } = tree.tokens[kid]!
    if (kid < head && deprel === 'amod' && /^\p{Lu}/u.test(text)) {
      const named = modifierParties(kid, context)
      return named.length > 0 ? named : [described(context.scene.text, spanOf(tree.tokens[kid]!))]
    }
    if (kid < head || !/^nmod/.test(deprel) || !/^(?:of|for)$/.test(prepositionOf(tree, kid) ?? '')) continue
    if (isSomebodyAt(kid, context)) return [kid, ...othersOf(tree, kid)].flatMap((h) => partiesAt(h, context, 1))
  }
  return []
}

/** "sent drones in support of the regional force", "flew sorties in aid of the garrison": who is helped by it. */
export function inSupportOf(reading: ActReading, clause: Clause, context: RoleContext): Party[] {
  if (reading.act !== 'AID' || clause.kind !== 'verb') return []
  const { tree } = context
  const heads = [clause.head, ...clause.args.filter((a) => a.role === 'object').map((a) => a.head)]
  for (const head of heads)
    for (const kid of kidsOf(tree, head)) {
      if (kid < head || !/^(?:support|aid|defen[cs]e|help)$/.test(tree.tokens[kid]!.lemma)) continue
      if (prepositionOf(tree, kid) !== 'in') continue
      const whom = kidsOf(tree, kid).find((k) => k > kid && prepositionOf(tree, k) === 'of')
      if (whom === undefined || !isSomebodyAt(whom, context)) continue
      return [whom, ...othersOf(tree, whom)].flatMap((h) => partiesAt(h, context, 1))
    }
  return []
}

/** The recipients with those who stand one step beyond them. */
export function withBeyond(
  found: readonly Party[],
  reading: ActReading,
  clause: Clause,
  context: RoleContext,
  doer: readonly Party[],
): Party[] {
  const all = [...found]
  const add = (more: readonly Party[]): void => {
    for (const m of more) if (!all.some((p) => sameParty(p, m)) && !doer.some((d) => sameParty(d, m))) all.push(m)
  }
  add(aboard(reading, clause, context))
  add(thereAsItFell(reading, clause, context))
  add(whoseLand(reading, clause, context))
  add(accusedToo(reading, clause, context))
  if (all.length === 0) add(servedBy(reading, clause, context, doer))
  add(inSupportOf(reading, clause, context))
  if (all.length === 0) add(whomItHelps(reading, clause, context))
  return all
}
