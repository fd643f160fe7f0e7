// What an answer that never came refused: by what was asked or offered before.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { claimsOf } from './told.fixture.ts'

function refused(text: string): readonly string[] {
  return claimsOf(text, '2019-06-10')
    .filter((c) => c.act === 'REJECT')
    .map((c) => `${c.mode}`)
}

test('silence to a plea for help refuses help, to an invitation talks, to anything else to yield', () => {
  for (const [want, text] of [
    ['assist', 'The mayor of Yarmouk asked the army for flour and medicine. The general has not replied.'],
    ['assist', 'Doctors in Nyala appealed to the Red Cross for blood. It has not answered.'],
    ['meet', 'The envoy offered talks in Muscat. The movement has not responded.'],
    ['yield', 'Elders proposed a local truce. Neither side has replied.'],
    ['yield', 'Kyiv has offered to free officers in exchange for the wounded. Moscow has not answered.'],
    ['yield', 'Calls for her release have gone unanswered for three years.'],
  ] as const)
    assert.deepEqual([...new Set(refused(text))], [want], text)
})

test('a refusal that says what it refuses keeps its own mode', () => {
  for (const [want, text] of [
    ['assist', 'Elders proposed a truce. The army did not answer their request for help.'],
    ['meet', 'Doctors asked for blood. The rebels refused to meet them.'],
    ['yield', 'The envoy offered talks in Muscat. The movement refused to release the crew.'],
  ] as const)
    assert.ok(refused(text).includes(want), `${text} ${refused(text)}`)
})
