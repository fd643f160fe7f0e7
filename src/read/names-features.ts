// What the name tagger looks at around each token: words, shapes, tags, the noun phrase it stands in, what the roster
// and the lexicon know, and what the rest of the report shows. Every feature is a 32-bit number; the same here and in training.

import { descriptionHead } from '../vocab/actors/index.ts'
import { hashOf, kept, mix } from './hashes.ts'
import { kindOf } from './names-lexicon.ts'
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

const known = new WeakMap<readonly Token[], readonly Word[]>()

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
  readonly head: Int32Array
  /** Per head: the first token of its phrase. */
  readonly first: Int32Array
}

const phrases = new WeakMap<readonly Token[], Phrases>()

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
  const head = new Int32Array(n).fill(-1)
  const first = new Int32Array(n)
  for (let i = 0; i < n; i++) first[i] = i
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

/** The features of every token of a sentence. `outside` (names-outside.ts) and `figures` may be null where there is nothing to add. */
export function featuresOf(
  sentence: Sentence,
  habits: Habits,
  outside: Int32Array | null,
  figures: Int32Array | null = null,
): Features {
  const { tokens } = sentence
  const n = tokens.length
  const list = new Int32Array(n * WIDTH)
  const w = formsOf(tokens)
  const lemma = new Int32Array(n)
  const kind = new Int32Array(n)
  const xpos = new Int32Array(n)
  const rel = new Int32Array(n)
  for (let i = 0; i < n; i++) {
    const t = tokens[i]!
    const base = t.lemma === t.text ? w[i]! : wordOf(t.lemma)
    lemma[i] = base.lower
    kind[i] = base.kind || w[i]!.lowKind
    xpos[i] = wordOf(t.xpos).form
    rel[i] = wordOf(t.deprel).lower
  }
  const { head, first } = phrasesOf(tokens)
  const EDGE = 77
  const low = (i: number): number => (i < 0 || i >= n ? EDGE : w[i]!.lower)
  const tag = (i: number): number => (i < 0 || i >= n ? EDGE : xpos[i]!)
  const shape = (i: number): number => (i < 0 || i >= n ? EDGE : w[i]!.shape)
  const sort = (i: number): number => (i < 0 || i >= n ? EDGE : kind[i]!)
  const out = (i: number): number => (outside && i >= 0 && i < n ? outside[i]! : 0)
  const near = (i: number, shift: number): number =>
    i < 0 || i >= n ? EDGE : w[i]!.cluster ? (w[i]!.cluster - 1) >> shift : 9999
  const upper = upperShare(w) > 0.7
  let at = 0
  let template = 0
  const put = (value: number): void => {
    template++
    list[at++] = mix(template, value) || 1
  }
  const skip = (): void => {
    template++
    at++
  }
  for (let i = 0; i < n; i++) {
    at = i * WIDTH
    template = 0
    const me = w[i]!
    const t = tokens[i]!
    const flags = upper ? me.flags & ~3 : me.flags
    put(0)
    put(me.lower)
    if (upper) skip()
    else put(me.form)
    put(low(i - 1))
    put(low(i + 1))
    put(low(i - 2))
    put(low(i + 2))
    put(mix(low(i - 1), me.lower))
    put(mix(me.lower, low(i + 1)))
    put(lemma[i]!)
    put(upper ? EDGE : me.shape)
    put(mix(shape(i - 1), me.shape))
    put(mix(me.shape, shape(i + 1)))
    put(mix(mix(shape(i - 1), me.shape), shape(i + 1)))
    put(me.prefix)
    put(me.prefix4)
    put(me.suffix2)
    put(me.suffix3)
    put(me.suffix4)
    put(tag(i))
    put(tag(i - 1))
    put(tag(i + 1))
    put(mix(tag(i - 1), tag(i)))
    put(mix(tag(i), tag(i + 1)))
    put(mix(mix(tag(i - 1), tag(i)), tag(i + 1)))
    put(mix(tag(i), me.lower))
    put(rel[i]!)
    put(mix(rel[i]!, tag(i)))
    put(mix(flags, i === 0 ? 1 : 0))
    // The meaning of the word and its neighbours.
    if (kind[i]) put(kind[i]!)
    else skip()
    if (sort(i + 1)) put(mix(sort(i + 1), tag(i)))
    else skip()
    if (sort(i - 1)) put(mix(sort(i - 1), tag(i)))
    else skip()
    // The company the word keeps: clusters, coarse to fine.
    if (me.cluster) {
      const c = me.cluster - 1
      put(c)
      put(mix(31, c >> 2))
      put(mix(32, c >> 4))
      put(mix(mix(33, c >> 4), tag(i)))
    } else {
      put(mix(30, tag(i)))
      skip()
      skip()
      skip()
    }
    put(mix(34, near(i - 1, 2)))
    put(mix(35, near(i + 1, 2)))
    put(mix(36, mix(near(i, 4), near(i + 1, 4))))
    put(mix(37, mix(near(i - 1, 4), near(i, 4))))
    // The noun phrase.
    const h = head[i]!
    const f = first[h]!
    const place = (i === h ? 1 : i < h ? 2 : 3) | (i === f ? 4 : 0)
    const governor = tokens[h]!.head
    const above = governor >= 0 && governor < n ? governor : -1
    const opener = w[f]!.lower
    put(mix(place, rel[h]!))
    put(mix(place, lemma[h]!))
    if (kind[h]) put(mix(place, kind[h]!))
    else skip()
    put(mix(place, mix(tag(h), tag(f))))
    put(mix(mix(place, 16), near(h, 2)))
    put(mix(mix(place, 17), near(h, 0)))
    if (f !== h) put(mix(place, mix(opener, kind[h]!)))
    else skip()
    if (above >= 0) put(mix(mix(place, 11), mix(lemma[above]!, rel[h]!)))
    else skip()
    if (above >= 0) put(mix(mix(place, 12), mix(kind[above]! || tag(above), rel[h]!)))
    else skip()
    put(mix(mix(place, h - i > 4 ? 5 : h - i), kind[h]! || tag(h)))
    // What stands just outside the phrase.
    put(mix(mix(place, 13), low(f - 1)))
    put(mix(mix(place, 14), low(h + 1)))
    put(mix(mix(place, 15), mix(low(h + 1), kind[h + 2 < n ? head[h + 2]! : h]!)))
    put(mix(mix(place, low(f - 1)), kind[h]! || tag(h)))
    // The report's habits.
    if (flags & 1 && !upper) {
      put(mix(21, habits.lower.has(me.low) ? 1 : 0))
      const hint = habits.hints.get(t.text) ?? 0
      if (hint) put(mix(22, hint))
      else skip()
      if (hint) put(mix(tag(i), hint & 5))
      else skip()
    } else {
      skip()
      skip()
      skip()
    }
    // Outside knowledge.
    if (out(i)) {
      put(out(i))
      put(mix(out(i), tag(i)))
      put(mix(out(i), rel[i]!))
      put(mix(out(i), low(i - 1)))
    } else {
      skip()
      skip()
      skip()
      skip()
    }
    if (out(i + 1)) put(out(i + 1))
    else skip()
    if (out(i - 1)) put(out(i - 1))
    else skip()
    if (out(h) && h !== i) put(mix(place, out(h)))
    else skip()
    // Nouns that describe an actor.
    const described = w[h]!.described
    if (described) put(mix(mix(place, 51), described))
    else skip()
    if (described) put(mix(mix(place, 52), mix(described, opener)))
    else skip()
    if (me.described) put(mix(mix(53, me.described), low(i + 1)))
    else skip()
    const next = i + 1 < n ? w[i + 1]!.described : 0
    if (next) put(mix(mix(54, next), tag(i)))
    else skip()
    const last = i > 0 ? w[i - 1]!.described : 0
    if (last) put(mix(mix(55, last), tag(i)))
    else skip()
    // Amounts and times.
    const figure = figures ? figures[i]! : 0
    if (figure) {
      put(mix(41, figure))
      put(mix(mix(42, figure), tag(i)))
      put(mix(mix(43, figure), kind[h]! || tag(h)))
    } else {
      skip()
      skip()
      skip()
    }
    const before = figures && i > 0 ? figures[i - 1]! : 0
    const after = figures && i + 1 < n ? figures[i + 1]! : 0
    if (before) put(mix(mix(44, before), figure))
    else skip()
    if (before) put(mix(mix(45, before), kind[h]! || tag(h)))
    else skip()
    if (after) put(mix(mix(46, after), figure || me.lower))
    else skip()
    if (template > WIDTH) throw new Error(`more than ${WIDTH} templates`)
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
