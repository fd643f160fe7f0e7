// How often claims of such a kind are right: from the score of the act to a share that can be checked against keys.
import type { Draft } from './claims-draft.ts'

/**
 * Weights of a logistic model, fitted on 85 reports keyed by hand and tried on those left out, a fifth at a time: of the claims it
 * gives 0.7 to 0.8, three in four match a key; of those it gives 0.8 to 0.9, seventeen in twenty.
 */
const WEIGHTS = {
  base: 0.37,
  score: 1.08,
  retreat: -0.86,
  unreal: -0.81,
  length: 1.09,
  amounts: 0.56,
  recipient: 0.13,
  actor: 0.16,
}
const MIDDLE = 0.7
/** Evidence of so many letters tells all that length can tell. */
const LONG = 120

/** The share of claims like this one that are right, 0.05 to 0.98. */
export function confidenceShown(draft: Draft): number {
  const unreal = draft.status === 'planned' || draft.status === 'hypothetical' || draft.status === 'negated'
  const sum =
    WEIGHTS.base +
    WEIGHTS.score * (draft.confidence - MIDDLE) +
    (draft.act === 'RETREAT' ? WEIGHTS.retreat : 0) +
    (unreal ? WEIGHTS.unreal : 0) +
    (WEIGHTS.length * Math.min(draft.span.end - draft.span.start, LONG)) / 100 +
    (draft.amounts.length > 0 ? WEIGHTS.amounts : 0) +
    (draft.recipients.length > 0 ? WEIGHTS.recipient : 0) +
    (draft.actors.length > 0 ? WEIGHTS.actor : 0)
  const share = 1 / (1 + Math.exp(-sum))
  return Math.round(Math.min(0.98, Math.max(0.05, share)) * 100) / 100
}
