// What those inside a place do without, where a sentence tells it beside its claims: "There is no gas and no water", "the clinic's
// medicine has run out".
import { bareDraft, type Draft, type Telling } from './asides-types.ts'
import { doneOn } from './told-days.ts'

const FOOD = 'food|bread|flour|infant formula|baby formula|baby milk|rice|grain|wheat'
const WATER = '(?:drinking |running |piped |clean |tap |safe |mains )?water'
const MEDICINE = 'medicines?|medical supplies|antibiotics|insulin|anaesthetics?|bandages|drugs|vaccines?|oxygen'
const POWER = 'electricity|current|power(?! to\\b)|fuel|diesel|petrol|gas|heating|light'
/** A thing that is lacking, by its lifeline. */
const LINES: readonly (readonly [line: string, things: string])[] = [
  ['food', FOOD],
  ['water', WATER],
  ['medicine', MEDICINE],
  ['power', POWER],
]
const THING = LINES.map(([, things]) => things).join('|')
const OF = new Map(LINES.map(([line, things]) => [line, new RegExp(`\\b(?:${things})\\b`, 'i')]))

/** "There is no gas and no water", "without electricity since May", "has run out of bread". */
const WITHOUT = new RegExp(
  `\\b(?:(?:there (?:is|was|has been|are)|(?:has|have|had)) (?:now |still |been )?no|(?:is|are|was|were|been|lives?|left|(?<=[,;:–—-] )) ?without|(?:has|have|had) (?:almost |all but )?run out of|ran out of|(?:is|are) out of) (?:any |more |our |its |their )?(?:${THING})\\b(?:(?:,| and| or|, or|, and) (?:no |without )?(?:\\p{Ll}+ )?(?:${THING})\\b){0,3}`,
  'giu',
)
/** "The clinic's medicine has run out", "water and power have been cut". */
const GONE = new RegExp(
  `\\b(?:${THING})(?:(?:,| and|, and) (?:the )?(?:${THING})){0,3} (?:(?:has|have|had) (?:long |all |almost |already )?(?:run out|dried up|given out)|ran out|(?:is|are|was|were|has been|have been|had been) (?:long |all |now |already )?(?:cut(?: off)?|gone|finished|used up|exhausted|shut off|turned off|switched off))\\b`,
  'giu',
)
/** Lack that is feared, asked about or told of somebody else than those inside. */
const SPARED =
  /\b(?:no (?:shortage|lack) of|if|unless|would|could|might|will|may(?! \d)|lest|denied|deny|denies|fear\w*|warn\w*|rumou?r\w*|prisoners?|detainees?|captives?|cell|jail|prison)\b/i

const NO_THING = new RegExp(`\\b(?:no|without|cut:?|shut:?|out of|lacking) (?:\\p{Ll}+ )?(?:${THING})\\b`, 'giu')

/** The lifelines that the cell of a table says are shut: "no mains water, no current". */
export function lackingInCell(words: string): readonly string[] {
  const told = [...words.matchAll(NO_THING)].map((m) => m[0]).join(' ')
  return told === '' ? [] : [...OF].flatMap(([name, things]) => (things.test(told) ? [name] : []))
}

/** Words without which nothing is lacking, looked for first: most sentences have none of them. */
const SIGN = /\b(?:no|without|out|cut|gone|finished|used up|exhausted|off|dried up)\b/i

/** What a sentence says is lacking; one draft, with the lifelines that are shut. */
export function lacksIn(t: Telling): readonly Draft[] {
  const { line, published } = t
  if (line.heading || !SIGN.test(line.text) || SPARED.test(line.text)) return []
  const told = [...line.text.matchAll(WITHOUT), ...line.text.matchAll(GONE)].map((m) => m[0]).join(' ')
  if (told === '') return []
  const names = [...OF].flatMap(([name, things]) => (things.test(told) ? [name] : []))
  return names.length === 0
    ? []
    : [{ ...bareDraft('lacking', t), day: doneOn(line.text, published) ?? published, names }]
}
