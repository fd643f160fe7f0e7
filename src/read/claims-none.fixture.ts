// For tests only: sentences that must tell no such claim, beside sentences that must.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Act } from '../model/index.ts'
import { read } from './read.ts'
import { reportOf } from './told.fixture.ts'

/** How many claims of an act a text tells. */
export function counted(text: string, act: Act): number {
  const report = reportOf(text)
  return read(report).claims.filter((c) => c.act === act).length
}

/** A test that each caught sentence tells no claim of its act, and each spared one does. */
export function holds(name: string, caught: readonly [Act, string][], spared: readonly [Act, string][]): void {
  test(name, () => {
    for (const [act, text] of caught) assert.equal(counted(text, act), 0, text)
    for (const [act, text] of spared) assert.ok(counted(text, act) > 0, text)
  })
}
