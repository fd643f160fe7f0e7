// Trains the name tagger: a linear-chain conditional random field, by AdaGrad.
// The order of the sentences is drawn from a fixed seed: the same corpora give the same bytes.
import { newKernel } from '../src/read/kernel.ts'
import { follows, LABELS } from '../src/read/names-decode.ts'
import { type LearntRows, newRows, offsetOf, ROW } from './names-rows.ts'

/** One sentence to learn from. */
export interface Example {
  /** `width` feature numbers per token, 0 for none. */
  readonly features: Int32Array
  readonly width: number
  readonly labels: Uint8Array
  /** How much it counts; 1 for the corpus whose guidelines are followed. */
  readonly weight: number
  /** Sentences of another corpus (1, 2…) may differ from corpus 0 in every feature, at a price. */
  readonly domain: number
}

/** What was learned: a row of LABELS weights per feature number, and weights of steps. */
export interface Learned {
  readonly rows: ReadonlyMap<number, Float64Array>
  readonly step: Float64Array
}

export interface Options {
  /** Price of a weight's square, for each time its feature is met. */
  readonly price: number
  readonly epochs: number
  /** Length of the first steps. */
  readonly rate: number
  /** Features seen fewer times than this (by weight) are left out. */
  readonly least: number
  /** Share of the features hidden from each sentence in each epoch, so that no clue is leant on alone. */
  readonly hide: number
  /** Features none of whose weights reaches this are taken out half-way. */
  readonly weak: number
  /** Of the sentences of other corpora only one in so many, drawn anew, is seen in an epoch; it counts as many times more. */
  readonly every: number
  readonly seed?: number
  readonly log?: (line: string) => void
}

interface Packed {
  /** Where the rows of each token begin in `rows`, and where the last ones end. */
  from: Int32Array
  /** Rows, as `offsetOf` says. */
  rows: Int32Array
  readonly n: number
  readonly labels: Uint8Array
  readonly weight: number
  readonly drawn: boolean
}

/** Numbers from a fixed seed, whole and below 2³². */
type Draw = () => number

/** Learns from the examples; the same examples in the same order give the same bytes. */
export function learn(examples: readonly Example[], options: Options): Learned {
  const counts = new Map<number, number>()
  for (const e of examples) {
    for (const f of e.features) if (f) counts.set(f, (counts.get(f) ?? 0) + e.weight)
  }
  const ids = new Map<number, number>()
  let size = 0
  for (const [f, c] of counts) if (c >= options.least) ids.set(f, size++)
  const domains = new Map<number, number>()
  const packed = examples.map((e): Packed => {
    const n = e.labels.length
    const from = new Int32Array(n + 1)
    const rows: number[] = []
    for (let i = 0; i < n; i++) {
      for (let k = i * e.width; k < (i + 1) * e.width; k++) {
        const id = e.features[k] ? ids.get(e.features[k]!) : undefined
        if (id === undefined) continue
        rows.push(offsetOf(id))
        if (!e.domain) continue
        const key = e.domain * 2 ** 32 + id
        let own = domains.get(key)
        if (own === undefined) {
          own = size++
          domains.set(key, own)
        }
        rows.push(offsetOf(own))
      }
      from[i + 1] = rows.length
    }
    const weight = e.domain ? e.weight * options.every : e.weight
    return { from, rows: Int32Array.from(rows), n, labels: e.labels, weight, drawn: e.domain > 0 }
  })
  options.log?.(`${examples.length} sentences, ${ids.size} features, ${size} rows`)
  let seed = options.seed ?? 1
  const draw: Draw = () => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0
    return seed
  }
  const most = packed.reduce((m, d) => Math.max(m, d.n), 0)
  const widest = examples.reduce((m, e) => Math.max(m, e.width * 2), 0)
  const work: Work = {
    rows: newRows(size, widest, options.rate, options.price),
    step: new Float64Array(LABELS * LABELS),
    squares: new Float64Array(LABELS * LABELS).fill(1e-2),
    room: roomFor(most),
    draw,
    options,
  }
  let mean = descend(packed, size, work, options.epochs)
  if (options.weak > 0) {
    // Features that came to little are taken out, and the others learn on without them.
    const weak = new Uint8Array(size)
    for (let r = 0; r < size; r++) {
      weak[r] = 1
      for (let y = 0; y < LABELS; y++) if (Math.abs(mean.rows[r * ROW + y]!) >= options.weak) weak[r] = 0
    }
    const unit = offsetOf(1)
    for (const d of packed) {
      const from = new Int32Array(d.n + 1)
      const rows: number[] = []
      for (let i = 0; i < d.n; i++) {
        for (let k = d.from[i]!; k < d.from[i + 1]!; k++) if (!weak[d.rows[k]! / unit]) rows.push(d.rows[k]!)
        from[i + 1] = rows.length
      }
      d.from = from
      d.rows = Int32Array.from(rows)
    }
    for (const [f, id] of ids) if (weak[id]) ids.delete(f)
    options.log?.(`  ${ids.size} features kept`)
    mean = descend(packed, size, work, Math.ceil(options.epochs / 2))
  }
  // With all features seen at once each counts less than when a share was hidden.
  const shown = 1 - options.hide
  const rows = new Map<number, Float64Array>()
  for (const [f, id] of ids)
    rows.set(
      f,
      Float64Array.from(mean.rows.subarray(id * ROW, id * ROW + LABELS), (v) => v * shown),
    )
  return { rows, step: mean.step }
}

