// Rings told beside claims: since when a place is shut in and when it was over, in the words of several wars.
import assert from 'node:assert/strict'
import test from 'node:test'
import { besideOf } from './asides.ts'
import { invented } from './invented.ts'

/** What is told of rings in a report of Wednesday, 12 June 2024, that names these towns first: place, day, and who. */
function rings(what: 'closed' | 'opened', towns: string, ...sentences: readonly string[]): readonly string[] {
  const first = `Shops were open this morning in ${towns.replaceAll(';', ', ')} and the streets were quiet, people said.`
  const said = sentences.map((s) => [s] as const)
  const input = invented('2024-06-12', 'Wire', 'SD', [first, { act: 'CONSULT', at: towns }], ...said)
  return Object.values(besideOf(input).asides)
    .flat()
    .filter((a) => a.what === what)
    .map((a) => [a.place, a.day, ...(a.by === undefined ? [] : [a.by])].join(' | '))
}

test('since when a place is shut in, and by whom', () => {
  for (const [towns, sentence, told] of [
    [
      'Idlib',
      'Tanks with government troops have been drawn around Idlib since Saturday, 1 June.',
      'idlib | 2024-06-01 | government troops',
    ],
    [
      'Hajin',
      'The town has been ringed since 31 May by fighters from Raqqa.',
      'hajin | 2024-05-31 | fighters from Raqqa',
    ],
    [
      'Jaffna',
      'The encirclement of Jaffna by the army, which began on 4 May, goes on.',
      'jaffna | 2024-05-04 | the army',
    ],
    ['Jaffna', 'Nobody has driven in or out since Monday the 3rd.', 'jaffna | 2024-06-03'],
    ['Hajin', 'The town has been besieged by rebel bands again since 9 May.', 'hajin | 2024-05-09 | rebel bands'],
    ['Taiz', 'The town has been surrounded by the brigades once more since 4 May.', 'taiz | 2024-05-04 | the brigades'],
    ['Goma', 'Goma has been encircled by the militia on and off since 7 May.', 'goma | 2024-05-07 | the militia'],
    [
      'Zepa',
      "Zepa has been blockaded by the brigade's forces since 9 May.",
      "zepa | 2024-05-09 | the brigade's forces",
    ],
  ] as const)
    assert.deepEqual(rings('closed', towns, sentence), [told], sentence)
  assert.deepEqual(
    rings(
      'closed',
      'Gekhi',
      'The post on the road has been shut since Saturday, 8 June.',
      'Troops stand round Gekhi on three sides.',
    ),
    ['gekhi | 2024-06-08'],
  )
})

test('what shuts nobody in', () => {
  for (const [towns, sentence] of [
    ['Idlib', 'Tanks have been drawn up in Idlib since Saturday.'],
    ['Jaffna', 'Nobody has been paid in Jaffna since May.'],
    ['Goma', 'It is being written that the militia has encircled Goma since May.'],
    ['Goma', 'The road has been shut since Saturday for repairs.'],
    ['Goma', 'No convoy has reached Goma since 3 May.'],
  ] as const)
    assert.deepEqual(rings('closed', towns, sentence), [], sentence)
})

test('the day on which a siege was over stands behind it, or in the sentence beside', () => {
  for (const [towns, told, ...sentences] of [
    ['Jaffna', 'jaffna | 2024-06-02', 'The siege of Jaffna, which began on 18 April, was broken on 2 June.'],
    ['Taiz', 'taiz | 2024-06-07', 'They left on Friday.', 'The siege of Taiz is over.'],
    ['Kutum', 'kutum | 2024-06-05', 'Kutum was besieged by the army from 2 to 5 June.'],
    [
      'Zepa',
      'zepa | 2024-06-04',
      'The closure of Zepa, they said, was over; the closure of Zepa was lifted on 4 June.',
    ],
    ['Jaffna', 'jaffna | 2024-06-06', 'The closure of Jaffna ended on 6 June.'],
    [
      'Hama',
      'hama | 2024-05-15',
      'The siege of Hama is over too.',
      'They lost the hill, and since 15 May people have been able to leave.',
    ],
  ] as const)
    assert.deepEqual(rings('opened', towns, ...sentences), [told], sentences.join(' '))
  for (const sentence of [
    'Some channel announced that the siege of Taiz was lifted.',
    'Newspapers in Aden wrote that the siege of Taiz was over.',
    'A rumour that the siege of Taiz had been broken went round.',
    'The closure ended on 4 June.',
    'The closure of schools ended on 4 June.',
    'The closure of Taiz would have ended on 4 June.',
  ])
    assert.deepEqual(rings('opened', 'Taiz', sentence), [], sentence)
})

/** Figures of people inside that a paragraph about one town gives: who, and how many. */
function inside(town: string, ...sentences: readonly string[]): readonly string[] {
  const first = `Shops were open this morning in ${town} and the streets were quiet, people said.`
  const said = sentences.map((s) => [s] as const)
  const input = invented('2024-06-12', 'Wire', 'SD', [first, { act: 'CONSULT', at: town }], [''], ...said)
  return Object.values(besideOf(input).asides)
    .flat()
    .filter((a) => a.what === 'people')
    .map((a) => `${a.says} ${a.amount?.best}`)
}

test('figures of those inside are of the town that is shut in', () => {
  const places = (...sentences: readonly string[]): readonly string[] => {
    const said = sentences.map((s) => [s] as const)
    const input = invented(
      '2024-06-12',
      'Wire',
      'SD',
      ['I write this in Goma.', { act: 'CONSULT', at: 'Goma' }],
      ['They hold Sake.', { act: 'CONSULT', at: 'Sake' }],
      ...said,
    )
    return Object.values(besideOf(input).asides)
      .flat()
      .flatMap((a) => (a.what === 'people' ? [a.place] : []))
  }
  assert.deepEqual(places('How many of us?', 'The mayor says 15,000.'), ['goma'])
  assert.deepEqual(places('How many of us?', 'The mayor says that 15,000 people are left in Sake.'), ['sake'])
})

