import assert from 'node:assert/strict'
import { test } from 'node:test'
import { read } from './read.ts'
import { reportOf } from './told.fixture.ts'

function told(text: string): string {
  const report = reportOf(text, '2023-06-01')
  return read(report)
    .claims.map(
      (c) =>
        `${c.act} ${c.status} ${c.actors.map((p) => p.name).join(' + ')} > ${c.recipients.map((p) => p.name).join(' + ')}`,
    )
    .join('; ')
}

test('a term told as due or with its day is a claim, though nobody is named who owes it', () => {
  for (const [text, claim] of [
    ['All hostages are to be freed within two weeks.', /RETREAT planned {2}> All hostages/],
    ['The accord says that all captives are to be freed.', /RETREAT planned {2}> all captives/],
    ['Under the plan the wounded will be moved to Amman on Friday.', /RETREAT planned {2}> the wounded/],
  ] as const)
    assert.match(told(text), claim, text)
  for (const text of [
    'He is to be buried in Lyon on Friday.',
    'The film is to be released in June.',
    'Hostages might be freed.',
  ])
    assert.doesNotMatch(told(text), /RETREAT/, text)
})

test('what is to be done is never told as done, whoever says so', () => {
  for (const text of [
    'The accord said that all captives were to be freed.',
    'Baku said that the eight men were to be released.',
    'The text provides that both armies are to pull back.',
    'The envoy said that the rebels were to leave the town of Kidal by May.',
  ]) {
    assert.match(told(text), /RETREAT planned/, text)
    assert.doesNotMatch(told(text), /RETREAT (?:happened|ongoing)/, text)
  }
  for (const text of [
    'The envoy said that the rebels had left the town of Kidal.',
    'The mayor said that the men were freed on Monday.',
    'The army said it was released from the accord and left the town of Wau.',
  ])
    assert.match(told(text), /RETREAT happened/, text)
})

test('both sides of a deal owe the terms told behind it', () => {
  for (const [text, owners] of [
    [
      'Ethiopia and the TPLF signed an agreement in Pretoria on Wednesday. All prisoners are to be exchanged within ten days.',
      /planned Ethiopia \+ TPLF/,
    ],
    [
      'Armenia and Azerbaijan agreed on Thursday to swap captives. All 34 men are to be handed over at the border.',
      /planned Armenia \+ Azerbaijan/,
    ],
    ['Colombia and the ELN signed a truce in Havana. Hostages are to be freed by August.', /planned Colombia \+ ELN/],
  ] as const)
    assert.match(told(text), owners, text)
  for (const text of [
    'Ethiopia and the TPLF signed an agreement. Hamas is to free ten hostages on Friday.',
    'Armenia and Azerbaijan met on Thursday. The Red Cross said that ten captives were to be freed.',
    'Hostages are to be freed by August. Colombia and the ELN met later.',
  ])
    assert.doesNotMatch(told(text), /RETREAT planned (?:Ethiopia|Armenia|Colombia)/, text)
})

test('the rest and the last of those held are people who are let go', () => {
  for (const [text, claim] of [
    ['The Houthis say that they will free the rest.', /CONCEDE planned Houthis/],
    ['Abu Sayyaf let the last of its hostages go on Tuesday.', /RETREAT happened Abu Sayyaf > Abu Sayyaf's hostages/],
    ['The army freed half of the detainees in Conakry.', /RETREAT happened The army > the detainees/],
  ] as const)
    assert.match(told(text), claim, text)
  for (const text of [
    'He released his first album.',
    'The band released the last of three records.',
    'She freed her hands.',
  ])
    assert.doesNotMatch(told(text), /RETREAT/, text)
})

test('a truce that is to begin is kept from then on by those who agreed it', () => {
  for (const [text, claim] of [
    ['The truce was to take effect at midnight.', /RETREAT planned/],
    ['The ceasefire will come into force at dawn on Friday.', /RETREAT planned/],
    ['A pause in the fighting is due to begin on Monday.', /RETREAT planned/],
    ['Hamas and Fatah agreed a truce in Cairo. The ceasefire was to begin on Monday.', /planned Hamas \+ Fatah/],
    ['A ceasefire between Juba and the White Army was to begin at dawn on Sunday.', /RETREAT planned .*White Army/],
  ] as const)
    assert.match(told(text), claim, text)
  for (const text of [
    'A truce will hold only in name.',
    'The lull will not last.',
    'The accord is due to take effect in May.',
    'The truce took effect at midnight.',
  ])
    assert.doesNotMatch(told(text), /RETREAT planned/, text)
  const other = told('Manila and the MILF signed a truce. Japan will train Malaysia. The truce will last six months.')
  assert.doesNotMatch(other, /RETREAT planned [^>]*(?:Japan|Malaysia)/)
})
