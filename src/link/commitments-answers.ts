// What later claims did with a commitment: answered, accepted, refused, partly, kept, broken, lapsed, withdrawn.
import type { Act, Status, StepKind, Topic } from '../model/index.ts'
import type { Made } from './commitments-made.ts'
import { type Answer, BIT, bitsOf, type CommitmentTold, headWord } from './commitments-told.ts'
import { dayNumber } from './days.ts'
import { areOthers } from './goods.ts'
import type { Note, NotedParty } from './notes.ts'

/** Days in which a later claim may still answer a commitment. */
export const ANSWER_DAYS = 180
/** Days in which a refusal still means what was asked. */
const REFUSED = 60
/** Days before a report in which what it tells to be asked, with no day, may have been answered. */
export const ANSWERED_BEFORE = 21
/** UTF-16 units between a commitment and "It was refused" that still means it. */
const NEAR = 220

/** A claim that may answer, ready to be held against commitments. */
export interface Answering extends Answer {
  readonly note: Note<CommitmentTold>
  /** Ids and sides of those who answer. */
  readonly sides: readonly string[]
  readonly bits: number
}

/** A note ready to be held against commitments; null where it can be no answer. */
export function answeringIn(note: Note<CommitmentTold>): Answering | null {
  const { answer } = note
  if (answer === null) return null
  const sides: string[] = []
  for (const { id, side } of note.actors) {
    if (!sides.includes(id)) sides.push(id)
    if (!sides.includes(side)) sides.push(side)
  }
  return { ...answer, note, sides, bits: bitsOf(answer.traits) }
}

/** The matter by which a town that gives in is found, whatever was ordered. */
export const SURRENDER = 'arms'

/** Whether an answer is looked for by what it is about too, not only by whom it comes from. */
export function byMatterToo({ act, matters, note }: Answering): boolean {
  // The town that surrenders is not the governor who was told to.
  return (
    note.actors.length === 0 ||
    (act === 'CONCEDE' && matters.includes(SURRENDER)) ||
    act === 'AID' ||
    act === 'RETREAT' ||
    act === 'COOPERATE'
  )
}

/** A commitment as claims are held against it: its parties and matters are those of all its makings. */
export interface Asked extends Made {
  readonly note: Note<CommitmentTold>
  /** Number of its day; null where that is not known. */
  readonly number: number | null
  readonly matters: ReadonlySet<string>
  /** False where it has no town of its own, and a deed by nobody named answers nothing. */
  readonly local: boolean
}

/** What claims are held against: a commitment without its words and makers. */
export interface Question
  extends Pick<
    Asked,
    | 'kind'
    | 'dated'
    | 'deadline'
    | 'topics'
    | 'amounts'
    | 'by'
    | 'to'
    | 'matters'
    | 'number'
    | 'local'
    | 'sentenceOfRelief'
    | 'goods'
    | 'ofNews'
    | 'unmet'
    | 'at'
    | 'stops'
    | 'inAnswer'
    | 'now'
  > {
  readonly note: Pick<Note<CommitmentTold>, 'claim' | 'published' | 'end'>
}

/** Whether a list has a member of a set. */
function meets(list: readonly string[], set: ReadonlySet<string>): boolean {
  for (const x of list) if (set.has(x)) return true
  return false
}

/** Whether fewer came than were asked for or promised: 200 detainees promised, fifty freed. */
function isLess(made: Question, a: Answering): boolean {
  return made.amounts.some((x) => {
    const of = headWord(x.of)
    return a.amounts.some((b) => of !== '' && of === b.of && b.most < x.best * 0.9)
  })
}

/** Whether a claim stands close behind the words that made the commitment, in the same report, or around them: "who had been told to, left". */
function isBeside(made: Question['note'], { claim, end }: Note<CommitmentTold>): boolean {
  if (made.claim.report !== claim.report) return false
  const { start } = claim.evidence[0].span
  const gap = start - made.end
  return (gap >= 0 && gap <= NEAR) || (start <= made.claim.evidence[0].span.start && end > made.end)
}

