// A truce that is to begin on a day to come is made, and does not hold yet.
import assert from 'node:assert/strict'
import test from 'node:test'
import { linkAll } from './index.ts'
import { invented } from './invented.ts'
import { isStillAhead, phasesSaid } from './truce-said.ts'

test('the present with a day to come tells of no truce in force', () => {
  for (const text of [
    'The ceasefire in Aceh takes effect on Monday.',
    'A truce between the two sides comes into force at noon on Friday.',
    'The truce in Homs enters into force at dawn on Friday, the envoy said.',
    'The cessation of hostilities goes into effect on 1 October.',
  ])
    assert.ok(!phasesSaid(text, false).some((p) => p.name === 'in force'), text)
  for (const text of [
    'The ceasefire in Aceh took effect on Monday.',
    'A truce between the two sides came into force at noon on Friday.',
    'The truce is in force, and takes its name from the town.',
    'The cessation of hostilities went into effect on 1 October.',
  ])
    assert.ok(
      phasesSaid(text, false).some((p) => p.name === 'in force'),
      text,
    )
})

test('a verb in the present is ahead only with a day or an hour behind it', () => {
  for (const words of ['takes effect tomorrow', 'begins on Saturday at noon', 'starts at midnight'])
    assert.ok(isStillAhead(words), words)
  for (const words of ['takes effect in a town that starves', 'begins to hold', 'comes into force, he said, slowly'])
    assert.ok(!isStillAhead(words), words)
})

test('a truce told ahead is declared on the day of its report until it is told to have begun', () => {
  const phases = (text: string, when: string, status: 'planned' | 'happened') =>
    linkAll(
      [
        invented('2012-10-25', 'Wire', 'SY', [
          text,
          {
            act: 'RETREAT',
            mode: 'ceasefire',
            status,
            topics: ['ceasefire'],
            by: 'the army',
            at: 'Homs',
            when,
            time: 'Friday',
          },
        ]),
      ],
      [],
    ).episodes.flatMap((e) => (e.kind === 'ceasefire' ? e.phases.map((p) => `${p.name} ${p.from}`) : []))
  assert.deepEqual(phases('The truce in Homs takes effect on Friday.', '2012-10-26', 'planned'), [
    'declared 2012-10-25',
  ])
  assert.deepEqual(phases('The truce in Homs will take effect on Friday.', '2012-10-26', 'planned'), [
    'declared 2012-10-25',
  ])
  assert.deepEqual(phases('The truce in Homs took effect on Friday.', '2012-10-19', 'happened'), [
    'in force 2012-10-19',
  ])
})
