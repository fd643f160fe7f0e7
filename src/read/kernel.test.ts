import assert from 'node:assert/strict'
import test from 'node:test'
import { newKernel, PANEL, STEPS } from './kernel.ts'

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

test('products in whole numbers agree with those of the numbers made whole', () => {
  const kernel = newKernel(20_000)
  const f = kernel.f32
  const whole = new Int16Array(f.buffer)
  const scale = 19_000
  f[scale] = 0.25
  for (const [m, k, n] of [
    [1, 4, 4],
    [5, 12, 28],
    [3, 88, 20],
    [2, 8, 56],
    [0, 4, 4],
  ] as const) {
    // Two numbers of 16 bits in the place of one: A lies at 0, B at 5000, C at 10000.
    for (let i = 0; i < 2 * m * k; i++) whole[i] = ((i * 7919) % 4095) - 2047
    for (let i = 0; i < 2 * k * n; i++) whole[10_000 + i] = ((i * 104_729) % 4095) - 2047
    // Once added to what is there, once from a row that is the same for all.
    f.fill(3, 10_000, 10_000 + m * n)
    f.fill(3, 15_000, 15_000 + n)
    kernel.dots(0, k, 5000, 10_000, n, 10_000, n, m, k, n, scale)
    kernel.dots(0, k, 5000, 15_000, 0, 16_000, n, m, k, n, scale)
    assert.deepEqual(f.subarray(16_000, 16_000 + m * n), f.subarray(10_000, 10_000 + m * n))
    for (let i = 0; i < m; i++) {
      for (let j = 0; j < n; j++) {
        let sum = 0
        for (let q = 0; q < 2 * k; q++) {
          // Panels of sixteen columns, the last as wide as what is left.
          const panel = j - (j % PANEL)
          const pair = panel * k + (q >> 1) * Math.min(PANEL, n - panel) + j - panel
          const b = whole[10_000 + 2 * pair + (q & 1)] as number
          sum += (whole[2 * i * k + q] as number) * b
        }
        assert.equal(f[10_000 + i * n + j], Math.fround(3 + Math.fround(Math.fround(sum) * 0.25)))
      }
    }
  }
})

test('numbers are made whole in steps, and none grows too large', () => {
  const kernel = newKernel(100)
  const given = [0, 1, -1, 0.5004, -2.25, 1e9, -1e9, 0.00051]
  kernel.f32.set(given)
  kernel.narrow(0, 50, 8)
  const got = [...new Int16Array(kernel.f32.buffer).subarray(100, 108)]
  assert.deepEqual(got, [0, STEPS, -STEPS, Math.round(0.5004 * STEPS), -2.25 * STEPS, 32_767, -32_768, 1])
})

test('of a sum below nothing a tenth is left, worked out in 64 bits', () => {
  const { f32, leaky } = newKernel(100)
  f32.set([1, -1, 0.3, -0.3, 7, -7, 0, 0.1])
  f32.set([2, -2, 0.1, -0.7, 0, 0, -0, -1e-9], 10)
  f32.set([0.5, 0.25, -0.9, 1e-8, 0, 0, 0, 0], 20)
  const sums = Array.from(
    { length: 8 },
    (_, i) => (f32[i] as number) + (f32[10 + i] as number) + (f32[20 + i] as number),
  )
  leaky(0, 10, 20, 30, 8)
  assert.deepEqual(
    [...f32.subarray(30, 38)],
    sums.map((z) => Math.fround(z > 0 ? z : 0.1 * z)),
  )
})
