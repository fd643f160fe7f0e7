// View 7: does the ceasefire hold, who alleges what, how much is borne out by a second independent source.
import type { Ceasefire } from '../model/index.ts'
import { asked } from './coverage.ts'
import {
  anyAsked,
  citationsOf,
  citationsWith,
  citedBeside,
  compare,
  inDays,
  type Materials,
  namesOf,
  type Row,
  type View,
  type ViewFilter,
} from './materials.ts'
import { figureText } from './sieges.ts'

/** Each ceasefire, then the violations alleged, with how many independent sources stand behind each, then the counts by who counts. */
export function ceasefiresView(m: Materials, filter: ViewFilter = {}): View {
  const { known, today, coverage, f } = asked(m, filter)
  const events = new Map(known.story.events.map((e) => [e.id, e]))
  const truces = known.story.episodes.filter(
    (e): e is Ceasefire =>
      e.kind === 'ceasefire' &&
      (e.place === null || anyAsked(f.place, [e.place])) &&
      anyAsked(f.actor, [...e.parties, ...e.guarantors, ...e.monitors, ...e.violations.flatMap((v) => v.alleged)]) &&
      inDays(f, e.phases[0]?.from ?? null, endOf(e)),
  )
  const sorted = [...truces].sort(
    (a, b) => compare(a.phases[0]?.from ?? '', b.phases[0]?.from ?? '') || compare(a.id, b.id),
  )
  const rows = sorted.flatMap((t): Row[] => {
    const name = `${t.place?.name ?? 'general'}, ${t.phases[0]?.from ?? 'undated'}`
    const violations = t.violations.filter(
      (v) => anyAsked(f.place, [events.get(v.event)?.place ?? null]) && inDays(f, v.date),
    )
    return [
      {
        id: t.id,
        cells: {
          ceasefire: name,
          what: stateOf(t),
          date: t.phases.at(-1)?.from ?? null,
          alleged: namesOf(t.parties),
          says: [
            `guarantors: ${namesOf(t.guarantors) || 'none named'}`,
            `monitors: ${namesOf(t.monitors) || 'none named'}`,
            ...(t.excluded.length > 0 ? [`not covered: ${namesOf(t.excluded)}`] : []),
          ],
          sources: t.sources.length,
          corroborated: null,
        },
        citations: [
          ...t.phases.flatMap((p) =>
            p.words === undefined ? citationsOf(known, p.claims) : citedBeside(known, p.claims[0] ?? '', p.words),
          ),
          ...citationsWith(known, [], t.beside),
        ],
      },
      ...violations.map((v) => ({
        id: `${t.id}#${v.event}`,
        cells: {
          ceasefire: name,
          what: 'violation alleged',
          date: v.date,
          alleged: namesOf(v.alleged),
          says: v.says,
          sources: v.sources,
          corroborated: v.corroborated,
        },
        citations: citationsOf(known, events.get(v.event)?.claims ?? [v.event]),
      })),
      ...t.counts.map((c, i) => ({
        id: `${t.id}#count-${i + 1}`,
        cells: {
          ceasefire: name,
          what: 'count',
          date: c.date,
          alleged: '',
          says: [figureText(c)],
          sources: 1,
          corroborated: null,
        },
        citations: c.words === undefined ? citationsOf(known, [c.claim]) : citedBeside(known, c.claim, c.words),
      })),
    ]
  })
  const alleged = rows.filter((r) => r.cells.what === 'violation alleged')
  return {
    name: 'ceasefires',
    question: 'Does the ceasefire hold, who alleges what, how much is borne out by a second independent source?',
    asOf: today,
    columns: ['ceasefire', 'what', 'date', 'alleged', 'says', 'sources', 'corroborated'],
    rows,
    totals: {
      ceasefires: truces.length,
      violations: alleged.length,
      corroborated: alleged.filter((r) => r.cells.corroborated === true).length,
    },
    coverage,
  }
}

/** The last phase that is a stretch, not a moment. */
function stateOf(t: Ceasefire): string {
  return t.phases.findLast((p) => p.name !== 'accepted')?.name ?? t.phases.at(-1)?.name ?? 'unknown'
}

function endOf(t: Ceasefire): string | null {
  return stateOf(t) === 'ended' ? (t.phases.findLast((p) => p.name === 'ended')?.from ?? null) : null
}
