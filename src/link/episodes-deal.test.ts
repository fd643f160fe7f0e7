// Local deals: what shows one, whose town it is of, and which earlier one it is likened to.
import assert from 'node:assert/strict'
import test from 'node:test'
import type { Deal } from '../model/index.ts'
import { linkAll } from './index.ts'
import { invented, type Said } from './invented.ts'

type Told = readonly [day: string, sentence: string, said: Said]

function dealsOf(country: string, ...all: readonly Told[]): readonly Deal[] {
  const inputs = all.map(([day, sentence, said], i) => invented(day, `Paper ${i}`, country, [sentence, said]))
  return linkAll(inputs, []).episodes.filter((e): e is Deal => e.kind === 'deal')
}

const agreed = (at: string, by: string, topics: Said['topics']): Said => ({
  act: 'AGREE',
  by,
  at,
  ...(topics ? { topics } : {}),
})

/** The town whose deal the second one repeats. */
function afterOf(country: string, first: Told, second: Told): string | null {
  const deals = dealsOf(country, first, second)
  const id = deals.find((d) => d.place?.name === second[2].at)?.after ?? null
  return deals.find((d) => d.id === id)?.place?.name ?? null
}

test('a deal that is likened to one before, by name, repeats its terms', () => {
  for (const [country, first, second] of [
    [
      'SY',
      [
        '2016-08-25',
        'The council of Daraya agreed to a deal to lay down arms.',
        agreed('Daraya', 'council', ['surrender']),
      ],
      [
        '2016-09-20',
        'The committee of Moadamiya accepted an agreement like that of Daraya.',
        agreed('Moadamiya', 'committee', ['access']),
      ],
    ],
    [
      'SD',
      [
        '2025-05-02',
        'The elders of En Nahud signed an agreement on withdrawal.',
        agreed('En Nahud', 'elders', ['withdrawal']),
      ],
      [
        '2025-05-14',
        'The council of El Khuwei accepted the same terms as En Nahud.',
        agreed('El Khuwei', 'council', ['access']),
      ],
    ],
    [
      'MM',
      [
        '2024-01-05',
        'The council of Laukkai agreed to surrender the town.',
        agreed('Laukkai', 'council', ['surrender']),
      ],
      [
        '2024-03-01',
        'The council of Hopang signed a deal on the pattern of Laukkai.',
        agreed('Hopang', 'council', ['access']),
      ],
    ],
  ] as const)
    assert.equal(afterOf(country, first, second), first[2].at, second[1])
})

test('a deal of other terms that names no other town, comes first, or long after, repeats none', () => {
  const daraya: Told = [
    '2016-08-25',
    'The council of Daraya agreed to a deal to lay down arms.',
    agreed('Daraya', 'council', ['surrender']),
  ]
  const later = (day: string, sentence: string, topics: Said['topics']): Told => [
    day,
    sentence,
    agreed('Moadamiya', 'committee', topics),
  ]
  for (const second of [
    later('2016-09-20', 'The committee of Moadamiya accepted an agreement on access for aid.', ['access']),
    later('2016-07-20', 'The committee of Moadamiya accepted an agreement like that of Daraya.', ['access']),
    later('2017-06-20', 'The committee of Moadamiya accepted an agreement like that of Daraya.', ['access']),
    later('2016-09-20', 'The committee of Moadamiya accepted an agreement on access, never like Homs.', ['access']),
  ])
    assert.equal(afterOf('SY', daraya, second), null, second[1])
})

test('two hard terms by the same side are one pattern though nobody says so', () => {
  const terms = ['surrender', 'evacuation'] as const
  assert.equal(
    afterOf(
      'SY',
      [
        '2016-08-25',
        'The army and the council of Daraya agreed on a surrender.',
        agreed('Daraya', 'council;army=military/syria', terms),
      ],
      [
        '2016-10-10',
        'The army and the council of Moadamiya agreed on a surrender.',
        agreed('Moadamiya', 'council;army=military/syria', terms),
      ],
    ),
    'Daraya',
  )
})

