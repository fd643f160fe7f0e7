// The arithmetic of the network on one core: matrix products and gated sums, in WebAssembly with 128-bit SIMD.
// Every sum runs in a fixed order, so that results are the same to the bit on every machine.
import {
  ADD,
  AGAIN_IF,
  type Code,
  code,
  ELSE,
  END,
  type Frame,
  IF,
  LOOP,
  localsOf,
  loopWhile,
  moduleOf,
  SHIFT,
  SUBTRACT,
  TIMES,
  V,
  whole,
} from './assembly.ts'

/** Memory shared with the arithmetic. All offsets and strides are in numbers (four bytes), not bytes. */
export interface Kernel {
  readonly f32: Float32Array
  /**
   * `C = A·B`, or `C += A·B` with `add`: A is m×k with any strides, B is k×n and C m×n with rows `bRow`, `cRow` apart.
   * `n` must be a multiple of 4 and k at least 1.
   */
  readonly product: (
    a: number,
    aRow: number,
    aCol: number,
    b: number,
    bRow: number,
    c: number,
    cRow: number,
    m: number,
    k: number,
    n: number,
    add: 0 | 1,
  ) => void
  /**
   * `C = start + scale·A·B` in whole numbers of 16 bits, two in the place of one number: A is m×2k with rows `aRow` apart, and B is
   * 2k×n in panels of {@link PANEL} columns, each panel with the numbers of each two rows side by side. The scale lies at `scale`.
   * Rows of `start` lie `startRow` apart: 0 where each row starts from the same, and C itself where it is added to.
   * `n` must be a multiple of 4, and so must `k`. Sums must stay below 2³¹.
   */
  readonly dots: (
    a: number,
    aRow: number,
    b: number,
    start: number,
    startRow: number,
    c: number,
    cRow: number,
    m: number,
    k: number,
    n: number,
    scale: number,
  ) => void
  /** Writes `n` numbers (a multiple of 8) times `STEPS` as whole numbers of 16 bits, two in the place of one. */
  readonly narrow: (from: number, to: number, n: number) => void
  /**
   * One word of a gated layer, one direction, `h` wide (a multiple of 4). `own` and `near` each hold what goes in, then what keeps,
   * then what opens, and are added up; `state` is carried from word to word; `extra` is added to the outcome in `out`.
   */
  readonly gated: (own: number, near: number, state: number, extra: number, out: number, h: number) => void
  /** Adds up three rows of `n` numbers (a multiple of 4); of what is below nothing a tenth is left. Worked out in 64 bits. */
  readonly leaky: (a: number, b: number, c: number, out: number, n: number) => void
}

/** How many steps there are from 0 to 1 in numbers made whole by `narrow`. */
export const STEPS = 1024

/** Rows of A and vectors of four columns of B that one pass of the inner loop of the product handles. */
const ROWS = 2
const VECTORS = 4

/** Columns of a panel, which lie together from the first row to the last; the last panel of a matrix may have fewer. */
export const PANEL = 4 * VECTORS
/** Steps along A and B that one turn of the inner loop of the product in whole numbers takes. */
const STRIDE = 4

const each = <T>(n: number, make: (i: number) => T): T[] => Array.from({ length: n }, (_, i) => make(i))
const SUMS = each(ROWS, (r) => each(VECTORS, (v) => `sum${r}${v}`))
const WITHIN = {
  counters: ['i', 'j', 'left', 'pa', 'pb', 'pc'],
  vectors: [...SUMS.flat(), ...each(VECTORS, (v) => `b${v}`), 'x'],
}
const PRODUCT: Frame = {
  parameters: ['a', 'aRow', 'aCol', 'b', 'bRow', 'c', 'cRow', 'm', 'k', 'n', 'add'],
  ...WITHIN,
}
const DOTS: Frame = {
  parameters: ['a', 'aRow', 'b', 'start', 'startRow', 'c', 'cRow', 'm', 'k', 'n', 'scale'],
  counters: [...WITHIN.counters, 'ps', ...each(ROWS - 1, (r) => `pa${r + 1}`)],
  vectors: [...WITHIN.vectors, ...each(ROWS, (r) => `x${r}`)],
}

