import assert from 'node:assert/strict'
import { test } from 'node:test'
import { read } from './read.ts'
import { edgesOf, reportOf } from './told.fixture.ts'

function ultimata(text: string): string {
  return read(reportOf(text))
    .claims.filter((c) => c.kind === 'ultimatum')
    .map((c) => `${c.actors.map((p) => p.name).join(' + ')} > ${c.recipients.map((p) => p.name).join(' + ')}`)
    .join('; ')
}

test('time is given to people wherever they are, and whatever they live by', () => {
  for (const [text, want] of [
    ['The commissioner gave the cattle keepers camped north of Renk until Friday to leave.', /> .*keepers/],
    ['The governor gave the traders encamped at the port three days to go.', /> .*traders/],
    ['The army gave villagers sheltering in the school until noon to come out.', /> .*villagers/],
    ['The junta gave the monks living in the monastery until dawn to hand over the fighters.', /> .*monks/],
    ['Separatists gave the miners trapped in Horlivka until dusk to surrender.', /> .*miners/],
    ['Israeli troops gave patients lying in the wards until midday to evacuate the hospital.', /> .*patients/],
    ['The mayor gave the beekeepers until Friday to leave or be removed by force.', /> .*beekeepers/],
  ] as const)
    assert.match(ultimata(text), want, text)
})

test('an hour of the day behind a word of time is no deed', () => {
  for (const text of [
    'The army gave the rebels until dawn to hand over the fighters.',
    'Bosnian Serb officers gave the mayor until sunset to answer.',
    'The Taliban gave the garrison of Kunduz until daybreak to lay down its arms.',
  ])
    assert.notEqual(ultimata(text), '', text)
})

test('what is kept somewhere for a time, and what went on until an hour, is no ultimatum', () => {
  for (const text of [
    'The UN gave food stored in Bor for three months to feed the camp.',
    'They gave the boats moored at the pier three days to dry.',
    'Fighting went on until dawn in Taiz.',
    'He gave the speech written for the king three times.',
    'The army gave the dead lying in the field a burial.',
  ])
    assert.equal(ultimata(text), '', text)
})

test('how much earlier or later a thing is done is no part of the thing', () => {
  for (const [text, edge] of [
    ['The rebels had announced a unilateral truce hours earlier.', 'truce obj announced'],
    ['The junta had rejected a similar plan weeks before.', 'plan obj rejected'],
    ['The two armies signed a ceasefire days later.', 'ceasefire obj signed'],
  ] as const)
    assert.ok(edgesOf(text).includes(edge), `${text}: ${edgesOf(text).join(', ')}`)
  for (const [text, edge] of [
    ['The soldiers worked long hours earlier.', 'long obj worked'],
    ['The mine lost a month earlier in the war.', 'earlier obj lost'],
    ['The envoy arrived three days later.', 'three obj arrived'],
  ] as const)
    assert.ok(!edgesOf(text).includes(edge), `${text}: ${edgesOf(text).join(', ')}`)
})
