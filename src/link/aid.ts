// Aid to a place, as a chain of dated facts: requested, approved, refused, loaded, stripped, turned back, delivered.
import { type AidChain, overlapOf } from '../model/index.ts'
import { type AidStep, type AidTold, aidTold, ORDER, scopesOfAid, type What } from './aid-told.ts'
import { daysBetween } from './days.ts'
import { bestPlace, EVERYWHERE, idsOf, inIdOrder, refsOf, sourcesOf } from './ground.ts'
import { compare, inOrder } from './linked-claim.ts'
import type { Note } from './notes.ts'
import type { Beyond, StoryPart } from './story-part.ts'

/** Days between two steps of one chain. */
const TOGETHER = 60

/** A road, a bridge or a checkpoint is on the way and no place that gets aid. */
const ON_THE_WAY = /\b(?:road|bridge|checkpoint|crossing|highway|border|gate|post|customs)$/i

interface Told extends AidStep {
  readonly note: Note<AidTold>
}

/** What belongs to the day a convoy came or was turned back. */
const TRIP: ReadonlySet<What> = new Set(['stripped', 'delivered', 'turned-back'])

/** What a report tells of a convoy's way without a day was on the day on which, it says, the convoy came or was turned back. */
function onTheirDays(told: readonly Told[]): readonly Told[] {
  const days = new Map<string, string>()
  for (const t of told)
    if (t.dated && t.day !== null && (t.what === 'delivered' || t.what === 'turned-back')) {
      const before = days.get(t.note.claim.report)
      if (before === undefined || t.day > before) days.set(t.note.claim.report, t.day)
    }
  return told.map((t) => {
    const day = t.dated || !TRIP.has(t.what) ? undefined : days.get(t.note.claim.report)
    return day === undefined ? t : { ...t, day, dated: true }
  })
}

/**
 * The chains of one place, oldest first. A chain ends when nothing is told for {@link TOGETHER} days; that of a town of which much
 * is told, with the month.
 */
function aidOf(notes: readonly Note<AidTold>[], scope: string, { since }: Pick<Beyond, 'since'>): readonly AidChain[] {
  if (scope === EVERYWHERE) return []
  const found = onTheirDays(notes.flatMap((note) => note.steps.map((s): Told => ({ ...s, note }))))
  const byReport = new Map<string, Told[]>()
  for (const t of found) {
    const there = byReport.get(t.note.claim.report)
    if (there) there.push(t)
    else byReport.set(t.note.claim.report, [t])
  }
  // What a sentence tells beside a claim of the same step needs no claim: it has the day and the figures.
  const given = new Map<Told, Told['by']>()
  const told = found
    .filter((t) => {
      const others = (byReport.get(t.note.claim.report) ?? []).filter((o) => o.aside && o !== t)
      const closer = others.find((o) => (t.aside ? isCloser(o, t) : isOneSentence(t, o) && !isFuller(t, o)))
      if (closer && !t.aside && t.by.length > 0) given.set(closer, t.by)
      return closer === undefined
    })
    // Who brings it, where only the claim tells.
    .map((t) => (t.by.length > 0 ? t : { ...t, by: given.get(t) ?? t.by }))
  told.sort(
    (a, b) =>
      compare(a.day ?? '', b.day ?? '') || ORDER.indexOf(a.what) - ORDER.indexOf(b.what) || inOrder(a.note, b.note),
  )
  const chains: Told[][] = []
  for (const t of told) {
    const last = chains.at(-1)
    if (last && (daysBetween((last.at(-1) as Told).day, t.day) ?? 0) <= TOGETHER) last.push(t)
    else chains.push([t])
  }
  return chains.flatMap((chain) => {
    const place = bestPlace(chain.map((t) => t.note.place))
    if (!place || ON_THE_WAY.test(place.name)) return []
    return [
      {
        id: `aid/${scope.replaceAll(' ', '-')}/${(chain[0] as Told).day ?? 'undated'}${since === null ? '' : `/${since}`}`,
        place,
        by: inIdOrder(refsOf([...chain.filter((t) => !t.aside), ...chain.filter((t) => t.aside)].flatMap((t) => t.by))),
        steps: stepsOf(chain),
      },
    ]
  })
}

/** Whether one telling of a report says the same as another and more: its day, its figure, or simply earlier. */
function isCloser(a: Told, b: Told): boolean {
  if (a.what !== b.what || Math.abs(daysBetween(a.day, b.day) ?? 99) > 1) return false
  const [mine, other] = [a.aside?.figure ?? '', b.aside?.figure ?? '']
  if (other !== '' && mine !== other) return false
  if (mine !== other) return true
  return (a.aside?.span.start ?? 0) < (b.aside?.span.start ?? 0)
}

/** Whether words beside a claim of a report stand in the sentence of another, and tell the same step. */
function isOneSentence(t: Told, { what, aside }: Told): boolean {
  return what === t.what && aside !== null && overlapOf(t.note.sentence, aside.span) > 0
}

/** Whether a claim gives a figure for the day of words beside it that only go on with a story. */
function isFuller(claim: Told, { aside, day }: Told): boolean {
  const other = claim.figures.some((f) => !aside?.figure.startsWith(`${f.amount.best} `))
  return aside?.threaded === true && other && claim.dated && claim.day === day
}

/** What several reports tell of one step within two days, or of one event, is one step. */
function stepsOf(chain: readonly Told[]): AidChain['steps'] {
  const steps: { what: What; told: Told[] }[] = []
  for (const t of chain) {
    const { event } = t.note
    const same = steps.findLast(
      (s) =>
        s.what === t.what &&
        s.told.some(
          (o) =>
            (!t.aside && !o.aside && event !== null && o.note.event === event) ||
            Math.abs(daysBetween(o.day, t.day) ?? 99) <= (t.aside || o.aside ? 0 : 2),
        ),
    )
    if (same) same.told.push(t)
    else steps.push({ what: t.what, told: [t] })
  }
  return steps.map(({ what, told }) => {
    const notes = told.map((t) => t.note)
    const beside = told.flatMap((t) => (t.aside ? [{ claim: t.note.claim.id, words: t.aside.words }] : []))
    return {
      what,
      date: told[0]?.day ?? null,
      figures: told.flatMap((t) => t.figures),
      claims: idsOf(notes),
      sources: sourcesOf(notes),
      ...(beside.length > 0 ? { beside } : {}),
    }
  })
}

/** Aid as a part of the story, built place by place. */
export const AID: StoryPart<AidChain, AidTold> = {
  kind: 'aid',
  months: { full: 24, after: 0, enough: 0 },
  scopesOf: scopesOfAid,
  noteOf: aidTold,
  build: aidOf,
}
