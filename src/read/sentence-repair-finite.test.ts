import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Claim } from '../model/index.ts'
import { read } from './read.ts'
import { reportOf } from './told.fixture.ts'

function claims(text: string): readonly Claim[] {
  const report = reportOf(text)
  return read(report).claims
}

test('a verb in the past is one though the tree hung it on its object or took it for a present', () => {
  for (const [text, act, who] of [
    ['The US reduced military aid to European allies by 30 million.', 'SANCTION', /United States/],
    ['Washington froze the assets of two Sudanese generals.', 'SANCTION', /United States/],
    ['Troops overran the camp at Kadugli.', 'ASSAULT', /Troops/i],
  ] as const)
    assert.ok(
      claims(text).some((c) => c.act === act && c.status === 'happened' && c.actors.some((p) => who.test(p.name))),
      text,
    )
  for (const [text, status] of [
    ['The rebels hold the town of Goma.', 'ongoing'],
    ['Gunmen threaten to shoot hostages in Cabo Delgado.', 'planned'],
    ['The militia says it found arms near Taiz and will fight on.', 'planned'],
  ] as const)
    assert.ok(
      claims(text).every((c) => c.act === 'COERCE' || c.status === status || c.status === 'happened'),
      `${text} ${claims(text).map((c) => c.status)}`,
    )
})

test('a bomb, a raid or an ambush told by its noun is no verb', () => {
  for (const [text, whom] of [
    ['In September, a car bomb in Kiev killed another ethnic Chechen.', /Chechen/],
    ['A roadside bomb near Bossaso killed two peacekeepers.', /peacekeepers/],
    ['A truck bomb in Colombo wounded forty clerks.', /clerks/],
  ] as const) {
    const found = claims(text).filter((c) => c.act === 'ASSAULT')
    assert.equal(found.length, 1, text)
    assert.ok(
      found[0]!.recipients.some((p) => whom.test(p.name)),
      text,
    )
  }
  for (const text of [
    'Jets of the coalition bomb the port of Hodeidah every night.',
    'Rebels raid the villages around Bunia.',
    'Militants ambush convoys near Marib.',
  ])
    assert.ok(
      claims(text).some((c) => c.act === 'ASSAULT' && c.actors.length > 0),
      text,
    )
})

test('a day makes a past of a verb that has one form for past and present', () => {
  for (const text of [
    'The Taliban let ten engineers go on Friday.',
    'The Bosnian Serbs let 130 peacekeepers go on Tuesday.',
    'The Tamil Tigers set twelve sailors free on Sunday.',
  ])
    assert.ok(
      claims(text).some((c) => c.mode === 'release' && c.status === 'happened'),
      `${text} ${claims(text).map((c) => c.status)}`,
    )
  for (const text of [
    'The Taliban will let ten engineers go on Friday.',
    'The Houthis promised to set twelve sailors free on Sunday.',
    'The junta must let the students go on Monday.',
  ])
    assert.ok(
      claims(text).every((c) => c.mode !== 'release' || c.status !== 'happened'),
      `${text} ${claims(text).map((c) => c.status)}`,
    )
})

test('a past or a present read as a noun has its subject and its object back', () => {
  for (const [text, act, who, to] of [
    ['The submarine sank two patrol boats off Trincomalee.', 'ASSAULT', /submarine/, /./],
    ['Tehran arms and trains the Houthis, the panel said.', 'AID', /Iran/, /Houthis/],
    ['The Wa army has given the rebels heavy machine guns.', 'AID', /Wa/, /rebels/],
    ['Kigali has sent the fighters new rifles, the experts said.', 'AID', /Rwanda/, /./],
  ] as const)
    assert.ok(
      claims(text).some(
        (c) =>
          c.act === act && c.actors.some((p) => who.test(p.name)) && to.test(c.recipients.map((p) => p.name).join(' ')),
      ),
      `${text} ${claims(text).map((c) => `${c.act} ${c.actors.map((p) => p.name)} > ${c.recipients.map((p) => p.name)}`)}`,
    )
  for (const text of [
    'The arms and trains of the army were old.',
    'The kept promise was a surprise in Juba.',
    'He has given the rebels up for lost.',
  ])
    assert.ok(
      claims(text).every((c) => c.act !== 'AID' && c.act !== 'ASSAULT'),
      `${text} ${claims(text).map((c) => c.act)}`,
    )
})
