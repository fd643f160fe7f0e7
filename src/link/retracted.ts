// What a report itself takes back: a correction tells again what an earlier issue had wrong, or what somebody told and withdrew.
import type { Line } from './towns.ts'

/** "In Bulletin 13 we wrote that …", "an earlier version of this report said …": what was written before. */
const WROTE =
  /\b(?:situation report|report|bulletin|briefing|update|dispatch|issue|edition|newsletter|digest|flash) (?:no\.? ?|number |#)?\d+ (?:had |wrongly |also )*(?:said|stated|reported|gave|put|wrote|claimed|spoke|told)\b|\b(?:an?|the|our|its|this page's) (?:earlier|previous|first|last|original) (?:\w+ )?(?:version|dispatch|report|edition|story|article|bulletin|issue|item|account|update|posts?|note|entry)\b[^.;]{0,50}\b(?:said|stated|reported|gave|put|wrote|claimed|had it|spoke|named)\b|\b(?:we|this (?:page|paper|report|bulletin|desk|agency)) (?:had |wrongly |also |have )*(?:wrote|written|reported|said|stated|told (?:readers|you)|published|passed on)\b/i
/** What makes the telling of it a correction. */
const CORRECTS = /\b(?:corrections?|corrected|errat(?:um|a)|retract\w*|clarification|amend(?:ed|s)|apologi[sz]e)\b/i
const WAS_WRONG =
  /^(?:neither (?:of (?:these|the two|them) )?(?:is|was|thing)\b|both (?:\p{Ll}+ )?(?:are|were)\b|nothing of the (?:kind|sort)\b|(?:that|this|the) (?:sentence|passage|item|line|note|entry|report) (?:described|was|referred|spoke|meant)\b|(?:that|this|it|they|he|she|none|no \w+|in fact|our|the)\b[^.;]{0,60}\b(?:not?|n[’']t|never|wrong|mistake\w*|error|incorrect|false|untrue|confused|mixed up|misread|misled)\b|no \w+|not one|in fact\b|we (?:regret|were wrong|apologi[sz]e))/iu

/** "The radio announced that …": what somebody told, and what may be taken back behind it. */
const TOLD =
  /\b(?:announced|said|says|stated|reported|broadcast|proclaimed|declared|claimed|wrote|told|had it|tweeted|posted|put out)\b/i
/** "On Saturday the radio took it back", "by evening it had withdrawn the report", "this turned out to be wrong". */
const TAKEN_BACK =
  /\b(?:took|taken|takes|taking) (?:it|that|this|the (?:news|report|claim|story|announcement|words?)) (?:all )?back\b|\b(?:withdrew|withdrawn|retracted|deleted|took down|taken down) (?:it|this|that|(?:its|the) (?:report|claim|news|item|post|statement|announcement|story|communiqué|tweet))\b|\b(?:it|this|that|the (?:news|report|claim|story|announcement)) (?:has |had )?(?:turned out|proved|proven|was shown) (?:to be |to have been )?(?:untrue|false|wrong|premature|invented|mistaken)\b|\b(?:it|this|that) (?:was|is) (?:not so|not true|untrue|premature)\b|\bcorrected itself\b|^(?:That|This|It) (?:is|was)(?:n[’']t| not) (?:what|so|true|how)\b|\bfound (?:it )?otherwise\b|\b(?:saw|found) (?:nothing|no sign|no trace) of (?:it|the kind|that)\b/iu

/** Whether one of the next sentences of the paragraph takes back what a sentence passes on. */
function isTakenBack(lines: readonly Line[], at: number): boolean {
  const line = lines[at] as Line
  return (
    TOLD.test(line.text) &&
    (TAKEN_BACK.test(line.text.slice(line.text.search(/; |$/))) ||
      lines.slice(at + 1, at + 4).some((l) => l.paragraph === line.paragraph && TAKEN_BACK.test(l.text)))
  )
}

/** Whether a sentence tells again what an earlier issue had wrong. */
export function isRetracted(lines: readonly Line[], at: number): boolean {
  const line = lines[at] as Line
  if (isTakenBack(lines, at)) return true
  if (!WROTE.test(line.text)) return false
  if (CORRECTS.test(line.text)) return true
  const [before, behind] = [lines[at - 1], lines[at + 1]]
  const near = (l: Line): boolean => l.paragraph === line.paragraph
  const heads = before !== undefined && (near(before) || before.heading) && before.text.length < 40
  return (heads && CORRECTS.test(before.text)) || (behind !== undefined && near(behind) && WAS_WRONG.test(behind.text))
}
