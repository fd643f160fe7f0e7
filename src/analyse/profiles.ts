// All that a record says of one actor or one place, as a view of sections.
import { appealsView } from './appeals.ts'
import { ceasefiresView } from './ceasefires.ts'
import { convoysView } from './convoys.ts'
import { asked } from './coverage.ts'
import { leverageView } from './leverage.ts'
import { isAsked, type Materials, type Row, type View, type ViewFilter } from './materials.ts'
import { patternsView } from './patterns.ts'
import { releasesView } from './releases.ts'
import { siegesView } from './sieges.ts'
import { tableView } from './table.ts'
import { timelineView } from './timeline.ts'
import { ultimatumsView } from './ultimatums.ts'

function sectioned(
  name: string,
  question: string,
  head: readonly Row[],
  parts: readonly View[],
  m: Materials,
  f: ViewFilter,
): View {
  const { today, coverage } = asked(m, f)
  const rows = parts.flatMap((v) =>
    v.rows.map((r): Row => ({ ...r, id: `${v.name}:${r.id}`, cells: { section: v.name, line: lineOf(v, r) } })),
  )
  return {
    name,
    question,
    asOf: today,
    columns: ['section', 'line'],
    rows: [...head, ...rows],
    totals: Object.fromEntries(parts.map((v) => [v.name, v.rows.length])),
    coverage,
  }
}

function labelOf(column: string): string {
  return column.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)
}

/** A row in one line: its cells in the order of the columns, without the empty ones. */
function lineOf(v: View, r: Row): string {
  return v.columns
    .flatMap((c) => {
      const cell = r.cells[c]
      if (cell === null || cell === undefined || cell === '' || cell === false) return []
      if (Array.isArray(cell)) return cell.length === 0 ? [] : [`${labelOf(c)}: ${cell.join(', ')}`]
      return [cell === true ? labelOf(c) : `${labelOf(c)}: ${String(cell)}`]
    })
    .join(' · ')
}

/** What an actor did, what was done to it, what it asked, promised and was asked, and how it is spelt. */
export function actorProfile(m: Materials, actor: string, filter: ViewFilter = {}): View {
  const { known, f: ask } = asked(m, { ...filter, actor })
  const head = known.story.actors
    .filter((a) => isAsked(ask.actor, a))
    .map(
      (a): Row => ({
        id: a.id,
        cells: {
          section: 'actor',
          line: [
            a.name,
            a.id,
            a.proposed ? 'proposed: on no roster' : '',
            a.spellings.length > 1 ? `also ${a.spellings.filter((s) => s !== a.name).join(', ')}` : '',
            `${a.claims} claims`,
          ]
            .filter(Boolean)
            .join(' · '),
        },
        citations: [],
      }),
    )
  const acts = new Map<string, number>()
  for (const e of known.story.events) {
    if (e.actors.some((a) => isAsked(ask.actor, a))) acts.set(`did ${e.act}`, (acts.get(`did ${e.act}`) ?? 0) + 1)
    if (e.recipients.some((a) => isAsked(ask.actor, a))) acts.set(`met ${e.act}`, (acts.get(`met ${e.act}`) ?? 0) + 1)
  }
  const counts = [...acts]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(
      ([k, n]): Row => ({
        id: `count:${k}`,
        cells: { section: 'acts', line: `${k} ${n}` },
        citations: [],
      }),
    )
  const parts = [
    siegesView,
    ceasefiresView,
    tableView,
    ultimatumsView,
    appealsView,
    releasesView,
    convoysView,
    patternsView,
    leverageView,
    timelineView,
  ].map((v) => v(m, ask))
  return sectioned('actor', `What is said of ${actor.split('|')[0]}?`, [...head, ...counts], parts, m, filter)
}

/** What happened at a place: sieges, ceasefires, deals, aid, appeals, events. */
export function placeProfile(m: Materials, place: string, filter: ViewFilter = {}): View {
  const { known, f: ask } = asked(m, { ...filter, place })
  const head = known.story.places
    .filter((p) => isAsked(ask.place, p))
    .map(
      (p): Row => ({
        id: p.id,
        cells: {
          section: 'place',
          line: [
            p.name,
            p.id,
            p.lat === null ? 'not resolved' : `${p.lat.toFixed(3)}, ${p.lon?.toFixed(3)}`,
            p.precision,
          ].join(' · '),
        },
        citations: [],
      }),
    )
  const parts = [
    siegesView,
    patternsView,
    convoysView,
    ultimatumsView,
    appealsView,
    releasesView,
    tableView,
    timelineView,
  ].map((v) => v(m, ask))
  return sectioned('place', `What is said of ${place.split('|')[0]}?`, head, parts, m, filter)
}
