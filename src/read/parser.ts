// Dependency trees: a greedy arc-hybrid parser (Kuhlmann et al. 2011), one model for the step, one for the label. Training is in train/.
import { hashOf, type Linear, scoreInto } from './linear.ts'
import { type Prepared, parseFeatures, type State, startState } from './parser-features.ts'
import { normOf } from './tagger.ts'

/** A trained parser. Steps: 0 shift, 1 left arc, 2 right arc. */
export interface Parser {
  readonly labels: readonly string[]
  readonly steps: Linear
  readonly arcs: Linear
}

export interface Tree {
  /** Head of each token, -1 for the root. */
  readonly heads: Int32Array
  /** Numbers into `parser.labels`. */
  readonly labels: Int32Array
}

/** What the parser sees of a sentence; the root stands behind the last word. */
export function prepare(words: readonly string[], tags: readonly string[]): Prepared {
  const n = words.length
  const w = new Int32Array(n + 1)
  const t = new Int32Array(n + 1)
  const u = new Int32Array(n + 1)
  const between = new Uint8Array(n + 1)
  for (let i = 0; i < n; i++) {
    const tag = tags[i] as string
    const upos = tag.slice(0, tag.indexOf('|'))
    w[i] = hashOf(normOf(words[i] as string), 77)
    t[i] = hashOf(tag, 5)
    u[i] = hashOf(upos, 6)
    between[i] = upos === 'PUNCT' ? 1 : upos === 'VERB' ? 2 : upos === 'CCONJ' || upos === 'SCONJ' ? 4 : 0
  }
  w[n] = -77
  t[n] = -78
  u[n] = -79
  return { n, words: w, tags: t, upos: u, between }
}

/** Which steps may be taken: bit 1 shift, bit 2 left, bit 4 right; 0 at the end. */
export function validSteps(s: State): number {
  const v = (s.front < s.n ? 1 : 0) | (s.depth > 0 ? 2 : 0) | (s.depth > 1 ? 4 : 0)
  // One root only: an arc to the root is for the last word on the stack.
  return s.front === s.n && s.depth > 1 ? v & ~2 : v
}

/** Takes a step; `label` matters for arcs only. */
export function take(s: State, step: number, label: number): void {
  if (step === 0) {
    s.stack[s.depth++] = s.front++
    return
  }
  const child = s.stack[--s.depth] as number
  const head = step === 1 ? s.front : (s.stack[s.depth - 1] as number)
  const bit = 1 << (label % 31)
  if (step === 1) {
    s.left2[head] = s.left[head] as number
    s.left[head] = child
    s.lefts[head] = (s.lefts[head] as number) + 1
    s.leftSet[head] = (s.leftSet[head] as number) | bit
  } else {
    s.right2[head] = s.right[head] as number
    s.right[head] = child
    s.rights[head] = (s.rights[head] as number) + 1
    s.rightSet[head] = (s.rightSet[head] as number) | bit
  }
  s.heads[child] = head
  s.labels[child] = label
}

/** The best scored step of those that are valid. */
export function bestStep(scores: Float32Array, valid: number): number {
  let best = -1
  for (let c = 0; c < 3; c++) {
    if (valid & (1 << c) && (best < 0 || (scores[c] as number) > (scores[best] as number))) best = c
  }
  return best
}

/** The best label; `root` only where the head is the root. */
export function bestLabel(scores: Float32Array, rootLabel: number, toRoot: boolean): number {
  if (toRoot) return rootLabel
  let best = -1
  for (let c = 0; c < scores.length; c++) {
    if (c !== rootLabel && (best < 0 || (scores[c] as number) > (scores[best] as number))) best = c
  }
  return best
}

/** Parses one tagged sentence in 2n steps. Every word gets one head; the tree has one root and no cycle. */
export function treeOf(parser: Parser, words: readonly string[], tags: readonly string[]): Tree {
  const x = prepare(words, tags)
  const s = startState(x.n)
  const f = new Int32Array(128)
  const steps = new Float32Array(3)
  const labels = new Float32Array(parser.labels.length)
  const rootLabel = parser.labels.indexOf('root')
  for (let v = validSteps(s); v; v = validSteps(s)) {
    const k = parseFeatures(s, x, f)
    scoreInto(parser.steps, f, k, steps)
    const step = bestStep(steps, v)
    let label = 0
    if (step > 0) {
      f[k] = step
      scoreInto(parser.arcs, f, k + 1, labels)
      label = bestLabel(labels, rootLabel, step === 1 && s.front === s.n)
    }
    take(s, step, label)
  }
  const heads = s.heads.slice(0, x.n)
  for (let i = 0; i < x.n; i++) if (heads[i] === x.n) heads[i] = -1
  return { heads, labels: s.labels.slice(0, x.n) }
}
