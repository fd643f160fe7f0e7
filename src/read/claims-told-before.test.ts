// Deeds that were told before and papers of that name: each rule with sentences it must catch (no such claim) and sentences it must spare.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { counted, holds } from './claims-none.fixture.ts'

test('a deed told before, of which something is said, is not told again', () => {
  for (const text of [
    'Planes of Israel bombed the port of Tyre on Monday. The raid drew protests from Paris.',
    'Rebels of the ELN attacked a post in Arauca on Sunday. The ambush drew condemnation from Bogota.',
    'The junta shelled the town of Loikaw on Friday. The shelling was in response to an ambush, a general said.',
  ])
    assert.equal(counted(text, 'ASSAULT'), 1, text)
  for (const text of [
    'Planes of Israel bombed the port of Tyre on Monday. The raid killed nine people.',
    'Rebels of the ELN attacked a post in Arauca on Sunday. The attack left four soldiers dead.',
    'The junta entered the town of Loikaw on Friday. The raid on the market drew protests.',
  ])
    assert.ok(counted(text, 'ASSAULT') > 0, text)
})

holds(
  'a release that is cited is a paper',
  [
    ['RETREAT', 'According to the Red Cross release, the clinic in Goma is open.'],
    ['RETREAT', "A strike, as defined in the command's releases, may last a day over Mosul."],
    ['RETREAT', 'As stated in the ministry release, the road to Herat is safe.'],
  ],
  [
    ['RETREAT', 'According to the envoy, the release of the nurses in Sirte went well.'],
    ['RETREAT', 'The release of the nurses took place in Sirte on Monday.'],
    ['RETREAT', 'The rebels released the nurses in Sirte.'],
  ],
)
