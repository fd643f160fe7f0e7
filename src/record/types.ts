// What an open record offers: the interface every door uses, and the shapes it takes and gives.
import type {
  Act,
  Claim,
  Decided,
  Decision,
  Kind,
  Mention,
  Mode,
  Note,
  Place,
  Quote,
  Reading,
  Report,
  Status,
  Topic,
} from '../model/index.ts'
import type { LogEntry } from './log.ts'
import type { NotesAtHand } from './notes-at-hand.ts'
import type { Page, PageAt } from './page-types.ts'
import type { LinkStore, StoryStore } from './story-types.ts'

export type { Page, PageAt } from './page-types.ts'

type OneOrMore<T> = T | readonly T[]

/** Which claims: every field given must hold; of several values in one field, any one. */
export interface ClaimFilter {
  /** Ids of claims. */
  readonly id?: OneOrMore<string>
  readonly act?: OneOrMore<Act>
  readonly mode?: OneOrMore<Mode>
  readonly kind?: OneOrMore<Kind>
  readonly status?: OneOrMore<Status>
  readonly topic?: OneOrMore<Topic>
  /** A name, or part of one in whole words, without regard to case and accents; or an id such as `state/syria`. */
  readonly actor?: OneOrMore<string>
  readonly recipient?: OneOrMore<string>
  /** Actor or recipient. */
  readonly party?: OneOrMore<string>
  /** A name as standard or as written, or an id such as `geonames/170654`. */
  readonly place?: OneOrMore<string>
  /** ISO 3166-1 alpha-2 code of the place's country. */
  readonly country?: OneOrMore<string>
  readonly speaker?: OneOrMore<string>
  /** Whether the speaker is named; claims in the report's own voice have no speaker and match neither. */
  readonly named?: boolean
  /** Days, `YYYY-MM-DD`, both inclusive: claims whose time touches them. A claim without a time of its own has its report's day. */
  readonly from?: string
  readonly to?: string
  readonly outlet?: OneOrMore<string>
  /** Report ids, or beginnings of at least six digits. */
  readonly report?: OneOrMore<string>
  /** Full text of the claim's sentences: words, "a phrase", begin*, OR, -without. */
  readonly words?: string
  readonly minConfidence?: number
  /** How reviewed; by default all but `rejected`. */
  readonly review?: OneOrMore<ReviewState>
  /** Claims of reports that were added after this moment, ISO 8601 in UTC. */
  readonly addedAfter?: string
}

/** How reviewed a claim may be. */
export type ReviewState = 'open' | 'accepted' | 'edited' | 'rejected'

/** What people made of a claim: its state, the last decision on it, and the fields they changed, as they are and as they were read. */
export interface Review {
  readonly state: ReviewState
  readonly by: string
  readonly at: string
  readonly reason: string | null
  readonly decision: number
  readonly edits: Readonly<Record<string, unknown>>
  readonly original: Readonly<Record<string, unknown>>
}

/** Which reports. */
export interface ReportFilter {
  readonly outlet?: OneOrMore<string>
  readonly language?: OneOrMore<string>
  /** Publication days, inclusive; reports without a date never match these. */
  readonly from?: string
  readonly to?: string
  /** Full text of title and text. */
  readonly words?: string
  readonly source?: string
  /** ISO 8601 UTC: only what was added after this moment. */
  readonly addedAfter?: string
}

/** Which quotations. */
export interface QuoteFilter {
  readonly speaker?: OneOrMore<string>
  readonly named?: boolean
  readonly direct?: boolean
  readonly report?: OneOrMore<string>
}

/** Orders of lists: by the day told of, by it backwards, or as they were added. */
export type Sort = 'date' | 'newest' | 'added'
/** Reports also by `latest`: the last added first. */
export type ReportSort = Sort | 'latest'

/** A report without its text, as lists show it. */
export interface ReportLine {
  readonly id: string
  readonly title: string | null
  readonly outlet: string | null
  readonly published: string | null
  readonly language: string
  readonly source: string | null
  readonly added: string
  readonly claims: number
  readonly quotes: number
  readonly reader: string | null
  /** How many sources it was met at. */
  readonly sources: number
}

/** A place a report was met at. */
export interface ReportSource {
  readonly source: string | null
  readonly outlet: string | null
  readonly title: string | null
  readonly published: string | null
  readonly added: string
}

/** A claim with what a reader of it needs: its report's line of facts and the sentence it stands in. */
export interface FoundClaim {
  readonly claim: Claim
  readonly report: Pick<Report, 'id' | 'title' | 'outlet' | 'published' | 'source'>
  /** The sentence of its first evidence; `at` is where that sentence begins in the report. */
  readonly sentence: { readonly text: string; readonly at: number }
}

/** How people grade an outlet (the Admiralty code): A to F how reliable it is, 1 to 6 how credible what it tells. */
export interface Grade {
  readonly outlet: string
  readonly grade: string
  readonly who: string
  readonly at: string
  readonly reason: string | null
  readonly decision: number
}

