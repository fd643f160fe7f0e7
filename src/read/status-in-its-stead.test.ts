// What was done in the stead of what could have been, only then, or as threatened; what proved untrue; what nobody could verify.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { claimsOf } from './told.fixture.ts'

function told(text: string): readonly string[] {
  return claimsOf(text, '2019-06-10').map((c) => `${c.act} ${c.status}`)
}

function tells(want: string, texts: readonly string[]): void {
  for (const text of texts) assert.ok(told(text).includes(want), `${text} ${told(text).join('; ')}`)
}

function spares(never: string, texts: readonly string[]): void {
  for (const text of texts) assert.ok(!told(text).includes(never), `${text} ${told(text).join('; ')}`)
}

test('what was done in the stead of a chance is done, and what belongs to the chance is not', () => {
  tells('RETREAT happened', ['The Tigers could have killed the hostages but let them go.'])
  tells('ASSAULT happened', [
    'The navy could have stopped the boat but shelled it.',
    'The army could have waited but bombed the camp.',
  ])
  spares('ASSAULT happened', [
    'The army could have bombed the camp and killed hundreds.',
    'The rebels might have taken the bridge and shelled the port.',
    'The general would have stormed Ituri and burned it.',
  ])
})

test('what was not done until something happened was done then', () => {
  tells('RETREAT happened', [
    'The general did not resign until his men mutinied.',
    'The army did not leave the town until Friday.',
    'The rebels did not free the nurses until the elders paid.',
  ])
  spares('RETREAT happened', [
    'The general will not resign until his men are paid.',
    'The army did not leave the town.',
    'The rebels had not left the town by Friday.',
  ])
})

test('what was threatened and done is news of the day', () => {
  tells('ASSAULT happened', [
    'The rebels did as they had threatened and blew up the pipeline.',
    'The militia did as it had sworn and shot the mayor.',
    'The gang did as they had said and took the priest hostage.',
  ])
  spares('ASSAULT happened', [
    'The rebels left, as they had threatened to shoot.',
    'The militia did as it was told and left the town.',
    'The gang did as they had promised and freed the priest.',
  ])
})

test('what nobody can verify is alleged, and what proved untrue is not so', () => {
  tells('ASSAULT alleged', [
    'The UN has been unable to verify claims of a chemical attack in Khan Assal.',
    'Monitors could not confirm rumours of a massacre in Beni.',
    'The envoy did not verify accusations of torture.',
  ])
  spares('RETREAT happened', [
    'The army said the girls had been freed, which turned out to be untrue.',
    'The governor said that the rebels had left, which proved false.',
    'Radio reports said the army had withdrawn, which was wrong.',
  ])
  tells('RETREAT happened', [
    'The army said the girls had been freed, which turned out to be true.',
    'The army freed the girls, which was not wrong.',
    'The rebels left the port, which had been closed.',
  ])
})

test('an old truce dates what became of it', () => {
  const news = 'On Friday envoys met in Oslo. '
  tells('ASSAULT background', [
    `${news}A truce brokered in December 2002 broke down after five months, when the army launched an offensive.`,
    `${news}The deal of 2004 collapsed within days.`,
    `${news}A ceasefire signed in 2011 was broken within hours.`,
  ])
  tells('ASSAULT happened', [
    `${news}A truce announced on Friday broke down within hours, when the army launched an offensive.`,
    `${news}The army attacked the port after two days of shelling.`,
    `${news}Rebels shelled the camp within hours.`,
  ])
})

test('a charge that somebody rejects is rejected', () => {
  tells('REJECT happened', [
    'The government accused Turkey of failing to control its allies, a charge that Ankara rejected.',
    'Kinshasa blamed Rwanda for the raid, an accusation that Kigali denied.',
    'Residents blamed the army for the fire, a charge that the army rejected.',
  ])
  spares('REJECT happened', [
    'The charge that Ankara armed the rebels was repeated on Monday.',
    'The claim that the army shelled Beni was made by residents.',
    'A report that rebels took Bor was read out on Monday.',
  ])
})
