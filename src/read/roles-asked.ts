// Who is asked, where the words of asking name them elsewhere: the land in which refuge is sought, who a letter goes to, at whom a
// bidding is shouted.

import type { Party } from '../model/index.ts'
import { LETS_KNOW } from '../vocab/verbs/telling.ts'
import type { ActReading } from './acts.ts'
import { prepositionOf } from './clause-arguments.ts'
import type { Argument, Clause } from './clause-types.ts'
import { partiesAt, partiesOf, type RoleContext } from './roles.ts'
import { isSomebodyAt } from './roles-behind.ts'
import { headIn } from './roles-phrases.ts'
import { isInquiry, sortOf } from './roles-plausible.ts'
import { caseOf, kidsOf } from './sentence-tree.ts'

const REFUGE = /^(?:refuge|asylum|shelter|sanctuary|haven|safety)$/
const TELLS = /^(?:shout|yell|tell|say|write|cry|plead|chant|scream|call|add|urge|appeal|post|tweet|implore|beg)$/

/** Those asked by words beside the asking itself; none where the asking names its own or nobody is named. */
export function askedElsewhere(reading: ActReading, clause: Clause, context: RoleContext): Party[] {
  if (reading.act === 'ACCUSE' || reading.act === 'THREATEN') return toldTo(reading, clause, context)
  if (reading.act !== 'REQUEST') return []
  for (const find of [
    whomDirectly,
    whoGotIt,
    whoWouldSit,
    refugeIn,
    writtenTo,
    shoutedAt,
    toldWhom,
    toldTo,
    toDoIt,
    whoWasTold,
  ]) {
    const found = find(reading, clause, context)
    if (found.length > 0) return found
  }
  return []
}

/** "begged the colonel for an escort to Ansongo": the colonel, and not where the escort goes. */
export function whomDirectly({ recipient }: ActReading, clause: Clause, context: RoleContext): Party[] {
  if (recipient?.prep !== 'to' || clause.kind !== 'verb' || clause.passive) return []
  if (!/^(?:ask|beg|implore|beseech|petition|urge|press)$/.test(clause.lemma)) return []
  const whom = clause.args.find((a) => /^(?:object|indirect)$/.test(a.role) && !a.shared)
  const sought = clause.args.some((a) => a.prep === 'for')
  return whom && sought && isSomebodyAt(whom.head, context) ? partiesOf(whom, context) : []
}

/** "Residents got an order to leave": who gets or obeys it is told. */
export function whoGotIt({ recipient, uses }: ActReading, clause: Clause, context: RoleContext): Party[] {
  const { tree, clauses } = context
  // "got an order to leave": what is ordered may stand for the order.
  const noun = clause.kind === 'noun' ? clause.head : uses.find((u) => tree.tokens[u]!.upos === 'NOUN')
  if (noun === undefined || recipient?.prep === 'to' || !BIDDINGS.test(tree.tokens[noun]!.lemma)) return []
  const verb = tree.tokens[noun]!.deprel === 'obj' ? clauses.get(tree.tokens[noun]!.head) : undefined
  if (verb?.kind !== 'verb' || verb.passive || !/^(?:get|receive|obey|defy|flout|heed|face)$/.test(verb.lemma))
    return []
  const subject = verb.args.find((a) => a.role === 'subject')
  return subject && isSomebodyAt(subject.head, context) ? partiesOf(subject, context) : []
}

const BIDDINGS = /^(?:order|call|instruction|demand|appeal|plea|request)$/

const SITTING = /^(?:meeting|session|sitting|debate|summit|vote)$/
const SITS =
  /^(?:council|assembly|parliament|league|union|committee|congress|board|bloc|commission|court|senate|cabinet)$/i

