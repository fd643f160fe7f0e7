// Two or more who do something with each other: who is meant by "both sides", who meets again, and who does it along with whom.
import type { Act, Party } from '../model/index.ts'
import type { ActReading } from './acts.ts'
import { lastTalkers, type Memory } from './claims-memory.ts'
import { argumentAt, prepositionOf } from './clause-arguments.ts'
import type { Clause } from './clause-types.ts'
import { mentionsIn } from './mention-index.ts'
import { partiesOf, type RoleContext } from './roles.ts'
import { partyOf, sameParty } from './roles-phrases.ts'
import { sortOf } from './roles-plausible.ts'
import { sameSide } from './roles-side.ts'
import { kidsOf } from './sentence-tree.ts'

/** "The talks are to go on Monday", "a deal had been reached", with nobody named: those who were told to talk just before. */
export function talkersAgain(
  reading: ActReading,
  clause: Clause,
  context: RoleContext,
  memory: Memory,
): readonly Party[] {
  if (reading.act !== 'CONSULT' && reading.act !== 'AGREE') return []
  const nominal = clause.kind === 'noun' || reading.uses.some((u) => MEETING.test(context.tree.tokens[u]?.lemma ?? ''))
  return nominal && (reading.act === 'CONSULT' || clause.passive) ? lastTalkers(memory, context.sentence.index) : []
}

const MEETING =
  /^(?:talk|negotiation|discussion|meeting|round|agreement|deal|accord|truce|ceasefire|consultation|dialogue)s?$/

const ONE_WAY = new Set([
  'visit',
  'phone',
  'telephone',
  'call',
  'contact',
  'brief',
  'raise',
  'receive',
  'host',
  'consult',
])

/** "agreed with them", "brokered with Russia", "met the envoy": each does it with the other. */
export function isMutual(reading: ActReading, clause: Clause): boolean {
  if (ONE_WAY.has(clause.lemma) || /^(?:visit|phone|third-party)$/.test(reading.mode ?? '')) return false
  if (reading.act === 'CONSULT') return true
  return reading.recipient?.prep === 'with' && reading.leaning !== 'planned'
}

/** The actors with those they do it with. */
export function joinedBy(actors: readonly Party[], others: readonly Party[]): readonly Party[] {
  const more = others.filter((o) => !actors.some((a) => sameParty(a, o)))
  return more.length > 0 ? [...actors, ...more] : actors
}

const PAIR =
  /^(?:(?:the )?two|both|they)$|^(?:the|both|these)? ?(?:two )?(?:(?:ministers|leaders|presidents|diplomats|envoys|sides|parties|men|women|officials|delegations|countries|governments|negotiators|teams))$/i

/** "the ministers", "both sides": those who were told to meet before, and no others. */
export function arePair(named: readonly Party[]): boolean {
  return named.length === 1 && named[0]!.actor === null && PAIR.test(named[0]!.name)
}

/** "He urged him": the two are not the same; the other is the last one named before. */
export function otherThanActor(
  reading: ActReading,
  actors: readonly Party[],
  recipients: readonly Party[],
  context: RoleContext,
): readonly Party[] {
  const head = reading.recipient?.head
  if (head === undefined || !/^(?:him|her|them)$/i.test(context.tree.tokens[head]!.text)) return recipients
  const unknown =
    recipients.length > 0 && recipients.every((r) => r.actor === null && /^(?:him|her|them)$/i.test(r.name))
  if (!unknown && !recipients.some((r) => actors.some((a) => sameParty(a, r)))) return recipients
  const before = context.tree.tokens[head]!.start
  const several = /^them$/i.test(context.tree.tokens[head]!.text)
  const known = mentionsIn(context.scene.mentions, {
    start: Math.max(0, context.sentence.start - 240),
    end: before,
  }).filter(
    (m) => m.form === 'name' && (m.type === 'person' || (several && m.type === 'organisation')) && m.name !== null,
  )
  for (let i = known.length - 1; i >= 0; i--) {
    const party = partyOf(known[i]!, known[i]!.name!, context.scene.text)
    if (!actors.some((a) => sameSide(a, party))) return [party]
  }
  return recipients
}

/** Words after a verb or noun in which "each other" is looked for. */
const NEAR = 12
const FIGHTS_OR_MEETS: Partial<Record<Act, RegExp>> = {
  ASSAULT: /^(?:fight|clash|battle|skirmish|war|wrestle|vie|duel|feud|exchange|trade)$/,
  CONSULT: /^(?:meet|talk|confer|gather|negotiate|convene|speak)$/,
  AGREE: /^(?:agree|settle|compromise)$/,
}

/** "accused each other of it", "the factions clashed", "elders met": those who do it do it to each other. */
export function doneToEachOther(
  reading: ActReading,
  clause: Clause,
  named: readonly Party[],
  context: RoleContext,
): boolean {
  const { tokens } = context.tree
  if (named.length === 0) return false
  if (reading.rule.endsWith('ACCUSE/trades-blame')) return named.length > 1 || isSeveral(clause, context)
  for (let i = clause.head + 1; i < Math.min(tokens.length, clause.head + NEAR); i++) {
    const word = tokens[i]!.text.toLowerCase()
    if (tokens[i]!.upos === 'VERB' && tokens[i]!.xpos !== 'VBG') break
    const next = tokens[i + 1]?.text.toLowerCase()
    // "have each accused the other"
    if (word === 'the' && next === 'other' && tokens[i - 1]?.upos !== 'ADP' && tokens[i + 2]?.upos !== 'NOUN')
      return tokens.slice(Math.max(0, clause.head - 4), clause.head).some((t) => t.text.toLowerCase() === 'each')
    if ((word === 'each' && next === 'other') || (word === 'one' && next === 'another')) return true
  }
  if (
    reading.act === 'ASSAULT' &&
    named.length > 1 &&
    [clause.head, ...reading.uses].some((u) => FIGHT.test(tokens[u]?.lemma ?? ''))
  )
    return true
  const verbs = FIGHTS_OR_MEETS[reading.act]
  if (!verbs?.test(clause.lemma) || clause.kind !== 'verb' || clause.passive) return false
  if (clause.args.some((a) => !a.shared && (a.role === 'object' || WITH.test(a.prep ?? '')))) return false
  if (named.length > 1) return true
  const subject = clause.args.find((a) => a.role === 'subject')
  const token = subject && tokens[subject.head]
  if (token?.xpos !== 'NNS' || named[0]!.actor !== null) return false
  if (reading.act === 'CONSULT' || SIDES.test(token.lemma)) return true
  // "The rebels agreed to lay down their arms": with somebody else.
  return reading.act === 'AGREE' && (ALIKE.test(named[0]!.text) || !clause.args.some((a) => a.role === 'infinitive'))
}

