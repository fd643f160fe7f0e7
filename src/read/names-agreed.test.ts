import assert from 'node:assert/strict'
import { test } from 'node:test'
import { blocksOf } from './layout.ts'
import { agreed, type FoundName, heldElsewhere } from './names-agreed.ts'
import type { NameType } from './names-decode.ts'
import { parseBlocks } from './syntax.ts'
import type { Sentence } from './syntax-types.ts'

const sentencesOf = (text: string): Sentence[] => parseBlocks(text, blocksOf(text, null))

/** The words of a sentence as a name that was found with a chance. */
function name(sentence: Sentence, words: string, type: NameType, chance = 0.9): FoundName {
  const all = words.split(' ')
  const first = sentence.tokens.findIndex((_, i) => all.every((w, k) => sentence.tokens[i + k]?.text === w))
  assert.ok(first >= 0, words)
  return { first, after: first + all.length, type, chance, sentence, by: 'model' }
}

function held(text: string, words: string, type: NameType, lower: readonly string[] = [], chance = 0.9): string[] {
  const sentences = sentencesOf(text)
  const found = [name(sentences[0]!, words, type, chance)]
  const find = heldElsewhere(sentences, found, new Set(lower))
  return sentences
    .flatMap((s) =>
      find(
        s,
        found.filter((f) => f.sentence === s),
      ),
    )
    .map(
      (f) =>
        `${f.sentence.tokens
          .slice(f.first, f.after)
          .map((t) => t.text)
          .join(' ')}: ${f.type}`,
    )
}

test('a person is found by the first or last name alone', () => {
  assert.deepEqual(held('Omar Haddad fled Taiz. He met Omar in Aden.', 'Omar Haddad', 'person'), ['Omar: person'])
  assert.deepEqual(held('Iryna Kovalenko hid in Bucha. They shot Kovalenko there.', 'Iryna Kovalenko', 'person'), [
    'Kovalenko: person',
  ])
  assert.deepEqual(held('Juan Restrepo led them. The army released Restrepo.', 'Juan Restrepo', 'person'), [
    'Restrepo: person',
  ])
})

test('a body is found by the same words', () => {
  assert.deepEqual(held('The TPLF took Lalibela. Troops fought the TPLF again.', 'TPLF', 'organisation'), [
    'TPLF: organisation',
  ])
  assert.deepEqual(held('Ansar Dine left Kidal. France struck Ansar Dine.', 'Ansar Dine', 'organisation'), [
    'Ansar Dine: organisation',
  ])
  assert.deepEqual(held('The ELN signed. Bogota freed ELN men.', 'ELN', 'organisation'), ['ELN: organisation'])
})

test('what is written small too, part of a longer name, doubtful or no lasting type is not held', () => {
  assert.deepEqual(held('Hope Solo spoke. They met Hope there.', 'Hope Solo', 'person', ['hope', 'solo']), [])
  assert.deepEqual(held('Juan Cali spoke. He went to Cali Central.', 'Juan Cali', 'person'), [])
  assert.deepEqual(held('The TPLF met. Men of TPLF-Tigray fought.', 'TPLF', 'organisation'), [])
  assert.deepEqual(held('The SPLA left. They saw SPLA tanks.', 'SPLA', 'organisation', [], 0.4), [])
  assert.deepEqual(held('Goma fell. They left Goma.', 'Goma', 'location'), [])
})

test('a single word is a person, or is not, as most of the report takes it', () => {
  const [a, b, c] = sentencesOf('Hidalgo spoke. Hidalgo went. They met Hidalgo.')
  const types = agreed([
    name(a!, 'Hidalgo', 'person'),
    name(b!, 'Hidalgo', 'organisation', 0.5),
    name(c!, 'Hidalgo', 'person'),
  ]).map((f) => f.type)
  assert.deepEqual(types, ['person', 'person', 'person'])
})
