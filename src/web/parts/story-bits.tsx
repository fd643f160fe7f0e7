// Small parts of the story's pages: the filters they share, a way to more rows, and figures side by side.
import { useState } from 'react'
import type * as Model from '../../model/index.ts'
import { day } from '../dates.ts'
import { number, t } from '../messages.ts'
import { isFiltered, type StoryFilters } from '../story-address.ts'
import { CitedTable } from './cited-table.tsx'
import { DayFilter, TextFilter } from './filter-bar.tsx'
import { Empty } from './states.tsx'
import { Name } from './words.tsx'

/** Changes the filters in the address. */
export type SetStory = (patch: { readonly [K in keyof StoryFilters]?: string | undefined }) => void

/** Place, party and days; what the address holds. Further fields of a page come as children. */
export function StoryFilterBar({
  filters,
  set,
  children,
}: {
  filters: StoryFilters
  set: SetStory
  children?: React.ReactNode
}) {
  return (
    <div className="filter-bar no-print">
      <div className="row">
        <TextFilter label={t('claim.place')} value={filters.place ?? ''} set={(place) => set({ place })} />
        <TextFilter label={t('record.facet.party')} value={filters.actor ?? ''} set={(actor) => set({ actor })} />
        <DayFilter label={t('record.from')} value={filters.from} set={(from) => set({ from })} />
        <DayFilter label={t('record.to')} value={filters.to} set={(to) => set({ to })} />
        {children}
        {isFiltered(filters) && (
          <button
            type="button"
            className="quiet"
            onClick={() => set({ place: undefined, actor: undefined, from: undefined, to: undefined })}
          >
            {t('record.clear')}
          </button>
        )}
      </div>
    </div>
  )
}

/** A button for the next page of a list, where there is one, and how many of how many are shown. */
export function MoreRows({ shown, total, more }: { shown: number; total: number | null; more: (() => void) | null }) {
  if (!more) return null
  return (
    <p className="actions no-print">
      <button type="button" onClick={more}>
        {t('action.more')}
      </button>
      {total !== null && <span className="mut">{t('count.of', { n: shown, total })}</span>}
    </p>
  )
}

/** Nothing found: because of filters, or because the record has none. */
export function NoneFound({ filtered, title, hint }: { filtered: boolean; title: string; hint: string }) {
  return filtered ? (
    <Empty title={t('empty.filters')} hint={t('empty.filters.hint')} />
  ) : (
    <Empty title={title} hint={hint} />
  )
}

/** A figure as its report has it: the bounds where it gives any, what is counted, its own words on hover. */
export function AmountText({ amount }: { amount: Model.Amount }) {
  const { low, best, high, of, unit } = amount
  const exact = (low === null || low === best) && (high === null || high === best)
  const value = exact
    ? number(best)
    : low !== null && high !== null
      ? `${number(low)}–${number(high)}`
      : low !== null
        ? `≥ ${number(low)}`
        : `≤ ${number(high ?? best)}`
  return (
    <bdi className="amount" title={amount.text}>
      {value} {unit && <Name>{unit}</Name>} {of && <Name>{of}</Name>}
    </bdi>
  )
}

/** Figures side by side, one line a source; never averaged. A bar shows each against the largest of what is counted alike. */
export function Figures({ figures, title }: { figures: readonly Model.Figure[]; title: string }) {
  const most = new Map<string, number>()
  const unitOf = (f: Model.Figure) => `${f.amount.unit ?? ''} ${f.amount.of ?? ''}`
  const sizeOf = (f: Model.Figure) => f.amount.best
  for (const f of figures) most.set(unitOf(f), Math.max(most.get(unitOf(f)) ?? 0, sizeOf(f)))
  if (figures.length === 0) return <p className="mut">{t('story.no-figures')}</p>
  return (
    <CitedTable
      caption={title}
      hideCaption
      rows={figures}
      rowKey={(f) => `${f.claim} ${f.amount.span?.start ?? f.amount.text}`}
      columns={[
        {
          id: 'figure',
          title: t('story.figure'),
          cell: (f) => <AmountText amount={f.amount} />,
          claims: (f) => [f.claim],
        },
        {
          id: 'bar',
          title: t('story.figure.size'),
          cell: (f) => (
            <span className="bar-track" aria-hidden="true">
              <span
                className="bar-fill"
                style={{ inlineSize: `${(100 * sizeOf(f)) / Math.max(1, most.get(unitOf(f)) ?? 1)}%` }}
              />
            </span>
          ),
        },
        { id: 'says', title: t('claim.speaker'), cell: (f) => <Name>{f.says ?? f.outlet ?? '–'}</Name> },
        { id: 'outlet', title: t('record.col.outlet'), cell: (f) => <Name>{f.outlet ?? '–'}</Name> },
        { id: 'date', title: t('record.col.date'), cell: (f) => <span className="nowrap">{day(f.date) || '–'}</span> },
      ]}
    />
  )
}

/** A long list that begins short. */
export function FirstFew<T>({
  items,
  first = 8,
  list = false,
  children,
}: {
  items: readonly T[]
  first?: number
  /** Whether it stands in a list, so that its button must be an item. */
  list?: boolean
  children: (item: T) => React.ReactNode
}) {
  const [most, setMost] = useState(first)
  const More = list ? 'li' : 'p'
  return (
    <>
      {items.slice(0, most).map(children)}
      {items.length > most && (
        <More className="actions no-print">
          <button type="button" className="quiet" onClick={() => setMost(most + 20)}>
            {t('action.more')} ({t('count.of', { n: most, total: items.length })})
          </button>
        </More>
      )}
    </>
  )
}
