import assert from 'node:assert/strict'
import { test } from 'node:test'
import { claimsOf } from './told.fixture.ts'

const doers = (text: string, word: string): readonly string[] | undefined =>
  claimsOf(text)
    .findLast((c) => c.act === 'ASSAULT' && c.evidence[0].quote.includes(word))
    ?.actors.map((p) => p.name)

test('who finds the dead did not kill them', () => {
  for (const [text, word] of [
    ['A patrol found the body of a man who had been shot in the head near Dakovica.', 'shot'],
    ['Soldiers found two bodies near Goma.', 'bodies'],
    ['The army recovered the body of an officer who was abducted in May.', 'abducted'],
  ] as const)
    assert.deepEqual(doers(text, word), [], text)
})

test('who only arrests or answers fire is not the attacker nobody names', () => {
  for (const [text, word] of [
    ['Police arrested two men. A bus was shot at near Gao.', 'bus'],
    ['The soldiers returned fire. Two other checkpoints in Kamenica came under small arms fire.', 'checkpoints'],
    ['Peacekeepers shot back. A convoy near Foca was hit by mortar fire.', 'mortar'],
  ] as const)
    assert.deepEqual(doers(text, word), [], text)
})

test('who kills and then finds, and who attacks before, is told', () => {
  for (const [text, word, who] of [
    ['Rebels shelled Bria on Monday. Rebels burned a church in Bria. Ten people were killed in Bria.', 'Ten', 'Rebels'],
    ['The soldiers shot two men they found in the church.', 'shot', 'The soldiers'],
    ['Police shot two men in Kano.', 'shot', 'Police'],
  ] as const)
    assert.deepEqual(doers(text, word), [who], text)
})

test('who tells that leave was asked for in vain did not withhold it', () => {
  const by = (text: string): readonly string[] | undefined =>
    claimsOf(text)
      .find((c) => c.act === 'REJECT')
      ?.actors.map((p) => p.name)
  for (const text of [
    'Requests for safe corridors in Kadugli are denied, Lodi said.',
    'Permission to evacuate the wounded from Homs was denied, a doctor said.',
    'Access to the camp at Abyei has been refused, the agency said.',
  ])
    assert.deepEqual(by(text), [], text)
  for (const [text, who] of [
    ['No truce will be accepted, the general said.', 'the general'],
    ['The army refused a request for access, the agency said.', 'The army'],
    ['The offer has been rejected, the minister said.', 'the minister'],
  ] as const)
    assert.deepEqual(by(text), [who], text)
})
