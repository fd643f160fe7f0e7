import assert from 'node:assert/strict'
import test from 'node:test'
import type { Talks } from '../model/index.ts'
import { linkAll } from './index.ts'
import { invented, type Line, type Said } from './invented.ts'

const GOVERNMENT = 'government=government/sudan'
const RSF = 'RSF=group/rsf'

function talksOf(...lines: readonly Line[]): readonly Talks[] {
  return linkAll([invented('2023-05-22', 'Wire', 'SD', ...lines)], []).episodes.filter(
    (e): e is Talks => e.kind === 'talks',
  )
}
const met = (sentence: string, more: Partial<Said> = {}): Line => [
  sentence,
  { act: 'CONSULT', topics: ['talks'], by: GOVERNMENT, to: RSF, at: 'Jeddah', when: '2023-05-21', ...more },
]

test('two sides that meet in a town hold a round of talks', () => {
  for (const s of [
    'The government met the RSF for talks in Jeddah on Sunday.',
    'The government and the RSF held a round of talks in Jeddah on Sunday.',
    'Talks of the government with the RSF went on in Jeddah on Sunday.',
  ])
    assert.equal(talksOf(met(s)).length, 1, s)
})

test('a deal that was negotiated before, a council that sits and a plan set out are no rounds', () => {
  for (const s of [
    'The convoy moved under a deal which the government and the RSF negotiated in Jeddah.',
    'The government called the RSF a threat at an emergency session of the Security Council in Jeddah.',
    'The government and the RSF spoke in a session of the parliament in Jeddah.',
  ])
    assert.equal(talksOf(met(s)).length, 0, s)
})

test('areas and routes that were agreed on are no word of whoever flies over them', () => {
  const word = (words: string): unknown =>
    talksOf(met('The government met the RSF for talks in Jeddah on Sunday.'), [
      `The government spoke of ${words} after the talks.`,
      { act: 'AGREE', topics: ['territory'], by: GOVERNMENT, at: 'Jeddah', words },
    ]).flatMap((t) => t.terms.filter((x) => x.topic === 'territory'))
  for (const w of ['agreed areas held by the rebels', 'the agreed routes', 'agreed lines of the front'])
    assert.deepEqual(word(w), [], w)
  assert.equal((word('agreed to give up the hill') as readonly unknown[]).length, 1)
})
