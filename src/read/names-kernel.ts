// The sums of the name tagger: the weights of each token's features, added up label by label, eight labels at a time.
// WebAssembly with 128-bit SIMD; whole numbers only, so that the result is the same on every machine.
import { ADD, type Code, code, END, type Frame, LOOP, localsOf, moduleOf, SUBTRACT, V, whole } from './assembly.ts'

/** Labels there is room for; a row of weights has as many bytes. */
export const ROOM = 48
const PARTS = ROOM / 8
/** Numbers a sum takes in at once: tokens times features of each. */
const LIST = 1 << 16

/** Rows of weights by feature number, and the sums over them. */
export interface NameSums {
  /** Adds up the rows of `width` features for each of `n` tokens into `sums`, {@link ROOM} a token; good until the next call. */
  readonly sumsOf: (list: Int32Array, width: number, n: number, to: (sums: Int16Array, token: number) => void) => void
}

const FRAME: Frame = {
  parameters: ['list', 'end', 'out', 'mask', 'table', 'rows'],
  counters: ['feature', 'at', 'row'],
  vectors: Array.from({ length: PARTS }, (_, i) => `sum${i}`),
}

const AND = 0x71
const EQUAL = 0x46
const ZERO = 0x45
const load = (offset: number): Code => [0x28, 2, offset]
const BLOCK: Code = [0x02, 0x40]
const breakIf = (depth: number): Code => [0x0d, depth]
const again = (depth: number): Code => [0x0c, depth]
/** Eight signed bytes as eight 16-bit numbers; their sums; and sixteen bytes of nought. */
const loadEight = (offset: number): Code => [0xfd, 0x01, 3, offset]
const ADD_EIGHT: Code = [0xfd, 0x8e, 0x01]

/** One token: its features from `list` to `end`, the sums to `out`. A table entry is a feature and the byte where its row lies, 0 for free. */
function body(): Code {
  const { read, write, grow } = localsOf(FRAME)
  const each = (make: (i: number) => Code): Code => Array.from({ length: PARTS }, (_, i) => make(i)).flat()
  const size = 8
  return code(
    each((i) => code(V.constant(0), write(`sum${i}`))),
    LOOP,
    BLOCK,
    code(read('list'), load(0), write('feature')),
    // A feature of 0 says nothing.
    code(read('feature'), ZERO, breakIf(0)),
    code(read('feature'), read('mask'), AND, whole(3), 0x74, read('table'), ADD, write('at')),
    LOOP,
    code(read('at'), load(4), write('row')),
    code(read('row'), ZERO, breakIf(1)),
    BLOCK,
    code(read('at'), load(0), read('feature'), EQUAL, breakIf(0)),
    // Not this one: the next entry, around the end of the table.
    code(read('at'), whole(size), ADD, read('table'), SUBTRACT, read('mask'), whole(3), 0x74, whole(7), 0x72, AND),
    code(read('table'), ADD, write('at'), again(1)),
    END,
    END,
    code(read('rows'), read('row'), ADD, write('row')),
    each((i) => code(read('row'), loadEight(8 * i), read(`sum${i}`), ADD_EIGHT, write(`sum${i}`))),
    END,
    grow('list', whole(4)),
    code(read('list'), read('end'), 0x49, breakIf(0)),
    END,
    each((i) => code(read('out'), read(`sum${i}`), V.store(16 * i))),
  )
}

/** As much of WebAssembly as is used here; the compiler's library for Node has no types for it. */
interface Assembly {
  readonly Module: new (bytes: Uint8Array) => object
  readonly Memory: new (size: { initial: number }) => { readonly buffer: ArrayBuffer }
  readonly Instance: new (
    module: object,
    imports: object,
  ) => {
    readonly exports: { token(list: number, end: number, out: number, mask: number, table: number, rows: number): void }
  }
}
const assembly = (globalThis as unknown as { readonly WebAssembly: Assembly }).WebAssembly
let compiled: object | undefined

/** Where what lies in the memory of the sums over so many features: the table of features, the list of one call, the rows. */
function layoutOf(features: number): { mask: number; table: number; list: number; rows: number; end: number } {
  let size = 1024
  while (size < features * 2) size *= 2
  const table = ROOM * 2
  const list = table + size * 8
  const rows = list + LIST * 4
  return { mask: size - 1, table, list, rows, end: rows + (features + 1) * ROOM }
}

/** The memory of the sums but for the list: `features` in any order, with a row of {@link ROOM} weights for each. */
export function sumsMemory(features: Int32Array, weights: Int8Array): Uint8Array {
  const { mask, table, list, end } = layoutOf(features.length)
  const memory = new Uint8Array((end - LIST * 4 + 3) & ~3)
  // Row 0 is never looked at: where a row lies is never 0.
  new Int8Array(memory.buffer).set(weights, list + ROOM)
  const whole32 = new Int32Array(memory.buffer)
  features.forEach((f, i) => {
    let at = f & mask
    while (whole32[table / 4 + at * 2 + 1] !== 0) at = (at + 1) & mask
    whole32[table / 4 + at * 2] = f
    whole32[table / 4 + at * 2 + 1] = (i + 1) * ROOM
  })
  return memory
}

/** Makes the sums over so many features ready, from what {@link sumsMemory} gave. */
export function nameSums(filled: Uint8Array, features: number): NameSums {
  compiled ??= new assembly.Module(moduleOf({ token: { frame: FRAME, body: body() } }))
  const { mask, table, list, rows, end } = layoutOf(features)
  const memory = new assembly.Memory({ initial: Math.ceil(end / 65536) })
  const { token } = new assembly.Instance(compiled, { e: { m: memory } }).exports
  const whole32 = new Int32Array(memory.buffer)
  const bytes = new Uint8Array(memory.buffer)
  bytes.set(filled.subarray(0, list))
  bytes.set(filled.subarray(list, list + end - rows), rows)
  const sums = new Int16Array(memory.buffer, 0, ROOM)
  return {
    sumsOf(given, width, n, to) {
      const most = Math.floor(LIST / width)
      for (let from = 0; from < n; from += most) {
        const count = Math.min(most, n - from)
        whole32.set(given.subarray(from * width, (from + count) * width), list / 4)
        for (let i = 0; i < count; i++) {
          token(list + i * width * 4, list + (i + 1) * width * 4, 0, mask, table, rows)
          to(sums, from + i)
        }
      }
    },
  }
}
