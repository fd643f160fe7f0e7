// One claim in full: what is said, who says so, the words it rests on, how reviewed it is; with accept, edit, reject and why.
import { lazy, type ReactNode, Suspense, useState } from 'react'
import type * as Model from '../../model/index.ts'
import type { Review } from '../api-types.ts'
import { day, days } from '../dates.ts'
import { decide, undo, useLatestClaim } from '../decide.ts'
import { number, t, word } from '../messages.ts'
import { ActBadge, ReviewBadge, StatusBadge, Topics } from './badges.tsx'
import type { CardRow } from './card-row.ts'
import { Loading } from './states.tsx'
import { ClaimLink, Name, Names, Quoted, Sentence } from './words.tsx'

const EditSheet = lazy(() => import('./claim-edit.tsx'))
const WhySheet = lazy(() => import('./claim-why.tsx'))
const EventSheet = lazy(() => import('./claim-event.tsx'))

/** Accepts or rejects; what it says is undone by its button. */
export function judge(claim: Model.Claim, what: 'accept' | 'reject', reason: string | null = null) {
  return decide({ what, target: claim.id }, t(what === 'accept' ? 'review.accepted' : 'review.rejected'), reason)
}

/** The sheets a claim may open, and what opens them; for pages that take keys. */
export function useClaimSheets(row: CardRow | null): {
  readonly edit: () => void
  readonly why: () => void
  /** Who else tells of the same happening. */
  readonly event: () => void
  readonly sheets: ReactNode
} {
  const [open, setOpen] = useState<{ what: 'edit' | 'why' | 'event'; row: CardRow } | null>(null)
  const close = () => setOpen(null)
  return {
    edit: () => row && setOpen({ what: 'edit', row }),
    why: () => row && setOpen({ what: 'why', row }),
    event: () => row && setOpen({ what: 'event', row }),
    sheets: open && (
      <Suspense fallback={<Loading />}>
        {open.what === 'edit' ? (
          <EditSheet row={open.row} close={close} />
        ) : open.what === 'why' ? (
          <WhySheet claim={open.row.claim} close={close} />
        ) : (
          <EventSheet claim={open.row.claim} close={close} />
        )}
      </Suspense>
    ),
  }
}

/** The card. Buttons are left out with `plain`. */
export function ClaimCard({ row, plain = false, children }: { row: CardRow; plain?: boolean; children?: ReactNode }) {
  const { claim, review, sentence, report } = useLatestClaim(row)
  const { edit, why, event, sheets } = useClaimSheets({ ...row, claim, review })
  return (
    <div className="claim-card">
      <p className="claim-top">
        <ActBadge act={claim.act} mode={claim.mode} kind={claim.kind} />
        <StatusBadge status={claim.status} />
        <ReviewBadge review={review} />
      </p>
      {sentence && (
        <p>
          <Sentence text={sentence.text} at={sentence.at} evidence={claim.evidence} />
        </p>
      )}
      <ClaimFacts claim={claim} review={review} />
      {report && (
        <p className="small">
          <Name>{report.title ?? t('report.untitled')}</Name>
          <span className="mut">
            {report.outlet && (
              <>
                {' '}
                · <Name>{report.outlet}</Name>
              </>
            )}{' '}
            · {day(report.published)}
          </span>
        </p>
      )}
      {children}
      {!plain && (
        <p className="actions no-print">
          <button type="button" className="small" onClick={() => void judge(claim, 'accept')}>
            ✓ {t('review.accept')} <kbd aria-hidden="true">a</kbd>
          </button>
          <button type="button" className="small" onClick={edit}>
            ✎ {t('review.edit')} <kbd aria-hidden="true">e</kbd>
          </button>
          <button type="button" className="small" onClick={() => void judge(claim, 'reject')}>
            ✕ {t('review.reject')} <kbd aria-hidden="true">x</kbd>
          </button>
          <button type="button" className="small quiet" onClick={why}>
            {t('claim.why')}
          </button>
          <button type="button" className="small quiet" onClick={event}>
            {t('claim.event')}
          </button>
          {review.decision !== null && (
            <button type="button" className="small quiet" onClick={() => void undo(review.decision as number)}>
              ↶ {t('review.undo')}
            </button>
          )}
          {report && <ClaimLink claim={claim} />}
        </p>
      )}
      {sheets}
    </div>
  )
}