/** A quotation with its report and its words. */
export interface FoundQuote {
  readonly quote: Quote
  readonly words: string
  readonly report: Pick<Report, 'id' | 'title' | 'outlet' | 'published' | 'source'>
}

/** What became of a batch, by report id: new, read again by another reader, or known already (a new source is kept). */
export interface Added {
  readonly added: readonly string[]
  readonly updated: readonly string[]
  readonly already: readonly string[]
}

/** How much is in a record. */
export interface Stats {
  readonly reports: number
  readonly sources: number
  readonly outlets: number
  readonly claims: number
  readonly quotes: number
  readonly tokens: number
  readonly from: string | null
  readonly to: string | null
  readonly changes: number
  /** Bytes of the database file. */
  readonly bytes: number
}

/** The outcome of a full check; all empty or null when the record is whole. */
export interface Verdict {
  readonly ok: boolean
  /** What SQLite's integrity and foreign key checks complain about. */
  readonly damage: readonly string[]
  /** First entry of the change log that breaks the chain. */
  readonly brokenAt: number | null
  /** Reports whose text or reading is not what was sealed. */
  readonly altered: readonly string[]
}

/** Fields by which claims can be counted. */
export type CountBy =
  | 'act'
  | 'mode'
  | 'kind'
  | 'status'
  | 'topic'
  | 'actor'
  | 'recipient'
  | 'place'
  | 'speaker'
  | 'outlet'

/** What one outlet gave; `named` counts quotations of named speakers. */
export interface OutletCoverage {
  readonly outlet: string
  readonly reports: number
  readonly claims: number
  readonly quotes: number
  readonly named: number
  readonly from: string | null
  readonly to: string | null
}

/** What changed since an entry of the log: ids of reports added, read again or deleted (null: too many to name), and of claims decided on. */
export interface Changes {
  readonly seq: number
  readonly reports: readonly string[] | null
  readonly claims: readonly string[]
}

/** One value of a facet: `value` is what to filter by (an id where there is one), `label` the words to show. */
export interface FacetValue {
  readonly value: string
  readonly label: string
  readonly count: number
}

/** Degrees; `west` is larger than `east` across the date line. */
export interface MapBounds {
  readonly west: number
  readonly south: number
  readonly east: number
  readonly north: number
}

/** Claims at one place, or at several put together; `lat` and `lon` are their mean, the name that of the largest. */
export interface ClaimCluster {
  readonly lat: number
  readonly lon: number
  readonly n: number
  readonly places: number
  readonly place: string | null
  readonly name: string
  readonly country: string | null
  readonly precision: Place['precision']
  readonly byAct: Readonly<Record<string, number>>
}

/** Fields claims can be drawn over time by. */
export type SeriesBy = 'act' | 'actor' | 'place' | 'outlet' | 'status' | 'topic'

/** Counts over time. Buckets are named by their first day and have no gaps; a rise may be a new outlet, not an event. */
export interface ClaimSeries {
  readonly by: SeriesBy
  readonly bucket: 'day' | 'week' | 'month'
  readonly buckets: readonly string[]
  readonly series: readonly {
    readonly key: string
    readonly label: string
    readonly total: number
    readonly counts: readonly number[]
  }[]
  readonly reportsPerBucket: readonly number[]
  readonly newOutlets: readonly { readonly bucket: string; readonly outlet: string }[]
  readonly undated: number
}

/** The claims in memory: quick answers to what the workbench asks all day. Built when first asked, and kept up to date. */
export interface ClaimIndex {
  /** `skip` begins at that row, counted from 0, instead of behind `after`. */
  find(
    filter: ClaimFilter,
    page?: PageAt<Sort> & { readonly skip?: number },
  ): Promise<Page<FoundClaim> & { readonly total: number }>
  count(filter: ClaimFilter): Promise<number>
  /** At most `limit` values of each field, the most first. */
  countsBy(fields: readonly CountBy[], filter: ClaimFilter, limit: number): Promise<readonly (readonly FacetValue[])[]>
  clusters(
    filter: ClaimFilter,
    bounds: MapBounds,
    zoom: number,
  ): Promise<{
    readonly clusters: readonly ClaimCluster[]
    readonly total: number
    readonly placed: number
    readonly unplaced: number
  }>
  series(filter: ClaimFilter, by: SeriesBy, bucket: ClaimSeries['bucket'], top: number): Promise<ClaimSeries>
}

