// Who does a deed whose clause names no doer: what the words around it, the speaker or the sentences before make plain.

import type { Party, Speaker } from '../model/index.ts'
import { BIDS } from '../vocab/verbs/control.ts'
import type { ActReading } from './acts.ts'
import { lastDoers, type Memory } from './claims-memory.ts'
import { prepositionOf } from './clause-arguments.ts'
import type { Clause } from './clause-types.ts'
import { claimantsIn, ownersOf, partiesAt, partiesOf, type RoleContext } from './roles.ts'
import {
  doersAlong,
  doersBehind,
  evacueesAround,
  expelledFrom,
  ownersOfFirst,
  participantsAround,
  thoseBehindIt,
  thoseHavingItDone,
  thoseOwningUp,
} from './roles-around.ts'
import { convictedOf } from './roles-convicted.ts'
import { modifierParties } from './roles-modifiers.ts'
import { foesInFight, jailersOf, keepersOf, onOrdersOf, orderersOf, plannersOf } from './roles-nominal.ts'
import { ownDoers } from './roles-own.ts'
import { CRAFT, sortOf } from './roles-plausible.ts'
import { doneBy, promisedBy } from './roles-reached.ts'
import { SPOKEN } from './roles-recipients.ts'
import { asParty, OPERATIONS } from './roles-said.ts'
import { shownBy } from './roles-shown.ts'
import { isOfficial, isOwnDeed, mayHaveDone, sameSide } from './roles-side.ts'
import { arrestersOf } from './roles-wider.ts'
import { kidsOf, type Tree } from './sentence-tree.ts'
import { isDefinite } from './status-known.ts'

/** The doers of a reading that names none; none where nothing makes them plain. */
export function inferredActors(
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
  // A reproach or refusal made by saying so, wherever its word stands: "driven out, in breach of the accord, he said".
  const says = speaker ?? scene.issuer
  if (says && !reading.actor && /^chain\/(?:charged|not>no-reason)$/.test(reading.rule)) return [asParty(says)]
  const held = SPOKEN.has(reading.act) && !reading.actor ? heldBy(clause, context) : []
  if (held.length > 0) return held
  const own = ownDoers(reading, clause, context)
  if (own.length > 0) return own
  if (!SPOKEN.has(reading.act)) {
    for (const use of reading.uses) {
      const owners =
        sortOf(tree.tokens[use]!) === 'deed' && !isDowned(use, clause, context) ? ownersOf(use, context) : []
      if (owners.length > 0) return owners
    }
  }
  const around = aroundOf(reading, clause, context)
  if (around.length > 0) return around
  for (const find of [
    doneBy,
    promisedBy,
    arrestersOf,
    convictedOf,
    plannersOf,
    shownBy,
    orderersOf,
    onOrdersOf,
    foesInFight,
    jailersOf,
    keepersOf,
  ]) {
    const found = find(reading, clause, context)
    if (found.length > 0) return found
  }
  const along = doersAlong(reading, clause, context)
  if (along.length > 0) return along
  // "the bombing forced them to leave": by whom it was done before.
  if (reading.actor && sortOf(tree.tokens[reading.actor.head]!) === 'deed' && isDefinite(tree, reading.actor.head)) {
    const before = lastDoers(memory, 'ASSAULT', context.sentence.index, (p) => mayHaveDone(p, reading, recipients))
    if (before.length > 0) return [...before]
  }
  const who = speaker ?? scene.issuer
  // "Neither has replied, its spokeswoman said", "the bishop said the letters had gone unanswered": who tells of silence is not silent.
  if (
    who &&
    (reading.rule === 'REJECT/unanswered' ||
      (reading.rule === 'chain/not>unanswered' &&
        (reading.recipient !== null || clause.args.some((a) => a.role === 'subject' && isNobody(a.head, tree)))))
  )
    return []
  if (who && isSuffered(reading, clause)) return []
  if (
    who &&
    clause.passive &&
    (isByOthers(reading, clause) || isToldHim(reading, clause, tree, who) || isKeptFrom(reading, clause, tree, who))
  )
    return []
  if (who && SPOKEN.has(reading.act) && !reading.actor && (clause.kind !== 'noun' || isPredicate(clause, tree)))
    return [asParty(who)]
  const downed = speaker ? downedBySpeaker(reading, clause, context) : []
  if (downed.length > 0) return downed
  if (
    speaker &&
    reading.act === 'ASSAULT' &&
    (isOwnDeed(speaker, recipients) ||
      (context.side !== null && isOwnDeed({ ...speaker, name: context.side.name }, recipients)) ||
      ([clause.head, ...reading.uses].some((u) => OPERATIONS.has(tree.tokens[u]?.lemma ?? '')) && isOfficial(speaker)))
  ) {
    return [context.side ?? asParty(speaker)]
  }
  if (reading.act === 'ASSAULT') {
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
    !isOfYear(clause.head, tree) &&
    (reading.act === 'ASSAULT' || reading.act === 'CONCEDE' || reading.act === 'RETREAT')
  ) {
    const mayBe = (p: Party): boolean => mayHaveDone(p, reading, recipients)
    return [...lastDoers(memory, reading.act, context.sentence.index, mayBe)]
  }
  return []
}

