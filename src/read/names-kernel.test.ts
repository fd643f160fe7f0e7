import assert from 'node:assert/strict'
import { test } from 'node:test'
import { nameSums, ROOM, sumsMemory } from './names-kernel.ts'

/** Numbers drawn from a fixed seed. */
function drawn(seed: number): () => number {
  let s = seed
  return () => {
    s = (Math.imul(s, 1664525) + 1013904223) | 0
    return s
  }
}

test('the sums are those of the rows, for features known and unknown, near the end of the table and twice in a token', () => {
  const next = drawn(3)
  const known = [-1, -2, 1023, 1022, 511, ...Array.from({ length: 600 }, () => next() || 1)]
  const features = Int32Array.from(new Set(known))
  const weights = Int8Array.from({ length: features.length * ROOM }, () => next() >> 24)
  const width = 5
  const n = 40_000
  const list = Int32Array.from({ length: n * width }, (_, k) =>
    k % 7 === 0 ? 0 : k % 11 === 0 ? next() : features[(next() >>> 8) % features.length]!,
  )
  list.set([features[0]!, features[0]!, 0, 0, features[1]!])
  const at = new Map([...features].map((f, i) => [f, i]))
  let seen = 0
  nameSums(sumsMemory(features, weights), features.length).sumsOf(list, width, n, (sums, token) => {
    assert.equal(token, seen++)
    if (token % 97 && token > 2) return
    const plain = new Int16Array(ROOM)
    for (let k = token * width; k < (token + 1) * width; k++) {
      const row = at.get(list[k]!)
      if (row === undefined || list[k] === 0) continue
      for (let y = 0; y < ROOM; y++) plain[y] = plain[y]! + weights[row * ROOM + y]!
    }
    assert.deepEqual([...sums], [...plain])
  })
  assert.equal(seen, n)
})
