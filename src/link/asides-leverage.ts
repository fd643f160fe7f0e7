// Who is said to be able to move whom, as sentences say it: "Turkey could make Ahrar al-Sham open the road".
import { CAPITAL, LETTERS } from '../vocab/letters.ts'
import { bareDraft, type Draft, speakerIn, type Telling } from './asides-types.ts'

const NAME = `(?:the )?[${CAPITAL}][${LETTERS}\\d'’-]*(?: (?:al-|of |the )?[${CAPITAL}][${LETTERS}\\d'’-]*){0,4}(?: (?:states|monarchies|governments?|command|rebels|opposition|army|militias?|delegation|leadership|authorities|generals|side)\\b)?`
const OTHER = `(?:the (?:[${LETTERS}]+ )?(?:command|rebels|opposition|government|army|regime|militias?|fighters|delegation|junta|generals)|${NAME})`
const TITLE = '(?:[A-Za-z]+ )?(?:[Ee]nvoy|[Pp]resident|[Mm]inister|[Gg]eneral|[Ss]ecretary|[Aa]mbassador) '
/** Between a name and its verb: "Kigali alone", "Tehran, which arms them,". */
const HOLDER = `\\b(?:${TITLE})?(${NAME})(?: alone| itself| still| now|, which [^,.;]{3,60},|, who [^,.;]{3,60},|, (?:he|she|they|it) (?:said|says|added),)?,? `
const ABLE =
  '(?:(?:can|could)(?: still| easily| also)?(?: have)?|(?:is|are|was|were|would be) able to|(?:has|have|had) (?:all )?the (?:means|power|weight|influence|leverage|clout|standing|ability|levers|money) to|(?:is|are|was|were) in a position to|(?:is|was) the (?:only|one) (?:\\p{L}+ )?(?:who|that|which) (?:can|could)) '
const TABLE = '(?:a|the) (?:negotiating )?table\\b'
/** Verbs by which somebody is moved, each with what must stand behind whom it moves. */
const MOVES: readonly (readonly [verbs: string, behind: string])[] = [
  ['(?:ma[kd]e)', ' \\p{Ll}'],
  [
    '(?:forced?|get|got|compel(?:led)?|push(?:ed)?|press(?:ed)?|oblige[d]?|order(?:ed)?|tell|told|persuaded?|convinced?|induced?|talk(?:ed)?|bull(?:y|ied))',
    ' (?:to\\b|into\\b|out of\\b)',
  ],
  [
    '(?:bring|brought)',
    ` (?:to ${TABLE}|to \\p{Lu}|to (?:heel|terms|sign|talk|accept|stop|leave|agree|withdraw|open)\\b|round\\b|in\\b|into line\\b)`,
  ],
  ['(?:stop|restrain|deliver)', `(?:(?: to ${TABLE}| in a | by | from \\p{Ll}+ing)|[,.;”"]| and\\b)`],
  ['(?:hold|held|pull(?:ed)?|call(?:ed)?)', ' (?:back|off)\\b'],
  [
    '(?:rein(?:ed)? in|call(?:ed)? off|hold back|held back|pull(?:ed)? back|lean(?:ed)? on|dictate(?:d)? to|discipline)',
    '\\b',
  ],
]
const CAN = MOVES.map(([verbs, behind]) => new RegExp(`${HOLDER}${ABLE}${verbs} (${OTHER})(?=${behind})`, 'gu'))
const CLOSE = new RegExp(
  `${HOLDER}${ABLE}(?:close|cut|shut|stop|withhold|turn off) the \\p{L}+ (?:to|for) (${OTHER})`,
  'gu',
)
const HAS = new RegExp(
  `${HOLDER}(?:has|have|had|holds|held|wields?|enjoys) (?:the most |most |great |some |real |enough |considerable )?(?:leverage|influence|sway|clout|a hold|a grip) (?:over|on|with|in) (${OTHER})(?: and (?:the )?(${NAME}))?`,
  'gu',
)
const USED = new RegExp(
  `${HOLDER}(?:had |has |have )?(?:(?:used|brought|exerted|applied) (?:its|his|her|their) (?:influence|leverage|sway|weight)|(?:brought|put|exerted|applied) (?:heavy |strong |some |great |\\p{Ll}+ )?pressure)(?: to bear)? (?:on|over|with|in|upon) (${OTHER})`,
  'gu',
)
/** What somebody had done or is said to have done: "had forced", "has pressed Baku hard". */
const DID: readonly RegExp[] = [
  new RegExp(
    `${HOLDER}(?:had |has |have )made (${OTHER}) (?:send|accept|agree|sign|stop|open|leave|come|withdraw|release|let|lift|free|halt|talk|give|drop|sit)\\b`,
    'gu',
  ),
  new RegExp(
    `${HOLDER}(?:had |has |have )(?:forced|brought|pushed|obliged|compelled|persuaded|ordered|got) (${OTHER}) (?:to (?:a |the )?|into )\\p{Ll}`,
    'gu',
  ),
  new RegExp(
    `${HOLDER}(?:had |has |have )?(?:brought|talked|won|bullied|coaxed) (${OTHER}) (?:round|over|to heel|into line)\\b`,
    'gu',
  ),
  new RegExp(
    `${HOLDER}(?:had |has |have )?(?:leaned (?:hard |heavily )?on|leant on|prevailed (?:up)?on|twisted the arms? of) (${OTHER})`,
    'gu',
  ),
  new RegExp(`${HOLDER}(?:had |has |have )(?:pressed|pressured|squeezed) (${OTHER}) hard\\b`, 'gu'),
  new RegExp(`${HOLDER}(?:had |has |have )(?:held|pulled|called) (${OTHER}) (?:back|off)\\b`, 'gu'),
]
const NOT = /\b(?:not|never|no longer|cannot|nobody|rejected the idea)\b/i

