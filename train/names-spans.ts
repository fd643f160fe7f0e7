// Trains the second look at names: logistic regression over candidates, by AdaGrad in a fixed order.

import type { Run } from '../src/read/names-decode.ts'
import { type Candidate, candidatesOf, echoesOf, type Looked } from '../src/read/names-spans.ts'

/** A candidate and whether it is a name just so. */
export interface Judged {
  readonly candidate: Candidate
  readonly right: boolean
}

/** The candidates of one document, judged by its gold names. */
export function judged(report: readonly Looked[], gold: readonly (readonly Run[])[]): Judged[] {
  const echoes = echoesOf(report)
  return report.flatMap((looked, i) => {
    const keys = new Set(gold[i]!.map((r) => `${r.first} ${r.after} ${r.type}`))
    return candidatesOf(looked, echoes).map((candidate) => {
      const { first, after, type } = candidate.run
      return { candidate, right: keys.has(`${first} ${after} ${type}`) }
    })
  })
}

/** How the second look learns: `price` is that of a weight's square each time its feature is met; rarer features than `least` are left out. */
export interface SpanOptions {
  readonly epochs: number
  readonly rate: number
  readonly price: number
  readonly least: number
}

/** Learns the weights of the second look. */
export function learnSpans(
  data: readonly Judged[],
  { epochs, rate, price, least }: SpanOptions,
): { ids: Int32Array; weights: Float32Array } {
  const counts = new Map<number, number>()
  for (const { candidate } of data) for (const id of candidate.ids) counts.set(id, (counts.get(id) ?? 0) + 1)
  const index = new Map<number, number>()
  for (const [id, c] of counts) if (c >= least) index.set(id, index.size)
  const w = new Float64Array(index.size)
  const squares = new Float64Array(index.size).fill(1)
  const sum = new Float64Array(index.size)
  let seed = 1
  const order = data.map((_, i) => i)
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (let i = order.length - 1; i > 0; i--) {
      seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0
      const j = seed % (i + 1)
      const spare = order[i]!
      order[i] = order[j]!
      order[j] = spare
    }
    for (const i of order) {
      const { candidate, right } = data[i]!
      let s = 0
      const at = candidate.ids.map((id) => index.get(id) ?? -1)
      for (let k = 0; k < at.length; k++) if (at[k]! >= 0) s += w[at[k]!]! * candidate.values[k]!
      const error = 1 / (1 + Math.exp(-s)) - (right ? 1 : 0)
      for (let k = 0; k < at.length; k++) {
        const a = at[k]!
        if (a < 0) continue
        const g = error * candidate.values[k]! + price * w[a]!
        squares[a] = squares[a]! + g * g
        w[a] = w[a]! - (rate * g) / Math.sqrt(squares[a]!)
      }
    }
    if (epoch >= epochs / 2) for (let a = 0; a < w.length; a++) sum[a] = sum[a]! + w[a]!
  }
  const kept = [...index.keys()].sort((a, b) => a - b)
  const averaged = epochs - Math.ceil(epochs / 2)
  return { ids: Int32Array.from(kept), weights: Float32Array.from(kept, (id) => sum[index.get(id)!]! / averaged) }
}
