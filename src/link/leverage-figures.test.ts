// Power in figures of speech and by lifelines, as reporters of many wars tell it: caught with who says so and whether it was used, and spared.
import assert from 'node:assert/strict'
import test from 'node:test'
import { besideOf } from './asides.ts'
import { invented } from './invented.ts'

/** "who > over (who says so) used" of what sentences of one paragraph tell. */
function told(...sentences: readonly string[]): readonly string[] {
  const first = 'Shops were open this morning in Goma and the streets were quiet, people said.'
  const input = invented(
    '2024-06-12',
    'Wire',
    'CD',
    [first, { act: 'CONSULT', at: 'Goma' }],
    ...sentences.map((s) => [s] as const),
  )
  return Object.values(besideOf(input).asides)
    .flat()
    .filter((a) => a.what === 'leverage')
    .map((a) => `${a.by} > ${a.to} (${a.says})${a.names?.includes('used') ? ' used' : ''}`)
}

const caught = (cases: readonly (readonly [want: string, ...sentences: string[]])[]): void => {
  for (const [want, ...sentences] of cases) assert.deepEqual(told(...sentences), [want], sentences.join(' '))
}
const spared = (...texts: readonly string[]): void => {
  for (const text of texts) assert.deepEqual(told(text), [], text)
}

test('who has a hand on the tap, holds the purse or the key, or keeps somebody on his payroll', () => {
  caught([
    ['Asmara > the front (a trader)', 'Asmara has its hand on the tap of the front, a trader said.'],
    [
      'Jeddah > the junta (a clerk of the bank)',
      'Jeddah holds the purse strings of the junta, a clerk of the bank said.',
    ],
    [
      'Bujumbura > the militia (An aid worker)',
      "An aid worker said that the key to the militia lies in Bujumbura's drawer.",
    ],
    ['Minsk > The separatists (a monitor)', "The separatists are on Minsk's payroll, a monitor said."],
  ] as const)
  spared(
    'Asmara has a tap in every street, a trader said.',
    'The minister held his purse in his hand in Jeddah.',
    "The clerk has been on the bank's payroll since May.",
    'Asmara no longer has its hand on the tap of the front, a trader said.',
  )
})

test('who is listened to, obeyed and danced for', () => {
  caught([
    [
      'Algiers > The movement (a bishop)',
      'The movement listens to Algiers before it listens to Bamako, a bishop said.',
    ],
    ['Havana > the command (A colonel)', 'A colonel said that the command does nothing that Havana forbids.'],
    [
      'Damascus > The brigades (a deputy from Basra)',
      "The brigades dance to Damascus's tune, a deputy from Basra said.",
    ],
    [
      'Nairobi > the generals (A clerk)',
      'A clerk said that the generals would sign whatever Nairobi puts before them.',
    ],
  ] as const)
  spared(
    'The movement listens to the radio before dawn.',
    'The command does nothing on Fridays.',
    "The brigades answered to Damascus's letter on Monday.",
    'The generals would sign the roll before dinner.',
  )
})

test('whose one call would do, and whose word it took', () => {
  caught([
    ['Lagos > the rebels (A monk)', 'A monk said that a single telephone call from Lagos would stop the rebels.'],
    ['Maputo > the rebels (a nun) used', 'It took a word from Maputo to get the rebels to the airport, a nun said.'],
    [
      'Zagreb > the separatists (a driver) used',
      'By closing the bridge in May Zagreb forced the separatists back to the table, a driver said.',
    ],
    ['Tunis > the militia (A pilot)', 'A pilot said that, were Tunis to lean on the militia, the shells would stop.'],
  ] as const)
  spared(
    'A telephone call from Lagos came at noon.',
    'It took a week to get the rebels to the airport.',
    'By closing the bridge in May the flood forced people onto boats.',
    'No call from Lagos would stop the rebels, a monk said.',
  )
})

test('who need only shut the road by which another lives, whoever names him before', () => {
  caught([
    [
      'Djibouti > the front (a driver)',
      'Every sack the front eats comes up one track, and Djibouti could close it at any time, a driver said.',
    ],
    [
      'Kampala > SPLA-North (a trader)',
      'The SPLA-North draws its fuel over one bridge.',
      'Kampala need only shut the bridge, a trader said.',
    ],
    [
      'Baku > the garrison command (a clerk)',
      'The current of the garrison command comes over a cable of Baku, a clerk said, and Baku could switch it off.',
    ],
  ] as const)
  spared(
    'Djibouti could close the track for repairs in May.',
    'Kampala has only to wait for rain, a trader said.',
    'The bridge was shut, and Baku could do nothing.',
  )
})

test('whom an ambassador sees as a paymaster, and who could turn, send home or get what he asks', () => {
  caught([
    ['Tripoli > MNLF (a monk in Jolo)', 'As for the MNLF, a monk in Jolo regards Tripoli as its paymaster.'],
    ['Oman > the junta (A porter)', 'A porter said that the Sultan of Oman could turn the junta round in a day.'],
    [
      'Germans > the generals (an usher)',
      'It is money: the Germans, an usher remarked over coffee, could get from the generals whatever they asked.',
    ],
  ] as const)
  spared(
    'A monk regards Tripoli as a fine town.',
    'The driver could turn the lorry round in Oman.',
    'The Germans could get from the train at noon.',
  )
})

test('who says it, where he is named in a sentence before or behind', () => {
  caught([
    [
      'Lusaka > the front (a Zambian colonel)',
      'If you ask a Zambian colonel I know, it is money.',
      'Lusaka, he says, has the means to move the front, if it likes.',
    ],
    [
      'Doha > the junta (an old clerk)',
      '"The bank has much to tell," an old clerk told us.',
      'In his account Doha holds the purse of the junta.',
    ],
    [
      'Oslo > the rebels (the ambassador) used',
      '"Oslo has the rebels listening.',
      'It got them to sign in May," the ambassador said.',
    ],
  ] as const)
})

test('that it was used, in other words', () => {
  const used = (...sentences: readonly string[]): boolean | undefined => told(...sentences)[0]?.endsWith(' used')
  const base = 'An aide said that Cairo could get Haftar to open the port'
  for (const more of [
    ', and that this was done in May.',
    ', and that is what Sissi used.',
    ', and in May it used all three.',
    '. In May Cairo held back a shipment of shells.',
  ])
    assert.equal(used(...`${base}${more}`.split(/(?<=\.) /)), true, more)
  for (const more of [
    ', and that this was never done.',
    '. It has never once been used.',
    ', and that this might be done in May.',
    '. In May Cairo could have held back a shipment of shells.',
  ])
    assert.equal(used(...`${base}${more}`.split(/(?<=\.) /)), false, more)
})
