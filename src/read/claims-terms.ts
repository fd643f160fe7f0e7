// Terms of a deal: what is due, told without who owes it.
import type { Act } from '../model/index.ts'
import { HOURS_NAMED } from '../vocab/calendar/edges.ts'
import { type Draft, less } from './claims-draft.ts'
import { lastPair, type Memory } from './claims-memory.ts'
import type { Clause } from './clause-types.ts'
import type { Tree } from './sentence-tree.ts'
import { isBeTo } from './status-ahead.ts'

/** "All hostages are to be freed", "will be freed by Monday": a term told as due, or with its day, binds whoever made it. */
export function isTerm(draft: Draft, clause: Clause, tree: Tree): boolean {
  if (isTruceToCome(draft, clause, tree)) return true
  if (draft.status !== 'planned' || !clause.passive || !/^(?:root|conj|ccomp|parataxis)/.test(clause.relation))
    return false
  if (draft.recipients.length + draft.amounts.length === 0 && !draft.topics.includes('detainees')) return false
  return draft.when?.span != null || isBeTo(tree, clause.head)
}

/** "The truce was to take effect at midnight": those who agreed it hold to it from then. */
function isTruceToCome(draft: Draft, clause: Clause, tree: Tree): boolean {
  if (!isTruce(draft) || clause.kind !== 'verb') return false
  const due = DUE.test(tree.tokens[clause.parent]?.lemma ?? '')
  if (!due && !/^(?:root|conj|ccomp|parataxis)/.test(clause.relation)) return false
  const hour = clause.args.some(
    ({ role, head }) => role === 'oblique' && isHour(tree.tokens[head]!.lemma.toLowerCase()),
  )
  return hour || draft.when?.span != null || isBeTo(tree, clause.head)
}

const DUE = /^(?:due|schedule|set|expect|slate|suppose)$/
const CLOCK = /^(?:[ap]\.?m\.?|gmt)$/

function isHour(lemma: string): boolean {
  return HOURS_NAMED.has(lemma) || CLOCK.test(lemma)
}

function isTruce({ act, mode, status }: Draft): boolean {
  return act === 'RETREAT' && mode === 'ceasefire' && status === 'planned'
}

/** What the sides of a deal owe each other. */
const OWED: ReadonlySet<Act> = new Set<Act>(['RETREAT', 'AGREE', 'COOPERATE'])

/** "All prisoners are to be exchanged", told behind a deal of two: both owe it. */
export function withOwners(drafts: readonly Draft[], memory: Memory): readonly Draft[] {
  if (!drafts.some((d) => isOwed(d) || isTruce(d))) return drafts
  const { index } = drafts[0]!.sentence
  const pair = lastPair(memory, index)
  // A truce is kept by those who made it, whoever else dealt with each other since.
  const ofTruce = memory.dealTopics.includes('ceasefire') && memory.paired === memory.dealIn ? pair : []
  return drafts.map((d) => {
    const owners = !isTruce(d) ? pair : (sidesNamed(d, drafts) ?? (d.speaker === null ? ofTruce : []))
    if (!(isTruce(d) ? d.actors.length === 0 : isOwed(d)) || owners.length === 0) return d
    if (d.recipients.some((r) => owners.some((p) => p.name === r.name))) return d
    return { ...d, actors: owners.map((p) => ({ ...p, span: null })), confidence: less(d.confidence) }
  })
}

/** "A ceasefire between Juba and the rebels was to take effect": both, by the truce that the same sentence names; null for none. */
function sidesNamed(draft: Draft, drafts: readonly Draft[]): Draft['actors'] | null {
  const named = drafts.find((d) => d !== draft && d.act === 'AGREE' && d.topics.includes('ceasefire'))
  return named && named.actors.length > 1 ? named.actors : null
}

function isOwed(d: Draft): boolean {
  return OWED.has(d.act) && d.status === 'planned' && d.told === 'is to' && d.actors.length === 0 && d.speaker === null
}
