// One report: its text with what was read out of it marked, and a margin of claims beside their sentences. Either side finds the other.
import { useParams } from '@tanstack/react-router'
import { memo, useCallback, useDeferredValue, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { one, useAddress } from '../address.ts'
import { useApi } from '../api.ts'
import type { ReportDetail } from '../api-types.ts'
import { moment } from '../dates.ts'
import { useDecisionsMade, useLatestClaim } from '../decide.ts'
import { type KeyAction, useKeys } from '../keys.ts'
import { useMargin } from '../margin.ts'
import { t } from '../messages.ts'
import { ActBadge, ReviewBadge, StatusBadge } from '../parts/badges.tsx'
import { ClaimCard, judge, useClaimSheets } from '../parts/claim-card.tsx'
import { MarkedText, type Marks, partsByClaim } from '../parts/marked-text.tsx'
import { Empty, ErrorState, Loading } from '../parts/states.tsx'
import { Name, Names, Quoted } from '../parts/words.tsx'
import './report.css'

const KINDS = ['claims', 'quotes', 'names', 'places'] as const

export default function ReportPage() {
  const { id } = useParams({ strict: false }) as { id: string }
  const found = useApi('GET /api/reports/{id}', { params: { id } }, { keep: false, staleTime: 5 * 60_000 })
  if (found.data) return <Report key={found.data.report.id} detail={found.data} />
  if (found.isError) return <ErrorState error={found.error} again={() => void found.refetch()} />
  return <Loading what={t('report.what')} />
}

function Report({ detail }: { detail: ReportDetail }) {
  const { report } = detail
  const [search, setSearch] = useAddress((raw) => ({ claim: one(raw, 'claim') }))
  const claims = useMemo(
    () =>
      [...detail.claims].sort(
        (a, b) =>
          a.claim.evidence[0].span.start - b.claim.evidence[0].span.start ||
          a.claim.evidence[0].span.end - b.claim.evidence[0].span.end,
      ),
    [detail.claims],
  )
  const [selected, setSelected] = useState(-1)
  const now = useRef(-1)
  const [marks, setMarks] = useState<Marks>({ claims: true, quotes: true, names: true, places: true })
  const shownMarks = useDeferredValue(marks)
  const text = useRef<HTMLElement>(null)
  const margin = useRef<HTMLOListElement>(null)
  const parts = useRef<ReadonlyMap<number, readonly Element[]> | null>(null)
  useDecisionsMade()

  const partsOf = useCallback((index: number): readonly Element[] => {
    if (!parts.current && text.current) parts.current = partsByClaim(text.current)
    return parts.current?.get(index) ?? []
  }, [])
  const firstOf = useCallback((index: number) => partsOf(index)[0], [partsOf])
  // Both sides are marked at once by looking up just these two claims, before anything is drawn: a long report answers like a short one.
  const show = useCallback(
    (index: number) => {
      const before = now.current
      now.current = index
      for (const part of partsOf(before)) part.classList.remove('on')
      for (const part of partsOf(index)) part.classList.add('on')
      setSelected(index)
    },
    [partsOf],
  )
  const choose = useCallback(
    (index: number) => {
      show(index)
      setSearch({ claim: claims[index]?.claim.id }, true)
    },
    [claims, setSearch, show],
  )
  // The address may name a claim, at first and later.
  useEffect(() => {
    const index = search.claim ? claims.findIndex((c) => c.claim.id === search.claim) : -1
    if (index !== now.current) show(index)
  }, [search.claim, claims, show])
  // What is drawn anew is looked up anew.
  // biome-ignore lint/correctness/useExhaustiveDependencies: as above
  useLayoutEffect(() => {
    for (const part of partsOf(now.current)) part.classList.remove('on')
    parts.current = null
    for (const part of partsOf(now.current)) part.classList.add('on')
  }, [claims, shownMarks, partsOf])
  useEffect(() => {
    if (selected < 0) return
    inSight(firstOf(selected))
    inSight(margin.current?.children[selected])
  }, [selected, firstOf])
  const drawn = useMemo(() => [claims, shownMarks], [claims, shownMarks])
  useMargin(text, margin, firstOf, selected, drawn)

  const row = claims[selected] ?? null
  const card = row && { ...row, sentence: sentenceOf(report.text, row.claim) }
  const latest = useLatestClaim(card ?? NOTHING)
  const { edit, why, event, sheets } = useClaimSheets(card ? (latest as typeof card) : null)
  const go = (step: number) => claims.length > 0 && choose(Math.max(0, Math.min(claims.length - 1, selected + step)))
  const decideAnd = (what: 'accept' | 'reject') => {
    if (!row) return
    void judge(row.claim, what).then((made) => made && selected < claims.length - 1 && choose(selected + 1))
  }
  const group = t('keys.group.review')
  const keys: KeyAction[] = [
    { keys: 'j', label: t('report.key.next'), group, run: () => go(1) },
    { keys: 'k', label: t('report.key.previous'), group, run: () => go(-1) },
    { keys: 'a', label: t('review.accept'), group, run: () => decideAnd('accept') },
    { keys: 'x', label: t('review.reject'), group, run: () => decideAnd('reject') },
    { keys: 'e', label: t('review.edit'), group, run: edit },
    { keys: 'w', label: t('report.key.why'), group, run: why },
    { keys: 'h', label: t('report.key.event'), group, run: event },
    { keys: 'Escape', label: t('report.key.out'), group, run: () => choose(-1) },
  ]
  useKeys(claims.length > 0 ? keys : [])

  const rtl = /^(ar|fa|ur|he|ps|ckb)\b/.test(report.language)
  return (
    <div className="report-page">
      <ReportHead detail={detail} marks={marks} setMarks={setMarks} />
      <div className="report-body">
        <MarkedText
          ref={text}
          detail={detail}
          claims={claims}
          marks={shownMarks}
          choose={choose}
          selected={now}
          dir={rtl ? 'rtl' : 'auto'}
        />
        <section className="margin" aria-label={t('report.claims')}>
          {claims.length === 0 ? (
            <Empty title={t('report.no-claims')} hint={t('report.no-claims.hint')} />
          ) : (
            <ol ref={margin}>
              {claims.map((c, i) => (
                <MarginEntry
                  key={c.claim.id}
                  index={i}
                  row={c}
                  on={i === selected}
                  choose={choose}
                  text={report.text}
                />
              ))}
            </ol>
          )}
        </section>
      </div>
      {sheets}
    </div>
  )
}

const NOTHING = { claim: { id: '' }, review: {} } as unknown as ReportDetail['claims'][number]

/** Brings something into sight where it is not. */
function inSight(element: Element | undefined): void {
  if (!element) return
  const box = element.getBoundingClientRect()
  if (box.top < 60 || box.bottom > innerHeight - 20) element.scrollIntoView({ block: 'center' })
}

function sentenceOf(text: string, claim: ReportDetail['claims'][number]['claim']) {
  const { start, end } = claim.evidence[0].sentence
  return { text: text.slice(start, end), at: start }
}

function ReportHead({
  detail,
  marks,
  setMarks,
}: {
  detail: ReportDetail
  marks: Marks
  setMarks: (marks: Marks) => void
}) {
  const { report, notes, sources } = detail
  const time = moment(report.published)
  return (
    <header className="report-head">
      <h1>
        <Name most={300}>{report.title ?? t('report.untitled')}</Name>
      </h1>
      <p className="mut">
        {report.outlet && (
          <>
            <Name>{report.outlet}</Name> ·{' '}
          </>
        )}
        {time.here || t('report.published.none')}
        {time.own && <span> ({t('report.own-time', { time: time.own })})</span>} ·{' '}
        {t('count.claims', { n: detail.claims.length })} · {t('count.quotes', { n: detail.quotes.length })}
      </p>
      <div className="mark-legend no-print" role="group" aria-label={t('report.legend')}>
        {KINDS.map((kind) => (
          <button
            type="button"
            key={kind}
            className={`small legend-${kind}`}
            aria-pressed={marks[kind]}
            onClick={() => setMarks({ ...marks, [kind]: !marks[kind] })}
          >
            <span className={`sample sample-${kind}`}>{t(`report.show.${kind}`)}</span>
          </button>
        ))}
        <button type="button" className="small quiet" onClick={() => print()}>
          {t('action.print')}
        </button>
      </div>
      <p className="only-print small">
        {t('report.legend')}: {KINDS.map((k) => t(`report.show.${k}`)).join(', ')}. {report.source}
      </p>
      {(notes.length > 0 || sources.length > 1 || report.source) && (
        <details className="small">
          <summary className="mut">
            {t('report.source')}
            {notes.length > 0 && ` · ${t('report.notes')} (${notes.length})`}
          </summary>
          <ul>
            {sources.map((s) => (
              <li key={`${s.source} ${s.added}`}>
                <Name>{s.source ?? s.outlet ?? '–'}</Name> <span className="mut">{moment(s.added).here}</span>
              </li>
            ))}
            {notes.map((n) => (
              <li key={`${n.code} ${n.span?.start}`}>
                <span aria-hidden="true">⚠</span> <Name most={300}>{n.message}</Name>{' '}
                <code className="mut">{n.code}</code>
              </li>
            ))}
          </ul>
        </details>
      )}
    </header>
  )
}

const MarginEntry = memo(function MarginEntry({
  index,
  row,
  on,
  choose,
  text,
}: {
  index: number
  row: ReportDetail['claims'][number]
  on: boolean
  choose: (index: number) => void
  text: string
}) {
  const { claim, review } = useLatestClaim(row)
  return (
    <li className={`entry ${review.state}${on ? ' on' : ''}`}>
      <button type="button" className="entry-head" aria-expanded={on} onClick={() => choose(on ? -1 : index)}>
        <span className="num">{index + 1}</span>
        <ActBadge act={claim.act} mode={claim.mode} kind={claim.kind} />
        <StatusBadge status={claim.status} />
        {review.state !== 'open' && <ReviewBadge review={review} />}
      </button>
      {on ? (
        <ClaimCard row={{ claim, review, sentence: sentenceOf(text, claim) }} />
      ) : (
        <p className="entry-line" dir={claim.actors.length + claim.recipients.length === 0 ? 'auto' : undefined}>
          {claim.actors.length > 0 && <Names names={claim.actors.map((p) => p.name)} />}
          {claim.recipients.length > 0 && (
            <>
              {' '}
              <span className="arrow" aria-hidden="true">
                →
              </span>{' '}
              <Names names={claim.recipients.map((p) => p.name)} />
            </>
          )}
          {claim.actors.length + claim.recipients.length === 0 && <Quoted most={80}>{claim.evidence[0].quote}</Quoted>}
        </p>
      )}
    </li>
  )
})
