// What the routes work on: one open record with its jobs, its desk and its story.
import type { ClaimFilter, FoundClaim, ParleyRecord, Review } from '../parley.ts'
import type { Teller } from '../parley-ask-teller.ts'
import type { Desk } from '../parley-desk.ts'
import type { Jobs } from '../parley-jobs.ts'

/** Everything behind the API. */
export interface Behind {
  readonly record: ParleyRecord
  readonly jobs: Jobs
  readonly desk: Desk
  readonly teller: Teller
  /** Version of the reader that new reports are read by. */
  readonly reader: string
  readonly now: () => Date
}

/** How reviewed a claim is that nobody decided on. */
export const OPEN = {
  state: 'open',
  by: null,
  at: null,
  reason: null,
  decision: null,
  edits: {},
  original: {},
} as const

/** A review as the API tells it. */
export type ToldReview = Review | typeof OPEN

/** Claims with their reviews. */
export async function withReviews<T extends { readonly claim: { readonly id: string } }>(
  record: ParleyRecord,
  rows: readonly T[],
): Promise<(T & { readonly review: ToldReview })[]> {
  const reviews = await record.reviews(rows.map((r) => r.claim.id))
  return rows.map((row) => ({ ...row, review: reviews.get(row.claim.id) ?? OPEN }))
}

/** A page of claims with their reviews. */
export async function claimRows(
  { record }: Behind,
  filter: ClaimFilter,
  page: Parameters<ParleyRecord['index']['find']>[1],
): Promise<{
  readonly rows: (FoundClaim & { readonly review: ToldReview })[]
  readonly next: string | null
  readonly total: number
}> {
  const { rows, next, total } = await record.index.find(filter, page)
  return { rows: await withReviews(record, rows), next, total }
}

/** The claims of some ids, in their order, as far as they are there; at most 500. */
export async function claimsOf({ record }: Behind, ids: readonly string[]) {
  return withReviews(record, await record.claimsOf([...new Set(ids)].slice(0, 500)))
}
