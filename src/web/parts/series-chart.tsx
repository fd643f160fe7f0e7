// Claims over time as stacked bars: drag over days to keep only them, click a piece for its sentences. Drawn here as SVG, with a table that says the same.
import { useId, useRef, useState } from 'react'
import type { Series } from '../api-types.ts'
import { type Domain, FILLS, lookOf } from '../colours.ts'
import { day } from '../dates.ts'
import { csvText, saveFile, savePng, svgText } from '../download.ts'
import { number, t } from '../messages.ts'
import { dayBefore } from './time-slider.tsx'
import { useWidth } from './width.ts'
import { shown } from './words.tsx'
import './chart.css'

const HEIGHT = 300
const EDGE = { top: 12, right: 10, bottom: 26, left: 42 }
const REPORTS = 46

/** A piece of the chart: a bucket and a key, or the whole bucket. */
export interface Piece {
  readonly bucket: string
  readonly key: string | null
}

/** The chart. `name` names its files. */
export default function SeriesChart({
  series,
  domain,
  labelOf: fullLabel,
  onRange,
  onPick,
  picked,
  name,
}: {
  series: Series
  domain: Domain
  labelOf: (key: string, label: string) => string
  onRange: (from: string, to: string) => void
  onPick: (piece: Piece) => void
  picked: Piece | null
  name: string
}) {
  const frame = useRef<HTMLDivElement>(null)
  const svg = useRef<SVGSVGElement>(null)
  const width = Math.max(320, useWidth(frame))
  const id = useId().replaceAll(':', '')
  const [drag, setDrag] = useState<{ readonly from: number; readonly to: number } | null>(null)
  // Names come out of reports: cut, and with nothing unseen in them.
  const labelOf = (key: string, label: string) => shown(fullLabel(key, label).slice(0, 60))
  const { buckets } = series
  const totals = buckets.map((_, i) => series.series.reduce((n, s) => n + (s.counts[i] ?? 0), 0))
  const most = niceTop(Math.max(1, ...totals))
  const inner = width - EDGE.left - EDGE.right
  const step = inner / Math.max(1, buckets.length)
  const bar = Math.max(1.5, Math.min(46, step * 0.82))
  const x = (i: number) => EDGE.left + i * step + (step - bar) / 2
  const tall = HEIGHT - EDGE.top - EDGE.bottom
  const y = (n: number) => EDGE.top + tall - (tall * n) / most
  const reportsTop = Math.max(1, ...series.reportsPerBucket)
  const bucketAt = (clientX: number) => {
    const left = svg.current?.getBoundingClientRect().left ?? 0
    return Math.max(0, Math.min(buckets.length - 1, Math.floor((clientX - left - EDGE.left) / step)))
  }
  const release = () => {
    if (!drag) return
    const [a, b] = [Math.min(drag.from, drag.to), Math.max(drag.from, drag.to)]
    setDrag(null)
    if (a === b) return
    const next = buckets[b + 1]
    onRange(buckets[a] as string, next ? dayBefore(next) : lastDay(series))
  }
  const every = Math.max(1, Math.ceil(buckets.length / Math.max(2, Math.floor(inner / 92))))
  return (
    <figure className="chart" aria-label={t('chart.label')}>
      <div ref={frame} className="chart-frame" dir="ltr">
        <svg
          ref={svg}
          width={width}
          height={HEIGHT + REPORTS}
          aria-hidden="true"
          onPointerDown={(e) => {
            const at = bucketAt(e.clientX)
            setDrag({ from: at, to: at })
          }}
          onPointerMove={(e) => drag && setDrag({ ...drag, to: bucketAt(e.clientX) })}
          onPointerUp={release}
          onPointerLeave={release}
        >
          <defs>
            {series.series.map((s, k) => (
              <FillPattern key={s.key} id={`${id}-${k}`} {...lookOf(domain, s.key)} />
            ))}
          </defs>
          {(most % 4 === 0 ? [0, 0.25, 0.5, 0.75, 1] : most % 5 === 0 ? [0, 0.2, 0.4, 0.6, 0.8, 1] : [0, 0.5, 1]).map(
            (part) => (
              <g key={part}>
                <line
                  x1={EDGE.left}
                  x2={width - EDGE.right}
                  y1={y(most * part)}
                  y2={y(most * part)}
                  className="grid-line"
                />
                {Number.isInteger(most * part) && (
                  <text x={EDGE.left - 6} y={y(most * part) + 4} className="axis end">
                    {number(most * part)}
                  </text>
                )}
              </g>
            ),
          )}
          {buckets.map((bucket, i) => {
            let base = 0
            return (
              <g key={bucket}>
                {series.series.map((s, k) => {
                  const n = s.counts[i] ?? 0
                  if (n === 0) return null
                  const y0 = y(base)
                  base += n
                  const y1 = y(base)
                  const on = picked?.bucket === bucket && (picked.key === null || picked.key === s.key)
                  return (
                    // biome-ignore lint/a11y/noStaticElementInteractions: the table below holds the same for the keyboard
                    <rect
                      key={s.key}
                      x={x(i)}
                      width={bar}
                      y={y1}
                      height={Math.max(0.5, y0 - y1)}
                      fill={`url(#${id}-${k})`}
                      stroke={`var(${lookOf(domain, s.key).colour})`}
                      strokeWidth={on ? 3 : 1}
                      className="piece"
                      onClick={() => onPick({ bucket, key: s.key })}
                    >
                      <title>{`${labelOf(s.key, s.label)}, ${day(bucket)}: ${n}`}</title>
                    </rect>
                  )
                })}
                {i % every === 0 && (
                  <text x={EDGE.left + i * step + step / 2} y={HEIGHT - 8} className="axis middle">
                    {tickOf(bucket, series.bucket)}
                  </text>
                )}
                <rect
                  x={x(i)}
                  width={bar}
                  y={HEIGHT + REPORTS - 14 - (26 * (series.reportsPerBucket[i] ?? 0)) / reportsTop}
                  height={(26 * (series.reportsPerBucket[i] ?? 0)) / reportsTop}
                  className="reports"
                >
                  <title>{`${t('count.reports', { n: series.reportsPerBucket[i] ?? 0 })}, ${day(bucket)}`}</title>
                </rect>
              </g>
            )
          })}
          <text x={EDGE.left} y={HEIGHT + REPORTS - 2} className="axis">
            {t('chart.reports')}
          </text>
          {newOutletsAt(series).map(({ index, names }) => (
            <g key={index} className="new-outlet">
              <line x1={x(index) + bar / 2} x2={x(index) + bar / 2} y1={EDGE.top} y2={HEIGHT - EDGE.bottom} />
              <text x={x(index) + bar / 2} y={EDGE.top} className="axis middle">
                ◆<title>{`${t('chart.new-outlet')}: ${names.join(', ')}`}</title>
              </text>
            </g>
          ))}
          {drag && drag.from !== drag.to && (
            <rect
              className="brush"
              x={EDGE.left + Math.min(drag.from, drag.to) * step}
              width={(Math.abs(drag.to - drag.from) + 1) * step}
              y={EDGE.top}
              height={tall}
            />
          )}
        </svg>
      </div>
      <figcaption className="legend small">
        {series.series.map((s) => (
          <span key={s.key} className="legend-item">
            <svg width="22" height="14" aria-hidden="true" className="key">
              <defs>
                <FillPattern
                  id={`${id}-key-${FILLS.indexOf(lookOf(domain, s.key).fill)}-${lookOf(domain, s.key).colour.slice(2)}`}
                  {...lookOf(domain, s.key)}
                />
              </defs>
              <rect
                x="1"
                y="1"
                width="20"
                height="12"
                fill={`url(#${id}-key-${FILLS.indexOf(lookOf(domain, s.key).fill)}-${lookOf(domain, s.key).colour.slice(2)})`}
                stroke={`var(${lookOf(domain, s.key).colour})`}
              />
            </svg>
            <bdi>{labelOf(s.key, s.label)}</bdi> <span className="mut">{number(s.total)}</span>
          </span>
        ))}
        {series.newOutlets.length > 0 && <span className="mut">◆ {t('chart.new-outlet')}</span>}
      </figcaption>
      <div className="actions no-print">
        <button
          type="button"
          className="small"
          onClick={() => svg.current && saveFile(`${name}.svg`, svgText(svg.current), 'image/svg+xml')}
        >
          SVG
        </button>
        <button type="button" className="small" onClick={() => svg.current && void savePng(`${name}.png`, svg.current)}>
          PNG
        </button>
        <button
          type="button"
          className="small"
          onClick={() => saveFile(`${name}.csv`, csvOf(series, labelOf), 'text/csv;charset=utf-8')}
        >
          CSV
        </button>
        <span className="mut small">{t('chart.hint')}</span>
      </div>
    </figure>
  )
}

