import assert from 'node:assert/strict'
import test from 'node:test'
import type { Series } from './api-types.ts'
import { coarser, trimSeries } from './series-window.ts'

const weeks = (n: number) =>
  Array.from({ length: n }, (_, i) => new Date(Date.UTC(2012, 0, 2) + i * 7 * 86_400_000).toISOString().slice(0, 10))
const seriesOf = (counts: readonly number[]): Series => ({
  by: 'act',
  bucket: 'week',
  buckets: weeks(counts.length),
  series: [{ key: 'AID', label: 'AID', total: counts.reduce((a, b) => a + b, 0), counts }],
  reportsPerBucket: counts.map(() => 1),
  newOutlets: [],
  undated: 0,
})

test('a lone mention of years ago is cut off and counted', () => {
  const counts = [1, ...Array<number>(150).fill(0), 40, 50, 60]
  const { series, outside } = trimSeries(seriesOf(counts))
  assert.deepEqual(series.series[0]?.counts, [40, 50, 60])
  assert.equal(series.buckets.length, 3)
  assert.equal(outside, 1)
})

test('a short series is drawn whole', () => {
  const whole = seriesOf([1, 0, 0, 50])
  assert.equal(trimSeries(whole).series, whole)
})

test('an even series loses no more than its ends may', () => {
  const { series, outside } = trimSeries(seriesOf(Array<number>(200).fill(5)))
  assert.ok(outside <= 0.04 * 1000 + 10)
  assert.ok(series.buckets.length > 185)
})

test('a long series of weeks becomes months, and nothing is lost', () => {
  const long = seriesOf(Array<number>(120).fill(2))
  const months = coarser(long)
  assert.equal(months.bucket, 'month')
  assert.equal(
    months.series[0]?.counts.reduce((a, b) => a + b, 0),
    240,
  )
  assert.equal(coarser(seriesOf([1, 2])).bucket, 'week')
})
