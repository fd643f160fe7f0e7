// Which claims make a commitment, and of which kind.
import type { Amount, CommitmentKind, Topic } from '../model/index.ts'
import { foldOf } from '../vocab/actors/index.ts'
import { askedIn, askerIn } from './asides-asks.ts'
import { nameAlone } from './asides-orders.ts'
import { conditionIn, stopsForce, topicsOfCondition } from './commitments-condition.ts'
import { isDoneTo, wantsNothing } from './commitments-empty.ts'
import { ASK_FOR, kindOf, leadOf } from './commitments-kind.ts'
import { isNamedOnly, keysNamed } from './commitments-named.ts'
import {
  asksForRelief,
  asksInPassing,
  asksNothing,
  isNoAsker,
  isPromised,
  isThing,
  mayBeAddressed,
  metOn,
  onlyNames,
  saysWhat,
} from './commitments-void.ts'
import { deadlineOf } from './days.ts'
import { goodsIn } from './goods.ts'
import { birthName, sidesOf, topicsIn, topicsOf, wordsOf } from './ground.ts'
import { isHearsay } from './hearsay.ts'
import { issuing, ourselves } from './issued.ts'
import { dayMovedTo, isExtension } from './last-day-moved.ts'
import type { Aside, LinkedClaim, LinkedParty } from './linked-claim.ts'
import { type NotedParty, type NoteHead, notedParty } from './notes.ts'
import { partiesMeant } from './parties.ts'
import { doneOn } from './told-days.ts'

/** What a claim, or words beside it, make or repeat. Plain data, so that it can be kept. */
export interface Making {
  /** The id of the commitment where this is its first making. */
  readonly id: string
  /** Set where the words stand beside the claim, not in it: the words, where in the report they begin, and the town they are about. */
  readonly aside: { readonly words: string; readonly start: number; readonly place: string } | null
  /** Where in the report the sentence that tells it begins. */
  readonly sentence: number
  /** The day it was made; that of publication where the words tell none. */
  readonly day: string | null
  /** Whether the words tell the day it was made. */
  readonly dated: boolean
  readonly kind: CommitmentKind
  readonly makers: readonly PartyMeant[]
  readonly addressees: readonly PartyMeant[]
  readonly terms: string
  readonly topics: readonly Topic[]
  readonly by: readonly string[]
  readonly to: readonly string[]
  readonly deadline: string | null
  /** How exactly the deadline is told: 2 by a date, 1 by a weekday, 0 by a number of hours or days. */
  readonly exact: number
  /** The words of a deadline that stand beside the claim; null where the claim states it or there is none. */
  readonly deadlineWords: string | null
  readonly words: readonly string[]
  readonly amounts: readonly Pick<Amount, 'best' | 'of'>[]
  /** Whether a town is told that it is of. */
  readonly ofTown: boolean
  /** Whether what is asked for is what a convoy can bring: in the terms, and in the whole sentence of the claim. */
  readonly relief: boolean
  readonly sentenceOfRelief: boolean
  /** The kinds of goods it asks for; none where it asks for any. */
  readonly goods: readonly string[]
  /** Whether it is for word of people, and not for the people. */
  readonly ofNews: boolean
  /** Whether its report says that nothing came of it by then. */
  readonly unmet: boolean
  /** Whether its words only name it, where they tell what became of it. */
  readonly inAnswer: boolean
  /** Whether its words only tell of an ask that was made before: "the appeal from Kidal". */
  readonly retold: boolean
  /** Whether it is made as its report is issued: "the ministry demands". */
  readonly now: boolean
  /** Keys of the places it names. */
  readonly at: readonly string[]
  /** Whether it binds its maker to use force no more. */
  readonly stops: boolean
  /** The sentence and the day, where it says that what was asked has been met. */
  readonly met: { readonly words: string; readonly day: string | null; readonly what?: 'refused' | 'accepted' } | null
}

/** Who makes a commitment, or to whom. */
export interface PartyMeant extends NotedParty {
  readonly named: boolean
}

/** A making with the note it stands in, ready to be compared with others. */
export interface Made extends Omit<Making, 'topics' | 'by' | 'to' | 'words'> {
  readonly note: NoteHead
  readonly topics: ReadonlySet<Topic>
  readonly by: ReadonlySet<string>
  readonly to: ReadonlySet<string>
  readonly words: ReadonlySet<string>
}

