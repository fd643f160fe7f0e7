import assert from 'node:assert/strict'
import { test } from 'node:test'
import { claimsOf } from './told.fixture.ts'

/** Names of the places of the last claim of a text. */
const placesOf = (text: string): string[] => {
  const claims = claimsOf(text)
  assert.ok(claims.length > 0, text)
  return claims.at(-1)!.places.map((p) => p.name)
}

test('a quarter nobody knows lies in the town told before', () => {
  for (const [text, quarter, town] of [
    ['Fighting went on in Karachi. Police killed two men in the Gulbai Khan neighbourhood.', 'Gulbai Khan', 'Karachi'],
    ['Shells fell on Aleppo. Two men were killed in the Karm Hamid district.', 'Karm Hamid', 'Aleppo'],
    ['Rebels hold Sirte. Gunmen shot three guards in District Four.', 'District Four', 'Sirte'],
  ] as const) {
    const found = placesOf(text)
    assert.ok(found.includes(quarter) && found.includes(town), `${found}: ${text}`)
  }
})

test('a quarter whose town stands with it, a region and another town get none', () => {
  for (const [text, not] of [
    ['Fighting went on in Karachi. Police killed two men in the Korangi district of Lahore.', 'Karachi'],
    ['Shells fell on Aleppo. Two men were killed in Idlib province.', 'Aleppo'],
    ['Rebels hold Sirte. Gunmen shot three guards in Misrata.', 'Sirte'],
  ] as const)
    assert.ok(!placesOf(text).includes(not), `${placesOf(text)}: ${text}`)
})
