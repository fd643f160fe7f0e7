import assert from 'node:assert/strict'
import test from 'node:test'
import { read } from './read.ts'

/** Names and roster ids of all parties of a text, and the names of its places. */
function met(text: string): { readonly parties: readonly string[]; readonly places: readonly string[] } {
  const reading = read({
    id: 'a'.repeat(64),
    text,
    title: null,
    outlet: null,
    published: '2005-05-12',
    language: 'en',
    source: null,
  })
  const parties = reading.claims.flatMap((c) => [...c.actors, ...c.recipients].map((p) => `${p.name} ${p.actor ?? ''}`))
  return {
    parties: [...new Set(parties.map((p) => p.trim()))],
    places: [...new Set(reading.claims.flatMap((c) => c.places.map((p) => p.name)))],
  }
}

test('who is spelled out with the letters of a state or body is neither', () => {
  const drc = met(
    'The Darfur Relief Committee (DRC) delivered sorghum to Nyala on Monday. The army refused the request of the DRC for fuel.',
  )
  assert.ok(drc.parties.includes('Darfur Relief Committee'), drc.parties.join('; '))
  assert.ok(!drc.parties.some((p) => p.includes('congo')))
  assert.ok(!drc.places.some((p) => p.includes('Congo')))
  const car = met(
    'Rebels attacked an office of the Coastal Aid Reserve (CAR) in Mogadishu. CAR closed its kitchens on Tuesday.',
  )
  assert.ok(!car.places.some((p) => p.includes('Central African')))
  const uae = met(
    'The Union of Aceh Elders (UAE) met the governor in Banda Aceh on Monday. The UAE accused the army of burning a school.',
  )
  assert.ok(!uae.parties.some((p) => p.includes('state/')), uae.parties.join('; '))
})

test('who is spelled out as the roster has it, or not at all, is whom the roster knows', () => {
  const known = (text: string, id: string): void =>
    assert.ok(
      met(text).parties.some((p) => p.endsWith(id)),
      text,
    )
  known(
    'The Democratic Republic of Congo (DRC) accused Rwanda of an attack on Goma. The DRC recalled its envoy.',
    'state/congo-kinshasa',
  )
  known('The DRC accused Rwanda of an attack on Goma.', 'state/congo-kinshasa')
  known('The United Arab Emirates (UAE) delivered flour to Mukalla. The UAE condemned the attack.', 'state/uae')
})
