// Grades an outlet by the Admiralty code: how reliable it is, how credible what it tells. Kept as a decision with author and reason.
import { useState } from 'react'
import { queries } from '../api.ts'
import type { Grade } from '../api-types.ts'
import { decide } from '../decide.ts'
import { FIGURES, LETTERS } from '../grades.ts'
import { t } from '../messages.ts'
import { ChoiceField } from './choice-field.tsx'
import { ReasonField } from './reason-field.tsx'
import { Sheet } from './sheet.tsx'
import { shown } from './words.tsx'

export default function GradeSheet({
  outlet,
  grade,
  close,
}: {
  outlet: string
  grade: Grade | null
  close: () => void
}) {
  const [letter, setLetter] = useState(grade?.grade[0] ?? '')
  const [figure, setFigure] = useState(grade?.grade[1] ?? '')
  const [reason, setReason] = useState('')
  const name = shown(outlet)
  const keep = async (value: string | null) => {
    const said = value ? t('grade.saved', { outlet: name, grade: value }) : t('grade.dropped', { outlet: name })
    const target = `outlet/${outlet}`
    const made = await decide({ what: 'edit', target, field: 'grade', value }, said, reason || null)
    if (!made) return
    close()
    await queries.invalidateQueries({ queryKey: ['GET /api/sources'] })
  }
  return (
    <Sheet title={t('grade.title')} close={close}>
      <p>
        <strong>
          <bdi>{name}</bdi>
        </strong>
      </p>
      <p className="mut small">{t('grade.hint')}</p>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          if (letter && figure) void keep(letter + figure)
        }}
      >
        <ChoiceField
          label={t('grade.reliability')}
          value={letter}
          options={worded(LETTERS)}
          set={setLetter}
          first
          required
        />
        <ChoiceField label={t('grade.credibility')} value={figure} options={worded(FIGURES)} set={setFigure} required />
        <ReasonField value={reason} change={setReason} />
        <p className="actions">
          <button type="submit" className="primary" disabled={!letter || !figure}>
            {t('grade.save')}
          </button>
          {grade && (
            <button type="button" onClick={() => void keep(null)}>
              {t('grade.drop')}
            </button>
          )}
          <button type="button" onClick={close}>
            {t('action.cancel')}
          </button>
        </p>
      </form>
    </Sheet>
  )
}

/** The marks of a scale, each with what it means, and a blank before them. */
function worded(marks: typeof LETTERS | typeof FIGURES): readonly (readonly [string, string])[] {
  return [['', '–'], ...marks.map((one) => [one, `${one} – ${t(`grade.${one}`)}`] as const)]
}
