// What a reading holds: mentions, quotations, claims and notes. Plain readonly data; the words are those of docs/vocabulary.md.
import type { Evidence, Report, Span } from './text.ts'

/** The acts of PLOVER, with CONCEDE and RETREAT told apart, and LEVERAGE of our own. */
export const ACTS = [
  'AGREE',
  'CONSULT',
  'SUPPORT',
  'CONCEDE',
  'COOPERATE',
  'AID',
  'RETREAT',
  'REQUEST',
  'ACCUSE',
  'REJECT',
  'THREATEN',
  'PROTEST',
  'SANCTION',
  'MOBILIZE',
  'COERCE',
  'ASSAULT',
  'LEVERAGE',
] as const
/** An act of the vocabulary. */
export type Act = (typeof ACTS)[number]

/** The modes an act may take; an act that is not listed has none. */
export const MODES = {
  CONSULT: ['visit', 'third-party', 'multilateral', 'phone'],
  RETREAT: ['withdraw', 'release', 'disarm', 'ceasefire', 'access', 'resign'],
  REQUEST: ['assist', 'change', 'yield', 'meet'],
  ACCUSE: ['disapprove', 'investigate', 'allege'],
  REJECT: ['assist', 'change', 'yield', 'meet'],
  THREATEN: ['restrict', 'arrest', 'relations', 'expel', 'territory', 'violence'],
  PROTEST: ['demo', 'riot', 'strike', 'hunger', 'boycott', 'obstruct', 'vandalize'],
  SANCTION: ['convict', 'expel', 'withdraw', 'discontinue'],
  MOBILIZE: ['troops', 'weapons', 'police', 'militia'],
  COERCE: [
    'seize',
    'restrict',
    'censor',
    'curfew',
    'martial-law',
    'arrest',
    'deport',
    'withhold',
    'misinformation',
    'cyber',
  ],
  ASSAULT: [
    'abduct',
    'beat',
    'torture',
    'sexual',
    'targeted',
    'destroy',
    'primitive',
    'firearms',
    'explosives',
    'suicide-attack',
    'aerial',
    'drone',
    'heavy-weapons',
    'crowd-control',
    'unconventional',
  ],
  LEVERAGE: ['over', 'depends'],
} as const satisfies Partial<Record<Act, readonly string[]>>
/** How an act was done; which there are depends on the act. */
export type Mode = (typeof MODES)[keyof typeof MODES][number]

/** What a REQUEST or THREATEN is: from need, as an order, with an "or else", or urged by a third party. */
export const KINDS = ['appeal', 'demand', 'ultimatum', 'call'] as const
/** What a REQUEST or THREATEN is. */
export type Kind = (typeof KINDS)[number]

/** What a claim is about; it may have several, or none. */
export const TOPICS = [
  'talks',
  'ceasefire',
  'violation',
  'siege',
  'aid',
  'access',
  'assistance',
  'detainees',
  'evacuation',
  'displacement',
  'surrender',
  'ultimatum',
  'withdrawal',
  'attack',
  'territory',
  'sanctions',
  'transition',
  'leverage',
  'weapons',
] as const
/** A topic of the vocabulary. */
export type Topic = (typeof TOPICS)[number]

/** A promise is never `happened`, an allegation never a fact. */
export const STATUSES = [
  'happened',
  'ongoing',
  'planned',
  'alleged',
  'denied',
  'negated',
  'hypothetical',
  'background',
] as const
/** Whether what is told came about, as its source tells it. */
export type Status = (typeof STATUSES)[number]

/** Who or what made a finding, with a version: a rule, a trained model, a person, or an import. */
export interface Maker {
  readonly by: 'rule' | 'model' | 'person' | 'import'
  readonly name: string
  readonly version: string
}

/** What a mention may be of. */
export const MENTION_TYPES = [
  'person',
  'organisation',
  'location',
  'nationality',
  'platform',
  'weapon',
  'vehicle',
  'quantity',
  'money',
  'temporal',
] as const
/** A type of mention. */
export type MentionType = (typeof MENTION_TYPES)[number]

