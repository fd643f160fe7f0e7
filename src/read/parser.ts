// Runs the network on one sentence: tags, heads and labels of its words. Training is in train/.
import { kept } from './hashes.ts'
import type { Kernel } from './kernel.ts'
import { DISTANCES, distanceClass, padded, partsWidth, type Sizes, type Weight, type Weights } from './network.ts'
import { agree, settle, type Voices } from './one-of-each.ts'
import type { Packed, Whole } from './packed.ts'
import { type Fits, refit } from './tags-fit.ts'
import { bestTree } from './tree.ts'
import { featuresOf, normOf } from './word-features.ts'
import { vectorInto } from './words.ts'

/** No more words than this are parsed at once. */
export const MOST_WORDS = 256
/** The treebank whose manner is read for: GUM's, edited text. */
const READ_AS = '=GUM'
/** How many different words keep what was computed of them; then all are forgotten. */
const REMEMBERED = 5120

/** A trained network ready to run, with its memory. */
export interface Parser {
  readonly sizes: Sizes
  /** Joint tags, `NOUN|NN`. */
  readonly tags: readonly string[]
  readonly labels: readonly string[]
  /** What class of {@link classesOf} each label is of. */
  readonly classes: Int8Array
  readonly voices: Voices
  readonly fits: Fits
  /** Row of each feature of {@link featuresOf} in `table`. */
  readonly features: ReadonlyMap<string, number>
  readonly table: Int8Array
  /** What one unit of each row of `table` is worth. */
  readonly units: Float32Array
  readonly kernel: Kernel
  readonly weights: Weights
  /** Weights in whole numbers, for the products that cost most. */
  readonly packed: Packed
  /** Where in the kernel's memory each remembered word lies. */
  readonly remembered: Map<string, number>
}

/** What the network says of a sentence. */
export interface Parse {
  /** Numbers into `parser.tags`. */
  readonly tags: Int32Array
  /** Head of each word, -1 for the root; one root, no cycle. */
  readonly heads: Int32Array
  /** Numbers into `parser.labels`. */
  readonly labels: Int32Array
}

/** How many numbers of memory a network of these sizes needs, `start` of them for its weights. */
export function roomFor(s: Sizes, start: number): number {
  const word = 12 * s.hidden
  const widest = padded(MOST_WORDS + 1)
  const each =
    (2 + 8 * s.layers) * s.hidden +
    padded(s.tags) +
    partsWidth(s) +
    s.arc +
    s.label +
    2 * DISTANCES +
    s.hidden +
    padded(s.labels) +
    widest
  return (
    start +
    REMEMBERED * word +
    MOST_WORDS * (each + s.input) +
    2 * widest * s.arc +
    s.glove +
    4 * s.hidden +
    2 * s.arc +
    s.label +
    padded(s.labels) +
    64
  )
}

/** Tags and parses up to {@link MOST_WORDS} words in time linear in them but for the scores of heads, which are words². */
export function parse(parser: Parser, words: readonly string[]): Parse {
  const n = words.length
  if (n > MOST_WORDS) throw new RangeError(`a sentence of ${n} words is too long to parse at once`)
  if (n === 0) {
    const none = new Int32Array(0)
    return { tags: none, heads: none, labels: none }
  }
  const { sizes, kernel, weights: w, packed } = parser
  const { f32: f, dots, narrow, leaky } = kernel
  const H = sizes.hidden
  const G = 6 * H
  const B = 2 * H
  const K = sizes.arc
  const NT = padded(sizes.tags)
  const places = placesOf(parser, words)
  let top = packed.end + REMEMBERED * 2 * G + sizes.glove + MOST_WORDS * sizes.input
  const room = (size: number): number => {
    const at = top
    top += size
    return at
  }
  const first = room(n * B)
  // Nothing but noughts, and behind them what is carried from word to word.
  const nothing = room(4 * H)
  f.fill(0, nothing, nothing + 3 * H)
  gatedLayer(
    kernel,
    H,
    n,
    nothing,
    (i) => places[i] as number,
    (i) => (places[i] as number) + G,
    -1,
    first,
  )
  // Behind each layer what it tells is made whole, for the products that cost most.
  const { w2, n2, w3, n3, wa, wt } = packed.matrices
  const told = room(n * H)
  const from = (bias: Weight, by: Whole, to: number, width: number): void =>
    dots(told, H, by.at, bias.at, 0, to, width, n, H, width, by.scale)
  const add = (first: number, by: Whole, skip: number, to: number): void =>
    dots(first, H, by.at + skip * H, to, G, to, G, n - 1, H, 3 * H, by.scale)
  const gates = room(n * G)
  let context = first
  for (const [own, near, bias] of [[w2, n2, w.b2] as const, [w3, n3, w.b3] as const].slice(0, sizes.layers - 1)) {
    const below = context
    narrow(below, told, n * B)
    from(bias, own, gates, G)
    add(told, near, 0, gates + G)
    add(told + H, near, 3 * H, gates + 3 * H)
    context = room(n * B)
    gatedLayer(kernel, H, n, nothing, (i) => gates + i * G, null, below, context)
  }
  narrow(context, told, n * B)
  const tagScores = room(n * NT)
  from(w.bt, wt, tagScores, NT)
  const tags = new Int32Array(n)
  for (let i = 0; i < n; i++) tags[i] = bestTag(f, tagScores + i * NT, sizes.tags, i)

  const P = partsWidth(sizes)
  const parts = room(n * P)
  from(w.ba, wa, parts, P)
  const noughts = room(2 * K)
  f.fill(0, noughts, noughts + 2 * K)
  for (let k = parts, end = parts + n * P; k < end; k += P) leaky(k, noughts, noughts, k, 2 * K)
  const scores = headScores(parser, parts, n, room)
  const width = padded(n + 1)
  const heads = bestTree(f, scores, n, width)
  const labels = labelsOf(parser, parts, heads, room)
  const spare = room(sizes.label + padded(sizes.labels))
  settle({
    n,
    heads,
    labels,
    head: (word, head) => f[scores + word * width + head] as number,
    label: (word, head) => labelScores(parser, parts, word, head, spare),
    classes: parser.classes,
    root: parser.labels.indexOf('root'),
  })
  agree(heads, labels, parser.voices)
  refit(parser.fits, {
    words,
    tags,
    heads,
    label: (word) => parser.labels[labels[word] as number] as string,
    next: NEXT,
    scores: f,
    at: tagScores,
    width: NT,
    names: parser.tags,
  })
  return { tags, heads, labels }
}

