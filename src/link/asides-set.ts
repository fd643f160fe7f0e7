// Last days that are set, told of as a thing or in somebody's own words: hours that somebody gave, a deadline set to somebody,
// an ultimatum that is refused, a pardon that runs out, "you have until Monday". Orders told by a verb are in `asides-terms.ts`.
import { BELOW_HUNDRED } from '../vocab/numbers/words.ts'
import { nameAlone, orderToldIn } from './asides-orders.ts'
import { isAsker, subjectBefore } from './asides-types.ts'
import { dayIn, deadlineIn } from './days.ts'
import { daysNamed, doneOn } from './told-days.ts'

/** Who sets whom a last day, and the day where it is not told by "until" or "by". */
export interface TermSet {
  readonly by?: string
  readonly to?: string
  readonly day?: string | null
  readonly made?: string | null
}

const NAMED = "(?:the |an? |its |their )?\\p{L}[\\p{L}'’-]*(?: (?!that\\b|which\\b|who\\b)\\p{L}[\\p{L}'’-]*){0,5}?"
const TERM = '(?:deadline|ultimatum|time limit|term)'
const SETS = '(?:set|given|gave|gives|issued|handed|put|addressed|delivered|allowed|granted|fixed|sent|sets)'
const NUMBER = `(?:\\d{1,3}|an?|${BELOW_HUNDRED})`
const PRONOUN = /^(?:it|he|she|they|we|i|you|him|her|them|us|that|this|which|who|there|then|and|everybody|both|all)\b/i

/** "The 72 hours that the president gave the mutineers", "the deadline the army had set for the town". */
const THAT_GAVE = new RegExp(
  `\\b[Tt]h(?:e|at|ose) (?:\\p{Ll}+ )?(?:${TERM}|(${NUMBER}) (hours?|days?|weeks?)|(?:hours|days|grace|time|respite))(?: (?:that|which))? (${NAMED})(?:, [^,]{3,40},)? (?:had |has |have )?${SETS}(?: (?:to|for))?(?: (?!on\\b|in\\b|at\\b|by\\b)(${NAMED}))?(?= on\\b| in\\b| at\\b| to\\b| for\\b| will\\b| would\\b| had\\b| has\\b| are\\b| is\\b| was\\b| were\\b| ran\\b| runs?\\b| pass\\w*\\b| expires?\\b| expired\\b| ends?\\b| ended\\b| lapse\\w*\\b|[,.;:]|$)`,
  'u',
)
/** "The general has set the militias of the port a deadline of 14 May", "gave the rebels an ultimatum: out by Friday". */
const SETS_WHOM = new RegExp(
  `(?:^|[,;:–—-] |\\b(?:and|that|when|after) )(?:[Oo]n (?:\\w+day|\\d{1,2} \\w+|\\w+ \\d{1,2}) )?(${NAMED}) (?:has |have |had )?(?:on \\w+ (?:\\w+ )?)?(?:set|given?|gave|gives|sets|issued|handed|sent|delivered) (?!an?\\b|its\\b|their\\b|another\\b|up\\b|in\\b|over\\b)(${NAMED}) (?:an?|its|their|another|one) (?:\\p{L}+[- ])?(?:\\S+[- ](?:hour|day|week)s? )?${TERM}\\b`,
  'u',
)
/** "Let it be known to the mayor that the city had until Wednesday", "the garrison has 48 hours to leave, a colonel said". */
const HAS_UNTIL = new RegExp(
  `(?:^|[,;:–—-] |\\b(?:and|that|said|says|but) )(${NAMED}) (?:now |still |only )?(?:ha(?:s|ve|d)) (?:only |just )?(?:(?:until|till)\\b|(?:${NUMBER}) (?:more )?(?:hours?|days?|weeks?) (?:to|in which)\\b)`,
  'u',
)
const SAYS =
  /\b(?:told|said|says|warned|announced|let (?:it be known|\p{L}+ know)|informed|notified|wrote|decreed|declared|sent word|read out|repeated)\b/u
