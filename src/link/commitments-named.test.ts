import assert from 'node:assert/strict'
import test from 'node:test'
import type { Commitment } from '../model/index.ts'
import { conditionIn, stopsForce } from './commitments-condition.ts'
import { linkAll } from './index.ts'
import { invented, type Said } from './invented.ts'

const RSF = 'RSF=group/rsf'
const ARMY = 'army=military/sudan'
type Told = readonly [sentence: string, said: Said]

/** What becomes of the first thing told, by what is told four days later. */
function after([asked, said]: Told, ...later: readonly Told[]): Commitment | undefined {
  const first = invented('2024-03-01', 'Wire', 'SD', [asked, said])
  return linkAll([first, ...later.map((l) => invented('2024-03-05', 'Post', 'SD', l))], []).commitments.find(
    (c) => c.made === '2024-03-01',
  )
}
const steps = (c: Commitment | undefined): readonly string[] => (c?.steps ?? []).map((s) => s.what).slice(1)

const DEMAND: Told = [
  'The army demanded that the RSF withdraw from El Geneina.',
  { act: 'REQUEST', kind: 'demand', mode: 'yield', topics: ['withdrawal'], by: ARMY, to: RSF, at: 'El Geneina' },
]
const OFFER: Told = [
  'The army offered the RSF a truce in El Geneina.',
  { act: 'AGREE', status: 'planned', topics: ['ceasefire'], by: ARMY, to: RSF, at: 'El Geneina' },
]
const no = (sentence: string, more: Partial<Said> = {}): Told => [
  sentence,
  { act: 'REJECT', mode: 'yield', by: RSF, at: 'El Geneina', ...more },
]

test('a no that names what it answers is a refusal, and of another’s, another town’s or another matter it is none', () => {
  for (const [made, sentence] of [
    [DEMAND, 'The RSF rejected the demand on Monday.'],
    [DEMAND, 'The army’s demand was turned down by the RSF.'],
    [OFFER, 'The RSF spurned the offer at once.'],
    [OFFER, 'The RSF has said no to the army’s offer.'],
  ] as const)
    assert.deepEqual(steps(after(made, no(sentence))), ['refused'], sentence)
  for (const [made, answer] of [
    [OFFER, no('The RSF rejected the offer of the African Union.', { to: 'African Union=body/au' })],
    [OFFER, no('The RSF rejected the offer.', { at: 'Nyala' })],
    [OFFER, no('The RSF rejected criticism of the offer.')],
    [DEMAND, no('The RSF refused to comment on the demand.')],
    [DEMAND, no('The RSF rejected the demand for food.', { topics: ['aid'] })],
  ] as const)
    assert.ok(!steps(after(made, answer)).includes('refused'), answer[0])
})

test('who makes something takes it back, and nothing else of his', () => {
  const back = (sentence: string, more: Partial<Said> = {}): Told => [
    sentence,
    { act: 'CONCEDE', by: ARMY, at: 'El Geneina', ...more },
  ]
  for (const sentence of [
    'The army dropped its demand that the RSF leave.',
    'The army has withdrawn the demand.',
    'The army called off the demand on Monday.',
  ])
    assert.deepEqual(steps(after(DEMAND, back(sentence))), ['withdrawn'], sentence)
  for (const answer of [
    back('The army withdrew its offer of a truce.'),
    back('The army dropped its demand that the RSF leave Nyala.', { at: 'Nyala' }),
    back('The army dropped its demand for the list of prisoners.', { topics: ['detainees'] }),
    back('The army dropped leaflets about the demand.'),
  ])
    assert.ok(!steps(after(DEMAND, answer)).includes('withdrawn'), answer[0])
})

test('what is only named where it is refused or taken back is not asked, or offered, again', () => {
  const offer = after(OFFER, [
    'The army withdrew its offer of a truce in El Geneina.',
    {
      act: 'AGREE',
      status: 'planned',
      topics: ['ceasefire'],
      by: ARMY,
      at: 'El Geneina',
      words: 'its offer of a truce in El Geneina',
    },
  ])
  assert.deepEqual([steps(offer), offer?.state], [['withdrawn'], 'withdrawn'])
})

const ULTIMATUM: Told = [
  'The army gave the RSF in El Geneina until 3 March to leave or face an assault.',
  {
    act: 'THREATEN',
    kind: 'ultimatum',
    topics: ['ultimatum', 'attack'],
    by: ARMY,
    to: RSF,
    at: 'El Geneina',
  },
]
const assault = (sentence: string, more: Partial<Said> = {}): Told => [
  sentence,
  { act: 'ASSAULT', topics: ['attack'], by: ARMY, to: RSF, at: 'El Geneina', when: '2024-03-04', ...more },
]

