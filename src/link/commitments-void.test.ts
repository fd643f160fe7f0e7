import assert from 'node:assert/strict'
import test from 'node:test'
import { asksInPassing, asksNothing, isNoAsker, isPromised, mayBeAddressed, saysWhat } from './commitments-void.ts'
import { linkAll } from './index.ts'
import { invented } from './invented.ts'

const one = { asked: true, heard: true, own: false, topics: 1, due: false, sentence: '' }
const none = { asked: false, heard: false, own: false, topics: 1, due: false, sentence: '' }

test('questions, plans to ask, things told before and orders obeyed ask for nothing', () => {
  for (const words of [
    'A diplomat in Khartoum, who asked not to be named',
    'Villagers in Tigray ask me about the road',
    'She asked, with a shrug, why the guns were still on the hill',
    'The mission will ask for access to Taiz and Hodeidah',
    'The appeal was signed by the nurses of Mariupol',
    'orders of General Mladic',
    'instruction of the governor of Kidal',
  ])
    assert.ok(asksNothing(words, one), words)
  for (const words of [
    'A doctor in Khartoum asked the Red Cross to take out the wounded',
    'Villagers in Tigray ask the ministry for fuel',
    'The mission has asked for access to Taiz and Hodeidah',
    'An appeal signed by the nurses asked Kyiv for buses',
  ])
    assert.ok(!asksNothing(words, one), words)
})

test('how things ought to be is asked by somebody or is no ask, and an order on the spot is none', () => {
  for (const words of [
    'any return must be voluntary',
    'people should be free to leave',
    'calling for the war to go on',
  ])
    assert.ok(asksNothing(words, none), words)
  for (const words of ['the blockade must be lifted', 'the hostages must be freed', 'the road should be opened'])
    assert.ok(!asksNothing(words, none), words)
  assert.ok(!asksNothing('any return must be voluntary', one))
  for (const words of [
    'the soldiers told them to go home',
    'police ordered the crowd to move back',
    'the gunmen told the driver to turn round',
  ]) {
    assert.ok(asksNothing(words, { ...one, topics: 0, due: false }), words)
    assert.ok(!asksNothing(words, one), words)
  }
  assert.ok(asksNothing('the junta ordered its troops to withdraw', { ...one, own: true }))
})

test('what is asked in passing, or by a thing, is no ask', () => {
  for (const words of [
    'A boy in Bor asked me for bread',
    'The colonel asked the reporters to switch off their lamps',
    'The nurse asked for her name to be kept out',
    'asking that we leave out his name',
    'patients had to beg for a blanket',
    'The rebels were expected to ask for a truce',
  ])
    assert.ok(asksInPassing(words), words)
  for (const words of [
    'The elders of Bor asked the army for bread',
    'The colonel asked the council to open the road',
    'The nurses asked for their colleagues to be freed',
    'They have asked for a truce',
  ])
    assert.ok(!asksInPassing(words), words)
  for (const name of ['The film', 'a questionnaire', 'an old song']) assert.ok(isNoAsker(name), name)
  for (const name of ['The film crew', 'the bishop of Goma', 'Médecins Sans Frontières'])
    assert.ok(!isNoAsker(name), name)
})

test('an order with a last day is none on the spot', () => {
  const due = { ...one, topics: 0, due: true }
  for (const words of ['the general ordered the fighters out by noon', 'a colonel told them to be gone by dawn'])
    assert.ok(!asksNothing(words, due), words)
  assert.ok(asksNothing('the gunmen told the driver to turn round', { ...due, due: false }))
})

test('things, clauses and people who are counted are not asked', () => {
  for (const name of [
    'convoy',
    'not',
    'that the wounded be flown out',
    'the water network',
    'one million people',
    '40 prisoners',
    'this every evening',
    'lift the siege had never been heeded',
  ])
    assert.ok(!mayBeAddressed(name), name)
  for (const name of ['the council of El Fasher', 'both sides', 'three armed groups', 'four of its members', 'donors'])
    assert.ok(mayBeAddressed(name), name)
  for (const name of ['200 detainees', 'the second convoy', 'wounded soldiers']) assert.ok(isPromised(name), name)
  for (const name of ['the mothers', 'residents of Goma', 'the council']) assert.ok(!isPromised(name), name)
})

test('words that say only that somebody asked somebody are told apart from those that say what', () => {
  for (const words of [
    'The nurses asked the governor twice',
    'Elders in Jaffna wrote to the Red Cross',
    'The mothers demanded',
    'The convoy was requested on 8 June',
  ])
    assert.ok(!saysWhat(words), words)
  for (const words of [
    'The nurses asked the governor for fuel',
    'Kyiv asked Washington to send shells',
    'They demanded the list',
    'The council appealed to the mission to stop the shelling',
  ])
    assert.ok(saysWhat(words), words)
})

