import assert from 'node:assert/strict'
import { test } from 'node:test'
import { claimsOf } from './told.fixture.ts'

function askers(text: string): readonly string[] {
  return claimsOf(text)
    .filter((c) => c.act === 'REQUEST')
    .flatMap((c) => c.actors.map((p) => p.name))
}

test('“we” in the mouth of who heads a mission is the side the mission is of', () => {
  for (const [text, side] of [
    ['"We asked the army for access," said Aminata Diallo, head of mission for Oxfam in Mali.', 'Oxfam'],
    ['"We asked the army for access," said Jan Vos, head of delegation of the Red Cross in Aden.', 'Red Cross'],
    [
      '"We asked the army for access," said Ann Lee, director of operations at the World Food Programme.',
      'World Food Programme',
    ],
  ] as const)
    assert.deepEqual(askers(text), [side], text)
  for (const [text, side] of [
    ['"We asked the army for access," said Ann Lee, head of the UN mission.', 'the UN mission'],
    ['"We asked the army for access," said Ann Lee, head of the World Food Programme.', 'World Food Programme'],
    ['"We asked the army for access," said Ann Lee, a nurse in Wau.', 'Ann Lee'],
  ] as const)
    assert.deepEqual(askers(text), [side], text)
})
