// Shapes that only look like hostile acts, and who has a place.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { read } from './read.ts'
import { reportOf } from './told.fixture.ts'

function acts(text: string): string {
  const report = reportOf(text)
  return read(report)
    .claims.map((c) => c.act)
    .join(' ')
}

const CATCH: readonly (readonly [string, RegExp])[] = [
  ['The army is surrounding the villages near Marawi.', /COERCE/],
  ['Troops are surrounding the area around Bunia.', /COERCE/],
  ['He was handed a term of ten years by a court in Minsk.', /SANCTION/],
  ['The rebels took the position on the hill above Bunia.', /ASSAULT/],
  ['Thirty men were wounded in the raid on Jenin.', /ASSAULT/],
  ['Military operations against the rebels in Tigray began in November.', /ASSAULT/],
  ['The port was in rebel hands by the first of April.', /ASSAULT/],
  ["The road to Zintan has been in the army's hands since May.", /ASSAULT/],
  ['Goma is in the hands of the rebels again.', /ASSAULT/],
  ['The State Department labelled the group a terrorist organisation.', /SANCTION/],
]
const SPARE: readonly (readonly [string, RegExp])[] = [
  ['The army is patrolling Marawi and surrounding villages.', /COERCE/],
  ['The surrounding country was quiet on Friday.', /COERCE/],
  ['Fighting spread to the surrounding area.', /COERCE/],
  ['Shells fell on Jalalabad and the surrounding countryside.', /COERCE/],
  ['The terrorist act was committed by illegal armed units near Shusha.', /AID/],
  ['The rebel attack committed in Bamako shocked the country.', /AID/],
  ['Those who committed this insurgent crime will be tried.', /AID/],
  ['The village of Savyntsi was handed the same terms.', /SANCTION/],
  ['The committee took no position.', /ASSAULT/],
  ['The council took the position that talks should wait.', /ASSAULT/],
  ['The ship left for Benghazi with 36 wounded on board.', /ASSAULT/],
  ['The government decided on the halting of all military operations.', /ASSAULT/],
  ['The matter is in the hands of the court.', /ASSAULT/],
  ['The children are in good hands in Goma.', /ASSAULT/],
  ['The letter was in his hands by noon.', /ASSAULT/],
  ['The label said nothing of the group.', /SANCTION/],
]

test('hostile acts, places that are in a hand and groups that are listed make claims', () => {
  assert.deepEqual(
    CATCH.filter(([text, act]) => !act.test(acts(text))).map(([text]) => `${text} (${acts(text)})`),
    [],
  )
})

test('the same words of neighbours, terms, stands and courts make none', () => {
  assert.deepEqual(
    SPARE.filter(([text, act]) => act.test(acts(text))).map(([text]) => `${text} (${acts(text)})`),
    [],
  )
})
