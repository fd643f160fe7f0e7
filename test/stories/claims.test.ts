// Small stories of other wars whose answers come from the claims themselves: the views must show them without words of their own.
import assert from 'node:assert/strict'
import test from 'node:test'
import {
  appealsView,
  ceasefiresView,
  convoysView,
  footingView,
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

test('a finger, a hotel, a law of emergency, a supply line and an attempt are no siege', () => {
  const at = (sentence: string, words?: string): readonly Row[] =>
    siegesView(
      told(
        invented('2022-08-21', 'Indian Ocean Wire', 'SO', [
          sentence,
          {
            act: 'COERCE',
            mode: 'restrict',
            status: 'ongoing',
            topics: ['siege'],
            at: 'Kismayo',
            ...(words === undefined ? {} : { words }),
          },
        ]),
      ),
    ).rows
  for (const spared of [
    'Gunmen cut off the fingers of a teacher in Kismayo.',
    'The siege of the Lido hotel in Kismayo lasted a night.',
    'The president declared a state of siege in Kismayo.',
    'The coalition cut off supply lines at Kismayo.',
    'Troops are trying to encircle Kismayo.',
  ])
    assert.deepEqual(at(spared), [], spared)
  for (const caught of ['The fighters have cut off Kismayo.', 'The siege of Kismayo goes on.', 'Kismayo is encircled.'])
    assert.equal(at(caught).length, 1, caught)
})

test('troops and presidents who leave were not evacuated; buses with families were', () => {
  const left = (sentence: string, by: string): number =>
    releasesView(
      told(
        invented('2020-01-15', 'Gulf of Sidra Wire', 'LY', [
          sentence,
          { act: 'RETREAT', mode: 'withdraw', topics: ['evacuation'], by, at: 'Sirte' },
        ]),
      ),
    ).rows.length
  assert.equal(left('The occupiers left Sirte on Monday.', 'occupiers'), 0)
  assert.equal(left('Israeli troops left Sirte on Monday.', 'Israeli troops'), 0)
  assert.equal(left('Vladimir Putin left Sirte on Monday.', 'Vladimir Putin'), 0)
  assert.equal(left('The last fighters and their families left Sirte in buses.', 'fighters'), 1)
  assert.equal(left('The wounded were taken out of Sirte by soldiers.', 'soldiers'), 1)
  assert.equal(left('Residents left Sirte under a safe passage.', 'Residents'), 1)
})

test('who brokers a ceasefire is its guarantor, not its party', () => {
  const head = (sentence: string, by: string): Row['cells'] | undefined =>
    ceasefiresView(
      told(
        invented('2024-01-06', 'Shan Wire', 'MM', [
          sentence,
          { act: 'AGREE', topics: ['ceasefire'], by, at: 'country:Myanmar', when: '2024-01-04' },
        ]),
      ),
    ).rows[0]?.cells
  const brokered = head('China brokered a truce in Myanmar on 4 January.', 'China=state/china')
  assert.equal(brokered?.parties, '')
  assert.match(String(brokered?.says), /guarantors: China/)
  const party = head('The Arakan Army agreed to a truce in Myanmar on 4 January.', 'Arakan Army')
  assert.match(String(party?.parties), /Arakan Army/)
})

test('of what one named source says, footing shows what was done; of a place that is asked for, all', () => {
  const m = told(
    invented(
      '2023-06-12',
      'Nile Wire',
      'SD',
      [
        'The army shelled the market of Nyala all day.',
        { act: 'ASSAULT', mode: 'heavy-weapons', by: 'army', at: 'Nyala' },
      ],
      [
        'The mayor of Nyala praised the nurses of Nyala again.',
        { act: 'SUPPORT', by: 'mayor', to: 'nurses', at: 'Nyala' },
      ],
    ),
  )
  const acts = (view: View): readonly unknown[] => view.rows.map((r) => r.cells.what)
  assert.deepEqual(acts(footingView(m)), ['ASSAULT heavy-weapons'])
  assert.equal(footingView(m).totals.events, 2)
  assert.deepEqual(acts(footingView(m, { place: 'Nyala' })), ['ASSAULT heavy-weapons', 'SUPPORT'])
})

test('who is only described stands without the place that the row is of, and nothing is asked after the day it is reported', () => {
  const m = told(
    invented('2024-05-17', 'Drina Wire', 'BA', [
      'The council asked the United Nations for flour from 1 June if the road stays shut.',
      {
        act: 'REQUEST',
        kind: 'appeal',
        topics: ['aid'],
        by: 'council',
        to: 'United Nations=body/un',
        at: 'Zepa',
        when: '2024-05-10..2024-06-01',
      },
    ]),
  )
  const { cells } = rowAt(appealsView(m), 'Zepa')
  assert.equal(cells.place, 'Zepa')
  assert.equal(cells.by, 'council')
  assert.equal(cells.made, '2024-05-17')
})

test('the day of a paper that is spoken of is not the day of the asking; the day of a letter is', () => {
  const made = (sentence: string, when: string, words: string): unknown => {
    const report = invented('2022-12-20', 'Sevan Wire', 'AZ', [
      sentence,
      {
        act: 'REQUEST',
        kind: 'call',
        topics: ['access'],
        by: 'Armenia=state/armenia',
        to: 'Russia=state/russia',
        at: 'Lachin',
      },
    ])
    const start = report.report.text.indexOf(words)
    const claims = report.claims.map((c) => ({
      ...c,
      when: { from: when, to: when, basis: 'stated' as const, text: words, span: { start, end: start + words.length } },
    }))
    return appealsView(told({ ...report, claims })).rows[0]?.cells.made
  }
  for (const paper of ['statement', 'agreement', 'ceasefire', 'protocol'])
    assert.equal(
      made(
        `Armenia called on Russia to open the road to Lachin, as the ${paper} of 9 November 2022 obliges it to do.`,
        '2022-11-09',
        '9 November 2022',
      ),
      '2022-12-20',
      paper,
    )
  for (const asked of [
    'In a letter of 9 November 2022 Armenia asked Russia to open the road to Lachin.',
    'On 9 November 2022 Armenia asked Russia to open the road to Lachin.',
    'Armenia asked Russia on 9 November 2022 to open the road to Lachin.',
  ])
    assert.equal(made(asked, '2022-11-09', '9 November 2022'), '2022-11-09', asked)
})
