// Trains the name tagger: a linear-chain conditional random field, with a margin, by AdaGrad.
// The order of the sentences is drawn from a fixed seed: the same corpora give the same bytes.
import { BEFORE, follows, LABELS } from '../src/read/names-decode.ts'

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
  /** Margin asked for: what it costs to miss a name, and to call something else a name or give it a wrong label. */
  readonly miss: number
  readonly wrong: number
  /** Share of the features hidden from each sentence in each epoch, so that no clue is leant on alone. */
  readonly hide: number
  /** Features none of whose weights reaches this are taken out half-way. */
  readonly weak: number
  readonly log?: (line: string) => void
}

interface Packed {
  readonly ids: Int32Array
  readonly n: number
  readonly per: number
  readonly labels: Uint8Array
  readonly weight: number
}

/** Learns from the examples; the same examples in the same order give the same bytes. */
export function learn(examples: readonly Example[], options: Options): Learned {
  const counts = new Map<number, number>()
  for (const e of examples) {
    for (const f of e.features) if (f) counts.set(f, (counts.get(f) ?? 0) + e.weight)
  }
  const ids = new Map<number, number>()
  const domains = new Map<string, number>()
  let size = 0
  for (const [f, c] of counts) if (c >= options.least) ids.set(f, size++)
  const packed: Packed[] = examples.map((e) => {
    const n = e.labels.length
    const per = e.domain ? e.width * 2 : e.width
    const out = new Int32Array(n * per).fill(-1)
    for (let i = 0; i < n; i++) {
      for (let k = 0; k < e.width; k++) {
        const f = e.features[i * e.width + k]!
        const id = f ? ids.get(f) : undefined
        if (id === undefined) continue
        out[i * per + k] = id
        if (!e.domain) continue
        const key = `${e.domain} ${id}`
        let own = domains.get(key)
        if (own === undefined) {
          own = size++
          domains.set(key, own)
        }
        out[i * per + e.width + k] = own
      }
    }
    return { ids: out, n, per, labels: e.labels, weight: e.weight }
  })
  const steps = size * LABELS
  const total = steps + LABELS * LABELS
  options.log?.(`${examples.length} sentences, ${ids.size} features, ${total} weights`)
  const x = new Float64Array(total)
  const squares = new Float64Array(total).fill(1e-2)
  let w = descend(packed, steps, x, squares, options.epochs, options)
  const strength = (id: number): number => {
    let most = 0
    for (let y = 0; y < LABELS; y++) most = Math.max(most, Math.abs(w[id * LABELS + y]!))
    return most
  }
  if (options.weak > 0) {
    // Features that came to little are taken out, and the others learn on without them.
    const weak = Uint8Array.from({ length: size }, (_, id) => (strength(id) < options.weak ? 1 : 0))
    for (const d of packed) for (let k = 0; k < d.ids.length; k++) if (d.ids[k]! >= 0 && weak[d.ids[k]!]) d.ids[k] = -1
    for (const [f, id] of ids) if (weak[id]) ids.delete(f)
    options.log?.(`  ${ids.size} features kept`)
    w = descend(packed, steps, x, squares, Math.ceil(options.epochs / 2), options)
  }
  // With all features seen at once each counts less than when a share was hidden.
  const shown = 1 - options.hide
  const rows = new Map<number, Float64Array>()
  for (const [f, id] of ids)
    rows.set(
      f,
      w.slice(id * LABELS, (id + 1) * LABELS).map((v) => v * shown),
    )
  return { rows, step: w.slice(steps) }
}

/** AdaGrad over the sentences in an order drawn anew each epoch; the average of the weights after each later epoch. */
function descend(
  data: readonly Packed[],
  steps: number,
  x: Float64Array,
  squares: Float64Array,
  epochs: number,
  options: Options,
): Float64Array {
  const total = x.length
  const sum = new Float64Array(total)
  const order = data.map((_, i) => i)
  let seed = 1
  const most = data.reduce((m, d) => Math.max(m, d.n), 0)
  const room = roomFor(most)
  const skipped = Math.floor(epochs / 3)
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (let i = order.length - 1; i > 0; i--) {
      seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0
      const j = seed % (i + 1)
      const spare = order[i]!
      order[i] = order[j]!
      order[j] = spare
    }
    let loss = 0
    for (const i of order) {
      const d = data[i]!
      seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0
      loss += learnOne(options.hide > 0 ? hidden(d, seed, options.hide) : d, x, squares, steps, room, options)
    }
    if (epoch >= skipped) for (let i = 0; i < total; i++) sum[i] = sum[i]! + x[i]!
    if (epoch % 5 === 4) options.log?.(`  epoch ${epoch + 1}: loss ${loss.toFixed(1)}`)
  }
  for (let i = 0; i < total; i++) sum[i] = sum[i]! / (epochs - skipped)
  return sum
}

/** The sentence with a share of its features left out. */
function hidden(d: Packed, seed: number, share: number): Packed {
  const ids = d.ids.slice()
  let s = seed
  const limit = share * 2 ** 32
  for (let k = 0; k < ids.length; k++) {
    s = (Math.imul(s, 1664525) + 1013904223) >>> 0
    if (s < limit) ids[k] = -1
  }
  return { ...d, ids }
}

