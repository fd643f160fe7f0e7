// Which court convicted whom, where a conviction names none: the one the report tells of.
import type { Party } from '../model/index.ts'
import { type Draft, less } from './claims-draft.ts'
import type { Scene } from './scene.ts'

/** The drafts with the court that convicted, where none is named. Time is linear in the drafts. */
export function withCourts(drafts: readonly Draft[], scene: Scene): Draft[] {
  let court: Party | null | undefined
  return drafts.map((draft) => {
    if (draft.act !== 'SANCTION' || draft.mode !== 'convict' || draft.actors.length > 0) return draft
    if (draft.status === 'hypothetical') return draft
    if (court === undefined) court = courtIn(scene)
    return court ? { ...draft, actors: [court], confidence: less(draft.confidence) } : draft
  })
}

/** A court that the report names or describes, as it first does; null where it tells of none. */
function courtIn(scene: Scene): Party | null {
  for (const m of scene.mentions.all) {
    if (m.form === 'pronoun' || m.type !== 'organisation') continue
    const words = scene.text.slice(m.span.start, m.span.end).replace(/\s+/g, ' ')
    if (COURT.test(words)) return { name: m.name ?? words, text: words, span: null, actor: m.actor }
  }
  return null
}

const COURT = /\b(?:court|tribunal)$/i
