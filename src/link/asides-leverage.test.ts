// Who can move whom, as reporters of many wars say it: caught with who says so and whether it was used, and spared.
import assert from 'node:assert/strict'
import test from 'node:test'
import { besideOf } from './asides.ts'
import { invented } from './invented.ts'

type Told = readonly [who: string, over: string, says: string | null, used: boolean]

function told(...sentences: readonly string[]): readonly Told[] {
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
    .map((a): Told => [a.by ?? '', a.to ?? '', a.says, a.names?.includes('used') ?? false])
}

test('one who can move, sway or steer another', () => {
  assert.deepEqual(told('Riyadh could sway Aden with its salaries, a Gulf envoy said.'), [
    ['Riyadh', 'Aden', 'a Gulf envoy', false],
  ])
  assert.deepEqual(told('A monk holds that Beijing, for its part, can steer the Wa command.'), [
    ['Beijing', 'Wa command', 'A monk', false],
  ])
  assert.deepEqual(told('Havana, an old negotiator told me, could move Caracas by the oil it does not pay for.'), [
    ['Havana', 'Caracas', 'an old negotiator', false],
  ])
  for (const spared of [
    'The Red Cross could move the Sudanese to the border.',
    'Trucks could move Kassala’s grain by Friday.',
    'Abiy could steer Ethiopia out of its debts, a banker said.',
    'Riyadh cannot sway Aden with its salaries.',
    'Of Kigali’s own hold over the militias the officer said that there was none.',
    'Asked about Doha’s hold over Kabul, the envoy said it had none.',
    'As for Moscow’s hold over Damascus, there is none, the general said.',
  ])
    assert.deepEqual(told(spared), [], spared)
})

test('the only one who can, the one who is heeded, and one held on a string', () => {
  assert.deepEqual(
    told(
      'An aide described Ismail Ould, who had come by train, as the one man in the hotel able to get Khartoum to answer.',
    ),
    [['Ismail Ould', 'Khartoum', 'An aide', false]],
  )
  assert.deepEqual(
    told('Ashgabat was the last capital in the region to which Kabul would listen, said a trader in Herat.'),
    [['Ashgabat', 'Kabul', 'a trader in Herat', false]],
  )
  assert.deepEqual(told('Haftar listens to nobody but Cairo, a tribal lawyer argued.'), [
    ['Cairo', 'Haftar', 'a tribal lawyer', false],
  ])
  assert.deepEqual(told('Belgrade has Pale on a short leash, in the view of a colonel who would not be named.'), [
    ['Belgrade', 'Pale', 'a colonel', false],
  ])
  for (const spared of [
    'Ashgabat was the last capital in the region to recognise Kabul.',
    'Haftar listens to nobody.',
    'The boy had Rex on a leash.',
    'Belgrade no longer has Pale on a leash.',
  ])
    assert.deepEqual(
      told(spared).filter(([, over]) => over !== 'Rex'),
      [],
      spared,
    )
})

test('a side that lives on what another could stop, and whom a sentence is about', () => {
  assert.deepEqual(
    told('The army in the north runs on diesel from there, and Algiers could stop it in a week, a smuggler said.'),
    [['Algiers', 'The army', 'a smuggler', false]],
  )
  assert.deepEqual(told('As for Doha, one of its former envoys thinks that it has a hold over the Taliban.'), [
    ['Doha', 'Taliban', 'one of its former envoys', false],
  ])
  assert.deepEqual(
    told('The junta in the capital lives off the gas pipeline, and Bangkok could withhold it, a banker said.'),
    [['Bangkok', 'The junta', 'a banker', false]],
  )
  for (const spared of [
    'The army in the north runs on diesel from there, and nobody could stop it.',
    'As for Doha, one of its former envoys thinks that it has no hold over the Taliban.',
    'The valley lives off its orchards, and Bangkok could buy them.',
  ])
    assert.deepEqual(told(spared), [], spared)
})

test('that it was used, told behind it', () => {
  const used = (...sentences: readonly string[]): boolean | undefined => told(...sentences)[0]?.[3]
  assert.equal(used('An aide said that Nairobi has a hold over Machar, and used it once, in May.'), true)
  assert.equal(
    used('Cairo could get Haftar to open the port, a diplomat said; it was thanks to it that the tankers left.'),
    true,
  )
  assert.equal(used('Cairo could get Haftar to open the port. It was Cairo’s word that held him back in May.'), true)
  assert.equal(used('An aide said that Nairobi has a hold over Machar, and has never used it.'), false)
  assert.equal(used('Cairo could get Haftar to open the port if it used its weight.'), false)
  assert.equal(used('Cairo could get Haftar to open the port. It has not made use of it.'), false)
})
