// Listening on this machine alone: the API and the pages on one port of 127.0.0.1.

import { randomUUID } from 'node:crypto'
import type { Server } from 'node:http'
import { createServer } from 'node:http'
import { getRequestListener } from '@hono/node-server'
import { ParleyError } from '../model/index.ts'
import { apiOver } from './app.ts'
import type { Behind } from './desk-of.ts'
import { GUARDS, pageAnswer } from './pages.ts'
import { problemAnswer } from './problems.ts'

/** A server that listens. */
export interface Listening {
  readonly address: string
  close(): Promise<void>
}

/** Ports tried, one after the other, when the first is taken. */
const TRIED = 20

/** Answers any request: guards first, then the API, then the pages of `folder`. */
export function answerOver(behind: Behind, folder: string): (request: Request) => Promise<Response> {
  const app = apiOver(behind, randomUUID().slice(0, 8))
  return async (request) => {
    const answer = await answered(request)
    for (const [name, value] of Object.entries(GUARDS)) answer.headers.set(name, value)
    return answer
  }
  async function answered(request: Request): Promise<Response> {
    const url = new URL(request.url)
    if (!isOwnHost(request.headers.get('host') ?? url.host)) {
      return problemAnswer(
        new ParleyError(
          'api/foreign',
          'Parley answers only as 127.0.0.1 or localhost.',
          'Use the address that it printed.',
        ),
      )
    }
    if (url.pathname.startsWith('/api/') || url.pathname === '/api') return app.fetch(request)
    return pageAnswer(folder, request) ?? app.fetch(request)
  }
}

/** Whether a Host header names this machine's own loopback; another name would be a page elsewhere that was pointed here. */
export function isOwnHost(host: string): boolean {
  return /^(?:127\.0\.0\.1|localhost|\[::1\])(?::\d{1,5})?$/i.test(host)
}

/**
 * Listens on 127.0.0.1 at `port`, or the next free one.
 * @throws ParleyError `api/no-port` when none is free.
 */
export async function listen(answer: (request: Request) => Promise<Response>, port: number): Promise<Listening> {
  for (let at = port; at < port + TRIED; at++) {
    const server = createServer(getRequestListener(answer, { overrideGlobalObjects: false }))
    if (await tryListen(server, at)) {
      const bound = server.address()
      const actual = typeof bound === 'object' && bound ? bound.port : at
      return {
        address: `http://127.0.0.1:${actual}/`,
        close: () =>
          new Promise((done) => {
            server.close(() => done())
            server.closeAllConnections()
          }),
      }
    }
  }
  throw new ParleyError(
    'api/no-port',
    `No port from ${port} to ${port + TRIED - 1} is free.`,
    'Name another with --port.',
  )
}

function tryListen(server: Server, port: number): Promise<boolean> {
  return new Promise((done, fail) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE' || error.code === 'EACCES') done(false)
      else fail(error)
    })
    server.listen(port, '127.0.0.1', () => done(true))
  })
}
