// View 7: does the ceasefire hold, who alleges what, how much is borne out by a second independent source.
import { type Ceasefire, type Figure, isBorneOut, isTermOver, type Phase } from '../model/index.ts'
import { withTellers } from './borne-out.ts'
import { asked } from './coverage.ts'
import { figureText } from './figure-text.ts'
import {
  anyAsked,
  citationsOf,
  citationsWith,
  citedBeside,
  compare,
  inDays,
  type Materials,
  namesOf,
  onceEach,
  type Row,
  type View,
  type ViewFilter,
} from './materials.ts'
import { phaseTexts } from './sieges.ts'

/** Each ceasefire, then the violations alleged, with how many independent sources stand behind each, then the counts by who counts. */
export function ceasefiresView(m: Materials, filter: ViewFilter = {}): View {
  const { known, today, coverage, f } = asked(m, filter)
  const events = new Map(known.story.events.map((e) => [e.id, e]))
  // What holds everywhere holds in every place of the record, and says nothing of one it does not know.
  const isKnown = f.place === undefined || known.story.places.some((p) => anyAsked(f.place, [p]))
  const truces = known.story.episodes.filter(
    (e): e is Ceasefire =>
      e.kind === 'ceasefire' &&
      (e.place === null ? isKnown : anyAsked(f.place, [e.place])) &&
      anyAsked(f.actor, [...e.parties, ...e.guarantors, ...e.monitors, ...e.violations.flatMap((v) => v.alleged)]) &&
      inDays(f, e.phases[0]?.from ?? null, endOf(e)),
  )
  const groups = new Map(known.story.sources.flatMap((g) => g.reports.map((r) => [r, g.id])))
  const sorted = [...truces].sort(
    (a, b) => compare(a.phases[0]?.from ?? '', b.phases[0]?.from ?? '') || compare(a.id, b.id),
  )
  const rows = sorted.flatMap((t): Row[] => {
    const name = `${t.place?.name ?? 'general'}, ${t.phases[0]?.from ?? 'undated'}`
    const { term } = t
    const ranOut = today !== null && isTermOver(t, today)
    const violations = withTellers(known, t).violations.filter(
      (v) => anyAsked(f.place, [events.get(v.event)?.place ?? null]) && inDays(f, v.date),
    )
    return [
      {
        id: t.id,
        cells: {
          ceasefire: name,
          what: ranOut ? 'term over' : stateOf(t),
          date: ranOut && term ? term.ends : ((lastOf(t) ?? t.phases.at(-1))?.from ?? null),
          phases: phaseTexts(t.phases),
          parties: namesOf(t.parties, t.place),
          scope: [t.place?.name, ...t.scope].flatMap((s) => s ?? []),
          excluded: namesOf(t.excluded, t.place),
          guarantors: namesOf(t.guarantors, t.place),
          monitors: namesOf(t.monitors, t.place),
          alleged: '',
          says: [
            `guarantors: ${namesOf(t.guarantors, t.place) || 'none named'}`,
            `monitors: ${namesOf(t.monitors, t.place) || 'none named'}`,
            ...(term ? [`set for ${term.length}, to ${term.ends}`] : []),
            ...(t.excluded.length > 0 ? [`not covered: ${namesOf(t.excluded, t.place)}`] : []),
          ],
          sources: t.sources.length,
          corroborated: null,
        },
        citations: onceEach([
          ...t.phases.flatMap((p) =>
            p.words === undefined ? citationsOf(known, p.claims) : citedBeside(known, p.claims[0] ?? '', p.words),
          ),
          ...citationsWith(known, [], t.beside),
        ]),
      },
      ...violations.map((v) => ({
        id: `${t.id}#${v.event}`,
        cells: {
          ceasefire: name,
          what: 'violation alleged',
          date: v.date,
          parties: '',
          alleged: namesOf(v.alleged, events.get(v.event)?.place ?? t.place),
          says: v.says,
          sources: v.sources,
          corroborated: isBorneOut(v),
        },
        citations: onceEach(citationsOf(known, [...v.claims, ...(events.get(v.event)?.claims ?? [])])),
      })),
      ...countsOf(t.counts, groups).map((told, i) => ({
        id: `${t.id}#count-${i + 1}`,
        cells: {
          ceasefire: name,
          what: 'count',
          date: told[0].date,
          parties: '',
          alleged: '',
          says: [countText(told)],
          sources: new Set(told.map((c) => groups.get(c.report) ?? c.report)).size,
          corroborated: null,
        },
        citations: told.flatMap((c) =>
          c.words === undefined ? citationsOf(known, [c.claim]) : citedBeside(known, c.claim, c.words),
        ),
      })),
    ]
  })
  const alleged = rows.filter((r) => r.cells.what === 'violation alleged')
  return {
    name: 'ceasefires',
    question: 'Does the ceasefire hold, who alleges what, how much is borne out by a second independent source?',
    asOf: today,
    columns: [
      'ceasefire',
      'what',
      'date',
      'phases',
      'parties',
      'scope',
      'excluded',
      'guarantors',
      'monitors',
      'alleged',
      'says',
      'sources',
      'corroborated',
    ],
    rows,
    totals: {
      ceasefires: truces.length,
      violations: alleged.length,
      corroborated: alleged.filter((r) => r.cells.corroborated === true).length,
    },
    coverage,
  }
}

type Told = readonly [Figure, ...Figure[]]

/** Counts, each once: the same number by the same counter, or in copies of one report, is one count told again. */
function countsOf(counts: readonly Figure[], groups: ReadonlyMap<string, string>): readonly Told[] {
  const rows: [Figure, ...Figure[]][] = []
  for (const c of counts) {
    const same = rows.find(([first]) => first.amount.best === c.amount.best && isSameCounter(first, c, groups))
    if (same) same.push(c)
    else rows.push([c])
  }
  return rows
}

function isSameCounter(a: Figure, b: Figure, groups: ReadonlyMap<string, string>): boolean {
  const own = (f: Figure): string => (f.says ?? f.outlet ?? '').toLowerCase().replace(/^the /, '')
  return own(a) === own(b) || (groups.has(a.report) && groups.get(a.report) === groups.get(b.report))
}

/** A count with who counts and all who tell it, as one line. */
function countText(told: Told): string {
  const outlets = [...new Set(told.flatMap((c) => c.outlet ?? []))].join(' and ')
  return figureText({ ...told[0], outlet: outlets === '' ? null : outlets })
}

/** The last phase that is a stretch, not a moment. */
function stateOf(t: Ceasefire): string {
  return lastOf(t)?.name ?? t.phases.at(-1)?.name ?? 'unknown'
}

function lastOf(t: Ceasefire): Phase | undefined {
  return t.phases.findLast((p) => p.name !== 'accepted')
}

function endOf(t: Ceasefire): string | null {
  return stateOf(t) === 'ended' ? (t.phases.findLast((p) => p.name === 'ended')?.from ?? null) : null
}
