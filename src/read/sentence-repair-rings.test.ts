// Rings round a place that the parser takes for something else are read all the same.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { read } from './read.ts'
import { reportOf } from './told.fixture.ts'

function claims(text: string): string {
  const report = reportOf(text)
  return read(report)
    .claims.map(
      (c) =>
        `${c.act} ${c.status} ${c.actors.map((p) => p.name).join('+')} > ${c.recipients.map((p) => p.name).join('+')}`,
    )
    .join('; ')
}

const missed = (cases: readonly (readonly [string, RegExp])[]): string[] =>
  cases.filter(([text, want]) => !want.test(claims(text))).map(([text]) => `${text} (${claims(text)})`)

test('who has a place surrounded besieges it', () => {
  assert.deepEqual(
    missed([
      [
        'RENAMO has the town of Gorongosa surrounded and its guns reach the bridge.',
        /COERCE ongoing RENAMO > Gorongosa/,
      ],
      ['Federal troops have the village of Samashki sealed off.', /COERCE ongoing Federal troops > Samashki/],
      ['Police have the square in Conakry sealed off.', /COERCE ongoing Police > the square/],
      ['The rebels have the camp cut off.', /COERCE ongoing The rebels > the camp/],
      ['RENAMO besieges Gorongosa.', /COERCE ongoing RENAMO > Gorongosa/],
    ]),
    [],
  )
  for (const text of [
    'The sisters have a view of the sea.',
    'He had his hair cut.',
    'The firm has the matter closed.',
    'The firm has closed the shop.',
  ])
    assert.equal(claims(text), '', text)
})

test('what is no longer done is not done', () => {
  assert.deepEqual(
    missed([
      ['The rebels no longer surround the town.', /COERCE negated The rebels/],
      ['Taiz is no longer besieged.', /COERCE negated/],
      ['The army no longer controls Kidal.', /^(?:ASSAULT negated.*)?$/],
      ['The rebels no longer insist on a new constitution.', /CONCEDE (?:happened|ongoing)/],
    ]),
    [],
  )
})
