// The API as one application: guards at the door, routes behind them, every error a problem with its code.
import { OpenAPIHono } from '@hono/zod-openapi'
import { bodyLimit } from 'hono/body-limit'
import { HTTPException } from 'hono/http-exception'
import { ParleyError } from '../model/index.ts'
import { ROUTES } from './contract.ts'
import type { Behind } from './desk-of.ts'
import { problemAnswer } from './problems.ts'
import { deskRoutes } from './routes-desk.ts'
import { recordRoutes } from './routes-record.ts'
import { storyRoutes } from './routes-story.ts'

/** Most bytes of a request: files as base64. */
const LARGEST = 200 * 1024 * 1024

/** Paths whose answers change only with the record, the desk or the jobs; `{id}` as `*`. */
const TAGGED = Object.values(ROUTES)
  .filter((r) => '304' in r.responses)
  .map((r) => new RegExp(`^${r.path.replace(/\{\w+\}/g, '[^/]+')}$`))

/** Makes the application. `boot` tells one start of the server from another in ETags. */
export function apiOver(behind: Behind, boot: string): OpenAPIHono {
  const app = new OpenAPIHono({
    defaultHook: (result) => {
      if (!result.success) throw badQuestion(result.error.issues)
    },
  })
  app.onError((error) => {
    if (error instanceof HTTPException && error.status === 400) {
      return problemAnswer(
        new ParleyError('api/bad-question', 'The request is not JSON as it should be.', 'Send a JSON object.'),
      )
    }
    return problemAnswer(error)
  })
  app.notFound((c) =>
    problemAnswer(
      new ParleyError(
        'api/no-such-route',
        `There is no ${c.req.method} ${c.req.path.slice(0, 200)}.`,
        'See /api/openapi.json for what can be asked.',
      ),
    ),
  )
  app.use('/api/*', async (c, next) => {
    const writes = c.req.method !== 'GET' && c.req.method !== 'HEAD'
    if (writes && !fromHere(c.req.raw)) {
      throw new ParleyError(
        'api/foreign',
        'Another site asked to change the record.',
        'Open Parley itself and do it there.',
      )
    }
    if (writes && c.req.raw.body !== null && !/^application\/json\b/i.test(c.req.header('content-type') ?? '')) {
      throw new ParleyError('api/not-json', 'The request is not JSON.', 'Send it with content-type: application/json.')
    }
    c.header('cache-control', 'no-store')
    c.header('x-content-type-options', 'nosniff')
    await next()
  })
  app.use(
    '/api/*',
    bodyLimit({
      maxSize: LARGEST,
      onError: () => {
        throw new ParleyError('api/too-large', 'That is more than is taken at once.', 'Add fewer files at a time.')
      },
    }),
  )
  app.use('/api/*', async (c, next) => {
    if (c.req.method !== 'GET' || !TAGGED.some((path) => path.test(c.req.path))) return next()
    const { record, desk, jobs, teller } = behind
    const told = c.req.path.startsWith('/api/jobs') ? `j${jobs.version()}` : jobs.ended()
    const version = `${boot}.${await record.version()}.${desk.version()}.${told}.${teller.version()}`
    const tag = `W/"${version}"`
    const headers = { etag: tag, 'cache-control': 'private, no-cache' }
    if ((c.req.header('if-none-match') ?? '').split(/\s*,\s*/).includes(tag))
      return new Response(null, { status: 304, headers })
    await next()
    if (c.res.status === 200) for (const [name, value] of Object.entries(headers)) c.res.headers.set(name, value)
    return undefined
  })
  recordRoutes(app, behind)
  storyRoutes(app, behind)
  deskRoutes(app, behind)
  return app
}

/** Whether a request that changes something comes from the page itself, or from no page at all. */
function fromHere(request: Request): boolean {
  const origin = request.headers.get('origin')
  const site = request.headers.get('sec-fetch-site')
  if (site !== null && site !== 'same-origin' && site !== 'none') return false
  if (origin === null) return true
  const host = request.headers.get('host') ?? new URL(request.url).host
  return origin === `http://${host}`
}

function badQuestion(
  issues: readonly {
    readonly path: readonly PropertyKey[]
    readonly message: string
    readonly code?: string | undefined
    readonly keys?: readonly string[]
  }[],
): ParleyError {
  const [first] = issues
  const where = first?.keys?.join(', ') ?? first?.path.map(String).join('.') ?? ''
  const what = first?.code === 'unrecognized_keys' ? 'is nothing this route knows' : (first?.message ?? 'is wrong')
  return new ParleyError(
    'api/bad-question',
    `${where ? `“${where.slice(0, 100)}”` : 'The request'}: ${what.slice(0, 300)}.`,
    'See /api/openapi.json for what this route takes.',
  )
}
