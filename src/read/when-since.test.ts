import assert from 'node:assert/strict'
import { test } from 'node:test'
import { claimsOf } from './told.fixture.ts'

function when(text: string, act: string): readonly [string | null, string | null] | null {
  const claim = claimsOf(text, '2014-06-12').find((c) => c.act === act)
  return claim?.when ? [claim.when.from, claim.when.to] : null
}

test('what has gone on since something happened is open from then', () => {
  for (const [text, act, from] of [
    [
      'Thirteen aid workers have been killed near Bor since the conflict began in December 2013.',
      'ASSAULT',
      '2013-12-01',
    ],
    ['The army has shelled Kutum since rebels captured it in May.', 'ASSAULT', '2014-05-01'],
    ['More than 300 people have fled since the army attacked Pibor on 3 May.', 'RETREAT', '2014-05-03'],
    [
      'It is the sixth ceasefire that the guerrillas have declared since talks began in October 2012.',
      'CONCEDE',
      '2012-10-01',
    ],
  ] as const)
    assert.deepEqual(when(text, act), [from, null], text)
})

test('a time that a deed is only compared with is none of its own', () => {
  for (const text of [
    'The raid on Kuito was the fiercest since the truce came into force in February 2002.',
    'The shelling of Taiz was the heaviest since fighting resumed in March.',
    'It was the worst attack on Marib since the army retook it in 2012.',
  ])
    assert.deepEqual(when(text, 'ASSAULT'), ['2014-06-12', '2014-06-12'], text)
})

test('the day of the deed itself stays', () => {
  for (const [text, act, day] of [
    ['The base was attacked on Friday for the first time since a truce was signed in May.', 'ASSAULT', '2014-06-06'],
    ['Rebels shelled Goma on 3 May after talks that began in 2012.', 'ASSAULT', '2014-05-03'],
    ['Troops entered Bria on 9 June, and nobody has fled since.', 'ASSAULT', '2014-06-09'],
  ] as const)
    assert.deepEqual(when(text, act), [day, day], text)
})
