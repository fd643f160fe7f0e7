import assert from 'node:assert/strict'
import test from 'node:test'
import { told } from '../../test/stories/materials.ts'
import { invented } from '../link/invented.ts'
import { convoysView, footingView, patternsView, siegesView } from './index.ts'

const ARMY = 'army=military/syria'

const ring = invented('2016-02-10', 'Meridian', 'SY', [
  'The army has besieged Madaya since July 2015.',
  {
    act: 'COERCE',
    mode: 'restrict',
    status: 'ongoing',
    topics: ['siege'],
    by: ARMY,
    to: 'Madaya',
    at: 'Madaya',
    when: '2015-07-01..2016-02-10',
  },
])
const figures = invented(
  '2016-02-12',
  'Lakeside',
  'SY',
  [
    'The army goes on besieging Madaya.',
    { act: 'COERCE', mode: 'restrict', status: 'ongoing', topics: ['siege'], by: ARMY, to: 'Madaya', at: 'Madaya' },
  ],
  [''],
  ['Estimates of how many people are left in Madaya differ.'],
  ['The United Nations speaks of 20,000.'],
  ['The local council has counted 40,000.'],
)
const convoy = invented('2016-03-01', 'Quay', 'SY', [
  'A convoy of 31 trucks brought food to Madaya on Tuesday.',
  { act: 'AID', topics: ['aid'], by: 'Red Crescent=ngo/sarc', at: 'Madaya', n: '31 trucks', when: '2016-03-01' },
])
const fall = invented('2016-04-20', 'Meridian', 'SY', [
  'The army took full control of Madaya on Wednesday.',
  { act: 'ASSAULT', topics: ['territory'], by: ARMY, at: 'Madaya', when: '2016-04-20' },
])

test('a siege says by whom, since when, according to whom, and gives each figure with its source', () => {
  const [row] = siegesView(told(ring, figures)).rows
  assert.equal(row?.cells.place, 'Madaya')
  assert.equal(row?.cells.since, '2015-07-01')
  assert.equal(row?.cells.now, 'closed since 2015-07-01')
  assert.deepEqual(row?.cells.accordingTo, ['Meridian', 'Lakeside'])
  assert.deepEqual(row?.cells.figures, [
    '20,000 people (The United Nations, in Lakeside, 2016-02-12)',
    '40,000 people (The local council, in Lakeside, 2016-02-12)',
  ])
  assert.ok(row?.citations.some((c) => c.words === 'The local council has counted 40,000.'))
})

test('a convoy let in eases a siege and does not end it; the fall of the town does', () => {
  const eased = siegesView(told(ring, figures, convoy)).rows[0]
  assert.equal(eased?.cells.now, 'easing since 2016-03-01')
  assert.deepEqual(eased?.cells.lifelines, ['food partial (2016-03-01)'])
  const fallen = siegesView(told(ring, figures, convoy, fall))
  assert.equal(fallen.rows[0]?.cells.now, 'fallen since 2016-04-20')
  assert.deepEqual(fallen.totals, { sieges: 1, over: 1 })
})

test('as of a day before the convoy the siege is closed, and the figures are those of then', () => {
  const [row] = siegesView(told(ring, figures, convoy, fall), { asOf: '2016-02-11' }).rows
  assert.equal(row?.cells.now, 'closed since 2015-07-01')
  assert.deepEqual(row?.cells.figures, [])
})

test('a count of besieged places besieges none of them', () => {
  const m = told(
    invented('2016-08-18', 'Lakeside', 'SY', [
      'Not a single convoy had reached any of the eighteen besieged areas.',
      {
        act: 'COERCE',
        mode: 'restrict',
        status: 'ongoing',
        topics: ['siege'],
        to: 'besieged areas',
        at: 'Aleppo',
        words: 'besieged areas',
      },
    ]),
  )
  assert.deepEqual(siegesView(m).rows, [])
})

test('an authority that lists a place, and then does not, is told with both days', () => {
  const m = told(
    ring,
    invented('2016-03-01', 'Lakeside', 'SY', [
      'The United Nations listed Madaya as besieged.',
      {
        act: 'COERCE',
        mode: 'restrict',
        status: 'ongoing',
        topics: ['siege'],
        to: 'Madaya',
        at: 'Madaya',
        says: 'United Nations',
      },
    ]),
    invented('2016-05-01', 'Lakeside', 'SY', [
      'The United Nations no longer lists Madaya as besieged.',
      {
        act: 'COERCE',
        mode: 'restrict',
        status: 'ongoing',
        topics: ['siege'],
        to: 'Madaya',
        at: 'Madaya',
        says: 'United Nations',
      },
    ]),
  )
  assert.deepEqual(siegesView(m).rows[0]?.cells.listed, ['United Nations: besieged from 2016-03-01 until 2016-05-01'])
})

const chain = [
  invented('2024-06-01', 'Nile Wire', 'SD', [
    'Doctors in El Obeid asked the government for medicine.',
    {
      act: 'REQUEST',
      mode: 'assist',
      kind: 'appeal',
      topics: ['aid'],
      by: 'doctors',
      to: 'government=government/sudan',
      at: 'El Obeid',
    },
  ]),
  invented('2024-06-05', 'Nile Wire', 'SD', [
    'The government approved the convoy for El Obeid.',
    { act: 'CONCEDE', topics: ['aid', 'access'], by: 'government=government/sudan', at: 'El Obeid' },
  ]),
  invented('2024-06-09', 'Desert Post', 'SD', [
    'Soldiers removed medicines from the trucks at the edge of El Obeid.',
    { act: 'COERCE', mode: 'withhold', topics: ['aid'], by: 'soldiers', at: 'El Obeid' },
  ]),
  invented('2024-06-10', 'Desert Post', 'SD', [
    'The convoy reached El Obeid with 12 trucks.',
    { act: 'AID', topics: ['aid'], at: 'El Obeid', n: '12 trucks' },
  ]),
]