/** An open record. Every promise may fail with `record/locked`, `record/corrupt`, `record/disk-full` or `record/read-only`. */
export interface ParleyRecord {
  /** The dossier's folder, absolute. */
  readonly folder: string
  /** True where it was opened for reading only. */
  readonly readonly: boolean
  /** Where gazetteer files added to this dossier lie. */
  readonly gazetteer: string
  /** Keeps a batch, all of it or nothing; when the promise is kept, the batch survives a power cut. */
  addReadings(readings: readonly Reading[]): Promise<Added>
  /** Notes that known reports were met at these sources too; gives back how many sources were new. */
  addSources(reports: readonly Report[]): Promise<number>
  /** Whether a report is there and, where a reader is named, read by it. */
  hasReport(id: string, reader?: string): Promise<boolean>
  /** A report by its id or by the beginning of it, at least six digits, where only one begins so. */
  report(id: string): Promise<Report | null>
  /** All that was read out of a report, as it was given. */
  reading(id: string): Promise<Reading | null>
  sources(id: string): Promise<readonly ReportSource[]>
  notes(id: string): Promise<readonly Note[]>
  mentions(id: string): Promise<readonly Mention[]>
  reports(filter?: ReportFilter, page?: PageAt<ReportSort>): Promise<Page<ReportLine>>
  countReports(filter?: ReportFilter): Promise<number>
  claim(id: string): Promise<FoundClaim | null>
  /** Claims by their ids, in that order; at most 1000. */
  claimsOf(ids: readonly string[]): Promise<readonly FoundClaim[]>
  /** The claims by id without waiting, each read from disk when it is looked up, but for those people rejected; `facts` of reports at hand are not looked up again. */
  claimsAtHand(facts?: ReadonlyMap<string, FoundClaim['report']>): Pick<ReadonlyMap<string, FoundClaim>, 'get'>
  /** What claims leave of the parts of the story, without waiting. */
  notesAtHand(): NotesAtHand
  claims(filter?: ClaimFilter, page?: PageAt<Sort>): Promise<Page<FoundClaim>>
  countClaims(filter?: ClaimFilter): Promise<number>
  /** How many claims there are for each value, the most first, at most `limit` (by default 20) values. */
  countClaimsBy(by: CountBy, filter?: ClaimFilter, limit?: number): Promise<readonly { value: string; count: number }[]>
  quotes(filter?: QuoteFilter, page?: PageAt): Promise<Page<FoundQuote>>
  /** Quick counts, places and series over the claims. */
  readonly index: ClaimIndex
  /** Keeps a decision in the log, under its author, with its reason; what it says of a claim shows at once. */
  decide(decision: Decision, who: string, reason: string | null): Promise<Decided>
  /**
   * Decisions, the newest first; with a target (a claim or event id, or the id merged into) only those on it,
   * with `standing` only those that stand, or that were undone.
   */
  decisions(target?: string, page?: PageAt, standing?: boolean): Promise<Page<Decided>>
  /** How people grade outlets, by outlet: the last edit of `grade` on `outlet/NAME` that stands. */
  grades(): Promise<readonly Grade[]>
  /** Every decision in its order, for linking. */
  allDecisions(): Promise<readonly Decided[]>
  /** How reviewed these claims are; a claim nobody decided on is left out. */
  reviews(ids: readonly string[]): Promise<ReadonlyMap<string, Review>>
  /** The story that linking made of the readings. */
  readonly told: StoryStore
  /** What linking asks for and keeps. */
  readonly links: LinkStore
  /** The alerts that were told, and a way to remember more; neither is a change of the record. */
  readonly alerts: {
    told(): Promise<readonly RememberedAlert[]>
    remember(alerts: readonly RememberedAlert[]): Promise<void>
  }
  /** What a decision was about in the end: an undo is about what it undid. */
  decisionAbout(number: number): Promise<string>
  /** What each outlet gave, the most reports first; at most 500. */
  coverage(): Promise<readonly OutletCoverage[]>
  /** Number of the last change; every change raises it. */
  version(): Promise<number>
  /** Deletes reports with all that was read out of them; gives back the ids that were there. */
  deleteReports(ids: readonly string[]): Promise<readonly string[]>
  /** The claims as lines of a file, line feed included, in the order of `date`; CSV begins with its heading. */
  exportClaims(format: 'jsonl' | 'csv', filter?: ClaimFilter): AsyncIterable<string>
  stats(): Promise<Stats>
  /** The change log, oldest first. */
  log(page?: PageAt): Promise<Page<LogEntry>>
  /** Checks everything there is to check: file, foreign keys, chain, seals. Reads the whole record. */
  verify(): Promise<Verdict>
  close(): Promise<void>
}

/** An alert that was told, with whatever else it is to be known again by. */
export interface RememberedAlert {
  readonly id: string
  /** The day up to which reports were known when it was told. */
  readonly told: string
  /** That day when it was told that it is closed; null while it is open. */
  readonly closed: string | null
}

/** How to open a record. The clock and the writer's name are handed in, so that a test can hand in its own. */
export interface OpenOptions {
  /** Start a record where there is none; by default no. */
  readonly create?: boolean
  /** Open without the right to change; any number of readers may read beside one writer. */
  readonly readonly?: boolean
  /** Milliseconds to wait for another writer before `record/locked`; by default 5000. */
  readonly wait?: number
  /** Who the change log names; by default `parley`. */
  readonly who?: string
  readonly now?: () => Date
  /** The most pages of 4096 bytes the database may have; by default as many as the disk holds. */
  readonly pages?: number
}
