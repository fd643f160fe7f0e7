// Who does what a noun tells or plans: "the US decision to expel", "announced the expulsion", "a battle between the two", "held by".
import type { Act, Party } from '../model/index.ts'
import type { ActReading } from './acts.ts'
import { othersOf, prepositionOf } from './clause-arguments.ts'
import type { Clause } from './clause-types.ts'
import { ownersOf, partiesAt, partiesOf, type RoleContext } from './roles.ts'
import { modifierParties } from './roles-modifiers.ts'
import { described, sameParty } from './roles-phrases.ts'
import { sortOf } from './roles-plausible.ts'
import { kidsOf } from './sentence-tree.ts'

/** What somebody means to do; whose it is does it. */
const PURPOSES =
  /^(?:effort|bid|attempt|plan|decision|order|campaign|push|drive|struggle|mission|move|pledge|proposal|initiative|scheme|intention|readiness|willingness|commitment|agreement|policy|project|operation|announcement)$/
/** What somebody does with a plan of his own. */
const HOLDS =
  /^(?:have|make|launch|begin|start|lead|mount|continue|pursue|engage|join|announce|unveil|take|resume|renew|intensify|abandon|undertake|drop|present|draw|prepare|involve|step)$/

/** "the US decision to expel", "is engaged in an effort to broker": whose the plan is does what is planned. */
export function plannersOf(reading: ActReading, clause: Clause, context: RoleContext): Party[] {
  const { tokens } = context.tree
  const token = tokens[clause.head]!
  const under = clause.kind === 'verb' && clause.relation === 'acl' && !clause.passive ? [token.head] : []
  const noun = [...under, ...(clause.kind === 'noun' ? [clause.head, ...reading.uses] : [])].find(
    (n) => tokens[n]?.upos === 'NOUN' && PURPOSES.test(tokens[n]!.lemma.toLowerCase()) && isToDo(n, context),
  )
  if (noun === undefined) return []
  const owners = ownersOf(noun, context)
  if (owners.length > 0) return owners
  for (const kid of kidsOf(context.tree, noun))
    if (kid > noun && tokens[kid]!.deprel === 'nmod' && casesOf(kid, context).includes('of') && isParty(kid, context))
      return allAt(kid, context)
  const above = context.clauses.get(tokens[noun]!.head)
  if (above?.kind !== 'verb' || !HOLDS.test(above.lemma) || (above.passive && above.lemma !== 'engage')) return []
  const holds = above.args.some(
    (a) => (a.role === 'object' || /^(?:in|on|with)$/.test(a.prep ?? '')) && a.head === noun,
  )
  const subject = above.args.find((a) => a.role === 'subject')
  return holds && subject && isParty(subject.head, context) ? partiesOf(subject, context) : []
}

function isToDo(noun: number, { tree }: RoleContext): boolean {
  return kidsOf(tree, noun).some(
    (k) =>
      k > noun &&
      /^(?:acl|xcomp|advcl)$/.test(tree.tokens[k]!.deprel) &&
      kidsOf(tree, k).some((m) => tree.tokens[m]!.deprel === 'mark' && tree.tokens[m]!.text.toLowerCase() === 'to'),
  )
}

const ORDERS =
  /^(?:announce|order|authori[sz]e|declare|plan|approve|decide|impose|threaten|begin|start|launch|resume|suspend|continue|halt|complete|conduct|carry|undertake|oversee)$/
const DONE_BY_WHO_ORDERS = /^(?:SANCTION|MOBILIZE|RETREAT|AID|COERCE)$/

/** "Russia announces the expulsion of envoys", "ordered the deployment of troops": who orders a deed does it. */
export function orderersOf(reading: ActReading, clause: Clause, context: RoleContext): Party[] {
  if (clause.kind !== 'noun' || !DONE_BY_WHO_ORDERS.test(reading.act)) return []
  // Others announce who was freed or caught.
  const freed = reading.mode === 'release' || reading.mode === 'arrest' || reading.mode === 'access'
  const above = context.clauses.get(context.tree.tokens[clause.head]!.head)
  if (above?.kind !== 'verb' || above.passive || above.negated || !ORDERS.test(above.lemma)) return []
  if (freed && /^(?:announce|declare|oversee)$/.test(above.lemma)) return []
  const own = above.args.some(
    (a) => a.head === clause.head && (a.role === 'object' || (a.role === 'oblique' && (a.prep ?? 'on') === 'on')),
  )
  const subject = above.args.find((a) => a.role === 'subject')
  return own && subject && isParty(subject.head, context) ? partiesOf(subject, context) : []
}

const BIDDING = /^(?:order|command|instruction|behest|bidding|direction)$/

