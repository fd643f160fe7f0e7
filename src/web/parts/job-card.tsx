// One job: how far it is, how long it will take, how to stop it, and what came of it. It follows the server's own telling.
import { Link } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { keyOf, queries, recordChanged } from '../api.ts'
import type { Job } from '../api-types.ts'
import { addressOf, call } from '../client.ts'
import { moment } from '../dates.ts'
import { t } from '../messages.ts'
import { toast } from './toasts.tsx'
import { Name } from './words.tsx'

const over = (job: Job): boolean => job.state === 'done' || job.state === 'failed' || job.state === 'cancelled'

/** The job as it stands now: told by the server's events, and asked for where these break off. */
function useJob(first: Job): Job {
  const [told, setTold] = useState(first)
  const job = over(first) ? first : told
  const running = !over(job)
  useEffect(() => {
    if (!running) return
    const source = new EventSource(addressOf('GET /api/jobs/{id}/events', { params: { id: first.id } }))
    const take = (next: Job) => {
      setTold(next)
      if (!over(next)) return
      source.close()
      void recordChanged()
    }
    const onData = (event: Event) => {
      try {
        take(JSON.parse((event as MessageEvent<string>).data) as Job)
      } catch {
        // A line that is no job tells nothing.
      }
    }
    source.onmessage = onData
    for (const name of ['progress', 'job', 'done', 'end']) source.addEventListener(name, onData)
    const ask = setInterval(() => {
      void call('GET /api/jobs/{id}', { params: { id: first.id } }).then(take, () => {})
    }, 2000)
    return () => {
      source.close()
      clearInterval(ask)
    }
  }, [first.id, running])
  return job
}

/** The card of a job, from what was last known of it. */
export function JobCard({ first }: { first: Job }) {
  const job = useJob(first)
  const stop = async () => {
    try {
      await call('POST /api/jobs/{id}/cancel', { params: { id: job.id } })
      await queries.invalidateQueries({ queryKey: [keyOf('GET /api/jobs')[0]] })
    } catch (error) {
      toast(error instanceof Error ? error.message : String(error), { bad: true })
    }
  }
  const only = job.added.length === 1 ? job.added[0] : undefined
  return (
    <li className={`job ${job.state}`}>
      <div className="job-head">
        <strong>
          <Name most={100}>{job.title}</Name>
        </strong>
        <span className="badge">{t(`add.job.${job.state}`)}</span>
        <small className="mut">{moment(job.begun).here}</small>
        <span className="push actions-inline">
          {!over(job) && (
            <button type="button" className="small" onClick={() => void stop()}>
              {t('add.job.cancel')}
            </button>
          )}
          {only && (
            <Link className="button primary" to={`/reports/${only}`}>
              {t('add.job.open')}
            </Link>
          )}
          {job.added.length > 1 && (
            <Link className="button" to="/reports" search={{ sort: 'added' } as never}>
              {t('add.job.open-all')}
            </Link>
          )}
        </span>
      </div>
      <div role="status">
        {over(job) ? (
          <p className="mut small">
            {t('add.job.result', { n: job.added.length, claims: job.claims, already: job.already })}
          </p>
        ) : (
          <>
            <progress
              max={Math.max(1, job.total)}
              {...(job.total > 1 ? { value: job.done } : {})}
              aria-label={job.title}
            />
            <p className="mut small">
              {t('add.job.progress', { done: job.done, total: job.total, claims: job.claims })}
              {job.eta !== null && <> · {left(job.eta)}</>}
            </p>
          </>
        )}
      </div>
      {job.error && (
        <p className="bad-line">
          <span aria-hidden="true">⚠</span> <Name most={300}>{job.error.message}</Name>{' '}
          <Name most={300}>{job.error.hint}</Name>
        </p>
      )}
      {job.failures.length > 0 && (
        <details>
          <summary className="bad-line">
            <span aria-hidden="true">⚠</span> {t('add.job.failures', { n: job.failures.length })}
          </summary>
          <ul>
            {job.failures.slice(0, 100).map((f) => (
              <li key={`${f.source} ${f.code}`}>
                <Name>{f.source}</Name>: <Name most={300}>{f.message}</Name> <Name most={300}>{f.hint}</Name>{' '}
                <code className="mut">{f.code}</code>
              </li>
            ))}
          </ul>
        </details>
      )}
    </li>
  )
}

function left(seconds: number): string {
  if (seconds >= 90) return t('add.job.eta.minutes', { n: Math.round(seconds / 60) })
  return t('add.job.eta', { n: Math.max(1, Math.round(seconds)) })
}
