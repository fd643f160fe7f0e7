import assert from 'node:assert/strict'
import { test } from 'node:test'
import { claimsOf } from './told.fixture.ts'

const demands = (text: string): number => claimsOf(text).filter((c) => c.act === 'REQUEST').length

test('what one "must" asks of the same people is one demand with all its topics', () => {
  for (const text of [
    'The rebels must surrender their heavy weapons and leave for Kunduz.',
    'Both sides should stop shelling the city and let the Red Cross in.',
    'The government must lift the siege and release all detainees.',
  ])
    assert.equal(demands(text), 1, text)
  const [one] = claimsOf('The rebels must hand in their rifles and leave for Kunduz.')
  assert.ok(one?.topics.includes('weapons') && one.topics.includes('withdrawal'))
})

test('what is asked of others, or by a word of its own, is another', () => {
  for (const text of [
    'The junta must free the monks and the generals must go back to barracks.',
    'The envoy said Eritrea must withdraw and the TPLF must disarm.',
    'Russia should stop arming the militia and should pay for the damage.',
  ])
    assert.equal(demands(text), 2, text)
})

test('a demand to leave for somewhere is made where those are who are to leave', () => {
  for (const [text, place] of [
    ['The rebels in Daraya must hand in their rifles and leave for Idlib.', 'Daraya'],
    ['The fighters in Raqqa must lay down their arms and leave for Palmyra.', 'Raqqa'],
    ['The militia in Goma must free the nurses and leave for Bunia.', 'Goma'],
  ] as const)
    assert.equal(claimsOf(text).find((c) => c.act === 'REQUEST')?.places[0]?.name, place, text)
})
