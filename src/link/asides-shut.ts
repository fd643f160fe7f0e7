// What the rows of a table of places that are shut in tell: since when, by whom, and how many are inside according to whom.
import { lackingInCell } from './asides-lifelines.ts'
import { bareDraft, type Draft, type Telling } from './asides-types.ts'
import { amountOf, FIGURE } from './figures.ts'
import type { Cell, Row } from './table-rows.ts'
import { daysNamed, monthIn } from './told-days.ts'
import { townsAbout } from './towns.ts'

const PLACE = /^(?:places?|locations?|towns?|city|district|area|where|site|settlement|enclave|sub-?district)s?\b/i
const INSIDE =
  /\b(?:people|persons?|civilians|population|inhabitants|residents|inside|besieged|trapped|estimates?|how many|number)\b/i
const SAYS = /\b(?:according to|sources?|given by|who says|says|figure of|estimate of|reported by)\b/i
const SINCE = /\b(?:since|closed on|cut on|from|began|begun|start(?:ed)?|date of closure)\b/i
const BY = /\b(?:by whom|besiegers?|besieged by|closed by|held by|surrounded by|by)\b/i
/** Words in a table's heads, or in the heading above it, that say that its places are shut in. */
const SHUT =
  /\b(?:cut off|besieged|sieges?|shut(?: in)?|encircled|surrounded|blockad\w+|sealed off|closed|trapped|ringed|inside)\b/i
const NOT_SHUT = /\b(?:schools?|crossings?|prisons?|detainees?|prisoners?|clinics?|hospitals?|shelters?|camps? for)\b/i
/** A cell that says nothing. */
const BLANK = /^[\s\p{P}]*$|^(?:n\/?a|none|unknown|same|ditto|idem)\b/iu

/** Whether a row is one of a table of places that are shut in. */
export function isOfShut(row: Row, t: Telling): boolean {
  const above = t.lines.slice(Math.max(0, t.at - 12), t.at).findLast((l) => !l.text.includes(' | '))?.text ?? ''
  const about = `${row.heads.join(' ')} ${above}`
  return (
    row.heads.some((h) => PLACE.test(h)) &&
    row.heads.some((h) => SINCE.test(h) || INSIDE.test(h)) &&
    SHUT.test(about) &&
    !NOT_SHUT.test(about)
  )
}

/** What one row tells; a row that repeats a place gives another figure of it. */
export function shutIn({ cells }: Row, t: Telling): readonly Draft[] {
  const of = (head: RegExp): Cell | undefined => cells.find((c) => head.test(c.head) && !BLANK.test(c.text))
  const place = of(PLACE)
  const from = t.line.start + (place?.at ?? 0)
  const own = t.line.towns.filter((x) => x.start >= from && x.start < from + (place?.text.length ?? 0))
  const towns = own.length > 0 ? own.slice(0, 1) : townsAbout(t.lines, t.at).slice(0, 1)
  if (towns.length === 0) return []
  const since = of(SINCE)?.text
  const day =
    since === undefined ? null : (daysNamed(since, t.published)[0] ?? monthIn(`in ${since}`, t.published)?.[0] ?? null)
  const by = cells.find(
    (c) => BY.test(c.head) && !SAYS.test(c.head) && !SINCE.test(c.head) && !BLANK.test(c.text),
  )?.text
  const people = cells.find((c) => INSIDE.test(c.head) && !SAYS.test(c.head) && c !== place)
  const says = of(SAYS)?.text ?? null
  const lacking = [...new Set(cells.flatMap((c) => (c === place ? [] : lackingInCell(c.text))))]
  return [
    ...(lacking.length === 0 ? [] : [{ ...bareDraft('lacking', t), day: t.published, names: lacking, towns }]),
    ...(day === null ? [] : [{ ...bareDraft('closed', t), day, names: ['held'], towns, ...(by ? { by } : {}) }]),
    ...(people === undefined
      ? []
      : figuresOf(people, t).map((amount) => ({ ...bareDraft('people', t), amount, says, towns }))),
  ]
}

function figuresOf(cell: Cell, t: Telling): readonly NonNullable<Draft['amount']>[] {
  return [...cell.text.matchAll(FIGURE)].slice(0, 1).flatMap((m) => {
    const lead = m[0].length - m[0].trimStart().length
    const amount = amountOf(m, t.line.start + cell.at + m.index + lead, 'people')
    return amount.best >= 100 ? [amount] : []
  })
}
