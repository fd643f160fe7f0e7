import assert from 'node:assert/strict'
import test from 'node:test'
import type { Ceasefire } from '../model/index.ts'
import { type LinkInput, linkAll } from './index.ts'
import { invented, type Line, type Said } from './invented.ts'

const ARMY = 'Sudanese army=military/sudan'
const RSF = 'RSF=group/rsf'

function trucesOf(...inputs: readonly LinkInput[]): readonly Ceasefire[] {
  return linkAll(inputs, []).episodes.filter((e): e is Ceasefire => e.kind === 'ceasefire')
}
const wire = (day: string, ...lines: readonly Line[]): LinkInput => invented(day, 'Wire', 'SD', ...lines)
const declared: Line = [
  'The Sudanese army declared a ceasefire in the whole country on Monday.',
  { act: 'CONCEDE', topics: ['ceasefire'], by: ARMY },
]
const told = (sentence: string, said: Partial<Said>): Line => [
  sentence,
  { act: 'ASSAULT', topics: ['violation', 'attack'], ...said },
]
const breaches = (...lines: readonly Line[]): Ceasefire['violations'] =>
  trucesOf(wire('2023-05-22', declared), wire('2023-05-24', ...lines))[0]?.violations ?? []

test('a shelling that somebody lays to somebody is a violation', () => {
  const shelled = told('The RSF shelled a market in Omdurman, residents said, in violation of the truce.', {
    by: RSF,
    at: 'Omdurman',
    says: 'residents',
    mode: 'heavy-weapons',
  })
  const [v] = breaches(shelled)
  assert.deepEqual([v?.alleged.map((a) => a.name), v?.says, v?.sources], [['Rapid Support Forces'], ['residents'], 1])
})

test('what both sides say of each other, what broke a law, and whoever may break it, are laid to nobody', () => {
  for (const [sentence, said] of [
    ['Each side accused the other of breaches of the truce.', { act: 'ACCUSE' }],
    ['The envoy called it a violation of international law.', { act: 'ACCUSE', to: RSF, says: 'The envoy' }],
    ['Any party that broke the truce would answer for it.', { act: 'ASSAULT', by: 'party' }],
    ['Nobody had been killed by fighting in the areas of the truce.', { act: 'ASSAULT', words: 'fighting' }],
  ] as const)
    assert.equal(breaches(told(sentence, said)).length, 0, sentence)
})

test('nobody alleges his own breach, and groups without aircraft bomb nobody from the air', () => {
  const denied = told('The Sudanese army said that it had broken the truce for cause.', {
    by: ARMY,
    says: 'Sudanese army',
  })
  assert.equal(breaches(denied).length, 0)
  const raided = told('Raids on Nyala by armed groups broke the truce.', {
    by: 'armed groups',
    mode: 'aerial',
    at: 'Nyala',
  })
  assert.deepEqual(breaches(raided)[0]?.alleged, [])
})

test('who agrees to efforts for a ceasefire declares none, and a truce that two states announce is where it holds', () => {
  const towards = wire('2023-05-22', [
    'The RSF said that it agreed to efforts for a truce.',
    { act: 'AGREE', topics: ['ceasefire'], by: RSF },
  ])
  assert.deepEqual(trucesOf(towards), [])
  const states = invented(
    '2023-05-22',
    'Wire',
    'SD',
    [
      'A two-day truce came into force in Omdurman on Monday.',
      { act: 'RETREAT', mode: 'ceasefire', topics: ['ceasefire'], at: 'Omdurman' },
    ],
    [
      'The United States and Kenya announced the truce on Sunday.',
      { act: 'CONCEDE', topics: ['ceasefire'], by: 'Kenya=state/kenya', at: 'country:Kenya', when: '2023-05-21' },
    ],
  )
  assert.deepEqual(
    trucesOf(states).map((t) => t.place?.name ?? null),
    ['Omdurman'],
  )
})

