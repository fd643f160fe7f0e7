// The best signal of one predicate by its own words: which entry of the vocabulary holds, and who fills its slots.

import type { Act } from '../model/index.ts'
import { actorOf } from '../vocab/actors/index.ts'
import type { Filter, Signal } from '../vocab/acts/index.ts'
import { CARRIERS, HAPPENERS, NOUN_CLASSES, SUFFERERS, signalsFor } from '../vocab/acts/index.ts'
import { asksBehind, holdsChecks, isCalledSo, isNaming, isQuestion, isVisit, isWalkout } from './act-checks.ts'
import { isCallingIn } from './act-deals.ts'
import { canSuffer, fits, isCalendar, isParty, slotOf, type View, wordAt } from './act-view.ts'
import { isInVain } from './clause-arguments.ts'
import type { Argument, Clause } from './clause-types.ts'
import { kidsOf, treeOf } from './sentence-tree.ts'
import type { Token } from './syntax-types.ts'

/** A signal that holds, with its parties and how well it fits. */
export interface Match {
  readonly signal: Signal
  readonly actor: Argument | null
  readonly recipient: Argument | null
  readonly score: number
  /** The same without its bound, so that of two that fit well the closer is known. */
  readonly fit: number
  /** Event nouns that a light verb carries, or the subject that happens. */
  readonly uses: readonly number[]
}

/** The signal that fits a clause best, or null. */
export function bestMatch(view: View): Match | null {
  let best: Match | null = null
  const readings = readingsOf(view)
  for (let r = 0; r < readings.length; r++) {
    const lemma = readings[r]![0]
    if (isCalledSo(view, lemma)) continue
    const signals = signalsFor(lemma, readings[r]![1])
    for (let k = 0; k < signals.length; k++) {
      const signal = signals[k]!
      if (
        signal.act === 'REQUEST' &&
        (isNaming(view, lemma) || isQuestion(view, lemma) || isCallingIn(view) || isVisit(view, lemma))
      )
        continue
      if (signal.act === 'ASSAULT' && isWalkout(view, lemma)) continue
      // "Call on the rebels and the army alike to stop": asked, and no visit.
      if (lemma === 'call' && signal.mode === 'visit' && asksBehind(view)) continue
      const match = matchOf(view, signal)
      if (match && (!best || match.fit > best.fit)) best = match
    }
  }
  if (view.clause.kind !== 'verb') return best
  const carried = carriedMatch(view)
  return carried && (!best || carried.fit > best.fit) ? carried : best
}

function readingsOf(view: View): readonly (readonly [string, Signal['pos']])[] {
  const { clause, sentence } = view
  const token = sentence.tokens[clause.head]!
  const word = wordAt(sentence, clause.head)
  const participle = token.xpos === 'VBN' || token.xpos === 'VBG' || token.xpos === 'VBD'
  switch (clause.kind) {
    case 'verb':
      return participle
        ? [
            [word, 'verb'],
            [token.text.toLowerCase(), 'adj'],
          ]
        : [[word, 'verb']]
    case 'noun':
      return [[word, 'noun']]
    case 'adjective':
      return participle
        ? [
            [token.text.toLowerCase(), 'adj'],
            [word, 'verb'],
          ]
        : [[word, 'adj']]
    default:
      return token.upos === 'ADJ' || token.upos === 'ADV' ? [[word, 'adj']] : [[word, 'noun']]
  }
}

/** A participle that the tree hung before its object ("the junta promised elections") has a subject of its own. */
function ownSubject(view: View): boolean {
  return view.clause.args.some((a) => a.role === 'subject' && !a.shared)
}

/** Acts of words, whose bare nouns ("an order", "demands") name a matter rather than tell it. */
const OF_WORDS: ReadonlySet<Act> = new Set<Act>([
  'REQUEST',
  'ACCUSE',
  'AGREE',
  'REJECT',
  'AID',
  'SUPPORT',
  'THREATEN',
  'COERCE',
])

