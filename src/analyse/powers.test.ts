import assert from 'node:assert/strict'
import test from 'node:test'
import { told } from '../../test/stories/materials.ts'
import { invented } from '../link/invented.ts'
import { ceasefiresView, footingView, leverageView, tableView } from './index.ts'

const US = 'United States=state/us'
const RUSSIA = 'Russia=state/russia'

const truce = invented('2016-09-10', 'Meridian', 'SY', [
  'The United States and Russia agreed on Saturday on a truce to begin at sunset on Monday, 12 September.',
  { act: 'AGREE', topics: ['ceasefire'], by: `${US};${RUSSIA}`, at: 'country:Syria', when: '2016-09-10' },
])
const accepted = invented('2016-09-11', 'Quay', 'SY', [
  'The Syrian army accepted the truce.',
  { act: 'AGREE', topics: ['ceasefire'], by: 'Syrian army=military/syria', at: 'country:Syria' },
])
const breach = (day: string, outlet: string, says: string): ReturnType<typeof invented> =>
  invented(day, outlet, 'SY', [
    'Jets bombed Talbiseh on 14 September in violation of the truce.',
    {
      act: 'ASSAULT',
      mode: 'aerial',
      topics: ['ceasefire', 'violation', 'attack'],
      status: 'alleged',
      by: 'jets',
      at: 'Talbiseh',
      when: '2016-09-14',
      says,
    },
  ])
const counted = invented('2016-09-15', 'Lakeside', 'SY', [
  'The monitors recorded 23 violations of the truce.',
  {
    act: 'ACCUSE',
    mode: 'allege',
    topics: ['ceasefire', 'violation'],
    by: 'monitors',
    at: 'country:Syria',
    n: '23 violations',
    says: 'monitors',
  },
])
const over = invented('2016-09-19', 'Meridian', 'SY', [
  'The Syrian army declared the truce over.',
  { act: 'CONCEDE', topics: ['ceasefire'], by: 'Syrian army=military/syria', at: 'country:Syria' },
])

test('a ceasefire is declared, accepted, in force and ended, and names who stands for it', () => {
  const m = told(truce, accepted, over)
  const episode = m.story.episodes.find((e) => e.kind === 'ceasefire')
  assert.deepEqual(
    episode?.phases.map((p) => [p.name, p.from, p.to]),
    [
      ['declared', '2016-09-10', '2016-09-12'],
      ['accepted', '2016-09-11', '2016-09-11'],
      ['in force', '2016-09-12', '2016-09-19'],
      ['ended', '2016-09-19', null],
    ],
  )
  const [row] = ceasefiresView(m).rows
  assert.equal(row?.cells.what, 'ended')
  assert.match(String(row?.cells.says), /guarantors: Russia; United States/)
})

test('a violation that one side alleges is not borne out until a second independent source tells it', () => {
  const one = ceasefiresView(told(truce, breach('2016-09-14', 'Talbiseh Page', 'residents')))
  const alone = one.rows.find((r) => r.cells.what === 'violation alleged')
  assert.deepEqual([alone?.cells.sources, alone?.cells.corroborated], [1, false])
  const two = ceasefiresView(
    told(
      truce,
      breach('2016-09-14', 'Talbiseh Page', 'residents'),
      invented('2016-09-15', 'Meridian', 'SY', [
        'Warplanes hit Talbiseh on 14 September and violated the truce, the Observatory said.',
        {
          act: 'ASSAULT',
          mode: 'aerial',
          topics: ['ceasefire', 'violation', 'attack'],
          status: 'alleged',
          by: 'warplanes',
          at: 'Talbiseh',
          when: '2016-09-14',
          says: 'Observatory',
        },
      ]),
    ),
  )
  const borne = two.rows.find((r) => r.cells.what === 'violation alleged')
  assert.deepEqual([borne?.cells.sources, borne?.cells.corroborated], [2, true])
  assert.equal(two.totals.corroborated, 1)
})

