// The shape of the network that reads a sentence: a few bidirectional layers of gated sums over word vectors, then tags, heads and labels.
// After Lei et al. 2018 (simple recurrent units) and Dozat and Manning 2017 (biaffine attention), made small.

/** Sizes of the network; all but the counts of tags and labels are multiples of four. */
export interface Sizes {
  /** Width of a word's vector. */
  readonly input: number
  /** Width of each direction of each layer. */
  readonly hidden: number
  /** How many layers there are, two or three. */
  readonly layers: number
  /** Width of a word's part in an arc. */
  readonly arc: number
  /** Width of a word's part in a label. */
  readonly label: number
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

/** A width, filled up to the next multiple of four numbers, which are worked on at once. */
export const padded = (n: number): number => (n + 3) & ~3

/** Width of a word's parts: as one that asks for a head, as a head, and the same two in labels. */
export const partsWidth = (s: Sizes): number => 2 * (s.arc + s.label)

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
  'w3',
  'n3',
  'b3',
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
  'wd',
  'distance',
  'wh',
  'end',
] as const

/**
 * All weights in the order in which they are stored: `w1` to `w3` the layers, `n1` to `n3` what the word before tells their forward
 * direction and the word after their backward one, `t` tags, `a` parts of arcs, `u` heads, `d` and
 * `h` how far and on which side a word looks for its head and a head for its words, `l` labels, `b` biases.
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
    w3: s.layers > 2 ? [both, gates] : [0, 0],
    n3: s.layers > 2 ? [both, gates] : [0, 0],
    b3: s.layers > 2 ? [1, gates] : [0, 0],
    wt: [both, padded(s.tags)],
    bt: [1, padded(s.tags)],
    wa: [both, 2 * (s.arc + s.label)],
    ba: [1, 2 * (s.arc + s.label)],
    u: [s.arc, s.arc],
    u0: [1, s.arc],
    root: [1, s.arc],
    side: [2, s.label],
    wl: [s.label, padded(s.labels)],
    bl: [1, padded(s.labels)],
    wd: [s.arc, DISTANCES],
    distance: [1, DISTANCES],
    wh: [s.arc, DISTANCES],
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
