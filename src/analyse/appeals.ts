// View 1: which appeals are unanswered, to whom, for how many days. Demands and calls stand beside appeals, with their kind.
import type { Commitment } from '../model/index.ts'
import { asked } from './coverage.ts'
import {
  commitmentCitations,
  compare,
  daysBetween,
  lateRow,
  type Materials,
  namesOf,
  type Row,
  type View,
  type ViewFilter,
} from './materials.ts'

const KINDS: ReadonlySet<string> = new Set(['appeal', 'call', 'demand'])

/** Appeals, calls and demands: those with no answer in this record first, the oldest first, then the answered. */
export function appealsView(m: Materials, filter: ViewFilter = {}): View {
  const { known, today, coverage, picks } = asked(m, filter)
  const asks = known.story.commitments.filter((c) => KINDS.has(c.kind) && picks([c.place], [...c.by, ...c.to], c.made))
  const open = asks.filter((c) => c.state === 'no answer in this record').length
  return {
    name: 'appeals',
    question: 'Which appeals are unanswered, to whom, for how many days?',
    asOf: today,
    columns: ['kind', 'made', 'by', 'to', 'place', 'terms', 'state', 'days', 'answered', 'repeated', 'sources'],
    rows: asks.map((c) => appealRow(known, c, today)).sort(openFirst),
    totals: { appeals: asks.length, unanswered: open, answered: asks.length - open },
    coverage,
  }
}

function appealRow(m: Materials, c: Commitment, today: string | null): Row {
  // The day of what the row says became of it: a convoy that came is not answered on the day it was approved.
  const answer = c.steps.find((s) => s.what === c.state)
  return lateRow(
    c.id,
    {
      kind: c.kind,
      made: c.made,
      by: namesOf(c.by, c.place),
      to: namesOf(c.to, c.place),
      place: c.place?.name ?? null,
      terms: c.terms,
      state: c.state,
      days: daysBetween(c.made, answer ? answer.date : today),
      answered: answer?.date ?? null,
      repeated: c.steps.filter((s) => s.what === 'repeated').length,
      sources: new Set(c.steps.flatMap((s) => s.sources)).size,
    },
    () => commitmentCitations(m, c),
  )
}

function openFirst(a: Row, b: Row): number {
  const open = (r: Row): number => (r.cells.state === 'no answer in this record' ? 0 : 1)
  return open(a) - open(b) || Number(b.cells.days ?? -1) - Number(a.cells.days ?? -1) || compare(a.id, b.id)
}
