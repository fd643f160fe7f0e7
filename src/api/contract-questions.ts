// What may be asked: the query parameters of every list, as schemas. An unknown parameter is an error, never passed over.
import { z } from '@hono/zod-openapi'
import { COMMITMENT_KINDS } from '../model/index.ts'
import { ActName, KindName, ModeName, StatusName, TopicName } from './contract-model.ts'

/** A parameter that may be given several times: any one of the values must hold. */
function many<T extends z.ZodType>(item: T, most = 50) {
  return z.preprocess((v) => (v === undefined || Array.isArray(v) ? v : [v]), z.array(item).min(1).max(most)).optional()
}

/** A number as it stands in an address. */
function numeral<T extends z.ZodType>(schema: T) {
  return z.preprocess((v) => (typeof v === 'string' && /^-?\d+(\.\d+)?$/.test(v) ? Number(v) : v), schema).optional()
}

const flag = z.preprocess((v) => (v === 'true' ? true : v === 'false' ? false : v), z.boolean()).optional()

function isDay(day: string): boolean {
  const at = new Date(`${day}T00:00:00Z`)
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(day)
}

/** A day, `YYYY-MM-DD`, that is in the calendar. */
export const Day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/)
  .refine(isDay, 'no such day')
  .openapi({ format: 'date', example: '2016-09-12' })

const Name = z.string().min(1).max(200)
const Words = z.string().max(500)

const Limit = numeral(z.int().min(1).max(1000)).openapi({ description: 'Rows of a page; by default 50.' })
export const After = z.string().max(400).optional().openapi({ description: '`next` of the page before.' })

/** Limit and cursor, for every list. */
export const paging = { limit: Limit, after: After }

const Skip = numeral(z.int().min(0).max(100_000_000)).openapi({
  description: 'Begin at this row of the list, counted from 0; for a far jump, instead of `after`.',
})

/** How reviewed a claim is. */
export const REVIEW_STATES = ['open', 'accepted', 'edited', 'rejected'] as const

/** The filters of claims, as in ClaimFilter; in one field any of the values, and every field given must hold. */
const claimFilters = {
  id: many(z.string().min(1).max(300), 200).openapi({ description: 'Ids of claims, up to 200.' }),
  act: many(ActName),
  mode: many(ModeName),
  kind: many(KindName),
  status: many(StatusName),
  topic: many(TopicName),
  actor: many(Name),
  recipient: many(Name),
  party: many(Name),
  place: many(Name),
  country: many(z.string().regex(/^[A-Za-z]{2}$/)),
  speaker: many(Name),
  named: flag,
  outlet: many(Name),
  report: many(z.string().regex(/^[0-9a-f]{6,64}$/)),
  from: Day.optional(),
  to: Day.optional(),
  words: Words.optional().openapi({ description: 'Words, "a phrase", begin*, OR, -without.' }),
  minConfidence: numeral(z.number().min(0).max(1)),
  review: many(z.enum(REVIEW_STATES)),
}

/** The names of the filters of claims. */
export const CLAIM_FILTER_NAMES: readonly string[] = Object.keys(claimFilters)
export const ClaimsQuestion = z.strictObject({
  ...claimFilters,
  sort: z.enum(['date', 'newest', 'added']).optional(),
  ...paging,
  skip: Skip,
})

/** Fields claims can be counted by. */
export const COUNTED = [
  'act',
  'mode',
  'kind',
  'status',
  'topic',
  'actor',
  'recipient',
  'place',
  'speaker',
  'outlet',
] as const
export const FacetsQuestion = z.strictObject({
  ...claimFilters,
  by: many(z.enum(COUNTED)).openapi({ description: 'By default act, status, topic, place, actor, outlet.' }),
  limit: numeral(z.int().min(1).max(200)).openapi({ description: 'Values of a field; by default 20.' }),
})

export const ReportsQuestion = z.strictObject({
  words: Words.optional(),
  outlet: many(Name),
  language: many(z.string().regex(/^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/)),
  from: Day.optional(),
  to: Day.optional(),
  sort: z.enum(['date', 'newest', 'added', 'latest']).optional(),
  ...paging,
  skip: Skip,
})

export const QuotesQuestion = z.strictObject({
  speaker: many(Name),
  named: flag,
  direct: flag,
  report: many(z.string().regex(/^[0-9a-f]{6,64}$/)),
  ...paging,
})

export const MapQuestion = z.strictObject({
  ...claimFilters,
  bbox: z
    .string()
    .regex(/^-?\d{1,3}(\.\d{1,9})?(,-?\d{1,3}(\.\d{1,9})?){3}$/)
    .optional()
    .openapi({ description: 'west,south,east,north in degrees; by default the whole world.', example: '30,30,42,38' }),
  zoom: numeral(z.number().min(0).max(22)).openapi({
    description: 'Zoom of the map; the finer, the smaller the clusters. By default 3.',
  }),
})

export const SeriesQuestion = z.strictObject({
  ...claimFilters,
  by: z.enum(['act', 'actor', 'place', 'outlet', 'status', 'topic']).optional(),
  bucket: z.enum(['day', 'week', 'month']).optional(),
  top: numeral(z.int().min(1).max(30)).openapi({ description: 'How many series; by default 8, the largest.' }),
})

/** Filters of the story: what, where, who, when, and what was known on a day. */
const storyFilters = {
  place: Name.optional(),
  actor: Name.optional(),
  from: Day.optional(),
  to: Day.optional(),
}
export const EventsQuestion = z.strictObject({
  ...storyFilters,
  act: many(ActName),
  status: many(StatusName),
  topic: many(TopicName),
  ...paging,
})
export const CommitmentsQuestion = z.strictObject({
  ...storyFilters,
  kind: many(z.enum(COMMITMENT_KINDS)),
  state: many(z.string().min(1).max(40)),
  asOf: Day.optional(),
  sort: z
    .enum(['waiting', 'newest', 'oldest'])
    .optional()
    .openapi({ description: 'By default oldest first; `waiting`: past their deadline, then longest waiting.' }),
  ...paging,
})
export const EpisodesQuestion = z.strictObject({
  ...storyFilters,
  kind: z.enum(['siege', 'ceasefire', 'talks', 'deal']).optional(),
  ...paging,
})
export const StoryQuestion = z.strictObject({ ...storyFilters, ...paging })
export const ViewQuestion = z.strictObject({ ...storyFilters, asOf: Day.optional(), ...paging })

/** The ten views: one for each of the ten questions. */
export const VIEWS = [
  'appeals',
  'ultimatums',
  'sieges',
  'table',
  'convoys',
  'releases',
  'ceasefires',
  'patterns',
  'leverage',
  'footing',
] as const

export const ActorsQuestion = z.strictObject({ words: Words.optional(), ...paging })
export const PlacesQuestion = z.strictObject({ words: Words.optional(), ...paging })
export const SourcesQuestion = z.strictObject({ ...paging })
export const TodayQuestion = z.strictObject({
  since: z.iso.datetime({ offset: true }).optional().openapi({ description: 'By default when you last looked.' }),
})
export const WatchQuestion = z.strictObject({ asOf: Day.optional(), ...paging })
export const DecisionsQuestion = z.strictObject({
  target: z.string().min(1).max(300).optional(),
  standing: flag.openapi({ description: 'Only those that were not undone, or only those that were.' }),
  ...paging,
})
export const ExportQuestion = z.strictObject({ ...claimFilters, format: z.enum(['csv', 'jsonl']).optional() })
export const NoQuestion = z.strictObject({})
