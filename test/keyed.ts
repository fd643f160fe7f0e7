// What every hand-made key must keep to, whichever reports it is for.
import assert from 'node:assert/strict'
import type { KeyedClaim } from '../scripts/wars.ts'
import { ACTS, MODES, STATUSES } from '../src/model/index.ts'

/** Holds a keyed claim to the words of the vocabulary; `at` says which one, where it does not keep to them. */
export function keyedInVocabulary(claim: Omit<KeyedClaim, 'topic' | 'quantity'>, at: string): void {
  const modes: Readonly<Partial<Record<string, readonly string[]>>> = MODES
  assert.ok(ACTS.includes(claim.act), at)
  assert.ok(STATUSES.includes(claim.status), at)
  assert.ok(claim.mode === undefined || modes[claim.act]?.includes(claim.mode), at)
  for (const name of [...claim.actor, ...claim.recipient, ...claim.place]) assert.ok(name.trim(), at)
  assert.ok(claim.speaker === null || claim.speaker.trim(), at)
  assert.equal(typeof claim.core, 'boolean', at)
}
