// Orders with a last day that nobody "gives until": what must be signed by a day or else, pardons that run out, answers that are awaited;
// the day that went by; and the terms of one town that are put to another.
import { isElseNext, isProvided, nameAlone, orderTold, termsBrought } from './asides-orders.ts'
import { bareDraft, type Draft, subjectBefore, type Telling } from './asides-types.ts'
import { dayIn, plusDays } from './days.ts'
import { isHearsay } from './hearsay.ts'
import { daysNamed, doneOn } from './told-days.ts'
import { type Town, townsAbout } from './towns.ts'

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
  "(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?:,? (?:the )?\\d{1,2}(?:st|nd|rd|th)?)?(?:[’']s)?(?: (?:noon|midnight|dawn|morning|evening|night|afternoon))?|(?:noon|midnight|dawn|sunset)(?: on \\w+day)?|\\d{1,2} \\p{Lu}\\p{L}+|the \\d{1,2}(?:st|nd|rd|th))"
/** A day or an hour that was set, and that it is gone: "five o'clock on Monday, the hour until which …, went by". */
const GONE_BY = new RegExp(
  `\\b[Tt]he (?:hour|day|date|time|moment|term)\\b(?: (?:until|by|before|up to) which| (?:that )?(?:(?:had been|was|were) )?(?:set|allowed|given|named|fixed|granted|appointed))\\b[^.;]{0,140}?\\b(?:passed|went by|came and went|was up|ran out|expired|(?:had|has) (?:passed|come and gone|gone by|run out))\\b|\\bthe (?:date|day|hour) (?:had |has )?(?:come and gone|came and went)\\b|(?:^|[.;,] |\\band )${NAMED_DAY} (?:passe[ds]|went by|came and went|came(?= ?,)|(?:had|has) (?:passed|come and gone|gone by))\\b(?! (?:quietly|peacefully|without (?:incident|shelling|a shot)|in ))`,
  'u',
)

/** The day that was set and that, a sentence says, went by; null where it says no such thing. */
export function dayGoneBy(text: string, published: string | null): string | null {
  const words = text.replace(
    NTH_OF,
    (_, nth: string, month: string) => `${NTH.indexOf(nth.toLowerCase()) + 1} ${month}`,
  )
  const gone = GONE_BY.exec(words)
  if (gone === null) return null
  const end = gone.index + gone[0].length
  const days = daysNamed(words.slice(0, end), published).filter((d) => published === null || d <= published)
  return days.at(-1) ?? published
}

const SHEET = '(?:\\p{Ll}+ )?(?:terms|paper|page|sheet|conditions|offer|deal|text|document|demands|choice|message)'
const NAME = "\\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}[\\p{L}'’-]+)?"
/** "It was Kutum's turn". */
const TURN = new RegExp(`\\b(${NAME})['’]s? turn\\b`, 'u')
/** Words that liken what is put to a town to what was put to another. */
const LIKENED = new RegExp(
  `\\b(?:the |this |those |an? )?(?:very |exactly the )?(?:same|identical) ${SHEET}\\b|\\b${SHEET} (?:that|which) (?:had been|has been|have been|was|were) (?:forced|imposed|pressed|put|laid) (?:up)?on (?=${NAME}\\b)|\\b${SHEET} (?:that|which|of|as in|given to|put to) (?=${NAME} (?:had )?(?:accepted|signed|got|took|was given|agreed)|${NAME}\\b)|\\b(?:on the (?:pattern|model|lines) of|after the (?:pattern|model|example|manner) of|(?:modelled|patterned) (?:up)?on (?:that|the one|those) (?:of|at|in)|(?:a|the) (?:very )?(?:copy|repeat|image|twin) of (?:that|the one) (?:of|at|in|struck at|signed (?:at|in)|made (?:at|in)))(?: (?=${NAME}\\b))?|\\b[Tt]he one (?:that|which) (?=${NAME} (?:had |has )?(?:accepted|signed|got|took|taken))|\\b[Ww]hat (?=${NAME} (?:had |has |had to |was )?(?:(?:been )?(?:made|forced|told|compelled) to )?(?:sign|signed|got|accept|accepted|took|take|agreed to|given)\\b)|\\b[Tt]he (?=${NAME} (?:paper|terms|document|list|model|sheet|formula|conditions)\\b)`,
  'u',
)
const PUT =
  /\b(?:handed|offered|presented|given|gave|read|shown|sent|brought|driven|carried|taken|put|served|delivered|told to (?:sign|take|accept)|(?:is|are|was|were) (?:now )?to (?:sign|take|accept)|show(?:ed|s)|demand(?:ed|s)|ask(?:ed|s) of|next|tabled|turn)\b/i
