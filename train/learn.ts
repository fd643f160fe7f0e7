// One batch is learnt from: forward from words to losses, then back, adding up gradients.
import { padded } from '../src/read/network.ts'
import { headsBack, labelsBack } from './arcs.ts'
import { layerBack, layerOf } from './layers.ts'
import type { Example, Network } from './network.ts'
import { type Drop, dropOut, linear, linearBack, multiply, newPass, type Pass, softmaxBack } from './pass.ts'

/** How often a known word is read without its GloVe vector, where its own is left out too and where it is not. */
const WITHOUT_VECTOR = [0.1, 0.02] as const

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
    e.features.forEach((rows, i) => {
      let vector = e.glove[i] as number
      const unknown = random() < pass.drop.word / (pass.drop.word + (e.counts[i] as number))
      if (unknown) {
        if (vector >= 0 && random() < WITHOUT_VECTOR[0]) vector = -1
      } else if (random() < WITHOUT_VECTOR[1]) vector = -1
      const at = x + kept.length * D
      const gv = vectors + kept.length * W
      f.fill(0, at, at + D)
      const own = unknown ? rows.subarray(1) : rows
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
  const NT = padded(sizes.tags)
  const tagScores = room(T * NT)
  linear(pass, context, B, T, 'wt', 'bt', tagScores)
  const parts = room(T * 4 * K)
  linear(pass, context, B, T, 'wa', 'ba', parts)
  for (let r = 0; r < T; r++) {
    for (let i = parts + r * 4 * K, end = i + 2 * K; i < end; i++)
      if ((f[i] as number) < 0) f[i] = 0.1 * (f[i] as number)
  }
  const partsMask = dropOut(pass, parts, T * 4 * K, drop.hidden)
  const asked = room(T * K)
  linear(pass, parts, 4 * K, T, 'u', 'u0', asked)
  const dParts = room(T * 4 * K)
  const dAsked = room(T * K)
  f.fill(0, dParts, dParts + T * 4 * K)
  let loss = 0
  let first = 0
  pass.batch.forEach((e, index) => {
    e.tags.forEach((tag, i) => {
      loss += softmaxBack(f, tagScores + (first + i) * NT, sizes.tags, NT, tag, 1 / T)
    })
    loss += headsBack(pass, index, first, parts, asked, dParts, dAsked)
    loss += labelsBack(pass, index, first, parts, dParts)
    first += e.tags.length
  })
  linearBack(pass, parts, 4 * K, T, 'u', 'u0', dAsked)
  product(dAsked, K, 1, transposed('u'), K, dParts, 4 * K, T, K, K, 1)
  multiply(f, dParts, partsMask, T * 4 * K)
  for (let r = 0; r < T; r++) {
    for (let i = r * 4 * K, end = i + 2 * K; i < end; i++) {
      if ((f[parts + i] as number) < 0) f[dParts + i] = 0.1 * (f[dParts + i] as number)
    }
  }
  linearBack(pass, context, B, T, 'wa', 'ba', dParts)
  product(dParts, 4 * K, 1, transposed('wa'), B, dContext, B, T, 4 * K, B, 0)
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
  const first = layerOf(pass, input.x, D, 1)
  const firstMask = dropOut(pass, first.out, T * B, drop.hidden)
  const second = layerOf(pass, first.out, B, 2)
  const context = room(T * B)
  for (let i = 0; i < T * B; i++) f[context + i] = (f[first.out + i] as number) + (f[second.out + i] as number)
  const contextMask = dropOut(pass, context, T * B, drop.hidden)

  const dContext = room(T * B)
  const loss = lossesBack(pass, context, dContext)
  multiply(f, dContext, contextMask, T * B)
  const dFirst = room(T * B)
  f.copyWithin(dFirst, dContext, dContext + T * B)
  layerBack(pass, second, dContext, dFirst, 1)
  multiply(f, dFirst, firstMask, T * B)
  const dInput = room(T * D)
  layerBack(pass, first, dFirst, dInput, 0)
  multiply(f, dInput, inputMask, T * D)
  inputBack(pass, input, dInput)
  return loss / T
}