test('an appeal that its report calls met is answered; one that is not is open', () => {
  const told = (sentence: string): string | undefined =>
    linkAll(
      [
        invented('2023-03-01', 'Wire', 'SD', [
          sentence,
          { act: 'REQUEST', kind: 'appeal', topics: ['aid'], by: 'council', at: 'El Fasher' },
        ]),
      ],
      [],
    ).commitments[0]?.state
  for (const s of [
    'The appeal of the council for blankets has been met.',
    'The council’s request for two pumps was granted.',
    'The petition of the council for flour has now been answered.',
  ])
    assert.equal(told(s), 'answered', s)
  for (const s of [
    'The appeal of the council for blankets has not been met.',
    'The council’s request for two pumps was only half granted.',
    'The petition of the council for flour was sent on Monday.',
  ])
    assert.equal(told(s), 'no answer in this record', s)
})

test('a convoy answers no call for news of the missing, and to reject a claim refuses no request', () => {
  const made = (sentence: string): string | undefined =>
    linkAll(
      [
        invented('2023-03-01', 'Wire', 'ET', [
          sentence,
          { act: 'REQUEST', kind: 'call', topics: ['access'], by: 'families', at: 'Mekelle' },
        ]),
        invented('2023-03-09', 'Post', 'ET', [
          'Trucks delivered flour to Mekelle on 8 March.',
          { act: 'AID', topics: ['aid'], status: 'happened', by: 'WFP=body/wfp', at: 'Mekelle', n: '30 trucks' },
        ]),
      ],
      [],
    ).commitments[0]?.state
  assert.equal(made('Families in Mekelle asked for access for a convoy of flour.'), 'answered')
  assert.notEqual(made('Families in Mekelle asked for news of two young men.'), 'answered')
})

test('who says so himself promises; a meeting to come, a plan announced and a forecast of others are no promises', () => {
  const kindOf = (sentence: string, by: string, says?: string): string | undefined =>
    linkAll(
      [
        invented('2023-03-01', 'Wire', 'SD', [
          sentence,
          {
            act: 'AGREE',
            status: 'planned',
            topics: ['aid'],
            by,
            at: 'El Fasher',
            ...(says === undefined ? {} : { says }),
          },
        ]),
      ],
      [],
    ).commitments[0]?.kind
  for (const [s, by, says] of [
    ['The ministry promised to open the road to El Fasher.', 'ministry', undefined],
    ['The ministry said that it would open the road to El Fasher.', 'ministry', 'ministry'],
    ['The governor pledged that trucks would reach El Fasher.', 'governor', undefined],
  ] as const)
    assert.equal(kindOf(s, by, says), 'promise', s)
  for (const [s, by, says] of [
    ['The ministers will meet again in El Fasher next week.', 'ministers', undefined],
    ['A plan for El Fasher was announced after the talks.', 'ministers', undefined],
    ['The army will open the road to El Fasher, a shopkeeper said.', 'army', 'shopkeeper'],
  ] as const)
    assert.equal(kindOf(s, by, says), undefined, s)
})

test('an ultimatum is put to others than its own army, and a bare name for an offer is none', () => {
  const made = (sentence: string, said: object): ReturnType<typeof linkAll>['commitments'] =>
    linkAll([invented('2023-03-01', 'Wire', 'SD', [sentence, { act: 'THREATEN', kind: 'ultimatum', ...said }])], [])
      .commitments
  const army = 'Sudanese army=military/sudan'
  const [own] = made('The Sudanese army told its air force and the council of Kutum to be ready or else by 3 March.', {
    by: army,
    to: 'Sudanese air force;council',
    at: 'Kutum',
    topics: ['ultimatum'],
  })
  assert.ok(!own?.to.some((p) => /air force/i.test(p.name)))
  const named = made('It is not an offer, a diplomat in Cairo said, it is an ultimatum.', {
    words: 'an ultimatum',
    says: 'a diplomat in Cairo',
    topics: ['ultimatum'],
  })
  assert.equal(named.length, 0)
})

test('a day after the report is when something is wanted, not when it was asked for', () => {
  const made = (sentence: string, when: string): string | null | undefined =>
    linkAll(
      [
        invented('2023-03-01', 'Wire', 'SD', [
          sentence,
          { act: 'REQUEST', kind: 'appeal', topics: ['aid'], by: 'council', at: 'El Fasher', when },
        ]),
      ],
      [],
    ).commitments[0]?.made
  assert.equal(made('The council of El Fasher appealed for seed by 20 April.', '2023-04-20'), '2023-03-01')
  assert.equal(made('The council of El Fasher asked for trucks in May.', '2023-05-01..2023-05-31'), '2023-03-01')
  assert.equal(made('The council of El Fasher called for a pause on 3 March.', '2023-03-03'), '2023-03-01')
  assert.equal(made('The council of El Fasher appealed for seed on 20 February.', '2023-02-20'), '2023-02-20')
})

