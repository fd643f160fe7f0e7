// Clock times, and words that cut a day, month or year to a part of it ("early", "the end of").
import { numberAt, ordinalAt, touches, type Word } from './amounts-words.ts'
import { dateOf, dayOf, monthOf, shiftBy, WEEKDAYS, weekdayOf, weekOf, wholeYear } from './times-calendar.ts'
import type { Around, Phrase } from './times-phrases.ts'

/** "02:26", "5 p.m.", "11am", "0600 GMT": the place behind it, or null. */
export function clockAt(words: readonly Word[], at: number): number | null {
  const hour = words[at]
  if (hour?.value == null || hour.value > 2400) return null
  let to = at + 1
  const colon = words[to]
  const minute = words[to + 1]
  let sure = false
  if (
    colon &&
    (colon.text === ':' || colon.text === '.') &&
    touches(hour, colon) &&
    minute?.text.length === 2 &&
    minute.value != null &&
    touches(colon, minute)
  ) {
    if (hour.value > 24 || minute.value > 59) return null
    to += 2
    sure = colon.text === ':'
  }
  const half = words[to]?.low
  if (half === 'am' || half === 'pm') {
    to++
    sure = true
  } else if ((half === 'a' || half === 'p') && words[to + 1]?.text === '.' && words[to + 2]?.low === 'm') {
    to += words[to + 3]?.text === '.' ? 4 : 3
    sure = true
  }
  if (/^(gmt|utc)$/.test(words[to]?.low ?? '')) return to + 1
  if (
    !sure &&
    ZONES.has(words[to]?.text ?? '') &&
    (hour.text.length === 4 || words[to]?.text.length === 3) &&
    words[to]?.text !== 'hrs'
  )
    sure = true
  if (!sure && !hour.text.includes('.')) return words[to]?.low === "o'clock" ? to + 1 : null
  return sure ? zoneBehind(words, to) : null
}

/** The place behind "local time", "Moscow time", "GMT". */
function zoneBehind(words: readonly Word[], at: number): number {
  if (words[at]?.kind === 'word' && words[at + 1]?.low === 'time') return at + 2
  return ZONES.has(words[at]?.text ?? '') ? at + 1 : at
}
const ZONES = new Set('GMT UTC BST CET CEST EET EST EDT ET MSK IST EAT WAT hrs hours'.split(' '))

/** How a stretch is cut. */
export type Part = 'early' | 'mid' | 'late' | 'before' | 'rest' | 'eve'

/** The word or words that cut a stretch to a part of it ("early", "the end of"), and the place behind them. */
export function partAt(words: readonly Word[], at: number): { kind: Part; to: number; of: boolean } | null {
  const low = (i: number) => words[at + i]?.low ?? ''
  const the = low(0) === 'the' ? 1 : 0
  const of = low(the + 1) === 'of'
  if (of && /^(end|close)$/.test(low(the))) return { kind: 'late', to: at + the + 2, of }
  if (of && /^(beginning|start|opening)$/.test(low(the))) return { kind: 'early', to: at + the + 2, of }
  if (of && low(the) === 'middle') return { kind: 'mid', to: at + the + 2, of }
  if (of && low(the) === 'eve') return { kind: 'eve', to: at + the + 2, of }
  if (the) return null
  const on = /^(on|in)$/.test(low(1)) ? 2 : words[at + 1]?.text === '-' ? 2 : 1
  if (low(0) === 'early') return { kind: 'early', to: at + on, of: false }
  if (low(0) === 'late') return { kind: 'late', to: at + on, of: false }
  if (low(0) === 'mid') return { kind: 'mid', to: at + on, of: false }
  // "Later in the day" is the day told before; see the named days.
  if (low(1) === 'in' && low(2) === 'the' && low(3) === 'day') return null
  if (low(0) === 'earlier') return { kind: 'before', to: at + on, of: low(1) === 'in' }
  if (low(0) === 'later') return { kind: 'rest', to: at + on, of: low(1) === 'in' }
  return null
}

/** "The first week of February", "the last three days of the month", "the second half of the year": which share of a stretch, and the place behind "of". */
export interface Share {
  readonly nth: number
  /** How many units, for "the first three months"; null where one is told by its number, or several without. */
  readonly count: number | null
  readonly unit: 'day' | 'week' | 'month' | 'half' | 'quarter'
  readonly several: boolean
  readonly to: number
}

const NTH: Readonly<Record<string, number>> = { first: 1, opening: 1, last: -1, final: -1, closing: -1 }
const SHARES: Readonly<Record<string, Share['unit']>> = {
  day: 'day',
  night: 'day',
  week: 'week',
  month: 'month',
  half: 'half',
  quarter: 'quarter',
}

/** The share of a month or year named at a place; null for none. */
export function shareAt(words: readonly Word[], at: number): Share | null {
  const the = words[at]?.low === 'the' ? at + 1 : at
  const ordinal = ordinalAt(words, the)
  const nth = NTH[words[the]?.low ?? ''] ?? (ordinal && ordinal.value <= 31 ? ordinal.value : undefined)
  if (nth === undefined) return null
  const first = NTH[words[the]?.low ?? ''] !== undefined ? the + 1 : (ordinal?.to ?? the + 1)
  const number = numberAt(words, first)
  const name = words[number?.to ?? first]?.low ?? ''
  const unit = SHARES[name] ?? SHARES[name.replace(/s$/, '')]
  if (unit === undefined || (number !== null && (number.vague || Math.abs(nth) !== 1))) return null
  const to = (number?.to ?? first) + 1
  const share = { nth, count: number?.value ?? null, unit, several: name.endsWith('s'), to: to + 1 }
  return words[to]?.low === 'of' && !(share.several && Math.abs(nth) !== 1) ? share : null
}

