// What the parser looks at: the words on top of its stack, those next in line, their children, and what lies between.
import { mix } from './linear.ts'

/** Numbers for the words and tags of a sentence, the root at `n`. */
export interface Prepared {
  readonly n: number
  readonly words: Int32Array
  readonly tags: Int32Array
  readonly upos: Int32Array
  /** 1 punctuation, 2 verb, 4 conjunction. */
  readonly between: Uint8Array
}

/** Where a parse stands. */
export interface State {
  readonly n: number
  depth: number
  front: number
  readonly stack: Int32Array
  readonly heads: Int32Array
  readonly labels: Int32Array
  readonly left: Int32Array
  readonly left2: Int32Array
  readonly right: Int32Array
  readonly right2: Int32Array
  readonly lefts: Int32Array
  readonly rights: Int32Array
  readonly leftSet: Int32Array
  readonly rightSet: Int32Array
}

export function startState(n: number): State {
  const none = () => new Int32Array(n + 1).fill(-1)
  const zero = () => new Int32Array(n + 1)
  return {
    n,
    depth: 0,
    front: 0,
    stack: new Int32Array(n + 2),
    heads: none(),
    labels: none(),
    left: none(),
    left2: none(),
    right: none(),
    right2: none(),
    lefts: zero(),
    rights: zero(),
    leftSet: zero(),
    rightSet: zero(),
  }
}

const distance = (d: number): number => (d <= 5 ? d : d > 10 ? 7 : 6)