/** What the tag next to the best scores for each word of one sentence, written over by the next. */
const NEXT = new Float32Array(MOST_WORDS)

/** The place of the first of the highest of `n` scores of a word; what the next one scores is put into {@link NEXT}. */
function bestTag(f: Float32Array, at: number, n: number, word: number): number {
  let best = 0
  let most = f[at] as number
  let next = -Infinity
  for (let c = 1; c < n; c++) {
    const score = f[at + c] as number
    if (score <= next) continue
    if (score <= most) next = score
    else {
      next = most
      most = score
      best = c
    }
  }
  NEXT[word] = next
  return best
}

/** Room for the places of the words of one sentence, used again for the next. */
const PLACES = new Int32Array(MOST_WORDS)

/** Where each word's part of the first layer lies; computes those that are not remembered. */
function placesOf(parser: Parser, words: readonly string[]): Int32Array {
  const { sizes, kernel, weights: w, remembered } = parser
  const { f32: f, product } = kernel
  const D = sizes.input
  const G = 6 * sizes.hidden
  const base = parser.packed.end
  const inputs = base + REMEMBERED * 2 * G + sizes.glove
  if (remembered.size + words.length > REMEMBERED) remembered.clear()
  const first = base + remembered.size * 2 * G
  let fresh = 0
  const places = PLACES
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as string
    const known = remembered.get(word)
    if (known !== undefined) {
      places[i] = known
      continue
    }
    const at = first + fresh * 2 * G
    remembered.set(kept(word), at)
    f.copyWithin(at, w.b1.at, w.b1.at + G)
    inputInto(parser, word, inputs + fresh++ * D)
    places[i] = at
  }
  if (fresh > 0) {
    product(inputs, D, 1, w.w1.at, G, first, 2 * G, fresh, D, G, 1)
    product(inputs, D, 1, w.n1.at, G, first + G, 2 * G, fresh, D, G, 0)
  }
  return places
}

/** The vector of a word: the sum of those of its features and what its GloVe vector adds. */
function inputInto(parser: Parser, word: string, at: number): void {
  const { sizes, kernel, weights: w, table, units } = parser
  const { f32: f, product } = kernel
  const D = sizes.input
  const vector = parser.packed.end + REMEMBERED * 12 * sizes.hidden
  f.fill(0, at, at + D)
  for (const feature of [...featuresOf(word), READ_AS]) {
    const row = parser.features.get(feature)
    if (row === undefined) continue
    const unit = units[row] as number
    for (let d = 0, k = row * D; d < D; d++, k++) f[at + d] = (f[at + d] as number) + unit * (table[k] as number)
  }
  if (vectorInto(normOf(word), f, vector)) product(vector, sizes.glove, 1, w.glove.at, D, at, D, 1, sizes.glove, D, 1)
}

/** One layer over `n` words in both directions; `near` is where a word's neighbour's part lies, `extra` what is added to each outcome. */
function gatedLayer(
  { gated, f32 }: Kernel,
  H: number,
  n: number,
  nothing: number,
  own: (word: number) => number,
  near: ((word: number) => number) | null,
  extra: number,
  out: number,
): void {
  const state = nothing + 3 * H
  for (let dir = 0; dir < 2; dir++) {
    f32.fill(0, state, state + H)
    for (let s = 0; s < n; s++) {
      const i = dir === 0 ? s : n - 1 - s
      const next = near && s > 0 ? near(dir === 0 ? i - 1 : i + 1) + dir * 3 * H : nothing
      const to = i * 2 * H + dir * H
      gated(own(i) + dir * 3 * H, next, state, extra < 0 ? nothing : extra + to, out + to, H)
    }
  }
}