/** "…, the colonel said on Thursday." */
const SAID_BEHIND = new RegExp(`,["”’]? (?:so )?(${NAMED}) (?:said|says|told|warned|announced|declared|wrote)\\b`, 'u')
/** "The president required of the assembly that the army return to barracks". */
const REQUIRED_OF = new RegExp(
  `(?:^|[,;:] |\\b(?:and|when|letter|of \\d{1,2} \\p{L}+) )(${NAMED}) (?:has |have |had )?(?:required|demanded|exacted|asked|requires|demands) (?:on \\w+ )?of (${NAMED}) (?:that|to)\\b`,
  'u',
)
/** "The rebels rejected a government ultimatum to leave by 9 May", "ignored the army's deadline of Monday". */
const REFUSED = new RegExp(
  `(?:^|[,;:] )(${NAMED}) (?:has |have |had )?(?:on \\w+ |again |also |flatly |promptly )?(?:rejected|refused|ignored|defied|dismissed|spurned|shrugged off|turned down|scorned|accepted|bowed to|heeded|received|got)(?: on \\w+)? (?:(?:an?|the|its|their|another) )?(?:\\S+[- ](?:hour|day|week) )?(?:(${NAMED})['’]s? (?:\\S+[- ](?:hour|day|week) )?${TERM}|(\\p{L}+) ${TERM}|${TERM} (?:by|from|of|set by|issued by|given by) (${NAMED}))(?= (?:to|for|that|of|by|on|which|under|with|until)\\b|[,.;]|$)`,
  'u',
)
/** "The junta's amnesty for deserters runs out on 20 May", "the offer of a safe passage holds until Sunday". */
const RUNS_OUT = new RegExp(
  `\\b(?:(${NAMED})['’]s? |[Tt]he |[Aa]n? )(?:\\p{Ll}+ )?(?:amnesty|pardon|grace period|period of grace|offer of (?:an? |the )?(?:amnesty|pardon|safe (?:passage|conduct)|corridor))\\b(?: (?:by|from|of) (${NAMED}))?(?: (?:for|to) ([^,.;]{3,60}?))? (?:runs? out|will run out|expires?|will expire|ends?|lapses?|closes?|holds (?:good )?(?:until|till|to)|is (?:good|valid|open) (?:until|till|to)|would (?:end|expire|lapse)) (?:on |at |until )?`,
  'u',
)
/** "You have until Monday," Ouattara told Gbagbo. */
const YOU = /\b[Yy]ou(?: \p{Ll}+)? (?:have|have got|must|are to|will|shall)\b|\b[Yy]our (?:time|last)\b/u
const TOLD_WHOM = new RegExp(
  `(?:^|[,.!?][”"’]? |[”"] |\\bin: )(${NAMED}) (?:has |have |had )?(?:told|warned|informed|wrote to|radioed|shouted to|said to|let) (${NAMED})(?= on\\b| in\\b| at\\b| over\\b| by\\b| yesterday\\b| know\\b|[,.;:]|$)`,
  'u',
)
/** "Twenty-four hours, the commander told the barracks, and then …". */
const HOURS_FIRST = new RegExp(`^["“]?(?:You have )?(${NUMBER}) (hours?|days?)\\b[,.!]`, 'iu')

/** Who sets whom a last day in words that name the day or the term as a thing; null where none does. */
export function termSetIn(text: string, published: string | null): TermSet | null {
  return thingSet(text, published) ?? pardonIn(text, published) ?? spokenIn(text, published)
}

function thingSet(text: string, published: string | null): TermSet | null {
  if (!/\b(?:deadline|ultimatum|time limit|term|hours?|days?|weeks?|grace)\b/i.test(text)) return null
  const sets = SETS_WHOM.exec(text)
  if (sets) return set(sets[1], sets[2])
  const that = THAT_GAVE.exec(text)
  if (that) {
    const made = doneOn(text.slice(that.index), published)
    const day =
      overOn(text.slice(that.index + that[0].length), published) ??
      (that[1] === undefined ? null : deadlineIn(`within ${that[1]} ${that[2]}`, made))
    return { ...set(that[3], that[4]), ...(day === null ? {} : { day }), ...(made === null ? {} : { made }) }
  }
  const refused = REFUSED.exec(text)
  const by = refused?.[2] ?? refused?.[3] ?? refused?.[4]
  return refused && !/^(?:an?|the|new|first|second|last|final|latest|similar)$/i.test(by ?? '')
    ? set(by, refused[1])
    : null
}

