import assert from 'node:assert/strict'
import { test } from 'node:test'
import { forgetReport, perReport } from './per-report.ts'
import { parseBlocks } from './syntax.ts'

test('what is known of a part is found again until the report is forgotten', () => {
  const lengths = perReport<{ readonly text: string }, number>()
  const part = { text: 'Idlib' }
  assert.equal(lengths.get(part), undefined)
  lengths.set(part, 5)
  assert.equal(lengths.get(part), 5)
  assert.equal(lengths.get({ text: 'Idlib' }), undefined)
  forgetReport()
  assert.equal(lengths.get(part), undefined)
})

test('a new text makes the one before forgotten', () => {
  const seen = perReport<object, boolean>()
  const part = {}
  seen.set(part, true)
  parseBlocks('Taiz is quiet.', [{ start: 0, end: 14, kind: 'text' }])
  assert.equal(seen.get(part), undefined)
})

test('no more than some 20,000 parts are remembered', () => {
  const numbers = perReport<object, number>()
  const first = {}
  numbers.set(first, 0)
  for (let i = 1; i <= 20_000; i++) numbers.set({}, i)
  assert.equal(numbers.get(first), undefined)
  const last = {}
  numbers.set(last, 1)
  assert.equal(numbers.get(last), 1)
})