test('a count that a second house copies is one row with both, and another counter’s is another', () => {
  const again = (outlet: string, says: string): ReturnType<typeof invented> =>
    invented('2016-09-16', outlet, 'SY', [
      `The ${says} recorded 23 violations of the truce.`,
      { act: 'ACCUSE', mode: 'allege', topics: ['ceasefire', 'violation'], by: says, n: '23 violations', says },
    ])
  const rows = ceasefiresView(told(truce, counted, again('Quay', 'monitors'), again('Harbour', 'army'))).rows
  const counts = rows.filter((r) => r.cells.what === 'count')
  assert.deepEqual(
    counts.map((r) => [r.cells.date, r.citations.map((c) => c.outlet)]),
    [
      ['2016-09-15', ['Lakeside', 'Quay']],
      ['2016-09-16', ['Harbour']],
    ],
  )
})

test('counts stand side by side with who counts, and a day before the breach knows none', () => {
  const m = told(truce, counted, breach('2016-09-14', 'Talbiseh Page', 'residents'))
  const counts = ceasefiresView(m).rows.filter((r) => r.cells.what === 'count')
  assert.deepEqual(
    counts.map((r) => r.cells.says),
    [['23 violations (monitors, in Lakeside, 2016-09-15)']],
  )
  assert.equal(ceasefiresView(m, { asOf: '2016-09-13' }).totals.violations, 0)
})

const round = (day: string): ReturnType<typeof invented> =>
  invented(day, 'Meridian', 'CY', [
    `Talks between the government and the rebels were held in Nicosia under Norwegian mediation (${day}).`,
    { act: 'CONSULT', mode: 'multilateral', topics: ['talks'], by: 'government;rebels', at: 'Nicosia', when: day },
  ])
const word = (day: string, act: 'REJECT' | 'AGREE', by: string): ReturnType<typeof invented> =>
  invented(day, 'Quay', 'CY', [
    `The ${by} ${act === 'REJECT' ? 'refused' : 'accepted'} the release of prisoners at the talks in Nicosia (${day}).`,
    { act, topics: ['detainees'], by, at: 'Nicosia', when: day },
  ])

test('the table has its rounds, who mediates, each party’s last word on each term, and what moved', () => {
  const m = told(
    round('2020-03-02'),
    word('2020-03-03', 'REJECT', 'government'),
    round('2020-04-06'),
    word('2020-04-07', 'AGREE', 'government'),
  )
  const view = tableView(m)
  assert.deepEqual(
    view.rows.map((r) => [r.cells.talks, r.cells.what, r.cells.moved]),
    [
      ['Nicosia', 'round 1', null],
      ['Nicosia', 'round 2', null],
      ['Nicosia', 'detainees', true],
    ],
  )
  assert.match(String(view.rows[0]?.cells.mediators), /Norway/)
  assert.deepEqual(view.rows[2]?.cells.words, ['Cypriot government: accepted (2020-04-07)'])
})

test('the table tells hosts apart from mediators, cites who names them, and says what a word was before', () => {
  const m = told(
    invented(
      '2020-03-02',
      'Meridian',
      'CY',
      [
        'The first round of talks between the government and the rebels ended in Nicosia on Monday.',
        { act: 'CONSULT', mode: 'multilateral', topics: ['talks'], by: 'government;rebels', at: 'Nicosia' },
      ],
      ['Malta hosted the talks and Ann Frost mediated.'],
    ),
    word('2020-03-03', 'REJECT', 'government'),
    round('2020-04-06'),
    word('2020-04-07', 'AGREE', 'government'),
  )
  const [first, , term] = tableView(m).rows
  assert.equal(first?.cells.hosts, 'Malta')
  assert.match(String(first?.cells.mediators), /Ann Frost/)
  assert.doesNotMatch(String(first?.cells.mediators), /Malta/)
  assert.ok(first?.citations.some((c) => c.words === 'Malta hosted the talks and Ann Frost mediated.'))
  assert.deepEqual(term?.cells.changed, ['Cypriot government: refused (2020-03-03) → accepted'])
  assert.equal(term?.citations.length, 2)
})

