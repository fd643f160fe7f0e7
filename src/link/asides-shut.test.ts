// Tables of places that are shut in: since when, by whom, how many are inside according to whom, and what they lack.
import assert from 'node:assert/strict'
import test from 'node:test'
import { besideOf } from './asides.ts'
import { invented } from './invented.ts'

/** What the rows of a table under a heading tell, in their order. */
function told(heading: string, ...rows: readonly string[]): readonly string[] {
  const input = invented(
    '2024-06-12',
    'Desk',
    'SD',
    ['Shops were open in Dilling, Rashad and Talodi.', { act: 'CONSULT', at: 'Dilling;Rashad;Talodi' }],
    [''],
    [heading],
    ...rows.flatMap((r) => [[''] as const, [r] as const]),
  )
  return Object.values(besideOf(input).asides)
    .flat()
    .filter((a) => a.what === 'closed' || a.what === 'people' || a.what === 'lacking')
    .map((a) => [a.what, a.place, a.day ?? a.amount?.best, a.by ?? a.says ?? a.names?.join()].join(' '))
}

test('the rows of a table of places that are shut in', () => {
  assert.deepEqual(
    told(
      'Places cut off',
      'Place | People inside | According to | Since | Supplies',
      'Dilling | 15,000 | mayor | 1 May | no water',
      'Dilling | 12,000 | monitors | – | –',
    ),
    [
      'lacking dilling 2024-06-12 water',
      'closed dilling 2024-05-01 held',
      'people dilling 15000 mayor',
      'people dilling 12000 monitors',
    ],
  )
  assert.deepEqual(
    told('Besieged areas', 'Town | Closed by | Since', 'Rashad | the militia | 3 June', 'Talodi | the army | 4 June'),
    ['closed rashad 2024-06-03 the militia', 'closed talodi 2024-06-04 the army'],
  )
  assert.deepEqual(
    told('Overview', 'Location | Besieged people | Source', 'Talodi | 8,000 | UN', 'Rashad | 7,000 | UN'),
    ['people talodi 8000 UN', 'people rashad 7000 UN'],
  )
})

test('tables of something else shut nobody in', () => {
  for (const [heading, ...rows] of [
    ['Schools closed', 'Place | Since | Pupils', 'Dilling | 1 May | 900', 'Rashad | 2 May | 800'],
    ['Prices', 'Town | From | To', 'Dilling | 3 | 9', 'Rashad | 4 | 8'],
    ['Prisoners held', 'Place | Inside | Since', 'Dilling | 150 | 1 May', 'Rashad | 130 | 2 May'],
  ] as const)
    assert.deepEqual(told(heading, ...rows), [], heading)
})
