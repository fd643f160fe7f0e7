import assert from 'node:assert/strict'
import { test } from 'node:test'
import { claimsOf } from './told.fixture.ts'

/** Who does each deed of force: one list for each. */
function doers(text: string): string[] {
  return claimsOf(text)
    .filter((c) => c.act === 'ASSAULT')
    .map((c) => c.actors.map((p) => p.name).join('+'))
}
const times = (text: string, name: RegExp): number => doers(text).filter((d) => name.test(d)).length

test('a deed told with a year of its own is not laid on those who did the last one', () => {
  for (const [text, name] of [
    ['The Karen rebels advanced on Lashio. It was the first town to fall since the coup of February 2021.', /Karen/],
    ['The rebels seized Goma. It was the worst defeat for the army since the coup of 1997.', /rebels/],
    ['The gunmen raided Niamey. No such raid had been seen since the 2023 coup.', /gunmen/],
  ] as const)
    assert.ok(times(text, name) <= 1, `${doers(text)}: ${text}`)
  for (const [text, name] of [
    ['The rebels bombed the market in Bor. The bombing killed nine people.', /rebels/],
    ['Al-Shabab stormed a hotel in Kismayo. The attack on Monday killed ten people.', /Shabab/],
    ['The army shelled Daraya. The shelling killed four people.', /army/],
  ] as const)
    assert.equal(times(text, name), 2, `${doers(text)}: ${text}`)
})
