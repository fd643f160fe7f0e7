// How often a ceasefire was broken according to whom: "the command has reported 21 breaches", "the rebels put the number at 87".
import { bareDraft, type Draft, speakerIn, subjectBefore, type Telling } from './asides-types.ts'
import { amountOf, FIGURE, hasFigure } from './figures.ts'
import { doneOn } from './told-days.ts'

const COUNTS =
  /\b(?:recorded|counted|counts|saw|found|observed|established|ruled on|(?:received|has|have) (?:reports|word|evidence) of|cites|cited|(?:count|tally|total|figure|list|score|number) (?:is|was|stands at|stood at|runs to|ran to|shows)|documented|confirmed|registered|logged|noted|reports?|reported|lists?|listed|verified|tallied|knew of|knows of|alleged|alleges|complained of|got to|come to|puts? (?:the (?:number|figure|total|count)|it|them) at|gives? (?:the (?:number|figure|total) as)|speaks of|spoke of|(?:drawn|drew|draws) up a (?:list|catalogue|register|tally) of|(?:a|its|their) (?:list|catalogue|register|tally) of|handed (?:over|in) (?:a list of )?|protested against)\s+(?:a total of |only |just |as many as )?$/i
/** "The UN has 88 for the same weeks": a count only where others were told before. */
const HAS = /\b(?:has|have|had|gives?|gave)\s+$/i
/** "Calls it the last of 63 breaches". */
const LAST_OF = /\b(?:calls?|called|was|is|as) (?:it )?the (?:last|latest|first) of\s+$/i
/** "Accused the army of 53 breaches". */
const ACCUSES = /\b(?:accus(?:es|ed)|blam(?:es|ed)) (?:the )?[^.;,]{2,40} (?:of|for) (?:committing |over )?$/i
/** "Put the number of violations at 138". */
const NUMBER_OF = /\bputs? (?:the )?(?:number|total|count) of (violations|breaches|incidents)(?: [^.;,]{2,30})? at $/i
/** "There had been 120 violations", "the truce was broken 24 times": whoever says so. */
const THERE = /\b(?:there (?:were|was|had been|have been|has been)|with|after|despite) $/i
const PASSIVE =
  /\b(?:truce|ceasefire|cease-fire|agreement|calm|lull|cessation of hostilities)\b[^.;]{0,40}\b(?:violated|broken|breached) $/i
const BREACHES =
  /^\s*(?:\w+ )?(violations?|breaches|incidents|infringements|infractions|exchanges|ceasefire violations)\b/i
const BROKE =
  /\b(?:broken|violated|breached|broke) (?:it|the (?:truce|ceasefire|agreement|cessation of hostilities))\s+$/i
const BROKE_VERB = /\b(?:have |has |had )?(?:broken|violated|breached|broke)\b/i
const WERE =
  /^\s*(?:violations?|breaches|incidents)\b[^.;]{0,60}\b(?:were|was|have been) (?:recorded|counted|registered|documented|reported)\b/i
/** "Nineteen times in thirteen days it has broken the ceasefire." */
const TIMES_BROKEN =
  /^\s*times\b[^.;]{0,60}?\b(?:broken|violated|breached|broke|infringed) (?:it|the (?:\w+ )?(?:truce|cease-?fire|agreement|cessation of hostilities|calm|halt))\b/i
