import assert from 'node:assert/strict'
import { test } from 'node:test'
import { claimsOf } from './told.fixture.ts'

/** Names of the speakers of a text's claims. */
const speakersOf = (text: string): string[] => claimsOf(text).flatMap((c) => c.speaker?.name ?? [])

test('what is told by somebody’s count is laid to them', () => {
  for (const [text, who] of [
    ["Shells hit Taiz every ten minutes by the council's count.", 'the council'],
    ["By the mayor's count 40 people were killed in Kutum.", 'the mayor'],
    ["By the rebels' own account, nine soldiers were killed.", 'the rebels'],
  ] as const)
    assert.ok(speakersOf(text).includes(who), `${speakersOf(text)}: ${text}`)
})

test('an account that moves, a deed done by somebody, and a count with no owner speak for nobody', () => {
  for (const text of [
    "Donors were moved by the nurse's account of the siege and nine soldiers were killed.",
    "Nine people were killed by the army's shells.",
    'Nine people were killed by the first count of the day.',
  ])
    assert.deepEqual(speakersOf(text), [], text)
})

test('who announced it the evening before, the same day or last week speaks', () => {
  for (const [text, who] of [
    [
      'All the women have left the plant, Deputy Prime Minister Iryna Vereshchuk had announced the evening before.',
      'Iryna Vereshchuk',
    ],
    ['The rebels have left Goma, the governor announced the same day.', 'the governor'],
    ['Soldiers shot nine people dead, the bishop said last week.', 'the bishop'],
  ] as const)
    assert.ok(speakersOf(text).includes(who), `${speakersOf(text)}: ${text}`)
})

test('what else is announced behind a comma is no frame', () => {
  for (const [text, not] of [
    ['After rebels shelled Goma, the governor announced the end of the truce.', 'the governor'],
    ['When soldiers shot nine people, the bishop declared the day of mourning.', 'the bishop'],
    ['Rebels took Kutum, and the army announced the week of its offensive.', 'the army'],
  ] as const) {
    const claims = claimsOf(text)
    const assault = claims.find((c) => c.act === 'ASSAULT')
    assert.ok(assault?.speaker?.name !== not, text)
  }
})

test('a name with a hyphen behind a title is one name', () => {
  for (const [text, who] of [
    ['Spokesman Jean-Pierre Okala said rebels shelled the town.', 'Jean-Pierre Okala'],
    ['Colonel Jean-Marie Musa said nine men were killed.', 'Jean-Marie Musa'],
    ['General Abdul-Karim Ali said rebels shelled the town.', 'Abdul-Karim Ali'],
  ] as const)
    assert.ok(speakersOf(text).includes(who), `${speakersOf(text)}: ${text}`)
})

test('names with a dash and spaces between, or a comma, stay two', () => {
  for (const text of [
    'General Musa - Okala stood by - said rebels shelled the town.',
    'Spokesman Musa, Okala said, knew that rebels shelled the town.',
    'Minister Ali and Spokesman Musa said rebels shelled the town.',
  ])
    assert.ok(!speakersOf(text).some((s) => /Musa ?[-,] ?Okala|Ali-/.test(s)), text)
})

test('a law or a custom by which something is done says nothing', () => {
  for (const text of [
    'The rebels freed forty prisoners according to the Geneva Conventions.',
    'According to custom, the chiefs met in Bor and signed a truce.',
    'Soldiers handed over the captives according to the law of war.',
  ])
    assert.doesNotMatch(speakersOf(text).join(), /Convention|custom|law/i, text)
  for (const [text, who] of [
    ['According to residents of Bor, the army shelled the market.', /residents/i],
    ['The army shelled the market, according to a lawyer in Bor.', /lawyer/],
    ['According to the report, soldiers burned the school.', /report/],
  ] as const)
    assert.match(speakersOf(text).join(), who, text)
})