/** The step a claim is in the life of a commitment; null where it is none. */
export function stepOf(made: Question, a: Answering): StepKind | null {
  // "In May" is no answer to what was asked on the 21st.
  const gap = made.number === null || a.from === null ? null : a.from - made.number
  const { note } = a
  // What was asked on a day that is not told may be answered, right behind, on a day before the report.
  const first = !made.dated && isBeside(made.note, note) && !made.now ? -ANSWERED_BEFORE : 0
  if (gap === null || gap < first || gap > ANSWER_DAYS || (a.bits & BIT.background) !== 0) return null
  if (gap === 0 && note.published !== null && made.note.published !== null && note.published < made.note.published)
    return null
  // What a report told before the words that ask is no answer to them.
  if (
    note.claim.report === made.note.claim.report &&
    !note.dated &&
    !made.inAnswer &&
    note.claim.evidence[0].span.start < made.note.claim.evidence[0].span.start
  )
    return null
  if (made.unmet && isBeforeOrOthers(made, a)) return null
  const beside = isBeside(made.note, note)
  const same = meets(a.matters, made.matters)
  const away = isAway(made, a)
  const fromAddressee = meets(a.sides, made.to)
  const fromMaker = meets(a.sides, made.by)
  if (fromMaker && a.takes.includes(made.kind) && !away && !isOfOther(made, a)) return 'withdrawn'
  const carries = made.kind === 'ultimatum' && fromMaker && !away ? carriedOut(made, a) : null
  if (carries !== null) return carries
  if ((a.bits & BIT.lapses) !== 0 && made.deadline !== null && (same || beside) && isOver(made, a)) return 'lapsed'
  const ties: Ties = {
    same,
    beside,
    fromAddressee,
    fromMaker,
    named: !fromMaker && (isNamed(made, a, fromAddressee) || isToAsker(made, a, fromAddressee)),
    away,
  }
  // What only its report sets in the town answers what it names, and nothing else.
  if (a.loose && !ties.named) return null
  if (made.kind === 'threat') return threatStep(made, a, ties)
  if (made.kind === 'promise' || made.kind === 'offer') return giftStep(made, a, ties)
  return askStep(made, a, ties, made.kind === 'ultimatum' && made.local && isYielding(made, a))
}

/** Whether a claim names places, and none of those a commitment names. */
function isAway(made: Question, a: Answering): boolean {
  return a.at.length > 0 && made.at.length > 0 && !a.at.some((k) => made.at.includes(k))
}

/** Whether a claim is about other matters than a commitment: both known, and none in common. */
function isOfOther(made: Question, a: Answering): boolean {
  const told = a.matters.filter((m) => m !== 'help')
  return told.length > 0 && made.matters.size > 0 && !meets(told, made.matters)
}

/** Days in which "the offer" still means the last one. */
const NAMED = 30

/**
 * Whether a yes or no names the very kind of what was made ("rejected the ultimatum"), and not another's, of another matter or another
 * town. Where nobody who was asked answers, it must be told of the town.
 */
function isNamed(made: Question, a: Answering, fromAddressee: boolean): boolean {
  // Where who was asked answers, the town that only his report is about is not that of the answer.
  const away = isAway(made, a) && !(fromAddressee && a.byReport === true)
  if (!a.named.includes(made.kind) || away || isOfOther(made, a)) return false
  if (isAnothers(a.whose, made.by)) return false
  if (made.number === null || a.from === null || a.from - made.number > NAMED) return false
  return fromAddressee || (made.local && a.at.some((k) => made.at.includes(k)) && a.note.actors.every(isOfTown))
}

/**
 * Whether who was asked says no, in so many words, to the very one who asked: "turned the Red Crescent down", where nothing tells that it was to
 * something else.
 */
function isToAsker(made: Question, a: Answering, fromAddressee: boolean): boolean {
  if (a.act !== 'REJECT' || !fromAddressee || !meets(a.hit, made.by)) return false
  if ((a.bits & BIT.turnedDown) === 0 || (a.named.length > 0 && !a.named.includes(made.kind))) return false
  if (made.number === null || a.from === null || a.from - made.number > NAMED) return false
  return a.matters.every((m) => m === 'help' || made.matters.has(m)) && (a.byReport === true || !isAway(made, a))
}

/** Whether what is named is told to be somebody's else than who made it, both known by name. */
function isAnothers(whose: readonly string[], by: ReadonlySet<string>): boolean {
  const known = whose.filter((id) => !id.startsWith('seen/'))
  return known.length > 0 && [...by].some((id) => !id.startsWith('seen/')) && !meets(known, by)
}

/** Whether a party may be of a town: no state, government or body of the world. */
function isOfTown({ side, id }: NotedParty): boolean {
  return !/^(?:state|government|body)\//.test(id) && !side.startsWith('body/')
}

/** Whether a claim was published on the last day of a commitment or later. */
function isOver(made: Question, a: Answering): boolean {
  return made.deadline === null || a.note.published === null || a.note.published.slice(0, 10) >= made.deadline
}

/** Days after a last day in which force by who set it is what was threatened. */
const CARRIED = 21

