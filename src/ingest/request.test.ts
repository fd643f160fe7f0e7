// The one real request, against a server of this process: it asks the address it is given, whatever the name would lead to.
import assert from 'node:assert/strict'
import http from 'node:http'
import type { AddressInfo } from 'node:net'
import test, { type TestContext } from 'node:test'
import { gzipSync } from 'node:zlib'
import { readAll } from './bytes.ts'
import { fetchPage } from './fetch.ts'
import { inventedWorld } from './invented-world.ts'
import { requestPage } from './request.ts'

async function served(t: TestContext, answer: http.RequestListener): Promise<number> {
  const server = http.createServer(answer)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  t.after(() => {
    server.closeAllConnections()
    server.close()
  })
  return (server.address() as AddressInfo).port
}

test('a name that is nowhere is asked at the address given, with its own Host header', async (t) => {
  const port = await served(t, (asked, answer) => {
    answer.writeHead(200, { 'content-type': 'text/plain', 'content-encoding': 'gzip' })
    answer.end(gzipSync(`you asked ${asked.headers.host} for ${asked.url}`))
  })
  const url = new URL(`http://news.example:${port}/a?b=c`)
  const answer = await requestPage(url, '127.0.0.1', new AbortController().signal)
  const body = Buffer.from(await readAll(answer.body, 1000, 'x')).toString()
  assert.equal(body, `you asked news.example:${port} for /a?b=c`)
  assert.equal(answer.headers['content-type'], 'text/plain')
})

test('an answer that breaks off, or unpacks to too much, is a clear error', async (t) => {
  const port = await served(t, (asked, answer) => {
    if (asked.url === '/bomb') {
      answer.writeHead(200, { 'content-type': 'text/html', 'content-encoding': 'gzip' })
      answer.end(gzipSync(Buffer.alloc(30 * 1024 * 1024)))
    } else if (asked.url === '/garbled') {
      answer.writeHead(200, { 'content-type': 'text/html', 'content-encoding': 'gzip' })
      answer.end('this is not packed')
    } else {
      answer.writeHead(200, { 'content-type': 'text/html', 'content-length': '1000' })
      answer.write('only the beginning')
      answer.destroy()
    }
  })
  const world = { ...inventedWorld({ hosts: { 'news.example': ['127.0.0.1'] } }), request: requestPage }
  const codeOf = async (path: string): Promise<string> => {
    try {
      await fetchPage(`http://news.example:${port}${path}`, world, true)
      return 'ok'
    } catch (error) {
      return error instanceof Error && 'code' in error ? String(error.code) : 'other'
    }
  }
  assert.equal(await codeOf('/bomb'), 'ingest/too-large')
  assert.equal(await codeOf('/garbled'), 'ingest/unreachable')
  assert.equal(await codeOf('/broken'), 'ingest/unreachable')
})
