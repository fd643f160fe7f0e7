import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sentencesIn } from './sentences.ts'

const texts = (text: string): string[] => sentencesIn(text).map((s) => s.text)

test('where and by whom a report was written is no part of its first sentence', () => {
  const text = 'ADEN, June 3 (Harbour News) – Forces took the port. The mayor fled.'
  assert.deepEqual(texts(text), ['Forces took the port.', 'The mayor fled.'])
  for (const s of sentencesIn(text)) assert.equal(text.slice(s.start, s.start + s.text.length), s.text)
  assert.deepEqual(texts('PORT SUDAN (Red Sea Wire) -- Two ships came.'), ['Two ships came.'])
  assert.deepEqual(texts('BOGOTÁ, May 2 (Andes Press) — No one signed. It rained.'), ['No one signed.', 'It rained.'])
})

test('brackets and dashes inside a sentence stay', () => {
  for (const text of [
    'The FARC (the larger group) – and the ELN – agreed to talk.',
    'UNHCR (Geneva) has no access.',
    'Kyiv – the capital – was struck.',
  ]) {
    assert.deepEqual(texts(text), [text])
  }
})

test('titles and initials end no sentence, headings stand over what follows', () => {
  assert.deepEqual(texts('Gen. Okello met Mr. Deng. They agreed.'), ['Gen. Okello met Mr. Deng.', 'They agreed.'])
  const [heading, first] = sentencesIn('Juba airport\nThree trucks were turned back on Monday.')
  assert.equal(heading?.heading, true)
  assert.deepEqual(first?.under, { start: 0, end: 12 })
})

test('the dateline of a wire is no part of its first sentence', () => {
  for (const text of ['TAIZ - Elders met.', 'ADDIS ABABA, May 3 (Wire) - Elders met.', 'PORT-AU-PRINCE – Elders met.'])
    assert.equal(sentencesIn(text)[0]?.text, 'Elders met.', text)
  for (const text of ['UN - Elders met.', 'Elders of Taiz - all six - met.', 'TAIZ was quiet - elders met.'])
    assert.equal(sentencesIn(text)[0]?.text, text)
})
