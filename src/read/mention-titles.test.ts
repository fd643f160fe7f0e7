import assert from 'node:assert/strict'
import { test } from 'node:test'
import { claimsOf } from './told.fixture.ts'

const actors = (text: string): readonly string[] => claimsOf(text)[0]?.actors.map((p) => p.name) ?? []

test('an initial behind a given name is part of the name, also behind an office', () => {
  for (const [text, name] of [
    ['Secretary of State Warren M. Christopher visited Damascus.', 'Warren M. Christopher'],
    ['Secretary of State Antony J. Blinken met the rebels in Juba.', 'Antony J. Blinken'],
    ['Minister of Defence Carlos R. Ibarra met the rebels in Havana.', 'Carlos R. Ibarra'],
  ] as const)
    assert.ok(actors(text).includes(name), `${actors(text)}: ${text}`)
  const claim = claimsOf('Secretary of State Antony J. Blinken met the rebels in Juba.')[0]
  assert.equal(claim?.actors[0]?.actor, 'person/antony-blinken')
})

test('an office whose remit goes on behind "of" is no name', () => {
  for (const [text, name] of [
    ['The Minister for Foreign Affairs of Norway, Knut Vik, met the rebels in Oslo.', 'Knut Vik'],
    ['Minister for Foreign Affairs Ann Lee met the rebels in Oslo.', 'Ann Lee'],
    ['Sheikh Isa of Bahrain met the rebels in Oslo.', 'Isa of Bahrain'],
    ['The Minister of State for Defence of Chad met the rebels in Oslo.', 'The Minister of State for Defence of Chad'],
  ] as const)
    assert.ok(actors(text).includes(name), `${actors(text)}: ${text}`)
})
