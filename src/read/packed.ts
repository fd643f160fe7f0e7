// The matrices whose products cost most, in whole numbers of 16 bits, made from the weights when they are loaded.
import { PANEL, STEPS } from './kernel.ts'
import type { Weights } from './network.ts'

/** A matrix in whole numbers, in panels of columns; and where its scale lies. */
export interface Whole {
  readonly at: number
  /** What is multiplied apart, with panels of its own, is so many columns wide: all, or one direction of two. */
  readonly cols: number
  readonly scale: number
}

/** The matrices that are kept in whole numbers too, and where all that is kept of the weights ends. */
export interface Packed {
  readonly matrices: Readonly<Record<(typeof IN_WHOLE)[number], Whole>>
  readonly end: number
}

const IN_WHOLE = ['w2', 'n2', 'w3', 'n3', 'wa', 'wt'] as const
/** What neighbours tell: forward and backward columns are multiplied with different words. */
const IN_HALVES: ReadonlySet<string> = new Set(['n2', 'n3'])
/** Highest whole number of a weight: with sums of three layers (each within -1…1) and 340 of them, products stay below 2³¹. */
const HIGHEST = 2047

/** Where the matrices in whole numbers lie behind the weights. */
export function packedOf(weights: Weights): Packed {
  let at = (weights.end.at + 3) & ~3
  const matrices = IN_WHOLE.map((name) => {
    const { rows, cols } = weights[name]
    const whole = { at, cols: IN_HALVES.has(name) ? cols / 2 : cols, scale: at + (rows / 2) * cols }
    at += (rows / 2) * cols + 4
    return [name, whole] as const
  })
  return { matrices: Object.fromEntries(matrices) as Packed['matrices'], end: at }
}

/** Fills the matrices in whole numbers from the weights as they are stored; `unitOf` is what one of a matrix stands for. */
export function pack(
  f32: Float32Array,
  numbers: Int16Array,
  unitOf: (name: string) => number,
  weights: Weights,
  packed: Packed,
): void {
  const whole = new Int16Array(f32.buffer)
  for (const name of IN_WHOLE) {
    const { at: from, rows, cols } = weights[name]
    const { at, scale, cols: width } = packed.matrices[name]
    let highest = 1
    for (let i = from, end = from + rows * cols; i < end; i++) {
      const n = numbers[i] as number
      if (n > highest) highest = n
      else if (-n > highest) highest = -n
    }
    const less = HIGHEST / highest
    let to = 2 * at
    for (let part = 0; part < cols; part += width) {
      for (let first = part; first < part + width; first += PANEL) {
        const end = Math.min(first + PANEL, part + width)
        for (let r = 0; r < rows; r += 2) {
          const [above, below] = [from + r * cols, from + (r + 1) * cols]
          for (let c = first; c < end; c++) {
            whole[to++] = Math.round((numbers[above + c] as number) * less)
            whole[to++] = Math.round((numbers[below + c] as number) * less)
          }
        }
      }
    }
    f32[scale] = unitOf(name) / less / STEPS
  }
}