function csvOf(series: Series, labelOf: (key: string, label: string) => string): string {
  const head = [series.bucket, ...series.series.map((s) => labelOf(s.key, s.label)), 'reports']
  const rows = series.buckets.map((bucket, i) => [
    bucket,
    ...series.series.map((s) => s.counts[i] ?? 0),
    series.reportsPerBucket[i] ?? 0,
  ])
  return csvText([head, ...rows])
}

/** A round figure at or above. */
function niceTop(n: number): number {
  const power = 10 ** Math.floor(Math.log10(n))
  for (const times of [1, 1.2, 1.6, 2, 3, 4, 5, 6, 8, 10])
    if (times * power >= n && Number.isInteger(times * power)) return Math.max(4, times * power)
  return n
}

function lastDay(series: Series): string {
  const last = new Date(`${series.buckets.at(-1)}T00:00:00Z`)
  if (series.bucket === 'month') last.setUTCMonth(last.getUTCMonth() + 1)
  else last.setUTCDate(last.getUTCDate() + (series.bucket === 'week' ? 7 : 1))
  return dayBefore(last.toISOString().slice(0, 10))
}

function tickOf(bucket: string, step: Series['bucket']): string {
  const text = day(bucket)
  return step === 'month' ? text.replace(/^1 /, '') : text
}

