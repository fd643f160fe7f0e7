// The days of a ceasefire that its own name or a stretch of time tells.
import assert from 'node:assert/strict'
import test from 'node:test'
import { besideOf } from './asides.ts'
import { invented } from './invented.ts'

/** Days of the asides of one kind in a report of Wednesday, 12 June 2024. */
function days(what: string, ...sentences: readonly string[]): readonly (string | null)[] {
  const input = invented(
    '2024-06-12',
    'Wire',
    'SD',
    ['Shops were open in Kadugli, people said.', { act: 'CONSULT', at: 'Kadugli' }],
    ...sentences.map((s) => [s] as const),
  )
  return Object.values(besideOf(input).asides)
    .flat()
    .filter((a) => a.what === what)
    .map((a) => a.day)
}

test('a ceasefire that is known by its day was made on that day', () => {
  for (const [text, day] of [
    ['The ceasefire of 10 May is being kept better than any before it.', '2024-05-10'],
    ['The truce of 3 June has held in the hills.', '2024-06-03'],
    ['Monitors praised the cessation of hostilities of May 28.', '2024-05-28'],
  ] as const)
    assert.deepEqual(days('truce-declared', text), [day], text)
  for (const text of [
    'The ceasefire of 10 May 1994 is still spoken of.',
    'A ceasefire of 10 days is being kept.',
    'The truce of 20 June is awaited.',
  ])
    assert.deepEqual(days('truce-declared', text), [], text)
})

test('a ceasefire that was kept from one day to another ended on the second', () => {
  for (const text of [
    'The commanders observed a truce of three days, from noon on 24 May to noon on the 27th.',
    'The truce in the hills held from 24 May until 27 May.',
    'Both kept the Easter truce from 24 May till 27 May.',
  ])
    assert.deepEqual(days('truce-ended', text), ['2024-05-27'], text)
  for (const text of [
    'Talks were held from 24 May to 27 May and closed without a truce.',
    'The truce is to be observed from 24 June to 27 June.',
    'The rebels would not have kept a truce from 24 May to 27 May.',
  ])
    assert.deepEqual(days('truce-ended', text), [], text)
})
