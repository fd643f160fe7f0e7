// The day on which a report says something was done: stated in the sentence, or the last one its paragraph or section stated.
import { daysBetween, nthDay, plusDays } from './days.ts'

const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday']
const MONTHS = 'january february march april may june july august september october november december'.split(' ')
const MONTH = MONTHS.map((m) => `${m}|${m.slice(0, 3)}`).join('|')
const WEEKDAY = WEEKDAYS.join('|')
/** What may stand behind "the 13th" where it is a day, not the 13th of something. */
const AFTER_NTH = `(?=[,.;:)–—]|$| (?:a|an|and|at|but|by|for|from|he|her|his|in|it|its|no|nobody|of that month|or|she|that|the|their|they|to|we|when|where|which|while|with)\\b)`
const DAY = new RegExp(
  `\\b(?:${WEEKDAY}),? (?:the )?(\\d{1,2})(?:st|nd|rd|th)\\b(?! (?:of )?(?:${MONTH})\\b)|\\bthe (\\d{1,2})(?:st|nd|rd|th)${AFTER_NTH}|\\b(?:(\\d{1,2})(?:st|nd|rd|th)?(?: of)? (${MONTH})\\b\\.?|(${MONTH})\\.? (\\d{1,2})(?!\\d)\\b)(?:,? (\\d{4}))?|\\b((?:last )?(?:${WEEKDAY}))\\b(?!,? (?:the )?(?:\\d{1,2}(?:st|nd|rd|th)\\b|\\d{1,2} (?:${MONTH})\\b|(?:${MONTH})\\b))|\\b(yesterday|today|last night|this morning|tonight)\\b`,
  'gi',
)
/** Papers that are known by the day they bear: "the statement of 9 November". */
export const PAPER_OF =
  /\b(?:statement|agreement|accords?|resolution|deal|truce|cease-?fire|treaty|protocol|memorandum|declaration|pact|law|decree|armistice|communiqué|understanding) of (?:the )?$/i
/** Words before a day that make it an end, a beginning or a plan, not the day something was done. */
const NOT_DONE =
  /\b(?:by|until|till|before|since|from|beyond|after|starting|begin(?:s|ning)? (?:on|at \w+ on)|start on|due on|end on|to end at \w+ on|no later than|planned for|promised for|for)\s+(?:(?:noon|midnight|dawn|sunset|the (?:evening|morning|night|end)|\d{1,2}(?:[:.]\d\d)? ?[ap]\.?m\.?|\d{1,2}[:.]\d\d)(?: (?:on|of))? )?(?:\w+day,? )?(?:the )?$/i

/** The first day in words on which something was done, on or before the day of publication; null where they state none. */
export function doneOn(words: string, published: string | null): string | null {
  return daysDone(words, published)[0] ?? null
}

/** "The surgeons, who on Sunday had begged the navy for blood, received it on Tuesday": what had been done before by whoever is meant. */
const HAD_DONE = /, (?:who|which)\b[^,;.]{0,60}?\bhad [^,;.]{3,120},/g

/**
 * The days in words on which something was done, in their order: no ends, no plans, none after publication, and none on which
 * somebody in it had done something before, where others are named.
 */
export function daysDone(words: string, published: string | null): readonly string[] {
  if (words.search(HAD_DONE) >= 0) {
    const days = daysOf(
      words.replace(HAD_DONE, (m) => ' '.repeat(m.length)),
      published,
    )
    if (days.length > 0) return days
  }
  return daysOf(words, published)
}

function daysOf(words: string, published: string | null): readonly string[] {
  return [...words.matchAll(DAY)].flatMap((m) => {
    const before = words.slice(Math.max(0, m.index - 48), m.index)
    if (NOT_DONE.test(before) || PAPER_OF.test(before)) return []
    const day = dayOf(m, published)
    return day !== null && (published === null || day <= published) ? [day] : []
  })
}

/** All days that words name, in their order, ends and plans among them; weekdays are the last before publication. */
export function daysNamed(words: string, published: string | null): readonly string[] {
  return [...words.matchAll(DAY)].flatMap((m) => dayOf(m, published) ?? [])
}

const SHARED = new RegExp(
  `\\b((?:\\d{1,2}(?:st|nd|rd|th)?(?:, (?:and )?| and | & ))+)(\\d{1,2}(?:st|nd|rd|th)?) ?(${MONTHS.join('|')})\\b`,
  'gi',
)
const ISO = /\b(\d{4})-(\d\d)-(\d\d)\b/g

/** All days that words name, also where several share one month ("8, 14 and 21 March"), and those written in figures. */
export function daysListed(words: string, published: string | null): readonly string[] {
  const spread = words
    .replace(SHARED, (_, first: string, last: string, month: string) =>
      [...first.split(/\D+/).filter((n) => n !== ''), last].map((n) => `${n} ${month}`).join(', '),
    )
    .replace(
      ISO,
      (_, year: string, month: string, day: string) => `${Number(day)} ${MONTHS[Number(month) - 1] ?? ''} ${year}`,
    )
  return daysNamed(spread, published)
}

