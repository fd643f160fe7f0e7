// A table of any length: only the rows in sight are drawn, the whole is told to screen readers, and it is worked by keyboard.
import { useVirtualizer } from '@tanstack/react-virtual'
import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useSyncExternalStore } from 'react'
import { t } from '../messages.ts'
import type { Paged } from '../paged.ts'
import { ErrorState, Loading } from './states.tsx'
import './data-table.css'

/** A column: its title, its width as a grid track (`8rem`, `2fr`), and what a cell shows. */
export interface Column<T> {
  readonly id: string
  readonly title: string
  readonly width: string
  readonly cell: (row: T) => ReactNode
}

const NARROW = '(max-width: 44rem)'

/** Whether the screen is narrow. */
function useNarrow(): boolean {
  return useSyncExternalStore(
    (tell) => {
      const query = matchMedia(NARROW)
      query.addEventListener('change', tell)
      return () => query.removeEventListener('change', tell)
    },
    () => matchMedia(NARROW).matches,
  )
}

/** The table. `card` draws a row on narrow screens; `selected` is the index of the row chosen, -1 for none. */
export function DataTable<T>({
  label,
  rows,
  columns,
  rowKey,
  selected,
  onSelect,
  onOpen,
  card,
  empty,
  height = 40,
  cardHeight = 96,
}: {
  label: string
  rows: Paged<T>
  columns: readonly Column<T>[]
  rowKey: (row: T) => string
  selected: number
  onSelect: (index: number) => void
  onOpen?: (row: T) => void
  card?: (row: T) => ReactNode
  empty?: ReactNode
  height?: number
  cardHeight?: number
}) {
  const scroller = useRef<HTMLDivElement>(null)
  const id = useId()
  const narrow = useNarrow() && card !== undefined
  const count = rows.total ?? 0
  const size = narrow ? cardHeight : height
  const virtual = useVirtualizer({
    count,
    getScrollElement: () => scroller.current,
    estimateSize: () => size,
    overscan: 8,
    getItemKey: (index) => index,
  })
  const items = virtual.getVirtualItems()
  const from = items[0]?.index ?? 0
  const to = items.at(-1)?.index ?? 0
  const { want } = rows
  useEffect(() => want(from, to), [from, to, want])
  // biome-ignore lint/correctness/useExhaustiveDependencies: rows of another height are measured anew
  useEffect(() => virtual.measure(), [size])
  useEffect(() => {
    if (selected >= 0) virtual.scrollToIndex(selected, { align: 'auto' })
  }, [selected, virtual])

  const move = (to: number) => onSelect(Math.max(0, Math.min(count - 1, to)))
  const page = Math.max(1, Math.floor((scroller.current?.clientHeight ?? 400) / size) - 2)
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.target !== scroller.current || event.ctrlKey || event.metaKey || event.altKey) return
    const to: Record<string, number> = {
      ArrowDown: selected + 1,
      ArrowUp: selected - 1,
      PageDown: selected + page,
      PageUp: selected - page,
      Home: 0,
      End: count - 1,
    }
    const row = rows.at(selected)
    if (to[event.key] !== undefined) move(to[event.key] as number)
    else if (event.key === 'Enter' && row && onOpen) onOpen(row)
    else return
    event.preventDefault()
  }

  if (rows.error && rows.total === null) return <ErrorState error={rows.error} again={rows.again} />
  if (rows.total === null) return <Loading what={label} />
  if (count === 0) return <>{empty}</>
  const tracks = { gridTemplateColumns: columns.map((c) => c.width).join(' ') }
  return (
    <>
      <div
        ref={scroller}
        className={narrow ? 'grid narrow' : 'grid'}
        role="grid"
        aria-label={label}
        aria-rowcount={count + 1}
        aria-colcount={narrow ? 1 : columns.length}
        aria-activedescendant={selected >= 0 ? `${id}-${selected}` : undefined}
        tabIndex={0}
        onKeyDown={onKeyDown}
        onFocus={(event) => {
          if (event.target === scroller.current && selected < 0 && event.target.matches(':focus-visible')) onSelect(0)
        }}
      >
        <div
          role="row"
          aria-rowindex={1}
          tabIndex={-1}
          className={narrow ? 'visually-hidden' : 'grid-head'}
          style={tracks}
        >
          {(narrow ? columns.slice(0, 1) : columns).map((column) => (
            <div role="columnheader" key={column.id} tabIndex={-1}>
              {column.title}
            </div>
          ))}
        </div>
        <div role="rowgroup" className="grid-body" style={{ blockSize: virtual.getTotalSize() }}>
          {items.map((item) => {
            const row = rows.at(item.index)
            return (
              // biome-ignore lint/a11y/useKeyWithClickEvents: the grid holds the keys
              <div
                role="row"
                id={`${id}-${item.index}`}
                key={row ? rowKey(row) : item.index}
                aria-rowindex={item.index + 2}
                aria-selected={item.index === selected}
                tabIndex={-1}
                className={item.index === selected ? 'grid-row on' : 'grid-row'}
                style={{ ...(narrow ? {} : tracks), blockSize: size, transform: `translateY(${item.start}px)` }}
                onClick={() => onSelect(item.index)}
                onDoubleClick={() => row && onOpen?.(row)}
              >
                {row === undefined ? (
                  <div role="gridcell" className="mut">
                    {t('record.row-loading')}
                  </div>
                ) : narrow ? (
                  <div role="gridcell" className="grid-card">
                    {card?.(row)}
                  </div>
                ) : (
                  columns.map((column) => (
                    <div role="gridcell" key={column.id} className={`cell-${column.id}`}>
                      {column.cell(row)}
                    </div>
                  ))
                )}
              </div>
            )
          })}
        </div>
      </div>
      {rows.error ? <ErrorState error={rows.error} again={rows.again} /> : null}
    </>
  )
}
