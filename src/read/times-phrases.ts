// The expressions that name a day or a stretch of days, read at one place of a sentence. What stands around them is times.ts.
import { ordinalAt, touches, type Word } from './amounts-words.ts'
import {
  addMonths,
  type Days,
  DOUBTFUL_MONTHS,
  dateOf,
  dayOf,
  MONTHS,
  monthOf,
  SEASONS,
  SHORT_WEEKDAYS,
  WEEKDAYS,
  weekdayOf,
  weekOf,
  wholeMonth,
  wholeYear,
} from './times-calendar.ts'

/** What an expression is resolved against. */
export interface Around {
  /** Day of publication; null where it is not known. */
  readonly today: number | null
  /** The last single day named before in the report, for "the following day". */
  readonly anchor: number | null
  /** Whether what is told lies ahead. */
  readonly ahead: boolean
  /** Whether a verb tells it as past; without a verb neither `ahead` nor `past` holds. */
  readonly past: boolean
  /** Whether a verb tells what was to be, which may have come or not. */
  readonly due: boolean
  /** Whether a verb looks back on a term that was set. */
  readonly back?: boolean
  /** Whether a word for a deadline stands before it: "by", "until". */
  readonly deadline?: boolean
  /** Whether a word for a beginning stands before it: "from", "starting". */
  readonly opening?: boolean
  /** A preposition of time stands before it. */
  readonly led: boolean
}

/** The same with or without a preposition of time before it. */
export function placed(around: Around, led: boolean): Around {
  const { ahead, past, due, back = false } = around
  return { ...around, ahead, past, due, back, led }
}

/** An expression read from words `from` up to, not with, `to`. */
export interface Phrase extends Days {
  readonly until: number
  /** Written whole, so that the publication date plays no part. */
  readonly whole: boolean
  /** Two dates in one ("3 to 5 March"). */
  readonly ranged?: boolean
}

/** Days that are not known. */
export const NONE: Days = { from: null, to: null }

/** A phrase that ends at `until`. */
export function phrase(until: number, days: Days | null, whole = false): Phrase {
  const { from, to } = days ?? NONE
  return { until, from, to, whole }
}

/** One day as a stretch. */
export function single(day: number | null): Days {
  return { from: day, to: day }
}

/** The year a figure names: four figures, no comma, 1200 to 2199; null for others. */
export function yearAt(words: readonly Word[], at: number): number | null {
  const w = words[at]
  if (!w || w.value === null || !/^[12][0-9]{3}$/.test(w.text)) return null
  if (w.value < 1200 || w.value > 2199) return null
  const next = words[at + 1]
  if (touches(w, next) && next && (next.kind !== 'sign' || /[%°/:]/.test(next.text))) return null
  const before = words[at - 1]
  if (touches(before, w) && before && /[$£€:/]/.test(before.text)) return null
  return w.value
}

/** The month named at a place, where it is not another word ("may", "march"). */
function monthAt(words: readonly Word[], at: number, led: boolean): { month: number; to: number } | null {
  const w = words[at]
  const month = w ? MONTHS[w.low] : undefined
  if (!w || month === undefined || w.text[0] === w.low[0]) return null
  const to =
    w.low.length <= 4 && w.low !== 'may' && w.low !== 'june' && w.low !== 'july' && words[at + 1]?.text === '.'
      ? at + 2
      : at + 1
  if (DOUBTFUL_MONTHS.has(w.low) && !led) {
    const beside = [words[at - 1], words[at + 1], words[to]].some((x) => x?.value != null && x.value <= 2199)
    const before = words[at - 1]?.low ?? ''
    const named = before === 'the' && NAMED_BY_MONTH.test(words[at + 1]?.low ?? '')
    if (!beside && !named && !MONTH_LEADS.has(before)) return null
  }
  return { month, to }
}
/** "The May agreement", "the March truce". */
const NAMED_BY_MONTH =
  /^(?:agreements?|deals?|accords?|truces?|ceasefires?|cease-fires?|pacts?|pauses?|talks|round|summit|attacks?|offensive|raids?|massacres?|bombings?|coup|protests?|uprising|elections?|war)$/
const MONTH_LEADS = new Set([
  'in',
  'since',
  'until',
  'by',
  'last',
  'next',
  'this',
  'early',
  'late',
  'mid',
  'of',
  'from',
  'during',
])

