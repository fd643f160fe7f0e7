import assert from 'node:assert/strict'
import { test } from 'node:test'
import { glossesIn } from './glosses.ts'
import { blocksOf } from './layout.ts'
import { parseBlocks } from './syntax.ts'

const words = (s: string): readonly string[] => s.split(' ')

test('what stands in brackets behind a pronoun is a gloss, with or without a short verb between', () => {
  assert.deepEqual(glossesIn(words('they [ the rebels ] left')), [{ from: 1, to: 4, of: 0 }])
  assert.deepEqual(glossesIn(words("because we 're [ the West ] not coming")), [{ from: 3, to: 6, of: 1 }])
  assert.equal(glossesIn(words('him [ Assad ] and them [ the Russians ]')).length, 2)
})

test('remarks, figures, and brackets that never close are none', () => {
  for (const s of [
    'they [ sic ] left',
    'they [ 6 ] left',
    'the town [ Taiz ] fell',
    'they [ the rebels left',
    'they [ ] left',
    'they [ the men who had come over the hill in the night with their guns ] left',
  ])
    assert.deepEqual(glossesIn(words(s)), [], s)
})

test('a gloss hangs on its pronoun and breaks no clause', () => {
  const text = 'The colonel said they [the Houthis] had shelled the market.'
  const tokens = parseBlocks(text, blocksOf(text, null))[0]!.tokens
  const at = (word: string): number => tokens.findIndex((t) => t.text === word)
  assert.equal(tokens[at('Houthis')]!.head, at('they'))
  assert.equal(tokens[at('they')]!.head, at('shelled'))
  assert.deepEqual(
    tokens.map((t) => text.slice(t.start, t.end)),
    tokens.map((t) => t.text),
  )
  assert.equal(tokens.filter((t) => t.head === -1).length, 1)
})
