// Errors as problem+json: which status each code has.
import { ParleyError } from '../model/index.ts'

/** What a problem says. */
export interface Problem {
  readonly type: string
  readonly title: string
  readonly status: ProblemStatus
  readonly code: string
  readonly detail: string
  readonly hint: string
}

/** A status of HTTP that a problem may have. */
export type ProblemStatus = 400 | 403 | 404 | 409 | 413 | 415 | 500 | 503

const TITLES: Readonly<Record<ProblemStatus, string>> = {
  400: 'Not a question this route takes',
  403: 'Not allowed',
  404: 'Not found',
  409: 'Not as things stand',
  413: 'Too much at once',
  415: 'Not JSON',
  500: 'Parley made a mistake',
  503: 'Not just now',
}

const STATUSES: Readonly<Record<string, ProblemStatus>> = {
  'api/foreign': 403,
  'api/no-such-entry': 404,
  'api/no-such-route': 404,
  'api/no-such-view': 404,
  'api/not-json': 415,
  'api/too-large': 413,
  'api/too-many-views': 409,
  'decision/ambiguous': 409,
  'decision/not-found': 404,
  'decision/not-part': 409,
  'decision/nothing-to-do': 409,
  'job/ended': 409,
  'job/not-found': 404,
  'record/ambiguous': 409,
  'record/corrupt': 503,
  'record/disk-full': 503,
  'record/locked': 503,
  'record/no-such-claim': 404,
  'record/no-such-decision': 404,
  'record/read-only': 403,
  'record/undone-already': 409,
  'record/unreadable': 503,
  'story/linking': 503,
}

/** The problem for an error; an error that was not foreseen is told without its text. */
export function problemOf(error: unknown): Problem {
  if (error instanceof ParleyError) {
    return problem(STATUSES[error.code] ?? 400, error.code, error.message, error.hint)
  }
  return problem(
    500,
    'api/broken',
    'Parley made a mistake and could not answer.',
    'Please send us what the terminal says.',
  )
}

function problem(status: ProblemStatus, code: string, detail: string, hint: string): Problem {
  return { type: `/errors#${code}`, title: TITLES[status], status, code, detail, hint }
}

/** The answer that tells a problem. */
export function problemAnswer(error: unknown): Response {
  const told = problemOf(error)
  if (told.status === 500) console.error(error)
  return new Response(JSON.stringify(told), {
    status: told.status,
    headers: { 'content-type': 'application/problem+json' },
  })
}
