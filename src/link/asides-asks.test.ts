// Asks that are told of as things, answers told as such, and asks that their own sentence says were met: to catch and to spare.
import assert from 'node:assert/strict'
import test from 'node:test'
import type { Commitment } from '../model/index.ts'
import { besideOf } from './asides.ts'
import { askerIn } from './asides-asks.ts'
import { metOn } from './commitments-void.ts'
import { linkAll } from './index.ts'
import { invented, type Line } from './invented.ts'
import type { Aside } from './linked-claim.ts'

const SHOPS: Line = ['Shops were open in Kutum.', { act: 'CONSULT', at: 'Kutum' }]

/** What is asked in words that follow a claim, in a report of Wednesday, 12 June 2024. */
function asked(text: string): Aside | undefined {
  const { asides } = besideOf(invented('2024-06-12', 'Wire', 'SD', SHOPS, [''], [text]))
  return Object.values(asides)
    .flat()
    .find((a) => a.what === 'asked')
}

test('a call that is told of as a thing, with who made it and when', () => {
  for (const [text, by, day] of [
    [
      'Chad welcomed the call made on Monday by the African Union for a pause of ten days.',
      'the African Union',
      '2024-06-10',
    ],
    ['The junta heard of the appeal issued on 3 June by Bishop Bawm for food.', 'Bishop Bawm', '2024-06-03'],
    ['Nobody opposed the request by the mayor to open the bridge.', 'the mayor', null],
  ] as const) {
    const a = asked(text)
    assert.deepEqual([a?.by, a?.day], [by, day], text)
  }
  for (const text of [
    'The nurses heard of it in a call made by phone for a fee.',
    'The appeal court sat by the river for a week.',
    'A call by him to arms was never made.',
  ])
    assert.equal(asked(text), undefined, text)
})

test('what came, told as the answer to a letter', () => {
  for (const [text, by, day, answered] of [
    [
      'The barge of 9 June was the order’s reply to the letter that the nurses had sent it on 20 May.',
      'the nurses',
      '2024-05-20',
      '2024-06-09',
    ],
    [
      'The lorries of 3 June came as an answer to the appeal of the elders of 12 May.',
      'the elders',
      '2024-05-12',
      '2024-06-03',
    ],
    [
      'The flight of 2 June was its response to the request that the mayor had made on 30 May.',
      'the mayor',
      '2024-05-30',
      '2024-06-02',
    ],
  ] as const) {
    const a = asked(text)
    assert.deepEqual([a?.by, a?.day, a?.answered], [by, day, answered], text)
  }
  for (const text of [
    'The barge of 9 June was no reply to the letter that the nurses had sent on 20 May.',
    'The raid of 9 June was the army’s answer to the ambush.',
    'The lorries of 3 June were never the answer to the appeal of the elders of 12 May.',
  ])
    assert.equal(asked(text)?.answered, undefined, text)
})

test('an ask that is known from how long after it something came', () => {
  for (const [text, by, day, answered] of [
    [
      'Delegates of the Red Cross were let into the camp on 9 June, ten days after the elders had asked for it.',
      'the elders',
      '2024-05-30',
      '2024-06-09',
    ],
    [
      'A boat brought the serum on Monday, a week after the nurses had written.',
      'the nurses',
      '2024-06-03',
      '2024-06-10',
    ],
    [
      'On 4 June two lorries of flour came, three days after the appeal of the bishop.',
      'the bishop',
      '2024-06-01',
      '2024-06-04',
    ],
  ] as const) {
    const a = asked(text)
    assert.deepEqual([a?.by, a?.day, a?.answered], [by, day, answered], text)
  }
  for (const text of [
    'No boat came on Monday, a week after the nurses had written.',
    'The bishop fell ill on 4 June, three days after the mayor had asked for bread.',
    'Two lorries will come on 20 June, ten days after the elders asked.',
  ])
    assert.equal(asked(text)?.answered, undefined, text)
})

test('who was asked brings it, as the next sentences tell', () => {
  for (const [text, answered] of [
    ['On 2 June the nurses wrote to the Red Cross for serum. A Red Cross plane flew it in on the 9th.', '2024-06-09'],
    [
      'The elders appealed to Caritas on 20 May for flour. It was hot. Lorries of Caritas arrived on 3 June.',
      '2024-06-03',
    ],
    ['The mayor cabled to Chad on 1 June, asking for boats. Chad sent four on Saturday.', '2024-06-08'],
  ] as const)
    assert.equal(asked(text)?.answered, answered, text)
  for (const text of [
    'On 2 June the nurses wrote to the Red Cross for serum. A Red Cross plane has not come.',
    'The elders appealed to Caritas on 20 May for flour. Caritas promised lorries on 3 June.',
    'The mayor cabled to Chad on 1 June, asking for boats. Egypt sent four on Saturday.',
  ])
    assert.equal(asked(text)?.answered, undefined, text)
})

