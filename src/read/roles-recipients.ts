// To whom an act is done: the argument the signal names, where it is somebody; else those the words around make plain.
import type { Act, Party } from '../model/index.ts'
import type { ActReading } from './acts.ts'
import { lastDoers, type Memory } from './claims-memory.ts'
import { othersOf, prepositionOf } from './clause-arguments.ts'
import type { Argument, Clause } from './clause-types.ts'
import { mentionAt } from './mention-index.ts'
import { claimantsIn, ownersOf, partiesAt, partiesOf, type RoleContext } from './roles.ts'
import { againstWhom, doerBeside } from './roles-against.ts'
import { askedElsewhere, isAskedFor } from './roles-asked.ts'
import { isOfVictims, isSomebodyAt, isWhere, partiesBehind } from './roles-behind.ts'
import { withBeyond } from './roles-beyond.ts'
import { mayReceive, receiversIn } from './roles-frames.ts'
import { forWhom, promisedIn } from './roles-handed.ts'
import { HARMS, harmedBy, ownersAt, ownersOfThing, partiesHit, struckIn } from './roles-harmed.ts'
import { holdersOf, peopleIn } from './roles-held.ts'
import { firstMeant, isBlowOn, pulledOut } from './roles-meant.ts'
import { measuredOn } from './roles-measures.ts'
import { facedBy } from './roles-mobilized.ts'
import { apartFromNobody, letThrough } from './roles-passed.ts'
import { described, headIn, sameParty } from './roles-phrases.ts'
import { sortOf } from './roles-plausible.ts'
import { addressedAbove, provokedBy, shakenBy, whoFledIt, whomBefore } from './roles-reached.ts'
import { agreedWith, refusedBy } from './roles-refused.ts'
import { sameSide } from './roles-side.ts'
import { asStanding } from './roles-standing.ts'
import { blamedFor, sparedFrom, takenFrom, withStruck } from './roles-struck.ts'
import { WIDER_FINDERS } from './roles-wider.ts'
import { caseOf, isUnder, kidsOf } from './sentence-tree.ts'
import { isDefinite } from './status-known.ts'

/** Acts done by speaking: with no doer named, the speaker does them. */
export const SPOKEN: ReadonlySet<Act> = new Set<Act>(['REQUEST', 'ACCUSE', 'THREATEN', 'SUPPORT', 'REJECT', 'AGREE'])

/** Acts done to somebody, not to something. */
const TO_SOMEBODY: ReadonlySet<Act> = new Set<Act>([...SPOKEN, 'CONSULT', 'COOPERATE', 'LEVERAGE', 'CONCEDE'])

/** Acts whose other party may stand behind words that are nobody: "the offer of the envoy", "a plan to lend money to Juba". */
const ELSEWHERE: ReadonlySet<Act> = new Set<Act>([...TO_SOMEBODY, 'AID', 'SANCTION', 'PROTEST'])

/** The recipients of one reading; none where the words name none. */
export function recipientsOf(reading: ActReading, clause: Clause, context: RoleContext, memory: Memory): Party[] {
  if (reading.act === 'MOBILIZE') return facedBy(reading, clause, context, partiesOf(reading.actor, context))
  // "The army denied it", "refused this": what is refused is told elsewhere, and is nobody.
  const ofIt = (a: Argument): boolean =>
    /^(?:object|indirect)$/.test(a.role) && /^(?:it|this|that|which)$/i.test(context.tree.tokens[a.head]!.text)
  if (reading.act === 'REJECT' && clause.kind === 'verb' && clause.args.some(ofIt)) return []
  const pulled = reading.act === 'REQUEST' ? pulledOut(clause, context) : []
  if (pulled.length > 0) return pulled
  if (isBlowOn(reading, clause, context))
    return firstMeant(reading, clause, context, memory, partiesOf(reading.actor, context))
  const measured = measuredOn(reading, clause, context)
  if (measured !== null) return measured
  const promised = reading.act === 'AGREE' ? promisedIn(reading, clause, context) : []
  if (promised.length > 0) {
    const open: ActReading = { ...reading, recipient: null }
    const isGift = (p: Party): boolean => promised.includes(headIn(p, context.tree))
    const apart = receivingOf(open, clause, context, memory).filter((p) => !isGift(p))
    if (apart.length > 0) return apart
    // "will give diesel for the hospitals": what is promised goes where it would be given.
    const doer = partiesOf(reading.actor, context)
    return receiversIn({ ...open, act: 'AID' }, clause, context, doer).filter((p) => !isGift(p))
  }
  const through = letThrough(reading, clause, context)
  if (through.length > 0) return through
  const found = apartFromNobody(reading, receivingOf(reading, clause, context, memory), context)
  return reading.act === 'REQUEST' ? found.filter((p) => !isAskedFor(p, reading, clause, context)) : found
}

