// Who says of somebody that he can move another, and whether it is told that he did.
import { speakerIn, subjectBefore, type Telling } from './asides-types.ts'

const SAID = '(?:said|says|argued|argues|claimed|claims|maintained|maintains|insisted|insists|told (?:us|me|\\p{L}+))'
const SOMEBODY = "((?:an? |the |one (?:of )?)[\\p{L}'’. -]{3,60}?|\\p{Lu}[\\p{L}'’. -]{3,50}?)"
const END = '(?= who\\b| whom\\b| which\\b|[,.;:"”]|$)'
/** Where who says it stands apart from its verb, or behind it. */
const APART: readonly RegExp[] = [
  new RegExp(`\\b[Ii]n the (?:view|opinion|words|judgement|judgment|estimate|eyes) of ${SOMEBODY}${END}`, 'u'),
  new RegExp(`[,"”’] ${SAID} ${SOMEBODY}${END}`, 'u'),
  new RegExp(`, ${SOMEBODY} ${SAID}(?=[,.;:]|$)`, 'u'),
]
const THINKS =
  /\b(?:held(?= that\b)|holds|thinks|thought|believes?|believed|argues|argued|maintains|maintained|claims|claimed|describes|described|contends|reckons|considers|insists)\b/
const TOPIC = /^(?:As (?:for|to|regards)|With) [^,]{2,60}, /
/** "He", "the delegate", "the same": somebody of whom it was told before who he is. */
const SAID_BEFORE = /^(?:he|she|they|it|we|i|the \p{Ll}+)$/iu

/** Who says what a sentence tells of somebody's power; null where nobody does. */
export function sayerOf(t: Telling): string | null {
  const { text } = t.line
  for (const pattern of APART) {
    const name = pattern.exec(text)?.[1]?.trim()
    if (name !== undefined && !SAID_BEFORE.test(name)) return name
  }
  const bare = text.replace(TOPIC, '')
  const verb = THINKS.exec(bare)
  const name = verb ? subjectBefore(bare, verb.index) : null
  return name ?? speakerIn(t)
}

const USE: readonly RegExp[] = [
  /\b(?:used|played|pulled|exercised|wielded|drew on|made use of|brought to bear) (?:(?:it|this|them)\b|(?:that|the|its|his|her|their|those) (?:\p{Ll}+ )?(?:holds?|levers?|cards?|powers?|influence|weight|strings?|words?|trumps?|leverage|clout)\b)/giu,
  /\bthanks to (?:him|her|them|it|whom|which)\b/giu,
  /\bit was (?:\p{Lu}[\p{L}-]*['’]s?|his|her|its|their) (?:\p{Ll}+ )?(?:word|call|pressure|threat|veto|order|nod|money|hint|message|warning|insistence)\b[^.;]{0,60}\b(?:that|which)\b/giu,
  /\b(?:and|as it|which it|as he|as she|as they) (?:has |have |had )?(?:did|done) (?:so )?(?:in|on|last|once|twice|at)\b/giu,
]
const NOT_USED =
  /\b(?:not|never|nobody|no one|yet to|without|could|would|might|may|if|unless|should|must|preferred|refus\w+|threaten\w*|urg\w+|asked)\b[^.;:,]{0,50}$|n['’]t\b[^.;:,]{0,50}$/i
const GOES_ON = /^(?:And |But )?(?:It|He|She|They|This|That|Once|In|Last)\b/

/** Whether the words behind a power, or the sentence behind that goes on of it, tell that it was used. */
export function isUseTold({ lines, at, line }: Telling, behind: string): boolean {
  const next = lines[at + 1]
  const more = next?.paragraph === line.paragraph && GOES_ON.test(next.text) ? next.text : ''
  return [behind, more].some((text) =>
    USE.some((pattern) => [...text.matchAll(pattern)].some((m) => !NOT_USED.test(text.slice(0, m.index)))),
  )
}
