// The parties of an act: those the signal's arguments name, and where they name none, those the words around make plain.
import type { Act, Party, Speaker } from '../model/index.ts'
import { capitalOf } from '../vocab/actors/index.ts'
import type { ActReading } from './acts.ts'
import { lastDoers, lastTalkers, type Memory } from './claims-memory.ts'
import { othersOf } from './clause-arguments.ts'
import type { Clause } from './clause-types.ts'
import { mentionsIn } from './mention-index.ts'
import { claimantsIn, ownersOf, partiesOf, type RoleContext } from './roles.ts'
import {
  doersAlong,
  doersByPhase,
  doersFurtherBehind,
  doersRightBehind,
  dutyBearer,
  evacueesAround,
  expelledFrom,
  ownersOfFirst,
  participantsAround,
  thoseBehindIt,
} from './roles-around.ts'
import { shownBy } from './roles-moved.ts'
import { hungActively, isIssued, ownDoers } from './roles-own.ts'
import { withMeant } from './roles-pairs.ts'
import { partyOf, sameParty } from './roles-phrases.ts'
import { canHarm, canSpeak, nameCanHarm, sortOf } from './roles-plausible.ts'
import { recipientsOf, SPOKEN } from './roles-recipients.ts'
import { isOfficial, isOutlet, isOwnDeed, sameSide } from './roles-side.ts'
import { kidsOf } from './sentence-tree.ts'
import { isDefinite } from './status.ts'

/** Acts that each does to the other: "A and B met" is A to B. */
const RECIPROCAL: ReadonlySet<Act> = new Set<Act>(['CONSULT', 'AGREE', 'COOPERATE'])

/** Acts no place, weapon or building does. */
const VIOLENT: ReadonlySet<Act> = new Set<Act>(['ASSAULT', 'COERCE', 'SANCTION'])

/** What two do together or both fail to do: signing, recognising, coming to terms. */
const SHARED = /^(?:SUPPORT\/(?:sign|recognise)|chain\/fail-to-give)$/

/** The parties of one reading. `inferred` is true where a party was not named by the clause's own arguments. */
export interface Parties {
  readonly actors: readonly Party[]
  readonly recipients: readonly Party[]
  readonly inferred: boolean
}

/** Who does what the clause tells, and to whom. */
export function partiesOfReading(
  reading: ActReading,
  clause: Clause,
  above: ActReading | null,
  context: RoleContext,
  memory: Memory,
): Parties {
  const given = withCapitals(reading.act, partiesGiven(reading, clause, above, context, memory))
  const actors = withMeant(given.actors, context)
  const others = withMeant(given.recipients, context)
  const mutual = actors !== given.actors && RECIPROCAL.has(reading.act) && others.length === 0
  const parties = { ...given, actors, recipients: mutual ? actors.slice(1) : others }
  if (!VIOLENT.has(reading.act)) return parties
  const able = parties.actors.filter((p) => p.actor !== null || nameCanHarm(p.name))
  return able.length === parties.actors.length ? parties : { ...parties, actors: able }
}

/** Acts that a town itself may do, as its people. */
const OF_TOWNS: ReadonlySet<Act> = new Set<Act>(['PROTEST', 'CONCEDE', 'RETREAT'])

/** "Tehran would work it out with Moscow": a capital that acts, or is dealt with, is its state. */
function withCapitals(act: Act, parties: Parties): Parties {
  if (OF_TOWNS.has(act)) return parties
  const asState = (list: readonly Party[]): readonly Party[] =>
    list.map((p) => {
      const state = p.actor === null && /^\p{Lu}/u.test(p.name) ? capitalOf(p.name) : undefined
      return state ? { ...p, name: state.name, actor: state.id } : p
    })
  const dealt = SPOKEN.has(act) || act === 'LEVERAGE' || act === 'COOPERATE'
  return {
    ...parties,
    actors: asState(parties.actors),
    recipients: dealt ? asState(parties.recipients) : parties.recipients,
  }
}

