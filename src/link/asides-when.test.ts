import assert from 'node:assert/strict'
import test from 'node:test'
import { subjectBefore } from './asides-types.ts'
import { withoutWhen } from './asides-when.ts'

test('words lose the time they begin with, and nothing else', () => {
  for (const [words, left] of [
    ['At noon that day the government', 'the government'],
    ['At dawn on Tuesday gunmen of the Brigades', 'gunmen of the Brigades'],
    ['Shortly before midnight the general', 'the general'],
    ['On Saturday the 21st the garrison', 'the garrison'],
    ['That evening the elders of Lere', 'the elders of Lere'],
    ['On 4 June the hospital', 'the hospital'],
    ['At Marwahin the soldiers', 'At Marwahin the soldiers'],
    ['After the truce the army', 'After the truce the army'],
    ['The Noon Group', 'The Noon Group'],
  ] as const)
    assert.equal(withoutWhen(words), left)
})

test('who does what a verb says is a name, and no deed, no day and no pronoun', () => {
  for (const [text, verb, who] of [
    ['At noon that day the government gave Kidal a week.', 'gave', 'the government'],
    [
      'The mayor held it up as an example, and said that another district had asked the mission.',
      'asked',
      'another district',
    ],
    ['The envoy praised the town, saying that its elders had begged the army for it.', 'begged', 'its elders'],
    ['On Friday the 14th an officer with a megaphone gave its people a day.', 'gave', 'an officer with a megaphone'],
    ['On Saturday the 21st it gave the place until noon.', 'gave', null],
    ['Moussa let them wait and asked for salt.', 'asked', null],
  ] as const)
    assert.equal(subjectBefore(text, text.indexOf(verb)), who, text)
})
