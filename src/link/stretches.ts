// How the claims of one scope are parted by time: stretches of months, so that a busy town is not built again from its first day on.
import type { LinkedClaim, Months } from './linked-claim.ts'

/** Never parted. */
export const WHOLE: Months = { full: Number.POSITIVE_INFINITY, after: 0 }

/** The month of what is not dated; after all others. */
const UNDATED = '9999-99'

/** The month a claim's report was published in. */
export function monthOf(c: LinkedClaim): string {
  return c.published?.slice(0, 7) ?? UNDATED
}

/** Months of one scope that are built together, oldest first, and those after them that are looked at. */
export interface Stretch {
  readonly months: readonly [string, ...string[]]
  readonly later: readonly string[]
  /** Whether another stretch goes before it. */
  readonly follows: boolean
}

/**
 * Parts the months of a scope. A stretch ends between two months in a row that are both full, so that whether it does depends on
 * these two alone; what is told of seldom is one stretch from beginning to end.
 */
export function stretchesOf({ full, after }: Months, counts: ReadonlyMap<string, number>): readonly Stretch[] {
  const months = [...counts.keys()].sort()
  const parts: [string, ...string[]][] = []
  months.forEach((month, i) => {
    const before = months[i - 1]
    const cut = before !== undefined && (counts.get(before) ?? 0) >= full && (counts.get(month) ?? 0) >= full
    const open = parts.at(-1)
    if (open === undefined || cut) parts.push([month])
    else open.push(month)
  })
  return parts.map((part, i) => ({
    months: part,
    later: months.filter((m) => isWithin(part.at(-1) as string, m, after)),
    follows: i > 0,
  }))
}

/** Whether a month comes after another, by at most so many. */
function isWithin(last: string, month: string, most: number): boolean {
  if (month <= last || month === UNDATED) return false
  const number = (m: string): number => Number(m.slice(0, 4)) * 12 + Number(m.slice(5, 7))
  return number(month) - number(last) <= most
}

/** The stretches that claims that came to or went from these months can have changed; `counts` are those of now. */
export function stretchesTouched(
  parting: Months,
  counts: ReadonlyMap<string, number>,
  dirty: ReadonlySet<string>,
): readonly Stretch[] {
  // A month that grew full, or is there no more, moves the ends of the stretches beside it.
  const months = [...new Set([...counts.keys(), ...dirty])].sort()
  const near = new Set(dirty)
  months.forEach((month, i) => {
    if (!dirty.has(month)) return
    const there = (m: string): boolean => counts.has(m)
    const before = months.slice(0, i).findLast(there)
    const behind = months.slice(i + 1).find(there)
    if (before !== undefined) near.add(before)
    if (behind !== undefined) near.add(behind)
  })
  return stretchesOf(parting, counts).filter(
    ({ months: own }) =>
      own.some((m) => near.has(m)) || [...dirty].some((m) => isWithin(own.at(-1) as string, m, parting.after)),
  )
}