function partiesGiven(
  given: ActReading,
  clause: Clause,
  above: ActReading | null,
  context: RoleContext,
  memory: Memory,
): Parties {
  const hung = hungActively(given, clause, context)
  if (hung) return partiesGiven(hung, clause, above, context, memory)
  const turned = turnedRound(given, clause, context)
  if (turned) return partiesGiven(turned, clause, above, context, memory)
  const shown = shownBy(given, clause, context)
  const reading = shown.actor && !isDoer(shown, clause, context) ? { ...shown, actor: null } : shown
  const bearers = reading.act === 'REQUEST' ? dutyBearer(clause, context) : null
  const says = context.speaker ?? context.scene.issuer
  if (bearers && bearers.length > 0 && says) return { actors: [asParty(says)], recipients: bearers, inferred: true }
  const recipients = recipientsOf(reading, clause, context, memory)
  // "Residents reported shelling": they tell of it and did not do it.
  const told = TELLS.has(clause.lemma) && !SPOKEN.has(reading.act)
  const named = told ? [] : withCompanions(partiesOf(reading.actor, context), clause, context)
  const both = arePair(named) && (reading.act === 'CONSULT' || /^(?:both|the two)\b/i.test(named[0]!.text))
  const pair = both ? lastTalkers(memory, context.sentence.index) : []
  const mutual = RECIPROCAL.has(reading.act) && (reading.act === 'CONSULT' || recipients.length === 0)
  if (pair.length === 2 || (pair.length > 2 && reading.act === 'CONSULT'))
    return { actors: pair, recipients: mutual ? pair.slice(1) : recipients, inferred: true }
  if (named.length > 0) {
    if (
      (RECIPROCAL.has(reading.act) || SHARED.test(reading.rule)) &&
      (recipients.length === 0 || (named.length > 1 && SHARED.test(reading.rule)))
    )
      return { actors: named, recipients: named.slice(1), inferred: false }
    const joined = RECIPROCAL.has(reading.act) && isMutual(reading, clause) ? joinedBy(named, recipients) : named
    if (joined !== named) return { actors: joined, recipients, inferred: false }
    return { actors: named, recipients: otherThanActor(reading, named, recipients, context), inferred: false }
  }
  const actors = inferredActors(reading, clause, above, context, recipients, memory)
  const again = actors.length === 0 && recipients.length === 0 ? talkersAgain(reading, clause, context, memory) : []
  if (again.length > 1) return { actors: again, recipients: again.slice(1), inferred: true }
  return {
    actors,
    recipients,
    inferred: actors.length > 0,
  }
}

/** Whether the argument a reading takes for its actor can do such a thing, and is not cut off from its verb. */
function isDoer({ act, actor }: ActReading, clause: Clause, { tree }: RoleContext): boolean {
  const token = tree.tokens[actor!.head]!
  if (clause.relation === 'acl' && tree.tokens[clause.head]!.head === actor!.head)
    for (let i = actor!.head + 1; i < clause.head; i++) if (tree.tokens[i]!.text === ';') return false
  if (VIOLENT.has(act)) return canHarm(token) || sortOf(token) === 'deed'
  if (!SPOKEN.has(act) || clause.kind !== 'verb') return true
  return (canSpeak(token) && !isIssued(token)) || sortOf(token) === 'deed'
}