/** A day of a month: 1 to 31, as a figure or an ordinal. */
function dateAt(words: readonly Word[], at: number): { date: number; to: number } | null {
  const ordinal = ordinalAt(words, at)
  if (ordinal) return ordinal.value <= 31 && ordinal.value >= 1 ? { date: ordinal.value, to: ordinal.to } : null
  const w = words[at]
  if (!w || w.value === null || !/^[0-9٠-٩]{1,2}$/.test(w.text) || w.value < 1 || w.value > 31) return null
  const next = words[at + 1]
  if (touches(w, next) && next && (next.kind !== 'sign' || /[%°/]/.test(next.text))) return null
  // "5:30" is a clock; "May 3: gunmen …" is a date.
  if (touches(w, next) && next?.text === ':' && touches(next, words[at + 2])) return null
  return { date: w.value, to: at + 1 }
}

/** How many days a date told by no verb may lie ahead of the report before it is taken for last year's. */
const NEAR = 183
/** How many days a date may have gone by before the report and still be this year's ("had to leave by 15 November"). */
const RUN_OUT = 60

/** The year of a month (and day) that stands without one: the nearest in the direction told, else the nearest of all. */
function yearFor(month: number, date: number | null, around: Around): number | null {
  if (around.today === null) return null
  const { year } = dateOf(around.today)
  const of = (y: number) => (date === null ? wholeMonth(y, month) : single(dayOf(y, month, date)))
  const here = of(year)
  if (around.ahead) {
    const gone = here.to === null ? 0 : around.today - here.to
    // What lies ahead by ten months and more is told with its year.
    const least =
      date === null && !around.deadline ? 0 : around.deadline && gone > RUN_OUT && around.back ? NEAR : RUN_OUT
    return gone > least ? year + 1 : year
  }
  if (here.from === null || here.from <= around.today) return year
  // "Demanded air drops from 1 June": what began last year is told with "since".
  return here.from - around.today <= (around.past ? (around.opening || around.deadline ? RUN_OUT : 0) : NEAR)
    ? year
    : year - 1
}

/** The days of a month or of a date in it, the year chosen where none is told. */
export function datedOrMonth(month: number, date: number | null, year: number | null, around: Around): Days {
  const y = year ?? yearFor(month, date, around)
  if (y === null) return NONE
  return date === null ? wholeMonth(y, month) : single(dayOf(y, month, date))
}

/** "29 December 2016", "December 29, 2016", "3–5 March", "the 17th of last month", "May 15-24", "2016-08-29". */
export function calendarAt(words: readonly Word[], at: number, around: Around): Phrase | null {
  return (
    isoAt(words, at) ?? dayMonthAt(words, at, around) ?? monthDayAt(words, at, around) ?? bareDateAt(words, at, around)
  )
}

/** Words that stand before a date that names no month: "on the 22nd", "until the morning of the 12th", "since noon on the 23rd". */
const DATE_LEADS = new Set(['on', 'since', 'until', 'till', 'by', 'before', 'after', 'from', 'to', 'through', 'and'])
/** "The eve of the 12th", "the early hours of the 12th" as well. */
const isDayPart = (word: string): boolean => DAY_PARTS.has(word) || word === 'hours' || word === 'eve'
/** Parts of a day, as they stand before "of" or "on" and behind a day. */
export const DAY_PARTS: ReadonlySet<string> = new Set(
  'morning afternoon evening night dawn noon midnight dusk sunset midday lunchtime'.split(' '),
)
/** Words behind an ordinal that no day has: "on the 9th floor" and "from the 38th parallel" have others. */
export const BEHIND_DATE: ReadonlySet<string> = new Set(
  `he she it they we i his her its their the a an and or but to until with without in at by for from of as that when while which who
  after before because there this these those both all no some was were is are had has have did will would under over near
  again through not nobody`.split(/\s+/),
)
/** Days round the last day told in which a date without a month is looked for. */
const SAME_MONTH = 62

