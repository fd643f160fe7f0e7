import assert from 'node:assert/strict'
import test from 'node:test'
import { told } from '../../test/stories/materials.ts'
import { invented } from '../link/invented.ts'
import { appealsView, footingView, unknownNames } from './index.ts'

const ring = invented('2014-03-02', 'Harbour Wire', 'SY', [
  'The army has besieged Moadamiya since November.',
  {
    act: 'COERCE',
    mode: 'restrict',
    topics: ['siege'],
    status: 'ongoing',
    by: 'Syrian Armed Forces=military/syria',
    to: 'Moadamiya',
    at: 'Moadamiya',
  },
])
const asks = invented('2014-03-05', 'Quay Paper', 'SY', [
  'The council begged the army to let flour in.',
  {
    act: 'REQUEST',
    kind: 'appeal',
    topics: ['aid'],
    by: 'council',
    to: 'Syrian Armed Forces=military/syria',
    at: 'Moadamiya',
  },
])
const other = invented('2014-03-06', 'Quay Paper', 'SY', [
  'The council begged the United Nations for tents.',
  { act: 'REQUEST', kind: 'appeal', topics: ['aid'], by: 'council', to: 'United Nations=body/un', at: 'Madaya' },
])
const m = told(ring, asks, other)

test('an actor is found by its full name, its letters, its capital and the state it serves', () => {
  for (const actor of ['Syrian Armed Forces', 'SAA', 'saa', 'Syria', 'state/syria', 'Damascus', 'military/syria'])
    assert.deepEqual(
      appealsView(m, { actor }).rows.map((r) => r.cells.to),
      ['Syrian Armed Forces'],
      actor,
    )
  for (const actor of ['UN', 'un', 'United Nations'])
    assert.deepEqual(
      appealsView(m, { actor }).rows.map((r) => r.cells.to),
      ['United Nations'],
      actor,
    )
  for (const actor of ['Turkey', 'Ankara', 'NATO', 'army of the dead'])
    assert.deepEqual(appealsView(m, { actor }).rows, [], actor)
})

test('who asks for a name that nobody bears is told so, and nobody else is', () => {
  assert.deepEqual(unknownNames(m, { place: 'Atlantis|geonames/1', actor: 'Captain Nemo' }), [
    'Captain Nemo',
    'Atlantis',
  ])
  assert.deepEqual(unknownNames(m, { place: 'Madaya', actor: 'SAA' }), [])
  assert.deepEqual(unknownNames(m, {}), [])
})

test('footing shows all it rests on where only a last day is asked for', () => {
  assert.ok(footingView(m, { to: '2014-03-31' }).rows.some((r) => r.cells.what === 'REQUEST'))
  assert.ok(!footingView(m).rows.some((r) => r.cells.what === 'REQUEST'))
})
