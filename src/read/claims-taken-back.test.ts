// What is told in one sentence and taken back, disputed or laughed at in the next does not stand as done; what only sounds so, stands.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Act, Status } from '../model/index.ts'
import { claimsOf } from './told.fixture.ts'

type Row = readonly [act: Act, status: Status, text: string]

function check(rows: readonly Row[]): void {
  for (const [act, status, text] of rows) {
    const claims = claimsOf(text, '2024-05-10')
    const first = claims.filter((c) => c.act === act).map((c) => c.status)[0]
    assert.equal(first, status, text)
  }
}

test('a deed of which the next sentence says, in a few words, that it was not so is denied', () => {
  check([
    [
      'RETREAT',
      'denied',
      'The colonel in Sévaré declared that the siege of Gao had been lifted. I drove there on Sunday. It had not.',
    ],
    ['COERCE', 'denied', 'A voice message claimed that rebels had surrounded Mekelle. They have not.'],
    ['RETREAT', 'denied', 'The rebels announced that they had left Bambari. The mission said that they had not.'],
    ['ASSAULT', 'denied', 'An Addis paper reported that soldiers had burned the church at Axum. This never happened.'],
    ['CONSULT', 'denied', 'A communique said the two ministers met in Doha. There was no such meeting.'],
    ['RETREAT', 'happened', 'The militia said it had freed nine nurses in Bria. That did not happen overnight.'],
    [
      'RETREAT',
      'happened',
      'The ministry said its jets had left the base near Sirte. Nothing of the kind had been seen there since 2011.',
    ],
    ['RETREAT', 'happened', 'The Tigers freed nine sailors on Monday. They did not say why.'],
    ['CONCEDE', 'happened', 'Forty fighters surrendered at Bunagana on Monday. It was no hoax: we counted them.'],
  ])
})

test('what the next sentence says was done to none, or by nobody, is denied; of other things, places or people it says nothing', () => {
  check([
    [
      'RETREAT',
      'denied',
      'The militia told the radio that it had handed over its mortars in Bria. It handed over nothing.',
    ],
    [
      'COERCE',
      'denied',
      'The army spokesman said that two commanders had been arrested in Buka. Nobody had been arrested.',
    ],
    ['AID', 'denied', 'The mission said flour had been delivered to Pibor. The flour never came.'],
    ['ASSAULT', 'denied', 'The general said that his men had shelled the ridge at Kelbajar. Not a shell was fired.'],
    ['RETREAT', 'happened', 'The militia handed over its mortars in Bria. It handed over nothing else.'],
    ['COERCE', 'happened', 'The police said that two men had been arrested in Buka. Nobody was arrested in Arawa.'],
    [
      'AGREE',
      'happened',
      'The envoys said they had reached an agreement on prisoners in Muscat. No agreement was reached on the port.',
    ],
    ['AID', 'happened', 'The ministry said food had reached Kadugli on Tuesday. No medicine has reached it.'],
    ['AID', 'happened', 'The United Nations said that aid had reached Kutum on Monday. Nobody came to fetch it.'],
  ])
})

test('what stands where it stood was not undone', () => {
  check([
    [
      'RETREAT',
      'denied',
      'Rumour had it that the guerrillas had freed the bishop of Arauca. The bishop is still in their hands.',
    ],
    ['RETREAT', 'denied', 'The governor said the road to Bentiu had been opened. The road is still closed.'],
    ['COERCE', 'denied', 'A newspaper wrote that Chad had closed the border at Adré. The border is open.'],
    ['ASSAULT', 'denied', 'A website wrote that jets had destroyed the dam at Mosul. The dam is intact.'],
    ['RETREAT', 'happened', 'The bishop was freed by the guerrillas in Arauca. His driver is still in their hands.'],
    ['COERCE', 'happened', 'A newspaper wrote that Chad had closed the border at Adré. The border with Libya is open.'],
    ['ASSAULT', 'happened', 'Soldiers shot the mayor of Buka, the radio said. The mayor is alive.'],
    ['ASSAULT', 'happened', 'Shells hit the dam at Mosul, a website wrote. The dam is intact.'],
  ])
})

test('a report that is withdrawn, called invented or laughed at tells nothing as done; a hill taken back was taken', () => {
  check([
    [
      'ASSAULT',
      'denied',
      'The paper said that rebels had burned the mill at Bo. The story was withdrawn the next day.',
    ],
    [
      'AID',
      'denied',
      'A bulletin of the governor spoke of three trucks of flour reaching Talodi on Friday. The mission called the report invented.',
    ],
    [
      'RETREAT',
      'alleged',
      'The siege of Taiz was lifted last month, Houthi media say. Drivers on the road laugh at this.',
    ],
    ['ASSAULT', 'alleged', 'The army recaptured Moya on Sunday. So, at least, said its spokesman.'],
    ['ASSAULT', 'happened', 'The army said it took the hill at Fizuli on Friday. The rebels took it back on Sunday.'],
    ['SUPPORT', 'happened', 'The general said he had signed the truce in Juba. The rebels rejected it.'],
    ['ASSAULT', 'happened', 'Rebels shelled the mill at Bo on Monday. The mission withdrew its staff the next day.'],
    ['ASSAULT', 'happened', 'An air raid on Gara killed nine. The figure was later corrected to seven.'],
  ])
})

test('what force is said to have done and another side denies is alleged; what was denied and was done after all happened', () => {
  check([
    [
      'ASSAULT',
      'alleged',
      'According to a communiqué of the FARC, its fighters overran the post at Toribío. The army said there was no such attack.',
    ],
    [
      'ASSAULT',
      'alleged',
      'State media said its jets had bombed a camp at Qamishli. There was no raid, said the council.',
    ],
    ['ASSAULT', 'happened', 'The ministry insists it never bombed the dam. It did: the crater is deep.'],
    ['ASSAULT', 'denied', 'The ministry insists it never bombed the dam. It did not say who had.'],
    ['ASSAULT', 'happened', 'Helicopters bombed the market at Mindat on Sunday. The junta said nothing.'],
    [
      'ASSAULT',
      'happened',
      'The air force said it had bombed a depot near Hodeidah. It had not bombed the port, it added.',
    ],
  ])
})