/** "On the orders of General Gotovina, Knin was shelled": who had it done. */
export function onOrdersOf(reading: ActReading, clause: Clause, context: RoleContext): Party[] {
  if (!/^(?:ASSAULT|COERCE|RETREAT)$/.test(reading.act) || !clause.passive) return []
  const { tree } = context
  const orders = clause.args.find(
    (a) =>
      a.role === 'oblique' && /^(?:on|at|by|under)$/.test(a.prep ?? '') && BIDDING.test(tree.tokens[a.head]!.lemma),
  )
  const whose = orders && kidsOf(tree, orders.head).find((k) => k > orders.head && prepositionOf(tree, k) === 'of')
  return whose === undefined ? [] : partiesAt(whose, context, 1)
}

const FIGHTS =
  /^(?:battles?|fights?|fighting|clash|clashes|firefights?|gunfights?|gunbattles?|shootouts?|shoot-outs?|skirmish(?:es)?|exchanges?|confrontations?|war|violence|hostilit(?:y|ies)|combat|warfare|solidarity|unity|alliance)$/i
/** "Talks went on in Goma between Angola and the rebels" */
const TALKS =
  /^(?:talks|negotiations?|meetings?|consultations?|discussions?|dialogue|contacts?|summit|conversations?|parley)$/i
const BETWEEN: Partial<Record<Act, RegExp>> = { ASSAULT: FIGHTS, SUPPORT: FIGHTS, CONSULT: TALKS }
/** Words between a fight and those who fight it, at the most. */
const APART = 18

/** "a gun battle which began at noon between the army and gunmen": those it is between do it to each other. */
export function thoseBetween(reading: ActReading, clause: Clause, context: RoleContext): Party[] {
  const words = BETWEEN[reading.act]
  if (!words) return []
  const { tokens } = context.tree
  const noun = [clause.head, ...reading.uses].find((n) => words.test(tokens[n]?.text ?? ''))
  return noun === undefined || tokens[noun]!.upos !== 'NOUN' ? [] : behindBetween(noun, context)
}

/** "Nine villagers died in clashes between the army and the front": those who fought, whoever was hurt. */
export function diedBetween(reading: ActReading, clause: Clause, context: RoleContext): Party[] {
  if (reading.act !== 'ASSAULT' || clause.kind !== 'verb' || !FELL.test(clause.lemma)) return []
  const { tokens } = context.tree
  if (clause.args.some((a) => a.role === 'agent')) return []
  for (const a of clause.args) {
    if (a.role !== 'oblique' || !/^(?:in|during|amid|after|following)$/.test(a.prep ?? '')) continue
    // "in a new round of fighting"
    for (const noun of [a.head, ...kidsOf(context.tree, a.head)])
      if (FIGHTS.test(tokens[noun]!.text)) return behindBetween(noun, context)
  }
  return []
}

/** Whether a verb of harm tells who was hurt in a fight of others. */
export function harmsOthers(clause: Clause, hurt: readonly Party[]): boolean {
  return clause.kind === 'verb' && FELL.test(clause.lemma) && hurt.length > 0
}

function behindBetween(noun: number, context: RoleContext): Party[] {
  const { tokens } = context.tree
  for (let k = noun + 1; k < Math.min(tokens.length, noun + APART); k++) {
    const token = tokens[k]!
    if (token.upos === 'NOUN' && FIGHTS.test(token.text)) return []
    if (token.text.toLowerCase() !== 'between') continue
    if (token.deprel !== 'case' || token.head <= k || !isParty(token.head, context)) return []
    const found = allAt(token.head, context)
    if (found.length > 1) return found
    const parts = partsOf(token.head, context)
    return parts.length > 0 || found.length === 0 ? parts : [...found, ...joinedBehind(token.head, context)]
  }
  return []
}

/** "between the government of Sudan and the front": the second, with its "and" hung on the name within the first. */
function joinedBehind(head: number, context: RoleContext): Party[] {
  const { tokens } = context.tree
  for (const inner of kidsOf(context.tree, head)) {
    if (inner < head || tokens[inner]!.deprel !== 'nmod') continue
    for (const k of kidsOf(context.tree, inner))
      if (tokens[k]!.deprel === 'conj' && isParty(k, context)) return partiesAt(k, context, 0)
  }
  return []
}

