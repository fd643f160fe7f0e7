import assert from 'node:assert/strict'
import { test } from 'node:test'
import { claimsOf } from './told.fixture.ts'

/** Names of the places of the last claim of an act. */
const lastPlaces = (text: string, act: string): string[] =>
  claimsOf(text)
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
      claimsOf(text).some((c) => c.places.some((p) => p.name === place)),
      text,
    )
  for (const [text, not] of [
    ['Soldiers killed three men in Operation Dawn.', 'Operation Dawn'],
    ['Police beat marchers in Ramadan.', 'Ramadan'],
    ['The army accused Mr Dahiri of shelling the camp.', 'Dahiri'],
    ['Rebels shot at Colonel Tamaso on Monday.', 'Tamaso'],
  ] as const)
    assert.ok(!claimsOf(text).some((c) => c.places.some((p) => p.name.endsWith(not))), text)
})

test('a clause that tells more of a deed says where it was', () => {
  for (const [text, place] of [
    ['Four people died when a bomb fell on a market at Mugunga.', 'Mugunga'],
    ['Guerrillas killed a guard after kidnapping him in Mosul.', 'Mosul'],
    ['Sixty were arrested and taken to Ashdod.', 'Ashdod'],
  ] as const)
    for (const c of claimsOf(text))
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

test('where somebody spoke is not where the deed was done that is spoken of', () => {
  for (const [text, not] of [
    ['A spokeswoman said in Geneva that the army had shelled two clinics.', 'Geneva'],
    ['The minister told reporters in Nairobi that rebels had abducted four nurses.', 'Nairobi'],
    ['The envoy wrote in Vienna that gunmen had burnt three villages.', 'Vienna'],
  ] as const)
    assert.ok(!lastPlaces(`Fighting went on around Malakal. ${text}`, 'ASSAULT').includes(not), text)
  for (const [text, place] of [
    ['A spokeswoman said that the army had shelled two clinics in Homs.', 'Homs'],
    ['The minister told reporters that rebels had abducted four nurses in Goma.', 'Goma'],
    ['The envoy wrote that gunmen near Kadugli had burnt three villages.', 'Kadugli'],
  ] as const)
    assert.ok(lastPlaces(text, 'ASSAULT').includes(place), `${text} ${lastPlaces(text, 'ASSAULT')}`)
})

test('a paper named after a town is not set there, and no clause is the name of a building', () => {
  for (const [text, not] of [
    ['Some states did not ratify the Rome Statute. South Africa condemned the court.', 'Rome'],
    ['The rebels broke the Minsk Memorandum. Shells killed two men.', 'Minsk'],
    ['Those killed at the airport had come from Riyadh, officials said. Six people were killed.', 'had come'],
  ] as const)
    for (const c of claimsOf(text)) assert.ok(!c.places.some((p) => p.name.includes(not)), text)
  for (const [text, place] of [
    ['Gunmen killed six people in Rome on Monday.', 'Rome'],
    ['Police beat marchers in Minsk.', 'Minsk'],
    ['Rebels shelled the Thawra hospital in Taiz.', 'Thawra hospital'],
  ] as const)
    assert.ok(
      claimsOf(text).some((c) => c.places.some((p) => p.name === place)),
      text,
    )
})

test('a town told only by its country is in that country, and has no name of its own', () => {
  for (const [text, place] of [
    ['A bomb fell on the Japanese city on Monday.', 'Japan'],
    ['Rockets hit the Israeli town at dawn.', 'Israel'],
    ['Gunmen stormed the Malian village on Friday.', 'Mali'],
  ] as const)
    assert.ok(
      lastPlaces(`Shells fell on Goma. ${text}`, 'ASSAULT').includes(place),
      `${text} ${lastPlaces(text, 'ASSAULT')}`,
    )
  for (const [text, place] of [
    ['Rockets hit the Israeli town of Sderot at dawn.', 'Sderot'],
    ['Gunmen stormed the Malian village of Ogossagou on Friday.', 'Ogossagou'],
    ['Shells fell on the Syrian city of Idlib.', 'Idlib'],
  ] as const)
    assert.ok(lastPlaces(text, 'ASSAULT').includes(place), `${text} ${lastPlaces(text, 'ASSAULT')}`)
})

test('a state that surrenders does so at home, not where the last thing was told to be', () => {
  for (const [text, not] of [
    ["A sailor was shot in New York's Times Square. Japan has surrendered.", 'Times Square'],
    ['Police shot a man in Lyon. Russia has declared a truce.', 'Lyon'],
    ['A bomb went off in Nairobi. Ethiopia announced a ceasefire.', 'Nairobi'],
  ] as const)
    assert.ok(!lastPlaces(text, 'CONCEDE').includes(not), `${text} ${lastPlaces(text, 'CONCEDE')}`)
  for (const [text, place] of [
    ['Shells fell on Homs. Syria has declared a truce.', 'Homs'],
    ['Rebels hold Marawi. The army declared a ceasefire.', 'Marawi'],
    ['Fighting went on in Mekelle. Ethiopia announced a ceasefire.', 'Mekelle'],
  ] as const)
    assert.ok(lastPlaces(text, 'CONCEDE').includes(place), `${text} ${lastPlaces(text, 'CONCEDE')}`)
})

test('adjectives and holy books are no places, nor are plans called after towns', () => {
  for (const [text, not] of [
    ['Federal soldiers shelled the town of Humera.', 'Federal District'],
    ['Each swore on the Koran to attack no village.', 'Koran'],
    ['He bombed a train and worked on the Manhattan Project.', 'Manhattan'],
  ] as const)
    for (const c of claimsOf(text)) assert.ok(!c.places.some((p) => p.name === not), text)
  for (const [text, place] of [
    ['Federal soldiers shelled Mekelle.', 'Mekelle'],
    ['Police beat marchers in Manhattan.', 'Manhattan'],
    ['Gunmen killed a priest in Republika Srpska.', 'Republika Srpska'],
  ] as const)
    assert.ok(
      claimsOf(text).some((c) => c.places.some((p) => p.name === place)),
      `${text} ${claimsOf(text).flatMap((c) => c.places.map((p) => p.name))}`,
    )
})
