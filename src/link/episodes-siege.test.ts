// Sieges out of invented reports of several wars: which place, since when, and what makes none.
import assert from 'node:assert/strict'
import test from 'node:test'
import type { Siege } from '../model/index.ts'
import { linkAll } from './index.ts'
import { invented, type Line } from './invented.ts'

const ring = { act: 'COERCE', mode: 'restrict', topics: ['siege'], status: 'ongoing' } as const

/** The sieges of one report of 12 June 2024: place, since when, and how it stands. */
function sieges(...lines: readonly Line[]): readonly string[] {
  return linkAll([invented('2024-06-12', 'Wire', 'SD', ...lines)], [])
    .episodes.filter((e): e is Siege => e.kind === 'siege')
    .map((s) => [s.place?.name, s.phases[0]?.from, s.phases.at(-1)?.name].join(' '))
    .sort()
}

test('of the places of a sentence the one shut in is besieged', () => {
  assert.deepEqual(
    sieges([
      'Hajin has been ringed since 1 May by fighters from Raqqa and Manbij.',
      { ...ring, at: 'Hajin;Raqqa;Manbij', when: '2024-05-01' },
    ]),
    ['Hajin 2024-05-01 closed'],
  )
  assert.deepEqual(
    sieges(
      ['Bunia is quiet, people said.', { act: 'CONSULT', at: 'Bunia' }],
      ['The town has been surrounded since 4 May by men from Goma.', { ...ring, at: 'Goma', when: '2024-05-04' }],
    ),
    ['Bunia 2024-05-04 closed'],
  )
  assert.deepEqual(
    sieges(
      ['Kutum is the last town in their hands.', { act: 'CONSULT', at: 'Kutum' }],
      [
        'The militia has had it surrounded since 4 May, when it took Melit.',
        { ...ring, at: 'Melit', when: '2024-05-04' },
      ],
    ),
    ['Kutum 2024-05-04 closed'],
  )
})

test('what is cut off from a town is no town, and a capital that is ringed is the city', () => {
  for (const thing of ['Water', 'Electricity', 'Food supplies'])
    assert.ok(
      !sieges([`${thing} has been cut off in the city.`, { ...ring, mode: 'withhold', to: thing, at: 'Gori' }]).some(
        (s) => s.startsWith(thing),
      ),
      thing,
    )
  for (const [land, line] of [
    ['Khartoum', 'The militia has ringed the city since 4 May.'],
    ['Monrovia', 'The rebels have besieged the capital since 4 May.'],
    ['Kabul', 'The Front has surrounded the city since 4 May.'],
  ] as const)
    assert.deepEqual(
      sieges(
        [`No food reached ${land}.`, { act: 'CONSULT', at: land }],
        [line, { ...ring, at: land, when: '2024-05-04' }],
      ),
      [`${land} 2024-05-04 closed`],
      land,
    )
})

test('what papers write, people fear or the sentence denies is no siege', () => {
  for (const line of [
    'It is being written that the militia besieges Gori.',
    'The mayor denied that Gori was surrounded.',
    'My brother writes from Gori that they are besieged too.',
    'The troops hold the Gori road, and the garrison is cut off from Gori.',
  ])
    assert.deepEqual(sieges([line, { ...ring, at: 'Gori' }]), [], line)
})

