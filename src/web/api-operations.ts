// The routes of the API, made from openapi.json by `npm run contract`; do not edit.
import type { Act, Kind, Mode, Status, Topic } from '../model/index.ts'
import type {
  ActorPage,
  ActorProfile,
  Add,
  AidPage,
  AlertPage,
  ClaimDetail,
  ClaimPage,
  CommitmentPage,
  DecisionMade,
  DecisionPage,
  EpisodeDetail,
  EpisodePage,
  EventDetail,
  EventPage,
  Explanation,
  Facets,
  Happenings,
  Job,
  JobPage,
  LeveragePage,
  MapAnswer,
  Me,
  NewDecision,
  NewMe,
  NewSavedView,
  PlacePage,
  PlaceProfile,
  ProposedPage,
  QuotePage,
  ReportDetail,
  ReportPage,
  SavedView,
  SavedViews,
  Series,
  Sources,
  Stats,
  Today,
  Undo,
  View,
} from './api-types.ts'

/** No parameters. */
export type Nothing = { readonly [key: string]: never }

/** The filters of every list of claims. */
export type ClaimFilters = {
  readonly id?: readonly string[] | undefined
  readonly act?: readonly Act[] | undefined
  readonly mode?: readonly Mode[] | undefined
  readonly kind?: readonly Kind[] | undefined
  readonly status?: readonly Status[] | undefined
  readonly topic?: readonly Topic[] | undefined
  readonly actor?: readonly string[] | undefined
  readonly recipient?: readonly string[] | undefined
  readonly party?: readonly string[] | undefined
  readonly place?: readonly string[] | undefined
  readonly country?: readonly string[] | undefined
  readonly speaker?: readonly string[] | undefined
  readonly named?: boolean | undefined
  readonly outlet?: readonly string[] | undefined
  readonly report?: readonly string[] | undefined
  readonly from?: string | undefined
  readonly to?: string | undefined
  readonly words?: string | undefined
  readonly minConfidence?: number | undefined
  readonly review?: readonly ('open' | 'accepted' | 'edited' | 'rejected')[] | undefined
}

