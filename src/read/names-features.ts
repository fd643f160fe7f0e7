// What the name tagger looks at around each token: words, shapes, tags, the noun phrase it stands in, what the roster
// and the lexicon know, and what the rest of the report shows. Every feature is a 32-bit number; the same here and in training.

import { descriptionHead } from '../vocab/actors/index.ts'
import { hashOf, kept, mix } from './hashes.ts'
import { kindOf } from './names-lexicon.ts'
import { perReport } from './per-report.ts'
import type { Sentence, Token } from './syntax-types.ts'
import { wordCluster } from './words.ts'

/** Features of one token: `list` holds `width` numbers per token, 0 where a template has nothing to say. */
export interface Features {
  readonly width: number
  readonly list: Int32Array
}

/** What a report as a whole tells about its words. */
export interface Habits {
  /** Word forms (lower case) that stand uncapitalised somewhere outside the start of a sentence. */
  readonly lower: ReadonlySet<string>
  /** Capitalised forms that follow a title, or stand in brackets after their expansion, or after "in". */
  readonly hints: ReadonlyMap<string, number>
}

/** Per token: what outside knowledge says of it (0 is nothing): a kind, and where in the matched words it stands. */
export type Outside = (sentence: Sentence) => Int32Array

/** What is worked out once for each form of a word, or name of a part of speech. */
export interface Word {
  readonly form: number
  readonly asTag: number
  readonly asLemma: number
  readonly lower: number
  readonly shape: number
  readonly prefix: number
  readonly prefix4: number
  readonly suffix2: number
  readonly suffix3: number
  readonly suffix4: number
  readonly flags: number
  readonly low: string
  /** Finest cluster plus one; 0 for an unknown word. */
  readonly cluster: number
  /** What the roster says a noun describes; 0 for nobody. */
  readonly described: number
  /** The same without its number. */
  readonly meaning: number
  /** What the form as it is written and in small letters can mean, as {@link kindOf} says. */
  readonly kind: number
  readonly lowKind: number
}

const words = new Map<string, Word>()
const MOST = 30_000

/** Looks a form up among those known, or works it out. */
export function wordOf(text: string): Word {
  const known = words.get(text)
  if (known) return known
  const low = text.toLowerCase()
  const head = descriptionHead(low)
  const word: Word = {
    form: hashOf(text, 1),
    asTag: hashOf(text, 3),
    asLemma: hashOf(text, 5),
    lower: hashOf(low, 2),
    shape: hashOf(shapeOf(text), 3),
    prefix: hashOf(low.slice(0, 3), 4),
    prefix4: hashOf(low.slice(0, 4), 5),
    suffix2: hashOf(low.slice(-2), 6),
    suffix3: hashOf(low.slice(-3), 7),
    suffix4: hashOf(low.slice(-4), 8),
    flags: flagsOf(text),
    low,
    cluster: wordCluster(low) + 1,
    described: head ? hashOf(`${head.kind} ${head.sort} ${head.number}`, 9) | 1 : 0,
    meaning: head ? hashOf(`${head.kind} ${head.sort}`, 4) : 0,
    kind: kindOf(text),
    lowKind: kindOf(low),
  }
  if (words.size >= MOST) words.clear()
  words.set(kept(text), word)
  return word
}

/** Tags and relations, which are few and asked for with every token, apart from the many words. */
const marks = new Map<string, Word>()
const MOST_MARKS = 500

/** What {@link wordOf} says of a tag or a relation. */
export function markOf(text: string): Word {
  const known = marks.get(text)
  if (known) return known
  const word = wordOf(text)
  if (marks.size >= MOST_MARKS) marks.clear()
  marks.set(kept(text), word)
  return word
}

const known = perReport<readonly Token[], readonly Word[]>()

/** The forms of the tokens of a sentence, looked up once. */
export function formsOf(tokens: readonly Token[]): readonly Word[] {
  const before = known.get(tokens)
  if (before) return before
  const forms = tokens.map((t) => wordOf(t.text))
  known.set(tokens, forms)
  return forms
}

