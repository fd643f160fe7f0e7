// What is answered: the shapes of rows, pages and problems, as schemas.
import { z } from '@hono/zod-openapi'
import { COMMITMENT_KINDS } from '../model/index.ts'
import {
  ClaimOf,
  MentionOf,
  NoteOf,
  orNull,
  PlaceOf,
  PrecisionName,
  QuoteOf,
  ReportOf,
  SpanOf,
} from './contract-model.ts'
import { COUNTED, REVIEW_STATES } from './contract-questions.ts'
import {
  ActorRefOf,
  CommitmentOf,
  DecidedOf,
  DecisionOf,
  EpisodeOf,
  EventOf,
  KnownActorOf,
  LeverageOf,
  PlaceRefOf,
  SourceGroupOf,
} from './contract-story.ts'

const text = z.string().nullable()
const count = z.int().min(0)
const counts = z.record(z.string(), count)

/** One page of a list; `next` is the cursor of the page behind it, null at the end. */
export function pageOf<T extends z.ZodType>(name: string, row: T) {
  return z.object({ rows: z.array(row), next: text }).openapi(name)
}

/** A page that also says how many rows there are in all. */
export function countedPageOf<T extends z.ZodType>(name: string, row: T) {
  return z.object({ rows: z.array(row), next: text, total: count }).openapi(name)
}

export const ProblemOf = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    code: z.string(),
    detail: z.string(),
    hint: z.string(),
  })
  .openapi('Problem', { description: 'An error, with the codes of docs/errors.md.' })

export const StatsOf = z
  .object({
    reports: count,
    sources: count,
    outlets: count,
    claims: count,
    quotes: count,
    tokens: count,
    from: text,
    to: text,
    changes: count,
    bytes: count,
    open: count.openapi({ description: 'Claims nobody has reviewed.' }),
    reviewed: count,
    story: z.object({ events: count, commitments: count, episodes: count, aid: count, leverage: count }).nullable(),
    reader: z.string(),
    version: z.string().openapi({ description: 'Changes whenever the record does.' }),
  })
  .openapi('Stats')

export const ReviewOf = z
  .object({
    state: z.enum(REVIEW_STATES),
    by: text,
    at: text,
    reason: text,
    decision: z.int().nullable().openapi({ description: 'Number of the last decision; give it to undo.' }),
    edits: z.record(z.string(), z.unknown()).openapi({ description: 'Fields that a person changed, as they now are.' }),
    original: z.record(z.string(), z.unknown()).openapi({ description: 'The same fields as they were read.' }),
  })
  .openapi('Review')

const ReportFacts = z
  .object({ id: z.string(), title: text, outlet: text, published: text, source: text })
  .openapi('ReportFacts')

export const ClaimRowOf = z
  .object({
    claim: ClaimOf,
    report: ReportFacts,
    sentence: z.object({ text: z.string(), at: count }),
    review: ReviewOf,
  })
  .openapi('ClaimRow', { description: 'A claim as corrected, its report, its sentence, and how reviewed it is.' })

export const ClaimDetailOf = ClaimRowOf.extend({ decisions: z.array(DecidedOf), events: z.array(z.string()) }).openapi(
  'ClaimDetail',
)

export const ExplanationOf = z
  .object({
    claim: z.string(),
    reasons: z.array(z.object({ field: z.string(), value: z.string(), because: z.string(), span: orNull(SpanOf) })),
    tree: z.array(
      z.object({
        at: count.openapi({ description: 'Where the sentence begins in the report.' }),
        tokens: z.array(
          z.object({
            text: z.string(),
            span: SpanOf,
            lemma: z.string(),
            tag: z.string(),
            relation: z.string(),
            head: z.int().openapi({ description: 'Number of the head in this list; -1 for the root.' }),
          }),
        ),
      }),
    ),
  })
  .openapi('Explanation')

export const ReportLineOf = z
  .object({
    id: z.string(),
    title: text,
    outlet: text,
    published: text,
    language: z.string(),
    source: text,
    added: z.string(),
    claims: count,
    quotes: count,
    reader: text,
    sources: count,
  })
  .openapi('ReportLine')

export const ReportDetailOf = z
  .object({
    report: ReportOf,
    sources: z.array(
      z.object({ source: text, outlet: text, title: text, published: text, added: z.string() }).openapi('ReportSource'),
    ),
    reader: text,
    tokens: count,
    mentions: z.array(MentionOf),
    places: z.array(PlaceOf),
    quotes: z.array(QuoteOf),
    claims: z.array(z.object({ claim: ClaimOf, review: ReviewOf })),
    notes: z.array(NoteOf),
  })
  .openapi('ReportDetail')

export const FoundQuoteOf = z.object({ quote: QuoteOf, words: z.string(), report: ReportFacts }).openapi('FoundQuote')

