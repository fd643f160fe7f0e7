// What is known of words before any training of ours: clusters of words that occur in the same company, from GloVe vectors.
import { type ModelFile, readModel } from './model-file.ts'

/** How many clusters there are at each level; a cluster of one level is cut in four at the next. */
export const CLUSTER_LEVELS = [64, 256, 1024, 4096] as const

/** Width of the vectors of words. */
export const VECTOR_WIDTH = 100
/** Vectors are kept as sixteen steps of this size, centred on nought. */
export const VECTOR_STEP = 0.1675

interface Words {
  readonly numbers: ReadonlyMap<string, number>
  readonly clusters: Uint16Array
  readonly file: ModelFile
}

let loaded: Words | undefined
/** Two steps a byte, of the most frequent words. */
let vectors: Uint8Array | undefined

function words(): Words {
  if (!loaded) {
    const file = readModel('words.bin')
    const list = Buffer.from(file.part('words')).toString('utf8').split('\n')
    const bytes = file.part('clusters')
    loaded = {
      numbers: new Map(list.map((w, i) => [w, i])),
      clusters: new Uint16Array(Uint8Array.from(bytes).buffer),
      file,
    }
  }
  return loaded
}

/** Rank of a word by how often it is used, 0 the most frequent, -1 unknown; capitals do not matter. */
export function wordRank(word: string): number {
  return words().numbers.get(word.length > 40 ? '' : word.toLowerCase()) ?? -1
}

/** Cluster of a word at the finest level (0 to 4095), -1 for an unknown word; capitals do not matter. */
export function wordCluster(word: string): number {
  const rank = wordRank(word)
  return rank < 0 ? -1 : (words().clusters[rank] as number)
}

/** Clusters of a word from coarse to fine, by {@link CLUSTER_LEVELS}; undefined for an unknown word. */
export function wordClusters(word: string): readonly [number, number, number, number] | undefined {
  const c = wordCluster(word)
  return c < 0 ? undefined : [c >> 6, c >> 4, c >> 2, c]
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