test('where people go is no party to a deal, and a long silence ends one', () => {
  const left = (day: string, to: string): Told => [
    day,
    `The last fighters left for ${to}.`,
    { act: 'RETREAT', mode: 'withdraw', topics: ['evacuation'], by: 'fighters', at: to },
  ]
  assert.deepEqual(dealsOf('SY', left('2016-08-26', 'Idlib'), left('2016-08-27', 'Jarablus')), [])
  const again: readonly Told[] = ['2016-03-01', '2016-03-20', '2016-08-01'].map((day) => [
    day,
    'The council of Barzeh signed a local truce on weapons.',
    agreed('Barzeh', 'council', ['weapons']),
  ])
  assert.deepEqual(
    dealsOf('SY', ...again).map((d) => d.phases[0]?.from),
    ['2016-03-01', '2016-08-01'],
  )
})

test('captives let go somewhere carry out the deal of a town only where town or deal is named with them', () => {
  const released = (at: string, sentence: string): boolean =>
    dealsOf(
      'LY',
      [
        '2011-03-05',
        `The elders of ${at} agreed to a deal to lay down arms.`,
        agreed(at, 'elders', ['surrender', 'detainees']),
      ],
      ['2011-03-11', sentence, { act: 'RETREAT', mode: 'release', to: 'captives', at }],
    ).some((d) => d.phases.some((p) => p.name === 'carried out'))
  for (const sentence of [
    'The captives were freed in Zuwara on Friday.',
    'Under the agreement the captives were freed.',
    'Zuwara saw the captives go free.',
  ])
    assert.ok(released('Zuwara', sentence), sentence)
  for (const sentence of [
    'The captives got home on Friday.',
    'The two nurses are free again.',
    'The captives were back with their families.',
  ])
    assert.ok(!released('Zuwara', sentence), sentence)
})

test('a pact, a bargain, and a leaving that is to come under an agreement show a deal; what is over does not', () => {
  const named = (sentence: string, said: Said): readonly string[] =>
    dealsOf('SY', ['2016-08-25', sentence, said]).map((d) => d.phases.map((p) => p.name).join())
  const planned: Said = { act: 'RETREAT', mode: 'withdraw', status: 'planned', by: 'the garrison', at: 'Barzeh' }
  for (const [sentence, said] of [
    ['The rebels in Barzeh agreed to hand over their heavy weapons.', agreed('Barzeh', 'rebels', ['weapons'])],
    ['The gunmen in Barzeh struck a bargain: their arms for an amnesty.', agreed('Barzeh', 'gunmen', ['weapons'])],
    ['The garrison is to leave Barzeh with its rifles under a pact of last week.', planned],
    ['Under terms brokered by the church the garrison will leave Barzeh.', planned],
  ] as const)
    assert.deepEqual(named(sentence, said), ['agreed'], sentence)
  for (const [sentence, said] of [
    ['The rebels in Barzeh agreed that the deal is over.', agreed('Barzeh', 'rebels', ['weapons'])],
    ['The garrison is to leave Barzeh under cover of night.', planned],
    ['The garrison will leave Barzeh when the roads are dry.', planned],
  ] as const)
    assert.deepEqual(named(sentence, said), [], sentence)
})

