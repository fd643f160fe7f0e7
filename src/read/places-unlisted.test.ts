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

test('a name that a convoy is for, a road runs to, or that people leave is a place', () => {
  for (const [text, act, place] of [
    ['The fighters left Lumbacan on buses on Friday under the deal.', 'RETREAT', 'Lumbacan'],
    ['The army turned back the convoy for Tal Zaytun on Monday.', 'REJECT', 'Tal Zaytun'],
    ['Two soldiers were killed by a mine on the road to Kabenga on Friday.', 'ASSAULT', 'Kabenga'],
    ['The Red Cross asked the army to let 29 lorries of food into Oshanka.', 'REQUEST', 'Oshanka'],
    [
      'In leaflets dropped over Diouraba on Monday, the army gave the rebels 48 hours to leave.',
      'THREATEN',
      'Diouraba',
    ],
  ] as const)
    assert.ok(placesOf(text, act).includes(place), text)
})

test('somebody to whom something is sent, or whom somebody leaves, is no place', () => {
  for (const [text, act, name] of [
    ['The army sent the trucks to Colonel Karvalo on Friday and asked him to free the men.', 'REQUEST', 'Karvalo'],
    ['The convoy of aid for Karvalo Brothers was stopped by soldiers in Goma.', 'COERCE', 'Karvalo Brothers'],
    ['The colonel left Harlan in charge of the rebels and surrendered.', 'CONCEDE', 'Harlan'],
    ['The men from the Hilal Brigade withdrew on Friday to the Hilal Brigade camp.', 'RETREAT', 'Hilal Brigade'],
  ] as const)
    assert.ok(!placesOf(text, act).includes(name), text)
})