test('the house that publishes a report passes threats on and makes none', () => {
  const by = (sentence: string, maker: string): readonly string[] =>
    linkAll(
      [
        invented('2023-03-01', 'Nile Notebook', 'SD', [
          sentence,
          { act: 'THREATEN', kind: 'ultimatum', topics: ['ultimatum'], by: maker, to: 'council', at: 'Kutum' },
        ]),
      ],
      [],
    ).commitments.flatMap((c) => c.by.map((p) => p.name))
  assert.deepEqual(by('Nile Notebook was told that Kutum must give up or else by 3 March.', 'Nile Notebook'), [])
  assert.deepEqual(by('The RSF told Kutum to give up or else by 3 March.', 'RSF=group/rsf'), ['Rapid Support Forces'])
})

test('an order with a last day that only goes round asks for nothing', () => {
  const due = { ...one, due: true }
  for (const sentence of [
    'The garrison of Kutum, so the story went, had been given until Friday to leave.',
    'According to stories put about in the bazaar the elders of Zabid have until noon to hand over their rifles.',
    'Word went round that Gondar had until Sunday to open its gates.',
  ])
    assert.ok(asksNothing('to leave by Friday', { ...due, sentence }), sentence)
  for (const sentence of [
    'The general gave the garrison of Kutum until Friday to leave.',
    'The elders of Zabid have until noon to hand over their rifles, the colonel said.',
    'Leaflets gave Gondar until Sunday to open its gates.',
  ])
    assert.ok(!asksNothing('to leave by Friday', { ...due, sentence }), sentence)
})

test('who asks for the names of captives is not answered when others come free; who asks for the captives is', () => {
  const state = (words: string): string | undefined =>
    linkAll(
      [
        invented('2024-05-10', 'Wire', 'SD', [
          `Mothers in Nyala ${words}.`,
          {
            act: 'REQUEST',
            mode: 'yield',
            kind: 'appeal',
            topics: ['detainees'],
            by: 'mothers',
            at: 'Nyala',
            when: '2024-05-08',
          },
        ]),
        invented('2024-06-10', 'Wire', 'SD', [
          'Seven prisoners freed by the rebels came home to Nyala on 8 June.',
          { act: 'RETREAT', mode: 'release', topics: ['detainees'], to: 'prisoners', at: 'Nyala', when: '2024-06-08' },
        ]),
      ],
      [],
    ).commitments.find((c) => c.kind === 'appeal')?.state
  for (const words of [
    'begged for the names of the prisoners',
    'asked for word of the captives',
    'asked him to visit the captives',
  ])
    assert.equal(state(words), 'no answer in this record', words)
  for (const words of [
    'begged for the release of the prisoners',
    'asked for the captives to be freed',
    'asked for their sons',
  ])
    assert.equal(state(words), 'answered', words)
})

test('an ultimatum that is called false sets no last day, and a term of others is none for who begs', () => {
  const due = (kind: 'demand' | 'appeal', behind: string): string | null | undefined =>
    linkAll(
      [
        invented(
          '2012-11-25',
          'Wire',
          'CD',
          [
            'The government demands that the rebels free three men taken at Kibumba.',
            { act: 'REQUEST', kind, topics: ['detainees'], by: 'government', to: 'rebels', at: 'Kibumba' },
          ],
          [behind],
        ),
      ],
      [],
    ).commitments.find((c) => c.kind === kind || c.kind === 'ultimatum')?.deadline
  assert.equal(due('demand', 'It is false that Kigali has addressed a 48-hour ultimatum to Kinshasa.'), null)
  assert.equal(
    due('demand', 'Talk of a deadline of 48 hours is invented: no such ultimatum was sent to Kinshasa.'),
    null,
  )
  assert.equal(
    due('appeal', 'The people of the quarter have until 5 December to leave, otherwise it will be burnt.'),
    null,
  )
})

test('goods ask for nothing, and a convoy with its load is nobody who is asked', () => {
  for (const name of ['post-rape kits', 'Another convoy, of 55 tonnes', 'two lorries of flour', 'the generators'])
    assert.ok(!mayBeAddressed(name), name)
  for (const name of ['the office of the commissioner', 'drivers of the union', 'the port authority', 'nurses'])
    assert.ok(mayBeAddressed(name), name)
})
