// Asks once who decides, before the first decision is sent.
import { useState } from 'react'
import { t } from '../messages.ts'
import { Sheet } from './sheet.tsx'

export default function NameSheet({ give }: { give: (name: string | null) => void }) {
  const [name, setName] = useState('')
  return (
    <Sheet title={t('review.name.title')} close={() => give(null)}>
      <p>{t('review.name.hint')}</p>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          if (name.trim()) give(name.trim())
        }}
      >
        <label className="field">
          {t('review.name.label')}
          <input
            data-first
            required
            maxLength={100}
            dir="auto"
            value={name}
            onChange={(e) => setName(e.target.value)}
          />
        </label>
        <p className="actions">
          <button type="submit" className="primary">
            {t('review.save')}
          </button>
          <button type="button" onClick={() => give(null)}>
            {t('action.cancel')}
          </button>
        </p>
      </form>
    </Sheet>
  )
}
