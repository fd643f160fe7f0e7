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

test('a name that is besieged, lost or left, or has districts or a road to it, is a place', () => {
  for (const [text, place, act] of [
    ['The Houthis besieged Tel Marsa on Friday.', 'Tel Marsa', 'COERCE'],
    ['Government forces had encircled Nyamburo.', 'Nyamburo', 'COERCE'],
    ['The rebels lost Ostrivka to government troops.', 'Ostrivka', 'ASSAULT'],
    ['Insurgents captured the provincial capital, Mondugo.', 'Mondugo', 'ASSAULT'],
    ['The junta stormed three of Nyamburo’s five districts.', 'Nyamburo', 'ASSAULT'],
    ['Gunmen left Tel Marsa on Tuesday.', 'Tel Marsa', 'RETREAT'],
  ] as const)
    assert.ok(placesOf(text, act).includes(place), text)
  for (const [text, name, act] of [
    ['Rebels abandoned Harwell on Friday and fled.', 'Friday', 'RETREAT'],
    ['Soldiers surrounded Aung Myint and shot him.', 'Aung Myint', 'COERCE'],
    ['The junta released Harwell on Friday.', 'Harwell', 'RETREAT'],
  ] as const)
    assert.ok(!placesOf(text, act).includes(name), text)
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
