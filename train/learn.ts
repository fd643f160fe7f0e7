// One batch is learnt from: forward from words to losses, then back, adding up gradients.
import { DISTANCES, padded, partsWidth } from '../src/read/network.ts'
import { headsBack, labelsBack } from './arcs.ts'
import { type Layer, layerBack, layerOf } from './layers.ts'
import type { Example, Network } from './network.ts'
import { type Drop, dropOut, linear, linearBack, multiply, newPass, type Pass, softmaxBack } from './pass.ts'

/** How often a known word is read without its GloVe vector, where its own is left out too and where it is not. */
const WITHOUT_VECTOR = [0.1, 0.02] as const

/** How often a sentence is read without the mark of its treebank. */
const UNMARKED = 0.3

/** Vectors of the words: the sums of those of their features, and their GloVe vectors brought to the same width. */
interface Input {
  readonly x: number
  readonly vectors: number
  /** Rows of features that were not left out, token by token. */
  readonly kept: readonly Int32Array[]
}

function inputOf(pass: Pass): Input {
  const { net, f, product, room, tokens: T, sizes } = pass
  const { random } = net
  const D = sizes.input
  const W = sizes.glove
  const vectors = room(T * W)
  const x = room(T * D)
  const kept: Int32Array[] = []
  for (const e of pass.batch) {
    const unmarked = random() < UNMARKED
    e.features.forEach((rows, i) => {
      let vector = e.glove[i] as number
      const unknown = random() < pass.drop.word / (pass.drop.word + (e.counts[i] as number))
      if (unknown) {
        if (vector >= 0 && random() < WITHOUT_VECTOR[0]) vector = -1
      } else if (random() < WITHOUT_VECTOR[1]) vector = -1
      const at = x + kept.length * D
      const gv = vectors + kept.length * W
      f.fill(0, at, at + D)
      const own = rows.subarray(unknown ? 1 : 0, unmarked ? rows.length - 1 : rows.length)
      for (const row of own) {
        if (row < 0) continue
        for (let d = 0; d < D; d++) f[at + d] = (f[at + d] as number) + (net.table[row * D + d] as number)
      }
      if (vector < 0) f.fill(0, gv, gv + W)
      else f.set(net.glove.subarray(vector * W, (vector + 1) * W), gv)
      kept.push(own)
    })
  }
  product(vectors, W, 1, pass.weight('glove'), D, x, D, T, W, D, 1)
  return { x, vectors, kept }
}

function inputBack(pass: Pass, input: Input, dx: number): void {
  const { net, f, product, tokens: T, sizes } = pass
  const { state } = net
  const D = sizes.input
  product(input.vectors, 1, sizes.glove, dx, D, pass.gradient('glove'), D, sizes.glove, T, D, 1)
  input.kept.forEach((rows, i) => {
    for (const row of rows) {
      if (row < 0) continue
      state.touched[row] = 1
      for (let d = 0, at = row * D; d < D; d++, at++) {
        state.tableGradients[at] = (state.tableGradients[at] as number) + (f[dx + i * D + d] as number)
      }
    }
  })
}

