// Answers that never came, violations counted by monitors, and past verbs that trees hang like adjectives.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Claim } from '../model/index.ts'
import { claimsOf } from './told.fixture.ts'

function claims(text: string): readonly Claim[] {
  return claimsOf(text, '2024-11-10')
}

const CATCH: readonly (readonly [string, string, string])[] = [
  ['The security committee has not replied to the town council.', 'REJECT', 'an answer that did not come'],
  ['No letter was answered, the committee in Taiz said.', 'REJECT', 'letters without answer'],
  ['The families have received no reply from the ministry in Naypyidaw.', 'REJECT', 'no reply received'],
  ['Khartoum left the requests of the aid agencies unanswered.', 'REJECT', 'requests left'],
  ['No one of those he wrote to has answered him.', 'REJECT', 'nobody who answers'],
  ['On the prisoners the general gave no reply.', 'REJECT', 'no reply given'],
  ['Neither delegation gave an answer on the corridor.', 'REJECT', 'neither gives one'],
  ['The surgeons of Taiz wrote in May and have heard nothing since.', 'REJECT', 'nothing heard'],
  [
    'The mission had asked for a corridor out of Abu Salim but heard nothing.',
    'REJECT',
    'nothing heard behind a request',
  ],
  ['The mayor wrote to the general twice and heard nothing.', 'REJECT', 'nothing heard behind a letter'],
  ['The UN appealed for a truce in Marib but had heard nothing from the army.', 'REJECT', 'nothing heard from a side'],
  ['Kigali has left this unanswered.', 'REJECT', 'this left unanswered'],
  ['Teheran has resisted the demand.', 'REJECT', 'a demand resisted'],
  ['On the captives the envoy of the Tigers gave no answer.', 'REJECT', 'no answer given'],
  ['Neither delegation gave a reply on the corridor.', 'REJECT', 'neither gave one'],
  ['The junta made no response to the bishops.', 'REJECT', 'no response made'],
  ['A council leader said that there was nothing to discuss while Salva Kiir ruled.', 'REJECT', 'nothing to discuss'],
  ['The rebels have nothing to negotiate with Bogotá.', 'REJECT', 'nothing to negotiate'],
  ['Lavrov saw nothing to talk about.', 'REJECT', 'nothing to talk about'],
  ['The monitors recorded 45 violations in Hodeidah.', 'ASSAULT', 'violations counted'],
  ['The OSCE logged more than 1,200 ceasefire violations in Donetsk region.', 'ASSAULT', 'violations logged'],
  ['Observers documented dozens of breaches of the truce in Tigray.', 'ASSAULT', 'breaches documented'],
  ['Dissidents of the FARC kidnapped 13 soldiers in Guaviare.', 'ASSAULT', 'a past verb hung like an adjective'],
  ['The envoy, Hans Grundberg, held talks with Houthi officials in Muscat.', 'CONSULT', 'a verb behind an apposition'],
  ['The Pathet Lao ignored a letter from the king in Luang Prabang.', 'REJECT', 'a letter ignored'],
  ['The gunners in Aden had ignored messages from the Red Cross.', 'REJECT', 'messages ignored'],
  ['The sultan ignored the letters of the bishops of Sulu.', 'REJECT', 'letters of somebody'],
]
const SPARE: readonly (readonly [string, string, string])[] = [
  ['The minister replied to the letter on Monday.', 'REJECT', 'an answer that came'],
  ['The families received a reply from the court in Bogotá.', 'REJECT', 'a reply received'],
  ['The committee will answer the letters of the elders.', 'REJECT', 'an answer to come'],
  ['The king read a letter from the Pathet Lao in Luang Prabang.', 'REJECT', 'a letter read'],
  ['The gunners in Aden kept the messages from the Red Cross.', 'REJECT', 'messages kept'],
  ['The sultan ignored the rain in Sulu.', 'REJECT', 'nothing asked'],
  ['The teacher gave an answer.', 'REJECT', 'an answer given'],
  ['We heard nothing during the night in Goma.', 'REJECT', 'a quiet night'],
  ['The villagers of Bor ran to the cellar and heard nothing.', 'REJECT', 'a quiet cellar'],
  ['The scouts entered Gao and heard nothing.', 'REJECT', 'a quiet town'],
  ['They asked the way and heard shots.', 'REJECT', 'shots'],
  ['They left this to the lawyers.', 'REJECT', 'left to others'],
  ['The envoy of the Tigers gave an answer on the captives.', 'REJECT', 'an answer given'],
  ['The witness gave the court no name.', 'REJECT', 'no name'],
  ['There was nothing to eat in Madaya while the road was shut.', 'REJECT', 'nothing to eat'],
  ['They met because there was much to discuss in Juba.', 'REJECT', 'much to discuss'],
  ['The bank recorded three violations of tax law.', 'ASSAULT', 'offences of another kind'],
  ['The lawyers documented violations of human rights.', 'ASSAULT', 'rights, uncounted'],
  ['The police recorded 200 traffic violations in Accra.', 'ASSAULT', 'traffic'],
]

