// Tables of figures: what they count, their bounds, and what is no amount.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { amountsOf } from './amounts.ts'
import { parseBlocks } from './syntax.ts'
import type { FoundAmount } from './syntax-types.ts'

function amounts(text: string): FoundAmount[] {
  const blocks = [{ start: 0, end: text.length, kind: 'text' as const }]
  return amountsOf({
    text,
    title: null,
    outlet: null,
    published: '2018-03-01',
    blocks,
    sentences: parseBlocks(text, blocks),
  })
}

// sentence | words | low best high | unit | counted; several amounts parted by ;
const TABLE = `
The suburb is home to 45,000 people. | 45,000 | 45000 45000 45000 | - | people
They must turn over 6,000 military-age males. | 6,000 | 6000 6000 6000 | - | military-age males
At least ten people were killed in the market. | ten | 10 10 - | - | people killed
More than 60 civilians were wounded in Sanaa. | 60 | 60 60 - | - | civilians wounded
Some 150,000 people have been displaced. | 150,000 | - 150000 - | - | people displaced
Nearly 2,000 fighters left the enclave. | 2,000 | - 2000 2000 | - | fighters
Up to 20 trucks were stopped at the checkpoint. | 20 | - 20 20 | - | trucks
No fewer than 300 strikes hit Gaza City. | 300 | 300 300 - | - | strikes
As many as 800 prisoners may be freed. | 800 | - 800 800 | - | prisoners
Between 3,000 and 5,000 militants remain in Idlib. | 3,000 and 5,000 | 3000 3000 5000 | - | militants
Some 3,000 to 5,000 troops crossed the Dnieper. | 3,000 to 5,000 | 3000 3000 5000 | - | troops
The army lost 20-30 soldiers near Mekelle. | 20-30 | 20 20 30 | - | soldiers
Hundreds of rebels surrendered. | Hundreds | 100 100 - | - | rebels
Tens of thousands of civilians are trapped in El Fasher. | Tens of thousands | 10000 10000 - | - | civilians
Dozens of villages were burnt in Rakhine. | Dozens | 24 24 - | - | villages
A dozen monks were arrested in Mandalay. | A dozen | 12 12 12 | - | monks
More than two dozen fighters died. | two dozen | 24 24 - | - | fighters killed
Half a million refugees crossed into Bangladesh. | Half a million | 500000 500000 500000 | - | refugees
The raid killed 12 soldiers and three civilians. | 12 ; three | 12 12 12 ; 3 3 3 | - ; - | soldiers killed ; civilians killed
Mines killed 14 people, among them five children. | 14 ; five | 14 14 14 ; 5 5 5 | - ; - | people killed ; children killed
Shells wounded 70 villagers, including 22 women. | 70 ; 22 | 70 70 70 ; 22 22 22 | - ; - | villagers wounded ; women wounded
The raid left 10 dead and at least 25 hurt. | 10 ; 25 | 10 10 10 ; 25 25 - | - ; - | people killed ; people wounded
Ten died, three of them police. | Ten ; three | 10 10 10 ; 3 3 3 | - ; - | people killed ; police
The blast killed nine men and 12 shops burned. | nine ; 12 | 9 9 9 ; 12 12 12 | - ; - | men killed ; shops
Rebels freed 30 men, among them five officers. | 30 ; five | 30 30 30 ; 5 5 5 | - ; - | men ; officers
Two gunmen killed three miners in Zamfara. | Two ; three | 2 2 2 ; 3 3 3 | - ; - | gunmen ; miners killed
Forty attackers wounded two nuns in Kaya. | Forty ; two | 40 40 40 ; 2 2 2 | - ; - | attackers ; nuns wounded
Two soldiers killed, three wounded near Kidal | Two ; three | 2 2 2 ; 3 3 3 | - ; - | soldiers killed ; people wounded
A 500-pound bomb hit the barracks. | 500-pound | 500 500 500 | lb | -
The donors promised £1.1bn. | £1.1bn | 1100000000 1100000000 1100000000 | £ | -
The EU has committed over 9 billion euros. | 9 billion euros | 9000000000 9000000000 - | € | -
The ransom was $2.5 million. | $2.5 million | 2500000 2500000 2500000 | $ | -
They pay 5,000 Syrian pounds for bread. | 5,000 Syrian pounds | 5000 5000 5000 | SYP | -
Just 10 per cent of convoy requests were approved. | 10 per cent | 10 10 10 | % | convoy requests
About 80% of houses in Kharkiv lie in ruins. | 80% | - 80 - | % | houses
One in four children is hungry. | One in four | 25 25 25 | % | children
Fewer than 1 in 10 trucks had crossed. | 1 in 10 | - 10 10 | % | trucks
Two thirds of the hospitals are closed. | Two thirds | 66.67 66.67 66.67 | % | hospitals
The convoy carried 1,500 tonnes of wheat. | 1,500 tonnes | 1500 1500 1500 | t | wheat
The front lies 40 km from Donetsk. | 40 km | 40 40 40 | km | -
They hold 700 square miles of desert. | 700 square miles | 700 700 700 | sq mile | desert
The attack killed 12 and wounded 30. | 12 ; 30 | 12 12 12 ; 30 30 30 | - ; - | people killed ; people wounded
Three of the five bridges were blown up. | Three ; five | 3 3 3 ; 5 5 5 | - ; - | bridges ; bridges
The blast left five dead in Colombo. | five | 5 5 5 | - | people killed
Twenty-five hostages were released by the FARC. | Twenty-five | 25 25 25 | - | hostages
Two hundred and fifty men were taken from Srebrenica. | Two hundred and fifty | 250 250 250 | - | men
There were no casualties. | no | 0 0 0 | - | casualties
Over 1600 civilians were killed in Eastern Ghouta. | 1600 | 1600 1600 - | - | civilians killed
One soldier was shot near Jaffna. | One | 1 1 1 | - | soldier
The camp holds 40,000 or more people. | 40,000 or more | 40000 40000 - | - | people
The group freed 50 more prisoners. | 50 | 50 50 50 | - | prisoners
قتل ٢٥ شخصا في حلب | ٢٥ | 25 25 25 | - | *
`

