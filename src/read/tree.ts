// From scores of heads to a tree: the best head of every word, and where that leaves cycles, the best tree (Chu and Liu 1965, Edmonds 1967).

/**
 * The best tree with one root. `scores[at + word * width + head]` says how well a head fits; column `n` is the root.
 * Returns the head of each word, -1 for the root. Costs n² where heads make no cycle, at worst n³ (n is bounded by the longest sentence).
 */
export function bestTree(scores: Float32Array, at: number, n: number, width: number): Int32Array {
  const heads = new Int32Array(n)
  const score = (word: number, head: number): number => scores[at + word * width + head] as number
  // The root: the word that would lose most by another head.
  let root = 0
  let most = -Infinity
  for (let i = 0; i < n; i++) {
    let best = n > 1 ? -Infinity : 0
    let head = -1
    for (let h = 0; h < n; h++) {
      if (h === i || score(i, h) <= best) continue
      best = score(i, h)
      head = h
    }
    heads[i] = head
    const gain = score(i, n) - best
    if (gain > most) {
      most = gain
      root = i
    }
  }
  heads[root] = -1
  if (cycleIn(heads) < 0) return heads
  return withoutCycles(score, heads, root)
}

/** Room for what was seen of one sentence, used again for the next. */
let seen = new Int32Array(256)

/** A word on a cycle of heads, -1 where there is none. */
function cycleIn(heads: Int32Array): number {
  if (seen.length < heads.length) seen = new Int32Array(2 * heads.length)
  seen.fill(0, 0, heads.length)
  for (let i = 0; i < heads.length; i++) {
    let k = i
    while (k >= 0 && seen[k] === 0) {
      seen[k] = i + 1
      k = heads[k] as number
    }
    if (k >= 0 && seen[k] === i + 1) return k
  }
  return -1
}

/** Breaks cycles one by one: each is left by the word that loses least by a head outside what hangs on the cycle. */
function withoutCycles(score: (word: number, head: number) => number, heads: Int32Array, root: number): Int32Array {
  const n = heads.length
  const hangs = new Uint8Array(n)
  for (let cycle = cycleIn(heads); cycle >= 0; cycle = cycleIn(heads)) {
    // What hangs on the cycle: every word from which the cycle is reached.
    hangs.fill(0)
    let k = cycle
    do {
      hangs[k] = 1
      k = heads[k] as number
    } while (k !== cycle)
    const clear = new Uint8Array(n)
    for (let i = 0; i < n; i++) {
      const path: number[] = []
      let j = i
      while (j >= 0 && !hangs[j] && !clear[j]) {
        path.push(j)
        clear[j] = 2
        j = heads[j] as number
      }
      const on = j >= 0 && hangs[j] === 1
      for (const p of path) {
        clear[p] = on ? 0 : 1
        if (on) hangs[p] = 1
      }
    }
    let word = cycle
    let to = root
    let least = Infinity
    k = cycle
    do {
      const own = score(k, heads[k] as number)
      for (let h = 0; h < n; h++) {
        if (hangs[h] || own - score(k, h) >= least) continue
        least = own - score(k, h)
        word = k
        to = h
      }
      k = heads[k] as number
    } while (k !== cycle)
    heads[word] = to
  }
  return heads
}
