// Actors: who is in the record, and for one of them what it does and suffers, says, deals in, and whom it is said to move.
import { Link, useNavigate } from '@tanstack/react-router'
import { lazy, Suspense, useState } from 'react'
import { FAMILIES, FAMILY_SIGN, familyOf } from '../acts.ts'
import { one, oneOf, type RawSearch, useAddress } from '../address.ts'
import { useApi } from '../api.ts'
import type { ActorProfile, Dealing } from '../api-types.ts'
import { day } from '../dates.ts'
import { number, t, word } from '../messages.ts'
import { ActBars } from '../parts/act-bars.tsx'
import { CitedTable } from '../parts/cited-table.tsx'
import { PageActions } from '../parts/episode-page.tsx'
import { EvidenceLine } from '../parts/evidence.tsx'
import { TextFilter } from '../parts/filter-bar.tsx'
import { MergeButtons } from '../parts/merge-buttons.tsx'
import { EmptyRecord, ErrorState, Loading } from '../parts/states.tsx'
import { FirstFew, MoreRows, NoneFound } from '../parts/story-bits.tsx'
import { ActorLink } from '../parts/story-links.tsx'
import { Name, Names, Quoted, Spellings } from '../parts/words.tsx'
import { useRows } from '../rows.ts'
import { coarser, trimSeries } from '../series-window.ts'

const SeriesChart = lazy(() => import('../parts/series-chart.tsx'))
const ProposedActors = lazy(() => import('../parts/proposed-actors.tsx'))
const LeverageGraph = lazy(() => import('../parts/leverage-graph.tsx'))

const VIEWS = ['list', 'proposed', 'leverage'] as const
const parse = (raw: RawSearch) => ({
  id: one(raw, 'id'),
  words: one(raw, 'words')?.slice(0, 200),
  view: oneOf(raw, 'view', VIEWS) ?? 'list',
})

const TITLES = { list: 'nav.actors', proposed: 'proposed.title', leverage: 'leverage.title' } as const

export default function Actors() {
  const [{ id, view }] = useAddress(parse)
  if (id) return <Profile id={id} />
  return (
    <>
      <div className="page-head">
        <h1>{t(TITLES[view])}</h1>
        <span className="toggle no-print">
          {VIEWS.map((one) => (
            <Link
              key={one}
              className={view === one ? 'button primary' : 'button'}
              to="/actors"
              search={(one === 'list' ? {} : { view: one }) as never}
            >
              {t(TITLES[one])}
            </Link>
          ))}
        </span>
        <PageActions />
      </div>
      {view === 'list' ? <List /> : view === 'proposed' ? <Proposed /> : <AllLeverage />}
    </>
  )
}

function List() {
  const [{ words }, set] = useAddress(parse)
  const found = useRows('GET /api/actors', { words }, 60)
  const rows = found.rows
  const most = Math.max(1, ...(rows?.map((a) => a.claims) ?? [1]))
  return (
    <>
      <p className="mut">{t('actors.lead')}</p>
      <div className="row filter-bar no-print">
        <TextFilter label={t('actors.search')} value={words ?? ''} set={(v) => set({ words: v })} />
      </div>
      {found.error && rows === null ? (
        <ErrorState error={found.error} again={found.again} />
      ) : rows === null ? (
        <Loading what={t('nav.actors')} />
      ) : rows.length === 0 ? (
        words ? (
          <NoneFound filtered title="" hint="" />
        ) : (
          <EmptyRecord />
        )
      ) : (
        <>
          <CitedTable
            caption={t('nav.actors')}
            hideCaption
            rows={rows}
            rowKey={(a) => a.id}
            columns={[
              { id: 'name', title: t('actors.name'), cell: (a) => <ActorLink actor={a} /> },
              {
                id: 'bar',
                title: t('record.table'),
                cell: (a) => (
                  <span className="with-bar">
                    <span className="bar-track" aria-hidden="true">
                      <span className="bar-fill" style={{ inlineSize: `${(100 * a.claims) / most}%` }} />
                    </span>
                    {number(a.claims)}
                  </span>
                ),
              },
              {
                id: 'spellings',
                title: t('actors.spellings'),
                cell: (a) => <Names names={a.spellings.filter((s) => s !== a.name)} />,
              },
              {
                id: 'known',
                title: t('actors.known'),
                cell: (a) => (a.proposed ? <span className="mut">{t('actors.proposed')}</span> : t('actors.roster')),
              },
            ]}
          />
          <MoreRows shown={rows.length} total={found.total} more={found.more} />
        </>
      )}
    </>
  )
}

