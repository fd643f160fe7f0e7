// A second look at tags once the tree is known: how often words with this label under such a head, or with such letters, bear each.

/** Counts of joint tags by place in the list of tags: of all words, and of those a key describes. */
export interface FitCounts {
  readonly all: readonly number[]
  readonly rows: readonly (readonly [key: string, counts: readonly (readonly [tag: number, count: number])[]])[]
}

/**
 * What a word's label adds to the scores of all tags, with the kind of its head and with its letters and those beside it: never
 * more than 0; null where nothing was counted.
 */
export interface Fits {
  readonly byHead: (label: string, kind: number) => Float32Array | null
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
  const heads = new Map<string, (Float32Array | null | undefined)[]>()
  const letters = new Map<string, (Float32Array | null | undefined)[]>()
  return {
    byHead: (label, kind) => {
      const rows = rowsIn(heads, label, KINDS.length)
      const known = rows[kind]
      if (known !== undefined) return known
      const row = rowOf(headKey(label, KINDS[kind] as Kind))
      rows[kind] = row
      return row
    },
    byLetters: (label, own, left, right) => {
      const rows = rowsIn(letters, label, LETTERS.length ** 3)
      const at = (own * LETTERS.length + left) * LETTERS.length + right
      const known = rows[at]
      if (known !== undefined) return known
      const row = rowOf(letterKey(label, LETTERS[own] as string, `${LETTERS[left]}${LETTERS[right]}`))
      rows[at] = row
      return row
    },
  }
}

/** The rows of a label, room for `size` of them, none of them worked out where the label is new. */
function rowsIn<T>(all: Map<string, (T | undefined)[]>, label: string, size: number): (T | undefined)[] {
  const known = all.get(label)
  if (known) return known
  const rows = new Array<T | undefined>(size).fill(undefined)
  all.set(label, rows)
  return rows
}

/** The keys of a word: its label with the kind of its head, and with the letters of the word and of those beside it. */
export function fitKeys(words: readonly string[], i: number, label: string, head: string | null): [string, string] {
  const [own, left, right] = [lettersOf(words[i], i), lettersOf(words[i - 1], 1), lettersOf(words[i + 1], 1)]
  return [
    headKey(label, KINDS[kindOf(head)] as Kind),
    letterKey(label, LETTERS[own] as string, `${LETTERS[left]}${LETTERS[right]}`),
  ]
}

const headKey = (label: string, kind: Kind): string => `${label}>${kind}`
const letterKey = (label: string, own: string, around: string): string => `${label}:${own}${around}`

const KINDS = ['root', 'V', 'NOUN', 'PROPN', 'PRON', 'NUM', 'ADJ', 'ADV', '-'] as const
type Kind = (typeof KINDS)[number]

/** Kinds of heads by their universal part of speech, as places in {@link KINDS}: verbs, nouns of each sort, describing words, all else. */
function kindOf(upos: string | null): number {
  if (upos === null) return 0
  if (upos === 'VERB' || upos === 'AUX') return 1
  const own = KINDS.indexOf(upos as Kind)
  return own > 1 ? own : KINDS.length - 1
}

/** Room for the tags of one sentence as the network gave them, used again for the next. */
let tagsBefore = new Int32Array(256)

/** The kind of each joint tag, worked out once. */
const kindsOf = new WeakMap<readonly string[], Int8Array>()

/** Letters of a word: none, other signs, small, a capital first, one capital, all capitals; and the same of the first word. */
const LETTERS = ['x', 'l', 'C', 'u', 'U', '^x', '^l', '^C', '^u', '^U'] as const
const OF_FIRST = 5

/** Place in {@link LETTERS} of a word that stands at `at`. */
function lettersOf(word: string | undefined, at: number): number {
  if (word === undefined || word === '') return 0
  const first = at === 0 ? OF_FIRST : 0
  const sign = word.charCodeAt(0)
  if (sign > 96 && sign < 123) return first + 1
  if (sign < 128 && (sign < 65 || sign > 90)) return first
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
  /** What the network gives each word's next best tag. */
  readonly next: Float32Array
  /** The network's scores of the tags of each word, from `at` on, `width` apart. */
  readonly scores: Float32Array
  readonly at: number
  readonly width: number
  /** Joint tags, `NOUN|NN`. */
  readonly names: readonly string[]
}

/** Gives each word the tag that fits best when its label, its head and its letters are asked too. Linear in the words. */
export function refit(fits: Fits, s: Tagged): void {
  const { words, names, tags, heads } = s
  let kinds = kindsOf.get(names)
  if (!kinds) {
    kinds = Int8Array.from(names, (joint) => kindOf(partOf(joint)))
    kindsOf.set(names, kinds)
  }
  if (tagsBefore.length < tags.length) tagsBefore = new Int32Array(2 * tags.length)
  const before = tagsBefore
  before.set(tags)
  const last = words.length - 1
  let left = 0
  let own = last < 0 ? 0 : lettersOf(words[0], 0)
  for (let i = 0; i <= last; i++) {
    const right = i < last ? lettersOf(words[i + 1], 1) : 0
    const head = heads[i] as number
    const label = s.label(i)
    const byHead = fits.byHead(label, head < 0 ? 0 : (kinds[before[head] as number] as number))
    const byLetters = fits.byLetters(label, own, left, right)
    tags[i] = bestFit(s, i, before[i] as number, byHead, byLetters)
    if (isFileName(words[i] as string) && !PARTS_OF_WORDS.includes(label)) tags[i] = common(names, tags[i] as number)
    left = i === 0 ? lettersOf(words[0], 1) : own
    own = right
  }
}

/** Labels of what is only a piece of a name or a word that was broken in writing. */
const PARTS_OF_WORDS: readonly string[] = ['flat', 'goeswith']

/** Whether a word is the name of a file, not an address that ends in one; a long word is asked its end only. */
function isFileName(word: string): boolean {
  const dot = word.lastIndexOf('.')
  if (dot < 1 || dot < word.length - 5 || dot > word.length - 4) return false
  return FILE_KINDS.has(word.slice(dot + 1).toLowerCase()) && !word.includes('/') && !word.includes('@')
}

/** Kinds of files that reports come in or name. */
const FILE_KINDS: ReadonlySet<string> = new Set(
  'pdf doc docx htm html xls xlsx ppt pptx txt rtf csv jpg jpeg png gif zip'.split(' '),
)

/** The tag of a common noun, which the treebanks give a file's name whatever its letters; `tag` where none is known. */
function common(names: readonly string[], tag: number): number {
  const noun = names.indexOf('NOUN|NN')
  return noun < 0 ? tag : noun
}

/** The first of the tags of a word that score highest with what their rows take off. What scores less than that without them is passed over. */
function bestFit(
  { scores, next, at, width, names }: Tagged,
  word: number,
  before: number,
  byHead: Float32Array | null,
  byLetters: Float32Array | null,
): number {
  const from = at + word * width
  let best = before
  let most = scores[from + before] as number
  if (byHead) most += byHead[before] as number
  if (byLetters) most += byLetters[before] as number
  if ((next[word] as number) < most) return before
  for (let c = 0; c < names.length; c++) {
    let score = scores[from + c] as number
    if (score < most || c === before) continue
    if (byHead) score += byHead[c] as number
    if (byLetters) score += byLetters[c] as number
    if (score < most || (score === most && c > best)) continue
    most = score
    best = c
  }
  return best
}

/** The universal part of a joint tag. */
export function partOf(joint: string): string {
  return joint.slice(0, joint.indexOf('|'))
}
