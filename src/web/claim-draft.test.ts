// A form that was not touched changes nothing; one that was changes just those fields.
import assert from 'node:assert/strict'
import test from 'node:test'
import type { Claim } from '../model/index.ts'
import { changesOf, draftOf, modesOf } from './claim-draft.ts'

const span = { start: 0, end: 4 }
const claim: Claim = {
  id: 'r:0-4:AID',
  report: 'r',
  act: 'AID',
  mode: null,
  kind: null,
  status: 'alleged',
  topics: ['aid'],
  actors: [{ name: 'Red Crescent', text: 'they', span, actor: 'body/sarc' }],
  recipients: [],
  places: [],
  when: null,
  amounts: [],
  speaker: { name: 'a nurse', named: false, via: [], span, actor: null },
  evidence: [{ span, quote: 'they', sentence: span }],
  confidence: 0.6,
  maker: { by: 'rule', name: 'x', version: '1' },
}

test('an untouched form changes nothing', () => {
  assert.deepEqual(changesOf(claim, draftOf(claim)), [])
})

test('a changed status and act are two changes', () => {
  assert.deepEqual(changesOf(claim, { ...draftOf(claim), act: 'REJECT', status: 'happened' }), [
    { field: 'act', value: 'REJECT' },
    { field: 'status', value: 'happened' },
  ])
})

test('a name that stays keeps its id, a new one has none', () => {
  const [change] = changesOf(claim, { ...draftOf(claim), actors: 'Red Crescent\n\n  Red Cross \nRed Cross' })
  assert.deepEqual(change, {
    field: 'actors',
    value: [
      { name: 'Red Crescent', text: 'they', span, actor: 'body/sarc' },
      { name: 'Red Cross', text: 'Red Cross', span: null, actor: null },
    ],
  })
})

test('a speaker taken away leaves the report to say so itself', () => {
  assert.deepEqual(changesOf(claim, { ...draftOf(claim), speaker: '' }), [{ field: 'speaker', value: null }])
})

test('days given by hand are stated', () => {
  const [change] = changesOf(claim, { ...draftOf(claim), from: '2016-09-12' })
  assert.deepEqual(change?.value, { from: '2016-09-12', to: null, basis: 'stated', text: null, span: null })
})

test('only some acts have modes', () => {
  assert.deepEqual(modesOf('AID'), [])
  assert.ok(modesOf('RETREAT').includes('release'))
})
