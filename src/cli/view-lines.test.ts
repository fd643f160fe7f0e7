import assert from 'node:assert/strict'
import test from 'node:test'
import type { Row, View } from '../parley.ts'
import { paintFor } from './paint.ts'
import { viewLines } from './view-lines.ts'

const row = (section: string, line: string, words?: string): Row => ({
  id: `${section}:${line}`,
  cells: { section, line },
  citations:
    words === undefined ? [] : [{ claim: 'c', report: 'r', outlet: 'Quay', date: '2018-07-02', words, says: null }],
})

test('a profile names each section once, counts in one paragraph, rows with their words', () => {
  const view: View = {
    name: 'actor',
    question: 'What is said of the council?',
    asOf: null,
    columns: ['section', 'line'],
    rows: [
      row('acts', 'did AGREE 1'),
      row('acts', 'did AID 2'),
      row('acts', 'met ASSAULT 3'),
      row('appeals', 'to: the governor', 'asked the governor for fuel'),
      row('appeals', 'to: the army', 'begged the army for leave'),
    ],
    totals: {},
    coverage: {
      reports: 1,
      outlets: [],
      from: null,
      until: null,
      note: 'Rests on 1 report.',
    } as unknown as View['coverage'],
  }
  assert.deepEqual(viewLines(view, paintFor({}, {}), 10).split('\n'), [
    'What is said of the council?',
    '',
    'acts',
    '  did AGREE 1 · did AID 2 · met ASSAULT 3',
    '',
    'appeals',
    '  to: the governor',
    '    ⟦asked the governor for fuel⟧ Quay, 2018-07-02',
    '  to: the army',
    '    ⟦begged the army for leave⟧ Quay, 2018-07-02',
    'Rests on 1 report.',
  ])
})
