import assert from 'node:assert/strict'
import test from 'node:test'
import { isDoneTo, wantsNothing } from './commitments-empty.ts'

const ask = { heard: true, known: true, by: ['bishop'], to: ['the rebels'], sentence: '' }
const open = { heard: false, known: false, by: ['bishop'], to: [], sentence: '' }

test('frames of mind are asked of nobody, and what somebody can do is asked', () => {
  for (const words of [
    'A bishop in Bo called for calm',
    'The church of Stepanakert appealed for prayers and unity',
    'He pleaded for tolerance in Dubrovnik',
    'The council of Gedo called for patience and a sense of duty',
  ])
    assert.ok(wantsNothing(words, open), words)
  for (const words of [
    'A bishop in Bo called for calm and for the release of six boys',
    'The church of Stepanakert appealed for blankets',
    'He pleaded for a truce in Dubrovnik',
    'The council of Gedo called for peace talks',
  ])
    assert.ok(!wantsNothing(words, open), words)
  assert.ok(!wantsNothing('Annan called on the front to show restraint', ask))
})

test('to think, to pray or to remember is no answer that anybody could give', () => {
  for (const words of [
    'An editor in Grozny called on everyone to think of their children',
    'The poet urged the city not to lose heart',
    'Let the Council remember the winter of Bihac',
    'The mullah asked the young men to pray for Kunduz',
  ])
    assert.ok(wantsNothing(words, ask), words)
  for (const words of [
    'An editor in Grozny called on Moscow to think again',
    'The envoy urged the city not to fire on the harbour',
    'Let the Council send observers to Bihac',
    'The mullah asked the young men to leave Kunduz',
  ])
    assert.ok(!wantsNothing(words, ask), words)
})

test('a flourish, a small thing, a wish to see and a name kept out are no asks', () => {
  for (const words of [
    'Let them knock at the other door',
    'The recruits in Bria asked him for jobs',
    'We should like to see the receipts',
    'a driver in Lashio, who requested anonymity',
    'The minister was asked the same over tea',
  ])
    assert.ok(wantsNothing(words, ask), words)
  for (const words of [
    'Let our people out of Jajce',
    'Let them go, the mothers wrote to the colonel',
    'The recruits in Bria asked him for their pay',
    'The nurses in Lashio requested insulin',
    'The minister was asked for the same list of prisoners',
  ])
    assert.ok(!wantsNothing(words, ask), words)
})

test('what everybody always asks for, a kind of words, and what is put to heaven are no asks', () => {
  for (const [words, by, to] of [
    ['People ask for news', ['People'], []],
    ['Everybody here begs for a passport', ['Everybody here'], []],
    ['Calls for help fill the radio programmes', [], []],
    ['Appeals for unity have become a ritual', [], []],
    ['A refugee from Peja begged God for rain', ['refugee'], ['God']],
  ] as const)
    assert.ok(wantsNothing(words, { ...open, by, to, heard: to.length > 0 }), words)
  for (const [words, by, to] of [
    ['The people of Bor asked for news', ['people of Bor'], []],
    ['Mothers demand the list from the governor', ['Mothers'], ['governor']],
    ['Appeals for help by the nurses of Homs', [], []],
    ['A refugee from Peja begged the police for water', ['refugee'], ['police']],
  ] as const)
    assert.ok(!wantsNothing(words, { ...open, by, to, heard: to.length > 0 }), words)
  const answered = { ...open, by: [], sentence: 'Appeals for seed from Gedo were refused.' }
  assert.ok(!wantsNothing('Appeals for seed', answered))
})

test('what something is to be done to is not who is to do it', () => {
  assert.ok(isDoneTo('its people', 'its people should not be bombed'))
  assert.ok(isDoneTo('the hospital', 'the hospital must never be shelled again'))
  assert.ok(isDoneTo('the bridges', 'the bridges should at once be opened'))
  assert.ok(!isDoneTo('the rebels', 'the rebels must be ready to talk'))
  assert.ok(!isDoneTo('the army', 'the town must not be bombed by the army'))
  assert.ok(!isDoneTo('the police', 'the police should let the boys go'))
})

test('a meeting that is called and a letter of thanks ask for nothing', () => {
  for (const words of [
    'A demonstration is called for Saturday in Beirut',
    'A retired officer in Juba wrote to say that he remembers the smell',
    'Elections were called for May in Tripoli',
  ])
    assert.ok(wantsNothing(words, ask), words)
  for (const words of [
    'A demonstration in Beirut called for the release of three men',
    'A retired officer in Juba wrote to the minister for a pension',
    'An inquiry was called for by the nurses of Tripoli',
  ])
    assert.ok(!wantsNothing(words, ask), words)
})

test('who is summoned to a place, a demand that is refused, and a paper that goes to press ask for nothing', () => {
  for (const words of [
    'which the chief minister had summoned to the Secretariat on Tuesday',
    'What we cannot accept is the demand that we lay down our arms',
    'press',
    'The envoy was summoned to the ministry in Asmara',
  ])
    assert.ok(wantsNothing(words, ask), words)
  for (const words of [
    'The commanders summoned the garrison to hand over the jetty',
    'We accept that they demand the list of our prisoners',
    'They press for the release of two nurses',
  ])
    assert.ok(!wantsNothing(words, ask), words)
})
