// Words, numbers and signs of a sentence, and how numbers are read from them. Shared by amounts and times; finds neither.

import type { Span } from '../model/index.ts'
import { SMALL_NUMBERS } from '../vocab/numbers/words.ts'
import { interned } from './hashes.ts'
import { perReport } from './per-report.ts'
import type { Sentence } from './syntax-types.ts'

/** A word, a figure or a sign of a sentence; finer than tokens, and the same whatever the tokens are. */
export interface Word extends Span {
  readonly text: string
  /** Lower case, straight apostrophes. */
  readonly low: string
  readonly kind: 'word' | 'figure' | 'sign'
  /** Value of a figure; null for the others. */
  readonly value: number | null
  /** Index of the token it stands in. */
  readonly token: number
}

const LEX =
  /[0-9٠-٩]{1,3}(?:[,٬][0-9٠-٩]{3})+(?![0-9٠-٩])(?:[.٫][0-9٠-٩]+)?|[0-9٠-٩]+(?:[.٫][0-9٠-٩]+)?|\p{L}[\p{L}\p{M}]*(?:['’]\p{L}+)?|\S/gu

const read = perReport<Sentence, readonly Word[]>()

/** The words of one sentence, in order; made once for each sentence. */
export function wordsOf(text: string, sentence: Sentence): readonly Word[] {
  const known = read.get(sentence)
  if (known) return known
  const words: Word[] = []
  const { tokens } = sentence
  const body = text.slice(sentence.start, sentence.end)
  let token = 0
  for (let at = 0; at < body.length; ) {
    const to = endOf(body, at)
    if (to < 0) {
      at = -to
      continue
    }
    const start = sentence.start + at
    const end = sentence.start + to
    while (token + 1 < tokens.length && tokens[token]!.end <= start) token++
    const form = formOf(body.slice(at, to))
    words.push({ start, end, text: form.text, low: form.low, kind: form.kind, value: form.value, token })
    at = to
  }
  read.set(sentence, words)
  return words
}

/** What is the same of a word wherever it stands. */
type Form = Pick<Word, 'text' | 'low' | 'kind' | 'value'>

/** Forms worked out so far: most words come again and again, and their one copy is found faster in sets and tables. */
const forms = new Map<string, Form>()
const MOST_FORMS = 20_000
/** Longer words are seldom seen twice. */
const LONGEST_FORM = 24

function formOf(written: string): Form {
  if (written.length > LONGEST_FORM) return formAnew(written)
  const known = forms.get(written)
  if (known) return known
  const text = interned(written)
  const form = formAnew(text)
  const kept = { ...form, low: interned(form.low) }
  if (forms.size >= MOST_FORMS) forms.clear()
  forms.set(text, kept)
  return kept
}

function formAnew(text: string): Form {
  const first = text.charCodeAt(0)
  const figure = (first >= 48 && first <= 57) || (first >= 0x660 && first <= 0x669)
  const kind = figure ? 'figure' : isLetter(first) || (first > 127 && /^\p{L}/u.test(text)) ? 'word' : 'sign'
  return { text, low: text.toLowerCase().replaceAll('’', "'"), kind, value: figure ? figureOf(text) : null }
}

const isLetter = (sign: number): boolean => (sign >= 97 && sign <= 122) || (sign >= 65 && sign <= 90)

/**
 * The end of the word, figure or sign that begins at a place; where none does, the next place to look at, with a minus before it.
 * Words of plain letters are read off, all others by {@link LEX}.
 */
function endOf(body: string, start: number): number {
  const first = body.charCodeAt(start)
  if (first === 32 || first === 10) return -(start + 1)
  if (isLetter(first)) {
    let end = start + 1
    while (end < body.length && isLetter(body.charCodeAt(end))) end++
    const sign = end < body.length ? body.charCodeAt(end) : 32
    if (sign < 128 && sign !== 39) return end
  } else if (first > 32 && first < 127 && (first < 48 || first > 57)) return start + 1
  LEX.lastIndex = start
  const match = LEX.exec(body)
  if (!match) return -body.length
  return match.index > start ? -match.index : start + match[0].length
}

function figureOf(figure: string): number {
  const plain = figure
    .replace(/[,٬]/g, '')
    .replace(/٫/g, '.')
    .replace(/[٠-٩]/g, (d) => String(d.charCodeAt(0) - 0x660))
  return Number(plain)
}

const SCALES: Readonly<Record<string, number>> = {
  hundred: 100,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
  lakh: 1e5,
  crore: 1e7,
  dozen: 12,
}
/** Letters that stand for a scale right behind a figure: "1.1bn". */
const SHORT: Readonly<Record<string, number>> = {
  k: 1e3,
  m: 1e6,
  mn: 1e6,
  mln: 1e6,
  bn: 1e9,
  b: 1e9,
  tn: 1e12,
  trn: 1e12,
}
const VAGUE: Readonly<Record<string, number>> = {
  tens: 10,
  dozens: 24,
  scores: 40,
  hundreds: 100,
  thousands: 1e3,
  millions: 1e6,
  billions: 1e9,
  trillions: 1e12,
}
const SEVERAL = new Set(['several', 'few', 'many', 'couple'])

const ORDINALS: Readonly<Record<string, number>> = {
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
  eleventh: 11,
  twelfth: 12,
  thirteenth: 13,
  fourteenth: 14,
  fifteenth: 15,
  sixteenth: 16,
  seventeenth: 17,
  eighteenth: 18,
  nineteenth: 19,
  twentieth: 20,
  thirtieth: 30,
}

/** A number read from words `from` up to, not with, `to`. */
export interface NumberRead {
  readonly value: number
  readonly to: number
  /** "hundreds", "tens of thousands", "several hundred": the value is the least it can mean. */
  readonly vague: boolean
  /** Written in figures, at least in part. */
  readonly figures: boolean
  /** The scale word it ends in ("3 to 5 million"), or 1. */
  readonly scale: number
}

const BEGINS: ReadonlySet<string> = new Set([
  ...Object.keys(SMALL_NUMBERS),
  ...Object.keys(VAGUE),
  ...Object.keys(ORDINALS),
  ...SEVERAL,
  ...['a', 'an', 'half'],
])

/** Whether a number, an ordinal or a share may begin with a word: what this spares, the functions below read as nothing. */
export function beginsNumber(word: Word): boolean {
  return word.value !== null || BEGINS.has(word.low)
}

/** Whether two words touch. */
export function touches(a: Word | undefined, b: Word | undefined): boolean {
  return a !== undefined && b !== undefined && a.end === b.start
}

/** The ordinal at a place ("17th", "first", "twenty-first"): its value and the place behind it, or null. */
export function ordinalAt(words: readonly Word[], at: number): { value: number; to: number } | null {
  const word = words[at]
  if (!word) return null
  const next = words[at + 1]
  if (word.value !== null && next && touches(word, next) && /^(st|nd|rd|th)$/.test(next.low)) {
    return { value: word.value, to: at + 2 }
  }
  const tens = SMALL_NUMBERS[word.low]
  if (tens !== undefined && tens >= 20 && next?.text === '-') {
    const unit = ORDINALS[words[at + 2]?.low ?? '']
    if (unit !== undefined && unit < 10) return { value: tens + unit, to: at + 3 }
  }
  const value = ORDINALS[word.low]
  return value === undefined ? null : { value, to: at + 1 }
}

function smallAt(words: readonly Word[], at: number): { value: number; to: number } | null {
  const value = SMALL_NUMBERS[words[at]?.low ?? '']
  if (value === undefined) return null
  if (value < 20) return { value, to: at + 1 }
  const behind = words[at + 1]?.text === '-' ? at + 2 : at + 1
  const unit = SMALL_NUMBERS[words[behind]?.low ?? '']
  return unit !== undefined && unit > 0 && unit < 10 ? { value: value + unit, to: behind + 1 } : { value, to: at + 1 }
}

function vagueAt(words: readonly Word[], at: number): NumberRead | null {
  const value = VAGUE[words[at]?.low ?? '']
  if (value === undefined) return null
  const then = words[at + 1]?.low === 'of' ? VAGUE[words[at + 2]?.low ?? ''] : undefined
  if (then !== undefined && then > value)
    return { value: value * then, to: at + 3, vague: true, figures: false, scale: 1 }
  return words[at]?.low === 'tens' ? null : { value, to: at + 1, vague: true, figures: false, scale: 1 }
}

/** "a dozen", "half a million", "several hundred", "a few thousand". */
function articleAt(words: readonly Word[], at: number): NumberRead | null {
  let i = at
  let factor = 1
  let vague = false
  if (words[i]?.low === 'half') {
    factor = 0.5
    i++
    if (words[i]?.text === '-') i++
  }
  if (words[i]?.low === 'a' || words[i]?.low === 'an') i++
  else if (factor === 1 && !SEVERAL.has(words[i]?.low ?? '')) return null
  if (SEVERAL.has(words[i]?.low ?? '')) {
    i++
    vague = true
    if (words[i]?.low === 'of') i++
  }
  const scale = SCALES[words[i]?.low ?? '']
  if (scale === undefined || i === at) return null
  return { value: factor * scale, to: i + 1, vague, figures: false, scale }
}

/** The number that begins at a place, in figures or words; null where none does. */
export function numberAt(words: readonly Word[], at: number): NumberRead | null {
  const read = readNumber(words, at)
  return read && read.value <= MOST ? read : null
}
/** Larger figures are codes, not counts. */
const MOST = 1e15

function readNumber(words: readonly Word[], at: number): NumberRead | null {
  const first = words[at]
  if (!first || first.kind === 'sign') return null
  const loose = vagueAt(words, at) ?? articleAt(words, at)
  if (loose) return loose
  let total = 0
  let current: number
  let to: number
  let scale = 1
  const figures = first.value !== null
  if (first.value !== null) {
    current = first.value
    to = at + 1
    const short = touches(first, words[to]) ? SHORT[words[to]?.low ?? ''] : undefined
    if (short !== undefined) {
      return { value: tidy(current * short), to: to + 1, vague: false, figures, scale: short }
    }
  } else {
    const small = smallAt(words, at)
    if (!small) return null
    current = small.value
    to = small.to
    // "two and a half million"
    if (words[to]?.low === 'and' && words[to + 1]?.low === 'a' && words[to + 2]?.low === 'half') {
      current += 0.5
      to += 3
    }
  }
  for (;;) {
    const gap = words[to]?.text === '-' && SCALES[words[to + 1]?.low ?? ''] !== undefined ? 1 : 0
    const next = SCALES[words[to + gap]?.low ?? ''] ?? (figures ? SHORT[spaced(words[to])] : undefined)
    if (next !== undefined) {
      scale = next
      to += gap + 1
      if (next === 100 || next === 12) current *= next
      else {
        total += current * next
        current = 0
      }
      continue
    }
    if (figures || scale === 1) break
    const after = words[to]?.low === 'and' ? to + 1 : to
    const small = smallAt(words, after)
    if (!small || current % 100 !== 0 || (scale < 1000 && small.value >= 100)) break
    current += small.value
    to = small.to
  }
  return { value: tidy(total + current), to, vague: false, figures, scale }
}

// "5 m" is five metres; only what cannot be a measure may stand apart from its figure.
function spaced(word: Word | undefined): string {
  return word?.low === 'bn' || word?.low === 'mn' || word?.low === 'tn' ? word.low : ''
}

function tidy(value: number): number {
  return Math.round(value * 1e6) / 1e6
}
