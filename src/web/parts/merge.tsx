// Merges names of actors or places that mean the same, and splits what was wrongly joined.
import { useState } from 'react'
import { useApi } from '../api.ts'
import { decide } from '../decide.ts'
import { t } from '../messages.ts'
import { ReasonField } from './reason-field.tsx'
import { Sheet } from './sheet.tsx'
import { ErrorState, Loading } from './states.tsx'
import { Name, Names } from './words.tsx'
import './merge.css'

/** What is asked for: to merge or to split, actors or places, beginning with these names. */
export interface MergeAsked {
  readonly what: 'merge' | 'split'
  readonly kind: 'actor' | 'place'
  readonly actor: string
  readonly place: string
}

interface Named {
  readonly id: string
  readonly name: string
  readonly claims: number
  readonly spellings: readonly string[]
}

/** Actors or places that hold the words, those with the most claims first. */
function useNamed(kind: MergeAsked['kind'], words: string) {
  const query = { words: words.trim() || undefined, limit: 30 }
  const actors = useApi('GET /api/actors', kind === 'actor' ? { query } : null)
  const places = useApi('GET /api/places', kind === 'place' ? { query } : null)
  const found = kind === 'actor' ? actors : places
  const rows: readonly Named[] =
    (kind === 'actor' ? actors.data?.rows : places.data?.rows.map((p) => ({ ...p, spellings: [] }))) ?? []
  return { ...found, rows }
}

/** Ids that people merged into this one, and did not take back. */
function useMergedInto(kind: MergeAsked['kind'], id: string | null): readonly string[] {
  const made = useApi('GET /api/decisions', id ? { query: { target: id, standing: true, limit: 200 } } : null)
  const merged = new Set<string>()
  for (const { decision: d } of made.data?.rows.toReversed() ?? []) {
    if (d.what === 'merge' && d.kind === kind) for (const one of d.from) merged.add(one)
    if (d.what === 'split' && d.kind === kind) for (const one of d.parts) merged.delete(one)
  }
  return [...merged]
}

export default function MergeSheet({ asked, close }: { asked: MergeAsked; close: () => void }) {
  const [kind, setKind] = useState(asked.kind)
  const [words, setWords] = useState(asked[asked.kind])
  const [into, setInto] = useState<string | null>(null)
  const [parts, setParts] = useState<readonly string[]>([])
  const [reason, setReason] = useState('')
  const merge = asked.what === 'merge'
  const found = useNamed(kind, words)
  const merged = useMergedInto(kind, merge ? null : into)
  const chosen = found.rows.find((r) => r.id === into)
  const options: readonly { readonly id: string; readonly name: string; readonly note?: string }[] = merge
    ? found.rows.filter((r) => r.id !== into)
    : [
        ...merged.map((id) => ({ id, name: id.replace(/^seen\//, ''), note: t('split.merged') })),
        ...(chosen && chosen.spellings.length > 1 ? chosen.spellings : []).map((s) => ({ id: s, name: s })),
      ]
  const ready = into !== null && parts.length > 0
  const save = async () => {
    if (!ready || into === null) return
    const name = chosen?.name ?? into
    const made = merge
      ? await decide({ what: 'merge', kind, into, from: parts }, t('review.merged', { name }), reason || null)
      : await decide(
          { what: 'split', kind, from: into, parts },
          t('review.split-off', { name: parts.join(t('app.comma')) }),
          reason || null,
        )
    if (made) close()
  }
  const another = (to: MergeAsked['kind']) => {
    setKind(to)
    setWords(asked[to])
    setInto(null)
    setParts([])
  }
  const hint =
    kind === 'actor'
      ? t(merge ? 'review.merge.hint' : 'review.split.hint')
      : t(merge ? 'merge.hint.place' : 'split.hint.place')
  return (
    <Sheet title={t(merge ? 'review.merge.title' : 'review.split.title')} close={close} wide>
      <p className="mut">{hint}</p>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          void save()
        }}
      >
        <div className="row">
          <fieldset className="plain merge-kinds">
            <legend>{t('merge.what')}</legend>
            {(['actor', 'place'] as const).map((one) => (
              <label key={one} className="choice">
                <input type="radio" name="kind" checked={kind === one} onChange={() => another(one)} />
                {t(`review.merge.${one}`)}
              </label>
            ))}
          </fieldset>
          <label className="field grow">
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
        </div>
        {found.isError && <ErrorState error={found.error} again={() => void found.refetch()} />}
        {found.isPending && <Loading what={t(`review.merge.${kind}`)} />}
        <div className="merge-lists">
          <fieldset>
            <legend>{t(merge ? 'review.merge.into' : 'review.split.from')}</legend>
            {found.rows.map((one) => (
              <label key={one.id} className="choice">
                <input
                  type="radio"
                  name="into"
                  checked={into === one.id}
                  onChange={() => {
                    setInto(one.id)
                    setParts([])
                  }}
                />
                <span>
                  <Name>{one.name}</Name>{' '}
                  <small className="mut">
                    {t('count.claims', { n: one.claims })}
                    {one.spellings.length > 0 && (
                      <>
                        {' · '}
                        <Names names={one.spellings} />
                      </>
                    )}
                  </small>
                </span>
              </label>
            ))}
          </fieldset>
          <fieldset disabled={into === null}>
            <legend>{t(merge ? 'review.merge.from' : 'review.split.part')}</legend>
            {into !== null && options.length === 0 && (
              <p className="mut small">{t(merge ? 'merge.none' : 'split.none')}</p>
            )}
            {options.map((one) => (
              <label key={one.id} className="choice">
                <input
                  type="checkbox"
                  checked={parts.includes(one.id)}
                  onChange={(event) =>
                    setParts(event.target.checked ? [...parts, one.id] : parts.filter((p) => p !== one.id))
                  }
                />
                <span>
                  <Name>{one.name}</Name> {one.note && <small className="mut">{one.note}</small>}
                </span>
              </label>
            ))}
          </fieldset>
        </div>
        <ReasonField value={reason} change={setReason} />
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