test('force by who set a last day, after the day, is what was threatened; before it, it breaks the term', () => {
  assert.deepEqual(steps(after(ULTIMATUM, assault('The army attacked the RSF in El Geneina on Monday.'))), ['kept'])
  assert.deepEqual(
    steps(
      after(
        ULTIMATUM,
        assault('The army attacked the RSF in El Geneina on Saturday, a day before the deadline.', {
          when: '2024-03-02',
        }),
      ),
    ),
    ['broken'],
  )
  for (const answer of [
    assault('The army attacked the RSF in Nyala on Monday.', { at: 'Nyala', to: 'village' }),
    assault('The RSF attacked the army in El Geneina on Monday.', { by: RSF, to: ARMY }),
    assault('The army shelled El Geneina on Saturday.', { when: '2024-03-02' }),
    assault('The army would attack the RSF in El Geneina on Monday.', { status: 'planned' }),
  ])
    assert.deepEqual(steps(after(ULTIMATUM, answer)), [], answer[0])
})

const THREAT: Told = [
  'The army threatened to shell El Geneina if the RSF did not leave the town.',
  {
    act: 'THREATEN',
    mode: 'violence',
    topics: ['attack'],
    by: ARMY,
    to: 'people',
    at: 'El Geneina',
    words: 'threatened to shell El Geneina',
  },
]

test('a threat has the condition it hangs on among its terms, and who must meet it meets it, refuses, or does not', () => {
  const threat = after(THREAT)
  assert.match(threat?.terms ?? '', /if the RSF did not leave the town$/)
  assert.ok(threat?.to.some((p) => p.id === 'group/rsf'))
  const leaves = (sentence: string, more: Partial<Said> = {}): Told => [
    sentence,
    { act: 'RETREAT', mode: 'withdraw', topics: ['withdrawal'], by: RSF, at: 'El Geneina', ...more },
  ]
  assert.deepEqual(steps(after(THREAT, leaves('The RSF left El Geneina.'))), ['answered'])
  assert.deepEqual(steps(after(THREAT, no('The RSF dismissed the threat.'))), ['refused'])
  for (const answer of [
    leaves('The RSF left Nyala.', { at: 'Nyala' }),
    leaves('The RSF will leave El Geneina.', { status: 'planned' }),
    leaves('The police left El Geneina.', { by: 'police' }),
    no('The RSF refused to hand over prisoners.', { topics: ['detainees'] }),
  ])
    assert.deepEqual(steps(after(THREAT, answer)), [], answer[0])
})

test('who promises to use force no more breaks it by force in that place', () => {
  const pledge = (words: string): Told => [
    `The army pledged ${words}.`,
    { act: 'CONCEDE', status: 'planned', topics: ['ceasefire'], by: ARMY, at: 'El Geneina' },
  ]
  for (const words of [
    'to stop shelling El Geneina',
    'to halt its attacks on El Geneina',
    'to cease all fire on El Geneina',
  ])
    assert.deepEqual(steps(after(pledge(words), assault('The army shelled El Geneina.'))), ['broken'], words)
  for (const [words, answer] of [
    ['to stop shelling El Geneina', assault('The army shelled Nyala.', { at: 'Nyala', to: 'village' })],
    ['to stop shelling El Geneina', assault('The RSF shelled El Geneina.', { by: RSF, to: 'people' })],
    ['to stop shelling El Geneina for two days', assault('The army shelled El Geneina.')],
  ] as const)
    assert.deepEqual(steps(after(pledge(words), answer)), [], `${words}: ${answer[0]}`)
})

test('a condition names who must do what', () => {
  for (const [sentence, who] of [
    ['Ankara threatened to march unless the garrison surrendered.', 'the garrison'],
    ['Jets will strike if the rebels do not release the crew.', 'the rebels'],
    ['They would bomb the port if the navy refused to lift the blockade.', 'the navy'],
  ] as const)
    assert.equal(conditionIn(sentence)?.who, who, sentence)
  for (const sentence of [
    'Ankara threatened to march on the town.',
    'Jets will strike if they do not leave.',
    'He asked if the road was open.',
  ])
    assert.equal(conditionIn(sentence)?.who ?? null, null, sentence)
})

test('words bind to use force no more where no end of it is told', () => {
  for (const words of ['to stop shelling the town', 'will halt its offensive', 'to refrain from air strikes'])
    assert.ok(stopsForce(words), words)
  for (const words of ['to stop the convoy', 'to halt fire for six hours', 'to end the blockade'])
    assert.ok(!stopsForce(words), words)
})
