// Parties told not by the words of an act but by what it hangs on: who is shaken by an attack, to whom a letter goes that asks, whom the
// "whom" before a promise means, who agreed where two small words stand before his name, and who promised what nobody is said to do.

import type { Party } from '../model/index.ts'
import { GIVES_WORD } from '../vocab/verbs/telling.ts'
import type { ActReading } from './acts.ts'
import { prepositionOf } from './clause-arguments.ts'
import type { Clause } from './clause-types.ts'
import { partiesAt, partiesOf, type RoleContext } from './roles.ts'
import { isSomebodyAt } from './roles-behind.ts'
import { mayReceive } from './roles-frames.ts'
import { HARMS } from './roles-harmed.ts'
import { sortOf } from './roles-plausible.ts'
import { sameSide } from './roles-side.ts'
import { kidsOf } from './sentence-tree.ts'

/** What deeds of force do to those they reach. */
const REACHES =
  /^(?:shake|rock|hit|strike|force|drive|halt|stop|turn|interrupt|pin|trap|level|gut|wreck|cut|sever|block|close|devastate|reduce|batter|pound|scar|wipe|uproot|catch|wound|pierce|riddle|sink|cripple|maim|burn|set|tear|break|damage|destroy|hurt|empty|silence|disable|bring|prevent|delay|deter|paralyse|paralyze|engulf|overrun|shatter|wake|plague|besiege|surround|cut)$/

/** "The town was shaken by car bombs", "a convoy was forced to turn back by mortar fire": who or what is, is hit. */
export function shakenBy(reading: ActReading, clause: Clause, context: RoleContext): Party[] {
  if (reading.act !== 'ASSAULT' || clause.kind !== 'noun') return []
  const { tree, clauses } = context
  if (prepositionOf(tree, clause.head) !== 'by') return shookThem(clause, context)
  let verb = clauses.get(tree.tokens[clause.head]!.head)
  // "forced to turn round by mortar fire", with the fire hung on the turning
  if (verb && !verb.passive && verb.relation === 'xcomp') verb = clauses.get(verb.parent)
  if (verb?.kind !== 'verb' || !verb.passive || !REACHES.test(verb.lemma)) return []
  const subject = verb.args.find((a) => a.role === 'subject')
  return subject && mayReceive(subject.head, 'ASSAULT', context) ? partiesOf(subject, context) : []
}

const SHAKES = /^(?:force|compel|drive|pin|trap|halt|catch|wound|cripple|maim|engulf|scatter|send|wake|delay)$/

/** "Heavy bombing drove the rebels to surrender", "shelling pinned the patrol down": those it did that to. */
function shookThem(clause: Clause, context: RoleContext): Party[] {
  const { tree, clauses } = context
  const verb = tree.tokens[clause.head]!.deprel === 'nsubj' ? clauses.get(tree.tokens[clause.head]!.head) : undefined
  if (verb?.kind !== 'verb' || verb.passive || !SHAKES.test(verb.lemma)) return []
  const whom = verb.args.find((a) => a.role === 'object' && !a.shared)
  return whom && isSomebodyAt(whom.head, context) ? partiesOf(whom, context) : []
}

/** What those do whom an attack comes upon. */
const FLEES =
  /^(?:flee|run|escape|hide|scatter|cower|sleep|pray|shelter|gather|queue|wait|scream|panic|crouch|rush|hurry|wake)$/

/** "Villagers fled when the militia attacked", "mourners ran as gunmen opened fire": those it came upon. */
export function whoFledIt(reading: ActReading, clause: Clause, context: RoleContext): Party[] {
  if (reading.act !== 'ASSAULT' || clause.kind !== 'verb' || clause.passive || clause.relation !== 'advcl') return []
  const { tokens } = context.tree
  const opener = kidsOf(context.tree, clause.head).find((k) => /^(?:mark|advmod)$/.test(tokens[k]!.deprel))
  if (opener === undefined || !/^(?:when|as|while|after)$/i.test(tokens[opener]!.text)) return []
  const over = context.clauses.get(tokens[clause.head]!.head)
  if (over?.kind !== 'verb' || over.passive || !FLEES.test(over.lemma)) return []
  const subject = over.args.find((a) => a.role === 'subject')
  return subject && sortOf(tokens[subject.head]!) === 'party' ? partiesOf(subject, context) : []
}

/** Who is written to, spoken to or met. */
const WRITES = /^(?:write|speak|talk|turn|appeal|cable|wire|telegraph|send|address|petition|plead|radio)$/
const MEETS =
  /^(?:meet|telephone|phone|ring|call|visit|see|contact|address|petition|radio|tell|receive|summon|approach)$/
const PAPER = /^(?:letter|note|message|telegram|petition|cable|memorandum|email|e-mail|fax|statement|plea|list|paper)$/

