// How a route of the contract is answered: what was asked comes checked, what is given is held to the contract by its type.
import type { OpenAPIHono, RouteConfig, z } from '@hono/zod-openapi'
import type { Context } from 'hono'
import { type JsonText, WRITTEN } from '../parley-ask-teller.ts'

type ReadOnly<T> = T extends (infer U)[]
  ? readonly ReadOnly<U>[]
  : T extends object
    ? { readonly [K in keyof T]: ReadOnly<T[K]> }
    : T

type Json<R, Status extends number> = R extends {
  readonly responses: {
    readonly [S in Status]: {
      readonly content: { readonly 'application/json': { readonly schema: infer S extends z.ZodType } }
    }
  }
}
  ? ReadOnly<z.output<S>>
  : Response

/** What the route answers with: its JSON, or a response of its own kind. */
export type Answer<R> = R extends { readonly responses: { readonly 202: unknown } } ? Json<R, 202> : Json<R, 200>

type Part<R, K extends 'params' | 'query'> = R extends {
  readonly request: { readonly [P in K]: infer S extends z.ZodType }
}
  ? z.output<S>
  : Record<never, never>
type Body<R> = R extends {
  readonly request: {
    readonly body: { readonly content: { readonly 'application/json': { readonly schema: infer S extends z.ZodType } } }
  }
}
  ? z.output<S>
  : undefined

/** What was asked, checked against the contract. */
export interface Asked<R> {
  readonly params: Part<R, 'params'>
  readonly query: Part<R, 'query'>
  readonly body: Body<R>
  readonly context: Context
}

function isText(given: unknown): given is JsonText<unknown> {
  return typeof given === 'object' && given !== null && WRITTEN in given
}

/** Answers a route of the contract. */
export function answer<R extends RouteConfig & { getRoutingPath(): string }>(
  app: OpenAPIHono,
  route: R,
  give: (asked: Asked<R>) => Promise<Answer<R> | JsonText<Answer<R>>> | Answer<R>,
): void {
  const status = '202' in route.responses ? 202 : 200
  const handle = async (context: Context): Promise<Response> => {
    const valid = (where: string): unknown => (context.req as unknown as { valid(where: string): unknown }).valid(where)
    const { request } = route
    const given = await give({
      params: request?.params ? valid('param') : {},
      query: request?.query ? valid('query') : {},
      body: request?.body ? valid('json') : undefined,
      context,
    } as Asked<R>)
    if (given instanceof Response) return given
    return isText(given)
      ? context.body(given.json, status, { 'content-type': 'application/json' })
      : context.json(given as object, status)
  }
  app.openapi(route, handle as never)
}
