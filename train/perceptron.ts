// The averaged perceptron: a linear model in training, and how its weights are packed.
import type { Linear } from '../src/read/linear.ts'

/** A linear model in training; `clock` counts the examples seen. */
export interface Learner extends Linear {
  readonly sums: Float64Array
  clock: number
}

export function newLearner(bits: number, classes: number): Learner {
  const size = (1 << bits) + classes
  return {
    mask: (1 << bits) - 1,
    classes,
    weights: new Float32Array(size),
    sums: new Float64Array(size),
    clock: 1,
  }
}

/** Adds `by` to the weights of the features for a class. */
export function update(m: Learner, f: Int32Array, n: number, c: number, by: number): void {
  const t = m.clock * by
  for (let i = 0; i < n; i++) {
    const k = ((f[i] as number) & m.mask) + c
    m.weights[k] = (m.weights[k] as number) + by
    m.sums[k] = (m.sums[k] as number) + t
  }
}

/** The mean of the weights over all examples. */
export function averaged(m: Learner): Linear {
  const weights = m.weights.map((w, i) => w - (m.sums[i] as number) / m.clock)
  return { mask: m.mask, classes: m.classes, weights }
}

/** Weights as 12-bit whole numbers in sparse form: gap to the last non-zero one (variable length), then the value. */
export function packLinear(m: Linear, least: number): Uint8Array {
  let most = 0
  for (const w of m.weights) most = Math.max(most, Math.abs(w))
  const unit = Math.fround((most || 1) / 2047)
  const gaps: number[] = []
  const values: number[] = []
  let last = 0
  m.weights.forEach((w, i) => {
    const v = Math.abs(w) < least ? 0 : Math.round(w / unit)
    if (v === 0) return
    let gap = i - last
    last = i
    while (gap > 127) {
      gaps.push((gap & 127) | 128)
      gap >>>= 7
    }
    gaps.push(gap)
    values.push(v)
  })
  const out = Buffer.alloc(16 + values.length * 2 + gaps.length)
  out.writeUInt32LE(m.weights.length - m.classes, 0)
  out.writeUInt32LE(m.classes, 4)
  out.writeUInt32LE(values.length, 8)
  out.writeFloatLE(unit, 12)
  values.forEach((v, i) => {
    out.writeInt16LE(v, 16 + 2 * i)
  })
  out.set(gaps, 16 + 2 * values.length)
  return out
}
