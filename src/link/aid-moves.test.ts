// Who brings aid and where it goes as sentences tell it, in many ways and wars; what comes and is no aid is spared.
import assert from 'node:assert/strict'
import test from 'node:test'
import { giverIn } from './aid-givers.ts'
import { isNoAid, isOfAnotherYear } from './aid-spared.ts'
import { besideOf } from './asides.ts'
import { linkAll } from './index.ts'
import { invented, type Said } from './invented.ts'

const AID = new Set(['requested', 'approved', 'refused', 'loaded', 'stripped', 'turned-back', 'delivered'])

/** The steps that paragraphs tell, as "step place day figure"; the report is of 12 June 2024. */
function told(town: string, text: string): readonly string[] {
  const quiet = `Shops were open in ${town}, people said.`
  const paragraphs = text.split('\n').flatMap((p) => [[''], [p]] as const)
  const input = invented('2024-06-12', 'Wire', 'SD', [quiet, { act: 'CONSULT', at: town }], ...paragraphs)
  return Object.values(besideOf(input).asides)
    .flat()
    .filter((a) => AID.has(a.what))
    .map((a) =>
      [a.what, a.place, a.day?.slice(5), a.amount && `${a.amount.best} ${a.amount.of}`].filter((x) => x).join(' '),
    )
}

function check(town: string, cases: readonly (readonly [text: string, ...want: string[]])[]): void {
  for (const [text, ...want] of cases) assert.deepEqual(told(town, text), want, text)
}

test('who brings aid is told by the subject, the lorries, the sender or the gift', () => {
  for (const [name, text] of [
    ['World Food Programme', 'On 4 June the World Food Programme delivered 60 tonnes of wheat to Wajir.'],
    ['Red Cross', 'At Kutum the Red Cross handed out 9 tonnes of millet on 4 June.'],
    ['UNHCR', 'UNHCR lorries pulled into Tuzla with blankets.'],
    ['Caritas', 'In Buenaventura 14 tonnes of rice were unloaded on 2 June by Caritas.'],
    ['Oxfam', 'Supplied by Oxfam, two tankers reached the camp at Mingkaman.'],
    ['Norwegian Refugee Council', 'The clinic at Pibor received 40 kits from the Norwegian Refugee Council.'],
    ['Islamic Relief', 'Islamic Relief said that on 6 June it gave 800 families in Kidal oil and rice.'],
    ['Red Crescent', 'The lorries of the Red Crescent came into Daraa.'],
    ['Handicap International', 'The vans that Handicap International had requested got to Kailahun.'],
    ['UNICEF', 'A request by UNICEF to take kits to Pibor was granted on 4 June.'],
    ['Oxfam', "Oxfam's application of 2 June for Kidal was refused."],
    ['World Food Programme', 'On 2 June the World Food Programme asked for leave to go to Kutum.'],
    ['Islamic Relief', 'Islamic Relief, which had waited since May, brought 12 tonnes to Taiz.'],
    ['Caritas', 'The sacks were handed out by Caritas because no one else came.'],
  ] as const)
    assert.equal(giverIn(text), name, text)
  for (const text of [
    'On 4 June some 60 tonnes of wheat were delivered to Wajir.',
    'Two tankers reached the camp by Monday.',
    'Eleven lorries came into Daraa on Friday.',
    'They brought 14 tonnes of rice to Buenaventura.',
    'By June flour had come twice.',
    'Seventeen tonnes were brought, and eighteen lorries left.',
    'Eighteen lorries left Bunia with salt.',
    'The mayor of Taiz asked for flour on 2 June.',
    "The doctors' request of 2 June was passed on.",
  ])
    assert.equal(giverIn(text), null, text)
})

