// How the lifelines of a place stand, in the words of several wars; and that forces draw near it.
import assert from 'node:assert/strict'
import test from 'node:test'
import { besideOf } from './asides.ts'
import { invented } from './invented.ts'
import type { Aside } from './linked-claim.ts'

/** What a sentence of a report of Wednesday, 12 June 2024, that names a town first tells of it. */
function told(what: Aside['what'], town: string, sentence: string): readonly Aside[] {
  const first = `Shops were open this morning in ${town} and the streets were quiet, people said.`
  const input = invented('2024-06-12', 'Wire', 'SD', [first, { act: 'CONSULT', at: town }], [sentence])
  return Object.values(besideOf(input).asides)
    .flat()
    .filter((a) => a.what === what)
}
const lines = (town: string, sentence: string): string =>
  told('lacking', town, sentence)
    .flatMap((a) => a.names ?? [])
    .sort()
    .join(' ')

test('what comes in not at all, in part, or freely', () => {
  for (const [town, want, s] of [
    ['Dilling', 'food:shut', 'No food has entered the town since 1 June.'],
    ['Bihac', 'food:shut medicine:shut', 'Food and medicine cannot enter the town.'],
    ['Yarmouk', 'medicine:shut', 'The clinic in Yarmouk receives no medicine.'],
    ['Kuito', 'power:shut', 'The power station in Kuito stopped on Sunday.'],
    ['Jaffna', 'power:partial', 'In Jaffna there is electricity for an hour a day.'],
    ['Misrata', 'water:partial', 'The water pumps run for two hours a day.'],
    ['Gorazde', 'medicine:partial', 'Some medicine came with it.'],
    ['Taiz', 'food:partial', 'On Monday the gunmen let four trucks of flour into the town.'],
    ['Kadugli', 'food:open medicine:open', 'Food and medicine now reach the town freely.'],
    ['Deir ez-Zor', 'power:open', 'Electricity came back on Tuesday.'],
    ['Monrovia', 'water:open', 'Running water has been restored.'],
  ] as const)
    assert.equal(lines(town, s), want, s)
})

test('whether people may leave', () => {
  for (const [town, want, s] of [
    ['Fallujah', 'people:shut', 'The gunmen let nobody leave.'],
    ['Srebrenica', 'people:shut', 'Nobody is allowed to leave the town.'],
    ['Bama', 'people:shut', 'Residents are not allowed to leave.'],
    ['Marawi', 'people:partial', 'Women and children were allowed to leave on foot.'],
    ['Debaltseve', 'people:partial', 'On Friday the army opened a corridor for civilians.'],
    ['Aden', 'people:open', 'People may leave freely again.'],
  ] as const)
    assert.equal(lines(town, s), want, s)
})

test('since when it is shut stands before the day of the report', () => {
  assert.equal(told('lacking', 'Dilling', 'No bread has come in since 3 June.')[0]?.day, '2024-06-03')
  assert.equal(told('lacking', 'Dilling', 'No bread comes in.')[0]?.day, '2024-06-12')
})

test('what is asked, promised or feared, and what is of others, is no lifeline', () => {
  for (const [town, s] of [
    ['Taiz', 'The council demanded that no food be stopped on its way to the town.'],
    ['Goma', 'If the road is cut, no medicine will reach the town.'],
    ['Homs', 'The governor promised that electricity would be restored.'],
    ['Kut', 'Prisoners in Kut receive no medicine, a lawyer said.'],
    ['Sirte', 'Some people drink tea for an hour a day in Sirte.'],
    ['Ituri', 'The envoy has no power to open the road.'],
  ] as const)
    assert.equal(lines(town, s), '', s)
})

test('forces that draw near a place are told by their day', () => {
  for (const [town, day, s] of [
    ['Kadugli', '2024-05-20', 'Fighters have closed in on Kadugli since 20 May, residents said on Monday.'],
    ['Huambo', '2024-05-01', 'Rebels began to close in on the city in May and cut the road on 3 June.'],
    ['Donetsk', '2024-06-02', 'On 2 June troops started to encircle Donetsk.'],
  ] as const)
    assert.equal(told('closing', town, s)[0]?.day, day, s)
  for (const [town, s] of [
    ['Cairo', 'The two sides are closing in on a deal in Cairo.'],
    ['Bouake', 'If troops closed in on Bouake in June, the mayor would flee.'],
    ['Kismayo', 'Soldiers have not closed in on Kismayo since May.'],
  ] as const)
    assert.deepEqual(told('closing', town, s), [], s)
})

test('who left a town is not counted inside, and "he" is who spoke before', () => {
  assert.deepEqual(told('people', 'Fallujah', 'The army opened a corridor and some 500 people left the city.'), [])
  const first =
    'Kadugli has been besieged since 1 June, the governor said. He put the number of people in the town at 210,000.'
  assert.deepEqual(
    told('people', 'Kadugli', first).map((a) => [a.says, a.amount?.best]),
    [['the governor', 210000]],
  )
})
