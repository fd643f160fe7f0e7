// Against whom, where a claim names only the ground: who takes a town takes it from those it is said to fight in the same report,
// and who surrenders gives in to them. Only opponents the report itself names are used.
import type { Party } from '../model/index.ts'
import { actorById } from '../vocab/actors/index.ts'
import type { Draft } from './claims-draft.ts'
import { sideOf } from './roles-side.ts'

const FIGHTERS =
  /\b(?:rebels?|insurgents?|militants?|terrorists?|fighters?|gunmen|guerrillas?|separatists?|jihadists?|extremists?|militias?|army|troops|forces|soldiers|government|regime|opposition|coalition|junta|paramilitar(?:y|ies))$/i

/** The drafts with opponents where they lack them. Time is linear in the drafts. */
export function withOpponents(drafts: readonly Draft[]): Draft[] {
  const opponents = opponentsIn(drafts)
  return drafts.map((draft) => {
    if (!needsOpponent(draft)) return draft
    const against = new Map<string, Party>()
    for (const a of draft.actors) {
      const found = opponents.get(keyOf(a))
      if (found && !draft.actors.some((b) => keyOf(b) === keyOf(found))) against.set(keyOf(found), found)
    }
    const more = [...against.values()].filter((p) => !draft.recipients.some((r) => keyOf(r) === keyOf(p)))
    if (more.length === 0) return draft
    return { ...draft, recipients: [...draft.recipients, ...more], confidence: Math.max(0.05, draft.confidence - 0.05) }
  })
}

function needsOpponent(draft: Draft): boolean {
  if (draft.actors.length === 0) return false
  if (draft.act === 'CONCEDE') return draft.recipients.length === 0
  if (draft.act !== 'ASSAULT' || draft.recipients.some(isFighter)) return false
  return draft.recipients.length === 0 || draft.topics.includes('territory')
}

function isFighter(party: Party): boolean {
  const kind = party.actor === null ? undefined : actorById(party.actor)?.kind
  if (kind) return kind === 'armed-group' || kind === 'military' || kind === 'government' || kind === 'state'
  return FIGHTERS.test(party.name)
}

function keyOf(party: Party): string {
  return sideOf(party) ?? party.name.toLowerCase().replace(/^the /, '')
}

/** For each side the one it is told to fight most; of two told as often the one told first. */
function opponentsIn(drafts: readonly Draft[]): Map<string, Party> {
  const counts = new Map<string, Map<string, { party: Party; times: number }>>()
  const count = (of: Party, against: Party): void => {
    const key = keyOf(of)
    if (key === keyOf(against)) return
    const row = counts.get(key) ?? new Map<string, { party: Party; times: number }>()
    const known = row.get(keyOf(against))
    row.set(keyOf(against), { party: known?.party ?? against, times: (known?.times ?? 0) + 1 })
    counts.set(key, row)
  }
  for (const d of drafts) {
    if (d.act !== 'ASSAULT' && d.act !== 'COERCE' && d.act !== 'CONCEDE') continue
    for (const a of d.actors.filter(isFighter)) {
      for (const r of d.recipients.filter(isFighter)) {
        count(a, r)
        count(r, a)
      }
    }
  }
  const best = new Map<string, Party>()
  for (const [key, row] of counts) {
    const [first] = [...row.values()].sort((a, b) => b.times - a.times)
    if (first) best.set(key, first.party)
  }
  return best
}
