// Makes models/words.bin: clusters of words at four levels, by k-means over unit vectors, each level cutting the last in four.
import { writeFileSync } from 'node:fs'
import { bytesOf, packModel, sealModel } from '../src/read/model-file.ts'
import { VECTOR_STEP, VECTOR_WIDTH } from '../src/read/words.ts'
import { randomFrom } from './random.ts'
import { readVectors, type Vectors } from './vectors.ts'

const MOST_WORDS = 120_000
/** Only so many have a vector in the file. */
const MOST_VECTORS = 100_000

/** Cuts the rows `members` into `k` clusters; returns the cluster of each. Empty clusters may remain. */
function kMeans(v: Vectors, members: Int32Array, k: number, rounds: number, random: () => number): Uint16Array {
  const { width, rows } = v
  const centres = new Float32Array(k * width)
  for (let c = 0; c < k; c++) {
    const at = (members[Math.floor(random() * members.length)] as number) * width
    for (let d = 0; d < width; d++) centres[c * width + d] = (rows[at + d] as number) * (1 + 0.01 * random())
  }
  const own = new Uint16Array(members.length)
  for (let round = 0; round <= rounds; round++) {
    const sums = new Float64Array(k * width)
    members.forEach((m, i) => {
      let best = 0
      let most = -2
      for (let c = 0; c < k; c++) {
        let dot = 0
        for (let d = 0, a = m * width, b = c * width; d < width; d++) {
          dot += (rows[a + d] as number) * (centres[b + d] as number)
        }
        if (dot > most) {
          most = dot
          best = c
        }
      }
      own[i] = best
      // Frequent words count more, as they are met more often.
      const weight = 1 / Math.sqrt(1 + m / 200)
      for (let d = 0; d < width; d++) {
        sums[best * width + d] = (sums[best * width + d] as number) + weight * (rows[m * width + d] as number)
      }
    })
    for (let c = 0; c < k; c++) {
      let norm = 0
      for (let d = 0; d < width; d++) norm += (sums[c * width + d] as number) ** 2
      if (norm === 0) continue
      for (let d = 0; d < width; d++) centres[c * width + d] = (sums[c * width + d] as number) / Math.sqrt(norm)
    }
  }
  return own
}

/** The finest cluster of every word; `>> 2` gives the next coarser one. */
function clusterAll(v: Vectors): Uint16Array {
  const random = randomFrom(7)
  const all = Int32Array.from(v.words, (_, i) => i)
  let own = kMeans(v, all, 64, 12, random)
  for (let count = 64; count < 4096; count *= 4) {
    const next = new Uint16Array(all.length)
    for (let c = 0; c < count; c++) {
      const members = all.filter((i) => own[i] === c)
      if (members.length === 0) continue
      const split = kMeans(v, members, 4, 10, random)
      members.forEach((m, i) => {
        next[m] = c * 4 + (split[i] as number)
      })
    }
    own = next
  }
  return own
}

/** Vectors with each column brought to mean 0 and deviation 0.5, then to sixteen steps, two a byte. */
function packVectors(v: Vectors): Uint8Array {
  const n = Math.min(MOST_VECTORS, v.words.length)
  const W = VECTOR_WIDTH
  const mean = new Float64Array(W)
  const spread = new Float64Array(W)
  for (let i = 0; i < n; i++)
    for (let k = 0; k < W; k++) mean[k] = (mean[k] as number) + (v.rows[i * W + k] as number) / n
  for (let i = 0; i < n; i++) {
    for (let k = 0; k < W; k++) {
      spread[k] = (spread[k] as number) + ((v.rows[i * W + k] as number) - (mean[k] as number)) ** 2 / n
    }
  }
  const out = new Uint8Array((n * W) / 2)
  for (let i = 0; i < n; i++) {
    for (let k = 0; k < W; k++) {
      const z = (0.5 * ((v.rows[i * W + k] as number) - (mean[k] as number))) / Math.sqrt(spread[k] as number)
      const step = Math.max(0, Math.min(15, Math.round(z / VECTOR_STEP + 7.5)))
      const at = (i * W + k) >> 1
      out[at] = (out[at] as number) | (k % 2 ? step << 4 : step)
    }
  }
  return out
}

export async function train(_corpora: string, models: URL): Promise<void> {
  const v = readVectors(MOST_WORDS)
  const clusters = clusterAll(v)
  const file = packModel([
    ['words', bytesOf(Buffer.from(v.words.join('\n')))],
    ['clusters', bytesOf(clusters)],
    ['vectors', packVectors(v)],
  ])
  const packed = sealModel(file)
  writeFileSync(new URL('words.bin', models), packed)
  console.log(`models/words.bin: ${packed.length} bytes, ${v.words.length} words`)
}