test('a ring that is called off or is there no longer is over; one of another year is none', () => {
  const before: Line = ['Bunia has been besieged since 4 May.', { ...ring, at: 'Bunia', when: '2024-05-04' }]
  const over = { act: 'RETREAT', mode: 'withdraw', topics: ['siege'], at: 'Bunia' } as const
  for (const [line, said] of [
    ['The militia called off the siege of Bunia on 9 June.', { ...over, when: '2024-06-09' }],
    ['The militia gave up its blockade of Bunia on 9 June.', { ...over, when: '2024-06-09' }],
    [
      'Since 9 June the militia no longer besieges Bunia.',
      { ...ring, at: 'Bunia', status: 'negated', when: '2024-06-09' },
    ],
    [
      'Bunia is not surrounded any more: the road was clear on 9 June.',
      { ...ring, at: 'Bunia', status: 'negated', when: '2024-06-09' },
    ],
  ] as const)
    assert.deepEqual(sieges(before, [''], [line, said]), ['Bunia 2024-05-04 lifted'], line)
  for (const line of [
    'The militia did not call off the siege of Bunia on 9 June.',
    'Nobody in Bunia thinks that the siege was given up.',
  ])
    assert.deepEqual(sieges(before, [''], [line, { ...over, status: 'negated' }]), ['Bunia 2024-05-04 closed'], line)
  for (const line of [
    'They fear a repeat of 2023, when Gori itself was cut off for a week.',
    'In March 2023 Gori was besieged for nine days.',
    'Gori, as in 2023, when it had been surrounded for a month, has bread.',
  ])
    assert.deepEqual(sieges([line, { ...ring, at: 'Gori' }]), [], line)
  assert.deepEqual(
    sieges([
      'Gori, which was besieged for nine days in 2023, has been cut off since 3 June.',
      { ...ring, at: 'Gori', when: '2024-06-03' },
    ]),
    ['Gori 2024-06-03 closed'],
  )
})

test('who asks that a siege be lifted says that it is there', () => {
  assert.deepEqual(
    sieges(['The envoy asked that the siege of Taiz be lifted.', { ...ring, at: 'Taiz', status: 'happened' }]),
    ['Taiz 2024-06-12 closed'],
  )
  assert.deepEqual(
    sieges(
      ['Taiz has been besieged since 3 May.', { ...ring, at: 'Taiz', when: '2024-05-03' }],
      [
        'A channel announced that the siege of Taiz was lifted on Monday.',
        { act: 'RETREAT', mode: 'withdraw', topics: ['siege'], at: 'Taiz', when: '2024-06-10' },
      ],
    ),
    ['Taiz 2024-05-03 closed'],
  )
  assert.deepEqual(
    sieges(
      ['Taiz has been besieged since 3 May.', { ...ring, at: 'Taiz', when: '2024-05-03' }],
      [
        'The siege of Taiz was lifted on Monday.',
        { act: 'RETREAT', mode: 'withdraw', topics: ['siege'], at: 'Taiz', when: '2024-06-10' },
      ],
    ),
    ['Taiz 2024-05-03 lifted'],
  )
})

test('a place called besieged in passing tells no day', () => {
  assert.deepEqual(
    sieges(
      ['Jaffna has been besieged since 3 May.', { ...ring, at: 'Jaffna', when: '2024-05-03' }],
      [
        'The family, which came in 2016, cannot reach an uncle in the besieged town of Jaffna.',
        { ...ring, at: 'Jaffna', when: '2016-01-01..2016-12-31' },
      ],
    ),
    ['Jaffna 2024-05-03 closed'],
  )
})

test('a ring that is over carries out no deal', () => {
  const deals = (sentence: string): readonly string[] =>
    linkAll(
      [
        invented(
          '2024-06-12',
          'Wire',
          'SD',
          [
            'The elders of Kutum signed an agreement on 2 June.',
            { act: 'AGREE', at: 'Kutum', by: 'elders;army', topics: ['surrender'], when: '2024-06-02' },
          ],
          [
            sentence,
            { act: 'RETREAT', mode: 'withdraw', topics: ['siege'], at: 'Kutum', by: 'army', when: '2024-06-09' },
          ],
        ),
      ],
      [],
    ).episodes.flatMap((e) => (e.kind === 'deal' ? e.phases.map((p) => p.name) : []))
  for (const sentence of [
    'The encirclement of Kutum was broken on 9 June.',
    'The siege of Kutum is over since 9 June.',
    'The blockade of Kutum has been broken on 9 June by a column.',
  ])
    assert.ok(!deals(sentence).includes('carried out'), sentence)
  for (const sentence of [
    'The army lifted the siege of Kutum on 9 June.',
    'The army left Kutum on 9 June.',
    'The army withdrew from Kutum on 9 June and its siege ended.',
  ])
    assert.ok(deals(sentence).includes('carried out'), sentence)
})

