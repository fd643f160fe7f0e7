// How far a claim's confidence can be believed: of the claims shown at 0.8, how many match a key.
import { readFileSync } from 'node:fs'

interface Predicted {
  readonly act: string
  readonly confidence?: number
  readonly evidence: { readonly start: number; readonly end: number }
}
interface Keyed {
  readonly act: string
  readonly start: number
  readonly end: number
  readonly also?: readonly Keyed[]
}

/** One band of confidence: how many claims, the mean confidence, and the share that matches any key. */
export interface Band {
  readonly from: number
  readonly claims: number
  readonly mean: number
  readonly right: number
}

const FROM = [0, 0.5, 0.6, 0.7, 0.8, 0.9]

/** Bands over all predicted claims; a claim is right where the act is the same and half of the shorter evidence is shared, as the scorer counts it. */
export function reliability(goldFile: string, predictedFile: string): Band[] {
  const predicted = new Map(linesOf<{ id: string; events: Predicted[] }>(predictedFile).map((d) => [d.id, d.events]))
  const bands = FROM.map((from) => ({ from, claims: 0, sum: 0, right: 0 }))
  for (const { id, events } of linesOf<{ id: string; events: Keyed[] }>(goldFile)) {
    const keys = events.flatMap((k) => [k, ...(k.also ?? [])])
    for (const p of predicted.get(id) ?? []) {
      const band = bands.findLast((b) => (p.confidence ?? 0) >= b.from)
      if (!band) continue
      band.claims++
      band.sum += p.confidence ?? 0
      if (keys.some((k) => k.act === p.act && shared(k, p.evidence) >= 0.5)) band.right++
    }
  }
  return bands
    .filter((b) => b.claims > 0)
    .map(({ from, claims, sum, right }) => ({ from, claims, mean: sum / claims, right: right / claims }))
}

function shared(a: { start: number; end: number }, b: { start: number; end: number }): number {
  const overlap = Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start))
  return overlap / Math.max(1, Math.min(a.end - a.start, b.end - b.start))
}

function linesOf<T>(file: string): T[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((l) => l.trim())
    .map((l) => JSON.parse(l) as T)
}
