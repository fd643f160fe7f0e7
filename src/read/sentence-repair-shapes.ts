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

/** The tokens that are not being changed just now, and which of them hang on which: the first of each, and the next of each. */
let still: readonly Token[] | null = null
let linked = false
let firsts = new Int32Array(256)
let nexts = new Int32Array(256)

/** Says that these tokens stay as they are until {@link changing} is called. */
export function unchanged(tokens: readonly Token[]): void {
  still = tokens
  linked = false
}

/** Says that tokens may change from now on. */
export function changing(): void {
  still = null
}

/** Links what hangs on one head from left to right. */
function link(tokens: readonly Token[]): void {
  const n = tokens.length
  if (n > firsts.length) {
    firsts = new Int32Array(2 * n)
    nexts = new Int32Array(2 * n)
  }
  firsts.fill(-1, 0, n)
  for (let i = n - 1; i >= 0; i--) {
    const { head } = tokens[i]!
    if (head < 0 || head >= n) continue
    nexts[i] = firsts[head]!
    firsts[head] = i
  }
  linked = true
}

/** Whether a token hangs on one before it; asked before a repair is tried that looks at such tokens only. */
export function hangsBehind(now: Now, i: number): boolean {
  const { head } = now()[i]!
  return head >= 0 && head < i
}

/** Hangs a token on another, with a relation where it changes. */
export function hang(at: At, child: number, head: number, deprel?: string): void {
  const token = at(child)
  token.head = head
  if (deprel !== undefined) token.deprel = deprel
}

/** The first token near `head` that hangs on it and fits; -1 for none. */
export function near(tokens: readonly Token[], head: number, holds: (t: Token, i: number) => boolean): number {
  if (tokens === still && head >= 0 && head < tokens.length) {
    if (!linked) link(tokens)
    for (let i = firsts[head]!; i >= 0 && i <= head + REACH; i = nexts[i]!)
      if (i >= head - REACH && holds(tokens[i]!, i)) return i
    return -1
  }
  const from = Math.max(0, head - REACH)
  const to = Math.min(tokens.length, head + REACH + 1)
  for (let i = from; i < to; i++) if (tokens[i]!.head === head && holds(tokens[i]!, i)) return i
  return -1
}

/** The preposition before a noun, in small letters; empty where there is none. */
export function caseOf(tokens: readonly Token[], noun: number): string {
  const k = near(tokens, noun, (t, i) => i < noun && t.deprel === 'case')
  return k < 0 ? '' : tokens[k]!.text.toLowerCase()
}

/** Whether a token hangs, at any depth near by, under another, which then must not be hung on it. */
export function hangsUnder(tokens: readonly Token[], token: number, above: number): boolean {
  let at = token
  for (let steps = 0; at >= 0 && steps < 60; steps++) {
    if (at === above) return true
    at = tokens[at]!.head
  }
  return at >= 0
}

const FINITE = /^(?:VBD|VBZ|VBP|MD)$/

/** Whether another finite verb stands near a token, but for those left out. */
export function finiteNear(
  tokens: readonly Token[],
  at: number,
  leftOut: (token: Token) => boolean = () => false,
): boolean {
  for (let i = Math.max(0, at - REACH); i <= Math.min(tokens.length - 1, at + REACH); i++)
    if (i !== at && FINITE.test(tokens[i]!.xpos) && !leftOut(tokens[i]!)) return true
  return false
}

/** Whether a token can be a party or a thing: a noun, a name, a pronoun or a number. */
export function isNominal(t: Token): boolean {
  return t.upos === 'NOUN' || t.upos === 'PROPN' || t.upos === 'PRON' || t.upos === 'NUM'
}
