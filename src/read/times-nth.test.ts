// A weekday with the day of the month behind it: "Sunday the 30th".
import assert from 'node:assert/strict'
import test from 'node:test'
import { read } from './read.ts'

/** The days of the first claim of a text that is published on Thursday, 12 May 2022. */
function daysOf(text: string): readonly (string | null | undefined)[] {
  const [claim] = read({
    id: 'a',
    text,
    title: null,
    outlet: null,
    published: '2022-05-12',
    language: 'en',
    source: null,
  }).claims
  return [claim?.when?.from, claim?.when?.to]
}

test('a weekday with the day of its month is that day, not the last such weekday', () => {
  for (const [text, from, to] of [
    ['The mayor of Jonglei was freed on Monday the 2nd.', '2022-05-02', '2022-05-02'],
    ['On Tuesday, the 3rd, the rebels shelled Marib.', '2022-05-03', '2022-05-03'],
    ['The council asked Uganda on Saturday the 7th for leave to cross at Bunagana.', '2022-05-07', '2022-05-07'],
    ['Militiamen shelled Kismayo on Friday the 29th and withdrew.', '2022-04-29', '2022-04-29'],
  ] as const)
    assert.deepEqual(daysOf(text), [from, to], text)
})

test('an ordinal behind a weekday that is no day of a month leaves the weekday alone', () => {
  for (const [text, day] of [
    ['On Friday the 13th floor of the hotel in Mogadishu was bombed.', '2022-05-06'],
    ['On Monday the third hostage was freed in Jolo.', '2022-05-09'],
    ['The rebels freed the mayor on Tuesday, the first day of talks.', '2022-05-10'],
  ] as const)
    assert.deepEqual(daysOf(text), [day, day], text)
})
