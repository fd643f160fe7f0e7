// Days as `YYYY-MM-DD`: how far apart they are, and which day a deadline or a date in words means.
import { BELOW_HUNDRED, numberInWords } from '../vocab/numbers/words.ts'
import type { LinkedClaim } from './linked-claim.ts'

const DAY = 86_400_000

/** Whole days from `a` to `b`; negative where `b` is earlier, null where one is not known. */
export function daysBetween(a: string | null, b: string | null): number | null {
  if (a === null || b === null) return null
  const n = numberOf(b) - numberOf(a)
  return Number.isFinite(n) ? Math.round(n) : null
}

/** The number of a day, counted from 1970; null where it is not known, or is no day. */
export function dayNumber(day: string | null): number | null {
  if (day === null) return null
  const n = numberOf(day)
  return Number.isFinite(n) ? Math.round(n) : null
}

/** Days whose numbers are kept: the same few thousand are compared again and again. */
const KEPT = 20_000
const numbers = new Map<string, number>()

function numberOf(day: string): number {
  const known = numbers.get(day)
  if (known !== undefined) return known
  const n = Date.parse(day.slice(0, 10)) / DAY
  if (numbers.size >= KEPT) numbers.clear()
  numbers.set(day, n)
  return n
}

/** The day `n` days after `day`. */
export function plusDays(day: string, n: number): string {
  return new Date(Date.parse(day.slice(0, 10)) + n * DAY).toISOString().slice(0, 10)
}

const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday']
const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
]

const N = `(\\d{1,3}|an?|${BELOW_HUNDRED})(?: more)?`
const UNIT = '(hours?|days?|weeks?|months?)'
const SPANS: readonly RegExp[] = [
  new RegExp(`\\bwithin (?:the next )?${N} ${UNIT}`, 'i'),
  new RegExp(`\\b${N}[- ]${UNIT}[- ](?:ultimatum|deadline|notice)`, 'i'),
  new RegExp(`\\b${N} ${UNIT}['’]?s? (?:grace|notice)\\b`, 'i'),
  new RegExp(`\\b(?:ultimatum|deadline|term|time limit|grace(?: period)?|notice) of ${N} ${UNIT}`, 'i'),
  new RegExp(`\\bha(?:s|ve|d|ving)(?: only| just| exactly)? ${N} ${UNIT} (?:to|in which to|from)\\b`, 'i'),
  new RegExp(
    `\\b(?:gone|out|leave|go|clear(?:ed)?|empt(?:y|ied)|evacuate|withdraw|disarm|surrender|vacate|quit|hand over)\\b[^.;,]{0,30}? in ${N} ${UNIT}`,
    'i',
  ),
  new RegExp(
    `\\b${N} ${UNIT} to (?:leave|surrender|decide|comply|withdraw|hand|answer|respond|accept|agree|lay|evacuate|give|release|reply|get|quit|vacate|pull|open|lift)`,
    'i',
  ),
  new RegExp(`\\b(?:gave|gives?|given|giving)\\b.{0,60}?\\b${N} ${UNIT}`, 'i'),
  new RegExp(`\\b(?:due|answer|reply|decide|expires?|runs? out|respond)\\b.{0,20}\\bin ${N} ${UNIT}`, 'i'),
]
const MONTH = MONTHS.map((m) => `${m}|${m.slice(0, 3)}`).join('|')
const DATE = `(?:(\\d{1,2})(?:st|nd|rd|th)? (${MONTH})\\b|(${MONTH})\\.? (\\d{1,2})\\b)(?:,? (\\d{4}))?`
/** An hour: "noon", "ten", "one minute past midnight GMT", "eleven o'clock", "18:00 local time". */
const HOUR = `(?:the (?:end|evening|morning|night|afternoon) of|(?:(?:(?:\\S+ minutes?|half|(?:a )?quarter) (?:past|to|before|after) )?(?:noon|midday|midnight|dawn|dusk|sunset|sunrise|${BELOW_HUNDRED}|\\d{1,2}(?:[:.]\\d\\d)?(?! (?:${MONTH})\\b))(?: (?:o['’]clock|hours|[ap]\\.?m\\.?|GMT|UTC|\\w+ time))*(?: (?:in|on) the (?:morning|afternoon|evening|night)(?: of)?)?(?: on| of|,)?))`
/** "Shortly before dawn" is when a thing was done, and no last day. */
const BEFORE = '(?<!\\b(?:shortly|just|hours?|minutes?|days?|weeks?|long|soon|well|right|even) )before'
const UNTIL = `\\b(?:by|until|till|${BEFORE}|no later than|not later than|deadline of|expires? on|runs? out on|(?:ultimatum|deadline),? (?:(?:issued|set|fixed) )?for)(?: ${HOUR})?(?: (?:next|this|this coming|the coming))?`
const BY_DATE = new RegExp(`${UNTIL} (?:\\w+day,? )?(?:the (?:same (?:minute|hour) of )?)?${DATE}`, 'i')
const BY_NTH = new RegExp(
  `${UNTIL} (?:\\w+day,? )?(?:the )?(\\d{1,2})(?:st|nd|rd|th)(?=[,.;:)–—]|$| (?:to|or|and|at|for)\\b)`,
  'i',
)
/** "By Sunday the 30th another would be found". */
const BY_WEEKDAY_NTH = new RegExp(`${UNTIL} (?:${WEEKDAYS.join('|')}),? the (\\d{1,2})(?:st|nd|rd|th)\\b`, 'i')
const BY_WEEKDAY = new RegExp(`${UNTIL} (${WEEKDAYS.join('|')})\\b`, 'i')
/** "Till two in the afternoon", "by ten next morning", "by noon". */
const BY_HOUR = new RegExp(
  `\\b(?:by|until|till|${BEFORE}) ${HOUR}(?: (next|the next|the following) (?:morning|day))?(?=[,.;:)]|$| (?:to|or|and)\\b)`,
  'i',
)
const BY_SOON = new RegExp(
  `\\b(?:by|until|${BEFORE}) (midnight|tonight|tomorrow|dawn|noon|sunset|the end of the (?:day|week|month|year))\\b`,
  'i',
)

