// What the treebank teaches about capitals, for reading text that is all in capitals.
import { wordCluster } from '../src/read/words.ts'
import type { Tree } from './treebank.ts'

/** Lower-cased words mostly written with a capital inside sentences, as they are written; and clusters of words like them. */
export function learntCapitals(trees: readonly Tree[]): { words: string[]; lower: string[]; clusters: number[] } {
  const forms = new Map<string, Map<string, number>>()
  const clusters = new Map<number, [capital: number, all: number]>()
  for (const t of trees) {
    t.words.forEach((word, i) => {
      if (i === 0 || !/^\p{L}/u.test(word) || /^["“'(]$/.test(t.words[i - 1] as string)) return
      const low = word.toLowerCase()
      const of = forms.get(low) ?? new Map<string, number>()
      forms.set(low, of)
      of.set(word, (of.get(word) ?? 0) + 1)
      const cluster = wordCluster(low) >> 2
      if (cluster < 0) return
      const sum = clusters.get(cluster) ?? [0, 0]
      clusters.set(cluster, sum)
      if (word !== low) sum[0]++
      sum[1]++
    })
  }
  const words: string[] = []
  const lower: string[] = []
  for (const [low, of] of [...forms].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const [form, n] = [...of].reduce((a, b) => (b[1] > a[1] ? b : a))
    const all = [...of.values()].reduce((a, b) => a + b, 0)
    if (n * 2 < all) continue
    if (form !== low) words.push(form)
    else lower.push(low)
  }
  const named = [...clusters].filter(([, [capital, all]]) => all >= 3 && capital * 2 > all).map(([c]) => c)
  return { words, lower, clusters: named.sort((a, b) => a - b) }
}
