// How repairs look at and change the tokens of a sentence.
import type { Token } from './syntax-types.ts'

/** A token while it is being mended. */
export type Mutable = { -readonly [K in keyof Token]: Token[K] }
/** The tokens as they stand now. */
export type Now = () => readonly Token[]
/** A token to be changed; the first change copies the sentence. */
export type At = (i: number) => Mutable

/** Children are looked for near the head only, so that the work stays linear. */
export const REACH = 30

/** The first token near `head` that hangs on it and fits; -1 for none. */
export function near(tokens: readonly Token[], head: number, holds: (t: Token, i: number) => boolean): number {
  const from = Math.max(0, head - REACH)
  const to = Math.min(tokens.length, head + REACH + 1)
  for (let i = from; i < to; i++) if (tokens[i]!.head === head && holds(tokens[i]!, i)) return i
  return -1
}

const FINITE = /^(?:VBD|VBZ|VBP|MD)$/

/** Whether another finite verb stands near a token. */
export function finiteNear(tokens: readonly Token[], at: number): boolean {
  for (let i = Math.max(0, at - REACH); i <= Math.min(tokens.length - 1, at + REACH); i++)
    if (i !== at && FINITE.test(tokens[i]!.xpos)) return true
  return false
}
