import assert from 'node:assert/strict'
import test from 'node:test'
import { dayIn, daysBetween, deadlineIn, plusDays } from './days.ts'

// 2016-08-30 was a Tuesday.
const BASE = '2016-08-30'

test('a deadline in words becomes a day', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['The rebels must leave within 72 hours.', '2016-09-02'],
    ['He gave the garrison of Mariupol 24 hours to lay down its arms.', '2016-08-31'],
    ['A 48-hour ultimatum was read out on the radio.', '2016-09-01'],
    ['The mayor has until Friday to answer.', '2016-09-02'],
    ['Hand over the hostages by midnight, the colonel said.', '2016-08-30'],
    ['Troops must be out by 12 September.', '2016-09-12'],
    ['They have to be gone before the end of the month.', '2016-08-31'],
    ['The town was given two weeks to register its men.', '2016-09-13'],
    ['The answer is due in three days.', '2016-09-02'],
    ['Open the road to Goma no later than September 5.', '2016-09-05'],
    ['All fighters are to withdraw by tomorrow.', '2016-08-31'],
    ['Elections must be held by 1 March 2017.', '2017-03-01'],
    ['They must go by 10 January.', '2017-01-10'],
  ]
  for (const [words, day] of cases) assert.equal(deadlineIn(words, BASE), day, words)
})

test('words that set no deadline have none', () => {
  for (const words of [
    'The siege has lasted for four years.',
    'Shelling went on for 72 hours.',
    'The meeting was held on Friday.',
    'The convoy was stopped by soldiers.',
    'Two weeks ago the road was open.',
    'The report was written by May, a nurse.',
    'He signed the order for air strikes shortly before dawn, and warned Belgrade.',
    'Hours before midnight the last police left.',
    'The bridge fell days before 12 September.',
    '',
  ])
    assert.equal(deadlineIn(words, BASE), null, words)
})

test('a deadline that counts from an unknown day is unknown; a date is not', () => {
  assert.equal(deadlineIn('Leave within 72 hours.', null), null)
  assert.equal(deadlineIn('Leave by 12 September 2016.', null), '2016-09-12')
})

test('hostile words neither throw nor stall', () => {
  const long = `${'gave '.repeat(5000)}${'9'.repeat(5000)} hours by by by by until`
  assert.doesNotThrow(() => deadlineIn(long, BASE))
  assert.equal(deadlineIn('by 99 September', BASE), null)
  assert.equal(deadlineIn('within 999 months', BASE), null)
})

test('the first day that words name', () => {
  assert.equal(dayIn('to begin at sunset on Monday, 12 September', '2016-09-10'), '2016-09-12')
  assert.equal(dayIn('to start on Sunday', '2016-09-10'), '2016-09-11')
  assert.equal(dayIn('to start soon', '2016-09-10'), null)
})

test('days are counted across months and years', () => {
  assert.equal(daysBetween('2016-02-28', '2016-03-01'), 2)
  assert.equal(daysBetween('2017-01-01', '2016-12-31'), -1)
  assert.equal(daysBetween(null, '2016-01-01'), null)
  assert.equal(plusDays('2019-12-31', 1), '2020-01-01')
})

test('a last day that is told once it is over is not put off to the next month or week', () => {
  for (const [words, base, day] of [
    ['Rebels gave the garrison until noon on the 17th to leave Goma', '2012-11-19', '2012-11-17'],
    [
      'The tanks must be gone by noon on the 24th, or he would take it that the truce was off',
      '1993-10-03',
      '1993-09-24',
    ],
    ['Told to be out of Vitez by Monday night, the men gave way', '1993-04-20', '1993-04-19'],
    ['They have until noon this Saturday to sign', '1993-02-22', '1993-02-27'],
    ['They must be out by half past nine on Monday', '1993-02-22', '1993-02-22'],
  ] as const)
    assert.equal(deadlineIn(words, base), day, words)
  for (const [words, base, day] of [
    ['Rebels gave the garrison until the 21st to leave Goma', '2012-11-19', '2012-11-21'],
    ['The tanks must be gone by noon on the 24th', '1993-10-03', '1993-10-24'],
    ['The men were told to be out of Vitez by Friday', '1993-04-20', '1993-04-23'],
    ['They have until noon to sign', '1993-02-22', '1993-02-23'],
  ] as const)
    assert.equal(deadlineIn(words, base), day, words)
})

test('a weekday with its number is the day of that number', () => {
  assert.equal(dayIn('unless he had signed by Sunday the 30th', '2012-09-20'), '2012-09-30')
  assert.equal(dayIn('on Monday, the 5th', '2016-08-30'), '2016-09-05')
  assert.equal(dayIn('by Friday the 2nd at noon', '2016-08-30'), '2016-09-02')
  assert.equal(dayIn('unless he had signed by Sunday', '2012-09-20'), '2012-09-23')
  assert.equal(dayIn('on Monday, 5 September', '2016-08-30'), '2016-09-05')
  assert.equal(dayIn('the 30th brigade came on Friday', '2016-08-30'), '2016-09-02')
})
