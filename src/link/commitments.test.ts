import assert from 'node:assert/strict'
import test from 'node:test'
import type { Commitment } from '../model/index.ts'
import { type LinkInput, linkAll } from './index.ts'
import { invented, type Line, type Said } from './invented.ts'

function made(...inputs: readonly LinkInput[]): readonly Commitment[] {
  return linkAll(inputs, []).commitments
}
const wire = (day: string, ...lines: readonly Line[]): LinkInput => invented(day, 'Wire', 'SD', ...lines)
const post = (day: string, ...lines: readonly Line[]): LinkInput => invented(day, 'Post', 'SD', ...lines)
const steps = (c: Commitment | undefined): readonly string[] => (c?.steps ?? []).map((s) => s.what)

const RSF = 'RSF=group/rsf'
const AU = 'African Union=body/au'
const ask = (sentence: string, more: Partial<Said> = {}): Line => [
  sentence,
  {
    act: 'REQUEST',
    mode: 'change',
    kind: 'demand',
    topics: ['withdrawal'],
    by: AU,
    to: RSF,
    at: 'El Geneina',
    ...more,
  },
]
const demand = wire('2024-03-01', ask('The African Union demanded that the RSF withdraw from El Geneina.'))

test('the same demand told again is repeated, not made anew', () => {
  const all = made(
    demand,
    post('2024-03-12', ask('The African Union again demanded that the RSF withdraw from El Geneina.')),
  )
  assert.deepEqual(
    all.map((c) => [c.kind, c.made, steps(c)]),
    [['demand', '2024-03-01', ['made', 'repeated']]],
  )
})

test('the same words months later, or to another party, or of another town, are another demand', () => {
  const other = (day: string, more: Partial<Said>, town = 'El Geneina'): LinkInput =>
    post(day, ask(`The African Union demanded a withdrawal from ${town} by the fighters.`, { ...more, at: town }))
  assert.equal(made(demand, other('2024-07-01', {})).length, 2)
  assert.equal(made(demand, other('2024-03-03', { to: 'army=military/sudan' })).length, 2)
  assert.equal(made(demand, other('2024-03-03', {}, 'Nyala')).length, 2)
})

test('a yes that is only said of those who were asked, planned or denied is none', () => {
  for (const [status, sentence] of [
    ['alleged', 'Word reached Adre that the RSF had accepted a withdrawal from El Geneina.'],
    ['planned', 'The RSF is to accept a withdrawal from El Geneina.'],
    ['denied', 'The RSF denied that it had accepted a withdrawal from El Geneina.'],
  ] as const) {
    const yes = post('2024-03-05', [
      sentence,
      { act: 'AGREE', status, topics: ['withdrawal'], by: RSF, to: AU, at: 'El Geneina' },
    ])
    assert.notEqual(made(demand, yes)[0]?.state, 'accepted', sentence)
  }
})

test('what the addressee says later answers it: refused, accepted, in part', () => {
  const says = (act: 'REJECT' | 'AGREE', sentence: string): LinkInput =>
    post('2024-03-05', [sentence, { act, topics: ['withdrawal'], by: RSF, to: AU, at: 'El Geneina' }])
  assert.equal(made(demand, says('REJECT', 'The RSF refused to withdraw from El Geneina.'))[0]?.state, 'refused')
  assert.equal(made(demand, says('AGREE', 'The RSF accepted a withdrawal from El Geneina.'))[0]?.state, 'accepted')
  assert.equal(
    made(demand, says('AGREE', 'The RSF accepted in part the withdrawal from El Geneina.'))[0]?.state,
    'partly',
  )
})

test('silence is no refusal, nor is a denial, nor what somebody else says', () => {
  const rest: readonly LinkInput[] = [
    post('2024-03-05', [
      'The RSF did not answer the demand to withdraw from El Geneina.',
      { act: 'REJECT', topics: ['withdrawal'], by: RSF, to: AU, at: 'El Geneina' },
    ]),
    post('2024-03-06', [
      'The RSF denied that it was in El Geneina.',
      { act: 'REJECT', topics: ['withdrawal'], by: RSF, at: 'El Geneina' },
    ]),
    post('2024-03-07', [
      'The army refused to withdraw from El Geneina.',
      { act: 'REJECT', topics: ['withdrawal'], by: 'army=military/sudan', at: 'El Geneina' },
    ]),
    post('2024-03-08', [
      'The RSF would refuse to withdraw from El Geneina if asked.',
      { act: 'REJECT', status: 'hypothetical', topics: ['withdrawal'], by: RSF, at: 'El Geneina' },
    ]),
  ]
  for (const one of rest) assert.equal(made(demand, one)[0]?.state, 'no answer in this record', one.report.text)
})

