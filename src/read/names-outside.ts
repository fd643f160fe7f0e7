// What the roster of actors and the word clusters say of the tokens of a sentence, as numbers the name tagger can learn from.

import type { MentionType, Span } from '../model/index.ts'
import type { ActorKind } from '../vocab/actors/index.ts'
import { actorsOf, capitalOf, demonymOf, foldOf, personOf, personsNamed } from '../vocab/actors/index.ts'
import { beginsLarge, spellsWord } from './capitals.ts'
import { gazetteer } from './gazetteer.ts'
import { keyOf } from './gazetteer-names.ts'
import { kept } from './hashes.ts'
import type { FoundAmount, FoundTime, Sentence, Token } from './syntax-types.ts'

const KINDS: Readonly<Record<ActorKind, number>> = {
  state: 1,
  government: 2,
  military: 3,
  body: 4,
  'armed-group': 5,
  party: 6,
  ngo: 7,
  media: 8,
  people: 9,
  person: 10,
}
const DEMONYM = 11
const CAPITAL = 12
const LAST_NAME = 13
const LARGE_PLACE = 14
const PLACE = 15
/** Inhabitants. */
const LARGE = 50_000
/** Tokens a known name may have. */
const LONGEST = 10

/**
 * Per token 0, or four times the kind of what the longest known name it stands in names, plus where in that name it stands
 * (0 alone, 1 first, 2 inside, 3 last). `foreign` looks past small words of other tongues too, which the tagger has not learnt.
 */
export function outsideOf(sentence: Sentence, text: string, foreign = false): Int32Array {
  const { tokens } = sentence
  const n = tokens.length
  const out = new Int32Array(n)
  for (let i = 0; i < n; i++) {
    const t = tokens[i]!
    if (!beginsLarge(t.text) || t.text.length < 2) continue
    let reach = i
    while (reach + 1 < n && reach - i + 1 < LONGEST && joins(tokens[reach + 1]!.text, foreign)) reach++
    while (reach > i && !beginsLarge(tokens[reach]!.text)) reach--
    for (let last = reach; last >= i; last--) {
      const kind = kindNamed(text.slice(t.start, tokens[last]!.end), last === i)
      if (kind === 0 || (last === i && isSmallWord(t, sentence, text))) continue
      for (let k = i; k <= last; k++) out[k] = kind * 4 + (i === last ? 0 : k === i ? 1 : k === last ? 3 : 2)
      i = last
      break
    }
  }
  return out
}

const SMALL_PARTS = new Set(['AUX', 'PRON', 'DET', 'ADP', 'CCONJ', 'SCONJ', 'PART'])

