import assert from 'node:assert/strict'
import { test } from 'node:test'
import { claimsOf } from './told.fixture.ts'

const actors = (text: string): readonly string[] => claimsOf(text)[0]?.actors.map((p) => p.name) ?? []

test('an acronym that ends like a small word is a name', () => {
  for (const [text, actor] of [
    ['KFOR troops exchanged fire with snipers.', 'KFOR troops'],
    ['SFOR troops arrested two men in Foca.', 'SFOR troops'],
    ['KFOR immediately returned fire at the house.', 'KFOR'],
    ['EUFOR soldiers shot a looter in Bunia.', 'EUFOR soldiers'],
  ] as const)
    assert.deepEqual(actors(text), [actor], text)
})

test('small words in capitals, and acronyms that are read well, stay', () => {
  assert.deepEqual(actors('LTTE fighters shelled Jaffna.'), ['LTTE fighters'])
  assert.deepEqual(
    actors('REBELS SHELLED GOMA FOR TWO DAYS.').map((n) => n.toLowerCase()),
    ['rebels'],
  )
  assert.deepEqual(actors('Rebels shelled Goma AND Bukavu.'), ['Rebels'])
})
