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