const ON_ITS_OWN = /^\s*(?:$|[.,;]|(?:by|of which|from|in all|and|in the same|for the same|over the same|since)\b)/i
/** "… at 112 and the liaison officer at 19": who gives the next count of a sentence. */
const NEXT =
  /^[^.;]{0,40}?(?:,|;| and| but| while)(?: and| but| while)? ((?:the |a )?[\p{L}][\p{L}'’ -]{2,60}?)(?: puts (?:it|them|the \w+) at| at| counts?| counted| has| says)? ?$/iu

/** Counts of breaches in one sentence. `told` is what the paragraph counted before: "The rebels' operations room counted 131." */
export function countsIn(t: Telling, key: string | null, told: string | null): readonly Draft[] {
  const { line, published } = t
  if (key === null || line.heading || !hasFigure(line.text)) return []
  // A question counts nothing, but for whom it says counts.
  const asked = /\?["”’]?$/u.test(line.text)
  const cited = asked ? (AS_SAID.exec(line.text)?.[1] ?? null) : null
  if (asked && cited === null) return []
  const found: Draft[] = []
  let end = 0
  for (const m of line.text.matchAll(FIGURE)) {
    const lead = m[0].length - m[0].trimStart().length
    const at = m.index + lead
    const count = found.length > 0 ? nextIn(line.text, end, at) : countAt(t, at, m.index + m[0].length, told)
    if (count === null) {
      if (found.length > 0) break
      continue
    }
    const of = count.of ?? (found[0]?.amount?.of as string)
    found.push({
      ...bareDraft('count', t),
      amount: amountOf(m, line.start + at, of),
      says: (cited ?? count.says)?.replace(/^the /i, '') ?? null,
      day: doneOn(line.text, published),
      names: [key],
      towns: [],
    })
    end = m.index + m[0].length
  }
  return found
}

/** "…, as the ministry alleges?": who says so. */
const AS_SAID =
  /\bas ((?:the |its |their )?[\p{L}'’ -]{2,50}?) (?:alleges?|alleged|says?|said|claims?|claimed|puts it|has it|reports?|reported|maintains?)\b/u

interface Count {
  readonly of: string | null
  readonly says: string | null
}

function countAt(t: Telling, start: number, end: number, told: string | null): Count | null {
  const { text } = t.line
  const before = text.slice(0, start)
  const behind = text.slice(end)
  const noun = BREACHES.exec(behind)?.[1]?.toLowerCase() ?? null
  const counted = COUNTS.exec(before) ?? LAST_OF.exec(before)
  const has = counted ? null : HAS.exec(before)
  if (BROKE.test(before) && /^\s*times\b/i.test(behind)) {
    const said = before.search(/\bsaid\b/i)
    return { of: 'violations', says: subjectBefore(text, said >= 0 ? said : before.search(BROKE_VERB)) }
  }
  // "Nineteen times in thirteen days it has broken the ceasefire": the house that says so.
  if (TIMES_BROKEN.test(behind)) return { of: 'violations', says: speakerIn(t) }
  if (counted) {
    const of = noun ?? (told !== null && ON_ITS_OWN.test(behind) ? told : timesBroken(t, behind) ? 'violations' : null)
    return of === null ? null : { of, says: whoCounts(text, counted.index) }
  }
  const number = NUMBER_OF.exec(before)
  if (number) return { of: (number[1] as string).toLowerCase(), says: subjectBefore(text, number.index) }
  const accuses = noun === null ? null : ACCUSES.exec(before)
  if (accuses) return { of: noun, says: subjectBefore(text, accuses.index) }
  if (noun !== null && THERE.test(before) && /\b(?:said|says|according to|reported|added)\b/i.test(text))
    return { of: noun, says: speakerIn(t) }
  if (PASSIVE.test(before) && /^\s*times\b/i.test(behind)) return { of: 'violations', says: speakerIn(t) }
  if (has && told !== null && ON_ITS_OWN.test(behind)) return { of: told, says: whoCounts(text, has.index) }
  return WERE.test(behind) && noun !== null ? { of: noun, says: null } : null
}

/** Who counts: for "says that the army moved first, and calls it the last of 63" the one who says so. */
function whoCounts(text: string, verb: number): string | null {
  return counterIn(text, verb)?.replace(OWN_COUNT, '') ?? null
}

/** "The RSF's own count is 71": the RSF's. */
const OWN_COUNT = /(?:['’]s?)?(?: own)? (?:own|count|tally|total|figure|list|score|number)$/u

function counterIn(text: string, verb: number): string | null {
  const said = /\b(?:says|said|claims|claimed)\b/i.exec(text.slice(0, verb))
  return said ? subjectBefore(text, said.index) : subjectBefore(text, verb)
}

/** "The truce has not been broken, he said. The command counts 39 times." */
function timesBroken({ lines, at, line }: Telling, behind: string): boolean {
  const before = lines[at - 1]
  return (
    /^\s*times\b/i.test(behind) &&
    before?.paragraph === line.paragraph &&
    /\b(?:broken|violated|breached)\b/i.test(before.text)
  )
}

function nextIn(text: string, from: number, to: number): Count | null {
  const who = NEXT.exec(text.slice(from, to))?.[1]
  return who === undefined || /\b(?:of which|killed|wounded|dead)\b/i.test(text.slice(from, to))
    ? null
    : { of: null, says: who.trim() }
}