test('a wire, a radio call or a turn to somebody asks where it says for what', () => {
  for (const [text, by, to] of [
    ['The mayor telegraphed to UNESCO on 28 May, pleading for observers.', 'The mayor', 'UNESCO'],
    ['The council radioed Khartoum on Monday for boats.', 'The council', 'Khartoum'],
    ['Caritas turned to Chad on Monday with a request for tents.', 'Caritas', 'Chad'],
  ] as const) {
    const a = asked(text)
    assert.deepEqual([a?.by, a?.to], [by, to], text)
  }
  for (const text of [
    'The mayor telegraphed to his wife that he was well.',
    'The lorries turned to the north on Monday.',
    'An officer, asked the same, said nothing.',
  ])
    assert.equal(asked(text), undefined, text)
})

test('what came was what had been asked for', () => {
  for (const [text, day] of [
    ['On 4 June a barge brought nine tonnes, among them the serum for which the nurses had asked.', '2024-06-04'],
    ['A convoy reached the camp on Monday with the flour that the elders had requested.', '2024-06-10'],
    ['The sisters’ appeal for blankets has been met.', '2024-06-12'],
  ] as const)
    assert.equal(metOn(text, '2024-06-12'), day, text)
  for (const text of [
    'On 4 June a barge brought nine tonnes, but not the serum for which the nurses had asked.',
    'No convoy reached the camp with the flour that the elders had requested.',
    'The nurses had asked for serum when the barge came.',
  ])
    assert.equal(metOn(text, '2024-06-12'), null, text)
})

test('whoever rejects "it" right behind a call has refused it, however long his name', () => {
  const states = (...told: readonly Line[]): readonly Commitment['state'][] =>
    linkAll([invented('2024-06-12', 'Wire', 'SD', SHOPS, ...told)], []).commitments.map((c) => c.state)
  const call = 'Chad welcomed the call made on Monday by the African Union for a pause of ten days.'
  for (const [text, by] of [
    ['The general staff, through its representative in Geneva, rejected it.', 'The general staff'],
    ['The army council of the north, after a day of debate, turned down the proposal.', 'The army council'],
    ['The Rapid Support Forces, by a letter of two lines, dismissed the call.', 'The Rapid Support Forces'],
  ] as const)
    assert.deepEqual(states([call], [text, { act: 'REJECT', by, at: 'Kutum' }]), ['refused'], text)
  for (const [text, by] of [
    [
      'The general staff, through its representative in Geneva, rejected the reports of a coup in the capital.',
      'The general staff',
    ],
    [
      'The army council of the north, after a day of debate, refused to pay the teachers of Port Sudan.',
      'The army council',
    ],
    [
      'The Rapid Support Forces, by a letter of two lines, dismissed the judge and his three clerks.',
      'The Rapid Support Forces',
    ],
  ] as const)
    assert.deepEqual(states([call], [text, { act: 'REJECT', by, at: 'Kutum' }]), ['no answer in this record'], text)
})

test('who asks is the subject before the words of asking', () => {
  for (const [text, by] of [
    ['Caritas turned to Chad on Monday with a request for tents.', 'Caritas'],
    ['On Friday the elders of Kutum petitioned the army to open the road.', 'the elders of Kutum'],
    ['The women of Loikaw wrote to the bishop for rice.', 'The women of Loikaw'],
  ] as const)
    assert.equal(askerIn(text), by, text)
  for (const text of [
    'It asked the army to open the road.',
    'They never asked the army for bread.',
    'The letter asked the army to open the road.',
  ])
    assert.equal(askerIn(text), undefined, text)
})

test('who is asked does not ask', () => {
  for (const words of [
    'Oman is asked less often for a pause.',
    'The garrison of Bor was asked on Monday for the bodies.',
    'Chad has been asked to open the road.',
  ])
    assert.equal(askerIn(words), undefined, words)
  for (const [words, by] of [
    ['Oman asked the front for a pause.', 'Oman'],
    ['The elders of Bor asked the army for the bodies.', 'The elders of Bor'],
    ['On Monday the mayor asked the army for a pause.', 'the mayor'],
  ] as const)
    assert.ok(askerIn(words)?.startsWith(by), `${words}: ${askerIn(words)}`)
})
