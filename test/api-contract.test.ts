// Asks every route of openapi.json arbitrary questions, sound and odd: no 500, no status and no answer the document does not tell.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import test from 'node:test'
import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { openapiDocument } from '../src/api/document.ts'
import { operationsText, typesText } from '../src/api/types-text.ts'
import { openKeeper } from '../src/parley-keeper.ts'
import { type Asking, openApi, sent } from './api-fixture.ts'

const ROOT = join(import.meta.dirname, '..')
/** Questions to every route. */
const RUNS = 40

type Schema = Readonly<Record<string, unknown>>
interface Parameter {
  readonly name: string
  readonly in: 'path' | 'query'
  readonly required?: boolean
  readonly schema: Schema
}
interface Operation {
  readonly parameters?: readonly Parameter[]
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: Schema }>> }
  readonly responses: Readonly<Record<string, { readonly content?: Readonly<Record<string, unknown>> }>>
}
const document = JSON.parse(readFileSync(join(ROOT, 'openapi.json'), 'utf8')) as {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> }
}

test('openapi.json and the types of the page are those of the contract', () => {
  assert.deepEqual(document, openapiDocument(), 'run npm run contract')
  const words = (text: string): string => text.replace(/[\s;,|'"()]+/g, '')
  for (const [file, text] of [
    ['api-types.ts', typesText(openapiDocument())],
    ['api-operations.ts', operationsText(openapiDocument())],
  ] as const) {
    const types = readFileSync(join(ROOT, 'src/web', file), 'utf8')
    assert.equal(words(types), words(text), 'run npm run contract')
  }
})

/** Texts that have made trouble elsewhere. */
const ODD = fc.oneof(
  fc.string({ maxLength: 30 }),
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.constantFrom(
    '',
    ' ',
    '*',
    '"',
    '-',
    "' or 1=1 --",
    '../../etc/passwd',
    '%00',
    '\u202e',
    '٣',
    'NaN',
    '1e999',
    'null',
    '{}',
    '2016-02-30',
  ),
)

/** Values a schema allows. */
function sound(schema: Schema, known: fc.Arbitrary<string>): fc.Arbitrary<unknown> {
  if (typeof schema.$ref === 'string') {
    return sound(document.components.schemas[schema.$ref.split('/').at(-1) ?? ''] ?? {}, known)
  }
  const either = (schema.oneOf ?? schema.anyOf) as readonly Schema[] | undefined
  if (either) return fc.oneof(...either.map((s) => sound(s, known)))
  if (schema.enum) return fc.constantFrom(...(schema.enum as unknown[]))
  const kind = Array.isArray(schema.type) ? schema.type[0] : schema.type
  switch (kind) {
    case 'array':
      return fc.array(sound(schema.items as Schema, known), { minLength: Number(schema.minItems ?? 0), maxLength: 3 })
    case 'boolean':
      return fc.boolean()
    case 'integer':
    case 'number': {
      const [min, max] = [Number(schema.minimum ?? 0), Math.min(1000, Number(schema.maximum ?? 1000))]
      return kind === 'integer' || max > 1
        ? fc.integer({ min: Math.ceil(min), max })
        : fc.double({ min, max, noNaN: true })
    }
    case 'object': {
      const fields = Object.entries((schema.properties ?? {}) as Record<string, Schema>)
      const needed = new Set((schema.required ?? []) as string[])
      const requiredKeys = fields.map(([name]) => name).filter((name) => needed.has(name))
      return fc.record(Object.fromEntries(fields.map(([name, of]) => [name, sound(of, known)])), { requiredKeys })
    }
    case 'string': {
      if (schema.format === 'date') return fc.constantFrom('2016-01-03', '2016-01-20', '2015-12-31')
      if (schema.format === 'date-time') return fc.constantFrom('2026-01-15T09:00:00Z', '2016-01-01T00:00:00.000Z')
      if (typeof schema.pattern === 'string') return fc.oneof(known, fc.stringMatching(new RegExp(schema.pattern)))
      return fc.oneof(known, fc.constantFrom('Daraya', 'convoy', 'the Syrian army', 'Meridian Wire', 'state/russia'))
    }
    default:
      return fc.oneof(known, fc.integer(), fc.constant(null))
  }
}

const part = (schema: Schema, known: fc.Arbitrary<string>): fc.Arbitrary<unknown> =>
  fc.oneof({ weight: 5, arbitrary: sound(schema, known) }, { weight: 1, arbitrary: ODD })

function questions(operation: Operation, known: fc.Arbitrary<string>) {
  const of = (where: string): fc.Arbitrary<Record<string, unknown>> => {
    const parameters = (operation.parameters ?? []).filter((p) => p.in === where)
    const fields = Object.fromEntries(parameters.map((p) => [p.name, part(p.schema, known)]))
    // Few at a time: a question with all filters finds nothing.
    if (where === 'path') return fc.record(fields)
    return fc
      .subarray(Object.keys(fields), { maxLength: Math.min(4, parameters.length) })
      .chain((names) => fc.record(Object.fromEntries(names.map((n) => [n, fields[n] as fc.Arbitrary<unknown>]))))
  }
  const schema = operation.requestBody?.content['application/json']?.schema
  const body = schema
    ? fc.oneof({ weight: 6, arbitrary: sound(schema, known) }, { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 2 }) })
    : fc.constant(undefined)
  return fc.record({ path: of('path'), query: of('query'), body })
}

