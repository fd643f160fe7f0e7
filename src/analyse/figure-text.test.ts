import assert from 'node:assert/strict'
import test from 'node:test'
import { amountText } from './figure-text.ts'

test('an amount reads as one says it', () => {
  for (const [text, of, said] of [
    ['six', 'lorries', 'six lorries'],
    ['one', 'tonnes', 'one tonne'],
    ['one', 'lorries', 'one lorry'],
    ['one', 'batches', 'one batch'],
    ['one', 'people', 'one people'],
    ['dozens', 'breaches', 'dozens of breaches'],
    ['hundreds', 'families', 'hundreds of families'],
    ['51', 'them children', '51 of them children'],
    ['three', 'the wounded', 'three of the wounded'],
    ['70 tonnes', 'tonnes', '70 tonnes'],
    ['nine violations', null, 'nine violations'],
    ['1', 'buses', '1 bus'],
  ] as const)
    assert.equal(amountText({ text, of }), said)
})
