import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Claim } from '../model/index.ts'
import { read } from './read.ts'

const claims = (text: string): readonly Claim[] =>
  read({ id: 'a', text, title: null, outlet: null, published: null, language: 'en', source: null }).claims

const placesOf = (text: string, act: string): string[] =>
  claims(text)
    .filter((c) => c.act === act)
    .flatMap((c) => c.places.map((p) => p.name))

test('where a source sits is not where the deed was done', () => {
  for (const [before, told, not] of [
    [
      'Fighting went on around Malakal.',
      'A UN official in Nairobi said the militia had burnt three villages.',
      'Nairobi',
    ],
    ['Shells fell on Horlivka on Monday.', 'Diplomats in Vienna said gunmen had abducted four monitors.', 'Vienna'],
    ['Villages near El Fasher are empty.', 'A lawyer in Paris accused the army of shelling two of them.', 'Paris'],
    ['Troops entered Marib.', 'A spokesman in Riyadh said rebels had fired two missiles.', 'Riyadh'],
  ] as const) {
    assert.ok(placesOf(told, 'ASSAULT').length > 0, told)
    assert.ok(!placesOf(`${before} ${told}`, 'ASSAULT').includes(not), told)
  }
})

test('where those sit who act themselves, or where the deed is told to be, is its place', () => {
  for (const [text, act, place] of [
    ['Rebels in Taiz shelled the barracks.', 'ASSAULT', 'Taiz'],
    ['A UN official in Nairobi said the militia had burnt three villages near Malakal.', 'ASSAULT', 'Malakal'],
    ['A doctor in Mariupol said shells had hit the port of Berdiansk.', 'ASSAULT', 'Berdiansk'],
  ] as const) {
    assert.ok(placesOf(text, act).includes(place), text)
  }
})

test('the place a description of it ends in is found, and where a claim is set', () => {
  for (const [text, place] of [
    ['A gun battle ended in 18 deaths in the Mexican holiday resort of Acapulco.', 'Acapulco'],
    ['Shells hit the Ukrainian steel town of Avdiivka on Monday.', 'Avdiivka'],
    ['Gunmen attacked the Colombian mining town of Buritica.', 'Buritic'],
  ] as const)
    assert.ok(
      placesOf(text, 'ASSAULT').some((p) => p.startsWith(place)),
      text,
    )
})

test('a country is where its ground lies, its works stand, and what goes through or over it goes', () => {
  for (const [text, place] of [
    ['Soldiers of Azerbaijan mined the border territory of Georgia.', 'Georgia'],
    ["Drones struck Ukraine's power grid overnight.", 'Ukraine'],
    ['Rockets fired through Jordan hit a depot.', 'Jordan'],
    ['The pilot was shot down over Chad.', 'Chad'],
  ] as const)
    assert.ok(placesOf(text, 'ASSAULT').includes(place), text)
})

test('a country that has a hold on another, joins in, or owns nothing that was hit is no place of the deed', () => {
  const before = 'Shells fell on Taiz on Monday.'
  for (const [told, act, not] of [
    ["Kenya's foreign minister condemned the attack.", 'ACCUSE', 'Kenya'],
    ['Russia has great leverage over Armenia.', 'LEVERAGE', 'Armenia'],
    ['Along with Chad, Niger backs the fighters.', 'SUPPORT', 'Chad'],
    ["Egypt's president urged the rebels to stop.", 'REQUEST', 'Egypt'],
  ] as const)
    assert.ok(!placesOf(`${before} ${told}`, act).includes(not), told)
})
