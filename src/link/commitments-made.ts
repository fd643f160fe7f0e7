// Which claims make a commitment, of which kind, and which two make the same one.
import type { CommitmentKind, Topic } from '../model/index.ts'
import { daysBetween, deadlineOf } from './days.ts'
import { isVoid, saysNone, sidesOf, topicsIn, topicsOf, wordsOf } from './ground.ts'
import type { Aside, LinkedClaim, LinkedParty } from './linked-claim.ts'
import { partyOf } from './parties.ts'

/** A claim that makes or repeats a commitment. */
export interface Making {
  readonly claim: LinkedClaim
  /** Set where the words stand beside the claim, not in it. */
  readonly aside: Aside | null
  /** The day it was made: of the words beside the claim, the day of publication. */
  readonly day: string | null
  readonly kind: CommitmentKind
  readonly makers: readonly LinkedParty[]
  readonly addressees: readonly LinkedParty[]
  readonly terms: string
  readonly topics: ReadonlySet<Topic>
  readonly by: ReadonlySet<string>
  readonly to: ReadonlySet<string>
  readonly deadline: string | null
  /** The words of a deadline that stand beside the claim; null where the claim states it or there is none. */
  readonly deadlineWords: string | null
  readonly words: ReadonlySet<string>
}

/** Questions and asides that ask for nothing. */
export const NO_ASK =
  /\b(?:condition of anonymity|not to be (?:named|identified|quoted)|not be (?:named|identified)|asked (?:about|whether|why|how|what|if|who)|asked (?:him|her|them|us|me|reporters) (?:about|whether|why|how|what|if)|ask(?:s|ed)? (?:who|why|how|what) |should have)\b/i
const ASK =
  /\b(?:ask(?:s|ed|ing)?|appeal\w*|urg(?:e|es|ed|ing)|demand\w*|call(?:s|ed|ing)? (?:on|upon|for|once|an?)|more call|request\w*|begg?(?:ed|s)?|plead\w*|pled|order(?:s|ed)?|insist\w*|press(?:es|ed)?|want(?:s|ed)?|must|should|need(?:s|ed)?|require[sd]?|ultimatum|told|tells?|implor\w+|petition\w*|seek(?:s|ing)?|sought|condition|give up|leave|surrender|hand over|wrote)\b/i
const ASK_FOR = /\b(?:asked for|appeal\w*|demand\w*|request\w*|urg(?:e|es|ed)|call(?:s|ed) for|begged|wrote)\b/i
const OFFER = /\b(?:offer\w*|propos\w*|(?:is|was|are|were) (?:ready|willing|prepared) to|readiness|willingness)\b/i
const PROMISE =
  /\b(?:promis\w*|pledg\w*|vow(?:s|ed)?|committed (?:itself|himself|themselves)?|guarantee\w*|assur\w+|undert(?:ook|akes?|aken)|agreed to|announc\w+|would|will|is to|are to)\b/i
const ORDER_OR_ELSE =
  /\b(?:ultimatum|or else|or (?:face|expect|be|the)|otherwise|unless|if (?:they|it|he|you) (?:do|does|did) not|last (?:warning|chance))\b/i

/** The kind of commitment a claim makes, or null. A promise is what is said; the deed is never one. */
export function kindOf(c: LinkedClaim): CommitmentKind | null {
  if (isVoid(c) || c.background) return null
  const { act, kind, status, topics } = c.claim
  const words = wordsOf(c)
  if (act === 'REQUEST') {
    if (!ASK.test(words)) return null
    if (NO_ASK.test(words) || NO_ASK.test(c.sentence.slice(0, 600))) return null
    if (isUltimatum(c, words)) return 'ultimatum'
    return kind ?? 'call'
  }
  if (act === 'THREATEN') return isUltimatum(c, words) ? 'ultimatum' : 'threat'
  if (act === 'AGREE' && status !== 'happened') {
    if (saysNone(words)) return null
    return OFFER.test(words) ? 'offer' : PROMISE.test(words) ? 'promise' : null
  }
  if (act === 'AGREE' && /\b(?:promis\w+|pledg\w+|vow(?:s|ed)|assur\w+)\b/i.test(words)) return 'promise'
  if (act === 'CONCEDE' && PROMISE.test(words) && !saysNone(words)) {
    if (status === 'planned') return OFFER.test(words) ? 'offer' : 'promise'
    return topics.some((t) => t === 'detainees' || t === 'withdrawal' || t === 'evacuation' || t === 'access')
      ? 'promise'
      : null
  }
  return null
}