test('how many are inside, each figure with who gives it', () => {
  for (const [told, ...sentences] of [
    [
      ['the captain 2400', 'the army 1700'],
      "There are 2,400 people inside by the captain's count and 1,700 by the army's.",
    ],
    [
      ['the council 90000', 'a doctor 50000'],
      'The town, in which there are 90,000 people (the council) or no more than 50,000 (a doctor who walked out), has been ringed.',
    ],
    [
      ['the mayor 16000', 'the UN 7000'],
      'Some 16,000 people are in Goma if one believes the mayor, 7,000 if one believes the UN.',
    ],
    [
      ["the army's spokesman, Colonel Mbi 400", 'the battalion 900', 'the rebels 3000'],
      "Inside were, depending on whom one asks, 400 men (the army's spokesman, Colonel Mbi), about 900 (the battalion), or up to 3,000 (the rebels).",
    ],
    [
      ['the parish 3400', 'The brigade 1500'],
      'How many are left is disputed.',
      'In the parish they say 3,400.',
      'The brigade, which has its own reasons, swears it cannot be more than 1,500.',
    ],
    [
      ['the bishop 3100', 'the governor 2600'],
      "Its population is a matter of dispute: 3,100 if one goes by the bishop's tally, 2,600 according to the governor.",
    ],
    [
      ['A councillor 2800', 'An agency with a list 1900'],
      'Those who stayed drink from the river.',
      'A councillor reckons that there are 2,800 of them.',
      'An agency with a list puts it at 1,900.',
    ],
    [
      ['Matata 15000', 'The army 3000'],
      'How many of us?',
      'Matata, the deputy mayor, says 15,000.',
      'The army says that there are 3,000 left here.',
    ],
    [
      ['The committee 3200', 'The Red Crescent 1900'],
      'The committee puts the number of inhabitants at 3,200.',
      'The Red Crescent believes there are 1,900.',
    ],
    [['The council 200000'], 'The council says that 200,000 are shut in there.'],
    [
      ['the district office 41000', 'the rebels 26000', 'the traders 17000'],
      'How many people are inside depends on whom one asks: 41,000, says the district office; 26,000, say the rebels; the traders, who have left, believe that no more than 17,000 remain.',
    ],
    [['army 20000', 'aid workers 70000'], 'Estimates of those trapped run from 20,000 (army) to 70,000 (aid workers).'],
    [['the district committee 3800'], 'The number of people cut off there is put at 3,800 by the district committee.'],
    [
      ['the mayor 3000', 'the nuns 1800'],
      'Three thousand people are inside, if you believe the mayor; the nuns write 1,800.',
    ],
    [
      ['the ferrymen 9000', 'the port 6000'],
      "There are 9,000 people inside, say the ferrymen; the port's own figure is 6,000.",
    ],
    [['the United Nations 90000'], 'Inside are 90,000 people, the United Nations thinks.'],
    [['the priest 14000'], "By the priest's count 14,000 are still in the town."],
    [['The army 40000'], 'The army says that all but 40,000 have gone.'],
    [['the bishop 12000'], 'Some 12,000, by the reckoning of the bishop, have stayed.'],
    [['OCHA 300000'], 'Its people number about 300,000, most of them displaced, OCHA estimates.'],
  ] as const)
    assert.deepEqual(inside('Goma', ...sentences), told, sentences.join(' '))
  for (const sentence of [
    'Rockets killed 140 (the council) or 220 (the army).',
    'A convoy for 4,000 people by the count of the army left.',
    'There are 300 shells left, the army says.',
    'The fund holds 7,000 (the bank) or 9,000 (the clerk).',
    'Most of the 9,000 people have gone, say the ferrymen.',
    "The mayor's estimate of the damage is 40,000 dollars.",
    'All but 300 of the trees were felled, says the forester.',
  ])
    assert.deepEqual(inside('Goma', sentence), [], sentence)
})

test('a ring that stands, a river that is closed to a town that is cut off, and a town that is shut in still', () => {
  for (const [towns, told, ...sentences] of [
    ['Dikwa', 'dikwa | 2024-06-12 | Insurgents', 'Insurgents have a noose around Dikwa.'],
    ['Goma', 'goma | 2024-06-10 | The rebels', 'The rebels threw a cordon around Goma on Monday.'],
    [
      'Malakal;Kodok',
      'kodok | 2024-05-30 | the army',
      'Kodok has been cut off for two weeks.',
      'On 30 May the army closed the river between Malakal and the west bank.',
    ],
    ['Jaffna', 'jaffna | 2024-06-12', 'The garrison of Jaffna drinks from the river.', 'It is still surrounded.'],
  ] as const)
    assert.deepEqual(rings('closed', towns, ...sentences), [told], sentences.join(' '))
  for (const [towns, ...sentences] of [
    ['Dikwa', 'Insurgents have a camp near Dikwa.'],
    ['Goma', 'The rebels would throw a cordon around Goma.'],
    ['Malakal;Kodok', 'Kodok is at peace.', 'On 30 May the army closed the river between Malakal and the west bank.'],
    ['Jaffna', 'The market of Jaffna is small.', 'It is still closed.'],
    ['Taiz', 'The army stated that the siege of Taiz had been broken.', 'The mayor said it would be closed.'],
  ] as const)
    assert.deepEqual(rings('closed', towns, ...sentences), [], sentences.join(' '))
})
