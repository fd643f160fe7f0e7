import assert from 'node:assert/strict'
import { test } from 'node:test'
import { read } from './read.ts'
import { reportOf } from './told.fixture.ts'

function told(text: string): string {
  const report = reportOf(text)
  return read(report)
    .claims.map((c) => `${c.act} ${c.status} ${c.actors.map((p) => p.name).join(' + ')}`)
    .join('; ')
}

test('what is required, ensured, awaited or asked to come is not told as done', () => {
  for (const text of [
    'The plan requires the withdrawal of all militias from the port of Hodeidah.',
    'The draft provides for the disarmament of the militias in Ituri.',
    'Families in Sulu await the release of the hostages.',
    'The UN is ready for the evacuation of the wounded from Madaya.',
    'The resolution seeks to ensure the release of those imprisoned in Minsk.',
    'The senator floated the notion of admitting refugees from Tigray.',
    'There is no sign of a withdrawal from Kherson.',
  ])
    assert.doesNotMatch(told(text), /(?:RETREAT|AID|CONCEDE|AGREE) (?:happened|ongoing)/, text)
})

test('what is praised, followed or counted in time is done', () => {
  for (const text of [
    'He praised the release of the monks in Mandalay.',
    'After the release of the monks, crowds gathered in Yangon.',
    'The withdrawal of the Cuban troops from Angola took two years.',
    'The mayor thanked Egypt for the evacuation of the wounded from Gaza.',
  ])
    assert.match(told(text), /RETREAT (?:happened|background)/, text)
})

test('a meeting that two are due to hold is agreed and still to come', () => {
  for (const text of [
    "Sri Lanka's government and the LTTE are due to hold a second round of talks in Oslo in June.",
    'The two presidents are due to meet in Sochi on Friday.',
    'Mediators from Kenya are due to hold talks with the rebels in Nairobi.',
  ])
    assert.match(told(text), /AGREE planned/, text)
  for (const text of [
    'The two presidents held talks in Sochi.',
    'The rent is due.',
    'The delegations held a second round of talks in Oslo.',
  ])
    assert.doesNotMatch(told(text), /AGREE planned/, text)
})

test('those who ride in buses leave, and one person going his way gives way to nobody', () => {
  for (const [text, who] of [
    ['Buses carrying rebels and their families left Daraya.', /rebels/],
    ['A convoy of 40 buses carrying fighters left Douma for Jarablus.', /fighters/],
    ['Green buses packed with wounded men pulled out of eastern Aleppo.', /wounded men/],
    ['Buses carrying Eritrean soldiers left Shire at dawn.', /soldiers/],
  ] as const)
    assert.match(told(text), new RegExp(`RETREAT happened [^;]*${who.source}`), text)
  for (const text of [
    'Trucks loaded with flour left Hodeidah for Taiz.',
    'He left the town as a boy to study in Moscow.',
    'The envoy left Damascus on Sunday.',
    'Lavrov left Ankara in the evening.',
    'Revelers ran away from the scene in Nice.',
  ])
    assert.doesNotMatch(told(text), /RETREAT/, text)
})

test('arms moved back, handed in or put beyond use are a retreat; owning up is giving way', () => {
  for (const [text, want] of [
    ['Serb gunners moved their heavy weapons out of the zone around Sarajevo.', /RETREAT happened Serb/],
    ['FARC rebels handed in the last of their rifles to monitors in Mesetas.', /RETREAT happened FARC/],
    ['The IRA has put its weapons beyond use.', /RETREAT happened/],
    ['The president acknowledged that the army had made mistakes in Borno.', /CONCEDE happened/],
    ["Israel's army admitted that its drone had killed seven aid workers.", /CONCEDE happened/],
    ['The premier conceded that his country had lost the town of Shushi.', /CONCEDE happened/],
  ] as const)
    assert.match(told(text), want, text)
  for (const text of [
    'The army moved its tanks to the front line in Donbas.',
    'The pupils handed in the last of their papers.',
    'Critics acknowledged that the film had errors.',
  ])
    assert.doesNotMatch(told(text), /RETREAT|CONCEDE/, text)
})

test('a word given not to harm is a promise', () => {
  for (const text of [
    'Kyiv promised Washington not to use the missiles inside Russia.',
    'The Taliban promised the United States that they would not shelter al-Qaeda.',
    'The rebels pledged not to attack convoys in Tigray.',
  ])
    assert.match(told(text), /AGREE planned/, text)
  for (const text of [
    'The junta vowed not to negotiate with the rebels.',
    'The general vowed not to surrender Mariupol.',
    'The regime promised not to meet the envoy.',
  ])
    assert.doesNotMatch(told(text), /AGREE planned/, text)
})

test('what must come before a thing that has not come is not told as done', () => {
  for (const text of [
    'Maskhadov said that they would do so when the last Russian soldier had left Chechnya.',
    'Hamas said the hostages would go home after Israel had withdrawn its troops.',
    'The FARC would disarm only when the army had left the zone, its leader said.',
  ])
    assert.match(told(text), /RETREAT hypothetical/, text)
  for (const text of [
    'The convoy left after the army had left the road.',
    'The families came home once the militia had withdrawn from Zalingei.',
    'Villagers would often return when the soldiers had left Kachin.',
  ])
    assert.doesNotMatch(told(text), /RETREAT hypothetical/, text)
})
