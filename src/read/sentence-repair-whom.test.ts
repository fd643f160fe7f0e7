// Those to whom a thing is given stand apart from what is given.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sidesOfVerb } from './clause-sides.fixture.ts'

/** To whom, and what, of the first clause of a verb. */
const given = (text: string, lemma: string): string =>
  (sidesOfVerb(text, lemma, ['indirect', 'object']) ?? []).join('>')

test('who gets, is to get or does not get a thing is no part of it', () => {
  assert.equal(given('The Houthis denied the coalition access to Taiz.', 'deny'), 'coalition>access')
  assert.equal(given('Kenya gave Ethiopia 20 million dollars.', 'give'), 'Ethiopia>dollars')
  assert.equal(given('The government offered the Azawad Salvation Movement talks in Kidal.', 'offer'), 'Movement>talks')
  assert.equal(given('The prince gave Hamas weapons and money.', 'give'), 'Hamas>weapons')
  assert.equal(given('The Red Cross gave each family rice and oil.', 'give'), 'family>rice')
  assert.equal(given('UNICEF handed every child soap.', 'hand'), 'child>soap')
  assert.equal(given('The junta paid each widow money.', 'pay'), 'widow>money')
  assert.equal(given('Qatar denied Iran access to the port.', 'deny'), 'Iran>access')
})

test('what only stands before a gift is a part of it', () => {
  assert.equal(given('Paris gave army weapons to the Tuareg.', 'give'), '>weapons')
  assert.equal(given('The mill gave each day flour to the poor.', 'give'), '>flour')
  assert.equal(given('The ministry sent each aid convoy back.', 'send'), '>convoy')
  assert.equal(given('The army paid every food bill.', 'pay'), '>bill')
  assert.equal(given('The junta offered peace talks.', 'offer'), '>talks')
  assert.equal(given('The army sent army trucks to Goma.', 'send'), '>trucks')
  assert.equal(given('The ministry denied government involvement.', 'deny'), '>involvement')
})

test('time that is given, and years that a court gives, are no time at which it is done', () => {
  assert.equal(given('The rebels gave the garrison three days to leave.', 'give'), 'garrison>days')
  assert.equal(given('A court in Minsk gave a student fifteen days.', 'give'), 'student>days')
  assert.equal(given('The tribunal handed the colonel twenty years.', 'hand'), 'colonel>years')
  assert.equal(given('The mayor gave the prize three days ago.', 'give'), '>prize')
  assert.equal(given('A judge gave evidence in May last year.', 'give'), '>evidence')
  assert.equal(given('The farmer handed the keys over last year.', 'hand'), '>keys')
})