function matchOf(given: View, signal: Signal): Match | null {
  const { clause } = given
  let view = given
  let score = signal.weight
  let uses: readonly number[] = []
  // "holding up aid" holds nobody.
  if (!signal.particle && signal.pos === 'verb' && signal.lemma === 'hold' && clause.particle) return null
  if (signal.particle) {
    const lax = signal.object !== null && given.sentence.tokens[clause.head + 1]?.text.toLowerCase() === signal.particle
    if (!lax && !hasParticle(given, signal.particle)) return null
    view = { ...given, particle: signal.particle }
    // "found him guilty": the guilt is part of what the verb tells.
    if (signal.particle === 'guilty') uses = guiltBehind(given)
    score += 0.1
  }
  if (signal.object) {
    if (!hasObject(view, signal)) return null
    if (signal.pos === 'verb') uses = objectsUsed(view)
    score += 0.12
  }
  if (signal.prep) {
    if (!hasPrep(view, signal)) return null
    if (signal.behind) uses = slotOf(view, signal.prep).map((arg) => arg.head)
    score += signal.behind ? 0.12 : 0.05
  }
  // "The suburb is under siege": what suffers it may be ground, which surrounds nobody.
  const suffered =
    signal.rule === 'COERCE/siege' && (signal.prep === 'under' || (clause.kind !== 'verb' && isUnder(view)))
  if (!holdsChecks(view, suffered ? signal.checks.filter((c) => c.slot !== 'subject') : signal.checks)) return null
  // "The next round is due on Monday": one meeting to come, and no other claim of it.
  if (signal.pos === 'adj' && signal.checks.some((c) => c.slot === 'modified' && c.needed))
    uses = slotOf(view, 'modified').map((arg) => arg.head)
  if (signal.rule === 'ASSAULT/attack' && isReproach(view)) return null
  let actor = signal.pos === 'noun' ? nounActor(view, signal) : firstFilled(view, signal.actor, null)
  let recipient = recipientOf(view, signal, actor, uses)
  if (signal.pos === 'noun' && actor?.role === 'modifier' && recipient === null && isSufferersName(view, actor.head)) {
    recipient = actor
    actor = null
  }
  if (actor && isParty(view, actor.head)) score += 0.04
  if (recipient) score += 0.03
  if (signal.pos === 'noun') score -= actor || recipient ? 0.06 : OF_WORDS.has(signal.act) ? 0.2 : 0.12
  if (clause.kind === 'adjective' && signal.pos === 'verb')
    score -= signal.rule === 'COERCE/siege' ? 0.08 : ownSubject(view) ? 0 : 0.3
  return { signal, actor, recipient, score: Math.min(1, score), fit: score, uses }
}

function guiltBehind({ clause, sentence }: View): readonly number[] {
  return sentence.tokens.flatMap((t, i) => (t.head === clause.head && t.text === 'guilty' ? [i] : []))
}

/** The objects and what they count. */
function objectsUsed(view: View): readonly number[] {
  return slotOf(view, 'object').flatMap(({ head }) => [head, countedBy(view, head) ?? head])
}

const FORCES: ReadonlySet<string> = new Set([...(NOUN_CLASSES.force ?? []), ...(NOUN_CLASSES.armed ?? [])])

/** "attacked the media for reporting the deaths": words, where nobody who bears arms attacks. */
function isReproach(view: View): boolean {
  const { clause, sentence } = view
  if (clause.kind !== 'verb' || !/^(?:attack|assail|hit|target|savage)$/.test(clause.lemma) || clause.passive)
    return false
  if (!clause.args.some((a) => a.role === 'infinitive' && a.prep === 'for')) return false
  const who = clause.args.find((a) => a.role === 'subject')
  return who !== undefined && sentence.tokens[who.head]!.upos === 'NOUN' && !FORCES.has(wordAt(sentence, who.head))
}

/** Deeds called after those who suffered them, whatever word for a people stands before them: "the Armenian genocide". */
const OF_A_PEOPLE: ReadonlySet<string> = new Set(['genocide', 'massacre', 'cleansing', 'pogrom', 'persecution'])
/** Deeds called after the land they were done to: "the Iraq invasion". */
const OF_A_LAND: ReadonlySet<string> = new Set([
  'invasion',
  'occupation',
  'siege',
  'blockade',
  'annexation',
  'bombing',
  'liberation',
])