test('a pause, a lull or a halt that is declared over has ended; one that is far off never was', () => {
  for (const [sentence, words] of [
    ['On Wednesday the Sudanese army declared the pause over.', undefined],
    ['On Wednesday the Sudanese army said the lull was over.', 'the lull was over'],
    ['On Wednesday the Sudanese army called off the halt.', undefined],
  ] as const) {
    const [t] = trucesOf(
      wire('2023-05-22', declared),
      wire('2023-05-24', [sentence, { act: 'CONCEDE', topics: ['ceasefire'], by: ARMY, ...(words ? { words } : {}) }]),
    )
    assert.equal(t?.phases.at(-1)?.name, 'ended', sentence)
  }
  for (const sentence of [
    'A ceasefire is still a long way off, the envoy said.',
    'The ceasefire remains out of reach, the envoy said.',
    'He called a truce premature.',
  ])
    assert.deepEqual(
      trucesOf(wire('2023-05-22', [sentence, { act: 'RETREAT', mode: 'ceasefire', topics: ['ceasefire'], by: ARMY }])),
      [],
      sentence,
    )
})

test('force while a ceasefire is in force breaks it; force before or beside it does not', () => {
  const struck = (sentence: string): number =>
    breaches(
      ['The truce was a week old, doctors said.', { act: 'CONSULT', by: 'doctors' }],
      [sentence, { act: 'ASSAULT', topics: ['attack'], at: 'Omdurman', says: 'doctors' }],
    ).length
  for (const sentence of [
    'A clinic in Omdurman was hit while the truce was in force, doctors said.',
    'A clinic in Omdurman was hit during the daytime truce, doctors said.',
    'A bus was fired on in Omdurman although the ceasefire was supposed to hold, doctors said.',
  ])
    assert.equal(struck(sentence), 1, sentence)
  for (const sentence of [
    'A clinic in Omdurman was hit before the truce came into force, doctors said.',
    'A clinic in Omdurman was hit in March, doctors said.',
    'A bus was fired on in Omdurman when the truce had ended, doctors said.',
  ])
    assert.equal(struck(sentence), 0, sentence)
})

test('a state that declares a ceasefire by itself is its party; one that brokers it stands for it', () => {
  const announced = (sentence: string, by: string): Ceasefire | undefined =>
    trucesOf(
      wire(
        '2023-05-22',
        [sentence, { act: 'CONCEDE', topics: ['ceasefire'], by, at: 'Nyala' }],
        ['Shops in Nyala were open.', { act: 'AID', at: 'Nyala' }],
      ),
    )[0]
  const ETHIOPIA = 'Ethiopia=state/ethiopia'
  for (const sentence of [
    'Ethiopia declared a ceasefire in Nyala on Monday.',
    'Ethiopia announced a halt to the fighting in Nyala.',
    'Ethiopia proclaimed a truce for Nyala.',
  ]) {
    const t = announced(sentence, ETHIOPIA)
    assert.deepEqual([t?.parties.map((p) => p.name), t?.guarantors], [['Ethiopia'], []], sentence)
  }
  for (const sentence of [
    'Ethiopia announced a ceasefire between the army and the RSF in Nyala.',
    'Ethiopia announced that both sides would keep a ceasefire in Nyala.',
    'Ethiopia announced a ceasefire agreed in Nyala by the army and the RSF.',
  ])
    assert.deepEqual(
      announced(sentence, ETHIOPIA)?.guarantors.map((p) => p.name),
      ['Ethiopia'],
      sentence,
    )
})

test('a state that takes a ceasefire together with an armed group is its party, whoever else stands by', () => {
  const of = (sentence: string, by: string): Ceasefire | undefined =>
    trucesOf(
      wire(
        '2023-05-24',
        [sentence, { act: 'AGREE', topics: ['ceasefire'], by, words: sentence.slice(0, -1) }],
        ['Shops in Nyala were open.', { act: 'AID', at: 'Nyala' }],
      ),
    )[0]
  const pair = 'Chad=state/chad;RSF=group/rsf'
  for (const sentence of [
    'A pause of twelve hours, to which Chad and the RSF had both consented, was kept.',
    'The truce, which Chad and the RSF had both accepted, was kept.',
    'Chad and the RSF each agreed to the ceasefire.',
  ])
    assert.deepEqual(of(sentence, pair)?.guarantors, [], sentence)
  for (const sentence of [
    'Chad and Egypt both agreed on a ceasefire for Nyala.',
    'Chad and Egypt jointly announced a truce.',
  ])
    assert.equal(of(sentence, 'Chad=state/chad;Egypt=state/egypt')?.guarantors.length, 2, sentence)
})

