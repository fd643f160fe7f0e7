// Until when an answer is due, who orders whom, and that a term went by, as sentences beside the claims tell it.

import { capitalOf } from '../vocab/actors/index.ts'
import { obeyedBehind } from './asides-answers.ts'
import { carriedIn, townPutTo } from './asides-carried.ts'
import { madeBehind, orderToldIn } from './asides-orders.ts'
import { isOfDailyLife, setterIn, type TermSet, termSetIn, untilIn } from './asides-set.ts'
import { dayGoneBy, elseAt, goneUntil, isOrElse, messageIn, orderWithTerm, postponedTo } from './asides-terms.ts'
import {
  bareDraft,
  type Draft,
  ENDS_IN_PRONOUN,
  isAsker,
  leadSubject,
  subjectBefore,
  type Telling,
} from './asides-types.ts'
import { withoutWhen } from './asides-when.ts'
import { acceptancesIn } from './asides-yes.ts'
import { dayIn, daysBetween, deadlineIn, isFromNow, plusDays } from './days.ts'
import { isHearsay } from './hearsay.ts'
import { daysNamed, doneOn, monthIn } from './told-days.ts'
import { type Town, townsAbout } from './towns.ts'

const DUE =
  /\b(?:ha(?:ve|s|d) (?:until|till)|giv(?:en|es|e)\b.{0,60}\b(?:until|till)|gave\b.{0,60}\b(?:until|till)|(?:until|till) .{0,40} to (?:accept|decide|leave|surrender|answer|sign|agree|take|lay)|answer is due|reply is due|deadline|ultimatum|leave by|\d+ hours to|hours to decide|days to decide|(?:gave|given) (?:us|them|him|her|it|(?:the|its) \w+) \w+ (?:hours|days|weeks))\b/i
/** What names a deadline, but for a term of office. */
const TERM =
  '(?:period(?= (?:lapsed|expired|ran out|had (?:lapsed|expired|run out)))|deadline|ultimatum|time limit|(?<!\\b(?:his|her|first|second|third|new|school|presidential) )term(?! of office))'
