// View 2: which ultimatums run out when, on what terms, and what became of the same party's last ones.
import type { Commitment } from '../model/index.ts'
import { asked } from './coverage.ts'
import {
  citationsOf,
  commitmentCitations,
  compare,
  daysBetween,
  lateRow,
  type Materials,
  namesOf,
  type View,
  type ViewFilter,
} from './materials.ts'

/** Ultimatums, and threats and demands with a deadline: those still running first, by deadline, then the latest. */
export function ultimatumsView(m: Materials, filter: ViewFilter = {}): View {
  const { known, today, coverage, picks } = asked(m, filter)
  const all = known.story.commitments.filter(
    (c) => c.kind === 'ultimatum' || (c.deadline !== null && (c.kind === 'demand' || c.kind === 'threat')),
  )
  const picked = all.filter((c) => picks([c.place], [...c.by, ...c.to], c.made, c.deadline ?? c.made))
  const left = (c: Commitment): number | null => daysBetween(today, c.deadline)
  const running = (c: Commitment): boolean => (left(c) ?? -1) >= 0 && c.state === 'no answer in this record'
  const rows = [...picked]
    .sort(
      (a, b) =>
        Number(running(b)) - Number(running(a)) ||
        (running(a) ? compare(a.deadline ?? '', b.deadline ?? '') : compare(b.made ?? '', a.made ?? '')) ||
        compare(a.id, b.id),
    )
    .map((c) => {
      const before = all.filter(
        (e) => e.id !== c.id && (e.made ?? '') < (c.made ?? '') && e.by.some((x) => c.by.some((y) => x.id === y.id)),
      )
      return lateRow(
        c.id,
        {
          made: c.made,
          by: namesOf(c.by, c.place),
          to: namesOf(c.to, c.place),
          place: c.place?.name ?? null,
          terms: c.terms,
          deadline: c.deadline,
          extended: (c.moved ?? []).map((m) => `${m.from} to ${m.to ?? 'a later day'} (told ${m.told})`),
          daysLeft: left(c),
          outcome: outcomeOf(c, today),
          lastOnes: before.map(
            (e) => `${e.made ?? 'undated'} ${e.place?.name ?? namesOf(e.to)}: ${outcomeOf(e, today)}`,
          ),
        },
        () => [
          ...commitmentCitations(known, c),
          ...citationsOf(
            known,
            before.flatMap((e) => e.steps.at(-1)?.claims ?? []),
          ),
        ],
      )
    })
  return {
    name: 'ultimatums',
    question: 'Which ultimatums run out, on what terms, and what became of the same party’s last ones?',
    asOf: today,
    columns: ['made', 'by', 'to', 'place', 'terms', 'deadline', 'extended', 'daysLeft', 'outcome', 'lastOnes'],
    rows,
    totals: { ultimatums: picked.length, running: picked.filter(running).length },
    coverage,
  }
}

/** What the record says became of it; a deadline that passed in silence says only that. */
function outcomeOf(c: Commitment, today: string | null): string {
  if (c.state !== 'no answer in this record') return c.state
  const over = daysBetween(c.deadline, today)
  return over !== null && over > 0
    ? `deadline passed ${over} ${over === 1 ? 'day' : 'days'} ago; no outcome in this record`
    : c.state
}
