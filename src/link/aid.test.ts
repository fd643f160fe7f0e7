import assert from 'node:assert/strict'
import test from 'node:test'
import type { AidChain } from '../model/index.ts'
import { linkAll } from './index.ts'
import { invented, type Said } from './invented.ts'

function chainsOf(sentence: string, said: Partial<Said>): readonly AidChain[] {
  const report = invented('2024-06-10', 'Desert Post', 'SD', [
    sentence,
    { act: 'AID', topics: ['aid'], at: 'El Obeid', ...said },
  ])
  return linkAll([report], []).aid
}
const stepsOf = (sentence: string, said: Partial<Said>): readonly string[] =>
  chainsOf(sentence, said).flatMap((a) => a.steps.map((s) => s.what))

test('what came to a town is a delivery, and what passes a road or a checkpoint is none to it', () => {
  assert.deepEqual(stepsOf('Twelve trucks of flour reached El Obeid.', {}), ['delivered'])
  for (const at of ['Nyala road', 'Kosti bridge', 'Adre crossing'])
    assert.deepEqual(chainsOf(`Twelve trucks of flour came by the ${at}.`, { at }), [], at)
})

test('that nothing came since a day is a lack, and a refusal has somebody who refuses', () => {
  for (const s of [
    'No food has been delivered to El Obeid since April.',
    'No convoy reached El Obeid in the month.',
    'No date has been set for the trucks to El Obeid.',
  ])
    assert.deepEqual(stepsOf(s, { act: 'REJECT', mode: 'assist' }), [], s)
  for (const s of [
    'The ministry refused the convoy for El Obeid.',
    'The army would not let the trucks of flour into El Obeid.',
    'The governor turned down a request for food for El Obeid.',
  ])
    assert.deepEqual(stepsOf(s, { act: 'REJECT', mode: 'assist', by: 'ministry' }), ['refused'], s)
})

test('to ask for what was taken, or for an account of it, asks for no convoy', () => {
  for (const s of [
    'The council asked the army to return the medicines taken off the trucks for El Obeid.',
    'The council asked the army to report on the medicines for El Obeid.',
    'The council asked the mission to investigate the loss of aid for El Obeid.',
  ])
    assert.deepEqual(stepsOf(s, { act: 'REQUEST', by: 'council' }), [], s)
  for (const s of [
    'The council asked the army to let food into El Obeid.',
    'The council asked the mission for medicines for El Obeid.',
    'The council of El Obeid appealed for flour.',
  ])
    assert.deepEqual(stepsOf(s, { act: 'REQUEST', by: 'council' }), ['requested'], s)
})

test('what is sent is on its way, how goods come as a rule is no convoy, and letters that are ready load nothing', () => {
  for (const s of [
    'The agency sent ten trucks of flour towards El Obeid.',
    'Ten trucks of flour are bound for El Obeid.',
    'The mission dispatched a convoy of food in the direction of El Obeid.',
  ])
    assert.deepEqual(stepsOf(s, {}), ['loaded'], s)
  for (const s of [
    'El Obeid has a market through which most food enters the province.',
    'Trucks of flour usually reached El Obeid in a week.',
    'As a rule lorries with food reached El Obeid at night.',
  ])
    assert.deepEqual(stepsOf(s, {}), [], s)
  const beside = (sentence: string): readonly string[] =>
    linkAll(
      [
        invented(
          '2024-06-10',
          'Desert Post',
          'SD',
          ['Shops opened in El Obeid.', { act: 'CONSULT', at: 'El Obeid' }],
          [sentence],
        ),
      ],
      [],
    ).aid.flatMap((a) => a.steps.map((s) => s.what))
  assert.deepEqual(beside('An aid planner said on Sunday that letters for four convoys to El Obeid were ready.'), [])
  assert.deepEqual(beside('Four trucks for El Obeid were loaded on Sunday.'), ['loaded'])
})

test('who treats the wounded brings no convoy', () => {
  for (const s of [
    'Doctors treated 39 wounded who reached El Obeid.',
    'A surgeon operated on nine men brought to El Obeid.',
    'Nurses cared for families who had entered El Obeid.',
  ])
    assert.deepEqual(stepsOf(s, {}), [], s)
  for (const s of [
    'Lorries with medicines to treat the wounded reached El Obeid.',
    'Supplies to treat cholera were brought to El Obeid.',
    'Kits to treat 300 wounded arrived in El Obeid.',
  ])
    assert.deepEqual(stepsOf(s, {}), ['delivered'], s)
})
