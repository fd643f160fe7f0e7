// Orders with a last day that nobody "gives until": what must be signed by a day or else, pardons that run out, answers that are awaited;
// the day that went by; and the terms of one town that are put to another.
import { isElseNext, isProvided, nameAlone, orderTold, termsBrought } from './asides-orders.ts'
import { subjectBefore, type Telling } from './asides-types.ts'
import { dayIn } from './days.ts'
import { isHearsay } from './hearsay.ts'
import { daysNamed, doneOn } from './told-days.ts'

/** What follows where an order is not obeyed: "or else the guns", "if not, they would be bombed", "failing which". */
const ELSE =
  /\bor (?:else|be|face|expect|risk|suffer|lose|forfeit|die|bear|take the consequences|see)\b|\beither\b[^.;]{5,120}\bor\b[^.;]{1,60}\b(?:would|will|shall|be)\b|\bin default of (?:which|that|this)\b|\bfailing (?:which|that|this)\b|\bif (?:not|they (?:did|do) not|it (?:did|does) not|nobody|no one)\b|[,;–—-] ?else\b|\botherwise\b|\b(?:on|under) pain of\b|[,;–—-] ?or (?:the|they|it|he|we|its|their|his)\b[^.;]{1,60}\b(?:would|will|shall)\b|[,–—-] or (?:the|its|their|our) (?:\p{Ll}+ ){1,2}\p{Ll}{3,}s\b|\b(?:after (?:that|which)|thereafter|and then|from then on),? (?:nobody|no one|nothing|the|they|it|we|its|their)\b[^.;]{1,60}\b(?:would|will|shall|cut|attack|bomb|storm|shell|fire|come|march)\b/iu

/** Whether a sentence threatens those who do not obey. */
export function isOrElse(text: string): boolean {
  return ELSE.test(text)
}

/** Where in a sentence its threat begins; its end where it has none. */
export function elseAt(text: string): number {
  return ELSE.exec(text)?.index ?? text.length
}

/** Who puts an order with a last day, and to whom. */
export interface Ordered {
  readonly by?: string
  readonly to?: string
  readonly from?: string | null
  /** Set where the sentence threatens who does not obey. */
  readonly orElse?: true
}

const PRONOUN = /^(?:it|he|she|they|we|i|that|this|which|who|there|then|and|everybody|both)\b/i
const YIELDS =
  '(?:lay|laid|lays|give[s]?|gave|hand(?:s|ed)?|turn(?:s|ed)?|surrender(?:s|ed)?|c[ao]mes?|put[s]?|leave[s]?|left|yield(?:s|ed)?|report(?:s|ed)?|stop(?:s|ped)?|withdr[ae]ws?)'
