// The words of claims and reports, for comparing: stems with weights by how rare they are in news. The weights are fixed, so
// that a pair of claims scores the same whatever else is in the record.
import { STEM_WEIGHTS } from './word-weights.ts'

/** Weight of a stem that is not in the table: rare in news. */
const RARE = 8

const weights = new Map<string, number>()
for (const line of STEM_WEIGHTS.trim().split('\n')) {
  const [weight, stems] = line.split(':') as [string, string]
  for (const stem of stems.trim().split(' ')) weights.set(stem, Number(weight))
}

const LETTER = /[\p{L}\p{N}]/u

/** Lower-case words and figures of a text; apostrophes and hyphens part them, commas inside figures do not. */
export function wordsIn(text: string): string[] {
  const words: string[] = []
  let word = ''
  for (let i = 0; i <= text.length; i++) {
    const c = i < text.length ? text.charCodeAt(i) : 32
    if ((c > 96 && c < 123) || (c > 47 && c < 58)) word += text[i]
    else if (c > 64 && c < 91) word += String.fromCharCode(c + 32)
    else if (c > 127 && LETTER.test(text[i] as string)) word += (text[i] as string).toLowerCase()
    else if (c === 44 && isDigit(text, i - 1) && isDigit(text, i + 1)) continue
    else if (word !== '') {
      words.push(word)
      word = ''
    }
  }
  return words
}

function isDigit(text: string, i: number): boolean {
  const c = text.charCodeAt(i)
  return c > 47 && c < 58
}

/** A rough stem: "besieged", "besieging" and "besieges" are one. It need not be a word. */
export function stemOf(word: string): string {
  if (word.length < 4) return word
  let s = word
  if (s.endsWith('ies')) s = `${s.slice(0, -3)}y`
  else if (s.endsWith('sses')) s = s.slice(0, -2)
  else if (s.endsWith('s') && !s.endsWith('ss') && !s.endsWith('us')) s = s.slice(0, -1)
  if (s.length > 5 && s.endsWith('ing')) s = s.slice(0, -3)
  else if (s.length > 4 && s.endsWith('ed')) s = s.slice(0, -2)
  if (s.length > 4 && s.endsWith('e')) s = s.slice(0, -1)
  if (s.length > 4 && s.at(-1) === s.at(-2)) s = s.slice(0, -1)
  return s
}

/** How telling a stem is, from 0 (in every text) to {@link RARE}: the natural logarithm of how many texts there are to one that has it. */
export function weightOf(stem: string): number {
  return weights.get(stem) ?? RARE
}

/** 32-bit FNV-1a of a text's UTF-16 units. */
export function hashOf(text: string): number {
  let h = 0x811c9dc5
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193)
  return h >>> 0
}

/** Weighted stems as two parallel arrays, in the order of their hashes. */
export interface Bag {
  readonly stems: Uint32Array
  readonly weights: Float32Array
  /** Length of the vector of weights. */
  readonly norm: number
}

/** The bag of a claim: the words it rests on in full, the rest of their sentence at a third. */
export function bagOf(evidence: string, sentence: string): Bag {
  const found = new Map<number, number>()
  const add = (text: string, share: number): void => {
    for (const word of wordsIn(text)) {
      const stem = stemOf(word)
      const w = weightOf(stem)
      if (w < 1.5) continue
      const key = hashOf(stem)
      const weight = w * share
      if (weight > (found.get(key) ?? 0)) found.set(key, weight)
    }
  }
  add(evidence.slice(0, 2000), 1)
  add(sentence.slice(0, 2000), 1 / 3)
  const entries = [...found].sort((a, b) => a[0] - b[0])
  const bag = {
    stems: Uint32Array.from(entries, (e) => e[0]),
    weights: Float32Array.from(entries, (e) => e[1]),
    norm: Math.sqrt(entries.reduce((n, [, w]) => n + w * w, 0)),
  }
  return bag
}

/** Cosine of two bags, 0 to 1. */
export function likeness(a: Bag, b: Bag): number {
  let dot = 0
  let i = 0
  let j = 0
  while (i < a.stems.length && j < b.stems.length) {
    const x = a.stems[i] as number
    const y = b.stems[j] as number
    if (x === y) dot += (a.weights[i++] as number) * (b.weights[j++] as number)
    else if (x < y) i++
    else j++
  }
  return a.norm === 0 || b.norm === 0 ? 0 : Math.min(1, dot / (a.norm * b.norm))
}

const SPOT =
  /\b(?:in|at|near|outside|inside|around|from|on|over|of|into|towards?) (?:the )?((?:\p{Lu}[\p{L}'’-]{2,} ?){1,3})/gu
/** A name must be as rare as this to tell where something was. */
const RARE_NAME = 6

/** Hashes of the rare names behind "in", "at", "near" and the like: where words set a thing, whether or not it was resolved. */
export function spotsIn(words: string): ReadonlySet<number> {
  const spots = new Set<number>()
  for (const m of words.slice(0, 2000).matchAll(SPOT))
    for (const word of wordsIn(m[1] as string)) {
      const stem = stemOf(word)
      if (word.length > 3 && weightOf(stem) >= RARE_NAME) spots.add(hashOf(stem))
    }
  return spots
}
