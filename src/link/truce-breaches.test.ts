import assert from 'node:assert/strict'
import test from 'node:test'
import type { Ceasefire } from '../model/index.ts'
import { linkAll } from './index.ts'
import { invented, type Line } from './invented.ts'

const TIGERS = 'Tigers=group/ltte'
const ARMY = 'Sri Lankan army=military/sri-lanka'
const declared: Line = [
  'The Sri Lankan army declared a ceasefire in the whole country on Monday.',
  { act: 'CONCEDE', topics: ['ceasefire'], by: ARMY, when: '2002-02-18' },
]
const shelled = (day: string, place: string): Line => [
  `Tigers shelled ${place} in violation of the ceasefire.`,
  { act: 'ASSAULT', mode: 'heavy-weapons', topics: ['attack', 'violation'], by: TIGERS, at: place, when: day },
]
const accused = (by: string, of: string): Line => [
  'The commander accused them of breaking the ceasefire.',
  { act: 'ACCUSE', topics: ['ceasefire', 'violation'], by, to: of, at: 'country:Sri Lanka' },
]

/** How many breaches are told of what is told on a day and by another paper the day after. */
function told(first: readonly Line[], next: readonly Line[]): number {
  const inputs = [
    invented('2002-02-18', 'Wire', 'LK', declared),
    invented('2002-02-26', 'Wire', 'LK', ...first),
    invented('2002-02-27', 'Post', 'LK', ...next),
  ]
  const truce = linkAll(inputs, []).episodes.find((e): e is Ceasefire => e.kind === 'ceasefire')
  return truce?.violations.length ?? 0
}

test('an accusation that tells no deed is of the one breach of those days that is laid to the same side', () => {
  assert.equal(told([shelled('2002-02-26', 'Vavuniya')], [accused(ARMY, TIGERS)]), 1)
  assert.equal(told([shelled('2002-02-26', 'Mannar')], [accused('governor', TIGERS)]), 1)
  assert.equal(told([shelled('2002-02-26', 'Trincomalee')], [accused('Norway=state/norway', TIGERS)]), 1)
})

test('of another side, of many breaches, or of days before, it is another one', () => {
  assert.equal(told([shelled('2002-02-26', 'Vavuniya')], [accused(TIGERS, ARMY)]), 2)
  const both = [shelled('2002-02-27', 'Point Pedro harbour'), accused(ARMY, TIGERS)]
  assert.equal(told([shelled('2002-02-26', 'Vavuniya')], both), 3)
  assert.equal(told([shelled('2002-02-25', 'Vavuniya')], [accused(ARMY, TIGERS)]), 2)
})
