// The words, spellings, tags and labels a network knows, and trees as it is trained on them.

import { featuresOf, normOf } from '../src/read/word-features.ts'
import { VECTOR_WIDTH, vectorInto } from '../src/read/words.ts'
import type { Example } from './network.ts'
import type { Tree } from './treebank.ts'

export interface Inventory {
  readonly features: ReadonlyMap<string, number>
  /** How often each feature was seen. */
  readonly counts: ReadonlyMap<string, number>
  readonly tags: readonly string[]
  readonly labels: readonly string[]
}

export const jointTag = (t: Tree, i: number): string => `${t.upos[i]}|${t.xpos[i]}`

/** Keeps words seen at least twice and other features seen three times. */
export function inventoryOf(trees: readonly Tree[]): Inventory {
  const counts = new Map<string, number>()
  for (const t of trees) for (const w of t.words) for (const f of featuresOf(w)) counts.set(f, (counts.get(f) ?? 0) + 1)
  const kept = [...counts].filter(([f, n]) => n >= (f.startsWith('w') ? 2 : 3)).map(([f]) => f)
  return {
    features: new Map([...kept, '=EWT', '=GUM'].sort().map((f, i) => [f, i])),
    counts,
    tags: [...new Set(trees.flatMap((t) => t.words.map((_, i) => jointTag(t, i))))].sort(),
    labels: [...new Set(trees.flatMap((t) => t.deprels))].sort(),
  }
}

/** Trees as examples; and the GloVe vectors of their words, one row each, which the examples point into. */
export function examplesOf(trees: readonly Tree[], inv: Inventory): { examples: Example[]; vectors: Float32Array } {
  const tags = new Map(inv.tags.map((t, i) => [t, i]))
  const labels = new Map(inv.labels.map((l, i) => [l, i]))
  const rows = new Map<string, number>()
  const found: Float32Array[] = []
  const rowOf = (word: string): number => {
    const known = rows.get(word)
    if (known !== undefined) return known
    const row = new Float32Array(VECTOR_WIDTH)
    const number = vectorInto(word, row, 0) ? found.push(row) - 1 : -1
    rows.set(word, number)
    return number
  }
  const examples = trees.map((t) => ({
    features: t.words.map((w) => {
      const all = featuresOf(w).map((f) => inv.features.get(f) ?? -1)
      const marker = inv.features.get(/^(?:GUM|AGENCY)_/.test(t.doc) ? '=GUM' : '=EWT') as number
      return Int32Array.from([...all.filter((r, i) => i === 0 || r >= 0), marker])
    }),
    glove: Int32Array.from(t.words, (w) => rowOf(normOf(w))),
    counts: Int32Array.from(t.words, (w) => inv.counts.get(`w${normOf(w)}`) ?? 0),
    tags: Int32Array.from(t.words, (_, i) => tags.get(jointTag(t, i)) ?? 0),
    heads: Int32Array.from(t.heads),
    labels: Int32Array.from(t.deprels, (d) => labels.get(d) ?? 0),
  }))
  const vectors = new Float32Array(found.length * VECTOR_WIDTH)
  found.forEach((row, i) => {
    vectors.set(row, i * VECTOR_WIDTH)
  })
  return { examples, vectors }
}
