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
  for (const name of ['place', 'actor'] as const)
    if (flags[name]?.trim() === '')
      throw new ParleyError('cli/bad-option', `--${name} takes a name.`, 'Give one, or leave the option out for all.')
  return {
    ...(flags.place === undefined ? {} : { place: flags.place }),
    ...(flags.actor === undefined ? {} : { actor: flags.actor }),
    ...daysOption(flags),
    ...(flags.asOf === undefined ? {} : { asOf: dayOption('as-of', flags.asOf) }),
  }
}

/** Asks and shows. Of a view without rows it is told which of the names asked for, and of `others`, nobody bears. */
async function show(
  flags: ViewFlags,
  door: Door,
  make: (m: Materials, f: ViewFilter) => View,
  others: readonly string[] = [],
): Promise<number> {
  const filter = filterFrom(flags)
  const limit = wholeNumber('limit', flags.limit, 1, 100_000)
  return withRecord(flags.record, { readonly: true }, async (record) => {
    const materials = await materialsOf(record)
    const meant = withStoryNamesMeant(filter, record)
    const made = make(materials, meant)
    const view = flags.ids && !flags.json ? withIds(made) : made
    if (flags.json) door.out(JSON.stringify(view, null, 1))
    else if (flags.csv) door.out(viewCsv(view))
    else {
      const unknown = view.rows.length > 0 ? [] : [...unknownNames(materials, meant), ...unknownTo(materials, others)]
      door.out(viewLines(view, door.paint, limit, unknown))
    }
    return 0
  })
}

/** Names that neither an outlet nor an actor of the record bears. */
function unknownTo(m: Materials, names: readonly string[]): readonly string[] {
  const isOutlet = (name: string): boolean =>
    m.reports.some((r) => r.outlet?.toLowerCase().includes(name.trim().toLowerCase()))
  return names.filter((name) => !isOutlet(name) && unknownNames(m, { actor: name }).length > 0)
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

/** Whether words are meant for a day: the calendar may not have it. */
const LIKE_A_DAY = /^\d{4}-\d{1,2}-\d{1,2}$/

/** parley compare A B: two outlets, two parties, or two days. @throws ParleyError `cli/bad-option` for a day beside a name, or twice the same */
export async function compareCommand(a: string, b: string, flags: ViewFlags, door: Door): Promise<number> {
  const days = [a, b].filter((x) => LIKE_A_DAY.test(x))
  if (days.length === 1 || a.trim() === '' || b.trim() === '' || a === b)
    throw new ParleyError(
      'cli/bad-option',
      `“${a}” and “${b}” cannot be compared.`,
      'Give two outlets, two parties, or two days as YYYY-MM-DD.',
    )
  for (const day of days) dayOption('as-of', day)
  return show(flags, door, (m, f) => compareOf(m, a, b, f), days.length > 0 ? [] : [a, b])
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
    const materials = await materialsOf(record)
    const meant = withStoryNamesMeant(filter, record)
    const series = seriesOf(materials, { by: flags.by, step: flags.step, bySource: flags.bySource ?? false }, meant)
    if (flags.json) {
      door.out(JSON.stringify(series, null, 1))
      return 0
    }
    const begun = new Map(series.newSources.map((n) => [n.start, n.outlets]))
    // Parted by source, a row is told where its own begins.
    const beginning = ({ start, outlet }: (typeof series.points)[number]): string =>
      (begun.get(start) ?? []).filter((name) => outlet === null || name === outlet).join('; ')
    const line = (p: (typeof series.points)[number]): string[] => [
      p.start,
      p.key,
      ...(flags.bySource ? [p.outlet ?? ''] : []),
      String(p.events),
      String(p.reports),
      p.per100 === null ? '' : p.per100.toFixed(1),
      beginning(p),
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
    if (series.points.length === 0)
      for (const name of unknownNames(materials, meant))
        door.out(`Nobody and no place in it is called “${safeLine(name)}”.`)
    door.out(wrap(`${series.note} ${series.coverage.note}`, door.paint.width, ''))
    return 0
  })
}