test('a singer, a house, a year long gone and what is only to come are no siege', () => {
  for (const [sentence, said] of [
    ['Admirers surrounded the singer in Cali on Monday.', { to: 'the singer' }],
    ["The actor's house in Cali was besieged by reporters.", { to: "The actor's house" }],
    ['The blockade of the army barracks in Cali was watched.', {}],
    ['In 1892 Cali was besieged for eleven days.', {}],
    ['Old men remember 1986, when Cali was besieged by the movement that governs it now.', {}],
    ['A lady from a Cali paper asked what a besieged city is like.', {}],
  ] as const)
    assert.deepEqual(sieges([sentence, { ...ring, at: 'Cali', ...said }]), [], sentence)
  for (const [sentence, said] of [
    ['Rebels surrounded the town of Cali on Monday.', { to: 'the town' }],
    ['Cali has been besieged since 2019.', {}],
    ['The blockade of Cali goes on.', {}],
    ['Nothing goes into Cali and nothing comes out.', { mode: 'withhold' }],
  ] as const)
    assert.equal(sieges([sentence, { ...ring, at: 'Cali', ...said }]).length, 1, sentence)
})

test('a besieged town that nobody knows keeps its name; he to whom a town fell had besieged it', () => {
  for (const name of ['Kidal', 'Muttur', 'Umm Sidra'])
    assert.deepEqual(sieges([`The rebels encircled ${name} on Monday.`, { ...ring, to: name, when: '2024-06-10' }]), [
      `${name} 2024-06-10 closed`,
    ])
  for (const name of ["The army's garrison", 'Presidential Guard', 'the depot'])
    assert.deepEqual(
      sieges([`The rebels encircled ${name} on Monday.`, { ...ring, to: name, when: '2024-06-10' }]),
      [],
      name,
    )
  const by = linkAll(
    [
      invented(
        '2024-06-12',
        'Wire',
        'SD',
        ['Babanusa has been besieged since 2 May.', { ...ring, at: 'Babanusa', when: '2024-05-02' }],
        [
          'Babanusa fell to the RSF on Monday.',
          { act: 'ASSAULT', topics: ['territory'], by: 'RSF=group/rsf', at: 'Babanusa', when: '2024-06-10' },
        ],
      ),
    ],
    [],
  ).episodes.flatMap((e) => (e.kind === 'siege' ? e.besiegers.map((b) => b.name) : []))
  assert.deepEqual(by, ['Rapid Support Forces'])
})

test('a ring that stands although somebody called it broken was not broken', () => {
  const lift = { act: 'RETREAT', mode: 'access', topics: ['siege'], at: 'Bunia', status: 'happened' } as const
  const stands = (...lines: readonly string[]): readonly string[] =>
    linkAll(
      [
        invented('2024-05-05', 'Wire', 'CD', [
          'Bunia has been surrounded since 4 May.',
          { ...ring, at: 'Bunia', when: '2024-05-04' },
        ]),
        invented('2024-05-20', 'Army Page', 'CD', ['The column broke the siege of Bunia.', lift]),
        ...lines.map((l, i) => invented(`2024-06-0${i + 1}`, 'Relief', 'CD', [l, { ...ring, at: 'Bunia' }])),
      ],
      [],
    )
      .episodes.filter((e): e is Siege => e.kind === 'siege')
      .map((s) => [s.place?.name, s.phases[0]?.from, s.phases.at(-1)?.name].join(' '))
  assert.deepEqual(stands(), ['Bunia 2024-05-04 lifted'])
  for (const line of [
    'The siege of Bunia, whatever the generals say, is not over.',
    'Bunia is still besieged.',
    'The blockade of Bunia has not been lifted.',
    'Bunia is as besieged as it was in May.',
  ])
    assert.deepEqual(stands(line), ['Bunia 2024-05-04 closed'], line)
  for (const line of [
    'In May Bunia was besieged.',
    'Traders remember the besieged Bunia.',
    'The siege of Bunia made the mayor famous.',
  ])
    assert.deepEqual(stands(line), ['Bunia 2024-05-04 lifted'], line)
})

