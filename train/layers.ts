// A layer of gated sums in both directions, forward and back.
import { gate, squash } from '../src/read/network.ts'
import type { Pass } from './pass.ts'

/** What a layer did, for the way back: gates, sums, outputs, and its input moved by one word. */
export interface Layer {
  readonly k: 1 | 2 | 3
  readonly x: number
  readonly width: number
  readonly gates: number
  readonly sums: number
  readonly out: number
  readonly before: number
  readonly after: number
}

/** Calls `visit` for every word of every sentence in the order in which a direction reads them. */
function inOrder(
  pass: Pass,
  visit: (row: number, before: number, dir: 0 | 1) => void,
  back: boolean,
  start: (dir: 0 | 1) => void,
): void {
  let first = 0
  for (const e of pass.batch) {
    const n = e.tags.length
    for (const dir of [0, 1] as const) {
      start(dir)
      for (let q = 0; q < n; q++) {
        const s = back ? n - 1 - q : q
        const row = first + (dir === 0 ? s : n - 1 - s)
        visit(row, s === 0 ? -1 : first + (dir === 0 ? s - 1 : n - s), dir)
      }
    }
    first += n
  }
}

/** Copies rows, each sentence moved by one place; what falls out is lost, what is new is nought. */
function shifted(pass: Pass, x: number, width: number, by: 1 | -1): number {
  const { f } = pass
  const to = pass.room(pass.tokens * width)
  let first = 0
  for (const e of pass.batch) {
    const n = e.tags.length
    const from = x + first * width
    const at = to + first * width
    if (by === 1) {
      f.fill(0, at, at + width)
      f.copyWithin(at + width, from, from + (n - 1) * width)
    } else {
      f.copyWithin(at, from + width, from + n * width)
      f.fill(0, at + (n - 1) * width, at + n * width)
    }
    first += n
  }
  return to
}

/** Runs layer `k` on rows `width` wide. */
export function layerOf(pass: Pass, x: number, width: number, k: 1 | 2 | 3): Layer {
  const { f, product, room, tokens: T, weight } = pass
  const H = pass.sizes.hidden
  const G = 6 * H
  const B = 2 * H
  const gates = room(T * G)
  const sums = room(T * B)
  const out = room(T * B)
  const before = shifted(pass, x, width, 1)
  const after = shifted(pass, x, width, -1)
  for (let r = 0; r < T; r++) f.copyWithin(gates + r * G, weight(`b${k}`), weight(`b${k}`) + G)
  product(x, width, 1, weight(`w${k}`), G, gates, G, T, width, G, 1)
  product(before, width, 1, weight(`n${k}`), G, gates, G, T, width, 3 * H, 1)
  product(after, width, 1, weight(`n${k}`) + 3 * H, G, gates + 3 * H, G, T, width, 3 * H, 1)
  const visit = (row: number, last: number, dir: 0 | 1): void => {
    const p = gates + row * G + dir * 3 * H
    const own = sums + row * B + dir * H
    const past = sums + last * B + dir * H
    const to = out + row * B + dir * H
    for (let j = 0; j < H; j++) {
      const keep = gate(f[p + H + j] as number)
      const open = gate(f[p + 2 * H + j] as number)
      const old = last < 0 ? 0 : (f[past + j] as number)
      const now = keep * old + (1 - keep) * (f[p + j] as number)
      f[p + H + j] = keep
      f[p + 2 * H + j] = open
      f[own + j] = now
      f[to + j] = open * squash(now)
    }
  }
  inOrder(pass, visit, false, () => {})
  return { k, x, width, gates, sums, out, before, after }
}

/** Adds the gradients of a layer, and those of its input to `dx` (with `add`) or writes them there. */
export function layerBack(pass: Pass, layer: Layer, dOut: number, dx: number, add: 0 | 1): void {
  const { f, product, room, tokens: T, gradient, transposed, ones } = pass
  const { k, x, width, gates, sums, before, after } = layer
  const H = pass.sizes.hidden
  const G = 6 * H
  const B = 2 * H
  const dGates = room(T * G)
  const carry = new Float64Array(H)
  const visit = (row: number, last: number, dir: 0 | 1): void => {
    const p = gates + row * G + dir * 3 * H
    const dp = dGates + row * G + dir * 3 * H
    const own = sums + row * B + dir * H
    const past = sums + last * B + dir * H
    const from = dOut + row * B + dir * H
    for (let j = 0; j < H; j++) {
      const keep = f[p + H + j] as number
      const open = f[p + 2 * H + j] as number
      const out = squash(f[own + j] as number)
      const d = f[from + j] as number
      const slack = 1 - out * out
      const dNow = (carry[j] as number) + d * open * slack * Math.sqrt(slack)
      const old = last < 0 ? 0 : (f[past + j] as number)
      const keepSlack = 1 - (2 * keep - 1) * (2 * keep - 1)
      const openSlack = 1 - (2 * open - 1) * (2 * open - 1)
      f[dp + j] = dNow * (1 - keep)
      f[dp + H + j] = dNow * (old - (f[p + j] as number)) * 0.5 * keepSlack * Math.sqrt(keepSlack)
      f[dp + 2 * H + j] = d * out * 0.5 * openSlack * Math.sqrt(openSlack)
      carry[j] = dNow * keep
    }
  }
  inOrder(pass, visit, true, () => carry.fill(0))
  product(x, 1, width, dGates, G, gradient(`w${k}`), G, width, T, G, 1)
  product(before, 1, width, dGates, G, gradient(`n${k}`), G, width, T, 3 * H, 1)
  product(after, 1, width, dGates + 3 * H, G, gradient(`n${k}`) + 3 * H, G, width, T, 3 * H, 1)
  product(ones, 1, 1, dGates, G, gradient(`b${k}`), G, 1, T, G, 1)
  product(dGates, G, 1, transposed(`w${k}`), width, dx, width, T, G, width, add)
  // The neighbours' part goes back to where it came from; their copies are no longer needed and take it in.
  product(dGates, G, 1, transposed(`n${k}`), width, before, width, T, 3 * H, width, 0)
  product(dGates + 3 * H, G, 1, transposed(`n${k}`) + 3 * H * width, width, after, width, T, 3 * H, width, 0)
  let first = 0
  for (const e of pass.batch) {
    const n = e.tags.length
    for (let i = first * width, end = (first + n - 1) * width; i < end; i++) {
      f[dx + i] = (f[dx + i] as number) + (f[before + i + width] as number)
      f[dx + i + width] = (f[dx + i + width] as number) + (f[after + i] as number)
    }
    first += n
  }
}