/** "Fighters in the port who lay down their arms by 3 May will be pardoned". */
const PARDON = new RegExp(
  `\\b((?:those|all|any(?:one|body)?|every(?:one|body)|\\p{L}+)(?: (?:in|of|from|inside) (?:the )?\\p{L}[\\p{L}'’-]+)?) who (?:\\w+ )?${YIELDS}\\b[^.;]{0,60}?\\b(?:by|before|until|till)\\b[^.;]{0,60}?\\b(?:will|would|shall|is to|are to|were to)\\b[^.;]{0,20}?\\b(?:pardon\\w*|spared|amnest\\w+|safe\\w*|free|unharmed|prosecuted|punished|killed|shot|mercy|forgiven|li(?:fe|ves)|harmed|tried)\\b`,
  'iu',
)
/** "…, the governor promised." */
const SAID_LAST =
  /,["”’]? (?:so )?((?:the |an? )?\p{L}[\p{L}'’ -]{1,50}?) (?:announced|said|promised|declared|warned|offered|decreed|repeated)\b/u
/** "We await a written answer from the capital until five on the 21st". */
const AWAITS =
  /\b(?:awaits?|(?:is|are|was|were) (?:awaiting|waiting for)|w(?:ill|ould) wait for|waits? for|expects?) (?:an?|the|your|its|their) (?:\p{L}+ ){0,3}?(?:answer|reply|response|yes or (?:a )?no)\b(?: (?:from|by|of) (the \p{L}[\p{L} -]{2,40}?|\p{Lu}[\p{L}'’-]+))?[^.;]{0,30}?\b(?:until|till|by|before|no later than)\b/u
/** "The village head has been told to sign by Friday, or else": who is told, by nobody who is named or by somebody. */
const TOLD =
  /(?:^|[;:,] |\b(?:and|that) )((?:the |all (?:the )?|its |their )?[\p{L}][\p{L}'’ -]{1,50}?)(?: there| here)? (?:(?:has|have|had) (?:now |also |since )?been|was|were|is|are) (?:now |also |then )?(?:told|ordered|warned|instructed|summoned|commanded|bidden|called upon)(?: on \w+)?(?: by ((?:the |an? )?\p{L}[\p{L}'’ -]{2,40}?))?(?: on \w+)? to\b/iu
/** "The army's message was brought on Monday": whose word it is that follows. */
const MESSAGE =
  /^((?:the |an? )?\p{L}[\p{L} -]{1,40}?)(?:['’]s|s['’]) (?:message|leaflets?|flyers?|broadcasts?|notices?|decree|edict|proclamation|ultimatum|demands?|terms|orders?|letter|warning|conditions|note|offer|summons|paper|word)\b/iu
const OFFICER =
  /\b(?:from|by) (an? (?:\p{L}+ ){0,3}?(?:major|colonel|general|officer|commander|captain|brigadier|lieutenant|emissary|messenger|warlord|sheikh)\b)/iu
const UNTIL =
  /\b(?:by|until|till|before|no later than|not later than|within)\b|\bin \S+ (?:hours|days)\b|\bfrom (?=\d|noon|midnight|dawn)/i

/** An order with a last day in a sentence, whoever puts it; null where there is none. */
export function orderWithTerm(t: Telling): Ordered | null {
  const { text } = t.line
  if (!UNTIL.test(text) || isHearsay(text)) return null
  const pardon = / who /.test(text) ? PARDON.exec(text) : null
  if (pardon) {
    const says = /\b(?:announced|said|promised|declared|warned|offered|decreed|told|repeated)\b/i.exec(text)
    const behind = says && says.index > pardon.index + pardon[0].length ? SAID_LAST.exec(text)?.[1] : undefined
    return order(behind ?? (says ? subjectBefore(text, says.index) : null), pardon[1])
  }
  const awaits = AWAITS.exec(text)
  if (awaits) return order(subjectBefore(text, awaits.index), awaits[1])
  const brought = termsBrought(t)
  if (brought) return order(brought.by, brought.to)
  const letKnow = isProvided(t) ? orderTold(t) : null
  if (letKnow) return { ...order(letKnow.by, letKnow.to), orElse: true }
  if (!isOrElse(text) && !isElseNext(t)) return null
  const sheet = /: /.test(text) ? (MESSAGE.exec(text)?.[1] ?? sheetBefore(t)) : null
  if (sheet)
    return { ...order(sheet, undefined), orElse: true, from: doneOn(text.split(': ')[0] as string, t.published) }
  const told = TOLD.exec(text)
  if (told) return { ...order(told[2] ?? null, told[1]), orElse: true, from: dayBefore(t) }
  const turn = TURN.exec(text)
  if (turn) return { ...order(OFFICER.exec(text)?.[1] ?? null, turn[1]), orElse: true }
  const any = orderTold(t)
  return any ? { ...order(any.by, any.to), orElse: true } : null
}

function order(by: string | null | undefined, to: string | undefined): Ordered {
  const [maker, heard] = [nameAlone(by?.trim() ?? ''), nameAlone(to?.trim() ?? '')]
  return {
    ...(maker === undefined || PRONOUN.test(maker) ? {} : { by: maker }),
    ...(heard === undefined || PRONOUN.test(heard) ? {} : { to: heard }),
  }
}

/** "There was the general's paper. It arrived on Saturday: …": whose paper it is. */
function sheetBefore({ lines, at, line }: Telling): string | null {
  const before = lines[at - 1]
  if (!/^(?:It|This|That|The (?:paper|letter|message|note|text)) /.test(line.text)) return null
  if (before === undefined || before.paragraph !== line.paragraph) return null
  return CAME.exec(before.text)?.[1]?.trim() ?? MESSAGE.exec(before.text)?.[1]?.trim() ?? null
}

const CAME =
  /\b(?:there (?:was|came|is)|came|arrived|we had|have) ((?:the |an? )?\p{L}[\p{L} -]{1,40}?)(?:['’]s|s['’]) (?:\p{Ll}+ )?(?:message|ultimatum|demands?|terms|orders?|letter|paper|warning|conditions|note|summons)\b/u

/** Whose message the sentence before brings, and on which day. */
export function messageIn(text: string, published: string | null): { by: string; day: string | null } | null {
  const by = MESSAGE.exec(text)?.[1]?.trim()
  return by === undefined || PRONOUN.test(by) ? null : { by, day: doneOn(text, published) }
}

/** The day the sentence before sets for what follows, with or without "since". */
function dayBefore({ lines, at, line, published }: Telling): string | null {
  const before = lines[at - 1]
  if (before === undefined || before.paragraph !== line.paragraph) return null
  return daysNamed(before.text, published).find((d) => published === null || d <= published) ?? null
}

const POSTPONED =
  /\b(?:(?:put|pushed|moved|set) (?:the (?:date|day|hour|deadline|term|ultimatum)|it) (?:back|forward|on|out)(?: by \w+ \w+)? to|(?:extended|prolonged) (?:it|the (?:date|deadline|term|ultimatum)) (?:to|until|till))\b/i

/** The last day to which a sentence says a term was put back; null where it says no such thing. */
export function postponedTo(text: string, base: string | null): string | null {
  const m = POSTPONED.exec(text)
  return m ? dayIn(text.slice(m.index), base) : null
}

const NTH =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first twenty-second twenty-third twenty-fourth twenty-fifth twenty-sixth twenty-seventh twenty-eighth twenty-ninth thirtieth thirty-first'.split(
    ' ',
  )
const NTH_OF = new RegExp(
  `\\bthe (${NTH.toReversed().join('|')}) of (January|February|March|April|May|June|July|August|September|October|November|December)\\b`,
  'giu',
)

const NAMED_DAY =
  "(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?:,? (?:the )?\\d{1,2}(?:st|nd|rd|th)?)?(?:[’']s)?(?: (?:noon|midnight|dawn|morning|evening|night|afternoon))?|(?:[Nn]oon|[Mm]idnight|[Dd]awn|[Ss]unset)(?: on (?:\\w+day(?:,? the \\d{1,2}(?:st|nd|rd|th))?|the \\d{1,2}(?:st|nd|rd|th)|\\d{1,2} \\p{Lu}\\p{L}+))?|\\d{1,2} \\p{Lu}\\p{L}+|[Tt]he \\d{1,2}(?:st|nd|rd|th)(?: of \\p{Lu}\\p{L}+)?)"
const WENT =
  '(?:passe[ds]|went by|came and went|was up|ran out|expired|(?:had|has) (?:passed|come and gone|gone by|run out))'
/** What makes a day one that was set: "by which they were told to leave", "that the army had given them". */
const SET =
  "(?:,? (?:the (?:hour|day|date|term) )?(?:(?:until|by|before|up to|on) which|(?:that )?(?:(?:had been|was|were) )?(?:set|allowed|given|named|fixed|granted|appointed)|(?:(?:that|which) )?(?:the |its |their )?(?!(?:of|for|in|on|at|to|when|where|and|was|were|is|has|had) )(?:[\\p{L}’'-]+ ){1,4}?(?:had |has |have )?(?:set|given|gave|named|fixed|granted|appointed|allowed))\\b[^.;]{0,140}?)"
/** A day or an hour that was set, and that it is gone: "five o'clock on Monday, the hour until which …, went by". */
const GONE_BY = new RegExp(
  `\\b(?:[Tt]he (?:hour|day|date|time|moment|term|midnight|noon)|${NAMED_DAY})${SET},? ${WENT}\\b|\\blet the (?:hour|day|date|term|midnight)${SET}? (?:go by|pass|run out|lapse)\\b|\\bthe (?:date|day|hour) (?:had |has )?(?:come and gone|came and went)\\b|(?:^(?:(?:In|At|Around) \\p{Lu}[\\p{L}'’-]*(?: \\p{Lu}[\\p{L}'’-]*){0,2},? )?|[.;,] |\\b(?:and|that) )${NAMED_DAY} (?:passe[ds]|went by|came and went|came(?= ?,)|(?:had|has) (?:passed|come and gone|gone by))\\b(?! (?:quietly|peacefully|without (?:incident|shelling|a shot)|in ))`,
  'u',
)

/** "The fourth went by and so did the fifth": the day of a month, in words. */
const NTH_GONE = new RegExp(
  `\\b([Tt]he) (${NTH.toReversed().join('|')})(?= (?:passed|went by|came and went|(?:had|has) (?:passed|come and gone|gone by))\\b)`,
  'gu',
)

/** A text with the days that it names in words in figures. */
function inFigures(text: string): string {
  return text
    .replace(NTH_OF, (_, nth: string, month: string) => `${NTH.indexOf(nth.toLowerCase()) + 1} ${month}`)
    .replace(NTH_GONE, (_, the: string, nth: string) => {
      const n = NTH.indexOf(nth) + 1
      return `${the} ${n}${n % 10 === 1 && n !== 11 ? 'st' : n % 10 === 2 && n !== 12 ? 'nd' : n % 10 === 3 && n !== 13 ? 'rd' : 'th'}`
    })
}

/**
 * The day that was set and that, a sentence says, went by; null where it says no such thing. Where it names only an hour ("Noon came"),
 * the day is the one `before` tells.
 */
export function dayGoneBy(text: string, published: string | null, before: () => string | null): string | null {
  const words = inFigures(text)
  const gone = GONE_BY.exec(words)
  if (gone === null) return null
  const end = gone.index + gone[0].length
  const days = daysNamed(words.slice(0, end), published).filter((d) => published === null || d <= published)
  return days.at(-1) ?? before() ?? published
}

/** Where in a sentence the words end that say that a day or an hour went by; null where it says no such thing. */
export function goneUntil(text: string): number | null {
  const gone = GONE_BY.exec(text)
  return gone === null ? null : gone.index + gone[0].length
}

const NAME = "\\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}[\\p{L}'’-]+)?"
/** "It was Kutum's turn". */
const TURN = new RegExp(`\\b(${NAME})['’]s? turn\\b`, 'u')
