// What the steps of one pass over a batch share: the kernel's memory, the weights and their gradients, dropout.
import type { Kernel } from '../src/read/kernel.ts'
import type { Sizes, Weights } from '../src/read/network.ts'
import type { Example, Network } from './network.ts'

/** Chances that a number, or a word, is left out in training (Srivastava et al. 2014). */
export interface Drop {
  /** Of the numbers of word vectors. */
  readonly input: number
  /** Of the numbers of layers. */
  readonly hidden: number
  /** A word seen n times is unknown with chance word / (word + n). */
  readonly word: number
}

/** One pass over a batch. Offsets are in the kernel's memory; matrices have a row a token, sentence after sentence. */
export interface Pass {
  readonly net: Network
  readonly sizes: Sizes
  readonly f: Float32Array
  readonly product: Kernel['product']
  readonly batch: readonly Example[]
  readonly drop: Drop
  readonly tokens: number
  /** Sets aside memory for this pass. */
  readonly room: (numbers: number) => number
  readonly weight: (name: keyof Weights) => number
  readonly gradient: (name: keyof Weights) => number
  readonly transposed: (name: keyof Weights) => number
  /** As many ones as there are tokens. */
  readonly ones: number
}

export function newPass(net: Network, batch: readonly Example[], drop: Drop): Pass {
  const { state, weights, kernel, sizes } = net
  let top = state.scratch
  const room = (numbers: number): number => {
    const at = top
    top += (numbers + 3) & ~3
    return at
  }
  const tokens = batch.reduce((n, e) => n + e.tags.length, 0)
  const ones = room(tokens)
  kernel.f32.fill(1, ones, ones + tokens)
  return {
    net,
    sizes,
    f: kernel.f32,
    product: kernel.product,
    batch,
    drop,
    tokens,
    room,
    weight: (name) => weights[name].at,
    gradient: (name) => state.gradients + weights[name].at,
    transposed: (name) => state.transposed + weights[name].at,
    ones,
  }
}

/** A long row of dropout factors, 0 with chance `p`: masks are cut from it at random places. */
function chanceOf(p: number, { random, state: { chances } }: Network): Float32Array {
  let row = chances.get(p)
  if (!row) {
    const keep = Math.fround(1 / (1 - p))
    row = Float32Array.from({ length: 1_000_003 }, () => (random() < p ? 0 : keep))
    chances.set(p, row)
  }
  return row
}

/** Multiplies `n` numbers with a new mask of dropout; returns the mask, for the way back. */
export function dropOut(pass: Pass, at: number, n: number, p: number): number {
  const { f, room, net } = pass
  const mask = room(n)
  const chance = chanceOf(p, net)
  for (let i = 0; i < n; ) {
    const from = Math.floor(net.random() * (chance.length - 1))
    const part = Math.min(n - i, chance.length - from)
    f.set(chance.subarray(from, from + part), mask + i)
    i += part
  }
  multiply(f, at, mask, n)
  return mask
}

export function multiply(f: Float32Array, at: number, by: number, n: number): void {
  for (let i = 0; i < n; i++) f[at + i] = (f[at + i] as number) * (f[by + i] as number)
}

/** `y = x·w + b` for `rows` rows of x, which lie `stride` apart and are as wide as `w` is high. */
export function linear(
  pass: Pass,
  x: number,
  stride: number,
  rows: number,
  w: keyof Weights,
  b: keyof Weights,
  y: number,
): void {
  const { f, product, net, weight } = pass
  const { rows: width, cols } = net.weights[w]
  for (let r = 0; r < rows; r++) f.copyWithin(y + r * cols, weight(b), weight(b) + cols)
  product(x, stride, 1, weight(w), cols, y, cols, rows, width, cols, 1)
}

/** Adds the gradients of a {@link linear} step, of its weights and of its bias. */
export function linearBack(
  pass: Pass,
  x: number,
  stride: number,
  rows: number,
  w: keyof Weights,
  b: keyof Weights,
  dy: number,
): void {
  const { product, net, gradient, ones } = pass
  const { rows: width, cols } = net.weights[w]
  product(x, 1, stride, dy, cols, gradient(w), cols, width, rows, cols, 1)
  product(ones, 1, 1, dy, cols, gradient(b), cols, 1, rows, cols, 1)
}

/** Turns scores into the gradient of the loss for the class `gold`, in place; returns the loss. */
export function softmaxBack(
  f: Float32Array,
  at: number,
  n: number,
  width: number,
  gold: number,
  scale: number,
): number {
  let most = -Infinity
  for (let c = 0; c < n; c++) if ((f[at + c] as number) > most) most = f[at + c] as number
  const own = (f[at + gold] as number) - most
  let sum = 0
  for (let c = 0; c < n; c++) {
    const e = Math.exp((f[at + c] as number) - most)
    f[at + c] = e
    sum += e
  }
  for (let c = 0; c < n; c++) f[at + c] = ((f[at + c] as number) / sum) * scale
  for (let c = n; c < width; c++) f[at + c] = 0
  f[at + gold] = (f[at + gold] as number) - scale
  return Math.log(sum) - own
}
