// Finds the time expressions of a report and works out their days from the publication date and the tense.

import { type Word, wordsOf } from './amounts-words.ts'
import { type DatedHeading, datedHeadings, headingOver } from './dated-headings.ts'
import { perReport } from './per-report.ts'
import type { Doc, FoundTime, Sentence } from './syntax-types.ts'
import {
  type Days,
  dateOf,
  dayOf,
  dayOfIso,
  isoOf,
  MONTHS,
  monthOf,
  SEASONS,
  SHORT_WEEKDAYS,
  shiftBy,
  UNITS,
  unitOf,
  WEEKDAYS,
} from './times-calendar.ts'
import { feastAt } from './times-feasts.ts'
import { Here, isOpening } from './times-here.ts'
import { isDayOfSaying } from './times-of-saying.ts'
import { clockAt, narrowed, nthWeekdayAt, partAt, shareAt, shared, unitAfterOf, weekdayOfMonth } from './times-parts.ts'
import {
  type Around,
  calendarAt,
  DAY_PARTS,
  NONE,
  type Phrase,
  placed,
  weekdayAt,
  yearAt,
  yearsAt,
} from './times-phrases.ts'
import { countAt, relativeAt } from './times-relative.ts'

const LEADS = new Set([
  'in',
  'on',
  'at',
  'since',
  'until',
  'till',
  'by',
  'before',
  'after',
  'from',
  'between',
  'during',
  'over',
  'for',
  'within',
  'of',
  'to',
  'through',
  'throughout',
  'starting',
  'beginning',
  'around',
  'about',
  'late',
  'early',
  'mid',
  'earlier',
  'later',
  'last',
  'this',
  'next',
  'til',
  'as',
  'beyond',
  'past',
  'effective',
])

const known = perReport<Doc, readonly FoundTime[]>()

/**
 * The time expressions of a report, in order, not overlapping. Dates written whole have basis `stated`; what was worked
 * out from the publication date, the tense or a date before has `inferred`, with null ends where it cannot be worked out.
 */
export function timesOf(doc: Doc): FoundTime[] {
  const before = known.get(doc)
  if (before) return [...before]
  const found: FoundTime[] = []
  const published = dayOfIso(doc.published)
  const headings = headingsWithDates(doc)
  let anchor: number | null = null
  let stretch: Stretch | null = null
  for (const sentence of doc.sentences) {
    const headed = headings.length > 0 ? (headingOver(headings, sentence.start)?.time ?? null) : null
    const today = headed && headed.from === headed.to ? dayOfIso(headed.from) : published
    const words = wordsOf(doc.text, sentence)
    // Most sentences tell no time, and no time begins far before the word that tells it.
    let telling = -1
    let i = 0
    while (i < words.length) {
      while (telling < i || (telling < words.length && !tellsTime(words[telling]!))) telling++
      if (telling >= words.length) break
      if (telling - i > BEFORE_TELLING) i = telling - BEFORE_TELLING
      const near: Stretch | null = stretch !== null && sentence.index - stretch.sentence <= 1 ? stretch : null
      const read = (day: number | null): Found | null => timeAt(doc, sentence, words, i, today, day)
      const time: Found | null = startsTime(words[i]) ? ((near ? countedFrom(near, read) : null) ?? read(anchor)) : null
      if (!time) {
        i++
        continue
      }
      if (namesBody(doc.text, time.found)) {
        found.push({ ...time.found, from: null, to: null })
        i = Math.max(i + 1, time.until)
        continue
      }
      found.push(inThatYear(doc.text, time.found, found))
      stretch = stretchOf(time.found, anchor, sentence.index) ?? (time.day !== null ? null : stretch)
      if (time.day !== null && !isDayOfSaying(doc.text, time.found.span, sentence.end)) anchor = time.day
      i = Math.max(i + 1, time.until)
    }
  }
  known.set(doc, found)
  return [...found]
}

/** A month or year told a moment ago, from which "two weeks later" is counted. */
interface Stretch {
  readonly from: number
  readonly to: number
  readonly sentence: number
}

/** The month or year a time names, unless the day told before lies in it. */
function stretchOf({ from, to }: FoundTime, anchor: number | null, sentence: number): Stretch | null {
  if (from === null || to === null || from === to) return null
  const [first, last] = [dayOfIso(from)!, dayOfIso(to)!]
  return anchor !== null && anchor >= first && anchor <= last ? null : { from: first, to: last, sentence }
}