test('a ceasefire shows every phase with its days, what it covers, and who vouches for it', () => {
  const m = told(
    truce,
    accepted,
    invented('2016-09-13', 'Harbour', 'SY', [
      'The truce applies to the whole of Aleppo province.',
      { act: 'AGREE', topics: ['ceasefire'], status: 'ongoing', words: 'The truce' },
    ]),
  )
  const [row] = ceasefiresView(m).rows
  assert.match(String(row?.cells.phases), /accepted 2016-09-11/)
  assert.match(String(row?.cells.scope), /the whole of Aleppo province/)
  assert.equal(row?.cells.guarantors, 'Russia; United States')
})

test('leverage comes only from words that say it, with who says so and whether it was used', () => {
  const m = told(
    invented('2016-08-27', 'Meridian', 'SY', [
      'Moscow has influence over Damascus through arms, a diplomat said.',
      {
        act: 'LEVERAGE',
        mode: 'over',
        status: 'ongoing',
        topics: ['leverage'],
        by: RUSSIA.replace('Russia', 'Moscow'),
        to: 'Damascus=state/syria',
        says: 'a diplomat',
      },
    ]),
    invented('2016-08-28', 'Quay', 'SY', [
      'Russia met Turkey.',
      { act: 'CONSULT', topics: ['talks'], by: RUSSIA, to: 'Turkey=state/turkey' },
    ]),
  )
  const rows = leverageView(m).rows
  assert.deepEqual(
    rows.map((r) => [r.cells.who, r.cells.over, r.cells.with, r.cells.used]),
    [['Russia', 'Syria', 'arms', 'no use in this record']],
  )
  assert.match(String(rows[0]?.cells.says), /diplomat/)
})

test('a hold over neither side, or over nobody, is none', () => {
  const held = (sentence: string): number =>
    leverageView(
      told(
        invented('2016-08-27', 'Meridian', 'SY', [
          sentence,
          {
            act: 'LEVERAGE',
            mode: 'over',
            status: 'ongoing',
            topics: ['leverage'],
            by: RUSSIA,
            to: 'Damascus=state/syria',
          },
        ]),
      ),
    ).rows.length
  for (const sentence of [
    'Russia has a hold over neither side.',
    'Russia has influence over nobody here.',
    'Moscow has leverage over no party to this war.',
  ])
    assert.equal(held(sentence), 0, sentence)
  for (const sentence of [
    'Russia has a hold over both sides.',
    'Russia has influence over Damascus as nobody else has.',
    'Moscow has leverage over no small part of the army of Damascus.',
  ])
    assert.equal(held(sentence), 1, sentence)
})

test('footing tells one unnamed source, one report copied, and several sources apart', () => {
  const copied =
    'Shells fell on the market of Zabid on Monday and killed nine people, and the road to the port was closed by soldiers for the whole of the day.'
  const line = {
    act: 'ASSAULT',
    mode: 'heavy-weapons',
    topics: ['attack'],
    by: 'soldiers',
    at: 'Zabid',
    when: '2018-07-02',
  } as const
  const m = told(
    invented('2018-07-02', 'Red Sea Wire', 'YE', [copied, line]),
    invented('2018-07-03', 'Gulf Mirror', 'YE', [copied, line]),
    invented('2018-07-04', 'Fjord News', 'YE', [
      'Fighters are leaving Mocha, a source said.',
      {
        act: 'RETREAT',
        mode: 'withdraw',
        status: 'alleged',
        by: 'fighters',
        at: 'Mocha',
        when: '2018-07-04',
        says: 'a source',
      },
    ]),
  )
  const view = footingView(m)
  assert.deepEqual(
    view.rows.map((r) => [r.cells.place, r.cells.footing, r.cells.reports]),
    [
      ['Mocha', 'one unnamed source', 1],
      ['Zabid', 'one report, copied', 2],
    ],
  )
  assert.equal(view.totals['several sources'], 0)
})

test('unnamed voices that a second paper passes on from the first by name are one report, copied', () => {
  const copied =
    'Shells fell on the market of Zabid on Monday and killed nine people, residents said, and the road to the port was closed for the whole of the day.'
  const line = { act: 'ASSAULT', topics: ['attack'], at: 'Zabid', when: '2018-07-02', says: 'residents' } as const
  const footing = (via: readonly string[]): unknown =>
    footingView(
      told(
        invented('2018-07-02', 'Red Sea Wire', 'YE', [copied, line]),
        invented('2018-07-03', 'Gulf Mirror', 'YE', [copied, { ...line, via }]),
      ),
    ).rows[0]?.cells.footing
  assert.equal(footing(['Red Sea Wire']), 'one report, copied')
  assert.equal(footing([]), 'one unnamed source')
})