/** "The 22nd" without a month: the nearest such day to the last one told, else to the report; never ahead of it where it is past. */
function bareDateAt(words: readonly Word[], at: number, around: Around): Phrase | null {
  const start = words[at]?.low === 'the' ? at + 1 : at
  if (words[start - 1]?.low !== 'the' || around.today === null) return null
  const ordinal = ordinalAt(words, start)
  if (!ordinal || !/^\d/.test(words[start]?.text ?? '') || ordinal.value < 1 || ordinal.value > 31) return null
  const lead = words[start - 2]?.low ?? ''
  const weekday = WEEKDAYS[lead === ',' ? (words[start - 3]?.low ?? '') : lead]
  const led = DATE_LEADS.has(lead) || (lead === 'of' && isDayPart(words[start - 3]?.low ?? ''))
  if (!led && weekday === undefined) return null
  const behind = words[ordinal.to]
  if (weekday === undefined && behind && behind.kind !== 'sign' && !BEHIND_DATE.has(behind.low)) return null
  if (behind && /^[-–—/%]$/.test(behind.text)) return null
  if (words.slice(ordinal.to, ordinal.to + 8).some((w) => /^(?:centur(?:y|ies)|floors?|anniversary)$/.test(w.low)))
    return null
  const { today, anchor } = around
  const about = anchor !== null && Math.abs(anchor - today) <= SAME_MONTH ? anchor : today
  const { year, month } = dateOf(about)
  const days = [-1, 0, 1].flatMap((shift) => {
    const index = year * 12 + month - 1 + shift
    return dayOf(Math.floor(index / 12), (index % 12) + 1, ordinal.value) ?? []
  })
  const fits = days.filter((day) => (around.ahead ? day >= today : day <= today) && isOn(day, weekday))
  if (weekday !== undefined && fits.length === 0) fits.push(...days.filter((day) => isOn(day, weekday)))
  const nearest = (fits.length > 0 ? fits : days).sort((a, b) => Math.abs(a - about) - Math.abs(b - about))[0]
  return nearest === undefined ? null : phrase(ordinal.to, single(nearest))
}

/** Whether a day is the weekday that is told; any is where none is. */
function isOn(day: number, weekday: number | undefined): boolean {
  return weekday === undefined || weekdayOf(day) === weekday
}

function isoAt(words: readonly Word[], at: number): Phrase | null {
  const dotted = dottedAt(words, at)
  if (dotted) return dotted
  const [a, s, b, t, c] = words.slice(at, at + 5)
  if (!a || !s || !b || !t || !c || a.value === null || b.value === null || c.value === null) return null
  if (s.text !== t.text || !/^[-/.]$/.test(s.text) || a.end !== s.start || t.end !== c.start) return null
  if (a.text.length === 4) return phrase(at + 5, single(dayOf(a.value, b.value, c.value)), true)
  if (c.text.length !== 4) return null
  // Day and month trade places between countries: only what can be read one way is read.
  if (a.value > 12 || a.value === b.value) return phrase(at + 5, single(dayOf(c.value, b.value, a.value)), true)
  if (b.value > 12) return phrase(at + 5, single(dayOf(c.value, a.value, b.value)), true)
  return phrase(at + 5, null)
}

/** "20.3.1999", whose first two figures are read as one with a fraction: days stand first where dots part them. */
function dottedAt(words: readonly Word[], at: number): Phrase | null {
  const [date, dot, year] = words.slice(at, at + 3)
  const parts = /^([0-9]{1,2})\.([0-9]{1,2})$/.exec(date?.text ?? '')
  if (!parts || !touches(date, dot) || dot?.text !== '.' || !touches(dot, year) || year?.text.length !== 4) return null
  return year.value === null
    ? null
    : phrase(at + 3, single(dayOf(year.value, Number(parts[2]), Number(parts[1]))), true)
}

// The end of "3-5", "3 to 5", "3 and 5": the place of the second date, or 0.
function through(words: readonly Word[], at: number): number {
  const w = words[at]
  if (!w) return 0
  return /^[-–—]$/.test(w.text) || ['to', 'and', 'until', 'through', 'till'].includes(w.low) ? at + 1 : 0
}

/** A year behind a date ("29 December, 2016"), and the place behind it. */
export function yearBehind(words: readonly Word[], at: number): { year: number | null; to: number } {
  const comma = words[at]?.text === ',' ? at + 1 : at
  const year = yearAt(words, comma)
  return year === null ? { year: null, to: at } : { year, to: comma + 1 }
}

function dayMonthAt(words: readonly Word[], at: number, around: Around): Phrase | null {
  const start = words[at]?.low === 'the' ? at + 1 : at
  const first = dateAt(words, start)
  if (!first) return null
  let last = first
  const second = through(words, first.to)
  if (second) {
    const other = dateAt(words, second)
    if (other) last = other
  }
  const of = words[last.to]?.low === 'of' ? last.to + 1 : last.to
  const named = monthAt(words, of, true)
  if (!named) return ofMonthAt(words, first, of, around)
  const { year, to } = yearBehind(words, named.to)
  const til = datedOrMonth(named.month, last.date, year, around)
  // "The night of 30 to 1 May", "from 28 to 3 March": the first is of the month before.
  const from =
    last === first
      ? til
      : first.date <= last.date
        ? datedOrMonth(named.month, first.date, year, around)
        : monthBefore(til.to, first.date)
  return { ...phrase(to, { from: from.from, to: til.to }, year !== null), ranged: last !== first }
}

