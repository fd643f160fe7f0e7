// A verb has one subject and one object. Where the network gave a head two, one of them gets another label or another head.

/** Labels of one class never stand twice under one head; in the treebanks this holds of every tree. */
const CLASSES: readonly (readonly string[])[] = [
  ['nsubj', 'nsubj:pass', 'csubj', 'csubj:pass'],
  ['obj', 'ccomp'],
  ['iobj'],
  ['xcomp'],
]
/** How many other heads of a word are tried. */
const OTHER_HEADS = 4
/** What another head costs beside the loss of score: labels are wrong more often than heads. */
const MOVING = 2

/** Class of each label, -1 for those that may stand more than once. */
export function classesOf(labels: readonly string[]): Int8Array {
  return Int8Array.from(labels, (label) => CLASSES.findIndex((c) => c.includes(label)))
}

/** Scores of a sentence of `n` words; higher is better. */
export interface Scored {
  readonly n: number
  /** Head and label of each word, changed in place; -1 is the root. */
  readonly heads: Int32Array
  readonly labels: Int32Array
  readonly head: (word: number, head: number) => number
  /** Scores of all labels of a word under a head; good until the next call. */
  readonly label: (word: number, head: number) => Float32Array
  readonly classes: Int8Array
  /** The label no word but the root may have. */
  readonly root: number
}

/**
 * Settles every pair of words that share a head and a class, by the change that costs least: another label, or another head with
 * the label that fits best there. What is given is never given twice, so each change leaves one pair less.
 */
export function settle(s: Scored): void {
  for (let changes = 0; changes < s.n; changes++) {
    const pair = pairIn(s)
    if (!pair) return
    const changed = pair.map((word) => cheapest(s, word))
    const best = changed.reduce((a, b) => (b.cost < a.cost ? b : a))
    s.heads[best.word] = best.head
    s.labels[best.word] = best.label
  }
}

/** Two words under one head with labels of one class. */
function pairIn({ n, heads, labels, classes }: Scored): readonly [number, number] | null {
  const seen = new Map<number, number>()
  for (let i = 0; i < n; i++) {
    const own = classes[labels[i] as number] as number
    const head = heads[i] as number
    if (own < 0 || head < 0) continue
    const key = head * CLASSES.length + own
    const other = seen.get(key)
    if (other !== undefined) return [other, i]
    seen.set(key, i)
  }
  return null
}

interface Change {
  readonly word: number
  readonly head: number
  readonly label: number
  readonly cost: number
}

function cheapest(s: Scored, word: number): Change {
  const own = s.heads[word] as number
  const stays = s.head(word, own)
  let best: Change = { word, head: own, label: s.labels[word] as number, cost: Infinity }
  const consider = (head: number): void => {
    const scores = s.label(word, head)
    const taken = takenAt(s, head, word)
    let most = -Infinity
    let free = -Infinity
    let label = -1
    for (let l = 0; l < scores.length; l++) {
      const score = scores[l] as number
      if (l === s.root) continue
      if (score > most) most = score
      const of = s.classes[l] as number
      if (score <= free || (of >= 0 && taken & (1 << of))) continue
      free = score
      label = l
    }
    const cost = stays - s.head(word, head) + (head === own ? 0 : MOVING) + most - free
    if (label >= 0 && cost < best.cost) best = { word, head, label, cost }
  }
  consider(own)
  for (const head of otherHeads(s, word)) consider(head)
  return best
}

/** The classes that other words take at a head, as bits. */
function takenAt({ n, heads, labels, classes }: Scored, head: number, but: number): number {
  let taken = 0
  for (let i = 0; i < n; i++) {
    const own = classes[labels[i] as number] as number
    if (own >= 0 && i !== but && heads[i] === head) taken |= 1 << own
  }
  return taken
}

/** The best heads of a word but the one it has and what hangs on it. */
function otherHeads(s: Scored, word: number): number[] {
  const found: number[] = []
  for (let h = 0; h < s.n; h++) {
    if (h === word || h === s.heads[word] || hangsOn(s.heads, h, word)) continue
    const score = s.head(word, h)
    if (found.length === OTHER_HEADS && score <= s.head(word, found[OTHER_HEADS - 1] as number)) continue
    if (found.length === OTHER_HEADS) found.pop()
    let at = found.length
    while (at > 0 && s.head(word, found[at - 1] as number) < score) at--
    found.splice(at, 0, h)
  }
  return found
}

function hangsOn(heads: Int32Array, word: number, above: number): boolean {
  for (let k = word; k >= 0; k = heads[k] as number) if (k === above) return true
  return false
}

/** Numbers of the labels that a verb in the passive has, and of those it has in the active. */
export interface Voices {
  readonly subject: number
  readonly passiveSubject: number
  readonly auxiliary: number
  readonly agent: number
  readonly oblique: number
}

/** The numbers of these labels among all. */
export function voicesOf(labels: readonly string[]): Voices {
  const at = (label: string): number => labels.indexOf(label)
  return {
    subject: at('nsubj'),
    passiveSubject: at('nsubj:pass'),
    auxiliary: at('aux:pass'),
    agent: at('obl:agent'),
    oblique: at('obl'),
  }
}

/** Makes labels agree in voice: "was shelled" has a passive subject, and "spoke by telephone", with an active one, no agent. */
export function agree(heads: Int32Array, labels: Int32Array, voices: Voices): void {
  const passive = new Set<number>()
  const active = new Set<number>()
  heads.forEach((head, i) => {
    if (labels[i] === voices.auxiliary) passive.add(head)
  })
  heads.forEach((head, i) => {
    if (labels[i] !== voices.subject) return
    if (passive.has(head)) labels[i] = voices.passiveSubject
    else active.add(head)
  })
  heads.forEach((head, i) => {
    if (labels[i] === voices.agent && active.has(head)) labels[i] = voices.oblique
  })
}
