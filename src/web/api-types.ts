// The types of what the API takes and answers, made from openapi.json by `npm run contract`; do not edit.
import type {
  ActorRef,
  AidChain,
  Claim,
  Commitment,
  Decided,
  Decision,
  Episode,
  KnownActor,
  Leverage,
  Mention,
  Note,
  Place,
  PlaceRef,
  Precision,
  Quote,
  Report,
  SourceGroup,
  Span,
  StoryEvent,
} from '../model/index.ts'

export type Stats = {
  readonly reports: number
  readonly sources: number
  readonly outlets: number
  readonly claims: number
  readonly quotes: number
  readonly tokens: number
  readonly from: string | null
  readonly to: string | null
  readonly changes: number
  readonly bytes: number

  /** Claims nobody has reviewed. */
  readonly open: number
  readonly reviewed: number
  readonly story: {
    readonly events: number
    readonly commitments: number
    readonly episodes: number
    readonly aid: number
    readonly leverage: number
  } | null
  readonly reader: string

  /** Changes whenever the record does. */
  readonly version: string
}

export type Problem = {
  readonly type: string
  readonly title: string
  readonly status: number
  readonly code: string
  readonly detail: string
  readonly hint: string
}

export type ReportPage = { readonly rows: readonly ReportLine[]; readonly next: string | null; readonly total: number }

export type ReportLine = {
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
  readonly sources: number
}

export type ReportDetail = {
  readonly report: Report
  readonly sources: readonly ReportSource[]
  readonly reader: string | null
  readonly tokens: number
  readonly mentions: readonly Mention[]
  readonly places: readonly Place[]
  readonly quotes: readonly Quote[]
  readonly claims: readonly { readonly claim: Claim; readonly review: Review }[]
  readonly notes: readonly Note[]
}

export type ReportSource = {
  readonly source: string | null
  readonly outlet: string | null
  readonly title: string | null
  readonly published: string | null
  readonly added: string
}

export type Review = {
  readonly state: 'open' | 'accepted' | 'edited' | 'rejected'
  readonly by: string | null
  readonly at: string | null
  readonly reason: string | null

  /** Number of the last decision; give it to undo. */
  readonly decision: number | null

  /** Fields that a person changed, as they now are. */
  readonly edits: { readonly [key: string]: unknown }

  /** The same fields as they were read. */
  readonly original: { readonly [key: string]: unknown }
}

export type ClaimPage = { readonly rows: readonly ClaimRow[]; readonly next: string | null; readonly total: number }

export type ClaimRow = {
  readonly claim: Claim
  readonly report: ReportFacts
  readonly sentence: { readonly text: string; readonly at: number }
  readonly review: Review
}

export type ReportFacts = {
  readonly id: string
  readonly title: string | null
  readonly outlet: string | null
  readonly published: string | null
  readonly source: string | null
}

export type ClaimDetail = ClaimRow & { readonly decisions: readonly Decided[]; readonly events: readonly string[] }

export type Explanation = {
  readonly claim: string
  readonly reasons: readonly {
    readonly field: string
    readonly value: string
    readonly because: string
    readonly span: Span | null
  }[]
  readonly tree: readonly {
    /** Where the sentence begins in the report. */
    readonly at: number
    readonly tokens: readonly {
      readonly text: string
      readonly span: Span
      readonly lemma: string
      readonly tag: string
      readonly relation: string

      /** Number of the head in this list; -1 for the root. */
      readonly head: number
    }[]
  }[]
}

export type Happenings = {
  /** The events the claim tells of, each with its claims. */
  readonly events: readonly { readonly event: StoryEvent; readonly claims: readonly ClaimRow[] }[]

  /** Other events that may be the same happening, each with its first claim. */
  readonly like: readonly { readonly event: StoryEvent; readonly claim: ClaimRow }[]
}

export type Facets = {
  readonly total: number
  readonly facets: readonly {
    readonly by: 'act' | 'mode' | 'kind' | 'status' | 'topic' | 'actor' | 'recipient' | 'place' | 'speaker' | 'outlet'
    readonly values: readonly { readonly value: string; readonly count: number; readonly label: string }[]
  }[]
}

export type QuotePage = { readonly rows: readonly FoundQuote[]; readonly next: string | null }

export type FoundQuote = { readonly quote: Quote; readonly words: string; readonly report: ReportFacts }

