// View 3: which places are besieged according to whom, since when, with what figure from each source.
import type { Figure, Phase, Siege } from '../model/index.ts'
import { asked } from './coverage.ts'
import { figureText } from './figure-text.ts'
import {
  type Citation,
  citationsOf,
  citationsWith,
  citedBeside,
  compare,
  type Materials,
  namesOf,
  onceEach,
  type View,
  type ViewFilter,
} from './materials.ts'

/** Sieges: those that go on first, then by place. */
export function siegesView(m: Materials, filter: ViewFilter = {}): View {
  const { known, today, coverage, picks } = asked(m, filter)
  const sieges = known.story.episodes.filter(
    (e): e is Siege =>
      e.kind === 'siege' && picks([e.place], [...e.besiegers, ...e.parties], e.phases[0]?.from ?? null, endOf(e)),
  )
  const rows = [...sieges]
    .sort(
      (a, b) =>
        Number(isOver(a)) - Number(isOver(b)) ||
        compare(a.place?.name ?? '', b.place?.name ?? '') ||
        compare(a.id, b.id),
    )
    .map((s) => {
      const now = s.phases.at(-1)
      const ring = s.phases.filter((p) => p.name === 'closed' || p.name === 'closing').flatMap((p) => p.claims)
      return {
        id: s.id,
        cells: {
          place: s.place?.name ?? null,
          besiegers: namesOf(s.besiegers, s.place),
          since: (s.phases.find((p) => p.name === 'closed') ?? s.phases[0])?.from ?? null,
          now: now ? `${now.name}${now.from ? ` since ${now.from}` : ''}` : null,
          phases: phaseTexts(s.phases),
          accordingTo: voices(known, ring),
          figures: s.population.map(figureText),
          lifelines: lastLines(s).map((l) => `${l.line} ${l.state}${l.date ? ` (${l.date})` : ''}`),
          listed: s.designations.map(
            (d) => `${d.authority}: ${d.label}${d.from ? ` from ${d.from}` : ''}${d.to ? ` until ${d.to}` : ''}`,
          ),
          sources: s.sources.length,
        },
        citations: siegeCitations(known, s),
      }
    })
  return {
    name: 'sieges',
    question: 'Which places are besieged according to whom, since when, with what figure from each source?',
    asOf: today,
    columns: [
      'place',
      'besiegers',
      'since',
      'now',
      'phases',
      'accordingTo',
      'figures',
      'lifelines',
      'listed',
      'sources',
    ],
    rows,
    totals: { sieges: sieges.length, over: sieges.filter(isOver).length },
    coverage,
  }
}

/** Whether the last phase says that it is over. */
export function isOver(s: Siege): boolean {
  const last = s.phases.at(-1)?.name
  return last === 'lifted' || last === 'fallen'
}

function endOf(s: Siege): string | null {
  return isOver(s) ? (s.phases.at(-1)?.from ?? null) : null
}

/** Who says so: the speaker, or the outlet where the report says it itself. */
export function voices(m: Materials, ids: readonly string[]): readonly string[] {
  return [
    ...new Set(
      ids.flatMap((id) => {
        const c = m.claims.get(id)
        return c ? [c.claim.speaker?.name ?? c.report.outlet ?? 'the report'] : []
      }),
    ),
  ]
}

/** Phases as lines: "closed 2016-02-01", "easing 2016-04-20 to 2016-05-02". */
export function phaseTexts(phases: readonly Phase[]): readonly string[] {
  return [
    ...new Set(
      phases.map((p) =>
        [p.name, p.from, p.to === null || p.to === p.from ? null : `to ${p.to}`].filter(Boolean).join(' '),
      ),
    ),
  ]
}

/** The words a siege rests on, those first that say that it is one and how it stands; those beside a claim in its place. */
function siegeCitations(m: Materials, s: Siege): readonly Citation[] {
  const phase = (p: Phase): readonly Citation[] =>
    p.words === undefined ? citationsOf(m, p.claims) : citedBeside(m, p.claims[0] ?? '', p.words)
  const ends = [...s.phases.slice(0, 1), ...s.phases.slice(1).slice(-1)]
  const counted = s.population.flatMap((f) => (f.words === undefined ? [f.claim] : []))
  const cited = [
    ...ends.flatMap(phase),
    ...(s.beside ?? []).flatMap((b) => citedBeside(m, b.claim, b.words)),
    ...s.phases.slice(1, -1).flatMap(phase),
    ...citationsOf(m, [...counted, ...s.designations.map((d) => d.claim)]),
    ...figureCitations(m, s.population),
    ...lastLines(s).flatMap((l) =>
      l.words === undefined ? citationsOf(m, [l.claim]) : citedBeside(m, l.claim, l.words),
    ),
    ...citationsWith(
      m,
      [],
      s.designations.flatMap((d) => d.beside ?? []),
    ),
  ]
  return onceEach(cited)
}

/** Citations of the figures whose words stand beside their claims. */
function figureCitations(m: Materials, figures: readonly Figure[]): readonly Citation[] {
  const cited = figures.flatMap((f) => (f.words === undefined ? [] : citedBeside(m, f.claim, f.words)))
  return [...new Map(cited.map((c) => [`${c.report}:${c.words}`, c])).values()]
}

/** Of each lifeline the last word. */
function lastLines(s: Siege): readonly Siege['lifelines'][number][] {
  const last = new Map<string, Siege['lifelines'][number]>()
  for (const l of s.lifelines) {
    const before = last.get(l.line)
    if (!before || (before.date ?? '') <= (l.date ?? '')) last.set(l.line, l)
  }
  return [...last.values()]
}
