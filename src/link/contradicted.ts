// What a report passes on and at once contradicts: in the sentence itself ("… is a lie"), or in one of the next ("Not one, said his wife").
import { isPassedOn } from './hearsay-frames.ts'
import type { Line } from './towns.ts'

/** What was told of somebody, by a word for the telling. */
const TELLING =
  'communiqu[eé]s?|statements?|reports?|claims?|stor(?:y|ies)|items?|posts?|bulletins?|announcements?|tweets?|news|messages?|dispatch(?:es)?|broadcasts?|rumou?rs?|headlines?|articles?|versions?'
const UNTRUE =
  '(?:an? (?:\\p{L}+ )?)?(?:lies?|invention|fabrication|fiction|fantasy|hoax|nonsense|rubbish|poison|propaganda|baseless|unfounded|untrue|false|premature|mistaken|wrong|not (?:so|true|the case))'

/** "The bulletin that announced it is a lie", "the news was premature", "a claim which was withdrawn", "should not be so described". */
const ITSELF: readonly RegExp[] = [
  new RegExp(
    `\\b(?:${TELLING})\\b[^;]{0,160}\\b(?:is|was|were|are|proved|turned out) (?:to be |simply |all |quite )?${UNTRUE}\\b`,
    'iu',
  ),
  new RegExp(
    `\\b(?:${TELLING})\\b[^;]{0,160}\\b(?:was|were|has been|have been|had been) (?:later |soon |since |quietly |promptly )?(?:withdrawn|retracted|taken down|deleted|taken back|corrected)\\b`,
    'iu',
  ),
  /\bshould not be (?:so |thus )(?:described|called|listed|named|counted)\b|\b(?:is|are|was|were) wrongly (?:described|named|listed|reported|counted) as\b/i,
]

/** Told by somebody, and not by the report itself. */
const TOLD =
  /\b(?:announc\w+|had it|put out|sa(?:y|ys|id)|stat(?:es|ed)|report(?:s|ed)?|broadcast|proclaim\w*|declar\w+|claim(?:s|ed)?|wrote|writes|told|according to|tweeted|posted|rumou?r\w*)\b/i

/** A next sentence that says no to what was told, and no more: "He was not.", "Not one," "None had." */
const NO =
  /^["“'‘]?(?:(?:but|yet|in fact|in truth),? )?(?:(?:he|she|they|it|none|nobody|no one|neither|that|this|these|those)(?: \p{L}+){0,2}? (?:was|were|is|are|has|have|had|did|does|do)(?: not|n['’]t)?(?: been| so| true| happened| the case)?|not (?:one|a single one|so|true|yet|a word)(?: of (?:it|them))?|none(?: of (?:it|them))?|nothing of the (?:kind|sort)|untrue|false|nonsense|no)["”'’]?[.,;:!]/iu
/** What says of what was told before that it is not so. */
const NOT_SO: readonly RegExp[] = [
  // "On Saturday the radio took it back", "by evening it had withdrawn the report", "this turned out to be wrong"
  /\b(?:took|taken|takes|taking) (?:it|that|this|the (?:news|report|claim|story|announcement|words?)) (?:all )?back\b|\b(?:withdrew|withdrawn|retracted|deleted|took down|taken down) (?:it|this|that|(?:its|the) (?:report|claim|news|item|post|statement|announcement|story|communiqué|tweet))\b|\b(?:it|this|that|the (?:news|report|claim|story|announcement)) (?:has |had )?(?:turned out|proved|proven|was shown) (?:to be |to have been )?(?:untrue|false|wrong|premature|invented|mistaken)\b|\b(?:it|this|that) (?:was|is) (?:not so|not true|untrue|premature)\b|\bcorrected itself\b|^(?:That|This|It) (?:is|was)(?:n[’']t| not) (?:what|so|true|how)\b|\bfound (?:it )?otherwise\b|\b(?:saw|found) (?:nothing|no sign|no trace) of (?:it|the kind|that)\b/iu,
  new RegExp(`\\b(?:it|this|that|they|these) (?:is|was|are|were) (?:simply |quite |all |just )?${UNTRUE}\\b`, 'iu'),
  new RegExp(
    `\\b(?:call(?:s|ed|ing)?|dismiss(?:es|ed)?|describ(?:es|ed)|brand(?:s|ed)) (?:it|them|that|this|these|the (?:${TELLING})) (?:as )?["“']?${UNTRUE}\\b`,
    'iu',
  ),
  /\b(?:took|taken|pulled|takes) (?:it|this|that|the (?:story|report|item|post|page|claim|news|video|clip)) (?:down|off|back)\b/i,
  // "How odd. On Thursday one of them carried water past my door": whoever writes does not believe it.
  /^["“'‘]?(?:(?:how|very|most) )?(?:odd|oddly|strange|strangely|curious|curiously|peculiar|funny)(?: enough)?(?:,? then)?["”'’]?[.,!;:](?! (?:but|all the same))|^would that (?:it|this|that) (?:were|was) (?:so|true)\b/iu,
  /\b(?:nobody|no one|no force) (?:is|was|were|had been) (?:\p{L}+ )?(?:besieg|encircl|surround|blockad)ing\b/iu,
  /\b(?:the|their|his|her) (?:release|exchange|handover|delivery|evacuation|departure|withdrawal|signing|transfer) (?:has|had|was|is|is being) (?:been )?(?:put off|postponed|delayed|called off|cancelled)\b/i,
]

/** Whether a sentence, or one of the two behind it in the paragraph, says that what it passes on is not so. */
export function isContradicted(lines: readonly Line[], at: number): boolean {
  const line = lines[at] as Line
  if (ITSELF.some((r) => r.test(line.text))) return true
  if (!TOLD.test(line.text) && !isPassedOn(line.text)) return false
  // "It was reported that lorries had come; the agency has withdrawn the report": what stands behind a semicolon is as good as the next.
  const rest = line.text.indexOf('; ')
  if (rest >= 0 && isNotSo(line.text.slice(rest))) return true
  for (let i = at + 1; i <= at + 3; i++) {
    const behind = lines[i]
    if (behind === undefined || behind.paragraph !== line.paragraph) return false
    if ((i === at + 1 && NO.test(behind.text)) || isNotSo(behind.text)) return true
  }
  return false
}

function isNotSo(text: string): boolean {
  return NOT_SO.some((r) => r.test(text))
}