interface Work {
  readonly rows: LearntRows
  readonly step: Float64Array
  readonly squares: Float64Array
  readonly room: Room
  readonly draw: Draw
  readonly options: Options
}

/** AdaGrad over the sentences in an order drawn anew each epoch; the average of the weights after each later epoch. */
function descend(
  data: readonly Packed[],
  size: number,
  work: Work,
  epochs: number,
): { rows: Float32Array; step: Float64Array } {
  const { rows, step, draw, options } = work
  const sum = new Float32Array(size * ROW)
  const steps = new Float64Array(LABELS * LABELS)
  const order = data.map((_, i) => i)
  const skipped = Math.floor(epochs / 3)
  const share = 1 / (epochs - skipped)
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = draw() % (i + 1)
      const spare = order[i]!
      order[i] = order[j]!
      order[j] = spare
    }
    let loss = 0
    for (const i of order) {
      const d = data[i]!
      if (d.drawn && (draw() >>> 8) % options.every !== 0) continue
      loss += learnOne(d, work)
    }
    if (epoch >= skipped) {
      for (let r = 0; r < size; r++) {
        for (let y = 0, at = rows.at(r); y < LABELS; y++)
          sum[r * ROW + y] = sum[r * ROW + y]! + share * rows.f32[at + y]!
      }
      for (let k = 0; k < steps.length; k++) steps[k] = steps[k]! + share * step[k]!
    }
    if (epoch % 5 === 4) options.log?.(`  epoch ${epoch + 1}: loss ${loss.toFixed(1)}`)
  }
  return { rows: sum, step: steps }
}

const ALLOWED = Int32Array.from({ length: LABELS * LABELS }, (_, k) => k).filter((k) =>
  follows(Math.floor(k / LABELS), k % LABELS),
)
const OPENS = Float32Array.from({ length: LABELS }, (_, b) => (follows(-1, b) ? 1 : 0))
const CLOSES = Float32Array.from({ length: LABELS }, (_, a) => (follows(a, 0) ? 1 : 0))

interface Room {
  readonly kernel: ReturnType<typeof newKernel>
  /** Where things lie in the kernel's memory: steps and steps turned about, then a row a token. */
  readonly forward: number
  readonly backward: number
  readonly alpha: number
  readonly beta: number
  readonly held: number
  readonly met: number
  readonly e: Float32Array
  readonly scale: Float64Array
  /** The rows that are shown, and where those of each token begin. */
  readonly shown: Int32Array
  readonly from: Int32Array
  /** How often the sentence's own labels take each step. */
  readonly taken: Float64Array
}

function roomFor(most: number): Room {
  const square = LABELS * ROW
  const [forward, backward, met, alpha] = [0, square, 2 * square, 3 * square]
  const beta = alpha + most * ROW
  const held = beta + most * ROW
  const kernel = newKernel(held + most * ROW)
  const e = new Float32Array(most * ROW)
  const scale = new Float64Array(most)
  const shown = new Int32Array(most * 256)
  const taken = new Float64Array(LABELS * LABELS)
  return { kernel, forward, backward, alpha, beta, held, met, e, scale, shown, from: new Int32Array(most + 1), taken }
}