/**
 * The last day of a deadline that words state ("within 72 hours", "by Friday", "until 12 September"), counted from `base`;
 * null where they state none. Hours are rounded up to days.
 */
export function deadlineIn(words: string, base: string | null): string | null {
  const text = words.length > 2000 ? words.slice(0, 2000) : words
  const date = BY_DATE.exec(text)
  if (date) return calendarDay(date, base)
  if (base === null) return null
  for (const pattern of SPANS) {
    const m = pattern.exec(text)
    if (!m) continue
    const n = Number(m[1]) || numberInWords(m[1] as string) || 0
    const unit = (m[2] as string).toLowerCase()
    const days = unit.startsWith('hour')
      ? Math.ceil(n / 24)
      : unit.startsWith('week')
        ? n * 7
        : unit.startsWith('month')
          ? n * 30
          : n
    if (days > 0 && days <= 400) return plusDays(base, days)
  }
  const nth = BY_WEEKDAY_NTH.exec(text) ?? BY_NTH.exec(text)
  if (nth) return HAD_UNTIL.test(text) ? nearestNth(Number(nth[1]), base) : nthDay(Number(nth[1]), base, true)
  const weekday = BY_WEEKDAY.exec(text)
  if (weekday) {
    const next = nextWeekday(base, WEEKDAYS.indexOf((weekday[1] as string).toLowerCase()))
    return TOLD_TO.test(text) && next > base ? plusDays(next, -7) : next
  }
  const soon = BY_SOON.exec(text)
  if (soon) return soonDay(base, (soon[1] as string).toLowerCase())
  const hour = BY_HOUR.exec(text)
  return hour ? plusDays(base, hour[1] === undefined ? 0 : 1) : null
}

/** "It had until noon on the 12th" may be over. */
const HAD_UNTIL =
  /\b(?:had|was|were|been)(?: only| just| given| told| allowed)? (?:until|till)\b|\bgave\b[^.;]{0,60}? (?:until|till)\b|, or (?:else )?(?:he|she|it|they) would\b/i
