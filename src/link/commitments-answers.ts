// What later claims did with a commitment: answered, accepted, refused, partly, kept, broken, lapsed, withdrawn.
import type { StepKind, Topic } from '../model/index.ts'
import type { Making } from './commitments-made.ts'
import { asksForRelief } from './commitments-void.ts'
import { daysBetween } from './days.ts'
import {
  earliestDay,
  isDeed,
  isOnlySpokenOf,
  isVoid,
  saysNoAnswer,
  saysNone,
  share,
  sidesOf,
  topicsOf,
  wordsOf,
} from './ground.ts'
import { type LinkedClaim, oncePerClaim } from './linked-claim.ts'

/** Days in which a later claim may still answer a commitment. */
export const ANSWER_DAYS = 180
/** UTF-16 units between a commitment and "It was refused" that still means it. */
const NEAR = 220

const RELATED: Readonly<Partial<Record<Topic, string>>> = {
  aid: 'relief',
  access: 'relief',
  siege: 'siege',
  assistance: 'help',
  detainees: 'people',
  evacuation: 'leave',
  displacement: 'leave',
  withdrawal: 'leave',
  surrender: 'arms',
  weapons: 'arms',
  ceasefire: 'fire',
  violation: 'fire',
  talks: 'talks',
  transition: 'transition',
  sanctions: 'sanctions',
}

/** The families of topics; aid and access are one matter, surrender and weapons another; food does not end a siege. */
export function mattersOf(topics: ReadonlySet<Topic>): ReadonlySet<string> {
  const matters = new Set<string>()
  for (const t of topics) {
    const m = RELATED[t]
    if (m) matters.add(m)
  }
  return matters
}

const PARTLY =
  /\b(?:in part|partly|partial\w*|some of|only (?:some|part|half)|a little more than half|half of|short of|so far|one of them|(?:a few|two|three|five|ten) of (?:them|the)\b|without (?:the )?(?:medicines?|surgical))\b/i
const WITHDRAWN =
  /\b(?:withdrew|dropped|took back|rescinded|retracted|lifted) (?:its|his|her|their|the) (?:demand|threat|ultimatum|condition|offer|claim)/i
const BROKEN =
  /\b(?:broke (?:its|his|her|their|the|that) (?:promise|word|pledge|commitment)|reneged|went back on|failed to keep|did not keep|breach of (?:its|the))\b/i
const LAPSED = /\b(?:deadline|ultimatum)\b.{0,80}\b(?:passed|expired|ran out|lapsed)\b|\b(?:passed|expired) without\b/i
const APPROVED = /\b(?:approv\w+|permission|permit(?:s|ted)?|authori[sz]\w+)\b/i
const GRANTED = /\b(?:was|were|been) (?:accepted|agreed|approved|granted|signed)\b/i
const YES =
  /\b(?:accept\w*|agree[sd]?|approv\w+|sign(?:s|ed)|said yes|consent\w*|complied|gave in|granted|permission)\b/i

const withdraws = oncePerClaim((c) => WITHDRAWN.test(c.sentence))
const lapses = oncePerClaim((c) => LAPSED.test(c.sentence))
const answersNothing = oncePerClaim((c) => saysNoAnswer(c.sentence))

/** Whether a claim can be an answer at all; what cannot is not looked at. */
export const mayAnswer: (c: LinkedClaim) => boolean = oncePerClaim(findMayAnswer)

/** To call an accusation false, or to say that nothing will be broken off, refuses no request. */
const NO_REFUSAL =
  /\b(?:claims?|accusations?|allegations?|reports?|charges?|rumou?rs?)\b[^.;]{0,120}\b(?:is|are|was|were|be) (?:\w+ly )?(?:rejected|dismissed|denied)\b|\b(?:reject|dismiss|den(?:y|i))\w* (?:the |any |all |these |those )?(?:claims?|accusations?|allegations?|reports?|charges?|rumou?rs?)\b|\b(?:not|no) (?:plans?|intend|intention|wish|want)\b[^.;]{0,20}\b(?:suspend|end|leave|withdraw|quit|break|cut|abandon|scrap)/i

