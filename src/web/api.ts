// Hooks over the server: what is asked is kept for a while, shown again at once, and asked anew when the record changed.
import { keepPreviousData, QueryClient, type UseQueryResult, useQuery } from '@tanstack/react-query'
import type { Operations } from './api-operations.ts'
import { ApiError, type Asked, call, type Route } from './client.ts'

/** A route that only asks. */
export type Asking = Extract<Route, `GET ${string}`>

/** One store of answers for the page. `always`: a laptop without a network still reaches its own server. */
export const queries = new QueryClient({
  defaultOptions: {
    queries: {
      networkMode: 'always',
      staleTime: 30_000,
      refetchOnWindowFocus: true,
      retry: (failures, error) =>
        isLinking(error) || (failures < 1 && error instanceof ApiError && error.problem.status >= 500),
      retryDelay: (_, error) => (isLinking(error) ? 3000 : 1000),
    },
    mutations: { networkMode: 'always' },
  },
})

/** The name under which the answer to a question is kept. */
export function keyOf<R extends Asking>(route: R, asked: Asked<R> = {}): readonly unknown[] {
  return [route, asked.params ?? null, asked.query ?? null]
}

/**
 * An answer of the server and how far it is; `asked` null asks nothing.
 * Keeps the last answer while a new question to the same route is under way (`isPlaceholderData` says so).
 */
export function useApi<R extends Asking>(
  route: R,
  asked: Asked<R> | null = {},
  options: { readonly staleTime?: number; readonly refetchInterval?: number | false; readonly keep?: boolean } = {},
): UseQueryResult<Operations[R]['answer'], Error> {
  const { keep = true, ...rest } = options
  return useQuery<Operations[R]['answer'], Error>({
    queryKey: keyOf(route, asked ?? {}),
    queryFn: ({ signal }) => call(route, { ...asked, signal }),
    enabled: asked !== null,
    ...(keep ? { placeholderData: keepPreviousData } : {}),
    ...rest,
  })
}

/** Marks every answer as old after a change of the record, so that what is on the screen is asked anew. */
export function recordChanged(): Promise<void> {
  version++
  for (const tell of watchers) tell()
  return queries.invalidateQueries()
}

/** Who reviews here, as the server keeps it, and how to change it. */
export function useMe(): { readonly name: string | null; readonly setName: (name: string) => Promise<void> } {
  const me = useApi('GET /api/me')
  return { name: me.data?.name ?? null, setName: async (name) => void (await setName(name)) }
}

/** Tells the server who works here. */
export async function setName(name: string): Promise<void> {
  queries.setQueryData(keyOf('GET /api/me'), await call('PUT /api/me', { body: { name } }))
}

let version = 0
const watchers = new Set<() => void>()

/** Grows whenever the record is known to have changed. */
export function recordVersion(): number {
  return version
}

/** Tells when {@link recordVersion} grows; gives back how to stop. */
export function subscribeToRecord(tell: () => void): () => void {
  watchers.add(tell)
  return () => watchers.delete(tell)
}

/** Whether an error says that the reports are still being joined into the story: it is asked again until they are. */
function isLinking(error: unknown): boolean {
  return error instanceof ApiError && error.problem.code === 'story/linking'
}

/** Whether an error says that the server did not answer at all. */
export function isOffline(error: unknown): boolean {
  return error instanceof ApiError && error.problem.code === 'web/offline'
}
