// Two sources, two parties or two days side by side. What they share, what only one has, and where they differ.
import type { Commitment, Episode, StoryEvent } from '../model/index.ts'
import { asOf } from './as-of.ts'
import { asked } from './coverage.ts'
import { figureText } from './figure-text.ts'
import {
  anyAsked,
  citationsOf,
  isAsked,
  type Materials,
  namesOf,
  type Row,
  type View,
  type ViewFilter,
} from './materials.ts'
import { byDay, isEventAsked } from './timeline.ts'

const DAY = /^\d{4}-\d{2}-\d{2}$/

/** Compares two days, two outlets, or two parties, by what the words are. */
export function compareOf(m: Materials, a: string, b: string, f: ViewFilter = {}): View {
  if (DAY.test(a) && DAY.test(b)) return daysCompared(m, a < b ? a : b, a < b ? b : a, f)
  const isOutlet = (x: string): boolean =>
    m.reports.some((r) => r.outlet !== null && isAsked(x, { id: r.outlet, name: r.outlet }))
  return isOutlet(a) && isOutlet(b) ? outletsCompared(m, a, b, f) : partiesCompared(m, a, b, f)
}

function view(
  m: Materials,
  f: ViewFilter,
  question: string,
  rows: readonly Row[],
  [labelA, labelB]: readonly [string, string],
): View {
  const { today, coverage } = asked(m, f)
  const totals: Record<string, number> = {}
  for (const r of rows) totals[String(r.cells.which)] = (totals[String(r.cells.which)] ?? 0) + 1
  return {
    name: 'compare',
    question,
    asOf: today,
    columns: ['which', 'what', 'date', 'a', 'b'],
    labels: { a: labelA, b: labelB },
    rows,
    totals,
    coverage,
  }
}

/** Who does what to whom, where: "ASSAULT aerial: jets, to residents, at Taiz". */
function eventText(e: StoryEvent): string {
  const act = e.mode ? `${e.act} ${e.mode}` : e.act
  const parts = [
    namesOf(e.actors, e.place),
    e.recipients.length > 0 ? `to ${namesOf(e.recipients, e.place)}` : '',
    e.place ? `at ${e.place.name}` : '',
  ].filter(Boolean)
  return parts.length === 0 ? act : `${act}: ${parts.join(', ')}`
}

function commitmentText(c: Commitment): string {
  const by = c.by.length > 0 ? ` by ${namesOf(c.by)}` : ''
  const to = c.to.length > 0 ? ` to ${namesOf(c.to)}` : ''
  return `${c.kind}${by}${to}: ${c.terms}`
}

function outletsCompared(m: Materials, a: string, b: string, filter: ViewFilter): View {
  const { known, f } = asked(m, filter)
  const of = (e: StoryEvent, outlet: string): readonly string[] =>
    e.claims.filter((id) => {
      const name = known.claims.get(id)?.report.outlet ?? null
      return name !== null && isAsked(outlet, { id: name, name })
    })
  const says = (e: StoryEvent, ids: readonly string[]): string => {
    const status = [...new Set(ids.flatMap((id) => known.claims.get(id)?.claim.status ?? []))]
    const figures = e.figures.filter((x) => ids.includes(x.claim)).map(figureText)
    return [status.join(', '), ...figures].join(' · ')
  }
  const rows = known.story.events
    .filter((e) => isEventAsked(e, f))
    .sort(byDay)
    .flatMap((e): Row[] => {
      const [ofA, ofB] = [of(e, a), of(e, b)]
      if (ofA.length + ofB.length === 0) return []
      const which = ofA.length === 0 ? `only ${b}` : ofB.length === 0 ? `only ${a}` : 'both'
      return [
        {
          id: e.id,
          cells: {
            which,
            what: eventText(e),
            date: e.when.to ?? e.when.from,
            a: ofA.length ? says(e, ofA) : null,
            b: ofB.length ? says(e, ofB) : null,
          },
          citations: citationsOf(known, [...ofA, ...ofB]),
        },
      ]
    })
  // What both tell comes first, and of it where they differ.
  const rank = (r: Row): number =>
    r.cells.which !== 'both' ? (r.cells.which === `only ${a}` ? 2 : 3) : r.cells.a === r.cells.b ? 1 : 0
  const ordered = [...rows].sort((x, y) => rank(x) - rank(y))
  return view(m, f, `What do ${a} and ${b} tell, together and alone?`, ordered, [a, b])
}