test('answers that never came and violations that were counted make claims', () => {
  for (const [text, act, why] of CATCH)
    assert.ok(
      claims(text).some((c) => c.act === act),
      `${why}: ${text}`,
    )
})

test('answers given and offences of other kinds make none', () => {
  for (const [text, act, why] of SPARE) assert.ok(!claims(text).some((c) => c.act === act), `${why}: ${text}`)
})

test('counted violations are said by who counts them, with their number', () => {
  const [claim] = claims('The OSCE recorded 45 violations of the truce in Donetsk region.').filter(
    (c) => c.act === 'ASSAULT',
  )
  assert.equal(claim?.speaker?.name, 'OSCE')
  assert.deepEqual(claim?.actors, [])
  assert.equal(claim?.amounts[0]?.best, 45)
  assert.ok(claim?.topics.includes('violation'))
})

test('a day told beside "since" and a year is the day of the claim', () => {
  const [claim] = claims('The first convoy since 2012 entered Daraya on Wednesday.')
  assert.equal(claim?.act, 'AID')
  assert.equal(claim?.when?.from, '2024-11-06')
})

test('"neither has replied" is told of those who were asked, whoever tells it', () => {
  const silent = (text: string): readonly string[] =>
    claims(text).flatMap((c) =>
      c.act === 'REJECT'
        ? [`${c.actors.map((a) => a.name).join('+')} > ${c.recipients.map((a) => a.name).join('+')}`]
        : [],
    )
  for (const text of [
    'The agency asked both sides for safe passage; neither has replied.',
    'The agency asked both sides for safe passage; neither has replied, its spokeswoman said.',
    'The agency asked both sides for access, but neither replied.',
    'The agency asked both sides for access to Dilling. Neither has answered.',
  ])
    assert.deepEqual(silent(text), ['both sides > The agency'], text)
  assert.deepEqual(silent('Neither side has answered the letter.'), ['both sides > '])
  for (const text of [
    'The agency asked both sides for access. Both have replied.',
    'The agency asked both sides for access. Neither town has water.',
    'Neither he nor she laughed.',
  ])
    assert.deepEqual(silent(text), [], text)
})

test('where a thing is said is nobody it is said to', () => {
  const to = (text: string): readonly string[] => claims(text).flatMap((c) => c.recipients.map((a) => a.name))
  for (const text of [
    'The governor rejected the terms on local radio.',
    'The general denied the charge on state television.',
    'The militia turned down the offer on Telegram.',
  ])
    assert.deepEqual(to(text), [], text)
  for (const [text, whom] of [
    ['Rebels attacked the radio station in Goma.', 'the radio station'],
    ['The junta imposed sanctions on the broadcaster.', 'the broadcaster'],
    ['The army told residents on Telegram to leave Khan Younis.', 'residents'],
  ] as const)
    assert.ok(
      to(text).some((n) => n.startsWith(whom)),
      `${text} ${to(text)}`,
    )
})