/** "Since the coup of February 2021", "the 1962 coup": one of its own time, whoever did the deeds told near by. */
function isOfYear(noun: number, { tokens, last }: Tree): boolean {
  for (let k = Math.max(0, noun - 3); k <= last[noun]! && k <= noun + 5; k++) {
    if (k < noun && tokens[k]!.head !== noun) continue
    if (/^(?:1[5-9]|20)\d\d$/.test(tokens[k]!.text)) return true
  }
  return false
}

/** "I am criticised for it", "it was agreed": whoever does so is not named, and is not who tells of it. */
function isByOthers(reading: ActReading, clause: Clause): boolean {
  if (reading.act === 'AGREE') return true
  if (clause.kind !== 'verb') return false
  // "Its staff were threatened, the network said": by others than those who tell of it.
  if (reading.act === 'THREATEN') return /^(?:threaten|menace|warn)$/.test(clause.lemma)
  return reading.act === 'ACCUSE' && BLAMES.test(clause.lemma)
}
const BLAMES =
  /^(?:accuse|blame|criticise|criticize|condemn|denounce|charge|suspect|indict|investigate|sue|rebuke|slam|blast|attack|censure|lambast|castigate|prosecute|probe|implicate|fault)$/

/**
 * "The lorries were turned back, the agency said", "none of them was freed, relatives said": who tells what was refused did not refuse
 * it, nor did who tells that leave is asked for in vain.
 */
function isKeptFrom(reading: ActReading, clause: Clause, tree: RoleContext['tree'], who: Speaker): boolean {
  if (reading.act !== 'REJECT' || clause.modal !== null) return false
  const what = clause.args.find((a) => a.role === 'subject')?.head
  const isDone = kidsOf(tree, clause.head).some((k) => /^(?:was|were|been)$/i.test(tree.tokens[k]!.text))
  const byWord = isOfficial(who) && /^(?:reject|refuse|decline|dismiss|rule)$/.test(clause.lemma)
  if (isDone && !byWord && what !== undefined && !/^(?:it|this|that)$/i.test(tree.tokens[what]!.text)) return true
  if (clause.negated) return false
  return (
    what !== undefined &&
    LEAVE.test(tree.tokens[what]!.lemma) &&
    !kidsOf(tree, what).some((k) => /^no$/i.test(tree.tokens[k]!.text))
  )
}

/**
 * "No lorry has come in for a month, the agency said", "she said she had received threats": who tells that nothing came does not hold it
 * back, nor does who was threatened threaten.
 */
function isSuffered({ rule }: ActReading, clause: Clause): boolean {
  if (rule === 'THREATEN/threatened') return true
  return /^chain\/not>.*(?:cargo|aid)-arrives$/.test(rule) && clause.modal === null && clause.tense !== 'future'
}

const LEAVE =
  /^(?:request|access|permission|permit|passage|entry|visa|appeal|plea|clearance|petition|authori[sz]ation|leave)$/

function isNobody(head: number, tree: RoleContext['tree']): boolean {
  return /^(?:neither|none|nobody|no-one)$/i.test(tree.tokens[head]!.text)
}

/** "He had been told to wait, a diplomat said": who tells what he was told did not tell it. */
function isToldHim(reading: ActReading, clause: Clause, tree: RoleContext['tree'], who: Speaker): boolean {
  const bidden = reading.act === 'REQUEST' && BIDS.has(clause.lemma)
  if (clause.kind !== 'verb' || !(bidden || (reading.act === 'THREATEN' && PUT_TO.test(clause.lemma)))) return false
  const subject = clause.args.find((a) => a.role === 'subject' || a.role === 'object')?.head
  if (subject === undefined) return false
  if (/^(?:he|she|we|i|him|her|us)$/i.test(tree.tokens[subject]!.text)) return true
  // "Complained that his side had been given an ultimatum": his own, and not by him.
  if (kidsOf(tree, subject).some((k) => tree.tokens[k]!.xpos === 'PRP$')) return true
  if (!bidden) return false
  if (!kidsOf(tree, clause.head).some((k) => tree.tokens[k]!.text.toLowerCase() === 'had')) return false
  // "It had been asked to carry the wounded", "the army had been asked only to wait": told of what somebody else asked before.
  return (
    /^(?:it|they)$/i.test(tree.tokens[subject]!.text) || /^(?:ask|urge|request)$/.test(clause.lemma) || !isOfficial(who)
  )
}

