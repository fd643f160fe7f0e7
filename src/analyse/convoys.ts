// View 5: of the convoys asked for, how many were approved, moved, stripped, delivered.
import type { AidChain } from '../model/index.ts'
import { asked } from './coverage.ts'
import { figureText } from './figure-text.ts'
import { citationsWith, compare, lateRow, type Materials, namesOf, type View, type ViewFilter } from './materials.ts'

const STEPS = ['requested', 'approved', 'refused', 'loaded', 'stripped', 'turned-back', 'delivered'] as const

const HARM: ReadonlySet<string> = new Set(['ASSAULT', 'COERCE'])

/** Share of the claims of harm in the most harmed country that makes another one a country at war. */
const SHARE = 0.03

/** Whether aid goes to a place in a country in which the record tells of next to no force and no siege: it is talked of there, not brought. */
function isFarIn(m: Materials): (a: AidChain) => boolean {
  const setIn = new Map<string, string[]>()
  for (const { place, claims } of m.story.events) {
    if (place === null) continue
    const there = setIn.get(place.id)
    if (there) there.push(...claims)
    else setIn.set(place.id, [...claims])
  }
  const known = new Map<string, string | null>()
  const countryOf = (place: string, own: readonly string[] = []): string | null => {
    const before = known.get(place)
    if (before !== undefined) return before
    let country: string | null = null
    for (const id of [...own, ...(setIn.get(place) ?? [])]) {
      const found = m.claims.get(id)?.claim.places.find((p) => p.id === place)
      if (!found) continue
      country = found.country
      break
    }
    known.set(place, country)
    return country
  }
  const harm = new Map<string, number>()
  for (const { act, place, claims } of m.story.events) {
    if (!HARM.has(act) || place === null || place.precision === 'country') continue
    const country = countryOf(place.id)
    if (country !== null) harm.set(country, (harm.get(country) ?? 0) + claims.length)
  }
  const least = SHARE * Math.max(0, ...harm.values())
  return ({ place, steps }) => {
    const country = countryOf(
      place.id,
      steps.flatMap((s) => s.claims),
    )
    return country !== null && (harm.get(country) ?? 0) < least
  }
}

/** Aid chains by place, each step with its days and quantities. */
export function convoysView(m: Materials, filter: ViewFilter = {}): View {
  const { known, today, coverage, picks } = asked(m, filter)
  const isFar = isFarIn(known)
  const chains = known.story.aid.filter(
    (a) => !isFar(a) && picks([a.place], a.by, a.steps[0]?.date ?? null, a.steps.at(-1)?.date ?? null),
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
          by: namesOf(a.by, a.place),
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
