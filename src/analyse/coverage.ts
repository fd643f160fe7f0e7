// How far a record reaches: how many reports, from whom, until when. Every view carries it, for no report is not no event.

import type { ActorRef, PlaceRef } from '../model/index.ts'
import { asOf } from './as-of.ts'
import { spelt } from './asked-names.ts'
import { anyAsked, type Coverage, compare, dayOf, inDays, type Materials, type ViewFilter } from './materials.ts'

type Refs = readonly (ActorRef | PlaceRef | null)[]
type Picks = (places: Refs, actors: Refs, from: string | null, to?: string | null) => boolean

/** Counts the reports of a record. */
export function coverageOf(m: Materials): Coverage {
  const days = m.reports.flatMap((r) => dayOf(r.published) ?? []).sort(compare)
  const outlets = new Map<string, number>()
  for (const r of m.reports) {
    const name = r.outlet ?? 'outlet unknown'
    outlets.set(name, (outlets.get(name) ?? 0) + 1)
  }
  const from = days[0] ?? null
  const until = days.at(-1) ?? null
  const reports = m.reports.length
  const undated = reports - days.length
  const range = from === null ? 'without dates' : from === until ? `of ${from}` : `from ${from} to ${until}`
  return {
    reports,
    outlets: [...outlets]
      .map(([name, n]) => ({ name, reports: n }))
      .sort((a, b) => b.reports - a.reports || compare(a.name, b.name)),
    from,
    until,
    undated,
    note: `Rests on ${reports} ${reports === 1 ? 'report' : 'reports'} by ${outlets.size} ${outlets.size === 1 ? 'outlet' : 'outlets'} ${range}${undated > 0 && from !== null ? `, ${undated} of them without a date` : ''}. No report is not no event.`,
  }
}

/**
 * The materials a filter leaves, the day ages are counted to (the one asked for, or that of the last report), and the filter
 * with the ids of actors and places beside the words asked for, so that every spelling finds them.
 */
export function asked(
  m: Materials,
  filter: ViewFilter,
): {
  readonly known: Materials
  readonly today: string | null
  readonly coverage: Coverage
  readonly f: ViewFilter
  /** Whether a part of the story with these places, actors and days is asked for. */
  readonly picks: Picks
} {
  const known = filter.asOf === undefined ? m : asOf(m, filter.asOf)
  const coverage = coverageOf(known)
  const f = spelt(known, filter)
  const picks: Picks = (places, actors, from, to = from) =>
    anyAsked(f.place, places) && anyAsked(f.actor, actors) && inDays(f, from, to)
  return { known, today: filter.asOf ?? coverage.until, coverage, f, picks }
}