function monthBefore(day: number | null, date: number): Days {
  if (day === null) return NONE
  const { year, month } = dateOf(monthOf(day, -1).from ?? 0)
  return single(dayOf(year, month, date))
}

// "17th of last month", "the 3rd of this month"
function ofMonthAt(
  words: readonly Word[],
  first: { date: number; to: number },
  of: number,
  around: Around,
): Phrase | null {
  if (of === first.to || words[of + 1]?.low !== 'month') return null
  const shift = { last: -1, this: 0, next: 1 }[words[of]?.low ?? '']
  if (shift === undefined) return null
  if (around.today === null) return phrase(of + 2, null)
  const month = monthOf(around.today, shift)
  return phrase(of + 2, single((month.from ?? 0) + first.date - 1))
}

function monthDayAt(words: readonly Word[], at: number, around: Around): Phrase | null {
  const lead = words[at]?.low
  const shift = { last: -1, next: 1, this: 0 }[lead ?? '']
  const named = monthAt(words, shift === undefined ? at : at + 1, around.led || shift !== undefined)
  if (!named) return null
  if (shift !== undefined) return phrase(named.to, lastOrNextMonth(named.month, shift, around))
  const day = words[named.to]?.low === 'the' ? dateAt(words, named.to + 1) : dateAt(words, named.to)
  if (day) {
    let last = day
    const second = through(words, day.to)
    const other = second ? dateAt(words, second) : null
    if (other && other.date > day.date && !monthAt(words, other.to, true)) last = other
    const { year, to } = yearBehind(words, last.to)
    const from = datedOrMonth(named.month, day.date, year, around)
    const til = last === day ? from : datedOrMonth(named.month, last.date, year, around)
    return { ...phrase(to, { from: from.from, to: til.to }, year !== null), ranged: last !== day }
  }
  const of = words[named.to]?.low === 'of' ? named.to + 1 : named.to
  const { year, to } = yearBehind(words, of)
  if (year !== null) return phrase(to, wholeMonth(year, named.month), true)
  if (words[of]?.low === 'last' && words[of + 1]?.low === 'year' && around.today !== null) {
    return phrase(of + 2, wholeMonth(dateOf(around.today).year - 1, named.month))
  }
  if (words[of]?.low === 'this' && words[of + 1]?.low === 'year' && around.today !== null) {
    return phrase(of + 2, wholeMonth(dateOf(around.today).year, named.month))
  }
  return phrase(named.to, datedOrMonth(named.month, null, null, around))
}

function lastOrNextMonth(month: number, shift: number, around: Around): Days {
  if (around.today === null) return NONE
  const here = dateOf(around.today)
  if (shift === 0) return wholeMonth(here.year, month)
  if (shift < 0) return wholeMonth(month >= here.month ? here.year - 1 : here.year, month)
  return wholeMonth(month <= here.month ? here.year + 1 : here.year, month)
}

