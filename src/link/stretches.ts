// How the claims of one scope are parted by time: stretches of months, so that a busy town is not built again from its first day on.
import type { LinkedClaim } from './linked-claim.ts'
import type { Months } from './story-part.ts'

/** Never parted. */
export const WHOLE: Months = { full: Number.POSITIVE_INFINITY, after: 0, enough: 0 }

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

/** Lengths of time at whose turns a stretch may end, in months, and how many times as many claims make each full. */
const PERIODS = [
  [1, 1],
  [3, 1],
  [12, 2],
] as const

/**
 * Parts the months of a scope. A stretch ends between two months, quarters or years in a row that are both full, so that whether it
 * does depends on these two alone, and no stretch grows with the years; what is told of seldom is one stretch from beginning to end.
 */
export function stretchesOf({ full, after, enough }: Months, counts: ReadonlyMap<string, number>): readonly Stretch[] {
  const months = [...counts.keys()].sort()
  const isCut = cutsIn(full, counts)
  const parts: [string, ...string[]][] = []
  months.forEach((month, i) => {
    const before = months[i - 1]
    const open = parts.at(-1)
    if (open === undefined || before === undefined || isCut(before, month)) parts.push([month])
    else open.push(month)
  })
  const laterThan = (last: string): readonly string[] => {
    const later: string[] = []
    let told = 0
    for (let i = months.indexOf(last) + 1; i < months.length && told < enough; i++) {
      const month = months[i] as string
      if (!isWithin(last, month, after)) break
      later.push(month)
      told += counts.get(month) ?? 0
    }
    return later
  }
  return parts.map((part, i) => ({ months: part, later: laterThan(part.at(-1) as string), follows: i > 0 }))
}

/** Says whether a stretch ends between one month and the next that is told of. */
function cutsIn(full: number, counts: ReadonlyMap<string, number>): (before: string, month: string) => boolean {
  if (!Number.isFinite(full)) return () => false
  const periods = PERIODS.map(([length, times]) => {
    const told = new Map<number, number>()
    for (const [month, n] of counts) {
      const at = Math.floor(numberOf(month) / length)
      told.set(at, (told.get(at) ?? 0) + n)
    }
    return { length, told, full: full * times }
  })
  return (before, month) =>
    periods.some(({ length, told, full: many }) => {
      const [a, b] = [Math.floor(numberOf(before) / length), Math.floor(numberOf(month) / length)]
      return a !== b && (told.get(a) ?? 0) >= many && (told.get(b) ?? 0) >= many
    })
}

/** Months since the year nought. */
function numberOf(month: string): number {
  return Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1
}

/**
 * The months behind those a stretch looks at in which a party is looked for that it waits for; `counts` are the party's notes by month.
 * Where the months it looks at tell enough of the party, there are none.
 */
export function farMonths(
  { within, enough }: { readonly within: number; readonly enough: number },
  { months, later }: Stretch,
  counts: ReadonlyMap<string, number>,
): readonly string[] {
  const last = months.at(-1) as string
  const looked = later.at(-1) ?? last
  let told = later.reduce((n, month) => n + (counts.get(month) ?? 0), 0)
  const far: string[] = []
  for (const month of [...counts.keys()].sort()) {
    if (month <= looked || !isWithin(last, month, within)) continue
    if (told >= enough) break
    far.push(month)
    told += counts.get(month) ?? 0
  }
  return far
}

/** The names of so many months after one; none after what is not dated. */
export function monthsAfter(last: string, n: number): readonly string[] {
  if (last === UNDATED) return []
  const [year, month] = [Number(last.slice(0, 4)), Number(last.slice(5, 7))]
  return Array.from({ length: n }, (_, i) => {
    const at = year * 12 + month + i
    return `${String(Math.floor(at / 12)).padStart(4, '0')}-${String((at % 12) + 1).padStart(2, '0')}`
  })
}

/** Whether a month comes after another, by at most so many. */
function isWithin(last: string, month: string, most: number): boolean {
  if (month <= last || month === UNDATED) return false
  return numberOf(month) - numberOf(last) <= most
}

/**
 * The stretches to build again: those with a month, their own or a later one that they look at, to which claims came or from which
 * some went, and those that were parted otherwise before. `counts` are those of now, `before` those at the last building.
 */
export function stretchesTouched(
  parting: Months,
  counts: ReadonlyMap<string, number>,
  before: ReadonlyMap<string, number>,
  dirty: ReadonlySet<string>,
): readonly Stretch[] {
  const was = new Map(stretchesOf(parting, before).map((s) => [s.months[0], nameOf(s)]))
  return stretchesOf(parting, counts).filter(
    (s) =>
      s.months.some((m) => dirty.has(m)) || s.later.some((m) => dirty.has(m)) || was.get(s.months[0]) !== nameOf(s),
  )
}

/** The stretches that are parted as they were before, by their first months. */
export function stretchesKept(
  parting: Months,
  counts: ReadonlyMap<string, number>,
  before: ReadonlyMap<string, number>,
): ReadonlySet<string> {
  const was = new Map(stretchesOf(parting, before).map((s) => [s.months[0], nameOf(s)]))
  return new Set(stretchesOf(parting, counts).flatMap((s) => (was.get(s.months[0]) === nameOf(s) ? [s.months[0]] : [])))
}

/** What makes a stretch another one: its months, those it looks at, and whether it is the first. */
function nameOf({ months, later, follows }: Stretch): string {
  return `${months.join(' ')}, ${later.join(' ')}, ${follows}`
}
