// Against whom a charge, threat or protest is, where "against" stands apart from its word: hung on a forum or a maker between, or made part
// of the word itself ("anti-government protests"), or told by what the protest demands.
import type { Act, Party } from '../model/index.ts'
import type { ActReading } from './acts.ts'
import { othersOf } from './clause-arguments.ts'
import type { Clause } from './clause-types.ts'
import { ownersOf, partiesAt, partiesOf, type RoleContext } from './roles.ts'
import { isSomebodyAt, partiesBehind } from './roles-behind.ts'
import { described, sameParty } from './roles-phrases.ts'
import { sortOf } from './roles-plausible.ts'
import { kidsOf } from './sentence-tree.ts'

const ACTS: ReadonlySet<Act> = new Set<Act>(['ACCUSE', 'THREATEN', 'PROTEST'])
/** Before whom a complaint is laid, who is no target of it. */
const FORUM = /^(?:with|to|before|at|in|by|from)$/
/** Tokens looked at behind the word of the act. */
const REACH = 16

/** Those an act of words is against, where the signal's own slot names nobody, or only the forum it is brought to. */
export function againstWhom(
  reading: ActReading,
  clause: Clause,
  context: RoleContext,
  taken: readonly Party[],
): Party[] {
  if (!ACTS.has(reading.act)) return []
  const free = (found: readonly Party[]): Party[] => found.filter((p) => !taken.some((t) => sameParty(t, p)))
  const { recipient } = reading
  const own = recipient !== null && (recipient.role === 'object' || !FORUM.test(recipient.prep ?? ''))
  if (!own || reading.uses.includes(recipient.head)) {
    const found = free(behindAgainst(reading, clause, context))
    if (found.length > 0) return found
  }
  if (reading.act !== 'PROTEST') return []
  const anti = antiParty(reading, clause, context)
  if (anti.length > 0) return anti
  if (recipient !== null && isSomebodyAt(recipient.head, context)) return []
  const demanded = free(demandedOf(clause, context))
  if (demanded.length > 0) return demanded
  const before = free(atWhoseDoor(clause, context))
  return before.length > 0 ? before : free(blamedBecause(clause, context))
}

/** "went on strike because the government had not paid them": who did so or failed to is protested against. */
function blamedBecause(clause: Clause, context: RoleContext): Party[] {
  const { tokens } = context.tree
  for (const kid of kidsOf(context.tree, clause.head)) {
    if (kid < clause.head || tokens[kid]!.deprel !== 'advcl') continue
    const why = context.clauses.get(kid)
    if (why?.kind !== 'verb' || !/^(?:because|after|since)$/.test(why.mark ?? '')) continue
    const doer = why.args.find((a) => a.role === (why.passive ? 'agent' : 'subject') && !a.shared)
    if (doer && isSomebodyAt(doer.head, context) && tokens[doer.head]!.upos !== 'PRON') return partiesOf(doer, context)
  }
  return []
}

const DOORS =
  /^(?:office|headquarters|base|residence|palace|home|house|building|compound|mission|barracks|station|gate|consulate|camp)$/
const BEFORE = /^(?:on|to|at|outside|near|in front of|around|before)$/

/** "marched on the offices of the company", "a vigil outside the UN base": before whose house it is. */
function atWhoseDoor(clause: Clause, context: RoleContext): Party[] {
  const { tree } = context
  for (const a of clause.args) {
    if (a.role !== 'oblique' || !BEFORE.test(a.prep ?? '') || !DOORS.test(tree.tokens[a.head]!.lemma)) continue
    const owners = ownersOf(a.head, context)
    if (owners.length > 0) return owners
    for (const kid of kidsOf(tree, a.head))
      if (kid > a.head && tree.tokens[kid]!.deprel === 'nmod' && isSomebodyAt(kid, context))
        return partiesAt(kid, context, 0)
  }
  return []
}

