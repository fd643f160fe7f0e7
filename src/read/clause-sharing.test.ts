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

test('whoever says a thing does what is told behind his words', () => {
  for (const [text, act, who] of [
    ['"This must stop," Guterres said, calling on the army to leave Bria.', 'REQUEST', /Guterres$/],
    ['"It cannot wait," Santos said, thanking Cuba and Norway for their help.', 'SUPPORT', /Santos/],
    ['"It is over," the general said, praising his men and blaming Moscow for the war.', 'ACCUSE', /general/],
    ['The truce was broken, the ministry said, accusing Baku of using drones.', 'ACCUSE', /ministry/],
    ['The driver opened fire, officials said, before attacking a nurse.', 'ASSAULT', /driver/],
    ['"The road is shut," the mayor said, blaming the militia for the delay.', 'ACCUSE', /mayor/],
  ] as const)
    assert.match(by(text, act), who, text)
  for (const [text, act, not] of [
    ['"The rebels lie," the mayor said, accusing the army of shelling Taiz.', 'ACCUSE', /rebels/],
    ['The driver opened fire, officials said, before attacking a nurse.', 'ASSAULT', /officials/],
    ['The rebels seized the port, witnesses said, taking two captives.', 'ASSAULT', /witnesses/],
  ] as const)
    assert.doesNotMatch(by(text, act), not, text)
})
