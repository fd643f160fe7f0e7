// Time series: how often an act, a pair of parties or a place is reported, measured against how much is reported at all.
import type { StoryEvent } from '../model/index.ts'
import { asked } from './coverage.ts'
import { type Coverage, compare, dayOf, type Materials, plusDays, type ViewFilter } from './materials.ts'
import { isEventAsked } from './timeline.ts'

/** What to count by, in which steps, and whether to part it by outlet. */
export interface SeriesAsk {
  readonly by: 'act' | 'dyad' | 'place'
  readonly step: 'day' | 'week' | 'month'
  readonly bySource?: boolean
}

/** A count in one stretch of time. */
export interface Point {
  readonly key: string
  readonly outlet: string | null
  /** First day of the stretch; a week begins on Monday. */
  readonly start: string
  readonly events: number
  /** Reports published in the stretch, by this outlet where parted. */
  readonly reports: number
  /** Events for each 100 reports; null where there is no report. */
  readonly per100: number | null
}

/** Counts of events over time. */
export interface Series {
  readonly ask: SeriesAsk
  readonly points: readonly Point[]
  /** Stretches in which an outlet is met for the first time: a rise there may be no more than a new voice. */
  readonly newSources: readonly { readonly start: string; readonly outlets: readonly string[] }[]
  readonly note: string
  readonly coverage: Coverage
}

/** Parts keys; no name holds it. */
const PART = '\u0000'

function startOf(day: string, step: SeriesAsk['step']): string {
  if (step === 'day') return day
  if (step === 'month') return `${day.slice(0, 7)}-01`
  const weekday = (new Date(Date.parse(day)).getUTCDay() + 6) % 7
  return plusDays(day, -weekday)
}

function keysOf(e: StoryEvent, by: SeriesAsk['by']): readonly string[] {
  if (by === 'act') return [e.act]
  if (by === 'place') return e.place ? [e.place.name] : []
  return e.actors.flatMap((a) => e.recipients.filter((r) => r.id !== a.id).map((r) => `${a.name} → ${r.name}`))
}

/** Counts events by their own day; an event with no day is left out. Told in passing does not count. */
export function seriesOf(m: Materials, ask: SeriesAsk, filter: ViewFilter = {}): Series {
  const { known, coverage, f } = asked(m, filter)
  const reports = new Map<string, number>()
  const firsts = new Map<string, string>()
  for (const r of known.reports) {
    const day = dayOf(r.published)
    if (day === null) continue
    const outlet = r.outlet ?? 'outlet unknown'
    const start = startOf(day, ask.step)
    for (const key of ask.bySource ? [`${start}|${outlet}`] : [`${start}|`])
      reports.set(key, (reports.get(key) ?? 0) + 1)
    if (start < (firsts.get(outlet) ?? '9999')) firsts.set(outlet, start)
  }
  const events = new Map<string, Set<string>>()
  for (const e of known.story.events) {
    const day = e.when.from ?? e.when.to
    if (day === null || e.claims.length === 0 || !isEventAsked(e, f)) continue
    if (e.status === 'negated' || e.status === 'denied' || e.status === 'hypothetical' || e.status === 'planned')
      continue
    const outlets = ask.bySource
      ? [...new Set(e.claims.map((id) => known.claims.get(id)?.report.outlet ?? 'outlet unknown'))]
      : ['']
    for (const key of keysOf(e, ask.by))
      for (const outlet of outlets) {
        const at = [key, outlet, startOf(day, ask.step)].join(PART)
        events.set(at, (events.get(at) ?? new Set()).add(e.id))
      }
  }
  const points = [...events]
    .map(([at, ids]): Point => {
      const [key = '', outlet = '', start = ''] = at.split(PART)
      const n = reports.get(`${start}|${outlet}`) ?? 0
      return {
        key,
        outlet: outlet === '' ? null : outlet,
        start,
        events: ids.size,
        reports: n,
        per100: n === 0 ? null : Math.round((ids.size / n) * 10_000) / 100,
      }
    })
    .sort((a, b) => compare(a.key, b.key) || compare(a.outlet ?? '', b.outlet ?? '') || compare(a.start, b.start))
  const first = [...firsts.values()].sort(compare)[0]
  const begun = new Map<string, string[]>()
  for (const [outlet, start] of firsts) if (start !== first) begun.set(start, [...(begun.get(start) ?? []), outlet])
  return {
    ask,
    points,
    newSources: [...begun]
      .map(([start, outlets]) => ({ start, outlets: outlets.sort(compare) }))
      .sort((a, b) => compare(a.start, b.start)),
    note: 'Counts follow how much is reported. A new source makes a spike of its own: look at the rate for each 100 reports, and part by source, before calling a rise a rise.',
    coverage,
  }
}
