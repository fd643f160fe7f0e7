// The scores of tags and trees against a treebank, on gold tokens.
import type { Tree } from './treebank.ts'

/** What a parser says of one sentence. */
export interface Guess {
  readonly upos: readonly string[]
  readonly xpos: readonly string[]
  /** -1 is the root. */
  readonly heads: readonly number[]
  readonly deprels: readonly string[]
}

/** Shares of a hundred. LAS leaves subtypes out of account (the rule of CoNLL 2018), over all tokens. */
export interface Scores {
  readonly tokens: number
  readonly upos: number
  readonly xpos: number
  readonly uas: number
  readonly las: number
  /** F of (verb, subject) pairs and (verb, object) pairs. */
  readonly subject: number
  readonly object: number
}

const base = (deprel: string): string => deprel.split(':')[0] as string

/** Pairs `head>dependent` of the relations `nsubj` and `obj`. */
function pairs(heads: readonly number[], deprels: readonly string[], relation: string): Set<string> {
  const out = new Set<string>()
  deprels.forEach((d, i) => {
    if (base(d) === relation && (heads[i] as number) >= 0) out.add(`${heads[i]}>${i}`)
  })
  return out
}

export function measure(trees: readonly Tree[], guess: (t: Tree) => Guess): Scores {
  let tokens = 0
  let upos = 0
  let xpos = 0
  let uas = 0
  let las = 0
  const f = { nsubj: [0, 0], obj: [0, 0] }
  for (const t of trees) {
    const g = guess(t)
    t.words.forEach((_, i) => {
      tokens++
      if (g.upos[i] === t.upos[i]) upos++
      if (g.xpos[i] === t.xpos[i]) xpos++
      if (g.heads[i] !== t.heads[i]) return
      uas++
      if (base(g.deprels[i] as string) === base(t.deprels[i] as string)) las++
    })
    for (const relation of ['nsubj', 'obj'] as const) {
      const gold = pairs(t.heads, t.deprels, relation)
      const got = pairs(g.heads, g.deprels, relation)
      const sum = f[relation]
      sum[0] = (sum[0] as number) + [...got].filter((p) => gold.has(p)).length
      sum[1] = (sum[1] as number) + gold.size + got.size
    }
  }
  const share = (n: number): number => Math.round((10000 * n) / tokens) / 100
  const fOf = ([hit, all]: number[]): number => Math.round((20000 * (hit as number)) / (all || 1)) / 100
  return {
    tokens,
    upos: share(upos),
    xpos: share(xpos),
    uas: share(uas),
    las: share(las),
    subject: fOf(f.nsubj),
    object: fOf(f.obj),
  }
}
