import assert from 'node:assert/strict'
import test from 'node:test'
import { told } from '../../test/stories/materials.ts'
import { invented } from '../link/invented.ts'
import { alertsOf, appealsView, releasesView, ultimatumsView, watchView } from './index.ts'

const appeal = invented('2024-05-01', 'Nile Wire', 'SD', [
  'The emergency committee of El Fasher appealed to the World Food Programme for food.',
  {
    act: 'REQUEST',
    mode: 'assist',
    kind: 'appeal',
    topics: ['aid'],
    by: 'emergency committee',
    to: 'World Food Programme=body/wfp',
    at: 'El Fasher',
  },
])
const answer = invented('2024-05-20', 'Desert Post', 'SD', [
  'Trucks of the World Food Programme brought food to El Fasher on Monday.',
  {
    act: 'AID',
    topics: ['aid'],
    by: 'World Food Programme=body/wfp',
    at: 'El Fasher',
    n: '14 trucks',
    when: '2024-05-20',
  },
])
const unanswered = invented('2024-05-03', 'Desert Post', 'SD', [
  'Elders in Kutum begged the African Union to send observers.',
  {
    act: 'REQUEST',
    mode: 'assist',
    kind: 'appeal',
    topics: ['access'],
    by: 'elders',
    to: 'African Union=body/au',
    at: 'Kutum',
  },
])

test('an appeal that was answered says after how many days, one that was not says only that the record has no answer', () => {
  const view = appealsView(told(appeal, unanswered, answer))
  assert.deepEqual(
    view.rows.map((r) => [r.cells.place, r.cells.state, r.cells.days, r.cells.answered]),
    [
      ['Kutum', 'no answer in this record', 17, null],
      ['El Fasher', 'answered', 19, '2024-05-20'],
    ],
  )
  assert.equal(view.totals.unanswered, 1)
  assert.match(view.coverage.note, /3 reports by 2 outlets .* No report is not no event/)
})

test('every row cites the words it rests on, with outlet and day', () => {
  const [row] = appealsView(told(appeal)).rows
  assert.deepEqual(
    row?.citations.map((c) => [c.outlet, c.date, c.words]),
    [
      [
        'Nile Wire',
        '2024-05-01',
        'The emergency committee of El Fasher appealed to the World Food Programme for food.',
      ],
    ],
  )
})

test('as of a day before the answer, the appeal has none', () => {
  const view = appealsView(told(appeal, unanswered, answer), { asOf: '2024-05-10' })
  assert.deepEqual(
    view.rows.map((r) => [r.cells.place, r.cells.state, r.cells.days]),
    [
      ['El Fasher', 'no answer in this record', 9],
      ['Kutum', 'no answer in this record', 7],
    ],
  )
  assert.equal(view.coverage.reports, 2)
})

test('a filter by place, by actor and by days leaves only what it asks for', () => {
  const m = told(appeal, unanswered, answer)
  const places = (f: Parameters<typeof appealsView>[1]): unknown[] => appealsView(m, f).rows.map((r) => r.cells.place)
  assert.deepEqual(places({ place: 'kutum' }), ['Kutum'])
  assert.deepEqual(places({ actor: 'body/wfp' }), ['El Fasher'])
  assert.deepEqual(places({ actor: 'african union' }), ['Kutum'])
  assert.deepEqual(places({ from: '2024-05-02' }), ['Kutum'])
  assert.deepEqual(places({ to: '2024-05-01' }), ['El Fasher'])
  assert.deepEqual(places({ place: 'fash' }), [])
})

const ultimatum = invented('2018-06-08', 'Red Sea Wire', 'YE', [
  'The coalition gave the Houthis within 48 hours to leave the port of Hodeidah or face an assault.',
  {
    act: 'THREATEN',
    mode: 'violence',
    kind: 'ultimatum',
    topics: ['ultimatum', 'withdrawal'],
    by: 'Saudi-led coalition=body/saudi-led-coalition',
    to: 'Houthis=group/houthis',
    at: 'Hodeidah',
  },
])
const refusal = invented('2018-06-09', 'Gulf Observer', 'YE', [
  'The Houthis refused to withdraw from Hodeidah.',
  {
    act: 'REJECT',
    mode: 'yield',
    topics: ['withdrawal'],
    by: 'Houthis=group/houthis',
    to: 'Saudi-led coalition=body/saudi-led-coalition',
    at: 'Hodeidah',
  },
])
const later = invented('2018-07-01', 'Gulf Observer', 'YE', [
  'The coalition told the Houthis to leave Zabid by 5 July or be bombed.',
  {
    act: 'THREATEN',
    mode: 'violence',
    kind: 'ultimatum',
    topics: ['ultimatum', 'withdrawal'],
    by: 'Saudi-led coalition=body/saudi-led-coalition',
    to: 'Houthis=group/houthis',
    at: 'Zabid',
  },
])

