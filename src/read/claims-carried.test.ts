import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Claim } from '../model/index.ts'
import { read } from './read.ts'

const claims = (text: string): readonly Claim[] =>
  read({ id: 'a', text, title: null, outlet: null, published: null, language: 'en', source: null }).claims

/** Names of the places of the last claim of an act. */
const lastPlaces = (text: string, act: string): string[] =>
  claims(text)
    .filter((c) => c.act === act)
    .at(-1)
    ?.places.map((p) => p.name) ?? ['no claim']

test('where people live who tell of a deed is where it was done', () => {
  for (const [text, act, place] of [
    ['Residents of Hseni said the air force hit their market on Friday.', 'ASSAULT', 'Hseni'],
    ['Villagers from Karaleti said the men set houses on fire.', 'ASSAULT', 'Karaleti'],
    ['The mayor of Toretsk said shells had killed two women.', 'ASSAULT', 'Toretsk'],
    ['Neighbours in Cité Soleil said gangs had kidnapped a nurse.', 'ASSAULT', 'Cité Soleil'],
  ] as const)
    assert.ok(lastPlaces(text, act).includes(place), `${text} ${lastPlaces(text, act)}`)
  for (const [text, act, not] of [
    ['An analyst in Brussels said the junta had shelled three villages.', 'ASSAULT', 'Brussels'],
    ['Activists in Istanbul said soldiers had beaten the prisoners.', 'ASSAULT', 'Istanbul'],
    ['A lawyer in Geneva said rebels had abducted four drivers.', 'ASSAULT', 'Geneva'],
  ] as const)
    assert.ok(!lastPlaces(text, act).includes(not), text)
})

test('where somebody comes from, is taken to or rules from is not where the next deed is done', () => {
  for (const [text, act, place] of [
    [
      'Occupiers left Izium in September. Investigators from Kharkiv have examined the graves. Soldiers beat two men.',
      'ASSAULT',
      'Izium',
    ],
    [
      'Fighters entered Sinjar at dawn. Girls were taken to Tal Afar. Sixty shrines were blown up.',
      'ASSAULT',
      'Sinjar',
    ],
    [
      'Gunmen attacked a school in Kankara. Some of the families fled to Kaduna. One officer was wounded.',
      'ASSAULT',
      'Kankara',
    ],
    [
      'Gunmen surrounded a patrol in Culiacán. A court in Washington has indicted their chief. Eight people were killed.',
      'ASSAULT',
      'Culiacan',
    ],
  ] as const)
    assert.ok(lastPlaces(text, act).includes(place), `${text} ${lastPlaces(text, act)}`)
  for (const [text, act, place] of [
    ['Shells fell on Horlivka. Drones attacked Toretsk. Two men were killed.', 'ASSAULT', 'Toretsk'],
    ['Troops advanced on Sake. Rebels shelled Goma. A boy was killed.', 'ASSAULT', 'Goma'],
    ['Clashes were reported in Taiz. Gunmen stormed a hospital in Marib. A nurse was killed.', 'ASSAULT', 'Marib'],
  ] as const)
    assert.ok(lastPlaces(text, act).includes(place), `${text} ${lastPlaces(text, act)}`)
})

test('a name no list holds is a place behind a word for where', () => {
  for (const [text, place] of [
    ['Gunmen fired on those who ran out at Bir al-Zaghab on Friday.', 'Bir al-Zaghab'],
    ['M23 fighters entered Kishirwe after a clash. Many people were executed.', 'Kishirwe'],
    ['Ukrainian gunners shelled the ruins of Bohdanlivka.', 'Bohdanlivka'],
    ['Soldiers killed two traders at the Dahiri checkpoint on Monday.', 'Dahiri checkpoint'],
  ] as const)
    assert.ok(
      claims(text).some((c) => c.places.some((p) => p.name === place)),
      text,
    )
  for (const [text, not] of [
    ['Soldiers killed three men in Operation Dawn.', 'Operation Dawn'],
    ['Police beat marchers in Ramadan.', 'Ramadan'],
    ['The army accused Mr Dahiri of shelling the camp.', 'Dahiri'],
    ['Rebels shot at Colonel Tamaso on Monday.', 'Tamaso'],
  ] as const)
    assert.ok(!claims(text).some((c) => c.places.some((p) => p.name.endsWith(not))), text)
})

test('a clause that tells more of a deed says where it was', () => {
  for (const [text, place] of [
    ['Four people died when a bomb fell on a market at Mugunga.', 'Mugunga'],
    ['Guerrillas killed a guard after kidnapping him in Mosul.', 'Mosul'],
    ['Sixty were arrested and taken to Ashdod.', 'Ashdod'],
  ] as const)
    for (const c of claims(text))
      assert.ok(
        c.places.some((p) => p.name === place),
        text,
      )
  for (const [text, act, not] of [
    ['The rebels accused the army of lying after a meeting was held in Geneva.', 'ACCUSE', 'Geneva'],
    ['Officials condemned the raid as they arrived in Nairobi.', 'ACCUSE', 'Nairobi'],
    ['The president rejected the plan when he spoke in Vienna.', 'REJECT', 'Vienna'],
  ] as const)
    assert.ok(!lastPlaces(`Shells fell on Malakal. ${text}`, act).includes(not), text)
})

test('what is told of a whole country or its people is set in the country', () => {
  for (const [text, act, place] of [
    [
      'Police beat students in Caracas, Venezuela. The opposition announced nationwide protests.',
      'PROTEST',
      'Venezuela',
    ],
    ['A bomb went off in Colombo, Sri Lanka. Militants killed 400 people across the country.', 'ASSAULT', 'Sri Lanka'],
    [
      'Gunmen shot a judge in Kabul, Afghanistan. So far this year 700 people have been killed.',
      'ASSAULT',
      'Afghanistan',
    ],
  ] as const)
    assert.ok(lastPlaces(text, act).includes(place), `${text} ${lastPlaces(text, act)}`)
  for (const [text, act, place] of [
    ['Police beat students in Caracas, Venezuela. Three people were arrested.', 'COERCE', 'Caracas'],
    ['A bomb went off in Colombo, Sri Lanka. Two officers were killed on Monday.', 'ASSAULT', 'Colombo'],
    ['Gunmen shot a judge in Kabul, Afghanistan. A guard was wounded.', 'ASSAULT', 'Kabul'],
  ] as const)
    assert.ok(lastPlaces(text, act).includes(place), `${text} ${lastPlaces(text, act)}`)
})
