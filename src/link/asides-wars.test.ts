// What stands beside claims, said in the words of other wars: sentences to catch and to spare for each wider pattern.
import assert from 'node:assert/strict'
import test from 'node:test'
import { besideOf } from './asides.ts'
import { invented } from './invented.ts'
import type { Aside } from './linked-claim.ts'
import { sponsorsNamed } from './mediation.ts'

/** A claim that names the towns of these sentences; the report is of Wednesday, 12 June 2024. */
function asides(what: Aside['what'], towns: string, sentence: string): readonly Aside[] {
  const first = `Shops were open this morning in ${towns.replaceAll(';', ', ')} and the streets were quiet, people said.`
  const input = invented('2024-06-12', 'Wire', 'SD', [first, { act: 'CONSULT', at: towns }], [sentence])
  return Object.values(besideOf(input).asides)
    .flat()
    .filter((a) => a.what === what)
}

type Case = readonly [towns: string, sentence: string, day?: string | null]

function check(what: Aside['what'], caught: readonly Case[], spared: readonly Case[]): void {
  for (const [towns, sentence, day] of caught) {
    const [found] = asides(what, towns, sentence)
    assert.ok(found, `${what} not caught: ${sentence}`)
    if (day !== undefined) assert.equal(found.day, day, sentence)
  }
  for (const [towns, sentence] of spared) assert.deepEqual(asides(what, towns, sentence), [], `${what}: ${sentence}`)
}

test('a siege that is over, by whatever verb', () => {
  check(
    'opened',
    [
      ['Mekelle', 'With that, an official said, the blockade has ended.', '2024-06-12'],
      ['Deir ez-Zor', 'The army broke the three-year siege on 5 June.', '2024-06-05'],
      ['Jaffna', 'The siege of Jaffna was lifted on Monday.', '2024-06-10'],
      ['Kobani', 'Fighters from the north raised the encirclement on 9 June.', '2024-06-09'],
    ],
    [
      ['Taiz', 'The envoy demanded that the siege be lifted.'],
      ['El Fasher', 'Somebody heard that the siege had been broken from the north.'],
      ['Gaza', 'Until the blockade is lifted nobody will rebuild.'],
      ['Goma', 'The siege has not been broken.'],
    ],
  )
})

test('how many are shut in, in other words', () => {
  const told = (town: string, sentence: string): readonly unknown[] =>
    asides('people', town, sentence).map((a) => [a.says, a.amount?.best])
  assert.deepEqual(told('Kherson', 'Moscow, which says that no more than 30,000 live there, denies it.'), [
    ['Moscow', 30_000],
  ])
  assert.deepEqual(told('Babanusa', "The mayor's office counts 58,000 of us in the town now."), [
    ["The mayor's office", 58_000],
  ])
  assert.deepEqual(told('Vanni', 'The agent maintains that 330,000 people are cut off.'), [['The agent', 330_000]])
  for (const spared of [
    'The army says 300 of them were killed.',
    'A convoy for 4,000 people left Kherson.',
    'The ministry says 900 live shells were found.',
  ])
    assert.deepEqual(told('Kherson', spared), [], spared)
})

