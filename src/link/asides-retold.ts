// An ask that is told of again when what was asked for has come: "the insulin for which the doctors wrote on the 4th arrived on the 9th".

import { BELOW_HUNDRED, numberInWords } from '../vocab/numbers/words.ts'
import { CAME, NOT_COME } from './asides-answers.ts'
import { type Draft, isAsker, type Telling } from './asides-types.ts'
import { plusDays } from './days.ts'
import { doneOn, monthIn, withMonths } from './told-days.ts'

const ASKED =
  '(?:asked|asking|begged|begging|appealed|appealing|pleaded|pleading|petitioned|written|wrote|applied|pressed|wired|called|prayed|requested|implored|sought)'
const WHO =
  "((?:the |its |their |our |an? )?\\p{L}[\\p{L}'’.-]*(?: (?!had\\b|have\\b|has\\b|was\\b|were\\b|on\\b|for\\b)\\p{L}[\\p{L}'’.-]*){0,7}?)"
/** "For which the doctors wrote to the Red Cross on 4 August", "that its doctors had asked for on the 9th", "whose wives had petitioned". */
const RETOLD = new RegExp(
  `,? \\b(for which|for whom|that|which|whom|whose|as) ${WHO} (had |have |has )?(?:been )?(${ASKED})\\b([^,;.]*)`,
  'u',
)
/** Whom they asked, behind the verb. */
const WHOM =
  /^(?: (?:to|of|with|from))? ((?:the )?\p{Lu}[\p{L}'’.-]*(?: (?:of |the )?\p{Lu}[\p{L}'’.-]*){0,4}|(?:the|its|their) \p{Ll}+(?: \p{Ll}+)?)(?= (?:on|for|in|at|that|to|since|earlier|last)\b|$)/u
/** "It was for oxygen that the nurses had written": what the sentence before tells came. */
const CLEFT = new RegExp(`^It (?:was|is) for [^,;.]{3,60}? that ${WHO} (?:had )?(${ASKED})\\b([^,;.]*)`, 'u')
/** "Four days after they wrote, the doctors received 200 kits from the agency on 4 December". */
const RECEIVED = new RegExp(
  `^(${BELOW_HUNDRED}|\\d{1,3}|an?) (day|week)s? after (?:they|he|she) (?:had )?${ASKED}[^,;.]{0,30}, ${WHO} (?:received|got|were (?:given|sent|brought)|was (?:given|sent|brought)|obtained) [^;]{3,80}?(?: (?:from|by) (the [\\p{L} ]{3,40}|\\p{Lu}[\\p{L}'’ -]{1,40}?))?(?=,| on |[.;]|$)(.*)$`,
  'iu',
)

/** Who asked whom on a day for what, the sentence says, came on another; null where it says no such thing. */
export function retoldAsk(t: Telling): Partial<Draft> | null {
  const { line, published } = t
  if (!CAME.test(line.text) && !/^It (?:was|is) for /.test(line.text) && !/ after (?:they|he|she) /.test(line.text))
    return null
  return relativeAsk(line.text, published) ?? cleftAsk(t) ?? receivedAsk(line.text, published)
}

function relativeAsk(text: string, published: string | null): Partial<Draft> | null {
  const m = RETOLD.exec(text)
  if (!m) return null
  const [, link, who, had, verb, behind] = m as unknown as readonly string[]
  const rest = CAME.test(text.slice(0, m.index)) ? (behind as string) : toVerb(behind as string)
  const end = m.index + m[0].length - (behind as string).length + rest.length
  if (!isForSomething(link as string, verb as string, rest)) return null
  const asked = askedOn(rest, published)
  if (asked === null || (had === undefined && !/\d/.test(rest))) return null
  // What came stands before and behind; the ask itself is left out.
  const main = `${text.slice(0, m.index)}\u0020${text.slice(end)}`
  const answered = cameOn(main, asked, published)
  if (answered === null) return null
  const by = link === 'whose' ? `the ${who}` : (who as string)
  if (!isAsker(by)) return null
  const to = WHOM.exec(rest)?.[1]
  return { by, ...(to === undefined ? {} : { to }), day: asked, answered, names: ['appeal'] }
}

/** The words of a relative clause, up to where the sentence it stands in goes on: "on 4 August | arrived in a van". */
function toVerb(words: string): string {
  const came = CAME.exec(words)
  return came
    ? words.slice(0, came.index).replace(/ (?:has|have|had|was|were|been|then|at last|finally)(?: been)? $/, ' ')
    : words
}

/** "That they had asked for", "whom she begged to come": the relative is what was asked for, and not who asked. */
function isForSomething(link: string, verb: string, rest: string): boolean {
  if (/^(?:for|whose|as)/.test(link)) return true
  return (
    /^(?:requested|sought)$/.test(verb) ||
    /^(?: (?:of|to|from) [^,;.]{3,40}?)? for(?= (?:on|in|since|the \d)\b|$)/.test(rest)
  )
}

function cleftAsk({ lines, at, line, published }: Telling): Partial<Draft> | null {
  const m = CLEFT.exec(line.text)
  const before = lines[at - 1]
  if (!m || before === undefined || before.paragraph !== line.paragraph) return null
  const asked = askedOn(m[3] as string, published)
  const answered = asked === null ? null : cameOn(before.text, asked, published)
  if (asked === null || answered === null || !isAsker(m[1] as string)) return null
  const to = WHOM.exec(m[3] as string)?.[1]
  return { by: m[1] as string, ...(to === undefined ? {} : { to }), day: asked, answered, names: ['appeal'] }
}

function receivedAsk(text: string, published: string | null): Partial<Draft> | null {
  const m = RECEIVED.exec(text)
  if (!m || !isAsker(m[3] as string)) return null
  const answered = doneOn(m[5] as string, published)
  if (answered === null) return null
  const n = Number(m[1]) || numberInWords((m[1] as string).toLowerCase()) || 1
  const day = plusDays(answered, -n * ((m[2] as string).toLowerCase() === 'week' ? 7 : 1))
  return { by: m[3] as string, ...(m[4] === undefined ? {} : { to: m[4] }), day, answered, names: ['appeal'] }
}

function askedOn(words: string, published: string | null): string | null {
  return doneOn(words, published) ?? monthIn(words, published)?.[0] ?? null
}

/** The day on which words say that something came, on or after the one it was asked for. */
function cameOn(words: string, asked: string, published: string | null): string | null {
  const came = CAME.exec(words)
  if (!came || NOT_COME.test(words.slice(0, came.index + 40))) return null
  const day = doneOn(withMonths(words, asked, published), published)
  return day !== null && day >= asked ? day : null
}
