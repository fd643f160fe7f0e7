// The filters of claims as every page's address holds them, so that a filter travels from page to page.
import { ACTS, KINDS, MODES, type Mode, STATUSES, TOPICS } from '../model/index.ts'
import { all, allOf, one, type RawSearch } from './address.ts'
import type { Operations } from './api-operations.ts'
import type { Review } from './api-types.ts'

/** The filters as the server takes them. */
export type FilterQuery = Omit<Operations['GET /api/claims']['query'], 'sort' | 'limit' | 'after'>

const ALL_MODES: readonly Mode[] = [...new Set(Object.values(MODES).flat())]
const REVIEW_STATES: readonly Review['state'][] = ['open', 'accepted', 'edited', 'rejected']
const DAY = /^\d{4}-\d{2}-\d{2}$/

/** Names under which several values may stand. */
export const LIST_FILTERS = [
  'act',
  'mode',
  'kind',
  'status',
  'topic',
  'actor',
  'recipient',
  'party',
  'place',
  'country',
  'speaker',
  'outlet',
  'report',
  'review',
] as const
/** A filter that takes several values. */
export type ListFilter = (typeof LIST_FILTERS)[number]

/** Filters of claims: of several values in one field any one, and every field given must hold. */
export type Filters = Readonly<Record<ListFilter, readonly string[]>> & {
  readonly words?: string | undefined
  readonly from?: string | undefined
  readonly to?: string | undefined
  readonly named?: 'true' | 'false' | undefined
  readonly minConfidence?: string | undefined
}

/** Reads filters out of an address; what the server would refuse is dropped. */
export function parseFilters(raw: RawSearch): Filters {
  const lists = {} as Record<ListFilter, readonly string[]>
  for (const name of LIST_FILTERS) lists[name] = all(raw, name).slice(0, 50)
  const day = (key: string) => {
    const value = one(raw, key)
    return value && DAY.test(value) && !Number.isNaN(Date.parse(value)) ? value : undefined
  }
  const named = one(raw, 'named')
  const least = one(raw, 'minConfidence')
  return {
    ...lists,
    act: allOf(raw, 'act', ACTS),
    mode: allOf(raw, 'mode', ALL_MODES),
    kind: allOf(raw, 'kind', KINDS),
    status: allOf(raw, 'status', STATUSES),
    topic: allOf(raw, 'topic', TOPICS),
    review: allOf(raw, 'review', REVIEW_STATES),
    country: lists.country.filter((c) => /^[A-Za-z]{2}$/.test(c)),
    report: lists.report.filter((r) => /^[0-9a-f]{6,64}$/.test(r)),
    words: one(raw, 'words')?.slice(0, 500) || undefined,
    from: day('from'),
    to: day('to'),
    named: named === 'true' || named === 'false' ? named : undefined,
    minConfidence: least && /^(0(\.\d+)?|1)$/.test(least) ? least : undefined,
  }
}

/** Filters as a question to the server. */
export function filterQuery(filters: Filters): FilterQuery {
  const out: Record<string, unknown> = {}
  for (const name of LIST_FILTERS) if (filters[name].length > 0) out[name] = filters[name]
  for (const name of ['words', 'from', 'to'] as const) if (filters[name]) out[name] = filters[name]
  if (filters.named) out.named = filters.named === 'true'
  if (filters.minConfidence) out.minConfidence = Number(filters.minConfidence)
  return out
}

/** How many filters are set. */
export function filterCount(filters: Filters): number {
  const singles = [filters.words, filters.from, filters.to, filters.named, filters.minConfidence]
  return LIST_FILTERS.reduce((n, name) => n + filters[name].length, 0) + singles.filter(Boolean).length
}

/** A patch that clears every filter. */
export function noFilters(): Record<string, undefined> {
  const names = [...LIST_FILTERS, 'words', 'from', 'to', 'named', 'minConfidence']
  return Object.fromEntries(names.map((name) => [name, undefined]))
}
