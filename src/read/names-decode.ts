// Which run of labels over a sentence is best: BILOU labels, exact sums. Nothing here knows what the labels mean.
import { type Kernel, newKernel } from './kernel.ts'
import { padded } from './network.ts'

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
/** A type of name that the name finder tells apart. */
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

/** 1 for labels that may stand at the end of a sentence, and at its beginning. */
const CLOSES = Float32Array.from(BEFORE, (_, a) => (follows(a, 0) ? 1 : 0))
const OPENS = Float32Array.from(BEFORE, (_, b) => (follows(-1, b) ? 1 : 0))

/** Tokens a name may have at most. */
export const LONGEST = 24
const FAINT = 0.02
/** Where a token is outside with more than this chance, nothing can begin. */
const SURE = 1 - FAINT

/** A run with the share of all readings of its sentence, by weight, that hold it. */
export interface LikelyRun extends Run {
  readonly chance: number
}

/** What one unit of a score is: scores are whole numbers. */
export const GRAIN = 1 / 120
/** `exp` of so many grains below the best score; the last stands for all that are further below. */
const BELOW = Float32Array.from({ length: 4096 }, (_, k) => Math.exp(-k * GRAIN))
/** Labels with room to the next multiple of four. */
const WIDE = padded(LABELS)
/** Tokens weighed together; where a longer sentence is cut, nothing can reach across. */
const MOST = 512

/** What the steps from label to label are worth, ready for sums. */
export interface Steps {
  /** `exp` of the weight of each step, 0 where it is not allowed. */
  readonly worth: Float32Array
  readonly kernel: Kernel
}

// Where things lie in the kernel's memory: the steps, the steps turned about, and what is added up.
const FORWARD = 0
const BACKWARD = FORWARD + LABELS * WIDE
const ALPHA = BACKWARD + LABELS * WIDE
const BETA = ALPHA + MOST * WIDE
const HELD = BETA + MOST * WIDE

/** Steps from the weights of a trained model. */
export function stepsOf(step: ArrayLike<number>): Steps {
  const worth = Float32Array.from({ length: LABELS * LABELS }, (_, i) =>
    follows(Math.floor(i / LABELS), i % LABELS) ? Math.exp(step[i]!) : 0,
  )
  const kernel = newKernel(HELD + WIDE)
  for (let a = 0; a < LABELS; a++) {
    for (let b = 0; b < LABELS; b++) {
      kernel.f32[FORWARD + a * WIDE + b] = worth[a * LABELS + b]!
      kernel.f32[BACKWARD + b * WIDE + a] = worth[a * LABELS + b]!
    }
  }
  return { worth, kernel }
}

const worths = new Float32Array(MOST * LABELS)
const scales = new Float64Array(MOST)

/**
 * Every run with a chance of at least 2 %, in order of its first token, by the scores of each label at each token
 * (`emission[i * LABELS + label]`, in {@link GRAIN}s). Forward and backward sums; time linear in `n`.
 */
export function likelyRuns(n: number, emission: Int16Array, steps: Steps): LikelyRun[] {
  const found: LikelyRun[] = []
  for (let from = 0; from < n; from += MOST) weigh(from, Math.min(MOST, n - from), emission, steps, found)
  return found
}

function weigh(from: number, n: number, emission: Int16Array, { worth, kernel }: Steps, found: LikelyRun[]): void {
  const { f32, product } = kernel
  const e = worths
  for (let i = 0, o = 0; i < n; i++, o += LABELS) {
    const s = (from + i) * LABELS
    let max = -32768
    for (let y = s; y < s + LABELS; y++) if (emission[y]! > max) max = emission[y]!
    for (let y = 0; y < LABELS; y++) e[o + y] = BELOW[Math.min(4095, max - emission[s + y]!)]!
  }
  for (let i = 0, o = 0, at = ALPHA; i < n; i++, o += LABELS, at += WIDE) {
    if (i === 0) for (let b = 0; b < LABELS; b++) f32[at + b] = OPENS[b]!
    else product(at - WIDE, WIDE, 1, FORWARD, WIDE, at, WIDE, 1, LABELS, WIDE, 0)
    let sum = 0
    for (let b = 0; b < LABELS; b++) {
      const v = f32[at + b]! * e[o + b]!
      f32[at + b] = v
      sum += v
    }
    if (i === n - 1) {
      sum = 0
      for (let b = 0; b < LABELS; b++) {
        f32[at + b] = f32[at + b]! * CLOSES[b]!
        sum += f32[at + b]!
      }
    }
    scales[i] = sum
    for (let b = 0; b < LABELS; b++) f32[at + b] = f32[at + b]! / sum
  }
  for (let b = 0; b < LABELS; b++) f32[BETA + (n - 1) * WIDE + b] = CLOSES[b]!
  for (let i = n - 1, o = i * LABELS, at = BETA + i * WIDE; i > 0; i--, o -= LABELS, at -= WIDE) {
    const by = 1 / scales[i]!
    for (let b = 0; b < LABELS; b++) f32[HELD + b] = f32[at + b]! * e[o + b]! * by
    product(HELD, WIDE, 1, BACKWARD, WIDE, at - WIDE, WIDE, 1, LABELS, WIDE, 0)
  }
  const between = BETA - ALPHA
  for (let i = 0, at = ALPHA; i < n; i++, at += WIDE) {
    if (f32[at]! * f32[at + between]! > SURE) continue
    for (let t = 0; t < NAME_TYPES.length; t++) {
      const begin = 1 + 4 * t
      const first = from + i
      const unit = f32[at + begin + 3]! * f32[at + between + begin + 3]!
      if (unit >= FAINT) found.push({ first, after: first + 1, type: NAME_TYPES[t]!, chance: unit })
      let open = f32[at + begin]!
      if (open * f32[at + between + begin]! < FAINT) continue
      let label = begin
      for (let j = i + 1; j < n && j - i < LONGEST; j++) {
        const q = j * LABELS
        const there = BETA + j * WIDE
        const last = begin + 2
        const close = ((open * worth[label * LABELS + last]! * e[q + last]!) / scales[j]!) * f32[there + last]!
        if (close >= FAINT) found.push({ first, after: from + j + 1, type: NAME_TYPES[t]!, chance: close })
        open = (open * worth[label * LABELS + begin + 1]! * e[q + begin + 1]!) / scales[j]!
        label = begin + 1
        if (open * f32[there + label]! < FAINT) break
      }
    }
  }
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
