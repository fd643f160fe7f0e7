import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Mention, Quote } from '../model/index.ts'
import { speakersOwn } from './coreference-speakers.ts'

const text = 'Egeland said: "I failed them and we all failed." I was there.'
const maker = { by: 'rule', name: 'test', version: '1' } as const
const mention = (words: string, nth: number, form: Mention['form'], name: string | null): Mention => {
  let start = -1
  for (let k = 0; k <= nth; k++) start = text.indexOf(words, start + 1)
  return {
    span: { start, end: start + words.length },
    type: 'person',
    form,
    name,
    chain: name ? 1 : null,
    actor: null,
    maker,
  }
}
const egeland = mention('Egeland', 0, 'name', 'Jan Egeland')
const inside = mention('I', 0, 'pronoun', null)
const we = mention('we', 0, 'pronoun', null)
const outside = { ...inside, span: { start: text.indexOf('I was'), end: text.indexOf('I was') + 1 } }
const quote: Quote = {
  span: { start: text.indexOf('I failed'), end: text.indexOf('."') + 1 },
  direct: true,
  speaker: { name: 'Egeland', named: true, via: [], span: egeland.span, actor: 'person/jan-egeland' },
  cue: null,
  maker,
}

test('I in a quotation is its speaker, and we the speaker’s side', () => {
  const [, i, many, other] = speakersOwn([egeland, inside, we, outside], [quote], text)
  assert.equal(i?.name, 'Jan Egeland')
  assert.equal(i?.chain, 1)
  assert.equal(i?.actor, 'person/jan-egeland')
  assert.equal(many?.name, 'Jan Egeland')
  assert.equal(many?.chain, null)
  assert.equal(other?.name, null)
})

test('a quotation without a speaker leaves I alone', () => {
  const [, i] = speakersOwn([egeland, inside], [{ ...quote, speaker: null }], text)
  assert.equal(i?.name, null)
})
