// Who tells a thing between commas, and who did it: sentences to mend and sentences to leave.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { claimsOf, edgesOf } from './told.fixture.ts'

test('whoever tells it between commas is no other name of who did it', () => {
  for (const [text, ...wanted] of [
    ['The government, a rebel spokesman said, freed three nurses.', 'government nsubj freed', 'spokesman nsubj said'],
    ['Iran, the mission said, mediated between the two armies.', 'Iran nsubj mediated', 'mission nsubj said'],
    ['Norway, police said, voiced support for the plan.', 'Norway nsubj voiced', 'support obj voiced'],
    ['The rebels, residents of Wau said, have left the barracks.', 'rebels nsubj left', 'residents nsubj said'],
    ['Separatists, the mayor said on Friday, released two drivers.', 'Separatists nsubj released'],
  ] as const)
    for (const edge of wanted) assert.ok(edgesOf(text).includes(edge), `${edge}: ${edgesOf(text).join(', ')}`)
  for (const [text, not] of [
    ['Six drivers were freed, the mayor said, and the road was opened.', 'drivers nsubj opened'],
    ['On Friday, police said, freed captives reached Wau.', 'Friday nsubj freed'],
    ['The mayor, Ana Ruiz, said gunmen burned the mill.', 'mayor nsubj burned'],
    ['In Goma, residents said, soldiers looted shops.', 'Goma nsubj looted'],
  ] as const)
    assert.ok(!edgesOf(text).includes(not), `${not}: ${edgesOf(text).join(', ')}`)
})

test('the deed is theirs who did it, and the words theirs who tell it', () => {
  for (const [text, claim] of [
    ['The junta, a monk said, released 30 prisoners in Mandalay.', 'RETREAT The junta: a monk'],
    ['Al-Shabab, elders said, handed over its rifles in Kismayo.', 'RETREAT Al-Shabab: elders'],
    ['The army, two doctors said, shelled the market in Kutum.', 'ASSAULT The army: two doctors'],
  ] as const)
    assert.ok(
      claimsOf(text).some((c) => `${c.act} ${c.actors.map((a) => a.name)}: ${c.speaker?.name}` === claim),
      text,
    )
})
