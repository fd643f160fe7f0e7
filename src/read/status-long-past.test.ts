// What is over when a report tells it: earlier truces, what once was, what went on for a time then, what came two weeks after July.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { claimsOf } from './told.fixture.ts'

/** Statuses of an act in a sentence that stands behind the news of the day. */
function told(act: string, sentence: string): readonly string[] {
  return claimsOf(`On Sunday envoys met in Geneva. ${sentence}`, '2023-10-22')
    .filter((c) => c.act === act)
    .map((c) => c.status)
}

test('earlier truces, old charges and sieges that lasted are history', () => {
  for (const [act, sentence] of [
    ['ASSAULT', 'Several earlier truces collapsed.'],
    ['ACCUSE', 'The movement was once accused of drowning prisoners.'],
    ['COERCE', 'Tigray had been cut off since June 2021.'],
    ['COERCE', 'Vukovar had been besieged for 87 days when it fell in November 1991.'],
    ['ASSAULT', 'The May agreement was broken within hours.'],
    ['ASSAULT', 'A ceasefire signed in May broke down within days.'],
    ['CONCEDE', 'Srebrenica fell in July. Zepa surrendered two weeks later.'],
    ['RETREAT', 'The rebels captured Goma in 2012 and left eleven days later.'],
  ] as const)
    assert.ok(told(act, sentence).length > 0 && told(act, sentence).every((s) => s === 'background'), sentence)
})

test('what is dated of these days is news', () => {
  for (const [act, sentence] of [
    ['ASSAULT', 'An earlier truce collapsed on Friday.'],
    ['ASSAULT', 'The rebels attacked the camp at dawn. The army shelled them two hours later.'],
    ['RETREAT', 'The president, once a rebel himself, pardoned 60 fighters.'],
    ['RETREAT', 'Once the guns had fallen silent, the rebels left the town on Saturday.'],
    ['ASSAULT', 'The truce began on Friday and was broken within hours when rebels shelled the port.'],
  ] as const)
    assert.ok(told(act, sentence).includes('happened'), `${sentence} ${told(act, sentence)}`)
})