function Proposed() {
  const [{ words }, set] = useAddress(parse)
  return (
    <>
      <p className="mut">{t('proposed.lead')}</p>
      <div className="row filter-bar no-print">
        <TextFilter label={t('actors.search')} value={words ?? ''} set={(v) => set({ words: v })} />
      </div>
      <Suspense fallback={<Loading what={t('proposed.title')} />}>
        <ProposedActors words={words} />
      </Suspense>
    </>
  )
}

function AllLeverage() {
  const found = useRows('GET /api/leverage', {}, 300)
  return (
    <section className="card">
      <p className="mut">{t('leverage.lead')}</p>
      {found.error && found.rows === null ? (
        <ErrorState error={found.error} again={found.again} />
      ) : found.rows === null ? (
        <Loading what={t('leverage.title')} />
      ) : (
        <Suspense fallback={<Loading what={t('leverage.title')} />}>
          <LeverageGraph edges={found.rows} ego={null} />
          <MoreRows shown={found.rows.length} total={found.total} more={found.more} />
        </Suspense>
      )}
    </section>
  )
}

function Profile({ id }: { id: string }) {
  const found = useApi('GET /api/actors/{id}', { params: { id } }, { keep: false })
  const profile = found.data
  return (
    <>
      <Link className="back no-print" to="/actors">
        <span aria-hidden="true">‹</span> {t('actors.all')}
      </Link>
      {found.isError ? (
        <ErrorState error={found.error} again={() => void found.refetch()} />
      ) : !profile ? (
        <Loading what={t('nav.actors')} />
      ) : (
        <OneActor profile={profile} />
      )}
    </>
  )
}

