// Just enough of an assembler for WebAssembly to write loops over rows of numbers by hand. Knows nothing of what they compute.

/** Instructions as bytes. */
export type Code = readonly number[]

const I32 = 0x7f
const V128 = 0x7b
const VOID = 0x40

function unsigned(n: number): number[] {
  const out: number[] = []
  let rest = n
  do {
    const byte = rest & 127
    rest >>>= 7
    out.push(rest ? byte | 128 : byte)
  } while (rest)
  return out
}

function signed(n: number): number[] {
  const out: number[] = []
  let rest = n
  for (;;) {
    const byte = rest & 127
    rest >>= 7
    if ((rest === 0 && !(byte & 64)) || (rest === -1 && byte & 64)) return [...out, byte]
    out.push(byte | 128)
  }
}

/** Instructions one after the other. */
export const code = (...parts: readonly (Code | number)[]): Code => parts.flat()

/** Puts a whole number of 32 bits on the stack. */
export const whole = (n: number): Code => [0x41, ...signed(n)]
const vector = (op: number, ...rest: number[]): Code => [0xfd, ...unsigned(op), ...rest]

/** Adds two whole numbers. */
export const ADD = 0x6a
/** Takes one whole number from another. */
export const SUBTRACT = 0x6b
/** Multiplies two whole numbers. */
export const TIMES = 0x6c
/** Shifts left. */
export const SHIFT = 0x74
/** Opens what is done only where the number on the stack is not 0. */
export const IF: Code = [0x04, VOID]
/** Opens what is done otherwise. */
export const ELSE = 0x05
/** Closes what {@link IF}, {@link LOOP} or a function opened. */
export const END = 0x0b
/** Opens a loop, which {@link AGAIN_IF} runs once more. */
export const LOOP: Code = [0x03, VOID]
/** Runs the loop once more where the number on the stack is not 0. */
export const AGAIN_IF: Code = [0x0d, 0]

/** On four numbers at once. */
export const V = {
  load: (offset: number): Code => vector(0x00, 2, ...unsigned(offset)),
  loadSplat: (offset: number): Code => vector(0x09, 2, ...unsigned(offset)),
  store: (offset: number): Code => vector(0x0b, 2, ...unsigned(offset)),
  /** Two numbers of 32 bits, and noughts behind them. */
  loadPair: (offset: number): Code => vector(0x5d, 2, ...unsigned(offset)),
  storePair: (offset: number): Code => vector(0x5b, 2, ...unsigned(offset), 0),
  /** Four times the same number. */
  constant: (n: number): Code => {
    const bytes = new Uint8Array(Float32Array.of(n, n, n, n).buffer)
    return vector(0x0c, ...bytes)
  },
  root: vector(0xe3),
  add: vector(0xe4),
  subtract: vector(0xe5),
  times: vector(0xe6),
  divide: vector(0xe7),
  nearest: vector(0x6a),
  /** Whole numbers of 32 bits from numbers, and back. */
  toWhole: vector(0xf8),
  fromWhole: vector(0xfa),
  /** Two vectors of 32-bit whole numbers become one of 16 bits; what is too large becomes the largest. */
  narrow: vector(0x85),
  /** Two numbers of 64 bits from the first two of 32, and back. */
  widen: vector(0x5f),
  shorten: vector(0x5e),
  /** Twice the same number of 64 bits. */
  constantWide: (n: number): Code => vector(0x0c, ...new Uint8Array(Float64Array.of(n, n).buffer)),
  addWide: vector(0xf0),
  timesWide: vector(0xf2),
  /** The larger of each two. */
  largerWide: vector(0xf7),
  /** Products of 16-bit whole numbers, each two added up. */
  dots: vector(0xba),
  addWhole: vector(0xae),
}

/** A function's parameters (whole numbers), then its own whole numbers, then its own vectors, by name. */
export interface Frame {
  readonly parameters: readonly string[]
  readonly counters: readonly string[]
  readonly vectors: readonly string[]
}

/** How a function reads and writes its locals. */
export interface Locals {
  readonly read: (name: string) => Code
  readonly write: (name: string) => Code
  /** Writes and keeps the value. */
  readonly tee: (name: string) => Code
  /** Adds to a whole number. */
  readonly grow: (name: string, by: Code) => Code
}

/** Gives every name of a frame its number, and what reads and writes it. */
export function localsOf(frame: Frame): Locals {
  const names = [...frame.parameters, ...frame.counters, ...frame.vectors]
  const numbers = new Map(names.map((name, i) => [name, i]))
  const at = (name: string): number => {
    const n = numbers.get(name)
    if (n === undefined) throw new Error(`no local ${name}`)
    return n
  }
  const read = (name: string): Code => [0x20, ...unsigned(at(name))]
  const write = (name: string): Code => [0x21, ...unsigned(at(name))]
  return {
    read,
    write,
    tee: (name) => [0x22, ...unsigned(at(name))],
    grow: (name, by) => [...read(name), ...by, ADD, ...write(name)],
  }
}

/** Runs `body` as long as `least <= limit - counter`. */
export function loopWhile(l: Locals, counter: string, limit: string, least: number, body: Code): Code {
  return code(LOOP, l.read(limit), l.read(counter), SUBTRACT, whole(least), 0x4e, IF, body, 0x0c, 1, END, END)
}

/** A module that takes memory `e.m` and gives the functions by name. */
export function moduleOf(
  functions: Readonly<Record<string, { readonly frame: Frame; readonly body: Code }>>,
): Uint8Array {
  const all = Object.entries(functions)
  const text = (s: string): number[] => [s.length, ...Buffer.from(s)]
  const section = (id: number, content: Code): number[] => [id, ...unsigned(content.length), ...content]
  const list = (items: readonly Code[]): number[] => [...unsigned(items.length), ...items.flat()]
  const types = all.map(([, f]) => [0x60, f.frame.parameters.length, ...f.frame.parameters.map(() => I32), 0])
  const bodies = all.map(([, { frame, body }]) => {
    const locals = [2, ...unsigned(frame.counters.length), I32, ...unsigned(frame.vectors.length), V128]
    return [...unsigned(locals.length + body.length + 1), ...locals, ...body, END]
  })
  return Uint8Array.from([
    ...[0x00, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
    ...section(1, list(types)),
    ...section(2, [1, ...text('e'), ...text('m'), 2, 0, 1]),
    ...section(3, list(all.map((_, i) => [i]))),
    ...section(7, list(all.map(([name], i) => [...text(name), 0, i]))),
    ...section(10, list(bodies)),
  ])
}
