// A second look at tags once the tree is known: how often words with this label under such a head, or with such letters, bear each.

/** Counts of joint tags by place in the list of tags: of all words, and of those a key describes. */
export interface FitCounts {
  readonly all: readonly number[]
  readonly rows: readonly (readonly [key: string, counts: readonly (readonly [tag: number, count: number])[]])[]
}

/** What each key adds to the scores of all tags; worked out when it is first asked for. */
export type Fits = Pick<ReadonlyMap<string, Float32Array>, 'get'>

/** What one word's fit weighs against the network's own score. */
const WEIGHT = 0.1
/** Counted beside what was seen, as all words go. */
const PRIOR = 2

/** Makes the rows that {@link refit} adds: logarithms of shares, with the shares of all words as a prior. */
export function fitsFrom(counts: FitCounts): Fits {
  const sum = counts.all.reduce((n, c) => n + c, 0) + counts.all.length * 0.5
  const seenBy = new Map(counts.rows)
  const rows = new Map<string, Float32Array>()
  const get = (key: string): Float32Array | undefined => {
    const known = rows.get(key)
    const seen = known ? undefined : seenBy.get(key)
    if (!seen) return known
    const total = seen.reduce((n, [, c]) => n + c, 0) + PRIOR
    const row = Float32Array.from(counts.all, (c) => (PRIOR * (c + 0.5)) / sum / total)
    for (const [tag, c] of seen) row[tag] = (row[tag] as number) + c / total
    const logs = row.map((share) => WEIGHT * Math.log(share))
    rows.set(key, logs)
    return logs
  }
  return { get }
}

/** The keys of a word: its label with the kind of its head, and with the letters of the word and of those beside it. */
export function fitKeys(words: readonly string[], i: number, label: string, head: string | null): [string, string] {
  const around = `${lettersOf(words[i - 1], 1)}${lettersOf(words[i + 1], 1)}`
  return [headKey(label, head), letterKey(label, lettersOf(words[i], i), around)]
}

const headKey = (label: string, head: string | null): string => `${label}>${kindOf(head)}`
const letterKey = (label: string, own: string, around: string): string => `${label}:${own}${around}`

/** Kinds of heads by their universal part of speech: verbs, nouns of each sort, describing words, all else. */
function kindOf(upos: string | null): string {
  if (upos === null) return 'root'
  if (upos === 'VERB' || upos === 'AUX') return 'V'
  return ['NOUN', 'PROPN', 'PRON', 'NUM', 'ADJ', 'ADV'].includes(upos) ? upos : '-'
}

function lettersOf(word: string | undefined, at: number): string {
  if (word === undefined || word === '') return 'x'
  const first = at === 0 ? '^' : ''
  if (/^\p{Lu}+$/u.test(word)) return `${first}${word.length > 1 ? 'U' : 'u'}`
  return `${first}${/^\p{Lu}/u.test(word) ? 'C' : /^\p{Ll}/u.test(word) ? 'l' : 'x'}`
}

/** A sentence as the network left it. */
export interface Tagged {
  readonly words: readonly string[]
  /** Places in `names`, changed in place. */
  readonly tags: Int32Array
  readonly heads: Int32Array
  /** Label of each word. */
  readonly label: (word: number) => string
  /** The network's scores of the tags of each word, from `at` on, `width` apart. */
  readonly scores: Float32Array
  readonly at: number
  readonly width: number
  /** Joint tags, `NOUN|NN`. */
  readonly names: readonly string[]
}

/** Gives each word the tag that fits best when its label, its head and its letters are asked too. Linear in the words. */
export function refit(fits: Fits, s: Tagged): void {
  const { words, scores, names } = s
  const before = s.tags.slice()
  const none = new Float32Array(names.length)
  const letters = words.map((w) => lettersOf(w, 1))
  for (let i = 0; i < s.tags.length; i++) {
    const head = s.heads[i] as number
    const upos = head < 0 ? null : partOf(names[before[head] as number] as string)
    const label = s.label(i)
    const around = `${letters[i - 1] ?? 'x'}${letters[i + 1] ?? 'x'}`
    const byHead = fits.get(headKey(label, upos)) ?? none
    const byLetters = fits.get(letterKey(label, i === 0 ? `^${letters[i]}` : (letters[i] as string), around)) ?? none
    const from = s.at + i * s.width
    let most = -Infinity
    for (let c = 0; c < names.length; c++) {
      const score = (scores[from + c] as number) + (byHead[c] as number) + (byLetters[c] as number)
      if (score <= most) continue
      most = score
      s.tags[i] = c
    }
  }
}

/** The universal part of a joint tag. */
export function partOf(joint: string): string {
  return joint.slice(0, joint.indexOf('|'))
}
