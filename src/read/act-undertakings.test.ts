// Words given where the deed itself is no act, and what is asked by naming a condition: sentences to catch and to spare.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Act } from '../model/index.ts'
import { read } from './read.ts'
import { reportOf } from './told.fixture.ts'

function counted(text: string, act: Act): number {
  const report = reportOf(text)
  return read({ ...report, published: '2024-03-01' }).claims.filter((c) => c.act === act).length
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
    ['AGREE', 'In a joint statement Baku and Yerevan said they would keep talking.'],
    ['CONCEDE', 'The commander said his soldiers in Maguindanao would respect the truce.'],
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
    ['AGREE', 'The Tigers are ready for a truce, their leader in Kilinochchi said.'],
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
    ['AGREE', 'The accord between Bamako and the Tuareg provides for local assemblies.'],
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
    ['REQUEST', 'The trip is meant to push both Israel and Egypt to open the borders.'],
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

holds(
  'a meeting told in the present for next month is to come, and two who shake hands have met',
  [
    ['AGREE', 'The two panels meet again in Kuala Lumpur next month.'],
    ['AGREE', 'Envoys of both armies meet in Jeddah on Thursday next week.'],
    ['CONSULT', 'Adams and Paisley shook hands in Belfast.'],
    ['CONSULT', 'The president and the rebel chairman shook hands before the guests in Manila.'],
    ['REQUEST', 'The premier in Dublin said it was time for the unionists to respond in kind.'],
  ],
  [
    ['AGREE', 'Elders meet under a tree in Jonglei.'],
    ['CONSULT', 'The earthquake shook houses in Nicosia.'],
    ['REQUEST', 'It was time for supper in Nicosia.'],
  ],
)

test('a deal within reach is not made yet', () => {
  const report = (text: string) => ({
    ...reportOf(text),
  })
  const statusOf = (text: string): string[] =>
    read(report(text)).claims.flatMap((c) => (c.act === 'AGREE' ? [c.status] : []))
  for (const text of [
    'The parties in Northern Ireland came within reach of an agreement on Thursday.',
    'Kabul and the insurgents are on the verge of an agreement.',
    'Greek and Turkish Cypriots edged closer to an agreement in Nicosia.',
  ])
    assert.ok(!statusOf(text).includes('happened'), text)
  for (const text of [
    'The parties in Northern Ireland reached an agreement on Thursday.',
    'Kabul and the insurgents have signed an agreement to exchange prisoners.',
    'The agreement between Athens and Skopje was announced on Monday.',
  ])
    assert.ok(!statusOf(text).includes('planned'), text)
})

holds(
  'what somebody says he lacks is asked for',
  [
    ['REQUEST', 'Kyiv needs more air defences, its minister said in Ramstein.'],
    ['REQUEST', 'The hospital in Goma needs fuel and blood, doctors said.'],
    ['REQUEST', 'The displaced in Kutum need food and blankets, the WFP said.'],
  ],
  [
    ['REQUEST', 'The garden needs water.'],
    ['REQUEST', 'The army in Sirte does not need tanks, its chief said.'],
    ['REQUEST', 'A boy who needs medicine waits in Hodeida.'],
  ],
)

holds(
  'to bow to pressure is to give way, and it is no pressure that somebody puts on',
  [
    ['CONCEDE', 'Milosevic bowed to pressure and accepted the plan.'],
    ['CONCEDE', 'The junta in Conakry bowed to pressure from its neighbours.'],
    ['CONCEDE', "Grozny's defenders gave themselves up."],
  ],
  [
    ['REQUEST', 'The premier in Skopje bowed to pressure.'],
    ['CONCEDE', 'The trees bowed in the wind in Sarajevo.'],
    ['CONCEDE', 'The garrison gave up smoking in Faya.'],
  ],
)

holds(
  'files and suspects passed on, and means that are pooled, serve both',
  [
    ['COOPERATE', 'Colombian police passed the files to Interpol.'],
    ['COOPERATE', 'Serbia sent the suspect to the court in The Hague.'],
    ['COOPERATE', 'Mali and Niger have pooled their aircraft against the insurgents.'],
  ],
  [
    ['COOPERATE', 'The boy passed the ball to his brother in Bissau.'],
    ['COOPERATE', 'The editor passed the file to the printer.'],
    ['COOPERATE', 'The rebels sent the suspect to a cell in Goma.'],
  ],
)

holds(
  'to seek peace is to offer it',
  [
    ['AGREE', 'The general in Khartoum said he would seek peace with the rebels.'],
    ['AGREE', 'Asmara is seeking reconciliation with Addis Ababa.'],
    ['AGREE', 'The Tigers seek a settlement with Colombo, their leader said.'],
  ],
  [
    ['REQUEST', 'Asmara is seeking reconciliation with Addis Ababa.'],
    ['AGREE', 'The old man sought shade in the garden of his house.'],
    ['AGREE', 'The rebels in Bunia did not seek peace with the army.'],
  ],
)

test('what is agreed is given to whom it goes to, and never to the force that is set up', () => {
  const recipients = (text: string): string =>
    read({
      ...reportOf(text),
    })
      .claims.filter((c) => c.act === 'AGREE')
      .flatMap((c) => c.recipients.map((p) => p.name))
      .join(', ')
  for (const [text, whom] of [
    ['Berlin has agreed to offer another large package to the miners of Donetsk.', /miners/],
    ['Oslo agreed to give a boat to the coastguard of Kenya.', /coastguard/],
    ['Quito agreed to send a note to the guerrillas.', /guerrillas/],
  ] as const)
    assert.match(recipients(text), whom, text)
  for (const text of [
    'The African Union agreed to establish an interim peacekeeping force.',
    'The leaders of West Africa have agreed to establish a standby force.',
    'The bloc agreed to form a brigade of 3,000 soldiers.',
  ])
    assert.doesNotMatch(recipients(text), /force|team|brigade/, text)
})