const BARE_NTH = new RegExp(`\\bthe (\\d{1,2})(?:st|nd|rd|th)${AFTER_NTH}`, 'gi')
const SAME_DAY = /\b(?:on )?(?:the same|that) (?:day|morning|afternoon|evening|night)\b/gi

/** Words with the month and year of "the 11th" and of "the same day", which are told by the last day before them. */
export function withMonths(words: string, last: string | null, published: string | null): string {
  if (last === null) return words
  const written = (day: string): string =>
    `${Number(day.slice(8))} ${MONTHS[Number(day.slice(5, 7)) - 1]} ${day.slice(0, 4)}`
  return words.replace(SAME_DAY, written(last)).replace(BARE_NTH, (all, n: string) => {
    const day = nthDay(Number(n), last, true)
    return day === null || (published !== null && day > published) ? all : written(day)
  })
}

function dayOf(m: RegExpMatchArray, published: string | null): string | null {
  const nth = m[1] ?? m[2]
  if (nth !== undefined) return published === null ? null : nthDay(Number(nth), published, isAhead(m))
  if (m[9] !== undefined) {
    if (published === null) return null
    return /yesterday|last night/i.test(m[9]) ? plusDays(published, -1) : published
  }
  if (m[8] !== undefined) {
    if (published === null) return null
    const last = /^last /i.test(m[8])
    const weekday = WEEKDAYS.indexOf(m[8].toLowerCase().replace('last ', ''))
    const back = (new Date(Date.parse(published)).getUTCDay() - weekday + 7) % 7
    if (isOfLastWeek(m)) return plusDays(published, -lastWeek(published, weekday))
    return plusDays(published, -(last && back === 0 ? 7 : back))
  }
  const day = Number(m[3] ?? m[6])
  const month = MONTHS.findIndex((x) => x.startsWith((m[4] ?? m[5] ?? '').toLowerCase().slice(0, 3)))
  const year = m[7] ? Number(m[7]) : published ? Number(published.slice(0, 4)) : null
  if (year === null || month < 0 || day < 1 || day > 31) return null
  const at = (y: number): string => `${y}-${String(month + 1).padStart(2, '0')}-${String(day).padStart(2, '0')}`
  if (Number.isNaN(Date.parse(at(year)))) return null
  // A day without a year is the nearest one, in a report of January one of last December.
  return m[7] === undefined && (daysBetween(published, at(year)) ?? 0) > 180 ? at(year - 1) : at(year)
}

/** "On Thursday of last week", "last week on Thursday". */
function isOfLastWeek(m: RegExpMatchArray): boolean {
  const [text, at] = [m.input ?? '', m.index ?? 0]
  return (
    /^(?: of|,)? last week\b/i.test(text.slice(at + m[0].length, at + m[0].length + 14)) ||
    /\blast week,? on $/i.test(text.slice(Math.max(0, at - 16), at))
  )
}

/** Days back from a day to a weekday of the week before its own; weeks begin on Monday. */
function lastWeek(day: string, weekday: number): number {
  const own = (new Date(Date.parse(day)).getUTCDay() + 6) % 7
  return own + 7 - ((weekday + 6) % 7)
}

const AHEAD = /\b(?:by|until|till|before)\b[^,.;]{0,30}$/i

function isAhead(m: RegExpMatchArray): boolean {
  return AHEAD.test((m.input ?? '').slice(Math.max(0, (m.index ?? 0) - 40), m.index))
}

const IN_MONTH = new RegExp(
  `\\b(?:in|since|last) (?:late |early |mid-)?(?:the (?:spring|summer|autumn|winter|end|beginning|middle) of )?(?:(${MONTHS.join('|')})(?: (\\d{4}))?|((?:19|20)\\d\\d))\\b`,
  'i',
)

/** The first and the last day of a month or year in which something was done ("fell apart in April"); null where none is named. */
export function monthIn(words: string, published: string | null): readonly [first: string, last: string] | null {
  const m = IN_MONTH.exec(words)
  if (!m) return null
  if (m[3] !== undefined) return [`${m[3]}-01-01`, `${m[3]}-12-31`]
  if (m[2] === undefined && published === null) return null
  const month = String(MONTHS.indexOf((m[1] as string).toLowerCase()) + 1).padStart(2, '0')
  const last = / last year\b/i.test((m.input ?? '').slice(m.index + m[0].length, m.index + m[0].length + 11))
  const year = m[2] ? Number(m[2]) : Number((published as string).slice(0, 4)) - (last ? 1 : 0)
  const first =
    m[2] === undefined && `${year}-${month}-01` > (published as string)
      ? `${year - 1}-${month}-01`
      : `${year}-${month}-01`
  return [first, plusDays(`${plusDays(first, 31).slice(0, 7)}-01`, -1)]
}