/** A threat is put to somebody. */
const PUT_TO = /^(?:give|hand|serve|send|issue|threaten|warn)$/

/** "This is a disgrace": a noun says it of something, and whoever speaks says so. */
function isPredicate(clause: Clause, tree: RoleContext['tree']): boolean {
  return kidsOf(tree, clause.head).some((k) => tree.tokens[k]!.deprel === 'cop')
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
      for (const find of [doersBehind, ownersOfFirst, thoseBehindIt, thoseOwningUp, thoseHavingItDone]) {
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
    case 'MOBILIZE': {
      const senders = sendersOf(given, context)
      if (senders.length > 0) return senders
      // "A warship was sent", says the navy's spokesman: its own.
      return clause.passive && context.side && context.speaker && isOfficial(context.speaker) ? [context.side] : []
    }
    default:
      return []
  }
}

/** "a first UN convoy reached the town", "lorries of the Red Cross": whose the carriers are sends what they carry; else who is named behind "by". */
function sendersOf(clause: Clause, context: RoleContext): Party[] {
  const subject = clause.args.find((a) => a.role === 'subject')
  const token = subject && context.tree.tokens[subject.head]!
  if (
    !subject ||
    !token ||
    !/^(?:convoy|lorry|truck|ship|plane|vessel|boat|helicopter|flight|shipment|delivery|parcel|aid|assistance|relief|food|medicine|arm|weapon|supply|supplies)$/.test(
      token.lemma,
    )
  )
    return doersBehind(clause, context)
  const owners = ownersOf(subject.head, context)
  if (owners.length > 0) return owners
  const of = kidsOf(context.tree, subject.head).find(
    (k) => k > subject.head && context.tree.tokens[k]!.upos === 'PROPN' && prepositionOf(context.tree, k) === 'of',
  )
  return of === undefined ? doersBehind(clause, context) : partiesAt(of, context, 1)
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

/** What can be shot down, sunk or intercepted. */
const DOWNED: ReadonlySet<string> = new Set([...CRAFT, 'ship', 'missile', 'rocket'])
/** A craft that is shot down or sunk does not do it. */
function isDowned(use: number, clause: Clause, { tree }: RoleContext): boolean {
  if (!DOWNED.has(tree.tokens[use]!.lemma.toLowerCase()) || clause.kind !== 'verb') return false
  const told = clause.args.find((a) => a.head === use)
  return DOWNS.test(clause.lemma) && (told?.role === 'object' || (told?.role === 'subject' && clause.passive))
}

const DOWNS = /^(?:shoot|down|sink|intercept|destroy|hit|bring|neutralise|neutralize|repel)$/

/** "A US helicopter was shot down," says the rebels' spokesman: his own side did it, unless the craft was its own. */
function downedBySpeaker(reading: ActReading, clause: Clause, context: RoleContext): Party[] {
  const { speaker, side, tree } = context
  if (!speaker || reading.act !== 'ASSAULT' || !clause.passive || !DOWNS.test(clause.lemma)) return []
  const head = clause.args.find((a) => a.role === 'subject')?.head
  if (head === undefined || !DOWNED.has(tree.tokens[head]!.lemma.toLowerCase())) return []
  const who = side ?? asParty(speaker)
  if (!who.actor?.startsWith('group/') && !ARMED.test(who.name)) return []
  for (const kid of kidsOf(tree, head)) {
    if (tree.tokens[kid]!.deprel === 'nmod:poss') {
      const owners = partiesAt(kid, context, 1)
      if (owners.length === 0 || owners.some((p) => /^\P{Lu}/u.test(p.name) || sameSide(p, who))) return []
    }
    const before = /^(?:compound|amod)$/.test(tree.tokens[kid]!.deprel) ? modifierParties(kid, context) : []
    if (before.some((p) => sameSide(p, who))) return []
  }
  return [{ ...who, text: speaker.name, span: speaker.span }]
}

const ARMED =
  /\b(?:army|air force|navy|military|troops|forces|rebels?|fighters|militia|insurgents|command|defen[cs]e ministry|ministry of defen[cs]e|coalition)$/i