/** "the Rohingya genocide", "the Kuwait invasion": the name before the deed is whose it was to suffer. */
function isSufferersName(view: View, head: number): boolean {
  const deed = wordAt(view.sentence, view.clause.head)
  const { text, upos } = view.sentence.tokens[head]!
  if (/^(?:nazi|isis|isil|is|daesh|serb|soviet|ottoman|turkish|german|hutu|army|rebel|militia|khmer)s?$/i.test(text))
    return false
  if (OF_A_PEOPLE.has(deed)) return /^\p{Lu}/u.test(text)
  return OF_A_LAND.has(deed) && upos === 'PROPN' && /^\p{Lu}\p{Ll}/u.test(text) && actorOf(text)?.kind === 'state'
}

/** Prepositions of a noun that is part of the predicate: "took control of …", "imposed sanctions on …". */
const OF_PART = ['object/on', 'object/of', 'object/over', 'object/against', 'object/to', 'object/with'] as const

const FALLS_ON = ['on', 'against', 'object/on', 'object/against'] as const

/** "Troops advancing from Rabak": whence they come suffers nothing. */
const ONWARD = new Set(['advance', 'march', 'encroach', 'close', 'move', 'head', 'surge', 'pour', 'stream'])

/** Who it is done to. An object that is part of the predicate ("control", "sanctions") is nobody. */
function recipientOf(view: View, signal: Signal, actor: Argument | null, uses: readonly number[]): Argument | null {
  const given = signal.recipient.includes('indirect') ? givenTo(view, uses) : null
  if (given) return given
  const slots = ONWARD.has(view.clause.lemma) ? signal.recipient.filter((slot) => slot !== 'from') : signal.recipient
  let recipient = firstFilled(view, slots, actor)
  // "vowed revenge on the militia for the raid": what it is for is not on whom it falls.
  if (recipient?.prep === 'for' && signal.object && uses.length > 0)
    recipient = firstFilled(view, FALLS_ON, actor) ?? recipient
  if (!recipient || signal.pos !== 'verb' || !signal.object || !uses.includes(recipient.head)) return recipient
  if (canSuffer(view, recipient.head) && !isMeans(view, signal, recipient.head)) return recipient
  return firstFilled(view, [...signal.recipient.filter((slot) => slot !== 'object'), ...OF_PART], actor)
}

/** "Agencies were granted access to the camp": the subject of a passive that keeps its object. */
function givenTo({ clause, sentence }: View, uses: readonly number[]): Argument | null {
  if (clause.kind !== 'verb' || !clause.passive || uses.length === 0) return null
  const object = clause.args.find((a) => a.role === 'object' && !a.shared)
  if (!object || !uses.includes(object.head)) return null
  const subject = clause.args.find((a) => a.role === 'subject' && a.head !== object.head)
  return subject && isParty({ sentence }, subject.head) ? subject : null
}

/** "fired tear gas at the crowd", "dropped bombs on the town": the weapon is what it is done with. */
function isMeans(view: View, signal: Signal, head: number): boolean {
  if (signal.act !== 'ASSAULT' || signal.mode === 'destroy' || signal.mode === null || signal.mode === 'abduct')
    return false
  return WEAPONS.has(wordAt(view.sentence, head)) && signal.object!.lemmas.has(wordAt(view.sentence, head))
}
const WEAPONS: ReadonlySet<string> = new Set([...(NOUN_CLASSES.weapon ?? []), 'teargas', 'canister', 'pellet', 'fire'])

const YEAR = /^(?:1[89]|20)\d\d$/

/** "the invasion of 2003", "eased sanctions on Friday": when, and nobody. */
function isWhen({ role }: Argument, token: Token): boolean {
  return YEAR.test(token.text) || (role === 'oblique' && isCalendar(token))
}

function firstFilled(view: View, slots: readonly string[], taken: Argument | null): Argument | null {
  for (const slot of slots) {
    if (slot === '-') continue
    for (const arg of slotOf(view, slot))
      if ((!taken || arg.head !== taken.head) && !isWhen(arg, view.sentence.tokens[arg.head]!)) return arg
  }
  return null
}

