import assert from 'node:assert/strict'
import test from 'node:test'
import { Lately } from './parley-story-seen.ts'

test('what was asked for lately is kept, and what was not for long is forgotten', () => {
  const lately = new Lately<number, string>(10)
  for (let i = 0; i < 5; i++) lately.set(i, `of ${i}`)
  assert.equal(lately.get(0), 'of 0')
  for (let i = 5; i < 14; i++) lately.set(i, `of ${i}`)
  assert.equal(lately.get(1), undefined)
  assert.equal(lately.get(13), 'of 13')
})

test('heavy values push others out sooner', () => {
  const lately = new Lately<string, readonly number[]>(10, (list) => list.length)
  lately.set('a', [1, 2, 3, 4, 5])
  lately.set('b', [1])
  assert.deepEqual(lately.get('b'), [1])
  lately.set('c', [1, 2, 3, 4, 5])
  lately.set('d', [1])
  assert.equal(lately.get('a'), undefined)
})

test('a value that is set again or taken away counts once', () => {
  const lately = new Lately<string, readonly number[]>(8, (list) => list.length)
  for (let i = 0; i < 20; i++) lately.set('a', [1, 2, 3])
  lately.set('b', [1])
  assert.deepEqual(lately.get('a'), [1, 2, 3])
  lately.delete('a')
  assert.equal(lately.get('a'), undefined)
  assert.deepEqual(lately.get('b'), [1])
})
