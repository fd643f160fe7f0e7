// A claim while it is being made, before it has an id and evidence.
import type { Claim, Party, Span } from '../model/index.ts'
import type { ActReading } from './acts.ts'
import type { Clause } from './clause-types.ts'
import type { Scene } from './scene.ts'
import type { Sentence } from './syntax-types.ts'

/** A claim before it has its id, with what merging needs to know. */
export interface Draft extends Omit<Claim, 'id' | 'report' | 'evidence' | 'maker'> {
  readonly span: Span
  readonly sentence: Sentence
  readonly head: number
  readonly uses: readonly number[]
  readonly rule: string
  /** The word or circumstance that gave the status. */
  readonly told: string
}

/** An act as read, before it is weighed. */
export interface Found {
  readonly clause: Clause
  readonly reading: ActReading
}

/** What those who look from claim to claim may see: the claims so far, and all that is known of the report. */
export interface Told {
  readonly drafts: readonly Draft[]
  readonly scene: Scene
  /** Key of the side a party is on. */
  readonly keyOf: (party: Party) => string
}

/** A confidence a little lower, for what is inferred and not told; never under 0.05. */
export function less(confidence: number): number {
  return Math.max(0.05, Math.round((confidence - 0.05) * 100) / 100)
}

/** A claim with those inferred as its recipients. */
export function toOthers(draft: Draft, others: readonly Party[]): Draft {
  return { ...draft, recipients: others.map((p) => ({ ...p, span: null })), confidence: less(draft.confidence) }
}
