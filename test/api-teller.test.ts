// The thread that answers for the story gives what this thread would give, errors and news included.
import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import test from 'node:test'
import { materialsOf, VIEWS } from '../src/parley-ask.ts'
import { openTellerThread } from '../src/parley-ask-teller.ts'
import { openApi, sent } from './api-fixture.ts'

test('a thread of its own tells the same story, its errors, and when it was linked again', async () => {
  const api = await openApi(20)
  const here = api.behind.teller
  const there = openTellerThread(api.record.folder)
  try {
    await here.ask('refresh')
    const events = await there.ask('events', { limit: 5 })
    assert.ok(events.rows.length > 0)
    assert.deepEqual(events, await here.ask('events', { limit: 5 }))
    const { json } = await there.write('commitments', { sort: 'waiting' })
    assert.deepEqual(JSON.parse(json), await here.ask('commitments', { sort: 'waiting' }))
    await assert.rejects(there.ask('events', { after: 'nowhere' }), { code: 'record/bad-cursor' })
    const version = there.version()
    assert.ok(version > 0)
    const target = events.rows[0]?.claims[0]
    await api.ask('/api/decisions', sent('POST', { decision: { what: 'reject', target }, who: 'Amal' }))
    await there.ask('refresh')
    assert.ok(there.version() > version)
  } finally {
    await there.close()
    await api.close()
  }
})

test('views made of claims read from disk are those made of all claims in memory', async () => {
  const api = await openApi(20)
  await api.behind.teller.ask('refresh')
  const atHand = await materialsOf(api.record)
  const { rows } = await api.record.claims({}, { limit: 1000 })
  const all = { ...atHand, claims: new Map(rows.map((c) => [c.claim.id, c])) }
  assert.ok(rows.length > 100 && rows.length < 1000)
  for (const view of Object.values(VIEWS)) assert.deepEqual(view(atHand), view(all))
  for (const found of rows) assert.equal(JSON.stringify(atHand.claims.get(found.claim.id)), JSON.stringify(found))
  await api.close()
})

test('a process that closes the thread lives until it is closed, whatever the thread still has to tell', async () => {
  const api = await openApi(20)
  const teller = new URL('../src/parley-ask-teller.ts', import.meta.url).href
  const folder = mkdtempSync(join(tmpdir(), 'parley-teller-'))
  const script = join(folder, 'close.mjs')
  writeFileSync(
    script,
    `const { openTellerThread } = await import(${JSON.stringify(teller)})
     const teller = openTellerThread(${JSON.stringify(api.record.folder)})
     teller.ask('refresh').catch(() => {})
     await teller.close()
     console.log('closed')`,
  )
  const child = spawnSync(process.execPath, [script], { encoding: 'utf8', timeout: 60_000 })
  assert.deepEqual([child.status, child.stdout.trim()], [0, 'closed'], child.stderr)
  rmSync(folder, { recursive: true, force: true })
  await api.close()
})