export type MapAnswer = {
  readonly clusters: readonly Cluster[]
  readonly total: number
  readonly placed: number
  readonly unplaced: number
}

export type Cluster = {
  readonly lat: number
  readonly lon: number
  readonly n: number

  /** How many places were put together; 1 for a single place. */
  readonly places: number
  readonly place: string | null
  readonly name: string
  readonly country: string | null
  readonly precision: Precision
  readonly byAct: { readonly [key: string]: number }
}

export type Series = {
  readonly by: string
  readonly bucket: 'day' | 'week' | 'month'

  /** First day of each bucket, without gaps. */
  readonly buckets: readonly string[]
  readonly series: readonly {
    readonly key: string
    readonly label: string
    readonly total: number
    readonly counts: readonly number[]
  }[]
  readonly reportsPerBucket: readonly number[]

  /** Where an outlet begins to report: a rise there may be the outlet, not the event. */
  readonly newOutlets: readonly { readonly bucket: string; readonly outlet: string }[]
  readonly undated: number
}

export type ActorPage = { readonly rows: readonly KnownActor[]; readonly next: string | null; readonly total: number }

export type ProposedPage = {
  readonly rows: readonly ProposedActor[]
  readonly next: string | null
  readonly total: number
}

export type ProposedActor = {
  readonly actor: KnownActor

  /** Claims that name it, the first first; at most two. */
  readonly claims: readonly ClaimRow[]

  /** Actors that it may be. */
  readonly like: readonly KnownActor[]
}

export type ActorProfile = {
  readonly actor: KnownActor
  readonly byAct: {
    readonly does: { readonly [key: string]: number }
    readonly suffers: { readonly [key: string]: number }
  }
  readonly dealings: readonly Dealing[]
  readonly statements: readonly FoundQuote[]
  readonly claims: readonly ClaimRow[]
  readonly leverage: readonly Leverage[]
  readonly series: Series
}

export type Dealing = {
  readonly with: string
  readonly name: string
  readonly n: number
  readonly byAct: { readonly [key: string]: number }
}

export type PlacePage = { readonly rows: readonly PlaceLine[]; readonly next: string | null; readonly total: number }

export type PlaceLine = {
  readonly id: string
  readonly name: string
  readonly precision: Precision
  readonly claims: number
}

export type PlaceProfile = {
  readonly place: PlaceRef
  readonly country: string | null
  readonly byAct: { readonly [key: string]: number }
  readonly total: number
  readonly claims: readonly ClaimRow[]
  readonly episodes: readonly Episode[]
  readonly series: Series
}

export type Sources = {
  readonly coverage: readonly Coverage[]
  readonly grades: readonly Grade[]
  readonly rows: readonly SourceGroup[]
  readonly next: string | null
}

export type Coverage = {
  readonly outlet: string
  readonly reports: number
  readonly claims: number
  readonly quotes: number
  readonly named: number
  readonly from: string | null
  readonly to: string | null
}

export type Grade = {
  readonly outlet: string
  readonly grade: string
  readonly who: string
  readonly at: string
  readonly reason: string | null
  readonly decision: number
}

export type EventPage = { readonly rows: readonly StoryEvent[]; readonly next: string | null; readonly total: number }

export type EventDetail = {
  readonly event: StoryEvent
  readonly claims: readonly ClaimRow[]
  readonly decisions: readonly Decided[]
}

export type CommitmentPage = {
  readonly rows: readonly CommitmentRow[]
  readonly next: string | null
  readonly total: number
  readonly waiting: number
  readonly overdue: number
}

export type CommitmentRow = {
  readonly commitment: Commitment

  /** Days from when it was made to the end of the record, while open. */
  readonly waiting: number | null
  readonly overdue: boolean
}

export type EpisodePage = { readonly rows: readonly Episode[]; readonly next: string | null; readonly total: number }

export type EpisodeDetail = { readonly episode: Episode; readonly claims: readonly ClaimRow[] }

export type AidPage = { readonly rows: readonly AidChain[]; readonly next: string | null; readonly total: number }

export type LeveragePage = { readonly rows: readonly Leverage[]; readonly next: string | null; readonly total: number }

export type View = {
  readonly name: string
  readonly question: string
  readonly asOf: string | null

  /** Keys of the cells, in the order to show them. */
  readonly columns: readonly string[]
  readonly rows: readonly ViewRow[]
  readonly totals: { readonly [key: string]: number }
  readonly coverage: RecordCoverage
  readonly next: string | null
  readonly total: number
}

