import assert from 'node:assert/strict'
import { test } from 'node:test'
import { read } from './read.ts'
import { reportOf } from './told.fixture.ts'

function doers(text: string): string[] {
  const report = reportOf(text)
  return read(report).claims.map((c) => `${c.act} ${c.actors.map((p) => p.name).join('+')}`)
}

test('how long something went on is no part of who does it', () => {
  for (const [text, who] of [
    ['For ten months fighters loyal to the Houthis have kept Taiz under siege.', /^COERCE fighters loyal/],
    ['After two weeks rebels in Goma released the men.', /^RETREAT rebels/],
    ['For six days soldiers from Chad shelled the camp.', /^ASSAULT (?:soldiers|Chad)/],
  ] as const)
    assert.ok(
      doers(text).some((d) => who.test(d)),
      `${doers(text)} in: ${text}`,
    )
})

test('two that are told of without a noun do it together', () => {
  for (const text of [
    'Hamas and Israel agreed on a truce. The two also exchanged prisoners.',
    'Kiir and Machar met in Juba. The two signed a truce.',
    'Armenia and Azerbaijan held talks in Brussels. The two exchanged prisoners.',
    'Kiir and Machar met in Juba. The two swapped prisoners.',
  ])
    assert.ok(
      doers(text).some((d, i) => i > 0 && d.includes('+')),
      `${doers(text)} in: ${text}`,
    )
})

test('a count before its noun stays with it', () => {
  for (const text of [
    'The two captured soldiers were freed in Khartoum.',
    'The two brigades shelled Homs.',
    'The two exchanged prisoners were flown to Kyiv.',
    'The army killed the two gunmen in Mindanao.',
  ])
    assert.ok(!doers(text).some((d) => / (?:the )?two$/i.test(d)), `${doers(text)} in: ${text}`)
})

test('a count of wounded who are brought away is no wounding; what wounded them is', () => {
  for (const [text, hurt] of [
    ['UN helicopters brought 91 wounded from Gorazde to Sarajevo on Sunday.', false],
    ['The convoy brought 109 wounded out of Vukovar on Friday.', false],
    ['The ferry took 40 injured to Larnaca on Monday.', false],
    ['Shells wounded 91 in Gorazde on Sunday.', true],
    ['Medics found twelve people wounded by shells in Aleppo.', true],
    ['The blast in Kabul left 91 wounded by splinters.', true],
  ] as const)
    assert.equal(
      doers(text).some((d) => d.startsWith('ASSAULT')),
      hurt,
      `${doers(text)} in: ${text}`,
    )
})

test('a capital that yields is its state, but where the town itself is given up', () => {
  assert.deepEqual(doers('Kabul has freed 3,000 prisoners.'), ['RETREAT Afghanistan'])
  assert.deepEqual(doers('Khartoum has released two aid workers.'), ['RETREAT Sudan'])
  assert.deepEqual(doers('Riyadh eased the blockade on Monday.'), ['RETREAT Saudi Arabia'])
  assert.deepEqual(doers('Kabul surrendered on Sunday.'), ['CONCEDE Kabul'])
  assert.deepEqual(doers('Saigon surrendered in April.'), ['CONCEDE Saigon'])
  assert.deepEqual(doers('Mogadishu surrendered without a fight.'), ['CONCEDE Mogadishu'])
})

test('no thing sends, promises or shoots, whatever stands before', () => {
  for (const text of [
    'Five trucks reached the town on Monday. "They have sent us nets," said a baker.',
    'Houses were burned in Port-au-Prince. They shoot whoever fetches water.',
    'Rockets landed near the camp in Sake. They promised us a truce, said a nurse.',
  ])
    assert.ok(!doers(text).some((d) => /trucks|Houses|Rockets/.test(d)), `${doers(text)} in: ${text}`)
})
