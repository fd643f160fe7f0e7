// Deeds that somebody calls a breach of a ceasefire: "…, the council said, calling it a violation of the truce", "The army called it a breach".
import { subjectBefore } from './asides-types.ts'
import type { Line } from './towns.ts'

const BREACH_OF =
  '(?:as )?(?:an? |the )?(?:\\p{L}+ ){0,3}?(?:violation|breach|infringement) of (?:the|their|a|its|this|that) (?:[\\p{L}-]+ ){0,3}?(?:truce|cease-?fire|cessation|pause|lull|deal|agreement|accord|calm)\\b'
const CALLS =
  '(?:call(?:s|ed|ing)?|describ(?:es|ed|ing)|denounc(?:es|ed|ing)|condemn(?:s|ed|ing)|label(?:s|led|ling)|brand(?:s|ed|ing)|term(?:s|ed|ing)|consider(?:s|ed|ing)|regard(?:s|ed|ing))'
/** Behind the deed in its own sentence. */
const IN_IT = new RegExp(`, ${CALLS} (?:it|this|that|them|the \\p{L}+) ${BREACH_OF}`, 'iu')
/** In the sentence behind, which says nothing else of it. */
const NEXT = new RegExp(
  `^(?:[^.;,]{2,60} )?${CALLS} (?:it|this|that|them|the (?:attack|shelling|bombing|strike|raid|deed|fire|killing|shooting)s?) ${BREACH_OF}`,
  'iu',
)
const PRONOUN = /^(?:they|he|she|it|we|both|all)$/i

/** Who calls what a sentence tells a breach of a ceasefire, as written; empty where that is who says it, null where nobody does. */
export function callerOf(lines: readonly Line[], at: number): string | null {
  const [line, next] = [lines[at] as Line, lines[at + 1]]
  if (IN_IT.test(line.text)) return ''
  if (next === undefined || next.heading || next.paragraph > line.paragraph + 1) return null
  const m = NEXT.exec(next.text)
  if (m === null) return null
  const who = subjectBefore(next.text, m[0].search(new RegExp(`\\b${CALLS}\\b`, 'iu'))) ?? ''
  return PRONOUN.test(who) ? '' : who
}

/** Whether words only call a deed a breach, and tell none of their own. */
export function isCalling(words: string): boolean {
  return NEXT.test(words) || IN_IT.test(`, ${words}`)
}
