// Small signs: what act, what status, how reviewed. Each has a sign and a word beside its colour.
import type * as Model from '../../model/index.ts'
import { FAMILY_SIGN, familyOf, STATUS_SIGN } from '../acts.ts'
import type { Review } from '../api-types.ts'
import { day } from '../dates.ts'
import { t, word } from '../messages.ts'

/** An act with its mode and kind. */
export function ActBadge({
  act,
  mode = null,
  kind = null,
}: {
  act: Model.Act
  mode?: Model.Mode | null
  kind?: Model.Kind | null
}) {
  const family = familyOf(act)
  const more = [mode, kind].filter((x) => x !== null)
  return (
    <span className={`badge act ${family}`}>
      <span className="sign" aria-hidden="true">
        {FAMILY_SIGN[family]}
      </span>
      {word('act', act)}
      {more.length > 0 && (
        <span className="badge-more">
          {more.map((x) => (x === kind ? word('kind', x) : word('mode', x))).join(', ')}
        </span>
      )}
    </span>
  )
}

/** What is said to have come of it: happened, alleged, denied … */
export function StatusBadge({ status }: { status: Model.Status }) {
  return (
    <span className={`badge status ${status}`}>
      <span className="sign" aria-hidden="true">
        {STATUS_SIGN[status]}
      </span>
      {word('status', status)}
    </span>
  )
}

const REVIEW_SIGN = { open: '·', accepted: '✓', edited: '✎', rejected: '✕' } as const

/** How reviewed a claim is, with who and when on hover. */
export function ReviewBadge({ review }: { review: Review }) {
  const by = review.by ? t('review.by', { who: review.by, at: day(review.at) }) : undefined
  return (
    <span
      className={`badge review ${review.state}`}
      title={[by, review.reason].filter(Boolean).join(' – ') || undefined}
    >
      <span className="sign" aria-hidden="true">
        {REVIEW_SIGN[review.state]}
      </span>
      {t(`review.state.${review.state}`)}
    </span>
  )
}

/** Topics as small words. */
export function Topics({ topics }: { topics: readonly Model.Topic[] }) {
  return topics.length === 0 ? null : (
    <span className="topics">
      {topics.map((one) => (
        <span key={one} className="topic">
          {word('topic', one)}
        </span>
      ))}
    </span>
  )
}
