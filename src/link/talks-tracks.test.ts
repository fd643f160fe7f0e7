// Tracks of talks across towns: rounds counted on, and what moved since the round before, wherever that was.
import assert from 'node:assert/strict'
import test from 'node:test'
import type { Talks } from '../model/index.ts'
import { linkAll } from './index.ts'
import { invented, type Line } from './invented.ts'
import { numberIn } from './talks-tracks.ts'

const GOVERNMENT = 'government=government/sudan'
const RSF = 'RSF=group/rsf'
const US = 'United States=state/us'
const RUSSIA = 'Russia=state/russia'

interface Held {
  readonly day: string
  readonly town: string
  readonly words?: string
  readonly sides?: readonly [string, string]
  readonly more?: readonly Line[]
}

const nameOf = (side: string): string => side.split('=')[0] as string

function talksOf(...held: readonly Held[]): readonly Talks[] {
  return linkAll(
    held.map(({ day, town, words, sides = [GOVERNMENT, RSF], more = [] }, i) =>
      invented(
        day,
        `Paper ${i}`,
        'SD',
        [
          `The ${nameOf(sides[0])} met the ${nameOf(sides[1])} for ${words ?? 'talks'} in ${town}.`,
          { act: 'CONSULT', topics: ['talks'], by: sides[0], to: sides[1], at: town, when: day },
        ],
        ...more,
      ),
    ),
    [],
  ).episodes.filter((e): e is Talks => e.kind === 'talks')
}

const word = (act: 'REJECT' | 'AGREE', by: string): Line => [
  `The ${nameOf(by)} ${act === 'REJECT' ? 'refused' : 'accepted'} the release of prisoners.`,
  { act, topics: ['detainees'], by, words: `${act === 'REJECT' ? 'refused' : 'accepted'} the release of prisoners` },
]

test('the same sides in another town are on one track, and their rounds are counted on', () => {
  const talks = talksOf(
    { day: '2023-05-06', town: 'Jeddah' },
    { day: '2023-07-02', town: 'Jeddah' },
    { day: '2023-10-26', town: 'Manama' },
  )
  assert.deepEqual(
    talks.map((t) => [t.place?.name, t.rounds.map((r) => r.number), t.phases.map((p) => p.name), t.track.length]),
    [
      ['Jeddah', [1, 2], ['round 1', 'round 2'], 2],
      ['Manama', [3], ['round 3'], 2],
    ],
  )
})

test('a round that its report counts has that number', () => {
  const talks = talksOf(
    { day: '2023-05-06', town: 'Jeddah', words: 'a second round of talks' },
    { day: '2023-10-26', town: 'Manama', words: 'a fifth round of talks' },
    { day: '2024-01-20', town: 'Manama' },
  )
  assert.deepEqual(
    talks.flatMap((t) => t.rounds.map((r) => r.number)),
    [2, 5, 6],
  )
})

test('other sides, two powers at the tables of others, and sides that met years ago are no track', () => {
  const apart = (a: Held, b: Held): readonly number[] => talksOf(a, b).map((t) => t.track.length)
  assert.deepEqual(
    apart({ day: '2023-05-06', town: 'Jeddah' }, { day: '2023-07-02', town: 'Juba', sides: [GOVERNMENT, US] }),
    [1, 1],
  )
  assert.deepEqual(apart({ day: '2021-05-06', town: 'Jeddah' }, { day: '2023-07-02', town: 'Juba' }), [1, 1])
  assert.deepEqual(
    talksOf(
      { day: '2023-05-06', town: 'Geneva', sides: [US, RUSSIA] },
      { day: '2023-05-07', town: 'Geneva', sides: [GOVERNMENT, US] },
      { day: '2023-08-02', town: 'Munich', sides: [US, RUSSIA] },
    ).map((t) => t.track.length),
    [1, 1],
  )
})

test('a word is held against the last one of the same side, in whichever town that was said', () => {
  const [jeddah, manama] = talksOf(
    { day: '2023-05-06', town: 'Jeddah', more: [word('REJECT', GOVERNMENT), word('AGREE', RSF)] },
    { day: '2023-10-26', town: 'Manama', more: [word('AGREE', GOVERNMENT)] },
  )
  assert.deepEqual(
    jeddah?.terms.map((t) => t.moved),
    [false],
  )
  const [term] = manama?.terms ?? []
  assert.equal(term?.moved, true)
  assert.deepEqual(
    term?.words.map((w) => [w.party.name, w.word, w.before?.word ?? null]),
    [
      ['Sudanese government', 'accepted', 'refused'],
      ['Rapid Support Forces', 'accepted', 'accepted'],
    ],
  )
})

test('the number of a round is told by its sentence, not by the one to come', () => {
  for (const [s, n] of [
    ['The third round of talks ended in Rome on Friday.', 3],
    ['They held a first round of direct talks in Oslo.', 1],
    ['The 12th round of the Taif talks closed on Monday.', 12],
    ['At the end of the second round both sides left.', 2],
  ] as const)
    assert.equal(numberIn(s), n, s)
  for (const s of [
    'They agreed to hold a second round in June.',
    'Talks ended with a date for the next round.',
    'No day was set for a fourth round.',
    'The first convoy reached the round tower.',
    'Before the third round the envoy flew to Cairo.',
  ])
    assert.equal(numberIn(s), null, s)
})
