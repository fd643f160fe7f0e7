// Ties between actors, with words to catch and words to spare.
import assert from 'node:assert/strict'
import test from 'node:test'
import { tieOf } from './relations.ts'

test('a tie to a named actor is read from one word', () => {
  const cases: readonly (readonly [string, string, string])[] = [
    ['Russian-backed', 'backed', 'state/russia'],
    ['US-led', 'led', 'state/us'],
    ['Saudi-led', 'led', 'state/saudi-arabia'],
    ['Houthi-controlled', 'held', 'group/houthis'],
    ['pro-Russian', 'pro', 'state/russia'],
    ['anti-Taliban', 'anti', 'group/taliban'],
    ['Iran-aligned', 'backed', 'state/iran'],
    ['Norwegian-brokered', 'brokered', 'state/norway'],
  ]
  for (const [words, relation, id] of cases) {
    const tie = tieOf(words)
    assert.deepEqual([tie?.relation, tie?.to.id], [relation, id], words)
  }
})

test('an actor with its allies is a tie to that actor', () => {
  assert.deepEqual(
    [tieOf('Washington and its allies')?.relation, tieOf('Washington and its allies')?.to.id],
    ['allies', 'state/us'],
  )
  assert.equal(tieOf('Damascus and its Iranian backers')?.to.id, 'state/syria')
  assert.equal(tieOf('the Houthis and their allies')?.to.id, 'group/houthis')
  assert.equal(tieOf('Hamas and its rivals')?.relation, 'opponents')
})

test('words that name nobody are no tie', () => {
  for (const words of [
    'rebel-held',
    'well-armed',
    'pro-peace',
    'allies',
    'bread and its friends',
    'the north-led',
    '',
  ]) {
    assert.equal(tieOf(words), undefined, words)
  }
})
