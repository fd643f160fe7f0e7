// What a report itself takes back: a correction tells again what an earlier issue had wrong, or what somebody told and withdrew.
import { isContradicted } from './contradicted.ts'
import type { Line } from './towns.ts'

/** "In Bulletin 13 we wrote that …", "an earlier version of this report said …": what was written before. */
const WROTE =
  /\b(?:situation report|report|bulletin|briefing|update|dispatch|issue|edition|newsletter|digest|flash) (?:no\.? ?|number |#)?\d+ (?:had |wrongly |also )*(?:said|stated|reported|gave|put|wrote|claimed|spoke|told)\b|\b(?:an?|the|our|its|this page's) (?:earlier|previous|first|last|original) (?:\w+ )?(?:version|dispatch|report|edition|story|article|bulletin|issue|item|account|update|posts?|note|entry)\b[^.;]{0,50}\b(?:said|stated|reported|gave|put|wrote|claimed|had it|spoke|named)\b|\b(?:we|this (?:page|paper|report|bulletin|desk|agency)) (?:had |wrongly |also |have )*(?:wrote|written|reported|said|stated|told (?:readers|you)|published|passed on)\b/i
/** What makes the telling of it a correction. */
const CORRECTS = /\b(?:corrections?|corrected|errat(?:um|a)|retract\w*|clarification|amend(?:ed|s)|apologi[sz]e)\b/i
const WAS_WRONG =
  /^(?:neither (?:of (?:these|the two|them) )?(?:is|was|thing)\b|both (?:\p{Ll}+ )?(?:are|were)\b|nothing of the (?:kind|sort)\b|(?:that|this|the) (?:sentence|passage|item|line|note|entry|report) (?:described|was|referred|spoke|meant)\b|(?:that|this|it|they|he|she|none|no \w+|in fact|our|the)\b[^.;]{0,60}\b(?:not?|n[’']t|never|wrong|mistake\w*|error|incorrect|false|untrue|confused|mixed up|misread|misled)\b|no \w+|not one|in fact\b|we (?:regret|were wrong|apologi[sz]e))/iu

/** Whether a sentence tells again what an earlier issue had wrong, or is contradicted where it stands. */
export function isRetracted(lines: readonly Line[], at: number): boolean {
  const line = lines[at] as Line
  if (isContradicted(lines, at)) return true
  if (!WROTE.test(line.text)) return false
  if (CORRECTS.test(line.text)) return true
  const [before, behind] = [lines[at - 1], lines[at + 1]]
  const near = (l: Line): boolean => l.paragraph === line.paragraph
  const heads = before !== undefined && (near(before) || before.heading) && before.text.length < 40
  return (heads && CORRECTS.test(before.text)) || (behind !== undefined && near(behind) && WAS_WRONG.test(behind.text))
}