test('“It was refused” answers what stands just before it in the same report', () => {
  const [c] = made(
    wire(
      '2024-04-01',
      [
        'The council of El Geneina asked for a month.',
        { act: 'REQUEST', kind: 'call', by: 'council', at: 'El Geneina' },
      ],
      ['It was refused.', { act: 'REJECT', mode: 'change', at: 'El Geneina' }],
    ),
  )
  assert.deepEqual(steps(c), ['made', 'refused'])
})

test('whom nobody told of brought out is no answer of those who were called on; who names himself is, and so is what a plain appeal got', () => {
  const asked = (kind: 'call' | 'appeal'): LinkInput =>
    wire('2024-05-01', [
      'The commander asked the governors to get them all out of El Fasher.',
      {
        act: 'REQUEST',
        mode: 'assist',
        kind,
        topics: ['evacuation'],
        by: 'commander',
        to: 'governors',
        at: 'El Fasher',
      },
    ])
  const out = (by: Partial<Said>): LinkInput =>
    post('2024-05-09', [
      'Ninety women were evacuated from El Fasher on 9 May.',
      {
        act: 'RETREAT',
        mode: 'withdraw',
        topics: ['evacuation'],
        to: 'women',
        at: 'El Fasher',
        when: '2024-05-09',
        ...by,
      },
    ])
  const state = (...reports: readonly LinkInput[]): string | undefined => linkAll(reports, []).commitments[0]?.state
  assert.equal(state(asked('call'), out({})), 'no answer in this record')
  assert.equal(state(asked('call'), out({ by: 'governors' })), 'answered')
  assert.equal(state(asked('appeal'), out({})), 'answered')
})

test('what is demanded as a report is issued was answered by nothing before it; what had been demanded may have been', () => {
  const report = (words: string) =>
    wire(
      '2024-04-05',
      [words, { act: 'REQUEST', kind: 'demand', topics: ['detainees'], by: 'council', to: 'RSF', at: 'El Geneina' }],
      [
        'Two captives were freed on 1 April.',
        { act: 'RETREAT', mode: 'release', topics: ['detainees'], at: 'El Geneina', when: '2024-04-01' },
      ],
    )
  const [now] = made(report('The council of El Geneina demands the release of all captives.'))
  assert.equal(now?.state, 'no answer in this record')
  const [then] = made(report('The council of El Geneina had demanded the release of all captives.'))
  assert.notEqual(then?.state, 'no answer in this record')
})

test('what was done before it was asked answers nothing', () => {
  const before = post('2024-02-20', [
    'The RSF withdrew from El Geneina.',
    { act: 'RETREAT', mode: 'withdraw', topics: ['withdrawal'], by: RSF, at: 'El Geneina', when: '2024-02-20' },
  ])
  assert.equal(made(before, demand)[0]?.state, 'no answer in this record')
})

test('a promise is kept by the deed alone, and only by who promised', () => {
  const promise = wire('2024-05-01', [
    'The RSF promised to let aid into El Fasher.',
    { act: 'AGREE', status: 'planned', topics: ['aid', 'access'], by: RSF, at: 'El Fasher' },
  ])
  const again = post('2024-05-04', [
    'The RSF said it would let aid into El Fasher.',
    { act: 'AGREE', status: 'planned', topics: ['aid', 'access'], by: RSF, at: 'El Fasher' },
  ])
  const deed = post('2024-05-09', [
    'The RSF let an aid convoy into El Fasher.',
    { act: 'RETREAT', mode: 'access', topics: ['aid', 'access'], by: RSF, at: 'El Fasher', when: '2024-05-09' },
  ])
  const others = post('2024-05-09', [
    'The army let an aid convoy into El Fasher.',
    {
      act: 'RETREAT',
      mode: 'access',
      topics: ['aid', 'access'],
      by: 'army=military/sudan',
      at: 'El Fasher',
      when: '2024-05-09',
    },
  ])
  assert.equal(made(promise, again)[0]?.state, 'no answer in this record')
  assert.equal(made(promise, deed)[0]?.state, 'kept')
  assert.equal(made(promise, others)[0]?.state, 'no answer in this record')
})

