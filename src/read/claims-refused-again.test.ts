import assert from 'node:assert/strict'
import { test } from 'node:test'
import { claimsOf } from './told.fixture.ts'

function told(text: string, act: string): string[] {
  return claimsOf(text)
    .filter((c) => c.act === act)
    .map((c) => `${c.actors.map((p) => p.name).join('+')} > ${c.recipients.map((p) => p.name).join('+')}`)
}

test('a refusal told just before and only named again is told once', () => {
  for (const text of [
    'Abbas refused to sign the text. His refusal dismayed the Americans.',
    'The junta refused to free the monks. This refusal angered ASEAN.',
    'Thieu rejected the draft in Saigon. The rejection infuriated Kissinger.',
    'Moscow refused to return the islands on Monday. Its refusal enraged Tokyo.',
  ])
    assert.equal(told(text, 'REJECT').length, 1, text)
  for (const text of [
    'Abbas refused to sign the text. His refusal to leave Ramallah dismayed the Americans.',
    "Abiy refused to meet the envoy. Isaias's refusal to withdraw angered Washington.",
    "Thieu rejected the draft in Saigon. Hanoi's rejection of the corridor infuriated Kissinger.",
  ])
    assert.equal(told(text, 'REJECT').length, 2, text)
  assert.equal(told('His refusal of the terms angered Tokyo.', 'REJECT').length, 1)
})

test('who is blamed for a refusal told just before is who refused', () => {
  assert.deepEqual(told('Moscow refused to return the islands on Monday. His refusal enraged Washington.', 'ACCUSE'), [
    'United States > Russia',
  ])
  assert.deepEqual(told('The junta refused to free the monks. Their refusal angered Oslo.', 'ACCUSE'), [
    'Norway > The junta',
  ])
})
