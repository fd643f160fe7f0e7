// Rounds of talks told without the word, by town and day in the middle of a report, or by how many days they lasted.
import assert from 'node:assert/strict'
import test from 'node:test'
import { besideOf } from './asides.ts'
import { rangeIn, sittersIn } from './asides-talks.ts'
import { invented, type Line } from './invented.ts'

type Round = readonly [place: string, from: string | null, to: string | null]

/** The rounds that hang on the claims of a report of Wednesday, 12 June 2024, in their order. */
function rounds(...lines: readonly Line[]): readonly Round[] {
  const found = Object.values(besideOf(invented('2024-06-12', 'Wire', 'SD', ...lines)).asides)
    .flat()
    .filter((a) => a.what === 'talks')
  return [...new Set(found.map((a) => JSON.stringify([a.place, a.made ?? null, a.day])))].map(
    (t) => JSON.parse(t) as Round,
  )
}
const said = (sentence: string, at: string): Line => [sentence, { act: 'AGREE', by: 'army', to: 'rebels', at }]

test('delegations that sit opposite one another hold a round', () => {
  for (const s of [
    'The delegations of the army and the rebels spent two hours opposite one another in a hotel in Jeddah on Monday.',
    'Envoys of both armies sat down in Jeddah on Monday.',
    'The ministers sat for hours at one table in Jeddah on Monday.',
  ])
    assert.deepEqual(
      rounds(said(s, 'Jeddah')).map(([p, , to]) => [p, to]),
      [['jeddah', '2024-06-10']],
      s,
    )
  for (const s of [
    'The delegations of the army and the rebels stayed in a hotel in Jeddah on Monday.',
    'Men sat down in Jeddah on Monday.',
    'The ministers flew home from Jeddah on Monday.',
  ])
    assert.deepEqual(rounds(said(s, 'Jeddah')), [], s)
})

test('a house where people talk stands in the town of the dateline', () => {
  for (const house of ['Bayan Palace', 'Villa Hall', 'Peace Lodge']) {
    const s = `JEDDAH — The talks at ${house} between the army and the rebels closed on Monday.`
    assert.deepEqual(
      rounds(said(s, 'Jeddah')).map(([p, , to]) => [p, to]),
      [['jeddah', '2024-06-10']],
      s,
    )
  }
  assert.deepEqual(
    rounds(said('JEDDAH — The talks in Juba between the army and the rebels closed on Monday.', 'Juba')).map(
      ([p]) => p,
    ),
    ['juba'],
  )
})

test('a paragraph with its own town and day is a round of its own', () => {
  const main = said('The round between the army and the rebels ended in Jeddah on Monday.', 'Jeddah')
  const ask = (sentence: string): Line => [
    sentence,
    { act: 'REQUEST', by: 'army', to: 'rebels', at: 'Juba', topics: ['ceasefire'] },
    { act: 'REJECT', by: 'rebels', to: 'army', at: 'Juba', topics: ['ceasefire'] },
  ]
  for (const s of [
    'In Juba on 10 May the army asked for a truce, and the rebels refused.',
    'On 10 May in Juba the army asked for a truce, and the rebels refused.',
    'In Juba, its old capital, on 10 May the army asked for a truce and the rebels refused.',
  ])
    assert.deepEqual(
      rounds(main, [''], ask(s)).map(([p, , to]) => [p, to]),
      [
        ['jeddah', '2024-06-10'],
        ['juba', '2024-05-10'],
      ],
      s,
    )
  for (const line of [
    said('In Juba on 10 May the army celebrated.', 'Juba'),
    said('In Juba the army asked for a truce.', 'Juba'),
    ask('Before the round in Juba on 10 May the army asked for a truce, and the rebels refused.'),
  ])
    assert.deepEqual(
      rounds(main, [''], line).map(([p]) => p),
      ['jeddah'],
      line[0],
    )
})

test('a round that lasted some days began as many before its end', () => {
  for (const [s, from] of [
    ['Three days of negotiations between the army and the rebels ended in Jeddah on Monday.', '2024-06-08'],
    ['A two-day summit of the army and the rebels closed in Jeddah on Monday.', '2024-06-09'],
    ['Four days of peace talks between the army and the rebels collapsed in Jeddah on Monday.', '2024-06-07'],
  ] as const)
    assert.deepEqual(rounds(said(s, 'Jeddah')), [['jeddah', from, '2024-06-10']], s)
  assert.deepEqual(
    rounds(said('The summit on Sudan closed in Jeddah on Monday.', 'Jeddah'), [
      'Over two days, from 9 June, the mediators worked on a text.',
    ]),
    [['jeddah', '2024-06-09', '2024-06-10']],
  )
  for (const s of [
    'The talks between the army and the rebels ended in Jeddah on Monday.',
    'The talks between the army and the rebels ended in Jeddah on Monday after three days of shelling.',
    'The round between the army and the rebels ended in Jeddah on Monday, two days late.',
  ])
    assert.deepEqual(rounds(said(s, 'Jeddah')), [['jeddah', null, '2024-06-10']], s)
})

test('who is brought to one table, sits down with another, or sits there for somebody', () => {
  for (const [s, who] of [
    ['In Juba the envoy brought the army and the rebels to one table on Monday.', 'the army and the rebels'],
    [
      'The rebels sat down with ministers of the republic in Juba on Monday for talks.',
      'The rebels and ministers of the republic',
    ],
    [
      "The talks in Juba ended on Monday when Kuku, Sudan's defence minister, and Joda for the rebels left.",
      'Sudan and the rebels',
    ],
    [
      'In Juba, the government team and the front faced each other across a table on Monday.',
      'the government team and the front',
    ],
  ] as const)
    assert.equal(sittersIn(s), who, s)
  for (const s of [
    'The envoy brought bread to the table.',
    'It rained on the rebels and the army.',
    'A cook for the army was late.',
  ])
    assert.equal(sittersIn(s), undefined, s)
  assert.deepEqual(
    rounds(
      said('In Juba, the rebel team and the sides of the army faced each other across a table on Monday.', 'Juba'),
    ),
    [['juba', null, '2024-06-10']],
  )
})

test('a round over the end of a month, one chaired in a paragraph of its own, and one of a day of talks', () => {
  assert.deepEqual(rangeIn('from 28 May to 2 June', '2024-06-12'), ['2024-05-28', '2024-06-02'])
  assert.deepEqual(rangeIn('from 7 to 11 June', '2024-06-12'), ['2024-06-07', '2024-06-11'])
  assert.equal(rangeIn('from 28 June to 2 July', '2024-06-12'), null)
  for (const s of [
    'In Juba on 5 June, under the chairmanship of Mr. Ali Badi, the two signed an accord.',
    'In Juba on 5 June the two signed, after a single day of talks, what nobody had read.',
    'On 5 June in Juba the two met for nine hours of negotiations.',
  ])
    assert.deepEqual(rounds(said(s, 'Juba'))[0], ['juba', null, '2024-06-05'], s)
  for (const s of [
    'In Juba on 5 June, under the eyes of children, the two signed books.',
    'In Juba on 5 June the two rested after a day of rain.',
    'On 5 June in Juba the two married.',
  ])
    assert.ok(!rounds(said(s, 'Juba')).some(([, , to]) => to === '2024-06-05'), s)
})
