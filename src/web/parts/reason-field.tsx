// Where a person says why they decide so; kept with the decision.
import { t } from '../messages.ts'

/** A field for it; what is typed is handed to `change`. */
export function ReasonField({
  value,
  change,
  wide = false,
}: {
  value: string
  change: (value: string) => void
  wide?: boolean
}) {
  return (
    <label className={wide ? 'field wide' : 'field'}>
      {t('review.reason')}
      <input
        dir="auto"
        maxLength={2000}
        value={value}
        placeholder={t('review.reason.hint')}
        onChange={(event) => change(event.target.value)}
      />
    </label>
  )
}