test('figures keep their bounds, unit and what they count', () => {
  const wrong: string[] = []
  for (const line of TABLE.trim().split('\n')) {
    const [text = '', words = '', bounds = '', units = '', counted = ''] = line.split(' | ')
    const found = amounts(text)
    const show = (n: number | null) => (n === null ? '-' : String(n))
    const got = [
      found.map((a) => a.text).join(' ; '),
      found.map((a) => `${show(a.low)} ${a.best} ${show(a.high)}`).join(' ; '),
      found.map((a) => a.unit ?? '-').join(' ; '),
      counted === '*' ? '*' : found.map((a) => a.of ?? '-').join(' ; '),
    ].join(' | ')
    const wanted = [words, bounds, units, counted].join(' | ')
    if (got !== wanted) wrong.push(`${text}\n  got    ${got}\n  wanted ${wanted}`)
    for (const a of found) assert.equal(text.slice(a.span.start, a.span.end), a.text)
  }
  assert.deepEqual(wrong, [])
})

test('how old somebody is counts nothing, those in a group do', () => {
  for (const text of [
    'They freed Claudia Priest, a French aid worker of 67, on Friday.',
    'The police freed a teacher of 54 in Taiz.',
    'An engineer of 31 and his driver are missing.',
    'A boy of twelve lost both legs.',
  ])
    assert.deepEqual(amounts(text), [], text)
  for (const text of [
    'They freed a family of 7 on Friday.',
    'A crew of 31 was taken off the ship.',
    'The worker of 54 villages was praised by 54 mayors.',
  ])
    assert.notEqual(amounts(text).length, 0, text)
})

test('several days of a month are none, several things are', () => {
  for (const [text, ...counted] of [
    ['Raids on 3 and 4 June hit 7 villages near Kidal.', '7'],
    ['The army sent 12 trucks and 14 May Day marchers came.', '12'],
    ['He asked for 5 buses, 9 lorries and 14 drivers in June.', '5', '9', '14'],
    ['On 2 and 3 March 20 wounded left Duékoué.', '20'],
  ] as const)
    assert.deepEqual(
      amounts(text).map((a) => a.text),
      counted,
      text,
    )
})

test('years, dates, times, ages and numbers of things are no amounts', () => {
  const spared = [
    'Families are still trapped in the western half of the city.',
    'The rebels hold the other half of Taiz.',
    'The army shelled the south-eastern half of its own capital.',
    'The Council adopted Resolution 2254 in December 2015.',
    'He was born in 1957 and rose in the 1990s.',
    'The strike came at 5 p.m. on 3 March.',
    'Ali Hassan, 43, said nothing.',
    'A 14-year-old boy fled to Juba.',
    'Call the office at 555-1234.',
    'The first convoy reached the second town.',
    'Article 5 of the treaty was invoked.',
    'The 24/7 watch of Channel 4 ended.',
    'No one knows the answer.',
    'He is one of the leaders.',
    'They fought one another.',
    'An S-300 battery and a T-72 tank were lost.',
    'The siege has lasted six years.',
    'The council of Bunj asked for salt on 5, 9 and 14 September.',
    'The ferry came back on 11, 12 and 13 May.',
    'Nobody was let out of Bangassou on 2 or 3 April.',
  ]
  for (const text of spared)
    assert.deepEqual(
      amounts(text).map((a) => a.text),
      [],
      text,
    )
})
