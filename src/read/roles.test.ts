import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Act, Claim } from '../model/index.ts'
import { read } from './read.ts'
import { claimsOf, reportOf } from './told.fixture.ts'

function claimOf(text: string, act: Act, which = 0): Claim {
  const report = reportOf(text)
  const claims = read(report).claims.filter((c) => c.act === act)
  assert.ok(claims[which], `no ${act} in: ${text}`)
  return claims[which]
}

const actors = (c: Claim): string => c.actors.map((p) => p.name).join('|')
const recipients = (c: Claim): string => c.recipients.map((p) => p.name).join('|')

test("a person's we and they are the side the report says the person speaks for", () => {
  const minister = claimOf('Kenya\'s Foreign Minister, Amina Mohamed, said: "We have closed the border."', 'COERCE')
  assert.equal(actors(minister), 'Kenya')
  const negotiator = claimOf(
    'Houthi negotiator Salem Nasser met the envoy in Muscat. "We demand the release of our men," he said.',
    'REQUEST',
  )
  assert.match(actors(negotiator), /Houthi/)
  const spokesman = claimOf('Rebel spokesman Karim Adel said their appeals to Moscow had gone unanswered.', 'REQUEST')
  assert.match(actors(spokesman), /rebel/i)
  assert.match(recipients(spokesman), /Russia/)
})

test('a person who speaks as I, and a body that speaks as we, stay themselves', () => {
  const one = claimOf('UN envoy Hans Grundberg said: "I condemn the attack on the port."', 'ACCUSE')
  assert.match(actors(one), /Grundberg/)
  const body = claimOf('The Security Council said: "We condemn the attack on the port."', 'ACCUSE')
  assert.match(actors(body), /Security Council/)
  const other = claimOf('Aid worker Mona Haddad said that the rebels attacked the village.', 'ASSAULT')
  assert.match(actors(other), /rebels/)
})

test('those who met are meant by "the two leaders"; both do what each does with the other', () => {
  const text = 'Presidents Salva Kiir and Riek Machar met in Addis Ababa. The two leaders discussed the ceasefire.'
  assert.match(actors(claimOf(text, 'CONSULT', 1)), /Kiir.*Machar/)
  assert.match(actors(claimOf('The envoy met the rebels in Doha.', 'CONSULT')), /envoy.*rebels/)
})

test('who visits or telephones does it alone', () => {
  assert.doesNotMatch(actors(claimOf('The envoy telephoned the president on Friday.', 'CONSULT')), /president/)
  assert.doesNotMatch(actors(claimOf('The envoy visited the generals in Naypyidaw.', 'CONSULT')), /generals/)
})

test('the two sides of a war are set against each other', () => {
  const text = 'The insurgents surrendered the town on Monday. The government had shelled the insurgents for weeks.'
  assert.match(recipients(claimOf(text, 'CONCEDE')), /government/)
})

test('a deed whose doer the report gives no ground for has none', () => {
  for (const text of [
    'The bridge was destroyed on Friday.',
    'Four farmers were killed near Maiduguri.',
    'Shells hit a market in Goma. Ministers met in Kigali.',
  ])
    assert.equal(actors(claimOf(text, 'ASSAULT')), '', text)
})

test('who is told to stop a deed does it, and who needs to do a thing is asked to', () => {
  assert.match(actors(claimOf('The envoy pressed the junta to halt its raids on villages.', 'ASSAULT')), /junta/)
  assert.match(
    recipients(claimOf('The Secretary stressed the need for the parties to return to talks.', 'REQUEST')),
    /parties/,
  )
})

test('people said to be on the ground that is struck are struck', () => {
  const text = 'Residents said shells fell on the square where hundreds of civilians were waiting.'
  assert.match(recipients(claimOf(text, 'ASSAULT')), /civilians/)
})

test('times, shares and places in a deed are no parties, and a bare number is people where a verb acts on it', () => {
  for (const text of [
    'By late afternoon the army had shelled the camp near Kadugli.',
    'On Saturday rebels attacked a post near Cauca, burning 27%.',
    'In 2014 the army took Cauca, and rebels held it until 2016.',
    'The army said civilians were not killed in the bombardment of Omdurman in August.',
  ]) {
    const report = reportOf(text)
    for (const c of read(report).claims)
      for (const p of [...c.actors, ...c.recipients])
        assert.doesNotMatch(p.name, /afternoon|Saturday|August|^27|^20|bombardment/, `${text}: ${p.name}`)
  }
  for (const text of [
    'Kabul has freed 3,000.',
    'The junta arrested 640 in a week.',
    'The raid killed 27 and wounded 40.',
  ])
    assert.match(
      claimOf(text, /freed/.test(text) ? 'RETREAT' : /arrest/.test(text) ? 'COERCE' : 'ASSAULT').recipients[0]?.name ??
        '',
      /^\d/,
    )
})