function findMayAnswer(c: LinkedClaim): boolean {
  if (NO_REFUSAL.test(wordsOf(c))) return false
  switch (c.claim.act) {
    case 'REJECT':
    case 'AGREE':
    case 'CONCEDE':
    case 'SUPPORT':
    case 'AID':
    case 'RETREAT':
    case 'COOPERATE':
      return true
    case 'CONSULT':
      return c.claim.status === 'happened'
    case 'ASSAULT':
    case 'COERCE':
      // Force answers a threat or breaks a truce, where somebody is named who uses it.
      if (lapses(c) || withdraws(c)) return !isVoid(c)
      return (
        !isVoid(c) && c.actors.length > 0 && (!c.claim.topics.includes('siege') || c.claim.topics.includes('violation'))
      )
    default:
      return lapses(c) || withdraws(c)
  }
}

/** What a claim looks like when it is held against commitments. */
export interface Answering {
  readonly claim: LinkedClaim
  readonly sides: ReadonlySet<string>
  readonly hit: ReadonlySet<string>
  readonly matters: ReadonlySet<string>
  readonly words: string
  /** Whether its words say that nothing came, or no answer. */
  readonly none: boolean
  readonly noAnswer: boolean
  /** True where nobody is named who answers: "It was refused", "Neither side has agreed". */
  readonly unsaid: boolean
}

/** Prepares a claim to be held against commitments. */
export const answeringOf: (claim: LinkedClaim) => Answering = oncePerClaim(findAnswering)

function findAnswering(claim: LinkedClaim): Answering {
  const words = wordsOf(claim)
  const unsaid =
    claim.actors.length === 0 ||
    /^\W*(?:it|they|neither side|neither|both sides|the (?:parties|request|demand|offer))\b/i.test(words)
  return {
    claim,
    sides: sidesOf(claim.actors),
    hit: sidesOf(claim.recipients),
    matters: mattersOf(topicsOf(claim)),
    words,
    none: saysNone(words),
    noAnswer: saysNoAnswer(words),
    unsaid,
  }
}

/** A deed that came about, not one that goes on. */
function isDone(c: LinkedClaim): boolean {
  return c.claim.status !== 'ongoing' && isDeed(c) && !isOnlySpokenOf(c)
}

/** Whether fewer came than were asked for or promised: 200 detainees promised, fifty freed. */
function isLess(made: Making, c: LinkedClaim): boolean {
  const head = (of: string | null): string => (of ?? '').toLowerCase().split(' ').at(-1) ?? ''
  return made.amounts.some((a) =>
    c.claim.amounts.some((b) => head(a.of) !== '' && head(a.of) === head(b.of) && (b.high ?? b.best) < a.best * 0.9),
  )
}

/** Whether a claim stands close behind the words that made the commitment, in the same report. */
function isBeside(made: LinkedClaim, c: LinkedClaim): boolean {
  if (made.claim.report !== c.claim.report) return false
  const gap = c.claim.evidence[0].span.start - made.claim.evidence[0].span.end
  return gap >= 0 && gap <= NEAR
}

/**
 * The step a claim is in the life of a commitment; null where it is none. `matters`, `by` and `to` are those of all its makings;
 * `local` is false where the commitment has no town of its own, and a deed by nobody named answers nothing.
 */
export function stepOf(
  made: Making,
  by: ReadonlySet<string>,
  to: ReadonlySet<string>,
  matters: ReadonlySet<string>,
  a: Answering,
  local: boolean,
): StepKind | null {
  const c = a.claim
  // "In May" is no answer to what was asked on the 21st.
  const gap = daysBetween(made.day, earliestDay(c))
  if (gap === null || gap < 0 || gap > ANSWER_DAYS || c.background) return null
  if (gap === 0 && c.published !== null && made.claim.published !== null && c.published < made.claim.published)
    return null
  // What a report told before the words that ask is no answer to them.
  if (
    c.claim.report === made.claim.claim.report &&
    !c.dated &&
    c.claim.evidence[0].span.start < made.claim.claim.evidence[0].span.start
  )
    return null
  const beside = isBeside(made.claim, c)
  const same = share(matters, a.matters)
  const fromAddressee = share(to, a.sides)
  const fromMaker = share(by, a.sides)
  if (fromMaker && withdraws(c)) return 'withdrawn'
  if (lapses(c) && made.deadline !== null && (same || beside)) return 'lapsed'
  if (made.kind === 'threat') return threatStep(a, fromMaker, to)
  if (made.kind === 'promise' || made.kind === 'offer')
    return giftStep(made, a, { same, beside, fromAddressee, fromMaker, local })
  const yields = made.kind === 'ultimatum' && local && isYielding(a, by)
  return askStep(made, a, { same, beside, fromAddressee, fromMaker, local, to, yields })
}

