import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Claim } from '../model/index.ts'
import { read } from './read.ts'
import { reportOf } from './told.fixture.ts'

function claims(text: string): readonly Claim[] {
  const report = reportOf(text)
  return read(report).claims
}

const names = (parties: Claim['actors']): string => parties.map((p) => p.name).join(' + ')

test('rockets fired by somebody that land somewhere are one deed of theirs', () => {
  for (const [text, who] of [
    ['Rockets fired from Gaza by Islamic Jihad militants landed near Ashkelon, wounding two farmers.', /Jihad/],
    ['Shells fired by the army hit a school in Daraa.', /army/],
    ['Missiles launched by the Houthis struck a tanker in the Red Sea.', /Houthi/],
  ] as const) {
    const found = claims(text).filter((c) => c.act === 'ASSAULT')
    assert.equal(found.length, 1, `${text} ${found.length}`)
    assert.match(names(found[0]!.actors), who, text)
  }
  for (const [text, who] of [
    ['A missile fired by the Houthis was shot down by the coalition over Najran.', /Houthi.*coalition/],
    ['Rebels fired from the hills, and soldiers stormed the camp near Goma.', /soldiers/],
    ['Police arrested men accused by villagers who fled Bunia.', /villagers/],
  ] as const)
    assert.ok(!claims(text).some((c) => c.act === 'ASSAULT' && c.actors.length > 1 && who.test(names(c.actors))), text)
})

test('those counted among others are harmed with all of them', () => {
  for (const [text, whom] of [
    ['At least 14 people, among them four children, were killed in Kramatorsk.', /people.*four children/],
    ['Some 30 soldiers, among them two officers, were shot dead in Batticaloa.', /soldiers.*two officers/],
    ['Up to 30 worshippers, including the imam, were shot dead in Katsina.', /worshippers.*imam/],
    ['Three policemen, including a colonel, were wounded in Cali.', /policemen.*colonel/],
  ] as const)
    assert.ok(
      claims(text).some((c) => c.act === 'ASSAULT' && whom.test(names(c.recipients))),
      `${text} ${claims(text).map((c) => names(c.recipients))}`,
    )
  for (const [text, whom] of [
    ['In Sittwe, among the ruins, two boys were killed by a mine.', /ruins/],
    ['On Friday, among other things, the army shelled Demoso.', /things/],
    ['At dawn, among the crowd, a bomb killed a nurse in Aden.', /crowd.*nurse/],
  ] as const)
    assert.ok(!claims(text).some((c) => c.act === 'ASSAULT' && whom.test(names(c.recipients))), text)
})

test('what stands behind a bare time belongs to the deed', () => {
  for (const [text, whom] of [
    ['The air force carried out strikes Friday evening against Hamas targets.', /Hamas/],
    ['The army launched an assault Monday on rebels near Bria.', /rebels/],
    ['Gunmen opened fire Sunday night on a church in Owo.', /church/],
  ] as const)
    assert.ok(
      claims(text).some((c) => c.act === 'ASSAULT' && whom.test(names(c.recipients))),
      `${text} ${claims(text).map((c) => names(c.recipients))}`,
    )
  for (const [text, whom] of [
    ['The army shelled Demoso on the night of the vote.', /vote/],
    ['Rebels attacked Bria on the eve of talks with the envoy.', /envoy/],
    ['Troops killed nine on the day of prayer for the dead king.', /king/],
  ] as const)
    assert.ok(!claims(text).some((c) => c.act === 'ASSAULT' && whom.test(names(c.recipients))), text)
})

test('police told of right behind the town are who arrests', () => {
  for (const [text, who] of [
    ['In Sittwe police rounded up some 40 students.', /police/i],
    ['In Goma soldiers shot two traders.', /soldiers/i],
    ['Near Arauca guerrillas kidnapped an engineer.', /guerrillas/i],
  ] as const)
    assert.ok(
      claims(text).some((c) => who.test(names(c.actors))),
      `${text} ${claims(text).map((c) => names(c.actors))}`,
    )
  for (const [text, who] of [
    ['In Kabul police barracks were shelled by rebels.', /police/i],
    ['In front of the troops the general killed a prisoner.', /troops/i],
    ['In Lagos, near police headquarters, gunmen killed two men.', /police/i],
  ] as const)
    assert.ok(
      !claims(text).some((c) => c.act === 'ASSAULT' && who.test(names(c.actors)) && c.actors.length === 1),
      text,
    )
})

test('who does a deed told by a noun, and to whom, belong to it', () => {
  for (const [text, by, to] of [
    ['The UN mission said it had documented the rape of 55 women by soldiers in Minova.', /soldiers/, /women/],
    ['Shelling by the Sri Lankan army of the hospital at Mullivaikkal killed 49 patients.', /army/, /hospital/],
    ['The killing of nine monks by gunmen shocked Mandalay.', /gunmen/, /monks/],
  ] as const)
    assert.ok(
      claims(text).some((c) => c.act === 'ASSAULT' && by.test(names(c.actors)) && to.test(names(c.recipients))),
      `${text} ${claims(text).map((c) => `${names(c.actors)} > ${names(c.recipients)}`)}`,
    )
  for (const [text, by] of [
    ['Shelling by soldiers of the 5th Brigade killed nine in Bria.', /Brigade of/],
    ['Nearly 90,000 people have been driven from their homes by fighting between the army and rebels.', /people/],
    ['The start of a brutal advance by rebels ended the truce in Goma.', /start/],
  ] as const)
    assert.ok(!claims(text).some((c) => c.act === 'ASSAULT' && by.test(names(c.actors))), text)
})

test('a shot that brings down drones is a verb, and more than two hundred are who is detained', () => {
  for (const [text, act, what] of [
    ["Ukraine's air defence shot down 18 of 24 drones launched by Russia.", 'ASSAULT', /Ukraine/],
    ['More than 200 were detained in raids across Istanbul.', 'COERCE', /200/],
    ['Fewer than 30 were freed by the rebels in Cali.', 'RETREAT', /30|rebels/],
  ] as const)
    assert.ok(
      claims(text).some((c) => c.act === act && what.test(names([...c.actors, ...c.recipients]))),
      `${text} ${claims(text).map((c) => `${c.act} ${names(c.actors)} > ${names(c.recipients)}`)}`,
    )
  for (const text of [
    'A shot at the goal ended the match in Lagos.',
    'More than 200 metres of road were paved in Aden.',
    'A single shot was heard in Jaffna.',
  ])
    assert.ok(!claims(text).some((c) => c.recipients.length > 0), text)
})
