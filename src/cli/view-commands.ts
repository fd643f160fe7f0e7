// parley view, watch, timeline, actor, place, compare, series: the story of a record, asked. Nothing is changed.
import { ParleyError } from '../model/index.ts'
import {
  actorProfile,
  compareOf,
  type Materials,
  materialsOf,
  placeProfile,
  type Row,
  seriesOf,
  timelineView,
  unknownNames,
  VIEWS,
  type View,
  type ViewFilter,
} from '../parley-ask.ts'
import { withStoryNamesMeant } from '../parley-names.ts'
import { type Door, dayOption, daysOption, wholeNumber, withRecord } from './door.ts'
import { safeLine, wrap } from './paint.ts'
import { csvCell, viewCsv, viewLines } from './view-lines.ts'

/** The options of every command that looks at the story. */
export interface ViewFlags {
  readonly record: string
  readonly json?: boolean
  readonly csv?: boolean
  readonly ids?: boolean
  readonly place?: string
  readonly actor?: string
  readonly from?: string
  readonly to?: string
  readonly asOf?: string
  readonly limit: string
}

/** The filter of the options. @throws ParleyError `cli/bad-option` */
export function filterFrom(flags: Omit<ViewFlags, 'limit'>): ViewFilter {
  return {
    ...(flags.place === undefined ? {} : { place: flags.place }),
    ...(flags.actor === undefined ? {} : { actor: flags.actor }),
    ...daysOption(flags),
    ...(flags.asOf === undefined ? {} : { asOf: dayOption('as-of', flags.asOf) }),
  }
}

async function show(flags: ViewFlags, door: Door, make: (m: Materials, f: ViewFilter) => View): Promise<number> {
  const filter = filterFrom(flags)
  const limit = wholeNumber('limit', flags.limit, 1, 100_000)
  return withRecord(flags.record, { readonly: true }, async (record) => {
    const materials = await materialsOf(record)
    const meant = withStoryNamesMeant(filter, record)
    const made = make(materials, meant)
    const view = flags.ids && !flags.json ? withIds(made) : made
    if (flags.json) door.out(JSON.stringify(view, null, 1))
    else if (flags.csv) door.out(viewCsv(view))
    else door.out(viewLines(view, door.paint, limit, view.rows.length > 0 ? [] : unknownNames(materials, meant)))
    return 0
  })
}

/** A view with the ids of its rows among its cells, by which decisions name them. */
export function withIds(view: View): View {
  const sections = view.columns.includes('section')
  const rows = view.rows.map(
    (r): Row => ({
      id: r.id,
      cells: sections ? { ...r.cells, line: lineWithId(r) } : { ...r.cells, id: r.id },
      citations: r.citations,
    }),
  )
  return { ...view, rows, columns: sections ? view.columns : [...view.columns, 'id'] }
}

function lineWithId({ id, cells }: Row): string {
  const [line, bare] = [String(cells.line), id.replace(/^[a-z]+:/, '')]
  return id.startsWith('count:') || line.includes(bare) ? line : `${line} · ${bare}`
}

/** parley view NAME: one of the ten questions. @throws ParleyError `cli/bad-option` for a name there is not. */
export async function viewCommand(name: string, flags: ViewFlags, door: Door): Promise<number> {
  const make = Object.hasOwn(VIEWS, name) ? VIEWS[name as keyof typeof VIEWS] : undefined
  if (!make)
    throw new ParleyError(
      'cli/bad-option',
      `There is no view “${name}”.`,
      `There are: ${Object.keys(VIEWS).join(', ')}.`,
    )
  return show(flags, door, make)
}

/** parley timeline: events day by day. */
export async function timelineCommand(flags: ViewFlags, door: Door): Promise<number> {
  return show(flags, door, timelineView)
}

/** parley actor NAME: all that is said of one actor. */
export async function actorCommand(name: string, flags: ViewFlags, door: Door): Promise<number> {
  return show({ ...flags, actor: name }, door, (m, f) => actorProfile(m, f.actor ?? name, f))
}

/** parley place NAME: all that is said of one place. */
export async function placeCommand(name: string, flags: ViewFlags, door: Door): Promise<number> {
  return show({ ...flags, place: name }, door, (m, f) => placeProfile(m, f.place ?? name, f))
}

/** parley compare A B: two outlets, two parties, or two days. */
export async function compareCommand(a: string, b: string, flags: ViewFlags, door: Door): Promise<number> {
  return show(flags, door, (m, f) => compareOf(m, a, b, f))
}

/** The options of `parley series`, as commander gives them. */
export interface SeriesFlags extends ViewFlags {
  readonly by: 'act' | 'dyad' | 'place'
  readonly step: 'day' | 'week' | 'month'
  readonly bySource?: boolean
}

/** parley series: counts over time, with the rate for each 100 reports and where a new source begins. */
export async function seriesCommand(flags: SeriesFlags, door: Door): Promise<number> {
  const filter = filterFrom(flags)
  const limit = wholeNumber('limit', flags.limit, 1, 100_000)
  return withRecord(flags.record, { readonly: true }, async (record) => {
    const series = seriesOf(
      await materialsOf(record),
      { by: flags.by, step: flags.step, bySource: flags.bySource ?? false },
      withStoryNamesMeant(filter, record),
    )
    if (flags.json) {
      door.out(JSON.stringify(series, null, 1))
      return 0
    }
    const began = new Map(series.newSources.map((n) => [n.start, n.outlets.join('; ')]))
    const line = (p: (typeof series.points)[number]): string[] => [
      p.start,
      p.key,
      ...(flags.bySource ? [p.outlet ?? ''] : []),
      String(p.events),
      String(p.reports),
      p.per100 === null ? '' : p.per100.toFixed(1),
      began.get(p.start) ?? '',
    ]
    const head = [
      'start',
      flags.by,
      ...(flags.bySource ? ['outlet'] : []),
      'events',
      'reports',
      'per 100 reports',
      'new sources',
    ]
    if (flags.csv) {
      door.out([head, ...series.points.map(line)].map((cells) => cells.map(csvCell).join(',')).join('\r\n'))
      return 0
    }
    const rows = [head, ...series.points.slice(0, limit).map((p) => line(p).map(safeLine))]
    const widths = head.map((_, i) => Math.max(...rows.map((r) => r[i]?.length ?? 0)))
    for (const [i, r] of rows.entries()) {
      const text = r
        .map((cell, k) => cell.padEnd(widths[k] ?? 0))
        .join('  ')
        .trimEnd()
      door.out(i === 0 ? door.paint.dim(text) : text)
    }
    if (series.points.length > limit)
      door.out(door.paint.dim(`${limit} of ${series.points.length} rows; more with --limit`))
    door.out(wrap(`${series.note} ${series.coverage.note}`, door.paint.width, ''))
    return 0
  })
}
