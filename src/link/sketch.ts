// Sketches of report texts, so that copies and rewrites are found without comparing every text with every other.
// MinHash over shingles of five words (Broder 1997), banded for lookup; and the paragraphs themselves, for partial copies.
import { hashOf, wordsIn } from './words.ts'

const HASHES = 128
const ROWS = 4
const SHINGLE = 5
/** Paragraphs of fewer words are too common to prove a copy. */
const PARAGRAPH = 18
/** Longest text that is sketched, in words; what is behind is passed over. */
const LONGEST = 20_000

/** What of a report's text is kept for comparing. */
export interface Sketch {
  /** 128 smallest hashes; empty for a text of fewer than five words. */
  readonly hashes: readonly number[]
  /** Hashes of its longer paragraphs, each with its number of words, in the order of the text. */
  readonly paragraphs: readonly (readonly [hash: number, words: number])[]
  readonly words: number
}

const A = new Uint32Array(HASHES)
const B = new Uint32Array(HASHES)
for (let i = 0, seed = 0x9e3779b9; i < HASHES; i++) {
  seed = Math.imul(seed ^ (seed >>> 15), 0x85ebca6b) + 0x6d2b79f5
  A[i] = (seed >>> 0) | 1
  seed = Math.imul(seed ^ (seed >>> 13), 0xc2b2ae35) + 0x6d2b79f5
  B[i] = seed >>> 0
}

/** Sketches a text. */
export function sketchOf(text: string): Sketch {
  const paragraphs: [number, number][] = []
  const all: number[] = []
  for (const paragraph of text.split('\n')) {
    const words = wordsIn(paragraph)
    if (words.length >= PARAGRAPH) paragraphs.push([hashOf(words.join(' ')), words.length])
    for (const word of words) if (all.length < LONGEST) all.push(hashOf(word))
  }
  const smallest = new Uint32Array(HASHES).fill(0xffffffff)
  const seen = new Set<number>()
  for (let at = 0; at + SHINGLE <= all.length; at++) {
    let h = 0x811c9dc5
    for (let k = 0; k < SHINGLE; k++) h = Math.imul(h ^ (all[at + k] as number), 0x01000193) ^ (h >>> 15)
    if (seen.has(h)) continue
    seen.add(h)
    for (let i = 0; i < HASHES; i++) {
      let x = Math.imul(h, A[i] as number) + (B[i] as number)
      x = Math.imul(x ^ (x >>> 16), 0x45d9f3b)
      x = (x ^ (x >>> 13)) >>> 0
      if (x < (smallest[i] as number)) smallest[i] = x
    }
  }
  return { hashes: seen.size === 0 ? [] : [...smallest], paragraphs: paragraphs.slice(0, 400), words: all.length }
}

/** The marks by which possible copies find each other: 32 bands and every paragraph. Whole numbers below 2^53. */
export function marksOf(sketch: Sketch): readonly number[] {
  const marks = new Set<number>()
  for (let band = 0; band * ROWS < sketch.hashes.length; band++) {
    const rows = sketch.hashes.slice(band * ROWS, band * ROWS + ROWS)
    marks.add((band + 1) * 2 ** 32 + hashOf(rows.join(',')))
  }
  for (const [hash] of sketch.paragraphs) marks.add(hash)
  return [...marks]
}

/** Estimate of the share of shingles two texts have in common (Jaccard), 0 to 1, give or take 0.09. */
export function resemblance(a: Sketch, b: Sketch): number {
  if (a.hashes.length === 0 || b.hashes.length === 0) return 0
  let same = 0
  for (let i = 0; i < HASHES; i++) if (a.hashes[i] === b.hashes[i]) same++
  return same / HASHES
}

/** Share of the shorter text that stands in paragraphs word for word in both, 0 to 1. */
export function sharedParagraphs(a: Sketch, b: Sketch): number {
  const there = new Set(b.paragraphs.map(([hash]) => hash))
  let words = 0
  for (const [hash, n] of new Map(a.paragraphs)) if (there.has(hash)) words += n
  const shorter = Math.min(a.words, b.words)
  return shorter === 0 ? 0 : Math.min(1, words / shorter)
}