export const FacetsOf = z
  .object({
    total: count,
    facets: z.array(
      z.object({ by: z.enum(COUNTED), values: z.array(z.object({ value: z.string(), count, label: z.string() })) }),
    ),
  })
  .openapi('Facets')

export const MapOf = z
  .object({
    clusters: z.array(
      z
        .object({
          lat: z.number(),
          lon: z.number(),
          n: count,
          places: count.openapi({ description: 'How many places were put together; 1 for a single place.' }),
          place: text,
          name: z.string(),
          country: text,
          precision: PrecisionName,
          byAct: counts,
        })
        .openapi('Cluster'),
    ),
    total: count,
    placed: count,
    unplaced: count,
  })
  .openapi('MapAnswer')

export const SeriesOf = z
  .object({
    by: z.string(),
    bucket: z.enum(['day', 'week', 'month']),
    buckets: z.array(z.string()).openapi({ description: 'First day of each bucket, without gaps.' }),
    series: z.array(z.object({ key: z.string(), label: z.string(), total: count, counts: z.array(count) })),
    reportsPerBucket: z.array(count),
    newOutlets: z
      .array(z.object({ bucket: z.string(), outlet: z.string() }))
      .openapi({ description: 'Where an outlet begins to report: a rise there may be the outlet, not the event.' }),
    undated: count,
  })
  .openapi('Series')

export const ProposedActorOf = z
  .object({
    actor: KnownActorOf,
    claims: z.array(ClaimRowOf).openapi({ description: 'Claims that name it, the first first; at most two.' }),
    like: z.array(KnownActorOf).openapi({ description: 'Actors that it may be.' }),
  })
  .openapi('ProposedActor')

export const ActorProfileOf = z
  .object({
    actor: KnownActorOf,
    byAct: z.object({ does: counts, suffers: counts }),
    dealings: z.array(z.object({ with: z.string(), name: z.string(), n: count, byAct: counts }).openapi('Dealing')),
    statements: z.array(FoundQuoteOf),
    claims: z.array(ClaimRowOf),
    leverage: z.array(LeverageOf),
    series: SeriesOf,
  })
  .openapi('ActorProfile')

export const PlaceProfileOf = z
  .object({
    place: PlaceRefOf,
    country: text,
    byAct: counts,
    total: count,
    claims: z.array(ClaimRowOf),
    episodes: z.array(EpisodeOf),
    series: SeriesOf,
  })
  .openapi('PlaceProfile')

export const CoverageOf = z
  .object({ outlet: z.string(), reports: count, claims: count, quotes: count, named: count, from: text, to: text })
  .openapi('Coverage', { description: 'What one outlet gave. `named` counts quotations of named speakers.' })

export const GradeOf = z
  .object({ outlet: z.string(), grade: z.string(), who: z.string(), at: z.string(), reason: text, decision: z.int() })
  .openapi('Grade', {
    description: 'How people grade an outlet: A to F how reliable it is, 1 to 6 how credible what it tells.',
  })

export const SourcesOf = z
  .object({ coverage: z.array(CoverageOf), grades: z.array(GradeOf), rows: z.array(SourceGroupOf), next: text })
  .openapi('Sources')

export const PlaceLineOf = z
  .object({ id: z.string(), name: z.string(), precision: PrecisionName, claims: count })
  .openapi('PlaceLine')

export const EventDetailOf = z
  .object({ event: EventOf, claims: z.array(ClaimRowOf), decisions: z.array(DecidedOf) })
  .openapi('EventDetail')

export const HappeningsOf = z
  .object({
    events: z
      .array(z.object({ event: EventOf, claims: z.array(ClaimRowOf) }))
      .openapi({ description: 'The events the claim tells of, each with its claims.' }),
    like: z
      .array(z.object({ event: EventOf, claim: ClaimRowOf }))
      .openapi({ description: 'Other events that may be the same happening, each with its first claim.' }),
  })
  .openapi('Happenings')

export const CommitmentRowOf = z
  .object({
    commitment: CommitmentOf,
    waiting: count
      .nullable()
      .openapi({ description: 'Days from when it was made to the end of the record, while open.' }),
    overdue: z.boolean(),
  })
  .openapi('CommitmentRow')

export const CommitmentPageOf = z
  .object({ rows: z.array(CommitmentRowOf), next: text, total: count, waiting: count, overdue: count })
  .openapi('CommitmentPage', {
    description: 'On every page, how many of all wait, and how many are past their deadline.',
  })

export const EpisodeDetailOf = z.object({ episode: EpisodeOf, claims: z.array(ClaimRowOf) }).openapi('EpisodeDetail')

export const CitationOf = z
  .object({ claim: z.string(), report: z.string(), outlet: text, date: text, says: text, words: z.string() })
  .openapi('Citation')

export const RecordCoverageOf = z
  .object({
    reports: count,
    outlets: z.array(z.object({ name: z.string(), reports: count })),
    from: text,
    until: text,
    undated: count,
    note: z.string(),
  })
  .openapi('RecordCoverage', { description: 'How far the record reaches. No report is not no event.' })

