// The filters that are set, each with a way to take it off, and a form for days, words, party and place. The same on every page.
import { useId, useState } from 'react'
import { day } from '../dates.ts'
import { type Filters, filterCount, LIST_FILTERS, type ListFilter, noFilters } from '../filters.ts'
import { type MessageKey, t, word } from '../messages.ts'
import { Name } from './words.tsx'

/** Changes the filters in the address. */
export type SetFilters = (patch: { readonly [K in keyof Filters]?: Filters[K] | undefined }) => void

const TITLES: Readonly<Record<ListFilter, MessageKey>> = {
  act: 'claim.act',
  mode: 'claim.mode',
  kind: 'claim.kind',
  status: 'claim.status',
  topic: 'claim.topics',
  actor: 'claim.who',
  recipient: 'claim.to',
  party: 'record.facet.party',
  place: 'claim.place',
  country: 'record.facet.country',
  speaker: 'claim.speaker',
  outlet: 'record.col.outlet',
  report: 'record.facet.report',
  review: 'record.col.review',
}

/** The title of a filter. */
export function filterTitle(name: ListFilter): string {
  return t(TITLES[name])
}

/** A value of a filter as people read it. */
export function filterValue(name: ListFilter, value: string): string {
  if (name === 'act' || name === 'mode' || name === 'kind' || name === 'status' || name === 'topic')
    return word(name, value)
  if (name === 'review') return t(`review.state.${value as 'open'}`)
  if (name === 'report') return value.slice(0, 8)
  return value.replace(/^(?:state|group|body|person|office|seen|geonames|curated|added)\//, '').replaceAll('-', ' ')
}

/** What is set, as chips. Draws nothing where nothing is. */
export function FilterChips({ filters, set }: { filters: Filters; set: SetFilters }) {
  if (filterCount(filters) === 0) return null
  const chips: { key: string; name: string; value: string; off: () => void }[] = []
  for (const name of LIST_FILTERS) {
    for (const value of filters[name]) {
      chips.push({
        key: `${name} ${value}`,
        name: filterTitle(name),
        value: filterValue(name, value),
        off: () => set({ [name]: filters[name].filter((v) => v !== value) }),
      })
    }
  }
  if (filters.words)
    chips.push({
      key: 'words',
      name: t('record.facet.words'),
      value: filters.words,
      off: () => set({ words: undefined }),
    })
  if (filters.from)
    chips.push({ key: 'from', name: t('record.from'), value: day(filters.from), off: () => set({ from: undefined }) })
  if (filters.to)
    chips.push({ key: 'to', name: t('record.to'), value: day(filters.to), off: () => set({ to: undefined }) })
  if (filters.named)
    chips.push({
      key: 'named',
      name: t('record.named'),
      value: t(`record.named.${filters.named}`),
      off: () => set({ named: undefined }),
    })
  if (filters.minConfidence)
    chips.push({
      key: 'confidence',
      name: t('record.confidence'),
      value: filters.minConfidence,
      off: () => set({ minConfidence: undefined }),
    })
  return (
    <ul className="chips" aria-label={t('record.filters')}>
      {chips.map((chip) => (
        <li key={chip.key}>
          <button
            type="button"
            className="chip"
            onClick={chip.off}
            aria-label={t('record.remove', { name: chip.name, value: chip.value })}
          >
            <span className="mut">{chip.name}</span> <Name most={60}>{chip.value}</Name>{' '}
            <span aria-hidden="true">✕</span>
          </button>
        </li>
      ))}
      <li>
        <button type="button" className="quiet small" onClick={() => set(noFilters())}>
          {t('record.clear')}
        </button>
      </li>
    </ul>
  )
}

/** One line of fields (words, party, place, days) above the chips; each takes effect on Enter or when left. */
export function FilterBar({ filters, set }: { filters: Filters; set: SetFilters }) {
  return (
    <div className="filter-bar no-print">
      <div className="row">
        <TextFilter label={t('record.words')} value={filters.words ?? ''} set={(words) => set({ words })} />
        <ListField label={t('record.facet.party')} add={(v) => set({ party: [...filters.party, v] })} />
        <ListField label={t('claim.place')} add={(v) => set({ place: [...filters.place, v] })} />
        <DayFilter label={t('record.from')} value={filters.from} set={(from) => set({ from })} />
        <DayFilter label={t('record.to')} value={filters.to} set={(to) => set({ to })} />
      </div>
      <FilterChips filters={filters} set={set} />
    </div>
  )
}

/** A text filter that takes effect on Enter or when left. */
export function TextFilter({
  label,
  value,
  set,
}: {
  label: string
  value: string
  set: (v: string | undefined) => void
}) {
  const [draft, setDraft] = useState<string | null>(null)
  const id = useId()
  const done = () => {
    if (draft !== null && draft !== value) set(draft.trim() || undefined)
    setDraft(null)
  }
  return (
    <div className="field grow">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="search"
        dir="auto"
        maxLength={500}
        value={draft ?? value}
        onChange={(event) => setDraft(event.target.value)}
        onBlur={done}
        onKeyDown={(event) => event.key === 'Enter' && done()}
      />
    </div>
  )
}

function ListField({ label, add }: { label: string; add: (value: string) => void }) {
  const [draft, setDraft] = useState('')
  const id = useId()
  const done = () => {
    if (draft.trim()) add(draft.trim())
    setDraft('')
  }
  return (
    <div className="field grow">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        dir="auto"
        maxLength={200}
        value={draft}
        onChange={(event) => setDraft(event.target.value)}
        onBlur={done}
        onKeyDown={(event) => event.key === 'Enter' && done()}
      />
    </div>
  )
}

/** A day that takes effect when it is whole. */
export function DayFilter({
  label,
  value,
  set,
}: {
  label: string
  value: string | undefined
  set: (v: string | undefined) => void
}) {
  const id = useId()
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="date"
        value={value ?? ''}
        onChange={(event) => {
          const v = event.target.value
          if (v === '' || /^[12]\d{3}-\d{2}-\d{2}$/.test(v)) set(v || undefined)
        }}
      />
    </div>
  )
}
