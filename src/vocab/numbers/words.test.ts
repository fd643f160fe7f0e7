import assert from 'node:assert/strict'
import { test } from 'node:test'
import { NUMBER_IN_WORDS, numberInWords } from './words.ts'

test('numbers in words are counted', () => {
  for (const [words, n] of [
    ['three', 3],
    ['Fourteen', 14],
    ['seventy-one', 71],
    ['eighty-six', 86],
    ['a hundred', 100],
    ['half a million', 500_000],
    ['Sixty-two thousand', 62_000],
    ['a hundred thousand', 100_000],
    ['two million', 2_000_000],
  ] as const) {
    assert.equal(numberInWords(words), n, words)
    assert.equal(new RegExp(`^${NUMBER_IN_WORDS}$`, 'i').test(words), true, words)
  }
})

test('other words are no numbers', () => {
  for (const words of ['a', 'thirty-ten', 'bread', 'million', 'the three', '']) {
    assert.equal(new RegExp(`^${NUMBER_IN_WORDS}$`, 'i').test(words), false, words)
  }
  for (const words of ['bread', 'half a loaf', '']) assert.equal(numberInWords(words), Number.NaN, words)
})