/** "both sides", "rivals": more than one by the word. */
function isSeveral(clause: Clause, { tree }: RoleContext): boolean {
  return clause.args.some((a) => a.role === 'subject' && tree.tokens[a.head]!.xpos === 'NNS')
}

const FIGHT = /^(?:clash|fighting|battle|skirmish|firefight|gunfight|gunbattle|shootout|combat|hostility|feud)$/
const WITH = /^(?:with|against|to|from)$/
/** Several that fight among themselves where no other is named. */
const SIDES = /^(?:side|faction|group|tribe|clan|community|militia|gang|family|army|rival|brigade|party|cartel)$/

const ALIKE =
  /^(?:both|the two|two|the rival|rival|the warring|three|the three)\b|(?:ministers|leaders|presidents|negotiators|elders|delegates|parties|countries|allies|members|states|nations)$/i

const TOUCHES_ON = /^(?:raise|discuss|stress|cover|address|explore|review)$/

/** "He also raised the siege": with nobody told, he raises it with whom he was told to meet just before. */
export function partnersIn(
  reading: ActReading,
  clause: Clause,
  named: readonly Party[],
  context: RoleContext,
  memory: Memory,
): readonly Party[] {
  if (reading.act !== 'CONSULT' || clause.kind !== 'verb' || named.length !== 1 || !TOUCHES_ON.test(clause.lemma))
    return []
  if (arePair(named)) return []
  const talkers = lastTalkers(memory, context.sentence.index)
  const own = talkers.some((t) => sameSide(t, named[0]!) || sameParty(t, named[0]!))
  return own ? talkers.filter((t) => !sameSide(t, named[0]!) && !sameParty(t, named[0]!)) : []
}

const HELP = /^(?:help|aid|support|assistance|backing|cooperation|co-operation|participation|involvement)$/

/** "captured by police with the help of agents", "the agency, working with the ministry, feeds 3,000": who helps does it too. */
function helpersIn(clause: Clause, subject: number | undefined, context: RoleContext): Party[] {
  const { tree, clauses } = context
  const { tokens } = tree
  for (const a of clause.args) {
    if (a.role !== 'oblique' || a.shared || a.prep !== 'with' || !HELP.test(tokens[a.head]!.lemma)) continue
    const of = kidsOf(tree, a.head).find((k) => k > a.head && /^(?:of|from)$/.test(prepositionOf(tree, k) ?? ''))
    if (of !== undefined && sortOf(tokens[of]!) === 'party')
      return partiesOf(argumentAt(tree, 'object', of, null), context)
  }
  for (const kid of subject === undefined ? [] : kidsOf(tree, subject)) {
    const beside = kid > subject! && tokens[kid]!.xpos === 'VBG' && kid < clause.head ? clauses.get(kid) : undefined
    if (beside?.lemma !== 'work') continue
    const whom = beside.args.find((a) => a.prep === 'with' && sortOf(tokens[a.head]!) === 'party')
    if (whom) return partiesOf(whom, context)
  }
  return []
}

const COMPANIONS = new Set(['along with', 'together with', 'alongside', 'jointly with'])

/** "Along with Russia, Iran backs …": both do. */
export function withCompanions(actors: readonly Party[], clause: Clause, context: RoleContext): Party[] {
  if (actors.length === 0) return []
  const { tree } = context
  const subject = clause.args.find((a) => a.role === 'subject')
  const beside = subject ? (context.clauses.get(subject.head)?.args ?? []) : []
  const more = [...clause.args, ...beside]
    .filter((a) => a.role === 'oblique' && a.prep !== null && COMPANIONS.has(a.prep))
    .filter((a) => sortOf(tree.tokens[a.head]!) === 'party')
    .flatMap((a) => partiesOf(a, context))
  const helpers = /^(?:verb)$/.test(clause.kind) ? helpersIn(clause, subject?.head, context) : []
  return [...actors, ...[...more, ...helpers].filter((m) => !actors.some((a) => sameParty(a, m)))]
}

/** Whether somebody only offers, promises or goes between others: two who do are no parties to each other. */
export function isOffered({ act, uses }: ActReading, clause: Clause, { tree }: RoleContext): boolean {
  return (
    act === 'AGREE' &&
    [clause.head, ...uses].some((i) =>
      /^(?:offer|propose|promise|suggest|guarantee|broker|mediate|facilitate)$/.test(tree.tokens[i]?.lemma ?? ''),
    )
  )
}

/** Whether two or more are told right behind "between". */
export function areBetween(parties: readonly Party[], { scene }: RoleContext): boolean {
  const start = parties[0]?.span?.start
  return (
    parties.length > 1 &&
    start !== undefined &&
    /\bbetween (?:the )?$/i.test(scene.text.slice(Math.max(0, start - 16), start))
  )
}