/** One step on one sentence; returns its loss. */
function learnOne(d: Packed, { rows, step, squares, room, draw, options }: Work): number {
  const { n, labels, weight } = d
  if (n === 0) return 0
  const { e, scale, shown, from } = room
  const { f32, product } = room.kernel
  for (const k of ALLOWED) {
    const w = Math.exp(step[k]!)
    const a = Math.floor(k / LABELS)
    const b = k % LABELS
    f32[room.forward + a * ROW + b] = w
    f32[room.backward + b * ROW + a] = w
  }
  const limit = options.hide * 2 ** 32
  let count = 0
  let gold = 0
  let log = 0
  for (let i = 0; i < n; i++) {
    from[i] = count
    for (let k = d.from[i]!; k < d.from[i + 1]!; k++) if (draw() >= limit) shown[count++] = d.rows[k]!
    rows.rows.set(shown.subarray(from[i]!, count))
    rows.gather(count - from[i]!)
    const p = rows.sums
    gold += p[labels[i]!]!
    if (i > 0) gold += step[labels[i - 1]! * LABELS + labels[i]!]!
    // Each token is shifted by its maximum, so that no exponent overflows.
    let max = -Infinity
    for (let y = 0; y < LABELS; y++) if (p[y]! > max) max = p[y]!
    log += max
    for (let y = 0; y < LABELS; y++) e[i * ROW + y] = Math.max(1e-18, Math.exp(p[y]! - max))
  }
  from[n] = count
  for (let i = 0; i < n; i++) {
    const at = room.alpha + i * ROW
    if (i === 0) f32.set(OPENS, at)
    else product(at - ROW, ROW, 1, room.forward, ROW, at, ROW, 1, LABELS, ROW, 0)
    let sum = 0
    for (let b = 0; b < LABELS; b++) {
      const v = f32[at + b]! * e[i * ROW + b]! * (i === n - 1 ? CLOSES[b]! : 1)
      f32[at + b] = v
      sum += v
    }
    scale[i] = sum
    log += Math.log(sum)
    for (let b = 0; b < LABELS; b++) f32[at + b] = f32[at + b]! / sum
  }
  f32.set(CLOSES, room.beta + (n - 1) * ROW)
  for (let i = n - 1; i > 0; i--) {
    const at = room.beta + i * ROW
    const held = room.held + i * ROW
    const by = 1 / scale[i]!
    for (let b = 0; b < LABELS; b++) f32[held + b] = f32[at + b]! * e[i * ROW + b]! * by
    product(held, ROW, 1, room.backward, ROW, at - ROW, ROW, 1, LABELS, ROW, 0)
  }
  // How often each step is met: of every two neighbours what leads to the first, times what comes of the second.
  if (n > 1) product(room.alpha, 1, ROW, room.held + ROW, ROW, room.met, ROW, LABELS, n - 1, ROW, 0)
  room.taken.fill(0)
  for (let i = 1; i < n; i++) {
    const k = labels[i - 1]! * LABELS + labels[i]!
    room.taken[k] = room.taken[k]! + 1
  }
  for (const k of ALLOWED) {
    const a = Math.floor(k / LABELS)
    const b = k % LABELS
    const met = n > 1 ? f32[room.met + a * ROW + b]! * f32[room.forward + a * ROW + b]! : 0
    const g = weight * (met - room.taken[k]!) + options.price * step[k]!
    const q = squares[k]! + g * g
    squares[k] = q
    step[k] = step[k]! - (options.rate * g) / Math.sqrt(q)
  }
  for (let i = 0; i < n; i++) {
    const p = rows.sums
    for (let y = 0; y < LABELS; y++) p[y] = weight * f32[room.alpha + i * ROW + y]! * f32[room.beta + i * ROW + y]!
    p.fill(0, LABELS)
    p[labels[i]!] = p[labels[i]!]! - weight
    rows.rows.set(shown.subarray(from[i]!, from[i + 1]!))
    rows.move(from[i + 1]! - from[i]!)
  }
  return weight * (log - gold)
}
