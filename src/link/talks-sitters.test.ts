import assert from 'node:assert/strict'
import test from 'node:test'
import { sessionIn, sittersIn } from './asides-talks.ts'
import { invented } from './invented.ts'
import { mediatorsNamed } from './mediation.ts'
import { sentencesIn } from './sentences.ts'
import { sittersMeant } from './talks-sitters.ts'
import { isNoRound } from './talks-told.ts'

const AROUND = { country: null, day: '2022-05-12', glosses: {} }
const meant = (text: string): readonly string[] => sittersMeant(sittersIn(text), AROUND).map((p) => p.id)

test('who sat there, whatever leads them and whoever brought them', () => {
  for (const [text, ids] of [
    [
      'Delegates of the Ethiopian government, led by its minister, and of the Houthis, under a cousin, first sat down on Friday.',
      ['government/ethiopia', 'group/houthis'],
    ],
    ['Envoys of M23 and of the Houthis began talks in Jeddah.', ['group/m23', 'group/houthis']],
    [
      'Malaysia hosted the negotiating panels of the Philippine government and the MILF in Kuala Lumpur.',
      ['government/philippines', 'group/milf'],
    ],
    ['The talks that M23 and the Houthis hold in Juba entered their second week.', ['group/m23', 'group/houthis']],
    ['The contact group of Ukraine, Russia and the OSCE met in Minsk.', ['state/ukraine', 'state/russia', 'body/osce']],
    ['The Justice and Equality Movement and M23 sat down in Abuja.', ['group/jem', 'group/m23']],
    ['The Unity and Reform Movement and M23 sat down in Abuja.', ['seen/uniti and reform mouement', 'group/m23']],
    ['The presidents of Armenia and Azerbaijan met in Vienna.', ['state/armenia', 'state/azerbaijan']],
    ['The foreign ministers of Russia and Ukraine met in Antalya.', ['state/russia', 'state/ukraine']],
    ['M23 envoys and the Houthis met in Nairobi.', ['group/m23', 'group/houthis']],
  ] as const)
    assert.deepEqual(meant(text), ids, text)
  for (const text of ['The round opened at noon.', 'Snow fell on the hotel in Oslo.', 'It ended on Monday.'])
    assert.deepEqual(
      meant(text).filter((id) => !id.startsWith('seen/')),
      [],
      text,
    )
})

const place = (text: string): string | null => {
  const report = invented('2022-05-12', 'Wire', 'SD', [text]).report
  return sessionIn(report, sentencesIn(report.text), '2022-05-12')?.place ?? null
}

test('a round is known by its town, else by the house; one that was not is none', () => {
  assert.equal(place('The two delegations sat down to talks on Friday at the Gokarna resort.'), 'gokarna')
  assert.equal(place('The negotiators sat down on Friday at the Ngurdoto lodge.'), 'ngurdoto')
  assert.equal(place('The envoys sat down on Friday for a fifth round of talks in Abuja.'), 'abuja')
  for (const spared of [
    'The rebels said they would not sit down with the government for talks in Nairobi.',
    'The talks in Minsk, which began badly, were called off on Monday.',
    'Talks between the two delegations are due to open in Pretoria.',
    'The Security Council met in New York on Tuesday and held talks on the war.',
  ])
    assert.equal(place(spared), null, spared)
})

test('outsiders among themselves, and one side alone, hold no round', () => {
  for (const text of [
    'The foreign ministers of France, Italy and Spain met in Paris.',
    'The president met his generals in Addis Ababa.',
    'Donors met in Brussels and pledged two billion.',
    'A summit of the African Union in Lomé discussed the war.',
  ])
    assert.ok(isNoRound(text, text), text)
  for (const text of [
    'The foreign ministers of Armenia and Azerbaijan met in Geneva.',
    'The president met the rebel leader in Addis Ababa.',
    'The government and the front met in Brussels.',
  ])
    assert.ok(!isNoRound(text, text), text)
})

test('two facilitators, a guarantor, and a name behind its honours', () => {
  assert.deepEqual(mediatorsNamed('They sat down in Oslo with Ann Frost and Tom Hill as facilitators.'), [
    'Ann Frost',
    'Tom Hill',
  ])
  assert.deepEqual(mediatorsNamed('The talks opened in Havana with Norway as guarantor.'), ['Norway'])
  assert.deepEqual(mediatorsNamed('Talks opened, and the envoy H.E. Mr. Deng Xijun presided.'), ['Deng Xijun'])
  for (const text of [
    'They came with Ann Frost and Tom Hill.',
    'Ann Frost, a nurse, met them.',
    'Talks opened with Norway absent.',
  ])
    assert.deepEqual(mediatorsNamed(text), [], text)
})
