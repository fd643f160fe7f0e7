// Terms that go from town to town: whose they were, to whom they are put, who takes them; with what is to be spared.
import assert from 'node:assert/strict'
import test from 'node:test'
import { besideOf } from './asides.ts'
import { carriedNames, likenessOf } from './carried-terms.ts'
import { linkAll } from './index.ts'
import { invented } from './invented.ts'
import type { Aside } from './linked-claim.ts'

/** Asides of a report of Wednesday, 12 June 2024, with a claim that names no town. */
function asides(text: string): readonly Aside[] {
  const first = 'Shops were open this morning and the streets were quiet, people said.'
  const input = invented('2024-06-12', 'Wire', 'SD', [first, { act: 'CONSULT' }], [''], [text])
  return Object.values(besideOf(input).asides)
    .flat()
    .filter((a) => a.what === 'handed' || a.what === 'accepted')
}

test('the words that say whose terms they were', () => {
  for (const [text, model] of [
    ['Kutum was offered the terms of Mellit.', 'Mellit'],
    ['The chief was told that he could have the Mellit terms.', 'Mellit'],
    ['What had been good enough for Puerto Rico was good enough for them.', 'Puerto Rico'],
    ['What the elders of Gossi accepted was read out in the market.', 'Gossi'],
    ['The same again, word for word, with Ambo crossed out.', 'Ambo'],
    ['They were offered the same, line for line, as at Lamno.', 'Lamno'],
  ] as const)
    assert.equal(likenessOf(text)?.model, model, text)
  for (const text of [
    'The very same sheet was brought to the platoon.',
    'Its formula has been offered since to the next village.',
    'The same nine lines were laid before both sides.',
  ])
    assert.equal(likenessOf(text)?.model, null, text)
  for (const text of [
    'The terms of the loan were published.',
    'The price of bread in Kutum is the same as in March.',
    'The conditions of detention are harsh.',
    'Its text was read by the minister.',
  ])
    assert.equal(likenessOf(text), null, text)
})

test('towns that no gazetteer knows, from which and to which terms go', () => {
  const names = (...sentences: readonly string[]): readonly string[] => carriedNames(sentences).toSorted()
  assert.deepEqual(names('So Bako do Sul was offered the terms of Ambo.'), ['Ambo', 'Bako do Sul'])
  assert.deepEqual(names('Then Doma.', 'The same page was brought to the post.'), ['Doma'])
  assert.deepEqual(names('On 28 May a sheikh carried the six points of Jowhar to Mahaday.'), ['Jowhar', 'Mahaday'])
  assert.deepEqual(names('Then Doma.', 'The page was blank.'), [])
  assert.deepEqual(names('In Doma, the school is open.', 'Nobody signed the register.'), [])
  assert.deepEqual(names('The terms of reference were sent to Doma.'), [])
})

test('whose terms are put to whom, and who takes them when', () => {
  for (const [text, ...want] of [
    [
      'The traders of Doma, led by their imam, signed a page on 2 June. Tulu asked for the terms of Doma, was given them, and signed on 9 June.',
      'accepted doma 2024-06-02',
      'accepted tulu 2024-06-09 doma',
    ],
    [
      'In Doma the commander of the post signed on 28 May. Next came Tulu. The same sheet, with another name on it, was brought there on 3 June; they argued until the 5th and agreed on the 6th.',
      'accepted doma 2024-05-28',
      'handed tulu 2024-06-03 doma',
      'accepted tulu 2024-06-06 doma',
    ],
    [
      'On 5 June a captain told the chief of Tulu that the terms of Doma now applied to him as well.',
      'handed tulu 2024-06-05 doma',
      'handed doma',
    ],
    [
      'On 28 May a sheikh carried the six points of Doma to Tulu. The notables of Tulu agreed the same evening.',
      'handed tulu 2024-05-28 doma',
      'accepted tulu 2024-05-28 doma',
      'handed doma',
    ],
    [
      'The mayor of Doma signed the paper on 4 June, and Tulu followed on the 9th. The same sheet is now read in Bako.',
      'accepted doma 2024-06-04',
      'accepted tulu 2024-06-09 doma',
      'handed bako 2024-06-12 tulu',
    ],
  ] as const) {
    const told = asides(text).map((a) => [a.what, a.place, a.day, ...(a.names ?? [])].filter(Boolean).join(' '))
    assert.deepEqual([...new Set(told)].toSorted(), [...want].toSorted(), text)
  }
  for (const text of [
    'Word went round that Tulu had signed the terms of Doma on 3 June.',
    'Tulu would never accept the terms of Doma.',
    'Whether Tulu will be offered the terms of Doma nobody can say.',
    'Somebody in Bako has written that Tulu took the terms of Doma on 3 June.',
  ])
    assert.deepEqual(asides(text), [], text)
})

test('a town that is said to have got the terms of another comes after it', () => {
  const deals = (...reports: readonly (readonly [day: string, text: string])[]): readonly string[] => {
    const { episodes } = linkAll(
      reports.map(([day, text]) => invented(day, 'Wire', 'SD', ['Shops were open.', { act: 'CONSULT' }], [''], [text])),
      [],
    )
    const found = episodes.filter((e) => e.kind === 'deal')
    const nameOf = (id: string | null): string => found.find((d) => d.id === id)?.place?.name ?? ''
    return found.map(
      (d) => `${d.place?.name} ${d.phases.map((p) => `${p.name} ${p.from}`).join()} < ${nameOf(d.after)}`,
    )
  }
  assert.deepEqual(
    deals(
      ['2024-06-03', 'The elders of Doma signed the paper on 2 June.'],
      ['2024-06-12', 'Tulu, offered the terms of Doma, signed on 9 June.'],
    ),
    ['Doma agreed 2024-06-02 < ', 'Tulu agreed 2024-06-09 < Doma'],
  )
  // That the terms were those of Doma is known; on which day it got them is not.
  assert.deepEqual(deals(['2024-06-12', 'Tulu, offered the terms of Doma, signed on 9 June.']), [
    'Doma demanded null < ',
    'Tulu agreed 2024-06-09 < Doma',
  ])
  assert.deepEqual(deals(['2024-06-12', 'Tulu, offered terms, signed nothing on 9 June.']), [])
})
