// The steps of a convoy as running text tells them, from many wars: what must be caught, with its day and figure, and what spared.
import assert from 'node:assert/strict'
import test from 'node:test'
import { besideOf } from './asides.ts'
import { invented } from './invented.ts'

const AID = new Set(['requested', 'approved', 'refused', 'loaded', 'stripped', 'turned-back', 'delivered'])

/** The steps that sentences tell of a town, as "step day figure"; the report is of 12 June 2024. */
function told(town: string, text: string): readonly string[] {
  const quiet = `Shops were open in ${town}, people said.`
  const paragraphs = text.split('\n').flatMap((p) => [[''], [p]] as const)
  const input = invented('2024-06-12', 'Wire', 'SD', [quiet, { act: 'CONSULT', at: town }], ...paragraphs)
  return Object.values(besideOf(input).asides)
    .flat()
    .filter((a) => AID.has(a.what))
    .map((a) => [a.what, a.day?.slice(5), a.amount && `${a.amount.best} ${a.amount.of}`].filter((x) => x).join(' '))
}

function check(town: string, cases: readonly (readonly [text: string, ...want: string[]])[]): void {
  for (const [text, ...want] of cases) assert.deepEqual(told(town, text), want, text)
}

test('leave to go in is asked for, granted or refused, on a day of its own', () => {
  check('Kadugli', [
    [
      'On 2 May we asked the ministry for leave to bring 12 lorries into Kadugli. It was granted on the 11th.',
      'requested 05-02 12 lorries',
      'approved 05-11',
    ],
    [
      'We applied to the army on 25 May for permission to take medicine to Kadugli. It was denied on 5 June.',
      'requested 05-25',
      'refused 06-05',
    ],
    [
      'Our application of 20 May to take medicines to Kadugli was turned down on the 28th.',
      'requested 05-20',
      'refused 05-28',
    ],
    [
      'The request of the Red Cross of 5 June to reach Kadugli was granted by the council on 10 June.',
      'requested 06-05',
      'approved 06-10',
    ],
    ['Leave for 15 lorries to Kadugli came on 4 June.', 'approved 06-04 15 lorries'],
    ['The governor rejected the application for a convoy to Kadugli on 6 June.', 'refused 06-06'],
    [
      'We applied on 20 May to send a mobile clinic to Kadugli. The application was turned down on 4 June; no reason was given.',
      'requested 05-20',
      'refused 06-04',
    ],
    // Spared.
    ['The general asked his officers for leave to shell Kadugli on 3 June. It was granted on the 4th.'],
    ['The refugees of Kadugli asked for leave to stay on 3 June and were refused on the 5th.'],
    ['The request of the African Union of 3 June for a halt at Kadugli was granted on 5 June.'],
    ['The trucks for Kadugli would be refused on 3 June, the mayor feared.'],
    ['The council denied on 3 June that it had refused a convoy for Kadugli.'],
    ['In Kadugli the request of the mediator of 3 June to attend the talks was rejected on 5 June.'],
  ])
})

test('a load that is complete is loaded, in the town to which it goes', () => {
  check('Taiz', [
    ['Loading of the lorries for Taiz, to a total of 140 tonnes, was completed on 13 May.', 'loaded 05-13 140 tonnes'],
    ['Flour for Taiz is ready. Three, with 22 tonnes, were loaded on 2 June.', 'loaded 06-02 22 tonnes'],
    ['Ten trucks of food for Taiz stood loaded on 2 June.', 'loaded 06-02 10 trucks'],
    ['The guns were loaded on 3 June on the hill above Taiz.'],
    ['The flour for Taiz is to be loaded on 3 June.'],
    ['People from Taiz were loaded on buses on 3 June.'],
  ])
})

test('what is taken off on the way, and by whom', () => {
  check('Jaffna', [
    ['On 2 June inspectors struck 40 oxygen cylinders from the load bound for Jaffna.', 'stripped 06-02 40 cylinders'],
    [
      'Four lorries set out for Jaffna on 11 May. Soldiers took off all the fuel and the anaesthetics.',
      'loaded 05-11 4 lorries',
      'stripped',
    ],
    ['Lorries for Jaffna were stopped on 31 May, and 14 tonnes of food were taken off.', 'stripped 05-31 14 tonnes'],
    ['On 3 June fighters seized three lorries of flour from a merchant of Jaffna.'],
    ['The fuel for Jaffna would be taken off, the drivers feared on 3 June.'],
    ['The doctors of Jaffna took off their masks on 3 June.'],
  ])
})