test('footing takes an army or a council for who it is, puts the gravest first, and leaves out words that say nothing', () => {
  const line = (day: string, sentence: string, act: 'REQUEST' | 'ASSAULT', says: string, words?: string) =>
    invented(day, 'Quay', 'SY', [
      sentence,
      { act, at: 'Talbiseh', says, status: 'alleged', ...(words === undefined ? {} : { words }) },
    ])
  const rows = footingView(
    told(
      line('2016-09-01', 'A diplomat said that talks were asked for in Talbiseh.', 'REQUEST', 'a diplomat'),
      line('2016-09-05', 'Residents said that shells fell on Talbiseh at dawn.', 'ASSAULT', 'residents'),
      line('2016-09-09', 'The army said that mortars hit Talbiseh at noon.', 'ASSAULT', 'the army'),
      line('2016-09-28', 'A nurse in Talbiseh heard of fire.', 'ASSAULT', 'a nurse', 'fire'),
    ),
  ).rows
  assert.deepEqual(
    rows.map((r) => [r.cells.footing, r.cells.what, r.cells.speakers]),
    [
      ['one unnamed source', 'ASSAULT', ['residents (unnamed)']],
      ['one unnamed source', 'REQUEST', ['a diplomat (unnamed)']],
      ['one source', 'ASSAULT', ['the army']],
    ],
  )
})

test('footing knows a speaker by an office or by a name, and calls nobody known who is one of many', () => {
  const footings = (speakers: readonly string[]): unknown[] =>
    speakers.map((says) => {
      const line = { act: 'ASSAULT', at: 'Talbiseh', says, status: 'alleged' } as const
      const report = invented('2016-09-01', 'Quay', 'SY', ['Shells fell on Talbiseh at dawn, it is said.', line])
      return footingView(told(report)).rows[0]?.cells.footing
    })
  assert.deepEqual(
    footings([
      'the Secretary-General',
      "the district's governor",
      'ECOMOG',
      'Ministry of National Guidance',
      'the rebels',
    ]),
    Array(5).fill('one source'),
  )
  assert.deepEqual(
    footings(['a governor', 'one of its envoys', 'somebody from the ministry', 'residents of Malakal', 'officers']),
    Array(5).fill('one unnamed source'),
  )
})

test('two papers that have it from one named speaker are one source, two that each have their own are several', () => {
  const said = (outlet: string, says: string | undefined, words: string): ReturnType<typeof invented> =>
    invented('2018-07-03', outlet, 'YE', [
      words,
      {
        act: 'ASSAULT',
        mode: 'heavy-weapons',
        topics: ['attack'],
        by: 'soldiers',
        at: 'Zabid',
        when: '2018-07-02',
        ...(says === undefined ? {} : { says, status: 'alleged' as const }),
      },
    ])
  const footing = (...papers: readonly ReturnType<typeof invented>[]): unknown => {
    const { rows } = footingView(told(...papers))
    return [rows.length, rows[0]?.cells.footing]
  }
  const one = said('Gulf Mirror', 'Salim Nasser', 'Soldiers shelled the market of Zabid on Monday, Salim Nasser said.')
  const again = said(
    'Fjord News',
    'Salim Nasser',
    'On Monday the market of Zabid was shelled by soldiers, said Salim Nasser.',
  )
  const other = said(
    'Fjord News',
    'Huda Amin',
    'On Monday the market of Zabid was shelled by soldiers, said Huda Amin.',
  )
  const own = said('Fjord News', undefined, 'On Monday soldiers shelled the market of Zabid.')
  assert.deepEqual(footing(one, again), [1, 'one source'])
  assert.deepEqual(footing(one, other), [1, 'several sources'])
  assert.deepEqual(footing(one, own), [1, 'several sources'])
})