function receivingOf(reading: ActReading, clause: Clause, context: RoleContext, memory: Memory): Party[] {
  const fit = asStanding(reading, clause, context)
  // "dropped a grenade on an ambulance in Kherson": what is hit goes before where it is.
  if (fit.act === 'ASSAULT' && clause.kind === 'verb' && fit.recipient?.prep === 'in') {
    const hit = receiversIn(fit, clause, context, partiesOf(fit.actor, context))
    if (hit.length > 0) return withStruck(hit, fit, clause, context)
  }
  const struck = withStruck(recipientsNamed(fit, clause, context, memory), fit, clause, context)
  const doer = partiesOf(fit.actor, context)
  const found = withBeyond(withMore(struck, takenFrom(fit, clause, context)), fit, clause, context, doer)
  if (found.length > 0 || isToBeDone(fit, clause)) return found
  for (const find of [shakenBy, provokedBy, addressedAbove, whomBefore, ...WIDER_FINDERS, whoFledIt]) {
    const reached = find(fit, clause, context).filter((p) => !doer.some((d) => sameParty(d, p)))
    if (reached.length > 0) return reached
  }
  return receiversIn(fit, clause, context, doer)
}

/** Whether it is said that something must be done to somebody ("the men must be freed"): they are not asked. */
function isToBeDone(reading: ActReading, clause: Clause): boolean {
  return reading.rule === 'chain/must' && clause.passive && FREED.test(clause.lemma)
}

function recipientsNamed(reading: ActReading, clause: Clause, context: RoleContext, memory: Memory): Party[] {
  const doer = reading.actor ? partiesOf(reading.actor, context) : []
  const answers = reading.act === 'REJECT' ? refusedBy : reading.act === 'AGREE' ? agreedWith : null
  const refused = answers?.(clause, context, doer) ?? []
  if (refused.length > 0) return refused
  const first = firstMeant(reading, clause, context, memory, doer)
  if (first.length > 0) return first
  const asked = askedElsewhere(reading, clause, context)
  if (asked.length > 0) return asked
  if (isToBeDone(reading, clause)) return partiesOf(clause.args.find((a) => a.role === 'agent') ?? null, context)
  for (const find of [blamedFor, sparedFrom]) {
    const found = find(reading, clause, context)
    if (found.length > 0) return found
  }
  const against = againstWhom(reading, clause, context, doer)
  if (against.length > 0) return against
  const found = namedOf(reading, clause, context, memory)
  const other = reading.act === 'REQUEST' ? found.filter((f) => !doer.some((d) => sameParty(d, f))) : found
  if (other.length > 0 || !ELSEWHERE.has(reading.act)) return other
  const above = reading.act === 'REQUEST' ? addressedAbove(reading, clause, context) : []
  if (above.length > 0) return above
  const beside = doerBeside(reading, clause, context)
  if (beside.length > 0) return beside
  // "The reply of the junta was slow, the families complained": whose reply it was.
  const before = clause.relation === 'parataxis' && reading.act === 'ACCUSE' ? context.clauses.get(clause.parent) : null
  const blamed = before?.args.find((a) => a.role === 'subject')
  const heads = blamed ? [...headsOf(reading, clause, context), blamed.head] : headsOf(reading, clause, context)
  const told = partiesBehind(heads, reading.act, context, doer)
  // "gave no answer on the prisoners": what it would have been about.
  const behind =
    reading.rule === 'chain/not>unanswered'
      ? told.filter((p) => prepositionOf(context.tree, headIn(p, context.tree)) !== 'on')
      : told
  // "warned that foreign ships would be sunk": what is to be struck is threatened.
  const struck = behind.length === 0 && reading.act === 'THREATEN' && reading.mode === 'violence'
  return struck && reading.recipient && mayReceive(reading.recipient.head, 'ASSAULT', context)
    ? partiesOf(reading.recipient, context)
    : behind
}

