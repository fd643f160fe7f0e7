// Which of the places a sentence names is the one it says is shut in, by where they stand in it: "the siege of Jaffna", "Hajin has
// been encircled by fighters from Raqqa and Manbij". The others are where somebody comes from, goes to, speaks or travels through.
import { type Line, type Town, townsBefore } from './towns.ts'

/** Words that a ring is there, as nouns and as what is done. */
const RING_NOUN = '(?:sieges?|blockades?|encirclements?|surrounding|isolation|strangulation)'
const RING_VERB =
  '(?:besieg(?:e|es|ed|ing)|encircl(?:e|es|ed|ing)|surround(?:s|ed|ing)?|blockad(?:e|es|ed|ing)|ring(?:s|ed|ing)|invest(?:ed|ing)|(?:seal|cut|close|clos|shut)(?:s|ed|ing|ting)? off|(?:shut|hem|box|fenc|clos)(?:s|ed|ting|ming|med|ing)? in)'
const SHUT_IN =
  '(?:besieged|encircled|surrounded|blockaded|ringed|beleaguered|strangled|isolated|(?:cut|sealed|closed|shut) off|(?:shut|hemmed|boxed|fenced|closed|penned) in|under (?:an? |the |\\p{Ll}+ ){0,2}(?:siege|blockade)|in a ring)'

/** Words between what rings and a name: "the town of", "the villages of", "neighbouring". */
const KIND =
  "(?:(?:the|of|its?|their|all|both|nearby|neighbouring|neighboring|whole|entire|besieged|strategic|northern|southern|eastern|western|central|port|rebel-held|government-held|town|towns|city|cities|village|villages|district|districts|districts'|enclave|enclaves|suburb|suburbs|camp|camps|quarter|quarters|island|islet|valley|people|residents|inhabitants|population|garrison) ){0,5}"
const NAME = "\\p{Lu}[\\p{L}'’-]+(?: (?:al-|el-)?\\p{Lu}[\\p{L}'’-]+){0,2}"
/** Names before this one in a list: "Foah, Kefraya and ". */
const LIST = `(?:${NAME}(?:,? and |, ) ?${KIND}){0,3}`

const RINGED_BEFORE = new RegExp(
  `(?:\\b${RING_NOUN} (?:of|on|against|around|round) |\\b${RING_VERB} |\\bbesieged |\\brings? (?:a)?round |\\b(?:drawn|closed|closing|tightened|thrown|formed|made|laid siege|lay siege|lays siege|laying siege)(?: \\p{Ll}+){0,3} (?:around|round|to|about) )${KIND}${LIST}$`,
  'u',
)
const RINGED_BEHIND = new RegExp(
  `^(?:, ${KIND}${NAME}){0,2}(?:,? and ${KIND}${NAME})?(?:,[^.;]{2,140}?,)?(?: itself| alone)? (?:is|are|was|were|has been|have been|had been|remains?|remained|stays?|stayed|lies|lay|lives|lived|being)(?: (?!(?:in|at|the|an?|to|from|near)\\b)\\p{Ll}+){0,3}? (?:by [^.;,]{2,40} )?${SHUT_IN}(?! from (?:the )?${NAME})`,
  'u',
)
/** "Al-Bab, which the same brigades have besieged since August", "Hajin, a town on the river that …". */
const RINGED_WHICH =
  /^(?:, (?:an?|the|another) [^,.;]{2,60}?)?,? (?:which|that) [^.;,]{2,60}? (?:has|have|had)(?: \p{Ll}+){0,2}? (?:besieged|encircled|surrounded|blockaded|ringed|(?:cut|sealed|closed) off|(?:shut|hemmed|closed) in|(?:had|kept|held) (?:besieged|encircled|surrounded))\b/u
