// What a page shows when it has nothing, not yet, or not any more. Every state says what to do.

import { useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { type ReactNode, useEffect, useState } from 'react'
import { isOffline, queries, useApi } from '../api.ts'
import { ApiError } from '../client.ts'
import { t } from '../messages.ts'

/** Words while something loads; never a wheel without words. */
export function Loading({ what }: { what?: string }) {
  return (
    <p className="state" role="status">
      <span className="dots" aria-hidden="true" /> {what ? t('state.loading', { what }) : t('state.loading.page')}
    </p>
  )
}

/** Nothing there: what that means, and what to do. `page` where it is all there is of a page, and so its heading. */
export function Empty({
  title,
  hint,
  page = false,
  children,
}: {
  title: string
  hint?: string
  page?: boolean
  children?: ReactNode
}) {
  const Title = page ? 'h1' : 'p'
  return (
    <div className="state empty">
      <Title className="state-title">{title}</Title>
      {hint && <p>{hint}</p>}
      {children && <p className="actions">{children}</p>}
    </div>
  )
}

/** An empty record: the way to the first report. */
export function EmptyRecord() {
  return (
    <Empty title={t('empty.record')} hint={t('empty.record.hint')}>
      <Link className="button primary" to="/add">
        {t('nav.add')}
      </Link>
    </Empty>
  )
}

/** What went wrong, in plain words, with the server's hint and code, and a way to try again. */
export function ErrorState({ error, again }: { error: unknown; again?: () => void }) {
  const problem = error instanceof ApiError ? error.problem : null
  const offline = problem?.code === 'web/offline'
  return (
    <div className="state error" role="alert">
      <p className="state-title">{offline ? t('state.offline') : t('state.error')}</p>
      <p>{problem ? (offline ? t('state.offline.hint') : problem.detail) : String(error)}</p>
      {problem && !offline && problem.hint && <p>{problem.hint}</p>}
      <p className="actions">
        {again && (
          <button type="button" onClick={again}>
            {t('state.retry')}
          </button>
        )}
        {problem && !offline && (
          <small className="mut">
            {t('state.code')}: <code>{problem.code}</code>
          </small>
        )}
      </p>
    </div>
  )
}

/** A page that broke while drawing. */
export function Crash({ again }: { again: () => void }) {
  return (
    <div className="state error" role="alert">
      <p className="state-title">{t('state.crash')}</p>
      <p>{t('state.crash.hint')}</p>
      <p className="actions">
        <button type="button" onClick={again}>
          {t('state.retry')}
        </button>
      </p>
    </div>
  )
}

/** An address no page answers. */
export function Missing() {
  return (
    <Empty page title={t('state.missing')} hint={t('state.missing.hint')}>
      <Link className="button" to="/">
        {t('app.name')}
      </Link>
    </Empty>
  )
}

/** A line over every page while the server does not answer; it asks again by itself. */
export function Offline() {
  const client = useQueryClient()
  const [down, setDown] = useState(false)
  useEffect(
    () =>
      client.getQueryCache().subscribe((event) => {
        if (event.type !== 'updated') return
        if (event.action.type === 'error') setDown(isOffline(event.action.error))
        else if (event.action.type === 'success') setDown(false)
      }),
    [client],
  )
  useEffect(() => {
    if (!down) return
    const timer = setInterval(() => void queries.refetchQueries({ type: 'active' }), 3000)
    return () => clearInterval(timer)
  }, [down])
  if (!down) return null
  return (
    <div className="offline" role="alert">
      <strong>{t('state.offline')}.</strong> {t('state.offline.hint')}
    </div>
  )
}

/** A line over every page while reports are still being joined into the story; when they are, all is asked anew. */
export function Linking() {
  const [wait, setWait] = useState(false)
  const stats = useApi('GET /api/stats', {}, { refetchInterval: wait ? 4000 : false })
  const linking = stats.data !== undefined && stats.data.story === null && stats.data.reports > 0
  useEffect(() => {
    if (linking) setWait(true)
    else if (wait && stats.data) {
      setWait(false)
      void queries.invalidateQueries()
    }
  }, [linking, wait, stats.data])
  if (!linking) return null
  return (
    <p className="note" role="status">
      {t('state.linking')}
    </p>
  )
}
