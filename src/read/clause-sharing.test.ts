// Who does what an infinitive tells, where the verb above it has somebody before it and somebody behind it.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { claimsOf } from './told.fixture.ts'

const by = (text: string, act: string): string =>
  claimsOf(text)
    .filter((c) => c.act === act)
    .flatMap((c) => c.actors.map((p) => p.name))
    .join(' + ')

test('whoever goes to somebody to do something to him does it; whom one asks is to do what is asked', () => {
  for (const [text, act, who] of [
    ['Erdogan telephoned Aliyev to congratulate him on the victory.', 'SUPPORT', /Erdo/],
    ['The minister visited the governor to thank him for the grain.', 'SUPPORT', /minister/],
    ['The bishop met the general to warn him of an attack on Bor.', 'THREATEN', /bishop/],
  ] as const)
    assert.match(by(text, act), who, text)
  for (const [text, act, who] of [
    ['The general sent the colonel to arrest him.', 'COERCE', /general|colonel/],
    ['The bishop appealed to the rebels to free her.', 'REQUEST', /bishop/],
    ['The judge asked the army to release him.', 'REQUEST', /judge/],
  ] as const)
    assert.match(by(text, act), who, text)
})
