// What was asked or offered stands beside its answer, with who asked, whom, and that it was asked whatever came of it.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { claimsOf } from './told.fixture.ts'

const told = (text: string): readonly string[] =>
  claimsOf(text, '2024-05-10').map(
    (c) =>
      `${c.act} ${c.status} ${c.actors.map((p) => p.name).join('+')} > ${c.recipients.map((p) => p.name).join('+')}`,
  )

test('a request told by its answer is told too, with who made it and what it asks', () => {
  for (const [claim, text] of [
    ['REQUEST happened Iraq > Iran', 'Tehran has accepted a request from Baghdad to return the pilots.'],
    ['REQUEST happened ASEAN > The junta', 'The junta rejected an appeal from ASEAN for the release of the ministers.'],
    [
      'REQUEST happened the doctors of Malakal > South Sudan',
      'Juba dismissed a plea by the doctors of Malakal for a pause of ten days.',
    ],
    ['REQUEST happened UN > The rebels', 'The rebels turned down a UN demand that they leave Goma by Sunday.'],
    ['REQUEST happened the bishops > ', "Congo's president welcomed a call by the bishops for new talks."],
    [
      'REQUEST happened Mali > Security Council',
      'The Security Council approved a request by Mali for more peacekeepers.',
    ],
  ] as const)
    assert.ok(told(text).includes(claim), `${told(text)}: ${text}`)
})

test('a call issued by somebody is his, and what it is for belongs to it', () => {
  const first = told('Sarajevo refused the demand issued by General Mladic on Sunday for the surrender of Gorazde.')
  assert.ok(
    first.some((c) => /^REQUEST happened Ratko Mladić > Bosnia/.test(c)),
    `${first}`,
  )
  const second = told('Croatia backed the call made by Lord Owen for a new round of talks.')
  assert.ok(
    second.some((c) => /^REQUEST happened .*Owen/.test(c)),
    `${second}`,
  )
  const third = told('Calls by Washington and Paris for a truce in Aleppo went unheeded.')
  assert.ok(
    third.some((c) => /^REQUEST happened United States\+France/.test(c)),
    `${third}`,
  )
})

test('an offer that is turned down is still what was offered', () => {
  for (const text of [
    'Uganda has rejected the government’s offer to let rebel leaders run for office.',
    'Moscow turned down an offer by Kyiv to exchange the wounded.',
    'The Tigers dismissed an offer from Colombo to hold elections in Jaffna.',
  ])
    assert.ok(
      told(text).some((c) => c.startsWith('AGREE planned')),
      `${told(text)}: ${text}`,
    )
})

test('a bare request, one of the daily round and a time are no request of their own', () => {
  for (const text of [
    'The court dismissed the appeal on Monday.',
    'Repeated appeals to lift the siege of Taiz had never been heeded.',
    'He declined a request for comment.',
    'Our request to dig was refused.',
    'The army ignored the calls for a decade.',
    'The general refused the request by Friday.',
  ])
    assert.ok(!told(text).some((c) => c.startsWith('REQUEST')), `${told(text)}: ${text}`)
})
