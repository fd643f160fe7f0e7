// The steps in the life of a commitment, out of claims that answer it and words that stand beside claims.
import type { Step, StepKind } from '../model/index.ts'
import { ANSWER_DAYS, type Answering } from './commitments-answers.ts'
import type { Made } from './commitments-made.ts'
import type { Beside, CommitmentTold } from './commitments-told.ts'
import { daysBetween } from './days.ts'
import { areOthers, goodsIn } from './goods.ts'
import { EVERYWHERE, idsOf, inIdOrder, refsOf, sourcesOf } from './ground.ts'
import { compare, inOrder } from './linked-claim.ts'
import type { Note } from './notes.ts'

type CommitmentNote = Note<CommitmentTold>

/** A making with the note of its claim, and which of its makings it is. */
export type Making = Made & { readonly note: CommitmentNote; readonly nth: number }

/** Words beside a claim, with the note they stand in. */
export interface Hung {
  readonly note: CommitmentNote
  readonly aside: Beside
}

/** All words beside the claims of notes. */
export function hungIn(notes: readonly CommitmentNote[]): readonly Hung[] {
  return notes.flatMap((note) => note.beside.map((aside) => ({ note, aside })))
}

/** A step that is told beside a claim. */
interface StepBeside {
  readonly what: 'lapsed' | 'answered' | 'accepted' | 'refused'
  readonly note: CommitmentNote
  readonly day: string | null
  readonly words: string
}

/** Words for a term; a day that went by without one is that of an order which names it. */
const TERM =
  /\b(?:deadline|ultimatum|time limit|term|time allowed|let (?:it|the)|the (?:date|day|hour) (?:had |has )?(?:come and gone|came and went))\b/i

/** An offer runs out too. */
const OFFER = /\b(?:deadline|offer|amnesty|safe[- ]conduct|proposal)\b/i

/** Whether words tell of a term that somebody else set, or set to somebody else, where both are known. */
function isOfOthers(made: Making, { whose, whom }: Beside): boolean {
  const others = (told: readonly string[], own: ReadonlySet<string>): boolean =>
    told.length > 0 && own.size > 0 && !told.some((id) => own.has(id))
  const known = (ids: ReadonlySet<string>): ReadonlySet<string> =>
    new Set([...ids].filter((id) => !id.startsWith('seen/')))
  return others(whose, known(made.by)) || others(whom, known(made.to))
}

/** What reports say beside the claims of a town of a deadline that passed: after it was made, within a month of it. */
export function lapsesIn(made: Making, around: readonly Hung[], scope: string): readonly StepBeside[] {
  for (const { note, aside: a } of around) {
    if (a.what !== 'passed' || (a.place !== scope && a.place !== '' && scope !== EVERYWHERE)) continue
    const gap = daysBetween(made.day, a.day)
    const own = made.deadline === a.day
    if (!own && !(made.kind === 'offer' ? OFFER : TERM).test(a.words)) continue
    // What is still to come has not gone by; nor is it the term of somebody else.
    if (made.deadline !== null && note.published !== null && note.published < made.deadline) continue
    if (isOfOthers(made, a)) continue
    if (gap !== null && gap >= 0 && (own || gap <= 30)) return [{ what: 'lapsed', note, day: a.day, words: a.words }]
  }
  return []
}

/** Days after an ultimatum in which a town that accepts accepts it. */
const YIELDS = 60
/** Days after its last day beyond which a town that gives in gives in to something else. */
const LATE = 7

/** What reports say beside their claims of a town that accepted what was demanded of it; each day once for each report. */
export function acceptancesIn(made: Making, around: readonly Hung[], scope: string): readonly StepBeside[] {
  return around.flatMap(({ note, aside: a }): readonly StepBeside[] => {
    const gap = a.what === 'accepted' && a.place === scope ? daysBetween(made.day, a.day) : null
    const late = daysBetween(made.deadline, a.day) ?? 0
    return gap !== null && gap >= 0 && gap <= YIELDS && late <= LATE
      ? [{ what: 'accepted', note, day: a.day, words: a.words }]
      : []
  })
}

