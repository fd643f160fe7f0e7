import assert from 'node:assert/strict'
import { test } from 'node:test'
import { lastPlacesOf } from './told.fixture.ts'

test('what a line tells that begins with the name of a place is set there', () => {
  for (const [text, act, place] of [
    [
      '**Marib.** Rebels shelled the camps.\n\n**Taiz.** The hospital has no fuel. The bridge was bombed on Monday.',
      'ASSAULT',
      'Taiz',
    ],
    [
      'The convoy stopped in Goma.\n\n- Bukavu: Nine people were killed on Monday.\n- Butembo: Soldiers burned down a school.',
      'ASSAULT',
      'Butembo',
    ],
    [
      'Shells fell on Aden.\n\n**Kramatorsk.** Cut off since May, the town has no water. Two doctors were shot dead there.',
      'ASSAULT',
      'Kramatorsk',
    ],
  ] as const)
    assert.ok(lastPlacesOf(text, act).includes(place), `${lastPlacesOf(text, act)}: ${text}`)
})

test('a place that such a line names for the deed itself, a heading that is no place, and the next line are spared', () => {
  for (const [text, act, place] of [
    ['**Taiz.** The hospital has no fuel. Jets bombed a market in Mocha on Monday.', 'ASSAULT', 'Mokha'],
    ['Shells fell on Aleppo.\n\n**Prisoners.** Two men were shot dead in Idlib.', 'ASSAULT', 'Idlib'],
    ['**Taiz.** The hospital has no fuel.\n\nGunmen killed four people in Aden.', 'ASSAULT', 'Aden'],
  ] as const)
    assert.ok(lastPlacesOf(text, act).includes(place), `${lastPlacesOf(text, act)}: ${text}`)
})