test('who orders his own men to stop, or gives his word to hold his fire, declares a ceasefire', () => {
  const phases = (sentence: string, said: Partial<Said>): readonly string[] =>
    trucesOf(wire('2023-05-24', [sentence, { act: 'REQUEST', topics: ['ceasefire'], by: RSF, ...said }])).flatMap((t) =>
      t.phases.map((p) => p.name),
    )
  const own = { act: 'CONCEDE', status: 'planned' } as const
  for (const [sentence, said] of [
    ['The RSF ordered its fighters to cease fire.', {}],
    ['The RSF told all its commanders to hold their fire in the truce.', {}],
    ['The RSF instructed the forces to stop firing.', {}],
    ['The RSF commanded its fronts to suspend all attacks.', { topics: ['attack'] }],
    ['The RSF said it would observe a ceasefire from Friday.', own],
    ['The RSF announced that they would hold the truce for a week.', own],
    ['The RSF pledged it would cease all operations in a ceasefire.', own],
  ] as const)
    assert.deepEqual(phases(sentence, said), ['declared'], sentence)
  for (const [sentence, said] of [
    ['The RSF told the army to cease fire if it wanted talks.', {}],
    ['The RSF asked the forces of the world to stop the war with a truce.', {}],
    ['The RSF ordered its fighters to take the hill before the truce.', {}],
    ['The RSF said it would observe a ceasefire provided that the army did.', own],
    ['The RSF would be prepared to hold a truce.', own],
    ['The RSF ordered its troops to stop looting under the truce.', {}],
    ['A ceasefire that the RSF had offered was turned down.', { act: 'AGREE', status: 'happened' }],
    ['The RSF proposed a humanitarian truce.', { act: 'AGREE', status: 'happened' }],
    ['A trade truce between two firms was declared.', { act: 'CONCEDE', status: 'happened' }],
  ] as const)
    assert.deepEqual(phases(sentence, said), [], sentence)
})

test('force in spite of a truce is of its own day, and a truce has those between whom it is', () => {
  const shelled = (sentence: string): readonly (string | null)[] =>
    trucesOf(
      wire('2023-05-22', declared),
      wire('2023-05-30', [sentence, { act: 'ASSAULT', topics: ['attack', 'ceasefire'], by: RSF, at: 'Omdurman' }]),
    ).flatMap((t) => t.violations.map((v) => v.date))
  assert.deepEqual(shelled('The RSF shelled Omdurman despite the ceasefire.'), ['2023-05-30'])
  assert.deepEqual(shelled('The RSF shelled Omdurman in breach of the truce.'), ['2023-05-30'])
  assert.deepEqual(shelled('The RSF shelled Omdurman within an hour of the ceasefire.'), ['2023-05-22'])
  const parties = (sentence: string): readonly string[] =>
    trucesOf(wire('2023-05-24', [sentence, { act: 'RETREAT', mode: 'ceasefire', topics: ['ceasefire'] }])).flatMap(
      (t) => t.parties.map((p) => p.name),
    )
  assert.deepEqual(parties('The truce between Hamas and Israel took effect at noon.').length, 2)
  assert.deepEqual(parties('The truce took effect at noon between showers.').length, 0)
})

const phases = (...inputs: readonly LinkInput[]): readonly string[] =>
  trucesOf(...inputs).flatMap((t) => t.phases.map((p) => `${p.name} ${p.from}`))
const beside = (sentence: string): readonly Line[] => [
  [sentence],
  ['Doctors met in Omdurman.', { act: 'CONSULT', by: 'doctors' }],
]

