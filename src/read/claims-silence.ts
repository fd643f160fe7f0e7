// What was refused by an answer that never came: the mode and topics of what was asked or offered a few sentences before.
import type { Mode, Topic } from '../model/index.ts'
import type { Draft } from './claims-draft.ts'

const CLAIMS_BACK = 8
const SENTENCES_BACK = 2

/** "They asked for flour. The governor has not replied": help was refused. The drafts with such modes; time is linear in them. */
export function withSilence(drafts: readonly Draft[]): Draft[] {
  return drafts.map((draft, at) => {
    if (draft.rule !== 'chain/not>unanswered' || draft.mode !== 'yield') return draft
    const asked = askedBefore(draft, at, drafts)
    const mode = asked && modeAsked(asked)
    if (!mode || mode === draft.mode) return draft
    return { ...draft, mode, topics: draft.topics.length > 0 ? draft.topics : asked.topics }
  })
}

/** What was asked or offered last, by others than those who are silent. */
function askedBefore(draft: Draft, at: number, all: readonly Draft[]): Draft | null {
  const own = new Set(draft.actors.map((a) => a.name))
  for (let i = at - 1; i >= 0 && i >= at - CLAIMS_BACK; i--) {
    const other = all[i]!
    if (draft.sentence.index - other.sentence.index > SENTENCES_BACK) return null
    const asks = other.act === 'REQUEST' || (other.act === 'AGREE' && other.status === 'planned')
    if (asks && !other.actors.some((a) => own.has(a.name))) return other
  }
  return null
}

const TALKS: readonly Topic[] = ['talks']

/** The mode of a request; of an offer only talks tell one. */
function modeAsked({ act, mode, topics }: Draft): Mode | null {
  // Of a question nobody answers, word was wanted.
  if (act === 'REQUEST') return mode === 'change' ? 'assist' : mode
  return topics.length > 0 && topics.every((t) => TALKS.includes(t)) ? 'meet' : null
}