/** "Jaysh" is Xx, "U.S." X.X., "2,000" d,d: runs of one class count once, at most eight. */
function shapeOf(text: string): string {
  let shape = ''
  for (const c of text) {
    const k = /\p{Lu}/u.test(c) ? 'X' : /\p{L}/u.test(c) ? 'x' : /\p{N}/u.test(c) ? 'd' : c
    if (!shape.endsWith(k)) shape += k
    if (shape.length >= 8) break
  }
  return shape
}

function flagsOf(text: string): number {
  return (
    (/^\p{Lu}/u.test(text) ? 1 : 0) |
    (/^[\p{Lu}.&]{2,}$/u.test(text) ? 2 : 0) |
    (/\p{N}/u.test(text) ? 4 : 0) |
    (/^[^\p{L}\p{N}]+$/u.test(text) ? 8 : 0)
  )
}

const TITLES = new Set(
  (
    'mr mr. mrs mrs. ms ms. dr dr. prof. gen gen. col col. lt lt. maj maj. capt capt. sgt sgt. adm adm. president minister ' +
    'secretary general colonel major captain lieutenant sergeant commander spokesman spokeswoman envoy ambassador king ' +
    'prince queen sheikh sheik imam ayatollah senator premier chancellor pope governor mayor judge professor sir'
  ).split(' '),
)

/** Reads a report's habits; linear in its tokens. */
export function habitsOf(sentences: readonly Sentence[]): Habits {
  const lower = new Set<string>()
  const hints = new Map<string, number>()
  const hint = (word: string, bit: number): void => {
    hints.set(word, (hints.get(word) ?? 0) | bit)
  }
  for (const s of sentences) {
    const forms = formsOf(s.tokens)
    for (let i = 0; i < s.tokens.length; i++) {
      const t = s.tokens[i]!.text
      const w = forms[i]!
      if (!(w.flags & 1)) {
        if (i > 0 && !(w.flags & 12)) lower.add(w.low)
        continue
      }
      const before = i > 0 ? forms[i - 1]! : null
      const after = i + 1 < s.tokens.length ? s.tokens[i + 1]!.text : ''
      if (before && TITLES.has(before.low)) hint(t, 1)
      if (before?.low === '(' && after === ')' && w.flags & 2) hint(t, 2)
      if (before && (before.low === 'in' || before.low === 'near') && !(w.flags & 4)) hint(t, 4)
      if (after === 'said' || after === 'told' || after === 'says' || after === 'added') hint(t, 8)
      if (after === 'forces' || after === 'fighters' || after === 'militants' || after === 'group') hint(t, 16)
    }
  }
  return { lower, hints }
}

/** Relations that keep a word inside the base noun phrase of its head. */
const INSIDE = new Set([
  'det',
  'amod',
  'compound',
  'nummod',
  'nmod:poss',
  'nmod:desc',
  'flat',
  'case',
  'punct',
  'goeswith',
  'nmod:npmod',
  'nmod:unmarked',
  'advmod',
  'det:predet',
])
const NOMINAL = new Set(['NOUN', 'PROPN', 'PRON', 'NUM', 'ADJ', 'SYM', 'X'])

/** The base noun phrases of a sentence. */
export interface Phrases {
  /** Per token: the head of the phrase it stands in, itself where there is none. */
  readonly head: readonly number[]
  /** Per head: the first token of its phrase. */
  readonly first: readonly number[]
}

const phrases = perReport<readonly Token[], Phrases>()

/** The base noun phrases of a sentence, worked out once. */
export function phrasesOf(tokens: readonly Token[]): Phrases {
  const known = phrases.get(tokens)
  if (known) return known
  const found = findPhrases(tokens)
  phrases.set(tokens, found)
  return found
}