function partiesCompared(m: Materials, a: string, b: string, filter: ViewFilter): View {
  const { known, f } = asked(m, filter)
  const has = (refs: readonly { id: string; name: string }[], x: string): boolean => anyAsked(x, refs)
  const rows: Row[] = []
  for (const c of known.story.commitments) {
    const [ab, ba] = [has(c.by, a) && has(c.to, b), has(c.by, b) && has(c.to, a)]
    if (ab || ba)
      rows.push({
        id: c.id,
        cells: { which: c.kind, what: c.terms, date: c.made, a: ab ? c.state : null, b: ba ? c.state : null },
        citations: citationsOf(known, c.claims),
      })
  }
  for (const t of known.story.episodes)
    if (t.kind === 'talks')
      for (const term of t.terms) {
        const word = (x: string): string | null => {
          const w = term.words.find((y) => isAsked(x, y.party))
          return w ? `${w.word}${w.date ? ` (${w.date})` : ''}` : null
        }
        const [wa, wb] = [word(a), word(b)]
        if (isSaid(wa) || isSaid(wb))
          rows.push({
            id: `${t.id}#${term.topic}`,
            cells: {
              which: 'term on the table',
              what: `${term.topic}, ${t.place?.name ?? 'place unknown'}`,
              date: t.phases.at(-1)?.from ?? null,
              a: wa,
              b: wb,
            },
            citations: citationsOf(
              known,
              term.words.flatMap((w) => w.claim ?? []),
            ),
          })
      }
  for (const e of [...known.story.events].filter((x) => isEventAsked(x, f)).sort(byDay)) {
    const [ab, ba] = [has(e.actors, a) && has(e.recipients, b), has(e.actors, b) && has(e.recipients, a)]
    const both = has(e.actors, a) && has(e.actors, b)
    if (ab || ba || both)
      rows.push({
        id: e.id,
        cells: {
          which: both ? 'together' : 'act',
          what: eventText(e),
          date: e.when.to ?? e.when.from,
          a: ab || both ? e.status : null,
          b: ba || both ? e.status : null,
        },
        citations: citationsOf(known, e.claims),
      })
  }
  return view(m, f, `What passed between ${a} and ${b}?`, rows, [`by ${a}`, `by ${b}`])
}

/** Whether a party said anything on a term. */
function isSaid(word: string | null): boolean {
  return word !== null && !word.startsWith('silent')
}

function daysCompared(m: Materials, a: string, b: string, f: ViewFilter): View {
  const [before, after] = [asOf(m, a), asOf(m, b)]
  const rows: Row[] = []
  const old = new Map<string, string>()
  const state = (x: StoryEvent | Commitment | Episode): string =>
    'state' in x
      ? x.state
      : 'phases' in x
        ? `${x.phases.at(-1)?.name ?? ''} ${x.phases.at(-1)?.from ?? ''}`.trim()
        : `${x.status}, ${x.sources.length} ${x.sources.length === 1 ? 'source' : 'sources'}`
  const all = (y: Materials): readonly (StoryEvent | Commitment | Episode)[] => [
    ...y.story.commitments,
    ...y.story.episodes,
    ...y.story.events,
  ]
  for (const x of all(before)) old.set(x.id, state(x))
  for (const x of all(after)) {
    const refs = 'by' in x ? [...x.by, ...x.to] : 'parties' in x ? x.parties : [...x.actors, ...x.recipients]
    if (!anyAsked(f.place, [x.place]) || !anyAsked(f.actor, refs)) continue
    const [was, is] = [old.get(x.id) ?? null, state(x)]
    if (was === is) continue
    const what =
      'terms' in x && typeof x.terms === 'string'
        ? commitmentText(x as Commitment)
        : 'phases' in x
          ? `${x.kind} ${x.place?.name ?? ''}`.trim()
          : eventText(x as StoryEvent)
    const date = 'made' in x ? x.made : 'phases' in x ? (x.phases.at(-1)?.from ?? null) : (x as StoryEvent).when.from
    rows.push({
      id: x.id,
      cells: { which: was === null ? 'new' : 'changed', what, date, a: was, b: is },
      citations: citationsOf(after, x.claims),
    })
  }
  // What changed comes before what is new.
  rows.sort((x, y) => Number(x.cells.which === 'new') - Number(y.cells.which === 'new'))
  return view(after, { ...f, asOf: b }, `What was known on ${b} that was not known on ${a}?`, rows, [
    `on ${a}`,
    `on ${b}`,
  ])
}
