// The words that move a last day, and those that only set one or move something else.
import assert from 'node:assert/strict'
import test from 'node:test'
import { dayMovedTo, daysMoved, isExtension } from './last-day-moved.ts'

test('a last day is moved by words for a term and a verb of moving, or by more time that is given', () => {
  for (const text of [
    'NATO extended the deadline for the Serb guns by a day.',
    'The junta put off its ultimatum to the strikers.',
    'The emir pushed the deadline back to Friday.',
    'The time limit for the garrison has been prolonged.',
    'The deadline for the fighters was moved by a week.',
    'The deadline set to Goma has been moved to Friday.',
    'Their last day was moved back until Sunday.',
    'The Taliban gave the governor another 24 hours.',
    'The army allowed the villagers two more days to leave.',
  ])
    assert.ok(isExtension(text), text)
  for (const text of [
    'NATO set the Serbs a deadline of ten days.',
    'The army gave the villagers two days to leave.',
    'The deadline ran out on Friday.',
    'The truce was extended by two days.',
    'The date of the wedding was moving.',
    'On the date the gun was moved behind the mosque.',
    'By the deadline the guns were moved out of range.',
    'The siege went on for two more days.',
    'The clerk pushed back his chair before the deadline.',
  ])
    assert.ok(!isExtension(text), text)
})

test('by how many days, or to which day, a last day is moved', () => {
  for (const [text, days] of [
    ['NATO extended the deadline by 48 hours.', 2],
    ['The rebels gave the mayor another day.', 1],
    ['The deadline was put off for a week.', 7],
    ['The army gave them three more days.', 3],
    ['The deadline was extended.', null],
  ] as const)
    assert.equal(daysMoved(text), days, text)
  for (const [text, day] of [
    ['The deadline was pushed back to Friday.', '2021-08-13'],
    ['They were given another day, until noon on Thursday.', '2021-08-12'],
    ['The deadline was extended until 20 August.', '2021-08-20'],
    ['M23 extended the deadline by two days on Tuesday.', null],
  ] as const)
    assert.equal(dayMovedTo(text, '2021-08-11'), day, text)
})
