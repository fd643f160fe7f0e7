// The round of talks that the claims of a report tell of: somebody meets, walks out or signs in a town that the sentence names.
import type { Claim, Place, Report } from '../model/index.ts'
import { foldOf } from '../vocab/actors/index.ts'
import { BETWEEN, DATELINE, isAbsence, rangeIn, sittersIn } from './asides-talks.ts'
import type { Aside } from './linked-claim.ts'
import { presidersIn } from './mediation.ts'
import type { Sentence } from './sentences.ts'
import { isNoRound } from './talks-told.ts'

/** Claims from the beginning of a report among which it says what it is about. */
const LEAD = 8

const SETTLED: ReadonlySet<string> = new Set(['site', 'settlement', 'district'])
const DONE: ReadonlySet<string> = new Set(['happened', 'ongoing'])
const ELSEWHERE: ReadonlySet<string> = new Set(['visit', 'phone'])
const TALKS =
  /\b(?:talks|negotiat\w+|round|peace conference|consultations|summit|dialogue|delegations?|contact group|joint commission|peace panels?|negotiating panels?|opened the session)\b/i
/** "The next round", "a call for talks": talks that are not of now. */
const NOT_NOW =
  /\b(?:next|new|future|further|resume|return to|last year|previous|earlier|calls? for|called for|before the)\s+(?:\w+\s+){0,2}(?:talks|negotiations|round|summit|consultations)\b|\bsince (?:the )?(?:talks|round|meeting|conference|summit)\b/i
