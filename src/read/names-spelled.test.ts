import assert from 'node:assert/strict'
import { test } from 'node:test'
import { claimsOf } from './told.fixture.ts'

const first = (text: string) => claimsOf(text)[0]!

test('an acronym in brackets tells where the name before it begins', () => {
  for (const [text, name] of [
    ['The Front for the Defense of Democracy (FDD) took control of Kayanza.', 'Front for the Defense of Democracy'],
    ['The Movement for Democracy in Liberia (MODEL) shelled Monrovia.', 'Movement for Democracy in Liberia'],
    [
      'The National Council for the Defence of Democracy (CNDD) attacked Bururi.',
      'National Council for the Defence of Democracy',
    ],
  ] as const)
    assert.equal(first(text).actors[0]?.name, name, text)
  assert.deepEqual(
    first('The Movement for Democracy in Liberia (MODEL) shelled Monrovia.').places.map((p) => p.name),
    ['Monrovia'],
  )
})

test('what stands in brackets without spelling the name, and names without one, are read as before', () => {
  for (const [text, name] of [
    ['Fighters of the Azov Brigade (Mariupol) shelled Donetsk.', 'Fighters of the Azov Brigade'],
    ["Rebels of the Lord's Resistance Army (LRA) burned Obo.", "Lord's Resistance Army"],
    ['The Army of Conquest shelled Aleppo.', 'Army of Conquest'],
  ] as const)
    assert.ok(first(text).actors[0]!.name.includes(name.split(' ').at(-1)!), `${first(text).actors[0]?.name}: ${text}`)
})
