// The contract of the API: every route with what it takes and gives. The server, openapi.json and the client of the web all come from it.
import { createRoute, z } from '@hono/zod-openapi'
import * as a from './contract-answers.ts'
import { orNull } from './contract-model.ts'
import * as q from './contract-questions.ts'
import { AidChainOf, DecidedOf, EpisodeOf, EventOf, KnownActorOf, LeverageOf } from './contract-story.ts'

const problem = (description: string) => ({
  description,
  content: { 'application/problem+json': { schema: a.ProblemOf } },
})

/** Problems that any route may answer with. */
const PROBLEMS = {
  400: problem('The question is not one this route takes.'),
  403: problem('Asked from another site, or the record may only be read.'),
  404: problem('There is no such thing.'),
  409: problem('It does not go with the state of things.'),
  503: problem('The record cannot be used just now; the hint says why.'),
}
const WRITING = { ...PROBLEMS, 413: problem('Too much at once.'), 415: problem('Send JSON.') }

const json = <S extends z.ZodType>(schema: S) => ({ 'application/json': { schema } })
const answer = <S extends z.ZodType>(schema: S, description = 'The answer.') => ({
  200: { description, content: json(schema) },
})
const UNCHANGED = { 304: { description: 'Nothing has changed since the ETag you gave.' } }

const Id = z.string().min(1).max(300)
const ById = z.object({ id: Id.openapi({ description: 'A slash in it is written %2F.' }) })

function get<P extends string, S extends z.ZodType, Q extends z.ZodObject>(
  path: P,
  summary: string,
  query: Q,
  schema: S,
) {
  return createRoute({
    method: 'get',
    path,
    summary,
    request: { query },
    responses: { ...answer(schema), ...UNCHANGED, ...PROBLEMS },
  })
}

function getOne<P extends string, S extends z.ZodType>(path: P, summary: string, schema: S) {
  return createRoute({
    method: 'get',
    path,
    summary,
    request: { params: ById, query: q.NoQuestion },
    responses: { ...answer(schema), ...UNCHANGED, ...PROBLEMS },
  })
}

function send<P extends string, B extends z.ZodType, S extends z.ZodType>(
  method: 'post' | 'put',
  path: P,
  summary: string,
  body: B,
  schema: S,
) {
  return createRoute({
    method,
    path,
    summary,
    request: { body: { content: json(body), required: true } },
    responses: { ...answer(schema), ...WRITING },
  })
}

export const stats = get('/api/stats', 'How much is in the record.', q.NoQuestion, a.StatsOf)
export const reports = get(
  '/api/reports',
  'Reports, without their texts.',
  q.ReportsQuestion,
  a.countedPageOf('ReportPage', a.ReportLineOf),
)
export const report = getOne('/api/reports/{id}', 'A report with all that was read out of it.', a.ReportDetailOf)
export const claims = get(
  '/api/claims',
  'Claims, filtered, a page at a time.',
  q.ClaimsQuestion,
  a.countedPageOf('ClaimPage', a.ClaimRowOf),
)
export const claim = getOne('/api/claims/{id}', 'One claim, with every decision on it.', a.ClaimDetailOf)
export const explain = getOne(
  '/api/claims/{id}/explain',
  'Why a claim was read so, and its sentence as a tree.',
  a.ExplanationOf,
)
export const happenings = getOne(
  '/api/claims/{id}/events',
  'The happenings a claim tells of, with all that is told of them, and others that may be the same.',
  a.HappeningsOf,
)
export const facets = get('/api/facets', 'How many claims there are for each value.', q.FacetsQuestion, a.FacetsOf)
export const quotes = get('/api/quotes', 'Quotations.', q.QuotesQuestion, a.pageOf('QuotePage', a.FoundQuoteOf))
export const map = get('/api/map', 'Claims on the map, put together where they crowd.', q.MapQuestion, a.MapOf)
export const series = get('/api/series', 'Claims over time.', q.SeriesQuestion, a.SeriesOf)
export const actors = get(
  '/api/actors',
  'Actors, those with the most claims first.',
  q.ActorsQuestion,
  a.countedPageOf('ActorPage', KnownActorOf),
)
export const proposed = get(
  '/api/proposed',
  'Actors that reports name and no roster knows, to be accepted, merged into another, or rejected.',
  q.ActorsQuestion,
  a.countedPageOf('ProposedPage', a.ProposedActorOf),
)
export const actor = getOne('/api/actors/{id}', 'What one actor says, does and suffers.', a.ActorProfileOf)
export const places = get(
  '/api/places',
  'Places, those with the most claims first.',
  q.PlacesQuestion,
  a.countedPageOf('PlacePage', a.PlaceLineOf),
)
export const place = getOne('/api/places/{id}', 'What is said of one place.', a.PlaceProfileOf)
export const sources = get(
  '/api/sources',
  'Outlets, and reports that stand for one source.',
  q.SourcesQuestion,
  a.SourcesOf,
)
export const events = get(
  '/api/events',
  'Events, each with the claims that tell of it.',
  q.EventsQuestion,
  a.countedPageOf('EventPage', EventOf),
)
export const event = getOne('/api/events/{id}', 'One event with its claims.', a.EventDetailOf)
export const commitments = get(
  '/api/commitments',
  'Demands, offers, promises and threats, and what became of them.',
  q.CommitmentsQuestion,
  a.CommitmentPageOf,
)
export const episodes = get(
  '/api/episodes',
  'Sieges, ceasefires, talks and local deals.',
  q.EpisodesQuestion,
  a.countedPageOf('EpisodePage', EpisodeOf),
)
export const episode = getOne('/api/episodes/{id}', 'One episode with its claims.', a.EpisodeDetailOf)
export const aid = get(
  '/api/aid',
  'Aid, from request to delivery.',
  q.StoryQuestion,
  a.countedPageOf('AidPage', AidChainOf),
)
export const leverage = get(
  '/api/leverage',
  'Who is said to be able to move whom.',
  q.StoryQuestion,
  a.countedPageOf('LeveragePage', LeverageOf),
)
export const view = createRoute({
  method: 'get',
  path: '/api/views/{name}',
  summary: 'One of the ten questions, answered from the record.',
  request: { params: z.object({ name: z.enum(q.VIEWS) }), query: q.ViewQuestion },
  responses: { ...answer(a.ViewOf), ...UNCHANGED, ...PROBLEMS },
})
export const today = get('/api/today', 'What changed since you last looked.', q.TodayQuestion, a.TodayOf)
export const watch = get('/api/watch', 'What did not happen.', q.WatchQuestion, a.countedPageOf('AlertPage', a.AlertOf))
export const exported = createRoute({
  method: 'get',
  path: '/api/export',
  summary: 'The claims as a file.',
  request: { query: q.ExportQuestion },
  responses: {
    200: {
      description: 'The file, in the order of the dates.',
      content: {
        'text/csv': { schema: z.string() },
        'application/jsonl': { schema: z.string() },
      },
    },
    ...PROBLEMS,
  },
})

