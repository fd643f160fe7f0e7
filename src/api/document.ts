// The OpenAPI 3.1 document, made from the contract.
import { OpenAPIHono } from '@hono/zod-openapi'
import { ROUTES } from './contract.ts'

const VERSION = '1'

/** The document of every route, as plain JSON data. */
export function openapiDocument(): Record<string, unknown> {
  const app = new OpenAPIHono()
  for (const route of Object.values(ROUTES)) app.openAPIRegistry.registerPath(route)
  const document = app.getOpenAPI31Document({
    openapi: '3.1.0',
    info: {
      title: 'Parley',
      version: VERSION,
      description:
        'The record of a dossier, on this machine alone. Reports are what was said, not what is so: no report is not no event.',
      license: { name: 'Apache-2.0' },
    },
    servers: [{ url: '/' }],
  })
  return JSON.parse(JSON.stringify(document)) as Record<string, unknown>
}
