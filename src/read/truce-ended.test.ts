import assert from 'node:assert/strict'
import { test } from 'node:test'
import { claimsOf } from './told.fixture.ts'

const acts = (text: string): readonly string[] => claimsOf(text).map((c) => `${c.act} ${c.status}`)

test('who ends a truce in words declares none', () => {
  for (const [text, act] of [
    ['The rebels called off the truce on Wednesday.', 'SANCTION happened'],
    ['The government in Kathmandu declared the ceasefire over.', 'SANCTION happened'],
    ['The ministry in Khartoum declared the pause over.', 'SANCTION happened'],
  ] as const) {
    assert.ok(acts(text).includes(act), `${acts(text)}: ${text}`)
    assert.ok(!acts(text).some((a) => a.startsWith('CONCEDE')), text)
  }
})

test('a truce over a feast, one that an attack ended, and one that is declared are none of that', () => {
  assert.deepEqual(acts('The army declared a ceasefire over the holiday.'), ['CONCEDE happened'])
  assert.deepEqual(acts('The rebels declared a truce over Easter.'), ['CONCEDE happened'])
  assert.ok(!acts('The truce the guerrillas declared in Cauca on 2 May is over.').some((a) => a.startsWith('SANCTION')))
  assert.deepEqual(acts('Neither party has declared the truce to be over.'), ['SANCTION negated'])
  assert.ok(!acts('The raid on Goma ended the truce.').some((a) => a.startsWith('SANCTION')))
})
