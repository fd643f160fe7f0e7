// Which run of labels over a sentence is best: BILOU labels, exact sums. Nothing here knows what the labels mean.

/** Types a name may have, in the order of the model's labels. */
export const NAME_TYPES = [
  'person',
  'organisation',
  'location',
  'nationality',
  'platform',
  'weapon',
  'vehicle',
  'quantity',
  'money',
  'temporal',
] as const
export type NameType = (typeof NAME_TYPES)[number]

/** Label 0 is outside; type k has begin 1+4k, inside 2+4k, last 3+4k, unit 4+4k. */
export const LABELS = 1 + 4 * NAME_TYPES.length

/** A run of tokens, last exclusive, that is a name of one type. */
export interface Run {
  readonly first: number
  readonly after: number
  readonly type: NameType
}

/** Whether label `b` may follow label `a`; -1 stands for the edge of the sentence. */
export function follows(a: number, b: number): boolean {
  const open = a > 0 && ((a - 1) & 3) < 2
  const goesOn = b > 0 && (((b - 1) & 3) === 1 || ((b - 1) & 3) === 2)
  if (!open) return !goesOn
  return goesOn && (a - 1) >> 2 === (b - 1) >> 2
}

/** For each label, the labels that may stand before it. */
export const BEFORE: readonly (readonly number[])[] = Array.from({ length: LABELS }, (_, b) =>
  Array.from({ length: LABELS }, (_, a) => a).filter((a) => follows(a, b)),
)

const AFTER: readonly (readonly number[])[] = BEFORE.map((_, a) => BEFORE.map((_, b) => b).filter((b) => follows(a, b)))
const CLOSES: readonly boolean[] = BEFORE.map((_, a) => follows(a, 0))
/** Chances below this are passed over. */
const NOTHING = 1e-7

/** Tokens a name may have at most. */
export const LONGEST = 24
const FAINT = 0.02

/** A run with the share of all readings of its sentence, by weight, that hold it. */
export interface LikelyRun extends Run {
  readonly chance: number
}

/** `exp` of the weights of each step, 0 where the step is not allowed. */
export function stepsOf(step: ArrayLike<number>): Float64Array {
  return Float64Array.from({ length: LABELS * LABELS }, (_, i) =>
    follows(Math.floor(i / LABELS), i % LABELS) ? Math.exp(step[i]!) : 0,
  )
}

/**
 * Every run with a chance of at least 2 %, in order of its first token, by the scores of each label at each token
 * (`emission[i * LABELS + label]`) and the steps of {@link stepsOf}. Forward and backward sums; time linear in `n`.
 */
export function likelyRuns(n: number, emission: Float32Array, steps: Float64Array): LikelyRun[] {
  const found: LikelyRun[] = []
  if (n === 0) return found
  const e = new Float64Array(n * LABELS)
  const alpha = new Float64Array(n * LABELS)
  const beta = new Float64Array(n * LABELS)
  const scale = new Float64Array(n)
  for (let i = 0; i < n; i++) {
    const o = i * LABELS
    let max = -Infinity
    for (let y = 0; y < LABELS; y++) if (emission[o + y]! > max) max = emission[o + y]!
    for (let y = 0; y < LABELS; y++) e[o + y] = Math.exp(emission[o + y]! - max)
  }
  for (let i = 0; i < n; i++) {
    const o = i * LABELS
    if (i === 0) for (let b = 0; b < LABELS; b++) alpha[b] = follows(-1, b) ? 1 : 0
    else {
      for (let a = 0; a < LABELS; a++) {
        const v = alpha[o - LABELS + a]!
        if (v < NOTHING) continue
        const to = AFTER[a]!
        for (let k = 0; k < to.length; k++) alpha[o + to[k]!] = alpha[o + to[k]!]! + v * steps[a * LABELS + to[k]!]!
      }
    }
    let sum = 0
    for (let b = 0; b < LABELS; b++) {
      const v = i === n - 1 && !CLOSES[b] ? 0 : alpha[o + b]! * e[o + b]!
      alpha[o + b] = v
      sum += v
    }
    scale[i] = sum
    for (let b = 0; b < LABELS; b++) alpha[o + b] = alpha[o + b]! / sum
  }
  for (let y = 0; y < LABELS; y++) beta[(n - 1) * LABELS + y] = CLOSES[y] ? 1 : 0
  for (let i = n - 1; i > 0; i--) {
    const o = i * LABELS
    for (let b = 0; b < LABELS; b++) {
      if (alpha[o + b]! * beta[o + b]! < NOTHING) continue
      const v = (beta[o + b]! * e[o + b]!) / scale[i]!
      const from = BEFORE[b]!
      for (let k = 0; k < from.length; k++) {
        const at = o - LABELS + from[k]!
        beta[at] = beta[at]! + steps[from[k]! * LABELS + b]! * v
      }
    }
  }
  for (let i = 0; i < n; i++) {
    const o = i * LABELS
    for (let t = 0; t < NAME_TYPES.length; t++) {
      const begin = 1 + 4 * t
      const unit = alpha[o + begin + 3]! * beta[o + begin + 3]!
      if (unit >= FAINT) found.push({ first: i, after: i + 1, type: NAME_TYPES[t]!, chance: unit })
      if (alpha[o + begin]! * beta[o + begin]! < FAINT) continue
      let open = alpha[o + begin]!
      let label = begin
      for (let j = i + 1; j < n && j - i < LONGEST; j++) {
        const q = j * LABELS
        const close =
          ((open * steps[label * LABELS + begin + 2]! * e[q + begin + 2]!) / scale[j]!) * beta[q + begin + 2]!
        if (close >= FAINT) found.push({ first: i, after: j + 1, type: NAME_TYPES[t]!, chance: close })
        open = (open * steps[label * LABELS + begin + 1]! * e[q + begin + 1]!) / scale[j]!
        label = begin + 1
        if (open * beta[q + label]! < FAINT) break
      }
    }
  }
  return found
}

/** The runs that do not overlap and together exceed `least` by most; `least` near half the F1 expected gives the best F1. */
export function chosenRuns(runs: readonly LikelyRun[], least: number): LikelyRun[] {
  const good = runs.filter((r) => r.chance > least).sort((a, b) => a.after - b.after || a.first - b.first)
  const worth: number[] = [0]
  const took: number[] = [-1]
  for (let k = 0; k < good.length; k++) {
    const r = good[k]!
    let p = k
    while (p > 0 && good[p - 1]!.after > r.first) p--
    const take = worth[p]! + r.chance - least
    const better = take > worth[k]!
    worth.push(better ? take : worth[k]!)
    took.push(better ? p : -1)
  }
  const chosen: LikelyRun[] = []
  for (let k = good.length; k > 0; ) {
    if (took[k]! < 0) k--
    else {
      chosen.push(good[k - 1]!)
      k = took[k]!
    }
  }
  return chosen.reverse()
}

/** Labels that spell the runs; runs must not overlap. */
export function labelsOf(n: number, runs: readonly Run[]): Uint8Array {
  const labels = new Uint8Array(n)
  for (const r of runs) {
    const base = 1 + 4 * NAME_TYPES.indexOf(r.type)
    if (r.after - r.first === 1) labels[r.first] = base + 3
    else {
      labels[r.first] = base
      for (let i = r.first + 1; i < r.after - 1; i++) labels[i] = base + 1
      labels[r.after - 1] = base + 2
    }
  }
  return labels
}