/** Whether a word of a sentence all in capitals is a common word and no name: "IS", "WHO", "IN FACT". */
function isSmallWord(t: Token, sentence: Sentence, text: string): boolean {
  if (SMALL_PARTS.has(t.upos)) return !/\p{Ll}/u.test(text.slice(sentence.start, sentence.end))
  return spellsWord(t.text, sentence, text) && !/[([]/.test(text.charAt(t.start - 1))
}

const TYPES: readonly (MentionType | null)[] = [
  null,
  'location',
  'organisation',
  'organisation',
  'organisation',
  'organisation',
  'organisation',
  'organisation',
  'organisation',
  'organisation',
  'person',
  'nationality',
  'location',
  null,
  null,
  null,
]

/** Whether a number of {@link outsideOf} speaks for a place: of a roster or of the gazetteer. */
export function isKnownPlace(code: number): boolean {
  const kind = code >> 2
  return kind === PLACE || kind === LARGE_PLACE || TYPES[kind] === 'location'
}

/** Kinds that are bodies of people and nothing else. */
const BODIES = new Set([2, 3, 4, 5, 6, 7, 8])

/** Whether a number of {@link outsideOf} speaks for a body of people that is known by name. */
export function isBody(code: number): boolean {
  return BODIES.has(code >> 2)
}

/** Whether a number of {@link outsideOf} speaks for a people ("the Rohingya"), or for several of a state's people ("Bangladeshis"). */
export function isPeople(code: number, t: Token): boolean {
  const kind = code >> 2
  return kind === KINDS.people || (kind === DEMONYM && t.xpos === 'NNPS')
}

/** Whether a number of {@link outsideOf} speaks for one word that is a state or its capital. */
export function isSeat(code: number): boolean {
  return (code & 3) === 0 && (code >> 2 === CAPITAL || code >> 2 === KINDS.state)
}

/** Whether a run of several tokens is, whole, a state or its capital (`seat`), or a large town. */
export function placeWhole(outside: Int32Array, first: number, after: number): 'seat' | 'town' | null {
  const code = outside[first]!
  if ((code & 3) !== 1 || outside[after - 1] !== (code | 3)) return null
  for (let k = first + 1; k < after - 1; k++) if ((outside[k]! & 3) !== 2) return null
  const kind = code >> 2
  if (kind === CAPITAL || kind === KINDS.state) return 'seat'
  return kind === LARGE_PLACE ? 'town' : null
}

/** The type a number of {@link outsideOf} speaks for; null for none. */
export function typeOutside(code: number): MentionType | null {
  return TYPES[code >> 2] ?? null
}

/** What the gazetteer says of words: a place that is large or in our own tables, another, or 0. */
function placeNamed(words: string): number {
  if (words.length < 3 || words.length > 40) return 0
  const found = gazetteer().find(keyOf(words))
  if (found.length === 0) return 0
  return found.some((e) => e.from !== 'geonames' || e.population >= LARGE || e.kind === 'division')
    ? LARGE_PLACE
    : PLACE
}

const SMALL = new Set(['of', 'the', 'for', 'and', '-', 'al', 'el', 'de', 'in', 'to', '’s', "'s", 'on', 'bin', 'ibn'])
/** Small words of French, Spanish and Italian names: "Action contre la Faim". */
const FOREIGN = new Set('du des del da la le et contre pour'.split(' '))

/** A word that goes on with a name: a capital, a small word, the day a movement is named after. */
function joins(word: string, foreign: boolean): boolean {
  return beginsLarge(word) || SMALL.has(word) || (foreign && FOREIGN.has(word)) || /^\d{1,2}$/.test(word)
}

/** As {@link outsideOf}, with names that have small words of other tongues within; the same array where there can be none. */
export function outsideAbroad(sentence: Sentence, text: string, outside: Int32Array): Int32Array {
  const { tokens } = sentence
  const may = tokens.some((t, i) => i > 0 && FOREIGN.has(t.text) && beginsLarge(tokens[i - 1]!.text))
  return may ? outsideOf(sentence, text, true) : outside
}

const known = new Map<string, number>()
const MOST = 20_000

function kindNamed(words: string, alone: boolean): number {
  const key = words
  const before = known.get(key)
  if (before !== undefined) return before
  const kind = find(words, alone)
  if (known.size >= MOST) known.clear()
  known.set(kept(key), kind)
  return kind
}

function find(words: string, alone: boolean): number {
  const actor = actorsOf(words)[0]
  if (actor) return KINDS[actor.kind]
  if (demonymOf(words)) return DEMONYM
  if (capitalOf(words)) return CAPITAL
  if (personOf(words)) return KINDS.person
  if (alone && foldOf(words).length > 3 && personsNamed(words).length > 0) return LAST_NAME
  return placeNamed(words)
}

/** Per token 0, or four times what the amount (1 money, 2 measure, 3 count, 4 bare figure) or time (5) is, plus where in it the token stands. */
export function figuresOf(
  sentence: Sentence,
  amounts: readonly FoundAmount[],
  times: readonly FoundTime[],
): Int32Array | null {
  let out: Int32Array | null = null
  const mark = (span: Span, code: number): void => {
    if (span.start >= sentence.end || span.end <= sentence.start) return
    const { tokens } = sentence
    let first = 0
    while (first < tokens.length && tokens[first]!.end <= span.start) first++
    let last = first
    while (last + 1 < tokens.length && tokens[last + 1]!.start < span.end) last++
    if (first >= tokens.length || tokens[first]!.start >= span.end) return
    out ??= new Int32Array(tokens.length)
    for (let k = first; k <= last; k++) out[k] = code * 4 + (first === last ? 0 : k === first ? 1 : k === last ? 3 : 2)
  }
  for (const a of within(amounts, sentence)) mark(a.span, isMoney(a) ? 1 : a.unit ? 2 : a.of ? 3 : 4)
  for (const t of within(times, sentence)) mark(t.span, 5)
  return out
}

/** Whether an amount is of money. */
export function isMoney(a: FoundAmount): boolean {
  return a.unit !== null && /^\p{Sc}|^[A-Z]{3}$|^(?:US|A|C)\$/u.test(a.unit)
}

/** Those that touch the sentence; the list must be in order of start. */
function within<T extends { readonly span: Span }>(list: readonly T[], sentence: Span): readonly T[] {
  let low = 0
  let high = list.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (list[middle]!.span.end > sentence.start) high = middle
    else low = middle + 1
  }
  let end = low
  while (end < list.length && list[end]!.span.start < sentence.end) end++
  return list.slice(low, end)
}
