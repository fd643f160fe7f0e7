// What a claim's card, its editor and its reasons are given.
import type { ClaimRow } from '../api-types.ts'

/** A claim with its review, and where known the sentence and report it is from. */
export type CardRow = Pick<ClaimRow, 'claim' | 'review'> & Partial<Pick<ClaimRow, 'sentence' | 'report'>>
