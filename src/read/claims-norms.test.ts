import assert from 'node:assert/strict'
import { test } from 'node:test'
import { claimsOf } from './told.fixture.ts'

const acts = (text: string): readonly string[] => claimsOf(text).map((c) => c.act)

test('what a rule of war forbids, and whom it is for, is nobody’s deed', () => {
  for (const text of [
    'It is prohibited to use civilians as human shields or to terrorise the population.',
    'The ICRC recalls that it is forbidden to attack hospitals in Bangui.',
    'It is unlawful to starve civilians.',
    'Persons who are no longer taking part in the hostilities must be respected.',
    'Anyone not taking part in the fighting is to be spared.',
  ])
    assert.ok(!acts(text).some((a) => a === 'ASSAULT' || a === 'COERCE'), `${acts(text)}: ${text}`)
})

test('who forbids, and who does what is forbidden, is told', () => {
  for (const [text, act] of [
    ['The rebels used civilians as human shields in Marawi.', 'ASSAULT'],
    ['The junta in Yangon banned the party and jailed its leader.', 'COERCE'],
    ['Though it is forbidden, soldiers shelled the hospital in Bria.', 'ASSAULT'],
    ['The militia is no longer taking part in the fighting around Taiz.', 'ASSAULT'],
  ] as const)
    assert.ok(acts(text).includes(act), `${acts(text)}: ${text}`)
})
