// Gifts beside those who get them, crossings, and the verb behind a participle in commas stand right after mending; what a bare
// number counts and what an "it" is done to are known.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { actsIn } from './act-reading.fixture.ts'
import { sidesOfVerb } from './clause-sides.fixture.ts'

/** The clause of a verb: who does it, to whom, what. */
function told(text: string, lemma: string): string {
  const sides = sidesOfVerb(text, lemma, ['subject', 'indirect', 'object'])
  return sides ? `${sides[0]} ${sides[1]}>${sides[2]}` : ''
}

const acts = (text: string): string =>
  actsIn(text)
    .map((r) => r.act)
    .join(' ')

test('what is given stands beside those who get it', () => {
  assert.equal(told('Ankara sent Haftar nine jets.', 'send'), 'Ankara Haftar>jets')
  assert.equal(told('Qatar gave Hamas 30 million dollars.', 'give'), 'Qatar Hamas>dollars')
  assert.equal(told('Turkey sent six army tents to Hatay.', 'send'), 'Turkey >tents')
  assert.equal(told('The nuns handed the clinic at Bria 40 litres of plasma.', 'hand'), 'nuns clinic>litres')
  assert.equal(
    told('The brigade gave 90 families in Tadef their compensation.', 'give'),
    'brigade families>compensation',
  )
})

test('a day, a phrase and a second thing are nothing given', () => {
  assert.equal(told('Ankara sent nine jets last week.', 'send'), 'Ankara >jets')
  assert.equal(told('The nuns sent the prisoners home.', 'send'), 'nuns >prisoners')
  assert.equal(told('The nuns handed the plasma to the clinic at Bria.', 'hand'), 'nuns >plasma')
})

test('a crossing with a name is a place, and one who crosses is none', () => {
  assert.equal(
    told('As he had sworn he would, the general closed the Wagah crossing at noon.', 'close'),
    'general >crossing',
  )
  assert.notEqual(told('A guard saw Musa crossing at noon.', 'see'), 'guard >crossing')
  assert.notEqual(told('The patrol caught Kaya crossing.', 'catch'), 'patrol >crossing')
  assert.equal(told('The patrol shot a man crossing at noon.', 'shoot'), 'patrol >man')
})

test('the verb behind a participle in commas is what the sentence tells', () => {
  assert.equal(told('Savimbi, accused of lying, denied the charge.', 'deny'), 'Savimbi >charge')
  assert.equal(told('Renamo, long thought beaten, signed the accord.', 'sign'), 'Renamo >accord')
  assert.equal(told('The miners were freed and the mayor wept.', 'weep'), 'mayor >')
  assert.equal(told('The town was taken, retaken and burned.', 'take'), 'town >')
  assert.equal(told('The mayor was accused, tried and hanged in Goma.', 'accuse'), 'mayor >')
})

test('an "it" that is done something to is the last thing named', () => {
  assert.match(acts('Instead of fighting for the ridge, the garrison abandoned it.'), /RETREAT/)
  assert.match(acts('The army attacked the village and took it.'), /ASSAULT ASSAULT/)
  assert.match(acts('Unable to storm the town, rebels ringed it.'), /COERCE/)
  assert.doesNotMatch(acts('The boy flew a kite and the rebels ringed it.'), /COERCE/)
  assert.doesNotMatch(acts('The garrison read the letter and abandoned it.'), /RETREAT/)
  assert.doesNotMatch(acts('The army bought a lorry and took it.'), /ASSAULT/)
})

test('a bare number counts what was counted before it', () => {
  assert.match(acts('Of the forty tents asked for, the Turks gave eighteen.'), /AID/)
  assert.match(acts('Of 500 blankets promised the Danes sent eighty.'), /AID/)
  assert.match(acts('In place of 500 blankets the Danes gave eighty.'), /AID/)
  assert.doesNotMatch(acts('Of its ninety pages the envoy gave nine.'), /AID/)
  assert.doesNotMatch(acts('The two goals were fine and the team sent eleven.'), /AID/)
  assert.doesNotMatch(acts('He gave nine.'), /AID/)
})

test('a group known to bear arms is armed', () => {
  assert.match(acts('The Taliban deserted their posts at Musa Qala.'), /RETREAT/)
  assert.match(acts('The Interahamwe abandoned the bridge.'), /RETREAT/)
  assert.match(acts('UNITA ringed the town of Malanje.'), /COERCE/)
  assert.doesNotMatch(acts('Voters deserted the party.'), /RETREAT/)
  assert.doesNotMatch(acts('Hills ringed the town of Malanje.'), /COERCE/)
  assert.doesNotMatch(acts('A Taliban movement began in a village.'), /MOBILIZE/)
})

test('an hour before the subject counts nothing', () => {
  assert.match(acts('At 00.20 mortar rounds fell on the market of Ilidza.'), /ASSAULT/)
  assert.equal(told('At 9 rebels attacked.', 'attack'), 'rebels >')
  assert.equal(told('At 03.40 mortar rounds hit the depot.', 'hit'), 'rounds >depot')
  assert.equal(told('Nine rebels attacked.', 'attack'), 'rebels >')
  assert.equal(told('At Bria 40 rebels attacked.', 'attack'), 'rebels >')
  assert.doesNotMatch(acts('At 5.50 metres the bridge is too low.'), /ASSAULT/)
})

test('a people counted is held, a town and a lead are not', () => {
  assert.match(acts('Israel is holding 4,500 Gazans.'), /COERCE/)
  assert.match(acts('Ankara holds ninety Armenians.'), /COERCE/)
  assert.match(acts('Mogadishu was holding 300 Kenyans without charge.'), /COERCE/)
  assert.doesNotMatch(acts('Paris is holding three Olympics.'), /ASSAULT/)
  assert.doesNotMatch(acts('The army is holding Kindu.'), /COERCE/)
  assert.doesNotMatch(acts('The army holds nine hills.'), /COERCE/)
})
