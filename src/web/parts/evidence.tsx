// The sentences behind anything: given ids of claims, shows their words, outlets and days, each with a way into its report.
import { useState } from 'react'
import { useApi } from '../api.ts'
import type { ClaimRow } from '../api-types.ts'
import { day } from '../dates.ts'
import { t } from '../messages.ts'
import { ActBadge, StatusBadge } from './badges.tsx'
import { ErrorState, Loading } from './states.tsx'
import { ClaimLink, Name, Sentence } from './words.tsx'

/** One claim as a line of evidence: its sentence, who published it when, and the way there. */
export function EvidenceLine({ row }: { row: ClaimRow }) {
  return (
    <div className="evidence-line">
      <p>
        <Sentence text={row.sentence.text} at={row.sentence.at} evidence={row.claim.evidence} />
      </p>
      <p className="evidence-foot">
        <ActBadge act={row.claim.act} mode={row.claim.mode} kind={row.claim.kind} />
        <StatusBadge status={row.claim.status} />
        <span className="mut">
          {row.claim.speaker ? (
            <>
              <Name>{row.claim.speaker.name}</Name> ·{' '}
            </>
          ) : null}
          {row.report.outlet && (
            <>
              <Name>{row.report.outlet}</Name> ·{' '}
            </>
          )}
          {day(row.report.published)}
        </span>
        <span className="no-print">
          <ClaimLink claim={row.claim} />
        </span>
      </p>
    </div>
  )
}

/** Sentences by ids of claims; the first few at once, the others on demand. */
export function Evidence({ claims, first = 3 }: { claims: readonly string[]; first?: number }) {
  const [most, setMost] = useState(first)
  return (
    <div className="evidence">
      {claims.slice(0, most).map((id) => (
        <OneClaim key={id} id={id} />
      ))}
      {claims.length > most && (
        <button type="button" className="quiet" onClick={() => setMost(most + 10)}>
          {t('action.more')} ({t('count.of', { n: most, total: claims.length })})
        </button>
      )}
    </div>
  )
}

function OneClaim({ id }: { id: string }) {
  const found = useApi('GET /api/claims/{id}', { params: { id } })
  if (found.isError) return <ErrorState error={found.error} again={() => void found.refetch()} />
  if (!found.data) return <Loading what={t('claim.evidence')} />
  return <EvidenceLine row={found.data} />
}
