// The stretch of a series worth drawing: a lone mention of years ago does not make the picture empty.
import type { Series } from './api-types.ts'

/** Buckets below which a series is drawn whole. */
const FEW = 40

/** A series cut to the days that hold nearly all of it, and how many of its claims lie outside. */
export interface Trimmed {
  readonly series: Series
  readonly outside: number
}

/** Cuts the sparse ends of a long series: at most 3 % of its claims at the begin and 1 % at the end. */
export function trimSeries(series: Series): Trimmed {
  const { buckets } = series
  if (buckets.length <= FEW) return { series, outside: 0 }
  const totals = buckets.map((_, i) => series.series.reduce((n, s) => n + (s.counts[i] ?? 0), 0))
  const all = totals.reduce((a, b) => a + b, 0)
  const begin = firstBeyond(totals, all * 0.03)
  const end = totals.length - firstBeyond([...totals].reverse(), all * 0.01)
  if (end - begin < 2) return { series, outside: 0 }
  const cut = <T>(list: readonly T[]) => list.slice(begin, end)
  const kept = cut(buckets)
  return {
    series: {
      ...series,
      buckets: kept,
      series: series.series.map((s) => ({ ...s, counts: cut(s.counts) })),
      reportsPerBucket: cut(series.reportsPerBucket),
      newOutlets: series.newOutlets.filter((n) => kept.includes(n.bucket)),
    },
    outside: all - cut(totals).reduce((a, b) => a + b, 0),
  }
}

/** The first place at which the sum is more than `limit`. */
function firstBeyond(totals: readonly number[], limit: number): number {
  let sum = 0
  for (const [i, n] of totals.entries()) {
    sum += n
    if (sum > limit) return i
  }
  return 0
}

/** A long series of weeks as months, so that its bars can be told apart; any other as it is. */
export function coarser(series: Series, most = 90): Series {
  if (series.bucket !== 'week' || series.buckets.length <= most) return series
  const months = [...new Set(series.buckets.map((b) => `${b.slice(0, 7)}-01`))]
  const sum = (counts: readonly number[]) => {
    const out = months.map(() => 0)
    for (const [i, bucket] of series.buckets.entries()) {
      const at = months.indexOf(`${bucket.slice(0, 7)}-01`)
      out[at] = (out[at] ?? 0) + (counts[i] ?? 0)
    }
    return out
  }
  return {
    ...series,
    bucket: 'month',
    buckets: months,
    series: series.series.map((s) => ({ ...s, counts: sum(s.counts) })),
    reportsPerBucket: sum(series.reportsPerBucket),
    newOutlets: series.newOutlets.map((n) => ({ ...n, bucket: `${n.bucket.slice(0, 7)}-01` })),
  }
}