test('a convoy that had to turn round did not come', () => {
  check('Sirte', [
    ['A second column with oxygen for Sirte was forced to turn round on 3 June by mortar fire.', 'turned-back 06-03'],
    ['Two lorries of food for Sirte were ordered to go back on 4 June.', 'turned-back 06-04 2 lorries'],
    ['The trucks for Sirte had to turn about on 5 June.', 'turned-back 06-05'],
    ['Journalists were sent back from Sirte on 3 June.'],
    ['Residents of Sirte were forced to turn round on 3 June.'],
    ['The mediator went back to Sirte on 3 June.'],
  ])
})

test('what comes with somebody, or is named behind the verb, came', () => {
  check('Gorazde', [
    ['A column of the UNHCR made it into Gorazde on 3 June with 80 tonnes of flour.', 'delivered 06-03 80 tonnes'],
    ['Our van crossed the bridge to Gorazde on 4 June with nine tonnes of dressings.', 'delivered 06-04 9 tonnes'],
    ['What came into Gorazde on 6 June was 19 tonnes of flour.', 'delivered 06-06 19 tonnes'],
    ['The Red Cross used the halt to reach Gorazde on 1 June with 300 kits.', 'delivered 06-01 300 kits'],
    ['On 5 June 40 tonnes of millet got through to Gorazde.', 'delivered 06-05 40 tonnes'],
    ['Two lorries unloaded a pump beside the school of Gorazde on 4 June.', 'delivered 06-04 2 lorries'],
    [
      'The trucks for Gorazde were approved on 20 May, for the 25th, and delivered 51 tonnes on that day.',
      'approved 05-20',
      'delivered 05-25 51 tonnes',
    ],
    ['No lorry was unloaded at the school of Gorazde on 4 June.'],
    ['The army entered Gorazde on 3 June with 40 tanks and 12 fuel trucks.'],
    ['The bishop crossed into Gorazde on 3 June with two aides.'],
    ['What came into Gorazde on 3 June was a letter.'],
    ['The Red Cross hoped to reach Gorazde on 3 June with 300 kits.'],
    ['The price of a sack of flour reached 90 dollars in Gorazde on 3 June.'],
  ])
})

test('an item of a list under the name of its town is read in telegram style', () => {
  check('Bama', [
    ['Bama: 90 tonnes of millet, handed over to the committee on 1 June.', 'delivered 06-01 90 tonnes'],
    [
      'Bama: asked 20 May, approved 24 May; 12 trucks unloaded 2 June.',
      'requested 05-20',
      'approved 05-24',
      'delivered 06-02 12 trucks',
    ],
    ['Bama: 30 tonnes of rice held at the bridge since 3 June.', 'loaded 06-03 30 tonnes'],
    ['Bama: two trucks of flour expected on 20 June.'],
    ['Bama: no convoy since 3 June, none approved.'],
    ['Bama: trucks of flour not yet unloaded on 10 June.'],
  ])
})

test('a town that is named only where the lorries were stopped does not get the aid', () => {
  const quiet = ['Shops were open in Marawi and in Iligan.', { act: 'CONSULT', at: 'Marawi;Iligan' }] as const
  const places = (text: string): readonly string[] =>
    Object.values(besideOf(invented('2024-06-12', 'Wire', 'PH', quiet, [''], [text])).asides)
      .flat()
      .filter((a) => AID.has(a.what))
      .map((a) => `${a.what} ${a.place}`)
  assert.deepEqual(places('Marawi. Two lorries of food set out on 2 June. At Iligan they were sent back.'), [
    'loaded marawi',
    'turned-back marawi',
  ])
  assert.deepEqual(places('Marawi. Trucks of food got as far as Iligan on 2 June and were sent back.'), [
    'turned-back marawi',
  ])
  assert.deepEqual(places('Loading of the food for Marawi was completed in Iligan on 2 June.'), ['loaded marawi'])
  assert.deepEqual(places('Two trucks of food reached Iligan on 2 June.'), ['delivered iligan'])
})
