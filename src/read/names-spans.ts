// Second look at each stretch of words that may be a name: now as a whole, with its phrase, its rivals and the rest of the report.
// The first look (names-model.ts) goes word by word; what it found likely is weighed again here by logistic regression.
import { hashFrom, hashOn, mix, stirred } from './hashes.ts'
import { type LikelyRun, LONGEST, NAME_TYPES } from './names-decode.ts'
import { formsOf, markOf, type Phrases, phrasesOf, wordOf } from './names-features.ts'
import type { Sentence, Token } from './syntax-types.ts'

/** One sentence with what was found likely in it and what is known from outside. */
export interface Looked {
  readonly sentence: Sentence
  readonly runs: readonly LikelyRun[]
  readonly outside: Int32Array
  readonly figures: Int32Array | null
}

/** Weights by feature number, in an open-addressed table; a key of 0 is free. */
export interface SpanModel {
  readonly mask: number
  readonly keys: Int32Array
  readonly weights: Float32Array
}

/** A candidate with its features: `ids` and, at the same places, their values. */
export interface Candidate {
  readonly run: LikelyRun
  readonly ids: number[]
  readonly values: number[]
}

/** What the first look says of the same words elsewhere in the report: sums of chances per type, and how often they stand. */
export interface Echoes {
  readonly chances: ReadonlyMap<string, Float64Array>
}

const BARE = new Set('the a an this these our their its his her'.split(' '))
const PRONOUNS = new Set('i me my we us our you he him his she her it its they them their'.split(' '))

/** Sums up the first look over a report. */
export function echoesOf(report: readonly Looked[]): Echoes {
  const chances = new Map<string, Float64Array>()
  for (const { sentence, runs } of report) {
    const seen = new Set<number>()
    for (const r of runs) {
      const key = keyOf(sentence.tokens, r)
      let sums = chances.get(key)
      if (!sums) {
        sums = new Float64Array(NAME_TYPES.length + 1)
        chances.set(key, sums)
      }
      const t = NAME_TYPES.indexOf(r.type)
      sums[t] = sums[t]! + r.chance
      const where = numberOf(r.first, r.after, 0)
      if (!seen.has(where)) sums[NAME_TYPES.length] = sums[NAME_TYPES.length]! + 1
      seen.add(where)
    }
  }
  return { chances }
}

/** One number for a run of a sentence and a type. */
function numberOf(first: number, after: number, type: number): number {
  return (first * (LONGEST + 2) + after - first) * 16 + type
}

/** The words of a run in small letters, without an article; pronouns are all one. */
function keyOf(tokens: readonly Token[], { first, after }: { first: number; after: number }): string {
  const forms = formsOf(tokens)
  const word = forms[first]!.low
  const bare = BARE.has(word)
  if (after - first === 1) return PRONOUNS.has(word) ? '(pronoun)' : bare ? '' : word
  let key = bare ? forms[first + 1]!.low : word
  for (let i = bare ? first + 2 : first + 1; i < after; i++) key += ` ${forms[i]!.low}`
  return key
}

/** The candidates of a sentence: what was found likely, and whole phrases around it that were not. */
export function candidatesOf(looked: Looked, echoes: Echoes): Candidate[] {
  const { list, rivals } = rivalsIn(looked)
  return list.map((run) => {
    const count = featured(run, rivals, looked, echoes)
    return { run, ids: [...IDS.subarray(0, count)], values: [...VALUES.subarray(0, count)] }
  })
}

/** The candidates of a sentence with the chance that each is a name just so, by the second look. */
export function weighedIn(model: SpanModel, looked: Looked, echoes: Echoes): LikelyRun[] {
  const { list, rivals } = rivalsIn(looked)
  return list.map((run) => {
    const count = featured(run, rivals, looked, echoes)
    let sum = 0
    for (let k = 0; k < count; k++) sum += weightOf(model, IDS[k]!) * VALUES[k]!
    return { first: run.first, after: run.after, type: run.type, chance: 1 / (1 + Math.exp(-sum)) }
  })
}

/** What may be a name in a sentence, and the same in order of their first tokens. */
function rivalsIn({ sentence, runs }: Looked): { list: readonly LikelyRun[]; rivals: readonly LikelyRun[] } {
  const { tokens } = sentence
  const all = new Map<number, LikelyRun>()
  const sorted = inOrder(runs)
  for (const r of runs) all.set(numberOf(r.first, r.after, NAME_TYPES.indexOf(r.type)), r)
  if (sorted.length > 0)
    for (const [first, after] of wholesOf(tokens, phrasesOf(tokens))) {
      for (let k = reachingFrom(sorted, first); k < sorted.length && sorted[k]!.first < after; k++) {
        const { type, ...r } = sorted[k]!
        if (first >= r.after || r.chance <= 0.1) continue
        const key = numberOf(first, after, NAME_TYPES.indexOf(type))
        if (!all.has(key)) all.set(key, { first, after, type, chance: 0.01 })
      }
    }
  const list = [...all.values()]
  return { list, rivals: inOrder(list) }
}