const PASSED = new RegExp(
  `\\b${TERM}\\b.{0,60}?\\b(?:passed|expired|r[au]n out|lapsed|went by|gone by)\\b|\\blet (?:it|the day|(?:the|their|his) ${TERM}) (?:pass|go by|run out|lapse|expire)\\b|\\b(?:offer|amnesty|safe[- ]conduct)\\b.{0,60}?\\b(?:expired|r[au]n out|lapsed)\\b`,
  'i',
)
const NOT_PASSED = /\b(?:before|until|if|unless|once|whose)\b[^.;,]{0,30}$/i
/** "If access was denied to any of them from 1 June", "if the road is not opened by Friday": a demand with an end. */
const OR_ELSE =
  /\bif\b[^.;]{3,80}?\b(?:is|are|was|were|be|been) (?:still )?(?:refused|denied|blocked|not (?:met|given|allowed|opened|released|lifted|let))\b[^.;]{0,40}?\b(?:beyond|by|from|after|until)\b|\bunless\b[^.;]{3,80}?\b(?:by|before) (?=\w+day\b|\d{1,2} \p{Lu}|\p{Lu}\p{Ll}+ \d|the \d{1,2}(?:st|nd|rd|th)\b|(?:\p{Ll}+ o['’]clock|half past \p{Ll}+|\d{1,2}(?:[.:]\d\d)?(?: ?[ap]\.?m\.?)?)\b|noon\b|midnight\b)/iu
/** "The army has given the suburb until Thursday": who gives whom how long. */
const GIVEN =
  /(?:^|[,–—:-] )(?:[^,–—:]{0,40}, )?(?!(?:on|at|in|by|late|early|last|this) )((?:the |a |an )?[\p{L}][\p{L}'’ ]{2,60}?) (?:has |have |had )?(?:on (?:\w+day|\d{1,2} \w+|\w+ \d{1,2}) )?(?:given?|gave|gives) ((?:the |a |an )?[\p{L}][\p{L}'’, -]{1,80}?)(?: \([^)]{1,30}\))? (?:until|till|\S+ (?:hours|days|weeks))\b/iu
/** "… read out the terms and gave him until Monday": the words before name who gives. */
const GAVE =
  /\b(?:given?|gave|gives) ((?:the |a |an )?[\p{L}][\p{L}'’ -]{1,60}?) (?:until|till|\S+ (?:hours|days|weeks) to)\b/iu
/** "Korem was given till Wednesday": who is given how long. */
const WAS_GIVEN =
  /(?:^|[;:,] |\band )((?:the |all |its |their )?[\p{L}][\p{L}'’ -]{1,50}?) (?:was|were|has been|have been|had been) given (?:until|till|\S+ (?:hours|days|weeks)(?: to\b|[,.;]|$))/iu
/** "The fighters must be gone by Friday": who must give way. */
const MUST =
  /(?:^|[;:,] |\b(?:and|that) )((?:the |all (?:the )?|his |her |their |its )?[\p{L}][\p{L}'’ -]{1,50}?) (?:must|ha(?:s|ve|d) to|(?:is|are|was|were) to) (?:all )?(?:leave|be (?:gone|out|back|empty|emptied|cleared|evacuated|vacated|abandoned|dismantled|disarmed|withdrawn|handed|surrendered|released|freed?|opened|lifted|\S+ kilomet\w+)|go|withdraw|pull|hand|give up|surrender|lay down|disarm|open|lift|stop|cease|release|free|accept|sign|decide|answer|comply|let|evacuate|vacate|quit)\b/iu
/** "Officers told the town's negotiators on Tuesday, or expect what Daraya got". */
const ORDERED =
  /\b((?:the |a |an )?(?:[\p{L}'’-]+ ){0,4}?(?:officers?|officials?|army|military|commanders?|generals?|rebels|fighters|militia|junta|government|authorities|troops|forces|\p{Lu}\p{L}+s?)) (?:told|warned|ordered) ((?:the |a |an )?[\p{L}'’][\p{L}'’ -]{2,50}?)(?= on\b| yesterday| that|,| to\b)/u
const ELSE =
  /\bor (?:else|expect|face|be (?:bombed|attacked|shelled|killed|treated)|the|(?:he|she|they|it) would)\b|\bunless\b/i
const PRONOUN = /^(?:it|he|she|they|we|him|her|them|us|then|and|who|which|this|everybody|both)\b/i

/** A judge who gives somebody fifteen days gives no ultimatum. */
const SENTENCED =
  /\b(?:court|judge|magistrate|tribunal|jury)\b[^.;]{0,40}\b(?:gave|gives|given|handed)\b|\b(?:sentenced|jailed|fined|detention|in (?:jail|prison))\b[^.;]{0,60}\b(?:days|weeks)\b/i

/** That anybody was given a last day is denied. */
const NOT_SET =
  /\bden(?:y|ies|ied) (?:that (?:it|he|she|they|we) (?:had|has|have) |having )(?:ever )?(?:given|set|issued|threatened|ordered|told|sent|put)\b|\b(?:false|untrue|not true|a lie|no truth|invented|fabricat\w+)\b[^.;]{0,60}\b(?:ultimatum|deadline)\b|\bno such (?:ultimatum|deadline|order|term)\b/i

/** Deadlines, orders and acceptances in one sentence. */
export function duesIn(t: Telling): readonly Draft[] {
  return [...deadlinesIn(t), ...ordersIn(t), ...acceptancesIn(t), ...carriedIn(t)]
}

function deadlinesIn(t: Telling): readonly Draft[] {
  const { line, published } = t
  if (line.heading || SENTENCED.test(line.text) || isOfDailyLife(line.text) || NOT_SET.test(line.text)) return []
  const passed = PASSED.exec(line.text)
  const gone = passed !== null && !NOT_PASSED.test(line.text.slice(0, passed.index))
  const by = gone
    ? (doneOn(line.text, published) ?? daySetBefore(t) ?? published)
    : (dayGoneBy(line.text, published, () => daySetBefore(t)) ?? dayPassedIn(t))
  const late: readonly Draft[] = by === null ? [] : [{ ...bareDraft('passed', t), day: by, ...whereGone(t, by) }]
  const otherwise = OR_ELSE.exec(line.text)
  if (otherwise && !gone) return demandsIn(t, otherwise)
  const set = isHearsay(line.text) ? null : (termSetIn(line.text, published) ?? untilIn(line.text))
  const who: Given | null = givenIn(t) ?? termIn(t) ?? (set === null ? null : { ...set, towns: townsSet(t, set) })
  if (gone && who === null) return [...late, ...expiredIn(t, passed)]
  if (who === null && !DUE.test(line.text)) return late
  const until = /\b(?:until|till|by|within)\b/i.exec(line.text)?.index ?? line.text.length
  const made = who?.made ?? doneOn(line.text.slice(0, until), published) ?? who?.from ?? madeBehind(t) ?? longAgo(t)
  const told = postponedTo(line.text, made ?? published) ?? who?.day ?? lastDayIn(line.text, made, published)
  // What ran out before the report ran out in the year before, where the year to come would have it ahead.
  const day = gone && told !== null && published !== null && told > published ? yearBefore(told, published) : told
  if (day === null) return gone && passed !== null ? [...late, ...expiredIn(t, passed)] : late
  const { by: maker, to, towns, orElse } = who ?? {}
  return [
    // What went by went by on its day.
    ...late.map(({ towns: _, ...d }) => ({ ...d, day })),
    {
      ...withLikeness(t),
      day,
      ...(made === null ? {} : { made }),
      ...(maker === undefined ? {} : { by: maker }),
      ...(to === undefined ? {} : { to }),
      ...(towns === undefined ? {} : { towns }),
      ...(orElse === true ? { names: ['or else'] } : {}),
      ...obeyedBehind(t, to, made ?? null, maker),
    },
  ]
}

/** "The day passed, and nothing happened". */
const PASSED_BARE =
  /^(?:But |And |Yet |In the event )?(?:[Tt]he|[Tt]hat) (?:day|hour|date|moment|deadline) (?:itself )?(?:passed|went by|came and went|has passed|had passed|has gone by)\b(?! (?:quietly|peacefully|calmly|in ))/
/** Sentences back in which the day stands that is said to have passed. */
const FEW = 2

/** The last day that one of the sentences before sets, where a sentence says no more than that it passed; else null. */
function dayPassedIn(t: Telling): string | null {
  return PASSED_BARE.test(t.line.text) ? daySetBefore(t) : null
}

/** Where a day went by: in the town of the order that set it; "noon came, and bombs fell on Pale" is not of Pale. */
function whereGone(t: Telling, day: string): Partial<Draft> {
  const { lines, at, line: own } = t
  for (let i = at - 1; i >= Math.max(0, at - FEW - 1) && lines[i]?.paragraph === own.paragraph; i--) {
    const set = deadlinesIn({ ...t, at: i, line: lines[i] as Telling['line'] }).find((d) => d.what === 'deadline')
    if (set?.day === day) return { towns: set.towns ?? townsAbout(lines, i).slice(0, 1) }
  }
  const end = goneUntil(t.line.text)
  const towns = end === null ? t.line.towns : t.line.towns.filter((x) => x.start - t.line.start < end)
  if (towns.length === t.line.towns.length) return {}
  const line = { ...t.line, towns }
  return { towns: townsAbout([...t.lines.slice(0, t.at), line], t.at).slice(0, 1) }
}

/** The last day that one of the sentences right before sets; null where none does. */
function daySetBefore({ lines, at, line, published }: Telling): string | null {
  if (published === null) return null
  for (let i = at - 1; i >= Math.max(0, at - FEW) && lines[i]?.paragraph === line.paragraph; i--) {
    const { text } = lines[i] as Telling['line']
    const day = /\b(?:until|till|by|deadline|within)\b/i.test(text)
      ? deadlineIn(text, doneOn(text, published) ?? published)
      : null
    if (day === null) continue
    const weekday = /\b(?:until|till|by) (?:\S+ )?\p{Lu}\p{Ll}+day\b/u.test(text)
    return day <= published ? day : weekday ? plusDays(day, -7) : null
  }
  return null
}

const FROM_HOUR = /\bfrom (?:(?:noon|midnight|dawn|\d[\d:.]*)(?: [ap]\.?m\.?)?)?(?: on)? /i

/** The last day words set, counted from the day they were said; "from 6 a.m. on Thursday" too, where they threaten. */
function lastDayIn(text: string, made: string | null, published: string | null): string | null {
  const day = deadlineIn(text, isFromNow(text) ? published : (made ?? published))
  if (day !== null || !isOrElse(text)) return day
  const from = FROM_HOUR.exec(text)
  return from ? dayIn(text.slice(from.index, from.index + 60), made ?? published) : null
}

function yearBefore(day: string, published: string): string {
  const before = `${Number(day.slice(0, 4)) - 1}${day.slice(4)}`
  return before <= published ? before : day
}

/** The town a term is set for: the one it is set to, never that of who sets it, nor one that is only threatened with. */
function townsSet(t: Telling, { by, to }: TermSet): readonly Town[] {
  const { start, text } = t.line
  const of = t.line.towns.find((x) => to?.includes(text.slice(x.start - start, x.end - start)))
  if (of) return [of]
  const own = withoutAway(t, to)
  const towns = own.line.towns.filter((x) => !by?.includes(text.slice(x.start - start, x.end - start)))
  // "Else Osijek would be a second Vukovar": who is threatened is who is told.
  const end = elseAt(text)
  const threatened = t.line.towns.find(
    (x) =>
      x.start - start >= end &&
      x.start - start < end + 12 &&
      /^ (?:would|will|shall)\b/.test(text.slice(x.end - start)),
  )
  if (towns.length === 0 && threatened) return [threatened]
  const line = { ...own.line, towns }
  return townsOn({ ...own, line, lines: own.lines.map((l, i) => (i === t.at ? line : l)) })
}

/** Days before a report from which on the month its paragraph told before is history. */
const HISTORY = 100

/** The first day of the month in which the sentence before, in the paragraph, sets what is told: "In November 2020 … He then gave them three days". */
function longAgo({ lines, at, line, published }: Telling): string | null {
  const before = lines[at - 1]
  if (before === undefined || before.paragraph !== line.paragraph || published === null) return null
  const first = monthIn(before.text, published)?.[0] ?? null
  return first !== null && (daysBetween(first, published) ?? 0) > HISTORY ? first : null
}

const SAME = /\bthe same (?:paper|terms|deal|text|offer|conditions|choice|demands|message|sheet)\b/i

/** "It is the same paper. Korem was given till Wednesday": the words before say whose terms they are. */
function withLikeness(t: Telling): ReturnType<typeof bareDraft<'deadline'>> {
  const draft = bareDraft('deadline', t)
  const before = t.lines[t.at - 1]
  if (before === undefined || before.paragraph !== t.line.paragraph || !SAME.test(before.text)) return draft
  const span = { start: before.start, end: draft.span.end }
  return { ...draft, span, words: `${before.text} ${t.line.text}` }
}

/** "The junta's ultimatum", "an ultimatum by the army": whose it was. */
const WHOSE =
  /\b((?:the |an? )?\p{L}[\p{L} -]{1,40}?)['’]s? (?:\S+[- ](?:hour|day|week)s? |own )?(?:ultimatum|deadline)\b|\b(?:ultimatum|deadline)\b[^.;]{0,30}?\b(?:by|from|set by|given by|issued by) (the [\p{L} -]{2,40}?|\p{Lu}[\p{L} '’-]{2,40}?)(?= to\b| for\b| had\b| has\b| expired| ran| passed| lapsed| went|[,.])/iu
/** "The ultimatum to the strikers", "the deadline for the garrison to leave": whom it bound. */
const FOR_WHOM =
  /\b(?:ultimatum|deadline)\b[^.;]{0,60}?\b(?:to|for|given to) (the [\p{L} -]{2,40}?|\p{Lu}[\p{L}'’ -]{2,30}?)(?= to\b| at\b| in\b| had\b| has\b| expired| ran| passed| lapsed| went|[,.])/iu

/** Whose a term was that went by, and whom it bound, as the words tell it. */
export function termOf(text: string): { readonly by: string | undefined; readonly to: string | undefined } {
  const whose = WHOSE.exec(text)
  return {
    by: named((whose?.[1] ?? whose?.[2] ?? '').trim() || null),
    to: named((FOR_WHOM.exec(text)?.[1] ?? '').trim() || null),
  }
}

/** An ultimatum that is told of only when it runs out: whose it was, or whom it bound, and the day. */
function expiredIn(t: Telling, passed: RegExpExecArray | null): readonly Draft[] {
  const { text } = t.line
  const day = doneOn(text, t.published)
  if (passed === null || day === null) return []
  const whose = WHOSE.exec(text)
  const set = setterIn(text)
  const by = set?.by ?? named((whose?.[1] ?? whose?.[2] ?? '').trim() || null)
  const to = set?.to ?? named((FOR_WHOM.exec(text)?.[1] ?? '').trim() || null)
  if (by === undefined && to === undefined) return []
  return [
    {
      ...bareDraft('deadline', t),
      day,
      ...(by === undefined ? {} : { by }),
      ...(to === undefined ? {} : { to }),
      towns: townsOn(t),
    },
  ]
}

function demandsIn(t: Telling, otherwise: RegExpExecArray): readonly Draft[] {
  const { line, published } = t
  const behind = line.text.slice(otherwise.index)
  const made = doneOn(line.text.slice(0, otherwise.index), published) ?? madeBehind(t)
  const base = made ?? published
  const day = daysNamed(behind, null).length > 0 || base !== null ? dayIn(behind, base) : null
  if (day === null || (base !== null && day < base)) return []
  const to = pleadedWith(t, behind) ?? named(LET_KNOW.exec(line.text.slice(0, otherwise.index))?.[1] ?? null)
  const who = subjectBefore(
    line.text,
    /\b(?:called|said|demanded|warned|told|advised|answered|replied|threatened|announced|circulated|vowed|declared|let it be known|swore|promised|gave notice|let (?:the |its )?[\p{L}'’ ]{2,40} know)\b/iu.exec(
      line.text,
    )?.index ?? 0,
  )
  return [
    {
      ...bareDraft('deadline', t),
      day,
      ...(made === null ? {} : { made }),
      names: ['or else'],
      ...(who === null ? {} : { by: who }),
      ...(to === undefined ? {} : { to }),
      // "Washington answered by circulating a draft": who threatens sits there.
      towns: line.towns.filter((x) => !who?.includes(line.text.slice(x.start - line.start, x.end - line.start))),
    },
  ]
}

/** "Let the city of Zagreb know that": whom a demand with an end is put to. */
const LET_KNOW = /\blet ((?:the |its )?\p{L}[\p{L}'’ -]{1,40}?) know\b/u
const HE_DOES = /^(?:unless|if) (?:he|she|it|they) /i
const WANTS =
  /\b(?:wants?|wanted|demand(?:s|ed) of|ask(?:s|ed)|call(?:s|ed) on|urge[sd]?|press(?:es|ed)|told|requires?|required|expects?) ((?:the |its |their )?\p{L}[\p{L}'’ -]{1,40}?) (?:to|that)\b/u

/** Whom a demand with an end is put to, where he is only "he": whom the sentence before wants to do it. */
function pleadedWith({ lines, at, line }: Telling, behind: string): string | undefined {
  const before = lines[at - 1]
  if (!HE_DOES.test(behind) || before === undefined || before.paragraph !== line.paragraph) return undefined
  return named(WANTS.exec(before.text)?.[1] ?? null)
}

/** A sentence without the towns of its threat ("or else the guns on the Oskil …") and without the capital that is asked. */
function withoutAway(t: Telling, to: string | undefined): Telling {
  const end = elseAt(t.line.text)
  const towns = t.line.towns.filter((x) => x.start - t.line.start < end && !(to !== undefined && capitalOf(x.ref.name)))
  const line = { ...t.line, towns }
  return { ...t, line, lines: t.lines.map((l, i) => (i === t.at ? line : l)) }
}

/** Who gives whom how long; `from` is the day on which, the sentence before says, they were told. */
interface Given {
  readonly by?: string
  readonly to?: string
  readonly towns?: readonly Town[]
  readonly from?: string | null
  readonly orElse?: true
  readonly day?: string | null
  readonly made?: string | null
}

/** An order with a last day that nobody "gives until", and the town it is about. */
function termIn(t: Telling): Given | null {
  const order = orderWithTerm(t)
  if (order === null) return null
  // "Told to sign what Bako signed" is not about Bako.
  const put = townPutTo(t)
  return { ...order, towns: put ? [put] : townsOn(withoutAway(t, order.to)) }
}

function givenIn(t: Telling): Given | null {
  const { text } = t.line
  const gives = /\bg(?:ive[ns]?|ave)\b/i.test(text)
  const given = gives ? GIVEN.exec(text) : null
  const giver = withoutWhen((given?.[1] ?? '').trim())
  if (
    given &&
    giver !== '' &&
    !PRONOUN.test(giver) &&
    !ENDS_IN_PRONOUN.test(giver) &&
    !/ and$/.test(given[1] as string)
  )
    return { by: giver, to: (given[2] as string).trim(), towns: townsGiven(t) }
  const gave = gives ? GAVE.exec(text) : null
  if (gave) {
    const joined = / and (?:then |also |has |have |had )*$/i.test(text.slice(0, gave.index))
    const by = named(joined ? leadSubject(text) : subjectBefore(text, gave.index)) ?? ordererOf(t)?.by
    const to = (gave[1] as string).trim()
    return { ...(by === undefined ? {} : { by }), ...(PRONOUN.test(to) ? {} : { to }), towns: townsGiven(t) }
  }
  // "The minister recalls that on Tuesday he gave the Israelis 48 hours": he is whom the words before name.
  if (given && ENDS_IN_PRONOUN.test(giver) && !PRONOUN.test(given[2] as string)) {
    const by = named(subjectBefore(text, given.index + given[0].search(/\bg(?:ive[ns]?|ave)\b/i)))
    return { ...(by === undefined ? {} : { by }), to: (given[2] as string).trim(), towns: townsGiven(t) }
  }
  const passive = gives ? WAS_GIVEN.exec(text) : null
  const must = passive || !/\b(?:must|ha(?:s|ve|d) to|(?:is|are|was|were) to)\b/i.test(text) ? null : MUST.exec(text)
  const m = passive ?? must
  if (!m) return null
  const order = ordererOf(t)
  // What must be done by a day is an ultimatum where somebody is named who says so.
  const threat = must !== null && isOrElse(text)
  if (must && ((order === null && !threat) || !/\b(?:by|until|till|within|before)\b/i.test(text))) return null
  const letKnow = orderToldIn(m[1] as string)
  if (letKnow !== null && must !== null && letKnow.by !== null && letKnow.to !== undefined)
    return {
      by: letKnow.by,
      to: letKnow.to,
      ...(threat ? { orElse: true as const } : {}),
      towns: townsOn(t),
    }
  const told = SAYING.exec(m[1] as string)
  const whom = WHOM.exec(text)?.[1]
  const by = whom ?? (told ? named(told[1] as string) : order?.by)
  const to = (m[1] as string)
    .slice(told?.[0].length ?? 0)
    .replace(/^(?:according to whom|in whose words) /i, '')
    .trim()
  return {
    ...(by === undefined ? {} : { by, from: order?.day ?? null }),
    ...(PRONOUN.test(to) ? {} : { to }),
    ...(threat ? { orElse: true as const } : {}),
    towns: passive ? townsIn(t, 0) : townsOn(t),
  }
}

/** "The general said the garrison must leave": who says it stands before who must. */
const SAYING = /^(.{2,60}?) (?:said|says|announced|declared|warned|demanded|insisted|repeated|decreed)(?: that)? /iu
/** "The threat voiced by spokesmen of the movement, according to whom Israel must accept". */
const WHOM = /(?:\bby |, )([^,;]{2,70}?), (?:according to whom|in whose words) /iu
/** "…, the army decreed". */
const DECREED =
  /,["”]? ((?:the |an? )?\p{L}[\p{L}'’ -]{1,40}?) (?:has |had )?(?:decreed|ordered|announced|warned|demanded|declared|insisted)(?: (?:on )?\w+)?\.?["”]?$/u

function named(name: string | null): string | undefined {
  return name === null || PRONOUN.test(name) || / and /.test(name) ? undefined : name
}

const ORDERS =
  /\b(?:met|told|sent|summoned|gave|read|announced|called|warned|ordered|came out|wrote|demanded|issued|set|handed|informed|received)\b/i

/** Who speaks to those who must give way: the subject of the nearest sentence before, in the paragraph, that tells of it; and its day. */
function ordererOf({
  lines,
  at,
  line,
  published,
}: Telling): { readonly by: string; readonly day: string | null } | null {
  const last = named(DECREED.exec(line.text)?.[1] ?? null)
  if (last !== undefined) return { by: last, day: null }
  const own =
    /\b(?:told|ordered|warned|summoned|sent word|let (?:it be known|\w+ know)|notified|informed|decreed|insisted|required)\b/i.exec(
      line.text,
    )
  const here = own ? named(subjectBefore(line.text, own.index)) : undefined
  if (here !== undefined) return { by: here, day: doneOn(line.text.slice(0, 120), published) }
  const opened = /^[^:]{5,120}: /.test(line.text) ? named(leadSubject(line.text)) : undefined
  if (opened !== undefined && isAsker(opened.split(/ (?:for|of|in|to|on|at) /)[0] as string))
    return { by: opened, day: null }
  for (let i = at - 1; i >= Math.max(0, at - 4); i--) {
    const { text, paragraph } = lines[i] as Telling['line']
    if (paragraph !== line.paragraph) break
    const message = messageIn(text, published)
    if (message !== null) return message
    const verb = ORDERS.exec(text)
    const by = verb ? named(lastSubject(text, verb.index)) : undefined
    if (by !== undefined) return { by: fullOf(by, lines, i), day: doneOn(text, published) }
  }
  return null
}

/** The subject of the clause a verb stands in: "The war began when the premier sent soldiers" has the premier. */
function lastSubject(text: string, verb: number): string | null {
  const cut = /^.*\b(?:when|after|as|while|because|and then)\s/iu.exec(text.slice(0, verb))?.[0].length ?? 0
  return subjectBefore(text.slice(cut), verb - cut) ?? subjectBefore(text, verb)
}

/** "The same officers" are those named before: "officers of the federal army". */
function fullOf(by: string, lines: Telling['lines'], at: number): string {
  const noun = /^(?:the|these|those) same (\p{L}+)$/iu.exec(by)?.[1]
  if (noun === undefined) return by
  const full = new RegExp(`\\b((?:\\p{L}+ )?${noun} (?:of|from) (?:the )?(?:\\p{L}+ )?\\p{L}+)`, 'iu')
  for (let i = at; i >= Math.max(0, at - 12); i--) {
    const m = full.exec((lines[i] as Telling['line']).text)
    if (m) return (m[1] as string).replace(/ (?:met|told|sent|gave|said|came)$/, '')
  }
  return by
}

/** "The committee of Homs gave al-Wa'er until Thursday" is about al-Wa'er. */
function townsGiven(t: Telling): readonly Town[] {
  const put = townPutTo(t)
  if (put) return [put]
  return townsIn(t, t.line.text.search(/\b(?:given?|gave|gives)\b/i))
}

/** The first town the sentence names from an offset on, else the one it is about. */
function townsIn(t: Telling, from: number): readonly Town[] {
  const object = t.line.towns.filter((x) => x.start - t.line.start >= from)
  return object.length > 0 ? object.slice(0, 1) : townsOn(t)
}

/**
 * The town a sentence is about; a hotel or a hall where terms were read is not where they hold. "Their commander in Bardiya told the
 * landlords": the region it names goes before a town that only other paragraphs name.
 */
function townsOn(t: Telling): readonly Town[] {
  const { towns, areas, home, lead, start, text, paragraph } = t.line
  const told = (): boolean =>
    t.lines.slice(Math.max(0, t.at - 8), t.at).some((l) => l.paragraph === paragraph && l.towns.length > 0)
  const area =
    towns.length > 0 || home.length > 0 || lead !== null || areas.length === 0 || told()
      ? undefined
      : areas.find((x) => OF_AREA.test(text.slice(0, x.start - start).slice(-40)))
  if (area) return [area]
  return townsAbout(t.lines, t.at)
    .filter((x) => x.ref.precision !== 'site')
    .slice(0, 1)
}

const OF_AREA =
  /\b(?:commanders?|governor|chiefs?|committee|council|people|men|villagers|farmers|landlords|residents|inhabitants|elders|fighters|garrison|troops|soldiers|traders|families) (?:in|of|from) (?:the )?$/i

function ordersIn(t: Telling): readonly Draft[] {
  const or = ELSE.exec(t.line.text)
  const m = or ? ORDERED.exec(t.line.text) : null
  if (!m || !or) return []
  // "Or expect what Daraya got" is not about Daraya.
  const own = t.line.towns.filter((x) => x.start - t.line.start < or.index)
  const lines = t.lines.map((l, i) => (i === t.at ? { ...l, towns: own } : l))
  const made = doneOn(t.line.text.slice(0, 120), t.published)
  return [
    {
      ...bareDraft('ordered', t),
      towns: townsOn({ ...t, lines }),
      day: deadlineIn(t.line.text, made ?? t.published),
      by: (m[1] as string).trim(),
      to: (m[2] as string).trim(),
      ...(made === null ? {} : { made }),
    },
  ]
}