test('the way of a convoy, in other words', () => {
  check(
    'delivered',
    [
      ['Nyala', 'Our last delivery to Nyala was on 3 June.', '2024-06-03'],
      ['Kilinochchi', 'Twenty lorries, the first since April, rolled into Kilinochchi on Monday.', '2024-06-10'],
      ['Chernihiv', 'Six trucks made it to Chernihiv on 8 June.', '2024-06-08'],
    ],
    [
      ['Nyala', 'The next delivery to Nyala was due on 20 June.'],
      ['Kilinochchi', 'No lorry has rolled into Kilinochchi since April.'],
      ['Chernihiv', 'Six trucks would have made it to Chernihiv by 8 June.'],
    ],
  )
  check(
    'approved',
    [
      ['Loikaw', 'We received permission on 4 June to send food to Loikaw.', '2024-06-04'],
      ['Nyala', 'The six trucks that were requested on 1 June were approved on 7 June for Nyala.', '2024-06-07'],
      ['Rafah', 'The go-ahead for the aid came on Monday in Rafah.', '2024-06-10'],
    ],
    [
      ['Loikaw', 'We have not received permission to send food to Loikaw.'],
      ['Nyala', 'Without clearance no aid truck goes to Nyala.'],
      ['Rafah', 'The council approved of the wedding in Rafah.'],
    ],
  )
  check(
    'requested',
    [
      ['Loikaw', 'The agency sought clearance on 2 June for a convoy to Loikaw.', '2024-06-02'],
      ['Nyala', 'The six trucks that were requested on 1 June were approved on 7 June for Nyala.', '2024-06-01'],
      ['Mocoa', 'A relief group filed a request on 5 June to bring food to Mocoa.', '2024-06-05'],
    ],
    [
      ['Loikaw', 'The agency has never sought clearance for Loikaw.'],
      ['Nyala', 'The bride requested a song in Nyala on 1 June.'],
      ['Mocoa', 'Nobody filed anything in Mocoa on 5 June.'],
    ],
  )
  check(
    'stripped',
    [
      ['Nyala', 'At the post fighters lifted the antibiotics out of the trucks bound for Nyala.'],
      ['Vanni', 'Soldiers pocketed the insulin and let the lorries go on to Vanni.'],
      ['Izium', 'Two crates of plasma were impounded on the way to Izium.'],
    ],
    [
      ['Nyala', 'Nothing was lifted out of the trucks for Nyala.'],
      ['Vanni', 'Soldiers let the insulin through to Vanni.'],
      ['Izium', 'The pilot lifted off from Izium.'],
    ],
  )
})

test('a town that gives in, by whatever verb and whoever signs', () => {
  check(
    'accepted',
    [
      ['Babanusa', 'The garrison of Babanusa capitulated on 9 June.', '2024-06-09'],
      ['Mocoa', 'The elders of Mocoa put their names to the paper on Monday.', '2024-06-10'],
      ['Loikaw', 'Loikaw signed the same document on 3 June.', '2024-06-03'],
    ],
    [
      ['Babanusa', 'The garrison of Babanusa never capitulated.'],
      ['Mocoa', 'The elders of Mocoa would put their names to no paper on Monday.'],
      ['Loikaw', 'If Loikaw signed a document on 3 June, nobody has seen it.'],
    ].map(([a, b]) => [a as string, b as string] as const),
  )
})

test('who brokered or guaranteed a ceasefire', () => {
  for (const [text, names] of [
    ['The truce was brokered by Qatar and Egypt.', ['Qatar', 'Egypt']],
    ['It was arranged by the command of the Russian peacekeepers.', ['Russian peacekeepers']],
    ['The pause, guaranteed by Norway, began at dawn.', ['Norway']],
  ] as const)
    assert.deepEqual(sponsorsNamed(text), names, text)
  for (const text of [
    'The truce was not brokered by Qatar.',
    'It was broken by the army.',
    'A house arranged by hand.',
  ])
    assert.deepEqual(sponsorsNamed(text), [], text)
  check(
    'brokered',
    [
      ['Juba', 'A ceasefire arranged by Ethiopia began in Juba.'],
      ['Juba', 'The truce in Juba, mediated by Kenya, holds.'],
      ['Juba', 'The truce in Juba was underwritten by Uganda.'],
    ],
    [
      ['Juba', 'A loan arranged by Ethiopia reached Juba.'],
      ['Juba', 'The truce in Juba was broken by Uganda.'],
      ['Juba', 'A wedding arranged by Kenya was held in Juba.'],
    ],
  )
})

test('a sentence of a court is no ultimatum', () => {
  check(
    'deadline',
    [
      ['Tidermene', 'In Tidermene the population was given three days to go.', '2024-06-15'],
      ['Avdiivka', 'The army has given Avdiivka until Friday.', '2024-06-14'],
      ['Hudur', 'The militia gave the elders of Hudur five days to leave.', '2024-06-17'],
    ],
    [
      ['Minsk', 'A court gave a folk singer of Minsk fifteen days on Monday.'],
      ['Kyiv', 'The judge in Kyiv gave the driver ten days to pay.'],
      ['Bor', 'He was sentenced in Bor to be held until Friday for twenty days.'],
    ],
  )
})