/** "protested the seizure of their land by the junta", with the junta hung on the protest: in an active clause it does the deed. */
export function doerBeside(reading: ActReading, clause: Clause, context: RoleContext): Party[] {
  if ((reading.act !== 'ACCUSE' && reading.act !== 'PROTEST') || clause.kind !== 'verb' || clause.passive) return []
  const by = clause.args.find((a) => (a.role === 'agent' || a.prep === 'by') && isSomebodyAt(a.head, context))
  return by ? [by.head, ...by.others].flatMap((h) => partiesAt(h, context, 0)) : []
}

/** "a complaint with the Council against Israel", "threats by the rebels against mayors". */
function behindAgainst(reading: ActReading, clause: Clause, context: RoleContext): Party[] {
  const { tokens } = context.tree
  const own = new Set([clause.head, ...reading.uses])
  const from = Math.max(clause.head, ...reading.uses.filter((u) => u < clause.head + REACH))
  for (let i = from + 1; i < tokens.length && i < from + REACH; i++) {
    const token = tokens[i]!
    if (/^(?:VBD|VBZ|VBP|MD)$/.test(token.xpos) || /^[;:]$/.test(token.text)) return []
    if (token.text.length !== 7 || token.text.toLowerCase() !== 'against' || token.deprel !== 'case') continue
    const head = token.head
    if (head < i || !isSomebodyAt(head, context)) return []
    let up = tokens[head]!.head
    for (let steps = 0; up >= 0 && !own.has(up) && steps < 6; steps++) {
      // "condemned the raid against Israel": the raid is against it.
      if (sortOf(tokens[up]!) === 'deed' || tokens[up]!.upos === 'VERB') return []
      up = tokens[up]!.head
    }
    return up >= 0 && own.has(up)
      ? [head, ...othersOf(context.tree, head)].flatMap((h) => partiesAt(h, context, 0))
      : []
  }
  return []
}

const ANTI = /^anti-(\p{L}{3,})$/iu
const RULERS = /^(?:government|regime|junta|monarchy|police|military|army|coup)$/i

/** "anti-government protests", "an anti-Maduro rally". */
function antiParty(reading: ActReading, clause: Clause, context: RoleContext): Party[] {
  const { tree, scene } = context
  const subject = clause.args.find((a) => a.role === 'subject')
  for (const head of [clause.head, ...reading.uses, ...(subject ? [subject.head] : [])])
    for (const kid of kidsOf(tree, head)) {
      const token = tree.tokens[kid]!
      const against = ANTI.exec(token.text)?.[1]
      if (!against || !(RULERS.test(against) || /^\p{Lu}/u.test(against))) continue
      const name = against.toLowerCase() === 'coup' ? 'junta' : against
      return [{ ...described(scene.text, { start: token.end - against.length, end: token.end }), name }]
    }
  return []
}

const DEMANDS = /^(?:demand|call|urge|ask|press|denounce|condemn|oppose|protest|force|reject|decry|want)$/

/** "marched to demand the resignation of the president", "a rally calling for the mayor to go". */
function demandedOf(clause: Clause, context: RoleContext): Party[] {
  const { tree } = context
  for (const kid of kidsOf(tree, clause.head)) {
    const token = tree.tokens[kid]!
    if (kid < clause.head || !/^(?:advcl|xcomp|acl)/.test(token.deprel) || !DEMANDS.test(token.lemma)) continue
    const below = context.clauses.get(kid)
    if (!below) continue
    const heads = below.args.filter((a) => a.role !== 'subject' && a.role !== 'agent').map((a) => a.head)
    for (const head of heads) if (isSomebodyAt(head, context)) return partiesAt(head, context, 0)
    const found = partiesBehind(heads, 'ACCUSE', context)
    if (found.length > 0) return found
    for (const head of heads)
      for (const whose of kidsOf(tree, head))
        if (/^(?:nmod|nsubj)/.test(tree.tokens[whose]!.deprel) && isSomebodyAt(whose, context))
          return partiesAt(whose, context, 0)
  }
  return []
}
