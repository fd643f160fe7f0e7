import assert from 'node:assert/strict'
import { test } from 'node:test'
import { read } from './read.ts'

const placesOf = (text: string, title: string | null = null): string[] =>
  read({ id: 'a', text, title, outlet: null, published: null, language: 'en', source: null }).claims.flatMap((c) =>
    c.places.map((p) => p.name),
  )

test('a capital told by its country is that town', () => {
  for (const [text, place] of [
    ['Warplanes pounded the Yemeni capital on Saturday.', 'Sanaa'],
    ["Clashes killed 27 people in Libya's capital.", 'Tripoli'],
    ['Shells fell on the capital of Chad.', "N'Djamena"],
    ['Gunmen stormed a hotel in the Somali capital.', 'Mogadishu'],
    ['Rebels shelled Malakal in South Sudan. Protesters blocked roads in the capital.', 'Juba'],
  ] as const)
    assert.ok(placesOf(text).includes(place), text)
})

test('a capital of a province, money, and one whose name stands beside it add no town', () => {
  for (const [text, not] of [
    ['Yemeni troops retook the provincial capital of Marib.', 'Sanaa'],
    ['The court in Juba ordered capital punishment for the rebels who killed nine people in South Sudan.', 'capital'],
    ['Fighters attacked Goma, the capital of North Kivu.', 'Kinshasa'],
    ['The Chadian army attacked rebels in Mao.', 'Chadian'],
  ] as const)
    assert.ok(!placesOf(text).includes(not), text)
  assert.deepEqual(placesOf("Envoys met in the Chadian capital, N'Djamena."), ["N'Djamena"])
})

test('several names before one noun, or behind one word for where, are each a place', () => {
  for (const [text, names] of [
    ['Elite troops retook al-Somood and Tal al-Rumman districts.', ['al-Somood', 'Tal al-Rumman']],
    ['Soldiers shot ten militants in Uri and Nowgam sectors on Tuesday.', ['Uri', 'Nowgam']],
    ['The military ordered residents of Tuffeh and Darraj to leave.', ['Tuffeh', 'Darraj']],
  ] as const) {
    const found = placesOf(text)
    for (const name of names) assert.ok(found.includes(name), `${text} ${found}`)
  }
  for (const [text, not] of [
    ['Militants burned Kurdish and Druze villages near Hasaka.', 'Druze'],
    ['Gunmen attacked Sunni and Shia districts of Baghdad.', 'Shia'],
    ['Police arrested members of Hamas and Fatah in Nablus.', 'Fatah'],
  ] as const)
    assert.ok(!placesOf(text).includes(not), text)
})

test('a people is no region of its name, unless it is called one', () => {
  for (const text of [
    'Somali gunmen hijacked a ship carrying food.',
    'The Somali army shelled two villages near Afgoye.',
    'Pirates freed eleven Somali fishermen on Sunday.',
  ])
    assert.ok(!placesOf(text).includes('Somali'), text)
  for (const text of [
    'Rebels attacked troops in the Somali region of Ethiopia.',
    'The army bombed a market in Somali Region on Monday.',
    'Gunmen shot two herders in the Somali state of Ethiopia.',
  ])
    assert.ok(
      placesOf(text).some((p) => p.startsWith('Somali')),
      text,
    )
})
