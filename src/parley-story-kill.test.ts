// A linker is killed at seeded moments, while it links report by report and while it links all again; the next linking repairs
// what was left, and the story is the one of linking from scratch.
import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { globSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { createInterface } from 'node:readline'
import test from 'node:test'
import { linkAll } from './link/index.ts'
import type { Reading, Story } from './model/index.ts'
import { openRecord, takeIn, WORLD } from './parley.ts'
import { isLinked, linkNew, storyOf } from './parley-story.ts'
import { read } from './read/read.ts'

const SAMPLE = resolve(import.meta.dirname, '../samples/hodeidah-2018')
const LINKER = join(import.meta.dirname, 'parley-story-linker.ts')

/** Runs a linker, and kills it `microseconds` after it has said `steps` things; true where it was killed, false where it was done before. */
async function killed(args: readonly string[], steps: number, microseconds: number): Promise<boolean> {
  const child = spawn(process.execPath, [LINKER, ...args], { stdio: ['ignore', 'pipe', 'inherit'] })
  const ended = new Promise<NodeJS.Signals | null>((done) => child.on('exit', (_, signal) => done(signal)))
  let said = 0
  for await (const _ of createInterface({ input: child.stdout })) {
    if (++said !== steps) continue
    // Busy, not asleep: the moment of the kill falls inside the next step.
    const until = performance.now() + microseconds / 1000
    while (performance.now() < until);
    child.kill('SIGKILL')
  }
  return (await ended) === 'SIGKILL'
}

function same(found: Story, expected: Story, when: string): void {
  for (const part of Object.keys(expected) as (keyof Story)[])
    assert.equal(JSON.stringify(found[part]), JSON.stringify(expected[part]), `${part} are not the same after ${when}`)
}

test('killed in the middle of linking, a record is whole and the next linking repairs it', {
  timeout: 900_000,
}, async (t) => {
  const readings: Reading[] = []
  const files = globSync('*.md', { cwd: SAMPLE })
    .filter((f) => f !== 'README.md')
    .sort()
  for await (const taken of takeIn(
    files.slice(0, 6).map((f) => join(SAMPLE, f)),
    {},
    WORLD,
  ))
    if ('report' in taken) readings.push(read(taken.report))
  const folder = mkdtempSync(join(tmpdir(), 'parley-link-kill-'))
  t.after(() => rmSync(folder, { recursive: true }))
  const file = join(folder, 'readings.json')
  writeFileSync(file, JSON.stringify(readings))
  const at = join(folder, 'record')
  const check = async (when: string): Promise<void> => {
    const record = await openRecord(at, { create: true })
    assert.deepEqual((await record.verify()).damage, [], when)
    await linkNew(record)
    assert.ok(await isLinked(record), when)
    const kept = new Set<string>()
    for (const r of readings) if (await record.hasReport(r.report.id)) kept.add(r.report.id)
    same(
      await storyOf(record),
      linkAll(
        readings.filter((r) => kept.has(r.report.id)),
        [],
      ),
      when,
    )
    await record.close()
  }
  for (const [steps, microseconds] of [
    [1, 900],
    [3, 5000],
    [7, 14_000],
  ] as const) {
    assert.ok(await killed([at, file, 'new'], steps, microseconds), `it linked for ${steps} steps`)
    await check(`a kill ${microseconds} µs behind step ${steps}`)
  }
  for (const [steps, microseconds] of [
    [2, 300],
    [5, 2000],
  ] as const) {
    assert.ok(await killed([at, file, 'all'], steps, microseconds), `it linked all for ${steps} steps`)
    await check(`a kill ${microseconds} µs behind step ${steps} of linking all again`)
  }
})
