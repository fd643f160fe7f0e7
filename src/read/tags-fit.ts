// A second look at tags once the tree is known: how often words with this label under such a head, or with such letters, bear each.

/** Counts of joint tags by place in the list of tags: of all words, and of those a key describes. */
export interface FitCounts {
  readonly all: readonly number[]
  readonly rows: readonly (readonly [key: string, counts: readonly (readonly [tag: number, count: number])[]])[]
}

/** What a word's label adds to the scores of all tags, with the kind of its head and with its letters and those beside it. */
export interface Fits {
  readonly byHead: (label: string, kind: Kind) => Float32Array | null
  readonly byLetters: (label: string, own: number, left: number, right: number) => Float32Array | null
}

/** What one word's fit weighs against the network's own score. */
const WEIGHT = 0.1
/** Counted beside what was seen, as all words go. */
const PRIOR = 2

/**
 * Makes the rows that {@link refit} adds: logarithms of shares, with the shares of all words as a prior. A row is worked out when
 * it is first asked for, and found again without a key being spelled.
 */
export function fitsFrom(counts: FitCounts): Fits {
  const sum = counts.all.reduce((n, c) => n + c, 0) + counts.all.length * 0.5
  const seenBy = new Map(counts.rows)
  const rowOf = (key: string): Float32Array | null => {
    const seen = seenBy.get(key)
    if (!seen) return null
    const total = seen.reduce((n, [, c]) => n + c, 0) + PRIOR
    const row = Float32Array.from(counts.all, (c) => (PRIOR * (c + 0.5)) / sum / total)
    for (const [tag, c] of seen) row[tag] = (row[tag] as number) + c / total
    return row.map((share) => WEIGHT * Math.log(share))
  }
  const heads = new Map<string, Map<Kind, Float32Array | null>>()
  const letters = new Map<string, (Float32Array | null | undefined)[]>()
  return {
    byHead: (label, kind) => {
      const rows = heads.get(label) ?? new Map<Kind, Float32Array | null>()
      if (rows.size === 0) heads.set(label, rows)
      const known = rows.get(kind)
      if (known !== undefined) return known
      const row = rowOf(headKey(label, kind))
      rows.set(kind, row)
      return row
    },
    byLetters: (label, own, left, right) => {
      const rows = letters.get(label) ?? new Array(LETTERS.length ** 3)
      if (rows.length > 0 && !letters.has(label)) letters.set(label, rows)
      const at = (own * LETTERS.length + left) * LETTERS.length + right
      const known = rows[at]
      if (known !== undefined) return known
      const row = rowOf(letterKey(label, LETTERS[own] as string, `${LETTERS[left]}${LETTERS[right]}`))
      rows[at] = row
      return row
    },
  }
}

/** The keys of a word: its label with the kind of its head, and with the letters of the word and of those beside it. */
export function fitKeys(words: readonly string[], i: number, label: string, head: string | null): [string, string] {
  const [own, left, right] = [lettersOf(words[i], i), lettersOf(words[i - 1], 1), lettersOf(words[i + 1], 1)]
  return [headKey(label, kindOf(head)), letterKey(label, LETTERS[own] as string, `${LETTERS[left]}${LETTERS[right]}`)]
}

const headKey = (label: string, kind: Kind): string => `${label}>${kind}`
const letterKey = (label: string, own: string, around: string): string => `${label}:${own}${around}`

const OWN_KINDS = ['NOUN', 'PROPN', 'PRON', 'NUM', 'ADJ', 'ADV'] as const
type Kind = 'root' | 'V' | (typeof OWN_KINDS)[number] | '-'

/** Kinds of heads by their universal part of speech: verbs, nouns of each sort, describing words, all else. */
function kindOf(upos: string | null): Kind {
  if (upos === null) return 'root'
  if (upos === 'VERB' || upos === 'AUX') return 'V'
  return OWN_KINDS.find((kind) => kind === upos) ?? '-'
}

/** Letters of a word: none, other signs, small, a capital first, one capital, all capitals; and the same of the first word. */
const LETTERS = ['x', 'l', 'C', 'u', 'U', '^x', '^l', '^C', '^u', '^U'] as const
const OF_FIRST = 5

/** Place in {@link LETTERS} of a word that stands at `at`. */
function lettersOf(word: string | undefined, at: number): number {
  if (word === undefined || word === '') return 0
  const first = at === 0 ? OF_FIRST : 0
  const sign = word.charCodeAt(0)
  if (sign > 96 && sign < 123) return first + 1
  if (/^\p{Lu}+$/u.test(word)) return first + (word.length > 1 ? 4 : 3)
  return first + (/^\p{Lu}/u.test(word) ? 2 : /^\p{Ll}/u.test(word) ? 1 : 0)
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

const NO_FIT = new Float32Array(0)

/** Gives each word the tag that fits best when its label, its head and its letters are asked too. Linear in the words. */
export function refit(fits: Fits, s: Tagged): void {
  const { words, scores, names } = s
  const before = s.tags.slice()
  const letters = words.map((w) => lettersOf(w, 1))
  for (let i = 0; i < s.tags.length; i++) {
    const head = s.heads[i] as number
    const kind = kindOf(head < 0 ? null : partOf(names[before[head] as number] as string))
    const label = s.label(i)
    const own = (letters[i] as number) + (i === 0 && words[0] !== '' ? OF_FIRST : 0)
    const byHead = fits.byHead(label, kind) ?? NO_FIT
    const byLetters = fits.byLetters(label, own, letters[i - 1] ?? 0, letters[i + 1] ?? 0) ?? NO_FIT
    const from = s.at + i * s.width
    let most = -Infinity
    for (let c = 0; c < names.length; c++) {
      const score = (scores[from + c] as number) + (byHead[c] ?? 0) + (byLetters[c] ?? 0)
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
