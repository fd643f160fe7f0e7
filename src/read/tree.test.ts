import assert from 'node:assert/strict'
import test from 'node:test'
import { bestTree } from './tree.ts'

/** Whether heads make a tree: one root, and every word reaches it. */
function isTree(heads: Int32Array): boolean {
  if (heads.filter((h) => h === -1).length !== 1) return false
  return heads.every((_, i) => {
    let k = i
    for (let steps = 0; k >= 0 && steps <= heads.length; steps++) k = heads[k] as number
    return k === -1
  })
}

test('the best head of every word, where they make a tree', () => {
  // they(0) left(1) Homs(2); the root is column 3
  const scores = Float32Array.from([-9, 5, 0, 1, 1, -9, 1, 6, 0, 4, -9, 1])
  assert.deepEqual([...bestTree(scores, 0, 3, 4)], [1, -1, 1])
})

test('a single word is the root', () => {
  assert.deepEqual([...bestTree(Float32Array.from([-9, 0, 0, 0]), 0, 1, 4)], [-1])
})

test('two words that want each other are torn apart where it costs least', () => {
  const scores = Float32Array.from([-9, 8, 1, 0, 8, -9, 3, 0, 0, 0, -9, 9])
  assert.deepEqual([...bestTree(scores, 0, 3, 4)], [1, 2, -1])
})

test('whatever the scores, the outcome is a tree', () => {
  let seed = 1
  const next = (): number => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0
    return seed / 2 ** 32
  }
  for (let round = 0; round < 300; round++) {
    const n = 1 + Math.floor(next() * 30)
    const width = n + 1
    const scores = Float32Array.from({ length: n * width }, () => (next() < 0.1 ? 0 : next() * 10 - 5))
    for (let i = 0; i < n; i++) scores[i * width + i] = -1e9
    assert.ok(isTree(bestTree(scores, 0, n, width)))
  }
})
