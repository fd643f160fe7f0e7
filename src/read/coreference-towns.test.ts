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

test('a region is no town told before, and a quarter is called by the name beside it', () => {
  for (const [text, act, place] of [
    ['Tigray was shut off. Lorries from Gondar brought food into the region.', 'AID', 'Tigray'],
    ['Rebels in Darfur held out. Troops from Kosti entered the region.', 'ASSAULT', 'Darfur'],
    ['In Homs, the last rebel district, al-Waer, is under siege. Shells hit the district.', 'ASSAULT', 'Al-Waer'],
  ] as const)
    assert.ok(where(text, act).includes(place), `${text}: ${where(text, act)}`)
  for (const [text, act, place] of [
    ['Soldiers entered Aleppo. Rebels attacked the province.', 'ASSAULT', 'Aleppo'],
    ['In Goma, the city was shelled.', 'ASSAULT', 'Goma'],
    ['In Juba, the capital, gunmen shot at cars.', 'ASSAULT', 'Juba'],
  ] as const)
    assert.ok(where(text, act).includes(place), `${text}: ${where(text, act)}`)
})

test('a quarter, village or province under siege is besieged', () => {
  for (const text of [
    'The suburb is under siege.',
    'The district has been under siege since May.',
    'Three villages near Kefraya remain under siege.',
    'The province was under siege.',
  ])
    assert.equal(read(reportOf(text)).claims[0]?.mode, 'restrict', text)
  for (const text of [
    'The hills surround the town.',
    'The village lies under a tree.',
    'Forests surround the village of Bria.',
  ])
    assert.deepEqual(read(reportOf(text)).claims, [], text)
})