/** A span that names or describes somebody or something. */
export interface Mention {
  readonly span: Span
  readonly type: MentionType
  /** A proper name, a description ("the government"), or a pronoun. */
  readonly form: 'name' | 'description' | 'pronoun'
  /** The fullest name of what it refers to inside this report ("John Kerry" for "he"); null where none was found. */
  readonly name: string | null
  /** Number of the chain of mentions, inside this report, that mean the same; unique per report. */
  readonly chain: number | null
  /** Id in the roster of actors (`state/syria`, `group/jaish-al-islam`); null for an actor it does not know. */
  readonly actor: string | null
  readonly maker: Maker
}

/** How exact the point of a place is, the finest first. */
export const PRECISIONS = ['site', 'settlement', 'district', 'region', 'country', 'unknown'] as const
/** How exact the point of a place is. */
export type Precision = (typeof PRECISIONS)[number]

/** A place as written, and what it was resolved to. Unresolved keeps the name, with null coordinates. */
export interface Place {
  readonly text: string
  readonly span: Span | null
  /** Standard name, or the words as written where it is unresolved. */
  readonly name: string
  /** Gazetteer id (`geonames/170654`, `curated/daraya`), or null. */
  readonly id: string | null
  readonly lat: number | null
  readonly lon: number | null
  /** ISO 3166-1 alpha-2, or null. */
  readonly country: string | null
  readonly precision: Precision
  /** How it was resolved: `curated`, `population`, `context`, `country`, `added`, `none`. */
  readonly how: string
}

/** Somebody who acts or is acted upon. */
export interface Party {
  /** The resolved name, or the description as written. */
  readonly name: string
  /** The words as written; for a pronoun the pronoun. */
  readonly text: string
  readonly span: Span | null
  readonly actor: string | null
}

/** Who says so. `via` is the chain that passed it on, nearest to the report first. */
export interface Speaker {
  readonly name: string
  readonly named: boolean
  readonly via: readonly string[]
  readonly span: Span | null
  readonly actor: string | null
}

/** Dates as `YYYY-MM-DD`, both inclusive; null is open. `publication` says that only the report's own date is known. */
export interface When {
  readonly from: string | null
  readonly to: string | null
  readonly basis: 'stated' | 'inferred' | 'publication'
  readonly text: string | null
  readonly span: Span | null
}

/** A figure with its bounds: "at least ten people" is low 10, best 10, high null. `of` is who or what is counted. */
export interface Amount {
  readonly low: number | null
  readonly best: number
  readonly high: number | null
  /** Currency sign or ISO code, or a unit of measure; null for a count. */
  readonly unit: string | null
  readonly of: string | null
  readonly text: string
  readonly span: Span | null
}

/** Somebody's words, direct or reported; the span is the words said, without quotation marks. */
export interface Quote {
  readonly span: Span
  readonly direct: boolean
  readonly speaker: Speaker | null
  /** The words that introduce it ("said", "according to"), where there are any. */
  readonly cue: Span | null
  readonly maker: Maker
}

/** What one sentence says: an act, its parties, and the exact words it rests on. */
export interface Claim {
  /** `reportId:start-end:act`, with a number behind it where that would not be unique; stable from run to run. */
  readonly id: string
  readonly report: string
  readonly act: Act
  readonly mode: Mode | null
  readonly kind: Kind | null
  readonly status: Status
  readonly topics: readonly Topic[]
  readonly actors: readonly Party[]
  readonly recipients: readonly Party[]
  readonly places: readonly Place[]
  readonly when: When | null
  readonly amounts: readonly Amount[]
  readonly speaker: Speaker | null
  readonly evidence: readonly [Evidence, ...Evidence[]]
  /** 0 to 1: how sure the maker is that the claim is right. */
  readonly confidence: number
  readonly maker: Maker
}

/** A doubt about a report: neither an error nor a finding. */
export interface Note {
  /** Stable, as `date/only-publication-date`. */
  readonly code: string
  readonly message: string
  readonly span: Span | null
}

/** All that was read out of one report. */
export interface Reading {
  readonly report: Report
  readonly mentions: readonly Mention[]
  readonly places: readonly Place[]
  readonly quotes: readonly Quote[]
  readonly claims: readonly Claim[]
  readonly notes: readonly Note[]
  /** Version of the reader; a reading by an older one may be read again. */
  readonly reader: string
  readonly tokens: number
}

/** The id of the report that a claim stands in, by the id of the claim. */
export function reportOfClaim(id: string): string {
  return id.slice(0, id.indexOf(':'))
}