/** "The talks are to go on Monday", "a deal had been reached", with nobody named: those who were told to talk just before. */
function talkersAgain(reading: ActReading, clause: Clause, context: RoleContext, memory: Memory): readonly Party[] {
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
function isMutual(reading: ActReading, clause: Clause): boolean {
  if (ONE_WAY.has(clause.lemma) || reading.mode === 'visit' || reading.mode === 'phone') return false
  if (reading.act === 'CONSULT') return true
  return reading.recipient?.prep === 'with' && reading.leaning !== 'planned'
}

function joinedBy(actors: readonly Party[], others: readonly Party[]): readonly Party[] {
  const more = others.filter((o) => !actors.some((a) => sameParty(a, o)))
  return more.length > 0 ? [...actors, ...more] : actors
}

const PAIR =
  /^(?:the|both|these)? ?(?:two )?(?:(?:ministers|leaders|presidents|diplomats|envoys|sides|parties|men|women|officials|delegations|countries|governments|negotiators|teams))$/i

/** "the ministers", "both sides": those who were told to meet before, and no others. */
function arePair(named: readonly Party[]): boolean {
  return named.length === 1 && named[0]!.actor === null && PAIR.test(named[0]!.name)
}

/** "their men taken hostage by the rebels", read as if the men took: who stands behind "by" did it. */
function turnedRound(reading: ActReading, clause: Clause, context: RoleContext): ActReading | null {
  if (clause.kind === 'noun') return ofSufferer(reading, clause)
  if (clause.kind !== 'verb') return null
  const by = clause.args.find((a) => a.role === 'agent')
  // "killed in shelling by the army"
  if (
    by &&
    reading.actor?.shared &&
    clause.mark &&
    context.tree.tokens[clause.head]!.xpos === 'VBG' &&
    !clause.args.some((a) => a.role === 'object')
  )
    return { ...reading, actor: by, recipient: reading.recipient ?? reading.actor }
  // "the resumption of shelling by the army"
  if (!reading.actor && by && context.tree.tokens[clause.head]!.xpos === 'VBG') return { ...reading, actor: by }
  if (reading.actor?.role !== 'subject') return null
  if (context.tree.tokens[clause.head]!.xpos !== 'VBN' || clause.relation !== 'acl') return null
  if (clause.args.some((a) => a.role === 'subject' && !a.shared)) return null
  const agent = clause.args.find((a) => a.role === 'agent')
  if (agent) return { ...reading, actor: agent, recipient: reading.actor }
  // "medics counted 97 civilians killed": with nothing behind it, the participle tells what was done to them.
  const bare = VIOLENT.has(reading.act) && !clause.args.some((a) => a.role === 'object' || a.role === 'indirect')
  return bare && reading.recipient === null ? { ...reading, actor: null, recipient: reading.actor } : null
}

/** "before her release", "the editor's arrest": whose deed it is suffers it, where nobody stands behind "of". */
function ofSufferer(reading: ActReading, clause: Clause): ActReading | null {
  // "in defiance of the court"
  if (reading.actor?.prep === 'of' && /^(?:defiance|violation|breach|contravention)$/.test(clause.lemma))
    return { ...reading, actor: null, recipient: reading.actor }
  if (reading.actor?.role !== 'possessor' || !SUFFERED.test(clause.lemma)) return null
  if (clause.args.some((a) => a.role === 'oblique' && a.prep === 'of')) return null
  return { ...reading, actor: clause.args.find((a) => a.role === 'agent') ?? null, recipient: reading.actor }
}

const SUFFERED =
  /^(?:release|arrest|detention|imprisonment|capture|killing|murder|assassination|execution|abduction|kidnapping|kidnap|poisoning|expulsion|deportation|extradition|trial|conviction|lynching|beheading|disappearance|torture|evacuation|displacement)$/

/** The doers of a deed the clause is told of or takes place in: "killed in Russian air strikes", "an attack in which ten died". */
function doersOfDeedAround(clause: Clause, context: RoleContext): Party[] {
  const { tree } = context
  for (const a of clause.args) {
    if (a.role !== 'oblique' && a.role !== 'agent') continue
    // "killed at the hands of the militia"
    if (a.prep === 'at' && tree.tokens[a.head]!.lemma === 'hand') {
      const whose = kidsOf(tree, a.head).find((k) => tree.tokens[k]!.deprel === 'nmod')
      if (whose !== undefined) return partiesOf({ ...a, head: whose, others: othersOf(tree, whose) }, context)
    }
    if (a.prep !== 'in' && a.prep !== 'by' && a.prep !== 'during' && a.prep !== 'from' && a.prep !== 'as a result of')
      continue
    if (sortOf(tree.tokens[a.head]!) !== 'deed') continue
    const owners = ownersOf(a.head, context)
    if (owners.length > 0) return owners
  }
  let at = clause.head
  if (tree.tokens[at]!.deprel === 'conj') at = tree.tokens[at]!.head
  const token = tree.tokens[at]
  if (token?.deprel !== 'acl:relcl' || token.head < 0 || sortOf(tree.tokens[token.head]!) !== 'deed') return []
  return ownersOf(token.head, context)
}

/** "He urged him": the two are not the same; the other is the last one named before. */
function otherThanActor(
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
  const known = mentionsIn(context.scene.mentions, {
    start: Math.max(0, context.sentence.start - 240),
    end: before,
  }).filter((m) => m.form === 'name' && (m.type === 'person' || m.type === 'organisation') && m.name !== null)
  for (let i = known.length - 1; i >= 0; i--) {
    const party = partyOf(known[i]!, known[i]!.name!, context.scene.text)
    if (!actors.some((a) => sameSide(a, party))) return [party]
  }
  return recipients
}

const TELLS = new Set([
  'report',
  'describe',
  'document',
  'record',
  'recount',
  'witness',
  'say',
  'film',
  'confirm',
  'mention',
])
const COMPANIONS = new Set(['along with', 'together with', 'alongside', 'jointly with'])

/** "Along with Russia, Iran backs …": both do. */
function withCompanions(actors: readonly Party[], clause: Clause, context: RoleContext): Party[] {
  if (actors.length === 0) return []
  const { tree } = context
  const subject = clause.args.find((a) => a.role === 'subject')
  const beside = subject ? (context.clauses.get(subject.head)?.args ?? []) : []
  const more = [...clause.args, ...beside]
    .filter((a) => a.role === 'oblique' && a.prep !== null && COMPANIONS.has(a.prep))
    .filter((a) => sortOf(tree.tokens[a.head]!) === 'party')
    .flatMap((a) => partiesOf(a, context))
  return [...actors, ...more.filter((m) => !actors.some((a) => sameParty(a, m)))]
}

/** "The Council is clear that this is unacceptable": whose verdict it is. */
function heldBy(clause: Clause, context: RoleContext): Party[] {
  const above = context.clauses.get(clause.parent)
  if (
    above?.kind !== 'adjective' ||
    !/^(?:clear|adamant|certain|sure|convinced|unequivocal|unanimous)$/.test(above.lemma)
  )
    return []
  return partiesOf(above.args.find((a) => a.role === 'subject') ?? null, context)
}

function inferredActors(
  reading: ActReading,
  clause: Clause,
  above: ActReading | null,
  context: RoleContext,
  recipients: readonly Party[],
  memory: Memory,
): Party[] {
  const { speaker, scene, tree } = context
  // "accused the army of shelling": who is accused did it.
  if (above?.act === 'ACCUSE' && above.recipient && !SPOKEN.has(reading.act)) {
    const accused = partiesOf(above.recipient, context)
    if (accused.length > 0) return accused
  }
  const held = SPOKEN.has(reading.act) && !reading.actor ? heldBy(clause, context) : []
  if (held.length > 0) return held
  const own = ownDoers(reading, clause, context)
  if (own.length > 0) return own
  if (!SPOKEN.has(reading.act)) {
    for (const use of reading.uses) {
      const owners = sortOf(tree.tokens[use]!) === 'deed' ? ownersOf(use, context) : []
      if (owners.length > 0) return owners
    }
  }
  const around = aroundOf(reading, clause, context)
  if (around.length > 0) return around
  const along = doersAlong(reading, clause, context)
  if (along.length > 0) return along
  // "the bombing forced them to leave": by whom it was done before.
  if (reading.actor && sortOf(tree.tokens[reading.actor.head]!) === 'deed' && isDefinite(tree, reading.actor.head)) {
    const before = lastDoers(memory, 'ASSAULT', context.sentence.index)
    if (before.length > 0) return [...before]
  }
  const who = speaker ?? scene.issuer
  if (who && reading.act === 'AGREE' && clause.passive) return []
  if (who && SPOKEN.has(reading.act) && clause.kind !== 'noun' && !reading.actor) return [asParty(who)]
  if (
    speaker &&
    reading.act === 'ASSAULT' &&
    (isOwnDeed(speaker, recipients) ||
      ([clause.head, ...reading.uses].some((u) => OPERATIONS.has(tree.tokens[u]?.lemma ?? '')) && isOfficial(speaker)))
  ) {
    return [context.side ?? asParty(speaker)]
  }
  if (reading.act === 'ASSAULT') {
    const around = doersOfDeedAround(clause, context)
    if (around.length > 0) return around
    const claimed = claimantsIn(context)
    if (claimed.length > 0) return claimed
  }
  // "two strikes hit a bridge", told in a row: whose strikes they were said to be before.
  const strike = reading.act === 'ASSAULT' ? strikeOf(clause, context) : -1
  if (strike >= 0) return [...lastDoers(memory, 'ASSAULT', context.sentence.index)]
  // "the bombing", told again: by whom it was done before.
  if (
    clause.kind === 'noun' &&
    reading.rule !== 'ASSAULT/truce-broken' &&
    !/^(?:liberation|recapture|retaking|rescue)$/.test(clause.lemma) &&
    isDefinite(tree, clause.head) &&
    (reading.act === 'ASSAULT' || reading.act === 'CONCEDE' || reading.act === 'RETREAT')
  ) {
    return [...lastDoers(memory, reading.act, context.sentence.index)]
  }
  return []
}

/** The counted strikes that a clause has for its subject, or that it is hung on; -1 where there are none. */
function strikeOf(clause: Clause, { tree }: RoleContext): number {
  if (clause.kind !== 'verb' || clause.passive) return -1
  const subject = clause.args.find((a) => a.role === 'subject')?.head
  const head = subject ?? (clause.relation === 'acl' ? tree.tokens[clause.head]!.head : -1)
  const token = tree.tokens[head]
  if (!token || !/^(?:strike|airstrike|sortie|air-strike)$/.test(token.lemma)) return -1
  return kidsOf(tree, head).some((k) => tree.tokens[k]!.deprel === 'nummod') ? head : -1
}

/** The doers that the clause around makes plain. */
function aroundOf(reading: ActReading, given: Clause, context: RoleContext): Party[] {
  // "the siege of Goma by rebels began": the noun tells the deed, and the verb only that it was.
  const noun = given.kind === 'verb' ? context.clauses.get(reading.uses[0] ?? -1) : undefined
  const clause = noun?.kind === 'noun' && /^(?:deed|idea)$/.test(sortOf(context.tree.tokens[noun.head]!)) ? noun : given
  switch (reading.act) {
    case 'ASSAULT':
    case 'COERCE':
      for (const find of [doersByPhase, doersRightBehind, ownersOfFirst, doersFurtherBehind, thoseBehindIt]) {
        const found = find(clause, context)
        if (found.length > 0) return found
      }
      return []
    case 'SANCTION':
      return expelledFrom(reading, clause, context)
    case 'CONSULT':
    case 'PROTEST':
      return participantsAround(clause, context)
    case 'RETREAT':
      return evacueesAround(reading, context)
    case 'AID':
    case 'MOBILIZE':
      // "A warship was sent", says the navy's spokesman: its own.
      return clause.passive && context.side && context.speaker && isOfficial(context.speaker) ? [context.side] : []
    default:
      return []
  }
}

/** A speaker as the party that does what is done by speaking. */
export function asParty(speaker: Speaker): Party {
  return { name: speaker.name, text: speaker.name, span: speaker.span, actor: speaker.actor }
}

/** Event nouns an army uses of its own doings. */
export const OPERATIONS: ReadonlySet<string> = new Set([
  'campaign',
  'operation',
  'offensive',
  'advance',
  'push',
  'sweep',
])

/** Whether the words are somebody's and lay the deed at another's door. */
export function isAdverse(act: Act, parties: Parties, said: Said): boolean {
  const { speaker, direct, issuer, own } = said
  if (!speaker || isOutlet(speaker) || SPOKEN.has(act)) return false
  const { actors, recipients } = parties
  if (actors.length === 0) {
    return act === 'ASSAULT' && !direct && !isOwnDeed(speaker, recipients) && !(own && isOfficial(speaker))
  }
  if (actors.some((a) => sameSide(a, speaker) || (issuer !== null && sameSide(a, issuer)))) return false
  // A statement in somebody's own name is taken at its word; it says itself where it only suspects.
  if (direct && issuer !== null) return false
  return direct ? speaker.actor !== null && actors.some((a) => a.actor !== null) : true
}

/** How the words of a claim are somebody's. */
export interface Said {
  readonly speaker: Speaker | null
  readonly direct: boolean
  /** Whose statement the whole report is; null for the press. */
  readonly issuer: Speaker | null
  /** True for an army's word for its own doings: "the operation". */
  readonly own: boolean
}
