// The margin must keep its order, never overlap, and give the chosen entry its own place.
import assert from 'node:assert/strict'
import test from 'node:test'
import { topsOf } from './margin.ts'

test('entries that have room stand where they wish', () => {
  assert.deepEqual(topsOf([0, 100, 200], [40, 40, 40], -1), [0, 100, 200])
})
test('entries that would meet are pushed down', () => {
  assert.deepEqual(topsOf([0, 10, 20], [40, 40, 40], -1), [0, 46, 92])
})
test('the chosen entry stands at its own line and those above make room', () => {
  assert.deepEqual(topsOf([100, 110, 200], [40, 200, 40], 1), [64, 110, 316])
})
test('where there is no room above, the chosen entry gives way', () => {
  assert.deepEqual(topsOf([0, 10], [40, 40], 1), [0, 46])
})
