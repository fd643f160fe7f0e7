// Where somebody or something is now: a place left, a place in other hands.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { actsIn } from './act-reading.fixture.ts'

const acts = (text: string): string =>
  actsIn(text)
    .map((r) => `${r.act} ${r.rule}`)
    .join(' ')

test('a place that is back in the hands of a side was taken', () => {
  assert.match(acts('Agdam is back in government hands.'), /ASSAULT/)
  assert.match(acts('The port is back in rebel hands.'), /ASSAULT/)
  assert.match(acts('Kidal was back in the hands of the junta by noon.'), /ASSAULT/)
  assert.doesNotMatch(acts('The ball is back in their hands.'), /ASSAULT/)
  assert.doesNotMatch(acts('The minister is back in good health.'), /ASSAULT/)
  assert.doesNotMatch(acts('The pupils are back in class.'), /ASSAULT/)
})

test('troops that are out of a place have left it', () => {
  assert.match(acts('The army is out of Ramallah.'), /RETREAT/)
  assert.match(acts('Rwandan troops are out of Kindu.'), /RETREAT/)
  assert.match(acts('The rebels were out of the town by noon.'), /RETREAT/)
  assert.doesNotMatch(acts('The tanks are out of fuel.'), /RETREAT/)
  assert.doesNotMatch(acts('The army is out of control.'), /RETREAT/)
  assert.doesNotMatch(acts('The mayor is out of Ramallah.'), /RETREAT/)
})

test('a particle before an adverb is one, and a blast that ripped through a bus did so', () => {
  assert.match(acts('The Tigers turned the offer down flat.'), /REJECT/)
  assert.match(acts('The junta turned the plan down again.'), /REJECT/)
  assert.match(acts('A bomb ripped through a bus in Quetta.'), /ASSAULT/)
  assert.doesNotMatch(acts('The driver looked down rather slowly.'), /REJECT/)
  assert.doesNotMatch(acts('A letter ripped by a boy lay there.'), /ASSAULT/)
  assert.doesNotMatch(acts('The boy walked down slowly.'), /REJECT/)
})

test('who has been to a town went there', () => {
  assert.match(acts('The former president has twice been to Jakarta.'), /CONSULT/)
  assert.match(acts('Kofi Annan has been to Damascus three times to see the president.'), /CONSULT/)
  assert.match(acts('The envoy, who has been to Sanaa and Riyadh, is tired.'), /CONSULT/)
  assert.doesNotMatch(acts('The matter has been to court.'), /CONSULT/)
  assert.doesNotMatch(acts('The old lorry has been to Kigali and back.'), /CONSULT/)
  assert.doesNotMatch(acts('The boat has been to Jakarta for repairs.'), /CONSULT/)
})