/** Writes the features of a state to `f` and returns how many there are. */
export function parseFeatures(s: State, x: Prepared, f: Int32Array): number {
  const { words: W, tags: T, upos: U } = x
  const { n, depth, front: b } = s
  const s0 = depth > 0 ? (s.stack[depth - 1] as number) : -1
  const s1 = depth > 1 ? (s.stack[depth - 2] as number) : -1
  const s2 = depth > 2 ? (s.stack[depth - 3] as number) : -1
  const b1 = b + 1 <= n ? b + 1 : -1
  const b2 = b + 2 <= n ? b + 2 : -1
  const b3 = b + 3 <= n ? b + 3 : -1
  const w = (i: number): number => (i < 0 ? -5 : (W[i] as number))
  const t = (i: number): number => (i < 0 ? -6 : (T[i] as number))
  const u = (i: number): number => (i < 0 ? -7 : (U[i] as number))
  const l = (i: number): number => (i < 0 ? -8 : (s.labels[i] as number) + 50)
  const at = (i: number, a: Int32Array): number => (i < 0 ? -1 : (a[i] as number))
  const count = (i: number, a: Int32Array): number => (i < 0 ? 0 : (a[i] as number))
  const s0w = w(s0)
  const s0t = t(s0)
  const s0u = u(s0)
  const s1w = w(s1)
  const s1t = t(s1)
  const b0w = w(b)
  const b0t = t(b)
  const b0u = u(b)
  const b1w = w(b1)
  const b1t = t(b1)
  const b2t = t(b2)
  const s2t = t(s2)
  const b1u = u(b1)
  const s0l = at(s0, s.left)
  const s0r = at(s0, s.right)
  const b0l = at(b, s.left)
  const s1l = at(s1, s.left)
  const s1r = at(s1, s.right)
  const d = distance(s0 < 0 ? 0 : b - s0)
  const d2 = distance(s1 < 0 || s0 < 0 ? 0 : s0 - s1)
  let k = 0
  const one = (id: number, a: number): void => {
    f[k++] = mix(a, id)
  }
  const two = (id: number, a: number, c: number): void => {
    f[k++] = mix(mix(a, c), id)
  }
  const three = (id: number, a: number, c: number, e: number): void => {
    f[k++] = mix(mix(mix(a, c), e), id)
  }
  f[k++] = 3
  one(1, s0w)
  one(2, s0t)
  two(3, s0w, s0t)
  one(4, s1w)
  one(5, s1t)
  two(6, s1w, s1t)
  one(7, b0w)
  one(8, b0t)
  two(9, b0w, b0t)
  one(10, b1w)
  one(11, b1t)
  two(12, b1w, b1t)
  one(13, b2t)
  one(14, w(b2))
  one(15, s2t)
  one(16, t(b3))
  two(20, s0w, b0w)
  three(21, s0w, b0w, mix(s0t, b0t))
  two(22, s0t, b0t)
  two(23, s0w, b0t)
  two(24, s0t, b0w)
  three(25, s0w, s0t, b0t)
  three(26, s0t, b0w, b0t)
  two(27, s1w, s0w)
  two(28, s1t, s0t)
  two(29, s1w, s0t)
  two(30, s1t, s0w)
  two(31, b0t, b1t)
  two(62, b0w, b1t)
  two(63, b0t, b1w)
  two(64, s1w, b0w)
  two(65, s1t, b0t)
  three(32, s0t, b0t, b1t)
  three(33, s1t, s0t, b0t)
  three(34, b0t, b1t, b2t)
  three(35, s2t, s1t, s0t)
  three(36, s0w, b0t, b1t)
  three(37, s1t, s0w, b0t)
  three(38, s1t, s0t, b0w)
  three(66, s1w, s0t, b0t)
  three(67, s0u, b0u, mix(b1u, u(b2)))
  three(68, u(s1), s0u, mix(b0u, b1u))
  three(39, s0t, t(s0l), l(s0l))
  three(40, s0t, t(s0r), l(s0r))
  three(41, b0t, t(b0l), l(b0l))
  three(42, s1t, t(s1l), l(s1l))
  three(43, s1t, t(s1r), l(s1r))
  three(44, s0t, t(s0l), b0t)
  three(45, s0t, t(s0r), b0t)
  three(46, s0t, t(b0l), b0t)
  three(47, s1t, t(s1r), s0t)
  three(48, s1t, t(s0l), s0t)
  three(49, s1t, t(s0r), s0t)
  two(50, w(s0l), s0t)
  two(51, w(s0r), s0t)
  two(52, w(b0l), b0t)
  two(69, w(s1r), s1t)
  three(70, mix(s0t, l(s0l)), l(at(s0, s.left2)), t(at(s0, s.left2)))
  three(71, mix(s0t, l(s0r)), l(at(s0, s.right2)), t(at(s0, s.right2)))
  three(72, mix(b0t, l(b0l)), l(at(b, s.left2)), t(at(b, s.left2)))
  three(73, mix(s1t, l(s1r)), l(at(s1, s.right2)), t(at(s1, s.right2)))
  two(53, d, s0w)
  two(54, d, s0t)
  two(55, d, b0w)
  two(56, d, b0t)
  three(57, d, s0t, b0t)
  three(58, d2, s1t, s0t)
  three(74, d, s0w, b0w)
  const lefts = count(s0, s.lefts)
  const rights = count(s0, s.rights)
  two(59, s0t, lefts)
  two(60, s0t, rights + 20)
  two(61, b0t, count(b, s.lefts) + 40)
  two(75, s0w, rights + 20)
  two(76, s0w, lefts)
  two(77, b0w, count(b, s.lefts))
  two(78, s1t, count(s1, s.rights))
  two(79, s1w, count(s1, s.rights))
  two(80, s0t, count(s0, s.leftSet))
  two(81, s0t, count(s0, s.rightSet))
  two(82, b0t, count(b, s.leftSet))
  two(83, s0w, count(s0, s.leftSet))
  two(84, s0w, count(s0, s.rightSet))
  two(85, b0w, count(b, s.leftSet))
  two(86, s1t, count(s1, s.rightSet))
  two(87, s1t, count(s1, s.leftSet))
  let flags = 0
  if (s0 >= 0) for (let i = Math.max(s0 + 1, b - 60); i < b; i++) flags |= x.between[i] as number
  three(88, flags, s0t, b0t)
  two(89, flags, d)
  return k
}
