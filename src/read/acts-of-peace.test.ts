// Acts of peace told in many shapes, from raw text to claims, and words of peace that tell none.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { TELLS, TELLS_NONE } from './acts-of-peace.fixture.ts'
import { OF_PEACE } from './claims-peace.ts'
import { read } from './read.ts'
import { reportOf } from './told.fixture.ts'

function actsOf(text: string): string[] {
  const report = reportOf(text)
  return read(report)
    .claims.map((c) => c.act)
    .filter((act) => OF_PEACE.has(act))
}

for (const [act, texts] of Object.entries(TELLS))
  test(`${act} is found where it is told`, () => {
    assert.deepEqual(
      texts.filter((text) => !actsOf(text).includes(act)),
      [],
    )
  })

test('words of peace that tell no act make no claim of one', () => {
  assert.deepEqual(
    TELLS_NONE.filter((text) => actsOf(text).length > 0),
    [],
  )
})