/** The words of a reading behind which its other party may stand. */
function headsOf(reading: ActReading, clause: Clause, { tree }: RoleContext): number[] {
  if (clause.kind === 'noun') return [clause.head, ...reading.uses]
  const heads = clause.args
    .filter((a) => a.role !== 'subject' && a.role !== 'agent' && a.head !== reading.actor?.head && !isLookedOn(a, tree))
    .flatMap((a) => [a.head, ...a.others])
  if (clause.passive && reading.recipient?.role === 'subject') heads.unshift(reading.recipient.head)
  return [...new Set([...(reading.recipient ? [reading.recipient.head] : []), ...heads, ...reading.uses])]
}

/** "In the presence of Russian officers": those before whom something is done, and not to whom. */
function isLookedOn({ prep, head }: Argument, { tokens }: RoleContext['tree']): boolean {
  return prep === 'in' && /^(?:presence|absence|front|company|sight|view|attendance)$/.test(tokens[head]!.lemma)
}

const FREED =
  /^(?:free|release|open|protect|return|evacuate|feed|spare|rescue|save|bury|lift|end|stop|allow|extend|honou?r|respect|treat|prosecute|punish|find|let|give|deliver|provide|arrest|extradite|hand)$/
/** Words for where a deed was done, beside whom it was done to. */
const WHERE = /^(?:in|at|near|on|into|inside|outside|beside|behind|opposite|around|along|off|across|throughout)$/