test('a promise is kept by talks only where its words say talks', () => {
  const day = '2024-05-02'
  const met = post('2024-05-09', [
    'The army met the RSF in Jeddah.',
    { act: 'CONSULT', mode: 'meet', topics: ['talks'], by: 'army=military/sudan', to: 'RSF', when: '2024-05-09' },
  ])
  const promised = (sentence: string) =>
    wire(day, [sentence, { act: 'AGREE', status: 'planned', topics: ['talks'], by: 'army=military/sudan' }])
  for (const [sentence, state] of [
    ['The army promised to hand over its maps of the mines.', 'no answer in this record'],
    ['The army promised to be a guarantor of the deal.', 'no answer in this record'],
    ['The army promised to lift its flags at dusk.', 'no answer in this record'],
    ['The army promised to return to the talks.', 'kept'],
    ['The army promised to meet the other side within ten days.', 'kept'],
    ['The army promised to sit down at the table again.', 'kept'],
  ] as const)
    assert.equal(made(promised(sentence), met)[0]?.state, state, sentence)
})

test('a threat is carried out by who made it', () => {
  const threat = wire('2024-06-01', [
    'The army threatened to bomb Nyala.',
    { act: 'THREATEN', mode: 'violence', topics: ['attack'], by: 'army=military/sudan', at: 'Nyala' },
  ])
  const deed = post('2024-06-04', [
    'The army bombed Nyala.',
    { act: 'ASSAULT', mode: 'aerial', topics: ['attack'], by: 'army=military/sudan', at: 'Nyala', when: '2024-06-04' },
  ])
  const [c] = made(threat, deed)
  assert.deepEqual([c?.kind, c?.state], ['threat', 'kept'])
})

test('a demand with a deadline and an “or else” is an ultimatum', () => {
  const [c] = made(wire('2024-06-10', ask('The RSF must leave El Geneina within three days or face an offensive.')))
  assert.deepEqual([c?.kind, c?.deadline], ['ultimatum', '2024-06-13'])
})

test('questions, anonymity and what nobody asked make no commitment', () => {
  for (const [sentence, said] of [
    [
      'An official, who asked not to be named, spoke of the talks.',
      { act: 'REQUEST', status: 'negated', topics: ['talks'], by: 'official', to: 'official' },
    ],
    [
      'He spoke on condition of anonymity about the talks.',
      { act: 'REQUEST', kind: 'demand', topics: ['talks'], to: 'talks' },
    ],
    [
      'Reporters asked whether the road to Kutum was open.',
      { act: 'REQUEST', kind: 'call', topics: ['access'], by: 'reporters', to: 'road' },
    ],
    [
      'The mayor would ask for aid if the road opened.',
      { act: 'REQUEST', kind: 'call', status: 'hypothetical', topics: ['aid'], by: 'mayor' },
    ],
    ['The committee met seven times.', { act: 'AGREE', status: 'planned', topics: ['talks'], by: 'committee' }],
  ] satisfies readonly Line[])
    assert.deepEqual(made(wire('2024-07-01', [sentence, said])), [], sentence)
})

test('the order in which reports come changes nothing', () => {
  const all = [
    demand,
    post('2024-03-12', ask('The African Union again demanded that the RSF withdraw from El Geneina.')),
    post('2024-03-14', [
      'The RSF refused to withdraw from El Geneina.',
      { act: 'REJECT', topics: ['withdrawal'], by: RSF, to: AU, at: 'El Geneina' },
    ]),
  ]
  assert.equal(JSON.stringify(made(...all)), JSON.stringify(made(...all.toReversed())))
})

