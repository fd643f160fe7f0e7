// Small stories of other wars, told in a few reports, and what the views must show of each.
import assert from 'node:assert/strict'
import test from 'node:test'
import {
  appealsView,
  ceasefiresView,
  convoysView,
  patternsView,
  type Row,
  releasesView,
  siegesView,
  ultimatumsView,
  type View,
} from '../../src/analyse/index.ts'
import { invented, type Line } from '../../src/link/invented.ts'
import { told } from './materials.ts'

function rowAt(view: View, place: string): Row {
  const row = view.rows.find((r) => r.cells.place === place)
  assert.ok(row, `${view.name} has no row for ${place}`)
  return row
}

const siege = (town: string, sentence: string, when?: string): Line => [
  sentence,
  {
    act: 'COERCE',
    mode: 'restrict',
    status: 'ongoing',
    topics: ['siege'],
    by: 'rebels',
    to: town,
    at: town,
    ...(when ? { when } : {}),
  },
]

test('Bosnia: a convoy was asked for, approved, stripped and delivered short, and what has no day of its own was on the day it came', () => {
  const m = told(
    invented(
      '1993-07-20',
      'Drina Relief',
      'BA',
      [
        'The convoy to Gorazde had been requested on 2 July.',
        { act: 'REQUEST', kind: 'appeal', topics: ['aid'], at: 'Gorazde' },
      ],
      ['The army approved it on 14 July.'],
      ['On 18 July a convoy of 20 trucks reached Gorazde.'],
      ['At the bridge soldiers took surgical kits off the trucks.'],
      ['They delivered food for 9,000 people in Gorazde.'],
    ),
  )
  const { cells } = rowAt(convoysView(m), 'Gorazde')
  assert.match(String(cells.requested), /1993-07-02/)
  assert.match(String(cells.approved), /1993-07-14/)
  assert.match(String(cells.stripped), /1993-07-18/)
  assert.match(String(cells.delivered), /1993-07-18: .*20 trucks.*9,000 people/)
  assert.deepEqual(cells['turned-back'], [])
})

