// The words that move a last day which was set: "the deadline was extended by two days", "gave them two more days".
import { BELOW_HUNDRED, numberInWords } from '../vocab/numbers/words.ts'
import { dayIn } from './days.ts'

const MOVES =
  '(?:extend(?:s|ed|ing)?|prolong(?:s|ed|ing)?|lengthen(?:s|ed)?|postpone[sd]?|put(?:s|ting)? (?:off|back)|push(?:es|ed)? back|moved back|defer(?:s|red)?)'
const TERM = '(?:deadlines?|ultimatum|time limit|last day|date|term)'
/** "Extended the deadline", "put the deadline off", "the ultimatum has been prolonged". */
const EXTENDS = new RegExp(
  `\\b${MOVES} (?:(?:the|its|his|her|their|that|this) )(?:\\p{L}+ ){0,2}?${TERM}\\b|\\b(?:put|push(?:es|ed)?|moved?)(?:s|ting)? (?:the|its|his|her|their) (?:\\p{L}+ ){0,2}?${TERM} (?:off|back)\\b|\\b${TERM}\\b[^.;,]{0,60}? (?:was|were|is|has been|have been|had been|been) (?:${MOVES}|moved (?=(?:back |on |forward |off )?(?:by|to|until|till|for)\\b))`,
  'iu',
)
const N = `(\\d{1,3}|${BELOW_HUNDRED}|an?)`
/** "Two more days", "another day", "a further 48 hours". */
const MORE = new RegExp(
  `\\b(?:${N} (?:more|further|extra|additional) (hour|day|week)s?|(?:another|a further|an extra|an additional) (?:(\\d{1,3}|${BELOW_HUNDRED}) )?(hour|day|week)s?)\\b`,
  'iu',
)
const GIVES = /\b(?:g[ai]ve[ns]?|grant(?:s|ed)?|allow(?:s|ed)?|has|have|had|got)\b/i
/** "By two days", "for 48 hours". */
const BY = new RegExp(`\\b(?:by|for) ${N} (hour|day|week)s?\\b`, 'iu')
/** A last day that is told by its name. */
const NAMED_DAY =
  /\b(?:until|till|to|by|before) (?:(?:\d[\d:.]*(?: ?[ap]\.?m\.?)?|noon|midnight|midday|dawn|dusk|late|early|next|on|the|end|evening|morning|night|of) ){0,4}(?:\p{Lu}\p{L}+day|\d{1,2}(?:st|nd|rd|th)? \p{Lu}\p{L}+|\p{Lu}\p{L}+ \d{1,2}|tomorrow)\b/u

/** Whether the words of an order say that the last day of one is moved. */
export function isExtension(terms: string): boolean {
  return EXTENDS.test(terms) || (GIVES.test(terms) && MORE.test(terms))
}

/** By how many days the words move a last day; null where they do not count. */
export function daysMoved(terms: string): number | null {
  const more = MORE.exec(terms)
  const [n, unit] = more ? [more[1] ?? more[3] ?? 'a', more[2] ?? more[4]] : (BY.exec(terms) ?? []).slice(1)
  if (n === undefined || unit === undefined) return null
  const count = /^an?$/i.test(n) ? 1 : Number(n) || numberInWords(n.toLowerCase())
  const each = unit.toLowerCase()
  return each === 'hour' ? Math.max(1, Math.round(count / 24)) : each === 'week' ? count * 7 : count
}

/** The day to which a sentence moves a last day, the next of its name from the report on; null where it names none. */
export function dayMovedTo(sentence: string, published: string | null): string | null {
  const m = NAMED_DAY.exec(sentence)
  return m === null ? null : dayIn(m[0], published)
}

/** Whether words name the day to which a last day is moved. */
export function isDayNamed(words: string): boolean {
  return NAMED_DAY.test(words)
}