export const CellOf = z.union([z.string(), z.number(), z.boolean(), z.null(), z.array(z.string())]).openapi('Cell')

export const ViewOf = z
  .object({
    name: z.string(),
    question: z.string(),
    asOf: text,
    columns: z.array(z.string()).openapi({ description: 'Keys of the cells, in the order to show them.' }),
    rows: z.array(
      z
        .object({
          id: z.string(),
          cells: z.record(z.string(), CellOf),
          citations: z.array(CitationOf).openapi({ description: 'The first 40.' }),
          cited: count,
        })
        .openapi('ViewRow'),
    ),
    totals: z.record(z.string(), z.number()),
    coverage: RecordCoverageOf,
    next: text,
    total: count,
  })
  .openapi('View')

export const AlertOf = z
  .object({
    id: z.string(),
    what: z.enum(['deadline passed', 'promise not seen', 'appeal unanswered']),
    commitment: z.string(),
    kind: z.enum(COMMITMENT_KINDS),
    by: z.array(ActorRefOf),
    to: z.array(ActorRefOf),
    made: text,
    deadline: text,
    terms: z.string().openapi({ description: 'The words that state what was asked, promised or threatened.' }),
    since: z.string(),
    days: z.int(),
    text: z.string(),
    place: text,
    closed: z.object({ date: z.string(), what: z.string() }).nullable(),
    citations: z.array(CitationOf),
  })
  .openapi('Alert', { description: 'Something that did not happen by a day. Its id is the same from run to run.' })

export const TodayOf = z
  .object({
    since: text,
    reports: z.object({ n: count, rows: z.array(ReportLineOf) }),
    claims: z.object({ n: count, byAct: counts, rows: z.array(ClaimRowOf) }),
    alerts: z.array(AlertOf).openapi({ description: 'Those still open, the newest 50.' }),
    openAlerts: count,
    linked: z
      .boolean()
      .openapi({ description: 'False where reports are still being joined, so that alerts are yet to come.' }),
    queue: z.object({ open: count, accepted: count, edited: count, rejected: count }),
    coverage: z.array(CoverageOf),
    record: z.object({ from: text, to: text, reports: count, claims: count }),
  })
  .openapi('Today')

export const FailureOf = z
  .object({ source: z.string(), code: z.string(), message: z.string(), hint: z.string() })
  .openapi('Failure', { description: 'What went wrong with one input.' })

export const JobOf = z
  .object({
    id: z.string(),
    title: z.string(),
    state: z.enum(['waiting', 'running', 'done', 'failed', 'cancelled']),
    done: count,
    total: count.openapi({ description: 'Inputs known so far; a feed or folder may hold more.' }),
    claims: count,
    eta: count.nullable().openapi({ description: 'Seconds left, where that can be told.' }),
    begun: z.string(),
    ended: text,
    added: z.array(z.string()).openapi({ description: 'Ids of the reports that are new.' }),
    already: count,
    failures: z.array(FailureOf),
    error: orNull(FailureOf),
  })
  .openapi('Job')

const facts = {
  title: z.string().max(500).optional(),
  outlet: z.string().max(200).optional(),
  published: z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}([T ]\d{2}:\d{2}.*)?$/)
    .max(40)
    .optional(),
}
export const AddOf = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('text'), text: z.string().min(1).max(8_000_000), ...facts }),
    z.strictObject({ kind: z.literal('address'), address: z.string().min(8).max(2000), ...facts }),
    z.strictObject({
      kind: z.literal('files'),
      files: z
        .array(z.strictObject({ name: z.string().min(1).max(200), base64: z.string().max(60_000_000) }))
        .min(1)
        .max(2000),
      ...facts,
    }),
  ])
  .openapi('Add', { description: 'What is to be read: a text, an address or feed, or files.' })

export const SavedViewOf = z
  .object({ id: z.string(), name: z.string(), path: z.string(), search: z.string(), at: z.string(), who: text })
  .openapi('SavedView')
export const NewSavedView = z
  .strictObject({
    name: z.string().min(1).max(100),
    path: z
      .string()
      .regex(/^\/[\w/-]*$/)
      .max(200),
    search: z.string().max(4000),
  })
  .openapi('NewSavedView')

export const MeOf = z.object({ name: text, lastLooked: text }).openapi('Me')
export const NewMe = z
  .strictObject({ name: z.string().max(100).nullable().optional(), lastLooked: z.iso.datetime().optional() })
  .openapi('NewMe')

export const NewDecision = z
  .strictObject({
    decision: DecisionOf,
    who: z.string().trim().min(1).max(100),
    reason: z.string().max(2000).nullable().optional(),
  })
  .openapi('NewDecision')
export const Undo = NewDecision.omit({ decision: true }).openapi('Undo')

export type { orNull }
