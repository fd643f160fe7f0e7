// Views and alerts over the materials of a record, kept as long as those are the current ones; and pages of their rows.
import {
  type Alert,
  alertsOf,
  type Materials,
  VIEWS,
  type View,
  type ViewFilter,
  type ViewName,
} from '../parley-ask.ts'
import { pageOfList } from './answering.ts'

const kept = new WeakMap<Materials, Map<string, unknown>>()

/** Answers that are kept for one state of the record. */
const MOST = 60

function keptFor<T>(m: Materials, name: string, make: () => T): T {
  const answers = kept.get(m) ?? new Map<string, unknown>()
  kept.set(m, answers)
  if (answers.has(name)) return answers.get(name) as T
  const made = make()
  if (answers.size >= MOST) answers.clear()
  answers.set(name, made)
  return made
}

/** The alerts up to a day, open and closed. */
export function alertsUpTo(m: Materials, asOf: string | undefined): readonly Alert[] {
  return keptFor(m, `alerts ${asOf ?? ''}`, () => alertsOf(m, asOf === undefined ? {} : { asOf }))
}

/** Citations that a row shows; the rest are found by way of its event or episode. */
const CITED = 40

/** A page of a view: by default 200 rows, each with its first citations and how many there are. */
export function viewPage(
  m: Materials,
  name: ViewName,
  {
    limit = 200,
    after,
    ...filter
  }: ViewFilter & { readonly limit?: number | undefined; readonly after?: string | undefined },
) {
  const view: View = keptFor(m, `${name} ${JSON.stringify(filter)}`, () => VIEWS[name](m, filter))
  const page = pageOfList(view.rows, { limit, after })
  const rows = page.rows.map((r) => ({ ...r, citations: r.citations.slice(0, CITED), cited: r.citations.length }))
  return { ...view, ...page, rows }
}
