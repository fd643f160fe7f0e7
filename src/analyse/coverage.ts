// How far a record reaches: how many reports, from whom, until when. Every view carries it, for no report is not no event.

import { asOf } from './as-of.ts'
import { type Coverage, compare, dayOf, type Materials, type ViewFilter } from './materials.ts'

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

/** The materials a filter leaves, and the day ages are counted to: the day asked for, or that of the last report. */
export function asked(
  m: Materials,
  f: ViewFilter,
): { readonly known: Materials; readonly today: string | null; readonly coverage: Coverage } {
  const known = f.asOf === undefined ? m : asOf(m, f.asOf)
  const coverage = coverageOf(known)
  return { known, today: f.asOf ?? coverage.until, coverage }
}
