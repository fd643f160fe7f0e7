// A table whose cells carry the sentences they rest on: a small button in a cell opens them in a line of their own below the row.
import { Fragment, type ReactNode, useId, useState } from 'react'
import { t } from '../messages.ts'
import { Evidence } from './evidence.tsx'
import { ScrollBox } from './scroll-box.tsx'
import './cited-table.css'
import './story.css'

/** A column of a table with evidence. `claims` gives the ids behind a cell. */
export interface CitedColumn<T> {
  readonly id: string
  readonly title: string
  readonly cell: (row: T) => ReactNode
  readonly claims?: (row: T) => readonly string[]
  /** Figures stand at the end of their cell. */
  readonly figure?: boolean
  /** Share of the width (`40%`), where the browser would share it badly. */
  readonly width?: string
}

/** The table. The first column heads its row; on narrow screens a row becomes a card with its columns named. */
export function CitedTable<T>({
  caption,
  rows,
  columns,
  rowKey,
  marked,
  hideCaption = false,
  compact = false,
}: {
  caption: string
  rows: readonly T[]
  columns: readonly CitedColumn<T>[]
  rowKey: (row: T) => string
  /** Key of a row that stands out. */
  marked?: string | undefined
  hideCaption?: boolean
  /** Less room between columns, for tables of many. */
  compact?: boolean
}) {
  const [open, setOpen] = useState<string | null>(null)
  const id = useId()
  return (
    <ScrollBox label={caption}>
      <table className={compact ? 'cited compact' : 'cited'}>
        <caption className={hideCaption ? 'visually-hidden' : undefined}>{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th
                key={column.id}
                scope="col"
                className={column.figure ? 'figure' : undefined}
                style={column.width ? { inlineSize: column.width } : undefined}
              >
                {column.title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, r) => {
            const key = rowKey(row)
            const shown = columns.find((c) => open === `${key}\t${c.id}`)
            return (
              <Fragment key={key}>
                <tr id={`${id}-${r}`} className={key === marked ? 'marked' : undefined}>
                  {columns.map((column, c) => {
                    const Cell = c === 0 ? 'th' : 'td'
                    const claims = column.claims?.(row) ?? []
                    const isOpen = shown === column
                    return (
                      <Cell
                        key={column.id}
                        scope={c === 0 ? 'row' : undefined}
                        data-label={column.title}
                        className={column.figure ? 'figure' : undefined}
                      >
                        <div className="cell">
                          <div>{column.cell(row)}</div>
                          {claims.length > 0 && (
                            <button
                              type="button"
                              className="cite-n"
                              aria-expanded={isOpen}
                              aria-label={`${t('ask.sentences', { n: claims.length })}: ${column.title}`}
                              title={t('ask.sentences', { n: claims.length })}
                              onClick={() => setOpen(isOpen ? null : `${key}\t${column.id}`)}
                            >
                              <span aria-hidden="true">❝{claims.length > 1 ? claims.length : ''}</span>
                            </button>
                          )}
                        </div>
                      </Cell>
                    )
                  })}
                </tr>
                {shown && (
                  <tr className="evidence-row">
                    <td colSpan={columns.length}>
                      <Evidence claims={shown.claims?.(row) ?? []} />
                    </td>
                  </tr>
                )}
              </Fragment>
            )
          })}
        </tbody>
      </table>
    </ScrollBox>
  )
}
