// Asks that one report tells of as they are made and another when they are met: one ask, wherever each report sets it.
import { type ActorRef, type Commitment, reportOfClaim, type Step } from '../model/index.ts'
import { overlapOf, wordsIn } from './commitments-alike.ts'
import { answeredOrders, passedOrders } from './commitments-answered.ts'
import { movedOrders } from './commitments-extended.ts'
import { withOwnAnswers } from './commitments-nearest.ts'
import { joinedOrders } from './commitments-orders.ts'
import { retoldAsks } from './commitments-retold.ts'
import { daysBetween } from './days.ts'

const ASKS: ReadonlySet<Commitment['kind']> = new Set<Commitment['kind']>(['appeal', 'call', 'demand'])
/** Days after an ask in which a report that tells of its answer, and not of its day, still means it. */
const WITHIN = 60

/** Commitments with each ask that is told again, as it is met, joined to its making. Keeps the order of the makings. */
export function joinedAsks(made: readonly Commitment[]): readonly Commitment[] {
  return passedOrders(movedOrders(joinedOrders(retoldAsks(askedOnce(answeredOrders(withOwnAnswers(made)))))))
}

function askedOnce(all: readonly Commitment[]): readonly Commitment[] {
  const open = new Map<string, Commitment[]>()
  for (const c of all) {
    if (!ASKS.has(c.kind) || c.made === null || c.state !== 'no answer in this record') continue
    for (const key of [`on ${c.made}`, ...c.by.map(keyOf)]) {
      const there = open.get(key)
      if (there) there.push(c)
      else open.set(key, [c])
    }
  }
  const met = new Map<string, Commitment>()
  const gone = new Set<string>()
  const steps = stepClaims(all)
  for (const c of all) {
    const answer = answerIn(c)
    if (answer === undefined || c.made === null) continue
    if (isToldElsewhere(c, steps)) {
      gone.add(c.id)
      continue
    }
    const undated = answer.date === c.made
    const near = [`on ${c.made}`, ...(undated ? c.by.map(keyOf) : [])].flatMap((k) => open.get(k) ?? [])
    const fits = [...new Set(near)].filter((o) => !met.has(o.id) && isSame(o, c, answer, undated))
    // Of two that may be meant neither is.
    if (fits.length !== 1) continue
    met.set((fits[0] as Commitment).id, c)
    gone.add(c.id)
  }
  return all.flatMap((c) => (gone.has(c.id) ? [] : [joined(c, met.get(c.id))]))
}

/** By what the asks of somebody are found; who is only described is the same in every town till more is known. */
function keyOf({ id, name }: ActorRef): string {
  return `by ${id.startsWith('seen/') ? wordsIn(name).at(-1) : id}`
}

/** By claim, how many commitments have it as a step behind their making. */
function stepClaims(all: readonly Commitment[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const c of all)
    for (const id of new Set(c.steps.slice(1).flatMap((s) => s.claims))) counts.set(id, (counts.get(id) ?? 0) + 1)
  return counts
}

/** Whether an ask is told only by the claim that answers it, and that claim answers another one. */
function isToldElsewhere({ id, claims, steps }: Commitment, counts: ReadonlyMap<string, number>): boolean {
  const [only] = claims
  return (
    /-(?:reject|agree|concede|support)-\d+$/.test(id) &&
    claims.length === 1 &&
    steps.length > 1 &&
    (counts.get(only as string) ?? 0) > 1
  )
}

/** The first step by which an ask is met, refused or accepted. */
function answerIn({ kind, state, steps }: Commitment): Step | undefined {
  if (!ASKS.has(kind) || state === 'no answer in this record') return undefined
  return steps.find((s) => s.what !== 'made' && s.what !== 'repeated')
}

function isSame(made: Commitment, told: Commitment, answer: Step, undated: boolean): boolean {
  const reports = new Set(made.claims.map(reportOfClaim))
  if (told.claims.some((id) => reports.has(reportOfClaim(id)))) return false
  const by = overlapOf(made.by, told.by)
  const to = overlapOf(made.to, told.to.length > 0 ? told.to : answer.by)
  if (to === 0) return false
  if (made.made !== told.made) {
    const gap = daysBetween(made.made, told.made)
    return undated && gap !== null && gap > 0 && gap <= WITHIN && by === 1 && to === 1 && !isOfOther(made, told)
  }
  if (by === 1) return to === 1 || shared(made, told) > 0
  // "The director" is the doctor who was named, where both ask one body for the same on one day.
  return to === 1 && shared(made, told) > (by === 0 ? 1 : 0) && !(made.by.some(isKnown) && told.by.some(isKnown))
}

/** "Turned down its request for a visit": what it was for, where nothing of it stands in the ask. */
const FOR_WHAT =
  /\b(?:appeal|plea|request|petition|call|demand)s?\b(?: (?:of|from|by) [^,.;]{2,40}?)? (?:for|to|that|about|on) (?!(?:\d|\p{Lu}\p{L}+day))/u

function isOfOther(made: Commitment, told: Commitment): boolean {
  const topics = told.topics.filter((t) => t !== 'assistance')
  const clash = made.topics.length > 0 && topics.length > 0 && !topics.some((t) => made.topics.includes(t))
  return clash || (told.claims.length === 1 && FOR_WHAT.test(told.terms) && shared(made, told) === 0)
}

function isKnown({ id }: ActorRef): boolean {
  return !id.startsWith('seen/')
}

/** Words that any ask has. */
const ANY =
  /^(?:ask\w*|beg\w*|plea\w*|appeal\w*|wr[io]t\w*|letter|petition\w*|request\w*|call\w*|urg\w*|had|have|been|they|which|whom|that|this|with|after|before|days?|weeks?|hospital|doctors?|(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|the|was|were|for|red|cross|international|committee|world|united|nations|organi[sz]ation)$/

/** How many telling words the terms of two asks share, beside the names of those who ask and are asked. */
function shared(a: Commitment, b: Commitment): number {
  const names = new Set([...a.by, ...a.to, ...b.by, ...b.to].flatMap((p) => wordsIn(p.name)))
  const there = new Set(wordsIn(b.terms))
  return new Set(wordsIn(a.terms).filter((w) => w.length > 2 && !ANY.test(w) && !names.has(w) && there.has(w))).size
}

/** An ask with the answer that a later report tells. */
function joined(made: Commitment, told: Commitment | undefined): Commitment {
  if (told === undefined) return made
  const [again, ...rest] = told.steps
  const [first, ...others] = rest
  // What tells of the ask as it is met stands behind the answer.
  const answer =
    first === undefined || first.words !== undefined
      ? rest
      : [{ ...first, claims: [...new Set([...first.claims, ...again.claims])] }, ...others]
  return {
    ...made,
    kind: told.kind === 'appeal' && made.kind === 'call' ? 'appeal' : made.kind,
    by: made.by.length > 0 ? made.by : told.by,
    to: made.to.length > 0 ? made.to : told.to,
    place: made.place ?? told.place,
    topics: [...new Set([...made.topics, ...told.topics])].sort(),
    steps: [...made.steps, ...answer],
    state: told.state,
    claims: [...new Set([...made.claims, ...told.claims])],
  }
}
