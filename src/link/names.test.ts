import assert from 'node:assert/strict'
import test from 'node:test'
import { glossesIn } from '../vocab/actors/index.ts'
import { nameKey, namesNobody, ownNameOf } from './names.ts'

test('spellings of one name of several words have one key', () => {
  const same = [
    ['Abu Yazan al-Darani', 'Abou Yazan Al-Darany'],
    ['Mohammed Haydar', 'Muhammad Haidar'],
    ['Mohamad el-Sayed', 'Muhammad al-Sayyed'],
  ]
  for (const [a, b] of same) assert.equal(nameKey(a as string), nameKey(b as string), `${a} / ${b}`)
})

test('names that are not one keep their own keys', () => {
  const apart = [
    ['Abu Ali', 'Abu Nizar'],
    ['Omar Barakat', 'Amr Barakat'],
    ['Hassan', 'Hasan'],
    ['Kassem', 'Qasim'],
  ]
  for (const [a, b] of apart) assert.notEqual(nameKey(a as string), nameKey(b as string), `${a} / ${b}`)
})

test('an acronym is joined to the name that explains it, where the letters fit', () => {
  assert.deepEqual(
    [...glossesIn('The Darfur Relief Committee (DRC) met the National Water Board (NWB).')],
    [
      ['DRC', 'Darfur Relief Committee'],
      ['NWB', 'National Water Board'],
    ],
  )
  assert.equal(glossesIn('The army (SAA) and the mayor of Taiz (pictured) left (Reuters).').size, 0)
})

test('pronouns, days and numbers name nobody', () => {
  for (const w of ['they', 'he', 'friday', '27', '28 30', 'several', 'night']) assert.ok(namesNobody(w), w)
  for (const w of ['taiz', 'fridays for peace', 'residents', 'un']) assert.ok(!namesNobody(w), w)
})

test('what a report spells out for an acronym is no body of the roster that has the same letters', () => {
  const crescent = { name: 'Syrian Arab Red Crescent', aliases: ['SARC', 'Syrian Red Crescent'] }
  const army = { name: 'Free Syrian Army', aliases: ['FSA'] }
  const council = { name: 'Armed Forces Revolutionary Council', aliases: ['AFRC'] }
  const SEA = { SARC: 'Sea of Azov Relief Committee' }
  assert.equal(ownNameOf('SARC', crescent, SEA), 'Sea of Azov Relief Committee')
  assert.equal(ownNameOf('the Sea of Azov Relief Committee', crescent, SEA), 'Sea of Azov Relief Committee')
  assert.equal(ownNameOf('FSA', army, { FSA: 'Fishermen of Socotra Association' }), 'Fishermen of Socotra Association')
  assert.equal(ownNameOf('SARC', crescent, { SARC: 'Syrian Arab Red Crescent' }), null)
  assert.equal(ownNameOf('AFRC', council, { AFRC: 'Armed Forces Ruling Council' }), null)
  assert.equal(ownNameOf('SARC', crescent, {}), null)
  assert.equal(
    ownNameOf('the Syrian Red Crescent', crescent, { ICRC: 'International Committee of the Red Cross' }),
    null,
  )
})
