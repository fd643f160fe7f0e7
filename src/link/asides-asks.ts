// Who asks whom and who promises what, where no claim of the sentence says so; and what was promised and has not been seen.

import { BELOW_HUNDRED, numberInWords } from '../vocab/numbers/words.ts'
import { answeredBehind, CAME, NOT_COME, thingAsked } from './asides-answers.ts'
import { retoldAsk } from './asides-retold.ts'
import { bareDraft, type Draft, isAsker, leadSubject, subjectBefore, type Telling } from './asides-types.ts'
import { plusDays } from './days.ts'
import { amountOf, FIGURE } from './figures.ts'
import type { Aside } from './linked-claim.ts'
import { daysNamed, doneOn } from './told-days.ts'

const ASKS =
  /\b(appeal(?:s|ed)? to|w(?:rote|ritten|rites) to|(?:(?:telegraphed|cabled|wired|faxed|radioed|e-?mailed|telephoned)(?: to)?|turned to)(?= [^.;]{3,90}\b(?:for|to (?:ask|beg|plead)|pleading|asking|begging|imploring|with an? (?:request|plea|appeal))\b)|cr(?:ied|y|ies|ying) out to|(?:sent|sends) an SOS to|(?:sent|sends|handed|addressed|smuggled|carried|posted|passed|slipped|dispatched)(?: out)? (?:a|an|the|its|their|another|his|her) (?:\p{Ll}+ )?(?:letter|appeal|petition|message|request|plea|note)(?: out| over| across)?(?: (?:on|in) (?:\w+day|\d{1,2} \p{L}+|\p{L}+ \d{1,2}|\p{Lu}\p{Ll}+))? to|sent (?:\p{L}+ ){1,3}to(?= (?:the )?[\p{L} ]{3,40} to (?:ask|beg|plead|request))|ask(?:s|ed)|begg?(?:ed|s)|urg(?:ed|es)|call(?:ed|s) on|petitioned|pleaded with|implored|press(?:ed|es)) /u
