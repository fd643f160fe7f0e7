// One question answered from the record: a table to print and send, the sentences behind each line, and what it rests on.
import { Link, useParams } from '@tanstack/react-router'
import { Fragment, useState } from 'react'
import { one, useAddress } from '../address.ts'
import { useApi } from '../api.ts'
import type { Cell, View, ViewRow } from '../api-types.ts'
import { day } from '../dates.ts'
import { hasMessage, type MessageKey, number, t, word } from '../messages.ts'
import { DayFilter, TextFilter } from '../parts/filter-bar.tsx'
import { ScrollBox } from '../parts/scroll-box.tsx'
import { Empty, ErrorState, Loading, Missing } from '../parts/states.tsx'
import { ClaimLink, Name, Names, Quoted } from '../parts/words.tsx'
import { QUESTIONS } from '../questions.ts'
import { dayIn } from '../story-address.ts'
import './ask.css'

/** Lines drawn at once; more come on demand, and all of them in print. */
const FIRST = 200
/** Lines asked for; where there are more, the filters narrow them. */
const MOST = 1000

export default function AskView() {
  const { view: name } = useParams({ strict: false }) as { view: string }
  const question = QUESTIONS.find((q) => q.name === name)
  const [search, set] = useAddress((raw) => ({
    place: one(raw, 'place')?.slice(0, 200),
    actor: one(raw, 'actor')?.slice(0, 200),
    from: dayIn(raw, 'from'),
    to: dayIn(raw, 'to'),
    asOf: dayIn(raw, 'asOf'),
  }))
  const { place, actor, from, to, asOf } = search
  const found = useApi(
    'GET /api/views/{name}',
    question ? { params: { name: question.name }, query: { place, actor, from, to, asOf, limit: MOST } } : null,
    { keep: false },
  )
  if (!question) return <Missing />
  return (
    <article className="answer">
      <p className="no-print">
        <Link to="/ask">
          <span aria-hidden="true" className="turn">
            ←
          </span>{' '}
          {t('ask.back')}
        </Link>
      </p>
      <div className="page-head">
        <h1>{t(question.question)}</h1>
        <div className="actions no-print">
          <button type="button" onClick={() => print()}>
            {t('action.print')}
          </button>
        </div>
      </div>
      <div className="row filter-bar no-print">
        <TextFilter label={t('ask.place')} value={place ?? ''} set={(v) => set({ place: v })} />
        <TextFilter label={t('ask.actor')} value={actor ?? ''} set={(v) => set({ actor: v })} />
        <DayFilter label={t('record.from')} value={from} set={(v) => set({ from: v })} />
        <DayFilter label={t('record.to')} value={to} set={(v) => set({ to: v })} />
        <DayFilter label={t('ask.as-of')} value={asOf} set={(v) => set({ asOf: v })} />
      </div>
      {found.isError ? (
        <ErrorState error={found.error} again={() => void found.refetch()} />
      ) : !found.data ? (
        <Loading what={t('ask.what')} />
      ) : (
        <Answer view={found.data} />
      )}
    </article>
  )
}

function Answer({ view }: { view: View }) {
  const [most, setMost] = useState(FIRST)
  const rows = view.rows.slice(0, most)
  const columns = view.columns.filter((c) => view.rows.some((r) => r.cells[c] !== 0 && !isEmpty(r.cells[c])))
  return (
    <>
      <p className="totals">
        {Object.entries(view.totals).map(([key, n]) => (
          <span key={key} className="total">
            <strong>{number(n)}</strong> {label('total', key)}
          </span>
        ))}
      </p>
      {view.rows.length === 0 ? (
        <Empty title={t('ask.none')} hint={t('ask.none.hint')}>
          <Link className="button" to="/add">
            {t('nav.add')}
          </Link>
        </Empty>
      ) : (
        <ScrollBox label={t('ask.what')} className="wide-table">
          <table className="plain">
            <thead>
              <tr>
                {columns.map((c) => (
                  <th scope="col" key={c}>
                    {label('col', c)}
                  </th>
                ))}
                <th scope="col" className="stay">
                  {t('ask.cites')}
                </th>
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <Line key={row.id} row={row} columns={columns} />
              ))}
            </tbody>
          </table>
        </ScrollBox>
      )}
      {view.rows.length <= most && view.total > view.rows.length && (
        <p className="note">{t('count.of', { n: view.rows.length, total: view.total })}</p>
      )}
      {view.rows.length > most && (
        <p className="actions no-print">
          <button type="button" onClick={() => setMost(most + 500)}>
            {t('action.more')} ({t('count.of', { n: most, total: view.rows.length })})
          </button>
        </p>
      )}
      <Footing view={view} />
    </>
  )
}

