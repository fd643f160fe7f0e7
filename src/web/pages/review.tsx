// Review: the claims nobody has looked at, one at a time with their sentence and its surroundings, decided by single keys.
import { Link } from '@tanstack/react-router'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { useAddress } from '../address.ts'
import { useApi } from '../api.ts'
import type { ClaimRow, Review } from '../api-types.ts'
import { call } from '../client.ts'
import { decide, undo, useDecisionsMade, useLatestClaim } from '../decide.ts'
import { filterQuery, parseFilters } from '../filters.ts'
import { useKeys } from '../keys.ts'
import { number, t, word } from '../messages.ts'
import { ActBadge, ReviewBadge, StatusBadge } from '../parts/badges.tsx'
import { ClaimFacts, judge, useClaimSheets } from '../parts/claim-card.tsx'
import { FilterBar, type SetFilters } from '../parts/filter-bar.tsx'
import type { MergeAsked } from '../parts/merge.tsx'
import { Merging } from '../parts/merge-buttons.tsx'
import { Empty, EmptyRecord, ErrorState, Loading } from '../parts/states.tsx'
import { ClaimLink, Name, Quoted, Sentence, shown } from '../parts/words.tsx'
import './review.css'

/** Claims fetched at a time. */
const BATCH = 50
const QUICK = ['happened', 'ongoing', 'planned', 'alleged', 'denied', 'negated', 'hypothetical', 'background'] as const

export default function ReviewPage() {
  const [filters, change] = useAddress(parseFilters)
  const set: SetFilters = useCallback((patch) => change(patch), [change])
  const stats = useApi('GET /api/stats')
  const query = useMemo(() => ({ ...filterQuery(filters), review: ['open'] as Review['state'][] }), [filters])
  const queue = useQueue(query)
  const made = useDecisionsMade()
  const pace = usePace(made)
  const total = stats.data?.open
  return (
    <div className="review-page">
      <div className="page-head">
        <h1>{t('nav.review')}</h1>
        <span className="mut" role="status">
          {total !== undefined && t('review.lead', { open: total, done: made })}
          {pace !== null && <> · {t('review.pace', { n: pace })}</>}
        </span>
      </div>
      <details className="no-print">
        <summary>{t('record.filters')}</summary>
        <FilterBar filters={filters} set={set} />
      </details>
      {queue.error ? (
        <ErrorState error={queue.error} again={queue.again} />
      ) : queue.rows === null ? (
        <Loading what={t('review.what')} />
      ) : queue.rows.length === 0 ? (
        stats.data?.claims === 0 ? (
          <EmptyRecord />
        ) : (
          <Empty title={t('review.done')} hint={t('review.done.hint')}>
            <Link className="button" to="/add">
              {t('nav.add')}
            </Link>
          </Empty>
        )
      ) : (
        <Desk rows={queue.rows} more={queue.more} />
      )}
    </div>
  )
}

/** The claims to decide. The list stays as it was while one works, so that nothing jumps; more come when its end is near. */
function useQueue(query: object) {
  const key = JSON.stringify(query)
  const [state, setState] = useState<{ rows: readonly ClaimRow[] | null; next: string | null; error: unknown }>({
    rows: null,
    next: null,
    error: null,
  })
  const asking = useRef('')
  const load = useCallback(
    async (after: string | null) => {
      asking.current = key
      try {
        const page = await call('GET /api/claims', {
          query: { ...JSON.parse(key), sort: 'newest', limit: BATCH, ...(after ? { after } : {}) },
        })
        if (asking.current !== key) return
        setState((s) => ({ rows: after ? [...(s.rows ?? []), ...page.rows] : page.rows, next: page.next, error: null }))
      } catch (error) {
        setState((s) => ({ ...s, error }))
      }
    },
    [key],
  )
  useEffect(() => {
    setState({ rows: null, next: null, error: null })
    void load(null)
  }, [load])
  const { next } = state
  return {
    ...state,
    again: () => void load(null),
    more: useCallback(() => {
      if (next) void load(next)
    }, [next, load]),
  }
}

/** Decisions a minute, over the last three minutes of work; null before there are three. */
function usePace(made: number): number | null {
  const times = useRef<number[]>([])
  const before = useRef(made)
  if (made > before.current) times.current.push(performance.now())
  before.current = made
  const recent = times.current.filter((x) => performance.now() - x < 180_000)
  const first = recent[0]
  if (recent.length < 3 || first === undefined) return null
  const minutes = (performance.now() - first) / 60_000
  return Math.round((recent.length - 1) / Math.max(minutes, 0.05))
}

