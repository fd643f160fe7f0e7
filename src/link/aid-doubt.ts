// Whether a delivery that a sentence tells came at all: the sentences behind it, or it itself, may say that it did not.
import type { Line } from './towns.ts'

const THINGS =
  '(?:aid|food|flour|rice|grain|bread|medicines?|supplies|relief|fuel|diesel|lorr(?:y|ies)|trucks?|convoys?|barges?|boats?|ships?|planes?|flights?|vehicles?|sacks?|tonnes?|kilos?|kilograms?|grams?|loa(?:f|ves)|boxes|parcels?|kits?|crates?|deliver(?:y|ies))'
const CAME =
  '(?:com(?:e|es|ing)|came|arriv\\w+|reach\\w*|g[oe]t here|got (?:in|through|there)|seen|saw|eaten|ate|tasted|received|delivered|unloaded|handed (?:out|over)|turned up|shown up|cross(?:ed|es)|left|moved|knows? of)'
/** "Not one of them came", "no barge has come", "nobody there has seen a sack": what the town says to it. */
const NONE_CAME = new RegExp(
  `\\b(?:none(?: of (?:it|them|these|this|that|the \\p{Ll}+))?|not (?:one|a single|an?) (?:of (?:it|them|these|the \\p{Ll}+)|${THINGS})|no(?: such)? ${THINGS}|neither|nothing|nobody|no one)\\b[^.;]{0,60}?\\b${CAME}\\b|\\b(?:ha(?:s|ve|d)|did|do(?:es)?)(?: not|n['’]t| never)(?: yet| so far)? ${CAME}\\b|\\b(?:they|it|the (?:lorries|trucks|boxes|sacks|crates)|all(?: of them)?|most of them) (?:were|was|had been) (?:all |quite |mostly )?empty\\b|\\b(?:a|any|one) person who has|\\b(?:any(?:one|body)|some(?:one|body)) (?:in the \\p{Ll}+ |there )?who (?:has|had) (?:ever )?(?:eaten|seen|tasted|received|got)\\b|\\b(?:is|are|was|were|stands?|stood|lies?|lay|being|remains?) still (?:in|at|on|standing|waiting|parked|where)\\b|\\bnever left\\b`,
  'iu',
)
/** What did not come later, or of another kind, leaves the one that came. */
const ANOTHER =
  /\b(?:since|more|further|else|other(?:wise)?|another|second|next|until|till|before|last|again|first|after)\b/i

/** A paper or a channel that told of it, and no one who was there. */
const PASSED_ON =
  /\b(?:newspapers?|papers?|dail(?:y|ies)|headlines?|television|tv|channels?|radio|stations?|media|press|broadcasts?|posts?|videos?|websites?|pages?|ministry|minister|government|council|spokes\w+|commander|army|generals?|officials?|agency|announcement|statement)\b[^.;]{0,70}?\b(?:show(?:s|ed|n)|wrote|writes?|announc\w+|report(?:s|ed)|claim(?:s|ed)|sa(?:y|ys|id)|had it|declar\w+|broadcast|insist\w*|maintain\w*)\b|\bit (?:was|has been|had been|is) (?:reported|announced|written|said|claimed|broadcast)\b/i
/** Who knows better: "the town says", "people there", "we asked", "the port master". */
const BUT =
  /^(?:but|yet|however|in fact|in truth|only|the (?:town|people|residents|elders|mayor|council|hospital|doctors?|clinic|port|harbour|villagers|inhabitants|families)|people|residents|those|nobody|no one|nothing|none|not|no|i|we|our|they|it|there|neither)\b/i

