// How long a ceasefire was set for, and when its term is over.
import assert from 'node:assert/strict'
import test from 'node:test'
import type { Ceasefire } from '../model/index.ts'
import type { Materials } from './materials.ts'
import { hasRunOut, lengthIn, termOf } from './truce-term.ts'

test('a length told with a ceasefire is its term, and other stretches of time are none', () => {
  for (const [text, days] of [
    ['Russia announced a 72-hour truce in Aleppo.', 3],
    ['Elders of Tarhuna announced a three-day ceasefire from Monday noon.', 3],
    ['The two armies agreed to a humanitarian pause of 48 hours in Khartoum.', 2],
    ['The guerrillas declared a unilateral ceasefire for an initial two weeks.', 14],
    ['A one-month truce was signed in Jolo.', 30],
    ["The two sides kept the feast: three days' truce was declared in Kandahar.", 3],
    ['The lull will last: a truce lasting 36 hours was read out in Sarajevo.', 2],
  ] as const)
    assert.equal(lengthIn(text)?.days, days, text)
  for (const text of [
    'The truce has held for the army and the rebels alike.',
    'After a three-day battle the army declared a ceasefire.',
    'The ceasefire broke down. Shelling went on for two hours.',
    'They waited three days for news.',
    'Rockets hit the district on Tuesday, a day after a ceasefire took effect.',
    'He spoke two hours before the truce began.',
  ])
    assert.equal(lengthIn(text), null, text)
})

const truce = (phases: readonly (readonly [name: string, from: string | null, claim: string])[]): Ceasefire =>
  ({ phases: phases.map(([name, from, claim]) => ({ name, from, to: null, claims: [claim] })) }) as unknown as Ceasefire
const told = (texts: Readonly<Record<string, string>>): Materials =>
  ({
    claims: { get: (id: string) => (texts[id] === undefined ? undefined : { sentence: { text: texts[id], at: 0 } }) },
  }) as unknown as Materials

test('a ceasefire has run out when its term is over and nobody told that it went on', () => {
  const texts = told({
    a: 'They declared a three-day truce.',
    b: 'It holds.',
    c: 'They prolonged the truce for five days.',
  })
  const once = truce([['declared', '2012-10-15', 'a']])
  assert.deepEqual(termOf(once, texts), { length: 'three days', ends: '2012-10-18' })
  assert.equal(hasRunOut(once, termOf(once, texts), '2012-10-18'), false)
  assert.equal(hasRunOut(once, termOf(once, texts), '2012-10-19'), true)
  for (const later of ['ended', 'renewed', 'in force'])
    assert.equal(
      hasRunOut(
        truce([
          ['declared', '2012-10-15', 'a'],
          [later, '2012-10-20', 'b'],
        ]),
        { length: 'three days', ends: '2012-10-18' },
        '2012-10-25',
      ),
      false,
      later,
    )
  const longer = truce([
    ['declared', '2012-10-15', 'a'],
    ['renewed', '2012-10-18', 'c'],
  ])
  assert.equal(termOf(longer, texts)?.ends, '2012-10-23')
  assert.equal(termOf(truce([['declared', null, 'a']]), texts), null)
})
