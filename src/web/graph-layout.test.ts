import assert from 'node:assert/strict'
import test from 'node:test'
import { layoutOf } from './graph-layout.ts'

const ids = ['a', 'b', 'c', 'd', 'e']
const edges = [
  { from: 'a', to: 'b', weight: 1 },
  { from: 'a', to: 'c', weight: 3 },
  { from: 'd', to: 'e', weight: 1 },
]

test('the same graph gives the same picture, within its square', () => {
  const first = layoutOf(ids, edges, null)
  assert.deepEqual([...layoutOf(ids, edges, null)], [...first])
  for (const { x, y } of first.values()) assert.ok(Math.abs(x) <= 1 && Math.abs(y) <= 1)
})

test('the one in the middle stays there, and no two stand on one another', () => {
  const at = layoutOf(ids, edges, 'a')
  assert.deepEqual(at.get('a'), { x: 0, y: 0 })
  const points = [...at.values()]
  for (const [i, p] of points.entries())
    for (const q of points.slice(i + 1)) assert.ok(Math.hypot(p.x - q.x, p.y - q.y) > 0.1)
})

test('lines to themselves or to nobody harm nothing', () => {
  const at = layoutOf(
    ['a'],
    [
      { from: 'a', to: 'a', weight: 1 },
      { from: 'a', to: 'gone', weight: 1 },
    ],
    null,
  )
  assert.ok(Number.isFinite(at.get('a')?.x))
})
