// Days told from the day of publication or from a day before: "yesterday", "last week", "eight days ago", "the past two weeks".
import { numberAt, type Word } from './amounts-words.ts'
import {
  type Days,
  dateOf,
  dayOf,
  monthOf,
  shiftBy,
  unitOf,
  WEEKDAYS,
  weekdayOf,
  weekOf,
  wholeYear,
} from './times-calendar.ts'
import {
  type Around,
  calendarAt,
  datedOrMonth,
  NONE,
  type Phrase,
  phrase,
  placed,
  single,
  yearBehind,
} from './times-phrases.ts'

/** "eight days ago", "a week ago", "last month", "this year", "the past two weeks", "recent days", "within 72 hours". */
export function relativeAt(words: readonly Word[], at: number, around: Around): Phrase | null {
  return namedDayAt(words, at, around) ?? stretchAt(words, at, around) ?? countedAt(words, at, around)
}

const DAY_WORDS: Readonly<Record<string, readonly [number, number]>> = {
  today: [0, 0],
  tonight: [0, 0],
  yesterday: [-1, -1],
  tomorrow: [1, 1],
  overnight: [-1, 0],
}

function namedDayAt(words: readonly Word[], at: number, around: Around): Phrase | null {
  const low = (i: number) => words[at + i]?.low ?? ''
  const { today, anchor } = around
  const plus = (until: number, n: number, base = today) => phrase(until, base === null ? null : single(base + n))
  if (low(0) === 'the' && low(1) === 'day' && (low(2) === 'before' || low(2) === 'after')) {
    if (low(3) === 'yesterday') return plus(at + 4, -2)
    if (low(3) === 'tomorrow') return plus(at + 4, 2)
    const behind = words[at + 3]
    return !behind || behind.kind === 'sign' ? plus(at + 3, low(2) === 'before' ? -1 : 1, anchor) : null
  }
  const day = DAY_WORDS[low(0).replace(/'s$/, '')]
  if (day) return phrase(at + 1, today === null ? null : { from: today + day[0], to: today + day[1] })
  if (low(0) === 'last' && (low(1) === 'night' || low(1) === 'evening')) return plus(at + 2, -1)
  if (low(0) === 'this' && /^(morning|afternoon|evening)$/.test(low(1))) return plus(at + 2, 0)
  const the = low(0) === 'the' || low(0) === 'that' ? 1 : 0
  if (the && low(the) === 'same' && low(the + 1) === 'day') return plus(at + the + 2, 0, anchor)
  if (/^(?:later|earlier)$/.test(low(0)) && low(1) === 'in' && low(2) === 'the' && low(3) === 'day')
    return plus(at + 4, 0, anchor ?? today)
  if (low(0) === 'that' && /^(day|night|morning|evening)$/.test(low(1))) return plus(at + 2, 0, anchor)
  if (the && /^(following|next)$/.test(low(the)) && /^(day|morning|night)$/.test(low(the + 1)))
    return plus(at + the + 2, 1, anchor)
  if (the && low(the) === 'previous' && low(the + 1) === 'day') return plus(at + the + 2, -1, anchor ?? today)
  if (the && /^(?:turn|change)$/.test(low(1)) && low(2) === 'of' && low(3) === 'the' && low(4) === 'year')
    return phrase(at + 5, today === null ? null : turnOfYear(today, around.ahead))
  const feast = FEASTS.find(([name]) => name.every((w, i) => low(i) === w))
  if (!feast) return null
  const [name, month, date] = feast
  return phrase(at + name.length, datedOrMonth(month, date, yearBehind(words, at + name.length).year, around))
}
/** The last night of a year: the one behind, or the one ahead. */
function turnOfYear(today: number, ahead: boolean): Days {
  const { year } = dateOf(today)
  const first = dayOf(year + (ahead ? 1 : 0), 1, 1)
  return first === null ? NONE : { from: first - 1, to: first }
}

const FEASTS: readonly (readonly [readonly string[], number, number])[] = [
  [['christmas', 'eve'], 12, 24],
  [['christmas', 'day'], 12, 25],
  [['christmas'], 12, 25],
  [['new', "year's", 'eve'], 12, 31],
  [['new', "year's", 'day'], 1, 1],
]

const SHIFTS: Readonly<Record<string, number>> = { last: -1, previous: -1, this: 0, current: 0, next: 1, coming: 1 }

/** A whole day, week, month or year as a stretch around a day. */
function wholeUnit(unit: string, today: number, shift: number): Days | null {
  if (unit === 'week') return weekOf(today, shift)
  if (unit === 'month') return monthOf(today, shift)
  if (unit === 'year') return wholeYear(dateOf(today).year + shift)
  if (unit === 'weekend') return weekendOf(today, shift)
  if (unit === 'decade') {
    const first = Math.floor(dateOf(today).year / 10) * 10 + 10 * shift
    return { from: dayOf(first, 1, 1), to: dayOf(first + 9, 12, 31) }
  }
  return null
}

// "Last weekend" told on a weekday is the nearest Saturday and Sunday behind; "this weekend" those of the same week.
function weekendOf(today: number, shift: number): Days {
  const saturday = today - weekdayOf(today) + 5
  const week = shift < 0 ? -1 : shift > 0 && weekdayOf(today) >= 5 ? 1 : shift > 0 ? 1 : 0
  return { from: saturday + 7 * week, to: saturday + 7 * week + 1 }
}

function stretchAt(words: readonly Word[], at: number, around: Around): Phrase | null {
  const low = (i: number) => words[at + i]?.low ?? ''
  const { today } = around
  const the = low(0) === 'the' ? 1 : 0
  // "The week before last", "the month after next".
  const far = { before: 'last', after: 'next' }[low(the + 1)]
  if (the && far !== undefined && low(the + 2) === far) {
    const days = today === null ? null : wholeUnit(low(the), today, far === 'last' ? -2 : 2)
    if (today === null || days) return phrase(at + the + 3, days)
  }
  if (low(the) === 'recent') {
    const unit = unitOf(low(the + 1))
    if (!unit || !low(the + 1).endsWith('s')) return null
    return phrase(at + the + 2, today === null ? null : { from: null, to: today })
  }
  if (low(the) === 'coming' && unitOf(low(the + 1)) && low(the + 1).endsWith('s')) {
    return phrase(at + the + 2, today === null ? null : { from: today, to: null })
  }
  if (the === 0 || low(the) === 'weekend') {
    if (low(the) === 'weekend' && the) {
      return phrase(at + 2, today === null ? null : weekendOf(today, around.ahead || weekdayOf(today) >= 5 ? 0 : -1))
    }
    const shift = SHIFTS[low(0)]
    const unit = unitOf(low(1))
    if (shift === undefined || !unit || /s$/.test(low(1).replace(/'s$/, ''))) return null
    if (today === null) return wholeUnit(unit, 0, 0) ? phrase(at + 2, null) : null
    const days = wholeUnit(unit, today, shift)
    return days ? phrase(at + 2, days) : null
  }
  return null
}

/** "the past two weeks", "the last 24 hours", "the next few days", "eight days ago", "three weeks from now". */
function countedAt(words: readonly Word[], at: number, around: Around): Phrase | null {
  const low = (i: number) => words[i]?.low ?? ''
  const { today, anchor } = around
  let i = low(at) === 'the' ? at + 1 : at
  const way = /^(past|last|preceding|previous)$/.test(low(i)) ? -1 : /^(next|coming|following)$/.test(low(i)) ? 1 : 0
  if (way && (i > at || around.led || numberAt(words, i + 1))) {
    i++
    const count = countAt(words, i)
    const unit = unitOf(low(count.to))
    if (!unit) return null
    const until = count.to + 1
    if (today === null) return phrase(until, null)
    if (count.value === null) return phrase(until, way < 0 ? { from: null, to: today } : { from: today, to: null })
    const end = shiftBy(today, way * count.value, unit)
    return phrase(until, way < 0 ? { from: end, to: today } : { from: today, to: end })
  }
  const fridays = weekdaysAgo(words, at, today)
  if (fridays) return fridays
  const count = low(at) === 'a' || low(at) === 'an' || low(at) === 'one' ? articleCount(words, at) : countAt(words, at)
  const unit = unitOf(low(count.to))
  if (!unit || count.to === at) return null
  const behind = low(count.to + 1)
  const whole = wholeUnitAgo(unit)
  if (behind === 'ago' || (behind === 'back' && unit !== 'second')) {
    if (today === null || count.value === null) return phrase(count.to + 2, null)
    const day = shiftBy(today, -count.value, unit)
    return phrase(count.to + 2, whole ? whole(day) : single(day))
  }
  if (behind === 'from' && (low(count.to + 2) === 'now' || low(count.to + 2) === 'today')) {
    return phrase(
      count.to + 3,
      today === null || count.value === null ? null : single(shiftBy(today, count.value, unit)),
    )
  }
  const dated = behind === 'after' || behind === 'before' ? fromDate(words, count.to + 2, around) : null
  if (dated?.from != null && count.value !== null && !whole)
    return phrase(dated.until, single(shiftBy(dated.from, behind === 'after' ? count.value : -count.value, unit)))
  if (behind === 'later' || behind === 'afterwards' || behind === 'earlier' || (behind === 'before' && !around.led)) {
    if (anchor === null || count.value === null) return phrase(count.to + 2, null)
    const sign = behind === 'later' || behind === 'afterwards' ? 1 : -1
    return phrase(count.to + 2, single(shiftBy(anchor, sign * count.value, unit)))
  }
  return null
}

/** "Two Fridays ago": the second Friday before the report. */
function weekdaysAgo(words: readonly Word[], at: number, today: number | null): Phrase | null {
  const number = numberAt(words, at)
  const day = words[number?.to ?? at]
  if (!number || number.vague || !day || words[number.to + 1]?.low !== 'ago') return null
  const weekday = day.low.endsWith('s') ? WEEKDAYS[day.low.slice(0, -1)] : undefined
  if (weekday === undefined) return null
  const back = today === null ? 0 : (weekdayOf(today) - weekday + 7) % 7 || 7
  return phrase(number.to + 2, today === null ? null : single(today - back - 7 * (number.value - 1)))
}

/** "Four days after the coup of 6 April", "two days before 5 May": the date it is counted from. */
function fromDate(words: readonly Word[], at: number, around: Around): Phrase | null {
  const led = placed(around, true)
  const near = calendarAt(words, at, led)
  if (near) return near.from === near.to ? near : null
  if (words[at]?.low !== 'the') return null
  for (let i = at + 2; i < at + 4; i++) {
    if (words[i]?.low !== 'of' && words[i]?.low !== 'on') continue
    const found = calendarAt(words, i + 1, led)
    return found && found.from === found.to ? found : null
  }
  return null
}

// "Two months ago" names the month, "five years ago" the year, a count of days, weeks or hours the day.
function wholeUnitAgo(unit: string): ((day: number) => Days) | null {
  if (unit === 'month') return (day) => monthOf(day, 0)
  if (unit === 'year') return (day) => wholeYear(dateOf(day).year)
  if (unit === 'decade' || unit === 'century') return () => NONE
  return null
}

/** A count before a unit: a number, or "few", "several", "couple of" with value null. */
export function countAt(words: readonly Word[], at: number): { value: number | null; to: number } {
  const low = words[at]?.low ?? ''
  const number = numberAt(words, at)
  if (number) return { value: number.vague ? null : number.value, to: dashed(words, number.to) }
  if (low === 'few' || low === 'several' || low === 'many' || low === 'some') return { value: null, to: at + 1 }
  if (low === 'couple') return { value: 2, to: words[at + 1]?.low === 'of' ? at + 2 : at + 1 }
  return { value: 1, to: at }
}

function dashed(words: readonly Word[], at: number): number {
  return words[at]?.text === '-' && unitOf(words[at + 1]?.low ?? '') ? at + 1 : at
}

function articleCount(words: readonly Word[], at: number): { value: number | null; to: number } {
  const next = words[at + 1]?.low ?? ''
  if (next === 'few' || next === 'couple') return countAt(words, at + 1)
  return numberAt(words, at) && words[at]?.low === 'one' ? countAt(words, at) : { value: 1, to: at + 1 }
}
