// From claims to groups of claims about one happening. Pairs that score high enough make a graph; each connected part of it is
// a component, and is parted into groups strongest pair first. All of it depends on the set of claims, never on their order.

import { keysNear, type Node } from './features.ts'
import { inOrder } from './linked-claim.ts'
import { JOINED, partsOf, totalOf } from './score.ts'

/** Claims about one happening, in order, with the weakest pair that holds them together. */
interface Group {
  readonly nodes: readonly [Node, ...Node[]]
  readonly weakest: readonly [Node, Node] | null
}

/** Claims that hang together, already parted into groups. Nothing outside a component has a say in it. */
export interface Component {
  readonly groups: readonly Group[]
}

/** What people decided about groups; claims by their short ids ({@link shortId}). */
export interface Ties {
  /** Pairs whose groups are one. */
  readonly together: readonly (readonly [string, string])[]
  /** Claims taken out of their group, each with the number of the decision: only those of one number stay together. */
  readonly cut: ReadonlyMap<string, number>
}

const NO_TIES: Ties = { together: [], cut: new Map() }

/** A claim's id with twelve digits of its report's. */
export function shortId(claim: string): string {
  const colon = claim.indexOf(':')
  return colon < 12 ? claim : claim.slice(0, 12) + claim.slice(colon)
}

/** How far below {@link JOINED} the mean score between two groups may lie. */
const SLACK = 0.1
/** Pairs looked at between two groups: so many from each at the most. */
const SAMPLE = 12
/** The larger of the two groups is looked at with so many. */
const MOST = 60

interface Edge {
  readonly a: number
  readonly b: number
  readonly score: number
}

/** Parts claims into components and groups; every claim is in exactly one group. `claims` may come in any order. */
export function componentsOf(claims: readonly Node[], ties: Ties = NO_TIES): readonly Component[] {
  const nodes = [...claims].sort((a, b) => inOrder(a.claim, b.claim))
  const together = togetherIn(nodes, ties)
  const edges = edgesOf(nodes, ties.cut)
  const top = nodes.map((_, i) => i)
  for (const { a, b } of edges) union(top, a, b)
  for (const { a, b } of together) union(top, a, b)
  const parts = new Map<number, Part>()
  nodes.forEach((_, i) => {
    const root = find(top, i)
    const part = parts.get(root)
    if (part) part.nodes.push(i)
    else parts.set(root, { nodes: [i], edges: [], together: [] })
  })
  for (const edge of edges) parts.get(find(top, edge.a))?.edges.push(edge)
  for (const edge of together) parts.get(find(top, edge.a))?.together.push(edge)
  return [...parts.values()].map((part) => ({ groups: groupsIn(nodes, part) }))
}

interface Part {
  readonly nodes: number[]
  readonly edges: Edge[]
  readonly together: Edge[]
}

function togetherIn(nodes: readonly Node[], ties: Ties): Edge[] {
  if (ties.together.length === 0) return []
  const place = new Map(nodes.map((n, i) => [shortId(n.claim.claim.id), i]))
  return ties.together.flatMap(([x, y]) => {
    const [a, b] = [place.get(x), place.get(y)]
    return a === undefined || b === undefined || a === b ? [] : [{ a: Math.min(a, b), b: Math.max(a, b), score: 1 }]
  })
}

/** Every pair that scores high enough, each once. Standing states of affairs are tied to the first of their kind only. */
function edgesOf(nodes: readonly Node[], cut: Ties['cut']): Edge[] {
  const label = cut.size === 0 ? null : nodes.map((n) => cut.get(shortId(n.claim.claim.id)))
  const kept = new Map<number, number[]>()
  const standing = new Map<string, number>()
  const edges: Edge[] = []
  const met = new Int32Array(nodes.length).fill(-1)
  nodes.forEach((node, i) => {
    if (node.standing !== null) {
      const key = `${node.standing} ${label?.[i] ?? ''}`
      const first = standing.get(key)
      if (first === undefined) standing.set(key, i)
      else edges.push({ a: first, b: i, score: 1 })
      return
    }
    for (const key of keysNear(node)) {
      const there = kept.get(key)
      if (there === undefined) continue
      for (const j of there) {
        if (met[j] === i) continue
        met[j] = i
        if (label !== null && label[i] !== label[j]) continue
        const score = totalOf(partsOf(nodes[j] as Node, node))
        if (score >= JOINED) edges.push({ a: j, b: i, score })
      }
    }
    for (const key of node.keys) {
      const there = kept.get(key)
      if (there) there.push(i)
      else kept.set(key, [i])
    }
  })
  return edges
}

/** A group that grows: members are put in order when they are looked at. */
interface Growing {
  members: number[]
  ordered: boolean
  weakest: Edge | null
}

function groupsIn(nodes: readonly Node[], part: Part): readonly Group[] {
  const group = new Map<number, Growing>()
  for (const i of part.nodes) group.set(i, { members: [i], ordered: true, weakest: null })
  const join = (edge: Edge, must: boolean): void => {
    const [g, h] = [group.get(edge.a), group.get(edge.b)]
    if (!g || !h || g === h || (!must && !agree(nodes, inPlace(g), inPlace(h)))) return
    const weakest = [g.weakest, h.weakest, edge].reduce(
      (w, e) => (w === null || (e && e.score < w.score) ? e : w),
      null,
    )
    // The smaller goes into the larger, so that a long row of joinings stays quick.
    const [small, large] = g.members.length < h.members.length ? [g, h] : [h, g]
    for (const i of small.members) {
      large.members.push(i)
      group.set(i, large)
    }
    large.ordered = false
    large.weakest = weakest
  }
  const order = part.edges.sort((x, y) => y.score - x.score || x.a - y.a || x.b - y.b)
  for (const edge of order) join(edge, edge.score >= 1)
  for (const edge of part.together) join(edge, true)
  const groups: Group[] = []
  for (const i of part.nodes) {
    const of = group.get(i) as Growing
    const members = inPlace(of)
    if (members[0] !== i) continue
    groups.push({
      nodes: members.map((m) => nodes[m]) as unknown as [Node, ...Node[]],
      weakest: of.weakest && [nodes[of.weakest.a] as Node, nodes[of.weakest.b] as Node],
    })
  }
  return groups
}

function inPlace(g: Growing): readonly number[] {
  if (!g.ordered) g.members.sort((a, b) => a - b)
  g.ordered = true
  return g.members
}

/** Whether two groups are alike on the whole: each claim of the smaller has its like in the other, on average. */
function agree(nodes: readonly Node[], g: readonly number[], h: readonly number[]): boolean {
  const [few, many] =
    g.length <= h.length ? [sampled(g, SAMPLE), sampled(h, MOST)] : [sampled(h, SAMPLE), sampled(g, MOST)]
  let sum = 0
  for (const i of few) {
    let best = 0
    for (const j of many) best = Math.max(best, totalOf(partsOf(nodes[i] as Node, nodes[j] as Node)))
    sum += best
  }
  return sum / few.length >= JOINED - SLACK
}

function sampled(all: readonly number[], most: number): readonly number[] {
  if (all.length <= most) return all
  return Array.from({ length: most }, (_, k) => all[Math.floor((k * (all.length - 1)) / (most - 1))] as number)
}

function find(top: number[], i: number): number {
  let at = i
  while (top[at] !== at) {
    top[at] = top[top[at] as number] as number
    at = top[at] as number
  }
  return at
}

function union(top: number[], a: number, b: number): void {
  const [x, y] = [find(top, a), find(top, b)]
  if (x !== y) top[Math.max(x, y)] = Math.min(x, y)
}
