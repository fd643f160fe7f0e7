import assert from 'node:assert/strict'
import test from 'node:test'
import { newKernel } from './kernel.ts'

test('products agree with plain sums, for odd heights and turned matrices', () => {
  const kernel = newKernel(10_000)
  const f = kernel.f32
  for (let i = 0; i < 3000; i++) f[i] = ((i * 7919) % 101) / 50 - 1
  for (const [m, k, n] of [
    [1, 1, 4],
    [5, 13, 28],
    [2, 7, 16],
    [3, 9, 20],
    [0, 3, 4],
  ] as const) {
    for (const turned of [false, true]) {
      const [row, col] = turned ? [1, Math.max(m, 1)] : [k, 1]
      f.fill(1, 5000, 5000 + m * n)
      kernel.product(0, row, col, 1000, n, 5000, n, m, k, n, 1)
      for (let i = 0; i < m; i++) {
        for (let j = 0; j < n; j++) {
          let sum = 1
          for (let q = 0; q < k; q++) sum += (f[i * row + q * col] as number) * (f[1000 + q * n + j] as number)
          assert.ok(Math.abs(sum - (f[5000 + i * n + j] as number)) < 1e-4)
        }
      }
    }
  }
})
