// Turns the OpenAPI document into the types the web page uses. What the model has is taken from the model.
import { CLAIM_FILTER_NAMES } from './contract-questions.ts'

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

interface Parameter {
  readonly name: string
  readonly in: string
  readonly required?: boolean
  readonly schema: Json
}
interface Operation {
  readonly summary?: string
  readonly parameters?: readonly Parameter[]
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: Json }>> }
  readonly responses: Readonly<
    Record<string, { readonly content?: Readonly<Record<string, { readonly schema: Json }>> }>
  >
}

const fieldOf = (p: Parameter): string =>
  `readonly ${keyOf(p.name)}${p.required ? '' : '?'}: ${typeOf(p.schema)}${p.required ? '' : ' | undefined'}`
const fieldsOf = (of: readonly Parameter[]): string => `{ ${of.map(fieldOf).join('; ')} }`

/** The type of the parameters of one sort; the filters of claims are told once for all lists of claims. */
function parametersOf(operation: Operation, where: string): string {
  const of = (operation.parameters ?? []).filter((p) => p.in === where)
  if (of.length === 0) return 'Nothing'
  const filters = filtersOf(of)
  if (!filters) return fieldsOf(of)
  const rest = of.filter((p) => !filters.includes(p))
  return rest.length === 0 ? 'ClaimFilters' : `ClaimFilters & ${fieldsOf(rest)}`
}

/** The parameters that filter claims, where all of them are among these. */
function filtersOf(of: readonly Parameter[]): readonly Parameter[] | null {
  const filters = of.filter((p) => CLAIM_FILTER_NAMES.includes(p.name))
  return filters.length === CLAIM_FILTER_NAMES.length ? filters : null
}

function operationOf(name: string, operation: Operation): string {
  const body = operation.requestBody?.content['application/json']
  const good = Object.entries(operation.responses).find(([status]) => status.startsWith('2'))?.[1].content ?? {}
  const answer = good['application/json'] ? typeOf(good['application/json'].schema) : 'string'
  return `  /** ${operation.summary ?? ''} */
  ${quoted(name)}: {
    params: ${parametersOf(operation, 'path')}
    query: ${parametersOf(operation, 'query')}
    body: ${body ? typeOf(body.schema) : 'undefined'}
    answer: ${answer}
  }`
}

interface Document {
  readonly components: { readonly schemas: Readonly<Record<string, Json>> }
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>
}
const MADE = 'made from openapi.json by `npm run contract`; do not edit.'

/** The names out of a list that a text of types uses, as an import from a file. */
function importOf(names: readonly string[], text: string, file: string): string {
  const used = names.filter((n) => new RegExp(`\\b${n}\\b`).test(text)).sort()
  return used.length === 0 ? '' : `import type { ${used.join(', ')} } from '${file}'\n`
}

/** The text of src/web/api-types.ts for an OpenAPI document: what is sent and answered. */
export function typesText(document: Readonly<Record<string, unknown>>): string {
  const { schemas } = (document as unknown as Document).components
  const types = ownSchemas(document).map((n) => `export type ${n} = ${typeOf(schemas[n])}`)
  const body = types.join('\n\n')
  return `// The types of what the API takes and answers, ${MADE}
${importOf([...OF_MODEL], withoutWords(body), '../model/index.ts')}
${body}\n`
}

/** The text of src/web/api-operations.ts for an OpenAPI document: every route, what it may be asked and what it answers. */
export function operationsText(document: Readonly<Record<string, unknown>>): string {
  const { paths } = document as unknown as Document
  const operations = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => operationOf(`${method.toUpperCase()} ${path}`, operation)),
  )
  const lists = Object.values(paths).flatMap((methods) => Object.values(methods).map((o) => o.parameters ?? []))
  const filters = lists.map(filtersOf).find((f) => f !== null) ?? []
  const body = `/** No parameters. */
export type Nothing = { readonly [key: string]: never }

/** The filters of every list of claims. */
export type ClaimFilters = ${fieldsOf(filters)}

/** What each route takes and answers. */
export interface Operations {
${operations.join('\n')}
}`
  const words = withoutWords(body)
  return `// The routes of the API, ${MADE}
${importOf([...OF_MODEL], words, '../model/index.ts')}${importOf(ownSchemas(document), words, './api-types.ts')}
${body}\n`
}

const ownSchemas = (document: Readonly<Record<string, unknown>>): readonly string[] =>
  Object.keys((document as unknown as Document).components.schemas).filter((n) => !OF_MODEL.has(n))

/** A text of types without its comments and quoted words. */
const withoutWords = (text: string): string => text.replace(/\/\*\*.*?\*\//gs, '').replace(/'[^'\n]*'/g, "''")
