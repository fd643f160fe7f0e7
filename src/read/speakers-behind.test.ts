// Who speaks where the frame is of a rarer shape: quoted as saying, saying so with a deed, counting the dead, expecting a deed.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Act } from '../model/index.ts'
import { claimsOf } from './told.fixture.ts'

type Row = readonly [act: Act, speaker: RegExp | null, text: string]

/** Each text must give a claim of the act told by the speaker; null: by nobody. */
function check(rows: readonly Row[]): void {
  for (const [act, speaker, text] of rows) {
    const claims = claimsOf(text, '2024-05-10')
    const found = claims.filter((c) => c.act === act).map((c) => c.speaker?.name ?? null)
    assert.ok(
      found.some((name) => (speaker === null ? name === null : name !== null && speaker.test(name))),
      `${act} ${JSON.stringify(found)}, not ${speaker}: ${text}`,
    )
  }
}

test('whoever is quoted as saying it speaks, where the words stand before', () => {
  check([
    ['ASSAULT', /official/, '“Rebels shelled the base near Goma,” a local official was quoted as saying by AFP.'],
    ['ASSAULT', /source/, '“Terrorists shelled the airfield near Palmyra,” the source is quoted as saying.'],
    ['ASSAULT', /separatist/, 'Soldiers shelled a school near Donetsk, the Tass agency quoted a separatist as saying.'],
    ['ASSAULT', /army/, 'State television quoted the army as saying that rebels shelled Taiz.'],
    ['ASSAULT', null, 'Rebels shelled the base near Goma.'],
    ['ASSAULT', null, 'Rebels shelled the base near Goma where a general was quoted last year.'],
  ])
})

test('whoever does something saying so speaks; what a paper says is its own', () => {
  check([
    ['AID', /Kremlin/, 'The Kremlin launched air strikes saying it wanted to help Assad.'],
    ['ASSAULT', /Khartoum|Sudan/, 'Khartoum closed the crossings saying rebels had shelled Nyala.'],
    ['ASSAULT', /junta/i, 'The junta cut the lines claiming that rebels had burned Demoso.'],
    ['ASSAULT', /letter|He/, 'He sent a letter saying soldiers had burned Demoso.'],
    ['ASSAULT', /^(?:It|.*statement)$/, 'It issued a statement saying soldiers had burned Nyala.'],
    ['ASSAULT', null, 'Khartoum closed the crossings after rebels had shelled Nyala.'],
  ])
})

test('whoever puts the toll at a number tells of the deed', () => {
  check([
    ['ASSAULT', /group/, 'A monitoring group put at 28 the number of civilians killed by the coalition in Manbij.'],
    ['ASSAULT', /Observatory/, 'The Syrian Observatory put the death toll from the air strike on Maarat at 28.'],
    ['ASSAULT', /hospital/i, 'The hospital put the number of people wounded by the shelling of Nikopol at 40.'],
    ['ASSAULT', null, 'The army put guards on the road after the air strike on Maarat.'],
    ['ASSAULT', null, 'The toll of the air strike on Maarat rose to 28.'],
    ['ASSAULT', null, 'Soldiers put out fires after the shelling of Nikopol.'],
  ])
})

test('what analysts expect is their word; what a party expects of another is not', () => {
  check([
    ['ASSAULT', /Analysts/, 'Analysts expect the army to retake Sheikhan within weeks.'],
    ['ASSAULT', /Diplomats/, 'Diplomats expect the rebels to attack Bentiu.'],
    ['ASSAULT', /Observers/, 'Observers expect an attack on Adigrat.'],
    ['ASSAULT', null, 'The army retook Sheikhan within weeks.'],
    ['ASSAULT', null, 'Analysts left the town before the attack on Adigrat.'],
    ['ASSAULT', null, 'The rebels attacked Bentiu.'],
  ])
})

test('what reports and inquiries found is theirs, and a name that ends in another is whole', () => {
  check([
    ['ASSAULT', /Amnesty/, 'Soldiers executed at least 40 men in Mai Kadra, an Amnesty report found.'],
    ['ASSAULT', /investigators/, 'Soldiers executed 40 men in Moura, investigators found.'],
    ['ASSAULT', /inquiry/, 'Police shot nine marchers in Conakry, an inquiry by the bishops found.'],
    ['REJECT', /Save the Children/, 'Save the Children says no aid has reached the camp since June.'],
    ['ASSAULT', null, 'Police found nine bodies after rebels burned Demoso.'],
    ['ASSAULT', null, 'Soldiers executed 40 men in Moura, and villagers found the bodies.'],
  ])
})