export type ViewRow = {
  readonly id: string
  readonly cells: { readonly [key: string]: Cell }

  /** The first 40. */
  readonly citations: readonly Citation[]
  readonly cited: number
}

export type Cell = string | number | boolean | null | readonly string[]

export type Citation = {
  readonly claim: string
  readonly report: string
  readonly outlet: string | null
  readonly date: string | null
  readonly says: string | null
  readonly words: string
}

export type RecordCoverage = {
  readonly reports: number
  readonly outlets: readonly { readonly name: string; readonly reports: number }[]
  readonly from: string | null
  readonly until: string | null
  readonly undated: number
  readonly note: string
}

export type Today = {
  readonly since: string | null
  readonly reports: { readonly n: number; readonly rows: readonly ReportLine[] }
  readonly claims: {
    readonly n: number
    readonly byAct: { readonly [key: string]: number }
    readonly rows: readonly ClaimRow[]
  }

  /** Those still open, the newest 50. */
  readonly alerts: readonly Alert[]
  readonly openAlerts: number

  /** False where reports are still being joined, so that alerts are yet to come. */
  readonly linked: boolean
  readonly queue: {
    readonly open: number
    readonly accepted: number
    readonly edited: number
    readonly rejected: number
  }
  readonly coverage: readonly Coverage[]
  readonly record: {
    readonly from: string | null
    readonly to: string | null
    readonly reports: number
    readonly claims: number
  }
}

export type Alert = {
  readonly id: string
  readonly what: 'deadline passed' | 'promise not seen' | 'appeal unanswered'
  readonly commitment: string
  readonly kind: 'demand' | 'appeal' | 'call' | 'ultimatum' | 'offer' | 'promise' | 'threat'
  readonly by: readonly ActorRef[]
  readonly to: readonly ActorRef[]
  readonly made: string | null
  readonly deadline: string | null

  /** The words that state what was asked, promised or threatened. */
  readonly terms: string
  readonly since: string
  readonly days: number
  readonly text: string
  readonly place: string | null
  readonly closed: { readonly date: string; readonly what: string } | null
  readonly citations: readonly Citation[]
}

export type AlertPage = { readonly rows: readonly Alert[]; readonly next: string | null; readonly total: number }

export type Job = {
  readonly id: string
  readonly title: string
  readonly state: 'waiting' | 'running' | 'done' | 'failed' | 'cancelled'
  readonly done: number

  /** Inputs known so far; a feed or folder may hold more. */
  readonly total: number
  readonly claims: number

  /** Seconds left, where that can be told. */
  readonly eta: number | null
  readonly begun: string
  readonly ended: string | null

  /** Ids of the reports that are new. */
  readonly added: readonly string[]
  readonly already: number
  readonly failures: readonly Failure[]
  readonly error: Failure | null
}

export type Failure = {
  readonly source: string
  readonly code: string
  readonly message: string
  readonly hint: string
}

export type Add =
  | {
      readonly kind: 'text'
      readonly text: string
      readonly title?: string
      readonly outlet?: string
      readonly published?: string
    }
  | {
      readonly kind: 'address'
      readonly address: string
      readonly title?: string
      readonly outlet?: string
      readonly published?: string
    }
  | {
      readonly kind: 'files'
      readonly files: readonly { readonly name: string; readonly base64: string }[]
      readonly title?: string
      readonly outlet?: string
      readonly published?: string
    }

export type JobPage = { readonly rows: readonly Job[]; readonly next: string | null }

export type DecisionMade = { readonly decided: Decided; readonly claim: ClaimRow | null }

export type NewDecision = { readonly decision: Decision; readonly who: string; readonly reason?: string | null }

export type DecisionPage = { readonly rows: readonly Decided[]; readonly next: string | null }

export type Undo = { readonly who: string; readonly reason?: string | null }

export type SavedViews = { readonly rows: readonly SavedView[] }

export type SavedView = {
  readonly id: string
  readonly name: string
  readonly path: string
  readonly search: string
  readonly at: string
  readonly who: string | null
}

export type NewSavedView = { readonly name: string; readonly path: string; readonly search: string }

export type Me = { readonly name: string | null; readonly lastLooked: string | null }

export type NewMe = { readonly name?: string | null; readonly lastLooked?: string }
