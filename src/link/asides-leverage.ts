// Who is said to be able to move whom, as sentences say it: "Turkey could make Ahrar al-Sham open the road".
import { bareDraft, type Draft, speakerIn, type Telling } from './asides-types.ts'

const NAME =
  "(?:the )?\\p{Lu}[\\p{L}\\d'’-]*(?: (?:al-|of |the )?\\p{Lu}[\\p{L}\\d'’-]*){0,4}(?: (?:states|monarchies|governments?|command|rebels|opposition|army|militias?|delegation|leadership|authorities|generals|side)\\b)?"
const OTHER = `(?:the (?:[\\p{L}]+ )?(?:command|rebels|opposition|government|army|regime|militias?|fighters|delegation|junta|generals)|${NAME})`
const TITLE = '(?:\\p{L}+ )?(?:[Ee]nvoy|[Pp]resident|[Mm]inister|[Gg]eneral|[Ss]ecretary|[Aa]mbassador) '
const CAN = new RegExp(
  `\\b(${NAME}),? (?:alone |itself |now )?(?:can|could|is able to|was able to|would be able to|has the means to) (?:make|force|get|compel|push|order|bring) (${OTHER}) (?:to )?\\p{Ll}`,
  'gu',
)
const CLOSE = new RegExp(
  `\\b(${NAME}) (?:can|could|is able to|was able to) (?:close|cut|shut|stop|withhold) the \\p{L}+ (?:to|for) (${OTHER})`,
  'gu',
)
const HAS = new RegExp(
  `\\b(${NAME})(?:, (?:he|she|they|it) (?:said|says|added),)? (?:has|have|had|holds|held) (?:the most |most |great |some |no )?(?:leverage|influence|sway|clout|a hold) (?:over|on|with|in) (${OTHER})(?: and (?:the )?(${NAME}))?`,
  'gu',
)
const USED = new RegExp(
  `\\b(${NAME}) (?:had |has )?(?:used|brought|exerted) (?:its|his|her|their) (?:influence|leverage|sway|weight) (?:on|over|with|in|to bear on) (${OTHER})`,
  'gu',
)
const MADE = new RegExp(
  `\\b(${NAME}) (?:had |has )(?:made|forced|brought|pushed) (${OTHER}) (?:to )?(?:send|accept|agree|sign|stop|open|leave|come|withdraw)`,
  'gu',
)
/** "Had brought Abiy round by holding up the loans". */
const ROUND = new RegExp(
  `\\b(?:${TITLE})?(${NAME}) (?:had |has )?(?:brought|talked|won|bullied|coaxed) (${OTHER}) (?:round|over|to heel|into line)\\b`,
  'gu',
)
/** "Only Moscow could stop them", "Nairobi could bring the Tigrayans to a table". */
const STOPS = new RegExp(
  `\\b(${NAME}),? (?:alone |itself |now )?(?:can|could) (?:stop|restrain|rein in|call off|bring) (${OTHER})(?= (?:to (?:a|the) table|in a |by |back|off)|[,.;])`,
  'gu',
)
const NOT = /\b(?:not|never|no longer|cannot|nobody|rejected the idea)\b/i

/** Leverage one sentence tells, with who says so. */
export function leverageToldIn(t: Telling): readonly Draft[] {
  const { line } = t
  if (line.heading) return []
  const found: Draft[] = []
  for (const [pattern, used] of [
    [CAN, false],
    [CLOSE, false],
    [HAS, false],
    [USED, true],
    [MADE, true],
    [ROUND, true],
    [STOPS, false],
  ] as const) {
    for (const m of line.text.matchAll(pattern)) {
      if (NOT.test(line.text.slice(Math.max(0, m.index - 30), m.index + m[0].length))) continue
      for (const over of [m[2], m[3]])
        if (over !== undefined)
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
