// What is asked and, as its report goes on to say, was not answered by then: "The guard took it. Nobody came out", "That was all".
import { saysNoAnswer } from './ground.ts'
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