test('a ceasefire that only the words beside a claim tell of is one, with its day and its parties', () => {
  for (const [sentence, want, names] of [
    [
      'The truce between the Rapid Support Forces and the Sudanese army took hold on Sunday.',
      'in force 2023-05-21',
      ['Rapid Support Forces', 'Sudanese Armed Forces'],
    ],
    [
      'On Saturday the Rapid Support Forces proclaimed a three-day truce.',
      'declared 2023-05-20',
      ['Rapid Support Forces'],
    ],
    [
      'The truce with the Rapid Support Forces has been extended by a week.',
      'renewed 2023-05-22',
      ['Rapid Support Forces'],
    ],
    ['The truce in the capital ran out at midnight on Sunday.', 'ended 2023-05-21', []],
  ] as const) {
    assert.deepEqual(phases(wire('2023-05-22', ...beside(sentence))), [want], sentence)
    assert.deepEqual(
      trucesOf(wire('2023-05-22', ...beside(sentence)))[0]?.parties.map((p) => p.name),
      names,
      sentence,
    )
  }
  for (const sentence of [
    'The RSF would proclaim a truce if the raids stopped.',
    'The truce of 2004 ran out after a year.',
    'Word was that a truce had been signed.',
    'No truce was signed on Sunday.',
  ])
    assert.deepEqual(phases(wire('2023-05-22', ...beside(sentence))), [], sentence)
})

test('a ceasefire of which only breaches are told is in force then, with those who accuse each other', () => {
  const accused = (sentence: string, said: Partial<Said> = {}): readonly Ceasefire[] =>
    trucesOf(
      wire('2023-05-24', [sentence, { act: 'ACCUSE', topics: ['violation', 'ceasefire'], by: ARMY, to: RSF, ...said }]),
    )
  const [t, more] = accused('The Sudanese army accused the RSF of breaking the ceasefire on Monday.')
  assert.deepEqual(
    [t?.phases.map((p) => p.name), t?.parties.map((p) => p.name), t?.violations.length, more],
    [['in force'], ['Rapid Support Forces', 'Sudanese Armed Forces'], 1, undefined],
  )
  const [w] = accused('The envoy accused the RSF of breaking the ceasefire on Monday.', {
    by: 'United Nations=body/un',
  })
  assert.deepEqual(
    w?.parties.map((p) => p.name),
    ['Rapid Support Forces'],
  )
  for (const [sentence, said] of [
    ['The Sudanese army accused the RSF of breaking the law on Monday.', {}],
    ['The Sudanese army accused the RSF of breaching an embargo on Monday.', {}],
    ['The Sudanese army warned the RSF against breaking the ceasefire.', { status: 'hypothetical' }],
  ] as const)
    assert.deepEqual(accused(sentence, said), [], sentence)
})

test('"the truce between A and B" names one that is, "talks on a truce between them" none', () => {
  const of = (sentence: string, words: string): readonly string[] =>
    phases(wire('2023-05-22', [sentence, { act: 'AGREE', topics: ['ceasefire'], by: `${ARMY};${RSF}`, words }]))
  const pair = 'truce between the Sudanese army and the RSF'
  assert.deepEqual(of(`Residents welcomed the ${pair}.`, `the ${pair}`), ['in force 2023-05-22'])
  assert.deepEqual(of(`The ${pair} was at an end.`, `The ${pair}`), ['ended 2023-05-22'])
  assert.deepEqual(of(`Kenya brokered a ${pair}.`, `a ${pair}`), ['declared 2023-05-22'])
  for (const lead of ['Talks about', 'Hopes of', 'A proposal for'])
    assert.deepEqual(of(`${lead} a ${pair} are in the air.`, `a ${pair}`), [], lead)
})