/** Of a noun: a modifier must be a party ("rebel attack", not "air attack"), and so must "of" where it could be the victim. */
function nounActor(view: View, signal: Signal): Argument | null {
  const both = new Set(signal.recipient)
  for (const slot of signal.actor) {
    if (slot === '-') continue
    for (const arg of slotOf(view, slot)) {
      if (slot === 'modifier' && !isParty(view, arg.head)) continue
      if (slot === 'of' && both.has('of') && !isForce(view, arg.head)) continue
      if (slot === 'subject' && view.carrier === null && (!isParty(view, arg.head) || isUnder(view))) continue
      return arg
    }
  }
  // "the demand of the rebels for a truce"
  return signal.act === 'REQUEST' ? (slotOf(view, 'of').find((a) => isParty(view, a.head)) ?? null) : null
}

/** "Taiz is under siege": the subject suffers it. */
function isUnder(view: View): boolean {
  const tree = treeOf(view.sentence)
  return kidsOf(tree, view.clause.head).some(
    (k) => tree.tokens[k]!.deprel === 'case' && tree.tokens[k]!.text.toLowerCase() === 'under',
  )
}

function isForce(view: View, head: number): boolean {
  const token = view.sentence.tokens[head]
  return (
    token?.upos === 'NOUN' &&
    isParty(view, head) &&
    !/civilian|resident|people|child|wom|hostage|prisoner/.test(token.lemma)
  )
}

/** Particles that are mostly prepositions. */
const SHORT = new Set(['in', 'on', 'to', 'at', 'by', 'into', 'with'])

function hasParticle(view: View, particle: string): boolean {
  const { sentence, clause } = view
  if (clause.particle === particle) return true
  const { args } = clause
  for (let k = 0; k < args.length; k++) {
    const { role, prep } = args[k]!
    if (role === 'oblique' && prep !== null && beginsWith(prep, particle)) return true
  }
  if (!SHORT.has(particle) && isWritten(sentence.tokens[clause.head + 1], particle)) return true
  for (let i = clause.head + 1; i < sentence.tokens.length && i < clause.head + 14; i++) {
    const token = sentence.tokens[i]!
    if (!isWritten(token, particle)) continue
    // "Is going to lengths to free them": a verb of its own.
    if (token.xpos === 'VB' && isWritten(sentence.tokens[i - 1], 'to')) continue
    // "turned the offer down flat"
    if (
      token.deprel === 'advmod' &&
      sentence.tokens[token.head]?.upos === 'ADV' &&
      sentence.tokens[token.head]!.head === clause.head
    )
      return true
    if (token.head === clause.head)
      // "gave eighty, and these were up by dark": not given up.
      return token.deprel !== 'case' && (token.upos === 'VERB' || !/^(?:conj|parataxis)$/.test(token.deprel))
    // "left the weapons behind", "set the soldiers free": hung on the object, with nothing behind it.
    if (
      (token.deprel === 'nmod' || token.deprel === 'acl' || (token.deprel === 'amod' && i > token.head)) &&
      isObjectOf(clause, token.head)
    )
      return true
  }
  return false
}

function isObjectOf(clause: Clause, head: number): boolean {
  return clause.args.some((a) => a.role === 'object' && a.head === head)
}

/** Whether a token is written so, in small letters or large; the length is told first. */
function isWritten(token: Token | undefined, word: string): boolean {
  return token !== undefined && token.text.length === word.length && token.text.toLowerCase() === word
}

/** "out of" begins with "out". */
function beginsWith(prep: string, particle: string): boolean {
  return prep.charCodeAt(particle.length) === 32 && prep.startsWith(particle)
}

function hasObject(view: View, signal: Signal): boolean {
  const filter = signal.object!
  if (signal.pos === 'verb')
    return slotOf(view, 'object').some(
      (arg) => isOf(view, filter, arg.head) || arg.others.some((head) => isOf(view, filter, head)),
    )
  return madeOf(view, view.clause.head, filter, true)
}

function isOf(view: View, filter: Filter, head: number): boolean {
  return fits(view, filter, head) || madeOf(view, head, filter, false)
}