interface Room {
  readonly e: Float64Array
  readonly alpha: Float64Array
  readonly beta: Float64Array
  readonly scale: Float64Array
  readonly p: Float64Array
  readonly expStep: Float64Array
  readonly gStep: Float64Array
}

function roomFor(most: number): Room {
  const f = (n: number): Float64Array => new Float64Array(n)
  const L = LABELS
  return {
    e: f(most * L),
    alpha: f(most * L),
    beta: f(most * L),
    scale: f(most),
    p: f(L),
    expStep: f(L * L),
    gStep: f(L * L),
  }
}

/** One step on one sentence; returns its loss. */
function learnOne(
  d: Packed,
  x: Float64Array,
  squares: Float64Array,
  steps: number,
  room: Room,
  options: Options,
): number {
  const { n, ids, per, labels, weight } = d
  if (n === 0) return 0
  const { e, alpha, beta, scale, p, expStep, gStep } = room
  for (let i = 0; i < expStep.length; i++) {
    expStep[i] = Math.exp(x[steps + i]!)
    gStep[i] = 0
  }
  let gold = 0
  let log = 0
  for (let i = 0; i < n; i++) {
    const o = i * LABELS
    const right = labels[i]!
    for (let y = 0; y < LABELS; y++) p[y] = y === right ? 0 : y === 0 ? options.miss : options.wrong
    for (let k = i * per; k < (i + 1) * per; k++) {
      const id = ids[k]!
      if (id < 0) continue
      const r = id * LABELS
      for (let y = 0; y < LABELS; y++) p[y] = p[y]! + x[r + y]!
    }
    gold += p[right]!
    if (i > 0) gold += x[steps + labels[i - 1]! * LABELS + right]!
    // Each token is shifted by its maximum, so that no exponent overflows.
    let max = -Infinity
    for (let y = 0; y < LABELS; y++) if (p[y]! > max) max = p[y]!
    log += max
    for (let y = 0; y < LABELS; y++) e[o + y] = Math.exp(p[y]! - max)
  }
  for (let i = 0; i < n; i++) {
    const o = i * LABELS
    let sum = 0
    for (let b = 0; b < LABELS; b++) {
      let s = 0
      if (i === 0) s = follows(-1, b) ? 1 : 0
      else {
        const from = BEFORE[b]!
        for (let k = 0; k < from.length; k++) s += alpha[o - LABELS + from[k]!]! * expStep[from[k]! * LABELS + b]!
      }
      if (i === n - 1 && !follows(b, 0)) s = 0
      const v = s * e[o + b]!
      alpha[o + b] = v
      sum += v
    }
    scale[i] = sum
    log += Math.log(sum)
    for (let b = 0; b < LABELS; b++) alpha[o + b] = alpha[o + b]! / sum
  }
  for (let y = 0; y < LABELS; y++) beta[(n - 1) * LABELS + y] = follows(y, 0) ? 1 : 0
  for (let i = n - 1; i > 0; i--) {
    const o = i * LABELS
    const u = o - LABELS
    for (let a = 0; a < LABELS; a++) beta[u + a] = 0
    for (let b = 0; b < LABELS; b++) {
      const v = (beta[o + b]! * e[o + b]!) / scale[i]!
      if (v === 0) continue
      const from = BEFORE[b]!
      for (let k = 0; k < from.length; k++) {
        const a = from[k]!
        const m = expStep[a * LABELS + b]! * v
        beta[u + a] = beta[u + a]! + m
        gStep[a * LABELS + b] = gStep[a * LABELS + b]! + alpha[u + a]! * m
      }
    }
    const at = labels[i - 1]! * LABELS + labels[i]!
    gStep[at] = gStep[at]! - 1
  }
  const { rate, price } = options
  for (let i = 0; i < gStep.length; i++) {
    const g = weight * gStep[i]! + price * x[steps + i]!
    if (Math.abs(g) < 1e-7) continue
    const q = squares[steps + i]! + g * g
    squares[steps + i] = q
    x[steps + i] = x[steps + i]! - (rate * g) / Math.sqrt(q)
  }
  for (let i = 0; i < n; i++) {
    const o = i * LABELS
    for (let y = 0; y < LABELS; y++) p[y] = weight * alpha[o + y]! * beta[o + y]!
    p[labels[i]!] = p[labels[i]!]! - weight
    for (let k = i * per; k < (i + 1) * per; k++) {
      const id = ids[k]!
      if (id < 0) continue
      const r = id * LABELS
      for (let y = 0; y < LABELS; y++) {
        if (Math.abs(p[y]!) < 1e-5) continue
        const g = p[y]! + price * x[r + y]!
        const q = squares[r + y]! + g * g
        squares[r + y] = q
        x[r + y] = x[r + y]! - (rate * g) / Math.sqrt(q)
      }
    }
  }
  return weight * (log - gold)
}
