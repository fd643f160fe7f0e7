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

test('what was burnt or bombed was so by somebody; what is only so is no deed', () => {
  const harmed = (text: string): string[] =>
    claimsOf(text).flatMap((c) => (c.act === 'ASSAULT' ? c.recipients.map((p) => p.name) : []))
  for (const [text, what] of [
    ['Seven civilians were killed; forty houses were burnt.', 'forty houses'],
    ['Two clinics were burnt in Torit.', 'Two clinics'],
    ['The market of Bor was badly burnt.', 'The market of Bor'],
  ] as const)
    assert.ok(harmed(text).includes(what), `${harmed(text).join()}: ${text}`)
  for (const text of [
    'The bread is burnt.',
    'Burnt fields lay along the road.',
    'The bread was so burnt that he wept.',
  ])
    assert.deepEqual(harmed(text), [], text)
})
