import assert from 'node:assert/strict'
import test from 'node:test'
import { LONGEST_SENTENCE, splitSentences } from './sentences.ts'
import { tokenize } from './tokens.ts'

function cut(text: string, capitals = false): string[] {
  const tokens = tokenize(text)
  return splitSentences(text, tokens, capitals).map(([from, to]) =>
    text.slice(tokens[from]?.start, tokens[to - 1]?.end),
  )
}

test('sentences end where a reader would end them', () => {
  const cases: string[][] = [
    ['The convoy left Homs.', 'It never arrived.'],
    ['Dr. Haddad of St. Louis hospital died.', 'He was 40.'],
    ['The U.N. Security Council met.', 'Mr. Kerry spoke.'],
    ['They fled to the U.S.', 'The camp is empty.'],
    ['"We will not leave," he said.', '"Never."', 'Others agreed.'],
    ['He asked: "Why?"', 'Nobody answered!', 'So it ended...', 'Then silence.'],
    ['“They shelled us.”', '“Every day.”'],
    ['The rebels (and their allies) withdrew.', '[They] denied it.'],
    ['About 3.5 million people need aid.', 'On Jan. 12 it came.'],
    ['It was signed in 1994. [6]', 'It failed in 1998.'],
    ['Brig. Gen. Al-Burhan left Khartoum at 5 p.m. on Monday.', 'Fighting went on.'],
    ['1. Release all prisoners.', '2. Open the road.'],
  ]
  for (const sentences of cases) assert.deepEqual(cut(sentences.join(' ')), sentences)
})

test('sentences glued together come apart', () => {
  assert.deepEqual(cut('The siege ended.The town fell.A truce held.US aid came.'), [
    'The siege ended.',
    'The town fell.',
    'A truce held.',
    'US aid came.',
  ])
  assert.deepEqual(cut('See reliefweb.int or example.com for v2.Beta today.').length, 1)
})

test('an empty line ends a sentence, a line break inside one does not', () => {
  assert.deepEqual(cut('Talks stall in Juba\n\nThe parties left'), ['Talks stall in Juba', 'The parties left'])
  assert.deepEqual(cut('The governor of the northern province said on\nMonday that he would stay.').length, 1)
})

test('lines of text in capitals run on', () => {
  assert.deepEqual(cut('THE GENERAL SAID\nTHE TALKS FAILED. HE LEFT FOR THE U.S.\nEMBASSY.', true), [
    'THE GENERAL SAID\nTHE TALKS FAILED.',
    'HE LEFT FOR THE U.S.\nEMBASSY.',
  ])
})

test('the longest sentence is cut, and nothing is lost', () => {
  const text = 'shells, '.repeat(5000)
  const tokens = tokenize(text)
  const ranges = splitSentences(text, tokens)
  let at = 0
  for (const [from, to] of ranges) {
    assert.equal(from, at)
    assert.ok(to - from <= LONGEST_SENTENCE)
    at = to
  }
  assert.equal(at, tokens.length)
})