/** "In July … two weeks later": as uncertain as the month it is counted from; null for what is not counted from a time before. */
function countedFrom(stretch: Stretch, read: (day: number | null) => Found | null): Found | null {
  const time = read(stretch.to)
  if (!time || time.day === null || !/(?:later|afterwards)$/i.test(time.found.text)) return null
  return { ...time, found: { ...time.found, from: read(stretch.from)?.found.from ?? null }, day: null }
}

/** The dates that head stretches of a report, with what they head. */
export function headingsWithDates(doc: Doc): readonly DatedHeading[] {
  return datedHeadings(doc, timeAlone)
}

/** A stretch of text that is a date and nothing else ("3–4 May 2015", "Monday, 5 June"); null where it is not. */
function timeAlone(doc: Doc, start: number, end: number): FoundTime | null {
  const bare: Sentence = { start, end, index: -1, paragraph: -1, kind: 'headline', tokens: [] }
  const words = wordsOf(doc.text, bare)
  const today = dayOfIso(doc.published)
  for (let i = 0; i < words.length && i < 3; i++) {
    const time = startsTime(words[i]) ? timeAt(doc, bare, words, i, today, null, true) : null
    if (time) return time.until === words.length && time.found.from !== null && isDateLead(words, i) ? time.found : null
  }
  return null
}

/** What may stand before a date in a line of its own: "Day 3 –", "Monday,". */
function isDateLead(words: readonly Word[], until: number): boolean {
  return words.slice(0, until).every((w) => w.kind !== 'word' || w.low in WEEKDAYS || w.low in SHORT_WEEKDAYS)
}

const BODY =
  /^ (?:(?:Youth|Revolutionary|Liberation|Popular|National|People's|Armed|Martyrs?'?) ){0,2}(?:Alliance|Army|Battalion|Brigades?|Camp|Coalition|Command|Committee|Congress|Division|Forces?|Front|Group|Movement|Organi[sz]ation|Party|Union)\b/

/** "the March 23 Movement", "the 23 May Brigade": a day that a body is named after is none of the report's. */
function namesBody(text: string, { span }: FoundTime): boolean {
  const day = text.slice(span.start, span.end)
  return (
    /^(?:the )?(?:\p{Lu}\p{Ll}+\.? \d{1,2}(?:st|nd|rd|th)?|\d{1,2}(?:st|nd|rd|th)? \p{Lu}\p{Ll}+)$/u.test(day) &&
    BODY.test(text.slice(span.end, span.end + 60))
  )
}

const THAT_YEAR = /^,? (?:of )?(?:that|the same|that same) year\b/

/** "late 2013, after an attack in August of that year": in the year told last. */
function inThatYear(text: string, time: FoundTime, before: readonly FoundTime[]): FoundTime {
  if (time.basis !== 'inferred' || time.from === null || time.to === null) return time
  if (!THAT_YEAR.test(text.slice(time.span.end, time.span.end + 20))) return time
  const year = before.findLast((t) => t.basis === 'stated' && t.from !== null)?.from?.slice(0, 4)
  if (year === undefined || time.from.slice(0, 4) !== time.to.slice(0, 4)) return time
  return { ...time, from: year + time.from.slice(4), to: year + time.to.slice(4) }
}

/** Words before the one that tells the time, at most: "the last two hundred and fifty or so days". */
const BEFORE_TELLING = 12
const TELLS = new Set([
  ...Object.keys(MONTHS),
  ...Object.keys(WEEKDAYS),
  ...Object.keys(SHORT_WEEKDAYS),
  ...Object.keys(SEASONS),
  ...Object.keys(UNITS),
  ...'centuries hrs ramadan ramadhan fitr adha tabaski easter friday today tonight yesterday tomorrow overnight morning evening afternoon dawn christmas eve day'.split(
    ' ',
  ),
])

function tellsTime(word: Word): boolean {
  if (word.kind !== 'word') return word.kind === 'figure'
  const { low: given } = word
  const low = given.endsWith("'s") ? given.slice(0, -2) : given.endsWith("'") ? given.slice(0, -1) : given
  return TELLS.has(low) || (low.endsWith('s') && TELLS.has(low.slice(0, -1)))
}

