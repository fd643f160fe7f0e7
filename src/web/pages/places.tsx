// One place: what is said of it, over time, and the sieges, truces, talks and deals there.
import { Link, useNavigate } from '@tanstack/react-router'
import { lazy, Suspense } from 'react'
import { one, type RawSearch, useAddress } from '../address.ts'
import { useApi } from '../api.ts'
import { days } from '../dates.ts'
import { t, word } from '../messages.ts'
import { ActBars } from '../parts/act-bars.tsx'
import { CitedTable } from '../parts/cited-table.tsx'
import { EvidenceLine } from '../parts/evidence.tsx'
import { MergeButtons } from '../parts/merge-buttons.tsx'
import { PhaseBadge } from '../parts/phase-strip.tsx'
import { Empty, ErrorState, Loading } from '../parts/states.tsx'
import { FirstFew } from '../parts/story-bits.tsx'
import { StoryLink } from '../parts/story-links.tsx'
import { Name } from '../parts/words.tsx'
import { daysOf, stateOf } from '../phases.ts'
import { arabicName } from '../place-names.ts'
import { coarser, trimSeries } from '../series-window.ts'

const SeriesChart = lazy(() => import('../parts/series-chart.tsx'))
const parse = (raw: RawSearch) => ({ id: one(raw, 'id') })

export default function Places() {
  const [{ id }] = useAddress(parse)
  const navigate = useNavigate()
  const found = useApi('GET /api/places/{id}', id ? { params: { id } } : null, { keep: false })
  const stats = useApi('GET /api/stats')
  if (!id)
    return (
      <Empty page title={t('places.none')} hint={t('places.none.hint')}>
        <Link className="button" to="/map">
          {t('nav.map')}
        </Link>
      </Empty>
    )
  if (found.isError) return <ErrorState error={found.error} again={() => void found.refetch()} />
  if (!found.data) return <Loading what={t('claim.place')} />
  const { place, country, byAct, total, claims, episodes, series } = found.data
  const arabic = arabicName(place.name)
  const timeline = (search: object) =>
    void navigate({ to: '/timeline', search: { place: place.id, ...search } as never })
  const drawn = coarser(trimSeries(series).series)
  return (
    <>
      <Link className="back no-print" to="/map">
        <span aria-hidden="true">‹</span> {t('nav.map')}
      </Link>
      <div className="page-head">
        <h1>
          <Name>{place.name}</Name>
          {arabic && (
            <>
              {' '}
              <bdi lang="ar">{arabic}</bdi>
            </>
          )}
        </h1>
        <span className="mut">
          {[country, word('precision', place.precision), t('count.claims', { n: total })].filter(Boolean).join(' · ')}
        </span>
        <div className="actions no-print">
          {place.lat !== null && place.lon !== null && (
            <Link
              className="button"
              to="/map"
              search={{ lat: place.lat.toFixed(3), lon: place.lon.toFixed(3), z: '9', at: place.id } as never}
            >
              {t('nav.map')}
            </Link>
          )}
          <Link className="button" to="/record" search={{ place: place.id } as never}>
            {t('map.in-record')}
          </Link>
          <MergeButtons kind="place" name={place.name} />
        </div>
      </div>
      {episodes.length > 0 && (
        <CitedTable
          caption={t('timeline.episodes')}
          rows={episodes}
          rowKey={(e) => e.id}
          columns={[
            {
              id: 'kind',
              title: t('places.kind'),
              cell: (e) => <StoryLink id={e.id}>{t(`timeline.${e.kind}`)}</StoryLink>,
            },
            {
              id: 'state',
              title: t('story.state'),
              cell: (e) => <PhaseBadge name={stateOf(e, stats.data?.to ?? null)} />,
              claims: (e) => e.claims,
            },
            { id: 'days', title: t('story.days'), cell: (e) => days(daysOf(e).from, daysOf(e).to) || '–' },
          ]}
        />
      )}
      <section className="card">
        <h2>{t('claim.act')}</h2>
        <ActBars byAct={byAct} search={{ place: place.id }} />
      </section>
      <section className="card">
        <h2>{t('actors.over-time')}</h2>
        {series.buckets.length > 1 ? (
          <Suspense fallback={<Loading what={t('actors.over-time')} />}>
            <SeriesChart
              series={drawn}
              domain="act"
              labelOf={(key) => word('act', key)}
              name={`parley-${place.id.replaceAll('/', '-')}`}
              picked={null}
              onRange={(from, to) => timeline({ from, to })}
              onPick={({ bucket, key }) => timeline({ bucket: drawn.bucket, at: bucket, key })}
            />
          </Suspense>
        ) : (
          <p className="mut">{t('places.one-day')}</p>
        )}
      </section>
      <section className="card">
        <h2>{t('record.table')}</h2>
        <FirstFew items={claims} first={8}>
          {(row) => <EvidenceLine key={row.claim.id} row={row} />}
        </FirstFew>
      </section>
    </>
  )
}
