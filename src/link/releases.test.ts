// Releases and people brought out, as events: told in passing a few weeks later, or on the day of the sentence before.
import assert from 'node:assert/strict'
import test from 'node:test'
import type { StoryEvent } from '../model/index.ts'
import { linkAll } from './index.ts'
import { invented, type Line, type Said } from './invented.ts'

const events = (...lines: readonly Line[]): readonly StoryEvent[] =>
  linkAll([invented('2024-05-10', 'Wire', 'SD', ...lines)], []).events

const freed = (sentence: string, more: Partial<Said>): Line => [
  sentence,
  { act: 'RETREAT', mode: 'release', topics: ['detainees'], status: 'background', by: 'rebels', at: 'Nyala', ...more },
]

test('whom somebody let go weeks before is an event that happened, whether the report tells it in passing or not', () => {
  const statuses = (when: string, more: Partial<Said> = {}): readonly string[] =>
    events(freed('The nurses of Nyala, whom the rebels had freed, are in Kosti.', { when, ...more })).map(
      (e) => e.status,
    )
  assert.deepEqual(statuses('2024-05-02'), ['happened'])
  assert.deepEqual(statuses('2024-04-14'), ['happened'])
  assert.deepEqual(statuses('2024-03-12'), ['happened'])
  assert.deepEqual(statuses('2024-01-12'), [])
  assert.deepEqual(statuses('2019-05-02'), [])
  // What else was done two months before and is told in passing makes no event.
  assert.deepEqual(statuses('2024-03-12', { act: 'ASSAULT', mode: 'firearms', topics: ['attack'] }), [])
})

test('who was brought out "over two days" was brought out on the day the sentence before tells; a fresh matter was not', () => {
  const day = (sentence: string): string | null | undefined =>
    events(
      ['The operation began on 2 May.'],
      [
        sentence,
        { act: 'RETREAT', mode: 'withdraw', topics: ['evacuation'], by: 'Red Cross', to: 'women', at: 'Nyala' },
      ],
    )[0]?.when.from
  for (const sentence of [
    'Over two days the Red Cross brought 101 women out of Nyala.',
    'Within hours the Red Cross had brought 101 women out of Nyala.',
    'In all the Red Cross brought 101 women out of Nyala.',
  ])
    assert.equal(day(sentence), '2024-05-02', sentence)
  for (const sentence of [
    'The Red Cross brought 101 women out of Nyala.',
    'In Nyala the Red Cross brought out 101 women.',
    'With buses of its own the Red Cross brought 101 women out of Nyala.',
  ])
    assert.notEqual(day(sentence), '2024-05-02', sentence)
})

test('whose house issues a text promises in it who is to be let go; who reports of others promises nothing', () => {
  const promised = (title: string): readonly string[] => {
    const report = invented('2024-05-10', 'Wire', 'SD', [
      'Thirty-eight persons held in Nyala will be released before 26 May.',
      {
        act: 'RETREAT',
        mode: 'release',
        topics: ['detainees'],
        status: 'planned',
        at: 'Nyala',
      },
    ])
    return linkAll([{ ...report, report: { ...report.report, title } }], [])
      .commitments.filter((c) => c.kind === 'promise')
      .map((c) => c.by.map((p) => p.name).join())
  }
  for (const title of [
    'Government of Sudan clarifies its position',
    'Statement by the Government of Sudan on the truce',
    'The Government of Sudan responds to the envoy',
  ])
    assert.match(promised(title).join(), /Suda/, title)
  for (const title of ['A quiet week in Nyala', 'Government of Sudan under fire', 'The prisoners of Nyala'])
    assert.deepEqual(promised(title), [], title)
})
