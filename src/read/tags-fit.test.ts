import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fitKeys, fitsFrom, refit } from './tags-fit.ts'

const NAMES = ['NOUN|NN', 'VERB|VB', 'ADP|IN', 'SCONJ|IN']
const counts = {
  all: [40, 30, 20, 10],
  rows: [
    [
      'mark>V',
      [
        [2, 1],
        [3, 99],
      ],
    ],
    ['case>NOUN', [[2, 100]]],
  ] as const,
}

test('the keys of a word name its label, the kind of its head and the letters around it', () => {
  assert.deepEqual(fitKeys(['After', 'UN', 'talks'], 1, 'compound', 'NOUN'), ['compound>NOUN', 'compound:UCl'])
  assert.deepEqual(fitKeys(['After', 'UN', 'talks'], 0, 'case', 'PROPN'), ['case>PROPN', 'case:^CxU'])
  assert.deepEqual(fitKeys(['They', 'fled', '.'], 1, 'root', null), ['root>root', 'root:lCx'])
})

function refitted(label: string, head: string, scores: readonly number[], word = 'since'): string {
  const tags = Int32Array.from([2, NAMES.findIndex((n) => n.startsWith(head))])
  refit(fitsFrom(counts), {
    words: [word, 'fled'],
    tags,
    heads: Int32Array.from([1, -1]),
    label: (i) => (i === 0 ? label : 'root'),
    next: Float32Array.of([...scores].sort((a, b) => b - a)[1] as number, 0),
    scores: Float32Array.of(...scores, ...NAMES.map((_, tag) => (tag === tags[1] ? 9 : 0))),
    at: 0,
    width: NAMES.length,
    names: NAMES,
  })
  return NAMES[tags[0] as number] as string
}

test('a doubtful tag goes where its label and its head speak for it', () => {
  assert.equal(refitted('mark', 'VERB', [-5, -5, 0.1, 0]), 'SCONJ|IN')
})

test('a sure tag stays, and so does one of which nothing was counted', () => {
  assert.equal(refitted('mark', 'VERB', [-5, -5, 3, 0]), 'ADP|IN')
  assert.equal(refitted('case', 'NOUN', [-5, -5, 0.1, 0]), 'ADP|IN')
  assert.equal(refitted('advmod', 'VERB', [-5, -5, 0.1, 0]), 'ADP|IN')
})

test('the name of a file is a common noun, and an address or a piece of a broken word is none', () => {
  const adposition = [-5, -5, 3, 0]
  for (const name of ['Ceasefire.pdf', 'SITREP_12.docx', 'annex-B.XLSX', 'map.html'])
    assert.equal(refitted('nsubj', 'VERB', adposition, name), 'NOUN|NN', name)
  for (const other of ['example.org/map.html', 'pdf@example.org', '.pdf', 'U.N.', 'Nasdaq.com', 'docx', 'p.m.'])
    assert.equal(refitted('nsubj', 'VERB', adposition, other), 'ADP|IN', other)
  assert.equal(refitted('flat', 'VERB', adposition, 'Annex.doc'), 'ADP|IN')
})
