// Serving a dossier over a real socket: its own port or the next, the API and the pages, and an end that leaves the record whole.
import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import test from 'node:test'
import { openRecord, WORLD } from './parley.ts'
import { serve } from './parley-serve.ts'

function statusAs(host: string, address: string): Promise<number | undefined> {
  return new Promise((done, fail) => {
    request(`${address}api/stats`, { headers: { host } }, (answer) => {
      answer.resume()
      done(answer.statusCode)
    })
      .once('error', fail)
      .end()
  })
}

test('a dossier is served on this machine alone, beside another, from one page to the next', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'parley-serve-'))
  const pages = join(folder, 'pages')
  mkdirSync(pages)
  writeFileSync(join(pages, 'index.html'), '<title>Parley</title>')
  const one = await serve({ folder: join(folder, 'one'), port: 0, world: WORLD, pages, threads: 2 })
  const port = Number(new URL(one.address).port)
  const two = await serve({ folder: join(folder, 'two'), port, world: WORLD, pages, threads: 2 })
  try {
    assert.equal(new URL(one.address).hostname, '127.0.0.1')
    assert.ok(Number(new URL(two.address).port) > port)
    assert.equal((await fetch(`${one.address}api/stats`)).status, 200)
    assert.match(await (await fetch(`${one.address}anything?act=AID`)).text(), /Parley/)
    assert.equal(await statusAs('evil.example', one.address), 403)
    const added = await fetch(`${one.address}api/add`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        kind: 'text',
        text: 'Rebels shelled Taiz on Monday, residents said.',
        published: '2020-03-04',
      }),
    })
    assert.equal(added.status, 202)
    const { job } = (await added.json()) as { job: { id: string } }
    const events = await (await fetch(`${one.address}api/jobs/${job.id}/events`)).text()
    assert.match(events, /"state":"done"/)
    const claims = (await (await fetch(`${one.address}api/claims?place=Taiz`)).json()) as { total: number }
    assert.ok(claims.total > 0)
  } finally {
    await one.close()
    await two.close()
  }
  const record = await openRecord(join(folder, 'one'), { readonly: true })
  assert.ok((await record.verify()).ok)
  await record.close()
  rmSync(folder, { recursive: true, force: true })
})
