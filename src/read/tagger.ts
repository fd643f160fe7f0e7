// Part-of-speech tags: a greedy left-to-right averaged perceptron over joint tags (`NOUN|NN`). Training is in train/.
import { hashOf, type Linear, mix, scoreInto } from './linear.ts'

/** A trained tagger: `tags` are joint tags, `certain` the words that have but one. */
export interface Tagger {
  readonly tags: readonly string[]
  readonly certain: ReadonlyMap<string, number>
  readonly model: Linear
}

/** What a tagger sees of one word. */
export interface WordShape {
  readonly norm: number
  readonly raw: number
  readonly s1: number
  readonly s2: number
  readonly s3: number
  readonly s4: number
  readonly p1: number
  readonly p3: number
  readonly shape: number
}

/** Coarse spelling of a word: `Xx`, `XX`, `dd`, at most six signs. */
export function shapeOf(word: string): string {
  let out = ''
  let last = ''
  for (let i = 0; i < word.length && out.length < 6; i++) {
    const c = word[i] as string
    const low = c.toLowerCase()
    let k = c
    if (c >= '0' && c <= '9') k = 'd'
    else if (low !== c.toUpperCase()) k = c === low ? 'x' : 'X'
    if (k === last && out.length >= 2 && out[out.length - 2] === k) continue
    out += k
    last = k
  }
  return out
}

/** Lower case, every digit a zero. */
export function normOf(word: string): string {
  const low = word.toLowerCase()
  return /\d/.test(low) ? low.replace(/\d/g, '0') : low
}

export function wordShape(word: string): WordShape {
  const norm = normOf(word)
  return {
    norm: hashOf(norm, 1),
    raw: hashOf(word, 2),
    s1: hashOf(norm.slice(-1), 5),
    s2: hashOf(norm.slice(-2), 4),
    s3: hashOf(norm.slice(-3), 3),
    s4: hashOf(norm.slice(-4), 44),
    p1: hashOf(word.slice(0, 1), 6),
    p3: hashOf(norm.slice(0, 3), 7),
    shape: hashOf(shapeOf(word), 8),
  }
}

const none = (k: number): WordShape => ({
  norm: k + 1,
  raw: k + 2,
  s1: k + 3,
  s2: k + 4,
  s3: k + 5,
  s4: k + 6,
  p1: k + 7,
  p3: k + 8,
  shape: k + 9,
})
const BEFORE1 = none(100)
const BEFORE2 = none(200)
const AFTER1 = none(300)
const AFTER2 = none(400)

/** Features of the word at `i`, given the two tags before it; returns how many were written to `f`. */
export function tagFeatures(shapes: readonly WordShape[], i: number, p1: number, p2: number, f: Int32Array): number {
  const x = shapes[i] as WordShape
  const a = shapes[i - 1] ?? BEFORE1
  const b = shapes[i - 2] ?? BEFORE2
  const c = shapes[i + 1] ?? AFTER1
  const d = shapes[i + 2] ?? AFTER2
  let k = 0
  f[k++] = 7
  f[k++] = mix(x.norm, 101)
  f[k++] = mix(x.raw, 102)
  f[k++] = mix(x.s1, 103)
  f[k++] = mix(x.s2, 104)
  f[k++] = mix(x.s3, 105)
  f[k++] = mix(x.s4, 106)
  f[k++] = mix(x.p1, 107)
  f[k++] = mix(x.p3, 108)
  f[k++] = mix(x.shape, 109)
  f[k++] = mix(mix(x.shape, i === 0 ? 1 : 0), 110)
  f[k++] = mix(p1, 111)
  f[k++] = mix(p2, 112)
  f[k++] = mix(mix(p1, p2), 113)
  f[k++] = mix(mix(p1, x.norm), 114)
  f[k++] = mix(mix(p1, x.s3), 115)
  f[k++] = mix(mix(p1, x.shape), 132)
  f[k++] = mix(a.norm, 116)
  f[k++] = mix(a.s3, 117)
  f[k++] = mix(b.norm, 118)
  f[k++] = mix(mix(a.norm, x.norm), 119)
  f[k++] = mix(c.norm, 120)
  f[k++] = mix(c.s3, 121)
  f[k++] = mix(c.s2, 122)
  f[k++] = mix(c.shape, 123)
  f[k++] = mix(d.norm, 124)
  f[k++] = mix(mix(x.norm, c.norm), 125)
  f[k++] = mix(mix(p1, c.norm), 126)
  f[k++] = mix(mix(x.shape, c.shape), 127)
  f[k++] = mix(mix(p1, c.s3), 128)
  f[k++] = mix(mix(x.s3, c.s3), 129)
  f[k++] = mix(mix(mix(a.shape, x.shape), c.shape), 130)
  f[k++] = mix(mix(c.norm, d.norm), 133)
  f[k++] = mix(d.s3, 134)
  return k
}

export function bestOf(scores: Float32Array): number {
  let best = 0
  for (let c = 1; c < scores.length; c++) if ((scores[c] as number) > (scores[best] as number)) best = c
  return best
}

/** Numbers, into `tagger.tags`, of the tags of one sentence's words. */
export function tagsOf(tagger: Tagger, words: readonly string[]): Int32Array {
  const out = new Int32Array(words.length)
  const shapes = words.map(wordShape)
  const f = new Int32Array(48)
  const scores = new Float32Array(tagger.tags.length)
  let p1 = -1
  let p2 = -2
  for (let i = 0; i < words.length; i++) {
    let tag = tagger.certain.get(words[i] as string)
    if (tag === undefined) {
      scoreInto(tagger.model, f, tagFeatures(shapes, i, p1, p2, f), scores)
      tag = bestOf(scores)
    }
    out[i] = tag
    p2 = p1
    p1 = tag + 1000
  }
  return out
}
