// A writer is killed twenty times at seeded moments; every report it had acknowledged must be there, and the record whole.
import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import test from 'node:test'
import { openRecord } from './index.ts'

const KILLS = 20
const WRITER = join(import.meta.dirname, 'kill-writer.ts')

/** Numbers from 0 up to 1 by a seed (mulberry32). */
function seeded(seed: number): () => number {
  let a = seed
  return () => {
    a = (a + 0x6d2b79f5) | 0
    let t = Math.imul(a ^ (a >>> 15), 1 | a)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

/** Runs a writer, kills it `microseconds` after its batch number `batches`, and gives back what it had acknowledged. */
async function killedWriter(folder: string, first: number, batches: number, microseconds: number) {
  const child = spawn(process.execPath, [WRITER, folder, String(first)], { stdio: ['ignore', 'pipe', 'inherit'] })
  const ids: string[] = []
  let next = first
  let seen = 0
  for await (const line of createInterface({ input: child.stdout })) {
    const said = JSON.parse(line) as { next: number; ids: string[] }
    ids.push(...said.ids)
    next = said.next
    seen += 1
    if (seen === batches) {
      // Busy, not asleep: the moment of the kill falls inside the next batch.
      const until = performance.now() + microseconds / 1000
      while (performance.now() < until);
      child.kill('SIGKILL')
    }
  }
  return { ids, next, seen }
}

test('a writer killed twenty times loses nothing it acknowledged', { timeout: 240_000 }, async (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'parley-kill-'))
  t.after(() => rmSync(folder, { recursive: true }))
  const random = seeded(20160827)
  const safe = new Set<string>()
  let first = 0
  for (let kill = 0; kill < KILLS; kill += 1) {
    const { ids, next, seen } = await killedWriter(folder, first, 1 + Math.floor(random() * 4), random() * 12_000)
    assert.ok(seen > 0, 'the writer wrote something before it was killed')
    first = next
    for (const id of ids) safe.add(id)
    const record = await openRecord(folder, { readonly: true })
    for (const id of ids) assert.ok(await record.hasReport(id), `report ${id} was lost at kill ${kill}`)
    await record.close()
  }
  const record = await openRecord(folder)
  for (const id of safe) assert.ok(await record.reading(id), `report ${id} was lost`)
  const verdict = await record.verify()
  assert.deepEqual(verdict, { ok: true, damage: [], brokenAt: null, altered: [] })
  await record.close()
})