/** Runs in order of their first tokens; the same list where it is in order, as it mostly is. */
function inOrder(runs: readonly LikelyRun[]): readonly LikelyRun[] {
  for (let k = 1; k < runs.length; k++)
    if (runs[k - 1]!.first > runs[k]!.first) return [...runs].sort((a, b) => a.first - b.first)
  return runs
}

/** Where in a list in order of start those begin that can reach a token: none is longer than {@link LONGEST}. */
function reachingFrom(sorted: readonly LikelyRun[], token: number): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (sorted[middle]!.first > token - LONGEST) high = middle
    else low = middle + 1
  }
  return low
}

/** Base noun phrases, and those with one "of" phrase, a place in a place ("Homs, Syria") or a name behind a title. */
function wholesOf(tokens: readonly Token[], { head, first }: Phrases): [number, number][] {
  const out: [number, number][] = []
  const n = tokens.length
  const end = (h: number): number => {
    let after = h + 1
    while (after < n && head[after] === h && tokens[after]!.upos !== 'PUNCT' && tokens[after]!.upos !== 'PART') after++
    return after
  }
  for (let h = 0; h < n; h++) {
    const t = tokens[h]!
    if (head[h] !== h || (t.upos !== 'NOUN' && t.upos !== 'PROPN')) continue
    const from = first[h]!
    const after = end(h)
    if (after - from < LONGEST) out.push([from, after])
    const next = tokens[after]
    if (!next) continue
    const joins =
      next.text === 'of' || next.text === 'for' || next.text === 'in' || next.text === ',' || next.text === 'and'
    if (!joins) continue
    let k = after + 1
    while (k < n && k < after + 8 && !(head[k] === k && (tokens[k]!.upos === 'PROPN' || tokens[k]!.upos === 'NOUN')))
      k++
    if (k < n && head[k] === k && first[k]! === after + 1 && end(k) - from < LONGEST) out.push([from, end(k)])
  }
  return out
}

function bucket(chance: number): number {
  const logit = Math.log(chance / (1 - Math.min(chance, 0.999)))
  return Math.max(-4, Math.min(6, Math.round(logit * 1.5)))
}

/** The features of the candidate looked at last, each with its value. */
const IDS = new Int32Array(64)
const VALUES = new Float64Array(64)

