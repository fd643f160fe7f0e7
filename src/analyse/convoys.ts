// View 5: of the convoys asked for, how many were approved, moved, stripped, delivered.
import type { AidChain } from '../model/index.ts'
import { asked } from './coverage.ts'
import { citationsWith, compare, type Materials, namesOf, type View, type ViewFilter } from './materials.ts'
import { figureText } from './sieges.ts'

const STEPS = ['requested', 'approved', 'refused', 'loaded', 'stripped', 'turned-back', 'delivered'] as const

/** Aid chains by place, each step with its days and quantities. */
export function convoysView(m: Materials, filter: ViewFilter = {}): View {
  const { known, today, coverage, picks } = asked(m, filter)
  const chains = known.story.aid.filter((a) =>
    picks([a.place], a.by, a.steps[0]?.date ?? null, a.steps.at(-1)?.date ?? null),
  )
  const rows = [...chains]
    .sort(
      (a, b) =>
        compare(a.place.name, b.place.name) ||
        compare(a.steps[0]?.date ?? '', b.steps[0]?.date ?? '') ||
        compare(a.id, b.id),
    )
    .map((a) => ({
      id: a.id,
      cells: {
        place: a.place.name,
        by: namesOf(a.by),
        ...Object.fromEntries(STEPS.map((s) => [s, stepCell(a, s)])),
        sources: new Set(a.steps.flatMap((s) => s.sources)).size,
      },
      citations: a.steps.flatMap((s) => citationsWith(known, s.claims, s.beside)),
    }))
  return {
    name: 'convoys',
    question: 'Of the convoys asked for, how many were approved, moved, stripped, delivered?',
    asOf: today,
    columns: ['place', 'by', ...STEPS, 'sources'],
    rows,
    totals: {
      chains: chains.length,
      ...Object.fromEntries(STEPS.map((s) => [s, chains.filter((a) => a.steps.some((x) => x.what === s)).length])),
    },
    coverage,
  }
}

function stepCell(a: AidChain, what: (typeof STEPS)[number]): readonly string[] {
  return a.steps
    .filter((s) => s.what === what)
    .map((s) => [s.date ?? 'undated', s.figures.map(figureText).join('; ')].filter(Boolean).join(': '))
}