/** Whether force by who set a last day is what was threatened with, or came before the day. */
function carriedOut(made: Question, a: Answering): StepKind | null {
  const last = dayNumber(made.deadline)
  if ((a.act !== 'ASSAULT' && a.act !== 'COERCE') || (a.bits & BIT.deed) === 0 || (a.bits & BIT.ofSiege) !== 0)
    return null
  if (last === null || a.from === null || !isAgainst(made, a)) return null
  if (a.from < last) return (a.bits & BIT.early) !== 0 ? 'broken' : null
  return a.from > last && a.from - last <= CARRIED && (made.topics.has('attack') || (a.bits & BIT.lapses) !== 0)
    ? 'kept'
    : null
}

/** Whether force is used on those, or in the place, that a commitment is about. */
function isAgainst(made: Question, a: Answering): boolean {
  return meets(a.hit, made.to) || a.at.some((k) => made.at.includes(k))
}

/** Acts by which what was asked for comes about. */
const DEEDS: ReadonlySet<Act> = new Set<Act>(['AID', 'RETREAT', 'COOPERATE'])

/** Of what nothing had come when its report was written: whether it was done before, or other captives were let go later. */
function isBeforeOrOthers(made: Question, a: Answering): boolean {
  const told = dayNumber(made.note.published)
  if (told !== null && a.from !== null && a.from < told) return true
  const here = a.note.claim.report === made.note.claim.report
  if (here && DEEDS.has(a.act) && (a.bits & BIT.partly) === 0) return true
  return a.act === 'RETREAT' && a.mode === 'release' && !here && made.amounts.length === 0
}

/** Whether somebody other than the maker agrees to terms: "The committee accepted the army's terms". */
function isYielding(made: Question, a: Answering): boolean {
  const { act, status } = a
  const { by } = made
  if (act !== 'AGREE' && act !== 'CONCEDE' && act !== 'SUPPORT') return false
  if (status !== 'happened' && status !== 'ongoing') return false
  if ((a.bits & BIT.ofTerms) === 0 || !((a.bits & BIT.yes) !== 0 || act === 'CONCEDE')) return false
  if (isTooLate(made, a)) return false
  return a.note.actors.some((p) => !by.has(p.id) && !by.has(p.side) && !p.side.startsWith('body/'))
}

/** Days after a last day beyond which who gives in gives in to something else. */
const LATE = 14

function isTooLate({ deadline }: Question, { from }: Answering): boolean {
  const last = dayNumber(deadline)
  return last !== null && from !== null && from - last > LATE
}

interface Ties {
  readonly same: boolean
  readonly beside: boolean
  readonly fromAddressee: boolean
  readonly fromMaker: boolean
  /** Whether its words name what they answer. */
  readonly named: boolean
  /** Whether it is told of other places. */
  readonly away: boolean
}

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

/** Matters of an ask that those who are asked go away themselves. */
const OF_GOING: readonly Topic[] = ['withdrawal', 'territory', 'weapons', 'surrender', 'transition', 'siege', 'attack']

/** Whether those who are asked are to go away themselves, or whoever is in the place is told to. */
function isToGo({ kind, topics }: Question): boolean {
  return kind === 'ultimatum' || kind === 'demand' || OF_GOING.some((t) => topics.has(t))
}

/** Whether what was asked for is that somebody leave, be freed or give something up, or that a siege be lifted. */
function isOfLeaving(made: Question, a: Answering): boolean {
  if (OF_LEAVING.some((t) => made.topics.has(t))) return true
  return made.topics.has('siege') && (a.bits & BIT.endsSiege) !== 0
}

/** "The governors were called on to fly the wounded out. 101 women were brought up": by nobody told, and so not by those called on. */
function isNobodysLeaving(made: Question, a: Answering): boolean {
  return made.kind === 'call' && a.mode === 'withdraw' && a.matters.includes('leave')
}

const BODY = /^(?:body|ngo)\//

/** Whether a body that asks leave to bring aid is told of beside what another body brings. */
function isByAnother({ kind, by }: Question, { sides }: Answering, { fromAddressee, fromMaker }: Ties): boolean {
  if (kind !== 'call' || fromAddressee || fromMaker) return false
  return sides.some((id) => BODY.test(id)) && [...by].some((id) => BODY.test(id))
}

/** Whether a claim counts other things than what was asked for: 250 people are not the 21 patients. */
function countsOthers(made: Question, a: Answering): boolean {
  const asked = new Set(made.amounts.map((x) => headWord(x.of)).filter((h) => h !== ''))
  const told = a.amounts.filter((x) => x.of !== '')
  return asked.size > 0 && told.length > 0 && !told.some((x) => asked.has(x.of))
}

