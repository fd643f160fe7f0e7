// Rounds of talks told without a word for talks, in sentences from many wars: who sat, where, and from when to when.
import assert from 'node:assert/strict'
import test from 'node:test'
import { besideOf } from './asides.ts'
import { tableIn } from './asides-sat.ts'
import { rangeIn } from './asides-talks.ts'
import { invented, type Line } from './invented.ts'
import { mediatorsNamed } from './mediation.ts'

test('sides that somebody brings together, receives or goes between sit at a table', () => {
  for (const [s, by] of [
    ['Norway had brought the government and the front together in Oslo on 3 May.', 'the government and the front'],
    [
      'Three days of rain brought the army, the front and the elders to one hotel.',
      'the army, the front and the elders',
    ],
    ['On 3 and 4 May she received the two sides in Vienna, on separate floors.', undefined],
    [
      'The bishop sat down between two men from the movement and four from the council.',
      'two men from the movement and four from the council',
    ],
    [
      'Two men from the town hall and three elders of the valley sat on mats under a tree.',
      'Two men from the town hall and three elders of the valley',
    ],
    ['The forum, which Ann Frost of Ghana chaired from 4 to 11 May, filled the hall.', undefined],
    ['The pair met on Thursday and again on Friday.', undefined],
    [
      'The government of Chad and the armed opposition negotiated from 2 to 9 May.',
      'The government of Chad and the armed opposition',
    ],
    ['A truce hammered out in Jeddah by two envoys was to begin at noon.', undefined],
  ] as const)
    assert.deepEqual(tableIn(s), by === undefined ? {} : { by }, s)
  for (const s of [
    'Norway would bring the government and the front together in Oslo.',
    'Nobody brought the government and the front together.',
    'She brought bread and milk to the children.',
    'The two sides exchanged fire in Vienna on 3 May.',
    'The road between the town and the river was shut.',
    'The men of the valley and their sons sat at home.',
    'He offered to mediate between the two sides.',
  ])
    assert.equal(tableIn(s), null, s)
})

/** Town, first and last day of the rounds on a report of Wednesday, 12 June 2024. */
function rounds(title: string, ...lines: readonly Line[]): readonly string[] {
  const given = invented('2024-06-12', 'Wire', 'SD', ...lines)
  const found = Object.values(besideOf({ ...given, report: { ...given.report, title } }).asides)
    .flat()
    .filter((a) => a.what === 'talks')
  return [...new Set(found.map((a) => `${a.place} ${a.made ?? '-'} ${a.day}`))]
}
const said = (sentence: string, at: string): Line => [sentence, { act: 'AGREE', by: 'army', to: 'rebels', at }]

test('such a round has a town and days, from its sentence, its paragraph or the title', () => {
  for (const [title, s, at, round] of [
    [
      '',
      'Norway had brought the army and the rebels together in Jeddah on 3 June.',
      'Jeddah',
      'jeddah 2024-06-03 2024-06-03',
    ],
    [
      '',
      'Ann Frost had mediated between their delegations in Jeddah since 5 June.',
      'Jeddah',
      'jeddah 2024-06-05 2024-06-12',
    ],
    [
      'Three days in Jeddah',
      'From 3 to 5 June Ann Frost kept them there, and all signed.',
      'Jeddah',
      'jeddah 2024-06-03 2024-06-05',
    ],
    ['', 'The pair met in Jeddah on 3 June and again on 5 June.', 'Jeddah', 'jeddah 2024-06-03 2024-06-05'],
  ] as const)
    assert.deepEqual(rounds(title, [`The war in Jeddah is old.`], said(s, at)), [round], s)
  assert.deepEqual(
    rounds(
      '',
      said('Norway had brought both sides together in Jeddah on 3 June.', 'Jeddah'),
      said('On Friday she declared the round at an end.', 'Jeddah'),
    ),
    ['jeddah 2024-06-03 2024-06-07'],
  )
  for (const s of [
    'Norway had brought the army and the rebels together in Jeddah.',
    'Norway hopes to bring the army and the rebels together in Jeddah on 3 July.',
    'The army and the rebels met no resistance in Jeddah on 3 June.',
  ])
    assert.deepEqual(rounds('', said(s, 'Jeddah')), [], s)
})

test('days of a round, whichever way they are written', () => {
  for (const [s, range] of [
    ['from May 15 to May 16', ['2024-05-15', '2024-05-16']],
    ['on the 6th and 7th of May', ['2024-05-06', '2024-05-07']],
    ['from the evening of 19 May into the small hours of the 20th', ['2024-05-19', '2024-05-20']],
    ['from May 28 to June 2', ['2024-05-28', '2024-06-02']],
  ] as const)
    assert.deepEqual(rangeIn(s, '2024-06-12'), range, s)
  for (const s of ['May 15', 'the 6th brigade and the 7th of the line', 'on 19 May in the 20th district'])
    assert.equal(rangeIn(s, '2024-06-12'), null, s)
})

test('whoever brings sides together or sits in the chair mediates', () => {
  for (const [s, names] of [
    ['Ann Frost had brought the government and the front together for talks.', ['Ann Frost']],
    ['The two were brought together by Ann Frost at the talks.', ['Ann Frost']],
    [
      'At the conference Ann Frost for the Union and Tom Hill for the League were in the chair.',
      ['Ann Frost', 'Tom Hill'],
    ],
    ['From 3 to 5 June President Ann Frost, the mediator, kept them there.', ['President Ann Frost']],
    ['The forum met, which Ann Frost of Ghana chaired from 4 May.', ['Ann Frost']],
  ] as const)
    assert.deepEqual(mediatorsNamed(s).toSorted(), names.toSorted(), s)
  for (const s of [
    'Ann Frost had brought a cake to the talks.',
    'Ann Frost would have brought the two sides together for talks.',
    'Ann Frost for the Union was late for the meeting.',
  ])
    assert.deepEqual(mediatorsNamed(s), [], s)
})
