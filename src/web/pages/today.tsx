// Today: what is new since you last looked, what did not happen, what waits for review, and how much the record covers.
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { recordChanged, useApi } from '../api.ts'
import type { Alert, Today as TodayAnswer } from '../api-types.ts'
import { call } from '../client.ts'
import { day, days, daysBetween, moment } from '../dates.ts'
import { number, t } from '../messages.ts'
import { ActBars } from '../parts/act-bars.tsx'
import { CitedTable } from '../parts/cited-table.tsx'
import { CommitmentKindBadge } from '../parts/commitment-badges.tsx'
import { Evidence, EvidenceLine } from '../parts/evidence.tsx'
import { EmptyRecord, ErrorState, Loading } from '../parts/states.tsx'
import { FirstFew } from '../parts/story-bits.tsx'
import { ActorLinks, StoryLink } from '../parts/story-links.tsx'
import { toast } from '../parts/toasts.tsx'
import { Name, Quoted } from '../parts/words.tsx'

export default function Today() {
  const found = useApi('GET /api/today', { query: {} })
  if (found.isError && !found.data) return <ErrorState error={found.error} again={() => void found.refetch()} />
  if (!found.data) return <Loading what={t('nav.today')} />
  const today = found.data
  return (
    <>
      <div className="page-head">
        <h1>{t('nav.today')}</h1>
        <span className="mut">
          {today.since ? t('today.since', { at: moment(today.since).here }) : t('today.first')}
        </span>
        <div className="actions no-print">
          <Link className="button" to="/add">
            + {t('nav.add')}
          </Link>
          {today.record.reports > 0 && <Looked since={today.since} />}
        </div>
      </div>
      {today.record.reports === 0 ? <EmptyRecord /> : <Changes today={today} />}
    </>
  )
}

/** Marks all as seen; the time before can be had back. */
function Looked({ since }: { since: string | null }) {
  const set = async (lastLooked: string) => {
    await call('PUT /api/me', { body: { lastLooked } })
    await recordChanged()
  }
  const mark = async () => {
    await set(new Date().toISOString())
    toast(t('today.looked.done'), { undo: () => void set(since ?? new Date(0).toISOString()) })
  }
  return (
    <button type="button" onClick={() => void mark()}>
      ✓ {t('today.looked')}
    </button>
  )
}