const SIGNED = /\bsign(?:s|ed)\b/i
const IN_TALKS = /\b(?:talks|negotiations|consultations|round|conference|summit) in $/i
const AT = /\b(?:in|at|near|outside)(?: the (?:\p{Ll}+ ){0,3}(?:of |in )?)?(?: \p{Lu}[\p{L}'’-]+,)? ?$/u

/** "A truce in Bentiu": where it is to hold, not where it was signed. */
const OF_WAR =
  /\b(?:truce|cease-?fire|armistice|pause|lull|hostilities|fighting|war|siege|offensive) (?:in|at|around|near|for) (?:the (?:\p{Ll}+ ){0,3}(?:of |in )?)?$/iu

/** "Moved from the capital to the quiet of Bahir Dar". */
const MOVED = /\b[Mm]oved\b[^.;]{0,60}? to (?:the (?:\p{Ll}+ ){0,3}of )?$/u

/** The round of talks a report tells of in one of its first claims, as an aside; null where it tells of none. */
export function meetingIn(
  report: Report,
  claims: readonly Claim[],
  sentences: readonly Sentence[],
  published: string | null,
): Aside | null {
  const home = countryOf(claims)
  for (const c of claims.slice(0, LEAD)) {
    const { sentence } = c.evidence[0]
    const text = report.text.slice(sentence.start, sentence.end)
    if (!isSession(c, text) || NOT_NOW.test(text) || isAbsence(text) || isNoRound(text, c.evidence[0].quote)) continue
    const venue = c.places.find((p) => isVenue(p, c, text, home))
    const signed = isSigning(c, text) && !c.places.some((p) => SETTLED.has(p.precision) && isNamedIn(p, sentence))
    const town = venue === undefined ? datelineTown(report, sentences, sentence.start, text, signed) : venue.name
    if (town === null) continue
    const own = c.when?.basis === 'publication' ? null : c.when
    const [from, to] = rangeIn(text, published) ?? [own?.from ?? null, own?.to ?? null]
    const within = (day: string | null): string | null =>
      day !== null && (published === null || day <= published) ? day : null
    const who = sittersIn(text)
    const presiders = presidersIn(sentences.flatMap((x) => (x.heading ? [] : x.text)))
    return {
      what: 'talks',
      words: text,
      span: sentence,
      amount: null,
      says: null,
      day: within(to) ?? within(from) ?? published,
      place: foldOf(town),
      ...(within(from) === null ? {} : { made: from as string }),
      ...(who === undefined ? {} : { by: who }),
      ...presiders,
    }
  }
  return null
}

/** Sentences from the beginning that tell of what was done where the dateline says. */
const NEAR_DATELINE = 4
const ROUND =
  /\b(?:(?:first|second|third|fourth|last|next|another|\w+th) (?:meeting|round|session)|(?:days|weeks|hours|months|rounds) of (?:\p{L}+ )?(?:talks|negotiations)|(?:in|at|to) (?:his|her|its|their) (?:house|office)|here)\b/iu

/** The town of the dateline, where one of the first sentences speaks of a round, or of a signing, without saying where it was; else null. */
function datelineTown(
  report: Report,
  sentences: readonly Sentence[],
  start: number,
  text: string,
  signed: boolean,
): string | null {
  const town = DATELINE.exec(report.text.slice(0, 200))?.[1]
  if (town === undefined || !(signed || ROUND.test(text))) return null
  const told = sentences.filter((s) => !s.heading).slice(0, NEAR_DATELINE)
  return told.some((s) => s.start <= start && start < s.start + s.text.length) ? town : null
}

function isNamedIn({ span }: Place, sentence: { readonly start: number; readonly end: number }): boolean {
  return span !== null && span.start >= sentence.start && span.end <= sentence.end && span.start - sentence.start > 30
}

/** Whether a claim tells that two sides sat down, broke off, walked out or signed. */
function isSession(c: Claim, text: string): boolean {
  if (!DONE.has(c.status)) return false
  const sides = new Set([...c.actors, ...c.recipients].map((p) => p.actor ?? foldOf(p.name)))
  if (c.act === 'CONSULT' && !ELSEWHERE.has(c.mode ?? ''))
    return TALKS.test(text) || sides.size > 1 || BETWEEN.test(text)
  const leaves =
    (c.act === 'REJECT' || c.act === 'SANCTION') && c.topics.includes('talks') && TALKS.test(text) && sides.size > 0
  return (
    leaves || (isSigning(c, text) && sides.size > 1 && [...c.actors, ...c.recipients].some((p) => p.actor !== null))
  )
}

/** What states sign with one another in any week, war or none. */
const BUSINESS =
  /\b(?:trade|gas|oil|energy|investment|customs|tax|fishing|visa|loan|business|commercial|economic|cultural|extradition|labou?r|tourism|mining|pipeline|air transport)\b[^.;,]{0,20}\b(?:deals?|agreements?|accords?|treat(?:y|ies)|contracts?|pacts?|memorand\w+)\b/i

/** Whether a claim says that its parties signed something of the war. */
function isSigning(c: Claim, text: string): boolean {
  const { start, end } = c.evidence[0].span
  const from = c.evidence[0].sentence.start
  const words = text.slice(start - from, end - from)
  return c.act !== 'CONSULT' && c.act !== 'REQUEST' && SIGNED.test(words) && !BUSINESS.test(words)
}

/** The country in which most claims of a report are set; null where none is. */
function countryOf(claims: readonly Claim[]): string | null {
  const counted = new Map<string, number>()
  for (const { country } of claims.flatMap((c) => c.places))
    if (country !== null) counted.set(country, (counted.get(country) ?? 0) + 1)
  const [first, second] = [...counted].sort((a, b) => b[1] - a[1])
  return first !== undefined && first[1] > (second?.[1] ?? 0) ? first[0] : null
}

/** Whether a place is the town, or the country other than the one at war, that the sentence of a claim names as where it was. */
function isVenue(p: Place, c: Claim, text: string, home: string | null): boolean {
  const { sentence } = c.evidence[0]
  if (p.span === null || p.span.start < sentence.start || p.span.end > sentence.end) return false
  const abroad =
    p.precision === 'country' && p.country !== home && IN_TALKS.test(text.slice(0, p.span.start - sentence.start))
  if (!SETTLED.has(p.precision) && p.precision !== 'unknown' && !abroad) return false
  const { start } = p.span
  if ([...c.actors, ...c.recipients].some((a) => a.span !== null && a.span.start <= start && start < a.span.end))
    return false
  const before = text.slice(Math.max(0, start - sentence.start - 110), start - sentence.start)
  if (OF_WAR.test(before) && !SIGNED.test(before)) return false
  return AT.test(before) || MOVED.test(before)
}
