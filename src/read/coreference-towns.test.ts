// "The city" looks back to a town, and not to the region that is told with it.
import assert from 'node:assert/strict'
import test from 'node:test'
import { read } from './read.ts'
import { reportOf } from './told.fixture.ts'

/** The places of the last claim of an act in a text. */
const where = (text: string, act: string): string[] =>
  read(reportOf(text))
    .claims.filter((c) => c.act === act)
    .at(-1)
    ?.places.map((p) => p.name) ?? []

test('a region named behind a town is no town', () => {
  for (const [text, act, place] of [
    ['The army holds Goma in North Kivu. Rebels shelled the city.', 'ASSAULT', 'Goma'],
    ['The army holds El Fasher in Darfur. Militiamen besieged that city.', 'COERCE', 'El Fasher'],
    ['Aid workers are in Mekelle, in Tigray. Warplanes bombed the town.', 'ASSAULT', 'Mekelle'],
  ] as const)
    assert.deepEqual(where(text, act), [place], text)
  for (const [text, act, place] of [
    ['The army holds Mekelle. It fought in Tigray for months. Warplanes bombed the region.', 'ASSAULT', 'Tigray'],
    ['Rebels came from Sake. They took Goma. Gunmen shelled the city.', 'ASSAULT', 'Goma'],
    ['Rebels took Kherson. The army shelled the city.', 'ASSAULT', 'Kherson'],
  ] as const)
    assert.ok(where(text, act).includes(place), `${text}: ${where(text, act)}`)
})
