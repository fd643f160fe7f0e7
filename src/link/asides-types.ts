// What the finders of asides are given and give back.
import { withoutWhen } from './asides-when.ts'
import type { Aside } from './linked-claim.ts'
import type { Line, Town } from './towns.ts'

/** A sentence among those of its report. */
export interface Telling {
  readonly lines: readonly Line[]
  readonly at: number
  readonly line: Line
  /** Day of publication. */
  readonly published: string | null
}

/** An aside before it is set at a town and hung on a claim. Without `towns` it is set where its sentence is. */
export type Draft = Omit<Aside, 'place' | 'at'> & { readonly towns?: readonly Town[] }

/** A draft that says nothing but its sentence. */
export function bareDraft<What extends Aside['what']>(
  what: What,
  { line }: Telling,
): Draft & { readonly what: What; readonly amount: null; readonly says: null; readonly day: null } {
  const span = { start: line.start, end: line.start + line.text.length }
  return { what, words: line.text, span, amount: null, says: null, day: null }
}

const OPENING =
  /^(?:If|Unless|Once|Whoever|Should|When|While|Where|On|In|At|After|Since|By|Until|Under|During|Between|For|Within|Throughout|Yesterday|Today|Later|Earlier|Meanwhile|Also|However|But|And|Then|Over|Before|From)\b/
const NOBODY =
  /^(?:it|he|she|they|we|i|that|this|which|who|there|both|all|none|nobody|no one|neither|some|others|those|these|one)$/i

/** A part between commas that names a day: "On Monday, 4 July, the office appealed". */
const IS_DAY = /^(?:\w+day|\d{1,2} \p{Lu}\p{L}+|\p{Lu}\p{L}+ \d{1,2}|\d{4})$/u
/** What only stands between: "At Laukkai, meanwhile, the army told". */
const BY_THE_WAY =
  /^(?:meanwhile|however|moreover|too|also|then|though|instead|likewise|in turn|for (?:its|his|her|their) part|by contrast|of course|at last|he says|it says|they say)$/i
const SAID_THAT =
  /^(.{2,70}?)\s+(?:said|says|added|reported|stated)(?: that)? (?:it|he|she|they)(?: (?:has|have|had))?$/i