test('what armies bring themselves, what is sold, carried by hand or would have come is no aid', () => {
  for (const text of [
    'The division trucked diesel for its tanks to Lyman on 3 June.',
    'A convoy of army lorries came into Heglig on 3 June.',
    'Lorries with ammunition reached the garrison of Kutum.',
    "A trader's lorry with salt came to Kidal.",
    'Flour reached 900 riyals a sack in Hajjah.',
    'The only food that came into Madaya was what people carried over the hill.',
    'Instead of flour there came a letter to Yarmouk.',
    'Had the convoy come into Tuzla, the twins would have lived.',
    'The minister for relief arrived in Marawi on 4 June.',
    'A letter begging for food reached the governor of Jaffna.',
    'Q. Is it true that lorries came into Osh with flour?',
    'Lorries with 300 displaced people reached Bihac.',
    'A convoy of buses with families from Slunj arrived in Bihac.',
    'Trucks carrying fighters and their families came into Idlib.',
  ])
    assert.ok(isNoAid(text), text)
  for (const text of [
    'Twenty lorries of flour reached Lyman on 3 June.',
    'The Red Cross brought diesel for the hospital to Kutum.',
    'Lorries with milk came into Tuzla; the army searched them.',
    'Food reached 900 people in Hajjah.',
    'The agency asked for leave, and flour came to Marawi.',
    'Barges carried rice to Jaffna.',
    'Lorries with food for 300 families reached Bihac.',
    'A convoy of ten trucks carrying rations for the displaced arrived in Kidal.',
  ])
    assert.ok(!isNoAid(text), text)
})

test('they who were brought out are people where the sentence before counts people', () => {
  check('Bihac', [
    ['A ferry put in on 3 June. Nuns counted 900 people on the quay. They had been brought in from Bihac on 4 June.'],
    ['The army shut its fuel store in Bihac. Nuns saw 40 survivors at the gate. They were let in on 5 June.'],
    ['Rice was short in Bihac.\nSixty prisoners waited at the bridge. They reached the town on 4 June.'],
    // Goods and lorries come all the same.
    ['Flour for Bihac was on the road on 3 June. It reached the town on 4 June.', 'delivered bihac 06-04'],
    [
      'Four lorries of flour for people in Bihac were on the road on 3 June. They reached the town on 4 June.',
      'loaded bihac 06-03 4 lorries',
      'delivered bihac 06-04',
    ],
    ['Two trucks of milk were at the gate of Bihac. They were let in on 5 June.', 'delivered bihac 06-05'],
  ])
})

test('what came in another year is not of this one, unless its day says so', () => {
  for (const text of [
    'During the war of 1993 flour came into Tuzla.',
    'In June 2016, on the 3rd, ten lorries reached Taiz.',
    'Ten lorries reached Taiz on 3 June 2016.',
  ])
    assert.ok(isOfAnotherYear(text, '2024-06-03', '2024-06-12'), text)
  assert.ok(!isOfAnotherYear('Ten lorries reached Taiz on 3 June 2016.', '2016-06-03', '2024-06-12'))
  assert.ok(!isOfAnotherYear('Ten lorries reached Taiz on 3 June.', '2024-06-03', '2024-06-12'))
  assert.ok(!isOfAnotherYear('Ten lorries came on 30 December 2023.', '2023-12-30', '2024-01-02'))
})

test('aid goes where its own sentence says, though nobody knows the place', () => {
  check('Malakal', [
    ['At Ganyang the Red Cross handed out 18 tonnes of grain on 2 June.', 'delivered ganyang 06-02 18 tonnes'],
    ['Lakot received 12 trucks of millet on 4 June.', 'delivered lakot 06-04 12 trucks'],
    ['Nine lorries with flour rolled into Pulturuk on 3 June.', 'delivered pulturuk 06-03 9 lorries'],
    ['The barge for Atarbiel was turned back on 5 June.', 'turned-back atarbiel 06-05'],
    // Spared: who is known to be nobody's town, and months.
    ['Flour for the United Nations was unloaded in Malakal on 3 June.', 'delivered malakal 06-03'],
    ['Food in June came to Malakal on 3 June.', 'delivered malakal 06-03'],
    ['Flour reached Malakal on 3 June.', 'delivered malakal 06-03'],
  ])
})

