// What stands before and behind a ", police said" is what was told.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { repaired } from './sentence-repair.ts'
import { parseBlocks } from './syntax.ts'

/** The word that a word of a text hangs on after mending, and how. */
function hung(text: string, word: string): { over: string; deprel: string } {
  const [written] = parseBlocks(text, [{ start: 0, end: text.length, kind: 'text' }])
  const { tokens } = repaired(written!)
  const token = tokens.find((t) => t.text === word)!
  return { over: tokens[token.head]?.text ?? '', deprel: token.deprel }
}

test('what is done beside a deed is done by who did the deed, though another tells it in between or behind', () => {
  for (const [word, verb, text] of [
    ['stopping', 'closed', 'Fighters closed the road to Taiz, residents said, stopping lorries of food and fuel.'],
    ['killing', 'hit', 'Rockets hit the market in Ghazni, police said, killing five people.'],
    ['seizing', 'stormed', 'Gunmen stormed a base in Kidal, the army said, seizing vehicles and guns.'],
    [
      'burning',
      'attacked',
      'Militiamen attacked two villages in Ituri on Sunday, a chief reported, burning forty houses.',
    ],
    ['taking', 'rioted', 'Prisoners rioted in Hama, the governor said in a statement, taking ten guards hostage.'],
    ['causing', 'landed', 'A mortar round landed near a school in Kabul, causing no casualties, police said.'],
    ['wounding', 'fired', 'Rebels fired on a convoy near Jijel on Friday, wounding two drivers, the army said.'],
  ] as const)
    assert.equal(hung(text, word).over, verb, text)
  for (const [word, verb, text] of [
    ['speaking', 'said', 'The army left Bor, he said, speaking by telephone.'],
    ['citing', 'reported', 'Rebels took Pasto, the paper reported, citing witnesses.'],
    ['adding', 'said', 'The truce held in Jolo, the mayor said, adding that no one was hurt.'],
    ['referring', 'said', 'They must go home, the general said, referring to the monks of Pakokku.'],
  ] as const)
    assert.equal(hung(text, word).over, verb, text)
})

test('a deed before who tells it is what the first noun did', () => {
  for (const [word, verb, text] of [
    ['Rebels', 'fired', 'Rebels fired on a convoy near Beni, activists said.'],
    ['bomb', 'exploded', 'A bomb exploded outside a mosque in Kano on Friday, the governor said.'],
    ['clashes', 'erupted', 'Fresh clashes erupted near Marib, officials said in a statement.'],
    ['gunman', 'shot', 'A gunman shot at worshippers in Jolo, witnesses said.'],
    ['prisoners', 'rioted', 'On Monday night prisoners rioted in Bor, the ministry told reporters.'],
  ] as const)
    assert.deepEqual(hung(text, word), { over: verb, deprel: 'nsubj' }, text)
  for (const [word, text] of [
    ['wounded', 'Two soldiers wounded near Gao, the army said, were flown to Bamako.'],
    ['fired', 'A rocket fired on a hospital in Misrata, doctors said, was made in Russia.'],
    ['arrested', 'A man arrested in Kano, police said, was the head of the group.'],
  ] as const)
    assert.notEqual(hung(text, word).deprel, 'ccomp', text)
})

test('what a source was told or asked is no deed beside the sentence', () => {
  for (const [word, text] of [
    ['briefed', 'Rebels killed nine people in Bria, according to officials briefed on the talks.'],
    ['quoted', 'The army left Bor on Monday, according to elders quoted by the radio.'],
    ['reached', 'Two shells fell in Agdam, according to residents reached by telephone.'],
  ] as const)
    assert.equal(hung(text, word).deprel, 'acl', text)
  for (const [word, text] of [
    ['took', 'According to residents, rebels took the bridge at Beni.'],
    ['left', 'According to elders the army left Bor on Monday.'],
    ['shelled', 'The rebels, according to the UN, shelled the market in Sake.'],
  ] as const)
    assert.notEqual(hung(text, word).deprel, 'acl', text)
})
