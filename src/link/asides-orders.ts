// Orders with a last day as they are told in one go: who lets whom know what must be done by then, terms brought to be accepted by a
// day, what holds provided it is done before; and the day an order was given, where the sentences behind tell it.
import { leadSubject, subjectBefore, type Telling } from './asides-types.ts'
import { doneOn } from './told-days.ts'

/** Who orders whom, as words name them. */
export interface OrderTold {
  readonly by: string | null
  readonly to: string | undefined
}

const NAMED =
  "(?:the |an? |all |its |their |his )*\\p{L}[\\p{L}'’.-]*(?: (?!that\\b|which\\b|who\\b|to\\b)\\p{L}[\\p{L}'’.-]*){0,7}?"
/** "Let the garrison know that", "told all foreigners to be gone", "has ordered the mayors to resign". */
const TOLD = new RegExp(
  `\\b(?:let (${NAMED}) know\\b|gave (${NAMED}) to understand\\b|(?:told|ordered|warned|instructed|notified|informed|summoned|commanded) (${NAMED})(?:,[^,]{3,40},)?(?: on \\w+(?: \\w+)?)? (?=to\\b|that\\b|they\\b))`,
  'u',
)
/** "LURD had been told on Tuesday by the general", "airlines that had been warned by the Brigades". */
const WAS_TOLD = new RegExp(
  `\\b(?:was|were|been|is|are|being) (?:also |then |again )?(?:told|ordered|warned|instructed|notified|informed|summoned|given to understand)\\b(?: on \\w+)?(?:,[^,]{3,60},)?(?: by (${NAMED})(?=,| to\\b| that\\b| on\\b| in\\b| over\\b| through\\b))?`,
  'u',
)
/** "Brought the garrison of Muse the terms of Laukkai, to be accepted by the evening of 10 January". */
const BROUGHT = new RegExp(
  `\\b(?:brought|handed|sent|delivered|carried|gave|read|presented|put|showed) (?:to )?(${NAMED})(?: with)? (?:the|a|an|its|his|her|their|\\p{Ll}+) (?:\\p{Ll}+ )?(?:terms|conditions|paper|page|sheet|letter|note|demands?|list|text|document|offer|message)\\b[^.;]{0,60}?,? to be (?:accepted|answered|signed|met|obeyed|agreed|complied with|carried out|returned) (?:by|before|until|within|no later than)\\b`,
  'u',
)
/** "The troops might march out, provided they did so before midnight". */
const PROVIDED =
  /\b(?:provided|providing|on condition|so long as|as long as|but only if)\b[^.;]{3,70}?\b(?:by|before|until|within|no later than)\b/i
const ELSE_NEXT =
  /^(?:Otherwise|If not|If (?:they|it|he) (?:did|do|does|refused|stayed)|Failing (?:that|this|which)|Or else|Else|After that|Thereafter|From then on)\b/
const PRONOUN = /^(?:it|he|she|they|we|i|you|him|her|them|us|me|reporters?|journalists?|this|that)\b/i

/** Whether the next sentence of the paragraph threatens those who do not do as this one says. */
export function isElseNext({ lines, at, line }: Telling): boolean {
  const next = lines[at + 1]
  return next !== undefined && next.paragraph === line.paragraph && ELSE_NEXT.test(next.text)
}

/** Who sends whom terms that are to be accepted by a day; null where nobody does. */
export function termsBrought({ line: { text } }: Telling): OrderTold | null {
  const m = / to be /.test(text) ? BROUGHT.exec(text) : null
  return m ? { by: subjectBefore(text, m.index), to: heard(m[1]) } : null
}

/** Who lets whom know what must be done by a day, by a verb of telling or by who was told; null where nobody does. */
export function orderTold({ line }: Telling): OrderTold | null {
  return orderToldIn(line.text)
}

/** The same, in words. */
export function orderToldIn(text: string): OrderTold | null {
  const was = WAS_TOLD.exec(text)
  if (was) {
    const to = text
      .slice(0, was.index)
      .trimEnd()
      .replace(/ (?:(?:who|which|that) )?(?:has|had|have)$/u, '')
    return { by: was[1]?.trim() ?? null, to: heard(lastName(to)) }
  }
  const m = TOLD.exec(text)
  if (!m) return null
  const by = subjectBefore(text, m.index)
  return by === null ? null : { by, to: heard(m[1] ?? m[2] ?? m[3]) }
}

/** Whether a sentence sets a last day to something that is open until then, and the next one says what comes after. */
export function isProvided(t: Telling): boolean {
  return PROVIDED.test(t.line.text) && isElseNext(t)
}

function heard(name: string | undefined): string | undefined {
  const to = name?.trim()
  return to === undefined || to === '' || PRONOUN.test(to) ? undefined : to
}

/** The name that ends some words: "MONROVIA - Foreign airlines" has the airlines. */
function lastName(words: string): string | undefined {
  const last = words
    .split(/(?:^|[\s)])[–—-] |[,;:.] /)
    .at(-1)
    ?.trim()
  return last === undefined || last.length < 3 || last.length > 70 ? undefined : (leadSubject(`${last} was`) ?? last)
}

const GIVEN =
  /\b(?:issued|gave|delivered|made|read out|sent|put|pronounced|uttered|voiced|set) (?:the|that|this|its|his|her|their) (?:warning|ultimatum|order|deadline|threat|demand|notice|message)\b|\b[Tt]he (?:\S+ (?:hours|days|weeks)|ultimatum|deadline|clock|term|time|warning|notice|order) (?:had |has )?(?:began|begun|started|runs? from|ran from|been (?:given|issued|set|sent|delivered|read out)|was (?:given|issued|set|sent|delivered|read out|started)|counts? from|dates from)\b/
/** Sentences behind an order in which the day is told on which it was given. */
const BEHIND = 4

/** The day on which an order was given, as the sentences behind it say: "The 72 hours began on Sunday"; null where none does. */
export function madeBehind({ lines, at, published }: Telling): string | null {
  for (let i = at + 1; i <= at + BEHIND && i < lines.length; i++) {
    const line = lines[i] as Telling['line']
    if (line.heading) return null
    const m = GIVEN.exec(line.text)
    const day = m ? doneOn(line.text.slice(m.index, m.index + 160), published) : null
    if (day !== null) return day
  }
  return null
}

/** "Of whom it is said", "officers who": a name without what only joins it to its clause; undefined where nothing is left. */
export function nameAlone(name: string): string | undefined {
  const alone = name.replace(/[ ,]+(?:who|which|that|whom|whose)(?: .*)?$/iu, '').trim()
  return alone === '' || /^(?:whom|who|which|whose|that|according to)\b/i.test(alone) ? undefined : alone
}
