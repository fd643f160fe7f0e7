// Phases of a ceasefire that a sentence tells of, as asides with their day and their parties.

import { bareDraft, type Draft, type Telling } from './asides-types.ts'
import { daysBetween } from './days.ts'
import { isHearsay } from './hearsay.ts'
import { isRetracted } from './retracted.ts'
import { daysDone, daysNamed } from './told-days.ts'
import { partiesSaid } from './truce-parties.ts'
import { type PhaseSaid, phasesSaid, type TrucePhase } from './truce-said.ts'

const ASIDE = {
  declared: 'truce-declared',
  'in force': 'truce-in-force',
  renewed: 'truce-renewed',
  ended: 'truce-ended',
} as const satisfies Readonly<Record<TrucePhase, Draft['what']>>
/** Days before its report after which a phase is history. */
const HISTORY = 400
/** Sentences back in which a day is looked for, and days before its report that one of another paragraph may be. */
const [LEAD, FRESH] = [10, 4]
const PAST_YEAR = /\b(?:19|20)\d\d\b/u

/** The phases one sentence tells of the ceasefire with this key, each on its day, and those who brokered it. */
export function phasesBeside(t: Telling, key: string): readonly Draft[] {
  const { lines, at, line, published } = t
  const before = lines[at - 1]
  const near = before?.paragraph === line.paragraph && MENTION.test(before.text)
  // "It took effect at once": the ceasefire of the sentence before. "Signed on Friday: it began at noon": the same one.
  const first = near ? line.text.replace(/^(?:It|This|That)(?= )/u, 'The truce') : line.text
  const text = MENTION.test(first) ? first.replace(AGAIN, '$1the truce') : first
  const said = phasesSaid(text, true)
  if (said.length === 0 || isHearsay(line.text) || isRetracted(lines, at)) return []
  return said.flatMap((phase): readonly Draft[] => {
    const day = dayOf(t, text, phase)
    if (day === null || (published !== null && (daysBetween(day, published) ?? 0) > HISTORY)) return []
    const { sides, between } = partiesSaid(text, phase)
    const by = sides.join(' and ')
    return [
      { ...bareDraft(ASIDE[phase.name], t), day, names: [key], towns: [], ...(by === '' ? {} : { by }) },
      ...between.map((name) => ({ ...bareDraft('brokered', t), by: name, names: [key], towns: [] })),
    ]
  })
}

/** Whether a sentence tells of a ceasefire without its name: "agreed to 72 hours", "are to stop fighting for a week". */
export function isUnnamed(text: string): boolean {
  return HOURS.test(text) && !NAMED.test(text) && phasesSaid(text, true).length > 0
}

const HOURS =
  /\bhours\b|\b(?:hold|cease|stop|halt|suspend)(?:s|d|ping|ped|ing|ed)? (?:all |its |their |his |the |military |offensive )*(?:fire|firing|fighting|hostilities|attacks|operations|strikes)\b/iu
const NAMED = /\b(?:truce|cease-?fire|cessation|armistice)\b/iu
const MENTION = /\b(?:truce|cease-?fire|cessation|armistice|halt|lull|pause|hours (?:is|are|was|were|agreed|of))\b/iu
const AGAIN =
  /([:;–—] |, (?:and|but) )it(?= (?:began|came|ran|ended|took|went|held|lasted|expired|collapsed|broke|fell|was (?:extended|prolonged|renewed|signed|called off)))/gu

/** The day of a phase: behind its words, else before them, else the last its paragraph told, else that of the report. */
function dayOf({ lines, at, line, published }: Telling, text: string, phase: PhaseSaid): string | null {
  const behind = text
    .slice(phase.end, phase.end + 100)
    .replace(WHICH, ' ')
    .split(/[;:(–—]|, (?:and|but|when|after|while|as|where) | (?:when|after|until) /u)[0] as string
  const done = (words: string): readonly string[] =>
    phase.name === 'in force'
      ? daysNamed(words, published).filter((d) => published === null || d <= published)
      : daysDone(words, published)
  const own = done(behind)[0] ?? done(clauseOf(text, phase)).at(-1)
  if (own !== undefined || phase.meant) return own ?? null
  // "It is over" is said on the day.
  if (/^(?:is|are|holds|stands|remains|lies|takes|comes)\b/iu.test(text.slice(phase.verb))) return published
  if (PAST_YEAR.test(text) || daysNamed(behind, published).some((d) => published !== null && d > published)) return null
  for (let i = at - 1; i >= Math.max(0, at - LEAD); i--) {
    const before = lines[i] as Telling['line']
    const day = daysDone(before.text, published).at(-1)
    // A paragraph before dates only what is fresh.
    if (day !== undefined)
      return before.paragraph === line.paragraph || (daysBetween(day, published) ?? 99) <= FRESH ? day : published
  }
  return published
}

/** What only says which ceasefire was ended: "that they had proclaimed on 3 September". */
const WHICH = /^,? (?:that|which|agreed|signed|announced|declared|proclaimed|of) [^,;]*/iu

/** The words of the clause before the verb, without what only says which ceasefire it is. */
function clauseOf(text: string, phase: PhaseSaid): string {
  const before = text
    .slice(0, phase.active ? phase.verb : phase.start)
    .split(/[;:(–—]/u)
    .at(-1) as string
  const within = phase.active ? '' : text.slice(phase.start, phase.verb)
  return `${before} ${within.replace(/,? (?:that|which|agreed|signed|announced|declared|proclaimed|brokered|concluded|reached|of) [^,]*,?/giu, ' ')}`
}
