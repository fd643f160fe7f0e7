// The container of trained weights: named parts of numbers and text in one file packed by Zstandard. Written by train/, read here.
import { readFileSync } from 'node:fs'
import { constants, zstdCompressSync, zstdDecompressSync } from 'node:zlib'
import { ParleyError } from '../model/index.ts'

/** Raised when the layout of model files changes. */
const MODEL_FORMAT = 1
/** First bytes of an unpacked file. */
const MODEL_MAGIC = 'PARLEYMODEL'

/** The parts of a model file. */
export interface ModelFile {
  /** Names of all parts, in the order they lie. */
  readonly names: readonly string[]
  /** Bytes of a part, aligned for any typed array; throws `model/unreadable` where there is no such part. */
  part(name: string): Uint8Array
  /** A part as JSON; throws `model/unreadable` where it is none. */
  json(name: string): unknown
  /** A part that follows from others: what lies in the file, as a built Parley has it (models-unpacked.ts), or is made now. */
  made(name: string, make: () => Uint8Array): Uint8Array
}

interface Entry {
  readonly name: string
  readonly at: number
  readonly length: number
}

function unreadable(path: string, why: string, cause?: unknown): ParleyError {
  return new ParleyError(
    'model/unreadable',
    `The model file ${path} cannot be read: ${why}.`,
    'Install Parley again, or make the file again with `npm run train`.',
    cause,
  )
}

/** Parses an unpacked model file; `path` is for messages only. */
export function parseModel(bytes: Uint8Array, path: string): ModelFile {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (head.length < 24 || head.toString('latin1', 0, MODEL_MAGIC.length) !== MODEL_MAGIC) {
    throw unreadable(path, 'it is not a model file')
  }
  if (head[MODEL_MAGIC.length] !== MODEL_FORMAT) throw unreadable(path, 'it is of another version')
  const size = head.readUInt32LE(16)
  let entries: Map<string, Entry>
  try {
    const list = JSON.parse(head.toString('utf8', 20, 20 + size)) as Entry[]
    entries = new Map(list.map((e) => [e.name, e]))
  } catch (e) {
    throw unreadable(path, 'its table of contents is broken', e)
  }
  const base = (20 + size + 7) & ~7
  const part = (name: string): Uint8Array => {
    const e = entries.get(name)
    if (!e || base + e.at + e.length > bytes.byteLength) throw unreadable(path, `part "${name}" is missing`)
    return bytes.subarray(base + e.at, base + e.at + e.length)
  }
  const json = (name: string): unknown => {
    const text = Buffer.from(part(name)).toString('utf8')
    try {
      return JSON.parse(text) as unknown
    } catch (e) {
      throw unreadable(path, `part "${name}" is broken`, e)
    }
  }
  const made = (name: string, make: () => Uint8Array): Uint8Array => (entries.has(name) ? part(name) : make())
  return { names: [...entries.keys()], part, json, made }
}

/** Packs parts into the bytes that {@link parseModel} reads; every part begins at a multiple of eight. */
export function packModel(parts: readonly (readonly [name: string, bytes: Uint8Array])[]): Uint8Array {
  const entries: Entry[] = []
  let at = 0
  for (const [name, bytes] of parts) {
    entries.push({ name, at, length: bytes.byteLength })
    at = (at + bytes.byteLength + 7) & ~7
  }
  const table = Buffer.from(JSON.stringify(entries))
  const base = (20 + table.length + 7) & ~7
  const out = Buffer.alloc(base + at)
  out.write(MODEL_MAGIC, 'latin1')
  out[MODEL_MAGIC.length] = MODEL_FORMAT
  out.writeUInt32LE(table.length, 16)
  table.copy(out, 20)
  parts.forEach(([, bytes], i) => {
    out.set(bytes, base + (entries[i] as Entry).at)
  })
  return out
}

/** A model file as it ships: the bytes of {@link packModel}, made small. Zstandard unpacks in a third of Brotli's time. */
export function sealModel(bytes: Uint8Array): Buffer {
  const params = { [constants.ZSTD_c_compressionLevel]: 19, [constants.ZSTD_c_windowLog]: 25 }
  return zstdCompressSync(bytes, { params })
}

/** Room for what is unpacked at once, in bytes; more is put together. */
const ROOM = 2 ** 23

/**
 * Reads a model file of models/ by name, packed or not.
 * @throws ParleyError `model/unreadable` when it is missing, damaged or of another version.
 */
export function readModel(name: string, folder: URL = new URL('../../models/', import.meta.url)): ModelFile {
  const url = new URL(name, folder)
  try {
    const bytes = readFileSync(url)
    const isPacked = bytes.toString('latin1', 0, MODEL_MAGIC.length) !== MODEL_MAGIC
    return parseModel(isPacked ? zstdDecompressSync(bytes, { chunkSize: ROOM }) : bytes, url.pathname)
  } catch (e) {
    if (e instanceof ParleyError) throw e
    throw unreadable(url.pathname, e instanceof Error ? e.message : 'unknown reason', e)
  }
}

/** Bytes that begin where any typed array may: those given, or a copy. */
export function aligned(bytes: Uint8Array): Uint8Array {
  return bytes.byteOffset % 8 === 0 ? bytes : Uint8Array.from(bytes)
}

/** The bytes of a typed array. */
export function bytesOf(a: ArrayBufferView): Uint8Array {
  return new Uint8Array(a.buffer, a.byteOffset, a.byteLength)
}
