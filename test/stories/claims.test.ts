// Small stories of other wars whose answers come from the claims themselves: the views must show them without words of their own.
import assert from 'node:assert/strict'
import test from 'node:test'
import {
  ceasefiresView,
  convoysView,
  type Row,
  releasesView,
  siegesView,
  tableView,
  type View,
} from '../../src/analyse/index.ts'
import { invented } from '../../src/link/invented.ts'
import { told } from './materials.ts'

function rowAt(view: View, place: string): Row {
  const row = view.rows.find((r) => r.cells.place === place)
  assert.ok(row, `${view.name} has no row for ${place}`)
  return row
}

test('Sri Lanka: people who are cut off are a siege of the place that is named, and its figure', () => {
  const m = told(
    invented('2009-02-03', 'Jaffna Wire', 'LK', [
      'The authorities in Vanni say that 250,000 people are cut off.',
      {
        act: 'COERCE',
        mode: 'restrict',
        status: 'ongoing',
        topics: ['siege'],
        to: 'people',
        at: 'Vanni',
        n: '250,000 people',
        says: 'the authorities in Vanni',
        words: '250,000 people are cut off',
      },
    ]),
  )
  const { cells } = rowAt(siegesView(m), 'Vanni')
  assert.match(String(cells.now), /^closed/)
  assert.match(String(cells.figures), /250,000/)
})

test('Ukraine: the last way in is closed, and later the town is taken', () => {
  const m = told(
    invented('2022-03-04', 'Azov Wire', 'UA', [
      'Russian troops closed the last road into Mariupol on 2 March.',
      { act: 'COERCE', mode: 'restrict', topics: ['access'], by: 'Russian troops', at: 'Mariupol', when: '2022-03-02' },
    ]),
    invented('2022-05-21', 'Azov Wire', 'UA', [
      'Russian troops are in full control of Mariupol since 20 May.',
      {
        act: 'ASSAULT',
        topics: ['territory'],
        by: 'Russian troops',
        to: 'Mariupol',
        at: 'Mariupol',
        when: '2022-05-20',
      },
    ]),
  )
  const { cells } = rowAt(siegesView(m), 'Mariupol')
  assert.equal(cells.since, '2022-03-02')
  assert.equal(cells.now, 'fallen since 2022-05-20')
  const spared = told(
    invented('2022-03-04', 'Azov Wire', 'UA', [
      'Police closed the road into Odesa for a race.',
      { act: 'COERCE', mode: 'restrict', topics: ['access'], by: 'Police', at: 'Odesa' },
    ]),
  )
  assert.deepEqual(siegesView(spared).rows, [])
})

test('Colombia: who says that captives will go home promises it; who is asked to let them go does not', () => {
  const m = told(
    invented('2014-11-20', 'Bogotá Wire', 'CO', [
      'The guerrillas said they would free the general.',
      {
        act: 'RETREAT',
        mode: 'release',
        status: 'planned',
        topics: ['detainees'],
        by: 'guerrillas',
        at: 'Quibdó',
        words: 'they would free the general',
      },
    ]),
    invented('2014-11-20', 'Cauca Post', 'CO', [
      'The bishop demanded that the guerrillas would free the soldiers of Corinto.',
      {
        act: 'RETREAT',
        mode: 'release',
        status: 'planned',
        topics: ['detainees'],
        by: 'guerrillas',
        at: 'Corinto',
        words: 'the guerrillas would free the soldiers',
      },
    ]),
  )
  const promises = releasesView(m).rows.filter((r) => r.cells.what === 'promise')
  assert.deepEqual(
    promises.map((r) => r.cells.place),
    ['Quibdó'],
  )
})

test('Sudan: aid that is sent towards a town is loaded, not delivered', () => {
  const line = (sentence: string): ReturnType<typeof invented> =>
    invented('2024-11-20', 'Nile Wire', 'SD', [
      sentence,
      { act: 'AID', topics: ['aid'], by: 'agency', at: 'Zamzam', when: '2024-11-18', n: '20 trucks' },
    ])
  const sent = rowAt(convoysView(told(line('The agency sent 20 trucks of food towards Zamzam.'))), 'Zamzam').cells
  assert.deepEqual([(sent.loaded as string[]).length, (sent.delivered as string[]).length], [1, 0])
  const came = rowAt(convoysView(told(line('The agency brought 20 trucks of food to Zamzam.'))), 'Zamzam').cells
  assert.deepEqual([(came.loaded as string[]).length, (came.delivered as string[]).length], [0, 1])
})

test('Armenia and Azerbaijan: a ceasefire between two states is theirs, and who is accused of breaking it is shown', () => {
  const m = told(
    invented(
      '2022-09-16',
      'Sevan Wire',
      'AM',
      [
        'A ceasefire between Armenia and Azerbaijan came into force on 14 September.',
        {
          act: 'AGREE',
          topics: ['ceasefire'],
          by: 'Armenia=state/armenia;Azerbaijan=state/azerbaijan',
          at: 'country:Armenia',
          when: '2022-09-14',
        },
      ],
      [
        'Armenia accused Azerbaijan of breaking it on 15 September.',
        {
          act: 'ACCUSE',
          mode: 'allege',
          by: 'Armenia=state/armenia',
          to: 'Azerbaijan=state/azerbaijan',
          says: 'Armenia',
          at: 'country:Armenia',
          when: '2022-09-15',
        },
      ],
    ),
  )
  const [head, breach] = ceasefiresView(m).rows
  assert.equal(head?.cells.parties, 'Armenia; Azerbaijan')
  assert.equal(head?.cells.alleged, '')
  assert.deepEqual([breach?.cells.what, breach?.cells.alleged], ['violation alleged', 'Azerbaijan'])
})

test('Myanmar: a party that was neither asked nor spoke at the table is not shown as silent', () => {
  const m = told(
    invented(
      '2016-09-03',
      'Irrawaddy Wire',
      'MM',
      [
        'Talks between the army, the Karen and the Kachin were held in Naypyidaw on 2 September.',
        {
          act: 'CONSULT',
          topics: ['talks'],
          by: 'Myanmar army;Karen National Union;Kachin Independence Army',
          at: 'Naypyidaw',
          when: '2016-09-02',
        },
      ],
      [
        'The Karen National Union asked the Myanmar army at the talks to withdraw.',
        {
          act: 'REQUEST',
          kind: 'demand',
          mode: 'yield',
          topics: ['withdrawal'],
          by: 'Karen National Union',
          to: 'Myanmar army',
          at: 'Naypyidaw',
          when: '2016-09-02',
        },
      ],
    ),
  )
  const term = tableView(m).rows.find((r) => r.cells.what === 'withdrawal')
  assert.ok(term)
  assert.match(String(term.cells.words), /Karen National Union: proposed/)
  assert.doesNotMatch(String(term.cells.words), /Kachin/)
})
