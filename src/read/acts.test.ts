// Every group of signal words catches the sentences it must and spares those it must not, from raw text through the parser.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Act } from '../model/index.ts'
import { SIGNAL_GROUPS, type SignalGroup, signalLemmas, signalsFor } from '../vocab/acts/index.ts'
import { actsIn } from './act-reading.fixture.ts'
import type { ActReading } from './acts.ts'

/** Acts whose mode is read off what is asked, not off the group. */
const FREE_MODE: ReadonlySet<Act> = new Set<Act>(['REQUEST', 'REJECT'])

const told = (readings: readonly ActReading[]): string =>
  readings.map((r) => `${r.rule} ${r.mode}`).join(', ') || 'nothing'

function faultsOf(act: Act, group: SignalGroup): string[] {
  const faults: string[] = []
  for (const text of group.catch) {
    const readings = actsIn(text)
    const caught = readings.some((r) => r.act === act && (!group.mode || FREE_MODE.has(act) || r.mode === group.mode))
    if (!caught) faults.push(`${group.name} does not catch "${text}" (read: ${told(readings)})`)
  }
  for (const text of group.spare) {
    const readings = actsIn(text)
    if (readings.some((r) => r.act === act)) faults.push(`${group.name} does not spare "${text}" (${told(readings)})`)
  }
  return faults
}

test('the words of every act catch and spare the sentences they carry', () => {
  const faults: string[] = []
  for (const [act, groups] of Object.entries(SIGNAL_GROUPS) as [Act, readonly SignalGroup[]][])
    for (const group of groups) {
      faults.push(...faultsOf(act, group).map((fault) => `${act}/${fault}`))
    }
  assert.deepEqual(faults, [])
})

test('a text in capitals tells the acts that it tells in small letters', () => {
  for (const text of [
    'The guerrillas kidnapped the mayor of Suchitoto and burned two buses.',
    'Soldiers shelled the market in Taiz.',
    'The envoy urged the army to release prisoners.',
    'The rebels agreed to withdraw from Goma.',
  ])
    assert.deepEqual(
      actsIn(text.toUpperCase()).map((r) => r.act),
      actsIn(text).map((r) => r.act),
      text,
    )
})

test('every group carries three sentences to catch and three to spare, under a name of its own', () => {
  for (const [act, groups] of Object.entries(SIGNAL_GROUPS)) {
    assert.equal(new Set(groups.map((g) => g.name)).size, groups.length, act)
    for (const group of groups) {
      assert.ok(group.catch.length >= 3, `${act}/${group.name} catch`)
      assert.ok(group.spare.length >= 3, `${act}/${group.name} spare`)
    }
  }
})

test('every entry of the vocabulary of acts can be spelled out, so that no text meets a broken one', () => {
  const all = signalLemmas()
  assert.ok(all.length > 2000, `${all.length} lemmas`)
  for (const { lemma, pos } of all) {
    assert.match(lemma, /^\p{L}/u, `a lemma of ${pos}: "${lemma}"`)
    for (const signal of signalsFor(lemma, pos)) {
      assert.equal(signal.lemma, lemma)
      assert.ok(signal.weight > 0 && signal.weight <= 1, `${signal.rule} weighs ${signal.weight}`)
    }
  }
})
