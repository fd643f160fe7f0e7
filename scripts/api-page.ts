// docs/api.md: every route with its parameters and an answer that the API really gave over an invented record.

import { openapiDocument } from '../src/api/document.ts'
import { openKeeper } from '../src/parley-keeper.ts'
import { openApi, sent } from '../test/api-fixture.ts'

interface Parameter {
  readonly name: string
  readonly in: string
  readonly description?: string
  readonly schema: Readonly<Record<string, unknown>> & { readonly description?: string }
}
interface Operation {
  readonly summary: string
  readonly parameters?: readonly Parameter[]
  readonly requestBody?: unknown
  readonly responses: Readonly<Record<string, { readonly description: string }>>
}

const HEAD = `# The API

\`parley serve\` and \`npm start\` answer under \`http://127.0.0.1:4321/api/\`, on this machine alone. The page uses nothing else, so whatever it shows a program can ask for. \`openapi.json\` is the whole contract in OpenAPI 3.1; it is served at \`/api/openapi.json\`. This page is made by a test: each answer below was really given, over a record of invented reports, with long lists and texts cut at “…”.

- **Lists** give \`rows\`, \`next\` and often \`total\`. Give \`next\` back as \`after\` for the page behind; \`limit\` is 1 to 1000, by default 50. \`/api/claims\` and \`/api/reports\` also take \`skip\`, to begin at any row.
- **Filters** that may be given several times hold when any of their values does: \`act=AID&act=COERCE\`. An unknown parameter is an error, never passed over.
- **Ids** with a slash are written with \`%2F\` in a path: \`/api/actors/state%2Frussia\`.
- **Errors** are \`application/problem+json\` with \`code\`, \`detail\` and \`hint\`; the codes are those of [errors.md](errors.md).
- **ETags** change with the record. Send one back as \`If-None-Match\` for a 304.
- **Rejected claims** are left out of lists, counts, map and series unless \`review\` asks for them.
- **Corrections** show in every answer; \`review\` says who made them and why, and \`original\` what was read.
- **Writing** needs \`content-type: application/json\` and is refused to pages of other sites.
`

/** Paths and bodies of the examples; a route without one is shown without an answer. */
async function examples(
  api: Awaited<ReturnType<typeof openApi>>,
): Promise<Readonly<Record<string, readonly [path: string, init?: RequestInit]>>> {
  const story = await openKeeper(api.record).story()
  const claim = (await api.record.claims({ act: 'COERCE' }, { limit: 1 })).rows[0]?.claim
  const code = encodeURIComponent
  const id = claim?.id ?? ''
  return {
    'GET /api/stats': ['/api/stats'],
    'GET /api/reports': ['/api/reports?words=convoy&limit=1'],
    'GET /api/reports/{id}': [`/api/reports/${(claim?.report ?? '').slice(0, 12)}`],
    'GET /api/claims': ['/api/claims?act=COERCE&sort=newest&limit=1'],
    'GET /api/claims/{id}': [`/api/claims/${code(id)}`],
    'GET /api/claims/{id}/explain': [`/api/claims/${code(id)}/explain`],
    'GET /api/claims/{id}/events': [`/api/claims/${code(id)}/events`],
    'GET /api/facets': ['/api/facets?by=act&by=place&limit=2'],
    'GET /api/quotes': ['/api/quotes?limit=1'],
    'GET /api/map': ['/api/map?zoom=5&bbox=30,30,42,38'],
    'GET /api/series': ['/api/series?by=act&bucket=week&top=2'],
    'GET /api/actors': ['/api/actors?limit=1'],
    'GET /api/actors/{id}': ['/api/actors/state%2Frussia'],
    'GET /api/places/{id}': [`/api/places/${code(story.places[0]?.id ?? '')}`],
    'GET /api/sources': ['/api/sources?limit=1'],
    'GET /api/events': ['/api/events?limit=1'],
    'GET /api/events/{id}': [`/api/events/${code(story.events[0]?.id ?? '')}`],
    'GET /api/commitments': ['/api/commitments?limit=1'],
    'GET /api/episodes': ['/api/episodes?kind=siege&limit=1'],
    'GET /api/episodes/{id}': [`/api/episodes/${code(story.episodes[0]?.id ?? '')}`],
    'GET /api/aid': ['/api/aid?limit=1'],
    'GET /api/leverage': ['/api/leverage?limit=1'],
    'GET /api/views/{name}': ['/api/views/sieges'],
    'GET /api/today': ['/api/today'],
    'GET /api/watch': ['/api/watch?limit=1'],
    'GET /api/export': ['/api/export?format=csv&act=AID'],
    'POST /api/add': [
      '/api/add',
      sent('POST', {
        kind: 'text',
        text: 'The army let 12 trucks into Daraya on Monday.',
        outlet: 'The Lantern',
        published: '2016-08-02',
      }),
    ],
    'GET /api/jobs': ['/api/jobs'],
    'GET /api/jobs/{id}': ['/api/jobs/job-1'],
    'GET /api/jobs/{id}/events': ['/api/jobs/job-1/events'],
    'POST /api/jobs/{id}/cancel': ['/api/jobs/job-1/cancel', { method: 'POST' }],
    'POST /api/decisions': [
      '/api/decisions',
      sent('POST', {
        decision: { what: 'edit', target: id, field: 'status', value: 'denied' },
        who: 'Amal',
        reason: 'the ministry denies it two lines below',
      }),
    ],
    'GET /api/decisions': [`/api/decisions?target=${code(id)}`],
    'POST /api/decisions/{n}/undo': ['/api/decisions/1/undo', sent('POST', { who: 'Bashir' })],
    'POST /api/saved-views': [
      '/api/saved-views',
      sent('POST', { name: 'Sieges', path: '/record', search: '?topic=siege' }),
    ],
    'GET /api/saved-views': ['/api/saved-views'],
    'PUT /api/me': ['/api/me', sent('PUT', { name: 'Amal' })],
    'GET /api/me': ['/api/me'],
  }
}

