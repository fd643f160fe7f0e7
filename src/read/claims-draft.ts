// A claim while it is being made, before it has an id and evidence.
import type { Claim, Span } from '../model/index.ts'
import type { ActReading } from './acts.ts'
import type { Clause } from './clause-types.ts'
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