test('an ultimatum has its deadline as a day, what became of it, and what became of the same party’s last ones', () => {
  const view = ultimatumsView(told(ultimatum, refusal, later))
  assert.deepEqual(
    view.rows.map((r) => [r.cells.place, r.cells.deadline, r.cells.daysLeft, r.cells.outcome]),
    [
      ['Zabid', '2018-07-05', 4, 'no answer in this record'],
      ['Hodeidah', '2018-06-10', -21, 'refused'],
    ],
  )
  assert.deepEqual(view.rows[0]?.cells.lastOnes, ['2018-06-08 Hodeidah: refused'])
  assert.equal(view.totals.running, 1)
})

test('a deadline that passed in silence says only that no outcome is in this record', () => {
  const view = ultimatumsView(told(later), { asOf: '2018-07-20' })
  assert.equal(view.rows[0]?.cells.outcome, 'deadline passed 15 days ago; no outcome in this record')
})

test('a deadline that stands beside the ultimatum is found, and its own words are cited', () => {
  const m = told(
    invented(
      '2016-08-30',
      'Quay',
      'SY',
      ['The people of Moadamiya have until Friday to decide.'],
      [
        'Officers told the committee of Moadamiya to give up the weapons or expect an assault.',
        {
          act: 'THREATEN',
          kind: 'ultimatum',
          topics: ['ultimatum', 'weapons'],
          by: 'officers',
          to: 'committee',
          at: 'Moadamiya',
        },
      ],
    ),
    invented(
      '2016-09-03',
      'Relief',
      'SY',
      ['In Moadamiya a deadline of 72 hours passed on Friday without an attack.'],
      ['Shelling of Moadamiya has been threatened again.', { act: 'THREATEN', topics: ['attack'], at: 'Moadamiya' }],
    ),
  )
  const [row] = ultimatumsView(m).rows
  assert.equal(row?.cells.deadline, '2016-09-02')
  assert.equal(row?.cells.outcome, 'lapsed')
  assert.ok(row?.citations.some((c) => c.words === 'The people of Moadamiya have until Friday to decide.'))
  assert.ok(row?.citations.some((c) => c.words.includes('passed on Friday without an attack')))
})

const promised = invented('2018-12-13', 'Fjord News', 'YE', [
  'The Houthis promised to release 400 prisoners held in Sanaa.',
  {
    act: 'CONCEDE',
    status: 'planned',
    topics: ['detainees'],
    by: 'Houthis=group/houthis',
    at: 'Sanaa',
    n: '400 prisoners',
  },
])
const released = invented('2019-01-30', 'Red Sea Wire', 'YE', [
  'The Houthis freed one prisoner in Sanaa on Wednesday, the Red Cross said.',
  {
    act: 'RETREAT',
    mode: 'release',
    topics: ['detainees'],
    by: 'Houthis=group/houthis',
    at: 'Sanaa',
    n: '1 prisoner',
    when: '2019-01-30',
    says: 'Red Cross',
  },
])

test('a promised release is not a release; one that was seen says who saw it', () => {
  const before = releasesView(told(promised))
  assert.deepEqual(
    before.rows.map((r) => [r.cells.what, r.cells.state]),
    [['promise', 'not seen in this record']],
  )
  const after = releasesView(told(promised, released))
  assert.deepEqual(
    after.rows.map((r) => [r.cells.what, r.cells.state, r.cells.days, r.cells.seenBy]),
    [
      ['promise', 'kept', 48, ['Red Cross']],
      ['seen', 'alleged', null, ['Red Cross']],
    ],
  )
})

test('a release that is denied, or a rumour for which nobody stands, is not seen; an amnesty before its word does not hide it', () => {
  const release = (words: string, more: Readonly<Record<string, string>>): ReturnType<typeof invented> =>
    invented('2024-05-03', 'Desert Post', 'SD', [
      words,
      { act: 'RETREAT', mode: 'release', topics: ['detainees'], by: 'rebels', at: 'Nyala', ...more },
    ])
  const rows = (...said: readonly [string, Readonly<Record<string, string>>]): number =>
    releasesView(told(release(...said))).rows.filter((r) => r.cells.what === 'seen').length
  assert.equal(rows('The rebels had freed the nurses of Nyala.', { status: 'denied', says: 'radio' }), 0)
  assert.equal(rows('The rebels had freed the nurses of Nyala.', { status: 'alleged' }), 0)
  assert.equal(rows('The rebels were to free the nurses of Nyala.', { status: 'planned' }), 0)
  assert.equal(rows('The rebels had freed the nurses of Nyala.', { status: 'alleged', says: 'bishop' }), 1)
  assert.equal(rows('The rebels freed the nurses of Nyala.', {}), 1)
  assert.equal(rows('The rebels handed the nurses of Nyala over to the secret police.', {}), 0)
  assert.equal(rows('The nurses of Nyala were taken by the rebels to another prison.', {}), 0)
  assert.equal(rows('The rebels sent the nurses of Nyala to the military prosecutor.', {}), 0)
  assert.equal(rows('The rebels handed the nurses of Nyala over to the bishop.', {}), 1)
  assert.equal(rows('The nurses of Nyala were brought by the rebels to the hospital.', {}), 1)
  assert.equal(rows('The rebels let go the nurses of Nyala, whom they had taken to a prison.', {}), 1)
  assert.equal(rows('The rebels freed the nurses of Nyala under an amnesty.', {}), 1)
})