/** The whole page. */
export async function apiPage(): Promise<string> {
  const { paths } = openapiDocument() as { paths: Record<string, Record<string, Operation>> }
  const api = await openApi(24)
  const parts = [HEAD]
  try {
    const given = await examples(api)
    for (const [path, methods] of Object.entries(paths)) {
      for (const [method, operation] of Object.entries(methods)) {
        const name = `${method.toUpperCase()} ${path}`
        const example = given[name]
        parts.push(`## ${name}\n\n${operation.summary}\n`)
        const parameters = parametersOf(operation)
        if (parameters) parts.push(parameters)
        if (example) parts.push(await exampleOf(api, name.split(' ')[0] as string, ...example))
      }
    }
  } finally {
    await api.close()
  }
  return parts.join('\n')
}

function parametersOf({ parameters = [] }: Operation): string {
  const query = parameters.filter((p) => p.in === 'query')
  if (query.length === 0) return ''
  const names = query.map((p) => {
    const says = p.description ?? p.schema.description
    return says ? `\`${p.name}\` (${says.replace(/\.$/, '')})` : `\`${p.name}\``
  })
  return `Parameters: ${names.join(', ')}.\n`
}

async function exampleOf(
  api: Awaited<ReturnType<typeof openApi>>,
  method: string,
  path: string,
  init?: RequestInit,
): Promise<string> {
  const answer = await api.ask(path, init)
  const text = await answer.text()
  if (!answer.ok && !path.endsWith('/cancel')) throw new Error(`${method} ${path} answered ${answer.status}: ${text}`)
  const type = answer.headers.get('content-type') ?? ''
  const body = typeof init?.body === 'string' ? `\n\n${JSON.stringify(JSON.parse(init.body), null, 2)}` : ''
  // The id of a saved view differs from run to run, and the size of a file from one SQLite to the next.
  const shown = type.includes('json')
    ? JSON.stringify(cut(JSON.parse(text)), null, 2)
        .replace(/"id": "[0-9a-f]{8}"/, '"id": "5f1c2a9e"')
        .replace(/"bytes": \d+/, '"bytes": 1048576')
    : text.split('\n').slice(0, 3).join('\n').slice(0, 900)
  return `\`\`\`http\n${method} ${path}${body}\n\`\`\`\n\n\`\`\`${type.includes('json') ? 'json' : 'text'}\n${shown}\n\`\`\`\n`
}

/** An answer short enough to read: the first of a list, the beginning of a long text. */
function cut(value: unknown, depth = 0): unknown {
  if (typeof value === 'string') return value.length > 90 ? `${value.slice(0, 80)}…` : value
  if (Array.isArray(value)) {
    if (value.length === 0) return value
    const shown = value.slice(0, value.every((v) => typeof v !== 'object') ? 4 : 1).map((v) => cut(v, depth + 1))
    return value.length > shown.length ? [...shown, '…'] : shown
  }
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value)
    if (depth > 5 && entries.length > 3) return '{…}'
    return Object.fromEntries(entries.map(([k, v]) => [k, cut(v, depth + 1)]))
  }
  return value
}
