// Threats that set a time by their condition are ultimatums; what somebody is told behind "they had until" is what he is told.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { claimsOf } from './told.fixture.ts'

const told = (text: string): string[] => claimsOf(text).map((c) => `${c.act} ${c.kind ?? '-'} ${c.status}`)

test('a threat to whoever has not done it by a day, or to those who may until then, is an ultimatum', () => {
  for (const text of [
    'Bagapsh warned the garrison on Sunday that it could leave unharmed until noon on Tuesday and would be destroyed thereafter.',
    'The army warned that whoever had not left Grozny by Saturday would be shot.',
    'The militia in Bria said that anyone who had not handed in his rifle by noon would be hanged.',
    'The junta warned that all who had not left Demoso by dusk would be shot.',
  ])
    assert.ok(
      told(text).some((c) => c.startsWith('THREATEN ultimatum')),
      `${text} ${told(text)}`,
    )
  for (const text of [
    'The army warned that those who did not leave Gorazde would be shot.',
    'The army warned that it would shell the town of Jaffna by Friday.',
    'The general warned the rebels on Friday that they would be attacked.',
  ])
    assert.ok(!told(text).some((c) => c.includes('ultimatum')), `${text} ${told(text)}`)
})

test('what somebody is told without a "that" is what he is told, and no word about him', () => {
  for (const text of [
    'The general told the rebels they had two days to leave the town of Bor.',
    'The colonel told the garrison it had until Friday to surrender or be attacked.',
    'Serb officers informed the villagers they had until dusk to hand over their guns.',
  ])
    assert.ok(
      told(text).includes('THREATEN ultimatum happened') && !told(text).some((c) => c.startsWith('RETREAT')),
      `${text} ${told(text)}`,
    )
  for (const text of [
    'The bishop told the men they had captured that they must pray.',
    'The mayor told the men he had freed to go home to Goma.',
    'The army told the rebels it was besieging that they would be fed.',
  ])
    assert.ok(!told(text).some((c) => c.startsWith('THREATEN')), `${text} ${told(text)}`)
})