function namedOf(reading: ActReading, clause: Clause, context: RoleContext, memory: Memory): Party[] {
  const holders = reading.act === 'ASSAULT' ? holdersOf(clause, context) : []
  const argument = asGiven(reading, clause, context)
  if (!argument) {
    if (reading.act === 'REQUEST') {
      const asked = askedToDo(reading, clause, context)
      return asked.length > 0 ? asked : askedOf(clause, context)
    }
    if (reading.act === 'LEVERAGE') return pressedIn(clause, context)
    if (reading.act === 'COERCE' && clause.kind === 'noun')
      return partiesOf(
        clause.args.find((a) => a.role === 'oblique' && /^(?:on|of|against|around|over)$/.test(a.prep ?? '')) ?? null,
        context,
      )
    const hit =
      reading.act === 'ASSAULT' && clause.kind === 'verb' && HARMS.has(clause.lemma) && !clause.passive
        ? clause.args.find(
            (a) => a.role === 'object' && a.head !== reading.actor?.head && !reading.uses.includes(a.head),
          )
        : undefined
    if (hit) return withMore(partiesHit(hit, context), holders)
    return reading.act === 'ASSAULT' && holders.length === 0
      ? [...harmedBy(clause, context), ...(clause.kind === 'verb' ? struckIn(clause, clause, context) : [])]
      : holders
  }
  const own = reading.act === 'REQUEST' ? askedToDo(reading, clause, context) : []
  if (own.length > 0) return own
  if (reading.act === 'ASSAULT') {
    const { tokens } = context.tree
    // "an air strike hit the hospital in Kunduz": what is hit goes before where it is hit.
    const hit =
      clause.kind === 'verb' && HARMS.has(clause.lemma) && !clause.passive && WHERE.test(argument.prep ?? '')
        ? partiesHit(clause.args.find((a) => a.role === 'object' && !a.shared) ?? null, context)
        : []
    if (hit.length > 0) return withMore(hit, holders)
    if (HARM_DONE.test(tokens[argument.head]!.lemma)) {
      const victims = partiesBehind([argument.head, ...clause.args.map((a) => a.head)], 'ASSAULT', context)
      if (victims.length > 0) return withMore(victims, holders)
    }
    const victims = clause.kind === 'noun' ? harmedBy(clause, context) : struckIn(clause, clause, context)
    if (victims.length > 0) {
      const setting = clause.kind === 'noun' && argument.prep !== 'on' && WHERE.test(argument.prep ?? '')
      const all = withMore(victims, peopleIn(argument, context))
      return withMore(setting ? victims : withMore(partiesOf(argument, context), all), holders)
    }
  }
  if (reading.act === 'ACCUSE' && argument.prep === 'of' && isOfVictims(argument.head, context)) return []
  if (reading.act === 'REQUEST' && isHandedOver(reading, argument, context)) return handedOverBy(argument, context)
  if (reading.act === 'AGREE' && isWhere(context.tree.tokens[argument.head]!.head, argument.head, context)) return []
  const somebody = TO_SOMEBODY.has(reading.act)
  if (!somebody || isSomebody(argument.head, context)) {
    const own = /^(?:their|his|her)$/i.test(context.tree.tokens[argument.head]!.text)
    const parties = own ? ownersAt(argument.head, clause, context) : partiesOf(argument, context)
    if (reading.act === 'CONSULT' && parties.length > 0) {
      const met = metThere(clause, context)
      if (met.length > 0) return withMore(met, parties)
    }
    if (parties.length > 0)
      return withMore(parties, [
        ...forWhom(reading, clause, context),
        ...peopleIn(argument, context),
        ...ownersOfThing(reading, argument, clause, context),
        ...holders,
      ])
    const those = thoseWho(argument, context)
    if (those) return [those]
  }
  if (reading.act === 'ACCUSE' || reading.act === 'PROTEST') {
    const owners = ownersOf(argument.head, context)
    if (owners.length > 0) return owners
  }
  if (reading.act === 'ACCUSE') {
    // "condemned the attack": whoever was last said to have attacked.
    const claimed = sortOf(context.tree.tokens[argument.head]!) === 'deed' ? claimantsIn(context) : []
    if (claimed.length > 0) return claimed
    const accuser = partiesOf(reading.actor, context)
    const other = (p: Party): boolean =>
      !accuser.some((a) => sameSide(a, p)) && !(context.speaker && sameSide(context.speaker, p))
    if (isDefinite(context.tree, argument.head)) {
      const taking = TAKING.test(context.tree.tokens[argument.head]!.lemma.toLowerCase())
      const takers = taking ? lastDoers(memory, 'COERCE', context.sentence.index, other) : []
      return takers.length > 0 ? [...takers] : [...lastDoers(memory, 'ASSAULT', context.sentence.index, other)]
    }
  }
  return reading.act === 'REQUEST' ? askedOf(clause, context) : holders
}

function withMore(parties: readonly Party[], more: readonly Party[]): Party[] {
  return [...parties, ...more.filter((m, i) => ![...parties, ...more.slice(0, i)].some((p) => sameParty(p, m)))]
}