/** "Told to be out by Monday night, they gave way": the last such day, where it is told once it is over. */
const TOLD_TO =
  /^[^,.;]{0,20}\b(?:Told|Ordered|Given|Warned)\b[^.;]{0,160}, (?:the |its |their )?[\p{L} ’'-]{2,50}? \p{L}+(?:ed|ew|ave|eft|ook|ent|ut)\b/u

function nearestNth(nth: number, base: string): string | null {
  const [past, next] = [nthDay(nth, base, false), nthDay(nth, base, true)]
  return (daysBetween(past, base) ?? 99) < (daysBetween(base, next) ?? 99) ? past : next
}

/** "The 13th": the last such day up to a day, or the next one from it on; null where no month near it has so many days. */
export function nthDay(nth: number, base: string, ahead: boolean): string | null {
  if (nth < 1 || nth > 31) return null
  const [year, month] = [Number(base.slice(0, 4)), Number(base.slice(5, 7))]
  for (let i = 0; i < 3; i++) {
    const day = new Date(Date.UTC(year, month - 1 + (ahead ? i : -i), nth))
    const iso = day.toISOString().slice(0, 10)
    if (day.getUTCDate() === nth && (ahead ? iso >= base.slice(0, 10) : iso <= base.slice(0, 10))) return iso
  }
  return null
}

function calendarDay(m: RegExpExecArray, base: string | null): string | null {
  const day = Number(m[1] ?? m[4])
  const month = MONTHS.findIndex((x) => x.startsWith((m[2] ?? m[3] ?? '').toLowerCase().slice(0, 3)))
  const year = m[5] ? Number(m[5]) : base ? Number(base.slice(0, 4)) : null
  if (year === null || month < 0 || day < 1 || day > 31) return null
  const at = (y: number): string => `${y}-${String(month + 1).padStart(2, '0')}-${String(day).padStart(2, '0')}`
  if (Number.isNaN(Date.parse(at(year)))) return null
  const gap = daysBetween(base, at(year))
  return m[5] === undefined && gap !== null && gap < -180 ? at(year + 1) : at(year)
}

function nextWeekday(base: string, weekday: number): string {
  const now = new Date(Date.parse(base)).getUTCDay()
  return plusDays(base, (weekday - now + 7) % 7)
}

function soonDay(base: string, word: string): string {
  if (word === 'midnight' || word === 'tonight' || word === 'sunset' || word.endsWith('day')) return base
  if (word.endsWith('week')) return nextWeekday(base, 0)
  if (word.endsWith('month')) return plusDays(`${plusDays(`${base.slice(0, 7)}-01`, 31).slice(0, 7)}-01`, -1)
  if (word.endsWith('year')) return `${base.slice(0, 4)}-12-31`
  return plusDays(base, 1)
}

const ON_DATE = new RegExp(`\\b${DATE}`, 'i')
const ON_WEEKDAY_NTH = new RegExp(`^[^.;]{0,80}?\\b(?:${WEEKDAYS.join('|')}),? the (\\d{1,2})(?:st|nd|rd|th)\\b`, 'i')
const ON_WEEKDAY = new RegExp(`\\b(${WEEKDAYS.join('|')})\\b`, 'i')

/** The first day words name ("Monday, 12 September", "on Friday"), the next such day from `base` on; null where they name none. */
export function dayIn(words: string, base: string | null): string | null {
  const date = ON_DATE.exec(words)
  if (date) return calendarDay(date, base)
  const nth = base === null ? null : ON_WEEKDAY_NTH.exec(words)
  if (nth) return nthDay(Number(nth[1]), base as string, true)
  const weekday = base === null ? null : ON_WEEKDAY.exec(words)
  return weekday ? nextWeekday(base as string, WEEKDAYS.indexOf((weekday[1] as string).toLowerCase())) : null
}

/** "By midnight tonight": told from the day of the report, whenever it was said. */
const FROM_NOW = /\b(?:by|until|till|before) (?:\S+ )?(?:tonight|tomorrow|today)\b/i

/** Whether the last day that words set is told from the day of the report. */
export function isFromNow(words: string): boolean {
  return FROM_NOW.test(words)
}

/** The deadline a claim states: in its sentence, or where its time is an end with no beginning. Null where it has none. */
export function deadlineOf(c: LinkedClaim): string | null {
  const { when } = c.claim
  const given = when?.text ?? null
  const found = deadlineIn(c.sentence, c.published)
  if (found === null) return when && when.from === null && when.to !== null ? when.to : null
  // Where the reader dated the very words of the deadline, its day is better than ours: it knows the tense. A day that is
  // over when the report is out is none that "be gone by Saturday" means, where ours is still to come.
  if (
    given &&
    when?.to &&
    !(/^\w+ (?:on )?\w*day$|^\w+day$/i.test(given) && isOver(when.to, found, c.published)) &&
    /day|\d/.test(given) &&
    !(found < when.to && HAD_UNTIL.test(c.sentence) && BY_NTH.test(c.sentence)) &&
    new RegExp(`\\b(?:by|until|before) (?:\\w+ )?${escaped(given)}`, 'i').test(c.sentence)
  )
    return when.to
  // An ultimatum that was given on a day of its own counts from that day.
  if (
    c.dated &&
    c.when.to &&
    given &&
    !isFromNow(c.sentence) &&
    !c.sentence.match(new RegExp(`\\b(?:within|by|until|before|in) (?:\\w+ )?${escaped(given)}`, 'i'))
  )
    return deadlineIn(c.sentence, c.when.to) ?? found
  return found
}

function isOver(day: string, found: string, published: string | null): boolean {
  return published !== null && day < published && found >= published && found < plusDays(published, 7)
}

function escaped(words: string): string {
  return words.slice(0, 80).replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
