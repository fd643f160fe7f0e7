import assert from 'node:assert/strict'
import { test } from 'node:test'
import { changing, type Mutable, near, REACH, unchanged } from './sentence-repair-shapes.ts'

/** A sentence of which only the heads count. */
function hung(heads: readonly number[]): Mutable[] {
  return heads.map((head, i) => ({
    text: `w${i}`,
    lemma: `w${i}`,
    upos: 'NOUN',
    xpos: 'NN',
    deprel: i % 2 === 0 ? 'obj' : 'nsubj',
    head,
    start: 3 * i,
    end: 3 * i + 2,
  }))
}

/** All that hangs near each head and on the root, one by one, as {@link near} gives it. */
function found(tokens: readonly Mutable[]): number[][] {
  return Array.from({ length: tokens.length + 1 }, (_, k) => {
    const all: number[] = []
    const next = (): number => near(tokens, k - 1, (t, i) => !all.includes(i) && t.deprel === 'obj')
    for (let i = next(); i >= 0; i = next()) all.push(i)
    return all
  })
}

test('what hangs near a head is the same whether it is looked up or searched', () => {
  const tokens = hung(
    Array.from({ length: 3 * REACH }, (_, i) => (i === 7 ? -1 : (i * 5) % 13 === 0 ? 7 : (i * 7) % 40)),
  )
  const searched = found(tokens)
  unchanged(tokens)
  assert.deepEqual(found(tokens), searched)
  assert.ok(searched.flat().length > REACH / 2)
  changing()
})

test('a change is seen at once, and again when the tokens are looked up anew', () => {
  const tokens = hung([1, -1, 1, 1])
  unchanged(tokens)
  assert.equal(
    near(tokens, 3, () => true),
    -1,
  )
  changing()
  tokens[2]!.head = 3
  assert.equal(
    near(tokens, 3, () => true),
    2,
  )
  unchanged(tokens)
  assert.equal(
    near(tokens, 3, () => true),
    2,
  )
  changing()
})

test('a long sentence is looked up as a short one is', () => {
  const tokens = hung(Array.from({ length: 700 }, (_, i) => i - 1))
  unchanged(tokens)
  assert.equal(
    near(tokens, 650, () => true),
    651,
  )
  changing()
})