function findPhrases(tokens: readonly Token[]): Phrases {
  const n = tokens.length
  const head: number[] = []
  const first: number[] = []
  for (let i = 0; i < n; i++) {
    head.push(-1)
    first.push(i)
  }
  const climb = (i: number, left: number): number => {
    if (head[i]! >= 0) return head[i]!
    const t = tokens[i]!
    const up = t.head
    let h = i
    if (left > 0 && up >= 0 && up < n && up !== i) {
      const above = tokens[up]!
      const inside =
        INSIDE.has(t.deprel) &&
        NOMINAL.has(above.upos) &&
        (up > i ||
          t.deprel === 'flat' ||
          t.deprel === 'nummod' ||
          t.deprel === 'compound' ||
          (t.deprel === 'case' && t.upos === 'PART')) &&
        !(t.deprel === 'case' && t.upos !== 'PART') &&
        !(t.deprel === 'punct' && up - i > 2)
      if (inside) h = climb(up, left - 1)
    }
    head[i] = h
    return h
  }
  for (let i = n - 1; i >= 0; i--) {
    const h = climb(i, 24)
    if (i < first[h]!) first[h] = i
  }
  return { head, first }
}

const WIDTH = 88
/** What stands beyond either end of a sentence; a template that has nothing to say. */
const EDGE = 77
const NOTHING = -0x80000000

/** Room for rows of numbers of one sentence, used again for the next. */
const ROWS: Int32Array[] = []

function rowOf(row: number, length: number): Int32Array {
  const room = ROWS[row]
  if (room && room.length >= length) return room
  const wider = new Int32Array(Math.max(256, 2 * length))
  ROWS[row] = wider
  return wider
}

/** One number for each token, with two of the edge before the first and behind the last: token `i` is at `i + 2`. */
function padded(row: number, n: number, of: (i: number) => number, edge = EDGE): Int32Array {
  const out = rowOf(row, n + 4)
  out[0] = out[1] = out[n + 2] = out[n + 3] = edge
  for (let i = 0; i < n; i++) out[i + 2] = of(i)
  return out
}

/** The cluster of a word, so many bits coarser. */
function companyOf(word: Word, bits: number): number {
  return word.cluster ? (word.cluster - 1) >> bits : 9999
}

/** Room for the features of a sentence of so many tokens that are looked at before the next sentence is. */
export function roomForFeatures(tokens: number): Int32Array {
  return rowOf(12, tokens * WIDTH)
}

/**
 * The features of every token of a sentence. `outside` (names-outside.ts) and `figures` may be null where there is nothing to add.
 * They are put into `room` where it is given.
 */
