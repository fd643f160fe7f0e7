import assert from 'node:assert/strict'
import { test } from 'node:test'
import { blocksOf } from './layout.ts'
import type { LikelyRun } from './names-decode.ts'
import { candidatesOf, chanceOf, echoesOf, type Looked, spanModelOf } from './names-spans.ts'
import { parseBlocks } from './syntax.ts'

function looked(text: string, ...runs: LikelyRun[]): Looked {
  const sentence = parseBlocks(text, blocksOf(text, null))[0]!
  return { sentence, runs, outside: new Int32Array(sentence.tokens.length), figures: null }
}

test('a phrase around a likely name is a candidate too', () => {
  const first = looked('The mayor of Goma fled.', { first: 3, after: 4, type: 'location', chance: 0.6 })
  const spans = candidatesOf(first, echoesOf([first])).map((c) => [c.run.first, c.run.after, c.run.type].join(' '))
  assert.deepEqual(spans.sort(), ['0 4 location', '3 4 location'])
})

test('a sentence in which nothing is likely has no candidates', () => {
  const none = looked('It rained all night in the hills.')
  assert.deepEqual(candidatesOf(none, echoesOf([none])), [])
})

test('the chance is the sum of the weights, through the logistic curve', () => {
  const run: LikelyRun = { first: 0, after: 1, type: 'person', chance: 0.5 }
  const model = spanModelOf([11, -7], [2, -1])
  assert.ok(Math.abs(chanceOf(model, { run, ids: [11, -7, 99], values: [1, 2, 5] }) - 0.5) < 1e-6)
  assert.ok(chanceOf(model, { run, ids: [11], values: [1] }) > 0.85)
})

test('the same words elsewhere in the report are counted, whatever their article', () => {
  const a = looked('The army withdrew.', { first: 0, after: 2, type: 'organisation', chance: 0.9 })
  const b = looked('An army withdrew.', { first: 0, after: 2, type: 'organisation', chance: 0.5 })
  const sums = [...echoesOf([a, b]).chances.values()]
  assert.equal(sums.length, 1)
  assert.ok(Math.abs(sums[0]![1]! - 1.4) < 1e-6)
})
