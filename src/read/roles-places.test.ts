import assert from 'node:assert/strict'
import { test } from 'node:test'
import { read } from './read.ts'
import { reportOf } from './told.fixture.ts'

function placesOf(text: string): string {
  const report = reportOf(text)
  return read(report)
    .claims.map((c) => c.places.map((p) => p.name).join(' + '))
    .join('; ')
}

test('a named part of a land is a place, though nobody has it on a map', () => {
  for (const [text, want] of [
    ['Troops killed nine rebels in the Catatumbo region.', /Catatumbo region/],
    ['A family was kidnapped by the Taliban in Afghanistan’s Wardak Province.', /Wardak Province/],
    ["Gunmen shot a priest in Nigeria's Gwoza Hills.", /Gwoza/],
    ['Soldiers burned huts on the Tirah plateau.', /Tirah plateau/],
    ['Tutsis hiding on the hills of Bisesero were killed by Hutu militia.', /Bisesero/],
  ] as const)
    assert.match(placesOf(text), want, text)
  for (const [text, never] of [
    ['Troops killed nine rebels in the coastal region.', /coastal region/],
    ["Gunmen shot a priest in Nigeria's capital.", /^capital/],
    ['Soldiers burned huts in the Japanese territory.', /Japanese territory/],
  ] as const)
    assert.doesNotMatch(placesOf(text), never, text)
})

test('where besiegers come from is not besieged', () => {
  for (const text of [
    'The town of Bani Walid has been ringed since August by fighters from Tarhuna, Misrata and Tripoli.',
    'Bani Walid has been surrounded by brigades from Misrata and Tarhuna.',
    'A market in Bani Walid was bombed by pilots from Tripoli.',
  ]) {
    assert.match(placesOf(text), /Bani Walid/, text)
    assert.doesNotMatch(placesOf(text), /Misrata|Tripoli|Tarhuna/, text)
  }
  for (const [text, want] of [
    ['Five people were shot by soldiers near Beit Hanoun.', /Beit Hanoun/],
    ['A bus was hit by rockets in Misrata.', /Misrata/],
    ['Two men were freed by rebels at Goma.', /Goma/],
  ] as const)
    assert.match(placesOf(text), want, text)
})