/** One block of C, `rows` high and `vectors`·4 wide, at row `i` and byte column `j`. */
function block(frame: Frame, rows: number, vectors: number): Code {
  const { read, write, tee, grow } = localsOf(frame)
  const sum = (r: number, v: number): string => `sum${r}${v}`
  const blocks = (make: (r: number, v: number) => Code): Code =>
    each(rows, (r) => each(vectors, (v) => make(r, v)).flat()).flat()
  const row = (r: number): Code => code(read('pc'), r ? code(read('cRow'), ADD) : [])
  const columns = each(vectors, (v) => code(read('pb'), V.load(16 * v), write(`b${v}`)))
  const times = each(rows, (r) =>
    code(
      read('pa'),
      r ? code(read('aRow'), ADD) : [],
      V.loadSplat(0),
      write('x'),
      ...each(vectors, (v) => code(read(sum(r, v)), read('x'), read(`b${v}`), V.times, V.add, write(sum(r, v)))),
    ),
  )
  return code(
    code(read('c'), read('i'), read('cRow'), TIMES, ADD, read('j'), ADD, write('pc')),
    code(read('add'), IF),
    blocks((r, v) => code(row(r), V.load(16 * v), write(sum(r, v)))),
    code(
      ELSE,
      blocks((r, v) => code(V.constant(0), write(sum(r, v)))),
      END,
    ),
    code(read('a'), read('i'), read('aRow'), TIMES, ADD, write('pa')),
    code(read('b'), read('j'), ADD, write('pb')),
    code(read('k'), write('left'), LOOP),
    ...columns,
    ...times,
    grow('pa', read('aCol')),
    grow('pb', read('bRow')),
    code(read('left'), whole(1), SUBTRACT, tee('left'), AGAIN_IF, END),
    blocks((r, v) => code(row(r), read(sum(r, v)), V.store(16 * v))),
  )
}

/** The same in whole numbers, B in panels; {@link STRIDE} steps a turn, so that little is spent on counting. */
function wholeBlock(frame: Frame, rows: number, vectors: number): Code {
  const { read, write, tee, grow } = localsOf(frame)
  const sum = (r: number, v: number): string => `sum${r}${v}`
  const blocks = (make: (r: number, v: number) => Code): Code =>
    each(rows, (r) => each(vectors, (v) => make(r, v)).flat()).flat()
  const from = (r: number): string => (r ? `pa${r}` : 'pa')
  const step = (s: number): Code =>
    code(
      ...each(rows, (r) => code(read(from(r)), V.loadSplat(4 * s), write(`x${r}`))),
      ...each(vectors, (v) =>
        code(
          code(read('pb'), V.load(16 * (s * vectors + v)), write(`b${v}`)),
          ...each(rows, (r) =>
            code(read(sum(r, v)), read(`x${r}`), read(`b${v}`), V.dots, V.addWhole, write(sum(r, v))),
          ),
        ),
      ),
    )
  const row = (of: 'c' | 'start', r: number): Code =>
    code(read(of === 'c' ? 'pc' : 'ps'), r ? code(read(`${of}Row`), ADD) : [])
  return code(
    code(read('c'), read('i'), read('cRow'), TIMES, ADD, read('j'), ADD, write('pc')),
    code(read('start'), read('i'), read('startRow'), TIMES, ADD, read('j'), ADD, write('ps')),
    blocks((r, v) => code(V.constant(0), write(sum(r, v)))),
    code(read('a'), read('i'), read('aRow'), TIMES, ADD, write('pa')),
    ...each(rows - 1, (r) => code(read(from(r)), read('aRow'), ADD, write(from(r + 1)))),
    code(read('b'), read('j'), read('k'), TIMES, ADD, write('pb')),
    code(read('k'), write('left'), LOOP),
    ...each(STRIDE, step),
    ...each(rows, (r) => grow(from(r), whole(4 * STRIDE))),
    grow('pb', whole(16 * vectors * STRIDE)),
    code(read('left'), whole(STRIDE), SUBTRACT, tee('left'), AGAIN_IF, END),
    code(read('scale'), V.loadSplat(0), write('x')),
    blocks((r, v) =>
      code(
        row('c', r),
        row('start', r),
        V.load(16 * v),
        code(read(sum(r, v)), V.fromWhole, read('x'), V.times, V.add),
        V.store(16 * v),
      ),
    ),
  )
}

/** Makes offsets in numbers offsets in bytes. */
const inBytes = (frame: Frame, names: readonly string[]): Code => {
  const { read, write } = localsOf(frame)
  return names.flatMap((p) => code(read(p), whole(2), SHIFT, write(p)))
}

/** Goes over C in blocks, from left to right and from above; `last` are the widths of strips for what is left at the right. */
function productBody(frame: Frame, make: typeof block, last: readonly number[]): Code {
  const l = localsOf(frame)
  const strip = (vectors: number): Code =>
    code(
      code(whole(0), l.write('i')),
      loopWhile(l, 'i', 'm', ROWS, code(make(frame, ROWS, vectors), l.grow('i', whole(ROWS)))),
      loopWhile(l, 'i', 'm', 1, code(make(frame, 1, vectors), l.grow('i', whole(1)))),
      l.grow('j', whole(16 * vectors)),
    )
  return code(
    inBytes(
      frame,
      frame.parameters.filter((p) => !/^(?:m|k|add)$/.test(p)),
    ),
    ...[VECTORS, ...last].map((vectors) => loopWhile(l, 'j', 'n', 16 * vectors, strip(vectors))),
  )
}