const LEADERS = new Set(['leader', 'chief', 'commander', 'spokesman', 'spokeswoman', 'head', 'boss'])
const RANK_OR_SIZE = /^(?:major|minor|principal|individual)$/i

/** Whether a noun is made of such words: "ceasefire violation", and with `far` "violation of the ceasefire" too. */
function madeOf(view: View, head: number, filter: Filter, far: boolean): boolean {
  const tree = treeOf(view.sentence)
  const led = (): boolean => view.clause.kind === 'verb' && LEADERS.has(tree.tokens[head]!.lemma)
  return kidsOf(tree, head).some((kid) => {
    const { deprel } = tree.tokens[kid]!
    // "major towns" are no major, and "a militia leader" is no militia.
    if ((deprel === 'amod' && RANK_OR_SIZE.test(tree.tokens[kid]!.text)) || (deprel === 'compound' && led()))
      return false
    const near = deprel === 'compound' || deprel === 'amod' || (far && deprel === 'nmod:poss')
    return (near || (far && deprel.startsWith('nmod') && isBehindOf(view, kid))) && fits(view, filter, kid)
  })
}

function isBehindOf(view: View, kid: number): boolean {
  const tree = treeOf(view.sentence)
  return kidsOf(tree, kid).some((k) => tree.tokens[k]!.deprel === 'case' && /^(of|to|in)$/.test(tree.tokens[k]!.lemma))
}

function hasPrep(view: View, signal: Signal): boolean {
  const own = slotOf(view, signal.prep!)
  const behind = own.length > 0 || signal.pos !== 'verb' ? own : slotOf(view, `object/${signal.prep}`)
  if (signal.behind) {
    const filter = signal.behind
    return behind.some((arg) =>
      [arg.head, ...arg.others].some((head) => fits(view, filter, head) || madeOf(view, head, filter, false)),
    )
  }
  return (
    behind.some((arg) => !isCalendar(view.sentence.tokens[arg.head])) ||
    hasParticle(view, signal.prep!) ||
    ownCase(view, signal.prep!)
  )
}

/** "The town is under siege": the preposition stands before the predicate itself. */
function ownCase(view: View, prep: string): boolean {
  if (prep !== 'under' && prep !== 'at') return false
  return view.sentence.tokens.some((t) => t.head === view.clause.head && t.deprel === 'case' && t.lemma === prep)
}

const SERIES =
  /^(?:series|brunt|weight|number|wave|string|spate|round|campaign|set|flurry|barrage|dozen|hundred|score|lot|couple|handful|phase)$/

/** Of "a series of attacks" the attacks; null where the noun itself is meant. */
/** "A new round of talks began": the talks of which it is a round; null for anything else. */
function roundOf({ sentence }: View, head: number): number | null {
  if (!/^(?:round|series|session|cycle|day|string|flurry)$/.test(wordAt(sentence, head))) return null
  const of = sentence.tokens.findIndex((t, i) => i > head && t.head === head && t.deprel === 'nmod')
  return of >= 0 && of < head + 6 && TALKS.has(wordAt(sentence, of)) ? of : null
}
const TALKS: ReadonlySet<string> = new Set(NOUN_CLASSES.talks)

function countedBy(view: View, head: number): number | null {
  if (!SERIES.test(wordAt(view.sentence, head))) return null
  const tree = treeOf(view.sentence)
  return kidsOf(tree, head).find((kid) => tree.tokens[kid]!.deprel.startsWith('nmod') && isBehindOf(view, kid)) ?? null
}

/** Verbs that tell what an answer is made with. */
const ANSWERERS: ReadonlySet<string> = new Set(['respond', 'retaliate', 'reply', 'react', 'answer', 'counter'])

/** "Put off a visit", "is holding back the release", "put forward a halt": what is put away or put to somebody is not carried. */
function isPutAway({ clause, sentence }: View): boolean {
  if (clause.particle !== null) return /^(?:off|back|aside|forward)$/.test(clause.particle)
  return /^(?:off|back|aside|forward)$/i.test(sentence.tokens[clause.head + 1]?.text ?? '')
}

