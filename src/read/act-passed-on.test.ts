// Promises passed on by those who were told them, and envoys told by where they are: sentences to catch and to spare.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { read } from './read.ts'
import { reportOf } from './told.fixture.ts'

function rulesOf(text: string): string[] {
  const report = reportOf(text)
  return read({ ...report, published: '2024-03-01' }).claims.map((c) => `${c.act} ${c.status}`)
}

function holds(name: string, what: string, caught: readonly string[], spared: readonly string[]): void {
  test(name, () => {
    for (const text of caught) assert.ok(rulesOf(text).includes(what), `${text} (${rulesOf(text).join(', ')})`)
    for (const text of spared) assert.ok(!rulesOf(text).includes(what), `${text} (${rulesOf(text).join(', ')})`)
  })
}

holds(
  'what people were told would be done for them is a word given',
  'AGREE planned',
  [
    'The families in Bihac were told that buses would come in the morning.',
    'They told us that bread would be sent from Gonder.',
    'The elders of Zuwara were told that nobody would be harmed.',
    'Lorries would come on Monday, the women of Madaya were told.',
    'The villagers near Mullaitivu were told they would not be shelled.',
  ],
  [
    'The families in Bihac were told that the buses had left.',
    'The minister told reporters in Khartoum that rain would come.',
    'The elders of Zuwara were told that everybody would be shot.',
    'The visitors were told that the museum would open at nine.',
  ],
)

holds(
  'a release or a withdrawal that people were told of is conceded',
  'CONCEDE planned',
  [
    'The mothers in Grozny were told that their sons would be released on Friday.',
    'The mayor of Kidal was told that the soldiers would withdraw from the school.',
    'They told the bishop of Jaffna that the nurses would be freed.',
  ],
  [
    'The mothers in Grozny were told that their sons had been released.',
    'The mayor of Kidal was told that the soldiers would not withdraw from the school.',
    'They told the bishop of Jaffna about the nurses.',
  ],
)

holds(
  'envoys who are in a town to talk are on a visit',
  'CONSULT happened',
  [
    'The monitors were in Hodeidah on Thursday to hear both sides.',
    'The archbishop was in Bogotá for a second round with the guerrillas.',
    'The mediators were back in Geneva by Tuesday.',
  ],
  [
    'The monitors were in Hodeidah on Thursday to buy a car.',
    'The minister was in Bogotá for the funeral of his aunt.',
    'The pupils were back in Geneva by Tuesday.',
  ],
)

holds(
  'what somebody would like of others is asked for',
  'REQUEST happened',
  [
    'The bishop of Bangassou would like to see peacekeepers in the town.',
    'Hanoi would like the army to leave the temple of Preah Vihear.',
    'Moscow would not like the peacekeepers to join the war in Donetsk.',
    'Cairo would not like to see foreign troops in Gaza.',
    'Jakarta would not like foreign monitors to get involved in Aceh.',
    'The doctors of Taiz would like insulin.',
  ],
  [
    'The bishop of Bangassou would like to see his sister.',
    'The minister would like to thank the nurses of Hanoi.',
    'The tourists in Petra would like tea.',
  ],
)

holds(
  'whoever is held is a captive, whatever he is by trade',
  'RETREAT happened',
  [
    'The five workers held by MEND were at home again in Manila by Friday.',
    'The teachers abducted in Kaduna were brought back on Friday.',
    'The farmers seized in Catatumbo turned up on Monday.',
  ],
  [
    'The five workers were at home in Manila by Friday.',
    'The teachers were brought back to Kaduna for the exam.',
    'The farmers of Catatumbo turned up on Monday.',
  ],
)