/** Goods are not those they are for: "kept food from reaching the enclaves", "carried flour for 3,000 people". */
function asGiven(reading: ActReading, clause: Clause, context: RoleContext): Argument | null {
  const argument = reading.recipient
  // "promised the miners safe passage to Goma": the miners, and not where they may go.
  if (argument?.prep === 'to' && (reading.act === 'AID' || reading.act === 'AGREE')) {
    const whom = clause.args.find((a) => a.role === 'indirect' && !a.shared && isSomebody(a.head, context))
    if (whom) return whom
  }
  if (!argument || (reading.act !== 'AID' && reading.act !== 'COERCE')) return argument
  const { tokens } = context.tree
  // "eleven people were taken to hospital"
  const carried =
    argument.prep === 'to' && (clause.passive || CARRIES.test(clause.lemma))
      ? clause.args.find((a) => a.role === (clause.passive ? 'subject' : 'object'))
      : undefined
  const there =
    sortOf(tokens[argument.head]!) === 'thing' ||
    mentionAt(context.scene.mentions, tokens[argument.head]!)?.type === 'location'
  if (carried && there && !GOODS.has(tokens[carried.head]!.lemma.toLowerCase()) && isSomebody(carried.head, context))
    return carried
  if (!GOODS.has(tokens[argument.head]!.lemma.toLowerCase())) return argument
  const verbs = [clause, ...clause.args.filter((a) => a.role === 'infinitive').map((a) => context.clauses.get(a.head))]
  for (const kid of kidsOf(context.tree, clause.head))
    if (tokens[kid]!.deprel === 'advcl') verbs.push(context.clauses.get(kid))
  for (const verb of verbs) {
    const to = verb?.args.find(
      (a) =>
        a.head !== argument.head &&
        ((verb !== clause && a.role === 'object') ||
          a.role === 'indirect' ||
          (a.role === 'oblique' && /^(?:to|for|from|into)$/.test(a.prep ?? ''))),
    )
    if (to && !GOODS.has(tokens[to.head]!.lemma.toLowerCase())) return to
  }
  for (const kid of kidsOf(context.tree, argument.head)) {
    if (/^(?:for|to)$/.test(caseOf(context.tree, kid)) && isSomebody(kid, context))
      return { ...argument, role: 'oblique', prep: 'for', head: kid, others: [], shared: true }
  }
  return reading.act === 'AID' || clause.kind === 'noun' ? null : argument
}

const CARRIES = /^(?:carry|take|rush|bring|ferry|fly|airlift|drive|move|transfer|evacuate|transport)$/

const GOODS = new Set(
  `food medicine aid water flour supply relief munition ammunition weapon arm fuel blanket assistance help parcel lorry truck
   electricity power wheat bread rice milk vaccine tent kit ration cash money fund equipment shipment delivery basket list`.split(
    /\s+/,
  ),
)

/** "a duty to press the army", "leverage over the one and less over the other": on whom. */
function pressedIn(clause: Clause, context: RoleContext): Party[] {
  const { tokens } = context.tree
  for (const other of context.clauses.values()) {
    if (!/^(?:press|pressure|push|urge|persuade|force|influence)$/.test(other.lemma) || other.kind !== 'verb') continue
    if (other.head < clause.head || !isUnder(context.tree, other.head, clause.head)) continue
    const who = other.args.find((a) => a.role === 'object' && !a.shared)
    if (who && isSomebody(who.head, context)) return partiesOf(who, context)
    const inner = context.clauses.get(other.args.find((a) => a.role === 'infinitive')?.head ?? -1)
    const subject = inner?.args.find((a) => a.role === 'subject')
    if (subject && tokens[subject.head]!.head === inner?.head) return partiesOf(subject, context)
  }
  return []
}

/** "demanded the release of the men": the men are what is asked for, not who is asked. */
function isHandedOver(reading: ActReading, argument: Argument, context: RoleContext): boolean {
  const { tokens } = context.tree
  const over = tokens[tokens[argument.head]!.head]
  return (
    argument.prep === 'of' &&
    over !== undefined &&
    /^(?:release|return|handover|freeing|extradition|transfer|evacuation)$/.test(over.lemma) &&
    reading.uses.length > 0
  )
}

/** Whoever the same words say took or holds them. */
function handedOverBy(argument: Argument, context: RoleContext): Party[] {
  for (const kid of kidsOf(context.tree, argument.head)) {
    const clause = context.clauses.get(kid)
    const agent = clause?.kind === 'verb' ? clause.args.find((a) => a.role === 'agent') : undefined
    if (agent) return partiesOf(agent, context)
  }
  return []
}

/** "flew to Doha to meet the envoy": who is met there. */
function metThere(clause: Clause, context: RoleContext): Party[] {
  for (const kid of kidsOf(context.tree, clause.head)) {
    const token = context.tree.tokens[kid]!
    if (!/^(?:advcl|xcomp|conj)/.test(token.deprel) || !/^(?:meet|see|talk|speak|confer|consult)$/.test(token.lemma))
      continue
    const whom = context.clauses
      .get(kid)
      ?.args.find((a) => (a.role === 'object' || a.prep === 'with' || a.prep === 'to') && !a.shared)
    if (whom && isSomebodyAt(whom.head, context)) return partiesOf(whom, context)
  }
  return []
}