/** "Tuesday", "last Friday", "Thursday 28 July", "Monday, Dec. 26". */
export function weekdayAt(words: readonly Word[], at: number, around: Around): Phrase | null {
  const lead = words[at]?.low
  const led = lead === 'last' || lead === 'next' || lead === 'this' || lead === 'coming' || lead === 'past'
  const i = led ? at + 1 : at
  const w = words[i]
  if (w?.kind !== 'word' || w.text[0] === w.low[0]) return null
  const name = w.low.replace(/'s$/, '')
  let weekday = WEEKDAYS[name] ?? (name.endsWith('s') ? WEEKDAYS[name.slice(0, -1)] : undefined)
  let to = i + 1
  const stop = words[to]?.text
  if (weekday === undefined) {
    weekday = SHORT_WEEKDAYS[name]
    if (weekday === undefined || !(stop === '.' || stop === ',')) return null
    to++
    if (!calendarAt(words, to, around)) return null
  } else if (stop === '.' && name.length <= 5) to++
  const comma = words[to]?.text === ',' ? to + 1 : to
  const dated = led ? null : calendarAt(words, comma, placed(around, false))
  if (dated) return onWeekday(dated, weekday, around.today)
  const week = words[to]?.low === 'of' ? to + 1 : to
  const shift = { last: -1, this: 0, next: 1 }[words[week]?.low ?? '']
  if (around.today === null) return phrase(to, null)
  if (shift !== undefined && words[week + 1]?.low === 'week') {
    return phrase(week + 2, single((weekOf(around.today, shift).from ?? 0) + weekday))
  }
  const apart = weekday - weekdayOf(around.today)
  if (words[to]?.low === 'week' && (lead === 'last' || words[at - 1]?.low === 'on')) {
    const days = lead === 'last' ? -((7 - apart) % 7 || 7) - 7 : ((apart + 7) % 7 || 7) + 7
    return phrase(to + 1, single(around.today + days))
  }
  const ahead = lead === 'next' || lead === 'coming' || (around.ahead && lead !== 'last' && lead !== 'past')
  const [next, back] = [(apart + 7) % 7, (7 - apart) % 7]
  // What was to begin on Saturday, told on a Sunday, was to begin the day before.
  let shiftDays = ahead && !(!led && back < next && around.due) ? next : -back
  if (shiftDays === 0 && (lead === 'next' || lead === 'coming')) shiftDays = 7
  if (shiftDays === 0 && (lead === 'last' || lead === 'past')) shiftDays = -7
  return phrase(to, single(around.today + shiftDays))
}

/** "Thursday, 25 August": the year in which that is a Thursday, the nearest of the three around where more than one would do. */
function onWeekday(dated: Phrase, weekday: number, today: number | null): Phrase {
  const { from, to } = dated
  if (dated.whole || from === null || from !== to || today === null || weekdayOf(from) === weekday) return dated
  const { year, month, date } = dateOf(from)
  const fits = [year - 1, year + 1]
    .flatMap((y) => dayOf(y, month, date) ?? [])
    .filter((day) => weekdayOf(day) === weekday && Math.abs(day - today) < 400)
    .sort((a, b) => Math.abs(a - today) - Math.abs(b - today))
  return fits[0] === undefined ? dated : { ...dated, from: fits[0], to: fits[0] }
}

/** "2012", "the 1980s", "1980-88", "the summer of 2014", "winter". */
export function yearsAt(words: readonly Word[], at: number, around: Around): Phrase | null {
  const the = words[at]?.low === 'the' ? 1 : 0
  const decade = words[at + the]
  if (
    decade?.value != null &&
    /^[12][0-9]{2}0$/.test(decade.text) &&
    touches(decade, words[at + the + 1]) &&
    words[at + the + 1]?.low === 's'
  ) {
    const y = decade.value
    return phrase(at + the + 2, { from: dayOf(y, 1, 1), to: dayOf(y + 9, 12, 31) }, true)
  }
  const season = SEASONS[words[at + the]?.low ?? '']
  if (season !== undefined) return seasonAt(words, at + the, season, around)
  const year = yearAt(words, at)
  if (year === null) return null
  const dash = words[at + 1]
  const other = words[at + 2]
  if (
    dash &&
    /^[-–]$/.test(dash.text) &&
    other?.value != null &&
    touches(dash, other) &&
    !touches(other, words[at + 3])
  ) {
    const end =
      other.text.length === 2 ? Math.floor(year / 100) * 100 + other.value : other.text.length === 4 ? other.value : 0
    if (end > year && end < year + 200) return phrase(at + 3, { from: dayOf(year, 1, 1), to: dayOf(end, 12, 31) }, true)
  }
  return phrase(at + 1, wholeYear(year), true)
}

function seasonAt(words: readonly Word[], at: number, first: number, around: Around): Phrase | null {
  const before = words[at - 1]?.low ?? ''
  const of = words[at + 1]?.low === 'of' ? at + 2 : at + 1
  let year = yearAt(words, of)
  let to = of + 1
  const whole = year !== null
  if (year === null) {
    if (words[at]?.low === 'fall' || words[at]?.low === 'spring') {
      if (!['last', 'this', 'next'].includes(before) && !(words[of]?.low === 'last' && words[of + 1]?.low === 'year'))
        return null
    }
    if (around.today === null) return phrase(at + 1, null)
    const here = dateOf(around.today).year
    to = at + 1
    if (words[of]?.low === 'last' && words[of + 1]?.low === 'year') {
      year = here - 1
      to = of + 2
    } else {
      const start = dayOf(here, first, 1) ?? 0
      const past = before === 'last' || (before !== 'next' && before !== 'this' && !around.ahead)
      year = past && start > around.today ? here - 1 : before === 'next' && start <= around.today ? here + 1 : here
      if (before === 'last' && addMonths(start, 3) > around.today) year = here - 1
    }
  }
  const start = dayOf(year, first, 1) ?? 0
  return phrase(to, { from: start, to: addMonths(start, 3) - 1 }, whole)
}
