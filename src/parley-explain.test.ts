import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Claim, Report } from './model/index.ts'
import { explanationOf } from './parley-explain.ts'
import { read } from './read/read.ts'

function statusReason(text: string): string {
  const report: Report = {
    id: 'a'.repeat(64),
    text,
    title: null,
    outlet: null,
    published: null,
    language: 'en',
    source: null,
  }
  const claim = read(report).claims[0] as Claim
  return explanationOf(claim, report).reasons.find((r) => r.field === 'status')?.because ?? ''
}

test('an explanation names the word that decided the status', () => {
  assert.match(statusReason('The militia refused to release the prisoners in Marib.'), /the past tense/)
  assert.match(statusReason('Troops reportedly shelled the market in Taiz.'), /hedge|reportedly/)
  assert.match(statusReason('The general denied that troops had shelled the camp in Aweil.'), /“deny”|the past tense/)
})

test('a status that a person changed is explained without the reader’s word for it', () => {
  const report: Report = {
    id: 'b'.repeat(64),
    text: 'Troops shelled the market in Taiz.',
    title: null,
    outlet: null,
    published: null,
    language: 'en',
    source: null,
  }
  const claim = { ...(read(report).claims[0] as Claim), status: 'alleged' as const }
  const because = explanationOf(claim, report).reasons.find((r) => r.field === 'status')?.because ?? ''
  assert.doesNotMatch(because, /decided by/)
})
