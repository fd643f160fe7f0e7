import assert from 'node:assert/strict'
import { test } from 'node:test'
import { read } from './read.ts'
import { claimsOf, edgesOf, reportOf } from './told.fixture.ts'

function sides(text: string): string {
  const report = reportOf(text)
  const names = (list: readonly { readonly name: string }[]): string => list.map((p) => p.name).join(' + ')
  return read(report)
    .claims.map((c) => `${c.act} ${names(c.actors)} > ${names(c.recipients)}`)
    .join('; ')
}

function holds(pairs: readonly (readonly [string, RegExp])[]): void {
  for (const [text, want] of pairs) assert.match(sides(text), want, text)
}

test('all names of a list act', () => {
  holds([
    [
      'Norway, Spain and Ireland formally recognised a Palestinian state.',
      /Norway \+ Spain \+ Ireland > a Palestinian/,
    ],
    ['France, Germany and Britain condemned the coup in Niger.', /ACCUSE France \+ Germany \+ United Kingdom/],
    ['Chad, Niger and Mali signed a pact.', /Chad \+ Niger \+ Mali/],
    ['Kenya, Uganda, and Tanzania sent medicine to Goma.', /Kenya \+ Uganda \+ Tanzania/],
  ])
})

test('a land behind its town is no second name of a list', () => {
  for (const text of [
    'Rebels from Taiz, Yemen, and Aden freed a boy.',
    'In Geneva, Switzerland, and Vienna, Austria, envoys met the rebels.',
    'The envoy, Martin Griffiths, met the emir.',
  ])
    assert.doesNotMatch(sides(text), /Taiz \+ Yemen|> Goma \+ Congo|envoy \+ Martin/, text)
})

test('a verb in the present keeps the subject before it, and the article stands before that', () => {
  holds([
    ['The Russian army supplies rebels in Donetsk with fuel.', /AID Russian army > .*rebels/],
    ['The US military trains Iraqi pilots.', /AID .*> Iraqi pilots/],
    ['The UN agency feeds 300,000 people in Juba.', /AID The UN agency > 300,000 people/],
  ])
})

test('what is counted behind "more than" is the object of its verb', () => {
  holds([
    [
      'Chad has taken in more than 600,000 Sudanese refugees since the war began.',
      /AID Chad > 600,000 Sudanese refugees/,
    ],
    ['The navy has rescued more than 40 migrants off Malta.', /AID The navy > .*40 migrants/],
    ['The rebels have freed more than 70 captives in Marib.', /RETREAT The rebels > .*70 captives/],
  ])
})

test('who is pulled alive from the rubble, or let free, is the object', () => {
  holds([
    ['Volunteers pulled a boy alive from the rubble of a school in Saraqib.', /AID Volunteers > a boy/],
    ['Rescuers pulled two sisters alive from the ruins in Kharkiv.', /AID Rescuers > two sisters/],
    ['Ethiopia let free some 74 prisoners.', /RETREAT Ethiopia > .*prisoners/],
  ])
  for (const text of [
    'The dogs were let free in the park.',
    'He pulled the rope free.',
    'The boat broke free of the ice.',
  ])
    assert.doesNotMatch(sides(text), /RETREAT|AID/, text)
})

test('who acts behind "but" is no second object of those who claimed nothing', () => {
  for (const [text, doer] of [
    [
      'No group immediately claimed responsibility, but fighters of the Group for the Support of Islam and Muslims, which is linked to al-Qaida, have carried out a series of assaults on garrisons.',
      /Group for the Support/,
    ],
    ['Nobody claimed responsibility, but the Taliban have attacked the base in Ghazni.', /Taliban/],
    ['No one claimed the attack, but Islamic State has carried out bombings in Kabul.', /Islamic State/],
  ] as const)
    assert.ok(
      claimsOf(text).some((c) => c.act === 'ASSAULT' && c.actors.some((p) => doer.test(p.name))),
      text,
    )
})

test('whom somebody can move even more or even less is moved too', () => {
  holds([
    ['Russia has some leverage over Damascus, and even more over Tehran.', /LEVERAGE Russia > Syria \+ Iran/],
    [
      'The United States has little leverage over Kigali, and even less over Kampala.',
      /LEVERAGE United States > Rwanda \+ Uganda/,
    ],
    ['Paris has little influence over Bamako, and less over Ouagadougou.', /LEVERAGE France > Mali \+ Burkina Faso/],
  ])
  for (const text of [
    'The army has leverage over Goma and more men in Bukavu.',
    'Paris has influence over Bamako, and more on the coast of Benin.',
    'Russia has leverage over Damascus, and Turkey has more over Idlib.',
  ])
    assert.doesNotMatch(sides(text), /LEVERAGE [^;]*>[^;]*(?:Bukavu|Benin|Idlib)/, text)
})

test('the second of two sides is joined to the first, however long its name', () => {
  const hang = (text: string, edge: string): boolean => edgesOf(text).includes(edge)
  for (const [text, edge] of [
    ['Consultations between the Government of Yemen and the Houthis took place in Rimbo.', 'Houthis conj Government'],
    ['Talks between the Republic of Sudan and the rebels took place in Abuja.', 'rebels conj Republic'],
    ['A truce between the army and the RSF took hold in Khartoum.', 'RSF conj army'],
  ] as const)
    assert.ok(hang(text, edge), `${text}: ${edgesOf(text).join(', ')}`)
  for (const [text, edge] of [
    ['The talks between the two and the truce failed.', 'truce conj two'],
    ['The border between the two and the port were closed.', 'port conj two'],
    ['The road to the Government of Mali and the airport were shut.', 'airport conj Government'],
  ] as const)
    assert.ok(!hang(text, edge), `${text}: ${edgesOf(text).join(', ')}`)
})
