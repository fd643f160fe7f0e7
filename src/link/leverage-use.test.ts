// With what somebody is moved, on whom he depends, and whether it is said that the power was used or was not.
import assert from 'node:assert/strict'
import test from 'node:test'
import type { Leverage } from '../model/index.ts'
import { linkAll } from './index.ts'
import { invented, type Said } from './invented.ts'
import { isUnusedTold } from './leverage-said.ts'

function leverage(sentences: readonly string[], said?: Said): readonly Leverage[] {
  const first = 'Shops were open this morning in Goma and the streets were quiet, people said.'
  const lines = sentences.map((s, i) => (i === 0 && said ? ([s, said] as const) : ([s] as const)))
  return linkAll([invented('2024-06-12', 'Wire', 'CD', [first, { act: 'CONSULT', at: 'Goma' }], ...lines)], []).leverage
}
const row = (l: Leverage | undefined): readonly unknown[] => [
  l?.who.name,
  l?.over.name,
  l?.means,
  (l?.used.length ?? 0) > 0,
  (l?.unused.length ?? 0) > 0,
]

test('he on whom another depends has the power', () => {
  for (const [by, to, s] of [
    ['Egypt=state/egypt', 'Sudan=state/sudan', 'Sudan depends on Egypt for fuel.'],
    ['Turkey=state/turkey', 'Libya=state/libya', 'Libya relies on Turkey for fuel.'],
    ['Uganda=state/uganda', 'South Sudan=state/south-sudan', 'South Sudan is dependent on Uganda for fuel.'],
  ] as const) {
    const said: Said = { act: 'LEVERAGE', mode: 'depends', status: 'ongoing', topics: ['leverage'], by, to }
    const [l] = leverage([s], said)
    assert.deepEqual([l?.who.name, l?.over.name, l?.means], [by.split('=')[0], to.split('=')[0], 'fuel'], s)
  }
})

test('what is done to move somebody is the means, in its own words where it is no usual one', () => {
  for (const [s, want] of [
    [
      'Chad could stop the rebels by closing the airfield at Amdjarass, an officer said.',
      'closing the airfield at Amdjarass',
    ],
    ['Ankara could press Baku to sign by withholding visas, an envoy said.', 'withholding visas'],
    ['Riyadh could sway Aden with its salaries, a Gulf envoy said.', 'money'],
  ] as const)
    assert.equal(leverage([s])[0]?.means, want, s)
  assert.equal(leverage(['Pakistan has influence over the Taliban, an envoy said.'])[0]?.means, null)
})

test('what was done to make another act was a use', () => {
  for (const s of [
    'The United States withheld 300 million dollars of aid to make Pakistan act, the Pentagon said.',
    'Russia cut the gas to force Ukraine to sign, an official said.',
    'Uganda closed the border to press Rwanda into talks, an envoy said.',
  ])
    assert.equal(row(leverage([s])[0])[3], true, s)
  for (const s of [
    'Uganda closed the border to keep out cattle thieves from Rwanda.',
    'The army cut the road to make the town surrender.',
    'Russia cut the price of gas for Ukraine.',
  ])
    assert.deepEqual(leverage([s]), [], s)
})

test('control over a movement is power, control over ground is none', () => {
  assert.deepEqual(
    row(leverage(['Pakistan has control over the Haqqani network, a minister said, and refused to use it.'])[0]).slice(
      0,
      2,
    ),
    ['Pakistan', 'Haqqani network'],
  )
  for (const s of [
    'Pakistan has control over Wana.',
    'Sudan has control of the border.',
    'Kenya has control over the price of maize.',
  ])
    assert.deepEqual(leverage([s]), [], s)
})

test('a power that is said not to have been used is told so, with those words', () => {
  const [l] = leverage(['Kigali has leverage over the rebels, a diplomat said.', 'It has not used it, he said.'])
  assert.deepEqual(row(l).slice(3), [false, true])
  assert.match(l?.beside?.[0]?.words ?? '', /It has not used it/)
  for (const s of [
    'and does not use it',
    'He refused to use it.',
    'They have never used their influence.',
    'It has yet to use it.',
    'The lever was never used.'.replace('The lever', 'It'),
  ])
    assert.ok(isUnusedTold(s), s)
  for (const s of [
    'It used it in May.',
    'He asked why it does not use it.',
    'It does not use lorries.',
    'If it does not use it, it will lose it.',
  ])
    assert.equal(isUnusedTold(s), false, s)
})

test('who says "we" has the power', () => {
  const [l] = leverage([
    '"We have influence over the rebels because their leaders live here," James Kabarebe, an adviser, said.',
  ])
  assert.match(l?.who.name ?? '', /Kabarebe/)
})
