import assert from 'node:assert/strict'
import { test } from 'node:test'
import { claimsOf } from './told.fixture.ts'

const actors = (text: string, act: string): readonly string[] | undefined =>
  claimsOf(text)
    .find((c) => c.act === act)
    ?.actors.map((p) => p.name)

test('men of two sides that common words name are two parties', () => {
  for (const [text, act, sides] of [
    ['Rebel and government forces clashed in Bor.', 'ASSAULT', ['Rebel forces', 'government forces']],
    ['Government and rebel forces clashed near Bria.', 'ASSAULT', ['Government forces', 'rebel forces']],
    ['Government and FARC negotiators met in Havana.', 'CONSULT', ['Government negotiators', 'FARC negotiators']],
  ] as const)
    assert.deepEqual(actors(text, act), sides, text)
})

test('what is joined otherwise is read as before', () => {
  for (const [text, act, sides] of [
    ['Ethiopian and Eritrean troops shelled Badme.', 'ASSAULT', ['Ethiopian troops', 'Eritrean troops']],
    ['Police and soldiers arrested ten men in Kano.', 'COERCE', ['Police', 'soldiers']],
    ['The old and tired rebels shelled Bria.', 'ASSAULT', ['The old and tired rebels']],
  ] as const)
    assert.deepEqual(actors(text, act), sides, text)
})