/** What a yes must be: one that is only said of those who were asked, planned or denied is none. */
const CAME_ABOUT: ReadonlySet<Status> = new Set<Status>(['happened', 'ongoing', 'background'])

function askStep(made: Question, a: Answering, t: Ties, yields: boolean): StepKind | null {
  const { act, bits } = a
  // Who had agreed to what was asked breaks his own word.
  if ((bits & BIT.broken) !== 0 && t.fromAddressee && !t.away && (bits & BIT.deed) !== 0 && !isOfOther(made, a))
    return 'broken'
  // "They asked for an amnesty. The general agreed to that": who says yes or no right behind is who was asked.
  // Right behind, what is about something else, and does not name the ask, is said of something else.
  const near = t.beside && (a.named.length > 0 || (bits & BIT.pointsBack) !== 0 || !isOfOther(made, a))
  const answersBeside = near && made.to.size === 0 && (bits & BIT.bare) !== 0 && !t.fromMaker
  const tied =
    yields ||
    t.named ||
    (t.fromAddressee &&
      (t.same || (bits & BIT.obeys) !== 0 || (near && (a.matters.length === 0 || (bits & BIT.bare) !== 0)))) ||
    (near && (bits & BIT.unsaid) !== 0 && !t.fromMaker) ||
    answersBeside
  if (act === 'REJECT') {
    if (!tied || (bits & (BIT.noAnswer | BIT.answersNothing | BIT.denies)) !== 0) return null
    // What is kept out months later is no answer to what was asked then.
    if (made.number !== null && a.from !== null && a.from - made.number > REFUSED && !t.beside) return null
    if (a.status === 'denied' || a.status === 'hypothetical' || a.status === 'planned') return null
    // "It will not go back to the table" refuses something else than what was asked just before.
    if (!t.fromAddressee && !t.named && (bits & BIT.turnedDown) === 0) return null
    return 'refused'
  }
  if ((bits & (BIT.void | BIT.none | BIT.answersNothing)) !== 0) return null
  const partly = (bits & BIT.partly) !== 0
  if (act === 'AGREE' || act === 'CONCEDE' || act === 'SUPPORT') {
    if (!tied || !CAME_ABOUT.has(a.status) || !((bits & BIT.yes) !== 0 || act === 'CONCEDE')) return null
    // Whoever in the town but him who threatens accepts an ultimatum, accepts it.
    if (yields) return partly ? 'partly' : 'accepted'
    // "They agreed on the terms" may be anybody; "It was approved" is the request.
    if (!t.fromAddressee && !answersBeside && !t.named && (bits & BIT.granted) === 0) return null
    return partly ? 'partly' : 'accepted'
  }
  if (act === 'AID' || act === 'RETREAT' || act === 'COOPERATE' || (act === 'CONSULT' && a.matters.includes('talks'))) {
    if ((bits & BIT.done) === 0 || !t.same || t.fromMaker) return null
    const open =
      made.local &&
      (bits & BIT.placed) !== 0 &&
      (made.to.size === 0 ||
        (a.note.actors.length === 0 && !isNobodysLeaving(made, a)) ||
        made.kind === 'appeal' ||
        t.beside)
    if (a.mode === 'ceasefire' && !made.topics.has('ceasefire')) return null
    // Who asks to be let in to somebody is not answered with talks, nor who asks for a way with soldiers that go or people who flee.
    if (act === 'CONSULT' && made.topics.has('access') && !made.topics.has('ceasefire')) return null
    if ((bits & BIT.goesItself) !== 0 && !isToGo(made)) return null
    if (act === 'AID' && (!made.sentenceOfRelief || isByAnother(made, a, t))) return null
    // Food that is let through is no answer to who asked for fuel.
    if (areOthers(made.goods, a.goods)) return null
    // Nor is a road that opens.
    const opens = a.mode === 'access' && (bits & BIT.approved) === 0 && a.goods.length === 0
    if (opens && made.goods.length > 0 && !made.topics.has('access')) return null
    if (act === 'AID' && made.topics.has('aid') && (bits & BIT.ofGoods) === 0) return null
    // Who asks for the names of those who are held is not answered with other captives.
    if (act === 'RETREAT' && a.mode === 'release' && made.ofNews) return null
    // People who leave bring nobody food.
    if (act === 'RETREAT' && LEAVES.has(a.mode ?? '') && !isOfLeaving(made, a)) return null
    // Who asks that people be taken out is not answered with food.
    if (made.topics.has('evacuation') && !a.matters.includes('leave')) return null
    if (!t.fromAddressee && !(open && act !== 'CONSULT')) return null
    if (!t.fromAddressee && !t.beside && countsOthers(made, a)) return null
    if (partly || isLess(made, a)) return 'partly'
    // A convoy approved is not a convoy that came.
    return (bits & BIT.approved) !== 0 ? 'accepted' : 'answered'
  }
  return null
}

