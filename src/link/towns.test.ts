// Where sentences are set and which of their days is the day something was done.
import assert from 'node:assert/strict'
import test from 'node:test'
import { besideOf } from './asides.ts'
import { invented } from './invented.ts'
import type { Aside } from './linked-claim.ts'
import { daysDone, doneOn } from './told-days.ts'

/** Asides of one kind in a report of Wednesday, 12 June 2024, that has a claim at these towns. */
function asides(what: Aside['what'], towns: string, ...sentences: readonly string[]): readonly Aside[] {
  const first = `Shops were open this morning in ${towns.replaceAll(';', ', ')} and the streets were quiet, people said.`
  const input = invented(
    '2024-06-12',
    'Wire',
    'SD',
    [first, { act: 'CONSULT', at: towns }],
    ...sentences.map((s) => [s] as const),
  )
  return Object.values(besideOf(input).asides)
    .flat()
    .filter((a) => a.what === what)
}

test('a sentence is set in the town of its lead or heading', () => {
  const places = (...lines: readonly string[]): readonly string[] =>
    asides('delivered', 'Kutum;Nyala', ...lines.flatMap((l) => ['', l])).map((a) => a.place)
  assert.deepEqual(places('Kutum', 'On 3 June a convoy delivered food to the town.'), ['kutum'])
  assert.deepEqual(places('Nyala. On 3 June a convoy delivered food.'), ['nyala'])
  assert.deepEqual(places('The road to Kutum is open. On 3 June a convoy delivered food.'), ['kutum'])
})

test('a part of a town is not the town, and what lies east of it is neither', () => {
  const people = (s: string): readonly string[] => asides('people', 'Goma', s).map((a) => a.place)
  assert.deepEqual(people('Some 90,000 people are trapped in the rebel-held east of Goma.'), ['eastern goma'])
  assert.deepEqual(people('Some 90,000 people are trapped in Goma.'), ['goma'])
  assert.deepEqual(people('The council of Goma says that 90,000 people live in the west of the city.'), [
    'western goma',
  ])
})

test('the day on which something was done is no end, no plan and no day to come', () => {
  const day = (s: string): string | null => doneOn(s, '2024-06-12')
  assert.equal(day('On 4 June the convoy came.'), '2024-06-04')
  assert.equal(day('The convoy came late on Monday night.'), '2024-06-10')
  assert.equal(day('It happened yesterday.'), '2024-06-11')
  assert.equal(day('On 28 December the road was cut.'), '2023-12-28')
  for (const s of [
    'They have until 14 June.',
    'Nothing has come since 4 June.',
    'It begins on 20 June.',
    'The answer is due by Friday.',
  ])
    assert.equal(day(s), null, s)
  assert.deepEqual(daysDone('By 72 hours on 7 May and by 48 hours on 9 May.', '2024-06-12'), [
    '2024-05-07',
    '2024-05-09',
  ])
})