const STARTS = new Set(
  `the a an last next this previous current coming past recent earlier later early late mid end beginning start eve middle dawn noon
  midnight dusk morning night evening today tonight yesterday tomorrow overnight several few many couple some half in half that spring summer
  autumn fall winter christmas new days weeks months years decades hours`.split(/\s+/),
)

// Most words begin no time; only figures, capitals (months, weekdays) and the words above are looked at.
function startsTime(word: Word | undefined): boolean {
  if (!word || word.kind === 'sign') return false
  return (
    word.kind === 'figure' ||
    word.text.charCodeAt(0) !== word.low.charCodeAt(0) ||
    STARTS.has(word.low.endsWith("'s") ? word.low.slice(0, -2) : word.low) ||
    NUMBERS.has(word.low)
  )
}
const NUMBERS = new Set(
  `one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty
  thirty fourty forty fifty sixty seventy eighty ninety first second third hundreds dozens`.split(/\s+/),
)

interface Found {
  readonly found: FoundTime
  readonly until: number
  /** The single day it names, for "the following day". */
  readonly day: number | null
}

function timeAt(
  doc: Doc,
  sentence: Sentence,
  words: readonly Word[],
  at: number,
  today: number | null,
  anchor: number | null,
  alone = false,
): Found | null {
  const before = words[at - 1]?.low ?? ''
  const told = before === 'the' ? (words[at - 2]?.low ?? '') : before
  const opener = words[at - (before === 'the' ? 3 : 2)]?.low ?? ''
  const lead = told === 'than' && opener === 'later' ? 'by' : told
  const led = alone || LEADS.has(lead)
  const token = words[at]?.token ?? 0
  const around = new Here(sentence, token, told === 'on' && isOpening(opener) ? opener : lead, today, anchor, led)
  const read = modifiedAt(words, at, around) ?? durationAt(words, at, lead, around)
  if (!read) return null
  let days: Days = read
  let { until, whole } = read
  const range = rangeBehind(words, until, lead, read, around)
  if (range) {
    days = range
    until = range.until
    whole = range.whole
  } else {
    // "On or before 26 July": up to that day.
    const first = before === 'the' ? at - 2 : at - 1
    const upTo = lead === 'before' && words[first - 1]?.low === 'or' ? 'by' : lead
    days = withLead(words, upTo, read, until, words[words[at]?.low === 'the' ? at + 1 : at])
  }
  const first = words[at]
  const last = words[until - 1]
  if (!first || !last) return null
  if (days.from !== null && days.to !== null && days.from > days.to) days = NONE
  const found: FoundTime = {
    from: isoOf(days.from),
    to: isoOf(days.to),
    basis: whole ? 'stated' : 'inferred',
    text: doc.text.slice(first.start, last.end),
    span: { start: first.start, end: last.end },
  }
  return { found, until, day: read.from !== null && read.from === read.to ? read.from : null }
}

/** A core expression with what narrows it ("early", "the end of", "dawn on") and the part of the day behind it. */
function modifiedAt(words: readonly Word[], at: number, around: Around): Phrase | null {
  const low = (i: number) => words[at + i]?.low ?? ''
  const clock = clockAt(words, at)
  if (clock) {
    const on = words[clock]?.low === 'on' || words[clock]?.text === ',' ? clock + 1 : clock
    const core = coreAt(words, on, around)
    return core ?? { until: clock, from: null, to: null, whole: false }
  }
  if (DAY_PARTS.has(low(0)) && (low(1) === 'on' || low(1) === 'of')) {
    const core = coreAt(words, at + 2, around)
    if (core) return core
  }
  if (low(0) === 'midnight' || low(0) === 'noon' || low(0) === 'midday') return null
  if (low(0) === 'overnight') {
    const days = nightOf(words, at + 1, around)
    if (days) return days
  }
  const hours = (low(0) === 'the' ? 1 : 0) + 2
  if (low(hours - 1) === 'hours' && /^(early|small|late)$/.test(low(hours - 2)) && /^(of|on)$/.test(low(hours))) {
    return coreAt(words, at + hours + 1, around)
  }
  const nth = nthWeekdayAt(words, at)
  if (nth) {
    const core = coreAt(words, nth.to, placed(around, true)) ?? unitAfterOf(words, nth.to, around)
    if (core) return weekdayOfMonth(core, nth)
  }
  const share = shareAt(words, at)
  if (share) {
    const core = coreAt(words, share.to, placed(around, true)) ?? unitAfterOf(words, share.to, around)
    if (core) return shared(core, share)
  }
  const part = partAt(words, at)
  if (part) {
    const core =
      coreAt(words, part.to, placed(around, true)) ??
      (part.of ? unitAfterOf(words, part.to, around) : midMonthAt(words, part.to, around))
    return core ? narrowed(core, part.kind, around.today) : null
  }
  const core = coreAt(words, at, around)
  if (!core) return null
  let until = core.until
  if (DAY_PARTS.has(words[until]?.low ?? '')) until++
  const atClock = words[until]?.low === 'at' ? clockAt(words, until + 1) : null
  return { ...core, until: atClock ?? until }
}

