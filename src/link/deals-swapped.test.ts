// Local deals that hang on one another: what leaves one town for what leaves another, which town is only the model, and which was left.
import assert from 'node:assert/strict'
import test from 'node:test'
import type { Deal } from '../model/index.ts'
import { besideOf } from './asides.ts'
import { linkAll } from './index.ts'
import { invented, type Line } from './invented.ts'

/** The ties that a sentence tells between towns. */
function ties(towns: string, sentence: string): readonly string[] {
  const first = `Shops were open this morning in ${towns.replaceAll(';', ', ')} and the streets were quiet, people said.`
  const input = invented('2024-06-12', 'Wire', 'SD', [first, { act: 'CONSULT', at: towns }], [sentence])
  return Object.values(besideOf(input).asides)
    .flat()
    .filter((a) => a.what === 'tied')
    .map((a) => `${a.place}: ${(a.names ?? []).join(' ')}`)
    .sort()
}

test('what is done in one town only when it is done in another ties the two', () => {
  for (const [towns, want, s] of [
    [
      'Stolac;Konjic',
      ['konjic: stolac', 'stolac: konjic'],
      'Families may leave Stolac only when families leave Konjic.',
    ],
    ['Foah;Madaya', ['foah: madaya', 'madaya: foah'], 'Aid is not let into Madaya until aid enters Foah.'],
    [
      'Kutum;Mellit',
      ['kutum: mellit', 'mellit: kutum'],
      'In exchange for the wounded of Kutum, the army let sixty people out of Mellit.',
    ],
    ['Taiz;Ibb', ['ibb: taiz', 'taiz: ibb'], 'Prisoners held in Taiz were freed in return for those who left Ibb.'],
    ['Bihac;Glina', ['bihac: glina', 'glina: bihac'], 'Refugees left Bihac and Glina at the same time.'],
  ] as const)
    assert.deepEqual(ties(towns, s), want, s)
})

test('what is only proposed, refused, or happens to fall together ties nothing', () => {
  for (const [towns, s] of [
    ['Stolac;Konjic', 'The envoy proposed that families leave Stolac in exchange for those of Konjic.'],
    [
      'Taiz;Ibb',
      'The army refused to let people out of Taiz at the same time as Ibb.'.replace(' as Ibb', '; in Ibb nobody asked'),
    ],
    ['Kutum;Mellit', 'It rained in Kutum and Mellit at the same time.'],
    ['Goma;Sake', 'The road from Goma to Sake opens only when it is dry.'],
  ] as const)
    assert.deepEqual(ties(towns, s), [], s)
})

function deals(...told: readonly (readonly [day: string, ...lines: readonly Line[]])[]): readonly Deal[] {
  const inputs = told.map(([day, ...lines], i) => invented(day, `Paper ${i}`, 'SD', ...lines))
  return linkAll(inputs, []).episodes.filter((e): e is Deal => e.kind === 'deal')
}
const agreed = (town: string, sentence: string): Line => [
  sentence,
  { act: 'AGREE', topics: ['evacuation'], by: 'council', at: town },
]

test('the town whose terms are accepted elsewhere is not the one that accepts them', () => {
  const all = deals(
    ['2024-05-02', agreed('Kutum', 'The council of Kutum agreed to a deal on evacuation.')],
    [
      '2024-06-10',
      ['The elders accepted the terms of Kutum.', { act: 'CONCEDE', topics: ['surrender'], by: 'elders', at: 'Kutum' }],
    ],
  )
  assert.deepEqual(
    all.map((d) => [d.place?.name, d.phases.map((p) => p.name)]),
    [['Kutum', ['agreed']]],
  )
})

test('who left a town left that one, whichever other its sentence names', () => {
  const all = deals(
    ['2024-06-02', agreed('Kutum', 'The council of Kutum agreed to a deal on evacuation.')],
    [
      '2024-06-10',
      [
        'Some 400 people left Kutum and 350 people left Mellit.',
        {
          act: 'RETREAT',
          mode: 'withdraw',
          topics: ['evacuation'],
          by: 'people',
          to: 'Kutum',
          at: 'Mellit',
          words: '400 people left Kutum',
        },
      ],
    ],
  )
  assert.deepEqual(
    all.map((d) => [d.place?.name, d.phases.map((p) => p.name)]),
    [['Kutum', ['agreed', 'carried out']]],
  )
})

test('a town whose own deal is told of is no party, and towns of one side of a swap do not follow each other', () => {
  const all = deals(
    [
      '2024-06-02',
      agreed('Kutum', 'The council of Kutum agreed to a deal on evacuation.'),
      [
        'People may leave Kutum and Kabkabiya only when people leave Mellit.',
        { act: 'AGREE', topics: ['evacuation'], by: 'elders', at: 'Kutum;Kabkabiya;Mellit' },
      ],
    ],
    ['2024-06-12', agreed('Kabkabiya', 'The council of Kabkabiya agreed with Kutum on evacuation under the deal.')],
  )
  const kabkabiya = all.find((d) => d.place?.name === 'Kabkabiya' && d.phases.some((p) => p.name === 'agreed'))
  assert.equal(kabkabiya?.after, null)
  assert.ok(kabkabiya?.parties.every((p) => p.name !== 'Kutum'))
  assert.ok((kabkabiya?.linked.length ?? 0) > 0)
})
