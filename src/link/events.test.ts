// Events out of notes: one state of affairs told of for years, and what several claims add up to.
import assert from 'node:assert/strict'
import test from 'node:test'
import {
  claimsUnder,
  componentsOf,
  eventNote,
  keptReport,
  linkedComponent,
  type Node,
  nodeOf,
  rulesOf,
  standingState,
  toldIn,
} from './index.ts'
import { invented } from './invented.ts'

const RULES = rulesOf([])

/** Tellings of the siege of a town, one a month, the first of them only in passing. */
function tellings(town: string, by: string, country: string): readonly Node[] {
  return ['03', '04', '05', '07'].flatMap((month, i) => {
    const report = invented(`2016-${month}-10`, `Paper ${month}`, country, [
      `${town} has been besieged by the army since ${i === 1 ? 2013 : 2012}.`,
      {
        act: 'COERCE',
        mode: 'restrict',
        status: i === 0 ? 'background' : 'ongoing',
        topics: ['siege'],
        by,
        to: town,
        at: town,
        when: i === 1 ? '2013-01-01' : '2012-01-01',
      },
    ])
    const placed = { kept: keptReport(report), group: `source/${month}` }
    return claimsUnder(toldIn(report), placed, RULES, () => undefined).map(nodeOf)
  })
}

test('a state of affairs made again from notes is the one that comparing its claims makes, in whatever order', () => {
  for (const [town, by, country] of [
    ['Daraya', 'army=military/syria', 'SY'],
    ['Taiz', 'army', 'YE'],
    ['Sarajevo', 'army', 'BA'],
  ] as const) {
    const nodes = tellings(town, by, country)
    const [found, ...others] = componentsOf(nodes).map((c) => linkedComponent(c, RULES))
    assert.equal(others.length, 0)
    const expected = { id: found?.id, event: found?.events[0] }
    for (const order of [nodes, nodes.toReversed()]) {
      const { id, event } = standingState(order.map(eventNote), RULES)
      assert.deepEqual({ id, event }, expected)
    }
    assert.equal(expected.event?.claims.length, 3)
    assert.equal(expected.event?.background.length, 1)
    assert.equal(expected.event?.when.to, null)
  }
})

test('a state that is told once has no score, and one that people rejected makes no event', () => {
  const [first, second] = tellings('Duma', 'army=military/syria', 'SY').slice(1).map(eventNote)
  assert.ok(first && second)
  assert.equal(standingState([first], RULES).event?.score, null)
  assert.equal(standingState([first, second], RULES).event?.score?.total, 1)
  const event = standingState([first, second], RULES).event
  assert.ok(event)
  const rejecting = rulesOf([
    { number: 1, at: '2020-01-01', who: 'anna', reason: null, decision: { what: 'reject', target: event.id } },
  ])
  assert.equal(standingState([first, second], rejecting).event, null)
})