/** A making out of a note. */
export function madeIn(note: NoteHead, making: Making): Made {
  const { topics, by, to, words } = making
  return { ...making, note, topics: new Set(topics), by: new Set(by), to: new Set(to), words: new Set(words) }
}

const STOP = new Set(
  'the a an of to in on and or for with that this its it his her their they he she was were is are be been has have had will would by from at as not said says who which after before than into out more about over all any'.split(
    ' ',
  ),
)

/** The words of a text that carry meaning, in small letters. */
export function contentWords(text: string): ReadonlySet<string> {
  const words =
    text
      .toLowerCase()
      .slice(0, 1000)
      .match(/[\p{L}\p{N}][\p{L}\p{N}'’-]+/gu) ?? []
  return new Set(words.filter((w) => w.length > 2 && !STOP.has(w)).map((w) => w.replace(/(?:['’]s|ing|ed|es|s)$/, '')))
}

/** Words of asking in the present: the day they name is of something else. */
const NOW = /^(?:["“]|\S+ ){0,9}?(?:urges|asks|calls (?:on|for|upon)|demands|appeals|begs|requests|wants)\b/i

const ORDERS: ReadonlySet<CommitmentKind> = new Set<CommitmentKind>(['ultimatum', 'threat'])

/** Whether a party is the house that publishes the report: it passes threats on and makes none. */
function isHouse(p: LinkedParty, c: LinkedClaim): boolean {
  return c.report.outlet !== null && foldOf(p.as) === foldOf(c.report.outlet)
}

/** Behind these words stands the day of something else than the asking. */
const OF_OTHERS =
  /\b(?:who|whom|which|where|that|when|after|since|before|taken|held|seized|killed|arrested|missing|captured|abducted)\b/i
const IT = /\b(?:it|this|that|so|them)\b/i

/** Whether the day of a claim is told behind "until", or where it is the deadline behind "by", and no other day is. */
function isLastDay(c: LinkedClaim, deadline: string): boolean {
  const text = c.claim.when?.text ?? ''
  if (text === '') return false
  const at = c.sentence.indexOf(text)
  const before = at > 0 ? c.sentence.slice(0, at) : ''
  return (
    c.day === deadline ? /\b(?:by|until|till|before) (?:\p{L}+ ){0,3}$/iu : /\b(?:until|till) (?:\p{L}+ ){0,2}$/iu
  ).test(before)
}

/** Most characters of a sentence that are shown as terms. */
const LONGEST = 400

/** "Forty women of the town": how many they are. */
const COUNT =
  /^(?:about |some |more than |over |at least |nearly |almost )?(?:\d[\d,.]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\p{L}+(?:teen|ty)(?:-\p{L}+)?|hundreds of|dozens of|thousands of|a (?:dozen|hundred)) /iu

/** Whether a party may ask or be asked; a roster actor always may. */
function mayBeHeard(p: LinkedParty): boolean {
  return (p.named && !p.id.startsWith('seen/')) || mayBeAddressed(p.as)
}

/** The making of a claim; null where it makes none, or asks nobody for nothing. */
export function ownMaking(c: LinkedClaim): Making | null {
  const kind = kindOf(c)
  if (kind === null || (kind === 'ultimatum' && isHearsay(c.sentence))) return null
  let topics = topicsOf(c)
  const around = { country: c.land ?? c.country, day: c.published, glosses: c.glosses }
  const place = c.place === null ? null : c.place.name.toLowerCase()
  const asks = kind === 'appeal' || kind === 'call' || kind === 'demand'
  // "Its delegation" is that of whom the sentence before names.
  const described = c.actors.some((a) => /^(?:its|their|his|her) /i.test(a.as))
  const meant =
    asks && (c.actors.length === 0 || described)
      ? partiesMeant(
          c.setting.by ?? (described || ASKED_OF.test(wordsOf(c)) ? undefined : askerIn(c.sentence)),
          around,
          place,
        )
      : []
  const told = meant.length > 0 ? meant : c.actors
  const retold = asks && isRetold(c)
  const makers =
    // Who tells of an ask that was made need not have made it.
    (told.length > 0 || retold ? told : c.speaker ? [c.speaker] : asks ? ourselves(c, c.sentence) : issuing(c)).filter(
      (p) =>
        (asks ? mayBeHeard(p) || mayBeAddressed(p.as.replace(COUNT, '')) : !(ORDERS.has(kind) && isHouse(p, c))) &&
        !/^(?:whom|who|which|whose|that)$/i.test(p.as),
    )
  const gives = kind === 'promise' || kind === 'offer'
  const pleads = kind === 'appeal' || kind === 'call'
  if (gives && makers.length > 0 && makers.every((p) => p.id.startsWith('seen/') && isThing(p.as))) return null
  const terms = wordsOf(c)
  // "He had been told to wait, a diplomat said": nobody says who told him.
  if (asks && told.length === 0 && TOLD_HIM.test(terms)) return null
  if (asks && (asksInPassing(leadOf(c, terms)) || told.concat(c.speaker ?? []).some((a) => isNoAsker(a.as))))
    return null
  // "Armenia demanded on Wednesday that they be freed": where the words name no matter, the sentence does; so does what "it" is.
  if (topics.size === 0 && ((asks && !saysWhat(terms)) || (!asks && IT.test(terms)))) topics = topicsIn(c.sentence)
  const named = c.recipients
    .filter((r) => !c.actors.some((a) => a.id === r.id))
    .filter((r) =>
      gives
        ? (r.named && !r.id.startsWith('seen/')) || (mayBeAddressed(r.as) && !isPromised(r.as))
        : kind === 'threat' || mayBeHeard(r),
    )
    .filter((r) => !pleads || !isDoneTo(r.as, terms))
  // Whom the words of asking name goes before what a claim without a known party takes for one: "asked the UN to mend the unit".
  const asked =
    !asks || named.some((p) => !p.id.startsWith('seen/'))
      ? []
      : partiesMeant(askedIn(c.sentence) ?? undefined, around, place)
          .filter((p) => !makers.some((m) => m.id === p.id))
          .filter((p) => (named.length > 0 ? !p.id.startsWith('seen/') : mayBeHeard(p)))
  const condition = ORDERS.has(kind) ? conditionIn(c.sentence) : null
  // "To attack Kidal if the MNLA did not leave": who must do something is told too.
  const bound =
    condition === null
      ? []
      : partiesMeant(condition.who ?? undefined, around, place).filter(
          (p) => mayBeAddressed(p.as) && ![...makers, ...named].some((m) => m.id === p.id),
        )
  const addressees = asked.length > 0 ? asked : [...named, ...bound]
  if (condition !== null) topics = new Set([...topics, ...topicsOfCondition(condition)])
  // "The appeal from Kidal" is that of somebody there, whom the words do not tell.
  const fromTown = retold && isFromTown(c)
  const [by, to] = [fromTown ? new Set<string>() : sidesOf(makers), sidesOf(addressees)]
  if (
    asks &&
    asksNothing(terms, {
      asked: makers.length > 0,
      heard: addressees.length > 0,
      own:
        addressees.length > 0 &&
        addressees.every((p) => by.has(p.id) || (by.has(p.side) && !p.side.startsWith('body/'))),
      topics: topics.size,
      due: kind === 'demand' && deadlineOf(c) !== null,
      sentence: c.sentence,
    })
  )
    return null
  if (asks && wantsNothing(terms, emptyFacts(makers, addressees, c.sentence))) return null
  if (topics.size === 0 && to.size === 0 && kind !== 'ultimatum' && !ASK_FOR.test(terms)) return null
  if (by.size === 0 && to.size === 0 && topics.size === 0) return null
  // Who asks for oxygen asks for aid.
  if (asks && asksForRelief(terms) && goodsIn(terms).length > 0) topics = new Set([...topics, 'aid'])
  // Safe passage is no withdrawal.
  if (asks && topics.has('access') && topics.has('withdrawal') && !OF_GOING.test(c.sentence))
    topics = new Set([...topics].filter((t) => t !== 'withdrawal'))
  // Nobody asks for people to flee: that stands around the ask, or in the name of a body.
  if (asks && topics.size > 1 && topics.has('displacement') && !OF_PEOPLE.test(c.sentence))
    topics = new Set([...topics].filter((t) => t !== 'displacement'))
  // Every deal is read as a matter of talks; that somebody meets is promised only where words say so.
  if (gives && topics.has('talks') && !OF_TALKS.test(c.sentence))
    topics = new Set([...topics].filter((t) => t !== 'talks'))
  const moves = ORDERS.has(kind) && isExtension(terms)
  const own = kind === 'threat' ? null : moves ? dayMovedTo(c.sentence, c.published) : deadlineOf(c)
  // "Not an offer, an ultimatum": a name for something, without terms, a day or anybody it is put to.
  if (kind === 'ultimatum' && own === null && to.size === 0 && onlyNames(terms)) return null
  // "They have until Sunday, or the quarter burns", beside a plea, is no day by which the plea is to be heard.
  const beside =
    own === null
      ? c.asides.find(
          (a) =>
            a.what === 'deadline' &&
            a.by === undefined &&
            !(pleads && (a.names?.[0] === 'or else' || !isInSentence(c, a))),
        )
      : undefined
  const deadline = own ?? beside?.day ?? null
  // A day after the report is the day it is due, not the day it was promised.
  const ahead =
    c.dated &&
    c.published !== null &&
    (c.when.to ?? '') > c.published &&
    (!asks || c.claim.when?.from === null || (c.when.from ?? '') > c.published)
  // "Whom they had told to be gone by 26 November": that day it is due, and it was told before.
  const due = c.dated && deadline !== null && isLastDay(c, deadline)
  const now = asks && NOW.test(terms)
  const shown =
    (asks && !saysWhat(terms)) || (gives && topicsOf(c).size === 0 && topics.size > 0)
      ? c.sentence.trim().slice(0, LONGEST)
      : condition !== null && !terms.includes(condition.words)
        ? withCondition(c.sentence, terms, condition.at + condition.words.length)
        : terms
  const dated = c.dated && !ahead && !due && !(moves && own !== null)
  const saidOn = now || dated || due || !asks ? null : doneOn(terms.split(OF_OTHERS)[0] as string, c.published)
  const made = now ? c.published : dated ? c.day : (saidOn ?? c.setting.day ?? c.published ?? c.day)
  // Nothing is asked or promised after the day it is reported.
  const day = made !== null && c.published !== null && made > c.published ? c.published : made
  return {
    id: `commitment/${birthName(c)}`,
    aside: null,
    sentence: c.claim.evidence[0].sentence.start,
    day,
    dated: !now && (dated || saidOn !== null || c.setting.day !== undefined),
    kind,
    makers: makers.map(partyMeant),
    addressees: addressees.map(partyMeant),
    // Words that only say that somebody asked somebody are told with their sentence.
    terms: shown,
    topics: [...topics],
    by: [...by],
    to: [...to],
    deadline,
    exact: exactOf(own !== null ? c.sentence : (beside?.words ?? '')),
    deadlineWords: beside?.words ?? null,
    words: [...contentWords(terms)],
    amounts: c.claim.amounts.map(({ best, of }) => ({ best, of })),
    ofTown: c.place !== null && c.place.id !== '',
    ...asksIn(c, shown),
  }
}

/** Whether words beside a claim stand in its own sentence. */
function isInSentence(c: LinkedClaim, { span }: Aside): boolean {
  const { sentence } = c.claim.evidence[0]
  return span.start < sentence.end && sentence.start < span.end
}

function emptyFacts(
  makers: readonly LinkedParty[],
  addressees: readonly LinkedParty[],
  sentence: string,
): Parameters<typeof wantsNothing>[1] {
  return {
    heard: addressees.length > 0,
    known: addressees.some((p) => p.named && !p.id.startsWith('seen/')),
    by: makers.map((p) => p.as),
    to: addressees.map((p) => p.as),
    sentence,
  }
}

/** "Begged him for the names of those who are held", "ask that he count them": nobody is let go for it. */
const OF_NEWS =
  /\b(?:names?|lists?|whereabouts|news|word|proof|fate|count them|visit\w*|where (?:they|he|she|their \p{L}+|the \p{L}+) (?:is|are|was|were))\b(?![^.;]{0,60}\b(?:free|freed|release[ds]?|let go|set free)\b)/iu

const OF_TALKS =
  /\b(?:talk\w*|meet\w*|met|negotiat\w*|dialogue|discuss\w*|conven\w*|reconven\w*|summits?|sit down|table|rounds?|conferences?|mediat\w*|consult\w*|visit\w*|contacts?|speak|dialog)\b/i

const OF_GOING =
  /\b(?:withdr\w+|pull(?:s|ed|ing)? (?:back|out|their|its)|leav(?:es|ing)|leave(?! (?:to|for|of)\b)|left(?! behind)|quit|go(?:es|ne)?|get out|out of|vacat\w+|move (?:back|away|off|out)|remov\w+|evacuat\w+)\b/i
/** What is asked of or for people on the move. */
const OF_PEOPLE =
  /\b(?:displaced|return\w*|evacuat\w+|refugees|migrants|villagers|residents|families|go (?:home|back)|take (?:\w+ )?(?:in|back))\b/i
/** "We call on the army": asked as the report is written, and so not of what it tells. */
const WE_ASK =
  /^\W*(?:and |so |once (?:more|again),? |again,? )?(?:we|I) (?:once (?:more|again) |again |also |therefore |now )?(?:ask|call|appeal|urge|beg|demand|request|implore|repeat|plead)\b/i
/** "The kits requested from UNICEF": who is named there does not ask. */
const ASKED_OF = /\b(?:requested|sought|demanded) (?:\p{L}+ ){0,2}from\b/iu
const TOLD_HIM =
  /^(?:(?:on|for|of) which |that |as |what )?(?:he|she|we|I) (?:(?:has|have|had) been|was|were) (?:\p{Ll}+ )?(?:told|asked|ordered|urged|instructed|advised)\b/iu
const ASKED_NOW =
  /\b(?:demands|urges|asks|appeals|begs|requests|calls (?:on|upon|for)|(?:we|I)(?: \p{Ll}+)? (?:demand|urge|ask|appeal|beg|request|call (?:on|upon|for)))\b/iu

/** What the words of a making ask for, and whether its sentence says that it was met. */
export function asksIn(
  c: LinkedClaim,
  terms: string,
): Pick<
  Making,
  'relief' | 'sentenceOfRelief' | 'goods' | 'ofNews' | 'unmet' | 'met' | 'at' | 'stops' | 'inAnswer' | 'now' | 'retold'
> {
  const day = metOn(c.sentence, c.published)
  return {
    relief: asksForRelief(terms),
    sentenceOfRelief: asksForRelief(c.sentence),
    goods: goodsIn(terms),
    ofNews: OF_NEWS.test(terms),
    stops: stopsForce(terms),
    inAnswer: isNamedOnly(c),
    retold: isRetold(c),
    now: ASKED_NOW.test(wordsOf(c)),
    at: keysNamed(c),
    unmet: c.setting.unmet === true || WE_ASK.test(terms),
    met: day === null ? (c.setting.met ?? null) : { words: c.sentence.trim(), day },
  }
}

const ASK_TOLD = /^(?:appeal|request|plea|petition|letter|call)s?\b/i
const OF_BEFORE = /\b(?:the|this|that|their|its|his|her|our|an? (?:earlier|first|previous)) (?:\p{Ll}+ )?$/iu

/** Whether a claim names an ask as one that is known: "the appeal from Kidal", "their request". */
function isRetold(c: LinkedClaim): boolean {
  const words = wordsOf(c)
  const told = /^(?:the|their|its|his|her|that|this) (?:\p{Ll}+ )?/iu.exec(words)?.[0] ?? ''
  if (!ASK_TOLD.test(words.slice(told.length))) return false
  return told !== '' || OF_BEFORE.test(c.sentence.slice(0, Math.max(0, c.sentence.indexOf(words))))
}

/** Whether what is asked is only said to have come from, or to be that of, a town. */
function isFromTown(c: LinkedClaim): boolean {
  const from =
    /\b(?:appeal|request|plea|petition|letter|call)s? (?:from|of) (?:(?:inside|the (?:town|city|village|people) of) )?(\p{Lu}[\p{L}'’ -]+)/u.exec(
      wordsOf(c),
    )?.[1]
  return from !== undefined && c.claim.places.some((p) => from.startsWith(p.name) || from.startsWith(p.text))
}

/** Words of a sentence from where terms begin to where their condition ends. */
function withCondition(sentence: string, terms: string, end: number): string {
  const at = sentence.indexOf(terms)
  return at < 0 || end <= at + terms.length
    ? sentence.trim().slice(0, LONGEST)
    : sentence.slice(at, end).slice(0, LONGEST)
}

/** A party of a making. */
export function partyMeant(p: LinkedParty): PartyMeant {
  return { ...notedParty(p), named: p.named }
}

const DATE =
  /\b(?:by|until|till|before|deadline of|beyond|from)\b[^.;]{0,40}?\b(?:\d{1,2} (?:January|February|March|April|May|June|July|August|September|October|November|December)|(?:January|February|March|April|May|June|July|August|September|October|November|December) \d{1,2})\b/i

function exactOf(words: string): number {
  return DATE.test(words) ? 2 : /\b(?:by|until|before)\b[^.;]{0,20}day\b/i.test(words) ? 1 : 0
}

/** Kinds of commitments that words beside a claim make. */
const MADE: Readonly<Partial<Record<Aside['what'], CommitmentKind>>> = {
  deadline: 'ultimatum',
  ordered: 'ultimatum',
  asked: 'call',
  promised: 'promise',
}

/** What was ordered, asked or promised in words beside the claim. */
export function asideMaking(c: LinkedClaim, aside: Aside): Making | null {
  const made = MADE[aside.what]
  const orElse = aside.what === 'deadline' && aside.names?.[0] === 'or else'
  if (made === undefined || isHearsay(aside.words) || (aside.by === undefined && aside.to === undefined && !orElse))
    return null
  const kind = aside.what === 'asked' && aside.names?.[0] === 'appeal' ? 'appeal' : made
  const around = { country: c.country, day: c.published, glosses: c.glosses }
  const asker = aside.by === undefined ? undefined : nameAlone(aside.by)
  const makers = asker === undefined ? ourselves(c, aside.words) : partiesMeant(asker, around, aside.place || null)
  const addressees = partiesMeant(aside.to, around, aside.place || null).filter(mayBeHeard)
  if (
    aside.what === 'asked' &&
    asksNothing(aside.words, {
      asked: makers.length > 0,
      heard: addressees.length > 0,
      own: false,
      topics: 1,
      due: false,
      sentence: aside.words,
    })
  )
    return null
  if (aside.what === 'asked' && wantsNothing(aside.words, emptyFacts(makers, addressees, aside.words))) return null
  const { sentence } = c.claim.evidence[0]
  const stands = aside.span.start < sentence.end && sentence.start < aside.span.end
  const day = aside.what === 'asked' || aside.what === 'promised' ? aside.day : aside.made
  return {
    id: `commitment/${birthName(c)}-${aside.span.start}`,
    aside: { words: aside.words, start: aside.span.start, place: aside.place },
    sentence: aside.span.start,
    day: day ?? c.published,
    dated: day !== null && day !== undefined,
    kind,
    makers: (makers.length > 0 || !orElse || !stands ? makers : c.actors)
      .filter((p) => kind !== 'ultimatum' || !isHouse(p, c))
      .map(partyMeant),
    addressees: addressees.map(partyMeant),
    terms: aside.words,
    topics: [...topicsIn(aside.words)],
    by: [...sidesOf(makers)],
    to: [...sidesOf(addressees)],
    deadline: kind === 'ultimatum' ? aside.day : null,
    exact: exactOf(aside.words),
    deadlineWords: null,
    words: [...contentWords(aside.words)],
    amounts: aside.amount === null ? [] : [{ best: aside.amount.best, of: aside.amount.of }],
    ofTown: aside.place !== '',
    ...asksIn(c, aside.words),
    at: aside.place === '' ? [] : [aside.place],
    inAnswer: false,
    retold: false,
    ...(aside.answered === undefined ? {} : { met: { words: aside.words, day: aside.answered } }),
    ...(aside.refused === undefined
      ? {}
      : { met: { words: aside.words, day: aside.refused, what: 'refused' as const } }),
  }
}
