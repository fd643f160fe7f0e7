// A place its sentence says is shut in since a day, in the words of several wars.
import assert from 'node:assert/strict'
import test from 'node:test'
import { besideOf } from './asides.ts'
import { invented } from './invented.ts'

/** Rings told beside the claims of a report of Wednesday, 12 June 2024, that names a town first. */
function rings(town: string, ...sentences: readonly string[]): readonly string[] {
  const first = `Shops were open this morning in ${town} and the streets were quiet, people said.`
  const said = sentences.map((s) => [s] as const)
  const input = invented('2024-06-12', 'Wire', 'SD', [first, { act: 'CONSULT', at: town }], ...said)
  return Object.values(besideOf(input).asides)
    .flat()
    .filter((a) => a.what === 'closed')
    .map((a) => [a.place, a.day, ...(a.by === undefined ? [] : [a.by])].join(' | '))
}

test('a place is shut in since a day that stands before or behind, by whom the sentence says', () => {
  for (const [town, told, ...sentences] of [
    [
      'Kutum',
      'kutum | 2024-05-14 | groups of the Popular Guard',
      'Since 14 May Kutum, on the flank of the hills, has been cut off by groups of the Popular Guard, who hold the wells.',
    ],
    [
      'Jaffna',
      'jaffna | 2024-06-09 | the navy',
      'Since Sunday the people of the town, through which the railway runs, have been shut in by the navy.',
    ],
    [
      'Goma',
      'goma | 2024-05-04 | the fighters of Colonel Makombe',
      'Goma, on the edge of the lake, has been besieged since 4 May by the fighters of Colonel Makombe.',
    ],
    [
      'Goma',
      'kitcha | 2024-05-04 | the militia',
      'Kitcha, a mining town on the edge of the forest, has been besieged since 4 May by the militia.',
    ],
    ['Bunia', 'bunia | 2024-06-03', 'Since the 3rd the barracks there has been hemmed in.'],
  ] as const)
    assert.deepEqual(rings(town, ...sentences), [told], sentences[0])
})

test('floods, crowds, a hotel, a fear and a condition shut no town in', () => {
  for (const [town, sentence] of [
    ['Goma', 'Goma has been cut off by floods since Sunday.'],
    ['Goma', 'The bank in Goma was closed by its owners from 8 June.'],
    ['Jaffna', 'Jaffna will be closed by government forces from 20 June.'],
    ['Kutum', 'A school in Kutum was shut by the minister since 2 June.'],
    ['Goma', 'The hotel in Goma was surrounded by reporters on Tuesday.'],
    ['Jaffna', 'If the causeway goes, Jaffna will be cut off by the navy from Friday.'],
    ['Bunia', 'Since May we have been told that Bunia would be besieged by the militia.'],
    ['Goma', 'Mataka, a colonel of the old guard, was surrounded on 4 June by his own men.'],
    ['Kutum', 'It is false that Kutum has been surrounded since May.'],
  ] as const)
    assert.deepEqual(rings(town, sentence), [], sentence)
})

/** Rings told under the name of a town, in a report of Wednesday, 12 June 2024. */
function ringsUnder(town: string, sentence: string): readonly string[] {
  const input = invented('2024-06-12', 'Wire', 'SD', [town, { act: 'CONSULT', at: town }], [''], [sentence])
  return Object.values(besideOf(input).asides)
    .flat()
    .filter((a) => a.what === 'closed')
    .map((a) => [a.place, a.day, ...(a.by === undefined ? [] : [a.by])].join(' | '))
}

test('under the name of a town, "Closed by the army from 2 June" tells of it', () => {
  for (const [town, told, sentence] of [
    ['Jaffna', 'jaffna | 2024-06-02 | government forces', 'Closed by government forces from 2 June.'],
    ['Kutum', 'kutum | 2024-05-30 | the rebels', 'Sealed by the rebels since 30 May.'],
    ['Goma', 'goma | 2024-06-08 | soldiers of the brigade', 'Shut by soldiers of the brigade from 8 June.'],
  ] as const)
    assert.deepEqual(ringsUnder(town, sentence), [told], sentence)
  for (const sentence of [
    'Closed by the owners from 2 June.',
    'Closed for repairs from 2 June.',
    'Closed by government forces from 20 June.',
  ])
    assert.deepEqual(ringsUnder('Jaffna', sentence), [], sentence)
})