test('who is described as of a side that nobody named stands for is a party', () => {
  const made = (by: string): readonly string[] =>
    trucesOf(
      wire('2023-05-22', ['They agreed on a ceasefire on Monday.', { act: 'AGREE', topics: ['ceasefire'], by }]),
    ).flatMap((t) => t.parties.map((p) => p.name))
  assert.deepEqual(made('Sudanese army=military/sudan;Chadian factions'), ['Sudanese Armed Forces', 'Chadian factions'])
  assert.deepEqual(made('Houthis=group/houthis;Libyan militias'), ['Houthis', 'Libyan militias'])
  assert.deepEqual(made('Houthis=group/houthis;Palestinian factions'), ['Houthis', 'Palestinian factions'])
  for (const spared of ['residents', 'both movements', 'the elders'])
    assert.deepEqual(made(`${ARMY};${spared}`), ['Sudanese Armed Forces'], spared)
})

test('a ceasefire that takes effect after another ended is a new one', () => {
  const kept = (day: string): Line => [
    `The truce in the country took effect on ${day}.`,
    { act: 'RETREAT', mode: 'ceasefire', topics: ['ceasefire'], when: day },
  ]
  const over: Line = [
    'The truce ended on 26 May.',
    { act: 'RETREAT', mode: 'ceasefire', topics: ['ceasefire'], when: '2023-05-26' },
  ]
  assert.equal(
    trucesOf(wire('2023-05-22', declared), wire('2023-05-27', over), wire('2023-05-30', kept('2023-05-29'))).length,
    2,
  )
  assert.equal(trucesOf(wire('2023-05-22', declared), wire('2023-05-24', kept('2023-05-23'))).length, 1)
})

test('a ceasefire of years ago that a report remembers is none of this war', () => {
  const signed = (sentence: string): number =>
    trucesOf(wire('2014-10-25', [sentence, { act: 'SUPPORT', topics: ['ceasefire'], by: RSF, when: '2007-02-01' }]))
      .length
  for (const sentence of [
    'He signed a ceasefire in 2007, in Sirte.',
    'The ceasefire of 2007 was signed in Sirte.',
    'They signed the ceasefire in early 2007 and broke it.',
    'He is a man of his word, since he signed a ceasefire in 2007.',
  ])
    assert.equal(signed(sentence), 0, sentence)
  assert.ok(signed('The ceasefire that he signed in 2007 still holds.') > 0)
  assert.ok(signed('He signed a ceasefire in Sirte.') > 0)
  assert.ok(signed('A ceasefire that he signed this month was read out.') > 0)
})

test('the truce of two sides is ended by word of those two, and no truce of others is', () => {
  const own: Line = [
    'The Sudanese army declared a ceasefire in the whole country on Monday.',
    { act: 'CONCEDE', topics: ['ceasefire'], by: ARMY, when: '2023-05-22' },
  ]
  const over: Line = [
    'The truce between the Rizeigat and the Masalit fell apart on 30 May.',
    { act: 'CONSULT', topics: ['ceasefire'] },
  ]
  const [first] = trucesOf(wire('2023-05-22', own), wire('2023-05-31', over))
  assert.ok(!first?.phases.some((p) => p.name === 'ended'))
  const [same] = trucesOf(
    wire('2023-05-22', own),
    wire('2023-05-31', [
      'The Sudanese army said that its truce ended on 30 May.',
      { act: 'CONSULT', topics: ['ceasefire'], by: ARMY },
    ]),
  )
  assert.ok(same?.phases.some((p) => p.name === 'ended'))
})

test('words that only stand beside a ceasefire make none', () => {
  const allowed: Line = [
    'While a ceasefire was spoken of, the council gave permission to carry on.',
    { act: 'CONCEDE', topics: ['ceasefire'], words: 'gave permission to carry on' },
  ]
  assert.deepEqual(trucesOf(wire('2023-05-22', allowed)), [])
  const halted: Line = [
    'While a ceasefire was spoken of, the RSF laid its guns to rest.',
    { act: 'CONCEDE', topics: ['ceasefire'], words: 'the RSF laid its guns to rest', by: RSF },
  ]
  assert.equal(trucesOf(wire('2023-05-22', halted)).length, 1)
})

