// What is asked for behind a word that only says of whom or where.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { claimsOf } from './told.fixture.ts'

/** The claims of a text: act, who does it, to whom. */
function told(text: string): string {
  const names = (list: readonly { readonly name: string }[]): string => list.map((p) => p.name).join(' + ')
  return claimsOf(text)
    .map((c) => `${c.act}${c.mode ? `/${c.mode}` : ''} ${names(c.actors)} > ${names(c.recipients)};`)
    .join(' ')
}

test('what is asked of both sides alike, or of somebody elsewhere, is asked, and no visit', () => {
  for (const [text, want] of [
    [
      'The bishops call on the Karen army and the junta alike to accept a truce.',
      /^REQUEST\S* .* > .*army \+ .*junta;$/,
    ],
    ['The bishop appealed to Hutu and Tutsi alike to lay down their arms.', /^REQUEST\S* .* > Hutu and Tutsi;$/],
    ['The envoy called on the rebels elsewhere to lay down their arms.', /^REQUEST\S* .* > the rebels;$/],
    [
      'Merkel called on Kyiv and the separatists alike to respect the truce.',
      /^REQUEST\S* .* > Ukraine \+ the separatists;$/,
    ],
  ] as const)
    assert.match(told(text), want, text)
})

test('a visit stays one, and what is alike is asked of nobody', () => {
  for (const [text, not] of [
    ['The envoys called on the governor of Aceh and the bishop alike.', /REQUEST/],
    ['The two towns are alike to look at, and the army shelled both.', /REQUEST/],
    ['The consul called on the widow in Bor, who lives there to this day.', /REQUEST/],
    ['The general went there to meet the rebels.', /REQUEST/],
  ] as const)
    assert.doesNotMatch(told(text), not, text)
})
