// A convoy told step by step over a paragraph: each clause goes on with what the ones before it spoke of. From many wars, with what must be spared.
import assert from 'node:assert/strict'
import test from 'node:test'
import { dayIn } from './aid-thread-days.ts'
import { isNewLoad, kindOf } from './aid-thread-words.ts'
import { besideOf } from './asides.ts'
import { invented } from './invented.ts'

const AID = new Set(['requested', 'approved', 'refused', 'loaded', 'stripped', 'turned-back', 'delivered'])

/** The steps that a paragraph tells, as "step town day figure"; the report is of 28 June 2024. */
function told(towns: string, text: string): readonly string[] {
  const quiet = `Shops were open in ${towns.replace(';', ' and in ')}, people said.`
  const input = invented('2024-06-28', 'Wire', 'SD', [quiet, { act: 'CONSULT', at: towns }], [''], [text])
  return Object.values(besideOf(input).asides)
    .flat()
    .filter((a) => AID.has(a.what))
    .map((a) =>
      [a.what, a.place, a.day?.slice(5), a.amount && `${a.amount.best} ${a.amount.of}`].filter((x) => x).join(' '),
    )
}

function check(towns: string, cases: readonly (readonly [text: string, ...want: string[]])[]): void {
  for (const [text, ...want] of cases) assert.deepEqual(told(towns, text).toSorted(), want.toSorted(), text)
}

test('what a subject stands for in the story of a convoy is told by its head', () => {
  for (const [words, kind] of [
    ['Four of the nine wagons', 'load'],
    ['the other six', 'load'],
    ['Half the load', 'load'],
    ['A second ferry', 'load'],
    ['Permission for five', 'leave'],
    ['The application', 'request'],
    ['Their answer', 'answer'],
    ['The parish', 'receiver'],
    ['The navy', 'other'],
    ['Eleven families', 'other'],
    ['None of the wagons', 'nobody'],
  ] as const)
    assert.equal(kindOf(words), kind, words)
  for (const words of ['A barge of Caritas', 'Ten lorries with flour', 'Another ship from Aden'])
    assert.ok(isNewLoad(words), words)
  for (const words of ['Ten of the lorries', 'The ten lorries', 'Three', 'It']) assert.ok(!isNewLoad(words), words)
})

test('days of the story are counted on from the last one told', () => {
  for (const [words, day] of [
    ['on the 24th without food', '2024-05-24'],
    ['four days later', '2024-05-13'],
    ['the next morning', '2024-05-10'],
    ['that night', '2024-05-09'],
    ['a week later', '2024-05-16'],
    ['on 3 June', '2024-06-03'],
  ] as const)
    assert.equal(dayIn(words, '2024-05-09', '2024-06-28'), day, words)
  for (const words of ['before the 24th', 'the 4th Division', 'due on the 24th', 'in two days', 'on the 9th floor'])
    assert.equal(dayIn(words, '2024-05-09', '2024-06-28'), null, words)
})

test('what is asked for, loaded, stripped, turned back and come goes on by pronouns, definite words and parts of a number', () => {
  check('Huambo', [
    [
      'Passage to Huambo was sought on 4 June and given on the 10th. On the 12th nine lorries were loaded with 80 tonnes.',
      'requested huambo 06-04',
      'approved huambo 06-10',
      'loaded huambo 06-12 9 lorries',
      'loaded huambo 06-12 80 tonnes',
    ],
    [
      'A convoy of 20 lorries for Huambo was cleared on 5 June. They set off on the 7th. At the ferry three were waved back. The other nine got through that evening.',
      'approved huambo 06-05 20 lorries',
      'loaded huambo 06-07',
      'turned-back huambo 3 lorries',
      'delivered huambo 06-07 9 lorries',
    ],
    [
      'Ten trucks of flour for Huambo left on 3 June. On the 5th soldiers at the bridge took the oil. Six trucks arrived on the 6th.',
      'loaded huambo 06-03 10 trucks',
      'stripped huambo 06-05',
      'delivered huambo 06-06 6 trucks',
    ],
    [
      'We asked the army on 6 June for leave to bring tents to Huambo. The reply, which came on the 14th, was no.',
      'requested huambo 06-06',
      'refused huambo 06-14',
    ],
    [
      'Eleven lorries of maize for Huambo were loaded on 8 June. On the 9th guards at a barrier, unmoved by the papers, sent them back.',
      'loaded huambo 06-08 11 lorries',
      'turned-back huambo 06-09',
    ],
  ])
})

test('what is said, planned, feared or denied, and what is another matter, is no step', () => {
  const left = 'loaded huambo 06-03 10 trucks'
  const cases = [
    'They may be turned back at the bridge on the 6th.',
    'None of them arrived.',
    'The hospital was to receive half the load on the 6th.',
    'The governor said that they had arrived on the 5th.',
    'It is feared that soldiers took the flour on the 5th.',
    'The bishop hopes that they will be let in on the 20th.',
    'They reached the checkpoint on the 5th.',
    'The army denied that they had been turned back on the 5th.',
    'The mayor received a letter on the 4th. It arrived open.',
    'The talks were opened on the 9th. They broke up on the 11th and the generals went home.',
    'A convoy of families left the town on the 5th. They arrived on the 6th.',
  ]
  for (const text of cases) check('Huambo', [[`Ten trucks of flour for Huambo left on 3 June. ${text}`, left]])
})

test('another town, carrier or load is another convoy, and a town on the way gets none of what was meant for another', () => {
  check('Bihac;Slunj', [
    [
      'Nine lorries for Bihac set out on 2 June. At Slunj two were sent back and soldiers took 40 sacks.',
      'loaded bihac 06-02 9 lorries',
      'turned-back bihac 2 lorries',
      'stripped bihac 40 sacks',
    ],
    [
      'Nine lorries of flour for Bihac set out on 2 June. They reached Slunj on the 3rd.',
      'loaded bihac 06-02 9 lorries',
    ],
    [
      'Nine lorries of flour for Bihac set out on 2 June. A barge of Caritas was loaded for Slunj on 4 June. It arrived on the 6th.',
      'loaded bihac 06-02 9 lorries',
      'loaded slunj 06-04',
      'delivered slunj 06-06',
    ],
    [
      'Nine lorries of flour for Bihac were turned back at Slunj on 2 June. They set out again on the 5th and got through on the 6th.',
      'turned-back bihac 06-02 9 lorries',
      'loaded bihac 06-05',
      'delivered bihac 06-06',
    ],
    [
      'The flight for Bihac was loaded on 3 June with 9 tonnes of flour. It landed on the 4th.',
      'loaded bihac 06-03 9 tonnes',
    ],
  ])
})