/** The fields of a claim that say something, one a line; a corrected one says what it was. */
export function ClaimFacts({ claim, review }: { claim: Model.Claim; review: Review }) {
  const names = (parties: readonly Model.Party[]) => parties.map((p) => p.name)
  const row = (field: keyof Model.Claim, title: string, value: ReactNode) => (
    <div key={field}>
      <dt>{title}</dt>
      <dd>
        {value}
        {field in review.edits && (
          <span className="was"> {t('claim.was', { value: plainValue(field, review.original[field]) })}</span>
        )}
      </dd>
    </div>
  )
  const has = (field: keyof Model.Claim) => field in review.edits
  return (
    <dl className="facts">
      {row(
        'actors',
        t('claim.who'),
        claim.actors.length > 0 ? (
          <Names names={names(claim.actors)} />
        ) : (
          <span className="mut">{t('story.not-named')}</span>
        ),
      )}
      {(claim.recipients.length > 0 || has('recipients')) &&
        row('recipients', t('claim.to'), <Names names={names(claim.recipients)} />)}
      {(claim.places.length > 0 || has('places')) &&
        row('places', t('claim.place'), <Names names={claim.places.map((p) => p.name)} />)}
      {claim.when &&
        row(
          'when',
          t('claim.when'),
          <>
            {days(claim.when.from, claim.when.to) || '–'}{' '}
            <span className="mut">
              {claim.when.basis === 'publication' && `(${t('claim.when.publication')})`}
              {claim.when.text && <Quoted most={60}>{claim.when.text}</Quoted>}
            </span>
          </>,
        )}
      {claim.amounts.length > 0 &&
        row('amounts', t('claim.amounts'), <Names names={claim.amounts.map((a) => a.text || String(a.best))} />)}
      {row('speaker', t('claim.speaker'), <SpeakerWords speaker={claim.speaker} />)}
      {(claim.topics.length > 0 || has('topics')) && row('topics', t('claim.topics'), <Topics topics={claim.topics} />)}
      {(['act', 'mode', 'kind', 'status'] as const)
        .filter(has)
        .map((field) => row(field, t(`claim.${field}`), plainValue(field, claim[field])))}
      {row(
        'maker',
        t('claim.confidence'),
        <>
          {number(Math.round(claim.confidence * 100))} %{' '}
          <span className="mut">
            {t('claim.maker')} <bdi>{claim.maker.name}</bdi>
          </span>
        </>,
      )}
    </dl>
  )
}

/** Who says so, and by way of whom. */
function SpeakerWords({ speaker }: { speaker: Model.Speaker | null }) {
  if (!speaker) return <span className="mut">{t('claim.speaker.report')}</span>
  return (
    <>
      <Name>{speaker.name}</Name>
      {!speaker.named && <span className="mut"> ({t('claim.speaker.unnamed')})</span>}
      {speaker.via.length > 0 && <span className="mut"> {t('claim.via', { via: speaker.via.join(' ← ') })}</span>}
    </>
  )
}

/** A value of a field as a few words. */
function plainValue(field: string, value: unknown): string {
  if (value === null || value === undefined) return '–'
  if (typeof value === 'string') {
    return field === 'act' || field === 'mode' || field === 'kind' || field === 'status' ? word(field, value) : value
  }
  if (Array.isArray(value)) {
    if (value.length === 0) return '–'
    return value
      .slice(0, 6)
      .map((one: unknown) => {
        if (typeof one === 'string') return field === 'topics' ? word('topic', one) : one
        return one && typeof one === 'object' && 'name' in one ? String(one.name) : JSON.stringify(one)
      })
      .join(t('app.comma'))
  }
  if (typeof value === 'object' && 'name' in value) return String(value.name)
  if (typeof value === 'object' && 'from' in value) {
    const when = value as Model.When
    return days(when.from, when.to) || '–'
  }
  return JSON.stringify(value)
}
