// Trains the parser with a dynamic oracle (Goldberg and Nivre 2012): it also learns from states its own errors lead to.
import { scoreInto } from '../src/read/linear.ts'
import { bestLabel, bestStep, type Parser, prepare, take, validSteps } from '../src/read/parser.ts'
import { parseFeatures, type State, startState } from '../src/read/parser-features.ts'
import { averaged, newLearner, update } from './perceptron.ts'
import { randomFrom, shuffle } from './random.ts'
import type { Tree } from './treebank.ts'

const BITS = 21
/** How often the parser follows its own mistake, once it has learnt a little. */
const FOLLOW = 0.9

/** A tree with the tags the tagger gave it, as the parser will see it. */
export interface TaggedTree extends Tree {
  readonly tags: readonly string[]
}

/** How many gold arcs each step makes unreachable, 99 for a step that may not be taken. */
export function costsOf(s: State, gold: Int32Array, valid: number, out: Int32Array): void {
  const { n, front: b, depth } = s
  out.fill(99)
  if (valid & 1) {
    let cost = 0
    for (let i = 0; i < depth; i++) {
      const k = s.stack[i] as number
      if (gold[k] === b) cost++
      if (i < depth - 1 && gold[b] === k) cost++
    }
    out[0] = cost
  }
  if (valid & 6) {
    const s0 = s.stack[depth - 1] as number
    let lost = 0
    for (let k = b; k < n; k++) if (gold[k] === s0) lost++
    const g = gold[s0] as number
    if (valid & 2) out[1] = lost + (g !== b && (g > b || (depth > 1 && g === s.stack[depth - 2])) ? 1 : 0)
    if (valid & 4) out[2] = lost + (g >= b ? 1 : 0)
  }
}

/** Gold heads with the root at n. */
export function goldHeads(t: Tree): Int32Array {
  const n = t.words.length
  const out = new Int32Array(n + 1)
  t.heads.forEach((h, i) => {
    out[i] = h < 0 ? n : h
  })
  out[n] = -1
  return out
}

export function trainParser(
  trees: readonly TaggedTree[],
  labels: readonly string[],
  epochs: number,
  seed: number,
  report?: (epoch: number, p: Parser) => void,
): Parser {
  const random = randomFrom(seed)
  const numbers = new Map(labels.map((l, i) => [l, i]))
  const rootLabel = numbers.get('root') as number
  const steps = newLearner(BITS, 3)
  const arcs = newLearner(BITS, labels.length)
  const f = new Int32Array(128)
  const stepScores = new Float32Array(3)
  const labelScores = new Float32Array(labels.length)
  const costs = new Int32Array(3)
  const order = trees.map((t) => ({
    x: prepare(t.words, t.tags),
    heads: goldHeads(t),
    labels: t.deprels.map((d) => numbers.get(d) as number),
  }))
  for (let e = 0; e < epochs; e++) {
    shuffle(order, random)
    for (const { x, heads, labels: gold } of order) {
      const s = startState(x.n)
      for (let v = validSteps(s); v; v = validSteps(s)) {
        const k = parseFeatures(s, x, f)
        scoreInto(steps, f, k, stepScores)
        costsOf(s, heads, v, costs)
        const least = Math.min(costs[0] as number, costs[1] as number, costs[2] as number)
        let right = 0
        for (let c = 0; c < 3; c++) if (costs[c] === least) right |= 1 << c
        const best = bestStep(stepScores, v)
        const good = bestStep(stepScores, right)
        steps.clock++
        if (!(right & (1 << best))) {
          update(steps, f, k, good, 1)
          update(steps, f, k, best, -1)
        }
        const step = !(right & (1 << best)) && (e < 1 || random() > FOLLOW) ? good : best
        let label = 0
        if (step > 0) {
          const child = s.stack[s.depth - 1] as number
          const head = step === 1 ? s.front : (s.stack[s.depth - 2] as number)
          f[k] = step
          scoreInto(arcs, f, k + 1, labelScores)
          label = bestLabel(labelScores, rootLabel, head === x.n)
          arcs.clock++
          if (heads[child] === head && head !== x.n && label !== gold[child]) {
            update(arcs, f, k + 1, gold[child] as number, 1)
            update(arcs, f, k + 1, label, -1)
          }
        }
        take(s, step, label)
      }
    }
    report?.(e, { labels, steps: averaged(steps), arcs: averaged(arcs) })
  }
  return { labels, steps: averaged(steps), arcs: averaged(arcs) }
}
