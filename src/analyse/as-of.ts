// A story as it was known on a day: only what reports published up to then say. Pure; nothing is guessed back.
import {
  type ActorRef,
  type Days,
  type Figure,
  type Party,
  reportOfClaim,
  type SourceGroup,
  type Story,
  type StoryEvent,
} from '../model/index.ts'
import { type CitedClaim, dayOf, type Materials } from './materials.ts'

/** Cuts a story and its reports down to what was published by the end of `day`. */
export function asOf(m: Materials, day: string): Materials {
  const reports = m.reports.filter((r) => (dayOf(r.published) ?? '9999') <= day)
  if (reports.length === m.reports.length) return m
  const known = new Set(reports.map((r) => r.id))
  const { story } = m
  const claims: Materials['claims'] = {
    get: (id) => {
      const found = m.claims.get(id)
      return found && known.has(found.report.id) ? found : undefined
    },
  }
  const sources = story.sources.flatMap((s): readonly SourceGroup[] => {
    const left = s.reports.filter((r) => known.has(r))
    return left.length === 0 ? [] : [{ ...s, reports: left, why: left.length === 1 ? 'alone' : s.why }]
  })
  const spellings = new Map(story.actors.map((a) => [a.id, a.spellings]))
  const groupOf = new Map(sources.flatMap((s) => s.reports.map((r) => [r, s.id] as const)))
  const cut: Cut = { known, claims, groupOf, isCalled: (ref, name) => spellings.get(ref.id)?.includes(name) ?? false }
  const next: Story = { ...story, ...m.partsOn(day), sources, events: story.events.flatMap((e) => eventIn(cut, e)) }
  return { ...m, story: next, reports, claims }
}

interface Cut {
  readonly known: ReadonlySet<string>
  readonly claims: Materials['claims']
  readonly groupOf: ReadonlyMap<string, string>
  /** Whether an actor was ever called so. */
  readonly isCalled: (ref: ActorRef, name: string) => boolean
}

/** An event as the claims known by then tell it; none where no claim is. */
function eventIn(cut: Cut, e: StoryEvent): readonly StoryEvent[] {
  const left = (ids: readonly string[]): readonly string[] => ids.filter((id) => cut.known.has(reportOfClaim(id)))
  const [claims, background] = [left(e.claims), left(e.background)]
  if (claims.length === 0 && background.length === 0) return []
  if (claims.length === e.claims.length && background.length === e.background.length) return [e]
  const told = [...claims, ...background].flatMap((id) => cut.claims.get(id) ?? [])
  return [
    {
      ...e,
      claims,
      background,
      actors: toldOf(
        cut,
        e.actors,
        told.flatMap((c) => c.claim.actors),
      ),
      recipients: toldOf(
        cut,
        e.recipients,
        told.flatMap((c) => c.claim.recipients),
      ),
      when: daysIn(e.when, told),
      status: statusIn(cut, e, claims, told),
      sources: [...new Set(claims.map((id) => cut.groupOf.get(reportOfClaim(id)) ?? reportOfClaim(id)))].sort(),
      figures: e.figures.filter((f: Figure) => cut.known.has(f.report)),
      score: claims.length > 1 ? e.score : null,
    },
  ]
}

/** Of the parties of an event those that claims known by then name. */
function toldOf(cut: Cut, refs: readonly ActorRef[], parties: readonly Party[]): readonly ActorRef[] {
  return refs.filter((ref) =>
    parties.some((p) => p.actor === ref.id || p.name === ref.name || cut.isCalled(ref, p.name)),
  )
}

/** The days of an event where a claim known by then gives one of them; else those such a claim gives. */
function daysIn(when: Days, told: readonly CitedClaim[]): Days {
  const days = told.map((c) => c.claim.when)
  if (days.some((d) => d?.from === when.from && (d?.to ?? null) === when.to)) return when
  const first = days.find((d) => d !== null && (d.from !== null || d.to !== null))
  return first ? { from: first.from, to: first.to } : when
}

/** What the claims known by then add up to: the status of the event where one of them has it or two sources tell of it, else that of the first. */
function statusIn(
  cut: Cut,
  e: StoryEvent,
  claims: readonly string[],
  told: readonly CitedClaim[],
): StoryEvent['status'] {
  const own = told.some((c) => c.claim.speaker === null && c.claim.status === e.status)
  const sources = new Set(claims.map((id) => cut.groupOf.get(reportOfClaim(id)) ?? reportOfClaim(id)))
  if (own || (sources.size > 1 && told.some((c) => c.claim.status === e.status))) return e.status
  const first = told[0]?.claim.status ?? 'background'
  return first === 'background' ? e.status : first
}
