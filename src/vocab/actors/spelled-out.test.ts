import assert from 'node:assert/strict'
import test from 'node:test'
import { actorById, glossesIn, isNameOf, strangersIn } from './index.ts'

test('an acronym that a text spells out is found, in brackets with or without quotation marks', () => {
  const found = (text: string): readonly (readonly [string, string])[] => [...glossesIn(text)]
  assert.deepEqual(found('The Aceh Monitoring Board (AMB) met.'), [['AMB', 'Aceh Monitoring Board']])
  assert.deepEqual(found('The Aceh Monitoring Board (“AMB”) met.'), [['AMB', 'Aceh Monitoring Board']])
  assert.deepEqual(found('The Aceh Monitoring Board ("AMB") met.'), [['AMB', 'Aceh Monitoring Board']])
  assert.deepEqual(found('The mayor (AMB) and the Board (pictured) met.'), [])
  assert.deepEqual(found('Paolo Rossi (ANSA) reports.'), [])
  assert.deepEqual(found('In (AB) Banda Aceh nobody came.'), [])
})

test('a name spelled out is an actor’s where it is one of its names, or of most of their words', () => {
  const congo = actorById('state/congo-kinshasa')
  assert.ok(congo)
  assert.ok(isNameOf('Democratic Republic of Congo', congo))
  assert.ok(!isNameOf('Darfur Relief Committee', congo))
})

test('only what is spelled out for somebody the roster does not know by these letters is strange', () => {
  assert.deepEqual([...strangersIn('the Darfur Relief Committee (DRC)')], [['DRC', 'Darfur Relief Committee']])
  assert.deepEqual([...strangersIn('the Democratic Republic of Congo (DRC)')], [])
  assert.deepEqual([...strangersIn('the World Food Programme (WFP)')], [])
})