/** "The first Sunday in April", "the last Friday of Ramadan": which weekday of a stretch, and the place behind "of"; null for none. */
export function nthWeekdayAt(words: readonly Word[], at: number): { nth: number; weekday: number; to: number } | null {
  const the = words[at]?.low === 'the' ? at + 1 : at
  const ordinal = ordinalAt(words, the)
  const nth = NTH[words[the]?.low ?? ''] ?? ordinal?.value
  const day = words[NTH[words[the]?.low ?? ''] === undefined ? (ordinal?.to ?? the + 1) : the + 1]
  const weekday = WEEKDAYS[day?.low ?? '']
  if (nth === undefined || nth > 5 || weekday === undefined || !day) return null
  const to = words.indexOf(day, the) + 1
  return /^(?:of|in)$/.test(words[to]?.low ?? '') ? { nth, weekday, to: to + 1 } : null
}

/** That weekday of a month or feast; the whole of it where it has none such. */
export function weekdayOfMonth(core: Phrase, { nth, weekday }: { nth: number; weekday: number }): Phrase {
  const { from, to } = core
  if (from === null || to === null || to - from < 27 || to - from > 30) return core
  const first = from + ((weekday - weekdayOf(from) + 7) % 7)
  const day = nth < 0 ? to - ((weekdayOf(to) - weekday + 7) % 7) : first + 7 * (nth - 1)
  return day > to ? core : { ...core, from: day, to: day }
}

/** The days of a share; a week of anything but a month, and a share of an unknown stretch, stay the whole of it. */
export function shared(core: Phrase, share: Share): Phrase {
  const { from, to } = core
  const { nth, unit } = share
  if (from === null || to === null) return core
  const length = to - from + 1
  if (unit === 'day' || share.several) return sharedDays(core, from, to, share)
  if (unit === 'week') {
    if (length < 28 || length > 31) return core
    return nth < 0
      ? { ...core, from: to - 6 }
      : { ...core, from: from + 7 * (nth - 1), to: Math.min(to, from + 7 * nth - 1) }
  }
  const parts = unit === 'half' ? 2 : unit === 'quarter' ? 4 : 12
  const n = nth < 0 ? parts : nth
  if (length < 365 || length > 366 || n > parts) return core
  const { year } = dateOf(from)
  const months = 12 / parts
  const next = n === parts ? dayOf(year + 1, 1, 1) : dayOf(year, months * n + 1, 1)
  return { ...core, from: dayOf(year, months * (n - 1) + 1, 1), to: next === null ? to : next - 1 }
}

/** "The third day of Ramadan", "the first ten days of June", "the last days of March": without a number, a week of days. */
function sharedDays(core: Phrase, from: number, to: number, { nth, count, unit, several }: Share): Phrase {
  if (!several) {
    const day = nth < 0 ? to : from + nth - 1
    return day > to ? core : { ...core, from: day, to: day }
  }
  const n = count ?? (unit === 'day' ? 7 : 2)
  const [back, ahead] = [shiftBy(to + 1, -n, unit), shiftBy(from, n, unit) - 1]
  return nth < 0 ? { ...core, from: Math.max(from, back) } : { ...core, to: Math.min(to, ahead) }
}

/** The stretch named by "the month" in "the end of the month", "earlier in the week". */
export function unitAfterOf(words: readonly Word[], at: number, around: Around): Phrase | null {
  if (words[at]?.low !== 'the') return null
  const unit = words[at + 1]?.low
  const { today } = around
  const none = { until: at + 2, from: null, to: null, whole: false }
  if (unit !== 'day' && unit !== 'week' && unit !== 'month' && unit !== 'year') return null
  if (today === null) return none
  const days =
    unit === 'day'
      ? { from: today, to: today }
      : unit === 'week'
        ? weekOf(today, 0)
        : unit === 'month'
          ? monthOf(today, 0)
          : wholeYear(dateOf(today).year)
  return { ...none, ...days }
}

/** Cuts a month or year to its early, middle or late part; days and weeks stay whole. */
export function narrowed(core: Phrase, part: Part, today: number | null): Phrase {
  const { from, to } = core
  if (part === 'eve') return from === null ? core : { ...core, from: from - 1, to: from - 1 }
  if (from === null || to === null || from === to) return core
  if (part === 'before') return today !== null && today >= from && today <= to ? { ...core, to: today } : core
  if (part === 'rest') return today !== null && today >= from && today <= to ? { ...core, from: today } : core
  const length = to - from + 1
  if (length >= 28 && length <= 31) {
    if (part === 'early') return { ...core, to: from + 9 }
    return part === 'mid'
      ? { ...core, from: from + 10, to: from + 19 }
      : part === 'late'
        ? { ...core, from: from + 20 }
        : core
  }
  if (length >= 365 && length <= 366) {
    const { year } = dateOf(from)
    if (part === 'early') return { ...core, to: dayOf(year, 4, 30) }
    return part === 'mid'
      ? { ...core, from: dayOf(year, 5, 1), to: dayOf(year, 8, 31) }
      : part === 'late'
        ? { ...core, from: dayOf(year, 9, 1) }
        : core
  }
  if (length >= 3652 && length <= 3653) {
    const { year } = dateOf(from)
    if (part === 'early') return { ...core, to: dayOf(year + 3, 12, 31) }
    if (part === 'mid') return { ...core, from: dayOf(year + 4, 1, 1), to: dayOf(year + 6, 12, 31) }
    return part === 'late' ? { ...core, from: dayOf(year + 7, 1, 1) } : core
  }
  return core
}
