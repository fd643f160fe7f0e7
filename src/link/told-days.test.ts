// The day on which a report says something was done.
import assert from 'node:assert/strict'
import test from 'node:test'
import { daysDone } from './told-days.ts'

test('a day on which somebody in the sentence had done something before gives way to the day of what was done', () => {
  for (const [words, ...days] of [
    ['The surgeons, who on 3 June had begged the navy for blood, received it on 5 June.', '2024-06-05'],
    ['The elders of Kutum, who had written on 1 June, got their flour on the 9th.', '2024-06-09'],
    ['The convoy, which had left Goma on 4 June, reached Sake on 6 June.', '2024-06-06'],
  ] as const)
    assert.deepEqual(daysDone(words, '2024-06-12'), days, words)
  for (const [words, ...days] of [
    ['The town, which had been shelled on 4 June, is quiet.', '2024-06-04'],
    ['The convoy, which left Goma on 4 June, reached Sake on 6 June.', '2024-06-04', '2024-06-06'],
    ['They asked on 2 June, and had got nothing by then, people said.', '2024-06-02'],
  ] as const)
    assert.deepEqual(daysDone(words, '2024-06-12'), days, words)
})

test('a day by which something is due, at an hour, is not the day it was told', () => {
  for (const words of [
    'They were told to surrender by 5 a.m. on Friday.',
    'The garrison has until 11:00 on Friday.',
    'The envoy wants an answer before 6 p.m. on Friday.',
  ])
    assert.deepEqual(daysDone(words, '2024-06-12'), [], words)
  for (const words of [
    'They surrendered at 5 a.m. on Friday.',
    'The convoy came about 11:00 on Friday.',
    'He was sent for by the mayor on Friday.',
  ])
    assert.deepEqual(daysDone(words, '2024-06-12'), ['2024-06-07'], words)
})
