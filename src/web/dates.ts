// Days and times for people: the viewer's zone, with the report's own words beside where they differ.
import { localeOf } from './messages.ts'

const DAY = /^(\d{4})-(\d{2})-(\d{2})/

/** A day (`2016-08-30`) as people write it; what is no date comes back as it was. */
export function day(iso: string | null | undefined, style: 'short' | 'long' = 'short'): string {
  const found = iso ? DAY.exec(iso) : null
  if (!found) return iso ?? ''
  const date = new Date(Date.UTC(Number(found[1]), Number(found[2]) - 1, Number(found[3])))
  return format(date, { day: 'numeric', month: style === 'short' ? 'short' : 'long', year: 'numeric', timeZone: 'UTC' })
}

/** A range of days, both inclusive. */
export function days(from: string | null, to: string | null): string {
  if (from && to && from !== to) return `${day(from)} – ${day(to)}`
  if (from) return to ? day(from) : `${day(from)} –`
  return to ? `– ${day(to)}` : ''
}

/** A time in the viewer's zone; `own` is the same as the report wrote it, null where that is no different. */
export function moment(iso: string | null): { readonly here: string; readonly own: string | null } {
  if (!iso) return { here: '', own: null }
  if (iso.length <= 10) return { here: day(iso), own: null }
  const date = new Date(iso)
  if (Number.isNaN(date.getTime())) return { here: iso, own: null }
  const here = format(date, { day: 'numeric', month: 'short', year: 'numeric', hour: '2-digit', minute: '2-digit' })
  const offset = /([+-]\d{2}:\d{2}|Z)$/.exec(iso)?.[1] ?? ''
  const mine = -date.getTimezoneOffset()
  const theirs =
    offset === 'Z' || offset === ''
      ? 0
      : Number(`${offset[0]}1`) * (Number(offset.slice(1, 3)) * 60 + Number(offset.slice(4)))
  return { here, own: mine === theirs ? null : `${day(iso)} ${iso.slice(11, 16)} (${offset === 'Z' ? 'UTC' : offset})` }
}

/** Whole days between two days; negative where `to` lies before `from`. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to.slice(0, 10)) - Date.parse(from.slice(0, 10))) / 86_400_000)
}

const made = new Map<string, Intl.DateTimeFormat>()
function format(date: Date, options: Intl.DateTimeFormatOptions): string {
  const key = `${localeOf()} ${JSON.stringify(options)}`
  let found = made.get(key)
  if (!found) {
    found = new Intl.DateTimeFormat(localeOf(), options)
    made.set(key, found)
  }
  return found.format(date)
}
