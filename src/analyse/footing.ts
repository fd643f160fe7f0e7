// View 10: how much of this rests on one unnamed source, or on one report copied by many.
import type { StoryEvent } from '../model/index.ts'
import { asked } from './coverage.ts'
import { citationsOf, compare, type Materials, namesOf, type View, type ViewFilter } from './materials.ts'

/** What an event rests on, weakest first. */
export const FOOTINGS = ['one unnamed source', 'one report, copied', 'one source', 'several sources'] as const
export type Footing = (typeof FOOTINGS)[number]

/** What an event rests on, by its independent sources and who speaks in its claims. */
export function footingOf(m: Materials, e: StoryEvent): Footing {
  if (e.sources.length > 1) return 'several sources'
  const claims = e.claims.flatMap((id) => m.claims.get(id) ?? [])
  const speakers = claims.map((c) => c.claim.speaker)
  if (speakers.length > 0 && speakers.every((s) => s !== null && !s.named)) return 'one unnamed source'
  return new Set(claims.map((c) => c.report.id)).size > 1 ? 'one report, copied' : 'one source'
}

/** Events by what they rest on: the weakest footing first, and in it what most reports repeat. */
export function footingView(m: Materials, filter: ViewFilter = {}): View {
  const { known, today, coverage, picks } = asked(m, filter)
  const picked = known.story.events.filter(
    (e) => e.claims.length > 0 && picks([e.place], [...e.actors, ...e.recipients], e.when.from, e.when.to),
  )
  const footings = new Map(picked.map((e) => [e.id, footingOf(known, e)]))
  const reports = (e: StoryEvent): number => new Set(e.claims.map((id) => id.slice(0, id.indexOf(':')))).size
  const rank = (e: StoryEvent): number => FOOTINGS.indexOf(footings.get(e.id) as Footing)
  const rows = [...picked]
    .sort(
      (a, b) =>
        rank(a) - rank(b) ||
        reports(b) - reports(a) ||
        compare(a.when.from ?? '', b.when.from ?? '') ||
        compare(a.id, b.id),
    )
    .map((e) => ({
      id: e.id,
      cells: {
        footing: footings.get(e.id) as Footing,
        what: e.mode ? `${e.act} ${e.mode}` : e.act,
        status: e.status,
        date: e.when.to ?? e.when.from,
        place: e.place?.name ?? null,
        who: namesOf(e.actors),
        whom: namesOf(e.recipients),
        reports: reports(e),
        sources: e.sources.length,
        speakers: speakersOf(known, e),
      },
      citations: citationsOf(known, e.claims),
    }))
  return {
    name: 'footing',
    question: 'How much of this rests on one unnamed source, or on one report copied by many?',
    asOf: today,
    columns: ['footing', 'what', 'status', 'date', 'place', 'who', 'whom', 'reports', 'sources', 'speakers'],
    rows,
    totals: {
      events: picked.length,
      ...Object.fromEntries(FOOTINGS.map((x) => [x, [...footings.values()].filter((y) => y === x).length])),
    },
    coverage,
  }
}

function speakersOf(m: Materials, e: StoryEvent): readonly string[] {
  return [
    ...new Set(
      e.claims.flatMap((id) => {
        const s = m.claims.get(id)?.claim.speaker
        return s === undefined ? [] : s === null ? ['the report itself'] : [s.named ? s.name : `${s.name} (unnamed)`]
      }),
    ),
  ]
}
