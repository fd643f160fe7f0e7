// Counts which tags words bear with a label under a kind of head, and with their letters, for the second look at tags.
import { type FitCounts, fitKeys } from '../src/read/tags-fit.ts'
import { jointTag } from './inventory.ts'
import type { Tree } from './treebank.ts'

/** Keys seen less often are not kept. */
const LEAST = 20

/** Counts over trees; tags by their place in `tags`, keys in the order of their letters. */
export function fitCounts(trees: readonly Tree[], tags: readonly string[]): FitCounts {
  const place = new Map(tags.map((t, i) => [t, i]))
  const all = new Array<number>(tags.length).fill(0)
  const rows = new Map<string, Map<number, number>>()
  for (const t of trees) {
    t.words.forEach((_, i) => {
      const tag = place.get(jointTag(t, i)) as number
      all[tag] = (all[tag] as number) + 1
      const head = t.heads[i] as number
      for (const key of fitKeys(t.words, i, t.deprels[i] as string, head < 0 ? null : (t.upos[head] as string))) {
        const row = rows.get(key) ?? new Map<number, number>()
        rows.set(key, row.set(tag, (row.get(tag) ?? 0) + 1))
      }
    })
  }
  const kept = [...rows].filter(([, row]) => [...row.values()].reduce((n, c) => n + c, 0) >= LEAST)
  return {
    all,
    rows: kept
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, row]) => [key, [...row].sort(([a], [b]) => a - b)] as const),
  }
}
