// What is asked and, as its report goes on to say, was not answered by then: "The guard took it. Nobody came out", "That was all".
import { saysNoAnswer } from './ground.ts'
import { doneOn, withMonths } from './told-days.ts'
import type { Line } from './towns.ts'

/** Sentences behind an ask in which its paragraph may say what came of it. */
const BEHIND = 4
const NOTHING_CAME =
  /^(?:[“"*_]*)(?:So far )?(?:[Tt]hat|[Tt]his) (?:was|is|has been) all\b|\b(?:that|this) (?:was|is) all (?:that )?(?:they|she|he|we|came|there)\b|\b(?:nobody|no one|none) (?:came out|wrote back|came back to them|has written back|wrote|rang|telephoned|called)\b|\b(?:are|is|was|were) (?:still )?waiting(?: (?:for|to) \p{L}+)?[.;]|\bnever (?:been )?opened\b|\b(?:heard|received|got|had) nothing (?:since|back|yet|from)\b|^(?:We|They|She|He) (?:still )?waits?\b/iu

/** Whether the sentences behind one say that nothing came of what it asks. */
export function isLeftUnmet(lines: readonly Line[], at: number): boolean {
  const { paragraph } = lines[at] as Line
  for (let i = at; i <= at + BEHIND; i++) {
    const line = lines[i]
    if (line?.paragraph !== paragraph) return false
    if (saysNoAnswer(line.text) || (i > at && NOTHING_CAME.test(line.text))) return true
  }
  return false
}

const MODE = '(?:was|were|has been|have been|had been)(?: (?:later|finally|duly|then|at last|only))*'
/** "It was allowed to do so on 3 August": who asked may now do what he asked for. */
const ALLOWED = new RegExp(
  `^(?:It|He|She|They|Both|We|The \\p{L}+(?: \\p{L}+)?) ${MODE} (?:allowed|permitted|given (?:leave|permission)|authori[sz]ed|cleared) to do (?:so|it|that)\\b`,
  'u',
)
const NOT_ALLOWED = new RegExp(
  `^(?:It|He|She|They|Both|We|The \\p{L}+(?: \\p{L}+)?) ${MODE} (?:not (?:allowed|permitted)|refused (?:leave|permission)|forbidden) to do (?:so|it|that)\\b`,
  'u',
)

/** What the sentence behind one says of what it asks, where that says no more than that it was allowed or not; with its day. */
export function saidBehind(
  lines: readonly Line[],
  at: number,
  published: string | null,
): { readonly words: string; readonly day: string | null; readonly what?: 'refused' } | null {
  const [line, next] = [lines[at] as Line, lines[at + 1]]
  if (next?.paragraph !== line.paragraph) return null
  const no = NOT_ALLOWED.test(next.text)
  if (!no && !ALLOWED.test(next.text)) return null
  const day = doneOn(withMonths(next.text, doneOn(line.text, published), published), published)
  return { words: `${line.text} ${next.text}`, day, ...(no ? { what: 'refused' } : {}) }
}