/** "launched an attack on Goma", "came under attack", "talks took place": the noun tells the act, the verb lends its parties. */
function carriedMatch(view: View): Match | null {
  const { clause, clauses } = view
  const lemma = wordAt(view.sentence, clause.head)
  let best: Match | null = null
  const offer = (noun: Clause | undefined, sufferer: boolean, cost: number, put = false, heard = false): void => {
    if (noun?.kind !== 'noun') return
    // "A round of talks began": the round is nobody.
    const round = clause.args.some((a) => a.role === 'subject' && roundOf(view, a.head) === noun.head)
    const inner: View = { ...view, clause: noun, carrier: round ? null : clause }
    for (const signal of signalsFor(wordAt(view.sentence, noun.head), 'noun')) {
      const match = matchOf(inner, signal)
      if (!match) continue
      let { actor, recipient } = match
      const subject = round ? null : firstFilled(view, ['subject'], null)
      if (heard) {
        // Whoever hears it neither does nor suffers it.
        if (actor?.role === 'subject') actor = null
        if (recipient?.role === 'subject') recipient = null
      } else if (put) {
        actor = firstFilled(view, ['subject'], null) ?? actor
        recipient = firstFilled(view, ['object'], actor) ?? recipient
      } else if (sufferer) {
        actor =
          firstFilled({ ...inner, carrier: null }, ['by', 'from', 'possessor'], null) ??
          firstFilled(view, ['from', 'by'], null)
        recipient = subject
      } else if (subject && subject.head !== noun.head && recipient?.head !== subject.head) {
        actor = subject
        if (recipient === null) recipient = firstFilled(inner, signal.recipient, subject)
      }
      const fit = match.score + 0.1 - cost
      if (!best || fit > best.fit) best = { signal, actor, recipient, score: Math.min(1, fit), fit, uses: [noun.head] }
    }
  }
  if (CARRIERS.has(lemma) && !isPutAway(view))
    for (const arg of slotOf(view, 'object')) {
      const seen = isOnlySeen(lemma, clauses.get(arg.head))
      offer(clauses.get(arg.head), SUFFERERS.has(lemma) && !seen, 0, false, seen)
      const counted = countedBy(view, arg.head)
      if (counted !== null) offer(clauses.get(counted), SUFFERERS.has(lemma), 0)
    }
  if (lemma === 'hear')
    for (const arg of slotOf(view, 'object'))
      for (const head of [arg.head, ...arg.others]) offer(clauses.get(head), false, 0, false, true)
  if (lemma === 'come' || lemma === 'be' || lemma === 'remain' || lemma === 'fall')
    for (const arg of slotOf(view, 'under')) offer(clauses.get(arg.head), true, 0)
  // "subjected the town to bombardment", "answered with air raids"
  if (lemma === 'subject' || lemma === 'expose')
    for (const arg of slotOf(view, 'to')) offer(clauses.get(arg.head), true, 0, true)
  // "put the general under sanctions", "was placed under siege by the army"
  if (lemma === 'put' || lemma === 'place')
    for (const arg of slotOf(view, 'under')) offer(clauses.get(arg.head), true, 0, true)
  if (ANSWERERS.has(lemma)) for (const arg of slotOf(view, 'with')) offer(clauses.get(arg.head), false, 0)
  if (lemma === 'engage' || lemma === 'participate' || lemma === 'involve')
    for (const arg of slotOf(view, 'in')) offer(clauses.get(arg.head), false, 0)
  if (HAPPENERS.has(lemma) && !clause.passive && !isInVain(clause))
    for (const arg of clause.args)
      if (arg.role === 'subject') offer(clauses.get(roundOf(view, arg.head) ?? arg.head), false, 0.06)
  return best
}

/** "Families saw the release of the hostages", "witnessed the killing of two monks": it is done to those it is told of, and not to who sees it. */
function isOnlySeen(lemma: string, noun: Clause | undefined): boolean {
  return (
    /^(?:see|witness)$/.test(lemma) &&
    noun?.args.some((a) => a.role === 'oblique' && /^(?:of|on|against)$/.test(a.prep ?? '')) === true
  )
}
