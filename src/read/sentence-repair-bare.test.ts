// Who does what a relative clause without "that" tells, and what the sentence goes on to tell.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sidesOfVerb } from './clause-sides.fixture.ts'

/** Who does it, to what, of the first clause of a verb. */
const told = (text: string, lemma: string): string => (sidesOfVerb(text, lemma, ['subject', 'object']) ?? []).join('>')

test('a name or a noun between what is told of and the verb does it', () => {
  assert.equal(told('The missiles Iran fired at Israel were intercepted.', 'fire'), 'Iran>missiles')
  assert.equal(told('The rockets the Houthis fired at Riyadh killed two people.', 'fire'), 'Houthis>rockets')
  assert.equal(told('The village the rebels attacked on Monday lies near Goma.', 'attack'), 'rebels>village')
  assert.equal(told('The weapons Kenya sent to the TPLF were found in Mekelle.', 'send'), 'Kenya>weapons')
  assert.equal(told('The weapons Kenya sent to the TPLF were found in Mekelle.', 'find'), 'weapons>')
  assert.equal(told('The drones Turkey sold to Ethiopia struck Mekelle on Friday.', 'strike'), 'drones>Mekelle')
})

test('a name beside its kind, and a participle of its own, are left', () => {
  assert.equal(told('The rebel group M23 backed by Rwanda took Goma.', 'take').split('>')[1], 'Goma')
  assert.notEqual(told('The rebel group M23 backed by Rwanda took Goma.', 'back'), 'M23>group')
  assert.notEqual(told('The president Salva Kiir appointed the minister.', 'appoint'), 'Kiir>president')
  assert.equal(told('The city Aleppo fell in 2016.', 'fall').split('>')[1], '')
})
