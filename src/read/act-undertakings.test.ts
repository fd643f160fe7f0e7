// Words given where the deed itself is no act, and what is asked by naming a condition: sentences to catch and to spare.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Act } from '../model/index.ts'
import { read } from './read.ts'

function counted(text: string, act: Act): number {
  const report = { id: 'e'.repeat(64), text, title: null, outlet: null, published: null, language: 'en', source: null }
  return read(report).claims.filter((c) => c.act === act).length
}

function holds(name: string, caught: readonly [Act, string][], spared: readonly [Act, string][]): void {
  test(name, () => {
    for (const [act, text] of caught) assert.ok(counted(text, act) > 0, text)
    for (const [act, text] of spared) assert.equal(counted(text, act), 0, text)
  })
}

holds(
  'what a party says it will do for others is promised, even where the deed is no act of its own',
  [
    ['AGREE', 'The junta said it would hold elections within a year.'],
    ['AGREE', '"We will rebuild the schools of Mosul," the governor said.'],
    ['AGREE', 'The Tigrayan leaders said they would respect the outcome of the vote.'],
    ['AGREE', 'Bogota and Quito will continue to work together for peace on the border.'],
    ['AGREE', 'Juba has resolved to bring the militia into the national army.'],
    ['AGREE', 'Kenya has pledged to send 1,000 police officers to Haiti.'],
    ['AGREE', 'Finland is prepared to take part in a monitoring mission, the minister said.'],
  ],
  [
    ['AGREE', 'The new dam will ensure a good harvest.'],
    ['AGREE', 'It is not clear that the rebels in Goma will abide by the order.'],
    ['AGREE', 'The team will hold the cup for a year.'],
    ['AGREE', 'The army said it would hold the hill.'],
    ['AGREE', 'Serbia needs leaders who will respect the law and ensure order.'],
  ],
)

holds(
  'whoever is open to talks or interested in a deal is willing',
  [
    ['AGREE', 'The Sudanese general said he was open to dialogue with his rival.'],
    ['AGREE', 'Damascus is still interested in closing a deal with the Kurds.'],
    ['AGREE', 'The besieged town was interested in a truce, elders in Marib said.'],
    ['AGREE', 'The separatists in Cabinda are open to mediation.'],
  ],
  [
    ['AGREE', 'The road to Bunia is open to traffic.'],
    ['AGREE', 'The boy was interested in football.'],
    ['AGREE', 'The rebels are not open to dialogue with Manila.'],
  ],
)

holds(
  'a verb of planning behind a name is no plan of that name',
  [
    ['AGREE', 'Washington plans to provide $300 million in new aid to Ukraine.'],
    ['AGREE', 'Norway offers to mediate between the two armies.'],
    ['AGREE', 'Moscow vows to help Damascus.'],
  ],
  [
    ['AGREE', 'The Russian plans to attack Kherson were found in a car.'],
    ['AGREE', 'British hopes to win the match were dashed.'],
    ['AGREE', 'The general hopes to sleep well.'],
  ],
)

holds(
  'what a deal calls for was agreed, whoever stands between it and its words',
  [
    ['AGREE', 'Tbilisi signed an agreement with Ardzinba, the Abkhaz leader, that called for a truce.'],
    ['AGREE', 'The accord, which calls for an end to the fighting in Darfur, was signed in Abuja.'],
    ['AGREE', 'Kiir and Machar came out with a pact that calls for a joint government.'],
  ],
  [
    ['REQUEST', 'Dayton was a treaty that called for the return of refugees to Bosnia.'],
    ['AGREE', 'The mediator, a former general, called for a truce in Mindanao.'],
    ['AGREE', 'The protesters, who called for bread, went home in Khartoum.'],
  ],
)

holds(
  'what can come only if somebody does a thing is asked of him',
  [
    ['REQUEST', 'An arms ban could only work if neighbouring countries cooperated, the envoy to Juba said.'],
    ['REQUEST', 'Relief will reach Darfur only if Khartoum lifts its restrictions, Egeland said.'],
    ['REQUEST', 'There can be no peace unless the militias disarm, the president of Mali said.'],
    ['REQUEST', 'Peace will not come without an end to the occupation, Abbas said.'],
  ],
  [
    ['REQUEST', 'The harvest will come only if it rains, the farmer said.'],
    ['REQUEST', 'If the rebels disarm, they will be pardoned, the minister said.'],
    ['REQUEST', 'The bridge will not open without an engineer.'],
  ],
)

holds(
  'to push somebody to do a thing is to ask it',
  [
    ['REQUEST', 'France is trying to push Serbia to hand over the general.'],
    ['REQUEST', 'Washington pushed Kabul to free the prisoners.'],
    ['REQUEST', 'The envoys pushed both sides in Nagorno-Karabakh to resume talks.'],
  ],
  [
    ['REQUEST', 'The crowd pushed forward to see the convoy in Homs.'],
    ['REQUEST', 'Troops pushed the rebels out of the town of Bria.'],
    ['REQUEST', 'He pushed the car to the garage.'],
  ],
)

holds(
  'joy at news of peace, and a model that is named, are approval',
  [
    ['SUPPORT', 'Lavrov called the accord an example for other towns.'],
    ['SUPPORT', 'Ceasefire monitors were pleased that the talks had resumed in Colombo.'],
    ['SUPPORT', 'The envoy said the truce was a model for other regions of Yemen.'],
    ['SUPPORT', 'Independence and secession were supported by Asmara.'],
    ['SUPPORT', 'The platform backs the arming of Ukraine.'],
  ],
  [
    ['SUPPORT', 'The raid is an example of what the militia does in Ituri.'],
    ['SUPPORT', 'The boys were happy to see the sea.'],
    ['SUPPORT', 'The car was a model of 1994.'],
  ],
)

holds(
  'cooperation by two parties is theirs, whatever verb brought it about',
  [
    ['COOPERATE', 'The incident led to cooperation by Jordan and Israel.'],
    ['COOPERATE', 'The raid precipitated cooperation by Nigeria and Niger.'],
    ['COOPERATE', 'The threat brought closer cooperation by Bangkok and Kuala Lumpur.'],
  ],
  [
    ['COOPERATE', 'The machine won a prize by Siemens.'],
    ['COOPERATE', 'The army reached the village by night.'],
    ['COOPERATE', 'The town was taken by Kenyan and Somali troops.'],
  ],
)
