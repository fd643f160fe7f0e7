// The claims behind a mark of a picture, under a head with what they are and a way to the record; the newest first, more on demand.
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { t } from '../messages.ts'
import { type RowOf, type Rows, useRows } from '../rows.ts'
import { EvidenceLine } from './evidence.tsx'
import { ErrorState, Loading } from './states.tsx'
import { MoreRows } from './story-bits.tsx'

/** The part. `query` are the filters of the claims, `title` stands in its head, `label` names it. */
export function ClaimsHere({
  label,
  title,
  query,
  sort,
  close,
}: {
  label: string
  title: ReactNode
  query: object
  sort: 'newest' | 'date'
  close: () => void
}) {
  const found = useRows('GET /api/claims', { ...query, sort }, 10)
  return (
    <section className="card" aria-label={label}>
      <div className="page-head">
        <h2>{title}</h2>
        {found.total !== null && <span className="mut">{t('count.claims', { n: found.total })}</span>}
        <div className="actions no-print">
          <Link className="button" to="/record" search={query as never}>
            {t('map.in-record')}
          </Link>
          <button type="button" className="quiet" onClick={close} aria-label={t('action.close')}>
            ✕
          </button>
        </div>
      </div>
      <ClaimList found={found} />
    </section>
  )
}

function ClaimList({ found }: { found: Rows<RowOf<'GET /api/claims'>> }) {
  if (found.error && found.rows === null) return <ErrorState error={found.error} again={found.again} />
  if (found.rows === null) return <Loading what={t('claim.evidence')} />
  return (
    <>
      {found.rows.map((row) => (
        <EvidenceLine key={row.claim.id} row={row} />
      ))}
      <MoreRows shown={found.rows.length} total={found.total} more={found.more} />
    </>
  )
}