/** Where the name of whom is asked ends. */
const THEN = / (?:to|for|about|on|that|not|in|at|this|last|and (?:has|had|was|said)) |[,.;:()“”"]|$/u

/** "Our mayor rang the Red Cross, twice, and begged for ambulances": whom he turned to, and what he did then. */
const TURNED =
  /\b(?:rang|telephoned|phoned|called|informed|approached|visited|met|saw|went to|turned to|radioed|texted|stopped|cornered|received)(?: up)? ((?:the |an? |its |their |his |her )?\p{L}[\p{L}'’ -]{2,50}?)(?:, [^,]{2,30},)?(?: (?:on|in) \w+(?: \w+)?)? and (?:also |then )?(asked|begged|pleaded|appealed|implored)\b(?! (?:him|her|them) (?:about|whether|why|how|what|if))/u

/** The words of asking, where they stand, and whom they ask; null where they ask nobody by name. */
function askOf(text: string): { readonly verb: string; readonly at: number; readonly whom: string } | null {
  const turned = / and /.test(text) ? TURNED.exec(text) : null
  if (turned && !NO_ASK.test(turned[1] as string))
    return { verb: turned[2] as string, at: turned.index, whom: turned[1] as string }
  const m = ASKS.exec(text)
  if (!m) return null
  const rest = text.slice(m.index + m[0].length, m.index + m[0].length + 140).replace(/ and (?:to|on|from) /g, ' and ')
  const whom = rest.slice(0, rest.search(THEN)).trim()
  if (
    whom.length < 3 ||
    whom.length > 80 ||
    /^(?:that|questions?|for|to|if|when|not|only|in|on|at|once|again|twice)(?: |$)/.test(whom) ||
    NO_ASK.test(whom)
  )
    return null
  // "The minister called on the king on Tuesday and stayed": a visit.
  if (/^call/.test(m[1] as string) && !TO_DO.test(rest.slice(whom.length))) return null
  return { verb: m[1] as string, at: m.index, whom }
}

const TO_DO = /^(?:,? (?:on|in|at|last|this) \w+(?: \w+)?)?(?:, [^,]{2,60},)? (?:to|for|that|not to|in a|once|again)\b/
const NO_ASK = /\b(?:whether|why|how|what|if|reporters?|this newspaper|this agency|about|him|her|me|us)\b/i
const NOT =
  /\b(?:not|never|nobody|no one|none|neither|would|will|should|(?<!\d )may(?! \d)|might|if|was|were|been|be|to)\s+(?:\w+ )?$/i

const NAMED = "(?:the )?\\p{L}[\\p{L}'’ -]{2,60}?"
/** "The call made on Tuesday by the envoy for a pause": an ask that is told of as a thing. */
const THE_CALL = new RegExp(
  `(?:\\b(?:[Tt]he|[Aa]n?|[Tt]his|[Tt]hat|[Ii]ts|[Aa]nother)|\\p{L}+['’]s) (?:\\p{Ll}+ )?(call|appeal|plea|request|petition)s?(?: (?:made|issued|launched|sent|voiced))?(?: (?:on|last|in) \\w+(?: \\w+)?)? by (${NAMED})(?: on \\w+(?: \\w+)?)?(?: (?:to|on) ((?:the )?\\p{Lu}[\\p{L}'’ -]{2,50}?|the [\\p{L}'’ -]{3,40}?))?(?: on \\w+(?: \\w+)?)? (?:for (?:an?|the|\\p{L}+ing|\\p{Ll}+ (?:to|of)|food|water|help|aid|medicine|restraint)\\b|to (?!him|her|them|us|me)\\p{Ll}+\\b)`,
  'u',
)
/** "The boat of 9 April was the society's reply to the letter that the nurses had sent it on 20 March". */
const REPLY = new RegExp(
  `\\b(?:was|were|came as|came in) (?:(?:the |an? )?(${NAMED})['’]s? |the |an? |its |their )?(?:reply|answer|response) to (?:the|an?|their|its) (letter|appeal|request|plea|call|petition)s? (?:(?:that|which) (${NAMED}) (?:had )?(?:sent|made|written|addressed)|(?:of|by|from) (${NAMED})(?= of \\d| on |[,.]))`,
  'u',
)

/** What is told of as a thing that somebody asked, or that was the answer to it. */
function askToldOf({ text }: Telling['line'], published: string | null): Partial<Draft> | null {
  const reply = /\b(?:reply|answer|response) to\b/.test(text) ? REPLY.exec(text) : null
  if (reply && !NO_REPLY.test(text.slice(0, reply.index + reply[0].length))) {
    const by = (reply[3] ?? reply[4] ?? '').trim()
    const answered = daysNamed(text.slice(0, reply.index), published)[0]
    const asked = doneOn(text.slice(reply.index), published)
    if (answered === undefined || asked === null || answered < asked || !isAsker(by)) return null
    return {
      by,
      day: asked,
      answered,
      names: [APPEALS.test(reply[2] as string) ? 'appeal' : 'call'],
      ...(reply[1] ? { to: reply[1] } : {}),
    }
  }
  const down = / to /.test(text) ? TURNED_DOWN.exec(text) : null
  if (down && isAsker(down[1] as string)) {
    const refused = doneOn(text.slice(down.index + down[0].length), published) ?? published
    const day = doneOn(down[0], published)
    if (refused !== null)
      return {
        by: (down[1] as string).trim(),
        to: (down[3] as string).trim(),
        day,
        refused,
        names: [APPEALS.test(down[2] as string) ? 'appeal' : 'call'],
      }
  }
  const call = THE_CALL.exec(text)
  const by = call?.[2]?.trim() ?? ''
  if (!call || NOBODY.test(by) || !isAsker(by)) return null
  return {
    by,
    ...(call[3] === undefined ? {} : { to: call[3] }),
    day: doneOn(call[0], published),
    names: [APPEALS.test(call[1] as string) ? 'appeal' : 'call'],
  }
}

/** "The order's request to the governor to let its boat cross was turned down on 7 May": who asked whom, and that it was refused. */
const TURNED_DOWN = new RegExp(
  `(?:^|[,;] |\\b(?:and|that|but) )(${NAMED})(?:['’]s|(?<=s)['’]) (?:\\p{Ll}+ )?(request|appeal|plea|call|petition|letter) to (${NAMED})(?: on \\w+(?: \\w+)?)? (?:to|for|that|asking|about|on behalf) [^;]{3,160}? (?:was|were|has been|had been) (?:\\p{Ll}+ )?(?:rejected|refused|turned down|denied|dismissed|rebuffed|brushed aside|declined)\\b`,
  'u',
)

const APPEALS = /^(?:letter|appeal|plea|petition)/
const NO_REPLY = /\b(?:no|not|never|neither|nobody|hardly)\b/i
const NOBODY =
  /^(?:it|he|him|she|her|they|them|we|us|phone|telephone|radio|letter|name|video|post|mail|one|all|both)\b/i

/** Somebody asks somebody for something. */
export function asksIn(t: Telling): readonly Draft[] {
  const { line, published } = t
  if (line.heading || /^["“]/.test(line.text)) return []
  const told = askToldOf(line, published) ?? thingAsked(t, published) ?? retoldAsk(t)
  // Where its own sentence names no town, it is of none.
  if (told) return [{ ...bareDraft('asked', t), ...told, ...townAsked(t, told.by) }]
  const ago = askedAgo(line.text, published)
  if (ago) return [{ ...bareDraft('asked', t), ...ago, ...(isHouseNamed(ago.by ?? '') ? townAsked(t, ago.by) : {}) }]
  const ask = askOf(line.text)
  // "An officer, asked the same, said": who is asked there asks nobody.
  if (!ask || NOT.test(line.text.slice(0, ask.at)) || (ask.verb === 'asked' && /, $/.test(line.text.slice(0, ask.at))))
    return []
  if (PASSIVE.test(line.text.slice(0, ask.at))) return []
  const by = subjectBefore(line.text, ask.at) ?? (/^They\b/.test(line.text) ? theyAre(t) : null)
  if (by === null ? !/^We\b/.test(line.text) : !isAsker(by)) return []
  const day = doneOn(line.text, published)
  return [
    {
      ...bareDraft('asked', t),
      day,
      ...(by === null ? {} : { by }),
      to: ask.whom,
      ...answeredBehind(t, ask.whom, day, ask.at),
      names: [
        /^(?:appeal|cr(?:ied|y|ies)|telegraph|cabled|wired|faxed|radioed|e-?mailed|telephoned|turned|sent|sends|handed|addressed|smuggled|carried|posted|passed|slipped|dispatched|w(?:rote|ritten)|begg|implor|plead|petition)/.test(
          ask.verb,
        )
          ? 'appeal'
          : 'call',
      ],
    },
  ]
}

const HOUSE =
  /\b\p{Lu}[\p{L}'’.-]+(?: \p{Lu}[\p{L}'’.-]+)* (?:hospital|clinic|orphanage|monastery|convent|university|school|prison|parish|union|society|association)\b/u

/** Whether words name a house that is known by its name: "the director of Kennedy hospital". */
export function isHouseNamed(name: string): boolean {
  return /\p{Lu}/u.test(name) && HOUSE.test(name)
}

/** The town an ask is told of: that of its heading, or one it names, but for where something came from; of a house with a name, none. */
function townAsked({ line }: Telling, by: string | undefined): Partial<Draft> {
  if (line.home.length > 0) return { towns: line.home.slice(0, 1) }
  const own = line.towns.filter(
    (x) => !/\b(?:from|via|out of) (?:the )?$/.test(line.text.slice(0, x.start - line.start)),
  )
  return isHouseNamed(by ?? '') ? { towns: [] } : { towns: own.slice(0, 1) }
}

/** "Supplies for Kennedy hospital … after the director had begged": whose director he is. */
const FOR_HOUSE =
  /\bfor (?:the )?(\p{Lu}[\p{L}'’.-]+(?: \p{Lu}[\p{L}'’.-]+)* (?:hospital|clinic|orphanage|monastery|convent|school|prison))\b/u
const HEAD = /^(?:the |its )?(?:director|doctors?|nurses?|head|matron|surgeons?|staff|warden|abbot|chief doctor)$/i

/** "Four days after the director had asked", "a week after the letter of the nurses": how long before it came it was asked, and by whom. */
const AGO = new RegExp(
  `\\b(${BELOW_HUNDRED}|\\d{1,3}|an?) (day|week)s? after (?:(${NAMED}) (?:had |have |has )?(?:first )?(?:asked|appealed|written|wrote|requested|begged|applied|pleaded|telegraphed)\\b|(?:the|an?) (?:letter|appeal|request|plea|petition) (?:of|by|from) (${NAMED})(?=[,.;|]|$)|(${NAMED})(?:['’]s|(?<=s)['’]) (?:letter|appeal|request|plea|petition|call)\\b)`,
  'iu',
)
/** What came on a day, so many days after somebody had asked for it. */
function askedAgo(text: string, published: string | null): Partial<Draft> | null {
  const m = / after /.test(text) ? AGO.exec(text) : null
  if (!m) return null
  // "Sixteen days after its mayor had asked, flour came on the 22nd": what came may stand behind.
  const before = m.index === 0 ? text.slice(m[0].length) : text.slice(0, m.index)
  const who = (m[3] ?? m[4] ?? m[5] ?? '').trim()
  const house = HEAD.test(who) ? FOR_HOUSE.exec(before)?.[1] : undefined
  const by = house === undefined ? who : `${who} of ${house}`
  const answered = doneOn(before, published)
  const came = CAME.exec(before)
  if (answered === null || came === null || NOT_COME.test(before) || NOBODY.test(by) || !isAsker(by)) return null
  const n = Number(m[1]) || numberInWords((m[1] as string).toLowerCase()) || 1
  const from =
    /\b(?:of|from|by) (the (?:\p{Lu}[\p{L}-]+ ?)+)/u.exec(before)?.[1] ??
    leadSubject(text)?.replace(/ (?:tells?|says?|reports?|writes?|confirms?)\b.*$/u, '') ??
    null
  return {
    by,
    day: plusDays(answered, -n * ((m[2] as string).toLowerCase() === 'week' ? 7 : 1)),
    answered,
    names: ['appeal'],
    ...(from !== null && from !== by && from !== who && /^(?:the )?\p{Lu}\p{L}+ \p{Lu}/iu.test(from)
      ? { to: from.trim() }
      : {}),
  }
}

/** Who "they" are: the subject of the nearest sentence before in the paragraph that has one. */
function theyAre({ lines, at, line }: Telling): string | null {
  for (let i = at - 1; i >= Math.max(0, at - 3); i--) {
    const { text, paragraph } = lines[i] as Telling['line']
    const who = paragraph === line.paragraph ? leadSubject(text) : null
    if (who !== null && isAsker(who)) return who
  }
  return null
}

/** "Demanded on Saturday that the FARC release forty hostages". */
const THAT_THEY =
  /\b(?:demand|insist|ask|request|urg)(?:s|es|ed|ing)?(?: (?:on|again|late|early|yesterday|today)\b[^,.;]{0,20})? that ((?:the |its |all )?[\p{L}'’-]+(?: [\p{L}'’-]+){0,5}?) (?:release|free|withdraw|leave|lift|stop|halt|end|open|let|allow|hand|lay|give|return|pull|cease|accept|respect|disarm|surrender|join|resume|send|close|restore|quit)\b/iu

/** Whom words ask, as they name them; null where they name nobody. */
export function askedIn(words: string): string | null {
  const text = words.slice(0, 1200)
  return askOf(text)?.whom ?? THE_CALL.exec(text)?.[3] ?? THAT_THEY.exec(text)?.[1] ?? null
}

/** Who asks, as words before a verb of asking name him: "Caritas turned to Chad with a request"; undefined where they name nobody. */
export function askerIn(words: string): string | undefined {
  const text = words.slice(0, 1200)
  const call = THE_CALL.exec(text)
  if (call && isAsker(call[2] as string) && !NOBODY.test(call[2] as string)) return (call[2] as string).trim()
  const ask = askOf(text)
  if (ask === null || NOT.test(text.slice(0, ask.at)) || / (?:who|which|that) $/.test(text.slice(0, ask.at)))
    return undefined
  // "Oman is asked less often": who is asked does not ask.
  if (PASSIVE.test(text.slice(0, ask.at))) return undefined
  const by = subjectBefore(text, ask.at)
  return by !== null && isAsker(by) ? by : undefined
}

const PASSIVE = /\b(?:is|are|was|were|been|being|be) (?:\p{Ll}+ly |often |never |now )?$/u

const PROMISED =
  /\b(?:promis(?:ed|es)|pledg(?:ed|es)|vowed|undertook|agreed) to ((?:release|free|set free|let|allow|open|withdraw|pull|lift|hand over|return|exchange|evacuate|reopen)\b[^.;]{3,140})/i

/** "Announced on Friday that 4,208 prisoners of war would go home". */
const ANNOUNCED =
  /\b(?:announced|said|declared|promised|told \p{L}+(?: \p{L}+)?)(?: on \w+)?,? (?:that )?(?:(?:all|the|its|some|another) )?(?:\S+ )?(?:\p{L}+ ){0,2}(?:detainees|prisoners|captives|hostages|soldiers)\b[^.;]{0,70}\b(?:would|will|are to|were to) (?:go home|walk free|be (?:freed|released|let go|set free|handed over|sent home|exchanged|free))\b/iu

/** Somebody promises to let go, open or leave something. */
export function promisesIn(t: Telling): readonly Draft[] {
  const { line, published } = t
  const m = line.heading ? null : (PROMISED.exec(line.text) ?? ANNOUNCED.exec(line.text))
  if (!m || NOT.test(line.text.slice(0, m.index))) return []
  const before = line.text.slice(0, m.index).trimEnd()
  // "Ended their revolt when the authorities promised": the clause right before the verb has the subject.
  const by =
    /\b(?:when|after|as|because|that) ((?:the |an? )?[\p{L}'’ ]{3,40})$/u.exec(before)?.[1] ??
    subjectBefore(line.text, m.index)
  if (by === null) return []
  return [
    {
      ...bareDraft('promised', t),
      amount: peopleHeld(t, m.index),
      day: doneOn(before, published) ?? doneOn(/\bon (?:last )?\w+/i.exec(m[0].slice(0, 30))?.[0] ?? '', published),
      by,
    },
  ]
}

const HELD = /^\s*(?:\w+ )?(?:detainees|prisoners|hostages|captives|people|patients|wounded|fighters|women|children)\b/i

/** How many people a promise is about. */
function peopleHeld({ line }: Telling, from: number): Aside['amount'] {
  for (const m of line.text.slice(from).matchAll(FIGURE)) {
    const at = from + m.index + (m[0].length - m[0].trimStart().length)
    const of = HELD.exec(line.text.slice(from + m.index + m[0].length))?.[0]
      ?.trim()
      .toLowerCase()
    if (of !== undefined) return amountOf(m, line.start + at, of)
  }
  return null
}

const FREED = 'released|freed|seen|come home|come back|come out|set free|arrived|let go|let out|handed over|heard of'
const UNSEEN = new RegExp(
  [
    `\\b(?:none|not one|not a single one|no one|nobody) of (?:the |those |them\\b)[^.;]{0,70}\\b(?:${FREED})\\b`,
    `\\b(?:have|has) (?:still )?not (?:yet )?been (?:released|freed|let go|seen|heard of)\\b`,
    // "Of the 31 whose return was agreed upon, none has come home", "of the thirty who were promised there is no trace"
    `\\b[Oo]f the (?:\\S+ ){1,5}?(?:who|whose|that|promised|announced|listed)\\b[^.;]{0,90}? (?:none|nobody|not one|no one) (?:has|have|had|is|was)\\b`,
    `\\b[Oo]f the (?:\\S+ ){1,5}?(?:who|whose|that|promised|announced|listed)\\b[^.;]{0,90}? there (?:is|was|has been) no (?:trace|sign|word|news)\\b`,
    `\\bthere (?:is|was|has been) (?:still )?no (?:trace|sign|word|news) of (?:the|those) (?:\\S+ ){0,4}?(?:promised|prisoners?|captives|hostages|detainees|men|women|soldiers|wounded|boys|girls)\\b`,
    `\\b(?:who|whose (?:release|return|freedom)) (?:was|were|had been|has been) (?:promised|announced|agreed)\\b[^.;]{0,80} (?:has|have) not (?:come|been|arrived|returned)\\b`,
  ].join('|'),
  'iu',
)

/** What was promised has not been seen: "None of the 200 who were promised has been released". */
export function unseenIn(t: Telling): readonly Draft[] {
  const { line } = t
  if (line.heading || !UNSEEN.test(line.text)) return []
  for (const m of line.text.matchAll(FIGURE)) {
    const lead = m[0].length - m[0].trimStart().length
    const amount = amountOf(m, line.start + m.index + lead, null)
    if (
      amount.best > 1 &&
      !/^\s*(?:January|February|March|April|May|June|July|August|September|October|November|December)/.test(
        line.text.slice(m.index + m[0].length),
      )
    )
      return [{ ...bareDraft('unseen', t), amount }]
  }
  return [bareDraft('unseen', t)]
}