/** "between Sunni and Shi'ite clerics": two of a kind told apart by what stands before the noun. */
function partsOf(head: number, { tree, scene }: RoleContext): Party[] {
  const { tokens } = tree
  const before = kidsOf(tree, head).filter((k) => k < head && /^(?:amod|compound)$/.test(tokens[k]!.deprel))
  const joins = (k: number, how: string): number[] =>
    kidsOf(tree, k).filter((c) => tokens[c]!.deprel === how && c < head)
  const first = before.find((k) => joins(k, 'conj').length > 0)
  const kinds =
    first !== undefined ? [first, ...joins(first, 'conj')] : before.some((k) => joins(k, 'cc').length > 0) ? before : []
  if (kinds.length < 2) return []
  return kinds.map((k) => {
    const party = described(scene.text, { start: tokens[k]!.start, end: tokens[head]!.end })
    return { ...party, name: `${tokens[k]!.text} ${tokens[head]!.text}` }
  })
}

const FELL = /^(?:kill|die|wound|injure|hurt|slay|shoot|fall|lose|perish)$/

/** "was killed in a gun battle with police", "died in clashes with the army": the others in the fight did it. */
export function foesInFight(reading: ActReading, clause: Clause, context: RoleContext): Party[] {
  if (reading.act !== 'ASSAULT') return []
  const { tokens } = context.tree
  const verb = FELL.test(clause.lemma) ? clause : context.clauses.get(clause.parent)
  if (verb?.kind !== 'verb' || !FELL.test(verb.lemma)) return []
  for (const a of verb.args) {
    if (a.role !== 'oblique' || !/^(?:in|during)$/.test(a.prep ?? '') || !FIGHTS.test(tokens[a.head]!.text)) continue
    const beside = [
      ...kidsOf(context.tree, a.head),
      ...verb.args.filter((b) => b.role === 'oblique' && b.prep === 'with').map((b) => b.head),
    ]
    for (const kid of beside)
      if (kid > a.head && casesOf(kid, context).includes('with') && isParty(kid, context)) return allAt(kid, context)
  }
  return []
}

const KEEPS = /^(?:prison|jail|custody|detention|captivity|hand)$/

/** "is in an Iranian prison", "held in rebel custody": whose prison it is keeps them there. */
export function jailersOf(reading: ActReading, clause: Clause, context: RoleContext): Party[] {
  if (reading.act !== 'COERCE' && reading.act !== 'ASSAULT') return []
  const { tokens } = context.tree
  const heads = [clause.head, ...reading.uses, ...clause.args.filter((a) => a.role === 'oblique').map((a) => a.head)]
  for (const head of heads) {
    const token = tokens[head]
    if (token?.upos !== 'NOUN' || !KEEPS.test(token.lemma)) continue
    const found = kidsOf(context.tree, head)
      .filter((k) => k < head && /^(?:compound|amod|nmod:poss)$/.test(tokens[k]!.deprel))
      .flatMap((k) => (tokens[k]!.deprel === 'nmod:poss' ? partiesAt(k, context, 1) : modifierParties(k, context)))
      // A town has a prison, and keeps nobody.
      .filter((p) => p.actor !== null || /^\p{Ll}/u.test(p.name))
    if (found.length > 0 && token.lemma !== 'hand') return found
  }
  return []
}

const HELD = /^(?:hold|detain|jail|imprison|capture|kidnap|abduct|seize|take|arrest|intern)$/

/** "the release of monks held by the junta": whoever holds them lets them go. */
export function keepersOf(reading: ActReading, clause: Clause, context: RoleContext): Party[] {
  if (reading.act !== 'RETREAT' || reading.mode !== 'release') return []
  const { tokens } = context.tree
  const queue = clause.args.filter((a) => a.role !== 'agent').flatMap((a) => [a.head, ...a.others])
  for (let k = 0; k < queue.length && k < 12; k++)
    for (const kid of kidsOf(context.tree, queue[k]!)) {
      const { deprel } = tokens[kid]!
      const held = /^acl/.test(deprel) ? context.clauses.get(kid) : undefined
      const agent = held && HELD.test(held.lemma) ? held.args.find((a) => a.role === 'agent') : undefined
      if (agent && isParty(agent.head, context)) return partiesOf(agent, context)
      if (kid > queue[k]! && /^(?:nmod|conj)$/.test(deprel)) queue.push(kid)
    }
  return []
}

function casesOf(head: number, { tree }: RoleContext): string[] {
  return kidsOf(tree, head)
    .filter((k) => k < head && tree.tokens[k]!.deprel === 'case')
    .map((k) => tree.tokens[k]!.text.toLowerCase())
}

function isParty(head: number, { tree }: RoleContext): boolean {
  return sortOf(tree.tokens[head]!) === 'party'
}

function allAt(head: number, context: RoleContext): Party[] {
  const found: Party[] = []
  for (const h of [head, ...othersOf(context.tree, head)])
    for (const p of partiesAt(h, context, 0)) if (!found.some((f) => sameParty(f, p))) found.push(p)
  return found
}
