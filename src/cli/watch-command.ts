// parley watch: what did not happen, told once. What was told is remembered in the record; --all looks and remembers nothing.
import { materialsOf, unknownNames, type View, type ViewFilter } from '../parley-ask.ts'
import { withStoryNamesMeant } from '../parley-names.ts'
import { allWatched, watched } from '../parley-watch.ts'
import { counted } from './claims-view.ts'
import { type Door, wholeNumber, withRecord } from './door.ts'
import { safeLine, wrap } from './paint.ts'
import { filterFrom, type ViewFlags, withIds } from './view-commands.ts'
import { viewCsv, viewLines } from './view-lines.ts'

/** The exit code where something was told, so that a script knows without reading. */
const TOLD = 3
const ALL = 100_000

/** The options of `parley watch`, as commander gives them. */
export interface WatchFlags extends Omit<ViewFlags, 'limit'> {
  readonly limit?: string
  readonly days: string
  readonly all?: boolean
  readonly closed?: boolean
}

/** parley watch: the alerts that are new or newly closed since the last run, and how many are open. Gives 3 where there are any, else 0. */
export async function watchCommand(flags: WatchFlags, door: Door): Promise<number> {
  const days = wholeNumber('days', flags.days, 1, 3650)
  const rules = { appeal: days, promise: days }
  const limit = flags.limit === undefined ? ALL : wholeNumber('limit', flags.limit, 1, ALL)
  const filter = filterFrom(flags)
  const looks = flags.all === true || flags.closed === true
  return withRecord(flags.record, { readonly: looks }, async (record) => {
    const materials = await materialsOf(record)
    const meant = withStoryNamesMeant(filter, record)
    const unknown = (view: View): readonly string[] => (view.rows.length > 0 ? [] : unknownNames(materials, meant))
    if (looks) {
      const view = await allWatched(record, materials, meant, rules, flags.closed === true)
      show(view, flags, door, (shown) => viewLines(shown, door.paint, limit, unknown(view)))
      return 0
    }
    const { view, remember } = await watched(record, materials, meant, rules)
    show(view, flags, door, (shown) => newsLines(shown, limit, door, unknown(view), filter))
    // What was told twice does less harm than what was never told: it is remembered once it is out.
    await remember(flags.json || flags.csv ? undefined : limit)
    return view.rows.length > 0 ? TOLD : 0
  })
}

function show(
  view: View,
  flags: Pick<WatchFlags, 'json' | 'csv' | 'ids'>,
  door: Door,
  lines: (shown: View) => string,
): void {
  const shown = flags.ids ? withIds(view) : view
  door.out(flags.json ? JSON.stringify(view, null, 1) : flags.csv ? viewCsv(shown) : lines(shown))
}

function newsLines(view: View, limit: number, door: Door, unknown: readonly string[], filter: ViewFilter): string {
  const { paint } = door
  const open = view.totals.open ?? 0
  const all =
    open === 0
      ? 'No alert is open.'
      : `${counted(open, 'alert')} ${open === 1 ? 'is' : 'are'} open; parley watch --all shows ${open === 1 ? 'it' : 'them'} again.`
  if (view.rows.length > 0) {
    const left = view.rows.length - limit
    const later = left > 0 ? `${counted(left, 'more')} for the next run. ` : ''
    return `${viewLines({ ...view, totals: {} }, paint, limit)}\n${wrap(later + all, paint.width, '')}`
  }
  const named = unknown.map((name) => `Nobody and no place in it is called “${safeLine(name)}”. `).join('')
  const on = filter.asOf === undefined ? '' : `As of ${filter.asOf}. `
  return wrap(`Nothing new. ${named}${on}${all} ${view.coverage.note}`, paint.width, '')
}