/** "Overnight Monday to Tuesday", "overnight on Monday": that day and the next. */
function nightOf(words: readonly Word[], at: number, around: Around): Phrase | null {
  const first = weekdayAt(words, /^(?:on|from)$/.test(words[at]?.low ?? '') ? at + 1 : at, around)
  if (!first) return null
  const next = /^(?:to|into)$/.test(words[first.until]?.low ?? '') ? weekdayAt(words, first.until + 1, around) : null
  const { from } = first
  return { ...first, until: next?.until ?? first.until, to: from === null ? null : from + 1 }
}

/** The "month" of "mid-month". */
function midMonthAt(words: readonly Word[], at: number, { today }: Around): Phrase | null {
  if (words[at]?.low !== 'month' || words[at - 1]?.text !== '-') return null
  return { until: at + 1, whole: false, ...(today === null ? NONE : monthOf(today, 0)) }
}

function coreAt(words: readonly Word[], at: number, around: Around): Phrase | null {
  return (
    calendarAt(words, at, around) ??
    weekdayAt(words, at, around) ??
    relativeAt(words, at, around) ??
    feastAt(words, at, around) ??
    yearInPlace(words, at, around)
  )
}

/** A year counts as one behind a preposition, in brackets, or before the name of what happened ("the 2003 invasion"). */
function yearInPlace(words: readonly Word[], at: number, around: Around): Phrase | null {
  const read = yearsAt(words, at, around)
  if (!read || yearAt(words, at) === null) return read
  const before = words[at - 1]
  const after = words[read.until]
  // "In 2014 rebels took it": a sentence that opens with it tells a year; "in 300 homes" counts.
  const opens = /^(?:In|Since|By)$/.test(before?.text ?? '') && /^(?:19|20)/.test(words[at]?.text ?? '')
  if (around.led && (opens || !(after?.kind === 'word' && plural(after.low)))) return read
  if (before?.text === '(' || before?.text === '[') return read
  const named = before && /^(the|its|his|her|their|whose|our|a|an|and|or)$|'s$/.test(before.low)
  if (named && after?.kind === 'word' && !plural(after.low) && !NOT_EVENT.test(after.low)) return read
  return named && before.low === 'and' && after?.kind !== 'word' ? read : null
}
const NOT_EVENT = /^(of|or|and|to|per|more|million|strong|men|people|women|children|personnel|police|troops)$/
function plural(low: string): boolean {
  return (
    (low.length > 3 &&
      low.endsWith('s') &&
      !low.endsWith('ss') &&
      !low.endsWith("'s") &&
      !/^(was|is|has|as|this|its)$/.test(low)) ||
    /^(people|men|women|children|personnel|police|troops)$/.test(low)
  )
}

