// The record: every claim in one table of any length, with facets, words, saved views, columns, and export of what is shown.
import { useNavigate } from '@tanstack/react-router'
import { useCallback, useEffect, useMemo, useState } from 'react'
import { oneOf, useAddress } from '../address.ts'
import type { ClaimRow } from '../api-types.ts'
import { addressOf, call } from '../client.ts'
import { day } from '../dates.ts'
import { useLatestClaim } from '../decide.ts'
import { filterCount, filterQuery, parseFilters } from '../filters.ts'
import { useKeys } from '../keys.ts'
import { number, t } from '../messages.ts'
import { usePaged } from '../paged.ts'
import { ActBadge, ReviewBadge, StatusBadge, Topics } from '../parts/badges.tsx'
import { ClaimCard, judge, useClaimSheets } from '../parts/claim-card.tsx'
import { type Column, DataTable } from '../parts/data-table.tsx'
import { FacetPanel } from '../parts/facets.tsx'
import { DayFilter, FilterChips, type SetFilters, TextFilter } from '../parts/filter-bar.tsx'
import { Menu } from '../parts/menu.tsx'
import { SavedViews } from '../parts/saved-views.tsx'
import { Empty, EmptyRecord } from '../parts/states.tsx'
import { claimAddress, Name, Names, Sentence } from '../parts/words.tsx'
import { setSettings, useSettings } from '../settings.ts'
import './record.css'

const SORTS = ['newest', 'date', 'added'] as const
const SHOWN = ['date', 'act', 'status', 'actors', 'recipients', 'place', 'sentence']

/** Every column there is, in order. */
function allColumns(): readonly Column<ClaimRow>[] {
  return [
    {
      id: 'date',
      title: t('record.col.date'),
      width: '7.2rem',
      cell: (r) => day(r.claim.when?.from ?? r.report.published),
    },
    { id: 'act', title: t('record.col.act'), width: '9.8rem', cell: (r) => <Act row={r} /> },
    { id: 'status', title: t('record.col.status'), width: '8.1rem', cell: (r) => <Status row={r} /> },
    {
      id: 'actors',
      title: t('record.col.actors'),
      width: 'minmax(4.5rem, 1fr)',
      cell: (r) => <Who row={r} field="actors" />,
    },
    {
      id: 'recipients',
      title: t('record.col.recipients'),
      width: 'minmax(4.5rem, 1fr)',
      cell: (r) => <Who row={r} field="recipients" />,
    },
    {
      id: 'place',
      title: t('record.col.place'),
      width: 'minmax(4.5rem, 0.8fr)',
      cell: (r) => <Who row={r} field="places" />,
    },
    {
      id: 'sentence',
      title: t('record.col.sentence'),
      width: 'minmax(7.5rem, 2.6fr)',
      cell: (r) => <Sentence text={r.sentence.text} at={r.sentence.at} evidence={r.claim.evidence} most={260} />,
    },
    { id: 'topics', title: t('record.col.topics'), width: '10rem', cell: (r) => <Topics topics={r.claim.topics} /> },
    {
      id: 'amounts',
      title: t('record.col.amounts'),
      width: '8rem',
      cell: (r) => <Names names={r.claim.amounts.map((a) => a.text)} />,
    },
    {
      id: 'speaker',
      title: t('record.col.speaker'),
      width: '9rem',
      cell: (r) => <Name>{r.claim.speaker?.name ?? '–'}</Name>,
    },
    { id: 'outlet', title: t('record.col.outlet'), width: '9rem', cell: (r) => <Name>{r.report.outlet ?? '–'}</Name> },
    {
      id: 'confidence',
      title: t('record.col.confidence'),
      width: '6rem',
      cell: (r) => `${number(Math.round(r.claim.confidence * 100))} %`,
    },
    { id: 'review', title: t('record.col.review'), width: '8rem', cell: (r) => <Reviewed row={r} /> },
  ]
}

function Act({ row }: { row: ClaimRow }) {
  const { claim } = useLatestClaim(row)
  // A cell has room for one word beside the act, and the kind tells more than the mode.
  return <ActBadge act={claim.act} mode={claim.kind ? null : claim.mode} kind={claim.kind} />
}
function Status({ row }: { row: ClaimRow }) {
  return <StatusBadge status={useLatestClaim(row).claim.status} />
}
function Reviewed({ row }: { row: ClaimRow }) {
  return <ReviewBadge review={useLatestClaim(row).review} />
}
function Who({ row, field }: { row: ClaimRow; field: 'actors' | 'recipients' | 'places' }) {
  return <Names names={useLatestClaim(row).claim[field].map((p) => p.name)} />
}

