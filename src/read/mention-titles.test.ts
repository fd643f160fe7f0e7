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

test('an article with a capital opens a given name, and a title that is a given name too stays before an article', () => {
  for (const [text, name] of [
    ['The head of the mission, El-Ghassim Wane, met the rebels in Kidal.', 'El-Ghassim Wane'],
    ['The mayor, Al-Amin Yusuf, met the rebels in Geneina.', 'Al-Amin Yusuf'],
    ['The governor, Sultan al-Arada, met the rebels in Marib.', 'Sultan al-Arada'],
    ['Governor Malik al-Houri met the rebels in Aden.', 'Malik al-Houri'],
    ['President al-Sharif met the rebels in Juba.', 'Sharif'],
    ['Sheikh al-Tayeb met the rebels in Cairo.', 'Tayeb'],
  ] as const)
    assert.ok(actors(text).includes(name), `${actors(text)}: ${text}`)
})

test('a group is shown by its name, without what sort of group it is', () => {
  for (const [text, name] of [
    ['The Jaish al-Islam rebel group shelled Damascus.', 'Jaish al-Islam'],
    ['The Jabha Shamiya armed group arrested a reporter in Azaz.', 'Jabha Shamiya'],
    ['The Saraya al-Nasr militant group seized a village near Idlib.', 'Saraya al-Nasr'],
  ] as const)
    assert.ok(actors(text).includes(name), `${actors(text)}: ${text}`)
  for (const [text, name] of [
    ['The Tuareg rebel group freed two men in Kidal.', 'Tuareg'],
    ['The Misrata armed group arrested a reporter in Sirte.', 'Misrata'],
    ['A Kurdish militant group shelled Hakkari.', 'Kurdish'],
  ] as const)
    assert.ok(!actors(text).includes(name), `${actors(text)}: ${text}`)
})