const NARROW: Frame = { parameters: ['from', 'to', 'n'], counters: ['j'], vectors: [] }

function narrowBody(): Code {
  const l = localsOf(NARROW)
  const part = (skip: number): Code =>
    code(l.read('from'), l.read('j'), ADD, V.load(skip), V.constant(STEPS), V.times, V.nearest, V.toWhole)
  return code(
    inBytes(NARROW, NARROW.parameters),
    loopWhile(
      l,
      'j',
      'n',
      32,
      code(
        code(l.read('to'), part(0), part(16), V.narrow, V.store(0)),
        l.grow('to', whole(16)),
        l.grow('j', whole(32)),
      ),
    ),
  )
}

const GATED: Frame = {
  parameters: ['own', 'near', 'state', 'extra', 'out', 'h'],
  counters: ['j'],
  vectors: ['goes', 'keep', 'open', 'now'],
}

function gatedBody(): Code {
  const l = localsOf(GATED)
  const { read, write } = l
  const load = (base: string, thirds: number): Code => {
    const skip = each(thirds, () => code(read('h'), ADD))
    return code(read(base), ...skip, read('j'), ADD, V.load(0))
  }
  const both = (thirds: number): Code => code(load('own', thirds), load('near', thirds), V.add)
  /** x / √(1 + x²) of what is in a local. */
  const squash = (x: string): Code => code(read(x), V.constant(1), read(x), read(x), V.times, V.add, V.root, V.divide)
  const gate = (x: string): Code => code(V.constant(0.5), V.constant(0.5), squash(x), V.times, V.add, write(x))
  return code(
    inBytes(GATED, GATED.parameters),
    loopWhile(
      l,
      'j',
      'h',
      16,
      code(
        code(both(0), write('goes')),
        code(both(1), write('keep'), gate('keep')),
        code(both(2), write('open'), gate('open')),
        code(read('keep'), load('state', 0), read('goes'), V.subtract, V.times, read('goes'), V.add, write('now')),
        code(read('state'), read('j'), ADD, read('now'), V.store(0)),
        code(read('out'), read('j'), ADD, read('open'), squash('now'), V.times, load('extra', 0), V.add, V.store(0)),
        l.grow('j', whole(16)),
      ),
    ),
  )
}

const LEAKY: Frame = { parameters: ['a', 'b', 'c', 'out', 'n'], counters: ['j'], vectors: ['sum'] }
/** What is left of a number below nothing. */
const LEAK = 0.1

function leakyBody(): Code {
  const l = localsOf(LEAKY)
  const at = (row: string): Code => code(l.read(row), l.read('j'), ADD)
  const load = (row: string, skip: number): Code => code(at(row), V.loadPair(skip), V.widen)
  const pair = (skip: number): Code =>
    code(
      code(load('a', skip), load('b', skip), V.addWide, load('c', skip), V.addWide, l.write('sum')),
      code(at('out'), l.read('sum'), l.read('sum'), V.constantWide(LEAK), V.timesWide, V.largerWide, V.shorten),
      V.storePair(skip),
    )
  return code(
    inBytes(LEAKY, LEAKY.parameters),
    loopWhile(l, 'j', 'n', 16, code(pair(0), pair(8), l.grow('j', whole(16)))),
  )
}

/** As much of WebAssembly as is used here; the compiler's library for Node has no types for it. */
interface Assembly {
  readonly Module: new (bytes: Uint8Array) => object
  readonly Memory: new (size: { initial: number }) => { readonly buffer: ArrayBuffer }
  readonly Instance: new (module: object, imports: object) => { readonly exports: Omit<Kernel, 'f32'> }
}
const assembly = (globalThis as unknown as { readonly WebAssembly: Assembly }).WebAssembly

let compiled: object | undefined

/** A kernel with room for `size` numbers. */
export function newKernel(size: number): Kernel {
  compiled ??= new assembly.Module(
    moduleOf({
      product: { frame: PRODUCT, body: productBody(PRODUCT, block, [1]) },
      dots: { frame: DOTS, body: productBody(DOTS, wholeBlock, [3, 2, 1]) },
      narrow: { frame: NARROW, body: narrowBody() },
      gated: { frame: GATED, body: gatedBody() },
      leaky: { frame: LEAKY, body: leakyBody() },
    }),
  )
  const memory = new assembly.Memory({ initial: Math.ceil((size * 4) / 65536) + 1 })
  const exports = new assembly.Instance(compiled, { e: { m: memory } }).exports
  return { f32: new Float32Array(memory.buffer), ...exports }
}
