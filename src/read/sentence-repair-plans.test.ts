// Plans and promises whose clause the parser hangs elsewhere.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { claimsOf } from './told.fixture.ts'

/** Act and status of every claim. */
const told = (text: string): readonly string[] => claimsOf(text, '2024-05-10').map((c) => `${c.act} ${c.status}`)

test('what is promised on a day is a promise; what came about on a day, or so that it came about, is not', () => {
  for (const [claim, text] of [
    ['CONCEDE planned', 'The general promised on Monday that the nuns would be freed in Maaloula before Easter.'],
    ['CONCEDE planned', 'The junta pledged in March that the monks would be released from Insein by the summer.'],
    ['CONCEDE planned', 'The governor said on 3 May that the miners would be let go in Bamenda before the feast.'],
    ['RETREAT happened', 'The general arrived on the day that the nuns were freed in Maaloula.'],
    ['RETREAT happened', 'The army left on the Friday that the hostages were freed in Beslan.'],
    ['RETREAT happened', 'The rebels shot so fast on Monday that the nuns fled from Maaloula.'],
  ] as const)
    assert.ok(told(text).includes(claim), `${told(text)}: ${text}`)
})

test('a bare verb behind an "and" or "or" goes on with what is promised', () => {
  for (const [text, not] of [
    ['The militia promised not to attack or loot the camp.', 'COERCE happened'],
    ['The junta agreed to open the port and send flour to Bria.', 'AID happened'],
    ['The rebels vowed to take Wau and burn the bridge.', 'ASSAULT happened'],
  ] as const)
    assert.ok(!told(text).includes(not), `${told(text)}: ${text}`)
  for (const [claim, text] of [
    ['ASSAULT happened', 'The militia promised not to attack and looted the camp in Bria.'],
    ['AID happened', 'The junta agreed to open the port and sent flour to Bria.'],
    ['ASSAULT happened', 'The rebels vowed to take Wau and burned the bridge.'],
  ] as const)
    assert.ok(told(text).join(' ').includes(claim.split(' ')[1]!), `${told(text)}: ${text}`)
})