const TERMS =
  /\b(?:terms|deal|agreement|settlement|surrender\w*|reconciliation|ultimatum|deadline|demands?|empty|evacuat\w+|weapons|leave)\b/i

/** Whether somebody other than the maker agrees to terms: "The committee accepted the army's terms". */
function isYielding(a: Answering, by: ReadonlySet<string>): boolean {
  const { act, status } = a.claim.claim
  if (act !== 'AGREE' && act !== 'CONCEDE' && act !== 'SUPPORT') return false
  if (status !== 'happened' && status !== 'ongoing') return false
  if (!TERMS.test(a.claim.sentence) || !(YES.test(a.words) || act === 'CONCEDE')) return false
  return a.claim.actors.some((p) => !by.has(p.id) && !by.has(p.side) && !p.side.startsWith('body/'))
}

interface Ties {
  readonly same: boolean
  readonly beside: boolean
  readonly fromAddressee: boolean
  readonly fromMaker: boolean
  readonly local: boolean
}

const GOODS =
  /\b(?:food|aid|flour|bread|convoys?|trucks?|lorr(?:y|ies)|suppl(?:y|ies)|deliver\w*|brought|reached|distribut\w+|dropp?(?:ed|s)|medicines?|relief|vaccines?|kits?|rations?)\b/i
const LEAVES: ReadonlySet<string> = new Set(['withdraw', 'release', 'disarm', 'resign'])
const OF_LEAVING: readonly Topic[] = [
  'evacuation',
  'displacement',
  'withdrawal',
  'detainees',
  'weapons',
  'surrender',
  'territory',
  'transition',
]

/** Whether what was asked for is that somebody leave, be freed or give something up, or that a siege be lifted. */
function isOfLeaving(made: Making, c: LinkedClaim): boolean {
  if (OF_LEAVING.some((t) => made.topics.has(t))) return true
  return made.topics.has('siege') && /\b(?:lift\w*|end(?:s|ed)?|broke|broken|open\w*)\b/i.test(wordsOf(c))
}

const TURNED_DOWN =
  /\b(?:refus\w+|reject\w+|turned down|declin\w+|(?:not|neither|never|no)\b.{0,30}\b(?:agreed|accepted|approved|granted|allowed|permitted))\b/i

/** Whether a claim counts other things than what was asked for: 250 people are not the 21 patients. */
function countsOthers(made: Making, c: LinkedClaim): boolean {
  const head = (of: string | null): string => (of ?? '').toLowerCase().split(' ').at(-1) ?? ''
  const asked = new Set(made.amounts.map((a) => head(a.of)).filter((h) => h !== ''))
  const told = c.claim.amounts.map((a) => head(a.of)).filter((h) => h !== '')
  return asked.size > 0 && told.length > 0 && !told.some((h) => asked.has(h))
}

