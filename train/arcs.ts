// Losses of heads and labels, and the way back from them to the parts that words have in arcs.
import { DISTANCES, distanceClass, padded, partsWidth } from '../src/read/network.ts'
import { linear, linearBack, type Pass, softmaxBack } from './pass.ts'

/** Leaks a tenth of what is below nought (as Dozat and Manning 2017). */
const leaky = (x: number): number => (x > 0 ? x : 0.1 * x)

/** What words ask of their heads, and which distances they and their heads like, a row a word; and the gradients of these. */
export interface Asked {
  readonly asked: number
  readonly far: number
  readonly wide: number
}

/** Loss of the heads of one sentence that begins at row `first`; adds gradients to `dParts` and writes those of what is asked. */
export function headsBack(
  pass: Pass,
  index: number,
  first: number,
  parts: number,
  { asked, far, wide }: Asked,
  dParts: number,
  back: Asked,
): number {
  const { f, product, room, weight, gradient } = pass
  const heads = (pass.batch[index] as Pass['batch'][number]).heads
  const n = heads.length
  const K = pass.sizes.arc
  const P = partsWidth(pass.sizes)
  const width = padded(n + 1)
  const candidates = room(width * K)
  const turned = room(width * K)
  const scores = room(n * width)
  f.fill(0, candidates, candidates + width * K)
  for (let i = 0; i <= n; i++) {
    const from = i < n ? parts + (first + i) * P + K : weight('root')
    f.copyWithin(candidates + i * K, from, from + K)
  }
  for (let i = 0; i < width; i++) {
    for (let j = 0; j < K; j++) f[turned + j * width + i] = f[candidates + i * K + j] as number
  }
  product(asked + first * K, K, 1, turned, width, scores, width, n, K, width, 0)
  const liked = (h: number, i: number): number => {
    const k = distanceClass(h, i)
    return (f[far + (first + i) * DISTANCES + k] as number) + (f[wide + (first + h) * DISTANCES + k] as number)
  }
  let loss = 0
  for (let i = 0; i < n; i++) {
    const row = scores + i * width
    for (let h = 0; h < n; h++) {
      f[row + h] = h === i ? -1e9 : liked(h, i) + (f[row + h] as number)
    }
    const gold = (heads[i] as number) < 0 ? n : (heads[i] as number)
    loss += softmaxBack(f, row, n + 1, width, gold, 1 / pass.tokens)
    for (let h = 0; h < n; h++) {
      if (h === i) continue
      const k = distanceClass(h, i)
      const d = f[row + h] as number
      const own = back.far + (first + i) * DISTANCES + k
      const other = back.wide + (first + h) * DISTANCES + k
      f[own] = (f[own] as number) + d
      f[other] = (f[other] as number) + d
    }
  }
  product(scores, width, 1, candidates, K, back.asked + first * K, K, n, width, K, 0)
  const dCandidates = room(width * K)
  product(scores, 1, width, asked + first * K, K, dCandidates, K, width, n, K, 0)
  for (let i = 0; i <= n; i++) {
    const to = i < n ? dParts + (first + i) * P + K : gradient('root')
    for (let j = 0; j < K; j++) f[to + j] = (f[to + j] as number) + (f[dCandidates + i * K + j] as number)
  }
  return loss
}

/** Loss of the labels of the gold arcs of one sentence; adds gradients to `dParts`. */
export function labelsBack(pass: Pass, index: number, first: number, parts: number, dParts: number): number {
  const { f, product, room, weight, gradient, transposed, sizes } = pass
  const { heads, labels } = pass.batch[index] as Pass['batch'][number]
  const K = sizes.label
  const P = partsWidth(sizes)
  const NL = padded(sizes.labels)
  const arcs: number[] = []
  heads.forEach((head, i) => {
    if (head >= 0) arcs.push(i)
  })
  const m = arcs.length
  if (m === 0) return 0
  const joined = room(m * K)
  const scores = room(m * NL)
  const places = (i: number): readonly [own: number, other: number, side: number] => {
    const head = heads[i] as number
    return [(first + i) * P + 2 * sizes.arc, (first + head) * P + 2 * sizes.arc + K, head > i ? K : 0]
  }
  arcs.forEach((i, r) => {
    const [own, other, side] = places(i)
    for (let j = 0; j < K; j++) {
      const sum = (f[parts + own + j] as number) + (f[parts + other + j] as number)
      f[joined + r * K + j] = leaky(sum + (f[weight('side') + side + j] as number))
    }
  })
  linear(pass, joined, K, m, 'wl', 'bl', scores)
  let loss = 0
  arcs.forEach((i, r) => {
    loss += softmaxBack(f, scores + r * NL, sizes.labels, NL, labels[i] as number, 1 / pass.tokens)
  })
  linearBack(pass, joined, K, m, 'wl', 'bl', scores)
  const dJoined = room(m * K)
  product(scores, NL, 1, transposed('wl'), K, dJoined, K, m, NL, K, 0)
  arcs.forEach((i, r) => {
    const [own, other, side] = places(i)
    for (let j = 0; j < K; j++) {
      const d = (f[dJoined + r * K + j] as number) * ((f[joined + r * K + j] as number) > 0 ? 1 : 0.1)
      for (const to of [dParts + own, dParts + other, gradient('side') + side]) f[to + j] = (f[to + j] as number) + d
    }
  })
  return loss
}
