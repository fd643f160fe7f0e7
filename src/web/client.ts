// The one way from the page to the API: typed by the document, problems thrown as errors with their code and hint.
import type { Operations } from './api-operations.ts'
import type { Problem } from './api-types.ts'

/** A route, as `GET /api/claims/{id}`. */
export type Route = keyof Operations

type Given<R extends Route, K extends 'params' | 'query' | 'body'> = Operations[R][K]

/** What a call takes: path parameters where there are any, the query, and a body for routes that want one. */
export interface Asked<R extends Route> {
  readonly params?: Given<R, 'params'>
  readonly query?: Given<R, 'query'>
  readonly body?: Given<R, 'body'>
  readonly signal?: AbortSignal
}

/** A problem the API told, or that it could not be reached (`web/offline`). */
export class ApiError extends Error {
  readonly problem: Problem
  constructor(problem: Problem) {
    super(problem.detail)
    this.name = 'ApiError'
    this.problem = problem
  }
}

/** The address of a route, for links and downloads; values of lists are repeated, empty ones left out. */
export function addressOf<R extends Route>(route: R, asked: Asked<R> = {}): string {
  const path = route.slice(route.indexOf(' ') + 1)
  const params: Readonly<Record<string, unknown>> = asked.params ?? {}
  const filled = path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(String(params[name] ?? '')))
  const search = new URLSearchParams()
  for (const [name, value] of Object.entries(asked.query ?? {})) {
    for (const one of Array.isArray(value) ? (value as readonly unknown[]) : [value]) {
      if (one !== undefined && one !== null && one !== '') search.append(name, String(one))
    }
  }
  const query = search.toString()
  return query ? `${filled}?${query}` : filled
}

/**
 * Calls a route and gives its answer.
 * @throws ApiError with the problem the API told, or `web/offline`.
 */
export async function call<R extends Route>(route: R, asked: Asked<R> = {}): Promise<Operations[R]['answer']> {
  const method = route.slice(0, route.indexOf(' '))
  const init: RequestInit = { method, headers: { accept: 'application/json' } }
  if (asked.signal) init.signal = asked.signal
  if (asked.body !== undefined) {
    init.body = JSON.stringify(asked.body)
    init.headers = { accept: 'application/json', 'content-type': 'application/json' }
  }
  let response: Response
  try {
    response = await fetch(addressOf(route, asked), init)
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error
    throw new ApiError(offline)
  }
  if (!response.ok) throw new ApiError(await problemOf(response))
  const type = response.headers.get('content-type') ?? ''
  return (type.includes('json') ? await response.json() : await response.text()) as Operations[R]['answer']
}

const offline: Problem = {
  type: '/errors#web/offline',
  title: 'Parley does not answer',
  status: 0,
  code: 'web/offline',
  detail: 'Parley does not answer on this machine.',
  hint: 'Start it again with npm start or parley serve; nothing that was kept is lost.',
}

async function problemOf(response: Response): Promise<Problem> {
  try {
    return (await response.json()) as Problem
  } catch {
    return { ...offline, status: response.status, detail: `Parley answered ${response.status} without saying why.` }
  }
}
