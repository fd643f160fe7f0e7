// Pasts that were read as qualities, and bounds of a number that were read as what it is told with.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { claimsOf } from './told.fixture.ts'

const told = (text: string): string[] =>
  claimsOf(text, '2024-05-10').map((c) => `${c.actors.map((a) => a.name)} ${c.act} ${c.recipients.map((r) => r.name)}`)

test('men who massacred others did so, whatever stands before it', () => {
  for (const [text, one] of [
    ['His men massacred villagers in Bria.', 'ASSAULT villagers'],
    ['Rebels massacred nine monks in Anuradhapura.', 'Rebels ASSAULT nine monks'],
    ['The soldiers had massacred villagers.', 'The soldiers ASSAULT villagers'],
    ['The commander denied that his men had massacred villagers.', 'ASSAULT villagers'],
  ] as const)
    assert.ok(
      told(text).some((t) => t.includes(one)),
      `${text} ${told(text)}`,
    )
  for (const text of [
    'The families of the massacred villagers met the bishop.',
    'The soldiers had armed guards at the gate.',
    'He spoke of massacred monks.',
  ])
    assert.ok(!told(text).some((t) => /^[^ ].* ASSAULT/.test(t)), `${text} ${told(text)}`)
})

test('as many as so many are so many', () => {
  for (const [text, one] of [
    ['Gunmen killed as many as 70 villagers near Jos.', 'Gunmen ASSAULT villagers'],
    ['Gunmen killed as many as 70 villagers, including 22 women, near Jos.', 'Gunmen ASSAULT villagers'],
    ['Soldiers shot as many as 30 protesters in Conakry.', 'Soldiers ASSAULT protesters'],
    ['As many as 40 prisoners were freed in Lodja.', ' RETREAT prisoners'],
  ] as const)
    assert.ok(
      told(text).some((t) => t.replace(/\d+ /, '').startsWith(one)),
      `${text} ${told(text)}`,
    )
})
