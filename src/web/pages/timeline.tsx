// Timeline and charts: claims by act, actor, place, source over time. Days dragged over filter all of the page; every piece leads to its sentences.
import { Link, useNavigate } from '@tanstack/react-router'
import { lazy, Suspense, useMemo } from 'react'
import { one, oneOf, type RawSearch, useAddress } from '../address.ts'
import { useApi } from '../api.ts'
import type { Facets, Series } from '../api-types.ts'
import { day, days } from '../dates.ts'
import { filterQuery, parseFilters } from '../filters.ts'
import { number, t, word } from '../messages.ts'
import { ClaimsHere } from '../parts/claims-here.tsx'
import { episodeName, PageActions } from '../parts/episode-page.tsx'
import { FilterBar } from '../parts/filter-bar.tsx'
import { PhaseStrip } from '../parts/phase-strip.tsx'
import { ScrollBox } from '../parts/scroll-box.tsx'
import { Empty, ErrorState, Loading } from '../parts/states.tsx'
import { bucketEnd } from '../parts/time-slider.tsx'
import { Name } from '../parts/words.tsx'
import { useRows } from '../rows.ts'
import { trimSeries } from '../series-window.ts'
import { storyAddress } from '../story-address.ts'
import '../parts/story.css'

const SeriesChart = lazy(() => import('../parts/series-chart.tsx'))

const BY = ['act', 'actor', 'place', 'outlet', 'status', 'topic'] as const
type By = (typeof BY)[number]
const BUCKETS = ['day', 'week', 'month'] as const

function parse(raw: RawSearch) {
  return {
    ...parseFilters(raw),
    by: oneOf(raw, 'by', BY) ?? 'act',
    bucket: oneOf(raw, 'bucket', BUCKETS),
    at: one(raw, 'at'),
    key: one(raw, 'key'),
  }
}

/** A key as people read it. */
function keyLabel(by: By, key: string, label: string): string {
  return by === 'act' || by === 'status' || by === 'topic' ? word(by, key) : label
}

export default function Timeline() {
  const [address, set] = useAddress(parse)
  const { by, at, key } = address
  const query = filterQuery(address)
  const span = useApi('GET /api/stats')
  const bucket = address.bucket ?? stepFor(address.from ?? span.data?.from, address.to ?? span.data?.to)
  const found = useApi('GET /api/series', { query: { ...query, by, bucket, top: 8 } })
  const series = found.data
  const whole = Boolean(address.from || address.to)
  const drawn = useMemo(
    () => (series && !whole ? trimSeries(series) : series ? { series, outside: 0 } : null),
    [series, whole],
  )
  const index = series && at ? series.buckets.indexOf(at) : -1
  const picked = series &&
    index >= 0 && {
      from: later(series.buckets[index] ?? '', address.from),
      to: earlier(bucketEnd(series, index), address.to),
    }
  return (
    <>
      <div className="page-head">
        <h1>{t('timeline.title')}</h1>
        <PageActions />
      </div>
      <FilterBar filters={address} set={set} />
      <div className="row chooser no-print">
        <label className="field">
          {t('timeline.by')}
          <select value={by} onChange={(e) => set({ by: e.target.value as By, at: undefined, key: undefined })}>
            {BY.map((one) => (
              <option key={one} value={one}>
                {t(`timeline.by.${one}`)}
              </option>
            ))}
          </select>
        </label>
        <label className="field">
          {t('timeline.step')}
          <select
            value={bucket}
            onChange={(e) => set({ bucket: e.target.value as (typeof BUCKETS)[number], at: undefined })}
          >
            {BUCKETS.map((one) => (
              <option key={one} value={one}>
                {t(`timeline.step.${one}`)}
              </option>
            ))}
          </select>
        </label>
      </div>
      {found.isError && !series ? (
        <ErrorState error={found.error} again={() => void found.refetch()} />
      ) : !series || !drawn ? (
        <Loading what={t('timeline.title')} />
      ) : series.buckets.length === 0 ? (
        <Empty title={t('timeline.none')} hint={t('timeline.none.hint')} />
      ) : (
        <section className="card">
          <h2>{t('timeline.chart', { by: t(`timeline.by.${by}`) })}</h2>
          <Suspense fallback={<Loading what={t('timeline.title')} />}>
            <SeriesChart
              series={drawn.series}
              domain={by}
              labelOf={(k, label) => keyLabel(by, k, label)}
              name={`parley-${by}-${bucket}`}
              picked={at ? { bucket: at, key: key ?? null } : null}
              onRange={(from, to) => set({ from, to, at: undefined, key: undefined })}
              onPick={(piece) => set({ at: piece.bucket, key: piece.key ?? undefined })}
            />
          </Suspense>
          {drawn.outside > 0 && <p className="mut small">{t('timeline.outside', { n: drawn.outside })}</p>}
          {series.undated > 0 && <p className="mut small">{t('timeline.undated', { n: series.undated })}</p>}
          <SeriesTable series={series} by={by} pick={(piece) => set(piece)} />
        </section>
      )}
      {series && picked && (
        <ClaimsHere
          label={t('timeline.pieces')}
          title={
            <>
              {key && (
                <>
                  <Name>{keyLabel(by, key, series.series.find((s) => s.key === key)?.label ?? key)}</Name>,{' '}
                </>
              )}
              {days(picked.from, picked.to)}
            </>
          }
          query={{ ...query, ...picked, ...(key ? { [by]: [key] } : {}) }}
          sort="date"
          close={() => set({ at: undefined, key: undefined })}
        />
      )}
      <FacetBars query={query} set={(patch) => set(patch as never)} />
      <Episodes
        from={address.from ?? span.data?.from ?? null}
        to={address.to ?? span.data?.to ?? null}
        address={address}
      />
    </>
  )
}

