// Who is asked, where the words of asking name them elsewhere: the land in which refuge is sought, who a letter goes to, at whom a
// bidding is shouted.
import type { Party } from '../model/index.ts'
import type { ActReading } from './acts.ts'
import type { Argument, Clause } from './clause-types.ts'
import { partiesOf, type RoleContext } from './roles.ts'
import { isSomebodyAt } from './roles-behind.ts'

const REFUGE = /^(?:refuge|asylum|shelter|sanctuary|haven|safety)$/
const TELLS = /^(?:shout|yell|tell|say|write|cry|plead|chant|scream|call|add|urge|appeal|post|tweet|implore|beg)$/

/** Those asked by words beside the asking itself; none where the asking names its own or nobody is named. */
export function askedElsewhere(reading: ActReading, clause: Clause, context: RoleContext): Party[] {
  if (reading.act === 'ACCUSE' || reading.act === 'THREATEN') return toldTo(reading, clause, context)
  if (reading.act !== 'REQUEST') return []
  for (const find of [refugeIn, writtenTo, shoutedAt, toldWhom]) {
    const found = find(reading, clause, context)
    if (found.length > 0) return found
  }
  return []
}

/** "Sought refuge in Sudan": the land is asked for it. */
export function refugeIn(reading: ActReading, clause: Clause, context: RoleContext): Party[] {
  const { tokens } = context.tree
  const seeks = (a: Argument): boolean => a.role === 'object' && REFUGE.test(tokens[a.head]!.lemma)
  const object = clause.args.find(seeks)
  if (clause.kind !== 'verb' || !object || !/^(?:seek|request|claim|ask)$/.test(clause.lemma)) return []
  const args = [...clause.args, ...(context.clauses.get(object.head)?.args ?? [])]
  const where = args.find((a) => /^(?:in|from|with)$/.test(a.prep ?? '') && tokens[a.head]!.upos === 'PROPN')
  return where && reading.mode === 'assist' ? partiesOf(where, context) : []
}

/** "Sent a letter to the Pope asking him to intervene": the pronoun is whoever the letter goes to. */
export function writtenTo(reading: ActReading, clause: Clause, context: RoleContext): Party[] {
  const { tokens } = context.tree
  const whom = reading.recipient
  // "sent a letter to the Red Cross asking to be evacuated": with nobody named behind the asking.
  if (tokens[clause.head]!.xpos !== 'VBG' || (whom && !/^(?:him|her|them|it)$/i.test(tokens[whom.head]!.text)))
    return []
  const over = context.clauses.get(clause.parent)
  if (!over) return []
  const verb = over.kind === 'noun' ? context.clauses.get(over.parent) : over
  const args = [over, verb].flatMap((c) => [
    ...(c?.args ?? []),
    ...(c?.args ?? []).flatMap((a) => (a.role === 'object' ? (context.clauses.get(a.head)?.args ?? []) : [])),
  ])
  const to = args.find((a) => a.prep === 'to' && a.head < clause.head && isSomebodyAt(a.head, context))
  return to ? partiesOf(to, context) : []
}

/** "'Open the gate,' they shouted at the guards". */
export function shoutedAt(reading: ActReading, clause: Clause, context: RoleContext): Party[] {
  return reading.rule === 'chain/bidden' ? addressees(clause, context) : []
}

/** "Told the junta that aid must enter": where nobody is to do it by name, those who are told. */
export function toldWhom(reading: ActReading, clause: Clause, context: RoleContext): Party[] {
  if (!/must|should|needed/.test(reading.rule) || clause.relation !== 'ccomp') return []
  const subject = clause.args.find((a) => a.role === 'subject')
  if (!subject || isSomebodyAt(subject.head, context) || context.tree.tokens[subject.head]!.upos === 'PRON') return []
  const over = context.clauses.get(clause.parent)
  if (over?.kind !== 'verb' || !/^(?:tell|remind|warn|inform)$/.test(over.lemma) || over.passive) return []
  const whom = over.args.find((a) => (a.role === 'object' || a.role === 'indirect') && isSomebodyAt(a.head, context))
  return whom ? partiesOf(whom, context) : []
}

/** "'You have betrayed us,' she told the officers": you are those she tells. */
export function toldTo(reading: ActReading, clause: Clause, context: RoleContext): Party[] {
  const whom = reading.recipient ?? reading.actor
  if (!whom || !/^you$/i.test(context.tree.tokens[whom.head]!.text)) return []
  return addressees(clause, context)
}

function addressees(clause: Clause, context: RoleContext): Party[] {
  const above = context.clauses.get(clause.parent)
  const over = above?.kind === 'verb' && TELLS.test(above.lemma) ? above : saidBehind(clause, context)
  if (!over) return []
  const to = over.args.find(
    (a) =>
      (a.prep === 'to' || a.prep === 'at' || a.role === 'indirect' || a.role === 'object') &&
      a.head > clause.head &&
      isSomebodyAt(a.head, context),
  )
  return to ? partiesOf(to, context) : []
}

/** The verb of saying hung behind the words said: "'…,' she told them". */
function saidBehind(clause: Clause, context: RoleContext): Clause | undefined {
  for (const other of context.clauses.values())
    if (
      other.parent === clause.head &&
      other.relation === 'parataxis' &&
      other.kind === 'verb' &&
      TELLS.test(other.lemma)
    )
      return other
  return undefined
}
