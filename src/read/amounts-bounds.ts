// Words before and behind a figure that make it a floor, a ceiling or a rough figure ("at least", "up to", "some", "or more").
import type { NumberRead, Word } from './amounts-words.ts'

/** What the words around a figure say of it. */
export type Bound = 'floor' | 'ceiling' | 'rough' | 'exact'

const BEFORE: readonly (readonly [readonly string[], Bound])[] = [
  [['at', 'least'], 'floor'],
  [['at', 'the', 'very', 'least'], 'floor'],
  [['no', 'fewer', 'than'], 'floor'],
  [['no', 'less', 'than'], 'floor'],
  [['not', 'less', 'than'], 'floor'],
  [['not', 'fewer', 'than'], 'floor'],
  [['no', 'more', 'than'], 'ceiling'],
  [['not', 'more', 'than'], 'ceiling'],
  [['more', 'than'], 'floor'],
  [['greater', 'than'], 'floor'],
  [['well', 'over'], 'floor'],
  [['over'], 'floor'],
  [['above'], 'floor'],
  [['exceeding'], 'floor'],
  [['exceeds'], 'floor'],
  [['exceeded'], 'floor'],
  [['topped'], 'floor'],
  [['surpassed'], 'floor'],
  [['upwards', 'of'], 'floor'],
  [['upward', 'of'], 'floor'],
  [['in', 'excess', 'of'], 'floor'],
  [['a', 'minimum', 'of'], 'floor'],
  [['minimum', 'of'], 'floor'],
  [['up', 'to'], 'ceiling'],
  [['as', 'many', 'as'], 'ceiling'],
  [['as', 'much', 'as'], 'ceiling'],
  [['at', 'most'], 'ceiling'],
  [['fewer', 'than'], 'ceiling'],
  [['less', 'than'], 'ceiling'],
  [['under'], 'ceiling'],
  [['below'], 'ceiling'],
  [['nearly'], 'ceiling'],
  [['almost'], 'ceiling'],
  [['a', 'maximum', 'of'], 'ceiling'],
  [['maximum', 'of'], 'ceiling'],
  [['as', 'few', 'as'], 'floor'],
  [['close', 'to'], 'rough'],
  [['about'], 'rough'],
  [['around'], 'rough'],
  [['some'], 'rough'],
  [['roughly'], 'rough'],
  [['approximately'], 'rough'],
  [['approx'], 'rough'],
  [['estimated'], 'rough'],
  [['circa'], 'rough'],
  [['perhaps'], 'rough'],
  [['possibly'], 'rough'],
]

const byLast = new Map<string, (readonly [readonly string[], Bound])[]>()
for (const entry of BEFORE) {
  const last = entry[0].at(-1) ?? ''
  byLast.set(last, [...(byLast.get(last) ?? []), entry])
}

/** The bound said just before word `at`; the longest reading wins ("no more than" over "more than"). */
export function boundBefore(words: readonly Word[], at: number): Bound {
  let best: Bound = 'exact'
  let length = 0
  for (const [said, bound] of byLast.get(words[at - 1]?.low ?? '') ?? []) {
    if (said.length > length && said.every((w, i) => words[at - said.length + i]?.low === w)) {
      best = bound
      length = said.length
    }
  }
  // "turn over 6,000 men": the word belongs to the verb.
  if (
    words[at - 1]?.low === 'over' &&
    length === 1 &&
    /^(?:turn|turned|turning|hand|handed|handing|take|took|taken|taking)$/.test(words[at - 2]?.low ?? '')
  ) {
    return 'exact'
  }
  return best
}

/** The bound said behind a figure ("or more", "-plus", "or so"), and the place behind it. */
export function boundBehind(words: readonly Word[], to: number): { bound: Bound; to: number } {
  const low = (i: number) => words[to + i]?.low ?? ''
  if (low(0) === '+') return { bound: 'floor', to: to + 1 }
  if (low(0) === '-' && low(1) === 'plus') return { bound: 'floor', to: to + 2 }
  if (low(0) === '-' && low(1) === 'odd') return { bound: 'rough', to: to + 2 }
  if (low(0) === 'or' && low(1) === 'more') return { bound: 'floor', to: to + 2 }
  if (low(0) === 'or' && low(1) === 'so') return { bound: 'rough', to: to + 2 }
  if (low(0) === 'or' && (low(1) === 'fewer' || low(1) === 'less')) return { bound: 'ceiling', to: to + 2 }
  return { bound: 'exact', to }
}

/** The bounds of a figure, from its words and those around it; all three equal where it stands alone. */
export function bounded(read: NumberRead, bound: Bound): { low: number | null; best: number; high: number | null } {
  const best = read.value
  if (bound === 'floor' || (read.vague && bound !== 'ceiling')) return { low: best, best, high: null }
  if (bound === 'ceiling') return { low: null, best, high: best }
  return bound === 'rough' ? { low: null, best, high: null } : { low: best, best, high: best }
}