export const add = createRoute({
  method: 'post',
  path: '/api/add',
  summary: 'Read a text, an address or files. Answers at once; the job goes on.',
  request: { body: { content: json(a.AddOf), required: true } },
  responses: { 202: { description: 'It has begun.', content: json(z.object({ job: a.JobOf })) }, ...WRITING },
})
export const jobs = createRoute({
  method: 'get',
  path: '/api/jobs',
  summary: 'Jobs, the newest first.',
  request: { query: z.strictObject(q.paging) },
  responses: { ...answer(a.pageOf('JobPage', a.JobOf)), ...UNCHANGED, ...PROBLEMS },
})
export const job = createRoute({
  method: 'get',
  path: '/api/jobs/{id}',
  summary: 'One job.',
  request: { params: ById },
  responses: { ...answer(a.JobOf), ...UNCHANGED, ...PROBLEMS },
})
export const jobEvents = createRoute({
  method: 'get',
  path: '/api/jobs/{id}/events',
  summary: 'The progress of a job as server-sent events: `data` is a Job; the stream ends with the job.',
  request: { params: ById },
  responses: {
    200: { description: 'The stream.', content: { 'text/event-stream': { schema: z.string() } } },
    ...PROBLEMS,
  },
})
export const cancelJob = createRoute({
  method: 'post',
  path: '/api/jobs/{id}/cancel',
  summary: 'Stop a job. What was read is kept.',
  request: { params: ById },
  responses: { ...answer(a.JobOf), ...WRITING },
})

export const decide = send(
  'post',
  '/api/decisions',
  'Accept, edit, reject, merge or split; kept with its author and reason.',
  a.NewDecision,
  z.object({ decided: DecidedOf, claim: orNull(a.ClaimRowOf) }).openapi('DecisionMade'),
)
export const decisions = get(
  '/api/decisions',
  'What was decided, the newest first.',
  q.DecisionsQuestion,
  a.pageOf('DecisionPage', DecidedOf),
)
export const undo = createRoute({
  method: 'post',
  path: '/api/decisions/{n}/undo',
  summary: 'Take a decision back.',
  request: {
    params: z.object({ n: z.string().regex(/^\d{1,12}$/) }),
    body: { content: json(a.Undo), required: true },
  },
  responses: {
    ...answer(z.object({ decided: DecidedOf, claim: orNull(a.ClaimRowOf) }).openapi('DecisionMade')),
    ...WRITING,
  },
})

export const savedViews = createRoute({
  method: 'get',
  path: '/api/saved-views',
  summary: 'Saved views, by name.',
  responses: { ...answer(z.object({ rows: z.array(a.SavedViewOf) }).openapi('SavedViews')), ...UNCHANGED, ...PROBLEMS },
})
export const saveView = send('post', '/api/saved-views', 'Save a view under a name.', a.NewSavedView, a.SavedViewOf)
export const dropView = createRoute({
  method: 'delete',
  path: '/api/saved-views/{id}',
  summary: 'Delete a saved view. The answer is the view, to save again.',
  request: { params: ById },
  responses: { ...answer(a.SavedViewOf), ...PROBLEMS },
})
export const me = createRoute({
  method: 'get',
  path: '/api/me',
  summary: 'Who works here, and when you last looked.',
  responses: { ...answer(a.MeOf), ...PROBLEMS },
})
export const setMe = send('put', '/api/me', 'Say who you are, or that you looked.', a.NewMe, a.MeOf)
export const openapi = createRoute({
  method: 'get',
  path: '/api/openapi.json',
  summary: 'This document.',
  responses: { ...answer(z.record(z.string(), z.unknown())), ...PROBLEMS },
})

/** Every route, in the order of the document. */
export const ROUTES = {
  stats,
  reports,
  report,
  claims,
  claim,
  explain,
  happenings,
  facets,
  quotes,
  map,
  series,
  actors,
  proposed,
  actor,
  places,
  place,
  sources,
  events,
  event,
  commitments,
  episodes,
  episode,
  aid,
  leverage,
  view,
  today,
  watch,
  exported,
  add,
  jobs,
  job,
  jobEvents,
  cancelJob,
  decide,
  decisions,
  undo,
  savedViews,
  saveView,
  dropView,
  me,
  setMe,
  openapi,
} as const
