import assert from 'node:assert/strict'
import test from 'node:test'
import { isShort } from './aid-doubt.ts'
import { linkAll } from './index.ts'
import { invented } from './invented.ts'

/** The steps of aid that a first sentence with a claim of delivery to Kadugli gives, with others behind it. */
function steps([first = '', ...rest]: readonly string[]): readonly string[] {
  const report = invented(
    '2024-06-12',
    'Wire',
    'SD',
    [''],
    [first, { act: 'AID', topics: ['aid'], at: 'Kadugli' }],
    ...rest.map((s) => [s] as const),
  )
  return linkAll([report], []).aid.flatMap((a) => a.steps.map((s) => s.what))
}

test('what is passed on as having come, and those there have not seen, did not come', () => {
  for (const told of [
    [
      'The ministry announced that 20 lorries of food had reached Kadugli.',
      'Not one of them has come, the mayor says.',
    ],
    ['A paper wrote on Monday that a barge of flour had reached Kadugli.', 'No barge has come since March.'],
    ['Television showed lorries with food arriving in Kadugli.', 'They were empty, people in the street say.'],
    ['The general said that aid had been delivered to Kadugli.', 'I have yet to meet anybody who has eaten any of it.'],
    ['It was reported that a convoy had reached Kadugli.', 'The lorries are still in the yard at Obeid.'],
  ])
    assert.deepEqual(steps(told), [], told[0])
  for (const told of [
    ['Twenty lorries of food reached Kadugli on Monday.', 'Nothing has come since.'],
    ['The ministry announced that 20 lorries had reached Kadugli with food.', 'They were unloaded at the school.'],
    ['The agency said that a convoy had reached Kadugli with flour.', 'None has reached Dilling so far.'],
    ['A paper wrote that flour had reached Kadugli on Monday.', 'No second convoy has come.'],
  ])
    assert.deepEqual(steps(told), ['delivered'], told[0])
})

test('what stopped short of a place or was unloaded where it had been loaded did not come', () => {
  for (const text of [
    'The lorries got as far as the last bridge, and there soldiers turned them round.',
    'The convoy reached the outskirts of Zenica and was sent back.',
    'Five trucks came up to the checkpoint and had to wait for a night before they were ordered home.',
    'The flour was unloaded again on Friday.',
    'All 40 tonnes are back in store.',
    'The boxes were returned to the warehouse.',
    'The convoy had its clearance and got as far as the crossroads below Tibnin.',
    'The boats came no further than the second bend.',
    'Four trucks made it as far as a wadi below Taiz.',
    'Sixteen lorries loaded for Malakal in October were unloaded at Kosti last week.',
    'Flour meant for Sarh was later sold at the port.',
    'The tents bound for Dilling have been taken off in El Obeid.',
  ])
    assert.ok(isShort(text), text)
  for (const text of [
    'The lorries reached the outskirts and went on to the hospital.',
    'The flour was unloaded in Goma on Friday.',
    'The drivers were back in town by Monday.',
    'The convoy went through the last checkpoint at noon.',
    'The trucks crossed on Tuesday and got as far as Kereinik.',
    'Sixteen lorries loaded for Malakal arrived on Sunday and were greeted by the mayor.',
    'The lorries were unloaded in Malakal by hand.',
    'Flour meant for the north was handed out in Sarh.',
  ])
    assert.ok(!isShort(text), text)
})