export default function RecordPage() {
  const [filters, change] = useAddress(parseFilters)
  const [{ sort }, setSort] = useAddress((raw) => ({ sort: oneOf(raw, 'sort', SORTS) ?? 'newest' }))
  const set: SetFilters = useCallback((patch) => change(patch), [change])
  const navigate = useNavigate()
  const query = useMemo(() => filterQuery(filters), [filters])
  const key = JSON.stringify([query, sort])
  const rows = usePaged<ClaimRow>(
    key,
    useCallback((limit, skip) => call('GET /api/claims', { query: { ...query, sort, limit, skip } }), [query, sort]),
  )
  const [selected, select] = useState(-1)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another list begins with nothing chosen
  useEffect(() => select(-1), [key])
  const row = rows.at(selected) ?? null
  const { edit, why, event, sheets } = useClaimSheets(row)
  const open = (r: ClaimRow) => {
    const { to, search } = claimAddress(r.claim)
    void navigate({ to, search: search as never })
  }
  const go = (step: number) => select(Math.max(0, Math.min((rows.total ?? 1) - 1, selected + step)))
  const judgeRow = (what: 'accept' | 'reject') => {
    if (row) void judge(row.claim, what).then((made) => made && go(1))
  }
  const [panel, setPanel] = useState(() => innerWidth > 1150)
  const list = t('keys.group.list')
  const review = t('keys.group.review')
  useKeys([
    { keys: 'j', label: t('record.key.next'), group: list, run: () => go(1) },
    { keys: 'k', label: t('record.key.previous'), group: list, run: () => go(-1) },
    { keys: 'Enter', label: t('record.key.open'), group: list, run: () => row && open(row) },
    { keys: 'f', label: t('record.key.filters'), group: list, run: () => setPanel(!panel) },
    { keys: 'a', label: t('review.accept'), group: review, run: () => judgeRow('accept') },
    { keys: 'x', label: t('review.reject'), group: review, run: () => judgeRow('reject') },
    { keys: 'e', label: t('review.edit'), group: review, run: edit },
    { keys: 'w', label: t('report.key.why'), group: review, run: why },
    { keys: 'h', label: t('report.key.event'), group: review, run: event },
  ])
  const { columns: kept } = useSettings()
  const names = kept.record ?? SHOWN
  const columns = allColumns().filter((c) => names.includes(c.id))
  const count = filterCount(filters)
  return (
    <div className="fill record">
      <div className="page-head">
        <h1>{t('record.title')}</h1>
        {rows.total !== null && (
          <span className="mut" role="status">
            {t('record.total', { n: rows.total })}
          </span>
        )}
        <div className="actions">
          <button type="button" className="small" aria-pressed={panel} onClick={() => setPanel(!panel)}>
            {count ? t('record.filters.n', { n: count }) : t('record.filters')} <kbd aria-hidden="true">f</kbd>
          </button>
          <SavedViews path="/record" />
          <ColumnChoice names={names} />
          <ExportMenu query={query} total={rows.total ?? 0} />
        </div>
      </div>
      <div className="row filter-bar no-print">
        <TextFilter label={t('record.words')} value={filters.words ?? ''} set={(words) => set({ words })} />
        <DayFilter label={t('record.from')} value={filters.from} set={(from) => set({ from })} />
        <DayFilter label={t('record.to')} value={filters.to} set={(to) => set({ to })} />
        <label className="field">
          {t('record.named')}
          <select
            value={filters.named ?? ''}
            onChange={(event) => set({ named: (event.target.value || undefined) as typeof filters.named })}
          >
            <option value="">{t('record.named.any')}</option>
            <option value="true">{t('record.named.true')}</option>
            <option value="false">{t('record.named.false')}</option>
          </select>
        </label>
        <label className="field">
          {t('reports.sort')}
          <select value={sort} onChange={(event) => setSort({ sort: event.target.value as typeof sort })}>
            {SORTS.map((one) => (
              <option key={one} value={one}>
                {t(`sort.${one}`)}
              </option>
            ))}
          </select>
        </label>
      </div>
      <FilterChips filters={filters} set={set} />
      <div className={`record-body${panel ? ' with-facets' : ''}${row ? ' with-detail' : ''}`}>
        {panel && (
          <section className="record-facets no-print" aria-label={t('record.filters')}>
            <FacetPanel filters={filters} set={set} />
          </section>
        )}
        <div className="record-table">
          <DataTable
            label={t('record.table')}
            rows={rows}
            columns={columns}
            rowKey={(r) => r.claim.id}
            selected={selected}
            onSelect={select}
            onOpen={open}
            card={(r) => (
              <>
                <Act row={r} /> <Status row={r} />{' '}
                <small className="mut">{day(r.claim.when?.from ?? r.report.published)}</small>
                <p>
                  <Sentence text={r.sentence.text} at={r.sentence.at} evidence={r.claim.evidence} most={220} />
                </p>
              </>
            )}
            empty={count ? <Empty title={t('empty.filters')} hint={t('empty.filters.hint')} /> : <EmptyRecord />}
          />
        </div>
        {row && (
          <section className="record-detail card" aria-label={t('record.detail')}>
            <button
              type="button"
              className="quiet small close"
              onClick={() => select(-1)}
              aria-label={t('action.close')}
            >
              ✕
            </button>
            <ClaimCard key={row.claim.id} row={row} />
          </section>
        )}
      </div>
      {sheets}
    </div>
  )
}

function ColumnChoice({ names }: { names: readonly string[] }) {
  return (
    <Menu title={t('record.columns')}>
      <fieldset className="plain">
        <legend className="visually-hidden">{t('record.columns')}</legend>
        {allColumns().map((column) => (
          <label key={column.id} className="choice">
            <input
              type="checkbox"
              checked={names.includes(column.id)}
              disabled={names.length === 1 && names.includes(column.id)}
              onChange={(event) => {
                const next = event.target.checked ? [...names, column.id] : names.filter((n) => n !== column.id)
                setSettings({ columns: { record: next } })
              }}
            />
            {column.title}
          </label>
        ))}
      </fieldset>
    </Menu>
  )
}

function ExportMenu({ query, total }: { query: ReturnType<typeof filterQuery>; total: number }) {
  return (
    <Menu title={t('record.export')}>
      <p className="mut small">{t('record.export.hint', { n: total })}</p>
      {(['csv', 'jsonl'] as const).map((format) => (
        <p key={format}>
          <a href={addressOf('GET /api/export', { query: { ...query, format } })} download={`parley-claims.${format}`}>
            {t(`record.export.${format}`)}
          </a>
        </p>
      ))}
    </Menu>
  )
}
