import assert from 'node:assert/strict'
import { test } from 'node:test'
import { blocksOf } from './layout.ts'
import { markedOf } from './quote-marks.ts'

const marked = (text: string): string[] =>
  markedOf(text, blocksOf(text, null)).map((m) => text.slice(m.inner.start, m.inner.end))

const catches: readonly [string, string, readonly string[]][] = [
  ['straight marks', 'The envoy said, "The road is open," and left.', ['The road is open']],
  ['curly marks', 'The envoy said, “The road is open.”', ['The road is open.']],
  ['guillemets', 'The envoy said: «The road is open.»', ['The road is open.']],
  ['low and high marks', 'The envoy said: „The road is open.“', ['The road is open.']],
  ['doubled apostrophes', "The envoy said, ''The road is open,'' and left.", ['The road is open']],
  ['single marks', 'The envoy said ‘the road is open’ and left.', ['the road is open']],
  ['two in one sentence', '"We wait," she said. "We hope."', ['We wait', 'We hope.']],
  [
    'a mark inside another',
    'He said: “They call it “the long road” here.” He left.',
    ['They call it “the long road” here.'],
  ],
  ['a row of a table', '"The general said ""no"" twice."', ['no']],
]
for (const [name, text, wanted] of catches) {
  test(`finds words in ${name}`, () => {
    assert.deepEqual(marked(text), wanted)
  })
}

test('words that go on over paragraphs are one stretch a paragraph', () => {
  const text = '“We left at dawn.\n\n“We walked for two days.\n\n“Nobody came.” Then she wept.'
  const found = markedOf(text, blocksOf(text, null))
  assert.deepEqual(
    found.map((m) => [text.slice(m.inner.start, m.inner.end), m.closed, m.carried]),
    [
      ['We left at dawn.', false, false],
      ['We walked for two days.', false, true],
      ['Nobody came.', true, true],
    ],
  )
})

const spares: readonly [string, string][] = [
  ['an apostrophe', "The army's men took the rebels' guns; they didn't fire."],
  ['inches', 'A 6" pipe and a 12" shell lay in the road.'],
  ['feet of the plural', 'The soldiers’ wives and the fighters’ sons waited.'],
]
for (const [name, text] of spares) {
  test(`spares ${name}`, () => {
    assert.deepEqual(marked(text), [])
  })
}

test('hostile marks are cut in linear time and slice exactly', () => {
  for (const text of [
    '“'.repeat(20_000),
    '"'.repeat(20_001),
    "'a ".repeat(10_000),
    '“”'.repeat(10_000),
    '‘a’s '.repeat(5000),
  ]) {
    for (const m of markedOf(text, blocksOf(text, null))) {
      assert.ok(m.start <= m.inner.start && m.inner.start < m.inner.end && m.inner.end <= m.end && m.end <= text.length)
    }
  }
})