const later = (a: string, b: string | undefined) => (b && b > a ? b : a)
const earlier = (a: string, b: string | undefined) => (b && b < a ? b : a)

function stepFor(from: string | null | undefined, to: string | null | undefined): (typeof BUCKETS)[number] {
  if (!from || !to) return 'week'
  const length = (Date.parse(to.slice(0, 10)) - Date.parse(from.slice(0, 10))) / 86_400_000
  return length <= 70 ? 'day' : length <= 800 ? 'week' : 'month'
}

/** The figures of the chart; each opens its sentences. */
function SeriesTable({
  series,
  by,
  pick,
}: {
  series: Series
  by: By
  pick: (piece: { at: string; key: string | undefined }) => void
}) {
  const used = series.buckets.map((b, i) => ({ b, i })).filter(({ i }) => series.series.some((s) => s.counts[i]))
  return (
    <details>
      <summary>{t('timeline.table')}</summary>
      <ScrollBox label={t('timeline.table')}>
        <table className="cited series-table">
          <thead>
            <tr>
              <th scope="col">{t('record.col.date')}</th>
              {series.series.map((s) => (
                <th key={s.key} scope="col" className="figure">
                  <Name most={30}>{keyLabel(by, s.key, s.label)}</Name>
                </th>
              ))}
              <th scope="col" className="figure">
                {t('nav.reports')}
              </th>
            </tr>
          </thead>
          <tbody>
            {used.map(({ b, i }) => (
              <tr key={b}>
                <th scope="row">{day(b)}</th>
                {series.series.map((s) => (
                  <td key={s.key} className="figure" data-label={keyLabel(by, s.key, s.label)}>
                    {s.counts[i] ? (
                      <button type="button" className="cite" onClick={() => pick({ at: b, key: s.key })}>
                        {number(s.counts[i] ?? 0)}
                      </button>
                    ) : (
                      <span className="mut">·</span>
                    )}
                  </td>
                ))}
                <td className="figure" data-label={t('nav.reports')}>
                  {number(series.reportsPerBucket[i] ?? 0)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
    </details>
  )
}

const FACETS = ['act', 'actor', 'place', 'outlet'] as const

/** What the days and filters hold, by act, actor, place and outlet; each value adds itself to the filters. */
function FacetBars({ query, set }: { query: object; set: (patch: Record<string, readonly string[]>) => void }) {
  const found = useApi('GET /api/facets', { query: { ...query, by: FACETS, limit: 8 } })
  if (found.isError) return <ErrorState error={found.error} again={() => void found.refetch()} />
  if (!found.data) return <Loading what={t('timeline.share')} />
  return (
    <section aria-label={t('timeline.share')}>
      <div className="columns">
        {FACETS.map((by) => {
          const facet = found.data.facets.find((f: Facets['facets'][number]) => f.by === by)
          const top = Math.max(1, ...(facet?.values.map((v) => v.count) ?? [1]))
          return (
            <section className="card" key={by}>
              <h2>{t(`timeline.by.${by}`)}</h2>
              <dl className="act-bars plain-bars">
                {facet?.values.map((v) => (
                  <div key={v.value} className="act-row">
                    <dt>
                      <button type="button" className="cite" onClick={() => set({ [by]: [v.value] })}>
                        <Name most={28}>{keyLabel(by, v.value, v.label)}</Name>
                      </button>
                    </dt>
                    <dd className="track" aria-hidden="true">
                      <span className="part" style={{ inlineSize: `${(100 * v.count) / top}%` }} />
                    </dd>
                    <dd className="n">{number(v.count)}</dd>
                  </div>
                ))}
              </dl>
            </section>
          )
        })}
      </div>
    </section>
  )
}

/** Sieges, truces, talks and deals of the same days. */
function Episodes({
  from,
  to,
  address,
}: {
  from: string | null
  to: string | null
  address: { readonly from?: string | undefined; readonly to?: string | undefined; readonly place: readonly string[] }
}) {
  const navigate = useNavigate()
  const found = useRows('GET /api/episodes', { from: address.from, to: address.to, place: address.place[0] }, 60)
  if (!found.rows || found.rows.length === 0) return null
  return (
    <section className="card">
      <h2>{t('timeline.episodes')}</h2>
      {(['siege', 'ceasefire', 'talks', 'deal'] as const).map((kind) => {
        const lines = found.rows?.filter((e) => e.kind === kind) ?? []
        if (lines.length === 0) return null
        return (
          <section key={kind}>
            <h3>{t(`timeline.${kind}`)}</h3>
            <PhaseStrip
              label={t(`timeline.${kind}`)}
              lines={lines.slice(0, 20).map((e) => ({ id: e.id, label: episodeName(e), phases: e.phases }))}
              from={from}
              to={to}
              onOpen={(id) => {
                const address = storyAddress(id)
                if (address) void navigate({ to: address.to, search: address.search as never })
              }}
            />
          </section>
        )
      })}
      <p className="small">
        {t('timeline.episodes.pages')} <Link to="/sieges">{t('nav.sieges')}</Link>,{' '}
        <Link to="/ceasefires">{t('nav.ceasefires')}</Link>, <Link to="/talks">{t('nav.talks')}</Link>
      </p>
    </section>
  )
}