test('aid that was approved has not come', () => {
  const appeal = wire('2024-08-01', [
    'The doctors of Kutum asked for medicine.',
    { act: 'REQUEST', kind: 'appeal', topics: ['aid'], by: 'doctors', at: 'Kutum' },
  ])
  const approved = post('2024-08-04', [
    'The army approved a convoy for Kutum.',
    { act: 'RETREAT', mode: 'access', topics: ['aid', 'access'], by: 'army=military/sudan', at: 'Kutum' },
  ])
  const came = post('2024-08-09', [
    'A convoy reached Kutum with medicine.',
    { act: 'AID', topics: ['aid'], at: 'Kutum' },
  ])
  assert.deepEqual(steps(made(appeal, approved)[0]), ['made', 'accepted'])
  assert.deepEqual(steps(made(appeal, approved, came)[0]), ['made', 'accepted', 'answered'])
})

test('a paper gives nobody an ultimatum, though it says “we”', () => {
  const page = invented('2024-03-02', 'Geneina Page', 'SD', [
    'The officer said to us: leave by Friday, or the guns will speak.',
    {
      act: 'THREATEN',
      mode: 'violence',
      kind: 'ultimatum',
      status: 'planned',
      topics: ['ultimatum'],
      by: 'Geneina Page',
      at: 'El Geneina',
    },
  ])
  assert.deepEqual(
    made(page).map((c) => [c.kind, c.by.map((p) => p.name)]),
    [['ultimatum', []]],
  )
})

test('in a town of which very much is told, what the addressee does late still answers, behind hundreds of claims of others', () => {
  const busy = Array.from({ length: 5 }, (_, m) =>
    wire(
      `2024-0${m + 3}-10`,
      ...Array.from(
        { length: 160 },
        (_, i): Line => [
          `The army refused on day ${i} of month ${m} to let the council of El Geneina see its posts.`,
          { act: 'REJECT', topics: ['access'], by: 'army=military/sudan', at: 'El Geneina' },
        ],
      ),
    ),
  )
  const says = (day: string, by: string): LinkInput =>
    post(day, [
      'It agreed to withdraw from El Geneina.',
      { act: 'AGREE', topics: ['withdrawal'], by, at: 'El Geneina' },
    ])
  const answered = (...late: readonly LinkInput[]) =>
    made(demand, ...busy, ...late).find((c) => c.made === '2024-03-01' && c.kind === 'demand')
  assert.deepEqual(steps(answered()), ['made'])
  assert.deepEqual(steps(answered(says('2024-07-20', RSF))), ['made', 'accepted'])
  assert.deepEqual(steps(answered(says('2024-07-20', 'UN=body/un'))), ['made'])
  assert.deepEqual(steps(answered(says('2024-11-20', RSF))), ['made'], 'no answer after half a year')
})

test('a call to give in by a day is a demand, and with an "or else" an ultimatum', () => {
  const kinds = (sentence: string, kind: 'call' | 'demand'): readonly string[] =>
    made(wire('2024-03-01', ask(sentence, { kind, topics: [] }))).map((c) => c.kind)
  for (const sentence of [
    'By loudspeaker the African Union called on the RSF in El Geneina to surrender within 24 hours.',
    'The African Union urged the RSF in El Geneina to lay down its arms by 4 March.',
    'The African Union called on the RSF to leave El Geneina by 4 March.',
  ])
    assert.deepEqual(kinds(sentence, 'call'), ['demand'], sentence)
  for (const sentence of [
    'The African Union called on the RSF in El Geneina to surrender.',
    'The African Union urged the RSF to answer its letter on El Geneina by 4 March.',
    'The African Union asked the RSF to return to talks on El Geneina within a week.',
  ])
    assert.deepEqual(kinds(sentence, 'call'), ['call'], sentence)
  for (const sentence of [
    'The African Union ordered the RSF in El Geneina to come out by noon on 4 March or be wiped out.',
    'The African Union ordered the RSF out of El Geneina by 4 March, failing which it would not answer for them.',
    'The African Union ordered the RSF out of El Geneina by 4 March; thereafter nobody would be spared.',
  ])
    assert.deepEqual(kinds(sentence, 'demand'), ['ultimatum'], sentence)
})
