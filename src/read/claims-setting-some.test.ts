// Towns that are only counted are not the one town told of before.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { lastPlacesOf } from './told.fixture.ts'

test('two villages that give in are not the town told of before', () => {
  for (const text of [
    'The order to Zabid ran out on Friday.\n\nThat makes two villages that gave in.',
    'Shells fell on Muadamiya.\n\nThree suburbs surrendered on Sunday.',
    'The army besieged Mileto.\n\nSeveral villages capitulated last week.',
  ])
    assert.deepEqual(lastPlacesOf(text, 'CONCEDE'), [], text)
  for (const [text, place] of [
    ['The army besieged Daraya.\n\nThe rebels surrendered on Sunday.', 'Daraya'],
    ['Two villages near Zabid gave in on Friday.', 'Zabid'],
    ['Fighters in two suburbs of Taiz surrendered on Sunday.', 'Taiz'],
  ] as const)
    assert.deepEqual(lastPlacesOf(text, 'CONCEDE'), [place], text)
})
