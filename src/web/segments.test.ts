// Segments must join without gaps and know every span over them, whatever overlaps.
import assert from 'node:assert/strict'
import test from 'node:test'
import { blocksOf, type Layer, MOST, segmentsOf } from './segments.ts'

const layer = (kind: Layer['kind'], id: number, start: number, end: number): Layer => ({ kind, id, start, end })
const told = (text: string, layers: readonly Layer[]) =>
  segmentsOf(blocksOf(text), layers).map((block) =>
    block.map((s) => `${text.slice(s.start, s.end)}|${s.layers.map((l) => `${l.kind}${l.id}`).join(',')}`),
  )

test('nested and crossing spans are cut at every edge', () => {
  assert.deepEqual(told('abcdefgh', [layer('claim', 1, 1, 6), layer('place', 2, 2, 4), layer('quote', 3, 5, 8)]), [
    ['a|', 'b|claim1', 'cd|claim1,place2', 'e|claim1', 'f|claim1,quote3', 'gh|quote3'],
  ])
})

test('two claims over the same words both lie there, and begin there', () => {
  const [block] = segmentsOf(blocksOf('ab'), [layer('claim', 1, 0, 2), layer('claim', 2, 0, 2)])
  assert.deepEqual(block?.[0]?.begins, [1, 2])
})

test('a span over a line break is drawn in both paragraphs and begins in the first', () => {
  const text = 'one two\n\nthree'
  const blocks = segmentsOf(blocksOf(text), [layer('claim', 7, 4, text.length)])
  assert.deepEqual(told(text, [layer('claim', 7, 4, text.length)]), [['one |', 'two|claim7'], ['three|claim7']])
  assert.deepEqual(
    blocks.map((b) => b.flatMap((s) => s.begins)),
    [[7], []],
  )
})

test('an empty span and one outside the text draw nothing', () => {
  assert.deepEqual(told('ab', [layer('name', 1, 1, 1), layer('name', 2, 5, 9)]), [['ab|']])
})

test('a paragraph of any length is cut and loses nothing', () => {
  const text = `${'word '.repeat(MOST)}${'x'.repeat(MOST * 2)}😀`
  const blocks = blocksOf(text)
  assert.equal(blocks.map((b) => text.slice(b.start, b.end)).join(''), text)
  assert.ok(blocks.every((b) => b.end - b.start <= MOST + 1))
})

test('ten thousand spans take no time to speak of', () => {
  const text = 'abcde '.repeat(100_000)
  const layers = Array.from({ length: 10_000 }, (_, i) => layer('name', i, i * 60, i * 60 + 5))
  const blocks = segmentsOf(blocksOf(text), layers)
  assert.equal(blocks.flat().filter((s) => s.layers.length > 0).length >= 10_000, true)
})
