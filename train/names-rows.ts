// The arithmetic of learning names: rows of weights added up for a token, and moved by AdaGrad, four labels at a time.
// WebAssembly with 128-bit SIMD, every sum in a fixed order: the same corpora give the same bytes.
import { ADD, type Code, code, END, type Frame, LOOP, localsOf, moduleOf, V, whole } from '../src/read/assembly.ts'

/** Labels of a row, with room to the next multiple of four. */
export const ROW = 44
const PARTS = ROW / 4
const BYTES = ROW * 4

/** How a row is handed over: the bytes before it. */
export const offsetOf = (row: number): number => row * 2 * BYTES

/** Rows of weights and what was moved of each so far. */
export interface LearntRows {
  /** All numbers: of row r the weights from `at(r)` on, then as many sums of squares. */
  readonly f32: Float32Array
  readonly at: (row: number) => number
  /** Where the rows of a token's features are handed over, each as {@link offsetOf} says. */
  readonly rows: Int32Array
  /** Adds up the rows handed over, into `sums`. */
  readonly gather: (count: number) => void
  /** Moves the rows handed over against the gradient that stands in `sums`. */
  readonly move: (count: number) => void
  readonly sums: Float32Array
}

const FRAME: Frame = {
  parameters: ['list', 'end', 'base'],
  counters: ['row'],
  vectors: [...Array.from({ length: PARTS }, (_, i) => `sum${i}`), 'x', 'g', 'q'],
}
const { read, write, grow } = localsOf(FRAME)
const each = (make: (i: number) => Code): Code => Array.from({ length: PARTS }, (_, i) => make(i)).flat()
const SUMS_AT = 0
const LIST_AT = BYTES

/** Runs `body` with `row` the byte where each row of the list begins; the list is not empty. */
const overRows = (body: Code): Code =>
  code(
    LOOP,
    code(read('list'), 0x28, 2, 0, read('base'), ADD, write('row')),
    body,
    grow('list', whole(4)),
    code(read('list'), read('end'), 0x49, 0x0d, 0),
    END,
  )

function gatherBody(): Code {
  return code(
    each((i) => code(V.constant(0), write(`sum${i}`))),
    overRows(each((i) => code(read('row'), V.load(16 * i), read(`sum${i}`), V.add, write(`sum${i}`)))),
    each((i) => code(whole(SUMS_AT), read(`sum${i}`), V.store(16 * i))),
  )
}

function moveBody(rate: number, price: number): Code {
  return code(
    each((i) => code(whole(SUMS_AT), V.load(16 * i), write(`sum${i}`))),
    overRows(
      each((i) =>
        code(
          code(read('row'), V.load(16 * i), write('x')),
          code(read('x'), V.constant(price), V.times, read(`sum${i}`), V.add, write('g')),
          code(read('g'), read('g'), V.times, read('row'), V.load(BYTES + 16 * i), V.add, write('q')),
          code(read('row'), read('q'), V.store(BYTES + 16 * i)),
          code(read('row'), read('x')),
          code(read('g'), V.constant(rate), V.times, read('q'), V.root, V.divide, V.subtract),
          V.store(16 * i),
        ),
      ),
    ),
  )
}

/** As much of WebAssembly as is used here; the compiler's library for Node has no types for it. */
type Step = (list: number, end: number, base: number) => void
interface Assembly {
  readonly Module: new (bytes: Uint8Array) => object
  readonly Memory: new (size: { initial: number }) => { readonly buffer: ArrayBuffer }
  readonly Instance: new (module: object, imports: object) => { readonly exports: { gather: Step; move: Step } }
}
const assembly = (globalThis as unknown as { readonly WebAssembly: Assembly }).WebAssembly

/** Rows of noughts, to be moved in steps of length `rate`; `price` is that of a weight's square; a token has at most `most` features. */
export function newRows(count: number, most: number, rate: number, price: number): LearntRows {
  const base = (LIST_AT + most * 4 + 15) & ~15
  const memory = new assembly.Memory({ initial: Math.ceil((base + count * 2 * BYTES) / 65536) })
  const module = new assembly.Module(
    moduleOf({ gather: { frame: FRAME, body: gatherBody() }, move: { frame: FRAME, body: moveBody(rate, price) } }),
  )
  const { gather, move } = new assembly.Instance(module, { e: { m: memory } }).exports
  const f32 = new Float32Array(memory.buffer)
  const at = (row: number): number => base / 4 + row * 2 * ROW
  for (let r = 0; r < count; r++) f32.fill(1e-2, at(r) + ROW, at(r) + 2 * ROW)
  const sums = f32.subarray(0, ROW)
  const list = new Int32Array(memory.buffer, LIST_AT, most)
  const step =
    (run: Step) =>
    (n: number): void => {
      if (n > 0) run(LIST_AT, LIST_AT + n * 4, base)
    }
  return {
    f32,
    at,
    rows: list,
    sums,
    gather: (n) => (n === 0 ? sums.fill(0) : step(gather)(n)),
    move: step(move),
  }
}
