import assert from 'node:assert/strict'
import test from 'node:test'
import { marksOf, resemblance, sharedParagraphs, sketchOf } from './sketch.ts'

const WORDS = 'the council of the town asked the envoy for flour and milk while shells fell on the bridge'.split(' ')
const paragraph = (n: number): string =>
  Array.from({ length: 40 }, (_, i) => WORDS[(i * (n + 3) + n) % WORDS.length] + String((i * n) % 7)).join(' ')
const text = (...numbers: readonly number[]): string => numbers.map(paragraph).join('\n')

test('a text and its copy are one, and find each other', () => {
  const [a, b] = [sketchOf(text(1, 2, 3)), sketchOf(`A line of the paper.\n${text(1, 2, 3)}`)]
  assert.ok(resemblance(a, b) > 0.8)
  const marks = new Set(marksOf(a))
  assert.ok(marksOf(b).some((m) => marks.has(m)))
})

test('a text that takes over paragraphs shares them', () => {
  const [a, b] = [sketchOf(text(1, 2, 3, 4)), sketchOf(text(5, 2, 6, 7))]
  assert.ok(Math.abs(sharedParagraphs(a, b) - 0.25) < 0.05)
  assert.equal(sharedParagraphs(a, b), sharedParagraphs(b, a))
})

test('texts on one subject are not copies', () => {
  const [a, b] = [sketchOf(text(1, 2, 3)), sketchOf(text(8, 9, 10))]
  assert.ok(resemblance(a, b) < 0.2)
  assert.equal(sharedParagraphs(a, b), 0)
})

test('odd texts have sketches too', () => {
  for (const odd of ['', 'one', '\n\n\n', '\ud800\udfff \ud83d', 'a '.repeat(50_000)]) {
    const sketch = sketchOf(odd)
    assert.ok(marksOf(sketch).every((m) => Number.isSafeInteger(m)))
    assert.ok(resemblance(sketch, sketch) === 0 || resemblance(sketch, sketch) === 1)
  }
})
