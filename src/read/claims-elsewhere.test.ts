import assert from 'node:assert/strict'
import { test } from 'node:test'
import { lastPlacesOf } from './told.fixture.ts'

test('in a list that goes from country to country, a claim is set in the country of those it is about', () => {
  for (const [text, act, land] of [
    [
      'Rebels shelled Goma on Monday. Two people died in Juba in South Sudan. Envoys urged the Libyan government to hold the vote. Gunmen fired at a post in Mali.',
      'REQUEST',
      'Libya',
    ],
    [
      'The situation in Nepal is poor. The report condemns the Burmese junta and the Ethiopian police. The EU criticised Sri Lanka for its laws. In Chad little has changed.',
      'ACCUSE',
      'Sri Lanka',
    ],
    [
      'Israeli forces fired at a crowd in Rafah. Colombian guerrillas surrendered on Monday. A bomb went off in Kabul. Fighting went on in Khartoum, and voters in Colombia stayed at home.',
      'CONCEDE',
      'Colombia',
    ],
  ] as const)
    assert.deepEqual(lastPlacesOf(text, act), [land], text)
})

test('a report of one war, a power asked from outside, and a country the sentence names keep the place told before', () => {
  for (const [text, act, not] of [
    [
      'Shells fell on Taiz and Mocha. Troops entered Marib. Doctors in Taiz urged Iran to stop sending arms.',
      'REQUEST',
      'Iran',
    ],
    [
      'Jets bombed Idlib. Fighting went on in Khartoum. Aid groups urged Russia to use its influence.',
      'REQUEST',
      'Russia',
    ],
    ['Rebels took Goma. A blast shook Kabul. Ministers urged Rwanda to leave eastern Congo.', 'REQUEST', 'Rwanda'],
    ['Shells fell on Aden. Gunmen attacked Gao. Egyptian soldiers killed four men.', 'ASSAULT', 'Egypt'],
  ] as const)
    assert.ok(!lastPlacesOf(text, act).includes(not), `${lastPlacesOf(text, act)}: ${text}`)
})
