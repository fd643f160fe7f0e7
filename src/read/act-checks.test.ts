// Words that only look like an act.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { claimsOf } from './told.fixture.ts'

const acts = (text: string): string =>
  claimsOf(text)
    .map((c) => c.act)
    .join(' ')

test('a union whose members would strike strikes nobody', () => {
  for (const text of [
    'The union said its members would strike.',
    'The federation of miners in Marikana said it would strike.',
    'Its members would strike on Monday, the union of nurses in Harare said.',
  ])
    assert.doesNotMatch(acts(text), /ASSAULT/, text)
  for (const text of [
    'The militia said its members would strike.',
    'The army said it would strike at dawn.',
    'The union of militias said its members would strike the port.',
  ])
    assert.match(acts(text), /ASSAULT|THREATEN/, text)
})
