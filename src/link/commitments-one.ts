// One commitment out of its makings, and of what later reports say became of it.
import type { ActorRef, Commitment, Step, StepKind } from '../model/index.ts'
import {
  ANSWERED_BEFORE,
  type Answering,
  type Asked,
  answeringIn,
  byMatterToo,
  SURRENDER,
  stepOf,
} from './commitments-answers.ts'
import type { PartyMeant } from './commitments-made.ts'
import { familyOf } from './commitments-same.ts'
import { gistOf, LOOK, type ThreadGist } from './commitments-sift.ts'
import {
  acceptancesIn,
  arrivalsIn,
  grantsIn,
  type Hung,
  lapsesIn,
  type Making,
  metIn,
  stepsOf,
  unseenIn,
} from './commitments-steps.ts'
import { madeBy, type Thread } from './commitments-threads.ts'
import { type CommitmentTold, mattersOf } from './commitments-told.ts'
import { dayNumber, plusDays } from './days.ts'
import { bestPlace, EVERYWHERE, idsOf, inIdOrder, refsOf, sidesOf } from './ground.ts'
import { compare, inOrder } from './linked-claim.ts'
import type { Note } from './notes.ts'

type CommitmentNote = Note<CommitmentTold>

/** Answers by whom they come from and what they are about, so that a thread looks only at those that may concern it. */
interface Answers {
  readonly bySide: ReadonlyMap<string, readonly Answering[]>
  readonly byMatter: ReadonlyMap<string, readonly Answering[]>
  readonly byReport: ReadonlyMap<string, readonly Answering[]>
}

/** The answers among notes; these must be in order. */
export function answersBy(notes: readonly CommitmentNote[]): Answers {
  const bySide = new Map<string, Answering[]>()
  const byMatter = new Map<string, Answering[]>()
  const byReport = new Map<string, Answering[]>()
  const put = (map: Map<string, Answering[]>, key: string, a: Answering): void => {
    const list = map.get(key)
    if (list) list.push(a)
    else map.set(key, [a])
  }
  for (const note of notes) {
    const a = answeringIn(note)
    if (a === null) continue
    for (const s of a.sides) put(bySide, s, a)
    if (byMatterToo(a)) for (const m of a.matters) put(byMatter, m, a)
    for (const kind of a.named) put(byMatter, `the ${kind}`, a)
    put(byReport, note.claim.report, a)
  }
  return { bySide, byMatter, byReport }
}

/** To ask for what was taken is not to ask for a convoy. */
const RETURN = /\b(?:return|give back|hand back)\b/i

/** The first answer told on or after a day: answers are in the order of publication. */
function beginOf(answers: readonly Answering[], since: string): number {
  let [low, high] = [0, answers.length]
  while (low < high) {
    const mid = (low + high) >> 1
    if (((answers[mid] as Answering).note.published ?? '9999') < since) low = mid + 1
    else high = mid
  }
  return low
}

function kindOf({ makings }: Thread): Commitment['kind'] {
  const { kind } = makings[0] as Making
  return makings.some((m) => m.kind === 'ultimatum') && familyOf(kind) === 'order' ? 'ultimatum' : kind
}

function dayOf(thread: Thread): string | null {
  return kindOf(thread) === 'ultimatum' ? orderedOn(thread.makings) : (thread.makings[0] as Making).day
}

/** The day from which on what becomes of a commitment is looked for, and before which nothing told has a part in it; empty where it has no day. */
export function sinceOf(thread: Thread): string {
  const day = dayOf(thread)
  return (thread.makings[0] as Making).dated || day === null ? (day ?? '') : plusDays(day, -ANSWERED_BEFORE)
}

