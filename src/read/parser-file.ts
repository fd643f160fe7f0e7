// How a trained network lies in a model file: weights as 16-bit, vectors of features as 8-bit whole numbers, each with its unit.
import { interned } from './hashes.ts'
import { newKernel } from './kernel.ts'
import { aligned, bytesOf, type ModelFile } from './model-file.ts'
import { type Sizes, type Weight, type Weights, weightsOf } from './network.ts'
import { classesOf, voicesOf } from './one-of-each.ts'
import { type Packed, pack, packedOf } from './packed.ts'
import { type Parser, roomFor } from './parser.ts'
import { type FitCounts, fitsFrom } from './tags-fit.ts'

/** What training hands over to be packed. */
export interface Trained {
  readonly sizes: Sizes
  readonly tags: readonly string[]
  readonly labels: readonly string[]
  readonly features: readonly string[]
  /** `sizes.input` numbers a feature. */
  readonly table: Float32Array
  /** All weights, in the order of `weightsOf`. */
  readonly weights: Float32Array
  readonly fits: FitCounts
}

function unitOf(values: Float32Array, from: number, to: number, most: number): number {
  let highest = 0
  for (let i = from; i < to; i++) highest = Math.max(highest, Math.abs(values[i] as number))
  return Math.fround((highest || 1) / most)
}

/** The parts of a model file that hold a network. */
export function partsOf(t: Trained): [string, Uint8Array][] {
  const width = t.sizes.input
  const table = new Int8Array(t.table.length)
  const units = new Float32Array(t.features.length)
  for (let r = 0; r < units.length; r++) {
    const unit = unitOf(t.table, r * width, (r + 1) * width, 127)
    units[r] = unit
    for (let i = r * width; i < (r + 1) * width; i++) table[i] = Math.round((t.table[i] as number) / unit)
  }
  const weights = new Int16Array(t.weights.length)
  const weightUnits: number[] = []
  for (const w of Object.values(weightsOf(t.sizes))) {
    const end = w.at + w.rows * w.cols
    const unit = unitOf(t.weights, w.at, end, 32767)
    weightUnits.push(unit)
    for (let i = w.at; i < end; i++) weights[i] = Math.round((t.weights[i] as number) / unit)
  }
  const text = (x: unknown): Uint8Array => bytesOf(Buffer.from(JSON.stringify(x)))
  return [
    ['sizes', text(t.sizes)],
    ['tags', text(t.tags)],
    ['labels', text(t.labels)],
    ['fits', text(t.fits)],
    ['features', bytesOf(Buffer.from(t.features.join('\n')))],
    ['table', bytesOf(table)],
    ['units', bytesOf(units)],
    ['weights', bytesOf(weights)],
    ['weight-units', bytesOf(Float32Array.from(weightUnits))],
  ]
}

/** Makes a parser ready to run from a model file. */
export function parserFrom(file: ModelFile): Parser {
  const sizes = file.json('sizes') as Sizes
  const weights = weightsOf(sizes)
  const packed = packedOf(weights)
  const kernel = newKernel(roomFor(sizes, packed.end))
  const memory = aligned(file.made('memory', () => bytesOf(memoryOf(file, weights, packed))))
  kernel.f32.set(new Float32Array(memory.buffer, memory.byteOffset, memory.byteLength / 4))
  const table = file.part('table')
  const features = Buffer.from(file.part('features')).toString('utf8').split('\n')
  const labels = (file.json('labels') as string[]).map(interned)
  return {
    sizes,
    tags: file.json('tags') as string[],
    labels,
    classes: classesOf(labels),
    voices: voicesOf(labels),
    fits: fitsFrom(file.json('fits') as FitCounts),
    features: new Map(features.map((f, i) => [f, i])),
    table: new Int8Array(table.buffer, table.byteOffset, table.byteLength),
    units: floats(file.part('units')),
    kernel,
    weights,
    packed,
    remembered: new Map(),
  }
}

/** The weights as they lie at the front of the kernel's memory. */
function memoryOf(file: ModelFile, weights: Weights, packed: Packed): Float32Array {
  const memory = new Float32Array(packed.end)
  const { numbers, unitOf } = storedWeights(file, weights)
  for (const w of Object.values(weights)) if (!(w.name in packed.matrices)) fill(memory, w, numbers, unitOf(w.name))
  pack(memory, numbers, unitOf, weights, packed)
  return memory
}

/** What is made of a file of the syntax when it is read, by name. */
export function madeOfSyntax(file: ModelFile): [string, Uint8Array][] {
  const weights = weightsOf(file.json('sizes') as Sizes)
  return [['memory', bytesOf(memoryOf(file, weights, packedOf(weights)))]]
}

interface Stored {
  readonly numbers: Int16Array
  readonly unitOf: (name: string) => number
}

function storedWeights(file: ModelFile, weights: Weights): Stored {
  const units = floats(file.part('weight-units'))
  const byName = new Map(Object.keys(weights).map((name, k) => [name, units[k] as number]))
  const numbers = aligned(file.part('weights'))
  return {
    numbers: new Int16Array(numbers.buffer, numbers.byteOffset, numbers.byteLength / 2),
    unitOf: (name) => byName.get(name) as number,
  }
}

function fill(f32: Float32Array, { at, rows, cols }: Weight, numbers: Int16Array, unit: number): void {
  for (let i = at, end = at + rows * cols; i < end; i++) f32[i] = (numbers[i] as number) * unit
}

/** What a model file keeps of all weights, and of the vectors of features, put in the place of those given. */
export function restore(file: ModelFile, weights: Weights, f32: Float32Array, vectors: Float32Array): void {
  const { numbers, unitOf } = storedWeights(file, weights)
  for (const w of Object.values(weights)) fill(f32, w, numbers, unitOf(w.name))
  const stored = file.part('table')
  const table = new Int8Array(stored.buffer, stored.byteOffset, stored.byteLength)
  const units = floats(file.part('units'))
  const width = vectors.length / units.length
  for (let i = 0; i < vectors.length; i++) vectors[i] = (units[Math.floor(i / width)] as number) * (table[i] as number)
}

function floats(bytes: Uint8Array): Float32Array {
  const { buffer, byteOffset, byteLength } = aligned(bytes)
  return new Float32Array(buffer, byteOffset, byteLength / 4)
}
