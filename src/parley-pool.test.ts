// The pool of reading threads: bounded in memory, and yet a report that needs more is read.
import assert from 'node:assert/strict'
import test from 'node:test'
import type { Report } from './model/index.ts'
import { openPool } from './parley-pool.ts'

const SETUP = { reader: 'test', gazetteers: [] }
const SENTENCE = 'The army let 12 trucks of flour into Daraya on Monday. '

function reportOf(n: number, times: number): Report {
  const text = `Report ${n}. ${SENTENCE.repeat(times)}`
  const id = n.toString(16).padStart(64, '0')
  return { id, text, title: null, outlet: null, published: '2016-08-02', language: 'en', source: null }
}

test('a report that needs more memory than a thread may take is read in one that may take more', async () => {
  // No reader has its models in 8 MB: every report must go on to the larger thread.
  const pool = openPool(1, SETUP, 8)
  try {
    const [a, b] = await Promise.all([pool.read(reportOf(1, 1)), pool.read(reportOf(2, 1))])
    assert.equal(a.claims.length, 1)
    assert.equal(b.claims.length, 1)
  } finally {
    await pool.close()
  }
})

test('long and short reports are all read, in whatever order they come', async () => {
  const pool = openPool(2, SETUP)
  try {
    const times = [1, 2000, 1, 1, 2000, 1]
    const readings = await Promise.all(times.map((t, n) => pool.read(reportOf(n, t))))
    assert.deepEqual(
      readings.map((r) => Number.parseInt(r.report.id, 16)),
      times.map((_, n) => n),
    )
    assert.ok(readings.every((r) => r.claims.length > 0))
  } finally {
    await pool.close()
  }
})
