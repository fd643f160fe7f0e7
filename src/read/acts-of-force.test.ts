// Acts of force told in many shapes, from raw text to claims, and words of force that tell none.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Claim } from '../model/index.ts'
import { FORCE_TOLD, NO_FORCE_TOLD, type Told } from './acts-of-force.fixture.ts'
import { read } from './read.ts'
import { reportOf } from './told.fixture.ts'

function claims(text: string): readonly Claim[] {
  const report = reportOf(text)
  return read(report).claims
}

const shown = (text: string): string =>
  claims(text)
    .map((c) => `${c.act} ${c.actors.map((p) => p.name).join('+')} > ${c.recipients.map((p) => p.name).join('+')}`)
    .join('; ')

function fits(who: RegExp | null | undefined, names: readonly string[]): boolean {
  if (who === undefined) return true
  return who === null ? names.length === 0 : names.some((name) => who.test(name))
}

const isTold = ([text, act, by, to]: Told): boolean =>
  claims(text).some(
    (c) =>
      c.act === act &&
      fits(
        by,
        c.actors.map((p) => p.name),
      ) &&
      fits(
        to,
        c.recipients.map((p) => p.name),
      ),
  )

for (const [what, told] of Object.entries(FORCE_TOLD))
  test(`force is found with its parties: ${what}`, () => {
    assert.ok(told.length >= 3)
    assert.deepEqual(
      told.filter((one) => !isTold(one)).map(([text]) => `${text} (${shown(text)})`),
      [],
    )
  })

test('words of force that tell none make no claim', () => {
  assert.deepEqual(
    NO_FORCE_TOLD.filter(isTold).map(([text]) => `${text} (${shown(text)})`),
    [],
  )
})