test('a promise whose matter stands before "she promised" is one of release; a demand that nobody be let go is none', () => {
  const rows = (words: string, quote: string, act: 'AGREE' | 'REQUEST'): number => {
    const report = invented('2024-05-03', 'Desert Post', 'SD', [
      words,
      {
        act,
        words: quote,
        ...(act === 'REQUEST' ? { kind: 'demand' as const } : {}),
        status: act === 'REQUEST' ? 'happened' : 'planned',
        topics: ['detainees'],
        by: 'deputy minister',
        at: 'Nyala',
      },
    ])
    return releasesView(told(report)).rows.filter((r) => r.cells.what !== 'seen').length
  }
  const promised = 'the deputy minister promised on Monday night'
  assert.equal(rows(`A swap would bring them home, ${promised}.`, promised, 'AGREE'), 1)
  assert.equal(rows(`The pilots would be freed by Friday, ${promised}.`, promised, 'AGREE'), 1)
  assert.equal(rows(`They would be out before the feast and free to go, ${promised}.`, promised, 'AGREE'), 1)
  assert.equal(rows(`They would be fed and clothed, ${promised}.`, promised, 'AGREE'), 0)
  assert.equal(rows(`They would never be exchanged, ${promised}.`, promised, 'AGREE'), 0)
  const kept = 'the deputy minister said the pilots must not be exchanged'
  assert.equal(rows(`${kept}.`, kept, 'REQUEST'), 0)
  const asked = 'the deputy minister said the pilots must be exchanged'
  assert.equal(rows(`${asked}.`, asked, 'REQUEST'), 1)
})

test('a demand for a release is not met by aid that was let in, and people who leave are not their town or bus', () => {
  const demanded = invented('2018-12-01', 'Gulf Wire', 'YE', [
    'The council demanded that the government free its detainees and let aid in.',
    { act: 'REQUEST', kind: 'demand', topics: ['detainees', 'aid'], by: 'council', to: 'government', at: 'Taiz' },
  ])
  const letIn = invented('2018-12-09', 'Gulf Wire', 'YE', [
    'The government allowed aid into Taiz.',
    { act: 'RETREAT', mode: 'access', topics: ['aid', 'access'], by: 'government', at: 'Taiz' },
  ])
  const [row] = releasesView(told(demanded, letIn)).rows
  assert.deepEqual([row?.cells.what, row?.cells.state], ['demand', 'not seen in this record'])
  const left = invented('2018-12-20', 'Gulf Wire', 'YE', [
    'Buses left Taiz with the wounded on Thursday.',
    { act: 'RETREAT', mode: 'withdraw', topics: ['evacuation'], by: 'Buses;Taiz', to: 'wounded', at: 'Taiz' },
  ])
  const seen = releasesView(told(left)).rows[0]
  assert.deepEqual([seen?.cells.what, seen?.cells.by], ['seen', ''])
})

test('captives exchanged are seen as let go; lists that were exchanged free nobody', () => {
  const swapped = (words: string) =>
    releasesView(
      told(
        invented('2018-12-20', 'Gulf Wire', 'YE', [
          words,
          { act: 'COOPERATE', topics: ['detainees'], by: 'elders', at: 'Taiz' },
        ]),
      ),
    ).rows
  assert.equal(swapped('Elders exchanged four prisoners for four in Taiz.')[0]?.cells.what, 'seen')
  assert.deepEqual(swapped('Elders exchanged lists of prisoners in Taiz.'), [])
})

test('an alert comes once, with the same id from run to run, and a later report closes it', () => {
  const open = alertsOf(told(promised), { asOf: '2019-01-10' })
  assert.deepEqual(
    open.map((a) => [a.what, a.since, a.days, a.closed]),
    [['promise not seen', '2018-12-27', 14, null]],
  )
  const closed = alertsOf(told(promised, released), { asOf: '2019-02-10' })
  assert.deepEqual(
    closed.map((a) => [a.id, a.closed]),
    [[open[0]?.id, { date: '2019-01-30', what: 'kept' }]],
  )
  assert.equal(watchView(told(promised, released)).rows.length, 0)
  assert.equal(watchView(told(promised, released), {}, true).rows.length, 1)
})

test('what was answered in time raises no alert', () => {
  assert.deepEqual(alertsOf(told(ultimatum, refusal), { asOf: '2018-09-01' }), [])
  assert.equal(alertsOf(told(appeal), { asOf: '2024-05-10' }).length, 0)
  assert.equal(alertsOf(told(appeal), { asOf: '2024-05-15' }).length, 1)
})
