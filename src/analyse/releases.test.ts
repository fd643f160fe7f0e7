// Releases that were seen, and what only sounds like one.
import assert from 'node:assert/strict'
import test from 'node:test'
import { told } from '../../test/stories/materials.ts'
import { invented, type Said } from '../link/invented.ts'
import { releasesView } from './releases.ts'

/** How many releases are seen where a report says a sentence with a claim of one; the claim's words are the whole sentence. */
function seen(sentence: string, more: Partial<Said> = {}): number {
  const said: Said = {
    act: 'RETREAT',
    ...(more.act === undefined ? { mode: 'release' as const } : {}),
    topics: ['detainees'],
    status: 'happened',
    at: 'Nyala',
    when: '2024-05-02',
    ...more,
  }
  return releasesView(told(invented('2024-05-10', 'Wire', 'SD', [sentence, said]))).rows.filter(
    (r) => r.cells.what === 'seen',
  ).length
}

test('who is let go, brought out or handed over is seen; a pardon, goods, papers, a journey and a count are not', () => {
  for (const sentence of [
    'The rebels handed over nine nurses in Nyala.',
    'The president pardoned 40 men and they left the prison of Nyala.',
    'Ambulances carried the wounded out of Nyala.',
    'Two hundred people were released in Nyala with a list in their hands.',
  ])
    assert.equal(seen(sentence), 1, sentence)
  for (const sentence of [
    'The president pardoned 400 inmates in Nyala.',
    'A lorry handed over 300 units of blood in Nyala.',
    'The depot released 40 tonnes of wheat in Nyala.',
    'Released in Nyala on the evening of 2 May.',
    'Carrow, leaving for Nyala, had no comment.',
    'Bulletin 6 gave the number of those let out in Nyala as 12.',
    'What is said at the well is that sixty policemen were set free in Nyala.',
  ])
    assert.equal(seen(sentence), 0, sentence)
})

test('what somebody goes, tries or hopes to get is not seen', () => {
  for (const [sentence, words, n] of [
    ['Elders went to Nyala to get the miners released.', 'the miners released', 0],
    ['The envoy flew in to see the miners freed.', 'the miners freed', 0],
    ['Families paid to have their sons let go in Nyala.', 'their sons let go in Nyala', 0],
    ['Elders saw the miners released in Nyala.', 'the miners released in Nyala', 1],
    ['At the gate were the miners freed on Monday.', 'the miners freed on Monday', 1],
    ['In Nyala the miners were released.', 'the miners were released', 1],
  ] as const)
    assert.equal(seen(sentence, { words }), n, sentence)
})

test('what somebody says at the end of the sentence is alleged by him, and seen; what nobody stands for is not', () => {
  const alleged = { status: 'alleged' } as const
  for (const sentence of [
    'The army freed 60 detainees in Nyala, a monitor who counted them said.',
    'The rebels freed a cameraman in Nyala, the wife of the man said.',
    'Nine drivers were let go in Nyala, an elder told the radio.',
  ])
    assert.equal(seen(sentence, alleged), 1, sentence)
  for (const sentence of [
    'The army is thought to have freed 60 detainees in Nyala.',
    'Nine drivers were let go in Nyala, so they say.',
    'Allegedly the rebels freed a cameraman in Nyala.',
  ])
    assert.equal(seen(sentence, alleged), 0, sentence)
})

test('a swap named by its noun is seen where it is told as made', () => {
  const swap = { act: 'COOPERATE', topics: ['assistance'] } as const
  for (const sentence of [
    'The swap of captives took place at the bridge of Nyala.',
    'An exchange of wounded prisoners was made in Nyala.',
    'The exchange of the bodies went ahead in Nyala.',
  ])
    assert.equal(seen(sentence, swap), 1, sentence)
  for (const sentence of [
    'A swap of captives was discussed in Nyala.',
    'The exchange of views took place in Nyala.',
    'The exchange of captives at Nyala fell through.',
  ])
    assert.equal(seen(sentence, swap), 0, sentence)
})

/** How many promises of release a report tells by a sentence. */
function promised(sentence: string): number {
  const said: Said = {
    act: 'RETREAT',
    mode: 'release',
    topics: ['detainees'],
    status: 'planned',
    by: 'army',
    at: 'Nyala',
  }
  return releasesView(told(invented('2024-05-10', 'Wire', 'SD', [sentence, said]))).rows.filter(
    (r) => r.cells.what === 'promise',
  ).length
}

test('to give somebody his liberty is to let him go; who is named for liberty is not let go', () => {
  for (const sentence of [
    'The army will set at liberty 30 students by 20 May.',
    'The army will restore the miners of Nyala to liberty.',
    'The army will see to the liberation of the three nurses.',
  ])
    assert.equal(promised(sentence), 1, sentence)
  for (const sentence of [
    'The army will fight the Liberation Front in Nyala.',
    'The army will meet the liberation movement in Nyala.',
    'The army will honour liberty and law in Nyala.',
  ])
    assert.equal(promised(sentence), 0, sentence)
})

test('who is ordered away is neither let go nor brought out, and leave to come is no leaving', () => {
  const rows = (sentence: string, said: Omit<Said, 'act'>): number =>
    releasesView(told(invented('2012-11-20', 'Wire', 'CD', [sentence, { act: 'REQUEST', ...said }]))).rows.length
  const order = {
    kind: 'ultimatum',
    mode: 'yield',
    topics: ['evacuation'],
    by: 'rebels',
    to: 'garrison',
    at: 'Goma',
  } as const
  for (const [sentence, said] of [
    ['The rebels told the garrison to leave Goma within 48 hours.', order],
    ['The rebels gave the garrison of Goma until Friday, 23 November, to get out.', order],
    ['The nurses of Goma asked for leave to send in two lorries.', { ...order, kind: 'call', by: 'nurses' }],
  ] as const)
    assert.equal(rows(sentence, said), 0, sentence)
  for (const [sentence, said] of [
    [
      'The rebels told the garrison to free 12 prisoners in Goma by Friday, 23 November.',
      { ...order, topics: ['detainees'] },
    ],
    ['The rebels told the garrison to let the wounded out of Goma by Friday, 23 November.', order],
    ['The nurses of Goma asked the garrison to let the patients leave.', { ...order, kind: 'call', by: 'nurses' }],
  ] as const)
    assert.equal(rows(sentence, said), 1, sentence)
})

test('the places that people are taken out of are no figure of them', () => {
  const figures = (sentence: string, n: string): readonly unknown[] =>
    releasesView(
      told(
        invented('2024-05-10', 'Wire', 'SD', [
          sentence,
          { act: 'RETREAT', mode: 'withdraw', topics: ['evacuation'], at: 'Nyala', when: '2024-05-02', n },
        ]),
      ),
    ).rows.flatMap((r) => r.cells.figures as readonly unknown[])
  for (const [sentence, n] of [
    ['The wounded were taken out of three besieged towns near Nyala.', 'three besieged towns'],
    ['Families were evacuated from six villages near Nyala.', 'six villages'],
    ['Patients were brought out of two camps near Nyala.', 'two camps'],
  ] as const)
    assert.deepEqual(figures(sentence, n), [], sentence)
  for (const [sentence, n] of [
    ['Eighty people were taken out of Nyala.', 'Eighty people'],
    ['Forty patients were brought out of Nyala.', 'Forty patients'],
    ['Six families were evacuated from Nyala.', 'Six families'],
  ] as const)
    assert.equal(figures(sentence, n).length, 1, sentence)
})