/** "within 72 hours", "in three days", and durations ("for six years"), whose days stay unknown. */
function durationAt(words: readonly Word[], at: number, lead: string, around: Around): Phrase | null {
  const first = words[at]
  if (!first) return null
  const article = first.low === 'a' || first.low === 'an'
  if (lead === 'within' && first.low === 'the' && unitOf(words[at + 1]?.low ?? '') && around.today !== null) {
    const end = shiftBy(around.today, 1, unitOf(words[at + 1]?.low ?? '') as string)
    return { until: at + 2, from: around.today, to: end, whole: false }
  }
  const count =
    article && !/^(few|couple)$/.test(words[at + 1]?.low ?? '')
      ? { value: 1, to: at + 1 }
      : countAt(words, article ? at + 1 : at)
  const name = words[count.to]
  const unit = name ? unitOf(name.low) : null
  if (!name || !unit || (count.to === at && !/^(days|weeks|months|years|decades)$/.test(name.low))) return null
  const behind = words[count.to + 1]
  if (behind?.text === '-') return null
  if (unit === 'second' && count.to === at + 1 && article) return null
  const none = { until: count.to + 1, from: null, to: null, whole: false }
  if (count.to === at)
    return behind?.low === 'ago' || behind?.low === 'later' || behind?.low === 'earlier'
      ? { ...none, until: count.to + 2 }
      : null
  if (article && lead !== 'within' && lead !== 'in' && lead !== 'for') return null
  // "the 72-hour truce" tells how long, not when.
  if (words[count.to - 1]?.text === '-') return null
  if (around.today === null || count.value === null) return none
  const end = shiftBy(around.today, count.value, unit)
  // "Within two days they had taken the town" tells how long it took.
  if (lead === 'within') return around.past ? none : { ...none, from: around.today, to: end }
  const time = behind?.low === 'time' && /'s?$|s$/.test(name.low) ? 1 : 0
  if (lead === 'in' && (time || around.ahead)) return { until: count.to + 1 + time, from: end, to: end, whole: false }
  return none
}

/** The second half of "from 3 March to 5 April", "between April and June", joined with the first. */
function rangeBehind(
  words: readonly Word[],
  until: number,
  lead: string,
  first: Phrase,
  around: Around,
): Phrase | null {
  const join = words[until]
  if (!join) return null
  if (join.low === 'or') return eitherOf(first, modifiedAt(words, until + 1, placed(around, true)))
  const joins =
    lead === 'between'
      ? join.low === 'and'
      : /^[-–—]$/.test(join.text)
        ? true
        : lead === 'from' && ['to', 'until', 'till', 'through'].includes(join.low)
  if (!joins) return null
  const second = modifiedAt(words, until + 1, placed(around, true))
  if (!second) return null
  let from = first.from === null && first.to === null ? second.from : first.from
  // "3 March to 5 April 2016": the year of the second is the year of the first, or the one before.
  if (!first.whole && second.whole && from !== null && second.to !== null)
    from = backBefore(from, second.from ?? second.to)
  else if (from !== null && second.to !== null && from > second.to) from = backBefore(from, second.to)
  return { until: second.until, from, to: second.to, whole: second.whole && (first.whole || from !== null) }
}

/** How many days may lie between two of which one is meant ("on Sunday or Monday"). */
const EITHER = 3

function eitherOf(first: Phrase, second: Phrase | null): Phrase | null {
  if (!second || first.from === null || first.from !== first.to || second.from !== second.to) return null
  if (second.to === null || second.to <= first.from || second.to - first.from > EITHER) return null
  return { ...second, from: first.from, whole: first.whole && second.whole }
}

function backBefore(day: number, bound: number): number {
  const { month, date } = dateOf(day)
  const { year } = dateOf(bound)
  const same = dayOf(year, month, date)
  return same !== null && same <= bound ? same : (dayOf(year - 1, month, date) ?? day)
}

/** What a preposition makes of a stretch: open before, open behind, or as it is. */
function withLead(words: readonly Word[], lead: string, core: Phrase, until: number, at?: Word): Days {
  // "before Tuesday's talks" names Tuesday itself.
  if (words[until - 1]?.low.endsWith("'s")) return core
  if (core.from === null && core.to === null) return core
  // "from 3 to 5 March" is a range of its own.
  if (lead === 'from' && core.ranged) return core
  if (lead === 'since' || lead === 'from' || lead === 'starting' || lead === 'beginning' || lead === 'effective')
    return { from: core.from, to: null }
  if (lead === 'until' || lead === 'till' || lead === 'by') return { from: null, to: core.to }
  // "Before the end of the year" is up to its last day.
  if (lead === 'before' && at !== undefined && /^(?:end|close)$/.test(at.low)) return { from: null, to: core.to }
  if (lead === 'before' && core.from !== null) return { from: null, to: core.from - 1 }
  if ((lead === 'after' || lead === 'beyond') && core.to !== null) return { from: core.to + 1, to: null }
  return core
}
