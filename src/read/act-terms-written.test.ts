// Arms that are to be laid down by a paper or an order: sentences that ask for it, and sentences that only foresee it.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { read } from './read.ts'
import { reportOf } from './told.fixture.ts'

function asksIn(text: string): boolean {
  const report = reportOf(text)
  return read({ ...report, published: '2024-03-01' }).claims.some((c) => c.act === 'REQUEST')
}

test('arms that are to be laid down, told as the order has it, are asked for', () => {
  for (const text of [
    'Rifles to be stacked in the school in Zuwara.',
    'The men in the square in Bani Walid were to give up their arms before dawn.',
    'All units in Shusha are to lay down their weapons between ten and noon.',
    'The fighters in Kidal were to hand in their rifles by Saturday.',
  ])
    assert.ok(asksIn(text), text)
  for (const text of [
    'Under the deal the fighters in Kidal are to hand in their rifles by Saturday.',
    'The fighters in Kidal have handed in their rifles.',
    'The fighters in Kidal are going to hand in their rifles.',
    'The court in Gao is to open in May.',
  ])
    assert.ok(!asksIn(text), text)
})
