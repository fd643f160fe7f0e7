// The day of a deed, and its part, stand before who did it and are no part of them.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { read } from './read.ts'
import { reportOf } from './told.fixture.ts'

/** Who does each act of a text. */
function doers(text: string): readonly string[] {
  return read(reportOf(text, '2019-06-10')).claims.map((c) =>
    `${c.act} ${c.actors.map((a) => a.name).join(' + ')}`.trim(),
  )
}

test('the part of a day is not a kind of those who act', () => {
  for (const [text, want] of [
    ['On Sunday morning helicopters dropped two barrel bombs near the camp.', 'ASSAULT helicopters'],
    ['Early on Friday evening troops entered Kilinochchi.', 'ASSAULT troops'],
    ['On Monday night armed men stormed the clinic in Bambari.', 'ASSAULT armed men'],
  ] as const)
    assert.deepEqual(doers(text), [want], text)
})

test('a part of a day that is a kind of thing stays with it', () => {
  for (const [text, want] of [
    ['The army denied the Friday night raid on Jenin.', 'ASSAULT'],
    ['Night raids by the army killed four men in Kandahar.', 'ASSAULT the army'],
    ['The Sunday morning patrol shot two boys in Hebron.', 'ASSAULT The Sunday morning patrol'],
  ] as const)
    assert.ok(doers(text).includes(want), `${text}: ${doers(text).join('; ')}`)
})
