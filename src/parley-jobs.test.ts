// Jobs must end as their inputs do, keep what they read when they are stopped, and go on after a restart.
import assert from 'node:assert/strict'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import test from 'node:test'
import { openRecord, type ParleyRecord, WORLD, type World } from './parley.ts'
import { type Job, type Jobs, openJobs } from './parley-jobs.ts'

const NO_FACTS = { title: null, outlet: null, published: null }
const TEXT = 'The army shelled the market in Taiz on Monday, residents said. The government refused the convoy.'

/** The real world without a network. */
const WORLD_ALONE: World = {
  ...WORLD,
  lookup: async () => {
    throw Object.assign(new Error('no network'), { code: 'ENOTFOUND' })
  },
}

async function withRecord(work: (record: ParleyRecord) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'parley-jobs-'))
  const record = await openRecord(folder, { create: true })
  try {
    await work(record)
  } finally {
    await record.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

function ended(jobs: Jobs, id: string): Promise<Job> {
  return new Promise((done) => {
    const look = (job: Job | null): void => {
      if (job && job.ended !== null) done(job)
    }
    jobs.watch(id, look)
    look(jobs.get(id))
  })
}

test('a pasted text, a file and an address become reports or failures, and leave nothing behind', () =>
  withRecord(async (record) => {
    const jobs = openJobs(record, { world: WORLD_ALONE, threads: 2 })
    const text = jobs.add({
      kind: 'text',
      text: TEXT,
      facts: { ...NO_FACTS, outlet: 'The Lantern', published: '2020-03-04' },
    })
    const files = jobs.add({
      kind: 'files',
      files: [
        { name: '../../etc/taiz.md', bytes: Buffer.from(`# Taiz\n\n${TEXT} Buses came.`) },
        { name: 'same.txt', bytes: Buffer.from(TEXT) },
        { name: 'odd.txt', bytes: Buffer.from([0, 1, 2, 3, 0, 255]) },
      ],
      facts: NO_FACTS,
    })
    const address = jobs.add({ kind: 'address', address: 'https://nowhere.example/a', facts: NO_FACTS })
    const first = await ended(jobs, text.id)
    assert.equal(first.state, 'done')
    assert.equal(first.added.length, 1)
    const report = await record.report(first.added[0] ?? '')
    assert.deepEqual([report?.text, report?.outlet, report?.source], [TEXT, 'The Lantern', null])
    const second = await ended(jobs, files.id)
    assert.deepEqual([second.state, second.added.length, second.already, second.failures.length], ['done', 1, 1, 1])
    assert.equal((await record.report(second.added[0] ?? ''))?.source, 'taiz.md')
    const third = await ended(jobs, address.id)
    assert.equal(third.state, 'failed')
    assert.match(third.failures[0]?.code ?? '', /^ingest\//)
    assert.deepEqual(
      jobs.list().map((j) => j.id),
      [address.id, files.id, text.id],
    )
    assert.throws(() => jobs.cancel(text.id), { code: 'job/ended' })
    assert.throws(() => jobs.cancel('none'), { code: 'job/not-found' })
    assert.ok(readdirSync(join(record.folder, 'jobs')).every((name) => name.endsWith('.json')))
    await jobs.close()
  }))

test('a job that a restart cut short goes on, and one that was stopped does not', () =>
  withRecord(async (record) => {
    const before = openJobs(record, { world: WORLD_ALONE, threads: 2 })
    const many = Array.from({ length: 6 }, (_, n) => ({ name: `${n}.txt`, bytes: Buffer.from(`${TEXT} Day ${n}.`) }))
    const cut = before.add({ kind: 'files', files: many, facts: NO_FACTS })
    const stopped = before.add({ kind: 'text', text: `${TEXT} Never.`, facts: NO_FACTS })
    assert.equal(before.cancel(stopped.id).state, 'cancelled')
    await before.close()
    assert.equal(before.get(cut.id)?.ended, null)
    const after = openJobs(record, { world: WORLD_ALONE, threads: 2 })
    const job = await ended(after, cut.id)
    assert.equal(job.state, 'done')
    assert.equal(job.added.length + job.already, 6)
    assert.equal((await record.stats()).reports, 6)
    assert.equal(after.get(stopped.id)?.state, 'cancelled')
    await after.close()
  }))

test('what runs after a job is told the new reports', () =>
  withRecord(async (record) => {
    const told: (readonly string[])[] = []
    const jobs = openJobs(record, { world: WORLD_ALONE, threads: 2, after: async (reports) => void told.push(reports) })
    const job = await ended(jobs, jobs.add({ kind: 'text', text: TEXT, facts: NO_FACTS }).id)
    assert.deepEqual(told, [job.added])
    await jobs.close()
  }))
