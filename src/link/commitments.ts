// Commitments: demands, appeals, calls, ultimatums, offers, promises and threats, each with what later reports say became of it.
import type { ActorRef, Commitment, Step, StepKind } from '../model/index.ts'
import { ANSWERED_BEFORE, type Answering, type Asked, answeringIn, byMatterToo, stepOf } from './commitments-answers.ts'
import { madeIn, type PartyMeant } from './commitments-made.ts'
import { familyOf, REPEAT_DAYS, sameMaking } from './commitments-same.ts'
import { type Gist, gistOf, isUnmoved, LOOK, type ThreadGist } from './commitments-sift.ts'
import {
  acceptancesIn,
  arrivalsIn,
  type Hung,
  lapsesIn,
  type Making,
  metIn,
  stepsOf,
  unseenIn,
} from './commitments-steps.ts'
import { type CommitmentTold, mattersOf, scopesOfTold, toldOf } from './commitments-told.ts'
import { dayNumber, daysBetween, plusDays } from './days.ts'
import { bestPlace, EVERYWHERE, idsOf, inIdOrder, refsOf, sidesOf } from './ground.ts'
import { compare, inOrder } from './linked-claim.ts'
import type { Note } from './notes.ts'
import type { Beyond, StoryPart } from './story-part.ts'

type CommitmentNote = Note<CommitmentTold>

interface Thread {
  readonly makings: Making[]
  last: string | null
}

/** Most threads of one family that a new claim is held against: the latest. Keeps the work linear. */
const OPEN = 60

function threadsOf(notes: readonly CommitmentNote[], arrivals: readonly string[]): Thread[] {
  const all: Thread[] = []
  const open = new Map<string, Thread[]>()
  for (const note of notes) {
    for (const told of note.makings) {
      const making: Making = { ...madeIn(note, told), note }
      const family = familyOf(making.kind)
      const near = (open.get(family) ?? []).filter((t) => (daysBetween(t.last, making.day) ?? 0) <= REPEAT_DAYS)
      const thread = near.findLast(
        (t) => isOf(t, making) && !(family === 'ask' && cameBetween(arrivals, t.last, making.day)),
      )
      if (thread) {
        thread.makings.push(making)
        if (thread.last === null || (making.day !== null && making.day > thread.last)) thread.last = making.day
      } else {
        const begun = { makings: [making], last: making.day }
        all.push(begun)
        near.push(begun)
      }
      open.set(family, near.slice(-OPEN))
    }
  }
  return all
}

/** Days on which aid is said to have come to a town, in order. */
function arrivalDays(notes: readonly CommitmentNote[], scope: string): readonly string[] {
  const days = notes.flatMap((n) =>
    n.beside.flatMap((a) => (a.what === 'delivered' && a.place === scope && a.day !== null ? [a.day] : [])),
  )
  return [...new Set(days)].sort(compare)
}

/** Whether aid came after what was asked last: what is asked for then is asked anew. */
function cameBetween(arrivals: readonly string[], last: string | null, day: string | null): boolean {
  return last !== null && day !== null && arrivals.some((d) => d > last && d < day)
}

/** Latest makings of a thread that a new one is held against, beside the first. */
const LATEST = 6

function isOf(t: Thread, making: Making): boolean {
  const first = t.makings[0] as Making
  return sameMaking(first, making) || t.makings.slice(-LATEST).some((m) => sameMaking(m, making))
}

