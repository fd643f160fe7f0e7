import assert from 'node:assert/strict'
import { test } from 'node:test'
import { placesOf } from './told.fixture.ts'

test('a town that only measures where another lies is no place of the claim', () => {
  for (const [text, place] of [
    ['Rebels attacked the town of Kidal, 1,500 km north-east of Bamako.', 'Kidal'],
    ['Gunmen attacked a convoy near Bambari, about 40 miles from the capital, Bangui, on Monday.', 'Bambari'],
    ['Fighters shelled Avdiivka, some 20 km north of the regional capital Donetsk.', 'Avdiivka'],
    ['Clashes in Marib, 120 km east of the city of Sanaa, killed 40 rebels.', 'Marib'],
    ['The bombing of Jaffna, 300 kilometres north of Colombo, went on.', 'Jaffna'],
  ] as const)
    assert.deepEqual(placesOf(text, 'ASSAULT'), [place], text)
})

test('where nothing else is named, and where no distance stands between, a town stays', () => {
  for (const [text, places] of [
    ['A mine killed two men 15 kilometres south of Bentiu.', ['Bentiu']],
    ['Gunmen ambushed a bus between Kassala and Gedaref.', ['Kassala', 'Gedaref']],
    ['Rebels shelled Goma and, 60 km from there, Rutshuru.', ['Goma', 'Rutshuru']],
  ] as const)
    assert.deepEqual(
      placesOf(text, 'ASSAULT').map((p) => p.replace(/^south of /, '')),
      places,
      text,
    )
})

test('a direction beside the name of what lies there is no place of the claim', () => {
  for (const [text, place] of [
    ['Rebels captured the village of Beleuli, west of Kandahar, on Monday.', 'Beleuli'],
    ['The last loyal town north of Bunia, Mahagi, was shelled for two hours.', 'Mahagi'],
    ['Gunmen attacked Bankass, just south of the town of Mopti.', 'Bankass'],
  ] as const)
    assert.deepEqual(placesOf(text, 'ASSAULT'), [place], text)
})

test('a direction alone, and a name that stands apart from it, stay', () => {
  for (const [text, places] of [
    ['Shells fell north of Huambo on Monday.', ['Huambo']],
    ['Clashes west of Kandahar and in Herat killed 40 people.', ['Kandahar', 'Herat']],
    ['East of Bunia, rebels clashed with soldiers.', ['Bunia']],
  ] as const)
    assert.deepEqual(
      placesOf(text, 'ASSAULT').map((p) => p.replace(/^(?:north|west|East) of /, '')),
      places,
      text,
    )
})
