// Who asks whom and who promises what, where no claim of the sentence says so; and what was promised and has not been seen.
import { bareDraft, type Draft, subjectBefore, type Telling } from './asides-types.ts'
import { amountOf, FIGURE } from './figures.ts'
import type { Aside } from './linked-claim.ts'
import { doneOn } from './told-days.ts'

const NAME =
  "(?:the |its |a |an )?[\\p{L}][\\p{L}\\d'’.-]*(?: (?:of |for |and (?:to )?(?:the )?)?(?:the )?[\\p{L}][\\p{L}'’.-]*){0,7}?"
const ASKED = new RegExp(
  `\\b(appeal(?:s|ed)? to|w(?:rote|ritten|rites) to|ask(?:s|ed)|begg?(?:ed|s)|urg(?:ed|es)|call(?:ed|s) on|petitioned|pleaded with|implored|press(?:ed|es)) (${NAME})(?= to | for | about | on |,|\\.|;|$| that | not )`,
  'u',
)
const NO_ASK = /\b(?:whether|why|how|what|if|reporters?|this newspaper|this agency|about|him|her|me|us)\b/i
const NOT =
  /\b(?:not|never|nobody|no one|none|neither|would|will|should|(?<!\d )may(?! \d)|might|if|was|were|been|be|to)\s+(?:\w+ )?$/i

/** Somebody asks somebody for something. */
export function asksIn(t: Telling): readonly Draft[] {
  const { line, published } = t
  if (line.heading || /^["“]/.test(line.text)) return []
  const m = ASKED.exec(line.text)
  if (!m || NO_ASK.test(m[2] as string) || NOT.test(line.text.slice(0, m.index))) return []
  const by = subjectBefore(line.text, m.index)
  const made = doneOn(line.text, published)
  if (by === null ? !/^We\b/.test(line.text) : !isAsker(by)) return []
  return [
    {
      ...bareDraft('asked', t),
      day: made,
      ...(by === null ? {} : { by }),
      to: (m[2] as string).trim(),
      names: [/^(?:appeal|w(?:rote|ritten)|begg|implor|plead|petition)/.test(m[1] as string) ? 'appeal' : 'call'],
    },
  ]
}

/** Whether words name somebody who can ask: a letter asks for nobody, a request asks nothing. */
export function isAsker(name: string): boolean {
  return !/\b(?:request|letter|appeal|statement|report|convoy|siege|food|aid|day|deadline|plan|agreement|truce|road|crossing|ultimatum|town)s?$/i.test(
    name,
  )
}

/** Whom words ask, as they name them; null where they name nobody. */
export function askedIn(words: string): string | null {
  const m = ASKED.exec(words)
  return m && !NO_ASK.test(m[2] as string) ? (m[2] as string).trim() : null
}

const PROMISED =
  /\b(?:promis(?:ed|es)|pledg(?:ed|es)|vowed|undertook|agreed) to ((?:release|free|set free|let|allow|open|withdraw|pull|lift|hand over|return|exchange|evacuate|reopen)\b[^.;]{3,140})/i

/** Somebody promises to let go, open or leave something. */
export function promisesIn(t: Telling): readonly Draft[] {
  const { line, published } = t
  const m = line.heading ? null : PROMISED.exec(line.text)
  if (!m || NOT.test(line.text.slice(0, m.index))) return []
  const before = line.text.slice(0, m.index).trimEnd()
  // "Ended their revolt when the authorities promised": the clause right before the verb has the subject.
  const by =
    /\b(?:when|after|as|because|that) ((?:the |an? )?[\p{L}'’ ]{3,40})$/u.exec(before)?.[1] ??
    subjectBefore(line.text, m.index)
  if (by === null) return []
  return [{ ...bareDraft('promised', t), amount: peopleHeld(t, m.index), day: doneOn(before, published), by }]
}

const HELD = /^\s*(?:\w+ )?(?:detainees|prisoners|hostages|captives|people|patients|wounded|fighters|women|children)\b/i

/** How many people a promise is about. */
function peopleHeld({ line }: Telling, from: number): Aside['amount'] {
  for (const m of line.text.slice(from).matchAll(FIGURE)) {
    const at = from + m.index + (m[0].length - m[0].trimStart().length)
    const of = HELD.exec(line.text.slice(from + m.index + m[0].length))?.[0]
      ?.trim()
      .toLowerCase()
    if (of !== undefined) return amountOf(m, line.start + at, of)
  }
  return null
}

const UNSEEN =
  /\b(?:none|not one|not a single one|no one|nobody) of (?:the |those |them\b)[^.;]{0,70}\b(?:released|freed|seen|come home|set free|arrived|let go|come back)\b|\b(?:have|has) (?:still )?not (?:yet )?been (?:released|freed|let go|seen)\b/i

/** What was promised has not been seen: "None of the 200 who were promised has been released". */
export function unseenIn(t: Telling): readonly Draft[] {
  const { line } = t
  if (line.heading || !UNSEEN.test(line.text)) return []
  for (const m of line.text.matchAll(FIGURE)) {
    const lead = m[0].length - m[0].trimStart().length
    const amount = amountOf(m, line.start + m.index + lead, null)
    if (
      amount.best > 1 &&
      !/^\s*(?:January|February|March|April|May|June|July|August|September|October|November|December)/.test(
        line.text.slice(m.index + m[0].length),
      )
    )
      return [{ ...bareDraft('unseen', t), amount }]
  }
  return [bareDraft('unseen', t)]
}