/** Who does what a verb says: the words before it, without what opens the sentence or stands between commas. Null for a pronoun. */
export function subjectBefore(text: string, verb: number): string | null {
  const clause =
    text
      .slice(0, verb)
      .split(/[.;:–—"“”()]\s*/)
      .at(-1) ?? ''
  const parts = clause
    .split(',')
    .map((p) => withoutWhen(p.trim()))
    .filter((p) => p !== '' && !IS_DAY.test(p) && !BY_THE_WAY.test(p))
  const whose =
    /^(?:for|to|from|with|of|about) (?:which|whom) (.+)$|^(?:whom|(?:\p{L}+ (?:days|weeks|hours|months) )(?:after|before|since)) (.+)$/iu.exec(
      parts.at(-1) ?? '',
    )
  // "The minister praised it, and said that another town had asked": who asked stands in the words passed on.
  const passed =
    parts.length > 1 ? /\b(?:said|says|saying|adding|added) that (.+)$/iu.exec(parts.at(-1) ?? '')?.[1] : undefined
  const first = whose
    ? ((whose[1] ?? whose[2]) as string)
    : passed !== undefined && !ENDS_IN_PRONOUN.test(withoutHave(passed))
      ? passed
      : (parts.find((p) => !OPENING.test(p)) ?? null)
  if (first === null) return null
  const named = (SAID_THAT.exec(first)?.[1] ?? first.replace(/^.*\b(?:said|says|say|told \p{L}+) (?:that )?/iu, ''))
    .replace(/^(?:and|but|while|when|that|as|though|although) /i, '')
    .replace(HAVE, '')
    .replace(/ (?:on|last) (?:\w+day|\d{1,2} \p{Lu}\p{Ll}+|\p{Lu}\p{Ll}+ \d{1,2})$/u, '')
    .trim()
  const name = named.split(/ (?:who|which|that)(?: |$)/)[0] as string
  const nobody = NOBODY.test(name) || ENDS_IN_PRONOUN.test(name) || OF_IT.test(name)
  return name.length < 2 || name.length > 70 || nobody ? null : name
}

const HAVE =
  /\s+(?:has|have|had|is|was|were|are|also|then|again|now|later|first|itself|himself|both)(?:\s+(?:also|then|again|since|now|been))*$/i

function withoutHave(words: string): string {
  return words.replace(HAVE, '')
}

/** "On the 21st it": whoever that is, the words before are not who. */
export const ENDS_IN_PRONOUN = /(?:^|\s)(?:it|he|she|they|we|i)$/i
/** "Lavrov held it up as an example" is a deed and nobody's name. */
const OF_IT = /\s(?:it|him|them|me)\s/i

/** Verbs of a main clause, for finding the first. */
const FIRST_VERB =
  /\b(?:\p{Ll}+ed|told|met|sent|read|gave|said|wrote|came|made|went|took|laid|put|is|are|was|were|has|have|had|says|gives|must|will)\b/u

/** Who does what the first verb of a sentence says; null for a pronoun. */
export function leadSubject(text: string): string | null {
  return subjectBefore(text, FIRST_VERB.exec(text)?.index ?? 0)
}

const SPEAKS =
  /\b(?:said|says|told|according to|added|stated|warned|believes|thinks|argues|holds that|reported|answer(?:s|ed)?)\b/i
/** "…, a Western diplomat said." */
const SAID_LAST = /,["”’]? ([^,"“”]{2,60}?) (?:said|says|added|told \w+(?: \w+)?)(?: [^,.]{0,30})?\.?["”]?$/u
const BY_ACCOUNT =
  /\b[Aa]ccording to ((?:the |an? )?[\p{L}][\p{L}'’ -]{1,60}?)(?: (?:who|which|briefed|familiar|close)\b[^,.;]{0,60})?(?=[,.;]|$)/u

/** Who says a sentence: "A Gulf diplomat … said", "according to a UN official who …"; for "he said" the one of the sentence before. */
export function speakerIn({ lines, at, line }: Telling): string | null {
  const last = SAID_LAST.exec(line.text)?.[1]
  if (last !== undefined && !NOBODY.test(last) && !/ (?:he|she|they|it)$/.test(` ${last}`))
    return fullerOf(last, lines, at)
  const account = BY_ACCOUNT.exec(line.text)?.[1]?.trim()
  if (account) return account
  const verb = SPEAKS.exec(line.text)
  if (!verb) return null
  const name = subjectBefore(line.text, verb.index)
  const pronoun = /\b(?:he|she|they|the official|the diplomat)\s+(?:also |then )?$/i.test(
    line.text.slice(Math.max(0, verb.index - 24), verb.index),
  )
  if (name !== null && !pronoun) return fullerOf(name, lines, at)
  const before = lines[at - 1]
  if (!before || before.paragraph !== line.paragraph) return pronoun ? null : name
  const earlier = /\b(?:said|says|told|rejected|denied|confirmed|spoke|added|who)\b/i.exec(before.text)
  return earlier ? subjectBefore(before.text, earlier.index) : null
}

/** "The official" as he was introduced: "A relief official who works on the agreement". */
function fullerOf(name: string, lines: Telling['lines'], at: number): string {
  const bare = /^the (\p{L}+)$/iu.exec(name)?.[1]
  if (bare === undefined) return name
  const full = new RegExp(`\\b(An? (?:\\p{L}+ ){1,3}${bare})\\b`, 'u')
  for (let i = at - 1; i >= Math.max(0, at - 6); i--) {
    const m = full.exec((lines[i] as Telling['line']).text)
    if (m) return m[1] as string
  }
  return name
}

/** Whether words name somebody who can ask: a letter asks for nobody, a request asks nothing. */
export function isAsker(name: string): boolean {
  return !/\b(?:request|letter|appeal|statement|report|convoy|siege|food|aid|day|deadline|plan|agreement|truce|road|crossing|ultimatum|town)s?$|\b(?:I|we|he|she|they|it|you)$/i.test(
    name,
  )
}

/** The parts of a text between the marks that an expression finds, and where each begins. */
export function partedBy(text: string, mark: RegExp): readonly { readonly text: string; readonly start: number }[] {
  const parts: { text: string; start: number }[] = []
  let from = 0
  for (const m of text.matchAll(mark)) {
    parts.push({ text: text.slice(from, m.index), start: from })
    from = m.index + m[0].length
  }
  parts.push({ text: text.slice(from), start: from })
  return parts
}
