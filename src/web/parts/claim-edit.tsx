// Corrects a claim: what is changed is sent field by field, with one reason, and can be undone field by field.

import { useId, useState } from 'react'
import type * as Model from '../../model/index.ts'
import { ACTS, KINDS, STATUSES, TOPICS } from '../../model/index.ts'
import { changesOf, type Draft, draftOf, modesOf } from '../claim-draft.ts'
import { decide } from '../decide.ts'
import { type MessageKey, t, word } from '../messages.ts'
import type { CardRow } from './card-row.ts'
import { ChoiceField } from './choice-field.tsx'
import { ReasonField } from './reason-field.tsx'
import { Sheet } from './sheet.tsx'
import { toast } from './toasts.tsx'
import { Sentence } from './words.tsx'

export default function EditSheet({ row, close }: { row: CardRow; close: () => void }) {
  const { claim, sentence } = row
  const [draft, setDraft] = useState<Draft>(() => draftOf(claim))
  const [reason, setReason] = useState('')
  const [busy, setBusy] = useState(false)
  const set = (patch: Partial<Draft>) => setDraft({ ...draft, ...patch })
  const modes = modesOf(draft.act)
  const save = async () => {
    const changes = changesOf(claim, draft)
    if (changes.length === 0) {
      toast(t('review.edit.nothing'))
      return close()
    }
    setBusy(true)
    for (const change of changes) {
      const said = t('review.edited', { field: t(fieldTitle(change.field)) })
      const made = await decide({ what: 'edit', target: claim.id, ...change }, said, reason.trim() || null)
      if (!made) return setBusy(false)
    }
    close()
  }
  return (
    <Sheet title={t('review.edit.title')} close={close} wide>
      {sentence && (
        <p className="note">
          <Sentence text={sentence.text} at={sentence.at} evidence={claim.evidence} />
        </p>
      )}
      <form
        className="edit-form"
        onSubmit={(event) => {
          event.preventDefault()
          void save()
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void save()
        }}
      >
        <ChoiceField
          label={t('claim.act')}
          value={draft.act}
          options={ACTS.map((a) => [a, word('act', a)])}
          set={(act) =>
            set({
              act: act as Model.Act,
              mode: modesOf(act as Model.Act).includes(draft.mode as never) ? draft.mode : '',
            })
          }
          first
        />
        <ChoiceField
          label={t('claim.status')}
          value={draft.status}
          options={STATUSES.map((s) => [s, word('status', s)])}
          set={(status) => set({ status: status as Model.Status })}
        />
        <ChoiceField
          label={t('claim.mode')}
          value={draft.mode}
          options={[['', '–'], ...modes.map((m): [string, string] => [m, word('mode', m)])]}
          set={(mode) => set({ mode: mode as Draft['mode'] })}
        />
        <ChoiceField
          label={t('claim.kind')}
          value={draft.kind}
          options={[['', '–'], ...KINDS.map((k): [string, string] => [k, word('kind', k)])]}
          set={(kind) => set({ kind: kind as Draft['kind'] })}
        />
        <label className="field">
          {t('record.from')}
          <input type="date" value={draft.from} onChange={(e) => set({ from: e.target.value })} />
        </label>
        <label className="field">
          {t('record.to')}
          <input type="date" value={draft.to} onChange={(e) => set({ to: e.target.value })} />
        </label>
        <Lines label={t('claim.who')} value={draft.actors} set={(actors) => set({ actors })} />
        <Lines label={t('claim.to')} value={draft.recipients} set={(recipients) => set({ recipients })} />
        <Lines label={t('claim.place')} value={draft.places} set={(places) => set({ places })} />
        <div>
          <label className="field">
            {t('claim.speaker')}
            <input
              dir="auto"
              maxLength={200}
              value={draft.speaker}
              onChange={(e) => set({ speaker: e.target.value })}
            />
          </label>
          <label className="choice">
            <input type="checkbox" checked={draft.named} onChange={(e) => set({ named: e.target.checked })} />
            {t('record.named.true')}
          </label>
        </div>
        <fieldset className="wide">
          <legend>{t('claim.topics')}</legend>
          <div className="choices">
            {TOPICS.map((topic) => (
              <label key={topic} className="choice">
                <input
                  type="checkbox"
                  checked={draft.topics.includes(topic)}
                  onChange={(e) =>
                    set({ topics: TOPICS.filter((x) => (x === topic ? e.target.checked : draft.topics.includes(x))) })
                  }
                />
                {word('topic', topic)}
              </label>
            ))}
          </div>
        </fieldset>
        <ReasonField wide value={reason} change={setReason} />
        <p className="actions wide">
          <button type="submit" className="primary" disabled={busy}>
            {t('review.save')} <kbd aria-hidden="true">Ctrl ↵</kbd>
          </button>
          <button type="button" onClick={close}>
            {t('action.cancel')}
          </button>
        </p>
      </form>
    </Sheet>
  )
}

const TITLES: Readonly<Record<string, MessageKey>> = {
  act: 'claim.act',
  mode: 'claim.mode',
  kind: 'claim.kind',
  status: 'claim.status',
  topics: 'claim.topics',
  actors: 'claim.who',
  recipients: 'claim.to',
  places: 'claim.place',
  speaker: 'claim.speaker',
  when: 'claim.when',
}
function fieldTitle(field: string): MessageKey {
  return TITLES[field] ?? 'review.field'
}

function Lines({ label, value, set }: { label: string; value: string; set: (value: string) => void }) {
  const hint = useId()
  return (
    <label className="field">
      {label}
      <textarea
        dir="auto"
        rows={2}
        className="short"
        value={value}
        aria-describedby={hint}
        onChange={(event) => set(event.target.value)}
      />
      <small id={hint}>{t('review.edit.parties')}</small>
    </label>
  )
}
