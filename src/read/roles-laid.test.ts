// On whom a deed is laid did it, on whom it was made suffered it, and who denies it answers whoever laid it.
import assert from 'node:assert/strict'
import test from 'node:test'
import type { Act } from '../model/index.ts'
import { read } from './read.ts'
import { reportOf } from './told.fixture.ts'

/** Who does it to whom, of the first claim of an act. */
function told(text: string, act: Act): string {
  const [first] = read(reportOf(text, '2022-05-12')).claims.filter((c) => c.act === act)
  const names = (list: readonly { name: string }[]): string => list.map((p) => p.name).join(' and ')
  return first ? `${names(first.actors)} > ${names(first.recipients)}` : ''
}

test('who is blamed for an attack on people made it, and they did not', () => {
  for (const [whole, text] of [
    ['Hamas > the family', 'He blamed Hamas for the attack on the family.'],
    ['FDLR > the villagers', 'Mr Kagame has blamed the FDLR for the attack on the villagers.'],
    ['Taliban > the police', 'Kabul blamed the Taliban for the raid on the police.'],
    ['Boko Haram > the nurses', 'The governor blamed the killing of the nurses on Boko Haram.'],
    ['rebels > Misseriya', 'Juba blamed the raid on the Misseriya on rebels.'],
    ['the group > a market', 'Officials blamed the bombing of a market in Kano on the group.'],
    ['the rebels > ', 'Police blamed the attack on the rebels.'],
    ['Ukraine > a school', 'Moscow blamed Kyiv for the shelling of a school on Monday.'],
  ] as const)
    assert.equal(told(text, 'ASSAULT'), whole, text)
})

test('who is dismissed as a liar keeps his post, and who is dismissed as a chief of staff does not', () => {
  for (const text of [
    'The minister dismissed the envoy as a liar.',
    'The army dismissed the rebels as a band of thieves.',
    'Mr Mugabe dismissed the opposition as puppets of Britain.',
  ]) {
    assert.notEqual(told(text, 'ACCUSE'), '', text)
    assert.equal(told(text, 'SANCTION') + told(text, 'REJECT'), '', text)
  }
  assert.equal(told('The president dismissed the general as chief of staff on Monday.', 'ACCUSE'), '')
  assert.notEqual(told('The president dismissed the general as chief of staff on Monday.', 'SANCTION'), '')
  assert.notEqual(told('The army dismissed the report as lies.', 'REJECT'), '')
  assert.notEqual(told('The junta dismissed the claim as propaganda.', 'REJECT'), '')
})

test('what is asked is asked while it is still weighed, and words that attack hurt nobody', () => {
  for (const [who, text] of [
    ['Russia', "Britain is considering Russia's request for access to the prisoner."],
    ['Kenya', 'The cabinet is considering a request by Kenya for troops.'],
    ['the army', "The UN is studying the army's request for more time."],
  ] as const) {
    const [first] = read(reportOf(text, '2022-05-12')).claims.filter((c) => c.act === 'REQUEST')
    assert.equal(first?.status, 'happened', text)
    assert.equal(first.actors[0]?.name, who, text)
  }
  assert.equal(told('Mr Thaci engaged in a public attack on the court.', 'ASSAULT'), '')
  assert.equal(told('Now they are free to come and go.', 'RETREAT'), '')
  assert.notEqual(told('An angry attack on the police by youths left two dead in Kano.', 'ASSAULT'), '')
})

test('a denial behind the name of a town answers who made the charge', () => {
  for (const [whole, text] of [
    ['Rwanda > France', 'France accuses Rwanda of arming the M23 in the town of Bunagana, which Rwanda denies.'],
    ['Russia > Georgia', 'Georgia said Russia bombed the port of Poti, which Moscow denied.'],
    [
      'the ministry > Amnesty',
      'Amnesty accused the army of killing boys in the city of Maiduguri, which the ministry denies.',
    ],
  ] as const)
    assert.equal(told(text, 'REJECT'), whole, text)
})