function Changes({ today }: { today: TodayAnswer }) {
  const { reports, claims, queue, coverage, record } = today
  const { alerts } = today
  const done = queue.accepted + queue.edited + queue.rejected
  return (
    <>
      <section className="card" aria-label={t('today.numbers')}>
        <div className="numbers">
          <Link to="/reports" search={{ sort: 'added' } as never}>
            <b>{number(reports.n)}</b>
            <span>{t('today.new-reports', { n: reports.n })}</span>
          </Link>
          <Link to="/record" search={{ sort: 'added' } as never}>
            <b>{number(claims.n)}</b>
            <span>{t('today.new-claims', { n: claims.n })}</span>
          </Link>
          <a href="#alerts">
            <b>{number(today.openAlerts)}</b>
            <span>{t('today.alerts.n', { n: today.openAlerts })}</span>
          </a>
          <Link to="/review">
            <b>{number(queue.open)}</b>
            <span>{t('today.queue', { n: queue.open })}</span>
          </Link>
        </div>
        <p className="mut small">
          {t('today.reviewed', { done, accepted: queue.accepted, edited: queue.edited, rejected: queue.rejected })}
        </p>
      </section>
      <div className="columns">
        <section className="card" id="alerts">
          <h2>{t('today.alerts')}</h2>
          <p className="mut small">{t('today.alerts.hint')}</p>
          {alerts.length === 0 ? (
            <p className="mut">{today.linked ? t('today.alerts.none') : t('today.alerts.coming')}</p>
          ) : (
            <ul className="plain">
              <FirstFew list items={alerts} first={6}>
                {(alert) => <OneAlert key={alert.id} alert={alert} />}
              </FirstFew>
            </ul>
          )}
          {today.openAlerts > 0 && (
            <p className="small no-print">
              <Link to="/commitments" search={{ state: 'open' } as never}>
                {t('today.alerts.all')}
              </Link>
            </p>
          )}
        </section>
        <div>
          <section className="card">
            <h2>{t('today.claims')}</h2>
            <ActBars byAct={claims.byAct} />
          </section>
          <section className="card">
            <h2>{t('today.reports')}</h2>
            {reports.rows.length === 0 ? (
              <p className="mut">{t('today.reports.none')}</p>
            ) : (
              <ul className="plain">
                <FirstFew list items={reports.rows} first={6}>
                  {(report) => (
                    <li key={report.id}>
                      <Link to={`/reports/${report.id}`}>
                        <Name>{report.title ?? t('report.untitled')}</Name>
                      </Link>
                      <div className="mut small">
                        <Name>{report.outlet ?? '–'}</Name> · {moment(report.published).here} ·{' '}
                        {t('count.claims', { n: report.claims })}
                      </div>
                    </li>
                  )}
                </FirstFew>
              </ul>
            )}
          </section>
        </div>
      </div>
      <section className="card">
        <h2>{t('today.newest')}</h2>
        <FirstFew items={claims.rows} first={4}>
          {(row) => <EvidenceLine key={row.claim.id} row={row} />}
        </FirstFew>
      </section>
      <CitedTable
        caption={t('today.coverage', { days: days(record.from, record.to), n: record.reports })}
        rows={coverage}
        rowKey={(c) => c.outlet}
        columns={[
          { id: 'outlet', title: t('record.col.outlet'), cell: (c) => <Name>{c.outlet}</Name> },
          { id: 'reports', title: t('nav.reports'), figure: true, cell: (c) => number(c.reports) },
          { id: 'claims', title: t('record.table'), figure: true, cell: (c) => number(c.claims) },
          { id: 'last', title: t('today.last'), cell: (c) => day(c.to) || '–' },
        ]}
      />
      <p className="mut small">
        {t('today.coverage.hint')} <Link to="/sources">{t('nav.sources')}</Link>
      </p>
    </>
  )
}

function OneAlert({ alert }: { alert: Alert }) {
  const [open, setOpen] = useState(false)
  const claims = alert.citations.map((c) => c.claim)
  // An appeal waits from the day it was made; a deadline is past from the day after it.
  const waited = alert.what === 'deadline passed' || !alert.made ? 0 : daysBetween(alert.made, alert.since)
  return (
    <li>
      <p className="alert-top">
        <CommitmentKindBadge kind={alert.kind} />{' '}
        <strong>{t(`alert.line.${alert.what}`, { n: alert.days + waited })}</strong>
      </p>
      <div>
        <StoryLink id={alert.commitment}>
          <Quoted most={220}>{alert.terms}</Quoted>
        </StoryLink>{' '}
        {claims.length > 0 && (
          <button
            type="button"
            className="cite-n"
            aria-expanded={open}
            aria-label={t('ask.sentences', { n: claims.length })}
            onClick={() => setOpen(!open)}
          >
            <span aria-hidden="true">❝</span>
          </button>
        )}
      </div>
      <p className="mut small alert-who">
        {t('alert.by')} <ActorLinks actors={alert.by} most={3} none={t('story.not-named')} />
        {alert.to.length > 0 && (
          <>
            {' '}
            {t('alert.to')} <ActorLinks actors={alert.to} most={3} />
          </>
        )}
        {alert.made && <> · {t('alert.on', { day: day(alert.made) })}</>}
        {alert.deadline && <> · {t('alert.until', { day: day(alert.deadline) })}</>}
        {alert.place && (
          <>
            {' '}
            · <Name>{alert.place}</Name>
          </>
        )}
      </p>
      {open && <Evidence claims={claims} />}
    </li>
  )
}
