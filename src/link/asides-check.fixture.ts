// How the tests of asides put sentences to the finders: what is to be caught, and what spared.
import assert from 'node:assert/strict'
import { besideOf } from './asides.ts'
import { invented } from './invented.ts'
import type { Aside } from './linked-claim.ts'

/** A claim that names the towns of these sentences; the report is of Wednesday, 12 June 2024. */
export function asides(what: Aside['what'], towns: string, ...sentences: readonly string[]): readonly Aside[] {
  const first = `Shops were open this morning in ${towns.replaceAll(';', ', ')} and the streets were quiet, people said.`
  const input = invented(
    '2024-06-12',
    'Wire',
    'SD',
    [first, { act: 'CONSULT', at: towns }],
    ...sentences.map((s) => [s] as const),
  )
  return Object.values(besideOf(input).asides)
    .flat()
    .filter((a) => a.what === what)
}

/** Towns a claim names, a sentence, and what the first aside it gives must hold; `n` is its best figure. */
type Catch = readonly [towns: string, sentence: string, want: Partial<Aside> & { readonly n?: number }]

/** Holds that of these sentences some give an aside of a kind, with such fields, and others give none. */
export function check(
  what: Aside['what'],
  caught: readonly Catch[],
  spared: readonly (readonly [string, string])[],
): void {
  for (const [towns, sentence, { n, ...want }] of caught) {
    const found = asides(what, towns, sentence)
    assert.ok(found.length > 0, `${what} not caught: ${sentence}`)
    for (const [key, value] of Object.entries(want))
      assert.deepEqual(found[0]?.[key as keyof Aside], value, `${key}: ${sentence}`)
    if (n !== undefined) assert.equal(found[0]?.amount?.best, n, sentence)
  }
  for (const [towns, sentence] of spared)
    assert.deepEqual(asides(what, towns, sentence), [], `${what} not spared: ${sentence}`)
}
