// The shape of the network that reads a sentence: two bidirectional layers of gated sums over word vectors, then tags, heads and labels.
// After Lei et al. 2018 (simple recurrent units) and Dozat and Manning 2017 (biaffine attention), made small.

/** Sizes of the network; all but the counts of tags and labels are multiples of four. */
export interface Sizes {
  /** Width of a word's vector. */
  readonly input: number
  /** Width of each direction of each layer. */
  readonly hidden: number
  /** Width of a word's part in an arc and in a label. */
  readonly arc: number
  readonly tags: number
  readonly labels: number
  /** Width of the GloVe vectors. */
  readonly glove: number
}

/** Where a matrix or vector of weights lies. */
export interface Weight {
  readonly name: string
  readonly at: number
  readonly rows: number
  readonly cols: number
}

export const padded = (n: number): number => (n + 3) & ~3

/** How many classes of distance between a word and its head there are. */
export const DISTANCES = 20

/** Class of the distance from a word to a head. */
export function distanceClass(head: number, word: number): number {
  const d = head > word ? head - word : word - head
  const k = d <= 4 ? d - 1 : d <= 6 ? 4 : d <= 9 ? 5 : d <= 14 ? 6 : d <= 24 ? 7 : 8
  return head > word ? k + 9 : k
}

/** The weights by name; `end` is where they end. */
export type Weights = Readonly<Record<(typeof NAMES)[number], Weight>>

const NAMES = [
  'glove',
  'w1',
  'n1',
  'b1',
  'w2',
  'n2',
  'b2',
  'wt',
  'bt',
  'wa',
  'ba',
  'u',
  'u0',
  'root',
  'side',
  'wl',
  'bl',
  'distance',
  'end',
] as const

/**
 * All weights in the order in which they are stored: `w1`, `w2` the layers, `n1`, `n2` what the word before tells their forward
 * direction and the word after their backward one, `t` tags, `a` parts of arcs, `u` heads, `l` labels, `b` biases.
 */
export function weightsOf(s: Sizes): Weights {
  const gates = 6 * s.hidden
  const both = 2 * s.hidden
  const shapes: Record<(typeof NAMES)[number], readonly [rows: number, cols: number]> = {
    glove: [s.glove, s.input],
    w1: [s.input, gates],
    n1: [s.input, gates],
    b1: [1, gates],
    w2: [both, gates],
    n2: [both, gates],
    b2: [1, gates],
    wt: [both, padded(s.tags)],
    bt: [1, padded(s.tags)],
    wa: [both, 4 * s.arc],
    ba: [1, 4 * s.arc],
    u: [s.arc, s.arc],
    u0: [1, s.arc],
    root: [1, s.arc],
    side: [2, s.arc],
    wl: [s.arc, padded(s.labels)],
    bl: [1, padded(s.labels)],
    distance: [1, DISTANCES],
    end: [0, 0],
  }
  let at = 0
  const out: [string, Weight][] = NAMES.map((name) => {
    const [rows, cols] = shapes[name]
    const weight = { name, at, rows, cols }
    at += rows * cols
    return [name, weight]
  })
  return Object.fromEntries(out) as Weights
}

/** Squashes to -1…1, close to tanh, with arithmetic that is exact everywhere. */
export const squash = (x: number): number => x / Math.sqrt(1 + x * x)
/** Squashes to 0…1. */
export const gate = (x: number): number => 0.5 + (0.5 * x) / Math.sqrt(1 + x * x)
