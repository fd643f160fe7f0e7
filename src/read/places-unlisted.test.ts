import assert from 'node:assert/strict'
import { test } from 'node:test'
import { placesOf } from './told.fixture.ts'

test('a name that fighters take or attack, or that stands beside the word for a town, is a place', () => {
  for (const [text, place] of [
    ['Government troops took Jebel Marsha after two days of fighting.', 'Jebel Marsha'],
    ['Gunmen attacked Bankalo at dawn and killed six people.', 'Bankalo'],
    ['The militia lost Tel Qasir to the rebels on Friday.', 'Tel Qasir'],
  ] as const)
    assert.ok(placesOf(text, 'ASSAULT').includes(place), text)
})

test('somebody taken, a group fought and a body are no place', () => {
  for (const [text, name] of [
    ['Rebels took Harwell hostage on Friday and killed his driver.', 'Harwell'],
    ['Soldiers attacked Boko Haram in Gwoza and killed ten men.', 'Boko Haram'],
    ['Fighters attacked the United Nations in Goma and killed two guards.', 'United Nations'],
    ['The army attacked the Hilal Brigade near Nyala and killed nine men.', 'Hilal Brigade'],
    ['Rebels took Harlan prisoner on Friday and killed his driver.', 'Harlan'],
  ] as const)
    assert.ok(!placesOf(text, 'ASSAULT').includes(name), text)
})
