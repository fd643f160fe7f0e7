// A second deed behind an "and" that looks like a noun, and one "not" for two verbs: sentences to mend and sentences to leave.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { claimsOf, edgesOf } from './told.fixture.ts'

test('a second deed behind an "and" is done, though its word is a noun or a quality elsewhere', () => {
  for (const [text, ...wanted] of [
    ['The Taliban agreed to free 40 men and hand over their guns.', 'hand conj free', 'guns obj hand'],
    ['The junta will reopen the port of Bossaso and free 30 fishermen.', 'free conj reopen', 'fishermen obj free'],
    ['Both armies promised to leave Orrika and exchange captives.', 'exchange conj leave', 'captives obj exchange'],
    ['The militia refused to let lorries into Taiz or release the nurses.', 'nurses obj release'],
  ] as const)
    for (const edge of wanted) assert.ok(edgesOf(text).includes(edge), `${edge}: ${edgesOf(text).join(', ')}`)
  for (const [text, not] of [
    ['The junta promised to hold a census and free elections.', 'elections obj free'],
    ['The council voted to lift sanctions and trade barriers.', 'barriers obj trade'],
    ['The rebels agreed to a truce and free passage.', 'passage obj free'],
    ['The mayor wants to plant trees and open spaces.', 'spaces obj open'],
  ] as const)
    assert.ok(!edgesOf(text).includes(not), `${not}: ${edgesOf(text).join(', ')}`)
})

test('one "not" is said of both verbs that have one helper', () => {
  const done = (text: string): string[] =>
    claimsOf(text, '2024-05-10')
      .filter((c) => c.status === 'happened' && /^(?:ASSAULT|COERCE|AID|RETREAT)$/.test(c.act))
      .map((c) => c.act)
  for (const text of [
    'The army did not shell and storm the town of Wau.',
    'The rebels never shelled or looted the town of Bria.',
    'The army has not shelled Goma or bombed Bukavu.',
    'The junta has not freed and sent home the monks.',
  ])
    assert.deepEqual(done(text), [], text)
  for (const [text, act] of [
    ['The army did not storm Wau but shelled it.', 'ASSAULT'],
    ['The army did not wait and shelled the town of Wau.', 'ASSAULT'],
    ['The rebels did not stay in Bria, and burned the market.', 'ASSAULT'],
  ] as const)
    assert.ok(done(text).includes(act), text)
})