/** Whether one of the next two sentences of the paragraph says that what a sentence passes on as having come did not come. */
export function isTakenBackBehind(lines: readonly Line[], at: number): boolean {
  const line = lines[at] as Line
  for (let i = at + 1; i <= at + 2; i++) {
    const behind = lines[i]
    if (behind === undefined || behind.paragraph !== line.paragraph) return false
    if (!NONE_CAME.test(behind.text) || ANOTHER.test(laterIn(behind.text)) || isElsewhere(line, behind)) continue
    if (PASSED_ON.test(line.text) || (i === at + 1 && BUT.test(behind.text) && PLAN.test(line.text))) return true
  }
  return false
}

/** "No barge has come since March" is about all that came after; words before the verb, or behind it without a month or day, are another matter. */
function laterIn(text: string): string {
  return text.replace(/\bsince (?:the )?(?:\d|\p{Lu}\p{Ll}+|last|early|late|mid)[^.;,]*/gu, '')
}

/** What is not plainly told as seen: "lorries are reported to have reached". */
const PLAN = /\b(?:report(?:s|ed|edly)?|announc\w+|said|says|according|supposed|believed|told|wrote|claim\w*)\b/i

/** Whether the sentence behind is about another town than the first. */
function isElsewhere(line: Line, behind: Line): boolean {
  const goal = GOAL.exec(behind.text)?.[1]
  if (goal !== undefined && !line.text.includes(goal) && !line.home.some((t) => t.ref.name.includes(goal))) return true
  const here = new Set([...line.towns, ...line.home].map((t) => t.key))
  return (
    here.size > 0 &&
    behind.towns.length > 0 &&
    behind.towns.every((t) => !here.has(t.key)) &&
    !/\bstill\b/i.test(behind.text)
  )
}

const GOAL = /\b(?:reach\w*|(?:come|came|gone|got) (?:in)?to|arriv\w+ (?:in|at)|entered) (\p{Lu}[\p{L}'’-]+)/u

/** "Got as far as the last bridge, and there soldiers turned them round", "reached the outskirts and was sent back". */
const SHORT =
  /\b(?:(?:as far as|no further than|up to|reach(?:ed|ing)?|to|at) the (?:\p{Ll}+ )?(?:outskirts|edge|gates?|checkpoint|post|barrier|roadblock|bend|bridge|crossing|turn-?off|approaches|perimeter|junction|front line|[\p{Ll}-]+works|village before|last \p{Ll}+)|(?:as far as|no further than) \p{Lu}[\p{L}'’-]+)\b[^.;]{0,60}?\b(?:turned (?:back|round|around|away|them|it|us)|sent (?:back|home|away|them|it)|made (?:to|it|them)|had to|ordered|forced|told to|stopped|where they (?:stand|wait|still)|and no further|go no further)\b/iu
/** What was unloaded again where it had been loaded. */
const PUT_BACK =
  /\b(?:unloaded|taken off|offloaded) again\b|\b(?:is|are|was|were|went|gone|put|brought|now|goes|returned) back (?:in|into|to) (?:the |its |their )?(?:store|stores|yard|depot|warehouse|godown|port|hangar)\b|\b(?:back|again) in store\b|\breturned to (?:the |its |their )?(?:stores?|depot|warehouse|yard|godown)\b/i

/** "Lorries loaded for Huambo were unloaded at Lobito": it never went. */
const NEVER_WENT =
  /\b(?:loaded|bound|destined|meant|intended) for\b[^.;]{0,80}\b(?:was|were|has been|have been|had been|is|are) (?:later |all |then )?(?:unloaded|offloaded|taken off|discharged|emptied|sold|looted|seized)\b/i

/** "Got as far as the crossroads below Tibnin": short of where it was to go. */
const AS_FAR =
  /\b(?:got|came|come|went|gone|made it|reached|drove|travelled|sailed) (?:only |just )?(?:as far as|no further than|no farther than) (?:the|an?|its|their|his) /i

/** Whether words that speak of what came say themselves that it stopped short of the place or went back to where it was loaded. */
export function isShort(text: string): boolean {
  return SHORT.test(text) || PUT_BACK.test(text) || NEVER_WENT.test(text) || AS_FAR.test(text)
}