/** Answers by whom they come from and what they are about, so that a thread looks only at those that may concern it. */
function answersBy(notes: readonly CommitmentNote[]): {
  readonly bySide: ReadonlyMap<string, readonly Answering[]>
  readonly byMatter: ReadonlyMap<string, readonly Answering[]>
  readonly byReport: ReadonlyMap<string, readonly Answering[]>
} {
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

function commitmentOf(
  thread: Thread,
  answers: ReturnType<typeof answersBy>,
  around: readonly Hung[],
  scope: string,
): { readonly item: Commitment; readonly gist: ThreadGist } {
  const first = thread.makings[0] as Making
  const by = new Set(thread.makings.flatMap((m) => [...m.by]))
  const to = new Set(thread.makings.flatMap((m) => [...m.to]))
  const matters = mattersOf(new Set(thread.makings.flatMap((m) => [...m.topics])))
  const kind =
    thread.makings.some((m) => m.kind === 'ultimatum') && familyOf(first.kind) === 'order' ? 'ultimatum' : first.kind
  const deadline = deadlineOf(thread.makings)
  const words = thread.makings.find((m) => m.deadline === deadline && m.deadlineWords !== null)?.deadlineWords
  const day = kind === 'ultimatum' ? orderedOn(thread.makings) : first.day
  const made = { ...first, kind, deadline, day }
  const mine = new Set(thread.makings.map((m) => m.note))
  const since = first.dated || day === null ? (day ?? '') : plusDays(day, -ANSWERED_BEFORE)
  const found = new Map<Answering, StepKind>()
  const askedBy = ({ note, sentenceOfRelief }: Making): Asked => ({
    ...made,
    note,
    sentenceOfRelief,
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
  const late = deadline !== null || kind === 'ultimatum' || kind === 'threat' ? lapsesIn(made, around, scope) : []
  const yes = kind === 'ultimatum' && scope !== EVERYWHERE ? acceptancesIn(made, around, scope) : []
  const unseen = kind === 'promise' && scope !== EVERYWHERE ? unseenIn(made, around, scope) : []
  const came =
    familyOf(kind) === 'ask' &&
    matters.has('relief') &&
    scope !== EVERYWHERE &&
    thread.makings.some((m) => m.relief) &&
    !RETURN.test(first.terms)
      ? arrivalsIn(thread, around, scope)
      : []
  const beside = [...late, ...came, ...yes, ...unseen, ...(familyOf(kind) === 'ask' ? metIn(thread.makings) : [])]
  // What was answered on a day was asked by then.
  const answered = [...found.keys()].flatMap((a) => a.note.done ?? []).sort(compare)[0]
  const asked = !first.dated && day !== null && answered !== undefined && answered < day ? answered : day
  const steps = stepsOf(thread.makings, found, beside, asked)
  const heard = to.size > 0 || familyOf(kind) !== 'ask' ? [] : steps.flatMap((s) => (ANSWERED.has(s.what) ? s.by : []))
  const told = new Set(steps.flatMap((s) => s.claims))
  const claims = [
    ...thread.makings.map((m) => m.note),
    ...[...found.keys()].map((a) => a.note),
    ...beside.map((b) => b.note).filter((n) => told.has(n.claim.id)),
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
  return { item, gist: gistOf(askedBy(first), { since, looked, reports }) }
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

/** Where the steps leave it. What was done under an ultimatum that was accepted leaves it accepted. */
function stateOf(kind: Commitment['kind'], steps: readonly Step[]): Commitment['state'] {
  const answer = kind === 'ultimatum' ? steps.findLast((s) => ANSWERS.has(s.what)) : undefined
  const last = answer ?? steps.at(-1)
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

/**
 * The commitments that are made in one scope, oldest first, with what new notes are sifted by; later notes too may answer them.
 * All must be in order.
 */
function commitmentsOf(
  notes: readonly CommitmentNote[],
  scope: string,
  { later, far }: Pick<Beyond<CommitmentTold>, 'later' | 'far'>,
): { readonly items: readonly Commitment[]; readonly gist: Gist } {
  const told = later.length === 0 ? notes : [...notes, ...later]
  const threads = threadsOf(notes, arrivalDays(told, scope))
  if (threads.length === 0) return { items: [], gist: { threads: [] } }
  const answers = answersBy(far.length === 0 ? told : [...told, ...far])
  const hung = told.flatMap((note) => note.beside.map((aside): Hung => ({ note, aside })))
  const built = threads.map((t) => commitmentOf(t, answers, hung, scope))
  return { items: built.map((b) => b.item), gist: { threads: built.map((b) => b.gist) } }
}

/** Those a note comes from, by their ids and sides, where it may be an answer. */
function answererOf({ actors, answer }: CommitmentTold): readonly string[] {
  return answer === null ? [] : [...new Set(actors.flatMap((p) => [p.id, p.side]))]
}

/** Those who make what is made in a stretch, and to whom, by their ids and sides: what they do later may answer it. */
function awaitedIn(notes: readonly CommitmentNote[]): readonly string[] {
  return [...new Set(notes.flatMap((n) => n.makings.flatMap((m) => [...m.by, ...m.to])))].sort(compare)
}

/** Commitments as a part of the story. */
export const COMMITMENTS: StoryPart<Commitment, CommitmentTold> = {
  kind: 'commitment',
  months: { full: 60, after: 2, enough: 250 },
  // As many months as ANSWER_DAYS reach.
  far: { within: 6, enough: 20, by: answererOf, awaited: awaitedIn },
  scopesOf: scopesOfTold,
  noteOf: toldOf,
  build: (notes, scope, beyond) => commitmentsOf(notes, scope, beyond).items,
  sift: { build: commitmentsOf, isUnmoved: (gist, came) => isUnmoved(gist as Gist, came) },
}
