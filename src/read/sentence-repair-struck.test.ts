import assert from 'node:assert/strict'
import { test } from 'node:test'
import { claimsOf } from './told.fixture.ts'

/** Whom deeds of force are done to, and by whom: "the militia > barns". */
function harmed(text: string): string[] {
  const names = (list: readonly { readonly name: string }[]): string => list.map((p) => p.name).join('+')
  return claimsOf(text)
    .filter((c) => c.act === 'ASSAULT')
    .map((c) => `${names(c.actors)} > ${names(c.recipients)}`)
}

test('a building that people are in was hit, and not the people', () => {
  for (const [text, whom] of [
    ['Surgeons at the clinic, shelled on Monday, said that they worked by lamplight.', 'the clinic'],
    ['Families in the school, bombed twice in May, prayed.', 'the school'],
    ['Worshippers in the church in Goma, struck by a shell on Friday, sang.', 'the church'],
    ['Recruits in the barracks, hit by rockets on Sunday, wept.', 'the barracks'],
  ] as const)
    assert.ok(
      harmed(text).some((h) => h.endsWith(`> ${whom}`)),
      `${harmed(text)}: ${text}`,
    )
  for (const [text, whom] of [
    ['The nurses at the clinic, abducted on Monday, were freed.', 'The nurses'],
    ['Residents of the camp, attacked on Monday, fled.', 'Residents'],
    ['Refugees from the school, wounded by shells, were flown to Malta.', 'Refugees'],
  ] as const)
    assert.ok(
      harmed(text).some((h) => h.endsWith(`> ${whom}`)),
      `${harmed(text)}: ${text}`,
    )
})

test('what was found was set alight, and by nobody who found it', () => {
  for (const [text, told] of [
    ['The Croats found houses burning in Knin, set alight by the gunmen.', 'the gunmen > houses'],
    ['Monitors saw huts on fire in Nyala, torched by soldiers.', 'soldiers > huts'],
    ['The villagers came back to barns burning in the fields, set ablaze by the militia.', 'the militia > barns'],
    ['Reporters saw bodies lying in the street, shot by snipers.', 'snipers > bodies'],
  ] as const)
    assert.ok(harmed(text).includes(told), `${harmed(text)}: ${text}`)
  for (const [text, told] of [
    ['The monitors saw the soldiers, beaten by the mob.', 'the mob > the soldiers'],
    ['The gunmen set houses alight in Knin.', 'The gunmen > houses'],
    ['The huts in Nyala were torched by soldiers.', 'soldiers > huts'],
  ] as const)
    assert.ok(
      harmed(text).some((h) => h.toLowerCase().includes(told.toLowerCase().split(' > ')[0]!)),
      `${harmed(text)}: ${text}`,
    )
})