/** One commitment with what is kept of it, out of its makings and all that may answer them; `around` are the words beside claims. */
export function commitmentOf(
  thread: Thread,
  answers: Answers,
  around: readonly Hung[],
  scope: string,
): { readonly item: Commitment; readonly gist: ThreadGist } {
  const first = thread.makings[0] as Making
  const by = new Set(thread.makings.flatMap((m) => [...m.by]))
  const to = new Set(thread.makings.flatMap((m) => [...m.to]))
  const matters = mattersOf(new Set(thread.makings.flatMap((m) => [...m.topics])))
  const kind = kindOf(thread)
  const deadline = deadlineOf(thread.makings)
  const words = thread.makings.find((m) => m.deadline === deadline && m.deadlineWords !== null)?.deadlineWords
  const day = dayOf(thread)
  const at = [...new Set(thread.makings.flatMap((m) => m.at))].sort(compare)
  const stops = thread.makings.some((m) => m.stops)
  const made = { ...first, kind, deadline, day, at, stops }
  const mine = new Set(thread.makings.filter((m) => !m.inAnswer).map((m) => m.note))
  const since = sinceOf(thread)
  const found = new Map<Answering, StepKind>()
  const askedBy = ({ note, sentenceOfRelief, ofNews, unmet, inAnswer, now }: Making): Asked => ({
    ...made,
    note,
    sentenceOfRelief,
    ofNews,
    unmet,
    inAnswer,
    now,
    by,
    to,
    matters,
    number: dayNumber(day),
    local: scope !== EVERYWHERE,
  })
  let looked = 0
  const look = (list: readonly Answering[] | undefined, making: Making): void => {
    if (list === undefined) return
    const asked = askedBy(making)
    let n = 0
    for (let i = beginOf(list, since); i < list.length; i++) {
      const a = list[i] as Answering
      if ((a.note.day ?? '') < since || mine.has(a.note) || found.has(a)) continue
      if (++n > LOOK) break
      const what = stepOf(asked, a)
      if (what) found.set(a, what)
    }
    looked = Math.max(looked, n)
  }
  for (const m of thread.makings) look(answers.byReport.get(m.note.claim.report), m)
  for (const side of new Set([...to, ...by])) look(answers.bySide.get(side), first)
  for (const m of matters) look(answers.byMatter.get(m), first)
  if (kind === 'ultimatum' && !matters.has(SURRENDER)) look(answers.byMatter.get(SURRENDER), first)
  look(answers.byMatter.get(`the ${kind}`), first)
  // What was reported before it was made tells nothing of it.
  const behind = around.filter(({ note }) => (note.published ?? '9999') >= since)
  const late =
    deadline !== null || kind === 'ultimatum' || kind === 'threat' || kind === 'offer'
      ? lapsesIn(made, behind, scope)
      : []
  const yes = kind === 'ultimatum' && scope !== EVERYWHERE ? acceptancesIn(made, behind, scope) : []
  const unseen = kind === 'promise' && scope !== EVERYWHERE ? unseenIn(made, behind, scope) : []
  // What the very words that tell of an ask say became of it goes before what else came to the town.
  const met = familyOf(kind) === 'ask' || familyOf(kind) === 'order' ? metIn(thread.makings) : []
  if (met.length > 0) for (const [a, what] of found) if (what === 'answered' || what === 'partly') found.delete(a)
  const said = [...found.values()].some((what) => ANSWERED.has(what))
  const granted =
    kind === 'call' && met.length === 0 && !said && matters.has('relief') ? grantsIn(thread.makings, behind) : []
  const came =
    familyOf(kind) === 'ask' &&
    matters.has('relief') &&
    scope !== EVERYWHERE &&
    thread.makings.some((m) => m.relief) &&
    !RETURN.test(first.terms) &&
    met.length === 0 &&
    granted.length === 0
      ? arrivalsIn(thread, behind, scope)
      : []
  const beside = [...late, ...came, ...yes, ...unseen, ...met, ...granted]
  // What was answered on a day was asked by then.
  const answered = [...[...found.keys()].map((a) => a.note.done), ...met.map((s) => s.day)]
    .flatMap((d) => d ?? [])
    .sort(compare)[0]
  const told = !first.dated && day !== null && answered !== undefined && answered < day ? answered : day
  // What is told once its last day is over was ordered before, on a day that nobody tells.
  const asked = isAfter(told, deadline) && !thread.makings.some((m) => m.dated) ? null : told
  const steps = stepsOf(thread.makings, found, beside, asked)
  const heard = to.size > 0 || familyOf(kind) !== 'ask' ? [] : steps.flatMap((s) => (ANSWERED.has(s.what) ? s.by : []))
  const stepped = new Set(steps.flatMap((s) => s.claims))
  const claims = [
    ...thread.makings.map((m) => m.note),
    ...[...found.keys()].map((a) => a.note),
    ...beside.map((b) => b.note).filter((n) => stepped.has(n.claim.id)),
  ]
  const item: Commitment = {
    id: first.id,
    kind,
    by: partiesOf(thread.makings.map((m) => m.makers)),
    to:
      heard.length > 0
        ? inIdOrder(heard)
        : notOwn(kind, by, partiesOf(thread.makings.map((m) => m.addressees)), thread.makings),
    place: bestPlace(thread.makings.map((m) => m.note.place)),
    topics: [...new Set(thread.makings.flatMap((m) => [...m.topics]))].sort(),
    terms: first.terms,
    made: asked,
    deadline,
    ...(words ? { deadlineWords: words } : {}),
    steps,
    state: stateOf(kind, steps),
    claims: idsOf([...new Set(claims)].sort(inOrder)),
  }
  const reports = [...new Set(thread.makings.map((m) => m.note.claim.report))]
  const others = [...found.keys(), ...late, ...came, ...yes, ...unseen, ...granted].map((a) => a.note.claim.id)
  const kept = { id: first.id, since, looked, reports, made: madeBy(thread), told: [...new Set(others)].sort(compare) }
  return { item, gist: gistOf(askedBy(first), kept) }
}

