// A participle behind "the police said," goes on with what was told, unless it tells of who said it.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { repaired } from './sentence-repair.ts'
import { parseBlocks } from './syntax.ts'

/** The word that a word of a text hangs on after mending. */
function over(text: string, word: string): string {
  const [written] = parseBlocks(text, [{ start: 0, end: text.length, kind: 'text' }])
  const { tokens } = repaired(written!)
  return tokens[tokens.find((t) => t.text === word)!.head]?.text ?? ''
}

test('what is done beside a deed is done by who did the deed, though another tells it in between', () => {
  for (const [word, verb, text] of [
    ['stopping', 'closed', 'Fighters closed the road to Taiz, residents said, stopping lorries of food and fuel.'],
    ['killing', 'hit', 'Rockets hit the market in Ghazni, police said, killing five people.'],
    ['seizing', 'stormed', 'Gunmen stormed a base in Kidal, the army said, seizing vehicles and guns.'],
    [
      'burning',
      'attacked',
      'Militiamen attacked two villages in Ituri on Sunday, a chief reported, burning forty houses.',
    ],
  ] as const)
    assert.equal(over(text, word), verb, text)
  for (const [word, verb, text] of [
    ['speaking', 'said', 'The army left Bor, he said, speaking by telephone.'],
    ['citing', 'reported', 'Rebels took Pasto, the paper reported, citing witnesses.'],
    ['adding', 'said', 'The truce held in Jolo, the mayor said, adding that no one was hurt.'],
    ['referring', 'said', 'They must go home, the general said, referring to the monks of Pakokku.'],
  ] as const)
    assert.equal(over(text, word), verb, text)
})
