// Trees built from branches: a word with what hangs on it before and behind.
import type { Tree } from './treebank.ts'

export interface Branch {
  word: string
  /** Universal and Penn part, `NOUN|NNS`. */
  tag: string
  relation: string
  readonly before: Branch[]
  readonly after: Branch[]
}

/** A word with nothing on it yet. */
export const b = (word: string, tag: string, relation: string): Branch => ({
  word,
  tag,
  relation,
  before: [],
  after: [],
})

/** A branch with another hung on it in front. */
export function under(branch: Branch, first: Branch): Branch {
  branch.before.unshift(first)
  return branch
}

/** A noun with the preposition before it. */
export const phrase = (preposition: string, noun: Branch): Branch => under(noun, b(preposition, 'ADP|IN', 'case'))

/** The tree of a sentence; its first word gets a capital. */
export function treeFrom(doc: string, root: Branch): Tree {
  const order: Branch[] = []
  const heads = new Map<Branch, Branch>()
  const walk = (branch: Branch): void => {
    for (const x of branch.before) heads.set(x, branch)
    for (const x of branch.before) walk(x)
    order.push(branch)
    for (const x of branch.after) heads.set(x, branch)
    for (const x of branch.after) walk(x)
  }
  walk(root)
  const at = new Map(order.map((x, i) => [x, i]))
  order.forEach((x, i) => {
    if (x.word === 'a' && /^[AEIOUaeiou]/.test(order[i + 1]?.word ?? '')) x.word = 'an'
  })
  const first = order[0] as Branch
  first.word = (first.word[0] as string).toUpperCase() + first.word.slice(1)
  return {
    doc,
    words: order.map((x) => x.word),
    lemmas: order.map((x) => x.word.toLowerCase()),
    upos: order.map((x) => x.tag.split('|')[0] as string),
    xpos: order.map((x) => x.tag.split('|')[1] as string),
    heads: order.map((x) => {
      const head = heads.get(x)
      return head ? (at.get(head) as number) : -1
    }),
    deprels: order.map((x) => x.relation),
    spaces: order.map(() => true),
    opens: true,
  }
}
