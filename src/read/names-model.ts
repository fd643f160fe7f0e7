// The trained name tagger: its file, and its use on one sentence. What it was trained on stands in models/.

import { aligned, bytesOf, type ModelFile, packModel } from './model-file.ts'
import { chosenRuns, GRAIN, LABELS, type LikelyRun, likelyRuns, type Steps, stepsOf } from './names-decode.ts'
import { featuresOf, type Habits, roomForFeatures } from './names-features.ts'
import { type NameSums, nameSums, ROOM, sumsMemory } from './names-kernel.ts'
import { echoesOf, type Looked, type SpanModel, spanModelOf, weighedIn } from './names-spans.ts'
import type { Sentence } from './syntax-types.ts'

/** The trained tagger, ready to run. */
export interface NameModel {
  /** Adds up the weights of features, in {@link GRAIN}s. */
  readonly sums: NameSums
  readonly steps: Steps
  /** The second look (names-spans.ts); null for a model without one. */
  readonly spans: SpanModel | null
}

/** Rows and steps as learned; weights nearer to zero than `least` are dropped. */
export interface Rows {
  readonly rows: ReadonlyMap<number, ArrayLike<number>>
  readonly step: ArrayLike<number>
}

/** A name is taken where its chance exceeds this: near half the F1 reached, which is what makes F1 best. */
const LEAST_CHANCE = 0.38

/** Packs learned weights into the bytes of a model file. */
export function packNames(
  learned: Rows,
  least: number,
  spans?: { ids: Int32Array; weights: Float32Array },
): Uint8Array {
  const keys: number[] = []
  const counts: number[] = []
  const labels: number[] = []
  const weights: number[] = []
  const sorted = [...learned.rows].sort((a, b) => (a[0] >>> 0) - (b[0] >>> 0))
  for (const [key, row] of sorted) {
    let count = 0
    for (let y = 0; y < LABELS; y++) {
      const w = row[y]!
      if (Math.abs(w) < least) continue
      labels.push(y)
      weights.push(Math.max(-127, Math.min(127, Math.round(w / GRAIN))))
      count++
    }
    if (count === 0) continue
    keys.push(key >>> 0)
    counts.push(count)
  }
  const gaps = keys.map((k, i) => k - (i === 0 ? 0 : keys[i - 1]!))
  return packModel([
    ['gaps', bytesOf(Uint32Array.from(gaps))],
    ['counts', bytesOf(Uint8Array.from(counts))],
    ['labels', bytesOf(Uint8Array.from(labels))],
    ['weights', bytesOf(Int8Array.from(weights))],
    ['step', bytesOf(Float32Array.from(learned.step))],
    ['span-ids', bytesOf(spans?.ids ?? new Int32Array(0))],
    ['span-weights', bytesOf(spans?.weights ?? new Float32Array(0))],
  ])
}

/** Unpacks a model file of names. */
export function unpackNames(file: ModelFile): NameModel {
  const copy = (name: string): ArrayBuffer => Uint8Array.from(file.part(name)).buffer
  const memory = aligned(file.made('memory', () => memoryOf(file)))
  const ids = new Int32Array(copy('span-ids'))
  const spans = ids.length > 0 ? spanModelOf(ids, new Float32Array(copy('span-weights'))) : null
  const count = file.part('counts').length
  return { sums: nameSums(memory, count), steps: stepsOf(new Float32Array(copy('step'))), spans }
}

/** What is made of a file of names when it is read, by name. */
export function madeOfNames(file: ModelFile): [string, Uint8Array][] {
  return [['memory', memoryOf(file)]]
}

/** The features and their weights as they lie in the memory of the sums. */
function memoryOf(file: ModelFile): Uint8Array {
  const copy = (name: string): ArrayBuffer => Uint8Array.from(file.part(name)).buffer
  const gaps = new Uint32Array(copy('gaps'))
  const counts = new Uint8Array(copy('counts'))
  const n = gaps.length
  const features = new Int32Array(n)
  const rows = new Int8Array(n * ROOM)
  const labels = file.part('labels')
  const weights = new Int8Array(copy('weights'))
  let key = 0
  let at = 0
  for (let i = 0; i < n; i++) {
    key = (key + gaps[i]!) | 0
    features[i] = key
    for (const end = at + counts[i]!; at < end; at++) rows[i * ROOM + labels[at]!] = weights[at]!
  }
  return sumsMemory(features, rows)
}

/** Scores of each label at each token, added up over the features, in {@link GRAIN}s. */
function emissionsOf(model: NameModel, list: Int32Array, width: number, n: number): Int16Array {
  const out = new Int16Array(n * LABELS)
  model.sums.sumsOf(list, width, n, (sums, token) => {
    for (let y = 0, at = token * LABELS; y < LABELS; y++) out[at + y] = sums[y]!
  })
  return out
}

/** What the first look finds likely in a sentence. `outside` and `figures` are what names-outside.ts says of its tokens. */
export function firstLook(
  model: NameModel,
  sentence: Sentence,
  habits: Habits,
  outside: Int32Array,
  figures: Int32Array | null,
): Looked {
  const n = sentence.tokens.length
  const { width, list } = featuresOf(sentence, habits, outside, figures, roomForFeatures(n))
  return { sentence, outside, figures, runs: likelyRuns(n, emissionsOf(model, list, width, n), model.steps) }
}

/** The names of each sentence of a report, after the second look; the runs of a sentence do not overlap. */
export function secondLook(model: NameModel, report: readonly Looked[]): LikelyRun[][] {
  const { spans } = model
  if (!spans) return report.map((looked) => chosenRuns(looked.runs, LEAST_CHANCE))
  const echoes = echoesOf(report)
  return report.map((looked) => chosenRuns(weighedIn(spans, looked, echoes), LEAST_CHANCE))
}