/** What reports say of what was promised and not seen, once its day is past: of the same number, or of no number. */
export function unseenIn(made: Making, around: readonly Hung[], scope: string): readonly StepBeside[] {
  const { deadline } = made
  if (deadline === null) return []
  const promised = new Set(made.amounts.map((x) => x.best))
  return around.flatMap(({ note, aside: a }): readonly StepBeside[] => {
    if (a.what !== 'unseen' || a.place !== scope || (note.published ?? '') < (made.day ?? '')) return []
    const late = note.published !== null && note.published > deadline
    const same = a.best === null ? note.claim.report !== made.note.claim.report : promised.has(a.best)
    return late && same ? [{ what: 'lapsed', note, day: note.published, words: a.words }] : []
  })
}

/** A body that brings aid, or may be asked for it. */
const BODY = /^(?:body|ngo)\//

/**
 * Whether what came was brought by a known body that neither asked for it nor was asked: the Red Cross is not answered, nor does it
 * answer, with what the World Food Programme brings. Who asks leave for himself names himself "we".
 */
function isByOthers(makings: readonly Making[], { whose }: Beside): boolean {
  if (whose.length === 0) return false
  const meant = new Set(makings.flatMap((m) => [...m.by, ...m.to]))
  if (whose.some((id) => meant.has(id))) return false
  return [...meant].some((id) => BODY.test(id)) || makings.every((m) => m.by.size === 0 && /\bwe\b/i.test(m.terms))
}

/** What reports say beside their claims of aid that came to the town after it was asked for; the first of each day. */
export function arrivalsIn(
  thread: { readonly makings: readonly Making[] },
  around: readonly Hung[],
  scope: string,
): readonly StepBeside[] {
  const made = (thread.makings[0] as Making).day
  const asked = thread.makings.flatMap((m) => m.goods)
  // Of what nothing had come when its report was written, nothing came before.
  const unmet = thread.makings.find((m) => m.unmet)?.note.published ?? ''
  const byDay = new Map<string, StepBeside>()
  for (const { note, aside: a } of around) {
    const gap = a.what === 'delivered' && a.place === scope ? daysBetween(made, a.day) : null
    if (gap !== null && (areOthers(asked, goodsIn(a.words)) || isByOthers(thread.makings, a))) continue
    if (gap !== null && a.day !== null && a.day >= unmet && gap >= 0 && gap <= ANSWER_DAYS && !byDay.has(a.day))
      byDay.set(a.day, { what: 'answered', note, day: a.day, words: a.words })
  }
  return [...byDay.values()]
}

/** UTF-16 units behind an ask in which a request that is granted or refused is that ask. */
const BEHIND = 220

/** What a report says in the sentence of an ask, or right behind it, of the request: "It was granted on the 11th". */
export function grantsIn(makings: readonly Making[], around: readonly Hung[]): readonly StepBeside[] {
  for (const { note, aside, day, met, inAnswer } of makings) {
    if (met !== null || inAnswer || day === null) continue
    const start = aside?.start ?? note.claim.evidence[0].span.start
    const end = aside === null ? note.end : aside.start + aside.words.length
    const own = around
      .filter(({ note: n, aside: a }) => {
        const near = n.claim.report === note.claim.report && a.start + a.words.length > start && a.start - end <= BEHIND
        return near && (a.what === 'approved' || a.what === 'refused') && a.day !== null && a.day >= day
      })
      .sort((a, b) => a.aside.start - b.aside.start || compare(a.aside.day ?? '', b.aside.day ?? ''))[0]
    if (own !== undefined)
      return [
        {
          what: own.aside.what === 'refused' ? 'refused' : 'accepted',
          note: own.note,
          day: own.aside.day,
          words: own.aside.words,
        },
      ]
  }
  return []
}

