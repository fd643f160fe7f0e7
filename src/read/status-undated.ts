// How long ago a deed was in a report whose own day is not known: by the words of the time, and by the last day the report names.
import { perReport } from './per-report.ts'
import type { Scene } from './scene.ts'
import type { FoundTime } from './syntax-types.ts'

const DAY = 86_400_000
/** Times of a report that are looked at for its last day. */
const MOST_TIMES = 400
/** Before this year no report of ours was written. */
const FIRST_YEAR = '1980'
/** From so many days before the last day that is named a deed is surely old. */
const SURELY = 26

/** Days a time told in words lies back, at about. */
const IN_WORDS: readonly (readonly [RegExp, number])[] = [
  [/^last year\b|\ba year (?:ago|earlier)\b/i, 200],
  [/\bmonths (?:ago|earlier)\b/i, 90],
  [/^last month\b|\ba month (?:ago|earlier)\b/i, 30],
  [/\bweeks (?:ago|earlier)\b/i, 15],
  [/^last week\b|\ba week (?:ago|earlier)\b/i, 8],
  // News of the day calls its own month by no name: "agreed in November".
  [
    /^(?:(?:in|of|last|late|early|mid|the|end|start|beginning)[- ]+)*(?:january|february|march|april|may|june|july|august|september|october|november|december)$/i,
    8,
  ],
]
const TODAY =
  /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\b(?:today|yesterday|tonight|overnight|this (?:week|morning))\b/i

const lastDays = perReport<Scene, number | null>()

/** Days a time lies back in a report without a day of its own, at least; null where nothing is known of it. */
export function daysAgoUndated(time: FoundTime, scene: Scene): number | null {
  const told = IN_WORDS.find(([words]) => words.test(time.text))
  if (told) return told[1]
  const end = time.to
  if (end === null) return null
  if (end < FIRST_YEAR) return Number.POSITIVE_INFINITY
  const last = lastDayOf(scene)
  const days = last === null ? 0 : (last - Date.parse(`${end}T00:00:00Z`)) / DAY
  return days >= SURELY ? days : null
}

/** Whether a time is one of the last week, by its words. */
export function isOfTheDay(time: FoundTime): boolean {
  return TODAY.test(time.text)
}

/** The last day a report names, leaving out what it says is to come; null where it names none. */
function lastDayOf(scene: Scene): number | null {
  const known = lastDays.get(scene)
  if (known !== undefined) return known
  let last: number | null = null
  for (const { from, span } of scene.times.slice(0, MOST_TIMES)) {
    if (from === null || from < FIRST_YEAR) continue
    if (
      /\b(?:by|until|till|through|before|fiscal|for)\s+$/i.test(
        scene.text.slice(Math.max(0, span.start - 10), span.start),
      )
    )
      continue
    const day = Date.parse(`${from}T00:00:00Z`)
    if (last === null || day > last) last = day
  }
  lastDays.set(scene, last)
  return last
}