/** "Paused so that the envoy could talk them out of the port": what for, and no power that is told. */
const MEANT_TO = /\b(?:so that|in order that|in the hope that|hop(?:es|ed|ing) that|hop(?:es|ed|ing))\b[^,;.]{0,40}$/i

/** The last words before an offset that belong to its clause. */
function clauseBefore(text: string, at: number): string {
  return (
    text
      .slice(Math.max(0, at - 30), at)
      .split(/[,;:]|\b(?:that|who|said|says)\b/)
      .at(-1) ?? ''
  )
}

/** Words without which a pattern cannot hold, looked for first: most sentences have none of them. */
const CAN_SIGN =
  /\b(?:can|could|able to|(?:means|power|weight|influence|leverage|clout|standing|ability|levers|money) to|in a position)\b/
const HAS_SIGN = /\b(?:leverage|influence|sway|clout|hold|grip)\b/
const USED_SIGN = /\b(?:influence|leverage|sway|weight|pressure)\b/
const DID_SIGN =
  /\b(?:made|forced|brought|pushed|obliged|compelled|persuaded|ordered|got|talked|won|bullied|coaxed|leaned|leant|prevailed|twisted|pressed|pressured|squeezed|held|pulled|called)\b/

/** What was done goes before what could be. */
const PATTERNS: readonly (readonly [sign: RegExp, pattern: RegExp, used: boolean])[] = [
  [USED_SIGN, USED, true],
  ...DID.map((p) => [DID_SIGN, p, true] as const),
  ...[...CAN, CLOSE].map((p) => [CAN_SIGN, p, false] as const),
  [HAS_SIGN, HAS, false],
]

/** Leverage one sentence tells, with who says so. */
export function leverageToldIn(t: Telling): readonly Draft[] {
  const { line } = t
  if (line.heading) return []
  const found: Draft[] = []
  const seen = new Set<string>()
  for (const [sign, pattern, used] of PATTERNS) {
    if (!sign.test(line.text)) continue
    for (const m of line.text.matchAll(pattern)) {
      if (!used && MEANT_TO.test(line.text.slice(Math.max(0, m.index - 60), m.index))) continue
      if (NOT.test(`${clauseBefore(line.text, m.index)}${m[0]}`)) continue
      for (const over of [m[2], m[3]])
        if (over !== undefined && !seen.has(`${trimmed(m[1] as string)}>${trimmed(over)}`)) {
          seen.add(`${trimmed(m[1] as string)}>${trimmed(over)}`)
          found.push({
            ...bareDraft('leverage', t),
            says: speakerIn(t),
            by: trimmed(m[1] as string),
            to: trimmed(over),
            names: used ? ['used'] : [],
            towns: [],
          })
        }
    }
  }
  return found
}

const MONTH =
  'January|February|March|April|May|June|July|August|September|October|November|December|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day'
const LEAD = new RegExp(
  `^(?:(?:The|the|That|In|By|If|And|But|On|Since|Until|Last|When|While|Now|Then|So|Only)\\s+|(?:${MONTH})(?:\\s+\\d+)?\\s+)+(?=\\p{Lu})`,
  'u',
)

/** A name without what stands before it: "In June Russia" is Russia. */
function trimmed(name: string): string {
  return name.trim().replace(LEAD, '')
}