function isUltimatum(c: LinkedClaim, words: string): boolean {
  if (c.claim.kind === 'ultimatum' || c.claim.topics.includes('ultimatum') || /\bultimatum\b/i.test(words)) return true
  return c.claim.kind !== 'appeal' && c.claim.kind !== 'call' && ORDER_OR_ELSE.test(words) && deadlineOf(c) !== null
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

/** The making of a claim; null where it makes none, or asks nobody for nothing. */
function ownMaking(c: LinkedClaim): Making | null {
  const kind = kindOf(c)
  if (kind === null) return null
  const topics = topicsOf(c)
  const makers = c.actors.length > 0 ? c.actors : c.speaker ? [c.speaker] : []
  const addressees = c.recipients.filter((r) => !c.actors.some((a) => a.id === r.id))
  const [by, to] = [sidesOf(makers), sidesOf(addressees)]
  const terms = wordsOf(c)
  if (topics.size === 0 && to.size === 0 && kind !== 'ultimatum' && !ASK_FOR.test(terms)) return null
  if (by.size === 0 && to.size === 0 && topics.size === 0) return null
  const own = kind === 'threat' ? null : deadlineOf(c)
  const beside = own === null ? c.asides.find((a) => a.what === 'deadline' && GIVEN.exec(a.words) === null) : undefined
  const deadline = own ?? beside?.day ?? null
  const deadlineWords = beside?.words ?? null
  return {
    claim: c,
    aside: null,
    day: c.day,
    kind,
    makers,
    addressees,
    terms,
    topics,
    by,
    to,
    deadline,
    deadlineWords,
    words: contentWords(terms),
  }
}

/** "The army has given the suburb until Thursday": who gives whom how long. */
const GIVEN =
  /(?:^|[,–—:-] )(?:[^,–—:]{0,40}, )?((?:the |a |an )?[\p{L}][\p{L}'’ ]{2,60}?) (?:has |have |had )?(?:given?|gave|gives) ((?:the |a |an )?[\p{L}][\p{L}'’ -]{1,60}?)(?: \([^)]{1,30}\))? (?:until|\S+ (?:hours|days|weeks))\b/iu

/** What was given until a day in words beside the claim. */
function asideMaking(c: LinkedClaim, aside: Aside): Making | null {
  const m = aside.what === 'deadline' ? GIVEN.exec(aside.words) : null
  if (!m) return null
  const at = { country: c.country, day: c.published, glosses: {} }
  const named = (name: string | undefined): readonly LinkedParty[] => {
    const bare = (name ?? '').trim()
    const party = bare === '' ? null : partyOf({ name: bare, actor: null }, at, aside.place || null)
    return party ? [party] : []
  }
  const [makers, addressees] = [named(m[1]), named(m[2])]
  if (makers.length === 0) return null
  return {
    claim: c,
    aside,
    day: c.published,
    kind: 'ultimatum',
    makers,
    addressees,
    terms: aside.words,
    topics: topicsIn(aside.words),
    by: sidesOf(makers),
    to: sidesOf(addressees),
    deadline: aside.day,
    deadlineWords: null,
    words: contentWords(aside.words),
  }
}

const kept = new WeakMap<LinkedClaim, readonly Making[]>()

/** The makings of a claim: its own, and those told beside it. */
export function makingsOf(c: LinkedClaim): readonly Making[] {
  const before = kept.get(c)
  if (before) return before
  const own = ownMaking(c)
  const beside = c.asides.flatMap((a) => asideMaking(c, a) ?? [])
  const found = own ? [own, ...beside] : beside
  kept.set(c, found)
  return found
}

const FAMILY: Readonly<Record<CommitmentKind, string>> = {
  demand: 'order',
  ultimatum: 'order',
  appeal: 'ask',
  call: 'ask',
  offer: 'give',
  promise: 'give',
  threat: 'threat',
}

/** Days after its last mention in which the same words are a repetition, not a new commitment. */
export const REPEAT_DAYS = 45

/** Group within which two commitments may be the same: orders, asks, gifts, threats. */
export function familyOf(kind: CommitmentKind): string {
  return FAMILY[kind]
}

/**
 * Whether two claims of one scope and family make the same commitment: parties that do not clash, and the same event or
 * topics or words in common, within {@link REPEAT_DAYS} of each other.
 */
export function sameMaking(a: Making, b: Making): boolean {
  // A report that tells of an ultimatum in two sentences tells of one.
  if (a.kind === 'ultimatum' && b.kind === 'ultimatum' && a.claim.claim.report === b.claim.claim.report) return true
  const gap = daysBetween(a.day, b.day)
  if (gap === null || Math.abs(gap) > REPEAT_DAYS) return false
  const by = overlap(a.by, b.by)
  const to = overlap(a.to, b.to)
  if (by === 0 || to === 0) return false
  if (a.claim.event !== null && a.claim.event === b.claim.event) return true
  const topics = jaccard(a.topics, b.topics)
  const words = jaccard(a.words, b.words)
  const known = (by ?? 0) + (to ?? 0)
  if (known === 2) return topics >= 0.5 || words >= 0.25 || (topics > 0 && words >= 0.12)
  if (known === 1) return words >= 0.34 || (topics >= 0.5 && words >= 0.15)
  return words >= 0.5
}

/** 1 where they share, 0 where both are known and clash, null where one is not known. */
function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): 0 | 1 | null {
  if (a.size === 0 || b.size === 0) return null
  for (const x of a) if (b.has(x)) return 1
  return 0
}

function jaccard<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): number {
  if (a.size === 0 && b.size === 0) return 0
  let both = 0
  for (const x of a) if (b.has(x)) both++
  return both / (a.size + b.size - both)
}
