import assert from 'node:assert/strict'
import test from 'node:test'
import { asksForGoods, isOfPeopleOnly } from './aid-asks.ts'
import { linkAll } from './index.ts'
import { invented, type Line } from './invented.ts'

test('who asks for people to be let in or out asks for no convoy, whatever else stands in the sentence', () => {
  for (const words of [
    'The bishop of Kuito asked both armies to let the wounded be carried out',
    'The mission asked for access to the graves south of Knin',
    'The envoy asked both sides to hold their fire so that people might fetch water and bread',
    'The observers requested passage to Gori for a patrol',
  ])
    assert.ok(!asksForGoods(words), words)
  for (const words of [
    'The Red Cross asked for safe passage to Aitaroun, where sixty sick people have been left',
    'Doctors in Ibb asked for oxygen for their patients',
    'The union appealed to the rebels to let ambulances and milk tankers through',
    'The agency applied for leave to send in two lorries',
  ])
    assert.ok(asksForGoods(words), words)
  assert.ok(isOfPeopleOnly('the mission was not let in'))
  assert.ok(!isOfPeopleOnly('the mission was not let in with its lorries'))
})

const stepsOf = (line: Line): readonly string[] =>
  linkAll([invented('2014-09-08', 'Wire', 'UA', line)], []).aid.flatMap((a) => a.steps.map((s) => s.what))

test('what did not come was refused by nobody; what somebody would not let in was', () => {
  const no = (sentence: string, by?: string): readonly string[] =>
    stepsOf([
      sentence,
      { act: 'REJECT', status: by ? 'happened' : 'negated', topics: ['aid'], at: 'Luhansk', ...(by ? { by } : {}) },
    ])
  for (const [sentence, by] of [
    ['Power has not been restored in Luhansk.', 'ministry'],
    ['The ministry had not sent any diesel to Luhansk.', 'ministry'],
    ['Not a single lorry of fuel has crossed into Luhansk.', undefined],
    ['The monitors were not let into Luhansk by the guards.', 'guards'],
  ] as const)
    assert.deepEqual(no(sentence, by), [], sentence)
  for (const [sentence, by] of [
    ['The guards refused a convoy for Luhansk.', 'guards'],
    ['The ministry would not let the flour for Luhansk pass.', 'ministry'],
    ['The guards have not allowed any food into Luhansk.', 'guards'],
  ] as const)
    assert.deepEqual(no(sentence, by), ['refused'], sentence)
})

test('a force, money and terms that are approved are no convoy', () => {
  const yes = (sentence: string): readonly string[] =>
    stepsOf([sentence, { act: 'CONCEDE', topics: ['aid'], by: 'council', at: 'Pemba' }])
  for (const sentence of [
    'The council approved the despatch of a standby force to Pemba.',
    'The council approved 40 million dollars for Pemba.',
    'The council approved the deployment to Pemba.',
  ])
    assert.deepEqual(yes(sentence), [], sentence)
  for (const sentence of [
    'The council approved sixty lorries for Pemba.',
    'The council approved the dispatch of rice to Pemba.',
    'The council cleared the convoy for Pemba.',
  ])
    assert.deepEqual(yes(sentence), ['approved'], sentence)
})

test('the dead who lie in a lorry are no cargo that is asked for', () => {
  assert.ok(!asksForGoods('The mayor begged for quiet to bury 120 dead who are lying in a lorry'))
  assert.ok(!asksForGoods('She asked for the sick, who have had no food, to be flown out'))
  assert.ok(!asksForGoods('They asked to visit the prisoners that were taken from a convoy'))
  assert.ok(asksForGoods('The mayor begged for a lorry for 120 dead'))
  assert.ok(asksForGoods('She asked for food for the sick'))
  assert.ok(asksForGoods('They asked for bread for the prisoners'))
})
