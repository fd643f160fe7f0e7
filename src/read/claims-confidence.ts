// How often claims of such a kind are right: from the score of the act to a share that can be checked against keys.
import type { Claim } from '../model/index.ts'
import type { Draft } from './claims-draft.ts'
import { treeOf } from './sentence-tree.ts'

/**
 * Weights of a logistic model, fitted on 169 reports keyed by hand and tried on those left out, a fifth at a time. The base stands a
 * little lower than those reports ask, since they were learnt from: on texts never seen fewer claims are right.
 */
const WEIGHTS = {
  base: 0.2,
  score: 1,
  retreat: -0.82,
  unreal: -0.81,
  alleged: -0.14,
  length: 0.79,
  amounts: 0.67,
  recipient: 0.32,
  knownRecipient: 0.31,
  actor: 0.26,
  noun: -0.43,
  words: 0.4,
}
const MIDDLE = 0.7
/** Acts of words, which are rarely misread. */
const WORDS: ReadonlySet<string> = new Set(['REQUEST', 'REJECT', 'ACCUSE'])
/** What did not come about, or not yet. */
const UNREAL: ReadonlySet<string> = new Set(['planned', 'hypothetical', 'negated'])
/** Of a deed told by a noun: it may be only a mention. */
const NAMES: ReadonlySet<string> = new Set(['NOUN', 'PROPN'])
/** Evidence of so many letters tells all that length can tell. */
const LONG = 120

/** The share of claims like this one that are right, 0.05 to 0.98. */
export function confidenceShown(draft: Draft): number {
  const unreal = UNREAL.has(draft.status)
  const sum =
    WEIGHTS.base +
    WEIGHTS.score * (draft.confidence - MIDDLE) +
    (draft.act === 'RETREAT' ? WEIGHTS.retreat : 0) +
    (unreal ? WEIGHTS.unreal : 0) +
    (draft.status === 'alleged' ? WEIGHTS.alleged : 0) +
    (WORDS.has(draft.act) ? WEIGHTS.words : 0) +
    (NAMES.has(treeOf(draft.sentence).tokens[draft.head]?.upos ?? '') ? WEIGHTS.noun : 0) +
    (draft.recipients.some((r) => r.actor !== null) ? WEIGHTS.knownRecipient : 0) +
    (WEIGHTS.length * Math.min(draft.span.end - draft.span.start, LONG)) / 100 +
    (draft.amounts.length > 0 ? WEIGHTS.amounts : 0) +
    (draft.recipients.length > 0 ? WEIGHTS.recipient : 0) +
    (draft.actors.length > 0 ? WEIGHTS.actor : 0)
  const share = 1 / (1 + Math.exp(-sum))
  return Math.round(Math.min(0.98, Math.max(0.05, share)) * 100) / 100
}

/** What a claim has of all that makes more, or fewer, of its like right. */
export function whatMoves(claim: Claim): { readonly up: readonly string[]; readonly down: readonly string[] } {
  const { act, status, actors, recipients, amounts, evidence } = claim
  const { start, end } = evidence[0].span
  const up = [
    ...(actors.length > 0 ? ['somebody named as doing it'] : []),
    ...(recipients.length > 0 ? ['somebody or something it is done to'] : []),
    ...(recipients.some((r) => r.actor !== null) ? ['a known one among them'] : []),
    ...(amounts.length > 0 ? ['a figure'] : []),
    ...(end - start >= LONG / 2 ? ['many words to rest on'] : []),
    ...(WORDS.has(act) ? [`${act}, which is seldom misread`] : []),
  ]
  const down = [
    ...(act === 'RETREAT' ? ['RETREAT, which is often misread'] : []),
    ...(UNREAL.has(status) ? [`what is ${status}`] : []),
    ...(status === 'alleged' ? ['what is only alleged'] : []),
  ]
  return { up, down }
}
