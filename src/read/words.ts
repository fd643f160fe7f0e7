// What is known of words before any training of ours: clusters of words that occur in the same company, from GloVe vectors.
import { aligned, bytesOf, type ModelFile, readModel } from './model-file.ts'

/** Width of the vectors of words. */
export const VECTOR_WIDTH = 100
/** Vectors are kept as sixteen steps of this size, centred on nought. */
export const VECTOR_STEP = 0.1675

interface Words {
  /** All words, in small Latin letters and other ASCII, a line each, the most frequent first. */
  readonly text: Uint8Array
  /** Where each word begins in `text`; one more for the end. */
  readonly starts: Uint32Array
  /** Ranks plus one, by hash; 0 where no word is. Its length is a power of two. */
  readonly slots: Uint32Array
  readonly clusters: Uint16Array
  readonly file: ModelFile
}

let loaded: Words | undefined
/** Two steps a byte, of the most frequent words. */
let vectors: Uint8Array | undefined

const LINE = 10
const SEED = 0x811c9dc5

/** One step of the hash of a word (FNV-1a). */
const stirred = (hash: number, letter: number): number => Math.imul(hash ^ letter, 0x01000193)
const slotOf = (hash: number, slots: Uint32Array): number => (hash ^ (hash >>> 15)) & (slots.length - 1)

/** Where each word begins, and which word lies at each hash: what {@link wordRank} looks words up by. */
function tablesOf(file: ModelFile): { starts: Uint32Array; slots: Uint32Array } {
  const text = file.part('words')
  const count = file.part('clusters').length / 2
  const starts = new Uint32Array(count + 1)
  const slots = new Uint32Array(2 ** Math.ceil(Math.log2(count * 2)))
  // No string is made of a word that nobody asks for.
  for (let rank = 0, at = 0; rank < count; rank++) {
    starts[rank] = at
    let hash = SEED
    for (; at < text.length && text[at] !== LINE; at++) hash = stirred(hash, text[at] as number)
    let slot = slotOf(hash, slots)
    while (slots[slot] !== 0) slot = (slot + 1) & (slots.length - 1)
    slots[slot] = rank + 1
    at++
  }
  starts[count] = text.length + 1
  return { starts, slots }
}

/** What is made of a file of words when it is read, by name. */
export function madeOfWords(file: ModelFile): [string, Uint8Array][] {
  const { starts, slots } = tablesOf(file)
  return [
    ['starts', bytesOf(starts)],
    ['slots', bytesOf(slots)],
  ]
}

function words(): Words {
  if (!loaded) {
    const file = readModel('words.bin')
    let made: ReturnType<typeof tablesOf> | undefined
    const numbers = (name: 'starts' | 'slots'): Uint32Array => {
      const bytes = aligned(
        file.made(name, () => {
          made ??= tablesOf(file)
          return bytesOf(made[name])
        }),
      )
      return new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.byteLength / 4)
    }
    const clusters = aligned(file.part('clusters'))
    loaded = {
      text: file.part('words'),
      starts: numbers('starts'),
      slots: numbers('slots'),
      clusters: new Uint16Array(clusters.buffer, clusters.byteOffset, clusters.byteLength / 2),
      file,
    }
  }
  return loaded
}

/** Rank of a word by how often it is used, 0 the most frequent, -1 unknown; capitals do not matter. */
function wordRank(word: string): number {
  if (word.length > 40) return -1
  const low = word.toLowerCase()
  const { text, starts, slots } = words()
  let hash = SEED
  for (let i = 0; i < low.length; i++) hash = stirred(hash, low.charCodeAt(i))
  for (let slot = slotOf(hash, slots); slots[slot] !== 0; slot = (slot + 1) & (slots.length - 1)) {
    const rank = (slots[slot] as number) - 1
    const from = starts[rank] as number
    if ((starts[rank + 1] as number) - from - 1 !== low.length) continue
    let same = 0
    while (same < low.length && text[from + same] === low.charCodeAt(same)) same++
    if (same === low.length) return rank
  }
  return -1
}

/** Cluster of a word at the finest level (0 to 4095), -1 for an unknown word; capitals do not matter. */
export function wordCluster(word: string): number {
  const rank = wordRank(word)
  return rank < 0 ? -1 : (words().clusters[rank] as number)
}

/**
 * Writes the vector of a word, {@link VECTOR_WIDTH} numbers, to `out` from `at` on; capitals do not matter.
 * Returns false, and leaves `out` alone, for a word that has none.
 */
export function vectorInto(word: string, out: Float32Array, at: number): boolean {
  const rank = wordRank(word)
  vectors ??= words().file.part('vectors')
  const from = (rank * VECTOR_WIDTH) / 2
  if (rank < 0 || from >= vectors.length) return false
  for (let k = 0; k < VECTOR_WIDTH; k += 2) {
    const byte = vectors[from + k / 2] as number
    out[at + k] = ((byte & 15) - 7.5) * VECTOR_STEP
    out[at + k + 1] = ((byte >> 4) - 7.5) * VECTOR_STEP
  }
  return true
}
