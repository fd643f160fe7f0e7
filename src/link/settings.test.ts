// A claim whose places are named only behind its sentence is of the town that its paragraph named before.
import assert from 'node:assert/strict'
import test from 'node:test'
import type { Claim } from '../model/index.ts'
import { invented, type Line } from './invented.ts'
import { keptReport, linkedClaim, toldIn } from './prepare.ts'

/** The town a withdrawal is set in, whose place the reader took from the name that stands last in the text. */
function townOf(place: string, ...lines: readonly Line[]): string | undefined {
  const input = invented('2018-07-10', 'Wire', 'YE', ...lines)
  const { text } = input.report
  const start = text.lastIndexOf(place)
  const claims = input.claims.map(
    (c): Claim => ({
      ...c,
      places: c.places.map((p) => (p.name === place ? { ...p, span: { start, end: start + place.length } } : p)),
    }),
  )
  const report = { ...input, claims }
  const told = toldIn(report).find((t) => t.claim.act === 'RETREAT')
  return told && linkedClaim(told, keptReport(report)).setting.at?.name
}

const left = (sentence: string, at: string): Line => [
  sentence,
  { act: 'RETREAT', mode: 'withdraw', topics: ['withdrawal'], by: 'Houthis=group/houthis', at },
]
const shelled = (sentence: string, at: string): Line => [sentence, { act: 'ASSAULT', at }]

test('what happens where a paragraph has just named a town is set there, not where a later one names another', () => {
  const end = shelled('Now it is the turn of Zabid.', 'Zabid')
  assert.equal(
    townOf(
      'Zabid',
      shelled('Shells fell on Bajil.', 'Bajil'),
      left('The Houthis left in the night.', 'Zabid'),
      [''],
      end,
    ),
    'Bajil',
  )
  // The paragraph names no town before.
  assert.equal(townOf('Zabid', left('The Houthis left in the night.', 'Zabid'), [''], end), undefined)
  // Its own sentence names the town.
  assert.notEqual(
    townOf('Zabid', shelled('Shells fell on Bajil.', 'Bajil'), left('The Houthis left Zabid in the night.', 'Zabid')),
    'Bajil',
  )
  // The town was named before the paragraph.
  assert.notEqual(
    townOf(
      'Zabid',
      shelled('Shells fell on Zabid.', 'Zabid'),
      [''],
      shelled('Bajil is quiet.', 'Bajil'),
      [''],
      left('The Houthis left in the night.', 'Zabid'),
    ),
    'Bajil',
  )
})