/** "Closing the last way into the valley", "the only road to Taiz". */
const LAST_WAY_TO = new RegExp(
  `\\b(?:only|last|sole|single) (?:\\p{Ll}+ ){0,2}?(?:road|way|route|corridor|crossing|link|highway|bridge|lifeline) (?:into|to|in to|for|with|between \\p{Lu}[\\p{L}'’-]+ and) ${KIND}$`,
  'u',
)
/** "Peudawa, in East Aceh": where another place lies. */
const LIES_IN =
  /\p{Lu}[\p{L}'’-]+, (?:a |an |the )?(?:[\p{Ll}-]+ ){0,3}?in (?:the )?(?:(?:North|South|East|West|Central|Upper|Lower|\p{Ll}+)(?: of)? ){0,2}$/u
/** "A suburb of Damascus that …": where the place just named lies, which what follows is about. */
const PART_OF =
  /\b(?:an?|the|another) (?:[\p{Ll}-]+ ){0,3}?(?:suburbs?|towns?|villages?|districts?|quarters?|neighbourhoods?|camps?|settlements?|enclaves?|ports?|city|hamlets?) (?:(?:just |\p{Ll}+ )?(?:north|south|east|west)[\p{Ll}-]* )?(?:of|near|outside|in|beside|above|below) $/u
/** "Jaffna's siege", "the Jaffna blockade". */
const RING_BEHIND = new RegExp(`^(?:['’]s?)? (?:\\p{Ll}+ )?${RING_NOUN}\\b`, 'u')

/** Where people, goods or armies come from or lie beside: "fighters from Tarhuna, Misrata and Tripoli", "north of Homs". */
const COMES_FROM = new RegExp(`\\b(?:from|outside|beyond|via|through|near|off) ${KIND}${LIST}$`, 'u')
/** Who sits or speaks there: "officials in Baku said", "talks in Geneva". */
const SITS_IN =
  /\b(?:officials?|diplomats?|spokes(?:man|woman|person|men)|ministers?|ministry|generals?|reporters?|correspondents?|talks|meetings?|conference|summit|government|parliament|said|says|told \p{L}+|agreed|announced|signed|met) (?:in|at) (?:the )?$/iu
/** A road, a bridge, a force or a paper that bears the name of a town. */
const NAMESAKE =
  /^(?:['’]s)? (?:\p{Ll}+ )?(?:roads?|highways?|motorways?|routes?|bridges?|checkpoints?|junctions?|crossings?|brigades?|regiments?|battalions?|division|corps|garrisons? of|militias?|fighters|forces|army|troops|airport|river|papers?|newspapers?|daily|weekly|magazine|radio|television|channel|correspondent|university|hospital|clinic|prison|railway)\b/u

/** A town for those who speak or rule there: "Khartoum has described it as encircled", "as Kyiv says". */
const TELLS =
  /^,? (?:(?:has|have|had|itself|now|also|then|still) )*(?:describ(?:es|ed)|sa(?:ys|id)|call(?:s|ed)|claim(?:s|ed)|maintain(?:s|ed)|insist(?:s|ed)|den(?:ies|ied)|announc(?:es|ed)|declar(?:es|ed)|speaks? of|spoken of|spoke of|regard(?:s|ed)|consider(?:s|ed)|admit(?:s|ted)|accus(?:es|ed)|demand(?:s|ed)|promis(?:es|ed)|wants?|insists?|reject(?:s|ed)|told)\b/u

/** What a place is to the ring that its sentence tells of: the one shut in, another, or either. */
export type RingRole = 'ringed' | 'other' | 'open'

/** The role of the name that stands from `start` to `end` in a sentence. */
export function ringRole(sentence: string, start: number, end: number): RingRole {
  const before = sentence.slice(Math.max(0, start - 160), start)
  const behind = sentence.slice(end, end + 220)
  if (NAMESAKE.test(behind)) return 'other'
  if (RINGED_BEFORE.test(before) || RINGED_BEHIND.test(behind) || RING_BEHIND.test(behind)) return 'ringed'
  if (PART_OF.test(before) && RINGED_WHICH.test(behind)) return 'other'
  if (RINGED_WHICH.test(behind) || LAST_WAY_TO.test(before)) return 'ringed'
  return COMES_FROM.test(before) || LIES_IN.test(before) || SITS_IN.test(before) || TELLS.test(behind)
    ? 'other'
    : 'open'
}

const TOWN_NOUN =
  '(?:town|city|district|enclave|suburb|camp|quarter|village|island|islet|valley|pocket|place|neighbourhood|port)'
/** "The town, in which …, has been ringed", "the encirclement of the town", "Encircled since March, the city has lost". */
const THE_TOWN = new RegExp(
  `\\b(?:the|this|our|its) (?:\\p{Ll}+ )?${TOWN_NOUN}(?:,[^.;]{2,140}?,)? (?:is|was|has been|had been|remains?|remained|lies|lay)(?: \\p{Ll}+){0,3}? ${SHUT_IN}|\\b${RING_NOUN} (?:of|on|around|round) (?:the|this|our) (?:\\p{Ll}+ )?${TOWN_NOUN}\\b|(?:^|[*_.] )(?:\\p{Ll}+ )?${SHUT_IN}[^.;]{0,80}?, the (?:\\p{Ll}+ )?${TOWN_NOUN}\\b|\\b(?:those|people|everyone|everybody|families|civilians|residents) (?:who (?:are|were) )?(?:still )?(?:inside|within|there)\\b[^.;]{0,60}? ${SHUT_IN}`,
  'iu',
)
/** "Have had it surrounded", "encircling it": the town that was just named. */
const IT = new RegExp(
  `\\b(?:had|kept|held|have|has|keep|keeps|hold|holds) it (?:\\p{Ll}+ )?${SHUT_IN}|\\b${RING_VERB} it\\b|\\b(?:around|round) it\\b[^.;]{0,20}\\b(?:ring|cordon|siege)|\\b(?:ring|cordon|siege|blockade) (?:around|round|of|on|against) it\\b`,
  'iu',
)
/** "We're besieged": the town from which somebody writes. */
const WE = new RegExp(
  `\\b(?:we(?: are|['’]re| have been|['’]ve been| remain)(?: \\p{Ll}+){0,2}? ${SHUT_IN}|(?:have|has|had|keep|kept|hold|${RING_VERB})(?: got)? us (?:${SHUT_IN}\\b)?)`,
  'iu',
)

/** The town that "the town" means where a sentence says that it is shut in and names no other that may be. */
export function ringedTown(lines: readonly Line[], at: number): Town | undefined {
  const line = lines[at] as Line
  if (IT.test(line.text)) return line.home[0] ?? justNamed(lines, at)
  if (WE.test(line.text)) return line.home[0] ?? lines.find((l) => l.towns.length > 0)?.towns[0]
  if (!THE_TOWN.test(line.text)) return undefined
  const lead = line.lead?.end ?? line.start
  const own = line.towns.some(
    (t) => t.start >= lead && ringRole(line.text, t.start - line.start, t.end - line.start) !== 'other',
  )
  return own && line.home.length === 0 ? undefined : townsBefore(lines, at)[0]
}

/** The town that the sentence before, in one paragraph, names first. */
function justNamed(lines: readonly Line[], at: number): Town | undefined {
  const before = lines[at - 1]
  return before && before.paragraph === (lines[at] as Line).paragraph ? before.towns[0] : undefined
}
