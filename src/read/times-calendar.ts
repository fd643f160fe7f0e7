// Days, weeks, months and years as numbers of days since 1970-01-01 (UTC), and their names in English and Arabic.

/** Days from `from` to `to`, both inclusive, counted from 1970-01-01; null is open or unknown. */
export interface Days {
  readonly from: number | null
  readonly to: number | null
}

/** Day number of a date; `month` is 1 to 12. Null where there is no such day. */
export function dayOf(year: number, month: number, day: number): number | null {
  if (month < 1 || month > 12 || day < 1 || day > lengthOf(year, month)) return null
  return Math.round(Date.UTC(year, month - 1, day) / 864e5)
}

/** Number of days of a month. */
export function lengthOf(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate()
}

/** Year, month (1 to 12) and day of a day number. */
export function dateOf(day: number): { year: number; month: number; date: number } {
  const d = new Date(day * 864e5)
  return { year: d.getUTCFullYear(), month: d.getUTCMonth() + 1, date: d.getUTCDate() }
}

/** `YYYY-MM-DD` of a day number; null for null, for a year outside 1 to 9999, and for what is no day (13 billion years ago). */
export function isoOf(day: number | null): string | null {
  if (day === null || !(day >= -719162 && day <= 2932896)) return null
  return new Date(day * 864e5).toISOString().slice(0, 10)
}

/** Day number of the date an ISO 8601 string begins with; null where it begins with none. */
export function dayOfIso(text: string | null): number | null {
  const m = /^(\d{4})-(\d{2})-(\d{2})/.exec(text ?? '')
  return m ? dayOf(Number(m[1]), Number(m[2]), Number(m[3])) : null
}

/** 0 for Monday to 6 for Sunday. */
export function weekdayOf(day: number): number {
  return (((day + 3) % 7) + 7) % 7
}

/** Monday to Sunday of the week `shift` weeks from that of `day`. */
export function weekOf(day: number, shift: number): Days {
  const monday = day - weekdayOf(day) + 7 * shift
  return { from: monday, to: monday + 6 }
}

/** The month `shift` months from that of `day`. */
export function monthOf(day: number, shift: number): Days {
  const { year, month } = dateOf(day)
  const index = year * 12 + month - 1 + shift
  return wholeMonth(Math.floor(index / 12), (index % 12) + 1)
}

/** First to last day of a month. */
export function wholeMonth(year: number, month: number): Days {
  return { from: dayOf(year, month, 1), to: dayOf(year, month, lengthOf(year, month)) }
}

/** First to last day of a year. */
export function wholeYear(year: number): Days {
  return { from: dayOf(year, 1, 1), to: dayOf(year, 12, 31) }
}

/** The same date some months away, or the last day of a shorter month. */
export function addMonths(day: number, months: number): number {
  const { year, month, date } = dateOf(day)
  const index = year * 12 + month - 1 + months
  const y = Math.floor(index / 12)
  const m = (((index % 12) + 12) % 12) + 1
  return dayOf(y, m, Math.min(date, lengthOf(y, m))) ?? day
}

/** Units that time is counted in: how many days, or how many months. Hours and minutes are parts of a day. */
export const UNITS: Readonly<Record<string, { readonly days: number; readonly months: number }>> = {
  second: { days: 0, months: 0 },
  minute: { days: 0, months: 0 },
  hour: { days: 1 / 24, months: 0 },
  day: { days: 1, months: 0 },
  night: { days: 1, months: 0 },
  week: { days: 7, months: 0 },
  fortnight: { days: 14, months: 0 },
  weekend: { days: 7, months: 0 },
  month: { days: 0, months: 1 },
  year: { days: 0, months: 12 },
  decade: { days: 0, months: 120 },
  century: { days: 0, months: 1200 },
}

/** Units by the words for one and for several. */
const UNIT_WORDS: ReadonlyMap<string, string> = new Map([
  ...Object.keys(UNITS).flatMap((unit) => [[unit, unit] as const, [`${unit}s`, unit] as const]),
  ['centuries', 'century'],
  ['hrs', 'hour'],
])

/** The unit a word names, singular or plural, possessive or not ("days'", "year"); null for others. */
export function unitOf(low: string): string | null {
  const word = low.endsWith("'s") ? low.slice(0, -2) : low.endsWith("'") ? low.slice(0, -1) : low
  return UNIT_WORDS.get(word) ?? null
}

/** The day `count` units from `day` (negative: before). Parts of a day count up to a whole one. */
export function shiftBy(day: number, count: number, unit: string): number {
  const u = UNITS[unit] ?? { days: 0, months: 0 }
  if (u.months) return addMonths(day, Math.round(count * u.months))
  const days = count * u.days
  return day + (days < 0 ? Math.floor(days) : Math.ceil(days))
}

/** Weekdays by name, Monday 0. */
export const WEEKDAYS: Readonly<Record<string, number>> = {
  monday: 0,
  tuesday: 1,
  wednesday: 2,
  thursday: 3,
  friday: 4,
  saturday: 5,
  sunday: 6,
  tues: 1,
  thurs: 3,
  thur: 3,
}
/** Short weekdays, told from other words only by a full stop or comma and a date behind them. */
export const SHORT_WEEKDAYS: Readonly<Record<string, number>> = {
  mon: 0,
  tue: 1,
  wed: 2,
  thu: 3,
  fri: 4,
  sat: 5,
  sun: 6,
}

/** Months by name, 1 to 12. */
export const MONTHS: Readonly<Record<string, number>> = {
  january: 1,
  february: 2,
  march: 3,
  april: 4,
  may: 5,
  june: 6,
  july: 7,
  august: 8,
  september: 9,
  october: 10,
  november: 11,
  december: 12,
  feb: 2,
  apr: 4,
  jun: 6,
  jul: 7,
  aug: 8,
  sept: 9,
  sep: 9,
  oct: 10,
  nov: 11,
  dec: 12,
  jan: 1,
  mar: 3,
}
/** Names of months that are other words too; they need a number or a preposition beside them. */
export const DOUBTFUL_MONTHS = new Set(['may', 'march', 'mar', 'jan', 'jun', 'jul', 'sep', 'dec', 'apr', 'august'])

/** First month and length in months of a season, northern half of the earth. Winter begins in the year before its name. */
export const SEASONS: Readonly<Record<string, number>> = { spring: 3, summer: 6, autumn: 9, fall: 9, winter: 12 }