function giftStep(made: Question, a: Answering, t: Ties): StepKind | null {
  const { act, bits } = a
  if ((bits & BIT.broken) !== 0 && (t.beside || (t.fromMaker && !t.away && !isOfOther(made, a)))) return 'broken'
  if (act === 'REJECT') {
    if (t.named && (bits & (BIT.void | BIT.noAnswer | BIT.denies)) === 0) return 'refused'
    if ((bits & BIT.void) !== 0 && (bits & BIT.notAccepted) === 0) return null
    if ((bits & (BIT.noAnswer | BIT.denies)) !== 0) return null
    if (t.fromMaker && t.same && made.kind === 'promise') return 'broken'
    const named = t.fromAddressee && (t.same || t.beside)
    if (made.kind === 'offer' && (named || (t.beside && !t.fromMaker && (bits & BIT.ofOffer) !== 0))) return 'refused'
    return null
  }
  if ((bits & (BIT.void | BIT.none)) !== 0) return null
  if (made.kind === 'offer' && (act === 'AGREE' || act === 'SUPPORT' || act === 'CONCEDE') && a.status !== 'planned')
    return (t.named || ((t.fromAddressee || (t.beside && !t.fromMaker)) && (t.same || t.beside))) &&
      (bits & BIT.yes) !== 0
      ? 'accepted'
      : null
  if (act === 'AID' || act === 'RETREAT' || act === 'COOPERATE' || (act === 'CONSULT' && made.topics.has('talks'))) {
    const { note } = a
    if (
      (bits & BIT.done) === 0 ||
      !t.same ||
      (!made.local && !t.fromMaker) ||
      (note.claim.report === made.note.claim.report && !note.dated && (bits & BIT.soFar) === 0)
    )
      return null
    if (!t.fromMaker && (bits & BIT.named) !== 0) return null
    // Lorries that are let in do not let anybody out.
    if (made.topics.has('evacuation') && !a.matters.includes('leave') && a.mode !== 'release') return null
    if (act === 'CONSULT' && !t.fromMaker) return null
    if (!t.fromMaker && countsOthers(made, a)) return null
    return (bits & BIT.partly) !== 0 || isLess(made, a) ? 'partly' : 'kept'
  }
  if ((act === 'ASSAULT' || act === 'COERCE') && t.fromMaker && made.topics.has('ceasefire'))
    return (bits & BIT.deed) !== 0 && ((bits & BIT.ofViolation) !== 0 || isGoneOn(made, a)) ? 'broken' : null
  return null
}

/** Whether force comes on a later day, in the place where it was to stop. */
function isGoneOn(made: Question, a: Answering): boolean {
  return made.stops && made.number !== null && a.from !== null && a.from > made.number && isAgainst(made, a)
}

function threatStep(made: Question, a: Answering, t: Ties): StepKind | null {
  const { act, bits } = a
  if (t.named && act === 'REJECT') return (bits & (BIT.void | BIT.noAnswer | BIT.denies)) === 0 ? 'refused' : null
  if (t.fromAddressee && !t.away && !t.fromMaker && (bits & (BIT.void | BIT.none)) === 0) {
    if (act === 'RETREAT' || act === 'CONCEDE' || act === 'AGREE') return givesWay(a, t)
  }
  if (act !== 'ASSAULT' && act !== 'COERCE') return null
  if (!t.fromMaker || (bits & BIT.deed) === 0 || (bits & BIT.ofSiege) !== 0) return null
  if (made.to.size > 0 && a.hit.length > 0 && !meets(a.hit, made.to)) return null
  return (bits & BIT.partly) !== 0 ? 'partly' : 'kept'
}

/** Whether who was threatened does, or agrees to, what was wanted of him. */
function givesWay(a: Answering, t: Ties): StepKind | null {
  if (!t.same && !t.named && (a.bits & BIT.obeys) === 0) return null
  if (a.act === 'RETREAT') return (a.bits & BIT.done) === 0 ? null : (a.bits & BIT.partly) !== 0 ? 'partly' : 'answered'
  return CAME_ABOUT.has(a.status) && ((a.bits & BIT.yes) !== 0 || a.act === 'CONCEDE') ? 'accepted' : null
}