const NOT_PUT =
  /\b(?:not|never|nobody|no one|none|neither|if|whether|would|will|may|might|should|refus\w+ to|asked (?:if|whether)|said to be|fear\w*)\b/i

/** A town to which the terms of another are put: "Kutum was handed the same paper", "the same sheet was driven over to Mellit". */
export function handedIn(t: Telling): readonly Draft[] {
  const { line } = t
  const like = line.heading ? null : LIKENED.exec(line.text)
  if (!like) return []
  const put = PUT.exec(line.text)
  if (!put || isHearsay(line.text) || NOT_PUT.test(line.text.slice(0, Math.max(like.index, put.index)))) return []
  const town = townPutTo(t, like)
  return town ? [{ ...bareDraft('handed', t), day: dayPut(t, like), towns: [town] }] : []
}

/** The town to which terms are put: whose turn it is, behind "to", or before the verb; else the one the words before are about, never the model. */
function townPutTo(t: Telling, like: RegExpExecArray): Town | null {
  const { text, start, towns } = t.line
  const behind = like.index + like[0].length
  const own = towns.filter((x) => x.start - start < elseAt(text))
  const turn = TURN.exec(text)?.[1]
  const named =
    own.find((x) => turn !== undefined && text.startsWith(turn, x.start - start)) ??
    own.find((x) => isGoal(text, x.start - start, behind)) ??
    own.find((x) => x.end - start <= like.index && PUTS.test(text.slice(0, x.start - start))) ??
    own.find((x) => x.end - start <= like.index && IS_PUT.test(text.slice(x.end - start)))
  if (named) return named
  const models = new Set(own.filter((x) => x.start - start >= behind).map((x) => x.key))
  if (own.some((x) => !models.has(x.key))) return null
  const lines = t.lines.map((l, i) => (i === t.at ? { ...l, towns: [] } : l))
  return townsAbout(lines, t.at).find((x) => !models.has(x.key) && x.ref.precision !== 'site') ?? null
}

/** "Kutum was then handed", "the elders of Kutum were shown": what follows the town to whom terms are put. */
const IS_PUT =
  /^(?:['’]s \p{L}+)?,? (?:(?:was|were|is|are|has|have|had|been|then|also|next|now|too|in turn) )+(?:handed|offered|presented|given|read|shown|sent|brought|served|told to|to (?:sign|take|accept))\b/iu

/** "The army presented Kutum with", "handed the elders of Kutum". */
const PUTS =
  /\b(?:handed|offered|presented|gave|gives|shows?|showed|sent|brought|read|served|put to) (?:the \p{L}+ (?:of|in|at) )?$/iu

const GOAL =
  /\b(?:demanded|asked|required|expected) of (?:the \p{L}+ of )?$|\b(?:driven|carried|brought|taken|sent|handed|given|offered|put|presented|went|came|delivered|read)\b[^.;,]{0,30}\b(?:to|before|in) (?:the \p{L}+ of )?$/iu

function isGoal(text: string, at: number, from: number): boolean {
  return at >= from && GOAL.test(text.slice(from, at))
}

const LATER = /\b(an?|one|two|three|four|five|six|ten) (day|week)s? (?:later|after(?:wards)?)\b/i
const FEW = ['', 'one', 'two', 'three', 'four', 'five', 'six', '', '', '', 'ten']

/** The day on which terms are put to a town: before the likeness, "That was on Tuesday" behind it, or as the sentence before sets it. */
function dayPut(t: Telling, like: RegExpExecArray): string | null {
  const { lines, at, line, published } = t
  // Behind "the terms that Bako accepted" stands the day of Bako.
  const same = / same /.test(like[0]) && !/^ (?:as|that|which|of)\b/.test(line.text.slice(like.index + like[0].length))
  const own = line.text.slice(0, same ? elseAt(line.text) : like.index)
  const told = daysNamed(own, published).find((d) => published === null || d <= published)
  if (told !== undefined) return told
  const next = lines[at + 1]
  if (next?.paragraph === line.paragraph && /^(?:That|This|It) was\b/.test(next.text)) {
    const day = doneOn(next.text, published)
    // Nobody says "that was on Tuesday" of a Tuesday that is not over.
    if (day !== null) return day === published ? plusDays(day, -7) : day
  }
  const before = dayBefore(t)
  const later = LATER.exec(line.text)
  if (later && before !== null) {
    const n = Math.max(1, FEW.indexOf((later[1] as string).toLowerCase()))
    return plusDays(before, (later[2] as string).toLowerCase() === 'week' ? 7 * n : n)
  }
  return before ?? published
}
