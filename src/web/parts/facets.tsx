// The facets beside a table of claims: for each field the commonest values with their counts, to switch on and off.
import { useState } from 'react'
import { useApi } from '../api.ts'
import type { Operations } from '../api-operations.ts'
import { type Filters, filterQuery, type ListFilter } from '../filters.ts'
import { number, t } from '../messages.ts'
import { filterTitle, filterValue, type SetFilters } from './filter-bar.tsx'
import { ErrorState } from './states.tsx'
import { Name } from './words.tsx'

type Facet = Operations['GET /api/facets']['answer']['facets'][number]
type By = Facet['by']

const FIELDS: readonly By[] = ['act', 'status', 'topic', 'place', 'actor', 'recipient', 'speaker', 'outlet', 'kind']
const FIRST = 6

/** All facets of what the filters let through. */
export function FacetPanel({ filters, set }: { filters: Filters; set: SetFilters }) {
  const found = useApi('GET /api/facets', { query: { ...filterQuery(filters), by: [...FIELDS], limit: 30 } })
  if (found.isError) return <ErrorState error={found.error} again={() => void found.refetch()} />
  return (
    <div className="facets" aria-busy={found.isFetching}>
      <ReviewFacet filters={filters} set={set} />
      {(found.data?.facets ?? []).map((facet) => (
        <OneFacet
          key={facet.by}
          facet={facet}
          chosen={filters[facet.by]}
          set={(values) => set({ [facet.by]: values })}
        />
      ))}
    </div>
  )
}

function ReviewFacet({ filters, set }: { filters: Filters; set: SetFilters }) {
  return (
    <fieldset>
      <legend>{t('record.col.review')}</legend>
      {(['open', 'accepted', 'edited', 'rejected'] as const).map((state) => (
        <label key={state} className="facet">
          <input
            type="checkbox"
            checked={filters.review.includes(state)}
            onChange={(event) =>
              set({
                review: event.target.checked ? [...filters.review, state] : filters.review.filter((r) => r !== state),
              })
            }
          />
          <span>{t(`review.state.${state}`)}</span>
        </label>
      ))}
    </fieldset>
  )
}

function OneFacet({
  facet,
  chosen,
  set,
}: {
  facet: Facet
  chosen: readonly string[]
  set: (values: readonly string[]) => void
}) {
  const [open, setOpen] = useState(false)
  const values = [...facet.values]
  // What is chosen stays in sight, also where nothing is left of it.
  for (const value of chosen)
    if (!values.some((v) => v.value === value)) values.unshift({ value, label: value, count: 0 })
  if (values.length === 0) return null
  const drawn = open ? values : values.filter((v, i) => i < FIRST || chosen.includes(v.value))
  return (
    <fieldset>
      <legend>{filterTitle(facet.by as ListFilter)}</legend>
      {drawn.map((one) => (
        <label key={one.value} className="facet">
          <input
            type="checkbox"
            checked={chosen.includes(one.value)}
            onChange={(event) =>
              set(event.target.checked ? [...chosen, one.value] : chosen.filter((v) => v !== one.value))
            }
          />
          <span>
            <Name most={60}>{labelOf(facet.by, one)}</Name>
          </span>
          <small className="mut">{number(one.count)}</small>
        </label>
      ))}
      {values.length > FIRST && (
        <button type="button" className="quiet small" aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? t('record.facet.less') : t('record.facet.more')}
        </button>
      )}
    </fieldset>
  )
}

function labelOf(by: By, one: { readonly value: string; readonly label: string }): string {
  if (by === 'act' || by === 'status' || by === 'topic' || by === 'kind' || by === 'mode')
    return filterValue(by, one.value)
  return one.label || filterValue(by, one.value)
}
