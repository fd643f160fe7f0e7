import assert from 'node:assert/strict'
import { test } from 'node:test'
import { claimsOf } from './told.fixture.ts'

/** What the claims of a text say: act, recipients, place. */
function told(text: string): string[] {
  return claimsOf(text).map((c) => `${c.act} → ${c.recipients.map((p) => p.name).join('+')}`)
}

test('a neighbour is asked, entered or warned, and nobody neighbours', () => {
  for (const [text, wanted] of [
    ['The envoy urged neighbouring Chad to close its border.', 'REQUEST → Chad'],
    ['Ugandan troops invaded neighboring Congo on Friday.', 'ASSAULT → Congo'],
    ['The mediators urged warring clans to stop the shelling.', 'REQUEST → warring clans'],
    ['The president thanked neighbouring Kenya for its help.', 'SUPPORT → Kenya'],
  ] as const)
    assert.ok(told(text).includes(wanted), `${told(text)} in: ${text}`)
  for (const [text, wanted] of [
    ['The army began surrounding the town of Idlib.', 'COERCE → Idlib'],
    ['The rebels kept opposing the truce in Jolo.', 'REJECT → '],
    ['The army shelled surrounding villages.', 'ASSAULT → surrounding villages'],
  ] as const)
    assert.ok(told(text).includes(wanted), `${told(text)} in: ${text}`)
})
