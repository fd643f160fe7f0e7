// Asks told of again when what was asked for has come, in the words of several wars.
import assert from 'node:assert/strict'
import test from 'node:test'
import { besideOf } from './asides.ts'
import { invented } from './invented.ts'

/** Asks told beside the claims of a report of Wednesday, 12 June 2024: who, whom, on which day, and when it came. */
function asks(...sentences: readonly string[]): readonly string[] {
  const said = sentences.map((s) => [s] as const)
  const input = invented(
    '2024-06-12',
    'Wire',
    'SD',
    ['Shops were open in Kutum.', { act: 'CONSULT', at: 'Kutum' }],
    ...said,
  )
  return Object.values(besideOf(input).asides)
    .flat()
    .filter((a) => a.what === 'asked' && a.answered !== undefined)
    .map((a) => [a.by, a.to ?? '-', a.day, a.answered].join(' | '))
}

test('what came is told with who had asked whom for it, and when', () => {
  for (const [told, ...sentences] of [
    [
      'the nurses of the camp | the Red Cross | 2024-05-04 | 2024-06-05',
      'The serum for which the nurses of the camp wrote to the Red Cross on 4 May arrived by mule on 5 June.',
    ],
    [
      'its doctors | - | 2024-05-09 | 2024-05-17',
      'A Red Cross lorry reached the hospital on 17 May with the plasma that its doctors had asked for on 9 May.',
    ],
    [
      'the monks | Caritas | 2024-05-20 | 2024-06-06',
      'The tents that the monks requested from Caritas on 20 May came on 6 June.',
    ],
    [
      'the wives | Kamara | 2024-05-15 | 2024-06-10',
      'On Monday the navy let go the nine fishermen whose wives had petitioned Kamara on 15 May.',
    ],
    [
      'the surgeons | - | 2024-05-12 | 2024-05-31',
      'The agency delivered forty cylinders to the clinic on 31 May.',
      'It was for oxygen that the surgeons had written on 12 May.',
    ],
    [
      'the doctors | UNICEF | 2024-06-02 | 2024-06-06',
      'Four days after they wrote, the doctors received 200 kits from UNICEF, on 6 June.',
    ],
    [
      'its mayor | - | 2024-05-20 | 2024-06-05',
      'Sixteen days after its mayor had asked for it, flour reached the town on 5 June.',
    ],
    [
      'Abdi | the king | 2024-05-04 | 2024-06-03',
      'The minister arrived in Harar on 3 June, as Abdi had asked the king on 4 May that he should.',
    ],
  ] as const)
    assert.deepEqual(asks(...sentences), [told], sentences[0])
})

test('who was there, on a day that is told, is what was asked for', () => {
  assert.deepEqual(
    asks('On 2 June the doctors wrote to Halo Trust Sudan for a team.', "HTS's car was there on the 9th, with a dog."),
    ['the doctors | Halo Trust Sudan | 2024-06-02 | 2024-06-09'],
  )
})

test('what was turned back, is awaited or nobody had asked for answers nothing', () => {
  for (const sentence of [
    'The flour for which the monks asked Caritas on 2 May was turned back on 9 May.',
    'The paper for which the mothers wrote on 4 May has not come.',
    'The soldiers who had asked for leave on 4 May arrived on 5 June.',
    'The lorries that the army had stopped on 4 May arrived on 5 June.',
    'The serum for which the nurses wrote on 4 May would arrive on 15 June, they were told.',
  ])
    assert.deepEqual(asks(sentence), [], sentence)
})