/** "asked for a meeting of the Security Council": who would meet is asked. */
export function whoWouldSit(_: ActReading, clause: Clause, context: RoleContext): Party[] {
  const { tree } = context
  if (clause.kind !== 'verb' || clause.passive) return []
  for (const a of clause.args) {
    if (a.role === 'indirect' || (a.role === 'object' && isSomebodyAt(a.head, context))) return []
    if (!/^(?:object|oblique)$/.test(a.role) || !SITTING.test(tree.tokens[a.head]!.lemma)) continue
    const of = kidsOf(tree, a.head).find((k) => k > a.head && prepositionOf(tree, k) === 'of')
    if (of !== undefined && SITS.test(tree.tokens[of]!.text)) return partiesAt(of, context, 1)
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
  const over = context.clauses.get(clause.parent)
  // "wrote to the Red Cross to beg for insulin"
  const aim = clause.mark === 'to' && over?.kind === 'verb' && ADDRESSED.has(over.lemma)
  if (!aim && tokens[clause.head]!.xpos !== 'VBG') return []
  if (!over || (whom && !/^(?:him|her|them|it)$/i.test(tokens[whom.head]!.text))) return []
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
  if (!subject) return []
  // "reminded states that they must not": whoever is told is meant.
  const they = /^(?:they|he|she)$/i.test(context.tree.tokens[subject.head]!.text)
  if (!they && (isSomebodyAt(subject.head, context) || context.tree.tokens[subject.head]!.upos === 'PRON')) return []
  const over = context.clauses.get(clause.parent)
  if (over?.kind !== 'verb' || !LETS_KNOW.has(over.lemma) || over.passive) return []
  const whom = over.args.find((a) => (a.role === 'object' || a.role === 'indirect') && isSomebodyAt(a.head, context))
  if (they && PRESS.test(context.tree.tokens[whom?.head ?? 0]!.lemma)) return []
  return whom ? partiesOf(whom, context) : []
}

const PRESS = /^(?:reporter|journalist|agency|newspaper|press|parliament|correspondent|crowd|magazine|radio|station)$/

/** "'You have betrayed us,' she told the officers": you are those she tells. */
export function toldTo(reading: ActReading, clause: Clause, context: RoleContext): Party[] {
  const whom = reading.recipient ?? reading.actor
  if (!whom || !/^you$/i.test(context.tree.tokens[whom.head]!.text)) return []
  return addressees(clause, context)
}

const ADDRESSED = new Set(
  'write turn phone telephone call cable radio text send appeal speak go come travel'.split(' '),
)

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

const SEEKS = /^(?:ask|request|beg|demand|plead|seek|appeal|press|call)$/
const SPEAKS_TO =
  /^(?:tell|meet|visit|inform|thank|phone|telephone|call|cable|address|approach|see|lobby|petition|warn|remind)$/

/** "wrote to the generals in May and asked for a meeting": who is told, in the same breath, with nobody named behind the asking. */
export function whoWasTold(_: ActReading, clause: Clause, context: RoleContext): Party[] {
  const { tokens } = context.tree
  const { deprel, head } = tokens[clause.head]!
  if (deprel !== 'conj' || head > clause.head || clause.kind !== 'verb' || clause.passive || !SEEKS.test(clause.lemma))
    return []
  const named = (a: Argument): boolean =>
    !a.shared && a.head > clause.head && a.prep !== 'for' && isSomebodyAt(a.head, context)
  if (clause.args.some((a) => (a.role === 'subject' && !a.shared) || a.role === 'clause' || named(a))) return []
  // "told the Commission that he lacks judges and asked for help": what is past goes with the telling.
  const over = context.clauses.get(
    tokens[head]!.xpos === 'VBZ' && tokens[clause.head]!.xpos === 'VBD' ? tokens[head]!.head : head,
  )
  if (over?.kind !== 'verb' || over.passive || over.negated) return []
  const whom = over.args.find(
    (a) =>
      a.head < clause.head &&
      a.head > over.head &&
      (ADDRESSED.has(over.lemma)
        ? a.prep === 'to'
        : SPEAKS_TO.test(over.lemma) && /^(?:object|indirect)$/.test(a.role)) &&
      isSomebodyAt(a.head, context),
  )
  return whom && !PRESS.test(tokens[whom.head]!.lemma) ? partiesOf(whom, context) : []
}

/** Nouns that are done to, for or about whom they name, and not by them. */
const DONE_TO =
  /^(?:boycott|ban|embargo|sanction|isolation|investigation|inquiry|probe|arrest|trial|prosecution|extradition|expulsion|punishment|overthrow|ouster|removal|dismissal|execution|impeachment|protection|defen[cs]e|support|help|aid|assistance|relief|funding|backing|solidarity|evacuation|rescue|attack|war|strike|bombing|jihad|look|review|overhaul|recognition|guarantee|assurance|compensation|justice|torture|destruction|boycotting|blockade|pressure|ceasefire|amnesty|pardon|freedom|independence)$/

/** "called for a boycott of Israel", "appealed for support for his country": what is asked for is done to them, and they are not asked. */
export function isAskedFor(party: Party, reading: ActReading, clause: Clause, context: RoleContext): boolean {
  const { tree } = context
  let at = headIn(party, tree)
  // "called for an inquiry", "demanded an inquiry": those who would hold it are not told.
  if (
    at > clause.head &&
    party.actor === null &&
    isInquiry(tree.tokens[at]!) &&
    (prepositionOf(tree, at) === 'for' ||
      (tree.tokens[at]!.head === clause.head && /^(?:demand|seek|want|request|propose|order)$/.test(clause.lemma)))
  )
    return true
  // "Let them go": said to those who hold them.
  if (
    reading.rule === 'chain/bidden' &&
    at > clause.head &&
    clause.args.some((a) => a.head === at && a.role === 'object')
  )
    return true
  // "wants the force reduced", "asked that the mission be extended": it is done to them.
  const done = tree.tokens[at]?.deprel === 'nsubj:pass' ? tree.tokens[at]!.head : (tree.tokens[at]?.head ?? -1)
  if (at > clause.head && tree.tokens[at]!.deprel === 'nsubj:pass' && done !== clause.head) return true
  if (
    /^(?:chain\/want|REQUEST\/wants-back)$/.test(reading.rule) &&
    done === clause.head &&
    tree.tokens[at]!.deprel === 'obj'
  )
    if (
      kidsOf(tree, clause.head).some(
        (k) => k > at && tree.tokens[k]!.deprel === 'xcomp' && tree.tokens[k]!.xpos === 'VBN',
      )
    )
      return true
  if (isInWhatIsDone(at, clause, context) || isGivenWhatIsAsked(at, clause, context)) return true
  for (let steps = 5; steps > 0 && at >= 0 && at !== clause.head; steps--) {
    const { deprel, head } = tree.tokens[at]!
    const above = tree.tokens[head]
    if (!above || head === clause.head || deprel.startsWith('nsubj')) return false
    const prep = caseOf(tree, at)
    if (/^(?:by|from)$/.test(prep)) return false
    // "the junta's air strikes", "Russian strikes": theirs.
    const owner = /^(?:nmod:poss|amod|compound)$/.test(deprel)
    if (above.upos === 'NOUN' && DONE_TO.test(above.lemma) && head > clause.head) return !owner
    // "an appeal for blankets for the refugees"
    if (prep === 'for' && above.upos === 'NOUN' && sortOf(above) === 'thing') return true
    // "called for using force against them"
    if (above.xpos === 'VBG' && /^(?:advcl|acl|obl|nmod)$/.test(above.deprel) && above.head === clause.head)
      return kidsOf(tree, head).some((k) => tree.tokens[k]!.text === 'for') && /^(?:obj|obl)/.test(deprel)
    at = head
  }
  return false
}

/** "Demanded that the road be shut to fighters", "that food be given to the camp": what is to be done to or for somebody is not asked of him. */
function isGivenWhatIsAsked(whom: number, { head: asks }: Clause, { tree }: RoleContext): boolean {
  const { tokens } = tree
  let at = whom
  while (tokens[at]?.deprel === 'conj' && tokens[at]!.head < at && tokens[at]!.head > asks) at = tokens[at]!.head
  const { deprel, head } = tokens[at] ?? { deprel: '', head: -1 }
  if (deprel !== 'obl' || head <= asks || tokens[head]!.deprel !== 'ccomp' || tokens[head]!.head !== asks) return false
  if (!kidsOf(tree, at).some((k) => k < at && /^(?:to|for)$/i.test(tokens[k]!.text))) return false
  return kidsOf(tree, head).some((k) => tokens[k]!.deprel === 'nsubj:pass')
}

/** "asked for soldiers to be stationed there", "for it to be equipped with helicopters", "for a team to verify it": asked is whoever can have it done. */
function isInWhatIsDone(at: number, { head: asks }: Clause, { tree: { tokens } }: RoleContext): boolean {
  const lead = tokens.findIndex((t, i) => i > asks && i <= asks + FOR && t.text === 'for')
  if (lead < 0 || at <= lead) return false
  let to = lead + 1
  while (to < tokens.length && to <= lead + NEAR && !/^(?:to|[,.;])$/.test(tokens[to]!.text)) to++
  if (tokens[to]?.xpos !== 'TO') return false
  if (tokens[to + 1]!.text === 'be' && tokens[to + 2]?.xpos === 'VBN') return true
  return at < to && /^an?$/i.test(tokens[lead + 1]!.text) && tokens[to + 1]?.xpos === 'VB'
}
/** Words between the asking and its "for", and between that and "to". */
const FOR = 3
const NEAR = 7

/** "repeated his call for the parties to end the violence": who is to do it is asked. */
export function toDoIt(reading: ActReading, clause: Clause, context: RoleContext): Party[] {
  const { tree } = context
  if (reading.recipient && isSomebodyAt(reading.recipient.head, context)) return []
  const inner = [...clause.args.map((a) => a.head), ...reading.uses].flatMap((h) => context.clauses.get(h)?.args ?? [])
  for (const a of [...clause.args, ...inner]) {
    if (a.prep !== 'for' || !isSomebodyAt(a.head, context)) continue
    const next = tree.tokens.findIndex((t, i) => i > a.head && i < a.head + 7 && t.text === 'to')
    // "for the wounded to be flown out": it is done to them.
    const be = tree.tokens[next + 1]?.text === 'be' && tree.tokens[next + 2]?.xpos === 'VBN'
    if (next > 0 && !be && tree.tokens[next + 1]?.xpos === 'VB') return partiesOf(a, context)
  }
  return []
}