const IS_OVER =
  /\b(?:r[au]ns? out|expire[sd]?|pass(?:es|ed)|c(?:ame|omes?) to an end|end(?:s|ed)?|lapsed?s?|w(?:as|ere) up|(?:is|are) up|went by)\b/i

/** The day on which words say that a term is over. */
function overOn(text: string, published: string | null): string | null {
  const m = IS_OVER.exec(text)
  return m ? (daysNamed(text.slice(m.index, m.index + 60), published)[0] ?? null) : null
}

/** Who orders what must be done by a day, where the order is told by "requires of" or "has until"; null where it is not. */
export function untilIn(text: string): TermSet | null {
  const required = REQUIRED_OF.exec(text)
  if (required) return set(required[1], required[2])
  const has = /\bha(?:s|ve|d)\b/.test(text) ? HAS_UNTIL.exec(text) : null
  if (!has) return null
  const was = /\b(?:was|were|been) (?:\w+ )?(?:told|warned|informed|notified)\b/.test(text.slice(0, has.index + 1))
    ? orderToldIn(text.slice(0, has.index + has[0].length))
    : null
  if (was) return set(was.by ?? undefined, PRONOUN.test(has[1] as string) ? was.to : has[1])
  const says = SAYS.exec(text.slice(0, has.index + 1))
  const by = says ? subjectBefore(text, says.index) : SAID_BEHIND.exec(text.slice(has.index))?.[1]
  return by === null || by === undefined || !isAsker(by) ? null : set(by, has[1])
}

/** Whose deadline it was that a sentence tells of, and whom it bound: "the deadline that the Taliban set the elders". */
export function setterIn(text: string): TermSet | null {
  const that = THAT_GAVE.exec(text)
  return that ? set(that[3], that[4]) : null
}

function pardonIn(text: string, published: string | null): TermSet | null {
  const m = /\b(?:amnesty|pardon|grace|offer of)\b/i.test(text) ? RUNS_OUT.exec(text) : null
  if (!m) return null
  const behind = text.slice(m.index + m[0].length, m.index + m[0].length + 40)
  const day = dayIn(behind, published) ?? daysNamed(behind, published)[0] ?? null
  return day === null ? null : { ...set(m[1] ?? m[2], m[3]), day }
}

function spokenIn(text: string, published: string | null): TermSet | null {
  const hours = HOURS_FIRST.exec(text)
  if (!hours && !(YOU.test(text) && /\b(?:until|till|by|before|within|hours|days)\b/i.test(text))) return null
  const told = TOLD_WHOM.exec(text)
  if (!told) return null
  const made = doneOn(text.slice(told.index), published) ?? published
  const day = hours ? deadlineIn(`within ${hours[1]} ${hours[2]}`, made) : deadlineIn(text, made)
  return day === null ? null : { ...set(told[1], told[2]), day, made }
}

function set(by: string | undefined, to: string | undefined): TermSet {
  const [maker, heard] = [nameAlone(by?.trim() ?? ''), nameAlone(to?.trim() ?? '')]
  return {
    ...(maker === undefined || PRONOUN.test(maker) ? {} : { by: maker }),
    ...(heard === undefined || PRONOUN.test(heard) ? {} : { to: heard }),
  }
}

const THREAT =
  /\b(?:in default of|failing) (?:which|that|this)\b|\bor (?:else|they|it|he|the)\b[^.;]{0,60}\b(?:would|will|shall)\b|\bon pain of\b/i
const CIVIL =
  /\b(?:until|till|hours?|days?|weeks?|months?|\w+day)\b[^.;]{0,24}? to (?:repair|fix|mend|paint|finish|complete|build|pay|apply|register|file|enrol|renew|appeal against|submit (?:a bid|bids|papers|claims)|return (?:the )?books|find (?:a |another )?(?:flat|job|buyer))\b/i

/** Whether the term that words tell of is one of daily life: ten days to mend a bridge, a week to pay, with no threat behind. */
export function isOfDailyLife(text: string): boolean {
  return CIVIL.test(text) && !THREAT.test(text)
}