function Line({ row, columns }: { row: ViewRow; columns: readonly string[] }) {
  const [open, setOpen] = useState(false)
  return (
    <Fragment>
      <tr>
        {columns.map((c) => (
          <td key={c} className={`cell-${c}`}>
            <CellValue column={c} value={row.cells[c]} />
          </td>
        ))}
        <td className="stay">
          <button type="button" className="cite" aria-expanded={open} onClick={() => setOpen(!open)}>
            {t('ask.sentences', { n: row.citations.length })}
          </button>
        </td>
      </tr>
      <tr className={open ? 'cites' : 'cites closed'}>
        <td colSpan={columns.length + 1}>
          <ul className="bare">
            {row.citations.slice(0, open ? 50 : 2).map((c) => (
              <li key={`${c.claim} ${c.words}`}>
                <Quoted>{c.words}</Quoted>{' '}
                <span className="mut">
                  {[c.says, c.outlet].map(
                    (x) =>
                      x && (
                        <Fragment key={x}>
                          <Name>{x}</Name> ·{' '}
                        </Fragment>
                      ),
                  )}
                  {day(c.date)}
                </span>{' '}
                <span className="no-print">
                  <ClaimLink claim={{ id: c.claim, report: c.report }} />
                </span>
              </li>
            ))}
          </ul>
        </td>
      </tr>
    </Fragment>
  )
}

function isEmpty(value: Cell | undefined): boolean {
  return value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0)
}

/** A cell: codes as words, days as days, the rest as it was written. */
function CellValue({ column, value }: { column: string; value: Cell | undefined }) {
  if (isEmpty(value)) return <span className="mut">–</span>
  if (typeof value === 'boolean') return <>{t(value ? 'ask.yes' : 'ask.no')}</>
  if (typeof value === 'number') return <>{number(value)}</>
  if (Array.isArray(value)) {
    if (value.length > 1 && value.some((v) => v.length > 24)) {
      return (
        <ul className="cell-list">
          {value.slice(0, 12).map((v, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: lines may be the same twice and never move
            <li key={i}>
              <Name most={200}>{withDays(v)}</Name>
            </li>
          ))}
        </ul>
      )
    }
    return <Names names={(value as readonly string[]).map(withDays)} />
  }
  const text = String(value)
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return <span className="nowrap">{day(text)}</span>
  if (column === 'kind' || column === 'status') return <>{word(column, text)}</>
  if (column === 'state') return <>{word('step', text)}</>
  if (column === 'terms' || column === 'words') return <Quoted most={500}>{text}</Quoted>
  const [, act, mode] = /^([A-Z]{3,})(?: ([a-z-]+))?$/.exec(text) ?? []
  if (act) return <>{mode ? `${word('act', act)}, ${word('mode', mode)}` : word('act', act)}</>
  return <Name most={400}>{withDays(text)}</Name>
}

/** A text with the days in it as days, none of them broken over two lines: "10 Sept 2018: 12 trucks". */
function withDays(text: string): string {
  return text.replace(/\b\d{4}-\d{2}-\d{2}\b/g, (iso) => day(iso).replaceAll(' ', '\u00a0'))
}

/** The title of a column or total; a key that the table does not know is shown as words. */
function label(kind: 'col' | 'total', key: string): string {
  const name = `ask.${kind}.${key}`
  if (hasMessage(name)) return t(name as MessageKey)
  return key.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase()
}

function Footing({ view }: { view: View }) {
  const { coverage } = view
  return (
    <footer className="card small">
      <h2>{t('ask.coverage')}</h2>
      <p>
        {t('ask.coverage.line', {
          reports: coverage.reports,
          outlets: coverage.outlets.length,
          from: day(coverage.from) || '–',
          to: day(coverage.until) || '–',
        })}
        {': '}
        <Names names={coverage.outlets.map((o) => `${o.name} (${o.reports})`)} />
      </p>
      <p className="mut">{t('ask.coverage.note')}</p>
      {view.asOf && <p className="mut">{t('ask.made', { day: day(view.asOf) })}</p>}
    </footer>
  )
}