/** Puts the features of a candidate into {@link IDS} and {@link VALUES}, and says how many. */
function featured(
  run: LikelyRun,
  rivals: readonly LikelyRun[],
  { sentence, outside, figures }: Looked,
  echoes: Echoes,
): number {
  const { tokens } = sentence
  const { head, first } = phrasesOf(tokens)
  const n = tokens.length
  const { first: f, after: a } = run
  const type = NAME_TYPES.indexOf(run.type) + 1
  let at = 0
  const put = (value: number, weight = 1): void => {
    IDS[at] = value
    VALUES[at++] = weight
  }
  const forms = formsOf(tokens)
  const low = (i: number): number => (i < 0 || i >= n ? 7 : forms[i]!.lower)
  const tag = (i: number): number => (i < 0 || i >= n ? 7 : markOf(tokens[i]!.xpos).asTag)
  // The head: the last token of the run whose governor is outside it.
  let h = a - 1
  for (let i = f; i < a; i++) {
    const up = tokens[i]!.head
    if ((up < f || up >= a) && tokens[i]!.upos !== 'PUNCT' && tokens[i]!.upos !== 'DET') {
      h = i
      break
    }
  }
  const noun = tokens[h]!
  const meaning = forms[h]!.meaning || wordOf(noun.lemma).kind || tag(h)
  const logit = Math.log(run.chance / (1 - Math.min(run.chance, 0.999)))
  put(0)
  put(1, logit)
  put(bucket(run.chance))
  const starts =
    (first[head[f]!]! === f ? 1 : 0) |
    (tokens[f]!.upos === 'DET' ? 2 : 0) |
    (f > 0 && tokens[f - 1]!.upos === 'DET' ? 4 : 0)
  const goesOn = a < n && head[a] === head[a - 1] && tokens[a]!.upos !== 'PUNCT'
  const ends = (goesOn ? 1 : 0) | (head[a - 1] === a - 1 ? 2 : 0) | (a < n && tokens[a]!.text === 'of' ? 4 : 0)
  put(mix(starts, 1))
  put(mix(ends, 2))
  put(mix(mix(starts, ends), 3))
  put(mix(mix(starts, ends), meaning))
  put(meaning)
  put(wordOf(noun.lemma).asLemma)
  let shape = 0
  // The hash of the tags in a row, each with a space behind it.
  let parts = hashFrom(6)
  let letters = 0
  for (let i = f; i < a; i++) {
    const t = tokens[i]!
    if (t.text === 'of') shape |= 1
    if (t.text === ',') shape |= 2
    if (t.upos === 'CCONJ') shape |= 4
    if (t.upos === 'PROPN') shape |= 8
    if (t.upos === 'ADP' && t.text !== 'of') shape |= 16
    if (t.upos === 'VERB' || t.upos === 'AUX') shape |= 32
    if (letters < 24) {
      parts = hashOn(hashOn(parts, t.xpos), ' ')
      letters += t.xpos.length + 1
    }
  }
  put(shape)
  put(mix(shape, meaning))
  put(stirred(parts))
  if (shape & 17) put(mix(wordOf(noun.lemma).asLemma, tag(a - 1)))
  put(mix(low(f), 4))
  put(mix(low(a - 1), 5))
  put(mix(tag(f - 1), tag(f)))
  put(mix(tag(a), tag(a - 1)))
  put(mix(low(f - 1), 6))
  put(mix(low(a), 7))
  put(mix(low(f - 1), meaning))
  put(mix(Math.min(a - f, 7), shape & 8))
  // Roster and gazetteer: whether they know just these words, with or without an article.
  const inner = tokens[f]!.upos === 'DET' && a - f > 1 ? f + 1 : f
  let last = inner
  if ((outside[inner]! & 3) === 1) while (last + 1 < a && (outside[last]! & 3) !== 3) last++
  const known = outside[inner]! === 0 ? 0 : last === a - 1 ? outside[inner]! >> 2 : 60
  put(mix(known, (outside[a - 1]! & 3) === 1 || (outside[a - 1]! & 3) === 2 ? 1 : 0))
  if (figures) put(mix(figures[f]!, mix(figures[a - 1]!, f > 0 ? figures[f - 1]! : 0)))
  // Rivals: the likeliest run that overlaps, longer or shorter, and all of the same words.
  let longer = 0
  let shorter = 0
  let same = 0
  let other = 0
  let kind = 0
  for (let k = reachingFrom(rivals, f); k < rivals.length && rivals[k]!.first < a; k++) {
    const r = rivals[k]!
    if (r.after <= f || r === run) continue
    if (r.first === f && r.after === a) same += r.chance
    else if (r.first <= f && r.after >= a) {
      if (r.chance > longer) {
        longer = r.chance
        kind = NAME_TYPES.indexOf(r.type) + 1
      }
    } else if (r.first >= f && r.after <= a) shorter = Math.max(shorter, r.chance)
    else other = Math.max(other, r.chance)
  }
  put(mix(bucket(longer || 0.001), 11))
  put(mix(bucket(shorter || 0.001), 12))
  put(mix(bucket(same || 0.001), 13))
  put(mix(bucket(other || 0.001), 14))
  put(mix(mix(bucket(longer || 0.001), kind), 15))
  put(mix(bucket(Math.min(0.99, same + run.chance)), mix(shape, starts)))
  // The same words elsewhere in the report.
  const sums = echoes.chances.get(keyOf(tokens, run))
  const count = sums ? sums[NAME_TYPES.length]! : 0
  if (sums && count > 1.5) {
    const mean = Math.max(0.001, (sums[type - 1]! - run.chance) / (count - 1))
    put(mix(bucket(Math.min(mean, 0.99)), 21))
    put(22, Math.log(mean / (1 - Math.min(mean, 0.99))))
  } else put(20)
  for (let k = 0; k < at; k++) IDS[k] = mix(mix(k + 1, type), IDS[k]!) || 1
  return at
}

/** The chance that a candidate is a name just so, by the second look. */
export function chanceOf(model: SpanModel, c: Candidate): number {
  let sum = 0
  for (let k = 0; k < c.ids.length; k++) sum += weightOf(model, c.ids[k]!) * c.values[k]!
  return 1 / (1 + Math.exp(-sum))
}

function weightOf({ mask, keys, weights }: SpanModel, id: number): number {
  let at = id & mask
  while (keys[at] !== 0 && keys[at] !== id) at = (at + 1) & mask
  return keys[at] === id ? weights[at]! : 0
}

/** Makes the table of a model. */
export function spanModelOf(ids: ArrayLike<number>, given: ArrayLike<number>): SpanModel {
  let size = 1024
  while (size < ids.length * 2.5) size *= 2
  const mask = size - 1
  const keys = new Int32Array(size)
  const weights = new Float32Array(size)
  for (let i = 0; i < ids.length; i++) {
    let at = ids[i]! & mask
    while (keys[at] !== 0) at = (at + 1) & mask
    keys[at] = ids[i]!
    weights[at] = given[i]!
  }
  return { mask, keys, weights }
}
