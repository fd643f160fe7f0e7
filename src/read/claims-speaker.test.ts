import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Act } from '../model/index.ts'
import { read } from './read.ts'
import { claimsOf, reportOf } from './told.fixture.ts'

/** An act, a pattern for who speaks in its claim (null: the report's own voice), and the words of a report. */
type Case = readonly [act: Act, who: RegExp | null, text: string]

function speakersOf(act: Act, text: string): (string | null)[] {
  const report = reportOf(text)
  return read(report)
    .claims.filter((c) => c.act === act)
    .map((c) => c.speaker?.name ?? null)
}

function check(cases: readonly Case[]): void {
  for (const [act, who, text] of cases) {
    const found = speakersOf(act, text)
    assert.ok(found.length > 0, `no ${act}: ${text}`)
    for (const name of found) {
      if (who) assert.match(name ?? '', who, text)
      else assert.equal(name, null, text)
    }
  }
}

test('whoever condemns, demands or rejects in words speaks by it', () => {
  check([
    ['ACCUSE', /president/i, 'The president condemned the “raid whose cruelty cannot be excused” in Quibdó.'],
    ['REQUEST', /Amina Warsame/, 'Amina Warsame urged both armies to let aid into Baidoa.'],
    ['REJECT', /Solberg/, 'Erik Solberg rejected the offer of the Tamil rebels.'],
    ['ACCUSE', /Home Office|ministry/i, 'The ministry denounced the shelling of Mykolaiv as a war crime.'],
  ])
})

test('news an outlet gives before a colon is no charge', () => {
  const statusOf = (text: string): string[] => claimsOf(text).map((c) => c.status)
  for (const text of [
    'Al-Hayat : Gunmen killed two teachers in Mosul.',
    'Radio Okapi: Rebels burned a clinic near Rutshuru.',
    'Ukrainska Post: Russian shells killed two women in Nikopol.',
  ])
    assert.ok(statusOf(text).includes('happened'), text)
  for (const text of [
    'The Yemeni government said the Houthis killed two teachers in Taiz.',
    'The rebels said the army killed two nurses near Rutshuru.',
    'Kyiv said Russian shells killed two women in Nikopol.',
  ])
    assert.ok(statusOf(text).includes('alleged'), text)
})

test('deeds on the ground, plans and the passive have no such speaker', () => {
  check([
    ['ASSAULT', null, 'The army shelled a market in El Fasher.'],
    ['RETREAT', null, 'The rebels withdrew from Toribío on Friday.'],
    ['ACCUSE', null, 'The militia was accused of burning huts near Bor.'],
    ['AID', null, 'The agency delivered flour to Madaya.'],
  ])
})

test('what observers foresee is theirs, and a deed "claimed by" a group is told by the group', () => {
  check([
    ['ASSAULT', /bservers/, 'Observers anticipate an escalation of rebel attacks in the north of Kachin.'],
    ['ASSAULT', /nalysts/, 'Analysts predict a wave of attacks on villages near Goma.'],
    ['ASSAULT', /bservers/, 'Most observers forecast a new offensive on Adigrat.'],
    ['ASSAULT', /Shield/, 'A raid on Bor was claimed by the Desert Shield militia.'],
    ['ASSAULT', /Banner/, 'The bomb attack in Kirkuk was claimed by the Banner Front.'],
    ['ASSAULT', /Lions/, 'Two attacks near Sittwe were claimed by the Lions of Arakan.'],
  ])
})

test('what is counted, seen or done by others is not theirs', () => {
  check([
    ['ASSAULT', null, 'Observers left the town after attacks by rebels in Kachin.'],
    ['ASSAULT', null, 'Analysts travelled to Goma, where rebels attacked a village.'],
    ['ASSAULT', null, 'The governor visited the site of a bombing in Mosul.'],
  ])
})

test('what nobody can say has no speaker', () => {
  check([
    ['ASSAULT', null, 'Much of the violence shows that rebels attacked the port of Aden.'],
    ['ASSAULT', null, 'History shows that rebels attacked the port of Aden.'],
    ['ASSAULT', null, 'The agreement reflects that troops shelled Goma.'],
    ['ASSAULT', /report/, 'A report says that rebels attacked the port of Aden.'],
    ['ASSAULT', /itnesses/, 'Witnesses say that troops shelled Goma.'],
    ['ASSAULT', /statement/, 'A statement said that soldiers had killed three men in Cali.'],
  ])
})

test('who owns to a deed or denies it tells of it, each of several', () => {
  check([
    ['ASSAULT', /recruit/, 'The recruit confessed to killing a priest and to raping a nurse.'],
    ['ASSAULT', /uards/, 'Two guards confessed to the murder of a judge in Kigali.'],
    ['ASSAULT', /junta/, 'The junta denied the bombing of Hpakant.'],
  ])
  check([
    ['ASSAULT', null, 'The general acknowledged losses after the attack on Gardez.'],
    ['ASSAULT', null, 'The trader was confessed by a priest before the raid on Sake.'],
    ['ASSAULT', null, 'Help was denied to the village before rebels shelled it.'],
  ])
})

test('a rumour or claim is that of whom it comes from, and ends before what becomes of it', () => {
  check([
    ['ASSAULT', /source/, 'The weekly carried a rumour by a rebel source that the general was planning a gas attack.'],
    ['ASSAULT', /raders/, 'There were reports from traders that rebels had burned Abyei.'],
    ['ASSAULT', /Tigers/, 'A claim by the Tamil Tigers that the navy had shelled a clinic was denied.'],
  ])
  check([
    ['REJECT', null, 'A claim by the Tamil Tigers that the navy had shelled a clinic was denied.'],
    ['ASSAULT', null, 'After the report from Goma, rebels shelled the road that leads to Sake.'],
    ['ASSAULT', null, 'A call from his brother woke him. Soldiers killed ten men in Basra.'],
  ])
})