/** The place of the highest of `n` scores, leaving one out of account. */
function bestOf(f: Float32Array, at: number, n: number, but: number): number {
  let best = -1
  let most = -Infinity
  for (let c = 0; c < n; c++) {
    if (c === but || (f[at + c] as number) <= most) continue
    most = f[at + c] as number
    best = c
  }
  return Math.max(best, 0)
}

/** {@link distanceClass} of every distance from a word to its head, from the farthest before it. */
const CLASS = Uint8Array.from({ length: 2 * MOST_WORDS + 1 }, (_, k) => distanceClass(k, MOST_WORDS))

/** Scores every word as head of every other; returns where the scores lie. */
function headScores(parser: Parser, parts: number, n: number, room: (size: number) => number): number {
  const { sizes, kernel, weights: w } = parser
  const { f32: f, product } = kernel
  const K = sizes.arc
  const P = partsWidth(sizes)
  const width = padded(n + 1)
  const asked = room(n * K)
  for (let i = 0; i < n; i++) f.copyWithin(asked + i * K, w.u0.at, w.u0.at + K)
  product(parts, P, 1, w.u.at, K, asked, K, n, K, K, 1)
  const turned = room(K * width)
  for (let j = 0; j < K; j++) {
    for (let i = 0; i < n; i++) f[turned + j * width + i] = f[parts + i * P + K + j] as number
    f[turned + j * width + n] = f[w.root.at + j] as number
    for (let i = n + 1; i < width; i++) f[turned + j * width + i] = 0
  }
  const scores = room(n * width)
  product(asked, K, 1, turned, width, scores, width, n, K, width, 0)
  // Which distances each word likes its head at, and each head its words.
  const far = room(n * DISTANCES)
  const wide = room(n * DISTANCES)
  for (let i = 0; i < n; i++) f.copyWithin(far + i * DISTANCES, w.distance.at, w.distance.at + DISTANCES)
  product(parts, P, 1, w.wd.at, DISTANCES, far, DISTANCES, n, K, DISTANCES, 1)
  product(parts + K, P, 1, w.wh.at, DISTANCES, wide, DISTANCES, n, K, DISTANCES, 0)
  for (let i = 0; i < n; i++) {
    for (let h = 0; h < n; h++) {
      if (h === i) continue
      const k = scores + i * width + h
      const d = CLASS[MOST_WORDS + h - i] as number
      f[k] = (f[k] as number) + (f[far + i * DISTANCES + d] as number) + (f[wide + h * DISTANCES + d] as number)
    }
  }
  return scores
}

/** Scores of the labels of one arc; good until the next call. */
function labelScores(parser: Parser, parts: number, word: number, head: number, at: number): Float32Array {
  const { sizes, kernel, weights: w } = parser
  const NL = padded(sizes.labels)
  const scores = at + sizes.label
  arcInto(parser, parts, word, head, at)
  kernel.f32.copyWithin(scores, w.bl.at, w.bl.at + NL)
  kernel.product(at, sizes.label, 1, w.wl.at, NL, scores, NL, 1, sizes.label, NL, 1)
  return kernel.f32.subarray(scores, scores + sizes.labels)
}

/** What is told of one arc by its two ends and the side of its head. */
function arcInto({ sizes, kernel, weights: w }: Parser, parts: number, word: number, head: number, at: number): void {
  const K = sizes.label
  const P = partsWidth(sizes)
  const own = parts + word * P + 2 * sizes.arc
  const other = parts + Math.max(head, 0) * P + 2 * sizes.arc + K
  kernel.leaky(own, other, w.side.at + (head > word ? K : 0), at, K)
}

/** The best label of every arc; `root` for the root alone. */
function labelsOf(parser: Parser, parts: number, heads: Int32Array, room: (size: number) => number): Int32Array {
  const { sizes, kernel, weights: w } = parser
  const { f32: f, product } = kernel
  const n = heads.length
  const K = sizes.label
  const NL = padded(sizes.labels)
  const root = parser.labels.indexOf('root')
  const arcs = room(n * K)
  const scores = room(n * NL)
  for (let i = 0; i < n; i++) {
    f.copyWithin(scores + i * NL, w.bl.at, w.bl.at + NL)
    arcInto(parser, parts, i, heads[i] as number, arcs + i * K)
  }
  product(arcs, K, 1, w.wl.at, NL, scores, NL, n, K, NL, 1)
  const labels = new Int32Array(n)
  for (let i = 0; i < n; i++)
    labels[i] = (heads[i] as number) < 0 ? root : bestOf(f, scores + i * NL, sizes.labels, root)
  return labels
}
