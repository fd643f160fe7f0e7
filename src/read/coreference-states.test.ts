// States that speak are bodies: they are no persons, and "it" behind them is they.
import assert from 'node:assert/strict'
import test from 'node:test'
import { read } from './read.ts'
import { reportOf } from './told.fixture.ts'

/** Who does the acts of a kind in a text. */
const doers = (text: string, act: string): string[] =>
  read(reportOf(text))
    .claims.filter((c) => c.act === act)
    .flatMap((c) => c.actors.map((a) => a.name))

test('"it" behind a state that says so is that state, not the one told before', () => {
  for (const [text, act, who] of [
    ['Sudan shelled the town. Chad said it would send troops to the border.', 'MOBILIZE', 'Chad'],
    ['Rwanda arms the rebels. Britain said it would cut aid to Rwanda.', 'SANCTION', 'United Kingdom'],
    ['Egypt closed the crossing at Rafah. Jordan said it had sent 20 trucks of flour to Gaza.', 'AID', 'Jordan'],
    ['Eritrea moved its guns forward. Djibouti announced that it had freed 19 soldiers.', 'RETREAT', 'Djibouti'],
  ] as const)
    assert.deepEqual(doers(text, act), [who], text)
  for (const [text, act, who] of [
    ['Chad said he had been beaten by rebels.', 'ASSAULT', 'rebels'],
    ['The ministry met the rebels. It sent 20 trucks of flour to Zepa.', 'AID', 'The ministry'],
    ['Belgrade armed the militia. The militia said it had shelled the town of Osijek.', 'ASSAULT', 'The militia'],
  ] as const)
    assert.deepEqual(doers(text, act), [who], text)
})