function newOutletsAt(series: Series): readonly { readonly index: number; readonly names: readonly string[] }[] {
  const out = new Map<number, string[]>()
  for (const { bucket, outlet } of series.newOutlets) {
    const index = series.buckets.indexOf(bucket)
    if (index > 0) out.set(index, [...(out.get(index) ?? []), outlet])
  }
  return [...out].map(([index, names]) => ({ index, names }))
}

function FillPattern({ id, colour, fill }: { id: string; colour: string; fill: (typeof FILLS)[number] }) {
  const ink = `var(${colour})`
  return (
    <pattern id={id} width="8" height="8" patternUnits="userSpaceOnUse">
      <rect width="8" height="8" fill={ink} fillOpacity={fill === 'solid' ? 0.85 : 0.22} />
      {fill === 'stripes' && <path d="M-2 2l4-4M0 8l8-8M6 10l4-4" stroke={ink} strokeWidth="2" />}
      {fill === 'hatch' && <path d="M-2 6l4 4M0 0l8 8M6 -2l4 4" stroke={ink} strokeWidth="1.4" />}
      {fill === 'dots' && <circle cx="4" cy="4" r="1.9" fill={ink} />}
      {fill === 'bars' && <path d="M0 2h8M0 6h8" stroke={ink} strokeWidth="1.5" />}
      {fill === 'cross' && <path d="M0 4h8M4 0v8" stroke={ink} strokeWidth="1.2" />}
    </pattern>
  )
}