test('Sudan: a ring that is broken and closes again is one siege; who lists the place since when stands beside it', () => {
  const m = told(
    invented(
      '2024-04-02',
      'Nile Wire',
      'SD',
      siege('Babanusa', 'Rebels besiege Babanusa since 1 April.', '2024-04-01'),
    ),
    invented('2024-05-04', 'Nile Wire', 'SD', [
      'The army broke the siege of Babanusa on 3 May.',
      { act: 'RETREAT', mode: 'withdraw', topics: ['siege'], by: 'army', at: 'Babanusa', when: '2024-05-03' },
    ]),
    invented(
      '2024-05-21',
      'Nile Wire',
      'SD',
      siege('Babanusa', 'Rebels closed the siege of Babanusa again on 20 May.', '2024-05-20'),
    ),
    invented(
      '2024-06-02',
      'Desert Post',
      'SD',
      siege('Babanusa', 'Babanusa is under siege.'),
      ['The United Nations listed Babanusa as besieged on 1 June.'],
      ['The council says that 60,000 people live in Babanusa; the rebels say 12,000.'],
    ),
  )
  const { rows } = siegesView(m, { place: 'Babanusa' })
  assert.equal(rows.length, 1)
  assert.equal(rows[0]?.cells.since, '2024-04-01')
  assert.match(String(rows[0]?.cells.now), /^closed since 2024-05-20/)
  assert.deepEqual(rows[0]?.cells.listed, ['United Nations: besieged from 2024-06-01'])
  assert.match(String(rows[0]?.cells.figures), /60,000 people \(The council.*12,000 people \(the rebels/)
})

test('Colombia: a promised release of which nothing was seen by its day is not seen, though others go free', () => {
  const m = told(
    invented('2023-11-02', 'Andes News', 'CO', [
      'On Wednesday the guerrilla in Arauca promised to free 12 hostages by 9 November.',
      { act: 'CONCEDE', status: 'planned', topics: ['detainees'], by: 'guerrilla', at: 'Arauca', n: '12 hostages' },
    ]),
    invented('2023-11-20', 'Llanos Radio', 'CO', [
      'None of the 12 hostages in Arauca has been released.',
      { act: 'REJECT', topics: ['detainees'], at: 'Arauca', n: '12 hostages' },
    ]),
  )
  const { cells, citations } = rowAt(releasesView(m), 'Arauca')
  assert.deepEqual([cells.what, cells.date, cells.state], ['promise', '2023-11-01', 'not seen in this record'])
  assert.ok(citations.some((c) => c.words.startsWith('None of the 12 hostages')))
})

test('Ukraine: a surrender that was only rumoured is called a rumour, and its denial is shown', () => {
  const m = told(
    invented('2022-04-12', 'Azov Agency', 'UA', [
      'The garrison of Izium has signed a surrender deal, according to reports that could not be confirmed.',
      {
        act: 'SUPPORT',
        topics: ['surrender'],
        by: 'garrison',
        at: 'Izium',
        words: 'The garrison of Izium has signed a surrender deal',
      },
    ]),
    invented('2022-04-13', 'Donets Notes', 'UA', [
      'The report that Izium surrendered is false.',
      { act: 'REJECT', by: 'mayor', at: 'Izium' },
    ]),
  )
  const { cells } = rowAt(patternsView(m), 'Izium')
  assert.deepEqual(cells.stage, ['rumoured 2022-04-12', 'denied 2022-04-13'])
})

test('Yemen: an ultimatum has the day it was given, and another report tells that the town accepted', () => {
  const m = told(
    invented(
      '2018-06-06',
      'Red Sea Wire',
      'YE',
      [
        'The army has given Bajil until Friday, 8 June, to hand over its weapons, elders said.',
        { act: 'CONSULT', at: 'Bajil', by: 'elders' },
      ],
      [
        'The ultimatum was delivered on Monday.',
        {
          act: 'REQUEST',
          kind: 'ultimatum',
          topics: ['ultimatum'],
          by: 'army',
          to: 'elders',
          at: 'Bajil',
          when: '2018-06-04',
        },
      ],
    ),
    invented('2018-06-10', 'Gulf Observer', 'YE', [
      'Bajil accepted on 8 June, on the day of the deadline.',
      { act: 'CONSULT', at: 'Bajil' },
    ]),
  )
  const { cells } = rowAt(ultimatumsView(m), 'Bajil')
  assert.deepEqual([cells.made, cells.deadline, cells.outcome], ['2018-06-04', '2018-06-08', 'accepted'])
})

test('Sri Lanka: three who count differently stand side by side, with whom the ceasefire leaves out and when it ended', () => {
  const m = told(
    invented('2002-02-23', 'Colombo Wire', 'LK', [
      'A ceasefire in Sri Lanka came into force on Saturday, 23 February.',
      { act: 'RETREAT', mode: 'ceasefire', topics: ['ceasefire'], at: 'country:Sri Lanka', when: '2002-02-23' },
    ]),
    invented(
      '2002-03-02',
      'Monitoring Notes',
      'LK',
      [
        'The ceasefire in Sri Lanka held for a week.',
        { act: 'RETREAT', mode: 'ceasefire', topics: ['ceasefire'], at: 'country:Sri Lanka' },
      ],
      ['The monitoring mission recorded nine violations.'],
      ['The army counted 31. The Tigers counted 44 violations by the army.'],
      ['The ceasefire excludes the Karuna Faction.'],
    ),
    invented('2002-04-12', 'Colombo Wire', 'LK', [
      'The ceasefire in Sri Lanka ended on 10 April.',
      { act: 'CONSULT', at: 'country:Sri Lanka', topics: ['ceasefire'] },
    ]),
  )
  const view = ceasefiresView(m)
  const counts = view.rows.filter((r) => r.cells.what === 'count').map((r) => String(r.cells.says))
  assert.equal(counts.length, 3)
  for (const want of [/^nine violations \(monitoring mission/, /^31 violations \(army/, /^44 violations \(Tigers/])
    assert.ok(
      counts.some((c) => want.test(c)),
      `${want}: ${counts.join('; ')}`,
    )
  const [truce] = view.rows
  assert.deepEqual([truce?.cells.what, truce?.cells.date], ['ended', '2002-04-10'])
  assert.match(String(truce?.cells.says), /not covered: Karuna faction/)
})

test('Ethiopia: an appeal that no claim tells is shown, with whom it asks and that there is no answer', () => {
  const m = told(
    invented(
      '2021-07-03',
      'Highland Post',
      'ET',
      ['The hospital of Axum stands without power.', { act: 'CONSULT', at: 'Axum' }],
      ['On 1 July the doctors of Axum wrote to the World Health Organization for oxygen.'],
    ),
  )
  const { cells } = rowAt(appealsView(m), 'Axum')
  assert.deepEqual(
    [cells.made, cells.by, cells.to, cells.state],
    ['2021-07-01', 'doctors of Axum', 'World Health Organization', 'no answer in this record'],
  )
})