/** Losses of tags, heads and labels for words in context; writes the gradients of the words to `dContext`. */
function lossesBack(pass: Pass, context: number, dContext: number): number {
  const { f, product, room, tokens: T, sizes, drop, transposed } = pass
  const B = 2 * sizes.hidden
  const K = sizes.arc
  const P = partsWidth(sizes)
  const NT = padded(sizes.tags)
  const tagScores = room(T * NT)
  linear(pass, context, B, T, 'wt', 'bt', tagScores)
  const parts = room(T * P)
  linear(pass, context, B, T, 'wa', 'ba', parts)
  for (let r = 0; r < T; r++) {
    for (let i = parts + r * P, end = i + 2 * K; i < end; i++) if ((f[i] as number) < 0) f[i] = 0.1 * (f[i] as number)
  }
  const partsMask = dropOut(pass, parts, T * P, drop.hidden)
  const asked = room(T * K)
  linear(pass, parts, P, T, 'u', 'u0', asked)
  const dParts = room(T * P)
  const far = room(T * DISTANCES)
  linear(pass, parts, P, T, 'wd', 'distance', far)
  const wide = room(T * DISTANCES)
  product(parts + K, P, 1, pass.weight('wh'), DISTANCES, wide, DISTANCES, T, K, DISTANCES, 0)
  const dAsked = room(T * K)
  const dFar = room(T * DISTANCES)
  const dWide = room(T * DISTANCES)
  f.fill(0, dFar, dFar + T * DISTANCES)
  f.fill(0, dWide, dWide + T * DISTANCES)
  const asks = { asked, far, wide }
  const back = { asked: dAsked, far: dFar, wide: dWide }
  f.fill(0, dParts, dParts + T * P)
  let loss = 0
  let first = 0
  pass.batch.forEach((e, index) => {
    e.tags.forEach((tag, i) => {
      loss += softmaxBack(f, tagScores + (first + i) * NT, sizes.tags, NT, tag, 1 / T)
    })
    loss += headsBack(pass, index, first, parts, asks, dParts, back)
    loss += labelsBack(pass, index, first, parts, dParts)
    first += e.tags.length
  })
  linearBack(pass, parts, P, T, 'u', 'u0', dAsked)
  product(dAsked, K, 1, transposed('u'), K, dParts, P, T, K, K, 1)
  linearBack(pass, parts, P, T, 'wd', 'distance', dFar)
  product(dFar, DISTANCES, 1, transposed('wd'), K, dParts, P, T, DISTANCES, K, 1)
  product(parts + K, 1, P, dWide, DISTANCES, pass.gradient('wh'), DISTANCES, K, T, DISTANCES, 1)
  product(dWide, DISTANCES, 1, transposed('wh'), K, dParts + K, P, T, DISTANCES, K, 1)
  multiply(f, dParts, partsMask, T * P)
  for (let r = 0; r < T; r++) {
    for (let i = r * P, end = i + 2 * K; i < end; i++) {
      if ((f[parts + i] as number) < 0) f[dParts + i] = 0.1 * (f[dParts + i] as number)
    }
  }
  linearBack(pass, context, B, T, 'wa', 'ba', dParts)
  product(dParts, P, 1, transposed('wa'), B, dContext, B, T, P, B, 0)
  linearBack(pass, context, B, T, 'wt', 'bt', tagScores)
  product(tagScores, NT, 1, transposed('wt'), B, dContext, B, T, NT, B, 1)
  return loss
}

/** Adds the gradients of a batch to those of the network; returns its mean loss a token. */
export function learnFrom(net: Network, batch: readonly Example[], drop: Drop): number {
  const pass = newPass(net, batch, drop)
  const { f, room, tokens: T, sizes } = pass
  const D = sizes.input
  const B = 2 * sizes.hidden
  const input = inputOf(pass)
  const inputMask = dropOut(pass, input.x, T * D, drop.input)
  // Each layer reads the sum of those below it; what counts in the end is the sum of all.
  const sum = room(T * B)
  f.fill(0, sum, sum + T * B)
  const layers: { readonly layer: Layer; readonly mask: number }[] = []
  for (let k = 1; k <= sizes.layers; k++) {
    const below = room(T * B)
    f.copyWithin(below, sum, sum + T * B)
    const mask = k === 1 ? -1 : dropOut(pass, below, T * B, drop.hidden)
    const layer = k === 1 ? layerOf(pass, input.x, D, 1) : layerOf(pass, below, B, k as 2 | 3)
    layers.push({ layer, mask })
    for (let i = 0; i < T * B; i++) f[sum + i] = (f[sum + i] as number) + (f[layer.out + i] as number)
  }
  const contextMask = dropOut(pass, sum, T * B, drop.hidden)

  const dSum = room(T * B)
  const loss = lossesBack(pass, sum, dSum)
  multiply(f, dSum, contextMask, T * B)
  const dBelow = room(T * B)
  for (const { layer, mask } of layers.slice(1).reverse()) {
    layerBack(pass, layer, dSum, dBelow, 0)
    multiply(f, dBelow, mask, T * B)
    for (let i = 0; i < T * B; i++) f[dSum + i] = (f[dSum + i] as number) + (f[dBelow + i] as number)
  }
  const dInput = room(T * D)
  layerBack(pass, (layers[0] as (typeof layers)[number]).layer, dSum, dInput, 0)
  multiply(f, dInput, inputMask, T * D)
  inputBack(pass, input, dInput)
  return loss / T
}
