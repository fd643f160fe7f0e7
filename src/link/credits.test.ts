import assert from 'node:assert/strict'
import test from 'node:test'
import { creditOf, houseOf, isAgency } from './credits.ts'

test('a report that prints or retells what an agency sent says so in its dateline, a line of its own or its first words', () => {
  for (const [text, agency] of [
    ['JUBA, May 4 (Nile Wire) - The army left Bor.', 'Nile Wire'],
    ['JUBA - (Nile Wire) The army left Bor.', 'Nile Wire'],
    ['*From Savanna Press Agency*\n\nThe army left Bor.', 'Savanna Press Agency'],
    ['The army left Bor on Monday, Nile Wire reported.', 'Nile Wire'],
    ['The army left Bor, the Savanna Press Agency reports, citing a nurse.', 'Savanna Press Agency'],
    ['Shells fell on Marawi all night, according to Reuters.', 'Reuters'],
    ['The army left Bor.\n\n(Nile Wire)', 'Nile Wire'],
  ] as const)
    assert.equal(creditOf(text, 'Quay Post'), agency, text)
})

test('who is only spoken of is not whose report it is', () => {
  for (const text of [
    'The army left Bor, its spokesman said.',
    'The army left Bor, according to the governor of Jonglei.',
    'The agency reported no attack.',
    'Barbed wire reported stolen in Bor was found.',
    `${'The army left Bor. '.repeat(60)}\nNile Wire reported the rest.`,
  ])
    assert.equal(creditOf(text, 'Quay Post'), null, text)
  assert.equal(creditOf('JUBA, May 4 (Nile Wire) - The army left Bor.', 'Nile Wire'), null)
  assert.equal(creditOf('JUBA, May 4 (Savanna) - The army left Bor.', 'Savanna Press Agency'), null)
})

test('a house is known by its name, without what kind of house it is', () => {
  assert.equal(houseOf('Savanna Press Agency'), houseOf('Savanna'))
  assert.ok(isAgency('Nile Wire') && isAgency('the Savanna Press Agency') && isAgency('AFP'))
  assert.ok(!isAgency('Quay Post') && !isAgency('Wire') && !isAgency(null))
})