test('what is done in a town carries out its deal only where it is of the terms, and not by who put them', () => {
  const ARMY = 'Libyan army=military/libya'
  const stages = (topics: Said['topics'], sentence: string, done: Partial<Said>): boolean =>
    dealsOf(
      'LY',
      [
        '2011-03-05',
        'The Libyan army demanded that the rebels in Zuwara give way.',
        { act: 'REQUEST', kind: 'demand', mode: 'yield', topics: topics ?? [], by: ARMY, to: 'rebels', at: 'Zuwara' },
      ],
      ['2011-03-11', sentence, { act: 'RETREAT', mode: 'withdraw', at: 'Zuwara', ...done }],
    ).some((d) => d.phases.some((p) => p.name === 'carried out'))
  for (const [topics, sentence, done] of [
    [['weapons'], 'Gunmen freed a kidnapped doctor in Zuwara.', { mode: 'release', by: 'gunmen', to: 'doctor' }],
    [['weapons'], 'The Red Cross took 40 wounded out of Zuwara.', { by: 'Red Cross=body/icrc', to: 'wounded' }],
    [['surrender'], 'The Libyan army pulled its guns back from Zuwara.', { by: ARMY }],
    [['withdrawal'], 'Thousands of families left Zuwara.', { by: 'families' }],
    [['weapons'], 'The rebels withdrew their delegation from the table in Zuwara.', { by: 'rebels' }],
  ] as const)
    assert.ok(!stages(topics, sentence, done), sentence)
  for (const [topics, sentence, done] of [
    [['weapons'], 'The rebels gave up their rifles in Zuwara.', { mode: 'disarm', by: 'rebels' }],
    [['surrender'], 'The last rebels left Zuwara.', { by: 'rebels' }],
    [['weapons', 'evacuation'], 'Hundreds of families left Zuwara.', { by: 'families' }],
    [['surrender', 'detainees'], 'Forty prisoners were freed in Zuwara.', { mode: 'release', to: 'prisoners' }],
  ] as const)
    assert.ok(stages(topics, sentence, done), sentence)
})

test('who demands an inquiry, an apology or an answer puts no terms to the town', () => {
  const put = (sentence: string): boolean =>
    dealsOf('LB', [
      '2006-08-13',
      sentence,
      { act: 'REQUEST', kind: 'demand', mode: 'yield', topics: ['weapons'], by: 'the premier', at: 'Marjayoun' },
    ]).some((d) => d.phases.some((p) => p.name === 'demanded'))
  for (const sentence of [
    'The premier demanded an inquiry into the weapons lost at Marjayoun.',
    'The premier demands an apology for the raid on Marjayoun.',
    'The premier demanded a full investigation at Marjayoun.',
  ])
    assert.ok(!put(sentence), sentence)
  for (const sentence of [
    'The premier demanded the surrender of Marjayoun.',
    'The premier demands a list of all weapons in Marjayoun.',
    'The premier demanded that Marjayoun hand over its rifles.',
  ])
    assert.ok(put(sentence), sentence)
})

test('an order until a day is put to the town when it is told, and not on its last day', () => {
  const put = (sentence: string, when: string, time: string): string | null | undefined =>
    dealsOf('PH', [
      '2013-09-25',
      sentence,
      { act: 'THREATEN', kind: 'ultimatum', topics: ['ultimatum', 'surrender'], by: 'army', at: 'Isabela', when, time },
    ])[0]?.phases[0]?.from
  for (const time of ['this Saturday', 'Saturday', 'noon on Saturday'])
    assert.equal(put(`The army has given Isabela until ${time} to surrender.`, '2013-09-21', time), '2013-09-25', time)
  for (const time of ['on Saturday', 'on 21 September', 'last Saturday'])
    assert.equal(put(`The army gave Isabela two weeks ${time} to surrender.`, '2013-09-21', time), '2013-09-21', time)
})

test('what something is called, or a last day that is only named, is no deal', () => {
  const stages = (sentence: string, said: Said): number => dealsOf('SS', ['2015-03-02', sentence, said]).length
  for (const sentence of [
    'Half a sack for each house in Bor was an agreement with hunger.',
    'The silence of the guns around Bor is a deal with the rains.',
    'The bread of the priests in Bor was “a pact with winter”.',
  ])
    assert.equal(stages(sentence, agreed('Bor', 'committee', ['surrender'])), 0, sentence)
  for (const sentence of [
    'There was an agreement in Bor to hand over the guns.',
    'The committee of Bor signed an agreement to hand over the guns.',
    'It was a deal by which the fighters of Bor gave up their guns.',
  ])
    assert.equal(stages(sentence, agreed('Bor', 'committee', ['surrender'])), 1, sentence)
  const order: Said = { act: 'THREATEN', by: 'army', to: 'rebels', at: 'Bor', topics: ['ultimatum', 'surrender'] }
  for (const sentence of ['The ultimatum to the rebels in Bor expires.', 'The army’s deadline for Bor ran out.'])
    assert.equal(stages(sentence, order), 0, sentence)
  assert.equal(stages('The army gave the rebels in Bor an ultimatum to hand over their guns.', order), 1)
})