function Desk({ rows, more }: { rows: readonly ClaimRow[]; more: () => void }) {
  const [at, setAt] = useState(0)
  const [asked, setAsked] = useState<MergeAsked | null>(null)
  const list = useRef<HTMLOListElement>(null)
  const row = rows[Math.min(at, rows.length - 1)] as ClaimRow
  const latest = useLatestClaim(row)
  const { edit, why, event, sheets } = useClaimSheets(latest)
  const go = (to: number) => {
    const index = Math.max(0, Math.min(rows.length - 1, to))
    setAt(index)
    if (index > rows.length - 10) more()
  }
  useEffect(() => {
    list.current?.children[at]?.scrollIntoView({ block: 'nearest' })
  }, [at])
  const judgeAnd = (what: 'accept' | 'reject') => {
    // The next one is there before the server has answered; a refusal is told and brings back nothing lost.
    void judge(latest.claim, what)
    go(at + 1)
  }
  const setStatus = (status: (typeof QUICK)[number]) => {
    if (status === latest.claim.status) return
    const said = t('review.edited', { field: word('status', status) })
    void decide({ what: 'edit', target: latest.claim.id, field: 'status', value: status }, said)
  }
  const group = t('keys.group.review')
  const ask = (what: MergeAsked['what']) => {
    const actor = [...latest.claim.actors, ...latest.claim.recipients][0]?.name ?? ''
    const place = latest.claim.places[0]?.name ?? ''
    setAsked({ what, kind: actor || !place ? 'actor' : 'place', actor, place })
  }
  useKeys([
    { keys: 'j', label: t('review.key.next'), group, run: () => go(at + 1) },
    { keys: 'k', label: t('review.key.previous'), group, run: () => go(at - 1) },
    { keys: 'a', label: t('review.accept'), group, run: () => judgeAnd('accept') },
    { keys: 'x', label: t('review.reject'), group, run: () => judgeAnd('reject') },
    { keys: 'e', label: t('review.edit'), group, run: edit },
    { keys: 'w', label: t('report.key.why'), group, run: why },
    { keys: 'h', label: t('report.key.event'), group, run: event },
    { keys: 'm', label: t('review.merge'), group, run: () => ask('merge') },
    { keys: 's', label: t('review.split'), group, run: () => ask('split') },
    ...QUICK.map((status, i) => ({
      keys: String(i + 1),
      label: t('review.quick.status', { status: word('status', status) }),
      group,
      run: () => setStatus(status),
    })),
  ])
  return (
    <div className="desk">
      <ol ref={list} className="queue" aria-label={t('review.what')}>
        {rows.map((one, i) => (
          <QueueLine key={one.claim.id} row={one} on={i === at} go={() => go(i)} />
        ))}
      </ol>
      <section className="desk-main card" aria-label={t('record.detail')}>
        <p className="claim-top">
          <ActBadge act={latest.claim.act} mode={latest.claim.mode} kind={latest.claim.kind} />
          <StatusBadge status={latest.claim.status} />
          <ReviewBadge review={latest.review} />
          <span className="mut small push">{t('review.position', { n: at + 1, total: rows.length })}</span>
        </p>
        <Context row={latest} />
        <p className="small mut">
          <Name>{latest.report.title ?? t('report.untitled')}</Name>
          {latest.report.outlet && (
            <>
              {' · '}
              <Name>{latest.report.outlet}</Name>
            </>
          )}{' '}
          · <ClaimLink claim={latest.claim} />
        </p>
        <ClaimFacts claim={latest.claim} review={latest.review} />
        <div className="actions no-print">
          <Act label={t('review.accept')} hint="a" primary run={() => judgeAnd('accept')} />
          <Act label={t('review.edit')} hint="e" run={edit} />
          <Act label={t('review.reject')} hint="x" run={() => judgeAnd('reject')} />
          <Act label={t('review.later')} hint="j" run={() => go(at + 1)} />
          <Act label={t('claim.why')} hint="w" run={why} />
          <Act label={t('claim.event')} hint="h" run={event} />
          <Act label={t('review.merge')} hint="m" run={() => ask('merge')} />
          <Act label={t('review.split')} hint="s" run={() => ask('split')} />
          {latest.review.decision !== null && (
            <Act label={t('review.undo')} hint="u" run={() => void undo(latest.review.decision as number)} />
          )}
        </div>
        <fieldset className="quick no-print">
          <legend>{t('claim.status')}</legend>
          {QUICK.map((status, i) => (
            <button
              key={status}
              type="button"
              className="small"
              aria-pressed={latest.claim.status === status}
              onClick={() => setStatus(status)}
            >
              <kbd aria-hidden="true">{number(i + 1)}</kbd> {word('status', status)}
            </button>
          ))}
        </fieldset>
      </section>
      {sheets}
      <Merging asked={asked} close={() => setAsked(null)} />
    </div>
  )
}

function Act({
  label,
  hint,
  run,
  primary = false,
}: {
  label: string
  hint: string
  run: () => void
  primary?: boolean
}) {
  return (
    <button type="button" className={primary ? 'primary' : ''} onClick={run}>
      {label} <kbd aria-hidden="true">{hint}</kbd>
    </button>
  )
}

function QueueLine({ row, on, go }: { row: ClaimRow; on: boolean; go: () => void }) {
  const { claim, review } = useLatestClaim(row)
  return (
    <li className={`queue-line ${review.state}`}>
      <button type="button" aria-current={on ? 'true' : undefined} onClick={go}>
        <span className="queue-top">
          <ActBadge act={claim.act} />
          {review.state !== 'open' && <ReviewBadge review={review} />}
        </span>
        <span className="queue-words">
          <Quoted most={90}>{claim.evidence[0].quote}</Quoted>
        </span>
      </button>
    </li>
  )
}

/** The sentence with a little of the report before and after it. */
function Context({ row }: { row: ClaimRow }) {
  const report = useApi(
    'GET /api/reports/{id}',
    { params: { id: row.report.id } },
    { staleTime: 10 * 60_000, keep: false },
  )
  const text = report.data?.report.text
  const { at } = row.sentence
  const end = at + row.sentence.text.length
  const before = text?.slice(Math.max(0, at - 260), at) ?? ''
  const after = text?.slice(end, end + 260) ?? ''
  return (
    <blockquote className="context" dir="auto">
      <span className="around">{shown(before.replace(/^\S*\s/, at > 260 ? '… ' : ''))}</span>
      <Sentence text={row.sentence.text} at={at} evidence={row.claim.evidence} most={1200} />
      <span className="around">{shown(after)}</span>
    </blockquote>
  )
}