export function featuresOf(
  sentence: Sentence,
  habits: Habits,
  outside: Int32Array | null,
  figures: Int32Array | null = null,
  room: Int32Array | null = null,
): Features {
  const { tokens } = sentence
  const n = tokens.length
  const list = room ?? new Int32Array(n * WIDTH)
  if (room) room.fill(0, 0, n * WIDTH)
  const w = formsOf(tokens)
  const lemma = rowOf(0, n)
  const kind = rowOf(1, n)
  const xpos = rowOf(2, n)
  const rel = rowOf(3, n)
  for (let i = 0; i < n; i++) {
    const t = tokens[i]!
    const base = t.lemma === t.text ? w[i]! : wordOf(t.lemma)
    lemma[i] = base.lower
    kind[i] = base.kind || w[i]!.lowKind
    xpos[i] = markOf(t.xpos).form
    rel[i] = markOf(t.deprel).lower
  }
  const { head, first } = phrasesOf(tokens)
  const low = padded(4, n, (i) => w[i]!.lower)
  const tag = padded(5, n, (i) => xpos[i]!)
  const shape = padded(6, n, (i) => w[i]!.shape)
  const sort = padded(7, n, (i) => kind[i]!)
  const out = padded(8, n, (i) => outside?.[i] ?? 0, 0)
  const near0 = padded(9, n, (i) => companyOf(w[i]!, 0))
  const near2 = padded(10, n, (i) => companyOf(w[i]!, 2))
  const near4 = padded(11, n, (i) => companyOf(w[i]!, 4))
  const upper = upperShare(w) > 0.7
  for (let i = 0; i < n; i++) {
    let at = i * WIDTH
    const me = w[i]!
    const t = tokens[i]!
    const flags = upper ? me.flags & ~3 : me.flags
    list[at++] = 0
    list[at++] = me.lower
    if (upper) list[at++] = NOTHING
    else list[at++] = me.form
    list[at++] = low[i + 1]!
    list[at++] = low[i + 3]!
    list[at++] = low[i]!
    list[at++] = low[i + 4]!
    list[at++] = mix(low[i + 1]!, me.lower)
    list[at++] = mix(me.lower, low[i + 3]!)
    list[at++] = lemma[i]!
    list[at++] = upper ? EDGE : me.shape
    list[at++] = mix(shape[i + 1]!, me.shape)
    list[at++] = mix(me.shape, shape[i + 3]!)
    list[at++] = mix(mix(shape[i + 1]!, me.shape), shape[i + 3]!)
    list[at++] = me.prefix
    list[at++] = me.prefix4
    list[at++] = me.suffix2
    list[at++] = me.suffix3
    list[at++] = me.suffix4
    list[at++] = tag[i + 2]!
    list[at++] = tag[i + 1]!
    list[at++] = tag[i + 3]!
    list[at++] = mix(tag[i + 1]!, tag[i + 2]!)
    list[at++] = mix(tag[i + 2]!, tag[i + 3]!)
    list[at++] = mix(mix(tag[i + 1]!, tag[i + 2]!), tag[i + 3]!)
    list[at++] = mix(tag[i + 2]!, me.lower)
    list[at++] = rel[i]!
    list[at++] = mix(rel[i]!, tag[i + 2]!)
    list[at++] = mix(flags, i === 0 ? 1 : 0)
    // The meaning of the word and its neighbours.
    if (kind[i]) list[at++] = kind[i]!
    else list[at++] = NOTHING
    if (sort[i + 3]!) list[at++] = mix(sort[i + 3]!, tag[i + 2]!)
    else list[at++] = NOTHING
    if (sort[i + 1]!) list[at++] = mix(sort[i + 1]!, tag[i + 2]!)
    else list[at++] = NOTHING
    // The company the word keeps: clusters, coarse to fine.
    if (me.cluster) {
      const c = me.cluster - 1
      list[at++] = c
      list[at++] = mix(31, c >> 2)
      list[at++] = mix(32, c >> 4)
      list[at++] = mix(mix(33, c >> 4), tag[i + 2]!)
    } else {
      list[at++] = mix(30, tag[i + 2]!)
      list[at++] = NOTHING
      list[at++] = NOTHING
      list[at++] = NOTHING
    }
    list[at++] = mix(34, near2[i + 1]!)
    list[at++] = mix(35, near2[i + 3]!)
    list[at++] = mix(36, mix(near4[i + 2]!, near4[i + 3]!))
    list[at++] = mix(37, mix(near4[i + 1]!, near4[i + 2]!))
    // The noun phrase.
    const h = head[i]!
    const f = first[h]!
    const place = (i === h ? 1 : i < h ? 2 : 3) | (i === f ? 4 : 0)
    const governor = tokens[h]!.head
    const above = governor >= 0 && governor < n ? governor : -1
    const opener = w[f]!.lower
    list[at++] = mix(place, rel[h]!)
    list[at++] = mix(place, lemma[h]!)
    if (kind[h]) list[at++] = mix(place, kind[h]!)
    else list[at++] = NOTHING
    list[at++] = mix(place, mix(tag[h + 2]!, tag[f + 2]!))
    list[at++] = mix(mix(place, 16), near2[h + 2]!)
    list[at++] = mix(mix(place, 17), near0[h + 2]!)
    if (f !== h) list[at++] = mix(place, mix(opener, kind[h]!))
    else list[at++] = NOTHING
    if (above >= 0) list[at++] = mix(mix(place, 11), mix(lemma[above]!, rel[h]!))
    else list[at++] = NOTHING
    if (above >= 0) list[at++] = mix(mix(place, 12), mix(kind[above]! || tag[above + 2]!, rel[h]!))
    else list[at++] = NOTHING
    list[at++] = mix(mix(place, h - i > 4 ? 5 : h - i), kind[h]! || tag[h + 2]!)
    // What stands just outside the phrase.
    list[at++] = mix(mix(place, 13), low[f + 1]!)
    list[at++] = mix(mix(place, 14), low[h + 3]!)
    list[at++] = mix(mix(place, 15), mix(low[h + 3]!, kind[h + 2 < n ? head[h + 2]! : h]!))
    list[at++] = mix(mix(place, low[f + 1]!), kind[h]! || tag[h + 2]!)
    // The report's habits.
    if (flags & 1 && !upper) {
      list[at++] = mix(21, habits.lower.has(me.low) ? 1 : 0)
      const hint = habits.hints.get(t.text) ?? 0
      if (hint) list[at++] = mix(22, hint)
      else list[at++] = NOTHING
      if (hint) list[at++] = mix(tag[i + 2]!, hint & 5)
      else list[at++] = NOTHING
    } else {
      list[at++] = NOTHING
      list[at++] = NOTHING
      list[at++] = NOTHING
    }
    // Outside knowledge.
    if (out[i + 2]!) {
      list[at++] = out[i + 2]!
      list[at++] = mix(out[i + 2]!, tag[i + 2]!)
      list[at++] = mix(out[i + 2]!, rel[i]!)
      list[at++] = mix(out[i + 2]!, low[i + 1]!)
    } else {
      list[at++] = NOTHING
      list[at++] = NOTHING
      list[at++] = NOTHING
      list[at++] = NOTHING
    }
    if (out[i + 3]!) list[at++] = out[i + 3]!
    else list[at++] = NOTHING
    if (out[i + 1]!) list[at++] = out[i + 1]!
    else list[at++] = NOTHING
    if (out[h + 2]! && h !== i) list[at++] = mix(place, out[h + 2]!)
    else list[at++] = NOTHING
    // Nouns that describe an actor.
    const described = w[h]!.described
    if (described) list[at++] = mix(mix(place, 51), described)
    else list[at++] = NOTHING
    if (described) list[at++] = mix(mix(place, 52), mix(described, opener))
    else list[at++] = NOTHING
    if (me.described) list[at++] = mix(mix(53, me.described), low[i + 3]!)
    else list[at++] = NOTHING
    const next = i + 1 < n ? w[i + 1]!.described : 0
    if (next) list[at++] = mix(mix(54, next), tag[i + 2]!)
    else list[at++] = NOTHING
    const last = i > 0 ? w[i - 1]!.described : 0
    if (last) list[at++] = mix(mix(55, last), tag[i + 2]!)
    else list[at++] = NOTHING
    // Amounts and times.
    const figure = figures ? figures[i]! : 0
    if (figure) {
      list[at++] = mix(41, figure)
      list[at++] = mix(mix(42, figure), tag[i + 2]!)
      list[at++] = mix(mix(43, figure), kind[h]! || tag[h + 2]!)
    } else {
      list[at++] = NOTHING
      list[at++] = NOTHING
      list[at++] = NOTHING
    }
    const before = figures && i > 0 ? figures[i - 1]! : 0
    const after = figures && i + 1 < n ? figures[i + 1]! : 0
    if (before) list[at++] = mix(mix(44, before), figure)
    else list[at++] = NOTHING
    if (before) list[at++] = mix(mix(45, before), kind[h]! || tag[h + 2]!)
    else list[at++] = NOTHING
    if (after) list[at++] = mix(mix(46, after), figure || me.lower)
    else list[at++] = NOTHING
    const from = i * WIDTH
    if (at > from + WIDTH) throw new Error(`more than ${WIDTH} templates`)
    for (let k = from; k < at; k++) list[k] = list[k] === NOTHING ? 0 : mix(k - from + 1, list[k]!) || 1
  }
  return { width: WIDTH, list }
}

function upperShare(w: readonly Word[]): number {
  let capital = 0
  let letters = 0
  for (const x of w) {
    if (x.flags & 12) continue
    letters++
    if (x.flags & 2 || (x.low.length === 1 && x.flags & 1)) capital++
  }
  return letters < 4 ? 0 : capital / letters
}
