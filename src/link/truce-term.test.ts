// How long a ceasefire was set for, and when its term is over.
import assert from 'node:assert/strict'
import test from 'node:test'
import { type Ceasefire, isTermOver } from '../model/index.ts'
import { type LinkInput, linkAll } from './index.ts'
import { invented } from './invented.ts'
import { lengthIn, type TermSign, termOf } from './truce-term.ts'

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

const sign = (name: string, day: string | null, words: string, id = name): TermSign => {
  const set = lengthIn(words)
  return { name, day, claim: { claim: { id } }, ...(set === null ? {} : { set }) }
}

test('the term is counted from the phase that sets it, and the last phase that sets one goes', () => {
  const made = sign('declared', '2012-10-15', 'They declared a three-day truce.')
  assert.deepEqual(termOf([made, sign('in force', '2012-10-16', 'It holds.')]), {
    length: 'three days',
    ends: '2012-10-18',
    claim: 'declared',
  })
  const again = sign('declared', '2012-10-16', 'The three-day truce was hailed.', 'again')
  assert.equal(termOf([made, again])?.ends, '2012-10-18')
  const longer = sign('renewed', '2012-10-18', 'They prolonged the truce for five days.')
  assert.equal(termOf([made, longer])?.ends, '2012-10-23')
  assert.equal(termOf([made, longer])?.claim, 'renewed')
  assert.equal(termOf([made, sign('ended', '2012-10-17', 'The ten-day truce was over.')])?.ends, '2012-10-18')
  assert.equal(termOf([sign('declared', null, 'They declared a three-day truce.')]), null)
  assert.equal(termOf([sign('declared', '2012-10-15', 'They declared a truce.')]), null)
})

test('a ceasefire has run out when its term is over and nobody told that it went on', () => {
  const wire = (day: string, sentence: string): LinkInput =>
    invented(day, 'Wire', 'SD', [sentence, { act: 'CONCEDE', topics: ['ceasefire'], by: 'RSF=group/rsf', when: day }])
  const of = (...inputs: readonly LinkInput[]): Ceasefire =>
    linkAll(inputs, []).episodes.find((e) => e.kind === 'ceasefire') as Ceasefire
  const made = wire('2023-05-10', 'The RSF declared a three-day truce on Wednesday.')
  const once = of(made)
  assert.deepEqual([once.term?.length, once.term?.ends], ['three days', '2023-05-13'])
  assert.equal(isTermOver(once, '2023-05-13'), false)
  assert.equal(isTermOver(once, '2023-05-14'), true)
  for (const later of ['The RSF extended the truce on Monday.', 'The RSF called off the truce on Monday: it was over.'])
    assert.equal(isTermOver(of(made, wire('2023-05-15', later)), '2023-06-20'), false, later)
  assert.equal(of(wire('2023-05-10', 'The RSF declared a truce on Wednesday.')).term, null)
})
