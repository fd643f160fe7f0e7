import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Mention } from '../model/index.ts'
import { chainOf, indexOf, mentionAt, mentionsIn } from './mention-index.ts'

const mention = (start: number, end: number, chain: number | null = null): Mention => ({
  span: { start, end },
  type: 'person',
  form: 'name',
  name: null,
  chain,
  actor: null,
  maker: { by: 'rule', name: 'test', version: '1' },
})
// "the Syrian president, Bashar al-Assad": the whole, the nationality, the name.
const whole = mention(0, 37, 1)
const nationality = mention(4, 10)
const name = mention(22, 37, 1)
const later = mention(60, 62, 1)
const index = indexOf([later, name, nationality, whole])

test('a head noun finds the shortest mention that holds it', () => {
  assert.equal(mentionAt(index, { start: 11, end: 20 }), whole)
  assert.equal(mentionAt(index, { start: 4, end: 10 }), nationality)
  assert.equal(mentionAt(index, { start: 29, end: 37 }), name)
})

test('a span that no mention holds finds the one it shares most with', () => {
  assert.equal(mentionAt(index, { start: 30, end: 61 }), whole)
  assert.equal(mentionAt(index, { start: 58, end: 70 }), later)
  assert.equal(mentionAt(index, { start: 40, end: 50 }), null)
})

test('a long mention is found behind short ones that end before it', () => {
  assert.deepEqual(mentionsIn(index, { start: 20, end: 21 }), [whole])
  assert.deepEqual(mentionsIn(index, { start: 0, end: 100 }), [whole, nationality, name, later])
})

test('a chain gives all its mentions, and a mention without a chain only itself', () => {
  assert.deepEqual(chainOf(index, later), [whole, name, later])
  assert.deepEqual(chainOf(index, nationality), [nationality])
})
