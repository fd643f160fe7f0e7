// A seat of government or of talks is no town that gave in; a besieged capital is.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isOnlySeat } from './deal-seat.ts'

const at = (name: string) =>
  ({ id: `seen/${name.toLowerCase()}`, name, lat: null, lon: null, precision: 'settlement' }) as const

test('a seat from which something is demanded, or in which it is signed, did not give in', () => {
  for (const [place, words, others] of [
    ['Brussels', 'The ministers, meeting in Brussels, gave Ethiopia until Sunday to open the road.', ['Ethiopia']],
    ['Geneva', 'The five powers gave the parties until 3 May to take it or leave it.', ['parties']],
    ['Khartoum', 'The president required of the rebels’ party that it disband by Friday.', ['party']],
    ['Nairobi', 'He told the delegation to leave Nairobi and not to come back.', ['delegation']],
    ['Manila', 'The government and the front signed the paper at talks in Manila.', ['front']],
  ] as const)
    assert.ok(isOnlySeat(at(place), words, others), words)
})

test('a town on the spot, and a capital that is to be given up, stay', () => {
  for (const [place, words, others] of [
    ['Monrovia', 'The rebels gave the garrison until noon to hand over its guns.', ['garrison']],
    ['Kabul', 'The commander demanded that the city be opened by Friday.', ['government']],
    ['Zabadani', 'Talks in Zabadani ended with an agreement to hand over the rifles.', ['rebels']],
    ['Sarajevo', 'The general told both armies that guns must be gone from Sarajevo by Thursday.', ['both armies']],
    ['Bor', 'The militia gave the elders of Bor until Monday.', ['elders']],
  ] as const)
    assert.ok(!isOnlySeat(at(place), words, others), words)
})
