import assert from 'node:assert/strict'
import { test } from 'node:test'
import { claimsOf } from './told.fixture.ts'

const places = (text: string): readonly string[] => claimsOf(text).flatMap((c) => c.places.map((p) => p.name))

test('an everyday word of a text in capitals is no town that is called so', () => {
  for (const text of [
    'AT THE SAME TIME, REBELS KILLED SEVEN SOLDIERS.',
    'REBELS KILLED TWO GUARDS. THIS TIME THE ARMY CAPTURED TEN REBELS.',
    'AT THAT TIME THE GUERRILLAS KIDNAPPED A MAYOR.',
  ])
    assert.deepEqual(places(text), [], text)
})

test('towns of a text in capitals stay, and so do such words written as names', () => {
  assert.deepEqual(places('AT THE SAME TIME, REBELS SHELLED GOMA.'), ['Goma'])
  assert.deepEqual(places('GUERRILLAS ATTACKED TENANCINGO IN EL SALVADOR.').includes('Tenancingo'), true)
  assert.deepEqual(places('Rebels shelled Goma for a long time.'), ['Goma'])
})
