// Dates of rows as exact as the words that are cited.
import assert from 'node:assert/strict'
import test from 'node:test'
import type { Citation, Materials, Row, View } from './materials.ts'
import { asTold } from './told-dates.ts'

/** The cell of a row that cites words of a report of 10 May 2017, or of the day that is given. */
function shown(cell: Row['cells'][string], words: string, date = '2017-05-10'): Row['cells'][string] | undefined {
  const citations: readonly Citation[] = [{ claim: 'a', report: 'a', outlet: null, date, says: null, words }]
  const view = { rows: [{ id: 'a', cells: { cell }, citations }] } as unknown as View
  return asTold(() => view)({} as Materials).rows[0]?.cells.cell
}

test('what is told of a year or a month alone shows its year or month', () => {
  for (const [cell, words, want] of [
    ['2015-01-01', 'Ganfouda has been besieged since 2015', '2015'],
    ['2020-11-01', 'Soldiers have had the district of Adwa closed off since November last year', '2020-11'],
    ['2017-03-31', 'The army asked the elders of Sirte in March to leave', '2017-03'],
    ['closed since 2015-01-01', 'Kobane has been cut off since 2015', 'closed since 2015'],
  ] as const)
    assert.equal(shown(cell, words), want, words)
  assert.deepEqual(shown(['closed 2015-01-01 to 2017-05-10'], 'Bor was besieged from 2015'), [
    'closed 2015 to 2017-05-10',
  ])
})

test('a day that is told, or is that of the report, stays', () => {
  for (const [cell, words, date] of [
    ['2016-03-01', 'Falluja has been besieged since 1 March'],
    ['2016-03-01', 'Falluja was surrounded on March 1, and in March alone forty died'],
    ['2017-05-01', 'Falluja was shelled on Monday'],
    ['2016-03-01', 'Falluja was surrounded', '2016-03-01'],
    ['2018-07-31', 'The halt was declared on Tuesday, as offered in July', '2018-08-01'],
    ['2015-01-01', 'Nothing came into Taiz on the first day of the year 2015'],
    ['2016-02-28', 'The road to Bria was opened in February'],
    ['2016-01-15', 'The road to Bria was opened in January'],
  ] as const)
    assert.equal(shown(cell, words, date), cell, words)
})