function isAfter(day: string | null, deadline: string | null): boolean {
  return day !== null && deadline !== null && day > deadline
}

/** Steps by which who was asked says yes or no. */
const ANSWERED: ReadonlySet<StepKind> = new Set(['accepted', 'refused'])

/** Those to whom an order or a threat is put, without arms of the side that puts it. */
function notOwn(
  kind: Commitment['kind'],
  by: ReadonlySet<string>,
  to: readonly ActorRef[],
  makings: readonly Making[],
): readonly ActorRef[] {
  if (familyOf(kind) !== 'order' && kind !== 'threat') return to
  const side = new Map(makings.flatMap((m) => m.addressees.map((p) => [p.id, p.side])))
  return to.filter((r) => {
    const of = side.get(r.id) ?? r.id
    return of.startsWith('body/') || !(by.has(r.id) || by.has(of))
  })
}

/** The deadline told most exactly; of several alike the first. */
function deadlineOf(makings: readonly Making[]): string | null {
  let best: Making | null = null
  for (const m of makings) if (m.deadline !== null && (best === null || m.exact > best.exact)) best = m
  return best?.deadline ?? null
}

/** The first day on which an ultimatum is said to have been given; that of the first report where none says. */
function orderedOn(makings: readonly Making[]): string | null {
  const days = makings.flatMap((m) => (m.dated && m.day !== null ? [m.day] : [])).sort(compare)
  return days[0] ?? makings[0]?.day ?? null
}

const ANSWERS: ReadonlySet<StepKind> = new Set(['accepted', 'refused', 'partly', 'withdrawn', 'broken'])

const OVER: ReadonlySet<StepKind> = new Set(['lapsed', 'kept', 'answered'])

/** Where its steps leave a commitment. What was done under an ultimatum that was accepted leaves it accepted; one that ran out has run out, though it is told of again. */
export function stateOf(kind: Commitment['kind'], steps: readonly Step[]): Commitment['state'] {
  const ended = (all: ReadonlySet<StepKind>): Step | undefined =>
    kind === 'ultimatum' ? steps.findLast((s) => all.has(s.what)) : undefined
  const last = ended(ANSWERS) ?? ended(OVER) ?? steps.at(-1)
  return last === undefined || last.what === 'made' || last.what === 'repeated' ? 'no answer in this record' : last.what
}

/** The parties of the first making that names any; later ones add only names whose side is not there yet. */
function partiesOf(lists: readonly (readonly PartyMeant[])[]): readonly ActorRef[] {
  const kept: PartyMeant[] = []
  for (const list of lists) {
    const sides = sidesOf(kept)
    for (const p of list)
      if (kept.length === 0 || (p.named && !sides.has(p.id) && !sides.has(p.side)) || list === lists[0]) kept.push(p)
  }
  return inIdOrder(refsOf(kept))
}
