import assert from 'node:assert/strict'
import { test } from 'node:test'
import { read } from './read.ts'
import { reportOf } from './told.fixture.ts'

function receivers(text: string): string[] {
  const report = reportOf(text)
  return read(report).claims.flatMap((c) =>
    c.act === 'AID' || c.act === 'AGREE' ? c.recipients.map((p) => p.name) : [],
  )
}

test('who is given something is no part of what is given', () => {
  for (const [text, who] of [
    ['The European Union granted Ukraine 50 million euros.', /Ukraine/],
    ['Governor Musa Bello offered the bandits talks.', /bandits/],
    ['Iran has lent Damascus billions of dollars.', /Damascus|Syria/],
    ['The United States offered Baghdad help with the inquiry.', /Baghdad|Iraq/],
  ] as const)
    assert.ok(
      receivers(text).some((name) => who.test(name)),
      text,
    )
})

test('what is given keeps the words before it that say what it is', () => {
  for (const [text, none] of [
    ['Turkey sent army tents to Hatay.', /^army$/],
    ['The Red Cross sent UN aid to Kadugli.', /^UN$/],
    ['Norway gave 50 million euros to Malawi.', /euros/],
  ] as const)
    assert.ok(!receivers(text).some((name) => none.test(name)), text)
})
