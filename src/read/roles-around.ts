// Who does a deed that its own clause leaves open, read off the clause around it: "ordered to cease the strikes", "in talks … they
// offered", "rebels were to be evacuated, but the evacuation …".
import type { Party } from '../model/index.ts'
import type { ActReading } from './acts.ts'
import type { Clause } from './clause-types.ts'
import { ownersOf, partiesOf, type RoleContext } from './roles.ts'
import { sortOf } from './roles-plausible.ts'
import { kidsOf } from './sentence-tree.ts'

/** Verbs whose subject does the deed that is their object or stands behind them. */
const PHASES = new Set(
  `stop cease halt end suspend resume continue begin start launch conduct carry wage mount intensify escalate renew open stage
   unleash execute perform make undertake commit`.split(/\s+/),
)
const ENDS = new Set(['stop', 'halt', 'end'])
const MEETINGS = new Set(['in', 'at', 'during', 'after', 'following'])
const EVACUATES = new Set(['evacuate', 'withdraw', 'leave', 'bus', 'escort', 'transfer', 'displace'])

/** Whoever stops, goes on with or carries out the deed: "pressed the regime to cease its strikes". */
export function doersByPhase(clause: Clause, context: RoleContext): Party[] {
  if (clause.kind !== 'noun') return []
  let above = context.clauses.get(clause.parent)
  for (let steps = 3; above?.kind === 'noun' && steps > 0; steps--) above = context.clauses.get(above.parent)
  if (above?.kind !== 'verb' || above.passive || !PHASES.has(above.lemma)) return []
  const { tokens } = context.tree
  const direct = above.args.some(
    (a) =>
      (a.role === 'object' || a.role === 'oblique') &&
      (a.head === clause.head || a.others.includes(clause.head) || tokens[clause.head]!.head === a.head),
  )
  if (!direct) return []
  // "The truce would stop attacks": others' attacks may be stopped, but who is told to stop them does them.
  if (ENDS.has(above.lemma) && above.relation !== 'xcomp') return []
  const subject = above.args.find((a) => a.role === 'subject')
  return subject && sortOf(tokens[subject.head]!) === 'party' ? partiesOf(subject, context) : []
}

/** "fire from the fighters", "shelling by the army": who is named right behind the noun, wherever the parser hung the phrase. */
export function doersRightBehind(clause: Clause, context: RoleContext): Party[] {
  if (clause.kind !== 'noun') return []
  const { tokens } = context.tree
  const next = tokens[clause.head + 1]
  if (next?.deprel !== 'case' || !/^(?:from|by)$/i.test(next.text)) return []
  const head = next.head
  if (
    head <= clause.head ||
    sortOf(tokens[head]!) !== 'party' ||
    /^(?:obl:unmarked|obl:tmod)$/.test(tokens[head]!.deprel)
  )
    return []
  return partiesOf({ role: 'agent', prep: 'by', head, others: [], span: clause.span, shared: true }, context)
}

/** "in talks with the army the rebels offered …": who does something in the talks takes part in them. */
export function participantsAround(clause: Clause, context: RoleContext): Party[] {
  if (clause.kind !== 'noun') return []
  const above = context.clauses.get(clause.parent)
  if (above?.kind !== 'verb') return []
  const inside = above.args.some(
    (a) => a.role === 'oblique' && a.head === clause.head && a.prep !== null && MEETINGS.has(a.prep),
  )
  const subject = inside ? above.args.find((a) => a.role === 'subject') : undefined
  return subject && sortOf(context.tree.tokens[subject.head]!) === 'party' ? partiesOf(subject, context) : []
}

/** "aimed at evacuating the wounded, but the evacuation did not begin": they are who would have left. */
export function evacueesAround(reading: ActReading, context: RoleContext): Party[] {
  if (!reading.rule.includes('evacuat')) return []
  for (const other of context.clauses.values()) {
    if (other.kind !== 'verb' || !EVACUATES.has(other.lemma)) continue
    const who =
      other.args.find((a) => a.role === 'object') ??
      (other.passive ? other.args.find((a) => a.role === 'subject') : undefined)
    if (!who || sortOf(context.tree.tokens[who.head]!) !== 'party') continue
    const found = partiesOf(who, context)
    if (found.length > 0) return found
  }
  return []
}

/** "its attacks and strikes": the second deed is whose the first is. */
export function ownersOfFirst(clause: Clause, context: RoleContext): Party[] {
  const { tokens } = context.tree
  let head = clause.head
  if (clause.kind === 'verb' && clause.relation === 'acl:relcl') head = tokens[head]!.head
  const token = tokens[head]
  if (token?.deprel !== 'conj' || token.head < 0 || token.head >= head) return []
  if (sortOf(token) !== 'deed' || sortOf(tokens[token.head]!) !== 'deed') return []
  return ownersOf(token.head, context)
}

const DUTIES = new Set(['responsibility', 'duty', 'obligation', 'need', 'role'])

/** "Russia has a duty to press the army": whose duty it is, is asked by who says so; null where the clause is no duty. */
export function dutyBearer(clause: Clause, context: RoleContext): Party[] | null {
  const { tokens } = context.tree
  const token = tokens[clause.head]!
  if (clause.kind !== 'verb' || token.deprel !== 'acl') return null
  // "a duty in this regard to press": the phrase between may have taken the infinitive.
  let noun = token.head
  for (let steps = 2; steps > 0 && noun >= 0 && !DUTIES.has(tokens[noun]!.lemma); steps--)
    noun = tokens[noun]!.upos === 'NOUN' ? tokens[noun]!.head : -1
  // "has a duty in this regard to press": or hangs beside it.
  if (!DUTIES.has(tokens[noun]?.lemma ?? '')) {
    const verb = tokens[token.head]?.head ?? -1
    const beside = kidsOf(context.tree, verb).some((k) => tokens[k]!.deprel === 'obj' && DUTIES.has(tokens[k]!.lemma))
    if (!beside || tokens[verb]?.lemma !== 'have') return null
  }
  const marked = kidsOf(context.tree, clause.head).some(
    (k) => tokens[k]!.text.toLowerCase() === 'to' && tokens[k]!.deprel === 'mark',
  )
  const subject = clause.args.find((a) => a.role === 'subject')
  return marked && subject ? partiesOf(subject, context) : null
}