test('where who is asked sits, or lorries are again, is not where they go', () => {
  check('Leer', [
    [
      'We applied to the authorities in Bentiu on 3 June to bring 150 tonnes to Leer. They turned us down on 9 June.',
      'requested leer 06-03 150 tonnes',
      'refused leer 06-09',
    ],
    [
      'Four barges were loaded on 2 June for Leer. They were fired at on the 4th. The convoy put about.',
      'loaded leer 06-02 4 barges',
      'turned-back leer 06-04',
    ],
    ['The soldiers sent a lorry with medicines for Leer back on 4 June.', 'turned-back leer 06-04'],
    ['Shelling forced the aid column for Leer to turn round on 7 June.', 'turned-back leer 06-07'],
    // Spared.
    ['The soldiers sent a letter about Leer back on 4 June.'],
    ['Shelling forced the families of Leer to turn round on 7 June.'],
    ['The convoy for Leer was nearly turned back on 7 June.'],
  ])
})

test('each step of one sentence has its own day; of what set out only what came is counted', () => {
  check('Nyala', [
    [
      'Leave for a convoy to Nyala was sought from the army on 2 June and granted on the 9th.',
      'requested nyala 06-02',
      'approved nyala 06-09',
    ],
    ['Of the 120 tonnes for Nyala that set out, 74 arrived on 6 June.', 'delivered nyala 06-06 74 tonnes'],
    ['After five weeks without, flour got to Nyala on 5 June.', 'delivered nyala 06-05'],
    ['Into Nyala on 8 June came 11 lorries of rice.', 'delivered nyala 06-08 11 lorries'],
    ['Nyala took in 30 crates of serum on 8 June.', 'delivered nyala 06-08 30 crates'],
    ['On 4 June the prefect signed a permit for 6 lorries of seed to Nyala.', 'approved nyala 06-04 6 lorries'],
    // Spared.
    ['Leave for a convoy to Nyala will be sought from the army on 20 June.'],
    ['Into Nyala on 8 June came 11 judges.'],
    ['Requests made in Nyala since 2 June have been slow.'],
  ])
})

test('planes, boats and beasts bring aid, lorries set off, and who sends them back may stand before the verb', () => {
  check('Luena', [
    ['A plane landed in Luena on 3 June with nine tonnes of maize.', 'delivered luena 06-03 9 tonnes'],
    ['On 4 June the second boat of the mission got as far as Luena with salt.', 'delivered luena 06-04'],
    ['Mules came into Luena on 5 June with medicine.', 'delivered luena 06-05'],
    ['The hospital of Luena took delivery on 2 June of surgical kits.', 'delivered luena 06-02'],
    ['Six lorries bound for Luena with bulgur left Saurimo on 4 June.', 'loaded luena 06-04 6 lorries'],
    ['Six lorries of rice set out for Luena on 4 June.', 'loaded luena 06-04 6 lorries'],
    [
      'Lorries of rice for Luena came up to the bridge on 4 June. The militia turned them round.',
      'turned-back luena 06-04',
    ],
    [
      'Police held a UN convoy bound for Luena for nine hours on 4 June and then made it go home.',
      'turned-back luena 06-04',
    ],
    ['Lorries with food for Luena were told at the last post on 4 June to return.', 'turned-back luena 06-04'],
    ['Gunmen emptied two of the lorries of flour for Luena on 4 June.', 'stripped luena 06-04 2 lorries'],
    ['The rebels agreed on 4 June that three flights a day might land at Luena with food.', 'approved luena 06-04'],
    // Spared.
    ['A plane landed in Luena on 3 June with two ministers.'],
    ['Boats came into Luena on 3 June for the feast.'],
    ['The lorries of rice for Luena will set out for Luena on 20 June.'],
    ['The militia turned the families of Luena round on 4 June.'],
    ['The rebels did not agree on 4 June that flights might land at Luena with food.'],
  ])
})