test('a siege is not over on the word of one alone', () => {
  const shut: Line = ['Gori has been besieged since 1 May.', { ...ring, at: 'Gori', when: '2024-05-01' }]
  const over = (text: string, speaker?: string): Line => [
    text,
    {
      act: 'RETREAT',
      mode: 'withdraw',
      topics: ['siege'],
      at: 'Gori',
      when: '2024-06-10',
      ...(speaker ? { says: speaker } : {}),
    },
  ]
  assert.deepEqual(
    sieges(shut, over('The siege of Gori was lifted on 10 June, Brigadier Zaza said.', 'Brigadier Zaza')),
    ['Gori 2024-05-01 closed'],
  )
  assert.deepEqual(sieges(shut, over('The siege of Gori was lifted on 10 June.')), ['Gori 2024-05-01 lifted'])
  assert.deepEqual(sieges(shut, over('The siege of Gori was lifted on 10 June, residents said.', 'residents')), [
    'Gori 2024-05-01 lifted',
  ])
  assert.deepEqual(
    sieges(
      shut,
      over('The siege of Gori was lifted on 10 June, Brigadier Zaza said.', 'Brigadier Zaza'),
      over('The siege of Gori has been lifted, the bishop said.', 'the bishop'),
    ),
    ['Gori 2024-05-01 lifted'],
  )
})

test('who is only near a ring, or is the town itself, does not besiege', () => {
  const by = (...lines: readonly Line[]): readonly string[] =>
    linkAll([invented('2024-06-12', 'Wire', 'SD', ...lines)], [])
      .episodes.filter((e): e is Siege => e.kind === 'siege')
      .flatMap((s) => s.besiegers.map((b) => b.name))
  const attack: Line = [
    'The militia shelled Kutum on 3 May.',
    { act: 'ASSAULT', mode: 'heavy-weapons', by: 'militia', to: 'Kutum', at: 'Kutum', when: '2024-05-03' },
  ]
  const said: Line = [
    'Kutum has been besieged since 4 May.',
    { ...ring, by: 'France=state/fr', at: 'Kutum', when: '2024-05-04' },
  ]
  assert.deepEqual(by(attack, said), [])
  assert.deepEqual(
    by(['France has besieged Kutum since 4 May.', { ...ring, by: 'France=state/fr', at: 'Kutum', when: '2024-05-04' }]),
    ['France'],
  )
  assert.deepEqual(
    by([
      'The militia has had Kutum closed off since 4 May.',
      { ...ring, by: 'militia;Kutum', at: 'Kutum', when: '2024-05-04' },
    ]),
    ['militia'],
  )
})

test('one of several besieged towns, not told which, makes no siege of its province', () => {
  for (const [sentence, words] of [
    ['No convoy reached a besieged town in Kivu in May.', 'a besieged town'],
    ['Seeds were sown in Kivu and in two besieged villages.', 'two besieged villages'],
    ['The nurse has worked in Kivu in another besieged city.', 'another besieged city'],
  ] as const)
    assert.deepEqual(sieges([sentence, { ...ring, at: 'Kivu', words }]), [], sentence)
  for (const [sentence, words] of [
    ['The besieged town of Gori has no bread.', 'besieged town of Gori'],
    ['A besieged town, Gori, has no bread.', 'A besieged town, Gori'],
    ['Gori is a besieged town.', 'Gori is a besieged town'],
  ] as const)
    assert.equal(sieges([sentence, { ...ring, at: 'Gori', words }]).length, 1, sentence)
})
