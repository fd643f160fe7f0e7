// What a ceasefire covers, who vouches for it, and that a truce prolonged months later is the same one.
import assert from 'node:assert/strict'
import test from 'node:test'
import type { Ceasefire } from '../model/index.ts'
import { type LinkInput, linkAll } from './index.ts'
import { invented, type Line, type Said } from './invented.ts'
import { mediatorsNamed, presidersIn, sponsorsNamed } from './mediation.ts'

const ARMY = 'Sudanese army=military/sudan'
const RSF = 'RSF=group/rsf'
const wire = (day: string, ...lines: readonly Line[]): LinkInput => invented(day, 'Wire', 'SD', ...lines)
const truces = (...inputs: readonly LinkInput[]): readonly Ceasefire[] =>
  linkAll(inputs, []).episodes.filter((e): e is Ceasefire => e.kind === 'ceasefire')
const made: Line = [
  'The Sudanese army and the RSF signed a ceasefire on Monday.',
  { act: 'AGREE', topics: ['ceasefire'], by: `${ARMY};${RSF}` },
]
const said = (sentence: string, more: Partial<Said> = {}): Line => [
  sentence,
  { act: 'AGREE', topics: ['ceasefire'], ...more },
]

test('what it covers is told in the words of its report', () => {
  for (const [s, want] of [
    ['It applies to the whole of Darfur.', 'the whole of Darfur'],
    ['The truce covers air strikes and shelling, but does not cover Nyala.', 'air strikes and shelling'],
    ['The ceasefire is limited to the port, the mediators said.', 'the port'],
    ['The ceasefire in the Nuba Mountains began on Tuesday.', 'the Nuba Mountains'],
    ['A truce along the line of contact is to follow.', 'along the line of contact'],
  ] as const)
    assert.deepEqual(truces(wire('2023-05-23', made, [s]))[0]?.scope, [want], s)
})

test('what it might cover, and what covers something else, is no scope', () => {
  for (const s of [
    'The envoy asked whether the truce covers Nyala.',
    'The RSF demanded that the ceasefire apply to the airport.',
    'It covers four pages.',
    'The truce does not cover Nyala.',
  ])
    assert.deepEqual(truces(wire('2023-05-23', made, [s]))[0]?.scope, [], s)
})

test('who brokered a truce is no side of another one, and who vouches for it is its guarantor', () => {
  const [truce, ...others] = truces(
    wire(
      '2023-05-23',
      made,
      said('Kenya and Norway brokered the ceasefire.', { by: 'Kenya=state/kenya;Norway=state/norway' }),
      ['Ethiopia is the guarantor of the truce.'],
    ),
  )
  assert.equal(others.length, 0)
  assert.deepEqual(truce?.parties.map((p) => p.name).sort(), ['Rapid Support Forces', 'Sudanese Armed Forces'])
  assert.deepEqual(truce?.guarantors.map((p) => p.name).sort(), ['Ethiopia', 'Kenya', 'Norway'])
  for (const s of ['South Africa and Tanzania are the guarantors of the truce.', 'Norway will act as its guarantor.'])
    assert.ok(sponsorsNamed(s).length > 0, s)
  for (const s of ['Norway refused to be a guarantor.', 'Nobody is the guarantor of the truce.'])
    assert.deepEqual(sponsorsNamed(s), [], s)
})

test('what two sides prolong or end long after they made it is the same ceasefire', () => {
  const again = (day: string, sentence: string): LinkInput =>
    wire(day, said(sentence, { by: `${ARMY};${RSF}`, when: day }))
  const [truce, ...others] = truces(
    wire('2023-05-23', made),
    again('2023-10-20', 'The Sudanese army and the RSF extended the ceasefire until the end of the year.'),
    again('2024-12-01', 'The Sudanese army and the RSF ended the ceasefire.'),
  )
  assert.equal(others.length, 0)
  assert.deepEqual(
    truce?.phases.map((p) => p.name),
    ['declared', 'renewed', 'ended'],
  )
})

test('who accuses another of a deed tells of one breach, and lays it to whom he names', () => {
  const charge = 'The RSF accused the army of an ambush near Nyala on 24 May, in violation of the truce.'
  const [truce] = truces(
    wire('2023-05-23', made),
    wire('2023-05-25', [
      charge,
      { act: 'ACCUSE', topics: ['violation', 'ceasefire'], by: RSF, to: ARMY, says: 'RSF', when: '2023-05-24' },
      {
        act: 'ASSAULT',
        topics: ['violation', 'attack'],
        status: 'alleged',
        words: 'an ambush near Nyala',
        by: `${RSF};${ARMY}`,
        when: '2023-05-24',
      },
    ]),
  )
  assert.deepEqual(
    truce?.violations.map((v) => [v.alleged.map((a) => a.name), v.says]),
    [[['Sudanese Armed Forces'], ['Rapid Support Forces']]],
  )
})

test('who hosts is told apart from who goes between', () => {
  for (const [s, hosts, names] of [
    ['Norway hosted the talks, and Ann Frost mediated.', ['Norway'], ['Ann Frost']],
    ['The talks were hosted by Italy.', ['Italy'], []],
    ['The mediators of the talks were Mario Rossi and Tom Hill.', [], ['Mario Rossi', 'Tom Hill']],
    ["Elisabeth Frost, Norway's special envoy, was the facilitator of the talks.", [], ['Elisabeth Frost']],
  ] as const) {
    const found = presidersIn([s])
    assert.deepEqual([found.hosts ?? [], found.names ?? []], [hosts, names], s)
  }
  assert.deepEqual(mediatorsNamed('Norway refused to host the talks.'), [])
})
