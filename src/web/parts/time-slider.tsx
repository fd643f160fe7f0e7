// Days of a record as a row of bars with two handles: everything on the page is then of those days.
import type { Series } from '../api-types.ts'
import { day } from '../dates.ts'
import { t } from '../messages.ts'
import { trimSeries } from '../series-window.ts'

/** Day before another. */
export function dayBefore(iso: string): string {
  return new Date(Date.parse(iso) - 86_400_000).toISOString().slice(0, 10)
}

/** Last day of a bucket of a series. */
export function bucketEnd(series: Pick<Series, 'buckets' | 'bucket'>, index: number): string {
  const next = series.buckets[index + 1]
  if (next) return dayBefore(next)
  const start = new Date(`${series.buckets[index]}T00:00:00Z`)
  if (series.bucket === 'month') start.setUTCMonth(start.getUTCMonth() + 1)
  else start.setUTCDate(start.getUTCDate() + (series.bucket === 'week' ? 7 : 1))
  return dayBefore(start.toISOString().slice(0, 10))
}

/** The slider. Handles at the ends mean no bound there. */
export function TimeSlider({
  series: whole,
  from,
  to,
  set,
}: {
  series: Series
  from: string | undefined
  to: string | undefined
  set: (range: { from: string | undefined; to: string | undefined }) => void
}) {
  const { series } = trimSeries(whole)
  const { buckets } = series
  const last = buckets.length - 1
  if (last < 1) return null
  const totals = buckets.map((_, i) => series.series.reduce((n, s) => n + (s.counts[i] ?? 0), 0))
  const most = Math.max(1, ...totals)
  const begin = from
    ? Math.max(
        0,
        buckets.findLastIndex((b) => b <= from),
      )
    : 0
  const end = to
    ? Math.max(
        begin,
        buckets.findLastIndex((b) => b <= to),
      )
    : last
  const change = (a: number, b: number) =>
    set({
      from: a <= 0 ? undefined : buckets[Math.min(a, last)],
      to: b >= last ? undefined : bucketEnd(series, Math.max(b, 0)),
    })
  const width = end - begin + 1
  return (
    <fieldset className="slider no-print">
      <legend>
        {t('slider.title')}{' '}
        <strong>
          {day(from ?? buckets[0])} – {day(to ?? bucketEnd(series, last))}
        </strong>
      </legend>
      <div className="slider-bars" aria-hidden="true" dir="ltr">
        {totals.map((n, i) => (
          <span
            key={buckets[i]}
            className={i >= begin && i <= end ? 'in' : undefined}
            style={{ blockSize: `${Math.max(n > 0 ? 6 : 0, (100 * n) / most)}%` }}
            title={`${day(buckets[i])}: ${n}`}
          />
        ))}
      </div>
      <div className="slider-ranges" dir="ltr">
        <input
          type="range"
          min={0}
          max={last}
          value={begin}
          aria-label={t('record.from')}
          aria-valuetext={day(buckets[begin])}
          onChange={(e) => change(Math.min(Number(e.target.value), end), end)}
        />
        <input
          type="range"
          min={0}
          max={last}
          value={end}
          aria-label={t('record.to')}
          aria-valuetext={day(bucketEnd(series, end))}
          onChange={(e) => change(begin, Math.max(Number(e.target.value), begin))}
        />
      </div>
      <div className="toggle">
        <button
          type="button"
          className="small"
          disabled={begin === 0}
          onClick={() => change(Math.max(0, begin - width), Math.max(0, begin - width) + width - 1)}
        >
          {t('slider.earlier')}
        </button>
        <button
          type="button"
          className="small"
          disabled={end === last}
          onClick={() => change(Math.min(last - width + 1, begin + width), Math.min(last, end + width))}
        >
          {t('slider.later')}
        </button>
        <button type="button" className="small quiet" disabled={!from && !to} onClick={() => change(0, last)}>
          {t('slider.all')}
        </button>
      </div>
    </fieldset>
  )
}