/** What each route takes and answers. */
export interface Operations {
  /** How much is in the record. */
  'GET /api/stats': {
    params: Nothing
    query: Nothing
    body: undefined
    answer: Stats
  }
  /** Reports, without their texts. */
  'GET /api/reports': {
    params: Nothing
    query: {
      readonly words?: string | undefined
      readonly outlet?: readonly string[] | undefined
      readonly language?: readonly string[] | undefined
      readonly from?: string | undefined
      readonly to?: string | undefined
      readonly sort?: 'date' | 'newest' | 'added' | 'latest' | undefined
      readonly limit?: number | undefined
      readonly after?: string | undefined
      readonly skip?: number | undefined
    }
    body: undefined
    answer: ReportPage
  }
  /** A report with all that was read out of it. */
  'GET /api/reports/{id}': {
    params: { readonly id: string }
    query: Nothing
    body: undefined
    answer: ReportDetail
  }
  /** Claims, filtered, a page at a time. */
  'GET /api/claims': {
    params: Nothing
    query: ClaimFilters & {
      readonly sort?: 'date' | 'newest' | 'added' | undefined
      readonly limit?: number | undefined
      readonly after?: string | undefined
      readonly skip?: number | undefined
    }
    body: undefined
    answer: ClaimPage
  }
  /** One claim, with every decision on it. */
  'GET /api/claims/{id}': {
    params: { readonly id: string }
    query: Nothing
    body: undefined
    answer: ClaimDetail
  }
  /** Why a claim was read so, and its sentence as a tree. */
  'GET /api/claims/{id}/explain': {
    params: { readonly id: string }
    query: Nothing
    body: undefined
    answer: Explanation
  }
  /** The happenings a claim tells of, with all that is told of them, and others that may be the same. */
  'GET /api/claims/{id}/events': {
    params: { readonly id: string }
    query: Nothing
    body: undefined
    answer: Happenings
  }
  /** How many claims there are for each value. */
  'GET /api/facets': {
    params: Nothing
    query: ClaimFilters & {
      readonly by?:
        | readonly (
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
          )[]
        | undefined
      readonly limit?: number | undefined
    }
    body: undefined
    answer: Facets
  }
  /** Quotations. */
  'GET /api/quotes': {
    params: Nothing
    query: {
      readonly speaker?: readonly string[] | undefined
      readonly named?: boolean | undefined
      readonly direct?: boolean | undefined
      readonly report?: readonly string[] | undefined
      readonly limit?: number | undefined
      readonly after?: string | undefined
    }
    body: undefined
    answer: QuotePage
  }
  /** Claims on the map, put together where they crowd. */
  'GET /api/map': {
    params: Nothing
    query: ClaimFilters & { readonly bbox?: string | undefined; readonly zoom?: number | undefined }
    body: undefined
    answer: MapAnswer
  }
  /** Claims over time. */
  'GET /api/series': {
    params: Nothing
    query: ClaimFilters & {
      readonly by?: 'act' | 'actor' | 'place' | 'outlet' | 'status' | 'topic' | undefined
      readonly bucket?: 'day' | 'week' | 'month' | undefined
      readonly top?: number | undefined
    }
    body: undefined
    answer: Series
  }
  /** Actors, those with the most claims first. */
  'GET /api/actors': {
    params: Nothing
    query: {
      readonly words?: string | undefined
      readonly limit?: number | undefined
      readonly after?: string | undefined
    }
    body: undefined
    answer: ActorPage
  }
  /** Actors that reports name and no roster knows, to be accepted, merged into another, or rejected. */
  'GET /api/proposed': {
    params: Nothing
    query: {
      readonly words?: string | undefined
      readonly limit?: number | undefined
      readonly after?: string | undefined
    }
    body: undefined
    answer: ProposedPage
  }
  /** What one actor says, does and suffers. */
  'GET /api/actors/{id}': {
    params: { readonly id: string }
    query: Nothing
    body: undefined
    answer: ActorProfile
  }
  /** Places, those with the most claims first. */
  'GET /api/places': {
    params: Nothing
    query: {
      readonly words?: string | undefined
      readonly limit?: number | undefined
      readonly after?: string | undefined
    }
    body: undefined
    answer: PlacePage
  }
  /** What is said of one place. */
  'GET /api/places/{id}': {
    params: { readonly id: string }
    query: Nothing
    body: undefined
    answer: PlaceProfile
  }
  /** Outlets, and reports that stand for one source. */
  'GET /api/sources': {
    params: Nothing
    query: { readonly limit?: number | undefined; readonly after?: string | undefined }
    body: undefined
    answer: Sources
  }
  /** Events, each with the claims that tell of it. */
  'GET /api/events': {
    params: Nothing
    query: {
      readonly place?: string | undefined
      readonly actor?: string | undefined
      readonly from?: string | undefined
      readonly to?: string | undefined
      readonly act?: readonly Act[] | undefined
      readonly status?: readonly Status[] | undefined
      readonly topic?: readonly Topic[] | undefined
      readonly limit?: number | undefined
      readonly after?: string | undefined
    }
    body: undefined
    answer: EventPage
  }
  /** One event with its claims. */
  'GET /api/events/{id}': {
    params: { readonly id: string }
    query: Nothing
    body: undefined
    answer: EventDetail
  }
  /** Demands, offers, promises and threats, and what became of them. */
  'GET /api/commitments': {
    params: Nothing
    query: {
      readonly place?: string | undefined
      readonly actor?: string | undefined
      readonly from?: string | undefined
      readonly to?: string | undefined
      readonly kind?:
        | readonly ('demand' | 'appeal' | 'call' | 'ultimatum' | 'offer' | 'promise' | 'threat')[]
        | undefined
      readonly state?: readonly string[] | undefined
      readonly asOf?: string | undefined
      readonly sort?: 'waiting' | 'newest' | 'oldest' | undefined
      readonly limit?: number | undefined
      readonly after?: string | undefined
    }
    body: undefined
    answer: CommitmentPage
  }
  /** Sieges, ceasefires, talks and local deals. */
  'GET /api/episodes': {
    params: Nothing
    query: {
      readonly place?: string | undefined
      readonly actor?: string | undefined
      readonly from?: string | undefined
      readonly to?: string | undefined
      readonly kind?: 'siege' | 'ceasefire' | 'talks' | 'deal' | undefined
      readonly limit?: number | undefined
      readonly after?: string | undefined
    }
    body: undefined
    answer: EpisodePage
  }
  /** One episode with its claims. */
  'GET /api/episodes/{id}': {
    params: { readonly id: string }
    query: Nothing
    body: undefined
    answer: EpisodeDetail
  }
  /** Aid, from request to delivery. */
  'GET /api/aid': {
    params: Nothing
    query: {
      readonly place?: string | undefined
      readonly actor?: string | undefined
      readonly from?: string | undefined
      readonly to?: string | undefined
      readonly limit?: number | undefined
      readonly after?: string | undefined
    }
    body: undefined
    answer: AidPage
  }
  /** Who is said to be able to move whom. */
  'GET /api/leverage': {
    params: Nothing
    query: {
      readonly place?: string | undefined
      readonly actor?: string | undefined
      readonly from?: string | undefined
      readonly to?: string | undefined
      readonly limit?: number | undefined
      readonly after?: string | undefined
    }
    body: undefined
    answer: LeveragePage
  }
  /** One of the ten questions, answered from the record. */
  'GET /api/views/{name}': {
    params: {
      readonly name:
        | 'appeals'
        | 'ultimatums'
        | 'sieges'
        | 'table'
        | 'convoys'
        | 'releases'
        | 'ceasefires'
        | 'patterns'
        | 'leverage'
        | 'footing'
    }
    query: {
      readonly place?: string | undefined
      readonly actor?: string | undefined
      readonly from?: string | undefined
      readonly to?: string | undefined
      readonly asOf?: string | undefined
      readonly limit?: number | undefined
      readonly after?: string | undefined
    }
    body: undefined
    answer: View
  }
  /** What changed since you last looked. */
  'GET /api/today': {
    params: Nothing
    query: { readonly since?: string | undefined }
    body: undefined
    answer: Today
  }
  /** What did not happen. */
  'GET /api/watch': {
    params: Nothing
    query: {
      readonly asOf?: string | undefined
      readonly limit?: number | undefined
      readonly after?: string | undefined
    }
    body: undefined
    answer: AlertPage
  }
  /** The claims as a file. */
  'GET /api/export': {
    params: Nothing
    query: ClaimFilters & { readonly format?: 'csv' | 'jsonl' | undefined }
    body: undefined
    answer: string
  }
  /** Read a text, an address or files. Answers at once; the job goes on. */
  'POST /api/add': {
    params: Nothing
    query: Nothing
    body: Add
    answer: { readonly job: Job }
  }
  /** Jobs, the newest first. */
  'GET /api/jobs': {
    params: Nothing
    query: { readonly limit?: number | undefined; readonly after?: string | undefined }
    body: undefined
    answer: JobPage
  }
  /** One job. */
  'GET /api/jobs/{id}': {
    params: { readonly id: string }
    query: Nothing
    body: undefined
    answer: Job
  }
  /** The progress of a job as server-sent events: `data` is a Job; the stream ends with the job. */
  'GET /api/jobs/{id}/events': {
    params: { readonly id: string }
    query: Nothing
    body: undefined
    answer: string
  }
  /** Stop a job. What was read is kept. */
  'POST /api/jobs/{id}/cancel': {
    params: { readonly id: string }
    query: Nothing
    body: undefined
    answer: Job
  }
  /** Accept, edit, reject, merge or split; kept with its author and reason. */
  'POST /api/decisions': {
    params: Nothing
    query: Nothing
    body: NewDecision
    answer: DecisionMade
  }
  /** What was decided, the newest first. */
  'GET /api/decisions': {
    params: Nothing
    query: {
      readonly target?: string | undefined
      readonly standing?: boolean | undefined
      readonly limit?: number | undefined
      readonly after?: string | undefined
    }
    body: undefined
    answer: DecisionPage
  }
  /** Take a decision back. */
  'POST /api/decisions/{n}/undo': {
    params: { readonly n: string }
    query: Nothing
    body: Undo
    answer: DecisionMade
  }
  /** Saved views, by name. */
  'GET /api/saved-views': {
    params: Nothing
    query: Nothing
    body: undefined
    answer: SavedViews
  }
  /** Save a view under a name. */
  'POST /api/saved-views': {
    params: Nothing
    query: Nothing
    body: NewSavedView
    answer: SavedView
  }
  /** Delete a saved view. The answer is the view, to save again. */
  'DELETE /api/saved-views/{id}': {
    params: { readonly id: string }
    query: Nothing
    body: undefined
    answer: SavedView
  }
  /** Who works here, and when you last looked. */
  'GET /api/me': {
    params: Nothing
    query: Nothing
    body: undefined
    answer: Me
  }
  /** Say who you are, or that you looked. */
  'PUT /api/me': {
    params: Nothing
    query: Nothing
    body: NewMe
    answer: Me
  }
  /** This document. */
  'GET /api/openapi.json': {
    params: Nothing
    query: Nothing
    body: undefined
    answer: { readonly [key: string]: unknown }
  }
}