/** "wrote to the bishop, asking for a list", "sent the consul a note begging for insulin": who is written to is asked. */
export function addressedAbove(reading: ActReading, clause: Clause, context: RoleContext): Party[] {
  if (reading.act !== 'REQUEST' || clause.kind !== 'verb' || clause.passive) return []
  const { tree, clauses } = context
  const token = tree.tokens[clause.head]!
  if (!/^(?:advcl|xcomp|acl)$/.test(token.deprel)) return []
  if (token.xpos !== 'VBG' && clause.mark !== 'to') return []
  const over = tree.tokens[token.head]
  if (!over || token.head > clause.head) return []
  const onPaper = over.upos === 'NOUN' && PAPER.test(over.lemma)
  const verb = clauses.get(onPaper ? over.head : token.head)
  if (onPaper)
    for (const kid of kidsOf(tree, token.head))
      if (kid > token.head && prepositionOf(tree, kid) === 'to' && isSomebodyAt(kid, context))
        return partiesAt(kid, context, 0)
  if (verb?.kind !== 'verb' || verb.passive) return []
  const letter = verb.args.find((a) => a.role === 'object' && PAPER.test(tree.tokens[a.head]!.lemma))
  for (const kid of letter ? kidsOf(tree, letter.head) : [])
    if (kid > letter!.head && kid < clause.head && prepositionOf(tree, kid) === 'to' && isSomebodyAt(kid, context))
      return partiesAt(kid, context, 0)
  for (const a of verb.args) {
    if (a.shared || a.head > clause.head || !isSomebodyAt(a.head, context)) continue
    const written = (WRITES.test(verb.lemma) || onPaper) && (a.prep === 'to' || a.role === 'indirect')
    if (written || (MEETS.test(verb.lemma) && a.role === 'object')) return partiesOf(a, context)
  }
  return []
}

const GIVES_TO = /^(?:AGREE|AID|REQUEST|REJECT|CONCEDE|THREATEN)$/

/** "the Dinka, to whom it promised a truce": whoever stands before the "whom", where its clause was not hung on them. */
export function whomBefore(reading: ActReading, clause: Clause, context: RoleContext): Party[] {
  if (!GIVES_TO.test(reading.act) || clause.kind !== 'verb') return []
  const { tree } = context
  const { tokens } = tree
  const to = clause.args.find(
    (a) => /^(?:to|from|for)$/.test(a.prep ?? '') && /^wh(?:om|ich)$/i.test(tokens[a.head]!.text),
  )
  if (!to || to.head < 2 || to.head > clause.head) return []
  const comma = tokens[to.head - 2]!.text === ',' ? 1 : 0
  let at = to.head - 2 - comma
  // The whole of "the elders of Bria".
  while (at >= 0 && /^(?:nmod|flat|compound|amod)/.test(tokens[at]!.deprel) && tokens[at]!.head < at)
    at = tokens[at]!.head
  return at >= 0 && isSomebodyAt(at, context) ? partiesAt(at, context, 0) : []
}

/** "agreed to by Khartoum": two small words stand before his name, and the last of them tells who does it. */
export function doneBy(reading: ActReading, clause: Clause, context: RoleContext): Party[] {
  if (!clause.passive || reading.actor || clause.kind !== 'verb') return []
  const { tree } = context
  for (const kid of kidsOf(tree, clause.head)) {
    if (kid < clause.head || !/^obl/.test(tree.tokens[kid]!.deprel)) continue
    const words = kidsOf(tree, kid).filter((k) => k < kid && tree.tokens[k]!.deprel === 'case')
    const by = words.length > 1 && /^by$/i.test(tree.tokens[words.at(-1)!]!.text)
    if (by && isSomebodyAt(kid, context)) return partiesAt(kid, context, 0)
  }
  return []
}

const YIELDS = /^(?:CONCEDE|RETREAT|AID)$/

/** "The men will be freed next week, the minister promised": what nobody is said to do, whoever promises it will. */
export function promisedBy(reading: ActReading, clause: Clause, context: RoleContext): Party[] {
  const { speaker, clauses, tree } = context
  if (!speaker || !YIELDS.test(reading.act) || !clause.passive || reading.actor) return []
  for (const verb of clauses.values()) {
    if (verb.kind !== 'verb' || verb.passive || verb.negated || !GIVES_WORD.has(verb.lemma)) continue
    const said = verb.head === clause.parent || tree.tokens[verb.head]!.head === clause.head
    if (!said) continue
    const who = partiesOf(verb.args.find((a) => a.role === 'subject') ?? null, context)
    if (who.some((p) => sameSide(p, speaker))) return who.filter((p) => sameSide(p, speaker))
  }
  return []
}

const STRIKES =
  /^(?:shoot|attack|shell|bomb|raid|ambush|seize|capture|abduct|kidnap|burn|massacre|execute|behead|storm|invade|murder|bombard|down|sink)$/

/** "vowed revenge after gunmen killed nine", "swore to hit back because the army had shelled them": whoever is said to have done that. */
export function provokedBy(reading: ActReading, clause: Clause, context: RoleContext): Party[] {
  if (reading.act !== 'THREATEN' || clause.kind !== 'verb') return []
  const { tree, clauses } = context
  const under = kidsOf(tree, clause.head)
  const below = under.filter((k) => tree.tokens[k]!.deprel === 'xcomp').flatMap((k) => kidsOf(tree, k))
  for (const kid of [...under, ...below]) {
    const inner = tree.tokens[kid]!.deprel === 'advcl' ? clauses.get(kid) : undefined
    if (
      !/^(?:after|because|since|when)$/.test(inner?.mark ?? '') ||
      inner!.lemma === 'leave' ||
      !(HARMS.has(inner!.lemma) || STRIKES.test(inner!.lemma))
    )
      continue
    const doer = inner!.args.find((a) => a.role === (inner!.passive ? 'agent' : 'subject'))
    if (doer && isSomebodyAt(doer.head, context)) return partiesOf(doer, context)
  }
  return []
}
