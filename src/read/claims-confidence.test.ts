import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Claim, Report } from '../model/index.ts'
import { read } from './read.ts'
import { reportOf } from './told.fixture.ts'

function claimsIn(text: string): readonly Claim[] {
  const report: Report = reportOf(text)
  return read(report).claims
}

test('a deed told in full is surer than one only hoped for', () => {
  const told = claimsIn('Government troops shelled the market in Taiz on Monday, killing 14 traders.')[0]
  const planned = claimsIn('The rebels will withdraw.')[0]
  assert.ok(told && planned)
  assert.ok(told.confidence > planned.confidence, `${told.confidence} and ${planned.confidence}`)
})

test('a confidence is a share between 0.05 and 0.98, to two places', () => {
  for (const claim of claimsIn(
    'Troops shelled Goma. The envoy met the rebels in Juba. If the talks fail, the army may attack. No aid came in.',
  )) {
    assert.ok(claim.confidence >= 0.05 && claim.confidence <= 0.98)
    assert.equal(Math.round(claim.confidence * 100) / 100, claim.confidence)
  }
})