test('a convoy is followed from the asking to the handing out, with what was taken off', () => {
  const view = convoysView(told(...chain))
  const [row] = view.rows
  assert.deepEqual(
    ['requested', 'approved', 'stripped', 'delivered'].map(
      (k) => (row?.cells[k] as readonly string[] | undefined)?.length,
    ),
    [1, 1, 1, 1],
  )
  assert.match(String(row?.cells.delivered), /^2024-06-10: 12 trucks/)
  assert.equal(view.totals.stripped, 1)
})

test('what was approved is not what was delivered', () => {
  const view = convoysView(told(...chain.slice(0, 2)))
  assert.deepEqual([view.totals.approved, view.totals.delivered], [1, 0])
})

test('a convoy that did not come is none that came', () => {
  const m = told(
    invented('2024-06-10', 'Desert Post', 'SD', [
      'No food has reached El Obeid.',
      { act: 'AID', topics: ['aid'], at: 'El Obeid' },
    ]),
    invented('2024-06-11', 'Nile Wire', 'SD', [
      'The army kept convoys from reaching El Obeid.',
      { act: 'AID', topics: ['aid'], at: 'El Obeid' },
    ]),
    invented('2024-06-12', 'Nile Wire', 'SD', [
      'The convoy will reach El Obeid on Friday.',
      { act: 'AID', status: 'planned', topics: ['aid'], at: 'El Obeid' },
    ]),
  )
  assert.equal(convoysView(m).rows.length, 0)
})

const first = invented('2016-08-25', 'Meridian', 'SY', [
  'Rebels and the government agreed to the surrender of weapons and the evacuation of Daraya.',
  {
    act: 'AGREE',
    topics: ['surrender', 'weapons', 'evacuation'],
    by: 'rebels;government=government/syria',
    at: 'Daraya',
  },
])
const second = invented('2016-08-30', 'Quay', 'SY', [
  'Officers told Moadamiya to hand over its weapons by Friday or expect what Daraya got.',
  {
    act: 'THREATEN',
    kind: 'ultimatum',
    topics: ['ultimatum', 'weapons'],
    by: 'officers',
    to: 'Moadamiya',
    at: 'Moadamiya',
  },
])
const swap = invented('2016-09-25', 'Meridian', 'SY', [
  'The agreement ties Zabadani to Foah: what is given to one must be given in exchange to the other.',
  { act: 'AGREE', topics: ['evacuation'], by: 'towns', at: 'Zabadani;Foah' },
])

test('a town that got the terms of another says after which and how many days later', () => {
  const view = patternsView(told(first, second))
  const row = view.rows.find((r) => r.cells.place === 'Moadamiya')
  assert.deepEqual([row?.cells.after, row?.cells.daysLater, row?.cells.stage], ['Daraya', 5, ['demanded 2016-08-30']])
  assert.equal(view.totals.repeats, 1)
})

test('a town that is only said to be tied is one row, however often it is said, and names each other town once', () => {
  const tie = (day: string): ReturnType<typeof invented> =>
    invented(
      day,
      'Sahel Wire',
      'SD',
      ['The council met in Mellit.', { act: 'CONSULT', topics: ['talks'], by: 'council', at: 'Mellit' }],
      ['Kutum is tied to Mellit, the council said.', { act: 'CONSULT', topics: ['talks'], by: 'council', at: 'Kutum' }],
    )
  const rows = patternsView(told(tie('2024-01-10'), tie('2024-06-10'))).rows
  assert.equal(rows.length, 2)
  for (const place of rows.map((r) => r.cells.place))
    assert.equal(rows.filter((r) => r.cells.place === place).length, 1, String(place))
  for (const r of rows) {
    const tied = r.cells.tiedTo as readonly string[]
    assert.equal(new Set(tied).size, tied.length)
  }
})

test('deals that are tied name each other', () => {
  const rows = patternsView(told(swap)).rows
  assert.deepEqual(rows.map((r) => [r.cells.place, r.cells.tiedTo]).sort(), [
    ['Foah', ['Zabadani']],
    ['Zabadani', ['Foah']],
  ])
})

test('a filter by place keeps a town whose terms came from the place asked for', () => {
  assert.deepEqual(
    patternsView(told(first, second, swap), { place: 'Daraya' }).rows.map((r) => r.cells.place),
    ['Daraya', 'Moadamiya'],
  )
})

test('who did what happened only by the word of those who accuse him stands apart from those who did it', () => {
  const struck = (status: 'alleged' | 'happened', says?: string): readonly string[] => {
    const raid = { act: 'ASSAULT', mode: 'aerial', at: 'Goma', when: '2024-06-10', to: 'market' } as const
    const day = invented(
      '2024-06-12',
      'Wire',
      'CD',
      ['The market of Goma was bombed on Monday.', raid],
      [
        'The army bombed the market of Goma on Monday.',
        { ...raid, status, by: 'army=military/congo-kinshasa', ...(says ? { says } : {}) },
      ],
    )
    return footingView(told(day)).rows.map((r) => [r.cells.status, r.cells.who, r.cells.alleged].join(' | '))
  }
  assert.deepEqual(struck('alleged', 'Colonel Bora'), [
    'happened |  | Armed Forces of the Democratic Republic of the Congo',
  ])
  assert.deepEqual(struck('happened'), ['happened | Armed Forces of the Democratic Republic of the Congo | '])
  assert.deepEqual(struck('happened', 'Colonel Bora'), [
    'happened | Armed Forces of the Democratic Republic of the Congo | ',
  ])
})
