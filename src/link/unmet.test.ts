// An ask of which its report says that nothing came so far is not answered by what was done before, nor by other captives let go later.
import assert from 'node:assert/strict'
import test from 'node:test'
import { type LinkInput, linkAll } from './index.ts'
import { invented, type Line } from './invented.ts'

const UPC = 'UPC=group/upc'
const asks = (...more: readonly string[]): LinkInput =>
  invented(
    '2003-05-24',
    'Notebook',
    'CD',
    [
      'The women of Bunia begged the UPC to free their sons on 22 May.',
      {
        act: 'REQUEST',
        mode: 'yield',
        kind: 'appeal',
        topics: ['detainees'],
        by: 'women of Bunia',
        to: UPC,
        at: 'Bunia',
        when: '2003-05-22',
      },
    ],
    ...more.map((s): Line => [s]),
  )
const freed = (day: string, sentence = 'The UPC freed fourteen boys in Bunia.', n = '14 boys'): LinkInput =>
  invented('2003-07-24', 'Bulletin', 'CD', [
    sentence,
    { act: 'RETREAT', mode: 'release', topics: ['detainees'], by: UPC, at: 'Bunia', when: day, n },
  ])
const state = (...all: readonly LinkInput[]): string | undefined => linkAll(all, []).commitments[0]?.state

const OPEN = 'no answer in this record'

test('an ask that nothing came of is not answered by captives let go later, whoever they are', () => {
  for (const words of [
    'The guard took it. Nobody came out, and nothing has been heard.',
    'He passed it to a boy. That was all.',
    'As far as we know, it was never opened.',
  ])
    assert.equal(state(asks(words), freed('2003-07-02')), OPEN, words)
})

test('an ask of which nothing of the kind is told may be answered', () => {
  for (const words of [
    'The guard took it with both hands.',
    'All of them waited for an hour and were given tea.',
    'That was the second letter of the week.',
  ])
    assert.equal(state(asks(words), freed('2003-07-02')), 'answered', words)
})

test('what is told to be due by a day was not told on that day', () => {
  const told = (sentence: string, day: string): string | null | undefined =>
    linkAll(
      [
        invented('2012-12-03', 'Wire', 'CD', [
          sentence,
          {
            act: 'REQUEST',
            mode: 'yield',
            kind: 'demand',
            topics: ['withdrawal'],
            by: 'African Union=body/au',
            to: UPC,
            at: 'Goma',
            when: day,
            time: sentence.slice(sentence.indexOf('26'), sentence.indexOf('26') + 11),
          },
        ]),
      ],
      [],
    ).commitments[0]?.made
  assert.equal(told('The African Union told the UPC to be gone from Goma by 26 November.', '2012-11-26'), null)
  assert.equal(told('The African Union told the UPC to leave Goma before 26 November.', '2012-11-26'), null)
  assert.equal(told('The African Union told the UPC on 26 November to leave Goma.', '2012-11-26'), '2012-11-26')
  assert.equal(told('On 26 November the African Union told the UPC to leave Goma.', '2012-11-26'), '2012-11-26')
})