/** What a report says of an ask as it tells of it: "our appeal for winter clothing has been met". */
export function metIn(makings: readonly Making[]): readonly StepBeside[] {
  return makings.flatMap(({ note, met }): readonly StepBeside[] =>
    met === null ? [] : [{ what: met.what ?? 'answered', note, day: met.day ?? note.published, words: met.words }],
  )
}

/** Whether a claim stands in the very words that tell of the ask and of when it was met: they know the day better. */
function isToldAgain({ claim }: CommitmentNote, makings: readonly Making[]): boolean {
  const { start } = claim.evidence[0].span
  return makings.some(
    ({ met, aside, note }) =>
      met !== null &&
      aside !== null &&
      note.claim.report === claim.report &&
      start >= aside.start &&
      start < aside.start + aside.words.length,
  )
}

/** Steps in the order of their days; what several claims say of one day is one step. */
export function stepsOf(
  makings: readonly Making[],
  found: ReadonlyMap<Answering, StepKind>,
  beside: readonly StepBeside[],
  day: string | null,
): readonly [Step, ...Step[]] {
  const origin = makings[0] as Making
  const first = origin.note
  const dated: { what: StepKind; note: CommitmentNote }[] = []
  // What tells of an ask that it was met, or refused, asks for nothing again.
  for (const { note, met, inAnswer, sentence } of makings.slice(1)) {
    if (met !== null || inAnswer) continue
    // "… until noon to leave, or be bombed": its threat does not set the term again.
    const within = note.claim.report === first.claim.report && sentence === origin.sentence
    const again = within || (note.event !== null && note.event === first.event)
    if (!again) dated.push({ what: 'repeated', note })
  }
  const told = makings.filter((m) => m.note.event !== null && m.note.event === first.event).map((m) => m.note)
  for (const [a, what] of found) if (!isToldAgain(a.note, makings)) dated.push({ what, note: a.note })
  dated.sort((a, b) => compare(a.note.done ?? '', b.note.done ?? '') || inOrder(a.note, b.note))
  interface Open {
    readonly what: StepKind
    readonly notes: CommitmentNote[]
  }
  const steps: Open[] = []
  const byEvent = new Map<string, Open>()
  const last = new Map<StepKind, Open>()
  for (const { what, note } of dated) {
    const same = (note.event === null ? undefined : byEvent.get(`${what} ${note.event}`)) ?? last.get(what)
    const near =
      same !== undefined &&
      (same.notes.some((n) => n.event !== null && n.event === note.event) ||
        Math.abs(daysBetween(same.notes.at(-1)?.day ?? null, note.day) ?? 99) <= 1)
    const into: Open = near ? same : { what, notes: [] }
    if (!near) steps.push(into)
    into.notes.push(note)
    last.set(what, into)
    if (note.event !== null) byEvent.set(`${what} ${note.event}`, into)
  }
  const begun = step('made', told.length > 0 ? told : [first])
  const made: Step = origin.aside
    ? { ...begun, date: day, by: inIdOrder(refsOf(origin.makers)), words: origin.aside.words }
    : { ...begun, date: day }
  const all = [
    ...steps.map((s) => step(s.what, s.notes)),
    ...beside
      .filter(
        (b) => !steps.some((s) => s.what === b.what && s.notes.some((n) => n.claim.report === b.note.claim.report)),
      )
      .map((b): Step => ({ ...step(b.what, [b.note]), date: b.day, by: [], words: b.words })),
  ]
  return [made, ...all.sort((a, b) => compare(a.date ?? '', b.date ?? ''))]
}

function step(what: StepKind, notes: readonly CommitmentNote[]): Step {
  return {
    what,
    date: notes[0]?.done ?? null,
    by: inIdOrder(refsOf(notes.flatMap((n) => n.actors))),
    claims: idsOf(notes),
    sources: sourcesOf(notes),
  }
}
