import assert from 'node:assert/strict'
import { test } from 'node:test'
import { read } from './read.ts'

/** The days of claims by a word they hold: "from..to". */
function daysOf(text: string, published: string | null, word: string): string[] {
  return read({ id: 'a', text, title: null, outlet: null, published, language: 'en', source: null })
    .claims.filter((c) => text.slice(c.evidence[0].span.start, c.evidence[0].span.end).includes(word))
    .map((c) => `${c.when?.from}..${c.when?.to}`)
}

const LIST = `A chronology of the war

March 2011

Soldiers shot at a crowd in Daraa. Police arrested two bakers on 5 March 2011.

22–24 April 2011
The siege begins
The army shelled the suburb of Douma.

May 2011 – June 2011
Rebels seized a bridge near Homs.

Background

The party banned the movement.
`

test('what stands below a line that is only a date is of that day or those days', () => {
  for (const [word, days] of [
    ['shot', '2011-03-01..2011-03-31'],
    ['arrested', '2011-03-05..2011-03-05'],
    ['shelled', '2011-04-22..2011-04-24'],
    ['seized', '2011-05-01..2011-06-30'],
    ['banned', '2024-01-01..2024-01-01'],
  ] as const)
    assert.ok(daysOf(LIST, '2024-01-01', word).includes(days), `${word} ${daysOf(LIST, '2024-01-01', word)}`)
})

test('a date before a colon or dash is that of its paragraph', () => {
  const text = `3 May 2016: Rebels near Goma freed two priests. The army shelled a village.

9 May 2016 – Soldiers shot three herders. The governor condemned the killing.
`
  assert.ok(daysOf(text, null, 'shelled').includes('2016-05-03..2016-05-03'))
  assert.ok(daysOf(text, null, 'condemned').includes('2016-05-09..2016-05-09'))
})

test('a lone date over a report is that of the report, where its day is not known otherwise', () => {
  const text = `> 11 June 2020

Militiamen shelled the airport of Tripoli.
`
  assert.deepEqual(daysOf(text, null, 'shelled'), ['2020-06-11..2020-06-11'])
  assert.deepEqual(daysOf(text, '2020-06-12', 'shelled'), ['2020-06-12..2020-06-12'])
})

test('a line with more than a date, or with a figure that is none, heads nothing', () => {
  for (const line of ['The deal of 3 May 2015', 'Resolution 2139', '40 days of war', 'May 2015 offensive']) {
    const text = `${line}\nSoldiers shelled the port of Aden.\n\n${line} again\nRebels shot two guards.\n`
    assert.deepEqual(daysOf(text, '2015-08-01', 'shelled'), ['2015-08-01..2015-08-01'], line)
  }
})

test('the dates in the cells of a table head nothing below it', () => {
  const table = (cells: string): string => `Convoys of the month

| Town | Asked | What came of it |
|---|---|---|
${cells}

Rebels near Goma freed two priests on 5 May.
`
  for (const cells of [
    '| Goma | 12 April | refused on 14 April |\n| Bunia | 2 April | refused on 3 April |',
    '| Goma | 3 May 2015 | came in |\n| Bunia | 9 March 2015 | came in |',
    '| Goma | turned back | 9 March |\n| Bunia | turned back | 30 March |',
  ])
    assert.deepEqual(daysOf(table(cells), '2016-05-12', 'freed'), ['2016-05-05..2016-05-05'], cells)
})