test('a weekday of last week is of the week before', () => {
  check('Luena', [
    ['Lorries of flour reached Luena on Thursday of last week.', 'delivered luena 06-06'],
    ['Lorries of flour reached Luena last week on Monday.', 'delivered luena 06-03'],
    ['Lorries of flour reached Luena on Friday of last week.', 'delivered luena 06-07'],
    // Spared: this week's.
    ['Lorries of flour reached Luena on Tuesday.', 'delivered luena 06-11'],
    ['Lorries of flour reached Luena on Monday, a week after the last.', 'delivered luena 06-10'],
    ['Lorries of flour reached Luena on Sunday.', 'delivered luena 06-09'],
  ])
})

/** The chains of aid of one sentence with its claim: place, who brings it, and the steps. */
function chains(text: string, said: Said): readonly string[] {
  return linkAll([invented('2024-06-12', 'Wire', 'SD', [text, said])], []).aid.map((a) =>
    [a.place.name, a.by.map((b) => b.name).join('+'), ...a.steps.map((s) => s.what)].filter((x) => x).join(' '),
  )
}

test('what a claim says of who brings aid is kept beside the words of its sentence; what is robbed on the way is stripped', () => {
  const aid = { act: 'AID', topics: ['aid'], at: 'Luena' } as const
  assert.deepEqual(
    chains('In Luena nine tonnes of maize were unloaded on 3 June, all of it of the Barrow Foundation.', {
      ...aid,
      by: 'Barrow Foundation',
    }),
    ['Luena Barrow Foundation delivered'],
  )
  assert.deepEqual(
    chains('Nine lorries of maize reached Luena on 3 June through the Barrow Centre.', { ...aid, by: 'Barrow Centre' }),
    ['Luena Barrow Centre delivered'],
  )
  const taken = { act: 'COERCE', mode: 'seize', topics: ['aid'], at: 'Luena' } as const
  assert.deepEqual(chains('The boat for Luena was looted on Tuesday, and men carried off the sorghum.', taken), [
    'Luena stripped',
  ])
  assert.deepEqual(chains('Two barges tied up at Luena on 3 June with maize for the displaced.', aid), [
    'Luena delivered',
  ])
  assert.deepEqual(chains('Militiamen helped themselves to the food on the lorries for Luena.', taken), [
    'Luena stripped',
  ])
  for (const text of [
    'The food in the shops of Luena was looted on Tuesday.',
    'Men carried off the medicine of the clinic in Luena.',
  ])
    assert.deepEqual(chains(text, taken), [], text)
  const refused = { act: 'REJECT', mode: 'yield', topics: ['aid'], at: 'Luena', by: 'the army' } as const
  assert.deepEqual(chains('The army refused the convoy of food for Luena.', refused), ['Luena refused'])
  for (const text of [
    'The army did not refuse the convoy of food for Luena.',
    'The army never turned down a convoy of food for Luena.',
  ])
    assert.deepEqual(chains(text, { ...refused, status: 'negated' }), [], text)
})

test('what is lent, or driven away by robbers, comes to nobody; what came beside it did', () => {
  for (const sentence of [
    'The mission lent two lorries.',
    'Armed men entered a warehouse in Gao and drove off twelve tankers with 570,000 litres of fuel.',
    'Gunmen made off with three lorries of flour near Baidoa.',
  ])
    assert.ok(isNoAid(sentence), sentence)
  for (const sentence of [
    'Gunmen made off with three lorries of flour, but nine reached Baidoa.',
    'The mission sent two lorries of flour to Gao.',
    'Twelve tankers drove into Bria with 570,000 litres of fuel.',
  ])
    assert.ok(!isNoAid(sentence), sentence)
})

test('lorries whose drivers are told that a road is not safe, and drive back, were turned back', () => {
  check('Gorazde', [
    [
      'Lorries with flour for Gorazde got as far as Rogatica on 3 June, were told that the road was not safe and drove back.',
      'turned-back gorazde 06-03',
    ],
    ['Lorries with flour for Gorazde were not turned back on 3 June.'],
    ['People on lorries for Gorazde were turned back on 3 June.'],
  ])
})
