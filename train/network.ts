// The network of src/read/network.ts in training: its weights, and the memory that learning needs beside them.
import { type Kernel, newKernel } from '../src/read/kernel.ts'
import { type Sizes, type Weights, weightsOf } from '../src/read/network.ts'

/** One sentence as the network is trained on it. */
export interface Example {
  /** Rows of the table of features, word by word; the first of each is the word's own, or -1. */
  readonly features: readonly Int32Array[]
  /** Row of each word among the GloVe vectors, -1 for none. */
  readonly glove: Int32Array
  /** How often each word stands in the training part. */
  readonly counts: Int32Array
  readonly tags: Int32Array
  /** -1 is the root. */
  readonly heads: Int32Array
  readonly labels: Int32Array
}

/** The weights in training and all that belongs to them. */
export interface Network {
  readonly sizes: Sizes
  readonly kernel: Kernel
  readonly weights: Weights
  /** Vectors of features, `sizes.input` each. */
  readonly table: Float32Array
  readonly glove: Float32Array
  readonly random: () => number
  readonly state: LearningState
}

/** Gradients and moments; offsets are in the kernel's memory. */
export interface LearningState {
  step: number
  readonly gradients: number
  /** Copies of the weights, rows and columns swapped. */
  readonly transposed: number
  /** Where the memory for one pass begins. */
  readonly scratch: number
  readonly m: Float32Array
  readonly v: Float32Array
  readonly tableGradients: Float32Array
  readonly tableM: Float32Array
  readonly tableV: Float32Array
  /** Rows of the table that have a gradient. */
  readonly touched: Uint8Array
  /** Rows of dropout factors, by chance. */
  readonly chances: Map<number, Float32Array>
}

/** Room for one pass over a batch, in numbers. */
const SCRATCH = 12_000_000

/** A network with random weights (Glorot and Bengio 2010) and `rows` features. */
export function newNetwork(sizes: Sizes, rows: number, glove: Float32Array, random: () => number): Network {
  const weights = weightsOf(sizes)
  const size = weights.end.at
  const kernel = newKernel(3 * size + SCRATCH)
  const f = kernel.f32
  const somewhere = (range: number): number => (2 * random() - 1) * range
  for (const w of Object.values(weights)) {
    if (w.rows <= 1 || w.name === 'side') continue
    const range = Math.sqrt(6 / (w.rows + (/^[wn][123]$/.test(w.name) ? w.rows + w.cols / 6 : w.cols)))
    for (let i = 0; i < w.rows * w.cols; i++) f[w.at + i] = somewhere(range)
  }
  for (let i = 0; i < sizes.arc; i++) f[weights.root.at + i] = somewhere(0.3)
  const table = new Float32Array(rows * sizes.input)
  for (let i = 0; i < table.length; i++) table[i] = somewhere(0.08)
  return { sizes, kernel, weights, table, glove, random, state: newState(size, table.length, rows) }
}

function newState(size: number, tableSize: number, rows: number): LearningState {
  return {
    step: 0,
    gradients: size,
    transposed: 2 * size,
    scratch: 3 * size,
    m: new Float32Array(size),
    v: new Float32Array(size),
    tableGradients: new Float32Array(tableSize),
    tableM: new Float32Array(tableSize),
    tableV: new Float32Array(tableSize),
    touched: new Uint8Array(rows),
    chances: new Map(),
  }
}

/** The same weights, to be learnt further from a fresh start of chance and moments. */
export function freshStart(net: Network, random: () => number): Network {
  return { ...net, random, state: newState(net.weights.end.at, net.table.length, net.state.touched.length) }
}

/** Writes the transposed copies of the weights that the way back needs. */
export function transpose(net: Network): void {
  const f = net.kernel.f32
  for (const name of ['w1', 'n1', 'w2', 'n2', 'w3', 'n3', 'wt', 'wa', 'u', 'wd', 'wh', 'wl'] as const) {
    const w = net.weights[name]
    const to = net.state.transposed + w.at
    for (let r = 0; r < w.rows; r++) {
      for (let c = 0; c < w.cols; c++) f[to + c * w.rows + r] = f[w.at + r * w.cols + c] as number
    }
  }
}
