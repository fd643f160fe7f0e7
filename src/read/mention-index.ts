// Finds mentions by where they stand. Built once per report; every look-up takes O(log n) and the few that overlap.
import { holds, type Mention, overlapOf, type Span } from '../model/index.ts'

/** The mentions of one report, ready to be asked by place. */
export interface MentionIndex {
  /** In order of start, the longer first. */
  readonly all: readonly Mention[]
  /** Per mention: the furthest end among it and those before it. */
  readonly reach: readonly number[]
  readonly chains: ReadonlyMap<number, readonly Mention[]>
  /** The same without pronouns. */
  readonly told: ReadonlyMap<number, readonly Mention[]>
}

/** Sorts mentions into an index; the order handed in does not matter. */
export function indexOf(mentions: readonly Mention[]): MentionIndex {
  const all = [...mentions].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end)
  const reach: number[] = []
  const chains = new Map<number, Mention[]>()
  const told = new Map<number, Mention[]>()
  const put = (lists: Map<number, Mention[]>, chain: number, m: Mention): void => {
    const list = lists.get(chain)
    if (list) list.push(m)
    else lists.set(chain, [m])
  }
  let far = 0
  for (const m of all) {
    far = Math.max(far, m.span.end)
    reach.push(far)
    if (m.chain === null) continue
    put(chains, m.chain, m)
    if (m.form !== 'pronoun') put(told, m.chain, m)
  }
  return { all, reach, chains, told }
}

/** Every mention that shares at least one character with the span, in order of start. */
export function mentionsIn(index: MentionIndex, span: Span): Mention[] {
  const found: Mention[] = []
  for (let i = firstReaching(index.reach, span.start); i < index.all.length; i++) {
    const m = index.all[i]!
    if (m.span.start >= span.end) break
    if (m.span.end > span.start) found.push(m)
  }
  return found
}

/**
 * The mention that stands for the span: the shortest one that holds all of it (so a head noun finds its phrase),
 * else the one that shares most with it; null where none overlaps.
 */
export function mentionAt(index: MentionIndex, span: Span): Mention | null {
  let holding: Mention | null = null
  let most: Mention | null = null
  for (let i = firstReaching(index.reach, span.start); i < index.all.length; i++) {
    const m = index.all[i]!
    if (m.span.start >= span.end) break
    if (m.span.end <= span.start) continue
    if (holds(m.span, span) && (!holding || lengthOf(m) < lengthOf(holding))) holding = m
    if (!most || overlapOf(m.span, span) > overlapOf(most.span, span)) most = m
  }
  return holding ?? most
}

/** All mentions of the same chain, itself included; only itself where it has no chain. */
export function chainOf(index: MentionIndex, mention: Mention): readonly Mention[] {
  return (mention.chain === null ? undefined : index.chains.get(mention.chain)) ?? [mention]
}

/** The last name or description of a mention's chain that ends before a place; undefined where there is none. */
export function toldBefore(index: MentionIndex, mention: Mention, end: number): Mention | undefined {
  const list = (mention.chain === null ? undefined : index.told.get(mention.chain)) ?? []
  let low = 0
  let high = list.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (list[middle]!.span.start >= end) high = middle
    else low = middle + 1
  }
  while (low > 0 && list[low - 1]!.span.end > end) low--
  return list[low - 1]
}

function lengthOf(m: Mention): number {
  return m.span.end - m.span.start
}

function firstReaching(reach: readonly number[], start: number): number {
  let low = 0
  let high = reach.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (reach[middle]! > start) high = middle
    else low = middle + 1
  }
  return low
}
