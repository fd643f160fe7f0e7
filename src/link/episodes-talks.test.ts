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

const over = (...days: readonly string[]): readonly Talks[] =>
  linkAll(
    days.map((day, i) =>
      invented(day, `Paper ${i}`, 'SD', met('The government met the RSF for talks in Jeddah.', { when: day })),
    ),
    [],
  ).episodes.filter((e): e is Talks => e.kind === 'talks')

test('meetings some days apart are one round, later ones another, and after half a year a track of their own', () => {
  assert.deepEqual(
    over('2023-05-06', '2023-05-09', '2023-05-12').map((t) => t.rounds.map((r) => r.when)),
    [[{ from: '2023-05-06', to: '2023-05-12' }]],
  )
  assert.deepEqual(
    over('2023-05-06', '2023-05-20').map((t) => t.rounds.map((r) => r.when.from)),
    [['2023-05-06', '2023-05-20']],
  )
  assert.deepEqual(
    over('2023-05-06', '2023-10-29').map((t) => t.rounds.length),
    [1, 1],
  )
})

test('under whom talks are held mediates and is no party to them', () => {
  for (const [sentence, name] of [
    ['The government met the RSF for talks in Jeddah led by Egypt.', 'Egypt'],
    ['The government met the RSF in Jeddah in talks mediated by Turkey.', 'Turkey'],
    ['Qatar hosted the talks of the government with the RSF in Jeddah.', 'Qatar'],
  ] as const) {
    const [talks] = talksOf(met(sentence))
    assert.deepEqual(
      talks?.mediators.map((m) => m.name),
      [name],
      sentence,
    )
    assert.ok(!talks?.parties.some((p) => p.name === name), sentence)
  }
})

test('who gives no answer is silent, who finds nothing to discuss refuses, and "even to discuss it" is of what was asked', () => {
  const word = (sentence: string, topic: 'ceasefire' | 'talks' = 'ceasefire'): string | undefined =>
    talksOf(
      met('The government met the RSF for talks in Jeddah on Sunday.'),
      [
        'The government asked for a truce.',
        { act: 'REQUEST', kind: 'demand', topics: ['ceasefire'], by: GOVERNMENT, to: RSF, at: 'Jeddah' },
      ],
      [sentence, { act: 'REJECT', topics: [topic], by: RSF, at: 'Jeddah' }],
    )
      .flatMap((t) => t.terms)
      .find((t) => t.topic === 'ceasefire')
      ?.words.find((w) => w.party.id === 'group/rsf')?.word
  assert.equal(word('On the truce the RSF gave no reply.'), 'silent')
  assert.equal(word('The RSF left the proposal of a truce unanswered.'), 'silent')
  assert.equal(word('The RSF gave no answer on the truce.'), 'silent')
  assert.equal(word('The RSF declined even to discuss it.', 'talks'), 'refused')
  assert.equal(
    word('The RSF said that there was nothing to discuss while the army ruled the country.', 'talks'),
    'refused',
  )
  assert.equal(word('The RSF refused it.', 'talks'), 'refused')
  assert.notEqual(
    word('The RSF would not sit in the same room with the envoys of other countries.', 'talks'),
    'refused',
  )
})