test('one side that accepts what is proposed makes no ceasefire; both do, and so does a ceasefire that is signed', () => {
  const accepts = (sentence: string, by: string): Line => [sentence, { act: 'SUPPORT', topics: ['ceasefire'], by }]
  for (const line of [
    accepts('The RSF accepted a resolution that calls for a ceasefire.', RSF),
    accepts('The Sudanese army endorsed the ceasefire plan on Sunday.', ARMY),
    accepts('The ceasefire was accepted by neither the army nor the RSF.', RSF),
    accepts('The RSF signed the truce proposal in Jeddah.', RSF),
    accepts('The RSF signed a letter that calls for a truce.', RSF),
  ])
    assert.deepEqual(trucesOf(wire('2023-05-22', line)), [], line[0])
  for (const lines of [
    [
      accepts('The RSF accepted the truce.', RSF),
      accepts('The Sudanese army accepted the truce as well on Monday.', ARMY),
    ],
    [accepts('Both sides accepted the truce.', RSF)],
    [accepts('The RSF signed a truce in Jeddah.', RSF)],
  ])
    assert.equal(trucesOf(wire('2023-05-22', ...lines)).length, 1, lines[0]?.[0])
})

test('a truce of years ago by its very day is history, and a truce that fell apart is no deed against another', () => {
  const on = (sentence: string): number =>
    trucesOf(
      invented('2012-07-12', 'Wire', 'CD', [
        sentence,
        { act: 'CONCEDE', topics: ['ceasefire'], by: 'CNDP=group/cndp', when: '2008-10-29' },
      ]),
    ).length
  assert.equal(on('On 29 October 2008 the CNDP declared a ceasefire.'), 0)
  assert.equal(on('It was on 29 October 2008 that the CNDP announced a truce of its own.'), 0)
  assert.equal(on('The CNDP declared a truce at Rutshuru on 29 October 2008 and broke it.'), 0)
  assert.equal(on('The ceasefire that the CNDP declared on 29 October 2008 still holds.'), 1)
  const broke = (sentence: string, more: Partial<Said> = {}): number =>
    breaches(told(sentence, { topics: ['violation'], at: 'Nyala', ...more })).length
  for (const sentence of [
    'The truce of January between the army and the Rizeigat in Nyala fell apart.',
    'The local ceasefire in Nyala collapsed on Tuesday.',
    'The deal between the elders of Nyala has unravelled.',
  ])
    assert.equal(broke(sentence), 0, sentence)
  for (const sentence of [
    'The RSF broke the ceasefire in Nyala.',
    'The RSF violated the truce in Nyala with mortars.',
    'The RSF breached the truce in Nyala on Tuesday.',
  ])
    assert.equal(broke(sentence, { by: RSF }), 1, sentence)
})

test('a truce told of from afar is theirs who are known to have made it', () => {
  const begun = (by: string): LinkInput =>
    invented('2016-02-12', 'Wire', 'SY', [
      'The powers agreed on a cessation of hostilities in Syria.',
      { act: 'AGREE', topics: ['ceasefire'], by },
    ])
  const later = (sentence: string, by: string): LinkInput =>
    invented('2016-02-29', 'Post', 'US', [sentence, { act: 'AGREE', topics: ['ceasefire'], by }])
  const BOTH = 'United States=state/us; Russia=state/russia'
  for (const sentence of [
    'A truce that United States and Russia brokered this month is holding.',
    'The ceasefire which United States and Russia arranged has brought some calm.',
    'The truce that United States and Russia negotiated was praised.',
  ])
    assert.equal(trucesOf(begun(BOTH), later(sentence, BOTH)).length, 1, sentence)
  for (const [first, then] of [
    ['Turkey=state/turkey; Iran=state/iran', BOTH],
    ['Egypt=state/egypt; Qatar=state/qatar', BOTH],
    [BOTH, 'Egypt=state/egypt; Qatar=state/qatar'],
  ] as const)
    assert.equal(trucesOf(begun(first), later('The truce that they brokered this month is holding.', then)).length, 2)
})
