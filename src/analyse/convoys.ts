// View 5: of the convoys asked for, how many were approved, moved, stripped, delivered.
import type { AidChain } from '../model/index.ts'
import { asked } from './coverage.ts'
import { citationsWith, compare, lateRow, type Materials, namesOf, type View, type ViewFilter } from './materials.ts'
import { figureText } from './sieges.ts'

const STEPS = ['requested', 'approved', 'refused', 'loaded', 'stripped', 'turned-back', 'delivered'] as const

const HARM: ReadonlySet<string> = new Set(['ASSAULT', 'COERCE'])

/** Share of the claims of harm in the most harmed country that makes another one a country at war. */
const SHARE = 0.03

/** Places of countries in which the record tells of next to no force and no siege: aid is talked of there, not brought. */
function farPlaces(m: Materials): ReadonlySet<string> {
  const harm = new Map<string, number>()
  const countries = new Map<string, string>()
  for (const { claim } of m.claims.values())
    for (const p of claim.places) {
      if (p.country === null || p.id === null) continue
      countries.set(p.id, p.country)
      if (HARM.has(claim.act) && p.precision !== 'country') harm.set(p.country, (harm.get(p.country) ?? 0) + 1)
    }
  const least = SHARE * Math.max(0, ...harm.values())
  if (least === 0) return new Set()
  return new Set([...countries].flatMap(([id, country]) => ((harm.get(country) ?? 0) >= least ? [] : [id])))
}

/** Aid chains by place, each step with its days and quantities. */
export function convoysView(m: Materials, filter: ViewFilter = {}): View {
  const { known, today, coverage, picks } = asked(m, filter)
  const far = farPlaces(known)
  const chains = known.story.aid.filter(
    (a) => !far.has(a.place.id) && picks([a.place], a.by, a.steps[0]?.date ?? null, a.steps.at(-1)?.date ?? null),
  )
  const rows = [...chains]
    .sort(
      (a, b) =>
        compare(a.place.name, b.place.name) ||
        compare(a.steps[0]?.date ?? '', b.steps[0]?.date ?? '') ||
        compare(a.id, b.id),
    )
    .map((a) =>
      lateRow(
        a.id,
        {
          place: a.place.name,
          by: namesOf(a.by),
          ...Object.fromEntries(STEPS.map((s) => [s, stepCell(a, s)])),
          sources: new Set(a.steps.flatMap((s) => s.sources)).size,
        },
        () => a.steps.flatMap((s) => citationsWith(known, s.claims, s.beside)),
      ),
    )
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
