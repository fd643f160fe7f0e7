// What a place is kept from and who is kept in it, told as a state, and the same words of weather, tables and talks.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { read } from './read.ts'
import { reportOf } from './told.fixture.ts'

function told(text: string): string {
  const report = reportOf(text, '2024-05-10')
  return read(report)
    .claims.filter((c) => c.act === 'COERCE')
    .map((c) => `${c.mode} ${c.status} > ${c.recipients.map((p) => p.name).join('+')}`)
    .join('; ')
}

const CATCH: readonly (readonly [string, string])[] = [
  ['There has been no mains water in Sirte since 18 September.', 'withhold ongoing > Sirte'],
  ['The town of Bentiu has been without electricity since May.', 'withhold ongoing > Bentiu'],
  ['The camp has had neither water nor heating since Monday.', 'withhold ongoing > The camp'],
  ['Nothing has come into Madaya since July.', 'withhold ongoing > Madaya'],
  ['Since Monday nothing has got through to El Fasher, not even bread.', 'withhold ongoing > El Fasher'],
  ['Nobody passes at the checkpoint.', 'restrict ongoing > the checkpoint'],
  ['No one has entered the camp since the raid.', 'restrict ongoing > the camp'],
  ['Nobody has driven in or out since Monday.', 'restrict ongoing > '],
  ['Aid agencies still have no access to the town of Kadugli.', 'withhold ongoing > Kadugli'],
  ['The Red Cross has had no access to Sirte since the shelling began.', 'withhold ongoing > Sirte'],
  ['Relief organisations lack access to Marawi.', 'withhold ongoing > Marawi'],
]

const SPARE: readonly string[] = [
  'The farm has been without power for a week because of the storm.',
  'There has been no water in the river since May.',
  'Nothing has come out of the talks since May.',
  'Nobody passes the exam without work.',
  'The house has no heating.',
  'Nothing goes to waste in the kitchen.',
  'The village has had water since March.',
  'No one has come to the feast.',
  'The agency has no access to the files.',
  'Journalists have no access to the president.',
  'The Red Cross has access to Sirte.',
  'The village has no access to the sea.',
]

test('what a place has gone without since a day is kept from it, and who does not get in or out is shut in', () => {
  assert.deepEqual(
    CATCH.map(([text]) => told(text)),
    CATCH.map(([, want]) => want),
  )
})

test('weather, rivers, talks and tables keep nothing from a place', () => {
  assert.deepEqual(
    SPARE.filter((text) => told(text) !== ''),
    [],
  )
})
