// Whoever is permitted or forbidden something is who would do it, and who does not permit it refuses.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { claimsOf } from './told.fixture.ts'

const told = (text: string): readonly string[] =>
  claimsOf(text, '2024-05-10').map(
    (c) => `${c.act} ${c.actors.map((p) => p.name).join('+')} > ${c.recipients.map((p) => p.name).join('+')}`,
  )

test('what somebody is not allowed to do is refused them, and done by nobody', () => {
  for (const [claim, text] of [
    ['REJECT Saddam > the exiles', 'Saddam did not permit the exiles to launch raids from his soil.'],
    ['REJECT Rwanda > the militias', 'Rwanda will not allow the militias to cross from Goma.'],
    ['REJECT The commander > the villagers', 'The commander would not let the villagers bury their dead in Izium.'],
    ['REJECT Taliban > women', 'The Taliban did not allow women to vote in Helmand.'],
  ] as const) {
    assert.ok(told(text).includes(claim), `${told(text)}: ${text}`)
    assert.ok(!told(text).some((c) => c.startsWith('ASSAULT')), `${told(text)}: ${text}`)
  }
})

test('the rules of a house and leave that is given are no refusal', () => {
  for (const text of [
    'She did not allow her son to play in the street.',
    'The colonel allowed the nurses to cross from Goma.',
    'The plan does not allow them to sleep.',
    'Jordan permitted the fighters to open an office in Amman.',
  ])
    assert.ok(!told(text).some((c) => c.startsWith('REJECT')), `${told(text)}: ${text}`)
})