/** Ids that are in the record, so that questions find something. */
async function knownIds(api: Asking): Promise<(path: string) => fc.Arbitrary<string>> {
  const story = await openKeeper(api.record).story()
  const claims = (await api.record.claims({}, { limit: 5 })).rows.map((r) => r.claim)
  const view = (await (
    await api.ask('/api/saved-views', sent('POST', { name: 'x', path: '/record', search: '' }))
  ).json()) as { id: string }
  await api.ask('/api/add', sent('POST', { kind: 'text', text: 'Words.' }))
  await api.record.decide({ what: 'accept', target: claims[0]?.id ?? '' }, 'Amal', null)
  const ids = [
    ...claims.flatMap((c) => [c.id, c.report, c.places[0]?.id ?? c.id]),
    ...[story.events, story.episodes, story.actors, story.commitments].flatMap((list) =>
      list.slice(0, 3).map((x) => x.id),
    ),
    view.id,
    'job-1',
    '1',
    '2',
  ]
  const of: Readonly<Record<string, readonly string[]>> = {
    '/api/jobs': ['job-1'],
    '/api/decisions': ['1', '2'],
    '/api/saved-views': [view.id],
    '/api/events': story.events.slice(0, 5).map((e) => e.id),
    '/api/episodes': story.episodes.slice(0, 5).map((e) => e.id),
    '/api/actors': story.actors.slice(0, 5).map((a) => a.id),
    '/api/places': story.places.slice(0, 5).map((p) => p.id),
  }
  return (path) => {
    const mine = Object.entries(of).find(([start]) => path.startsWith(start))?.[1] ?? []
    const any = fc.constantFrom(...ids)
    return mine.length > 0 ? fc.oneof(fc.constantFrom(...mine), any) : any
  }
}

test('every route answers every question as the document says', async () => {
  const api = await openApi(30)
  const ajv = new Ajv2020({ strict: false, validateFormats: false, allErrors: false })
  ajv.addSchema(document, 'document')
  const pointer = (text: string): string => encodeURIComponent(text.replaceAll('~', '~0').replaceAll('/', '~1'))
  const seen = new Map<string, number>()
  try {
    const knownOf = await knownIds(api)
    for (const [path, methods] of Object.entries(document.paths)) {
      for (const [method, operation] of Object.entries(methods)) {
        const known = knownOf(path)
        const checks = new Map<string, (data: unknown) => boolean>()
        await fc.assert(
          fc.asyncProperty(questions(operation, known), async ({ path: values, query, body }) => {
            const search = new URLSearchParams()
            for (const [name, value] of Object.entries(query)) {
              for (const one of Array.isArray(value) ? value : [value]) search.append(name, String(one))
            }
            const filled = path.replace(
              /\{(\w+)\}/g,
              (_, name: string) => encodeURIComponent(String(values[name] ?? '').toWellFormed()) || '-',
            )
            const init = body === undefined ? { method: method.toUpperCase() } : sent(method.toUpperCase(), body)
            const answer = await api.ask(`${filled}${search.size > 0 ? `?${search}` : ''}`, init)
            const text = await answer.text()
            const about = `${method} ${filled}?${search} ${JSON.stringify(body)} → ${answer.status} ${text.slice(0, 300)}`
            assert.ok(answer.status < 500, about)
            const declared = operation.responses[answer.status]
            // An id of dots is another address before it is a question.
            assert.ok(declared, about)
            seen.set(`${method} ${path} ${answer.status}`, (seen.get(`${method} ${path} ${answer.status}`) ?? 0) + 1)
            const type = (answer.headers.get('content-type') ?? '').split(';')[0] ?? ''
            const media = declared.content && Object.keys(declared.content)
            assert.ok(media?.includes(type), `${type}: ${about}`)
            if (!type.endsWith('json')) return
            const at = `document#/paths/${pointer(path)}/${method}/responses/${answer.status}/content/${pointer(type)}/schema`
            const check = checks.get(at) ?? ajv.compile({ $ref: at })
            checks.set(at, check)
            assert.ok(check(JSON.parse(text)), `${about} ${ajv.errorsText((check as { errors?: null }).errors)}`)
          }),
          { numRuns: RUNS, seed: 11 },
        )
      }
    }
    // A route that never answered a question was not tested.
    for (const [path, methods] of Object.entries(document.paths)) {
      for (const method of Object.keys(methods)) {
        const good = [...seen.keys()].some((k) => k.startsWith(`${method} ${path} 2`)) || path.endsWith('/cancel')
        assert.ok(
          good,
          `${method} ${path} never answered: ${[...seen.keys()].filter((k) => k.startsWith(`${method} ${path}`))}`,
        )
      }
    }
  } finally {
    await api.close()
  }
})