function askStep(
  made: Making,
  a: Answering,
  t: Ties & { readonly to: ReadonlySet<string>; readonly yields: boolean },
): StepKind | null {
  const c = a.claim
  const { act } = c.claim
  const tied =
    t.yields ||
    (t.fromAddressee && (t.same || (t.beside && a.matters.size === 0))) ||
    (t.beside && a.unsaid && !t.fromMaker)
  if (act === 'REJECT') {
    if (!tied || a.noAnswer || answersNothing(c)) return null
    if (c.claim.status === 'denied' || c.claim.status === 'hypothetical' || c.claim.status === 'planned') return null
    if (/\bden(?:y|ies|ied)\b/i.test(a.words)) return null
    // "It will not go back to the table" refuses something else than what was asked just before.
    if (!t.fromAddressee && !TURNED_DOWN.test(c.sentence)) return null
    return 'refused'
  }
  if (isVoid(c) || a.none || answersNothing(c)) return null
  if (act === 'AGREE' || act === 'CONCEDE' || act === 'SUPPORT') {
    if (!tied || c.claim.status === 'planned' || !(YES.test(a.words) || act === 'CONCEDE')) return null
    // Whoever in the town but him who threatens accepts an ultimatum, accepts it.
    if (t.yields) return PARTLY.test(c.sentence) ? 'partly' : 'accepted'
    // "They agreed on the terms" may be anybody; "It was approved" is the request.
    if (!t.fromAddressee && !GRANTED.test(a.words)) return null
    return PARTLY.test(c.sentence) ? 'partly' : 'accepted'
  }
  if (act === 'AID' || act === 'RETREAT' || act === 'COOPERATE' || (act === 'CONSULT' && a.matters.has('talks'))) {
    if (!isDone(c) || !t.same || t.fromMaker) return null
    const open = t.local && (t.to.size === 0 || c.actors.length === 0 || made.kind === 'appeal' || t.beside)
    if (c.claim.mode === 'ceasefire' && !made.topics.has('ceasefire')) return null
    if (act === 'AID' && !asksForRelief(made.claim.sentence)) return null
    if (act === 'AID' && made.topics.has('aid') && !GOODS.test(c.sentence)) return null
    // People who leave bring nobody food.
    if (act === 'RETREAT' && LEAVES.has(c.claim.mode ?? '') && !isOfLeaving(made, c)) return null
    // Who asks that people be taken out is not answered with food.
    if (made.topics.has('evacuation') && !a.matters.has('leave')) return null
    if (!t.fromAddressee && !(open && act !== 'CONSULT')) return null
    if (!t.fromAddressee && !t.beside && countsOthers(made, c)) return null
    if (PARTLY.test(c.sentence) || isLess(made, c)) return 'partly'
    // A convoy approved is not a convoy that came.
    return APPROVED.test(a.words) ? 'accepted' : 'answered'
  }
  return null
}

function giftStep(made: Making, a: Answering, t: Ties): StepKind | null {
  const c = a.claim
  const { act } = c.claim
  if (BROKEN.test(c.sentence) && (t.fromMaker || t.beside)) return 'broken'
  if (act === 'REJECT') {
    if (isVoid(c) && !/\bnot (?:accepted|agreed)\b/i.test(a.words)) return null
    if (a.noAnswer || /\bden(?:y|ies|ied)\b/i.test(a.words)) return null
    if (t.fromMaker && t.same && made.kind === 'promise') return 'broken'
    const named = t.fromAddressee && (t.same || t.beside)
    if (
      made.kind === 'offer' &&
      (named || (t.beside && !t.fromMaker && /\b(?:offer|proposal|idea|it|accepted)\b/i.test(a.words)))
    )
      return 'refused'
    return null
  }
  if (isVoid(c) || a.none) return null
  if (
    made.kind === 'offer' &&
    (act === 'AGREE' || act === 'SUPPORT' || act === 'CONCEDE') &&
    c.claim.status !== 'planned'
  ) {
    if ((t.fromAddressee || (t.beside && !t.fromMaker)) && (t.same || t.beside) && YES.test(a.words)) return 'accepted'
    return null
  }
  if (act === 'AID' || act === 'RETREAT' || act === 'COOPERATE' || (act === 'CONSULT' && made.topics.has('talks'))) {
    if (
      !isDone(c) ||
      !t.same ||
      (!t.local && !t.fromMaker) ||
      (c.claim.report === made.claim.claim.report && !c.dated && !/\b(?:so far|since then|already)\b/i.test(c.sentence))
    )
      return null
    if (!t.fromMaker && (c.actors.length > 0 || made.by.size > 0) && c.actors.some((p) => p.named)) return null
    if (act === 'CONSULT' && !t.fromMaker) return null
    if (!t.fromMaker && countsOthers(made, c)) return null
    return PARTLY.test(c.sentence) || isLess(made, c) ? 'partly' : 'kept'
  }
  if ((act === 'ASSAULT' || act === 'COERCE') && t.fromMaker && made.topics.has('ceasefire'))
    return isDeed(c) && c.claim.topics.includes('violation') ? 'broken' : null
  return null
}

function threatStep(a: Answering, fromMaker: boolean, to: ReadonlySet<string>): StepKind | null {
  const c = a.claim
  if (c.claim.act !== 'ASSAULT' && c.claim.act !== 'COERCE') return null
  if (!fromMaker || !isDeed(c) || c.claim.topics.includes('siege')) return null
  return to.size === 0 || a.hit.size === 0 || share(to, a.hit) ? 'kept' : null
}