const HARM_DONE =
  /^(?:casualty|casualties|damage|loss|wound|injury|death|toll|harm|blow|pain|suffering|destruction|flow)$/

/** "those killed in the raid": people by what was done to them, in the words of the report. */
export function thoseWho(argument: Argument, context: RoleContext): Party | null {
  const { tree, scene } = context
  const token = tree.tokens[argument.head]!
  // "arrested those hiding", with the participle taken for the object
  const before = kidsOf(tree, argument.head).find((k) => k < argument.head && /^those$/i.test(tree.tokens[k]!.text))
  if (token.upos === 'VERB' && before !== undefined) {
    const last = Math.min(tree.last[argument.head]!, argument.head + 8)
    return described(scene.text, { start: tree.tokens[before]!.start, end: tree.tokens[last]!.end })
  }
  if (!/^(?:those|all|anyone|everyone)$/i.test(token.text)) return null
  const next = tree.tokens[argument.head + 1]
  if (
    !next ||
    !(/^VB[GN]$/.test(next.xpos) || /^(?:who|in|on|with|from|near|inside|without|behind|responsible)$/i.test(next.text))
  )
    return null
  let last = argument.head + 1
  // What they are told to do hangs on another word.
  const own = tree.last[argument.head]!
  const end = Math.min(argument.head + 7, tree.tokens.length - 1, own > argument.head ? own : Infinity)
  while (last < end && tree.tokens[last + 1]!.upos !== 'PUNCT' && tree.tokens[last + 1]!.xpos !== 'MD') last++
  return described(scene.text, { start: token.start, end: tree.tokens[last]!.end })
}

/** Deeds that take or shut in rather than strike. */
const TAKING =
  /^(?:looting|pillage|pillaging|plunder|robbery|theft|seizure|detention|arrest|siege|blockade|closure|curfew|deportation|eviction|jailing|imprisonment)$/

/** Grounds that stand for those who live there. */
const PEOPLED =
  /^(?:city|town|village|suburb|district|enclave|neighbou?rhood|camp|province|region|capital|country|nation|community|settlement|island)$/

/** "Thousands were told to leave": so many people. */
function isCrowd({ upos, text }: RoleContext['tree']['tokens'][number]): boolean {
  return upos === 'NOUN' && /^(?:thousands|hundreds|dozens|scores|millions)$/i.test(text)
}

function isSomebody(head: number, context: RoleContext): boolean {
  const token = context.tree.tokens[head]!
  if (sortOf(token) === 'party' || isCrowd(token)) return true
  // "the wounded"
  if (token.xpos === 'VBN' && /^the$/i.test(context.tree.tokens[head - 1]?.text ?? '')) return true
  const mention = mentionAt(context.scene.mentions, token)
  return (
    mention !== null &&
    /^(?:person|organisation|nationality|location)$/.test(mention.type) &&
    mention.span.end >= token.end &&
    (mention.type !== 'location' || mention.form === 'name' || PEOPLED.test(token.lemma)) &&
    (mention.form !== 'description' || mention.actor !== null || !/^(?:deed|idea)$/.test(sortOf(token)))
  )
}

/** "pressed for Russia to use its influence": who is to do it is asked. */
function askedToDo(reading: ActReading, clause: Clause, context: RoleContext): Party[] {
  for (const a of clause.args) {
    if (a.role !== 'infinitive' && a.role !== 'clause') continue
    const asked = context.clauses.get(a.head)
    // "It is vital that the rebels return to the talks", with the return read as a noun.
    const whose = reading.rule === 'chain/vital' ? asked?.args.find((b) => b.role === 'possessor') : undefined
    if (whose && isSomebody(whose.head, context)) return partiesOf(whose, context)
    const told = asked?.args.find((b) => b.role === 'subject' && !b.shared)
    // "demanded that the men held by the militia be freed": whoever holds them is asked.
    if (told && asked?.passive && FREED.test(asked.lemma)) {
      const holders = handedOverBy(told, context)
      if (holders.length > 0) return holders
    }
    const subject = asked?.passive ? undefined : told
    if (subject && subject.head !== reading.actor?.head && isSomebody(subject.head, context))
      return partiesOf(subject, context)
  }
  return neededOf(clause, context)
}

