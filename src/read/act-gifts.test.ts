// What is given, and given way to, by more words than one verb: sentences to catch and to spare.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Act } from '../model/index.ts'
import { actsIn } from './act-reading.fixture.ts'

function holds(name: string, act: Act, rule: RegExp, caught: readonly string[], spared: readonly string[]): void {
  const found = (text: string): boolean => actsIn(text).some((r) => r.act === act && rule.test(r.rule))
  test(name, () => {
    for (const text of caught) assert.ok(found(text), text)
    for (const text of spared) assert.ok(!found(text), text)
  })
}

holds(
  'whoever does a thing with the support of others has their help',
  'AID',
  /with-backing/,
  [
    'With the support of the Coalition, the SDF has retaken the town.',
    'With the help of Russian jets, the army took Palmyra.',
    'The militia seized Ras Lanuf with the backing of Egypt.',
  ],
  [
    'With the help of a lawyer, he wrote a letter.',
    'The support of the Coalition was welcome in Kobani.',
    'He met the elders with the support staff.',
  ],
)

holds(
  'to own up to a deed of one’s own gives way',
  'CONCEDE',
  /admits/,
  [
    'The army admitted that its men had burned the huts in Ngarbuh.',
    'The junta acknowledged bombing the village.',
    'The general admitted killing two prisoners in Srebrenica.',
  ],
  [
    'The army admitted that the rebels had taken the town.',
    'The army did not admit that its men had burned the huts.',
    'The hospital admitted ten patients.',
  ],
)

holds(
  'to regret what others did blames them',
  'ACCUSE',
  /regrets-that/,
  [
    'The Ministry regrets that the parties let the truce lapse in Hodeidah.',
    'Ankara regrets that the council ignored its letter.',
    'The government regrets that foreign media have chosen to blame it.',
  ],
  [
    'The commander regrets that his men killed the boys.',
    'The general expressed regret for the raid in Kunduz.',
    'We regret the loss of life.',
  ],
)

holds(
  'a demand that is no longer made is dropped',
  'CONCEDE',
  /no-longer/,
  [
    'The rebels no longer insist on a new constitution.',
    'Kabul no longer demands the handover of the commander.',
    'The union no longer requires an apology from the junta.',
  ],
  [
    'The rebels insist on a new constitution.',
    'The war lasted longer than Kabul demanded.',
    'No longer poor, the union demands a vote.',
  ],
)

holds(
  'to house people by the hundred or million is refuge',
  'AID',
  /houses-many|AID\/refuge/,
  [
    'Chad hosts more than half a million Sudanese in its eastern camps.',
    'Turkey hosts 2.6 million Syrian refugees.',
    'Uganda shelters 90,000 people from Kivu.',
  ],
  ['Jordan hosted the talks.', 'The king hosted two ministers.', 'The hall hosts 300 plays a year.'],
)

holds(
  'a way to talks tells the talks',
  'CONSULT',
  /on-way/,
  [
    'The envoy flew to Doha to meet the emir.',
    'The elders went into the forest to talk with the chiefs.',
    'The minister returned to Juba to consult the president.',
  ],
  ['Troops moved in to meet the threat.', 'The boys went out to play.', 'The envoy did not go to meet the emir.'],
)

holds(
  'what two do jointly, or hand in hand, they do together',
  'COOPERATE',
  /jointly/,
  [
    'Officers from the two armies jointly inspected the bridge at Ben Har.',
    'French and Malian soldiers are working hand in hand in Gao.',
    'Kenyan and Somali police served side by side in Kismayo.',
  ],
  [
    'The two armies jointly attacked the town.',
    'The ministers jointly condemned the raid.',
    'The houses stand side by side.',
  ],
)

holds(
  'what a craft brings is given where it arrives',
  'AID',
  /cargo-arrives/,
  [
    'Four Egyptian planes with medical aid landed in Khartoum on Sunday.',
    'A Russian ship with weapons landed in Tartus.',
    'A Colombian plane carrying tents arrived in Petite-Anse.',
  ],
  [
    'A plane carrying the envoy landed in Sanaa.',
    'The boat with the fishermen docked in Zuwara.',
    'A cargo ship docked at Aden on Monday.',
    'A shell landed near the ship in Odesa.',
    'Turkish planes and missiles crossed the border on Monday.',
    'Helicopters and shells came down on Kalma.',
    'Ships and mines reached the strait.',
  ],
)
