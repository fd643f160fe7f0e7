// Turns the OpenAPI document into the types the web page uses. What the model has is taken from the model.

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json }
type Schema = { readonly [key: string]: Json }

/** Schemas that are types of src/model under the same name. */
const OF_MODEL = new Set(
  (
    'Act Mode Kind Topic Status Precision Span Maker Evidence Place Party Speaker When Amount Claim Report Mention Quote Note ' +
    'ActorRef KnownActor PlaceRef SourceGroup LinkScore Figure Days StoryEvent Step Commitment Phase Siege Ceasefire Talks ' +
    'Deal Episode AidChain Leverage Decision Decided'
  ).split(' '),
)

const quoted = (text: string): string => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`
const isObject = (v: Json | undefined): v is Schema => typeof v === 'object' && v !== null && !Array.isArray(v)
const listOf = (v: Json | undefined): readonly Json[] => (Array.isArray(v) ? v : [])
const keyOf = (name: string): string => (/^[A-Za-z_]\w*$/.test(name) ? name : quoted(name))

function typeOf(schema: Json | undefined): string {
  if (!isObject(schema)) return 'unknown'
  if (typeof schema.$ref === 'string') return schema.$ref.split('/').at(-1) as string
  const either = [...listOf(schema.oneOf), ...listOf(schema.anyOf)]
  if (either.length > 0) return either.map(typeOf).join(' | ')
  if (schema.allOf) return listOf(schema.allOf).map(typeOf).join(' & ')
  if (schema.enum)
    return listOf(schema.enum)
      .map((v) => (typeof v === 'string' ? quoted(v) : String(v)))
      .join(' | ')
  if (schema.const !== undefined) return typeof schema.const === 'string' ? quoted(schema.const) : String(schema.const)
  const kinds = Array.isArray(schema.type) ? schema.type : [schema.type]
  return kinds.map((kind) => plain(kind as Json, schema)).join(' | ')
}

function plain(kind: Json, schema: Schema): string {
  if (kind === 'string' || kind === 'boolean' || kind === 'null') return kind
  if (kind === 'number' || kind === 'integer') return 'number'
  if (kind === 'array') return `readonly (${typeOf(schema.items)})[]`
  if (kind === 'object') return objectOf(schema)
  return 'unknown'
}

function objectOf(schema: Schema): string {
  if (!isObject(schema.properties)) {
    return `{ readonly [key: string]: ${isObject(schema.additionalProperties) ? typeOf(schema.additionalProperties) : 'unknown'} }`
  }
  const needed = new Set(listOf(schema.required))
  const fields = Object.entries(schema.properties).map(([name, of]) => {
    const says = isObject(of) && typeof of.description === 'string' ? `\n/** ${of.description} */\n` : ''
    return `${says}readonly ${keyOf(name)}${needed.has(name) ? '' : '?'}: ${typeOf(of)}`
  })
  return `{ ${fields.join(';\n')} }`
}

interface Operation {
  readonly summary?: string
  readonly parameters?: readonly {
    readonly name: string
    readonly in: string
    readonly required?: boolean
    readonly schema: Json
  }[]
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: Json }>> }
  readonly responses: Readonly<
    Record<string, { readonly content?: Readonly<Record<string, { readonly schema: Json }>> }>
  >
}

function operationOf(name: string, operation: Operation): string {
  const params = (where: string): string => {
    const of = (operation.parameters ?? []).filter((p) => p.in === where)
    return of.length === 0
      ? 'Nothing'
      : `{ ${of.map((p) => `readonly ${keyOf(p.name)}${p.required ? '' : '?'}: ${typeOf(p.schema)}${p.required ? '' : ' | undefined'}`).join('; ')} }`
  }
  const body = operation.requestBody?.content['application/json']
  const good = Object.entries(operation.responses).find(([status]) => status.startsWith('2'))?.[1].content ?? {}
  const answer = good['application/json'] ? typeOf(good['application/json'].schema) : 'string'
  return `  /** ${operation.summary ?? ''} */
  ${quoted(name)}: {
    params: ${params('path')}
    query: ${params('query')}
    body: ${body ? typeOf(body.schema) : 'undefined'}
    answer: ${answer}
  }`
}

/** The text of src/web/api-types.ts for an OpenAPI document. */
export function typesText(document: Readonly<Record<string, unknown>>): string {
  const { components, paths } = document as unknown as {
    readonly components: { readonly schemas: Readonly<Record<string, Json>> }
    readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>
  }
  const names = Object.keys(components.schemas)
  const own = names.filter((n) => !OF_MODEL.has(n))
  const types = own.map((n) => `export type ${n} = ${typeOf(components.schemas[n])}`)
  const operations = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => operationOf(`${method.toUpperCase()} ${path}`, operation)),
  )
  const body = `${types.join('\n\n')}\n\nexport interface Operations {\n${operations.join('\n')}\n}\n`
  const source = JSON.stringify([own.map((n) => components.schemas[n]), paths])
  const used = [...OF_MODEL].filter((n) => source.includes(`/schemas/${n}"`)).sort()
  return `// The types of the API, made from openapi.json by \`npm run contract\`; do not edit.
import type { ${used.join(', ')} } from '../model/index.ts'

/** No parameters. */
export type Nothing = { readonly [key: string]: never }

${body}`
}