/** "stressed the need for the parties to talk": who needs to is asked. */
function neededOf(clause: Clause, context: RoleContext): Party[] {
  for (const a of clause.args) {
    if (
      a.role !== 'object' ||
      !/^(?:need|necessity|importance|urgency|duty|obligation|responsibility)$/.test(context.tree.tokens[a.head]!.lemma)
    )
      continue
    for (const kid of kidsOf(context.tree, a.head)) {
      const subject = context.clauses.get(kid)?.args.find((b) => b.role === 'subject' && !b.shared)
      if (subject && isSomebody(subject.head, context)) return partiesOf(subject, context)
    }
    const whose = clause.args.find((b) => b.role === 'oblique' && b.prep === 'for' && isSomebody(b.head, context))
    if (whose) return partiesOf(whose, context)
  }
  return []
}

const ASKED = new Set(['from', 'of', 'on', 'upon', 'to', 'with'])

/** "requested support from the coalition": with no one asked in the signal's own slot, whoever stands behind "from" or "of". */
function askedOf(clause: Clause, context: RoleContext): Party[] {
  for (const a of clause.args) {
    if (
      a.role === 'oblique' &&
      a.prep &&
      ASKED.has(a.prep) &&
      !(clause.kind === 'noun' && (a.prep === 'from' || a.prep === 'of')) &&
      isSomebody(a.head, context)
    )
      return partiesOf(a, context)
    if (a.role !== 'object') continue
    for (const kid of kidsOf(context.tree, a.head)) {
      const from = kidsOf(context.tree, kid).some(
        (k) => context.tree.tokens[k]!.deprel === 'case' && context.tree.tokens[k]!.text === 'from',
      )
      if (from && isSomebody(kid, context)) return partiesAt(kid, context, 0)
    }
  }
  const behind = addressedBehind(clause, context)
  return behind.length > 0 ? behind : doersAskedToStop(clause, context)
}

/** "their pleas over recent months to the Council": the phrase with "to" may hang on what stands between. */
function addressedBehind(clause: Clause, context: RoleContext): Party[] {
  if (clause.kind !== 'noun') return []
  const { tokens } = context.tree
  for (let k = clause.head + 1; k < Math.min(tokens.length, clause.head + 9); k++) {
    const t = tokens[k]!
    if (t.upos === 'VERB' || t.upos === 'AUX' || t.upos === 'PUNCT') return []
    if (t.deprel !== 'case' || t.text.toLowerCase() !== 'to') continue
    const head = t.head
    if (head <= k || !isSomebody(head, context)) return []
    return [head, ...othersOf(context.tree, head)].flatMap((h) => partiesAt(h, context, 0))
  }
  return []
}

/** "called for an end to the army's raids": asked of nobody by name, it is asked of whose raids they are. */
function doersAskedToStop(clause: Clause, context: RoleContext): Party[] {
  const { tree } = context
  const queue = clause.args.filter((a) => a.role === 'object' || a.role === 'oblique').map((a) => a.head)
  for (let k = 0; k < queue.length && k < 12; k++) {
    const head = queue[k]!
    if (sortOf(tree.tokens[head]!) === 'deed') {
      const owners = ownersOf(head, context)
      if (owners.length > 0) return owners
    }
    // "the release of soldiers held by the rebels"
    for (const kid of kidsOf(tree, head)) {
      const agent = /^acl/.test(tree.tokens[kid]!.deprel)
        ? context.clauses.get(kid)?.args.find((a) => a.role === 'agent')
        : undefined
      if (agent) return partiesOf(agent, context)
    }
    for (const kid of kidsOf(tree, head)) if (/^(?:nmod|conj|obl)$/.test(tree.tokens[kid]!.deprel)) queue.push(kid)
  }
  return []
}
