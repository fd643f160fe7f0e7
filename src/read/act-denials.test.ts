// What somebody calls what was told: untrue is a denial, anything else is none.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { claimsOf } from './told.fixture.ts'

const denies = (text: string): boolean => claimsOf(text).some((c) => c.act === 'REJECT')

test('who calls a report invented, inflated or a falsehood denies it, and who calls it a triumph does not', () => {
  for (const text of [
    'The army called the figures invented.',
    'Officials in Asmara described the number as inflated.',
    'The minister described the story as a falsehood.',
    'The junta dismissed the video as a fantasy.',
  ])
    assert.ok(denies(text), text)
  for (const text of [
    'The minister called the report a masterpiece.',
    'The army called the figure high.',
    'The editor called the story a triumph.',
  ])
    assert.ok(!denies(text), text)
})
