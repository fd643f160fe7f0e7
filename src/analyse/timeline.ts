// What happened, day by day, with how sure the record is of it.
import type { StoryEvent } from '../model/index.ts'
import { asked } from './coverage.ts'
import { figureText } from './figure-text.ts'
import { footingOf } from './footing.ts'
import {
  anyAsked,
  citationsOf,
  compare,
  inDays,
  type Materials,
  namesOf,
  type Row,
  type View,
  type ViewFilter,
} from './materials.ts'

/** Events in the order of their days; those without a day come last. */
export function timelineView(m: Materials, filter: ViewFilter = {}): View {
  const { known, today, coverage, f } = asked(m, filter)
  const events = known.story.events.filter((e) => isEventAsked(e, f))
  return {
    name: 'timeline',
    question: 'What is said to have happened, day by day?',
    asOf: today,
    columns: ['date', 'place', 'who', 'what', 'whom', 'status', 'figures', 'footing', 'reports'],
    rows: [...events].sort(byDay).map((e) => eventRow(known, e)),
    totals: { events: events.length },
    coverage,
  }
}

/** Whether an event passes a filter. */
export function isEventAsked(e: StoryEvent, f: ViewFilter): boolean {
  return (
    anyAsked(f.place, [e.place]) &&
    anyAsked(f.actor, [...e.actors, ...e.recipients]) &&
    inDays(f, e.when.from, e.when.to)
  )
}

/** Orders events by their first day, then by id. */
export function byDay(a: StoryEvent, b: StoryEvent): number {
  return compare(a.when.from ?? a.when.to ?? '9999', b.when.from ?? b.when.to ?? '9999') || compare(a.id, b.id)
}

/** An event as a row. */
function eventRow(m: Materials, e: StoryEvent): Row {
  const { from, to } = e.when
  return {
    id: e.id,
    cells: {
      date: from === to || to === null ? from : from === null ? `until ${to}` : `${from} to ${to}`,
      place: e.place?.name ?? null,
      who: namesOf(e.actors, e.place),
      what: e.mode ? `${e.act} ${e.mode}` : e.act,
      whom: namesOf(e.recipients, e.place),
      status: e.status,
      figures: e.figures.map(figureText),
      footing: footingOf(m, e),
      reports: new Set([...e.claims, ...e.background].map((id) => id.slice(0, id.indexOf(':')))).size,
    },
    citations: citationsOf(m, [...e.claims, ...e.background]),
  }
}
