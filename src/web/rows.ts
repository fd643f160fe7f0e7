// A list behind cursors that is shown a page at a time, with a way to ask for more.
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query'
import type { Operations } from './api-operations.ts'
import { call } from './client.ts'

/** Routes that answer with rows and a cursor. */
export type Listing =
  | 'GET /api/episodes'
  | 'GET /api/commitments'
  | 'GET /api/aid'
  | 'GET /api/leverage'
  | 'GET /api/actors'
  | 'GET /api/proposed'
  | 'GET /api/claims'
  | 'GET /api/watch'
  | 'GET /api/sources'

/** One row of a list. */
export type RowOf<R extends Listing> = Operations[R]['answer']['rows'][number]

/** What is there of a list so far. */
export interface Rows<T, A = unknown> {
  /** Null until the first answer. */
  readonly rows: readonly T[] | null
  /** The first answer as it came, with what a list says of itself beside its rows. */
  readonly head: A | null
  /** Rows in all, where the server says so. */
  readonly total: number | null
  readonly error: Error | null
  readonly again: () => void
  /** Asks for the next page; null where all is there. */
  readonly more: (() => void) | null
  /** Whether an older answer is shown while a new one is under way. */
  readonly old: boolean
}

interface Page {
  readonly rows: readonly unknown[]
  readonly next: string | null
  readonly total?: number
}

/** Rows of a list; `query` null asks nothing. */
export function useRows<R extends Listing>(
  route: R,
  query: Omit<Operations[R]['query'], 'limit' | 'after'> | null,
  limit = 100,
): Rows<RowOf<R>, Operations[R]['answer']> {
  const found = useInfiniteQuery({
    queryKey: [route, 'rows', query, limit],
    queryFn: async ({ pageParam, signal }): Promise<Page> =>
      (await call<Listing>(route, { query: { ...query, limit, after: pageParam }, signal })) as Page,
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last) => last.next ?? undefined,
    placeholderData: keepPreviousData,
    enabled: query !== null,
  })
  const pages = found.data?.pages
  return {
    rows: pages ? (pages.flatMap((p) => p.rows) as RowOf<R>[]) : null,
    head: (pages?.[0] as Operations[R]['answer'] | undefined) ?? null,
    total: pages?.[0]?.total ?? null,
    error: found.error,
    again: () => void found.refetch(),
    more: found.hasNextPage ? () => void found.fetchNextPage() : null,
    old: found.isPlaceholderData,
  }
}
