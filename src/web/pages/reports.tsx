// The reports of the record, found by words, outlet and day.
import { Link, useNavigate } from '@tanstack/react-router'
import { useCallback, useState } from 'react'
import { one, oneOf, type RawSearch, useAddress } from '../address.ts'
import type { ReportLine } from '../api-types.ts'
import { call } from '../client.ts'
import { moment } from '../dates.ts'
import { useKeys } from '../keys.ts'
import { number, t } from '../messages.ts'
import { usePaged } from '../paged.ts'
import { type Column, DataTable } from '../parts/data-table.tsx'
import { DayFilter, TextFilter } from '../parts/filter-bar.tsx'
import { Empty, EmptyRecord } from '../parts/states.tsx'
import { Name } from '../parts/words.tsx'

const SORTS = ['newest', 'date', 'added'] as const

function parse(raw: RawSearch) {
  return {
    words: one(raw, 'words')?.slice(0, 500),
    outlet: one(raw, 'outlet'),
    from: one(raw, 'from'),
    to: one(raw, 'to'),
    sort: oneOf(raw, 'sort', SORTS) ?? 'newest',
  }
}

const columns = (): readonly Column<ReportLine>[] => [
  { id: 'title', title: t('report.title'), width: 'minmax(14rem, 3fr)', cell: (r) => <ReportTitle report={r} /> },
  {
    id: 'outlet',
    title: t('record.col.outlet'),
    width: 'minmax(8rem, 1fr)',
    cell: (r) => <Name>{r.outlet ?? '–'}</Name>,
  },
  { id: 'published', title: t('report.published'), width: '11rem', cell: (r) => moment(r.published).here || '–' },
  { id: 'claims', title: t('report.claims'), width: '5.5rem', cell: (r) => number(r.claims) },
  { id: 'language', title: t('report.language'), width: '5rem', cell: (r) => r.language },
]

function ReportTitle({ report }: { report: ReportLine }) {
  return (
    <Link to={`/reports/${report.id}`}>
      <Name>{report.title ?? t('report.untitled')}</Name>
    </Link>
  )
}

export default function Reports() {
  const [search, set] = useAddress(parse)
  const navigate = useNavigate()
  const [selected, select] = useState(-1)
  const key = JSON.stringify(search)
  const { words, outlet, from, to, sort } = search
  const rows = usePaged<ReportLine>(
    key,
    useCallback(
      (limit, skip) =>
        call('GET /api/reports', {
          query: { words, outlet: outlet ? [outlet] : undefined, from, to, sort, limit, skip },
        }),
      [words, outlet, from, to, sort],
    ),
  )
  const open = (row: ReportLine) => void navigate({ to: `/reports/${row.id}` })
  const group = t('keys.group.list')
  useKeys([
    { keys: 'j', label: t('record.key.next'), group, run: () => select(Math.min((rows.total ?? 1) - 1, selected + 1)) },
    { keys: 'k', label: t('record.key.previous'), group, run: () => select(Math.max(0, selected - 1)) },
    {
      keys: 'Enter',
      label: t('record.key.open'),
      group,
      run: () => {
        const row = rows.at(selected)
        if (row) open(row)
      },
    },
  ])
  const filtered = Boolean(words || outlet || from || to)
  return (
    <div className="fill">
      <div className="page-head">
        <h1>{t('nav.reports')}</h1>
        {rows.total !== null && <span className="mut">{t('count.reports', { n: rows.total })}</span>}
        <div className="actions">
          <Link className="button" to="/add">
            + {t('nav.add')}
          </Link>
        </div>
      </div>
      <div className="row filter-bar">
        <TextFilter label={t('reports.search')} value={words ?? ''} set={(v) => set({ words: v })} />
        <TextFilter label={t('record.col.outlet')} value={outlet ?? ''} set={(v) => set({ outlet: v })} />
        <DayFilter label={t('record.from')} value={from} set={(v) => set({ from: v })} />
        <DayFilter label={t('record.to')} value={to} set={(v) => set({ to: v })} />
        <label className="field">
          {t('reports.sort')}
          <select value={sort} onChange={(event) => set({ sort: event.target.value as typeof sort })}>
            {SORTS.map((one) => (
              <option key={one} value={one}>
                {t(`sort.${one}`)}
              </option>
            ))}
          </select>
        </label>
      </div>
      <div className="fill-rest">
        <DataTable
          label={t('reports.what')}
          rows={rows}
          columns={columns()}
          rowKey={(r) => r.id}
          selected={selected}
          onSelect={select}
          onOpen={open}
          card={(r) => (
            <>
              <ReportTitle report={r} />
              <p className="mut small">
                <Name>{r.outlet ?? '–'}</Name> · {moment(r.published).here} · {t('count.claims', { n: r.claims })}
              </p>
            </>
          )}
          empty={filtered ? <Empty title={t('reports.empty')} hint={t('empty.filters.hint')} /> : <EmptyRecord />}
        />
      </div>
    </div>
  )
}