test('a claim is set before "where", and not in the name of a paper', () => {
  const text =
    'The minister raised the situation in Ukraine, where rebels shelled a village despite the Minsk agreements.'
  const places = claimOf(text, 'ASSAULT')
    .places.map((p) => p.name)
    .join()
  assert.match(places, /Ukraine/)
  assert.doesNotMatch(places, /Minsk/)
})

test('whose hands they died at is who killed them; hands that only hold or shake kill nobody', () => {
  for (const [text, doer] of [
    ['Tamils have been killed at the hands of the army and the Karuna group.', /army.*Karuna/],
    ['The town suffered a series of bombings at the hands of the rebels.', /rebels/],
    ['Dozens of monks were beaten at the hands of the police in Mandalay.', /police/],
    ['Captives were tortured at the hands of Wagner fighters in Bamako.', /Wagner/],
  ] as const)
    assert.match(actors(claimOf(text, 'ASSAULT')), doer, text)
  for (const [text, not] of [
    ['Two soldiers were killed at the gate of the base in Gao.', /gate|base/],
    ['Villagers were shot at the edge of the field near Bor.', /edge|field/],
    ['The farmer was killed at the house of his brother in Cauca.', /brother|house/],
  ] as const)
    assert.doesNotMatch(actors(claimOf(text, 'ASSAULT')), not, text)
})

test('a number of ministers, businesses and society can be met; a bomber can be a person', () => {
  const met = claimOf('Mr Okello met a number of ministers and senior officials in Juba.', 'CONSULT')
  assert.match(recipients(met), /ministers/)
  const firms = claimOf('The minister held meetings with British businesses working in Kabul.', 'CONSULT')
  assert.match(recipients(firms), /businesses/)
  const whole = claimOf('The envoy is engaging with the full spectrum of Yemeni society on a settlement.', 'CONSULT')
  assert.match(recipients(whole), /society/)
  assert.match(actors(claimOf('The blast in Aden was carried out by a suicide bomber.', 'ASSAULT')), /bomber/)
  assert.equal(actors(claimOf('The convoy near Sirte was hit by a drone.', 'ASSAULT')), '')
})

test('a siege is of its town, however many years it lasts', () => {
  const text =
    'The adviser said they had failed the people of Daraya, in Syria. Their siege was the longest, and in almost four years one convoy came.'
  assert.deepEqual(
    claimOf(text, 'COERCE').places.map((p) => p.name),
    ['Daraya'],
  )
})

test('a group said to bear arms is no body of relief or law told of before', () => {
  for (const [text, not] of [
    ['The International Committee of the Red Cross took part. The rebel group shelled Taiz.', /Red Cross/],
    ['Amnesty International published a list. The armed group killed two men in Kano.', /Amnesty/],
    ['The Norwegian Refugee Council opened an office. The militant group raided Gwoza.', /Norwegian/],
  ] as const)
    assert.doesNotMatch(actors(claimOf(text, 'ASSAULT')), not, text)
  for (const [text, doer] of [
    ['M23 entered Goma. The rebel group shelled Sake.', /M23/],
    ['Boko Haram attacked Maiduguri. The militant group killed nine men in Gwoza.', /Boko Haram/],
    ['Al-Shabaab left Merca. The armed group shelled Afgooye.', /Shabaab/],
  ] as const)
    assert.match(
      claimsOf(text)
        .filter((c) => c.act === 'ASSAULT')
        .map(actors)
        .join(';'),
      doer,
      text,
    )
})

test('a group whose name stands right behind it is that group, whoever was told of before', () => {
  for (const [text, act, doer] of [
    [
      'Hezbollah besieges Madaya. A deal was reached between the rebel group Ahrar al-Sham and Iran.',
      'AGREE',
      /Ahrar al-Sham/,
    ],
    ['M23 left Goma. The armed group CODECO shelled Djugu.', 'ASSAULT', /CODECO/],
    ['Boko Haram left Gwoza. The militant group Ansaru raided Kano.', 'ASSAULT', /Ansaru/],
  ] as const)
    assert.match(actors(claimOf(text, act)), doer, text)
})
