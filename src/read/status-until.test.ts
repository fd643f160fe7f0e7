// How long a thing is to last makes it no mere chance, and what one deed waits for is not waited for by the deed told before it.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { claimsOf } from './told.fixture.ts'

const statusOf = (text: string, act: string): string | undefined => claimsOf(text).find((c) => c.act === act)?.status

test('what is to last until something happens is planned; what hangs on an "if" is not', () => {
  for (const text of [
    'The rebels will hold the hostages until the government pays.',
    'The army will bomb the hills until the rebels surrender.',
    'The militia will besiege Kidal until the governor resigns.',
  ])
    assert.equal(statusOf(text, claimsOf(text)[0]!.act), 'planned', text)
  for (const text of [
    'The rebels will shell Kidal if the governor stays.',
    'The army would bomb the hills if the rebels left Bor.',
    'The militia would attack Kidal once the governor had left.',
  ])
    assert.equal(statusOf(text, 'ASSAULT'), 'hypothetical', text)
})

test('"only when" belongs to its own verb', () => {
  for (const [text, act] of [
    [
      'Taylor has accepted an offer of asylum in Nigeria but says he will leave only when the monitors arrive.',
      'AGREE',
    ],
    ['The rebels have freed nine nuns but say they will free the bishop only if the army leaves Bor.', 'RETREAT'],
    ['The general has signed the accord and says his men will disarm only when the monitors are in Kidal.', 'SUPPORT'],
  ] as const)
    assert.equal(statusOf(text, act), 'happened', text)
  for (const text of [
    'The captives go home only when the bodies have been handed back to Khartoum.',
    'The rebels free the pilot only when the ransom is paid.',
    'The rebels free the bishop and the nuns only if the army leaves the zone.',
  ])
    assert.notEqual(statusOf(text, 'RETREAT'), 'happened', text)
})
