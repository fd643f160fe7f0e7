// Those to whom a thing is given stand apart from what is given.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { clausesOf } from './clauses.ts'
import { repaired } from './sentence-repair.ts'
import { parseBlocks } from './syntax.ts'

/** To whom, and what, of the first clause of a verb. */
function given(text: string, lemma: string): string {
  for (const written of parseBlocks(text, [{ start: 0, end: text.length, kind: 'text' }])) {
    const sentence = repaired(written)
    for (const c of clausesOf(sentence).values()) {
      if (c.kind !== 'verb' || c.lemma !== lemma) continue
      const of = (role: string): string =>
        c.args
          .filter((a) => a.role === role)
          .map((a) => sentence.tokens[a.head]!.text)
          .join('+')
      return `${of('indirect')}>${of('object')}`
    }
  }
  return ''
}

test('who gets, is to get or does not get a thing is no part of it', () => {
  assert.equal(given('The Houthis denied the coalition access to Taiz.', 'deny'), 'coalition>access')
  assert.equal(given('Kenya gave Ethiopia 20 million dollars.', 'give'), 'Ethiopia>dollars')
  assert.equal(given('The government offered the Azawad Salvation Movement talks in Kidal.', 'offer'), 'Movement>talks')
  assert.equal(given('The prince gave Hamas weapons and money.', 'give'), 'Hamas>weapons')
  assert.equal(given('Qatar denied Iran access to the port.', 'deny'), 'Iran>access')
})

test('what only stands before a gift is a part of it', () => {
  assert.equal(given('Paris gave army weapons to the Tuareg.', 'give'), '>weapons')
  assert.equal(given('The junta offered peace talks.', 'offer'), '>talks')
  assert.equal(given('The army sent army trucks to Goma.', 'send'), '>trucks')
  assert.equal(given('The ministry denied government involvement.', 'deny'), '>involvement')
})