function OneActor({ profile }: { profile: ActorProfile }) {
  const { actor, byAct, dealings, statements, claims, leverage, series } = profile
  const most = Math.max(1, ...Object.values(byAct.does), ...Object.values(byAct.suffers))
  const [dealt, setDealt] = useState(12)
  const others = actor.spellings.filter((s) => s !== actor.name)
  return (
    <>
      <div className="page-head">
        <h1>
          <Name>{actor.name}</Name>
        </h1>
        <span className="mut">{t('count.claims', { n: actor.claims })}</span>
        {actor.proposed && <span className="badge status alleged">{t('actors.proposed')}</span>}
        <div className="actions no-print">
          <Link className="button" to="/record" search={{ party: actor.id } as never}>
            {t('map.in-record')}
          </Link>
          <MergeButtons kind="actor" name={actor.name} />
          <button type="button" onClick={() => window.print()}>
            {t('action.print')}
          </button>
        </div>
      </div>
      <Spellings of={others} />
      <div className="columns">
        <section className="card">
          <h2>{t('actors.does')}</h2>
          <ActBars byAct={byAct.does} most={most} search={{ actor: actor.id }} />
        </section>
        <section className="card">
          <h2>{t('actors.suffers')}</h2>
          <ActBars byAct={byAct.suffers} most={most} search={{ recipient: actor.id }} />
        </section>
      </div>
      {series.buckets.length > 1 && (
        <section className="card">
          <h2>{t('actors.over-time')}</h2>
          <Suspense fallback={<Loading what={t('actors.over-time')} />}>
            <ActorSeries profile={profile} />
          </Suspense>
        </section>
      )}
      <section className="card">
        <h2>{t('leverage.title')}</h2>
        <Suspense fallback={<Loading what={t('leverage.title')} />}>
          <LeverageGraph edges={leverage} ego={actor} />
        </Suspense>
      </section>
      <div className="columns">
        <section className="card">
          <h2>{t('actors.statements')}</h2>
          {statements.length === 0 ? (
            <p className="mut">{t('actors.statements.none')}</p>
          ) : (
            <ul className="plain">
              <FirstFew list items={[...statements].sort(byDay)} first={6}>
                {(s) => (
                  <li key={`${s.report.id} ${s.quote.span.start}`}>
                    <Quoted most={320}>{s.words}</Quoted>
                    <div className="mut small">
                      {s.quote.speaker && (
                        <>
                          <Name most={80}>{s.quote.speaker.name}</Name> ·{' '}
                        </>
                      )}
                      {s.report.outlet && (
                        <>
                          <Name>{s.report.outlet}</Name> ·{' '}
                        </>
                      )}
                      {day(s.report.published)} ·{' '}
                      <Link to={`/reports/${s.report.id}`}>{t('claim.open-in-report')}</Link>
                    </div>
                  </li>
                )}
              </FirstFew>
            </ul>
          )}
        </section>
        <section className="card">
          <h2>{t('actors.dealings')}</h2>
          {dealings.length === 0 ? (
            <p className="mut">{t('actors.dealings.none')}</p>
          ) : (
            <>
              <CitedTable
                caption={t('actors.dealings')}
                hideCaption
                rows={dealings.slice(0, dealt)}
                rowKey={(d) => d.with}
                columns={[
                  {
                    id: 'with',
                    title: t('actors.with'),
                    cell: (d) => <ActorLink actor={{ id: d.with, name: d.name }} />,
                  },
                  {
                    id: 'n',
                    title: t('actors.events'),
                    figure: true,
                    cell: (d) => (
                      <Link to="/record" search={{ party: [actor.id, d.with] } as never}>
                        {number(d.n)}
                      </Link>
                    ),
                  },
                  { id: 'how', title: t('claim.act'), cell: (d) => <Mix dealing={d} /> },
                ]}
              />
              <MoreRows
                shown={Math.min(dealt, dealings.length)}
                total={dealings.length}
                more={dealt < dealings.length ? () => setDealt(dealt + 40) : null}
              />
            </>
          )}
        </section>
      </div>
      <section className="card">
        <h2>{t('record.table')}</h2>
        <FirstFew items={claims} first={5}>
          {(row) => <EvidenceLine key={row.claim.id} row={row} />}
        </FirstFew>
      </section>
    </>
  )
}

const byDay = (a: ActorProfile['statements'][number], b: ActorProfile['statements'][number]) =>
  (b.report.published ?? '').localeCompare(a.report.published ?? '')

function ActorSeries({ profile: { actor, series } }: { profile: ActorProfile }) {
  const navigate = useNavigate()
  const timeline = (search: object) =>
    void navigate({ to: '/timeline', search: { party: actor.id, ...search } as never })
  const drawn = coarser(trimSeries(series).series)
  return (
    <SeriesChart
      series={drawn}
      domain="act"
      labelOf={(key) => word('act', key)}
      name={`parley-${actor.id.replaceAll('/', '-')}`}
      picked={null}
      onRange={(from, to) => timeline({ from, to })}
      onPick={({ bucket, key }) => timeline({ bucket: drawn.bucket, at: bucket, key })}
    />
  )
}

/** What two parties do to each other, by family: sign and figure. */
function Mix({ dealing }: { dealing: Dealing }) {
  const sums = new Map<string, number>()
  for (const [act, n] of Object.entries(dealing.byAct)) sums.set(familyOf(act), (sums.get(familyOf(act)) ?? 0) + n)
  return (
    <span className="steps-line">
      {FAMILIES.filter((f) => sums.has(f)).map((family) => (
        <span key={family} className={`badge act ${family}`} title={t(`family.${family}`)}>
          <span className="sign" aria-hidden="true">
            {FAMILY_SIGN[family]}
          </span>
          <span className="visually-hidden">{t(`family.${family}`)}</span>
          {number(sums.get(family) ?? 0)}
        </span>
      ))}
    </span>
  )
}
