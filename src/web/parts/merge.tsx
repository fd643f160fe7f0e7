// Merges names that mean the same, and splits what was wrongly joined.
import { useState } from 'react'
import { useApi } from '../api.ts'
import { decide } from '../decide.ts'
import { t } from '../messages.ts'
import { Sheet } from './sheet.tsx'
import { ErrorState, Loading } from './states.tsx'
import { Name, Names } from './words.tsx'

/** What is asked for: to merge or to split, beginning with a name. */
export interface MergeAsked {
  readonly what: 'merge' | 'split'
  readonly hint: string
}

export function MergeSheet({ asked, close }: { asked: MergeAsked; close: () => void }) {
  const [words, setWords] = useState(asked.hint)
  const [into, setInto] = useState<string | null>(null)
  const [parts, setParts] = useState<readonly string[]>([])
  const [reason, setReason] = useState('')
  const merge = asked.what === 'merge'
  const found = useApi('GET /api/actors', { query: { words: words.trim() || undefined, limit: 30 } })
  const rows = found.data?.rows ?? []
  const chosen = rows.find((r) => r.id === into)
  const options: readonly { readonly id: string; readonly name: string }[] = merge
    ? rows.filter((r) => r.id !== into)
    : (chosen?.spellings ?? []).map((s) => ({ id: s, name: s }))
  const ready = into !== null && parts.length > 0
  const save = async () => {
    if (!ready || into === null) return
    const name = chosen?.name ?? into
    const made = merge
      ? await decide({ what: 'merge', kind: 'actor', into, from: parts }, t('review.merged', { name }), reason || null)
      : await decide(
          { what: 'split', kind: 'actor', from: into, parts },
          t('review.split-off', { name: parts.join(', ') }),
          reason || null,
        )
    if (made) close()
  }
  return (
    <Sheet title={t(merge ? 'review.merge.title' : 'review.split.title')} close={close} wide>
      <p className="mut">{t(merge ? 'review.merge.hint' : 'review.split.hint')}</p>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          void save()
        }}
      >
        <label className="field">
          {t('review.find')}
          <input
            data-first
            type="search"
            dir="auto"
            value={words}
            maxLength={200}
            onChange={(event) => setWords(event.target.value)}
          />
        </label>
        {found.isError && <ErrorState error={found.error} again={() => void found.refetch()} />}
        {found.isPending && <Loading what={t('review.merge.actor')} />}
        <div className="merge-lists">
          <fieldset>
            <legend>{t(merge ? 'review.merge.into' : 'review.split.from')}</legend>
            {rows.map((actor) => (
              <label key={actor.id} className="choice">
                <input
                  type="radio"
                  name="into"
                  checked={into === actor.id}
                  onChange={() => {
                    setInto(actor.id)
                    setParts([])
                  }}
                />
                <span>
                  <Name>{actor.name}</Name>{' '}
                  <small className="mut">
                    {t('count.claims', { n: actor.claims })} · <Names names={actor.spellings} />
                  </small>
                </span>
              </label>
            ))}
          </fieldset>
          <fieldset disabled={into === null}>
            <legend>{t(merge ? 'review.merge.from' : 'review.split.part')}</legend>
            {options.map((one) => (
              <label key={one.id} className="choice">
                <input
                  type="checkbox"
                  checked={parts.includes(one.id)}
                  onChange={(event) =>
                    setParts(event.target.checked ? [...parts, one.id] : parts.filter((p) => p !== one.id))
                  }
                />
                <Name>{one.name}</Name>
              </label>
            ))}
          </fieldset>
        </div>
        <label className="field">
          {t('review.reason')}
          <input
            dir="auto"
            maxLength={2000}
            value={reason}
            placeholder={t('review.reason.hint')}
            onChange={(event) => setReason(event.target.value)}
          />
        </label>
        <p className="actions">
          <button type="submit" className="primary" disabled={!ready}>
            {t(merge ? 'review.merge' : 'review.split')}
          </button>
          <button type="button" onClick={close}>
            {t('action.cancel')}
          </button>
        </p>
      </form>
    </Sheet>
  )
}
