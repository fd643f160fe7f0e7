import assert from 'node:assert/strict'
import { test } from 'node:test'
import { blocksOf } from './layout.ts'
import { repaired } from './sentence-repair.ts'
import { parseBlocks } from './syntax.ts'

/** The root of a sentence, and whether it has a subject of its own: "envoy call"; only the root where it has none. */
function said(text: string): string {
  const { tokens } = repaired(parseBlocks(text, blocksOf(text, null))[0]!)
  const root = tokens.findIndex((t) => t.head < 0)
  const subject = tokens.find((t) => t.head === root && t.deprel === 'nsubj')
  return [subject?.lemma, tokens[root]!.lemma].filter(Boolean).join(' ').toLowerCase()
}

test('a past form read as a participle is what the noun before it did', () => {
  for (const [text, told] of [
    ['The envoy called for the release of all hostages.', 'envoy call'],
    ['The envoy called for an end to the siege.', 'envoy call'],
    ['The general refused to leave.', 'general refuse'],
    ['The UN called for the release of the monks.', 'un call'],
    ['The coordinator in Sudan, Clementine Salami, called for a pause and urged both to stop.', 'coordinator call'],
  ] as const)
    assert.equal(said(text), told, text)
})

test('a participle that tells what was done to the noun stays with it', () => {
  for (const text of [
    'Five people killed in Aleppo.',
    'Villages burnt by the army in Darfur.',
    'A man named in the report.',
  ])
    assert.ok(!said(text).includes(' '), said(text))
})

test('a verb written as two words has the name before it as its subject', () => {
  for (const [text, told] of [
    ['Pyongyang test-fired a ballistic missile on Monday.', 'pyongyang fire'],
    ['Seoul test-fired a rocket.', 'seoul fire'],
    ['Tehran test-launched a satellite on Friday.', 'tehran launch'],
  ] as const)
    assert.equal(said(text), told, text)
  for (const [text, told] of [
    ['The test fired their hopes.', 'test fire'],
    ['The test began on Monday.', 'test begin'],
    ['Troops fired a missile.', 'troops fire'],
  ] as const)
    assert.equal(said(text), told, text)
})
